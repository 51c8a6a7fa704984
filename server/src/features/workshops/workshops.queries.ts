import type { ContentTopic } from '@between/rules/content.ts';
import type {
  AdmissionMode,
  AdmissionState,
  RegistrationState,
  WorkshopKind,
  WorkshopLanguage,
  WorkshopState,
} from '@between/rules/workshops.ts';
import { UNGUARDED_SECONDS } from '@between/rules/rooms.ts';
import { sql } from 'kysely';
import { addSeconds } from '../../platform/clock.ts';
import type { Db, Tx } from '../../platform/db.ts';
import type { Actor } from '../../policy/actor.ts';
import { visibleWorkshops } from '../../policy/workshop.policy.ts';
import type { CoHost, RegistrationRow, SeatCounts, WorkshopRoom, WorkshopRow } from './workshops.model.ts';

/** Bounded by how many can be asked. */
const coHosts = sql<CoHost[]>`coalesce((
  select json_agg(json_build_object('id', wc.account_id, 'handle', ca.handle, 'isIn', wc.accepted_at is not null)
    order by ca.handle)
  from workshop_co_host wc join account ca on ca.id = wc.account_id
  where wc.workshop_id = w.id
), '[]')`;

/** Columns of a workshop as pages show it, of `workshop` as `w`; whoever adds the conditions asks the policy. */
export function shownWorkshops(db: Db | Tx) {
  return db
    .selectFrom('workshop as w')
    .innerJoin('account as h', 'h.id', 'w.hostId')
    .leftJoin('account as s', 's.id', 'w.safetyModeratorId')
    .select(['w.id', 'w.hostId', 'h.handle as hostHandle', 'w.kind'])
    .select(coHosts.as('coHosts'))
    .select(['w.safetyModeratorId', 's.handle as safetyModeratorHandle', 'w.groupId', 'w.title', 'w.description'])
    .select(['w.html', 'w.language', 'w.contentTopics', 'w.contentNote', 'w.timeZone', 'w.startsAt', 'w.endsAt'])
    .select([
      'w.capacity',
      'w.seatsTaken',
      'w.state',
      'w.sequence',
      'w.version',
      'w.changedAt',
      'w.admission',
      'w.waitingNote',
    ]);
}

type RawWorkshop = Awaited<ReturnType<ReturnType<typeof shownWorkshops>['execute']>>[number];

/** The columns' CHECKs hold the same lists. */
export function toWorkshop(row: RawWorkshop): WorkshopRow {
  return {
    ...row,
    state: row.state as WorkshopState,
    admission: row.admission as AdmissionMode,
    kind: row.kind as WorkshopKind,
    language: row.language as WorkshopLanguage,
    contentTopics: row.contentTopics as ContentTopic[],
  };
}

/** One workshop, whoever asks: the caller's policy decides. `lock` keeps its row. */
export async function workshopById(
  db: Db | Tx,
  id: string,
  lock: 'lock' | 'look' = 'look',
): Promise<WorkshopRow | null> {
  let query = shownWorkshops(db).where('w.id', '=', id);
  if (lock === 'lock') query = query.forUpdate('w');
  const row = await query.executeTakeFirst();
  return row === undefined ? null : toWorkshop(row);
}

export async function isWorkshopVisible(db: Db, actor: Actor, id: string): Promise<boolean> {
  const row = await db
    .selectFrom('workshop as w')
    .select('w.id')
    .where('w.id', '=', id)
    .where(visibleWorkshops(actor, 'w'))
    .executeTakeFirst();
  return row !== undefined;
}

/** The viewer's own seats and places in these workshops, with the place in each waitlist. */
export async function registrationsOf(
  db: Db | Tx,
  accountId: string,
  workshopIds: readonly string[],
): Promise<Map<string, RegistrationRow>> {
  const rows = await db
    .selectFrom('registration as r')
    .select(['r.id', 'r.workshopId', 'r.state', 'r.offerUntil', 'r.admission', 'r.agreementVersion', 'r.hasPassedDoor'])
    .select((eb) =>
      eb
        .case()
        .when('r.state', '=', 'waiting')
        .then(
          eb
            .selectFrom('registration as before')
            .select(sql<number>`(count(*) + 1)::int`.as('place'))
            .whereRef('before.workshopId', '=', 'r.workshopId')
            .where('before.state', '=', 'waiting')
            .where(sql<boolean>`(before.waiting_since, before.id) < (r.waiting_since, r.id)`),
        )
        .else(null)
        .end()
        .as('place'),
    )
    .where('r.accountId', '=', accountId)
    .where('r.workshopId', 'in', [...workshopIds])
    .execute();
  return new Map(
    rows.map(({ workshopId, state, admission, ...row }) => [
      workshopId,
      { ...row, state: state as RegistrationState, admission: admission as AdmissionState | null },
    ]),
  );
}

/** How many seats are taken and offered, how many people wait. */
export async function seatCounts(db: Db, workshopIds: readonly string[]): Promise<Map<string, SeatCounts>> {
  const rows = await db
    .selectFrom('registration')
    .select(['workshopId', 'state', sql<number>`count(*)::int`.as('count')])
    .where('workshopId', 'in', [...workshopIds])
    .where('state', 'in', ['taken', 'offered', 'waiting'])
    .groupBy(['workshopId', 'state'])
    .execute();
  const counts = new Map(workshopIds.map((id) => [id, { taken: 0, offered: 0, waiting: 0 }]));
  for (const { workshopId, state, count } of rows) {
    const one = counts.get(workshopId);
    if (one !== undefined && (state === 'taken' || state === 'offered' || state === 'waiting')) one[state] = count;
  }
  return counts;
}

/** The rooms of these workshops, or their practices. Who is here is read from presence and from nothing else. */
export async function roomsOf(
  db: Db | Tx,
  workshopIds: readonly string[],
  { kind, now }: { kind: 'workshop' | 'practice'; now: Date },
): Promise<Map<string, WorkshopRoom>> {
  const rows = await db
    .selectFrom('room as r')
    .select(['r.id', 'r.workshopId', 'r.state', 'r.pausedAt'])
    .select((eb) =>
      eb
        .exists(
          eb
            .selectFrom('roomPresence as p')
            .select('p.id')
            .whereRef('p.roomId', '=', 'r.id')
            .where('p.role', '=', 'safety_moderator')
            .where('p.endedAt', 'is', null)
            .where('p.lastHeartbeatAt', '>', addSeconds(now, -UNGUARDED_SECONDS)),
        )
        .as('isModeratorHere'),
    )
    .where('r.workshopId', 'in', [...workshopIds])
    .where('r.kind', '=', kind)
    .execute();
  return new Map(
    rows.flatMap(({ id, workshopId, state, pausedAt, isModeratorHere }) =>
      workshopId === null
        ? []
        : [
            [
              workshopId,
              {
                id,
                state: state as WorkshopRoom['state'],
                isPaused: pausedAt !== null,
                isModeratorHere: Boolean(isModeratorHere),
              },
            ] as const,
          ],
    ),
  );
}

/** An account by handle, as far as it may be asked into a workshop; null for anybody else. */
export async function staffByHandle(
  db: Db,
  handle: string,
  roles: readonly string[],
  where: { groupId: string | null; now: Date },
): Promise<string | null> {
  const rows = await staffOf(db, roles, where).where('a.handle', '=', handle).execute();
  return rows[0]?.id ?? null;
}

/** Handles of people with one of these roles for the site or the group, by name. */
export async function staffHandles(
  db: Db,
  roles: readonly string[],
  where: { groupId: string | null; now: Date },
): Promise<string[]> {
  return (await staffOf(db, roles, where).orderBy('a.handle').limit(200).execute()).map(({ handle }) => handle);
}

function staffOf(db: Db, roles: readonly string[], { groupId, now }: { groupId: string | null; now: Date }) {
  return db
    .selectFrom('account as a')
    .select(['a.id', 'a.handle'])
    .where('a.lifeState', '=', 'active')
    .where((w) =>
      w.exists(
        w
          .selectFrom('roleGrant as g')
          .select('g.id')
          .whereRef('g.accountId', '=', 'a.id')
          .where('g.role', 'in', [...roles])
          .where('g.revokedAt', 'is', null)
          .where('g.validFrom', '<=', now)
          .where((u) => u.or([u('g.validUntil', 'is', null), u('g.validUntil', '>', now)]))
          .where((s) =>
            s.or([
              s('g.scope', '=', 'site'),
              ...(groupId === null ? [] : [s.and([s('g.scope', '=', 'group'), s('g.scopeId', '=', groupId)])]),
            ]),
          ),
      ),
    );
}
