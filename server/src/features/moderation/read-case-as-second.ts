import type { Ctx } from '../../platform/context.ts';
import type { ReasonCount } from './case.model.ts';
import type { DecisionRow } from './decision.model.ts';
import { caseItem, caseReports } from './case-view.queries.ts';
import { latestDecision } from './decision.queries.ts';
import { loadCase } from './load-case.ts';

/** The words as the team first saw them. */
export interface WordsOfCase {
  title: string | null;
  body: string;
  writtenAt: Date;
}

/** The words of a case, why it came and what was proposed, for a second person: no reporter, no author, no history. */
export async function readCaseAsSecond(
  ctx: Ctx,
  caseId: string,
): Promise<{ words: WordsOfCase; reasons: ReasonCount[]; decision: DecisionRow | null }> {
  const { row } = await loadCase(ctx, ctx.db, caseId, 'look', 'case.readAsSecond');

  const item = await caseItem(ctx.db, row.id);
  const counts = new Map<ReasonCount['reason'], number>();
  for (const { reason } of await caseReports(ctx.db, row.id)) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return {
    words: { title: item.snapshotTitle, body: item.snapshotBody, writtenAt: item.createdAt },
    reasons: [...counts].map(([reason, count]) => ({ reason, count })),
    decision: await latestDecision(ctx.db, row.id),
  };
}
