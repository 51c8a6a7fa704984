import { CamelCasePlugin, Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { Pool, PoolConfig } from 'pg';
import { namingPool } from './naming-pool.ts';
import type { DB } from './schema.generated.ts';

export type { DB } from './schema.generated.ts';
export type Database = Kysely<DB>;

/** Measured flat between 4 and 20 (hot paths, part A); ten leave room for a slow one. */
const POOL_CONNECTIONS = 10;
/** No request may hold the database longer than this. */
const STATEMENT_TIMEOUT_MS = 15_000;

/** A pool whose lost connections are replaced quietly: the next query says what is wrong. */
export function connectPool(connection: PoolConfig | string, options: PoolConfig = {}): Pool {
  const pool = new pg.Pool({
    ...(typeof connection === 'string' ? { connectionString: connection } : connection),
    max: POOL_CONNECTIONS,
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 30_000,
    statement_timeout: STATEMENT_TIMEOUT_MS,
    idle_in_transaction_session_timeout: STATEMENT_TIMEOUT_MS,
    application_name: 'between',
    ...options,
  });
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

/** Kysely over a pool of its own; `destroy()` ends the pool too. */
export function connect(connection: PoolConfig | string, options: PoolConfig = {}): Database {
  return overPool(connectPool(connection, options));
}

/** Kysely over a pool that somebody else also uses (the jobs). */
export function overPool(pool: Pool): Database {
  return new Kysely<DB>({
    dialect: new PostgresDialect({ pool: namingPool(pool) }),
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
  });
}
