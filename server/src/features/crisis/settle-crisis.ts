import type { CrisisOutcome } from '@between/rules/safety.ts';
import type { Ctx } from '../../platform/context.ts';
import { transaction } from '../../platform/db.ts';
import { Conflict } from '../../platform/errors.ts';
import { intake } from '../../platform/intake.ts';
import { authorize } from '../../policy/authorize.ts';
import { type CrisisPayload, readCrisis } from './acknowledge-crisis.ts';
import { concludeCrisis } from './conclude-crisis.ts';
import { lockedCrisis } from './load-crisis.ts';
import { handOversOf } from './papers.queries.ts';
import { sealNote } from './seal-note.ts';

export interface SettleCrisis {
  crisisCaseId: string;
  version: number;
  outcome: CrisisOutcome;
  note: string;
}

const EVENT_OF = {
  settled: 'settle',
  handed_over: 'hand_over',
  emergency_disclosed: 'disclose',
  no_contact: 'give_up_contact',
} as const satisfies Record<CrisisOutcome, string>;

/**
 * Says how it ended, with what comes next for the person. @throws {Conflict} `needs_contact` before anybody was reached,
 * `needs_hand_over` before somebody took it over, `case_changed`.
 */
export async function settleCrisis(ctx: Ctx, input: SettleCrisis): Promise<CrisisPayload> {
  const { crisisCaseId, outcome } = input;
  const note = intake(input.note, { kind: 'crisisNote', field: 'note' }).body;
  await transaction(ctx.db, async (tx) => {
    const { row, facts } = await lockedCrisis(ctx, tx, crisisCaseId);

    authorize(ctx.actor, 'crisis.settle', facts);
    if (row.version !== input.version) throw new Conflict('case_changed');
    const isTaken = (await handOversOf(tx, crisisCaseId)).some(({ takenAt }) => takenAt !== null);
    if (outcome === 'handed_over' && !isTaken) throw new Conflict('needs_hand_over');

    const noteSealed = await sealNote(ctx, tx, crisisCaseId, note);
    await concludeCrisis(ctx, tx, { crisisCaseId, event: EVENT_OF[outcome], noteSealed });
  });
  return readCrisis(ctx, crisisCaseId);
}
