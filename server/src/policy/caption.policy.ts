import type { Actor } from './actor.ts';
import { isGuarded, partHeld, type RoomFacts, roomPolicy } from './room.policy.ts';
import { firstRefusal, type PolicyRules, type Ruling } from './ruling.ts';

/** The room of a workshop as its captions look at it. */
export interface CaptionFacts {
  room: RoomFacts;
  /** Named by the host to write them. */
  isCaptioner: boolean;
}

function read(actor: Actor, { room }: Pick<CaptionFacts, 'room'>): Ruling {
  return firstRefusal(roomPolicy['room.read'](actor, room), room.workshop === null ? 'hidden' : 'yes');
}

function partOf(actor: Actor, { workshop }: RoomFacts): ReturnType<typeof partHeld> {
  return workshop === null ? null : partHeld(actor, workshop);
}

export const captionPolicy = {
  'caption.read': read,
  /** Those who run it and whom they named, as far as the room goes on for them (TH05, TH23). */
  'caption.write': (actor: Actor, facts: CaptionFacts): Ruling =>
    firstRefusal(
      read(actor, facts),
      facts.isCaptioner || partOf(actor, facts.room) !== null ? 'yes' : 'staff_only',
      facts.room.room.isPaused ? 'room_paused' : 'yes',
      isGuarded(facts.room) ? 'yes' : 'safety_moderator_away',
      roomPolicy['room.say'](actor, facts.room),
    ),
  /** Whom to name is for host and co-host. */
  'caption.name': (actor: Actor, facts: Pick<CaptionFacts, 'room'>): Ruling => {
    const part = partOf(actor, facts.room);
    return firstRefusal(read(actor, facts), part === 'host' || part === 'co_host' ? 'yes' : 'staff_only');
  },
} satisfies PolicyRules;
