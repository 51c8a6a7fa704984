import { type Ctx, loaderOf } from '../../platform/context.ts';
import { loader } from '../../platform/loader.ts';
import type { GroupFacts } from '../../policy/group.policy.ts';
import type { WorkshopFacts } from '../../policy/workshop.policy.ts';
import { groupStanding } from '../groups/group-standing.ts';
import { groupFacts } from '../groups/groups.model.ts';
import {
  type RegistrationRow,
  type SeatCounts,
  workshopFacts,
  type WorkshopRoom,
  type WorkshopRow,
} from './workshops.model.ts';
import { registrationsOf, roomsOf, seatCounts } from './workshops.queries.ts';

const OWN = Symbol('workshops.own');
const ROOM = Symbol('workshops.room');
const PRACTICE = Symbol('workshops.practice');
const SEATS = Symbol('workshops.seats');
const NONE: SeatCounts = { taken: 0, offered: 0, waiting: 0 };

/** The viewer's own seat or place; one query for a whole list. */
export async function ownRegistration(ctx: Ctx, workshopId: string): Promise<RegistrationRow | null> {
  const { actor } = ctx;
  if (actor.kind === 'guest') return null;
  const load = loaderOf(ctx, OWN, () =>
    loader(async (ids: readonly string[]) => {
      const rows = await registrationsOf(ctx.db, actor.id, ids);
      return ids.map((id) => rows.get(id) ?? null);
    }),
  );
  return load(workshopId);
}

/** Its room; null before it is published. One query for a whole list. */
export function roomOf(ctx: Ctx, workshopId: string): Promise<WorkshopRoom | null> {
  return loaderOf(ctx, ROOM, () => roomLoader(ctx, 'workshop'))(workshopId);
}

/** The room for its practices; null before the first one. One query for a whole list. */
export function practiceOf(ctx: Ctx, workshopId: string): Promise<WorkshopRoom | null> {
  return loaderOf(ctx, PRACTICE, () => roomLoader(ctx, 'practice'))(workshopId);
}

function roomLoader(ctx: Ctx, kind: 'workshop' | 'practice') {
  return loader(async (ids: readonly string[]): Promise<(WorkshopRoom | null)[]> => {
    const rows = await roomsOf(ctx.db, ids, { kind, now: ctx.clock.now() });
    return ids.map((id) => rows.get(id) ?? null);
  });
}

/** How many seats are taken; one query for a whole list. The caller has asked the policy. */
export function seatsOf(ctx: Ctx, workshopId: string): Promise<SeatCounts> {
  const load = loaderOf(ctx, SEATS, () =>
    loader(async (ids: readonly string[]) => {
      const counts = await seatCounts(ctx.db, ids);
      return ids.map((id) => counts.get(id) ?? NONE);
    }),
  );
  return load(workshopId);
}

/** Everything the rules about a workshop look at. */
export async function factsOf(ctx: Ctx, workshop: WorkshopRow): Promise<WorkshopFacts> {
  const [group, registration] = await Promise.all([
    audienceFacts(ctx, workshop.groupId),
    ownRegistration(ctx, workshop.id),
  ]);
  return workshopFacts(workshop, group, registration);
}

/** The actor's standing in the group a workshop is for; null when it is for all members. */
export async function audienceFacts(ctx: Ctx, groupId: string | null): Promise<GroupFacts | null> {
  return groupId === null ? null : groupFacts(await groupStanding(ctx, groupId));
}
