import type { Actor } from './actor.ts';
import { firstRefusal, mayRead, type PolicyRules, type Ruling } from './ruling.ts';
import { belongs, partIn, type WorkshopFacts, workshopPolicy } from './workshop.policy.ts';

export interface FeedbackFacts extends WorkshopFacts {
  /** It ended, less than a week ago. */
  isOpen: boolean;
}

export const afterPolicy = {
  /** Whoever has a seat, those who run it, and the desk. */
  'resource.read': belongs,
  /** Host and co-host, before the workshop and after it. */
  'resource.set': (actor: Actor, facts: WorkshopFacts): Ruling =>
    firstRefusal(
      workshopPolicy['workshop.manage'](actor, facts),
      facts.workshop.state === 'cancelled' ? 'workshop_over' : 'yes',
    ),
  /** Whoever had a seat says how it was, for a week. */
  'feedback.give': (actor: Actor, { isOpen, ...facts }: FeedbackFacts): Ruling =>
    firstRefusal(
      mayRead(actor),
      workshopPolicy['workshop.read'](actor, facts),
      facts.workshop.state === 'ended' ? 'yes' : 'not_over',
      partIn(actor, facts) === null ? 'yes' : 'own_workshop',
      facts.registration === 'taken' ? 'yes' : 'no_seat',
      isOpen ? 'yes' : 'feedback_closed',
    ),
  /** Host and co-host, once it is over. */
  'feedback.read': (actor: Actor, facts: FeedbackFacts): Ruling =>
    firstRefusal(
      workshopPolicy['workshop.manage'](actor, facts),
      facts.workshop.state === 'ended' ? 'yes' : 'not_over',
    ),
} satisfies PolicyRules;
