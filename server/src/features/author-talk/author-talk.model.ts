import type { CaseStatus } from '@between/rules/moderation.ts';

export interface AuthorTalkRow {
  id: string;
  caseId: string;
  personId: string;
  openedBy: string | null;
  reasonSealed: Buffer;
  openedAt: Date;
  endsAt: Date;
  lastAt: Date;
  personSeenAt: Date | null;
  endedAt: Date | null;
  caseStatus: CaseStatus;
  itemId: string;
}

/** Statuses in which nothing is left to ask: the letter has its own way to answer. */
const DECIDED: readonly CaseStatus[] = ['decided', 'notified', 'closed', 'merged'];

/** Whether the person can still write: before its time is over, while nobody has ended it and the case waits for a decision. Pure. */
export function isTalkOpen(talk: Pick<AuthorTalkRow, 'endsAt' | 'endedAt' | 'caseStatus'>, now: Date): boolean {
  return talk.endedAt === null && talk.endsAt > now && !DECIDED.includes(talk.caseStatus);
}
