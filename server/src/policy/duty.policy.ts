import { DESK_ROLES, DUTY_ROLES, type Role } from '@between/rules/roles.ts';
import type { Actor } from './actor.ts';
import type { PolicyRules, Ruling } from './ruling.ts';

function holdsOneOf(actor: Actor, roles: readonly Role[]): Ruling {
  if (actor.kind === 'guest') return 'sign_in';
  if (actor.grants.some((grant) => roles.includes(grant.role))) return 'yes';
  return actor.needsSecondFactor ? 'second_factor' : 'staff_only';
}

/** "Staffed now" may be said only by people whose presence counts: a trainee alone is not enough. */
function beOnDuty(actor: Actor): Ruling {
  return holdsOneOf(actor, DUTY_ROLES);
}

export const dutyPolicy = {
  'duty.switch': beOnDuty,
  /** Who means to be here: everybody of the desk, and whoever runs the place. */
  'roster.read': (actor: Actor): Ruling => holdsOneOf(actor, [...DESK_ROLES, 'operator']),
  'roster.manage': (actor: Actor): Ruling => holdsOneOf(actor, ['lead', 'operator']),
  /** What shifts tell each other may be about members: never for whoever only runs the place. */
  'handover.read': beOnDuty,
  'handover.write': beOnDuty,
} satisfies PolicyRules;
