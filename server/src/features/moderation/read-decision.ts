import type { Ctx } from '../../platform/context.ts';
import { NotFound, Unauthenticated } from '../../platform/errors.ts';
import { authorize } from '../../policy/authorize.ts';
import type { DecisionNoticeRow } from './decision.model.ts';
import { decisionForAuthor } from './decision-letter.queries.ts';

/** The statement of reasons, for the author of the words only: suspended and banned people read theirs too. @throws {NotFound} for everybody else. */
export async function readDecision(ctx: Ctx, id: string): Promise<DecisionNoticeRow> {
  authorize(ctx.actor, 'account.own', null);
  if (ctx.actor.kind === 'guest') throw new Unauthenticated();

  const row = await decisionForAuthor(ctx.db, id, ctx.actor.id);
  if (row === null) throw new NotFound();
  return row;
}
