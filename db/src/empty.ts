import pg from 'pg';
import type { PoolConfig } from 'pg';

/** Tables that an emptied database keeps: which steps it has taken, and which key it belongs to. */
const KEPT = ['kysely_migration', 'kysely_migration_lock', 'key_check'];

/** Removes every row of the product. For a demo world that was interrupted while it was told; nothing else calls it. */
export async function emptyTables(owner: PoolConfig): Promise<void> {
  const client = new pg.Client(owner);
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string }>(
      'select quote_ident(tablename) as name from pg_tables where schemaname = $1 and tablename <> all($2)',
      ['public', KEPT],
    );
    if (rows.length > 0) await client.query(`truncate ${rows.map(({ name }) => name).join(', ')}`);
  } finally {
    await client.end();
  }
}
