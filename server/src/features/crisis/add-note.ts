import type { Ctx } from '../../platform/context.ts';
import { transaction } from '../../platform/db.ts';
import { intake } from '../../platform/intake.ts';
import { authorize } from '../../policy/authorize.ts';
import { type CrisisPayload, readCrisis } from './acknowledge-crisis.ts';
import { lockedCrisis } from './load-crisis.ts';
import { noteCrisis } from './move-crisis.ts';
import { sealNote } from './seal-note.ts';

/** Keeps what a colleague should know, or that the person was tried another way in vain (MO32). */
export async function addNote(
  ctx: Ctx,
  input: { crisisCaseId: string; text: string; isAttempt?: boolean | null | undefined },
): Promise<CrisisPayload> {
  const { crisisCaseId } = input;
  const text = intake(input.text, { kind: 'crisisNote', field: 'text' }).body;
  await transaction(ctx.db, async (tx) => {
    const { row, facts } = await lockedCrisis(ctx, tx, crisisCaseId);

    authorize(ctx.actor, 'crisis.write', facts);

    await noteCrisis(ctx, tx, {
      row,
      event: input.isAttempt === true ? 'attempt' : 'note',
      noteSealed: await sealNote(ctx, tx, crisisCaseId, text),
    });
  });
  return readCrisis(ctx, crisisCaseId);
}
