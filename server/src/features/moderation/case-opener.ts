import type { Ctx } from '../../platform/context.ts';

/** Opens what is sealed for a case, with one look for its key; everything is empty once the key was destroyed. */
export async function caseOpener(ctx: Pick<Ctx, 'db' | 'vault'>, caseId: string): Promise<(sealed: Buffer) => string> {
  return (await ctx.vault.opener(ctx.db, { kind: 'case', id: caseId })) ?? (() => '');
}
