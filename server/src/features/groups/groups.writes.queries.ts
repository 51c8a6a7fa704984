import type { GroupVisibility } from '@between/rules/content.ts';
import type { Db, Tx } from '../../platform/db.ts';
import type { AgreementRow } from './groups.model.ts';

export interface NewGroup {
  id: string;
  slug: string;
  name: string;
  purpose: string;
  visibility: GroupVisibility;
  emblemShape: number;
  emblemTint: number;
  closesUnstaffed: boolean;
  reviewsEveryPost: boolean;
  reviewedFirstPosts: number;
  createdAt: Date;
}

/** @returns false when another group has this slug. */
export async function insertGroup(tx: Tx, row: NewGroup): Promise<boolean> {
  const result = await tx
    .insertInto('group')
    .values({ ...row, lastActivityAt: row.createdAt })
    .onConflict((oc) => oc.column('slug').doNothing())
    .executeTakeFirst();
  return (result.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** @returns false when this version number was published first by somebody else. */
export async function insertAgreement(tx: Tx, row: AgreementRow & { publishedBy: string | null }): Promise<boolean> {
  const result = await tx
    .insertInto('groupAgreement')
    .values(row)
    .onConflict((oc) => oc.columns(['groupId', 'version']).doNothing())
    .executeTakeFirst();
  return (result.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

export async function updateGroup(
  tx: Tx,
  id: string,
  change: Omit<NewGroup, 'id' | 'slug' | 'createdAt'>,
): Promise<void> {
  await tx.updateTable('group').set(change).where('id', '=', id).execute();
}

/** Members of a group after an id, in the order of their ids: for telling a crowd in pieces. */
export async function memberIdsAfter(
  db: Db | Tx,
  groupId: string,
  after: string | null,
  limit: number,
): Promise<string[]> {
  let query = db
    .selectFrom('membership')
    .select('accountId')
    .where('groupId', '=', groupId)
    .where('leftAt', 'is', null)
    .orderBy('accountId')
    .limit(limit);
  if (after !== null) query = query.where('accountId', '>', after);
  return (await query.execute()).map((row) => row.accountId);
}
