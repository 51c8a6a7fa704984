import { CONSENT_VERSIONS } from '@between/rules/accounts.ts';
import { foldHandle } from '@between/rules/handles.ts';
import type { Role } from '@between/rules/roles.ts';
import type { Services } from '../../platform/context.ts';
import { type Tx, transaction } from '../../platform/db.ts';
import { insertDemoAccount, insertDemoConsent, insertDemoGrant } from './demo.queries.ts';

export interface DemoAccount {
  handle: string;
  email: string;
  /** Roles for the whole site. */
  roles: readonly Role[];
  passwordHash: string;
}

/**
 * Makes one person of the demo world, past the rules of sign-up (decision 9 of the handbook). Exists while DEMO=1 only,
 * in a database that can never become a real one: the start in production is refused while such an account is there.
 */
export async function createDemoAccount(services: Services, account: DemoAccount): Promise<string> {
  if (!services.config.isDemo) throw new Error('demo accounts exist in the demo only');
  const id = services.ids.uuid();
  const at = services.clock.now();
  await transaction(services.db, async (tx) => {
    await insertDemoAccount(tx, {
      id,
      handle: account.handle,
      handleKey: foldHandle(account.handle),
      email: account.email,
      passwordHash: account.passwordHash,
      at,
    });
    await insertDemoConsent(tx, {
      id: services.ids.uuid(),
      accountId: id,
      version: CONSENT_VERSIONS.special_category,
      at,
    });
    for (const role of account.roles) await grant(services, tx, { accountId: id, role, groupId: null, at });
  });
  return id;
}

/** Gives a demo person a role in one group. */
export async function grantInGroup(services: Services, accountId: string, role: Role, groupId: string): Promise<void> {
  await transaction(services.db, (tx) => grant(services, tx, { accountId, role, groupId, at: services.clock.now() }));
}

async function grant(
  services: Services,
  tx: Tx,
  row: { accountId: string; role: Role; groupId: string | null; at: Date },
): Promise<void> {
  await insertDemoGrant(tx, { id: services.ids.uuid(), ...row });
}
