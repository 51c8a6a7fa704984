import { POLL_SHOWN_FROM } from '@between/rules/workshops.ts';
import { Conflict, InvalidInput } from '../../platform/errors.ts';
import { holdsPlace } from '../../policy/workshop.policy.ts';
import { isCrowd } from '../polls/polls.model.ts';
import type { RegistrationRow, WorkshopRow } from '../workshops/workshops.model.ts';

export interface QuestionRow {
  id: string;
  workshopId: string;
  body: string;
  /** None: yes or no. */
  options: string[];
  isNeeded: boolean;
}

/** A question with its workshop, as far as counts need it. */
export interface AskedQuestion extends QuestionRow {
  workshop: WorkshopRow;
}

export interface AgreementRow {
  workshopId: string;
  version: number;
  /** Empty: nothing has to be agreed to. */
  body: string;
  html: string;
}

/** The form of one workshop, as one viewer may see it. */
export interface ShownForm {
  questions: readonly AskedQuestion[];
  agreement: AgreementRow | null;
  acceptedAgreement: AgreementRow | null;
  needsAcceptance: boolean;
}

export interface GivenAnswer {
  questionId: string;
  chosen: number;
}

/** What somebody sends who registers. */
export interface GivenRegistration {
  answers: readonly GivenAnswer[];
  agreementVersion: number | null;
}

/** How many answers there are to choose from. Pure. */
export function placesIn({ options }: Pick<QuestionRow, 'options'>): number {
  return options.length === 0 ? 2 : options.length;
}

/** Somebody has a seat, an offer or a place, and did not accept what is asked of them today. Pure. */
export function needsAcceptance(
  current: Pick<AgreementRow, 'version'> | null,
  registration: Pick<RegistrationRow, 'state' | 'agreementVersion'> | null,
): boolean {
  return current !== null && registration !== null && holdsPlace(registration.state)
    ? registration.agreementVersion !== current.version
    : false;
}

/**
 * Answers that fit the questions of now. Pure. @throws {InvalidInput} `answer_needed`, `out_of_range` on `answers-<place>`.
 * @throws {Conflict} `registration_changed` for a question that is not asked any more.
 */
export function fittingAnswers(questions: readonly QuestionRow[], given: readonly GivenAnswer[]): GivenAnswer[] {
  const chosen = new Map(given.map((answer) => [answer.questionId, answer.chosen]));
  const isKnown = given.every(({ questionId }) => questions.some(({ id }) => id === questionId));
  if (!isKnown) throw new Conflict('registration_changed');
  return questions.flatMap((question, place) => {
    const answer = chosen.get(question.id);
    if (answer === undefined && question.isNeeded) throw new InvalidInput(`answers-${place}`, 'answer_needed');
    if (answer === undefined) return [];
    if (answer < 0 || answer >= placesIn(question)) throw new InvalidInput(`answers-${place}`, 'out_of_range');
    return [{ questionId: question.id, chosen: answer }];
  });
}

/** The agreement that was accepted is the one of now. Pure. @throws {InvalidInput} `agreement_needed`. @throws {Conflict} `workshop_agreement_changed`. */
export function checkAgreement(current: Pick<AgreementRow, 'version'> | null, accepted: number | null): void {
  if (current === null) return;
  if (accepted === null) throw new InvalidInput('agreement', 'agreement_needed');
  if (accepted !== current.version) throw new Conflict('workshop_agreement_changed');
}

/** Only whole steps of answers are counted, so that a number that grows by one tells nobody what the last person answered. */
export const COUNTED_IN_STEPS_OF = POLL_SHOWN_FROM;

/** Counts for those who run it; null while a single person could be told (TH17). Pure. */
export function shownCounts(question: QuestionRow, counts: readonly number[]): number[] | null {
  const people = counts.reduce((sum, count) => sum + count, 0);
  return isCrowd(people) ? Array.from({ length: placesIn(question) }, (_, place) => counts[place] ?? 0) : null;
}
