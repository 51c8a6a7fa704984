/** The limit of a reply: its rows in one transaction, prepared, straight over pg; what remains when nothing is decided or told. */
import pg from 'pg';
import { quantile } from '../lib/quantile.ts';
import { benchId } from '../lib/world.ts';

interface Limit {
  perSecond: number;
  p99: number;
}

const STATEMENTS = [
  {
    name: 'item',
    text: `insert into item (id, kind, author_id, group_id, body, html, html_version, created_at, visibility_at) values ($1, 'post', $2, $3, $4, $5, 1, $6, $6)`,
  },
  { name: 'post', text: 'insert into post (item_id, thread_id, client_id, author_key) values ($1, $2, $1, $3)' },
  {
    name: 'thread',
    text: 'update thread set reply_count = reply_count + 1, last_post_at = greatest(last_post_at, $2) where id = $1',
  },
] as const;

let n = 0;

/** Runs for `seconds` on `connections`, each reply in a thread of its own choice. */
export async function insertReplies(
  connection: pg.PoolConfig,
  given: { connections: number; seconds: number; threads(): string; authorId: string; body: string },
): Promise<Limit> {
  const latencies: number[] = [];
  const startedAt = performance.now();
  const loop = async (): Promise<void> => {
    const client = new pg.Client(connection);
    client.on('error', () => undefined);
    await client.connect();
    while (performance.now() < startedAt + given.seconds * 1000) {
      const at = performance.now();
      const id = benchId(9, 1_000_000 + n++);
      const threadId = given.threads();
      const now = new Date();
      await client.query('begin');
      const values = [
        [id, given.authorId, benchId(2, 1), given.body, `<p>${given.body}</p>`, now],
        [id, threadId, given.authorId],
        [threadId, now],
      ];
      for (const [place, statement] of STATEMENTS.entries())
        await client.query({ ...statement, values: values[place] ?? [] });
      await client.query('commit');
      latencies.push(performance.now() - at);
    }
    await client.end();
  };
  await Promise.all(Array.from({ length: given.connections }, loop));
  const sorted = latencies.sort((a, b) => a - b);
  return {
    perSecond: (latencies.length * 1000) / (performance.now() - startedAt),
    p99: quantile(sorted, 0.99),
  };
}
