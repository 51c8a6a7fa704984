import pg from 'pg';
import type { PoolConfig } from 'pg';

/** Owns every table and runs the migrations. */
export const OWNER_ROLE = 'between_owner';
/** What the server's requests run as: it may not change or remove a line of the audit. */
export const APP_ROLE = 'between_app';
/** Tables the app role may read and add to, and nothing else. */
export const APPEND_ONLY_TABLES = ['audit', 'audit_seal'] as const;

/** Makes both roles in our own cluster, whose only way in is the private socket. */
export async function ensureClusterRoles(admin: PoolConfig): Promise<void> {
  await withClient(admin, async (client) => {
    const { rows } = await client.query<{ rolname: string }>('select rolname from pg_roles where rolname = any($1)', [
      [OWNER_ROLE, APP_ROLE],
    ]);
    const there = rows.map((row) => row.rolname);
    if (!there.includes(OWNER_ROLE)) await client.query(`create role ${OWNER_ROLE} login createdb`);
    if (!there.includes(APP_ROLE)) await client.query(`create role ${APP_ROLE} login`);
  });
}

/** Makes a database owned by the owner role unless it is there; nobody else may connect but the app role. */
export async function ensureDatabase(admin: PoolConfig, name: string): Promise<void> {
  await withClient(admin, async (client) => {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name]);
    if (rowCount === 0) await client.query(`create database ${pg.escapeIdentifier(name)} owner ${OWNER_ROLE}`);
  });
}

/** An app role on a PostgreSQL of the operator: one for each database, with a password only the server can derive. */
export interface AppRole {
  name: string;
  password: string;
}

/** Makes or updates the app role with the owner's rights; false when the owner may not make roles. */
export async function ensureRole(owner: PoolConfig, role: AppRole): Promise<boolean> {
  return withClient(owner, async (client) => {
    const name = pg.escapeIdentifier(role.name);
    const { rowCount } = await client.query('select from pg_roles where rolname = $1', [role.name]);
    try {
      if (rowCount === 0) await client.query(`create role ${name} login`);
      await client.query(`alter role ${name} login password ${pg.escapeLiteral(role.password)}`);
      return true;
    } catch (error) {
      if (error instanceof pg.DatabaseError && error.code === '42501') return false;
      throw error;
    }
  });
}

/** Gives the app role what it needs in this database, now and for tables made later, and takes the audit out of it. */
export async function ensureRoles(owner: PoolConfig, appRole: string = APP_ROLE): Promise<void> {
  const app = pg.escapeIdentifier(appRole);
  await withClient(owner, async (client) => {
    await client.query('begin');
    // Many nodes may start at once: changing the same grants side by side fails with "tuple concurrently updated".
    await client.query("select pg_advisory_xact_lock(hashtext('between:roles'))");
    await client.query(`grant usage on schema public to ${app}`);
    await client.query(`grant select, insert, update, delete on all tables in schema public to ${app}`);
    await client.query(`grant usage, select on all sequences in schema public to ${app}`);
    await client.query(
      `alter default privileges in schema public grant select, insert, update, delete on tables to ${app}`,
    );
    await client.query(`alter default privileges in schema public grant usage, select on sequences to ${app}`);
    for (const table of APPEND_ONLY_TABLES) {
      const { rows } = await client.query<{ there: boolean }>('select to_regclass($1) is not null as there', [
        `public.${table}`,
      ]);
      if (rows[0]?.there)
        await client.query(`revoke update, delete, truncate on ${pg.escapeIdentifier(table)} from ${app}`);
    }
    await client.query('commit');
  });
}

async function withClient<T>(connection: PoolConfig, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(connection);
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
