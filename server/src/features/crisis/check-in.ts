import { FOLLOW_UP_HOURS } from '@between/rules/safety.ts';
import { addHours } from '../../platform/clock.ts';
import type { Ctx } from '../../platform/context.ts';
import { transaction } from '../../platform/db.ts';
import { Conflict } from '../../platform/errors.ts';
import { intake } from '../../platform/intake.ts';
import { authorize } from '../../policy/authorize.ts';
import { type CrisisPayload, readCrisis } from './acknowledge-crisis.ts';
import { crisisOfFollowUp, endFollowUp, insertFollowUps, lockFollowUp } from './follow-up.queries.ts';
import { lockedCrisis, nothingHere, staffId } from './load-crisis.ts';
import { noteCrisis } from './move-crisis.ts';
import { sealIfAny } from './seal-note.ts';

/**
 * Somebody has looked after the person. Whoever could not be reached is looked after again a day later: nobody drops off
 * (MO34). @throws {Conflict} `already_in_state` when it was done before.
 */
export async function checkIn(
  ctx: Ctx,
  input: { followUpId: string; wasReached: boolean; note?: string | null | undefined },
): Promise<CrisisPayload> {
  const note = intake(input.note ?? '', { kind: 'crisisNoteOrNone', field: 'note' }).body;
  const crisisCaseId = await crisisOfFollowUp(ctx.db, input.followUpId);
  if (crisisCaseId === null) throw nothingHere(ctx);
  await transaction(ctx.db, async (tx) => {
    const { row, facts } = await lockedCrisis(ctx, tx, crisisCaseId);
    const followUp = await lockFollowUp(tx, input.followUpId);

    authorize(ctx.actor, 'crisis.followUp', facts);
    if (followUp === null || followUp.doneAt !== null || followUp.replacedAt !== null)
      throw new Conflict('already_in_state');

    const now = ctx.clock.now();
    const doneBy = staffId(ctx);
    const noteSealed = await sealIfAny(ctx, tx, crisisCaseId, note);
    await endFollowUp(tx, followUp.id, { doneAt: now, doneBy, wasReached: input.wasReached, noteSealed });
    if (!input.wasReached && row.personId !== null) {
      const dueAt = addHours(now, FOLLOW_UP_HOURS[0]);
      await insertFollowUps(tx, [{ id: ctx.ids.uuid(), crisisCaseId, dueAt, assignedTo: doneBy }]);
    }
    await noteCrisis(ctx, tx, { row, event: 'checked_in' });
  });
  return readCrisis(ctx, crisisCaseId);
}
