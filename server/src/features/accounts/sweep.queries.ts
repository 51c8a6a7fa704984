import type { Db } from '../../platform/db.ts';

export interface SweepLimits {
  now: Date;
  ageRefusedBefore: Date;
  joinedBefore: Date;
}

/** Several nodes may sweep at once: every statement is harmless when repeated. */
export async function sweepExpired(db: Db, { now, ageRefusedBefore, joinedBefore }: SweepLimits): Promise<void> {
  await db
    .deleteFrom('session')
    .where((w) => w.or([w('expiresAt', '<=', now), w('absoluteExpiresAt', '<=', now)]))
    .execute();
  await db.deleteFrom('challenge').where('expiresAt', '<=', now).execute();
  await db.deleteFrom('oneTimeToken').where('expiresAt', '<=', now).where('purpose', '<>', 'setup').execute();
  await db.deleteFrom('ageRefusal').where('refusedAt', '<=', ageRefusedBefore).execute();
  await db
    .deleteFrom('account as a')
    .where('a.emailConfirmedAt', 'is', null)
    .where('a.createdAt', '<=', joinedBefore)
    .where('a.isDemo', '=', false)
    .where('a.lifeState', '=', 'active')
    .where((w) => w.not(w.exists(w.selectFrom('roleGrant as g').select('g.id').whereRef('g.accountId', '=', 'a.id'))))
    .where((w) => w.not(w.exists(w.selectFrom('item as i').select('i.id').whereRef('i.authorId', '=', 'a.id'))))
    .execute();
  await db
    .deleteFrom('dataKey as k')
    .where('k.ownerKind', '=', 'account')
    .where('k.createdAt', '<=', joinedBefore)
    .where((w) => w.not(w.exists(w.selectFrom('account as a').select('a.id').whereRef('a.id', '=', 'k.ownerId'))))
    .execute();
}
