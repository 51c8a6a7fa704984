import type { Ctx } from '../../platform/context.ts';
import { helpGroup } from './attached-help.queries.ts';
import type { DecisionRow } from './decision.model.ts';

export interface AttachedHelp {
  /** The letter leads to people who can be called, for where its reader is. */
  hasPeople: boolean;
  topics: DecisionRow['helpTopics'];
  group: { name: string; slug: string } | null;
}

/** The help that a letter leads to, as its reader finds it now. */
export async function attachedHelp(
  ctx: Pick<Ctx, 'db'>,
  decision: Pick<DecisionRow, 'attachesHelp' | 'helpTopics' | 'helpGroupId'>,
): Promise<AttachedHelp> {
  const { attachesHelp, helpTopics, helpGroupId } = decision;
  const group = helpGroupId === null ? null : await helpGroup(ctx.db, helpGroupId);
  return { hasPeople: attachesHelp, topics: helpTopics, group };
}
