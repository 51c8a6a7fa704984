import { STAFF_ROLES } from '@between/rules/roles.ts';
import { accountPolicy } from './account.policy.ts';
import { type Actor } from './actor.ts';
import { holdsSomewhere, type PolicyRules, type Ruling } from './ruling.ts';

/** Whoever holds a role may be called; a member is never asked for a device. */
function beCalled(actor: Actor): Ruling {
  return holdsSomewhere(actor, STAFF_ROLES);
}

export const onCallPolicy = {
  'page.read': beCalled,
  'page.see': beCalled,
  'device.change': beCalled,
  /** The chain, outside services and drills belong to whoever runs the place; what people write is not in any of it. */
  'onCall.manage': (actor: Actor): Ruling => accountPolicy['site.operate'](actor),
} satisfies PolicyRules;
