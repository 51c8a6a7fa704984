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

/** Whoever has a part in this group or in the whole place, each once, with the first of their roles. */
export async function roleHoldersOf(db: Db, groupId: string, now: Date): Promise<{ handle: string; role: Role }[]> {
  const rows = await db
    .selectFrom('roleGrant as r')
    .innerJoin('account as a', 'a.id', 'r.accountId')
    .select(['a.handle', 'r.role'])
    .where('r.role', 'in', SHOWN_ROLES)
    .where('r.revokedAt', 'is', null)
    .where('r.validFrom', '<=', now)
    .where((w) => w.or([w('r.validUntil', 'is', null), w('r.validUntil', '>', now)]))
    .where((w) => w.or([w('r.scope', '=', 'site'), w('r.scopeId', '=', groupId)]))
    .where('a.lifeState', '=', 'active')
    .orderBy('a.handle')
    .limit(HOLDERS_MAX)
    .execute();
  const holders = new Map<string, Role>();
  for (const role of SHOWN_ROLES)
    for (const row of rows) if (row.role === role && !holders.has(row.handle)) holders.set(row.handle, role);
  return [...holders].map(([handle, role]) => ({ handle, role }));
}
