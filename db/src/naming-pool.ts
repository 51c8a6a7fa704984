import { createHash } from 'node:crypto';
import type { PostgresPool, PostgresPoolClient } from 'kysely';
import type { Pool } from 'pg';

/** Past this many different texts the rest goes unnamed: a statement costs memory in every session of the database. */
const MAX_NAMED_TEXTS = 400;
const NO_NAME = /^\s*(begin|start transaction|commit|rollback|savepoint|release|set|create|drop|alter|comment)\b/i;

const names = new Map<string, string>();

function nameFor(text: string): string | null {
  const known = names.get(text);
  if (known !== undefined) return known;
  if (names.size >= MAX_NAMED_TEXTS || NO_NAME.test(text)) return null;
  const name = `b_${createHash('sha256').update(text).digest('base64url').slice(0, 22)}`;
  names.set(text, name);
  return name;
}

/** What Kysely needs of a pool, naming each text it sends: PostgreSQL then plans it once a session, not once a request. */
export function namingPool(pool: Pool): PostgresPool {
  const named = new WeakMap<object, PostgresPoolClient>();
  return {
    options: pool.options,
    end: () => pool.end(),
    async connect() {
      const client = await pool.connect();
      // Kysely keeps its connections by the identity of what it gets here.
      const known = named.get(client) ?? naming(client);
      named.set(client, known);
      return known;
    },
  };
}

function naming(client: PostgresPoolClient): PostgresPoolClient {
  return new Proxy(client, {
    get(target, key) {
      if (key === 'query') return query;
      const value: unknown = Reflect.get(target, key, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });

  function query(text: unknown, values?: readonly unknown[]): unknown {
    const name = typeof text === 'string' ? nameFor(text) : null;
    return Reflect.apply(client.query, client, name === null ? [text, values] : [{ name, text, values }]);
  }
}
