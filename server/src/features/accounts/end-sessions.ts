import type { Ctx } from '../../platform/context.ts';
import type { Tx } from '../../platform/db.ts';
import { NotFound } from '../../platform/errors.ts';
import { announce } from '../../platform/live-port.ts';
import type { SecurityOwner } from './accounts.model.ts';
import { requireMember } from './fresh-proof.ts';
import { endSession } from './sessions.ts';
import { deleteSessionById, deleteSessionsOf } from './sessions.queries.ts';

/** Ends one of the actor's own sessions. @throws {NotFound} for anybody else's. */
export async function endOneSession(ctx: Ctx, sessionId: string): Promise<{ security: SecurityOwner }> {
  const actor = requireMember(ctx);
  if (sessionId === actor.sessionId) await endSession(ctx);
  else if (!(await deleteSessionById(ctx.db, actor.id, sessionId))) throw new NotFound();
  ctx.live.recheck([actor.id]);
  return { security: { accountId: actor.id } };
}

/** Ends every session of the actor but the one in use. */
export async function endOtherSessions(ctx: Ctx): Promise<{ security: SecurityOwner }> {
  const actor = requireMember(ctx);
  await deleteSessionsOf(ctx.db, actor.id, actor.sessionId);
  ctx.live.recheck([actor.id]);
  return { security: { accountId: actor.id } };
}

/** For acts of staff on an account, in their transaction: everything signed in there ends. */
export async function endSessionsOf(
  ctx: Pick<Ctx, 'live'>,
  tx: Tx,
  accountId: string,
  exceptSessionId: string | null,
): Promise<void> {
  await deleteSessionsOf(tx, accountId, exceptSessionId);
  announce(tx, ctx, (live) => live.recheck([accountId]));
}
