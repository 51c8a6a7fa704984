import { DESK_ROLES, DUTY_ROLES } from '@between/rules/roles.ts';
import type { Actor } from './actor.ts';
import { holdsSomewhere, type PolicyRules, type Ruling } from './ruling.ts';

/** "Staffed now" may be said only by people whose presence counts: a trainee alone is not enough. */
function beOnDuty(actor: Actor): Ruling {
  return holdsSomewhere(actor, DUTY_ROLES);
}

export const dutyPolicy = {
  'duty.switch': beOnDuty,
  /** Who means to be here: everybody of the desk, and whoever runs the place. */
  'roster.read': (actor: Actor): Ruling => holdsSomewhere(actor, [...DESK_ROLES, 'operator']),
  'roster.manage': (actor: Actor): Ruling => holdsSomewhere(actor, ['lead', 'operator']),
  /** What shifts tell each other may be about members: never for whoever only runs the place. */
  'handover.read': beOnDuty,
  'handover.write': beOnDuty,
} satisfies PolicyRules;
