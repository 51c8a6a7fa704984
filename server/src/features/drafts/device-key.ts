import type { Ctx } from '../../platform/context.ts';
import { NotFound, Unauthenticated } from '../../platform/errors.ts';
import { sealedDeviceKey } from './drafts.queries.ts';

/** Key of this session for encrypted copies on the device, base64: once the session is gone, nobody can open them. */
export async function deviceKey(ctx: Ctx): Promise<string> {
  const { actor } = ctx;
  if (actor.kind === 'guest') throw new Unauthenticated();
  const sealed = await sealedDeviceKey(ctx.db, actor.sessionId);
  const key = sealed === null ? null : await ctx.vault.open(ctx.db, { kind: 'account', id: actor.id }, sealed);
  if (key === null) throw new NotFound();
  return key;
}
