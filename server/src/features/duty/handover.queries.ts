import type { Db, Tx } from '../../platform/db.ts';

export interface SealedHandover {
  id: string;
  handle: string | null;
  noteSealed: Buffer;
  at: Date;
}

const SWEPT_AT_ONCE = 100;

export async function insertHandover(
  tx: Tx,
  row: { id: string; authorId: string; noteSealed: Buffer; at: Date },
): Promise<void> {
  const { at, ...note } = row;
  await tx
    .insertInto('handoverNote')
    .values({ ...note, createdAt: at })
    .execute();
}

/** The newest notes, the latest first. */
export async function latestHandovers(db: Db | Tx, limit: number): Promise<SealedHandover[]> {
  return db
    .selectFrom('handoverNote as h')
    .leftJoin('account as a', 'a.id', 'h.authorId')
    .select(['h.id', 'a.handle', 'h.noteSealed', 'h.createdAt as at'])
    .orderBy('h.createdAt', 'desc')
    .limit(limit)
    .execute();
}

/** Takes away notes older than that and says which they were, so that their keys go too. */
export async function deleteHandovers(tx: Tx, before: Date): Promise<string[]> {
  const rows = await tx
    .deleteFrom('handoverNote')
    .where('id', 'in', (eb) =>
      eb.selectFrom('handoverNote').select('id').where('createdAt', '<', before).limit(SWEPT_AT_ONCE),
    )
    .returning('id')
    .execute();
  return rows.map(({ id }) => id);
}
