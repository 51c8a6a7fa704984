import type { AppealInQueueFragment, CaseInQueueFragment } from '#lib/graphql/documents.generated.ts';

type WaitingCase = Pick<CaseInQueueFragment, 'id' | 'status' | 'isForOthers' | 'isSkipped' | 'viewerCount'> & {
  claim?: Pick<NonNullable<CaseInQueueFragment['claim']>, 'isMine'> | null;
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

/** Waits for someone to claim it, or was passed on to the reader; nothing that they leave to colleagues or have passed over. */
function isForReader({ claim, status, isForOthers, isSkipped, waiting }: WaitingCase): boolean {
  if (claim != null || isSkipped) return false;
  if (status === 'escalated') return waiting?.isForMe === true;
  return !isForOthers && (status === 'queued' || status === 'reopened');
}

/** Whether the page of this id is about the case: its own, or the one of its crisis. Pure. */
export const isAt = ({ id, crisis }: { id: string; crisis?: { id: string } | null }, here: string | null): boolean =>
  id === here || crisis?.id === here;

/** Address of what waits next for anybody, in the order in which the queue stands; null when nothing does. `here` is left out. Pure. */
export function nextIn({ cases, appeals }: Queue, here: string, now: Date): string | null {
  const crisis = cases.find((row) => !isAt(row, here) && row.crisis?.isTaken === false)?.crisis;
  // Somebody at risk whom nobody is with comes before everything else.
  if (crisis) return `/moderation/crisis/${crisis.id}`;
  const free = cases.filter((row) => !isAt(row, here) && !row.crisis && isForReader(row));
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
