import type { Ctx } from '../../platform/context.ts';
import { transaction, type Tx } from '../../platform/db.ts';
import { Conflict, InvalidInput } from '../../platform/errors.ts';
import { announce } from '../../platform/live-port.ts';
import { authorize, may } from '../../policy/authorize.ts';
import { appendAudit } from '../audit/append-audit.ts';
import { moveMessages } from '../host-messages/follow-workshop.ts';
import { saveCoHosts } from './co-hosts.queries.ts';
import { offerSeats } from './offer-seats.ts';
import { workshopAfter, workshopInReach } from './readable-workshop.ts';
import { type GivenDetails, takeCoHosts, takeDetails } from './take-details.ts';
import { forgetDoors } from './seats.queries.ts';
import { tellAttendees } from './tell-attendees.ts';
import { tellPeople } from './tell-people.ts';
import { movesCalendars, type WorkshopRow } from './workshops.model.ts';
import { workshopById } from './workshops.queries.ts';
import { type Details, updateWorkshop } from './workshops.writes.queries.ts';

export interface Edit {
  workshopId: string;
  version: number;
  details: GivenDetails;
}

/** Changes a workshop; once published, those who come learn what moved and their calendars follow (TH09). @throws {Conflict} when somebody changed it first. */
export async function editWorkshop(
  ctx: Ctx,
  { workshopId, version, details }: Edit,
): Promise<{ workshop: WorkshopRow }> {
  const { workshop, facts } = await workshopInReach(ctx, workshopId);

  authorize(ctx.actor, 'workshop.manage', facts);
  if (workshop.state !== 'draft' && workshop.state !== 'published') throw new Conflict('workshop_over');

  const chosen = may(ctx.actor, 'workshop.chooseCoHosts', facts) && details.coHosts != null;
  const coHostIds = chosen ? await takeCoHosts(ctx, details, workshop.hostId) : workshop.coHosts.map(({ id }) => id);
  const { hostId, startsAt } = workshop;
  const next = await takeDetails(ctx, details, { hostId, coHostIds, startsAt });
  await transaction(ctx.db, async (tx) => {
    const before = await workshopById(tx, workshopId, 'lock');
    if (before === null || before.version !== version) throw new Conflict('workshop_changed');
    if (before.state === 'published') checkPublished(before, next);
    await store(ctx, tx, before, next, chosen ? coHostIds : null);
  });
  return workshopAfter(ctx, workshopId);
}

/** What people registered for cannot be taken from under them. */
function checkPublished(before: WorkshopRow, next: Details): void {
  if (next.groupId !== before.groupId) throw new InvalidInput('groupId', 'group_is_fixed');
  if (next.capacity < before.seatsTaken) throw new InvalidInput('capacity', 'fewer_than_seats');
  if (next.safetyModeratorId === null) throw new InvalidInput('safetyModerator', 'safety_moderator_missing');
}

async function store(
  ctx: Ctx,
  tx: Tx,
  before: WorkshopRow,
  next: Details,
  /** Null leaves them as they are. */
  coHostIds: readonly string[] | null,
): Promise<void> {
  const { id, version } = before;
  const isMoved = before.state === 'published' && movesCalendars(before, next);
  const sequence = before.sequence + (isMoved ? 1 : 0);
  if (!(await updateWorkshop(tx, { id, version }, { ...next, sequence }, ctx.clock.now())))
    throw new Conflict('workshop_changed');
  await appendAudit(ctx, tx, {
    action: 'workshop.edit',
    targetKind: 'workshop',
    targetId: id,
    after: { isMoved, capacity: next.capacity, safetyModeratorId: next.safetyModeratorId },
  });
  const at = ctx.clock.now();
  const asked = coHostIds === null ? [] : await saveCoHosts(tx, { workshopId: id, ids: coHostIds, at });
  const isNew = before.safetyModeratorId !== next.safetyModeratorId && before.state === 'published';
  await tellPeople(ctx, tx, id, { coHostIds: asked, safetyModeratorId: isNew ? next.safetyModeratorId : null });
  if (before.state !== 'published') return;
  if (isMoved) await moveMessages(tx, id, next, at);
  if (before.startsAt.getTime() !== next.startsAt.getTime()) await forgetDoors(tx, id);
  if (isMoved) await tellAttendees(ctx, tx, { workshopId: id, detail: 'moved', after: null });
  if (next.capacity > before.capacity) await offerSeats(ctx, tx, id);
  announce(tx, ctx, (live) =>
    live.notice(`workshop:${id}`, 'workshop.changed', { workshopId: id, version: version + 1 }),
  );
}
