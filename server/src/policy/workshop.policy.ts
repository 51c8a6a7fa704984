import { type Role, SIGN_OFF_ROLES } from '@between/rules/roles.ts';
import {
  type QuestionState,
  type RegistrationState,
  SHOWN_QUESTION_STATES,
  type WorkshopState,
} from '@between/rules/workshops.ts';
import { type RawBuilder, sql } from 'kysely';
import { type Actor, deskGroups, holds, isDesk, isRestricted } from './actor.ts';
import { type GroupFacts, groupPolicy, visibleGroups } from './group.policy.ts';
import { type AdmissionFacts, atTheDoor, type RoomFacts, roomPolicy, takePart } from './room.policy.ts';
import { firstRefusal, mayRead, mayWrite, type PolicyRules, type Ruling } from './ruling.ts';

const SHOWN: ReadonlySet<QuestionState> = new Set(SHOWN_QUESTION_STATES);

/** One workshop and how the actor stands to it. */
export interface WorkshopFacts {
  workshop: {
    id: string;
    hostId: string;
    /** Those who said yes. */
    coHostIds: readonly string[];
    /** Those who were asked and have not answered: they may read it, no more. */
    askedIds: readonly string[];
    safetyModeratorId: string | null;
    groupId: string | null;
    state: WorkshopState;
  };
  /** The group it is for; null when it is for all members. */
  group: GroupFacts | null;
  /** The actor's own seat or place in the waitlist; null without one. */
  registration: RegistrationState | null;
  admission: AdmissionFacts;
}

export interface PublishFacts extends WorkshopFacts {
  /** The host's registration was looked up, found right, and has not lapsed. */
  hasCredential: boolean;
  /** The safety moderator may still work this desk. */
  isModeratorFit: boolean;
}

/** A workshop with its room: what asking in it looks at. */
export interface InRoomFacts extends WorkshopFacts {
  room: RoomFacts;
}

/** One question in its place. */
export interface QuestionFacts extends WorkshopFacts {
  question: { authorId: string | null; state: QuestionState };
}

/** The part of a person in one workshop. It counts while they hold the role behind it. */
export type WorkshopPart = 'host' | 'co_host' | 'safety_moderator';

/** Which part the actor has in this workshop; null for attendees and everybody else. */
export function partIn(actor: Actor, { workshop }: Pick<WorkshopFacts, 'workshop'>): WorkshopPart | null {
  if (actor.kind === 'guest' || mayRead(actor) !== 'yes') return null;
  if (workshop.hostId === actor.id && holds(actor, ['therapist'])) return 'host';
  if (workshop.coHostIds.includes(actor.id) && holds(actor, ['therapist'])) return 'co_host';
  if (workshop.safetyModeratorId === actor.id && isDesk(actor, workshop.groupId)) return 'safety_moderator';
  return null;
}

/** The host asks the actor to run it together, and waits for an answer. */
export function isAskedToCoHost(actor: Actor, { workshop }: Pick<WorkshopFacts, 'workshop'>): boolean {
  if (actor.kind === 'guest' || mayRead(actor) !== 'yes') return false;
  return workshop.askedIds.includes(actor.id) && holds(actor, ['therapist']);
}

/** Announced workshops for all members are public facts; those of a group are as open as the group; drafts are their people's. */
function readWorkshop(actor: Actor, facts: WorkshopFacts): Ruling {
  if (partIn(actor, facts) !== null || isAskedToCoHost(actor, facts)) return 'yes';
  if (facts.workshop.state === 'draft') return firstRefusal(mayRead(actor), 'hidden');
  return facts.group === null ? 'yes' : groupPolicy['group.read'](actor, facts.group);
}

function manage(actor: Actor, facts: WorkshopFacts): Ruling {
  const part = partIn(actor, facts);
  if (part === 'host' || part === 'co_host') return 'yes';
  return firstRefusal(mayRead(actor), readWorkshop(actor, facts), 'staff_only');
}

/** Host, co-host and safety moderator. */
export function runWorkshop(actor: Actor, facts: WorkshopFacts): Ruling {
  return partIn(actor, facts) !== null ? 'yes' : firstRefusal(manage(actor, facts), 'staff_only');
}

/** Seats are for those it is held for; who runs it needs none. */
function register(actor: Actor, facts: WorkshopFacts): Ruling {
  const { workshop, group } = facts;
  return firstRefusal(
    mayRead(actor),
    readWorkshop(actor, facts),
    workshop.state === 'published' ? 'yes' : 'workshop_over',
    partIn(actor, facts) === null ? 'yes' : 'own_workshop',
    mayWrite(actor, (member) => isRestricted(member, ['room_excluded'], workshop.groupId)),
    group === null || group.isMember ? 'yes' : 'not_a_member',
  );
}

/** A seat, an offer, or a place in the waitlist. */
export function holdsPlace(registration: RegistrationState | null): boolean {
  return registration === 'waiting' || registration === 'offered' || registration === 'taken';
}

/** It is for those with a seat, those who run it, and the desk. */
export function belongs(actor: Actor, facts: WorkshopFacts): Ruling {
  const { workshop, registration } = facts;
  const reading = firstRefusal(mayRead(actor), readWorkshop(actor, facts));
  if (reading !== 'yes') return reading;
  if (workshop.state === 'draft') return 'not_published';
  if (partIn(actor, facts) !== null || isDesk(actor, workshop.groupId)) return 'yes';
  if (actor.kind === 'member' && isRestricted(actor, ['room_excluded'], workshop.groupId)) return 'room_excluded';
  return registration === 'taken' ? 'yes' : 'no_seat';
}

/** Inside are those of them who were let in, where that is done by hand (TH18). */
function attend(actor: Actor, facts: WorkshopFacts): Ruling {
  const isAtWork = partIn(actor, facts) !== null || isDesk(actor, facts.workshop.groupId);
  return firstRefusal(belongs(actor, facts), isAtWork ? 'yes' : atTheDoor(facts.admission));
}

/** Before it was approved a question exists for whoever asked, those who run the workshop, and the desk. */
function readQuestion(actor: Actor, facts: QuestionFacts): Ruling {
  const { question, workshop } = facts;
  if (actor.kind === 'member' && question.authorId === actor.id) return 'yes';
  const isOpen = SHOWN.has(question.state) || isDesk(actor, workshop.groupId) || partIn(actor, facts) !== null;
  return firstRefusal(mayRead(actor), isOpen && attend(actor, facts) === 'yes' ? 'yes' : 'hidden');
}

function therapist(actor: Actor): Ruling {
  if (actor.kind === 'guest') return 'sign_in';
  if (holds(actor, ['therapist'])) return mayRead(actor);
  return actor.needsSecondFactor ? 'second_factor' : 'staff_only';
}

function aboutSomebodyElse(actor: Actor, facts: { accountId: string | null }, roles: readonly Role[]): Ruling {
  if (actor.kind === 'guest') return 'sign_in';
  if (!holds(actor, roles)) return actor.needsSecondFactor ? 'second_factor' : 'staff_only';
  return facts.accountId === actor.id ? 'self' : 'yes';
}

export const workshopPolicy = {
  'workshop.read': readWorkshop,
  /** Anyone with the role may write a draft; publishing asks for more. */
  'workshop.draft': therapist,
  'workshop.manage': manage,
  /** Whom to run it with is the host's to choose. */
  'workshop.chooseCoHosts': (actor: Actor, facts: WorkshopFacts): Ruling =>
    partIn(actor, facts) === 'host' ? 'yes' : firstRefusal(manage(actor, facts), 'staff_only'),
  /** A yes or a no of whoever was asked; whoever said yes may step back. */
  'workshop.answerCoHosting': (actor: Actor, facts: WorkshopFacts): Ruling =>
    isAskedToCoHost(actor, facts) || partIn(actor, facts) === 'co_host'
      ? 'yes'
      : firstRefusal(mayRead(actor), readWorkshop(actor, facts), 'not_yours'),
  'workshop.publish': (actor: Actor, facts: PublishFacts): Ruling =>
    firstRefusal(
      manage(actor, facts),
      facts.hasCredential ? 'yes' : 'credential_missing',
      facts.workshop.safetyModeratorId !== null && facts.isModeratorFit ? 'yes' : 'safety_moderator_missing',
    ),
  'workshop.register': register,
  /** Giving a seat or a place back is always open to whoever holds it. */
  'workshop.giveBack': (actor: Actor, { registration }: WorkshopFacts): Ruling => {
    if (actor.kind === 'guest') return 'sign_in';
    return holdsPlace(registration) ? 'yes' : 'hidden';
  },
  /** What changed since one registered is accepted by whoever has a seat, an offer or a place (TH07). */
  'workshop.acceptAgreement': (actor: Actor, facts: WorkshopFacts): Ruling =>
    firstRefusal(
      mayRead(actor),
      readWorkshop(actor, facts),
      facts.workshop.state === 'published' ? 'yes' : 'workshop_over',
      holdsPlace(facts.registration) ? 'yes' : 'no_seat',
    ),
  'workshop.attend': attend,
  /** How many came is for those who run it and for the desk; who came is for nobody (ME56). */
  'workshop.seeSeats': (actor: Actor, facts: WorkshopFacts): Ruling =>
    partIn(actor, facts) !== null || isDesk(actor, facts.workshop.groupId)
      ? 'yes'
      : firstRefusal(readWorkshop(actor, facts), 'staff_only'),
  'workshop.ask': (actor: Actor, facts: InRoomFacts & { hasFirstSteps: boolean }): Ruling =>
    firstRefusal(
      attend(actor, facts),
      partIn(actor, facts) === null ? 'yes' : 'own_workshop',
      takePart(actor, facts.room),
      facts.hasFirstSteps ? 'yes' : 'first_steps',
    ),
  /** A pause freezes questions with everything else (TH23). */
  'workshop.want': (actor: Actor, { room, ...facts }: InRoomFacts): Ruling =>
    firstRefusal(
      attend(actor, facts),
      roomPolicy['room.read'](actor, room),
      room.room.state === 'closed' ? 'room_closed' : 'yes',
      room.room.isPaused ? 'room_paused' : 'yes',
    ),
  'workshop.readQuestion': readQuestion,
  'workshop.sortQuestions': (actor: Actor, facts: WorkshopFacts): Ruling =>
    partIn(actor, facts) !== null
      ? 'yes'
      : firstRefusal(attend(actor, facts), isDesk(actor, facts.workshop.groupId) ? 'yes' : 'staff_only'),
  'credential.state': therapist,
  /** Whose badge is suspended is no therapist for as long, and reads why. */
  'credential.readSuspension': (actor: Actor): Ruling => (actor.kind === 'guest' ? 'sign_in' : mayRead(actor)),
  /** Whoever checks looks somebody else up; giving a badge back is the same say. */
  'credential.check': (actor: Actor, facts: { accountId: string | null }): Ruling =>
    aboutSomebodyElse(actor, facts, ['operator', 'lead']),
  /** Taking a badge away protects people now: whoever may decide a report alone may do it (TH02). */
  'credential.suspend': (actor: Actor, facts: { accountId: string | null }): Ruling =>
    aboutSomebodyElse(actor, facts, [...SIGN_OFF_ROLES, 'operator']),
} satisfies PolicyRules;

/** SQL face of `workshop.read`: `w` is the alias of the `workshop` table in the query. */
export function visibleWorkshops(actor: Actor, w: string): RawBuilder<boolean> {
  const column = (name: string) => sql.ref(`${w}.${name}`);
  const announced = sql<boolean>`(${column('state')} <> 'draft' and (${column('group_id')} is null
    or exists (select from "group" wg where wg.id = ${column('group_id')} and ${visibleGroups(actor, 'wg')})))`;
  if (actor.kind === 'guest' || mayRead(actor) !== 'yes') return announced;
  const me = sql`${actor.id}::uuid`;
  const parts = [announced];
  if (holds(actor, ['therapist']))
    parts.push(sql<boolean>`${column('host_id')} = ${me} or exists (
      select from workshop_co_host wc where wc.workshop_id = ${column('id')} and wc.account_id = ${me})`);
  const desk = deskGroups(actor);
  const isModerator = sql`coalesce(${column('safety_moderator_id')} = ${me}, false)`;
  if (desk === 'all') parts.push(sql<boolean>`${isModerator}`);
  else if (desk.length > 0)
    parts.push(sql<boolean>`(${isModerator} and coalesce(${column('group_id')} = any(${desk}::uuid[]), false))`);
  return sql<boolean>`(${sql.join(parts, sql` or `)})`;
}

/** SQL face of the questions among items: `i` is the alias of the `item` table. Says yes to everything that is no question. */
export function openQuestions(actor: Actor, i: string): RawBuilder<boolean> {
  if (actor.kind === 'guest') return sql<boolean>`false`;
  const desk = deskGroups(actor);
  if (desk === 'all') return sql<boolean>`true`;
  const me = sql`${actor.id}::uuid`;
  const isHost = holds(actor, ['therapist'])
    ? sql`qw.host_id = ${me} or exists (
        select from workshop_co_host qc where qc.workshop_id = qw.id and qc.account_id = ${me} and qc.accepted_at is not null)`
    : sql`false`;
  return sql<boolean>`not exists (
    select from question vq join workshop qw on qw.id = vq.workshop_id
    where vq.item_id = ${sql.ref(`${i}.id`)} and vq.state <> all(${[...SHOWN_QUESTION_STATES]}::text[])
      and not (coalesce(${sql.ref(`${i}.author_id`)} = ${me}, false)
        or coalesce(qw.group_id = any(${desk}::uuid[]), false) or ${isHost})
  )`;
}
