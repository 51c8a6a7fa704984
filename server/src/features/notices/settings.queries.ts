import type { NoticeKind } from '@between/rules/notices.ts';
import type { Db, Tx } from '../../platform/db.ts';
import type { Ways } from './notices.model.ts';

/** Times of day as `HH:MM`. */
export async function quietHoursOf(
  db: Db | Tx,
  accountId: string,
): Promise<{ quietFrom: string | null; quietTo: string | null; timeZone: string } | null> {
  const row = await db
    .selectFrom('account')
    .select(['quietFrom', 'quietTo', 'timeZone'])
    .where('id', '=', accountId)
    .executeTakeFirst();
  return row === undefined
    ? null
    : { ...row, quietFrom: row.quietFrom?.slice(0, 5) ?? null, quietTo: row.quietTo?.slice(0, 5) ?? null };
}

export async function setQuietHours(
  tx: Tx,
  accountId: string,
  hours: { quietFrom: string | null; quietTo: string | null },
): Promise<void> {
  await tx.updateTable('account').set(hours).where('id', '=', accountId).execute();
}

export async function upsertChoices(
  tx: Tx,
  accountId: string,
  choices: readonly ({ kind: NoticeKind } & Ways)[],
): Promise<void> {
  if (choices.length === 0) return;
  await tx
    .insertInto('noticeChoice')
    .values(choices.map(({ kind, inApp, mail }) => ({ accountId, kind, inApp, mail })))
    .onConflict((oc) =>
      oc
        .columns(['accountId', 'kind'])
        .doUpdateSet((eb) => ({ inApp: eb.ref('excluded.inApp'), mail: eb.ref('excluded.mail') })),
    )
    .execute();
}

/** Notices that waited for a mail wait no longer. */
export async function forgetWaitingMail(tx: Tx, accountId: string): Promise<void> {
  await tx
    .updateTable('notice')
    .set({ wantsMail: false })
    .where('accountId', '=', accountId)
    .where('wantsMail', '=', true)
    .execute();
  await tx.updateTable('account').set({ mailDigestAt: null }).where('id', '=', accountId).execute();
}

export async function hasAccount(db: Db | Tx, accountId: string): Promise<boolean> {
  const row = await db
    .selectFrom('account')
    .select('id')
    .where('id', '=', accountId)
    .where('lifeState', '<>', 'deleted')
    .executeTakeFirst();
  return row !== undefined;
}
