import type { Db, Tx } from '../../platform/db.ts';

/** Capped: a count over a hundred helps nobody. */
const COUNT_CAP = 100;

export async function unreadCount(db: Db, accountId: string): Promise<number> {
  const rows = await db.selectFrom('notice').select('id').where('accountId', '=', accountId).where('readAt', 'is', null).limit(COUNT_CAP).execute();
  return rows.length;
}

export interface NewNotice {
  id: string;
  accountId: string;
  kind: string;
  causeId: string;
  threadId?: string;
  itemId?: string;
  decisionId?: string;
  reportId?: string;
  detail?: string;
  at: Date;
}

/** A second telling of one cause counts up and makes the notice unread again. */
export async function upsertNotice(tx: Tx, { at, ...row }: NewNotice): Promise<void> {
  await tx
    .insertInto('notice')
    .values({ ...row, createdAt: at, updatedAt: at })
    .onConflict((oc) =>
      oc.columns(['accountId', 'kind', 'causeId']).doUpdateSet((eb) => ({
        count: eb.case().when('notice.readAt', 'is', null).then(eb('notice.count', '+', 1)).else(1).end(),
        updatedAt: at,
        readAt: null,
        itemId: eb.ref('excluded.itemId'),
      })),
    )
    .execute();
}

/** What people chose, by `accountId kind`; kinds without a row follow the defaults. */
export async function choicesOf(db: Db | Tx, accountIds: readonly string[]): Promise<Map<string, { inApp: boolean; mail: boolean }>> {
  const rows = await db
    .selectFrom('noticeChoice')
    .select(['accountId', 'kind', 'inApp', 'mail'])
    .where('accountId', 'in', [...new Set(accountIds)])
    .execute();
  return new Map(rows.map(({ accountId, kind, inApp, mail }) => [`${accountId} ${kind}`, { inApp, mail }]));
}

/** The first waiting notice sets when the mail leaves; later ones join it. */
export async function scheduleDigest(tx: Tx, accountId: string, at: Date): Promise<void> {
  await tx.updateTable('account').set({ mailDigestAt: at }).where('id', '=', accountId).where('mailDigestAt', 'is', null).where('email', 'is not', null).execute();
}
