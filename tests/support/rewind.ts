import { APP_ROLE } from '@between/db/roles.ts';
import pg from 'pg';
import type { Pool, PoolClient } from 'pg';
import type { TestApp } from './app.ts';

/** What the server's own transactions become within a try. */
const SAVEPOINT_FOR: Record<string, string> = {
  begin: 'savepoint nested',
  commit: 'release savepoint nested',
  rollback: 'rollback to savepoint nested',
};

/**
 * Runs each try in one transaction that is rolled back at its end: every try finds the same world, and hundreds of them
 * need no copy of a database. The server's own transactions become savepoints, all of its statements share one session.
 * Only the role of the requests is held.
 */
export class Rewind implements AsyncDisposable {
  readonly #connect = pg.Pool.prototype.connect;
  readonly #counted: string[] = [];
  readonly #client: pg.Client;
  #session: PoolClient | null = null;
  #turn: Promise<void> = Promise.resolve();
  #releaseTurn: () => void = () => undefined;

  /** `database` is where the tries happen, as the requests' role. */
  private constructor(database: pg.PoolConfig) {
    this.#client = new pg.Client(database);
    const rewind = this;
    const original = this.#connect;
    Reflect.set(pg.Pool.prototype, 'connect', function connect(this: Pool, ...args: unknown[]) {
      const isHeld = rewind.#session !== null && this.options.user === APP_ROLE;
      return isHeld ? rewind.#lease() : Reflect.apply(original, this, args);
    });
  }

  /** Stops the jobs, so that only what is tried asks the database. */
  static async open({ server, database }: Pick<TestApp, 'server' | 'database'>): Promise<Rewind> {
    await server.worker?.stop();
    await server.pager?.stop();
    const rewind = new Rewind(database.app);
    await rewind.#client.connect();
    return rewind;
  }

  /** Runs `work` against the world as it is; whatever it changed is gone afterwards. */
  async during<T>(work: () => Promise<T>): Promise<T> {
    await this.#client.query('begin');
    this.#session = this.#nested(this.#client);
    try {
      return await work();
    } finally {
      await this.#turn;
      this.#session = null;
      await this.#client.query('rollback');
    }
  }

  /** The statements since the last call. */
  takeStatements(): string[] {
    return this.#counted.splice(0);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    Reflect.set(pg.Pool.prototype, 'connect', this.#connect);
    await this.#client.end();
  }

  /** One borrower at a time, as in a pool of one. */
  async #lease(): Promise<PoolClient> {
    const before = this.#turn;
    let free: () => void = () => undefined;
    this.#turn = new Promise((done) => (free = done));
    await before;
    this.#releaseTurn = free;
    if (this.#session === null) throw new Error('nothing is being rewound');
    return this.#session;
  }

  #nested(session: pg.Client): PoolClient {
    const query = (first: unknown, values?: unknown): unknown => {
      const text = typeof first === 'string' ? first : (first as { text: string }).text;
      const nested = SAVEPOINT_FOR[text.trim().toLowerCase()];
      if (nested !== undefined) return session.query(nested);
      this.#counted.push(text);
      return Reflect.apply(session.query, session, [first, values]);
    };
    const borrowed = new Proxy(session, {
      get: (target, key) => {
        if (key === 'query') return query;
        if (key === 'release') return () => this.#releaseTurn();
        const value: unknown = Reflect.get(target, key, target);
        return typeof value === 'function' ? value.bind(target) : value;
      },
    });
    return borrowed as PoolClient;
  }
}
