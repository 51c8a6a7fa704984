import type { Role } from '@between/rules/roles.ts';
import type { Db } from '../../platform/db.ts';

/** Roles that stand beside a name, the one that says most about a voice in a group first. Operators never read along. */
const SHOWN_ROLES = [
  'clinician',
  'therapist',
  'lead',
  'moderator',
  'trainee',
  'facilitator',
  'peer_supporter',
] as const satisfies readonly Role[];
/** More than any team has. */
const HOLDERS_MAX = 200;

/** Somebody with a part in a group. */
export interface RoleHolderRow {
  accountId: string;
  handle: string;
  role: Role;
  /** Also where another of their roles says more. */
  isTherapist: boolean;
}

/** Whoever has a part in this group or in the whole place, each once, with the first of their roles. */
export async function roleHoldersOf(db: Db, groupId: string, now: Date): Promise<RoleHolderRow[]> {
  const rows = await db
    .selectFrom('roleGrant as r')
    .innerJoin('account as a', 'a.id', 'r.accountId')
    .select(['r.accountId', 'a.handle', 'r.role'])
    .where('r.role', 'in', SHOWN_ROLES)
    .where('r.revokedAt', 'is', null)
    .where('r.validFrom', '<=', now)
    .where((w) => w.or([w('r.validUntil', 'is', null), w('r.validUntil', '>', now)]))
    .where((w) => w.or([w('r.scope', '=', 'site'), w('r.scopeId', '=', groupId)]))
    .where('a.lifeState', '=', 'active')
    .orderBy('a.handle')
    .limit(HOLDERS_MAX)
    .execute();
  const therapists = new Set(rows.filter(({ role }) => role === 'therapist').map(({ accountId }) => accountId));
  const holders = new Map<string, RoleHolderRow>();
  for (const role of SHOWN_ROLES)
    for (const { accountId, handle, role: held } of rows)
      if (held === role && !holders.has(accountId))
        holders.set(accountId, { accountId, handle, role, isTherapist: therapists.has(accountId) });
  return [...holders.values()];
}
