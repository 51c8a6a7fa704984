import type { Ctx } from '../../platform/context.ts';
import type { Db, Tx } from '../../platform/db.ts';
import { NotFound } from '../../platform/errors.ts';
import { authorize } from '../../policy/authorize.ts';
import type { DisclosureFacts } from '../../policy/disclosure.policy.ts';
import { type CrisisOfDisclosure, disclosureFacts, type DisclosureRow } from './disclosure.model.ts';
import { crisisForRelease, disclosureById } from './disclosure.queries.ts';

/** From the desk, or as a second person. */
export type ReleaseDoor = 'disclosure.read' | 'disclosure.readAsSecond';

export interface LoadedRelease {
  crisis: CrisisOfDisclosure;
  row: DisclosureRow;
  facts: DisclosureFacts;
}

/** The crisis case somebody wants to release for. @throws {NotFound} also for one they may not know. */
export async function crisisOfRelease(
  ctx: Ctx,
  db: Db | Tx,
  id: string,
  lock: 'lock' | 'look',
  door: ReleaseDoor = 'disclosure.read',
): Promise<{ crisis: CrisisOfDisclosure; facts: DisclosureFacts }> {
  openDoor(ctx, door);
  const crisis = await crisisForRelease(db, id, lock);
  if (crisis === null) throw new NotFound();
  const facts = disclosureFacts(ctx.actor, { crisis, row: null, now: ctx.clock.now() });
  authorize(ctx.actor, door, facts);
  return { crisis, facts };
}

/** A release with its crisis case, both kept until the transaction ends. @throws {NotFound} also for one the actor may not know. */
export async function lockedRelease(
  ctx: Ctx,
  tx: Tx,
  id: string,
  door: ReleaseDoor = 'disclosure.read',
): Promise<LoadedRelease> {
  openDoor(ctx, door);
  const found = await disclosureById(tx, id);
  if (found === null) throw new NotFound();
  const { crisis } = await crisisOfRelease(ctx, tx, found.crisisCaseId, 'lock', door);
  const row = (await disclosureById(tx, id)) ?? found;
  return { crisis, row, facts: disclosureFacts(ctx.actor, { crisis, row, now: ctx.clock.now() }) };
}

function openDoor({ actor }: Ctx, door: ReleaseDoor): void {
  authorize(actor, door === 'disclosure.read' ? 'desk.open' : 'signOff.list', null);
}
