import { sql } from 'kysely';
import { jsonBuildObject } from 'kysely/helpers/postgres';
import type { Db, Tx } from '../../platform/db.ts';
import { prepared } from '../../platform/prepared.ts';
import type { OwnSessionRow } from './accounts.model.ts';

export interface NewSession {
  idHash: Buffer;
  id: string;
  accountId: string;
  createdAt: Date;
  expiresAt: Date;
  absoluteExpiresAt: Date;
  secondFactorAt: Date | null;
  deviceLabel: string;
  deviceKey: Buffer;
}

export async function insertSession(db: Db | Tx, row: NewSession): Promise<void> {
  await db
    .insertInto('session')
    .values({ ...row, lastSeenAt: row.createdAt, provedAt: row.createdAt })
    .execute();
}

/** Sessions that hold, with everything the policy needs of their accounts. */
function openSessionRows(db: Db | Tx, now: Date) {
  return db
    .selectFrom('session as s')
    .innerJoin('account as a', 'a.id', 's.accountId')
    .select([
      's.id',
      's.accountId',
      's.createdAt',
      's.expiresAt',
      's.absoluteExpiresAt',
      's.lastSeenAt',
      's.provedAt',
      's.secondFactorAt',
      'a.handle',
      'a.lifeState',
      'a.suspendedUntil',
      'a.emailConfirmedAt',
      'a.approvedAt',
      'a.isDemo',
    ])
    .select((eb) => [
      // Keys are named here: the camel case of our columns does not reach into JSON.
      eb
        .selectFrom('roleGrant as g')
        .select((each) =>
          each.fn
            .jsonAgg(
              jsonBuildObject({ role: each.ref('g.role'), scope: each.ref('g.scope'), scopeId: each.ref('g.scopeId') }),
            )
            .as('all'),
        )
        .whereRef('g.accountId', '=', 'a.id')
        .where('g.revokedAt', 'is', null)
        .where('g.validFrom', '<=', now)
        .where((w) => w.or([w('g.validUntil', 'is', null), w('g.validUntil', '>', now)]))
        .as('grants'),
      eb
        .selectFrom('restriction as r')
        .select((each) =>
          each.fn
            .jsonAgg(
              jsonBuildObject({
                kind: each.ref('r.kind'),
                groupId: each.ref('r.groupId'),
                decisionId: each.ref('r.decisionId'),
                validUntil: sql<string | null>`r.valid_until`,
              }),
            )
            .as('all'),
        )
        .whereRef('r.accountId', '=', 'a.id')
        .where('r.liftedAt', 'is', null)
        .where('r.validFrom', '<=', now)
        .where((w) => w.or([w('r.validUntil', 'is', null), w('r.validUntil', '>', now)]))
        .as('restrictions'),
    ])
    .where('s.lockedAt', 'is', null)
    .where('s.expiresAt', '>', now)
    .where('s.absoluteExpiresAt', '>', now)
    .where('a.lifeState', 'not in', ['deleted', 'in_memoriam']);
}

const sessionQuery = prepared(['idHash', 'now'], (db, { idHash, now }: { idHash: Buffer; now: Date }) =>
  openSessionRows(db, now).where('s.idHash', '=', idHash),
);
const sessionsQuery = prepared(['ids', 'now'], (db, { ids, now }: { ids: readonly string[]; now: Date }) =>
  openSessionRows(db, now).where(sql<boolean>`s.id = any(${ids}::uuid[])`),
);

/** A session with everything the policy needs of its account, in one query; null when it does not exist, ended or is locked. */
export async function sessionWithActor(db: Db, idHash: Buffer, now: Date) {
  const [row] = await sessionQuery(db, { idHash, now });
  return row === undefined ? null : { ...row, grants: row.grants ?? [], restrictions: row.restrictions ?? [] };
}

/** The same for many sessions by their ids, each once; those that ended or are locked are missing. */
export async function sessionsWithActors(db: Db | Tx, ids: readonly string[], now: Date) {
  const rows = await sessionsQuery(db, { ids: [...new Set(ids)], now });
  return rows.map((row) => ({ ...row, grants: row.grants ?? [], restrictions: row.restrictions ?? [] }));
}

export async function renewSession(db: Db | Tx, idHash: Buffer, expiresAt: Date, at: Date): Promise<void> {
  await db.updateTable('session').set({ expiresAt, lastSeenAt: at }).where('idHash', '=', idHash).execute();
}

export async function deleteSession(db: Db | Tx, idHash: Buffer): Promise<void> {
  await db.deleteFrom('session').where('idHash', '=', idHash).execute();
}

export async function deleteSessionsOf(
  db: Db | Tx,
  accountId: string,
  exceptSessionId: string | null = null,
): Promise<void> {
  let query = db.deleteFrom('session').where('accountId', '=', accountId);
  if (exceptSessionId !== null) query = query.where('id', '<>', exceptSessionId);
  await query.execute();
}

export async function deleteExpiredSessions(db: Db, now: Date): Promise<void> {
  await db
    .deleteFrom('session')
    .where((w) => w.or([w('expiresAt', '<=', now), w('absoluteExpiresAt', '<=', now)]))
    .execute();
}

/** Quick exit: the session answers nothing any more until its person signs in again. */
export async function lockSessionRow(db: Db | Tx, sessionId: string, at: Date): Promise<void> {
  await db.updateTable('session').set({ lockedAt: at }).where('id', '=', sessionId).execute();
}

/** The same session under a new token: nobody who saw the old one can go on with it. */
export async function replaceToken(
  tx: Tx,
  sessionId: string,
  change: { idHash: Buffer; provedAt: Date; secondFactorAt: Date | null },
): Promise<void> {
  await tx
    .updateTable('session')
    .set((eb) => ({
      idHash: change.idHash,
      provedAt: change.provedAt,
      secondFactorAt: change.secondFactorAt === null ? eb.ref('secondFactorAt') : eb.val(change.secondFactorAt),
    }))
    .where('id', '=', sessionId)
    .execute();
}

/** Sessions of an account, the latest first. Bounded: nobody has more devices. */
export async function openSessions(db: Db, accountId: string, now: Date): Promise<OwnSessionRow[]> {
  return db
    .selectFrom('session')
    .select(['id', 'deviceLabel', 'createdAt', 'lastSeenAt'])
    .where('accountId', '=', accountId)
    .where('lockedAt', 'is', null)
    .where('expiresAt', '>', now)
    .where('absoluteExpiresAt', '>', now)
    .orderBy('lastSeenAt', 'desc')
    .limit(50)
    .execute();
}

/** Only of this account: a foreign id ends nothing. */
export async function deleteSessionById(db: Db | Tx, accountId: string, sessionId: string): Promise<boolean> {
  const result = await db
    .deleteFrom('session')
    .where('id', '=', sessionId)
    .where('accountId', '=', accountId)
    .executeTakeFirst();
  return result.numDeletedRows > 0n;
}

/** Who becomes staff has shorter sessions from now on. */
export async function shortenSessions(
  tx: Tx,
  accountId: string,
  limits: { idle: Date; absolute: Date },
): Promise<void> {
  await tx
    .updateTable('session')
    .set({
      expiresAt: sql<Date>`least(expires_at, ${limits.idle})`,
      absoluteExpiresAt: sql<Date>`least(absolute_expires_at, ${limits.absolute})`,
    })
    .where('accountId', '=', accountId)
    .execute();
}
