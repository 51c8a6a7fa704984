import { sql } from 'kysely';
import type { Db, Tx } from '../../platform/db.ts';
import type { ResourceRow } from './after.model.ts';

/** What is handed out at these workshops, in the order of their hosts. */
export async function resourcesOf(db: Db | Tx, workshopIds: readonly string[]): Promise<ResourceRow[]> {
  return db
    .selectFrom('workshopResource')
    .select(['id', 'workshopId', 'title', 'address'])
    .where('workshopId', 'in', [...workshopIds])
    .orderBy('workshopId')
    .orderBy('place')
    .execute();
}

export async function resourceById(db: Db | Tx, id: string): Promise<ResourceRow | null> {
  const row = await db
    .selectFrom('workshopResource')
    .select(['id', 'workshopId', 'title', 'address'])
    .where('id', '=', id)
    .executeTakeFirst();
  return row ?? null;
}

/** Behind all others. Nobody is told a second time that something is there. */
export async function insertResource(tx: Tx, row: ResourceRow & { addedAt: Date }): Promise<void> {
  const ofIt = (column: 'place' | 'told_at') => sql`(select max(${sql.ref(column)}) from workshop_resource
    where workshop_id = ${row.workshopId}::uuid)`;
  await tx
    .insertInto('workshopResource')
    .values({
      ...row,
      place: sql<number>`coalesce(${ofIt('place')}, 0) + 1`,
      toldAt: sql<Date | null>`${ofIt('told_at')}`,
    })
    .execute();
}

export async function deleteResource(tx: Tx, id: string): Promise<void> {
  await tx.deleteFrom('workshopResource').where('id', '=', id).execute();
}

/** Changes places with the one above it; the first one stays. */
export async function swapWithAbove(tx: Tx, { id, workshopId }: Pick<ResourceRow, 'id' | 'workshopId'>): Promise<void> {
  await sql`
    with two as (
      select id, place from workshop_resource
      where workshop_id = ${workshopId}::uuid
        and place <= (select place from workshop_resource where id = ${id}::uuid)
      order by place desc limit 2
    )
    update workshop_resource r set place = other.place
    from two other where r.id in (select id from two) and other.id <> r.id`.execute(tx);
}

/** Workshops that ended and have something to hand out that nobody was told of, the last of it before then. Marked as told. */
export async function takeUntold(
  tx: Tx,
  { before, at, limit }: { before: Date; at: Date; limit: number },
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    with untold as (
      select w.id from workshop w
      where w.state = 'ended' and w.id in (select workshop_id from workshop_resource where told_at is null)
        and not exists (select from workshop_resource n where n.workshop_id = w.id and n.told_at is null and n.added_at >= ${before})
      order by w.id limit ${limit} for update skip locked
    ), told as (
      update workshop_resource set told_at = ${at} where told_at is null and workshop_id in (select id from untold)
    )
    select id from untold`.execute(tx);
  return rows.map(({ id }) => id);
}
