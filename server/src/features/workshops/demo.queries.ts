import type { Tx } from '../../platform/db.ts';

export interface DemoWorkshop {
  id: string;
  startsAt: Date;
  endsAt: Date;
  roomId: string;
  moderatorId: string;
}

/** Published workshops of demo hosts, the earliest first, locked. */
export async function demoWorkshops(tx: Tx, now: Date): Promise<DemoWorkshop[]> {
  const rows = await tx
    .selectFrom('workshop as w')
    .innerJoin('account as h', 'h.id', 'w.hostId')
    .innerJoin('room as r', 'r.workshopId', 'w.id')
    .select(['w.id', 'w.startsAt', 'w.endsAt', 'r.id as roomId', 'w.safetyModeratorId as moderatorId'])
    .where('h.isDemo', '=', true)
    .where('r.kind', '=', 'workshop')
    .where('w.state', '=', 'published')
    .where('w.publishedAt', '<=', now)
    .orderBy('w.startsAt')
    .limit(20)
    .forUpdate('w')
    .skipLocked()
    .execute();
  return rows.flatMap(({ moderatorId, ...row }) => (moderatorId === null ? [] : [{ ...row, moderatorId }]));
}

/** Keeps its length; calendars learn of it as of any other move. */
export async function shiftDemoWorkshop(tx: Tx, workshop: DemoWorkshop, startsAt: Date): Promise<void> {
  const length = workshop.endsAt.getTime() - workshop.startsAt.getTime();
  await tx
    .updateTable('workshop')
    .set((eb) => ({
      startsAt,
      endsAt: new Date(startsAt.getTime() + length),
      sequence: eb('sequence', '+', 1),
      version: eb('version', '+', 1),
      changedAt: startsAt,
    }))
    .where('id', '=', workshop.id)
    .execute();
}

/** Keeps the safety moderator of a demo room there where it was not touched since `staleSince`. */
export async function touchDemoPresence(tx: Tx, roomId: string, at: Date, staleSince: Date): Promise<void> {
  await tx
    .updateTable('roomPresence')
    .set({ lastHeartbeatAt: at })
    .where('roomId', '=', roomId)
    .where('role', '=', 'safety_moderator')
    .where('endedAt', 'is', null)
    .where('lastHeartbeatAt', '<=', staleSince)
    .execute();
}
