import type { Ctx } from '../../platform/context.ts';
import type { Tx } from '../../platform/db.ts';
import { crisesOfPerson } from './crisis-person.queries.ts';
import { replaceFollowUps } from './follow-up.queries.ts';

/**
 * A person leaves: the key of every crisis case about them that nobody is busy with is destroyed, and with it the talk,
 * notes and forms. While people are busy with one it keeps its words until they are done. In the caller's transaction.
 */
export async function forgetCrises(ctx: Pick<Ctx, 'vault' | 'clock'>, tx: Tx, personId: string): Promise<void> {
  for (const { id, isBusy } of await crisesOfPerson(tx, personId)) {
    if (isBusy) continue;
    await ctx.vault.destroy(tx, { kind: 'crisis_case', id });
    await replaceFollowUps(tx, id, ctx.clock.now());
  }
}
