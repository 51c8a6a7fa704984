import { foldHandle } from '@between/rules/handles.ts';
import type { Ctx } from '../../platform/context.ts';
import { NotFound } from '../../platform/errors.ts';
import { authorize } from '../../policy/authorize.ts';
import type { ProfileRow } from './accounts.model.ts';
import { isBlockedPair, profileByHandleKey } from './profile.queries.ts';

/** Another member as everyone sees them. @throws {NotFound} for nobody, for the gone, and between people who blocked each other. */
export async function readProfile(ctx: Ctx, handle: string): Promise<ProfileRow> {
  const { actor } = ctx;
  authorize(actor, 'profile.read', { isBlockedPair: false });
  const profile = await profileByHandleKey(ctx.db, foldHandle(handle));
  if (profile === null || actor.kind === 'guest') throw new NotFound();

  authorize(actor, 'profile.read', { isBlockedPair: await isBlockedPair(ctx.db, actor.id, profile.id) });
  return profile;
}
