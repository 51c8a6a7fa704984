import { HANDOVER_MAX_CHARS } from '@between/rules/roster.ts';
import type { Ctx } from '../../platform/context.ts';
import { transaction } from '../../platform/db.ts';
import { InvalidInput, Unauthenticated } from '../../platform/errors.ts';
import { authorize } from '../../policy/authorize.ts';
import { insertHandover } from './handover.queries.ts';
import { type Roster, readRoster } from './read-roster.ts';

/** Leaves a note for the next shifts: sealed with a key of its own, gone after a week. @throws {InvalidInput} */
export async function leaveHandover(ctx: Ctx, note: string): Promise<Roster> {
  const { actor } = ctx;
  authorize(actor, 'handover.write', null);
  if (actor.kind === 'guest') throw new Unauthenticated();

  const text = note.trim();
  if (text === '') throw new InvalidInput('note', 'empty');
  if (text.length > HANDOVER_MAX_CHARS) throw new InvalidInput('note', 'too_long');
  await transaction(ctx.db, async (tx) => {
    const id = ctx.ids.uuid();
    const at = ctx.clock.now();
    const noteSealed = await ctx.vault.seal(tx, { kind: 'handover', id }, text, at);
    await insertHandover(tx, { id, authorId: actor.id, noteSealed, at });
  });
  return readRoster(ctx);
}
