import type { Db, Tx } from '../../platform/db.ts';

export async function insertDemoAccount(
  tx: Tx,
  row: { id: string; handle: string; handleKey: string; email: string; passwordHash: string; at: Date },
): Promise<void> {
  const { at, ...account } = row;
  await tx
    .insertInto('account')
    .values({
      ...account,
      emailConfirmedAt: at,
      approvedAt: at,
      createdAt: at,
      ageBand: '35_49',
      country: 'GB',
      timeZone: 'Europe/London',
      isDemo: true,
    })
    .execute();
}

export async function insertDemoConsent(
  tx: Tx,
  row: { id: string; accountId: string; version: number; at: Date },
): Promise<void> {
  await tx
    .insertInto('consent')
    .values({
      id: row.id,
      accountId: row.accountId,
      purpose: 'special_category',
      version: row.version,
      givenAt: row.at,
    })
    .execute();
}

export async function insertDemoGrant(
  tx: Tx,
  row: { id: string; accountId: string; role: string; groupId: string | null; at: Date },
): Promise<void> {
  await tx
    .insertInto('roleGrant')
    .values({
      id: row.id,
      accountId: row.accountId,
      role: row.role,
      scope: row.groupId === null ? 'site' : 'group',
      scopeId: row.groupId,
      validFrom: row.at,
    })
    .execute();
}

export async function suspendDemoAccount(db: Db, handle: string, until: Date): Promise<void> {
  await db
    .updateTable('account')
    .set({ lifeState: 'suspended', suspendedUntil: until })
    .where('handle', '=', handle)
    .where('isDemo', '=', true)
    .execute();
}

/** Sessions of the telling belong to nobody: people who look at the demo sign in themselves. */
export async function forgetDemoSessions(db: Db): Promise<void> {
  await db.deleteFrom('session').execute();
}

/** What the story told into the past is not news any more. */
export async function calmDemoNotices(db: Db, readBefore: Date, readAt: Date): Promise<void> {
  await db
    .updateTable('notice')
    .set({ readAt })
    .where('updatedAt', '<', readBefore)
    .where('readAt', 'is', null)
    .execute();
  await db.updateTable('account').set({ mailDigestAt: null }).where('isDemo', '=', true).execute();
}
