import type { Ctx } from '../../platform/context.ts';
import type { Db, Tx } from '../../platform/db.ts';
import { NotFound } from '../../platform/errors.ts';
import { authorize } from '../../policy/authorize.ts';
import type { CrisisFacts } from '../../policy/crisis.policy.ts';
import type { CrisisRow } from './crisis.model.ts';
import { crisisById, lockCaseOfCrisis, lockCrisis } from './crisis.queries.ts';
import { type CrisisPlace, placeOfCrisis } from './crisis-place.queries.ts';

/** From the desk, or as a second person. */
export type CrisisDoor = 'crisis.read' | 'crisis.readAsSecond';

export interface LoadedCrisis {
  row: CrisisRow;
  place: CrisisPlace;
  facts: CrisisFacts;
}

/** A crisis case the actor may look at, with the facts of every further rule. @throws {NotFound} also for one they may not know. */
export async function loadCrisis(
  ctx: Ctx,
  db: Db,
  id: string,
  door: CrisisDoor = 'crisis.read',
): Promise<LoadedCrisis> {
  return known(ctx, db, await crisisById(db, id), door);
}

/** The same, its case and its row kept until the transaction ends. */
export async function lockedCrisis(
  ctx: Ctx,
  tx: Tx,
  id: string,
  door: CrisisDoor = 'crisis.read',
): Promise<LoadedCrisis> {
  await lockCaseOfCrisis(tx, id);
  return known(ctx, tx, await lockCrisis(tx, id), door);
}

async function known(ctx: Ctx, db: Db | Tx, row: CrisisRow | null, door: CrisisDoor): Promise<LoadedCrisis> {
  const place = row === null || row.isCanary ? null : await placeOfCrisis(db, row.id);
  if (row === null || place === null) throw nothingHere(ctx);

  const facts = crisisFacts(ctx, row, place);
  authorize(ctx.actor, door, facts);
  return { row, place, facts };
}

/** Whoever may not know of any crisis case learns the same from an id that is none. */
export function nothingHere(ctx: Ctx): Error {
  const facts = { crisis: { groupId: null }, isPerson: true, isFirst: false, isNamed: false };
  authorize(ctx.actor, 'crisis.read', facts);
  return new NotFound();
}

function crisisFacts({ actor }: Ctx, row: CrisisRow, place: CrisisPlace): CrisisFacts {
  const id = actor.kind === 'member' ? actor.id : null;
  const isPerson = id !== null && (row.personId === id || place.authorId === id);
  return { crisis: { groupId: place.groupId }, isPerson, isFirst: false, isNamed: false };
}

/** Who hears nothing of a crisis from the desk: the person, who wrote the words (R24), and whoever acts. */
export function notToldHere(
  { actor }: Pick<Ctx, 'actor'>,
  { personId }: Pick<CrisisRow, 'personId'>,
  { authorId }: Pick<CrisisPlace, 'authorId'>,
): string[] {
  const me = actor.kind === 'member' ? actor.id : null;
  return [personId, authorId, me].filter((id) => id !== null);
}

/** The actor had a part in how it ended: another one looks at it (R19). */
export function closingFacts({ actor }: Ctx, { row, place, facts }: LoadedCrisis): CrisisFacts {
  const id = actor.kind === 'member' ? actor.id : null;
  return { ...facts, isFirst: id !== null && (row.outcomeBy === id || place.deciders.includes(id)) };
}

/** The actor said that there never was a risk: another one agrees or not (MO35). */
export function noneFacts({ actor }: Ctx, { row, facts }: LoadedCrisis): CrisisFacts {
  return { ...facts, isFirst: actor.kind === 'member' && row.noneBy === actor.id };
}

/** The id of whoever acts; the policy has refused guests before. */
export function staffId({ actor }: Pick<Ctx, 'actor'>): string {
  if (actor.kind === 'guest') throw new NotFound();
  return actor.id;
}
