import type { ItemKind } from '@between/rules/content.ts';
import { type CaseStatus, isWorry, type ReportOutcome, type ReportReason } from '@between/rules/moderation.ts';

/** One of a member's own reports, as stored. */
export interface MyReportRow {
  id: string;
  reason: ReportReason;
  note: string;
  createdAt: Date;
  outcome: ReportOutcome | null;
  publicNote: string;
  toldAt: Date | null;
  /** Of the case that its words have; null while they have none. */
  caseStatus: CaseStatus | null;
  itemKind: ItemKind;
  snapshotBody: string;
  threadTitle: string | null;
  groupName: string | null;
}

/** Words someone is about to report. */
export interface ReportTargetRow {
  itemId: string;
  itemKind: ItemKind;
  handle: string | null;
  hidesHandle: boolean;
  body: string;
  isOwn: boolean;
}

export type ReportState = 'received' | 'being_read' | 'answered';

/** Characters of a quotation in a list. */
const EXCERPT_CHARS = 160;

/** Where a report stands in its reporter's eyes. Worry goes from received to answered: in between would hint at what is done. Pure. */
export function reportState(report: Pick<MyReportRow, 'reason' | 'outcome' | 'caseStatus'>): ReportState {
  if (report.outcome !== null) return 'answered';
  const isWaiting =
    report.caseStatus === null ||
    report.caseStatus === 'new' ||
    report.caseStatus === 'queued' ||
    report.caseStatus === 'reopened';
  return isWaiting || isWorry(report.reason) ? 'received' : 'being_read';
}

/** The first words, cut between letters. Pure. */
export function excerptOf(body: string): string {
  const letters = [...body.replace(/\s+/gu, ' ').trim()];
  return letters.length <= EXCERPT_CHARS ? letters.join('') : `${letters.slice(0, EXCERPT_CHARS).join('').trimEnd()}…`;
}
