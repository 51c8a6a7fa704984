import { type Ctx, loaderOf } from '../../platform/context.ts';
import { inOrder, loader } from '../../platform/loader.ts';
import { NotFound } from '../../platform/errors.ts';
import { type CrisisCardRow, cardsOfCases } from './crisis-card.queries.ts';
import { type CrisisPlace, placeOfCrisis } from './crisis-place.queries.ts';
import { handlesOf } from './crisis-person.queries.ts';
import { unreadOf } from './talk.queries.ts';

const CARD = Symbol('crisis.card');
const HANDLE = Symbol('crisis.handle');
const UNREAD = Symbol('crisis.unread');
const PLACE = Symbol('crisis.place');

/** The crisis beside a case, as far as the viewer may know of it; one query for a whole list. */
export function cardOf(ctx: Ctx, caseId: string): Promise<CrisisCardRow | null> {
  return loaderOf(ctx, CARD, () =>
    loader(async (ids: readonly string[]) =>
      inOrder(ids, await cardsOfCases(ctx.db, ctx.actor, ids), (row) => row.caseId),
    ),
  )(caseId);
}

/** The handle of somebody; null once the account is gone. */
export async function handleOf(ctx: Ctx, id: string | null): Promise<string | null> {
  if (id === null) return null;
  const load = loaderOf(ctx, HANDLE, () =>
    loader(async (ids: readonly string[]) => inOrder(ids, await handlesOf(ctx.db, ids), (row) => row.id)),
  );
  return (await load(id))?.handle ?? null;
}

/** Messages of the person that the viewer has not read. */
export async function unreadCount(ctx: Ctx, crisisCaseId: string): Promise<number> {
  const accountId = ctx.actor.kind === 'member' ? ctx.actor.id : '';
  const load = loaderOf(ctx, UNREAD, () =>
    loader(async (ids: readonly string[]) =>
      inOrder(ids, await unreadOf(ctx.db, { crisisCaseIds: ids, accountId }), (row) => row.crisisCaseId),
    ),
  );
  return (await load(crisisCaseId))?.count ?? 0;
}

/** Where the words of a crisis stand: asked once a request, however many fields need it. */
export async function placeOf(ctx: Ctx, crisisCaseId: string): Promise<CrisisPlace> {
  const places = loaderOf(ctx, PLACE, () => new Map<string, Promise<CrisisPlace | null>>());
  const asked = places.get(crisisCaseId) ?? placeOfCrisis(ctx.db, crisisCaseId);
  places.set(crisisCaseId, asked);
  const place = await asked;
  if (place === null) throw new NotFound();
  return place;
}
