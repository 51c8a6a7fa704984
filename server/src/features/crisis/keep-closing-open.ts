import type { Ctx } from '../../platform/context.ts';
import { transaction } from '../../platform/db.ts';
import { Conflict } from '../../platform/errors.ts';
import { intake } from '../../platform/intake.ts';
import { authorize } from '../../policy/authorize.ts';
import { tell } from '../notices/tell.ts';
import { closingFacts, lockedCrisis } from './load-crisis.ts';
import { noteCrisis } from './move-crisis.ts';
import { sealNote } from './seal-note.ts';

/**
 * A second person does not sign yet and says why: the case stays where it is, and whoever said how it ended hears of it.
 * @throws {Forbidden} `not_on_this_case`. @throws {Conflict} `case_changed`, `not_allowed` before it ended.
 */
export async function keepClosingOpen(
  ctx: Ctx,
  input: { crisisCaseId: string; version: number; note: string },
): Promise<void> {
  const note = intake(input.note, { kind: 'crisisNote', field: 'note' }).body;
  await transaction(ctx.db, async (tx) => {
    const loaded = await lockedCrisis(ctx, tx, input.crisisCaseId, 'crisis.readAsSecond');

    authorize(ctx.actor, 'crisis.close', closingFacts(ctx, loaded));
    const { row } = loaded;
    if (row.version !== input.version) throw new Conflict('case_changed');
    if (row.state !== 'following_up') throw new Conflict('not_allowed');

    await noteCrisis(ctx, tx, { row, event: 'note', noteSealed: await sealNote(ctx, tx, row.id, note) });
    if (row.outcomeBy !== null)
      await tell(ctx, tx, [{ accountId: row.outcomeBy, kind: 'team', causeId: row.id, detail: 'not_signed' }]);
  });
}
