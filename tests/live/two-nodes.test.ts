import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Face } from '../support/crowd.ts';
import type { LiveClient } from '../support/live-client.ts';
import { type Nodes, communityOf } from '../support/nodes.ts';
import { endAll } from '../support/process.ts';
import { type RedisServer, startRedis } from '../support/redis.ts';

type Node = Awaited<ReturnType<Nodes['start']>>;

let nodes: Nodes;
let redis: RedisServer;
let a: Node;
let b: Node;

beforeAll(async () => {
  [nodes, redis] = await Promise.all([communityOf(8), startRedis()]);
  [a, b] = await Promise.all([nodes.start({ redisUrl: redis.url }), nodes.start({ redisUrl: redis.url })]);
});
beforeEach(async () => {
  await redis.start();
  await nodes.keepOpen();
  await connected(a, b);
});
afterAll(async () => {
  await endAll();
  await nodes.close();
  await redis[Symbol.asyncDispose]();
});

function face(place: number): Face {
  const found = nodes.faces[place];
  if (found === undefined) throw new Error('nobody there');
  return found;
}

async function comeIn(node: { at: string }, who: Face, since?: number): Promise<LiveClient> {
  const client = await nodes.client(node, who);
  await client.join(nodes.roomId, since);
  return client;
}

async function readiness(node: { at: string }): Promise<{ bus: string; status: string; warnings: string[] }> {
  const answer = await fetch(`${node.at}/readyz`);
  return JSON.parse(await answer.text());
}

async function connected(...of: { at: string }[]): Promise<void> {
  for (const node of of)
    await expect.poll(() => readiness(node).then(({ bus }) => bus), { timeout: 15_000 }).toBe('connected');
}

const seqOf = (answer: Awaited<ReturnType<LiveClient['say']>>): number => {
  if (answer.t !== 'sent') throw new Error(`refused: ${answer.reason}`);
  return answer.seq;
};

describe('two nodes on one database, over a bus', () => {
  it('bring a line to everybody wherever they are connected, in one order', async () => {
    const [here, there] = await Promise.all([comeIn(a, face(0)), comeIn(b, face(1))]);

    const answers = await Promise.all(
      [here, there].flatMap((client, side) =>
        Array.from({ length: 15 }, (_, place) => client.say(nodes.roomId, `${side} ${place}`)),
      ),
    );
    const last = Math.max(...answers.map(seqOf));
    for (const client of [here, there]) await client.next('lines', (frame) => frame.head >= last);

    expect(new Set(here.textsOf(nodes.roomId)).size).toBe(30);
    expect(there.textsOf(nodes.roomId)).toEqual(here.textsOf(nodes.roomId));
    await here.company(nodes.roomId, 2);
  });

  it('store a line once that is said to both of them in the same moment', async () => {
    const [here, there] = await Promise.all([comeIn(a, face(0)), comeIn(b, face(0))]);
    for (let round = 0; round < 15; round += 1) {
      const id = randomUUID();
      const [one, other] = await Promise.all(
        [here, there].map((client) => client.say(nodes.roomId, 'Both at once.', { id })),
      );
      expect(one).toMatchObject({ t: 'sent' });
      expect(other).toEqual(one);
    }
    const { count } = await nodes.db
      .selectFrom('item')
      .select((eb) => eb.fn.countAll<string>().as('count'))
      .where('body', '=', 'Both at once.')
      .executeTakeFirstOrThrow();
    expect(count).toBe('15');
    here.close();
    there.close();
  });

  it('take nothing from a suspended person at once and show them nothing after 15 seconds, the bus being cut', async () => {
    const [here, there] = await Promise.all([comeIn(a, face(2)), comeIn(b, face(3))]);

    await redis.stop();
    await nodes.db.updateTable('account').set({ lifeState: 'suspended' }).where('id', '=', face(3).id).execute();

    expect(await there.say(nodes.roomId, 'Still me.')).toMatchObject({ t: 'refused', reason: 'suspended' });
    await sleep(15_000);
    const before = there.frames.length;
    const seq = seqOf(await here.say(nodes.roomId, 'A quiet evening.'));
    await here.next('lines', (frame) => frame.head >= seq);
    await sleep(3_000);
    expect(there.frames.slice(0, before)).toContainEqual({ t: 'left', room: nodes.roomId, reason: 'suspended' });
    expect(there.frames.slice(before).map(({ t }) => t)).not.toContain('lines');
    await redis.start();
  });

  it('go on for 30 seconds without the bus, say so, and heal by themselves', async () => {
    const [here, there] = await Promise.all([comeIn(a, face(4)), comeIn(b, face(5))]);

    await redis.stop();
    const seqs: number[] = [];
    for (let second = 0; second < 30; second += 1) {
      seqs.push(seqOf(await (second % 2 === 0 ? here : there).say(nodes.roomId, `second ${second}`)));
      await sleep(1_000);
    }
    expect(await readiness(b)).toMatchObject({
      status: 'ready',
      bus: 'away',
      warnings: expect.arrayContaining([expect.stringContaining('each second')]),
    });
    const last = Math.max(...seqs);
    for (const client of [here, there]) await client.next('lines', (frame) => frame.head >= last);
    const texts = (client: LiveClient): string[] =>
      client.textsOf(nodes.roomId).filter((text) => text.startsWith('second'));
    expect(texts(here)).toEqual(Array.from({ length: 30 }, (_, second) => `second ${second}`));
    expect(texts(there)).toEqual(texts(here));

    await redis.start();
    await connected(a, b);
    const seq = seqOf(await here.say(nodes.roomId, 'Back again.'));
    await there.next('lines', (frame) => frame.head >= seq);
  }, 120_000);

  it('lose nothing that was acknowledged when one of them is killed in the middle', async () => {
    const [speaker, listener] = await Promise.all([comeIn(a, face(6)), comeIn(b, face(7))]);
    const said = Array.from({ length: 35 }, (_, place) => ({ id: randomUUID(), body: `word ${place}` }));
    const acknowledged = new Map<string, number>();
    const saying = said.map(({ id, body }) =>
      speaker.say(nodes.roomId, body, { id }).then(
        (answer) => acknowledged.set(id, seqOf(answer)),
        () => undefined,
      ),
    );
    await saying[4];
    a.child.kill('SIGKILL');
    await Promise.all(saying);

    const again = await comeIn(b, face(6), speaker.rooms.get(nodes.roomId)?.head);
    const seqs: number[] = [];
    for (const { id, body } of said) seqs.push(seqOf(await again.say(nodes.roomId, body, { id })));
    await listener.next('lines', (frame) => frame.head >= Math.max(...seqs));

    said.forEach(({ id }, place) => acknowledged.has(id) && expect(seqs[place]).toBe(acknowledged.get(id)));
    expect(listener.textsOf(nodes.roomId).filter((text) => text.startsWith('word'))).toEqual(
      said.map(({ body }) => body),
    );
  });
});
