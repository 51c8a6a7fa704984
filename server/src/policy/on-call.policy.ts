import { STAFF_ROLES } from '@between/rules/roles.ts';
import { accountPolicy } from './account.policy.ts';
import { type Actor } from './actor.ts';
import type { PolicyRules, Ruling } from './ruling.ts';

/** Whoever holds a role may be called; a member is never asked for a device. */
function beCalled(actor: Actor): Ruling {
  if (actor.kind === 'guest') return 'sign_in';
  if (actor.grants.some((grant) => (STAFF_ROLES as readonly string[]).includes(grant.role))) return 'yes';
  return actor.needsSecondFactor ? 'second_factor' : 'staff_only';
}

export const onCallPolicy = {
  'page.read': beCalled,
  'page.see': beCalled,
  'device.change': beCalled,
  /** The chain, outside services and drills belong to whoever runs the place; what people write is not in any of it. */
  'onCall.manage': (actor: Actor): Ruling => accountPolicy['site.operate'](actor),
} satisfies PolicyRules;
