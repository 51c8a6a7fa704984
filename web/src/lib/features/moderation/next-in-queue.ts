import type { AppealInQueueFragment, CaseInQueueFragment } from '#lib/graphql/documents.generated.ts';
import { isFree } from './queue-link.ts';

type WaitingCase = Pick<
  CaseInQueueFragment,
  'id' | 'claim' | 'status' | 'isForOthers' | 'isSkipped' | 'viewerCount'
> & {
  waiting?: Pick<NonNullable<CaseInQueueFragment['waiting']>, 'isForMe'> | null;
  crisis?: Pick<NonNullable<CaseInQueueFragment['crisis']>, 'id' | 'isTaken'> | null;
};
type WaitingAppeal = Pick<AppealInQueueFragment, 'id' | 'state' | 'refusal' | 'dueAt'>;

interface Queue {
  cases: readonly WaitingCase[];
  /** None where the view shows none. */
  appeals: readonly WaitingAppeal[];
}

const DAY_MS = 86_400_000;

/** An appeal that is due within a day stands before ordinary work. Pure. */
export const isPressing = (appeals: readonly Pick<WaitingAppeal, 'dueAt'>[], now: Date): boolean =>
  appeals.some(({ dueAt }) => new Date(dueAt).getTime() < now.getTime() + DAY_MS);

/** Passed on to the reader, or to a part that they have here. */
const isPassedToMe = ({ claim, status, isSkipped, waiting }: WaitingCase): boolean =>
  claim == null && !isSkipped && status === 'escalated' && waiting?.isForMe === true;

/** Address of what waits next for anybody, in the order in which the queue stands; null when nothing does. `here` is left out. Pure. */
export function nextIn({ cases, appeals }: Queue, here: string, now: Date): string | null {
  const crisis = cases.find(({ id, crisis: open }) => id !== here && open?.isTaken === false)?.crisis;
  // Somebody at risk whom nobody is with comes before everything else.
  if (crisis) return `/moderation/crisis/${crisis.id}`;
  const free = cases.filter((row) => row.id !== here && !row.crisis && (isFree(row) || isPassedToMe(row)));
  // A colleague who has just opened one will claim it in a moment: two people going on together do not meet.
  // What was handed to somebody else is theirs first.
  const isOpenToAll = ({ viewerCount, waiting }: WaitingCase): boolean =>
    viewerCount === 0 && (waiting == null || waiting.isForMe);
  const work = free.find(isOpenToAll) ?? free[0];
  const appeal = appeals.find(({ id, state, refusal }) => id !== here && state === 'submitted' && refusal == null);
  const toAppeal = appeal === undefined ? null : `/moderation/appeals/${appeal.id}`;
  const toWork = work === undefined ? null : `/moderation/cases/${work.id}`;
  return isPressing(appeals, now) ? (toAppeal ?? toWork) : (toWork ?? toAppeal);
}
