import type { Db, Tx } from '../../platform/db.ts';
import { prepared } from '../../platform/prepared.ts';

/** Places one person can leave words at; the oldest give way. */
const DRAFTS_PER_ACCOUNT = 100;

const draftQuery = prepared(['accountId', 'place'], (db, given: { accountId: string; place: string }) =>
  db
    .selectFrom('draft')
    .select(['sealed', 'updatedAt'])
    .where('accountId', '=', given.accountId)
    .where('place', '=', given.place),
);

export async function draftAt(
  db: Db | Tx,
  accountId: string,
  place: string,
): Promise<{ sealed: Buffer; updatedAt: Date } | null> {
  const [row = null] = await draftQuery(db, { accountId, place });
  return row;
}

export async function upsertDraft(
  db: Db | Tx,
  row: { accountId: string; place: string; sealed: Buffer; updatedAt: Date },
): Promise<void> {
  await db
    .insertInto('draft')
    .values(row)
    .onConflict((oc) =>
      oc.columns(['accountId', 'place']).doUpdateSet({ sealed: row.sealed, updatedAt: row.updatedAt }),
    )
    .execute();
}

export async function deleteDraft(db: Db | Tx, accountId: string, place: string): Promise<void> {
  await db.deleteFrom('draft').where('accountId', '=', accountId).where('place', '=', place).execute();
}

/** Keeps the newest drafts of an account. */
export async function deleteOldestDrafts(db: Db | Tx, accountId: string): Promise<void> {
  await db
    .deleteFrom('draft')
    .where('accountId', '=', accountId)
    .where('place', 'not in', (eb) =>
      eb
        .selectFrom('draft')
        .select('place')
        .where('accountId', '=', accountId)
        .orderBy('updatedAt', 'desc')
        .limit(DRAFTS_PER_ACCOUNT),
    )
    .execute();
}

/** The sealed key of this session for copies on the device. */
export async function sealedDeviceKey(db: Db, sessionId: string): Promise<Buffer | null> {
  const row = await db.selectFrom('session').select('deviceKey').where('id', '=', sessionId).executeTakeFirst();
  return row?.deviceKey ?? null;
}
