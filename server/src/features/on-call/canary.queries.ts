import { sql } from 'kysely';
import type { Db, Tx } from '../../platform/db.ts';

export interface OpenRun {
  id: string;
  crisisCaseId: string | null;
  dueAt: Date;
  isAcknowledged: boolean;
}

/** When the last run began. */
export async function lastRunStartedAt(db: Db | Tx): Promise<Date | null> {
  const row = await db
    .selectFrom('canaryRun')
    .select('startedAt')
    .orderBy('startedAt', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.startedAt ?? null;
}

/** Keeps other nodes from beginning a run until this transaction ends. */
export async function lockRuns(tx: Tx): Promise<void> {
  await sql`lock table canary_run in share row exclusive mode`.execute(tx);
}

export async function insertRun(tx: Tx, row: { id: string; startedAt: Date; dueAt: Date }): Promise<void> {
  await tx.insertInto('canaryRun').values(row).execute();
}

/** Links a run with the crisis case that its words opened; nothing where they opened none. */
export async function linkRun(db: Db, id: string, itemId: string): Promise<void> {
  await db
    .updateTable('canaryRun')
    .set((eb) => ({
      crisisCaseId: eb
        .selectFrom('crisisCase')
        .select('id')
        .where('itemId', '=', itemId)
        .where('isCanary', '=', true)
        .limit(1),
    }))
    .where('id', '=', id)
    .where('endedAt', 'is', null)
    .execute();
}

/** The run under way, if any; its row kept, so that one node ends it. */
export async function openRun(tx: Tx): Promise<OpenRun | null> {
  const row = await tx
    .selectFrom('canaryRun as r')
    .select(['r.id', 'r.crisisCaseId', 'r.dueAt'])
    .select((eb) => [
      eb
        .exists(
          eb
            .selectFrom('crisisCase as k')
            .select('k.id')
            .whereRef('k.id', '=', 'r.crisisCaseId')
            .where('k.acknowledgedAt', 'is not', null),
        )
        .as('isAcknowledged'),
    ])
    .where('r.endedAt', 'is', null)
    .orderBy('r.startedAt')
    .limit(1)
    .forUpdate('r')
    .skipLocked()
    .executeTakeFirst();
  return row === undefined ? null : { ...row, isAcknowledged: Boolean(row.isAcknowledged) };
}

export async function endRun(tx: Tx, id: string, end: { outcome: 'reached' | 'missed'; endedAt: Date }): Promise<void> {
  await tx
    .updateTable('canaryRun')
    .set({ ...end, crisisCaseId: null })
    .where('id', '=', id)
    .execute();
}

export async function noteHeartbeat(db: Db, id: string, wasSent: boolean): Promise<void> {
  await db.updateTable('canaryRun').set({ wasHeartbeatSent: wasSent }).where('id', '=', id).execute();
}

/** Runs older than that; the operator's page shows the latest only. */
export async function deleteOldRuns(tx: Tx, before: Date): Promise<void> {
  await tx.deleteFrom('canaryRun').where('startedAt', '<', before).where('endedAt', 'is not', null).execute();
}
