import type { Tx } from '../../platform/db.ts';
import { answersToTakeBack } from './reports.queries.ts';

/** Reports that were answered with "we acted" by a decision that was turned round now say that no rule was broken. Answers whose senders to tell. */
export async function answerAnew(
  tx: Tx,
  turned: { caseId: string; decisionId: string; at: Date },
): Promise<{ id: string; reporterId: string }[]> {
  const rows = await answersToTakeBack(tx, turned);
  return rows.flatMap(({ id, reporterId }) => (reporterId === null ? [] : [{ id, reporterId }]));
}
