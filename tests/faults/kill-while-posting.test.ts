import { randomUUID } from 'node:crypto';
import { connect } from '@between/db/connect.ts';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startApp } from '../support/app.ts';
import { type TestDatabase, freshDatabase } from '../support/database.ts';
import { joinAll, makeGroup } from '../support/groups.ts';
import { startThread } from '../support/moderation.ts';
import { as } from '../support/personas.ts';
import { type ServerProcess, endAll, startProcess } from '../support/process.ts';

const POSTS = 200;
const AT_ONCE = 8;
const SECRET_KEY = Buffer.alloc(32, 3).toString('base64');
const REPLY = `mutation ($input: ReplyInput!) { replyToThread(input: $input) { post { id } } }`;

let database: TestDatabase;
let cookie: string;
let threadId: string;

/** A thread to reply in, made through the API by a server that is gone when the test begins. */
beforeAll(async () => {
  database = await freshDatabase();
  const app = await startApp({ database, env: { SECRET_KEY } });
  const group = await makeGroup(app, 'night-owls');
  const mara = await as(app, 'mara');
  await joinAll(app, group, [mara]);
  ({ threadId } = await startThread(mara, group));
  ({ cookie } = mara);
  await app.close();
});
afterEach(endAll);
afterAll(() => database.drop());

function start(): Promise<ServerProcess> {
  return startProcess({ env: { DATABASE_URL: database.url, SECRET_KEY, RATE_LIMIT: 'off' } });
}

/** Sends one reply; its id when it was acknowledged, else null. */
async function send(server: ServerProcess, clientId: string): Promise<string | null> {
  const input = { threadId, clientId, body: `Still here, ${clientId.slice(0, 4)}.` };
  const headers = { 'content-type': 'application/json', cookie, origin: server.origin };
  try {
    const answer = await fetch(`${server.origin}/graphql`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ query: REPLY, variables: { input } }),
    });
    const read: { data?: { replyToThread?: { post: { id: string } } | null } } = JSON.parse(await answer.text());
    return read.data?.replyToThread?.post.id ?? null;
  } catch {
    return null;
  }
}

/** Sends many at once and notes what each client id was acknowledged with. */
async function sendAll(
  server: ServerProcess,
  clientIds: readonly string[],
  acknowledged: Map<string, string>,
): Promise<void> {
  const waiting = [...clientIds];
  const sender = async (): Promise<void> => {
    for (let clientId = waiting.pop(); clientId !== undefined; clientId = waiting.pop()) {
      const id = await send(server, clientId);
      if (id !== null) acknowledged.set(clientId, id);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, sender));
}

describe('a server that is killed while 200 posts are sent', () => {
  it('has every acknowledged post once, and sending all again doubles nothing', async () => {
    const clientIds = Array.from({ length: POSTS }, () => randomUUID());
    const acknowledged = new Map<string, string>();
    for (let kills = 0; kills < 3; kills += 1) {
      const server = await start();
      await server.ready();
      const missing = clientIds.filter((clientId) => !acknowledged.has(clientId));
      const before = acknowledged.size;
      const sending = sendAll(server, missing, acknowledged);
      await expect.poll(() => acknowledged.size - before, { timeout: 20_000, interval: 5 }).toBeGreaterThan(30);
      server.child.kill('SIGKILL');
      await sending;
      await server.ended();
    }
    expect(acknowledged.size).toBeLessThan(POSTS);

    const server = await start();
    await server.ready();
    const again = new Map<string, string>();
    await sendAll(server, clientIds, again);

    expect(again.size).toBe(POSTS);
    for (const [clientId, id] of acknowledged) expect(again.get(clientId)).toBe(id);
    const db = connect(database.owner);
    const stored = await db
      .selectFrom('post')
      .select(['clientId', 'itemId'])
      .where('clientId', 'in', clientIds)
      .execute();
    await db.destroy();
    expect(stored).toHaveLength(POSTS);
    expect(new Set(stored.map((post) => post.clientId)).size).toBe(POSTS);
  });
});
