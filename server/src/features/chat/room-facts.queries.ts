import type { GroupVisibility } from '@between/rules/content.ts';
import {
  type ChatMode,
  type PresenceRole,
  ROOM_CALL_AFTER_HOURS,
  type RoomKind,
  type RoomStateName,
  UNGUARDED_SECONDS,
} from '@between/rules/rooms.ts';
import type { AdmissionMode, AdmissionState } from '@between/rules/workshops.ts';
import { CompiledQuery, sql } from 'kysely';
import { addHours, addSeconds } from '../../platform/clock.ts';
import type { Db, Tx } from '../../platform/db.ts';
import type { RoomFacts, WorkshopFacts } from '../../policy/room.policy.ts';
import type { WorkshopPart } from '../../policy/workshop.policy.ts';
import { isUnstaffed } from '../duty/is-staffed.ts';
import { readFirstText } from '../review-first/review-pieces.queries.ts';
import { isAhead, isDue } from '../workshops/workshops.model.ts';
import type { RoomStanding } from './room-standing.model.ts';

/** Somebody in a room; null for a guest. */
export interface RoomPair {
  accountId: string | null;
  roomId: string;
}

interface FactsRow {
  n: number;
  id: string;
  kind: RoomKind;
  groupId: string | null;
  workshopId: string | null;
  state: RoomStateName;
  lastSeq: string;
  slowSeconds: number;
  chatMode: ChatMode;
  pausedAt: Date | null;
  closesAt: Date | null;
  visibility: GroupVisibility | null;
  archivedAt: Date | null;
  closesUnstaffed: boolean | null;
  isReadFirst: boolean;
  isMember: boolean;
  isInvited: boolean;
  hasAgreement: boolean;
  hasPerson: boolean;
  mutedUntil: Date | null;
  removedUntil: Date | null;
  lastLineAt: Date | null;
  readSeq: string | null;
  presence: PresenceRole | null;
  audienceId: string | null;
  part: WorkshopPart | null;
  hasSeat: boolean;
  isNamed: boolean;
  admissionMode: AdmissionMode | null;
  admissionState: AdmissionState | null;
  isPublished: boolean;
  startsAt: Date | null;
  /** When its safety moderator was heard of last; null in the room of a group, and before they came. */
  guardHeardAt: Date | null;
  endsAt: Date | null;
  /** When it ended; null before, and for one that was called off. */
  overAt: Date | null;
}

const text = ({ asked, lock, columns, joins }: Record<'asked' | 'lock' | 'columns' | 'joins', string>): string => `
  with asked as materialized (${asked}), r as materialized (
    select id, kind, group_id, workshop_id, state, last_seq, slow_seconds, chat_mode, paused_at, closes_at
    from room where id = any($2::uuid[]) order by id ${lock}
  )
  select
    asked.n::int as n, r.id, r.kind, r.group_id, r.workshop_id, r.state, r.last_seq, r.slow_seconds, r.chat_mode, r.paused_at, r.closes_at,
    g.visibility, g.archived_at, g.closes_unstaffed, m.account_id is not null as is_member,
    coalesce(${readFirstText('asked.account_id')}, false) as is_read_first,
    exists (select from group_invitation i where i.group_id = r.group_id and i.account_id = asked.account_id) as is_invited,
    a.id is not null and not exists (
      select from group_agreement c where c.group_id = r.group_id and c.version > a.version
    ) as has_agreement,
    p.account_id is not null as has_person, p.muted_until, p.removed_until, p.last_line_at, p.read_seq, pr.role as presence,
    w.group_id as audience_id, coalesce(w.state = 'published', false) as is_published, w.starts_at, w.ends_at,
    case when w.state = 'ended' then w.closed_at end as over_at,
    w.admission as admission_mode,
    (select d.admission from registration d where d.workshop_id = r.workshop_id and d.account_id = asked.account_id) as admission_state,
    r.kind = 'practice' and (exists (
      select from caption_track t where t.workshop_id = r.workshop_id and t.captioner_id = asked.account_id
    ) or exists (
      select from workshop_panelist n
      where n.workshop_id = r.workshop_id and n.account_id = asked.account_id and n.accepted_at is not null
    )) as is_named,
    case
      when asked.account_id = w.host_id then 'host'
      when exists (
        select from workshop_co_host c
        where c.workshop_id = r.workshop_id and c.account_id = asked.account_id and c.accepted_at is not null
      ) then 'co_host'
      when asked.account_id = w.safety_moderator_id then 'safety_moderator'
    end as part,
    case when r.workshop_id is not null then (
      select max(gp.last_heartbeat_at) from room_presence gp where gp.room_id = r.id and gp.role = 'safety_moderator'
    ) end as guard_heard_at,
    exists (
      select from registration s where s.workshop_id = r.workshop_id and s.account_id = asked.account_id and s.state = 'taken'
    ) and (
      -- Whoever is no longer of a closed group keeps no seat in what is held for it.
      w.group_id is null
      or exists (select from "group" wg where wg.id = w.group_id and wg.visibility = 'members')
      or exists (select from membership wm where wm.group_id = w.group_id and wm.account_id = asked.account_id and wm.left_at is null)
      or exists (select from group_invitation wi where wi.group_id = w.group_id and wi.account_id = asked.account_id)
    ) as has_seat ${columns}
  from asked
  join r on r.id = asked.room_id
  left join "group" g on g.id = r.group_id
  left join membership m on m.group_id = r.group_id and m.account_id = asked.account_id and m.left_at is null
  left join group_agreement a on a.id = m.agreement_id
  left join room_person p on p.room_id = r.id and p.account_id = asked.account_id
  left join workshop w on w.id = r.workshop_id
  left join room_presence pr on pr.room_id = r.id and pr.account_id = asked.account_id and pr.ended_at is null ${joins}
  order by asked.n`;

const PAIRS = `select * from unnest($1::uuid[], $2::uuid[]) with ordinality as asked (account_id, room_id, n)`;
const READ = text({ asked: PAIRS, lock: '', columns: '', joins: '' });
/** Takes the rows of the rooms first, in the order of their ids: two nodes that write cannot wait for each other in a ring. */
const LOCK = text({ asked: PAIRS, lock: 'for update', columns: '', joins: '' });
/** The same for lines that are to be written, and whether they were before: one question less a commit. */
const LOCK_FOR_LINES = text({
  asked: `select * from unnest($1::uuid[], $2::uuid[], $3::uuid[]) with ordinality as asked (account_id, room_id, client_id, n)`,
  lock: 'for update',
  columns: ', l.item_id as stored_id, l.room_id as stored_in, l.seq as stored_seq',
  joins: 'left join line l on l.author_key = asked.account_id and l.client_id = asked.client_id',
});

/** Facts for each pair, in the order asked; null where there is no such room. `lock` is for writers, in their transaction. */
export async function roomStandings(
  db: Db | Tx,
  pairs: readonly RoomPair[],
  { now, lock = false }: { now: Date; lock?: boolean },
): Promise<(RoomStanding | null)[]> {
  const { rows } = await db.executeQuery<FactsRow>(
    CompiledQuery.raw(lock ? LOCK : READ, [pairs.map((pair) => pair.accountId), pairs.map((pair) => pair.roomId)]),
  );
  return standingsOf(db, rows, pairs, now);
}

/** A line that was stored under the same id of its sender's device before. */
export interface StoredLine {
  id: string;
  roomId: string;
  seq: number;
}

/**
 * Where the writers of these lines stand, with the rooms locked; null where there is no such room. A line that another
 * node stores at this moment is not seen as stored: its id refuses the second one, which is then asked again.
 */
export async function standingsForLines(
  tx: Tx,
  lines: readonly { accountId: string; roomId: string; clientId: string }[],
  now: Date,
): Promise<{ standing: RoomStanding | null; stored: StoredLine | null }[]> {
  const { rows } = await tx.executeQuery<FactsRow & { storedId: string | null; storedIn: string; storedSeq: string }>(
    CompiledQuery.raw(LOCK_FOR_LINES, [
      lines.map((line) => line.accountId),
      lines.map((line) => line.roomId),
      lines.map((line) => line.clientId),
    ]),
  );
  const stored = new Map<number, StoredLine>();
  for (const { n, storedId, storedIn, storedSeq } of rows)
    if (storedId !== null) stored.set(n, { id: storedId, roomId: storedIn, seq: Number(storedSeq) });
  const standings = await standingsOf(tx, rows, lines, now);
  return standings.map((standing, place) => ({ standing, stored: stored.get(place + 1) ?? null }));
}

async function standingsOf(
  db: Db | Tx,
  rows: readonly FactsRow[],
  pairs: readonly RoomPair[],
  now: Date,
): Promise<(RoomStanding | null)[]> {
  const unstaffed = new Set<string>();
  for (const id of new Set(rows.flatMap(({ groupId, closesUnstaffed }) => (closesUnstaffed ? (groupId ?? []) : []))))
    if (await isUnstaffed(db, now, { id, closesUnstaffed: true })) unstaffed.add(id);
  const found = new Map(
    rows.map((row) => [row.n, standingOf(row, { now, isUnstaffed: unstaffed.has(row.groupId ?? '') })]),
  );
  return pairs.map((_, place) => found.get(place + 1) ?? null);
}

function standingOf(row: FactsRow, { now, isUnstaffed }: Pick<RoomFacts, 'now' | 'isUnstaffed'>): RoomStanding {
  return {
    head: Number(row.lastSeq),
    readSeq: Number(row.readSeq ?? 0),
    facts: {
      room: {
        id: row.id,
        kind: row.kind,
        groupId: row.groupId,
        state: row.state,
        closesAt: row.closesAt,
        isPaused: row.pausedAt !== null,
        slowSeconds: row.slowSeconds,
        chatMode: row.chatMode,
      },
      group:
        row.groupId === null || row.visibility === null
          ? null
          : {
              group: { id: row.groupId, visibility: row.visibility, isArchived: row.archivedAt !== null },
              isMember: row.isMember,
              isInvited: row.isInvited,
              hasCurrentAgreement: row.hasAgreement,
            },
      workshop: workshopOf(row, now),
      person: row.hasPerson
        ? { mutedUntil: row.mutedUntil, removedUntil: row.removedUntil, lastLineAt: row.lastLineAt }
        : null,
      presence: row.presence,
      isUnstaffed,
      isReadFirst: row.isReadFirst,
      now,
    },
  };
}

function workshopOf(row: FactsRow, now: Date): WorkshopFacts | null {
  if (row.workshopId === null || row.startsAt === null || row.endsAt === null) return null;
  const isPractice = row.kind === 'practice';
  const { isPublished, startsAt, endsAt } = row;
  return {
    id: row.workshopId,
    groupId: row.audienceId,
    part: row.part,
    isRegistered: row.hasSeat,
    admission: { mode: row.admissionMode ?? 'by_hand', state: row.admissionState },
    isNamed: row.isNamed,
    isDue: isPractice ? isAhead({ isPublished, startsAt }, now) : isDue({ isPublished, startsAt, endsAt }, now),
    isJustOver: !isPractice && row.overAt !== null && addHours(row.overAt, ROOM_CALL_AFTER_HOURS) > now,
    isGuarded: isPractice || (row.guardHeardAt !== null && addSeconds(row.guardHeardAt, UNGUARDED_SECONDS) > now),
  };
}

/** Ids whose words somebody does not see and who do not see theirs: either blocked the other. */
export async function blocksOf(db: Db, accountIds: readonly string[]): Promise<Map<string, Set<string>>> {
  const { rows } = await sql<{ me: string; other: string }>`
    select blocker_id as me, blocked_id as other from block where blocker_id = any(${accountIds}::uuid[])
    union all select blocked_id, blocker_id from block where blocked_id = any(${accountIds}::uuid[])
  `.execute(db);
  const blocks = new Map<string, Set<string>>();
  for (const { me, other } of rows) blocks.set(me, (blocks.get(me) ?? new Set()).add(other));
  return blocks;
}
