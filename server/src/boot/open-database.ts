import { hkdfSync } from 'node:crypto';
import type { EngineLog } from '@between/db/embedded.ts';
import { engineAccount, isPassable } from '@between/db/engine-files.ts';
import { migrateToLatest } from '@between/db/migrate.ts';
import { type AppRole, ensureRole, ensureRoles } from '@between/db/roles.ts';
import { StartRefused } from '@between/db/start-refused.ts';
import pg from 'pg';
import type { PoolConfig } from 'pg';
import type { Config } from '../config.ts';
import { keptDataDir } from './data-dir.ts';

/** The database, migrated, with a way in for each of the two roles. */
export interface OpenDatabase {
  owner: PoolConfig;
  app: PoolConfig;
  /** False when the database's account may not make roles: then the app itself could change the audit. */
  isAuditProtected: boolean;
  /** Where the embedded database and the key live; null with a database of the operator's own. */
  dataDir: string | null;
  /** Stops the embedded PostgreSQL; nothing for one of the operator's own. */
  stop(): Promise<void>;
}

/** Starts or reaches PostgreSQL and brings it to this release's schema. @throws {StartRefused} in one line. */
export async function openDatabase(config: Config, log: EngineLog): Promise<OpenDatabase> {
  const reached = await reachDatabase(config, log);
  try {
    await migrateToLatest(reached.owner, log);
    if (config.database.kind === 'own')
      return { ...reached, ...(await appRoleOf(config, config.database, reached.owner, log)) };
    await ensureRoles(reached.owner);
    return reached;
  } catch (error) {
    await reached.stop();
    throw error;
  }
}

/** Starts or reaches PostgreSQL and leaves what is in it alone. @throws {StartRefused} in one line. */
export async function reachDatabase(config: Config, log: EngineLog): Promise<OpenDatabase> {
  if (config.database.kind === 'embedded') return reachEmbedded(config, log);
  await reach(config.database);
  const owner = { connectionString: config.database.directUrl };
  return { owner, app: owner, isAuditProtected: false, dataDir: null, stop: async () => undefined };
}

async function reachEmbedded(config: Config, log: EngineLog): Promise<OpenDatabase> {
  const { startEmbedded } = await import('@between/db/embedded.ts');
  const dataDir = keptDataDir(config, (path) => isPassable(path, engineAccount()), log);
  const postgres = await startEmbedded({ dataDir, log });
  const { name } = config.database;
  try {
    await postgres.ensureDatabase(name);
  } catch (error) {
    await postgres.stop();
    throw error;
  }
  const [owner, app] = [postgres.connection(name, 'owner'), postgres.connection(name, 'app')];
  return { owner, app, isAuditProtected: true, dataDir, stop: () => postgres.stop() };
}

/** Gives requests a role that cannot change the audit, when the account of DATABASE_URL may make one. */
async function appRoleOf(
  config: Config,
  database: { name: string; url: string },
  owner: PoolConfig,
  log: EngineLog,
): Promise<Pick<OpenDatabase, 'app' | 'isAuditProtected'>> {
  const role = appRole(config, database.name);
  const isMade = await ensureRole(owner, role);
  if (isMade) await ensureRoles(owner, role.name);
  const app = { connectionString: as(database.url, role) };
  if (isMade && (await answers(app))) return { app, isAuditProtected: true };
  log.info(
    'The audit is not protected by a role: the account of DATABASE_URL may not make roles, or they may not sign in.',
  );
  return { app: { connectionString: database.url }, isAuditProtected: false };
}

/** Roles belong to the whole cluster, so each database has one of its own; only the holder of SECRET_KEY knows its password. */
function appRole(config: Config, database: string): AppRole {
  const key = config.secretKey ?? Buffer.alloc(0);
  const password = Buffer.from(hkdfSync('sha256', key, Buffer.alloc(0), `database role of ${database}`, 24)).toString(
    'base64url',
  );
  return { name: `${database}_app`.slice(0, 63), password };
}

function as(address: string, role: AppRole): string {
  const url = new URL(address);
  url.username = '';
  url.password = '';
  url.searchParams.set('user', role.name);
  url.searchParams.set('password', role.password);
  return url.href;
}

/** Connects once. The demo's database is made when it is missing; any other is the operator's to make. */
async function reach({ name, directUrl }: { name: string; directUrl: string }): Promise<void> {
  const failure = await failureOf({ connectionString: directUrl });
  if (failure === null) return;
  if (failure.code === '3D000' && name === 'between_demo' && (await madeDemoDatabase(directUrl))) return;
  throw new StartRefused(`DATABASE_URL cannot be reached (${failure.code}): ${failure.message}.`);
}

async function madeDemoDatabase(directUrl: string): Promise<boolean> {
  const url = new URL(directUrl);
  url.pathname = '/postgres';
  const client = new pg.Client({ connectionString: url.href });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('create database between_demo');
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function answers(connection: PoolConfig): Promise<boolean> {
  return (await failureOf(connection)) === null;
}

async function failureOf(connection: PoolConfig): Promise<{ code: string; message: string } | null> {
  const client = new pg.Client({ ...connection, connectionTimeoutMillis: 10_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ major: number }>(
      "select current_setting('server_version_num')::int / 10000 as major",
    );
    const major = rows[0]?.major ?? 0;
    return major >= 16
      ? null
      : { code: `PostgreSQL ${major}`, message: 'Between needs PostgreSQL 16 or later, and is tested with 18' };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    return { code, message: error instanceof Error ? error.message || code : code };
  } finally {
    await client.end().catch(() => undefined);
  }
}
