import { setTimeout as sleep } from 'node:timers/promises';
import { Logger as WorkerLogger, type Runner, type TaskList, run, runMigrations } from 'graphile-worker';
import type { Pool } from 'pg';
import type { Metrics } from '../plugins/metrics.ts';
import type { Due, Job, JobContext } from './job.ts';
import { drainOutbox, joinNodes, lockedJobs, waitingJobs } from './worker.queries.ts';

const CONCURRENT_JOBS = 4;
/** New jobs announce themselves; this is for retries, and for the next job of a queue that two workers reached for at once. */
const POLL_MS = 500;
const DRAIN_MS = 100;
const TICK_MS = 1_000;
/** After a stop, an aborted job is unlocked within about a second. */
const UNLOCK_WAIT_MS = 2_000;

export interface WorkerDeps {
  ctx: JobContext;
  /** The owner's pool: the worker's tables are not for the app role. */
  pool: Pool;
  jobs: readonly Job[];
  dues: readonly Due[];
  metrics: Metrics | null;
}

/** Runs jobs, moves the outbox to them and looks each second for what is due. Survives a database that goes away. */
export class Worker {
  readonly #deps: WorkerDeps;
  readonly #stopping = new AbortController();
  #runner: Runner | null = null;
  #supervised: Promise<void> = Promise.resolve();
  #nodeClient: { release(destroy?: boolean): void } | null = null;
  #draining: Promise<void> | null = null;
  #isNudged = false;
  #ticking: Promise<void> | null = null;
  readonly #timers: NodeJS.Timeout[] = [];

  constructor(deps: WorkerDeps) {
    this.#deps = deps;
  }

  get isRunning(): boolean {
    return this.#runner !== null;
  }

  async start(): Promise<this> {
    await runMigrations({ pgPool: this.#deps.pool, logger: this.#logger() });
    await this.#startRunner();
    this.#supervised = this.#supervise();
    this.#timers.push(
      setInterval(() => this.nudge(), DRAIN_MS),
      setInterval(() => void this.tick(), TICK_MS),
    );
    for (const timer of this.#timers) timer.unref();
    return this;
  }

  /** Looks into the outbox now. Called after a commit; never throws. */
  nudge(): void {
    this.#isNudged = true;
    this.#draining ??= this.#drain().finally(() => (this.#draining = null));
  }

  /** Asks every feature what is due by the clock. One look at a time. */
  tick(): Promise<void> {
    this.#ticking ??= this.#look().finally(() => (this.#ticking = null));
    return this.#ticking;
  }

  /** Resolves once the outbox is empty and no job wants to run: for tests and for telling the demo world. */
  async settled(): Promise<void> {
    for (;;) {
      this.nudge();
      await this.#draining;
      if ((await waitingJobs(this.#deps.pool)) === 0) return;
      await sleep(20);
    }
  }

  /** Lets running jobs finish, 5 s at most for those that do not listen. The pool must outlive this. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    for (const timer of this.#timers) clearInterval(timer);
    await Promise.allSettled([this.#draining, this.#ticking]);
    const runner = this.#runner;
    this.#runner = null;
    await runner?.stop().catch((error: unknown) => this.#warn('jobs.stop', error));
    await this.#supervised;
    await this.#waitForUnlock();
    this.#leaveNodes();
  }

  #leaveNodes(): void {
    this.#nodeClient?.release(true);
    this.#nodeClient = null;
  }

  async #startRunner(): Promise<void> {
    const { pool, ctx } = this.#deps;
    this.#leaveNodes();
    const client = await pool.connect();
    this.#nodeClient = client;
    const freed = await joinNodes(client);
    if (freed > 0) ctx.log.info({ event: 'jobs.freed', workers: freed }, 'freed jobs of a process that died');
    this.#runner = await run({
      pgPool: pool,
      taskList: this.#taskList(),
      concurrency: CONCURRENT_JOBS,
      pollInterval: POLL_MS,
      noHandleSignals: true,
      logger: this.#logger(),
    });
  }

  /** The runner gives up when the database stays away: begin again when it is back. */
  async #supervise(): Promise<void> {
    const { signal } = this.#stopping;
    while (!signal.aborted) {
      await this.#runner?.promise.catch((error: unknown) => this.#warn('jobs.ended', error));
      this.#runner = null;
      if (signal.aborted) return;
      await sleep(1_000, undefined, { signal }).catch(() => undefined);
      if (!signal.aborted) await this.#startRunner().catch((error: unknown) => this.#warn('jobs.restart', error));
    }
  }

  #taskList(): TaskList {
    const { ctx, jobs, metrics } = this.#deps;
    return Object.fromEntries(
      jobs.map((job) => [
        job.name,
        async (
          payload: unknown,
          helpers: { abortSignal?: AbortSignal | undefined; job: { id: string; attempts: number } },
        ) => {
          try {
            await job.run(ctx, payload, helpers.abortSignal ?? this.#stopping.signal);
            metrics?.job(job.name, 'done');
          } catch (error) {
            metrics?.job(job.name, 'failed');
            ctx.log.warn(
              { event: 'job.failed', task: job.name, jobId: helpers.job.id, attempt: helpers.job.attempts, err: error },
              'job failed',
            );
            // The worker stores the message it gets: say nothing in it that a person wrote, and keep no cause.
            // oxlint-disable-next-line preserve-caught-error
            throw new Error(`${job.name} failed`);
          }
        },
      ]),
    );
  }

  async #drain(): Promise<void> {
    while (this.#isNudged && !this.#stopping.signal.aborted) {
      this.#isNudged = false;
      try {
        while ((await drainOutbox(this.#deps.pool)) > 0);
      } catch (error) {
        this.#deps.ctx.log.debug({ event: 'jobs.drain', err: error }, 'the outbox waits');
        return;
      }
    }
  }

  async #look(): Promise<void> {
    const { ctx, dues } = this.#deps;
    const now = ctx.clock.now();
    for (const due of dues) {
      if (this.#stopping.signal.aborted) return;
      await due
        .run(ctx, now)
        .catch((error: unknown) =>
          ctx.log.warn({ event: 'due.failed', due: due.name, err: error }, 'looking for what is due failed'),
        );
    }
  }

  async #waitForUnlock(): Promise<void> {
    for (let waited = 0; waited < UNLOCK_WAIT_MS; waited += 50) {
      const locked = await lockedJobs(this.#deps.pool).catch(() => 0);
      if (locked === 0) return;
      await sleep(50);
    }
  }

  #warn(event: string, error: unknown): void {
    if (!this.#stopping.signal.aborted)
      this.#deps.ctx.log.warn({ event, err: error }, 'jobs pause until the database is back');
  }

  #logger(): WorkerLogger {
    const { log } = this.#deps.ctx;
    return new WorkerLogger(() => (level, message) => {
      if (level === 'error') log.debug({ event: 'jobs.worker' }, message);
    });
  }
}
