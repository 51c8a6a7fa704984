import { DESK_ROLES } from '@between/rules/roles.ts';
import type { Actor } from './actor.ts';
import { holdsSomewhere, type PolicyRules, type Ruling } from './ruling.ts';

export const wellnessPolicy = {
  /** One's own limits and minutes: nobody reads or changes those of somebody else. */
  'wellness.own': (actor: Actor): Ruling => holdsSomewhere(actor, DESK_ROLES),
  /** Sums of the team, topics nobody takes, and who wants to talk. */
  'wellness.lead': (actor: Actor): Ruling => holdsSomewhere(actor, ['lead', 'clinician']),
  /** Allows a colleague more than the place does, for a time (OP24). */
  'wellness.loosen': (actor: Actor): Ruling => holdsSomewhere(actor, ['lead']),
} satisfies PolicyRules;
