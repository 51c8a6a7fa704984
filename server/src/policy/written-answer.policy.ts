import type { Actor } from './actor.ts';
import { firstRefusal, type PolicyRules, type Ruling } from './ruling.ts';
import { belongs, type WorkshopFacts, workshopPolicy } from './workshop.policy.ts';

export interface WrittenPageFacts extends WorkshopFacts {
  /** There is a page, and its closing date has not come. */
  isOpen: boolean;
}

/** Host and co-hosts, once the workshop is over. */
function make(actor: Actor, facts: WorkshopFacts): Ruling {
  return firstRefusal(
    workshopPolicy['workshop.manage'](actor, facts),
    facts.workshop.state === 'ended' ? 'yes' : 'not_over',
  );
}

export const writtenAnswerPolicy = {
  /** Whoever had a seat, those who ran it, and the desk. */
  'writtenAnswer.read': belongs,
  'writtenAnswer.make': make,
  'writtenAnswer.write': (actor: Actor, { isOpen, ...facts }: WrittenPageFacts): Ruling =>
    firstRefusal(make(actor, facts), isOpen ? 'yes' : 'answers_closed'),
} satisfies PolicyRules;
