import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { PoolConfig } from 'pg';
import {
  type Account,
  type EngineBinaries,
  engineAccount,
  engineBinaries,
  makeDataDir,
  makeSocketDir,
} from './engine-files.ts';
import { holdDataDir } from './owner-file.ts';
import { commandLine, isAlive } from './process-identity.ts';
import { APP_ROLE, OWNER_ROLE, ensureClusterRoles, ensureDatabase } from './roles.ts';
import { StartRefused } from './start-refused.ts';

/** The major version this release runs; another one on disk needs a backup and a restore. */
export const POSTGRES_MAJOR = '18';
const SUPERUSER = 'postgres';
/** A crashed engine is started again this many times in a row before it is left alone. */
const MAX_RESTARTS = 5;

/** The end of our standard input is our death, even by SIGKILL: then PostgreSQL gets a fast shutdown. */
const GUARD =
  'exec 3<&0; "$@" 0</dev/null & p=$!; trap "kill -INT $p" TERM INT; ' +
  '(cat <&3 >/dev/null; kill -INT $p 2>/dev/null) & c=$!; wait $p; rc=$?; kill $c 2>/dev/null; exit $rc';

const SETTINGS = [
  'listen_addresses=',
  'max_connections=100',
  'timezone=UTC',
  // Disks of today: else a page of a long thread is found by reading and sorting the whole thread.
  'random_page_cost=1.1',
  'log_timezone=UTC',
  // Statements hold what people wrote: none of it may reach a log.
  'log_min_messages=fatal',
  'log_min_error_statement=panic',
  'log_parameter_max_length_on_error=0',
];
const TEST_SETTINGS = [
  'fsync=off',
  'synchronous_commit=off',
  'full_page_writes=off',
  'shared_buffers=64MB',
  'max_connections=300',
];

export interface EngineLog {
  info(message: string): void;
  error(message: string): void;
}

export interface EmbeddedPostgres {
  /** How to connect to a database of this cluster. `admin` is the cluster's superuser: for making databases only. */
  connection(database: string, role: 'owner' | 'app' | 'admin'): PoolConfig;
  /** Makes a database owned by the owner role unless it is there. */
  ensureDatabase(name: string): Promise<void>;
  /** Fast shutdown; resolves when the engine is gone and the data folder is free. */
  stop(): Promise<void>;
}

/** How to reach the engine that another process runs on this data folder, or null when none does. */
export function connectionOfRunning(
  dataDir: string,
  database: string,
  role: 'owner' | 'app' | 'admin',
): PoolConfig | null {
  const pidFile = join(dataDir, 'postgres', 'postmaster.pid');
  if (!existsSync(pidFile)) return null;
  const lines = readFileSync(pidFile, 'utf8').split('\n');
  const socketDir = lines[4]?.trim();
  if (!socketDir || !isAlive(Number(lines[0]))) return null;
  return { host: socketDir, port: 5432, user: userOf(role), database };
}

interface Engine {
  dataDir: string;
  cluster: string;
  socketDir: string;
  binaries: EngineBinaries;
  account: Account | null;
  isTest: boolean;
  log: EngineLog;
}

/** Starts PostgreSQL as a child of this process, reached by a private socket only. @throws {StartRefused} in one line. */
export async function startEmbedded(options: {
  dataDir: string;
  log: EngineLog;
  test?: boolean;
}): Promise<EmbeddedPostgres> {
  const account = engineAccount();
  const dataDir = makeDataDir(options.dataDir, account);
  const letGo = holdDataDir(dataDir);
  try {
    const engine: Engine = {
      dataDir,
      cluster: join(dataDir, 'postgres'),
      socketDir: makeSocketDir(dataDir, account),
      binaries: await engineBinaries(dataDir, account),
      account,
      isTest: options.test ?? false,
      log: options.log,
    };
    await stopOrphan(engine.cluster);
    prepareCluster(engine);
    const supervisor = await supervise(engine);
    const admin = connectionTo(engine, 'postgres', 'admin');
    await ensureClusterRoles(admin);
    return {
      connection: (database, role) => connectionTo(engine, database, role),
      ensureDatabase: (name) => ensureDatabase(admin, name),
      async stop() {
        await supervisor.stop();
        rmSync(engine.socketDir, { recursive: true, force: true });
        letGo();
      },
    };
  } catch (error) {
    letGo();
    throw error;
  }
}

function connectionTo(engine: Engine, database: string, role: 'owner' | 'app' | 'admin'): PoolConfig {
  return { host: engine.socketDir, port: 5432, user: userOf(role), database };
}

function userOf(role: 'owner' | 'app' | 'admin'): string {
  return { owner: OWNER_ROLE, app: APP_ROLE, admin: SUPERUSER }[role];
}

/** Makes the cluster in a folder of its own first, so that a start cut short leaves nothing half made. */
function prepareCluster({ cluster, binaries, account, isTest, log }: Engine): void {
  if (existsSync(join(cluster, 'PG_VERSION'))) {
    refuseOtherMajor(cluster);
    return;
  }
  log.info('Making a new PostgreSQL database cluster');
  const fresh = `${cluster}.new`;
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { mode: 0o700 });
  if (account) chownSync(fresh, account.uid, account.gid);
  const args = [
    '-D',
    fresh,
    '-U',
    SUPERUSER,
    '--auth=trust',
    '--encoding=UTF8',
    '--locale-provider=builtin',
    '--locale=C.UTF-8',
  ];
  const made = spawnSync(binaries.initdb, isTest ? [...args, '--no-sync'] : args, {
    ...account,
    cwd: '/',
    env: engineEnv(),
    encoding: 'utf8',
  });
  if (made.status !== 0)
    throw new StartRefused(
      `PostgreSQL could not make its database in ${cluster}: ${lastLine(made.stderr) || made.error}`,
    );
  renameSync(fresh, cluster);
}

function refuseOtherMajor(cluster: string): void {
  const found = readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim();
  if (found === POSTGRES_MAJOR) return;
  throw new StartRefused(
    `${cluster} was made by PostgreSQL ${found}, this release runs ${POSTGRES_MAJOR}: with the release before run "pnpm admin backup <file>", move the folder away, then run "pnpm admin restore <file>" with this one.`,
  );
}

/** Nobody owns the data folder any more, so a postmaster still in it is an orphan: stop it, then forget its pid file. */
async function stopOrphan(cluster: string): Promise<void> {
  const pidFile = join(cluster, 'postmaster.pid');
  if (!existsSync(pidFile)) return;
  const pid = Number(readFileSync(pidFile, 'utf8').split('\n')[0]);
  const isOurs = () => pid > 1 && isAlive(pid) && (commandLine(pid)?.includes(cluster) ?? false);
  if (isOurs()) {
    try {
      process.kill(pid, 'SIGINT');
    } catch {
      throw new StartRefused(
        `A PostgreSQL of another account (process ${pid}) still runs in ${cluster}: stop it first.`,
      );
    }
    for (let waited = 0; isOurs() && waited < 30_000; waited += 20) await sleep(20);
    if (isOurs())
      throw new StartRefused(`PostgreSQL (process ${pid}) still runs in ${cluster} and does not stop: stop it first.`);
  }
  rmSync(pidFile, { force: true });
}

/** Keeps the engine running until `stop`: a crashed one is started again, so that the community recovers by itself. */
async function supervise(engine: Engine): Promise<{ stop(): Promise<void> }> {
  let isStopping = false;
  let restarts = 0;
  let current = await launch(engine);
  watch();

  function watch(): void {
    current.once('exit', () => void restart());
  }
  async function restart(): Promise<void> {
    if (isStopping || restarts >= MAX_RESTARTS) return;
    restarts += 1;
    engine.log.error('PostgreSQL ended unexpectedly; starting it again');
    await sleep(200 * restarts, undefined, { ref: false });
    if (isStopping) return;
    try {
      await stopOrphan(engine.cluster);
      current = await launch(engine);
      restarts = 0;
      watch();
    } catch (error) {
      engine.log.error(error instanceof Error ? error.message : String(error));
      void restart();
    }
  }
  return {
    async stop() {
      isStopping = true;
      await end(current);
    },
  };
}

async function launch(engine: Engine): Promise<ChildProcess> {
  const settings = [
    ...SETTINGS,
    ...(engine.isTest ? TEST_SETTINGS : []),
    `unix_socket_directories=${engine.socketDir}`,
  ];
  const child = spawn(
    '/bin/sh',
    [
      '-c',
      GUARD,
      'sh',
      engine.binaries.postgres,
      '-D',
      engine.cluster,
      ...settings.flatMap((setting) => ['-c', setting]),
    ],
    // Detached: Ctrl-C in a terminal must reach us, not the database, or our drain has nothing left to write to.
    { ...engine.account, cwd: '/', detached: true, stdio: ['pipe', 'ignore', 'pipe'], env: engineEnv() },
  );
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said = (said + text).slice(-4000)));
  // A write to a dead guard must not become an unhandled error.
  child.stdin.on('error', () => undefined);
  await isReady(child, engine.cluster, () => said);
  child.unref();
  for (const stream of [child.stdin, child.stderr])
    if ('unref' in stream && typeof stream.unref === 'function') stream.unref();
  return child;
}

/** Line 8 of the pid file says `ready` once connections are welcome, also after a long crash recovery. */
async function isReady(child: ChildProcess, cluster: string, said: () => string): Promise<void> {
  const pidFile = join(cluster, 'postmaster.pid');
  while (child.exitCode === null && child.signalCode === null) {
    if (existsSync(pidFile) && readFileSync(pidFile, 'utf8').split('\n')[7]?.trim() === 'ready') return;
    await sleep(10);
  }
  await sleep(20);
  throw new StartRefused(
    `PostgreSQL did not start in ${cluster}: ${lastLine(said()) || `it ended with ${child.exitCode ?? child.signalCode}`}`,
  );
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.ref();
  const gone = new Promise<void>((done) => child.once('exit', () => done()));
  child.stdin?.end();
  await gone;
}

function engineEnv(): NodeJS.ProcessEnv {
  return { PATH: '/usr/local/bin:/usr/bin:/bin', LC_ALL: 'C' };
}

function lastLine(text: string): string {
  const lines = text.split('\n').map((line) => line.trim());
  const found = lines.findLast((line) => /FATAL|error:|could not/.test(line)) ?? lines.findLast((line) => line !== '');
  return (found ?? '').replace(/^.*?(FATAL|error):\s*/, '');
}
