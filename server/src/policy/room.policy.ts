import type { PresenceRole, RoomKind, RoomStateName } from '@between/rules/rooms.ts';
import { DUTY_ROLES } from '@between/rules/roles.ts';
import { type RawBuilder, sql } from 'kysely';
import { type Actor, deskGroups, holds, isDesk, isRestricted } from './actor.ts';
import { type GroupFacts, groupPolicy } from './group.policy.ts';
import { firstRefusal, mayRead, mayWrite, type PolicyRules, type Ruling } from './ruling.ts';

/** What the actor has to do with the workshop of a room. */
export interface WorkshopFacts {
  id: string;
  /** The group it is for; null for all members. */
  groupId: string | null;
  /** Their part in it; null for everybody who only attends. */
  part: 'host' | 'co_host' | 'panelist' | 'safety_moderator' | 'captioner' | null;
  isRegistered: boolean;
}

/** Where a room stands: enough to say who may read in it. */
export interface RoomPlaceFacts {
  room: {
    id: string;
    kind: RoomKind;
    groupId: string | null;
    state: RoomStateName;
    closesAt: Date | null;
    isPaused: boolean;
    slowSeconds: number;
  };
  /** Null for the room of a workshop. */
  group: GroupFacts | null;
  /** Null for the room of a group. */
  workshop: WorkshopFacts | null;
}

export interface RoomFacts extends RoomPlaceFacts {
  /** What this room remembers of the actor; null for somebody who never was there. */
  person: { mutedUntil: Date | null; removedUntil: Date | null; lastLineAt: Date | null } | null;
  /** The actor's own confirmed presence. */
  presence: PresenceRole | null;
  now: Date;
}

/** Who belongs into a room, whatever happens in it: the place of every line. */
export function roomPlace(actor: Actor, { group, workshop }: Pick<RoomPlaceFacts, 'group' | 'workshop'>): Ruling {
  const reading = mayRead(actor);
  if (reading !== 'yes') return reading;
  if (group !== null)
    return firstRefusal(
      groupPolicy['group.read'](actor, group),
      group.isMember || isStaffOf(actor, group.group.id) ? 'yes' : 'not_a_member',
    );
  if (workshop === null) return 'hidden';
  return workshop.isRegistered || workshop.part !== null || isDesk(actor, workshop.groupId) ? 'yes' : 'hidden';
}

function isStaffOf(actor: Actor, groupId: string): boolean {
  return isDesk(actor, groupId) || holds(actor, ['facilitator'], groupId);
}

function readRoom(actor: Actor, facts: RoomFacts): Ruling {
  return firstRefusal(
    roomPlace(actor, facts),
    actor.kind === 'member' && isRestricted(actor, ['room_excluded'], placeGroupOf(facts)) ? 'room_excluded' : 'yes',
    isAfter(facts.person?.removedUntil, facts.now) ? 'removed_from_room' : 'yes',
  );
}

function sayInRoom(actor: Actor, facts: RoomFacts): Ruling {
  const { room, group, person, presence, now } = facts;
  const isOver = room.state === 'closed' || (room.closesAt !== null && room.closesAt <= now);
  const writing =
    group !== null && presence === null
      ? groupPolicy['group.post'](actor, group)
      : mayWrite(actor, (member) => isRestricted(member, ['read_only'], placeGroupOf(facts)));
  return firstRefusal(
    readRoom(actor, facts),
    writing,
    isAfter(person?.mutedUntil, now) ? 'muted' : 'yes',
    isOver ? 'room_closed' : 'yes',
    room.isPaused && presence === null ? 'room_paused' : 'yes',
  );
}

function moderateRoom(actor: Actor, facts: RoomFacts): Ruling {
  const groupId = placeGroupOf(facts);
  const isStaff =
    holds(actor, DUTY_ROLES, groupId) ||
    (facts.group !== null && holds(actor, ['facilitator'], groupId)) ||
    ['host', 'co_host', 'safety_moderator'].includes(facts.workshop?.part ?? '');
  return firstRefusal(roomPlace(actor, facts), isStaff ? 'yes' : 'staff_only');
}

export const roomPolicy = {
  'room.read': readRoom,
  /** Slow mode is no refusal: the answer to it is an instant, and the words wait (ME53). */
  'room.say': sayInRoom,
  /** Only whoever can act may stand for "somebody is here" (ME51). */
  'room.confirmPresence': moderateRoom,
  'room.moderate': moderateRoom,
} satisfies PolicyRules;

/** When the actor may say the next line; null for now. Whoever keeps order is not slowed down. */
export function slowUntil({ room, person, presence, now }: RoomFacts): Date | null {
  if (room.slowSeconds === 0 || presence !== null || person?.lastLineAt == null) return null;
  const until = new Date(person.lastLineAt.getTime() + room.slowSeconds * 1000);
  return until > now ? until : null;
}

function placeGroupOf({ group, workshop }: RoomPlaceFacts): string | null {
  return group?.group.id ?? workshop?.groupId ?? null;
}

function isAfter(instant: Date | null | undefined, now: Date): boolean {
  return instant != null && instant > now;
}

/** SQL face of `roomPlace`: `r` is the alias of the `room` table in the query. */
export function visibleRooms(actor: Actor, r: string): RawBuilder<boolean> {
  if (actor.kind === 'guest' || mayRead(actor) !== 'yes') return sql<boolean>`false`;
  const desk = deskGroups(actor);
  if (desk === 'all') return sql<boolean>`true`;
  const group = sql.ref(`${r}.group_id`);
  if (holds(actor, ['facilitator'])) return sql<boolean>`(${group} is not null)`;
  const facilitated = actor.grants.flatMap((grant) =>
    grant.role === 'facilitator' && grant.scope === 'group' && grant.scopeId !== null ? [grant.scopeId] : [],
  );
  return sql<boolean>`(
    coalesce(${group} = any(${[...desk, ...facilitated]}::uuid[]), false)
    or exists (select from membership rm where rm.group_id = ${group} and rm.account_id = ${actor.id}::uuid and rm.left_at is null)
  )`;
}
