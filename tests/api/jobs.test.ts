import { setTimeout as sleep } from 'node:timers/promises';
import { connectPool } from '@between/db/connect.ts';
import type { Due, Job } from '@between/server/jobs/job.ts';
import { Worker } from '@between/server/jobs/worker.ts';
import { makeMailer } from '@between/server/features/notices/mailer.ts';
import { enqueue, transaction } from '@between/server/platform/db.ts';
import type { Pool } from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type TestApp, startApp } from '../support/app.ts';

let app: TestApp;
let pool: Pool;
let workers: Worker[];

/** The server itself runs no jobs here: each test brings its own. */
beforeEach(async () => {
  app = await startApp({ env: { ROLES: 'web' } });
  pool = connectPool(app.database.owner);
  workers = [];
});
afterEach(async () => {
  for (const worker of workers) await worker.stop();
  await pool.end();
  await app.close();
});

async function start(jobs: readonly Job[], dues: readonly Due[] = []): Promise<Worker> {
  const { services } = app.server;
  const worker = await new Worker({
    ctx: { ...services, mailer: makeMailer(services) },
    pool,
    jobs,
    dues,
    metrics: null,
  }).start();
  workers.push(worker);
  return worker;
}

/** A job that remembers what it was given. */
function noting(name: string, seen: unknown[]): Job {
  return { name, run: async (_ctx, payload) => void seen.push(payload) };
}

describe('a job', () => {
  it('runs after its transaction, once, in the order of its queue, and never after a rollback', async () => {
    const seen: unknown[] = [];
    const worker = await start([noting('note', seen)]);
    const first = transaction(app.db, async (tx) => {
      await enqueue(tx, 'note', [{ n: 1 }, { n: 2 }, { n: 3 }], 'one line');
      await sleep(300);
      expect(seen).toEqual([]);
    });
    await expect(
      transaction(app.db, async (tx) => {
        await enqueue(tx, 'note', [{ n: 'lost' }]);
        throw new Error('taken back');
      }),
    ).rejects.toThrow('taken back');
    await first;
    worker.nudge();
    await worker.settled();

    expect(seen).toEqual([{ n: 1 }, { n: 2 }, { n: 3 }]);
  });

  it('that fails is tried again, and what is kept of its error holds no words', async () => {
    let tries = 0;
    const flaky: Job = {
      name: 'flaky',
      async run() {
        tries += 1;
        throw new Error('a secret sentence of mara');
      },
    };
    const worker = await start([flaky]);
    await transaction(app.db, (tx) => enqueue(tx, 'flaky', [{}]));
    worker.nudge();
    await expect.poll(() => tries).toBe(1);
    await expect
      .poll(
        async () => (await pool.query(`select last_error from graphile_worker.jobs where last_error is not null`)).rows,
      )
      .toEqual([{ last_error: 'flaky failed' }]);

    await pool.query(`update graphile_worker._private_jobs set run_at = now()`);
    await expect.poll(() => tries, { timeout: 5_000 }).toBe(2);
  });

  it('of a process that died is free again at the next start', async () => {
    const seen: unknown[] = [];
    const dying = await start([]);
    await transaction(app.db, (tx) => enqueue(tx, 'note', [{ n: 1 }]));
    dying.nudge();
    await expect.poll(async () => (await pool.query('select from graphile_worker.jobs')).rowCount).toBe(1);
    await dying.stop();
    workers.pop();
    await pool.query(`update graphile_worker._private_jobs set locked_at = now(), locked_by = 'a worker that is gone'`);

    const worker = await start([noting('note', seen)]);
    await worker.settled();
    expect(seen).toEqual([{ n: 1 }]);
  });

  it('under way is finished before the worker stops, and nothing stays locked', async () => {
    let isDone = false;
    const slow: Job = {
      name: 'slow',
      async run() {
        await sleep(700);
        isDone = true;
      },
    };
    const worker = await start([slow]);
    await transaction(app.db, (tx) => enqueue(tx, 'slow', [{}]));
    worker.nudge();
    await expect
      .poll(async () => (await pool.query('select from graphile_worker.jobs where locked_at is not null')).rowCount)
      .toBe(1);
    await worker.stop();

    expect(isDone).toBe(true);
    expect((await pool.query('select from graphile_worker.jobs')).rowCount).toBe(0);
  });
});

describe('what is due', () => {
  it('is asked for with the clock of the product, so that moving it is enough', async () => {
    const asked: string[] = [];
    const due: Due = { name: 'hourly', run: async (_ctx, now) => void asked.push(now.toISOString()) };
    app.clock.set(new Date('2030-01-01T12:00:00Z'));
    const worker = await start([], [due]);
    await worker.tick();
    app.clock.advance(3600);
    await worker.tick();

    expect(asked).toEqual(expect.arrayContaining(['2030-01-01T12:00:00.000Z', '2030-01-01T13:00:00.000Z']));
  });

  it('of one feature is looked at although another one fails', async () => {
    let looked = 0;
    const broken: Due = { name: 'broken', run: () => Promise.reject(new Error('no')) };
    const sound: Due = { name: 'sound', run: async () => void (looked += 1) };
    const worker = await start([], [broken, sound]);
    await worker.tick();
    expect(looked).toBeGreaterThan(0);
  });
});
