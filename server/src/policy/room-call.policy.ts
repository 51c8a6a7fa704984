import type { Actor } from './actor.ts';
import { partHeld, type RoomFacts, roomPolicy } from './room.policy.ts';
import { firstRefusal, type PolicyRules, type Ruling } from './ruling.ts';

function partOf(actor: Actor, { workshop }: RoomFacts): ReturnType<typeof partHeld> {
  return workshop === null ? null : partHeld(actor, workshop);
}

/** Whoever is in the open room, muted or not, in a pause too: this is no line. */
function send(actor: Actor, facts: RoomFacts): Ruling {
  return firstRefusal(
    roomPolicy['room.read'](actor, facts),
    facts.workshop === null ? 'hidden' : 'yes',
    partOf(actor, facts) === 'safety_moderator' ? 'own_workshop' : 'yes',
    facts.room.state === 'closed' ? 'room_closed' : 'yes',
  );
}

export const roomCallPolicy = {
  'roomCall.send': send,
  /** Nobody else learns that somebody called: not the hosts, not the desk (ME54). */
  'roomCall.answer': (actor: Actor, facts: RoomFacts): Ruling =>
    firstRefusal(roomPolicy['room.read'](actor, facts), partOf(actor, facts) === 'safety_moderator' ? 'yes' : 'hidden'),
} satisfies PolicyRules;
