import type { Actor } from './actor.ts';
import { firstRefusal, holdsForPlace, type PolicyRules, type Ruling } from './ruling.ts';

export interface MemorialFacts {
  /** It is the actor's own account. */
  isSelf: boolean;
  /** The actor asked for it. */
  isAsker: boolean;
}

/** Leads and operators: whoever speaks for the whole place. */
function lookAfterPlace(actor: Actor): Ruling {
  return holdsForPlace(actor, ['lead', 'operator']);
}

export const postventionPolicy = {
  'postvention.manage': (actor: Actor): Ruling => lookAfterPlace(actor),
  'memorial.ask': (actor: Actor, { isSelf }: Pick<MemorialFacts, 'isSelf'>): Ruling =>
    firstRefusal(lookAfterPlace(actor), isSelf ? 'self' : 'yes'),
  /** That somebody has died is said by two (OP31). */
  'memorial.confirm': (actor: Actor, { isSelf, isAsker }: MemorialFacts): Ruling =>
    firstRefusal(lookAfterPlace(actor), isSelf ? 'self' : 'yes', isAsker ? 'needs_second_person' : 'yes'),
  /** A mistake is taken back by anyone of them, at once. */
  'memorial.undo': (actor: Actor): Ruling => lookAfterPlace(actor),
} satisfies PolicyRules;
