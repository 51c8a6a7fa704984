import type { Actor } from './actor.ts';
import { firstRefusal, type PolicyRules, type Ruling } from './ruling.ts';
import { runWorkshop, type WorkshopFacts } from './workshop.policy.ts';

export interface PracticeFacts extends WorkshopFacts {
  /** Published, and before the opening of the doors. */
  isAhead: boolean;
}

export const practicePolicy = {
  /** Host, co-host and safety moderator begin and end it. Who comes to it is `room.read` of its room (TH11). */
  'practice.run': (actor: Actor, facts: PracticeFacts): Ruling =>
    firstRefusal(
      runWorkshop(actor, facts),
      facts.workshop.state === 'draft' ? 'not_published' : 'yes',
      facts.isAhead ? 'yes' : 'practice_over',
    ),
} satisfies PolicyRules;
