import type { Ctx } from '../../platform/context.ts';
import { GUEST } from '../../policy/actor.ts';
import { lockSessionRow } from './sessions.queries.ts';

/** Quick exit: this session answers nothing any more until its person signs in again. Harmless for a guest and when repeated. */
export async function lockSession(ctx: Ctx): Promise<{ ok: boolean }> {
  if (ctx.actor.kind === 'member') {
    await lockSessionRow(ctx.db, ctx.actor.sessionId, ctx.clock.now());
    ctx.live.recheck([ctx.actor.id]);
  }
  ctx.actor = GUEST;
  return { ok: true };
}
