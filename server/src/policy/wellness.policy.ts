import { DESK_ROLES } from '@between/rules/roles.ts';
import type { Actor } from './actor.ts';
import type { PolicyRules, Ruling } from './ruling.ts';

function holdsOneOf(actor: Actor, roles: readonly string[]): Ruling {
  if (actor.kind === 'guest') return 'sign_in';
  if (actor.grants.some(({ role }) => roles.includes(role))) return 'yes';
  return actor.needsSecondFactor ? 'second_factor' : 'staff_only';
}

export const wellnessPolicy = {
  /** One's own limits and minutes: nobody reads or changes those of somebody else. */
  'wellness.own': (actor: Actor): Ruling => holdsOneOf(actor, DESK_ROLES),
  /** Sums of the team, topics nobody takes, and who wants to talk. */
  'wellness.lead': (actor: Actor): Ruling => holdsOneOf(actor, ['lead', 'clinician']),
} satisfies PolicyRules;
