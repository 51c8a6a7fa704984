import type { Ctx } from '../platform/context.ts';

/** More than any words that are looked for could need, sealed. */
const MAX_SEALED_CHARS = 1_000;

/** Words for an address of the viewer's own: no log, history or glance at a screen can read them. Null for a guest. */
export async function sealForViewer(ctx: Ctx, words: string): Promise<string | null> {
  if (ctx.actor.kind === 'guest') return null;
  const owner = { kind: 'account', id: ctx.actor.id } as const;
  const sealed = await ctx.vault.seal(ctx.db, owner, words, ctx.clock.now());
  return sealed.toString('base64url');
}

/** What was sealed for the viewer. Null for whatever else stands there: cut, made up, or somebody else's. */
export async function unsealForViewer(ctx: Ctx, sealed: string): Promise<string | null> {
  if (ctx.actor.kind === 'guest' || sealed.length > MAX_SEALED_CHARS) return null;
  try {
    return await ctx.vault.open(ctx.db, { kind: 'account', id: ctx.actor.id }, Buffer.from(sealed, 'base64url'));
  } catch {
    return null;
  }
}
