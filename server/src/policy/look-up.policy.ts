import { SIGN_OFF_ROLES } from '@between/rules/roles.ts';
import type { Actor } from './actor.ts';
import { holdsForPlace, type PolicyRules, type Ruling } from './ruling.ts';

export const lookUpPolicy = {
  /** A member, some words or a case outside of the queue: for those who decide alone, everywhere. */
  'lookUp.ask': (actor: Actor): Ruling => holdsForPlace(actor, SIGN_OFF_ROLES),
} satisfies PolicyRules;
