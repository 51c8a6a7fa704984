import type { Actor } from './actor.ts';
import { firstRefusal, type PolicyRules, type Ruling } from './ruling.ts';
import { belongs, runWorkshop, type WorkshopFacts } from './workshop.policy.ts';

export const waitingRoomPolicy = {
  /** What the host says there is for whoever it is said to, also when they were not let in. */
  'waitingRoom.read': belongs,
  /** Whoever has a seat, till somebody said no. */
  'waitingRoom.ask': (actor: Actor, facts: WorkshopFacts): Ruling =>
    firstRefusal(
      belongs(actor, facts),
      facts.workshop.state === 'published' ? 'yes' : 'workshop_over',
      facts.admission.state === 'refused' ? 'not_admitted' : 'yes',
    ),
  /** Host, co-host and safety moderator; who waits is for nobody else (ME56). */
  'waitingRoom.run': runWorkshop,
} satisfies PolicyRules;
