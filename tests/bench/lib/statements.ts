import { overPool } from '@between/db/connect.ts';
import type { Db } from '@between/server/platform/db.ts';
import { CamelCasePlugin, Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';

export interface Sent {
  text: string;
  values: unknown[];
}

/** The statements that some work sends, as the product itself sends them: nothing is copied by hand. */
export async function statementsOf(connection: pg.PoolConfig, work: (db: Db) => Promise<unknown>): Promise<Sent[]> {
  const sent: Sent[] = [];
  const pool = new pg.Pool({ ...connection, max: 1 });
  const db: ReturnType<typeof overPool> = new Kysely({
    dialect: new PostgresDialect({ pool }),
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
    log: ({ query }) => void sent.push({ text: query.sql, values: [...query.parameters] }),
  });
  try {
    await work(db);
  } finally {
    await db.destroy();
  }
  return sent;
}
