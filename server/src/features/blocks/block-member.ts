import { foldHandle } from '@between/rules/handles.ts';
import type { Ctx } from '../../platform/context.ts';
import { NotFound, Unauthenticated } from '../../platform/errors.ts';
import { authorize } from '../../policy/authorize.ts';
import { accountByHandleKey, insertBlock } from './blocks.queries.ts';

/** Two people stop seeing each other; the other one is not told. @throws {NotFound} for a handle nobody has. @throws {Forbidden} `self`. */
export async function blockMember(ctx: Ctx, handle: string): Promise<{ handle: string; isBlocked: boolean }> {
  const { actor } = ctx;
  if (actor.kind === 'guest') throw new Unauthenticated();
  authorize(actor, 'member.read', null);
  const other = await accountByHandleKey(ctx.db, foldHandle(handle));
  if (other === null) throw new NotFound();

  authorize(actor, 'profile.block', { accountId: other.id });

  await insertBlock(ctx.db, { blockerId: actor.id, blockedId: other.id, createdAt: ctx.clock.now() });
  ctx.live.recheck([actor.id, other.id]);
  return { handle: other.handle, isBlocked: true };
}
