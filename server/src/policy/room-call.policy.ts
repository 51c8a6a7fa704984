import type { Actor } from './actor.ts';
import { comesToRoom, partHeld, type RoomFacts, roomPolicy } from './room.policy.ts';
import { firstRefusal, type PolicyRules, type Ruling } from './ruling.ts';

function partOf(actor: Actor, { workshop }: RoomFacts): ReturnType<typeof partHeld> {
  return workshop === null ? null : partHeld(actor, workshop);
}

/**
 * Whoever is in the open room, muted or not, in a pause too: this is no line. From the opening of the doors whoever has a
 * seat, let in or not, and also while nobody is there yet: it is then that people are called (TH07); and for a day after
 * its end (TH24). Whoever was removed from the room or may be in none calls all the same: no measure cuts anybody off
 * from their helpers (R22).
 */
function send(actor: Actor, { workshop, ...facts }: RoomFacts): Ruling {
  if (workshop === null) return firstRefusal(roomPolicy['room.read'](actor, { workshop, ...facts }), 'hidden');
  const seated: RoomFacts = { ...facts, workshop: { ...workshop, admission: { mode: 'automatic', state: null } } };
  return firstRefusal(
    comesToRoom(actor, seated),
    partOf(actor, seated) === 'safety_moderator' ? 'own_workshop' : 'yes',
    facts.room.state === 'closed' && !workshop.isDue && !workshop.isJustOver ? 'room_closed' : 'yes',
  );
}

export const roomCallPolicy = {
  'roomCall.send': send,
  /** Nobody else learns that somebody called: not the hosts, not the desk (ME54). */
  'roomCall.answer': (actor: Actor, facts: RoomFacts): Ruling =>
    firstRefusal(roomPolicy['room.read'](actor, facts), partOf(actor, facts) === 'safety_moderator' ? 'yes' : 'hidden'),
} satisfies PolicyRules;
