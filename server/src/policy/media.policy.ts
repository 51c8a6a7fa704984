import { DUTY_ROLES } from '@between/rules/roles.ts';
import { type Actor, holds } from './actor.ts';
import { isGuarded, partHeld, type RoomFacts, roomPolicy, takePart } from './room.policy.ts';
import { firstRefusal, type PolicyRules, type Ruling } from './ruling.ts';
import { belongs, partIn, type WorkshopFacts } from './workshop.policy.ts';

/** The room of a workshop as its stage looks at it. */
export interface StageFacts {
  room: RoomFacts;
  /** Called to the stage by those who run it. */
  isCalled: boolean;
}

/** Whoever may be in the open room may watch: a pause freezes what comes, it does not send anybody away (TH23). */
function watch(actor: Actor, { room }: StageFacts): Ruling {
  return firstRefusal(
    roomPolicy['room.read'](actor, room),
    room.workshop === null ? 'hidden' : 'yes',
    room.room.state === 'closed' ? 'room_closed' : 'yes',
  );
}

/** Keeping one's place on the stage: hosts by their part, others while they were called and may speak at all. */
function stay(actor: Actor, facts: StageFacts): Ruling {
  const part = facts.room.workshop === null ? null : partHeld(actor, facts.room.workshop);
  const isHost = part === 'host' || part === 'co_host';
  const isLimited = !isHost && takePart(actor, facts.room);
  return firstRefusal(
    watch(actor, facts),
    isHost || facts.isCalled ? 'yes' : 'not_on_stage',
    isLimited === false || isLimited === 'room_paused' || isLimited === 'safety_moderator_away' ? 'yes' : isLimited,
  );
}

function run(actor: Actor, facts: StageFacts): Ruling {
  const { workshop } = facts.room;
  const isStaff =
    workshop !== null && (partHeld(actor, workshop) !== null || holds(actor, DUTY_ROLES, workshop.groupId));
  return firstRefusal(watch(actor, facts), isStaff ? 'yes' : 'staff_only');
}

function testConnection(actor: Actor, facts: WorkshopFacts): Ruling {
  return firstRefusal(
    belongs(actor, facts),
    facts.workshop.state === 'published' ? 'yes' : 'workshop_over',
    partIn(actor, facts) !== null || facts.registration === 'taken' ? 'yes' : 'no_seat',
  );
}

export const mediaPolicy = {
  'media.watch': watch,
  /** Before the evening and during it, for whoever comes: no stage is touched by it. */
  'media.testConnection': testConnection,
  'media.stay': stay,
  /** Nothing new reaches the stage without its safety moderator (TH05), nor in a pause (TH23). */
  'media.speak': (actor: Actor, facts: StageFacts): Ruling =>
    firstRefusal(
      stay(actor, facts),
      isGuarded(facts.room) ? 'yes' : 'safety_moderator_away',
      facts.room.room.isPaused ? 'room_paused' : 'yes',
    ),
  'media.raiseHand': (actor: Actor, facts: StageFacts): Ruling =>
    firstRefusal(
      watch(actor, facts),
      facts.room.workshop !== null && partHeld(actor, facts.room.workshop) !== null ? 'own_workshop' : 'yes',
      takePart(actor, facts.room),
    ),
  'media.runStage': run,
} satisfies PolicyRules;
