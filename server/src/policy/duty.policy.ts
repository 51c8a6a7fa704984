import { DUTY_ROLES } from '@between/rules/roles.ts';
import type { Actor } from './actor.ts';
import type { PolicyRules, Ruling } from './ruling.ts';

/** "Staffed now" may be said only by people whose presence counts: a trainee alone is not enough. */
function beOnDuty(actor: Actor): Ruling {
  if (actor.kind === 'guest') return 'sign_in';
  const isCounted = actor.grants.some((grant) => (DUTY_ROLES as readonly string[]).includes(grant.role));
  if (isCounted) return 'yes';
  return actor.needsSecondFactor ? 'second_factor' : 'staff_only';
}

export const dutyPolicy = {
  'duty.switch': beOnDuty,
} satisfies PolicyRules;
