import type { GrantScope, Role } from '@between/rules/roles.ts';
import type { Db, Tx } from '../../platform/db.ts';
import type { InvitationRow } from './accounts.model.ts';

const COLUMNS = [
  'id',
  'email',
  'role',
  'scope',
  'scopeId',
  'invitedBy',
  'createdAt',
  'expiresAt',
  'credential',
] as const;
type RawInvitation = Omit<InvitationRow, 'role' | 'scope' | 'credential'> & {
  role: string | null;
  scope: string;
  credential: unknown;
};
const toInvitation = (row: RawInvitation): InvitationRow => ({
  ...row,
  role: row.role as Role | null,
  scope: row.scope as GrantScope,
  // Written by `invite`, which has checked it.
  credential: row.credential as InvitationRow['credential'],
});

/** An invitation that can still be accepted. */
export async function invitationByToken(db: Db | Tx, tokenHash: Buffer, now: Date): Promise<InvitationRow | null> {
  const row = await db
    .selectFrom('invitation')
    .select(COLUMNS)
    .where('tokenHash', '=', tokenHash)
    .where('acceptedAt', 'is', null)
    .where('revokedAt', 'is', null)
    .where('expiresAt', '>', now)
    .executeTakeFirst();
  return row === undefined ? null : toInvitation(row);
}

/** Uses the invitation up; false when somebody was quicker. */
export async function acceptInvitationRow(tx: Tx, id: string, accountId: string, at: Date): Promise<boolean> {
  const result = await tx
    .updateTable('invitation')
    .set({ acceptedAt: at, acceptedBy: accountId })
    .where('id', '=', id)
    .where('acceptedAt', 'is', null)
    .where('revokedAt', 'is', null)
    .where('expiresAt', '>', at)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

export interface NewGrant {
  id: string;
  accountId: string;
  role: string;
  scope: string;
  scopeId: string | null;
  validFrom: Date;
  grantedBy: string | null;
}

/** The same role in the same place twice is one grant. */
export async function insertGrant(tx: Tx, row: NewGrant): Promise<void> {
  const there = await tx
    .selectFrom('roleGrant')
    .select('id')
    .where('accountId', '=', row.accountId)
    .where('role', '=', row.role)
    .where('scope', '=', row.scope)
    .where('scopeId', row.scopeId === null ? 'is' : '=', row.scopeId)
    .where('revokedAt', 'is', null)
    .executeTakeFirst();
  if (there === undefined) await tx.insertInto('roleGrant').values(row).execute();
}

/** Ends every grant of one role that somebody holds. */
export async function endGrants(tx: Tx, accountId: string, role: string, at: Date): Promise<void> {
  await tx
    .updateTable('roleGrant')
    .set({ revokedAt: at })
    .where('accountId', '=', accountId)
    .where('role', '=', role)
    .where('revokedAt', 'is', null)
    .execute();
}
