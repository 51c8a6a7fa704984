import { DATABASE_LOOK_SECONDS } from '@between/rules/http.ts';
import pg from 'pg';
import type { PoolConfig } from 'pg';

/** One look may be slow because the machine is; this many in a row mean that the database is away. */
const FAILED_LOOKS = 2;
/** A refused or broken connection is an answer: then no second look is needed. */
const BROKEN = new Set(['ECONNREFUSED', 'ECONNRESET', 'ENOENT', 'EPIPE', '57P01', '57P03']);

/** Knows whether the database answers, by asking it over a connection of its own each second. */
export class DatabaseWatch implements AsyncDisposable {
  isThere = true;
  readonly #connection: PoolConfig;
  #client: pg.Client | null = null;
  #looking: Promise<boolean> | null = null;
  #timer: NodeJS.Timeout | null = null;
  #isStopped = false;
  #failedLooks = 0;

  constructor(connection: PoolConfig) {
    this.#connection = {
      ...connection,
      connectionTimeoutMillis: 2_000,
      query_timeout: 2_000,
      application_name: 'between-watch',
    };
  }

  start(): this {
    this.#plan();
    return this;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#isStopped = true;
    if (this.#timer !== null) clearTimeout(this.#timer);
    await this.#forget();
  }

  /** Asks now; whoever asks meanwhile gets the same answer. */
  look(): Promise<boolean> {
    this.#looking ??= this.#ask().finally(() => (this.#looking = null));
    return this.#looking;
  }

  async #ask(): Promise<boolean> {
    try {
      this.#client ??= await this.#connect();
      await this.#client.query('select 1');
      this.isThere = true;
      this.#failedLooks = 0;
    } catch (error) {
      await this.#forget();
      this.#failedLooks += 1;
      if (isBroken(error) || this.#failedLooks >= FAILED_LOOKS) this.isThere = false;
    }
    return this.isThere;
  }

  #plan(): void {
    if (this.#isStopped) return;
    this.#timer = setTimeout(() => void this.look().then(() => this.#plan()), DATABASE_LOOK_SECONDS * 1000);
    this.#timer.unref();
  }

  async #connect(): Promise<pg.Client> {
    const client = new pg.Client(this.#connection);
    client.on('error', () => undefined);
    await client.connect();
    return client;
  }

  async #forget(): Promise<void> {
    const client = this.#client;
    this.#client = null;
    // A connection that is already broken cannot be ended politely, and need not be.
    await client?.end().catch(() => undefined);
  }
}

function isBroken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && BROKEN.has(String(error.code));
}
