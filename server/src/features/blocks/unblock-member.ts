import { foldHandle } from '@between/rules/handles.ts';
import type { Ctx } from '../../platform/context.ts';
import { NotFound, Unauthenticated } from '../../platform/errors.ts';
import { authorize } from '../../policy/authorize.ts';
import { accountByHandleKey, deleteBlock } from './blocks.queries.ts';

/** Takes an own block back; a block the other person made stays. @throws {NotFound} for a handle nobody has. */
export async function unblockMember(ctx: Ctx, handle: string): Promise<{ handle: string; isBlocked: boolean }> {
  const { actor } = ctx;
  authorize(actor, 'account.own', null);
  if (actor.kind === 'guest') throw new Unauthenticated();
  const other = await accountByHandleKey(ctx.db, foldHandle(handle));
  if (other === null) throw new NotFound();

  await deleteBlock(ctx.db, actor.id, other.id);
  ctx.live.recheck([actor.id, other.id]);
  return { handle: other.handle, isBlocked: false };
}
