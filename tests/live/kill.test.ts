import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { freePort } from '../support/app.ts';
import type { LiveClient } from '../support/live-client.ts';
import { type Nodes, communityOf } from '../support/nodes.ts';
import { endAll } from '../support/process.ts';

const CLIENTS = 20;
const LINES_EACH = 10;

let nodes: Nodes;

beforeAll(async () => {
  nodes = await communityOf(CLIENTS);
});
afterEach(endAll);
afterAll(() => nodes.close());

interface Said {
  id: string;
  body: string;
}

describe('a server that is killed in the middle of 200 lines from 20 clients', () => {
  it('has every acknowledged line once and in its place; what was not acknowledged is said again and stands once', async () => {
    const port = await freePort();
    const all = nodes.faces.map((_, who) =>
      Array.from({ length: LINES_EACH }, (__, place): Said => ({ id: randomUUID(), body: `${who} says ${place}` })),
    );
    const acknowledged = new Map<string, number>();
    const wrong: string[] = [];
    const say = async (client: LiveClient, { id, body }: Said): Promise<void> => {
      const answer = await client.say(nodes.roomId, body, { id }).catch(() => null);
      if (answer?.t !== 'sent') return;
      const before = acknowledged.get(id);
      if (before !== undefined && before !== answer.seq) wrong.push(id);
      acknowledged.set(id, answer.seq);
    };

    for (let kills = 0; kills < 3; kills += 1) {
      const server = await nodes.start({ port });
      const clients = await Promise.all(nodes.faces.map((face) => nodes.client(server, face)));
      await Promise.all(clients.map((client) => client.join(nodes.roomId, 0)));
      const target = acknowledged.size + 40;
      const saying = clients.flatMap((client, who) =>
        (all[who] ?? []).filter(({ id }) => !acknowledged.has(id)).map((said) => say(client, said)),
      );
      await expect
        .poll(() => acknowledged.size >= target || acknowledged.size === CLIENTS * LINES_EACH, {
          timeout: 20_000,
          interval: 2,
        })
        .toBe(true);
      server.child.kill('SIGKILL');
      await Promise.all(saying);
      await server.ended();
    }

    const server = await nodes.start({ port });
    const clients = await Promise.all(nodes.faces.map((face) => nodes.client(server, face)));
    await Promise.all(clients.flatMap((client, who) => (all[who] ?? []).map((said) => say(client, said))));

    expect(acknowledged.size).toBe(CLIENTS * LINES_EACH);
    expect(wrong).toEqual([]);
    const stored = await nodes.db
      .selectFrom('line')
      .select(['clientId', 'seq'])
      .where('roomId', '=', nodes.roomId)
      .orderBy('seq')
      .execute();
    expect(stored).toHaveLength(CLIENTS * LINES_EACH);
    expect(stored.map((line) => Number(line.seq))).toEqual(stored.map((_, place) => place + 1));
    for (const line of stored) expect(acknowledged.get(line.clientId)).toBe(Number(line.seq));
    for (const lines of all) {
      const seqs = lines.map(({ id }) => acknowledged.get(id) ?? 0);
      expect(seqs).toEqual([...seqs].sort((a, b) => a - b));
    }

    const [reader] = clients;
    await reader?.join(nodes.roomId, 0);
    expect(reader?.linesOf(nodes.roomId).map((line) => line.seq)).toEqual(stored.map((_, place) => place + 1));
  });
});
