import { sql } from 'kysely';
import type { Db, Tx } from '../../platform/db.ts';
import type { PanelistRow } from './panel.model.ts';

interface Place {
  workshopId: string;
  accountId: string;
}

/** Who was asked into the panels of these workshops, by name. Bounded by how many can be asked. */
export async function panelsOf(db: Db | Tx, workshopIds: readonly string[]): Promise<Map<string, PanelistRow[]>> {
  const rows = await db
    .selectFrom('workshopPanelist as p')
    .innerJoin('account as a', 'a.id', 'p.accountId')
    .select(['p.workshopId', 'p.accountId', 'a.handle', sql<boolean>`p.accepted_at is not null`.as('hasAccepted')])
    .where('p.workshopId', 'in', [...workshopIds])
    .orderBy('a.handle')
    .execute();
  const panels = new Map<string, PanelistRow[]>(workshopIds.map((id) => [id, []]));
  for (const { workshopId, ...panelist } of rows) panels.get(workshopId)?.push(panelist);
  return panels;
}

/** Who said yes to a panel, and when, the first one first. */
export async function placesOf(tx: Tx, workshopId: string): Promise<{ accountId: string; at: Date }[]> {
  return tx
    .selectFrom('workshopPanelist')
    .select(['accountId', 'acceptedAt as at'])
    .where('workshopId', '=', workshopId)
    .where('acceptedAt', 'is not', null)
    .orderBy('acceptedAt')
    .orderBy('accountId')
    .$narrowType<{ at: Date }>()
    .execute();
}

/** @returns false when they had been asked before. */
export async function insertPanelist(tx: Tx, { workshopId, accountId, at }: Place & { at: Date }): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('workshopPanelist')
    .values({ workshopId, accountId, askedAt: at })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

/** @returns false when they had said yes before, or are not asked any more. */
export async function acceptPlace(tx: Tx, { workshopId, accountId, at }: Place & { at: Date }): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('workshopPanelist')
    .set({ acceptedAt: at })
    .where('workshopId', '=', workshopId)
    .where('accountId', '=', accountId)
    .where('acceptedAt', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** @returns false when they were not asked. */
export async function deletePanelist(tx: Tx, { workshopId, accountId }: Place): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom('workshopPanelist')
    .where('workshopId', '=', workshopId)
    .where('accountId', '=', accountId)
    .executeTakeFirst();
  return numDeletedRows === 1n;
}
