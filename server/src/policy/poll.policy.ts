import type { Actor } from './actor.ts';
import { isGuarded, partHeld, type RoomFacts, roomPolicy } from './room.policy.ts';
import { firstRefusal, type PolicyRules, type Ruling } from './ruling.ts';

function read(actor: Actor, facts: RoomFacts): Ruling {
  return firstRefusal(roomPolicy['room.read'](actor, facts), facts.workshop === null ? 'hidden' : 'yes');
}

/** Those who run the workshop, before it too. */
function run(actor: Actor, facts: RoomFacts): Ruling {
  const isStaff = facts.workshop !== null && partHeld(actor, facts.workshop) !== null;
  return firstRefusal(read(actor, facts), isStaff ? 'yes' : 'staff_only');
}

/** A poll is something new on the stage (TH05, TH23). */
function goesOn(facts: RoomFacts): Ruling {
  if (facts.room.state === 'closed') return 'room_closed';
  if (facts.room.isPaused) return 'room_paused';
  return isGuarded(facts) ? 'yes' : 'safety_moderator_away';
}

export const pollPolicy = {
  'poll.read': read,
  'poll.run': run,
  'poll.open': (actor: Actor, facts: RoomFacts): Ruling => firstRefusal(run(actor, facts), goesOn(facts)),
  /** A press, no words: whoever may be inside, muted or not. */
  'poll.answer': (actor: Actor, facts: RoomFacts): Ruling => firstRefusal(read(actor, facts), goesOn(facts)),
} satisfies PolicyRules;
