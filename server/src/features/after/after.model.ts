import {
  FEEDBACK_DAYS,
  FEEDBACK_QUESTIONS,
  type FeedbackAnswer,
  type FeedbackQuestion,
} from '@between/rules/workshops.ts';
import { InvalidInput } from '../../platform/errors.ts';
import { isCrowd } from '../polls/polls.model.ts';

export interface ResourceRow {
  id: string;
  workshopId: string;
  title: string;
  /** `https://…`, or the path of a page of our own toolkit. */
  address: string;
}

/** What one person answered. */
export type Answers = Record<FeedbackQuestion, FeedbackAnswer>;
/** How many chose each answer of each question. */
export type Counts = Record<FeedbackQuestion, Record<FeedbackAnswer, number>>;

/** What a host reads of it. */
export interface Results {
  people: number;
  counts: Counts;
}

/** A workshop that ended. */
export interface Ending {
  closedAt: Date;
  /** Null for one that ended before it was counted. */
  cameCount: number | null;
}

/** Till when one can say how it was. Pure. */
export function feedbackClosesAt({ closedAt }: Pick<Ending, 'closedAt'>): Date {
  return new Date(closedAt.getTime() + FEEDBACK_DAYS * 86_400_000);
}

/** What a host may read of answers that nobody can change any more: those of a crowd; null of fewer (TH17, TH24). Pure. */
export function resultsOf(given: readonly Answers[]): Results | null {
  if (!isCrowd(given.length)) return null;
  const count = (question: FeedbackQuestion, answer: FeedbackAnswer): number =>
    given.filter((each) => each[question] === answer).length;
  const counts = Object.fromEntries(
    FEEDBACK_QUESTIONS.map((question) => [
      question,
      { yes: count(question, 'yes'), partly: count(question, 'partly'), no: count(question, 'no') },
    ]),
  );
  return { people: given.length, counts: counts as Counts };
}

/** How many came, unless they were so few that somebody could be told. Pure. */
export function cameOf({ cameCount }: Ending): number | null {
  return cameCount !== null && isCrowd(cameCount) ? cameCount : null;
}

const OWN = /^\/toolkit(?:\/[a-z0-9-]+)*$/u;

/** The address as it is kept: of a page of our own toolkit its path alone. Pure. @throws {InvalidInput} `not_an_address`. */
export function takeAddress(given: string, origin: string): string {
  const value = given.trim();
  const url = URL.canParse(value, origin) ? new URL(value, origin) : null;
  if (url === null || value === '' || value.length > 500) throw new InvalidInput('address', 'not_an_address');
  if (url.origin === origin && OWN.test(url.pathname)) return url.pathname;
  const isElsewhere = url.protocol === 'https:' && url.origin !== origin && url.username === '' && url.password === '';
  if (!isElsewhere || !url.hostname.includes('.')) throw new InvalidInput('address', 'not_an_address');
  return url.href;
}

/** The name of the place an address leads to; null for one of our own. Pure. */
export function hostOf(address: string): string | null {
  return address.startsWith('/') ? null : new URL(address).hostname.replace(/^www\./u, '');
}
