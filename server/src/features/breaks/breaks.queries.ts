import { ALWAYS_IN_APP } from '@between/rules/notices.ts';
import type { Db, Tx } from '../../platform/db.ts';

export interface BreakRow {
  pausedUntil: Date | null;
  backSince: Date | null;
}

export async function breakOf(db: Db | Tx, accountId: string): Promise<BreakRow | null> {
  const row = await db
    .selectFrom('account')
    .select(['pausedUntil', 'backSince'])
    .where('id', '=', accountId)
    .executeTakeFirst();
  return row ?? null;
}

/** False when the account is shut out, or gone. */
export async function pauseAccount(tx: Tx, accountId: string, until: Date): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('account')
    .set({ lifeState: 'self_paused', pausedUntil: until, backSince: null })
    .where('id', '=', accountId)
    .where('lifeState', 'in', ['active', 'self_paused'])
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** What had waited for a mail waits no longer; it stays in the list of notices. */
export async function dropWaitingMail(tx: Tx, accountId: string): Promise<void> {
  await tx
    .updateTable('notice')
    .set({ wantsMail: false })
    .where('accountId', '=', accountId)
    .where('wantsMail', '=', true)
    .where('kind', 'not in', ALWAYS_IN_APP)
    .execute();
}

export async function endBreakOf(tx: Db | Tx, accountId: string, at: Date): Promise<void> {
  await tx
    .updateTable('account')
    .set({ lifeState: 'active', pausedUntil: null, backSince: at })
    .where('id', '=', accountId)
    .where('lifeState', '=', 'self_paused')
    .execute();
}

/** Breaks whose time is over, at most `limit` of them. Whoever is shut out meanwhile is looked at when that ends. */
export async function endDueBreaks(db: Db, now: Date, limit: number): Promise<void> {
  await db
    .updateTable('account')
    .set({ lifeState: 'active', pausedUntil: null, backSince: now })
    .where('id', 'in', (eb) =>
      eb
        .selectFrom('account')
        .select('id')
        .where('pausedUntil', '<=', now)
        .where('lifeState', '=', 'self_paused')
        .orderBy('pausedUntil')
        .limit(limit)
        .forUpdate()
        .skipLocked(),
    )
    .execute();
}

export async function forgetGreeting(db: Db, accountId: string): Promise<void> {
  await db.updateTable('account').set({ backSince: null }).where('id', '=', accountId).execute();
}
