import type { Actor } from './actor.ts';
import { holdsForPlace, type PolicyRules, type Ruling } from './ruling.ts';

export const raidPolicy = {
  /** Starting and ending the guard, and the number of sign-ups that speaks for it. */
  'raid.steer': (actor: Actor): Ruling => holdsForPlace(actor, ['operator', 'lead']),
} satisfies PolicyRules;
