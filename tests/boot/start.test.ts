import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createServer } from 'node:net';
import { connectionOfRunning } from '@between/db/embedded.ts';
import { isAlive, parentOf } from '@between/db/process-identity.ts';
import { threads } from '@between/demo-world/story/threads.ts';
import pg from 'pg';
import { afterEach, describe, expect, it } from 'vitest';
import { freePort } from '../support/app.ts';
import { endAll, gone, newDataDir, postmasterOf, saying, startProcess, watched } from '../support/process.ts';

afterEach(endAll);

async function ask<T extends pg.QueryResultRow>(dataDir: string, text: string, name = 'between'): Promise<T[]> {
  const client = new pg.Client(connectionOfRunning(dataDir, name, 'owner') ?? {});
  await client.connect();
  try {
    return (await client.query<T>(text)).rows;
  } finally {
    await client.end();
  }
}

const remember = (dataDir: string, id: number) =>
  ask(
    dataDir,
    `insert into dev_mail (id, to_address, subject, body_text, created_at) values ('00000000-0000-7000-8000-00000000000${id}', 'a', 'b', 'c', now())`,
  );
const remembered = async (dataDir: string) =>
  (await ask<{ n: number }>(dataDir, 'select count(*)::int as n from dev_mail'))[0]?.n;

describe('a start on an empty folder', () => {
  it('makes everything, answers, and is ready', async () => {
    const dataDir = newDataDir();
    const server = await startProcess({ dataDir });
    await server.ready();

    expect((await fetch(`${server.origin}/healthz`)).status).toBe(200);
    expect(await (await fetch(`${server.origin}/readyz`)).json()).toMatchObject({
      status: 'ready',
      checks: { database: true, migrated: true, jobs: true, pager: true },
      warnings: [],
    });
    expect(statSync(join(dataDir, 'secret.key')).mode & 0o777).toBe(0o600);
    expect(Buffer.from(readFileSync(join(dataDir, 'secret.key'), 'utf8'), 'base64')).toHaveLength(32);
  });

  it.each(['SIGINT', 'SIGTERM'] as const)(
    'ends on %s with nothing left behind, and the next start finds all data',
    async (signal) => {
      const dataDir = newDataDir();
      const first = await startProcess({ dataDir });
      await first.ready();
      await remember(dataDir, 1);
      const postmaster = postmasterOf(dataDir);
      const socketDir = connectionOfRunning(dataDir, 'between', 'owner')?.host ?? '';

      first.child.kill(signal);
      expect(await first.ended()).toEqual({ code: 0, signal: null });
      expect(isAlive(postmaster)).toBe(false);
      expect(existsSync(socketDir)).toBe(false);
      expect(existsSync(join(dataDir, 'owner.json'))).toBe(false);
      await expect(fetch(`${first.origin}/healthz`)).rejects.toThrow('fetch failed');

      const second = await startProcess({ dataDir });
      await second.ready();
      expect(await remembered(dataDir)).toBe(1);
    },
  );

  it('ends in order when Ctrl-C is pressed twice', async () => {
    const dataDir = newDataDir();
    const server = await startProcess({ dataDir });
    await server.ready();
    const postmaster = postmasterOf(dataDir);

    server.child.kill('SIGINT');
    server.child.kill('SIGINT');
    expect(await server.ended()).toEqual({ code: 0, signal: null });
    expect(isAlive(postmaster)).toBe(false);
  });
});

describe('Ctrl-C while the demo world is being told', () => {
  it('stops before the end of the story, and the next start tells it whole', async () => {
    const dataDir = newDataDir();
    const first = await startProcess({ dataDir, env: { DEMO: '1' } });
    await saying(first, '… Telling the demo world');
    const postmaster = postmasterOf(dataDir);
    first.child.kill('SIGINT');
    expect(await first.ended()).toEqual({ code: 0, signal: null });
    expect(first.output()).toContain('Between has stopped before it was ready.');
    expect(isAlive(postmaster)).toBe(false);

    const second = await startProcess({ dataDir, env: { DEMO: '1' } });
    await second.ready();
    const [story] = await ask<{ threads: number; posts: number }>(
      dataDir,
      'select (select count(*)::int from thread) as threads, (select count(*)::int from post) as posts',
      'between_demo',
    );
    expect(story?.threads).toBe(threads.length);
    expect(story?.posts).toBe(threads.reduce((sum, { replies }) => sum + 1 + replies.length, 0));
  });
});

describe('after a kill -9', () => {
  it('PostgreSQL ends by itself and the next start has every row', async () => {
    const dataDir = newDataDir();
    const first = await startProcess({ dataDir });
    await first.ready();
    await remember(dataDir, 1);
    const postmaster = postmasterOf(dataDir);

    first.child.kill('SIGKILL');
    await first.ended();
    await gone(postmaster);

    const second = await startProcess({ dataDir });
    await second.ready();
    expect(await remembered(dataDir)).toBe(1);
  });

  it('a PostgreSQL that was left alone is stopped by the next start', async () => {
    const dataDir = newDataDir();
    const first = await startProcess({ dataDir });
    await first.ready();
    await remember(dataDir, 1);
    const postmaster = postmasterOf(dataDir);
    const guard = parentOf(postmaster) ?? 0;
    // Stopped first, so that it cannot see our end and end PostgreSQL too.
    process.kill(guard, 'SIGSTOP');
    for (const helper of childrenOf(guard)) if (helper !== postmaster) process.kill(helper, 'SIGKILL');
    first.child.kill('SIGKILL');
    await first.ended();
    process.kill(guard, 'SIGKILL');
    expect(isAlive(postmaster)).toBe(true);

    const second = await startProcess({ dataDir });
    await second.ready();
    expect(isAlive(postmaster)).toBe(false);
    expect(await remembered(dataDir)).toBe(1);
  });
});

describe('a launcher', () => {
  it('that ends takes the server with it', async () => {
    const dataDir = newDataDir();
    const port = await freePort();
    const main = new URL('../../server/src/main.ts', import.meta.url).pathname;
    const launcher = watched(
      spawn('/bin/bash', ['-c', `exec -a pnpm /bin/bash -c '"${process.execPath}" "${main}" & echo "pid=$!"; wait'`], {
        stdio: ['ignore', 'pipe', 'pipe'],
        env: { PATH: '/usr/bin:/bin', PORT: String(port), DATA_DIR: dataDir, DEMO: '0', LOG_LEVEL: 'silent' },
      }),
      `http://localhost:${port}`,
    );
    await launcher.ready();
    const server = Number(/pid=(\d+)/.exec(launcher.output())?.[1]);
    const postmaster = postmasterOf(dataDir);

    launcher.child.kill('SIGKILL');
    await gone(server);
    await gone(postmaster);
    expect(existsSync(join(dataDir, 'owner.json'))).toBe(false);
  });
});

describe('a start that cannot be', () => {
  it('says in one line that the port is taken, and leaves nothing running', async () => {
    const port = await freePort();
    const other = createServer().listen(port, '127.0.0.1');
    const dataDir = newDataDir();
    const server = await startProcess({ dataDir, port });

    expect((await server.ended()).code).toBe(1);
    expect(refusals(server.output())).toEqual([
      `Between cannot start: PORT ${port} on 127.0.0.1 is taken by another program: stop it, or set PORT to another one.`,
    ]);
    expect(existsSync(join(dataDir, 'postgres/postmaster.pid'))).toBe(false);
    other.close();
  });

  it('says in one line who holds the data, and leaves the first one alone', async () => {
    const dataDir = newDataDir();
    const first = await startProcess({ dataDir });
    await first.ready();
    const second = await startProcess({ dataDir });

    expect((await second.ended()).code).toBe(1);
    expect(second.output().trim().split('\n')).toEqual([
      `Between cannot start: DATA_DIR ${dataDir} is in use by process ${first.child.pid}: stop that one first, or choose another DATA_DIR.`,
    ]);
    expect((await fetch(`${first.origin}/readyz`)).status).toBe(200);
  });

  it('says in one line for each wrong value what is wrong, before anything is made', async () => {
    const dataDir = newDataDir();
    const server = await startProcess({ dataDir, env: { PORT: 'x', MIN_AGE: '3' } });

    expect((await server.ended()).code).toBe(1);
    expect(server.output().trim().split('\n')).toEqual([
      'Between cannot start: PORT is "x": it must be a whole number from 1 to 65535.',
      'Between cannot start: MIN_AGE is "3": it must be a whole number from 13 to 99.',
    ]);
    expect(existsSync(dataDir)).toBe(false);
  });

  it('says in one line that another major version made the data', async () => {
    const dataDir = newDataDir();
    mkdirSync(join(dataDir, 'postgres'), { recursive: true });
    writeFileSync(join(dataDir, 'postgres/PG_VERSION'), '17\n');
    const server = await startProcess({ dataDir });

    expect((await server.ended()).code).toBe(1);
    expect(refusals(server.output())).toEqual([
      expect.stringMatching(/made by PostgreSQL 17, this release runs 18: .*backup.*restore/),
    ]);
  });
});

/** What was printed beside the progress of the start. */
function refusals(output: string): string[] {
  return output.split('\n').filter((line) => line.trim() !== '' && !/^(…| {2}|Making|Migrating)/.test(line));
}

function childrenOf(pid: number): number[] {
  return readdirSync('/proc')
    .map(Number)
    .filter((child) => child > 0 && parentOf(child) === pid);
}
