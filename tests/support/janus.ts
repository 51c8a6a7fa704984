import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { JanusSettings } from '@between/media/janus-line.ts';
import { freePort } from './app.ts';
import { ensureProgram } from './debian.ts';

export const JANUS = ensureProgram(['janus'], 'janus');
const LIBRARIES = '/usr/lib/x86_64-linux-gnu/janus';
const PLUGINS = 'audiobridge duktape echotest lua nosip recordplay sip textroom videocall voicemail';
const TRANSPORTS = 'http mqtt nanomsg pfunix rabbitmq';

/** Debian's Janus, of a test: its API is on loopback, its media at this machine's own address. */
export interface JanusServer {
  settings: JanusSettings;
  pid: number;
  [Symbol.asyncDispose](): Promise<void>;
}

export async function startJanus(): Promise<JanusServer> {
  if (JANUS === null) throw new Error('janus is not installed');
  const port = await freePort();
  const secret = 'a secret of this test';
  const folder = mkdtempSync(join(tmpdir(), 'between-janus-'));
  const without = (names: string): string =>
    `{ disable = "${names
      .split(' ')
      .map((name) => `libjanus_${name}.so`)
      .join(',')}" }`;
  writeFileSync(
    join(folder, 'janus.jcfg'),
    `general: { configs_folder = "${folder}"
      plugins_folder = "${LIBRARIES}/plugins"
      transports_folder = "${LIBRARIES}/transports"
      events_folder = "${folder}"
      loggers_folder = "${folder}"
      log_to_stdout = false
      api_secret = "${secret}" }
    nat: { ice_keepalive_conncheck = true }
    plugins: ${without(PLUGINS)}
    transports: ${without(TRANSPORTS)}\n`,
  );
  writeFileSync(
    join(folder, 'janus.transport.websockets.jcfg'),
    `general: { ws = true\n ws_port = ${port}\n ws_ip = "127.0.0.1" }\nadmin: { admin_ws = false }\n`,
  );
  const child = spawn(JANUS, ['-F', folder], { stdio: 'ignore', cwd: folder });
  while (!(await isOpen(port))) {
    if (child.exitCode !== null) throw new Error(`janus ended with ${child.exitCode}`);
    await sleep(20);
  }
  return {
    settings: { url: `ws://127.0.0.1:${port}`, secret },
    pid: child.pid ?? 0,
    async [Symbol.asyncDispose]() {
      await ended(child);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('close', resolve));
  child.kill('SIGKILL');
  await gone;
}

/** Janus says nothing of loopback: it is reached at the machine's own address. */
export function outwardAddress(): string {
  const all = Object.values(networkInterfaces()).flatMap((each) => each ?? []);
  return all.find(({ family, internal }) => family === 'IPv4' && !internal)?.address ?? '127.0.0.1';
}

function isOpen(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    const done = (isThere: boolean): void => {
      socket.destroy();
      resolve(isThere);
    };
    socket.once('connect', () => done(true));
    socket.once('error', () => done(false));
  });
}
