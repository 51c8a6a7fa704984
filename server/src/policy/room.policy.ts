import type { AdmissionMode, AdmissionState } from '@between/rules/workshops.ts';
import type { ChatMode, PresenceRole, RoomKind, RoomStateName } from '@between/rules/rooms.ts';
import { DUTY_ROLES } from '@between/rules/roles.ts';
import { type RawBuilder, sql } from 'kysely';
import { type Actor, deskGroups, holds, isDesk, isRestricted, type Member } from './actor.ts';
import { type GroupFacts, groupPolicy, isReadFirst, visibleGroups } from './group.policy.ts';
import { firstRefusal, mayRead, mayWrite, type PolicyRules, type Ruling } from './ruling.ts';
import type { WorkshopPart } from './workshop.policy.ts';

/** How people come into a workshop, and what became of the actor who asked to (TH18). */
export interface AdmissionFacts {
  mode: AdmissionMode;
  /** Null for whoever never asked. */
  state: AdmissionState | null;
}

/** What the actor has to do with the workshop of a room. */
export interface WorkshopFacts {
  id: string;
  /** The group it is for; null for all members. */
  groupId: string | null;
  /** The part they were given in it; it counts while they hold the role behind it. Null for everybody who only attends. */
  part: WorkshopPart | null;
  /** Has a seat. */
  isRegistered: boolean;
  admission: AdmissionFacts;
  /** Named to write its captions, or on its panel; asked for a practice only. */
  isNamed: boolean;
  /** Published, and between the opening of the doors and its end; in a practice: published, and before the doors. */
  isDue: boolean;
  /** It ended a short time ago: whoever was there can still call people. Never of a practice. */
  isJustOver: boolean;
  /** Its safety moderator was heard of within the last minute; always in a practice, which nobody comes to but those who run it. */
  isGuarded: boolean;
}

/** The place of a line: enough to say who belongs there. */
export interface LinePlaceFacts extends Pick<RoomPlaceFacts, 'group' | 'workshop'> {
  room: Pick<RoomPlaceFacts['room'], 'kind'>;
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
    chatMode: ChatMode;
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
  /** The group takes no new words while nobody is on duty, and nobody is (R13). */
  isUnstaffed: boolean;
  /** The group has a person read the actor's posts first (MO52): a live room cannot wait for that. */
  isReadFirst: boolean;
  now: Date;
}

/** Who belongs into a room, whatever happens in it: the place of every line. */
export function roomPlace(actor: Actor, { room, group, workshop }: LinePlaceFacts): Ruling {
  const reading = mayRead(actor);
  if (reading !== 'yes') return reading;
  if (group !== null)
    return firstRefusal(
      groupPolicy['group.read'](actor, group),
      group.isMember || isStaffOf(actor, group.group.id) ? 'yes' : 'not_a_member',
    );
  if (workshop === null) return 'hidden';
  if (partHeld(actor, workshop) !== null || isDesk(actor, workshop.groupId)) return 'yes';
  if (room.kind === 'practice') return isNamedOf(workshop) ? 'yes' : 'hidden';
  return workshop.isRegistered ? atTheDoor(workshop.admission) : 'hidden';
}

/** Whether somebody with a seat is inside: nothing of the room is for whoever waits before it, or was not let in (TH18). */
export function atTheDoor({ mode, state }: AdmissionFacts): Ruling {
  if (state === 'refused') return 'not_admitted';
  return mode === 'automatic' || state === 'admitted' ? 'yes' : 'in_waiting_room';
}

/** Captioner and panelists, with a seat as on the evening itself; nobody keeps them waiting at a practice. */
function isNamedOf({ isNamed, isRegistered, admission }: WorkshopFacts): boolean {
  return isNamed && isRegistered && admission.state !== 'refused';
}

/**
 * A practice is for those who run the workshop, its captioner and its panel, while it goes on (TH11). The desk reads single lines of
 * it in their cases, as of every place, and is not there.
 */
function inPractice(actor: Actor, { room, workshop }: LinePlaceFacts): Ruling {
  if (room.kind !== 'practice' || workshop === null) return 'yes';
  if (partHeld(actor, workshop) === null && !isNamedOf(workshop)) return 'hidden';
  return workshop.isDue ? 'yes' : 'room_closed';
}

/** The part in a workshop that counts now: a role that ended takes its parts with it. */
export function partHeld(actor: Actor, { part, groupId }: WorkshopFacts): WorkshopPart | null {
  if (part === null) return null;
  const isFit = part === 'safety_moderator' ? isDesk(actor, groupId) : holds(actor, ['therapist']);
  return isFit ? part : null;
}

/** Whose presence opens a room: anybody's who keeps order in a group or a practice, the safety moderator's alone in a workshop (TH05). */
export function opensRoom(kind: RoomKind, role: PresenceRole): boolean {
  return kind !== 'workshop' || role === 'safety_moderator';
}

function isStaffOf(actor: Actor, groupId: string): boolean {
  return isDesk(actor, groupId) || holds(actor, ['facilitator'], groupId);
}

/** Whom a room is for, whatever measure keeps them out of it now. */
export function comesToRoom(actor: Actor, facts: RoomFacts): Ruling {
  return firstRefusal(roomPlace(actor, facts), inPractice(actor, facts));
}

function readRoom(actor: Actor, facts: RoomFacts): Ruling {
  return firstRefusal(
    comesToRoom(actor, facts),
    actor.kind === 'member' && isRestricted(actor, ['room_excluded'], placeGroupOf(facts)) ? 'room_excluded' : 'yes',
    isAfter(facts.person?.removedUntil, facts.now) ? 'removed_from_room' : 'yes',
  );
}

/** Taking part with words or a voice. Questions and hands are sorted before anybody hears them; lines are not. */
export function takePart(actor: Actor, facts: RoomFacts): Ruling {
  const { room, group, person, presence, isUnstaffed, now } = facts;
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
    isGuarded(facts) || presence === 'safety_moderator' ? 'yes' : 'safety_moderator_away',
    room.isPaused && presence === null ? 'room_paused' : 'yes',
    isUnstaffed && presence === null ? 'unstaffed' : 'yes',
  );
}

/** A line is there for all at once: whoever is read first says it where words can wait (MO52). */
function sayInRoom(actor: Actor, facts: RoomFacts): Ruling {
  const isWaiting = facts.presence === null && isReadFirst(actor, placeGroupOf(facts), facts.isReadFirst);
  return firstRefusal(takePart(actor, facts), inChatMode(actor, facts), isWaiting ? 'reviewed_first' : 'yes');
}

/** Who writes in the chat of a workshop as it is set (TH20). */
function inChatMode(actor: Actor, facts: RoomFacts): Ruling {
  const { chatMode } = facts.room;
  if (chatMode === 'off') return facts.presence === 'safety_moderator' ? 'yes' : 'chat_off';
  return chatMode === 'hosts_only' && !runsRoom(actor, facts) ? 'chat_hosts_only' : 'yes';
}

/** Whether the actor's lines are read before others see them: those of everybody who does not run the room. */
export function isLineReviewed(actor: Actor, facts: RoomFacts): boolean {
  return facts.room.chatMode === 'reviewed' && !runsRoom(actor, facts);
}

function runsRoom(actor: Actor, { presence, workshop }: RoomFacts): boolean {
  return presence !== null || (workshop !== null && partHeld(actor, workshop) !== null);
}

/** A workshop goes on while its safety moderator is there (TH05); the room of a group has its own rules. */
export function isGuarded({ workshop }: Pick<RoomPlaceFacts, 'workshop'>): boolean {
  return workshop === null || workshop.isGuarded;
}

function moderateRoom(actor: Actor, facts: RoomFacts): Ruling {
  const groupId = placeGroupOf(facts);
  const isStaff =
    holds(actor, DUTY_ROLES, groupId) ||
    (facts.group !== null && holds(actor, ['facilitator'], groupId)) ||
    (facts.workshop !== null && partHeld(actor, facts.workshop) !== null);
  return firstRefusal(roomPlace(actor, facts), inPractice(actor, facts), isStaff ? 'yes' : 'staff_only');
}

export const roomPolicy = {
  'room.read': readRoom,
  /** Slow mode is no refusal: the answer to it is an instant, and the words wait (ME53). */
  'room.say': sayInRoom,
  /** Only whoever can act may stand for "somebody is here" (ME51). */
  'room.confirmPresence': (actor: Actor, facts: RoomFacts): Ruling =>
    firstRefusal(moderateRoom(actor, facts), facts.workshop === null || facts.workshop.isDue ? 'yes' : 'not_yet'),
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
  if (holds(actor, ['facilitator']))
    return sql<boolean>`(${group} is not null or ${visibleWorkshopRooms(actor, r, desk)})`;
  const facilitated = actor.grants.flatMap((grant) =>
    grant.role === 'facilitator' && grant.scope === 'group' && grant.scopeId !== null ? [grant.scopeId] : [],
  );
  return sql<boolean>`(
    coalesce(${group} = any(${[...desk, ...facilitated]}::uuid[]), false)
    or ${visibleWorkshopRooms(actor, r, desk)}
    or exists (select from membership rm where rm.group_id = ${group} and rm.account_id = ${actor.id}::uuid and rm.left_at is null)
  )`;
}

/** Rooms of workshops: for people with a seat, those who run it, and its desk; a practice for its captioner and its panel among those with a seat. */
function visibleWorkshopRooms(actor: Member, r: string, desk: readonly string[]): RawBuilder<boolean> {
  const me = sql`${actor.id}::uuid`;
  const kind = sql.ref(`${r}.kind`);
  const isHost = holds(actor, ['therapist'])
    ? sql`rw.host_id = ${me} or exists (
        select from workshop_co_host rc where rc.workshop_id = rw.id and rc.account_id = ${me} and rc.accepted_at is not null)`
    : sql`false`;
  return sql<boolean>`exists (select from workshop rw where rw.id = ${sql.ref(`${r}.workshop_id`)} and (
    coalesce(rw.group_id = any(${desk}::uuid[]), false) or ${isHost}
    or (exists (select from registration rr where rr.workshop_id = rw.id and rr.account_id = ${me} and rr.state = 'taken'
        and (case when ${kind} = 'practice' then rr.admission is distinct from 'refused' and (exists (
            select from caption_track rt where rt.workshop_id = rw.id and rt.captioner_id = ${me}) or exists (
            select from workshop_panelist rp where rp.workshop_id = rw.id and rp.account_id = ${me} and rp.accepted_at is not null))
          when rw.admission = 'automatic' then rr.admission is distinct from 'refused'
          else rr.admission is not distinct from 'admitted' end))
      and (rw.group_id is null or exists (select from "group" rg where rg.id = rw.group_id and ${visibleGroups(actor, 'rg')})))
  ))`;
}
