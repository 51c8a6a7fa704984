import type { Actor } from './actor.ts';
import { firstRefusal, mayRead, type PolicyRules, type Ruling } from './ruling.ts';
import { partIn, type WorkshopFacts, workshopPolicy } from './workshop.policy.ts';

export const workshopReminderPolicy = {
  /** Of a workshop ahead, for oneself, with a seat in it. */
  'workshopReminder.set': (actor: Actor, facts: WorkshopFacts): Ruling =>
    firstRefusal(
      mayRead(actor),
      workshopPolicy['workshop.read'](actor, facts),
      partIn(actor, facts) === null ? 'yes' : 'own_workshop',
      facts.registration === 'taken' ? 'yes' : 'no_seat',
      facts.workshop.state === 'published' ? 'yes' : 'workshop_over',
    ),
} satisfies PolicyRules;
