import { readdir } from 'node:fs/promises';
import { sql } from 'kysely';
import { type Migration, type MigrationProvider, type MigrationResultSet, Migrator } from 'kysely/migration';
import pg from 'pg';
import type { PoolConfig } from 'pg';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Database, connect } from './connect.ts';

export interface MigrationLog {
  info(message: string): void;
}

const FOLDER = new URL('../migrations/', import.meta.url);
/** Any fixed number: only the starts of this product on one database share it. */
const START_LOCK = 7_236_451;
/** A migration that cannot get its table in this time gives up instead of stopping everybody else's queries. */
const LOCK_TIMEOUT_MS = 5_000;

/** Brings a database to the newest step, one start at a time, and returns the name of that step. */
export async function migrateToLatest(owner: PoolConfig, log: MigrationLog): Promise<string | null> {
  return migrate(owner, log, (migrator) => migrator.migrateToLatest());
}

/** Brings an empty database to an older step: the one a backup was made at. */
export async function migrateTo(owner: PoolConfig, step: string, log: MigrationLog): Promise<string | null> {
  return migrate(owner, log, (migrator) => migrator.migrateTo(step));
}

async function migrate(
  owner: PoolConfig,
  log: MigrationLog,
  move: (migrator: Migrator) => Promise<MigrationResultSet>,
): Promise<string | null> {
  const client = new pg.Client(owner);
  client.on('error', () => undefined);
  await client.connect();
  const db = connect(owner, {
    max: 2,
    lock_timeout: LOCK_TIMEOUT_MS,
    statement_timeout: 0,
    idle_in_transaction_session_timeout: 0,
  });
  try {
    await takeTurn(client, log);
    const { error } = await move(new Migrator({ db: db.withoutPlugins(), provider: stepsFrom(FOLDER, log) }));
    if (error) throw error;
    return await migrationLevel(db);
  } finally {
    await db.destroy();
    await client.end();
  }
}

/** The names of all steps this release knows, oldest first. */
export async function knownSteps(folder: URL = FOLDER): Promise<string[]> {
  const files = await readdir(folder);
  return files
    .filter((file) => /^\d{8}T\d{4}_[\w-]+\.ts$/.test(file))
    .map((file) => file.slice(0, -3))
    .sort();
}

/** The newest step a database has taken, or null for an empty one. */
export async function migrationLevel(db: Database): Promise<string | null> {
  const there = await sql<{ there: boolean }>`select to_regclass('kysely_migration') is not null as there`.execute(db);
  if (!there.rows[0]?.there) return null;
  const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name desc limit 1`.execute(
    db,
  );
  return rows[0]?.name ?? null;
}

function stepsFrom(folder: URL, log: MigrationLog): MigrationProvider {
  return {
    async getMigrations() {
      const steps: Record<string, Migration> = {};
      for (const name of await knownSteps(folder)) {
        const step: Migration = await import(new URL(`${name}.ts`, folder).href);
        steps[name] = {
          async up(db) {
            log.info(`Migrating the database: ${name}`);
            await step.up(db);
          },
        };
      }
      return steps;
    },
  };
}

/** Waiting by asking again: `lock_timeout` would end a plain wait, and another node may take minutes. */
async function takeTurn(client: pg.Client, log: MigrationLog): Promise<void> {
  for (let asked = 0; ; asked += 1) {
    const { rows } = await client.query<{ taken: boolean }>('select pg_try_advisory_lock($1) as taken', [START_LOCK]);
    if (rows[0]?.taken) return;
    if (asked === 10) log.info('Waiting for another start that is migrating the database');
    await sleep(100);
  }
}
