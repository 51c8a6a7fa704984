import type { DB } from '@between/db/schema.generated.ts';
import type { Insertable } from 'kysely';
import type { Tx } from '../../platform/db.ts';

export async function insertAudit(tx: Tx, row: Insertable<DB['audit']>): Promise<void> {
  await tx.insertInto('audit').values(row).execute();
}
