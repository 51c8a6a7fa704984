import type { Actor } from './actor.ts';
import { firstRefusal, type PolicyRules, type Ruling } from './ruling.ts';
import { belongs, partIn, type WorkshopFacts } from './workshop.policy.ts';

export interface DoorFacts extends WorkshopFacts {
  /** Published, and between the opening of the doors and its end. */
  isDue: boolean;
}

export const doorPolicy = {
  /** Whoever has a seat, let in or not; who was told not to come in is asked nothing. Those who run it do not meet the door. */
  'door.pass': (actor: Actor, facts: DoorFacts): Ruling =>
    firstRefusal(
      belongs(actor, facts),
      partIn(actor, facts) === null ? 'yes' : 'own_workshop',
      facts.registration === 'taken' ? 'yes' : 'no_seat',
      facts.admission.state === 'refused' ? 'not_admitted' : 'yes',
      facts.isDue ? 'yes' : 'not_yet',
    ),
} satisfies PolicyRules;
