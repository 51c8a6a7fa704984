import type { Actor } from './actor.ts';
import { firstRefusal, type PolicyRules, type Ruling } from './ruling.ts';
import { belongs, type WorkshopFacts, workshopPolicy } from './workshop.policy.ts';

export const hostMessagePolicy = {
  /** Whoever has a seat, those who run it, and the desk. */
  'hostMessage.read': belongs,
  /** Host and co-host, once it is published and till it was called off. */
  'hostMessage.write': (actor: Actor, facts: WorkshopFacts): Ruling => {
    const { state } = facts.workshop;
    return firstRefusal(
      workshopPolicy['workshop.manage'](actor, facts),
      state === 'draft' ? 'not_published' : 'yes',
      state === 'cancelled' ? 'workshop_over' : 'yes',
    );
  },
} satisfies PolicyRules;
