import type { Ctx } from '../../platform/context.ts';
import { transaction } from '../../platform/db.ts';
import { Conflict } from '../../platform/errors.ts';
import { holds } from '../../policy/actor.ts';
import { authorize } from '../../policy/authorize.ts';
import { type CrisisPayload, readCrisis } from './acknowledge-crisis.ts';
import { comeToCrisis } from './come-to-crisis.ts';
import { lockedCrisis, nothingHere, staffId } from './load-crisis.ts';
import { noteCrisis } from './move-crisis.ts';
import { crisisOfHandOver, type HandOverRow, handOversOf, takeHandOver } from './papers.queries.ts';

/** Somebody the hand-over names takes it. @throws {Forbidden} `not_yours`. @throws {Conflict} `already_in_state`. */
export async function takeOver(ctx: Ctx, handOverId: string): Promise<CrisisPayload> {
  const crisisCaseId = await crisisOfHandOver(ctx.db, handOverId);
  if (crisisCaseId === null) throw nothingHere(ctx);
  await transaction(ctx.db, async (tx) => {
    const { row, facts } = await lockedCrisis(ctx, tx, crisisCaseId);
    const sheet = (await handOversOf(tx, crisisCaseId)).find(({ id }) => id === handOverId);
    if (sheet === undefined) throw nothingHere(ctx);

    authorize(ctx.actor, 'crisis.takeOver', { ...facts, isNamed: isNamed(ctx, sheet, facts.crisis.groupId) });
    if (sheet.takenAt !== null) throw new Conflict('already_in_state');

    const come = await comeToCrisis(ctx, tx, row);
    await takeHandOver(tx, handOverId, { takenAt: ctx.clock.now(), takenBy: staffId(ctx) });
    await noteCrisis(ctx, tx, { row: come, event: 'take_over' });
  });
  return readCrisis(ctx, crisisCaseId);
}

/** The hand-over names the actor, or a role they hold here. Who wrote it does not take it. */
export function isNamed(
  { actor }: Ctx,
  { byId, toAccountId, toRole }: Pick<HandOverRow, 'byId' | 'toAccountId' | 'toRole'>,
  groupId: string | null,
): boolean {
  if (actor.kind === 'guest' || byId === actor.id) return false;
  return toRole === null ? toAccountId === actor.id : holds(actor, [toRole], groupId);
}
