import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setTimeout as sleep } from 'node:timers/promises';
import { isAlive } from '@between/db/process-identity.ts';
import { freePort } from './app.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const MAIN = join(ROOT, 'server/src/main.ts');
/** Where `pnpm start` keeps what it has compiled. */
export const COMPILED = join(ROOT, 'node_modules/.cache/between-compiled');
const READY = /Between is ready at (\S+)/;

/** A server in a process of its own, as an operator starts it. */
export interface ServerProcess {
  child: ChildProcess;
  origin: string;
  /** Everything it printed so far. */
  output(): string;
  /** Resolves when it says that it is ready; rejects with its output when it ends before. */
  ready(): Promise<void>;
  /** Resolves when the process is gone. */
  ended(): Promise<{ code: number | null; signal: NodeJS.Signals | null }>;
}

export interface ProcessOptions {
  dataDir?: string;
  env?: Record<string, string>;
  uid?: number;
  gid?: number;
  port?: number;
}

const started: ChildProcess[] = [];
const folders: string[] = [];

/** Starts the server's main file in an environment that holds nothing but what the test gives. */
export async function startProcess(options: ProcessOptions = {}): Promise<ServerProcess> {
  const port = options.port ?? (await freePort());
  const account = options.uid === undefined ? {} : { uid: options.uid, gid: options.gid ?? options.uid };
  const child = spawn(process.execPath, [MAIN], {
    cwd: tmpdir(),
    ...account,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: '/usr/local/bin:/usr/bin:/bin',
      PORT: String(port),
      DATA_DIR: options.dataDir ?? newDataDir(),
      DEMO: '0',
      LOG_LEVEL: 'silent',
      NODE_COMPILE_CACHE: COMPILED,
      ...options.env,
    },
  });
  return watched(child, `http://localhost:${port}`);
}

/** Follows a child until it ends. */
export function watched(child: ChildProcess, origin: string): ServerProcess {
  started.push(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => (output += text));
  const end = new Promise<{ code: number | null; signal: NodeJS.Signals | null }>((resolve) => {
    child.once('close', (code, signal) => resolve({ code, signal }));
  });
  let hasEnded = false;
  void end.then(() => (hasEnded = true));
  return {
    child,
    origin,
    output: () => output,
    ended: () => end,
    async ready() {
      while (!READY.test(output)) {
        if (hasEnded) throw new Error(`the server ended before it was ready:\n${output}`);
        await sleep(20);
      }
    },
  };
}

/** Resolves when a server has printed these words. */
export async function saying({ output }: ServerProcess, words: string): Promise<void> {
  while (!output().includes(words)) await sleep(20);
}

/** A data folder that does not exist yet, in a place everybody may pass. */
export function newDataDir(): string {
  const parent = temporaryFolder();
  chmodSync(parent, 0o711);
  return join(parent, 'data');
}

/** A folder of a test, gone after `endAll`. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'between-boot-'));
  folders.push(folder);
  return folder;
}

/** The postmaster of a data folder. */
export function postmasterOf(dataDir: string): number {
  return Number(readFileSync(join(dataDir, 'postgres/postmaster.pid'), 'utf8').split('\n')[0]);
}

/** Waits for a process to be gone; fails after ten seconds. */
export async function gone(pid: number): Promise<void> {
  for (let waited = 0; waited < 10_000; waited += 20) {
    if (!isAlive(pid)) return;
    await sleep(20);
  }
  throw new Error(`process ${pid} is still there`);
}

/** Ends what a test left running and removes its folders; only processes that this file started. */
export function endAll(): Promise<void> {
  return endBy('SIGTERM');
}

/** The same where ending in order would wait for what never comes. Only for servers on a database of the test's. */
export function killAll(): Promise<void> {
  return endBy('SIGKILL');
}

async function endBy(signal: NodeJS.Signals): Promise<void> {
  for (const child of started) if (child.exitCode === null && child.signalCode === null) child.kill(signal);
  await Promise.all(
    started.map((child) =>
      child.exitCode === null && child.signalCode === null
        ? new Promise((resolve) => child.once('close', resolve))
        : null,
    ),
  );
  started.length = 0;
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}
