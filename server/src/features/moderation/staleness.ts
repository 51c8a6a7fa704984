import type { CaseStatus } from '@between/rules/moderation.ts';
import type { CaseFacts } from '../../policy/case.policy.ts';
import type { CaseRow } from './case.model.ts';

/** What happened to a case since it was opened on the screen. */
export type CaseChangeKind =
  'words_edited' | 'words_taken_back' | 'new_report' | 'lease_ended' | 'claimed_by_someone_else' | 'moved_on';

const SETTLED: readonly CaseStatus[] = ['proposed', 'decided', 'notified', 'closed', 'merged'];

/** Null when a decision made on that screen still fits; `decided` when someone has decided already. Pure. */
export function staleness(
  row: CaseRow,
  facts: CaseFacts,
  seen: { version: number; itemVersion: number },
): 'decided' | CaseChangeKind[] | null {
  if (SETTLED.includes(row.status)) return 'decided';
  const changes: CaseChangeKind[] = [];
  if (facts.holder === 'other') changes.push('claimed_by_someone_else');
  if (facts.holder === 'nobody')
    changes.push(
      row.status === 'claimed' || row.status === 'queued' || row.status === 'reopened' ? 'lease_ended' : 'moved_on',
    );
  if (row.itemVersion !== seen.itemVersion) changes.push('words_edited');
  if (row.visibility === 'author_deleted') changes.push('words_taken_back');
  const isOnlyNewer = changes.length === 0 && row.version !== seen.version;
  if (isOnlyNewer) changes.push('new_report');
  const isHarmless = changes.every((change) => change === 'words_taken_back') && row.version === seen.version;
  return changes.length === 0 || isHarmless ? null : changes;
}
