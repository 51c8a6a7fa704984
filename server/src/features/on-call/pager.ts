import { setTimeout as sleep } from 'node:timers/promises';
import { connectPool, overPool } from '@between/db/connect.ts';
import {
  DELIVERIES_AT_ONCE,
  DELIVERY_RETRY_SECONDS,
  DELIVERY_TIMEOUT_MS,
  DELIVERY_TRIES,
  PAGER_BEAT_SECONDS,
  PAGER_LOOK_MS,
  PAGER_SILENT_SECONDS,
} from '@between/rules/on-call.ts';
import type { Pool, PoolConfig } from 'pg';
import { addSeconds } from '../../platform/clock.ts';
import type { Services } from '../../platform/context.ts';
import { type ChannelContext, type Channels, failureOf, makeChannels, type Outcome } from './channels.ts';
import { beatPager } from './beats.queries.ts';
import { forgetDevice, markFailed, markSent, noteDevice, type Outgoing, takeDeliveries } from './deliveries.queries.ts';
import { duePages } from './due-pages.queries.ts';
import { takePage } from './take-page.ts';

/** Connections of the pager alone: a database busy with everything else still answers it. */
const POOL_CONNECTIONS = 2;
const STATEMENT_TIMEOUT_MS = 5_000;
/** Calls taken in one look; the rest in the next. */
const PAGES_AT_ONCE = 20;
/** Until a try that was cut short by the end of its process is made again. */
const LEASE_SECONDS = 15;

/**
 * Calls people for crisis cases: a loop, a pool and channels of its own, so that neither ten thousand mails nor a hung
 * relay stands between a page and its ten seconds (R13). Every node may run one: a page and a delivery are taken once.
 * Survives a database that goes away.
 */
export class Pager {
  readonly #services: Services;
  readonly #pool: Pool;
  readonly #ctx: ChannelContext;
  readonly #channels: Channels;
  readonly #stopping = new AbortController();
  readonly #underWay = new Set<Promise<void>>();
  #loop: Promise<void> = Promise.resolve();
  #stopped: Promise<void> | null = null;
  #looking: Promise<void> | null = null;
  /** By the machine's time, so that moving the product's clock cannot make it look alive. */
  #lookedAtMs = performance.now();
  #beatAtMs = Number.NEGATIVE_INFINITY;
  #isAway = false;

  constructor(services: Services, connection: PoolConfig) {
    this.#services = services;
    this.#pool = connectPool(connection, { max: POOL_CONNECTIONS, statement_timeout: STATEMENT_TIMEOUT_MS });
    this.#ctx = { ...services, db: overPool(this.#pool) };
    this.#channels = makeChannels(this.#ctx);
  }

  /** False once it has not looked for half a minute: then nobody would be called (OP11). */
  get isAlive(): boolean {
    return performance.now() - this.#lookedAtMs < PAGER_SILENT_SECONDS * 1000;
  }

  start(): this {
    this.#loop = this.#run();
    return this;
  }

  /** One look: calls whose time has come, then every delivery that waits. One at a time. */
  look(): Promise<void> {
    this.#looking ??= this.#look().finally(() => (this.#looking = null));
    return this.#looking;
  }

  /** Looks until nothing is due and nothing is under way: for tests and for telling the demo world. */
  async settled(): Promise<void> {
    // A look that is under way began before the clock moved: only the next one sees the new time.
    await this.look();
    do {
      await this.look();
      await Promise.all(this.#underWay);
    } while (this.#underWay.size > 0);
  }

  /** Lets what is under way end, five seconds at most. Saying it again waits for the same end. */
  stop(): Promise<void> {
    this.#stopped ??= this.#end();
    return this.#stopped;
  }

  async #end(): Promise<void> {
    this.#stopping.abort();
    await this.#loop;
    await Promise.all(this.#underWay);
    this.#channels.close();
    await this.#pool.end();
  }

  async #run(): Promise<void> {
    const { signal } = this.#stopping;
    while (!signal.aborted) {
      await this.look().then(
        () => this.#noteReturn(),
        (error: unknown) => this.#noteAway(error),
      );
      await sleep(PAGER_LOOK_MS, undefined, { signal, ref: false }).catch(() => undefined);
    }
  }

  async #look(): Promise<void> {
    if (this.#stopping.signal.aborted) return;
    const { clock } = this.#services;
    for (const page of await duePages(this.#ctx.db, clock.now(), PAGES_AT_ONCE)) {
      await takePage(this.#ctx, this.#ctx.db, page).catch((error: unknown) => this.#warn('page.failed', error));
    }
    const limit = DELIVERIES_AT_ONCE - this.#underWay.size;
    if (limit > 0) await this.#sendWaiting(limit);
    await this.#beat();
    this.#lookedAtMs = performance.now();
  }

  /** Others see by it that calls still go out. */
  async #beat(): Promise<void> {
    if (performance.now() - this.#beatAtMs < PAGER_BEAT_SECONDS * 1000) return;
    await beatPager(this.#ctx.db);
    this.#beatAtMs = performance.now();
  }

  async #sendWaiting(limit: number): Promise<void> {
    const now = this.#services.clock.now();
    const leaseUntil = addSeconds(now, LEASE_SECONDS);
    for (const delivery of await takeDeliveries(this.#ctx.db, { now, leaseUntil, limit })) {
      const sending = this.#send(delivery)
        .catch((error: unknown) => this.#warn('page.delivery', error))
        .finally(() => this.#underWay.delete(sending));
      this.#underWay.add(sending);
    }
  }

  async #send(delivery: Outgoing): Promise<void> {
    const signal = AbortSignal.any([AbortSignal.timeout(DELIVERY_TIMEOUT_MS), this.#stopping.signal]);
    const outcome = await Promise.race([this.#try(delivery, signal), aborted(signal)]);
    const { db } = this.#ctx;
    const now = this.#services.clock.now();
    const isOver = outcome.kind === 'gone' || (delivery.page.kind !== 'crisis' && delivery.tries >= DELIVERY_TRIES);
    if (outcome.kind === 'sent') await markSent(db, delivery.id, now);
    else
      await markFailed(db, delivery.id, {
        failure: outcome.failure,
        nextTryAt: isOver ? null : addSeconds(now, retrySeconds(delivery.tries)),
      });
    if (delivery.device === null) return;
    if (outcome.kind === 'gone') await forgetDevice(db, delivery.device.id);
    else await noteDevice(db, delivery.device.id, now, outcome.kind === 'sent' ? null : outcome.failure);
  }

  async #try(delivery: Outgoing, signal: AbortSignal): Promise<Outcome> {
    try {
      return await this.#channels.send(this.#ctx, delivery, signal);
    } catch (error) {
      return { kind: 'failed', failure: failureOf(error, signal) };
    }
  }

  #noteReturn(): void {
    if (this.#isAway) this.#services.log.info({ event: 'pager.back' }, 'the pager looks again');
    this.#isAway = false;
  }

  #noteAway(error: unknown): void {
    if (this.#isAway || this.#stopping.signal.aborted) return;
    this.#isAway = true;
    this.#warn('pager.away', error);
  }

  #warn(event: string, error: unknown): void {
    this.#services.log.warn({ event, err: error }, 'the pager could not do its work');
  }
}

/** Seconds until the next try; the last wait repeats for as long as nobody has come. */
function retrySeconds(tries: number): number {
  return DELIVERY_RETRY_SECONDS[Math.min(tries, DELIVERY_RETRY_SECONDS.length) - 1] ?? DELIVERY_RETRY_SECONDS[0];
}

/** A channel that does not listen to its signal is left behind. */
function aborted(signal: AbortSignal): Promise<Outcome> {
  return new Promise((resolve) => {
    const end = (): void => resolve({ kind: 'failed', failure: 'timeout' });
    if (signal.aborted) end();
    else signal.addEventListener('abort', end, { once: true });
  });
}
