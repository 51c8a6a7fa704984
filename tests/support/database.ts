import { randomBytes } from 'node:crypto';
import { APP_ROLE, OWNER_ROLE } from '@between/db/roles.ts';
import pg from 'pg';
import type { PoolConfig } from 'pg';
import { inject } from 'vitest';
import { TEMPLATE } from './cluster.ts';

/** A database of one test file: empty and migrated, or a copy of another one. */
export interface TestDatabase {
  name: string;
  owner: PoolConfig;
  app: PoolConfig;
  /** The same as an address, for what takes a DATABASE_URL. */
  url: string;
  drop(): Promise<void>;
}

/** Clones the template (about 30 ms). Nobody may be connected to what is cloned. */
export async function freshDatabase(template: string = TEMPLATE): Promise<TestDatabase> {
  const name = `test_${randomBytes(8).toString('hex')}`;
  await cloneDatabase(template, name);
  return testDatabase(name);
}

/** Makes the database `name` as a copy of `template`. */
export async function cloneDatabase(template: string, name: string): Promise<void> {
  await asAdmin(
    `create database ${pg.escapeIdentifier(name)} template ${pg.escapeIdentifier(template)} strategy file_copy owner ${OWNER_ROLE}`,
  );
}

/** The connections of a database of this run's cluster. */
export function testDatabase(name: string): TestDatabase {
  const host = inject('postgresSocket');
  const connection = (user: string): PoolConfig => ({ host, port: 5432, user, database: name });
  return {
    name,
    owner: connection(OWNER_ROLE),
    app: connection(APP_ROLE),
    url: `postgresql:///${name}?host=${encodeURIComponent(host)}&user=${OWNER_ROLE}`,
    drop: () => asAdmin(`drop database if exists ${pg.escapeIdentifier(name)} with (force)`),
  };
}

/** Runs one statement as the superuser of this run's cluster. */
export async function asAdmin(statement: string): Promise<void> {
  const client = new pg.Client({ host: inject('postgresSocket'), port: 5432, user: 'postgres', database: 'postgres' });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
