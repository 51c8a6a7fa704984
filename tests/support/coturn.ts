import { type ChildProcess, spawn } from 'node:child_process';
import { createSocket } from 'node:dgram';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from './app.ts';
import { ensureProgram } from './debian.ts';

export const TURNSERVER = ensureProgram(['turnserver'], 'coturn');

/** A real coturn of a test, with passwords of the shared secret. */
export interface RelayServer {
  /** What the server is started with to hand it out: over UDP, and over TCP for networks that let no UDP out. */
  environment: { TURN_URLS: string; TURN_SECRET: string };
  [Symbol.asyncDispose](): Promise<void>;
}

/** @param address of this machine: where it is reached, and where the media is that it reaches */
export async function startCoturn(address = '127.0.0.1'): Promise<RelayServer> {
  if (TURNSERVER === null) throw new Error('coturn is not installed');
  const port = await freePort();
  const secret = 'a secret of this test';
  const folder = mkdtempSync(join(tmpdir(), 'between-turn-'));
  const child = spawn(
    TURNSERVER,
    [
      '-n',
      '--no-cli',
      '--no-tls',
      '--no-dtls',
      '--no-rfc5780',
      '--realm=between',
      '--fingerprint',
      `--listening-ip=${address}`,
      `--relay-ip=${address}`,
      `--listening-port=${port}`,
      '--use-auth-secret',
      `--static-auth-secret=${secret}`,
      // As in docker-compose.yml: nobody gets through it to anything but media. Here media is on this machine.
      '--denied-peer-ip=0.0.0.0-255.255.255.255',
      `--allowed-peer-ip=${address}`,
      '--allow-loopback-peers',
      `--userdb=${join(folder, 'turndb')}`,
      `--pidfile=${join(folder, 'pid')}`,
      '--no-stdout-log',
      `--log-file=/dev/null`,
    ],
    { stdio: 'ignore', cwd: folder },
  );
  while (!(await answers(port, address))) {
    if (child.exitCode !== null) throw new Error(`coturn ended with ${child.exitCode}`);
    await sleep(20);
  }
  return {
    environment: {
      TURN_URLS: ['udp', 'tcp'].map((transport) => `turn:${address}:${port}?transport=${transport}`).join(','),
      TURN_SECRET: secret,
    },
    async [Symbol.asyncDispose]() {
      await ended(child);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const gone = new Promise((resolve) => child.once('close', resolve));
  child.kill('SIGKILL');
  await gone;
}

/** A STUN binding request, and whether anything comes back. */
function answers(port: number, address: string): Promise<boolean> {
  const request = Buffer.from('000100002112a442000000000000000000000000', 'hex');
  return new Promise((resolve) => {
    const socket = createSocket('udp4');
    const done = (isThere: boolean): void => {
      clearTimeout(timer);
      socket.close();
      resolve(isThere);
    };
    const timer = setTimeout(() => done(false), 200);
    socket.once('message', () => done(true));
    socket.once('error', () => done(false));
    socket.send(request, port, address);
  });
}
