import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { freePort } from '../support/app.ts';
import type { Face } from '../support/crowd.ts';
import { LiveClient } from '../support/live-client.ts';
import { type Nodes, communityOf } from '../support/nodes.ts';
import { endAll } from '../support/process.ts';

/** All at once on two shared cores: a thousand in every run, five thousand in the long one. */
const SOCKETS = process.env['BETWEEN_LONG_TESTS'] === '1' ? 5_000 : 1_000;
const EACH = 20;
/** What a server may hold for this many people at most: 450 MiB loaded. Source: performance.md row 8. */
const LOADED_MIB = 450;

let nodes: Nodes;

beforeAll(async () => {
  nodes = await communityOf(SOCKETS / EACH);
});
afterAll(async () => {
  await endAll();
  await nodes.close();
});

function memoryOf(pid: number | undefined): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0) / 1024;
}

/** Tries again as the protocol says until it is in. */
async function comeIn(node: { at: string }, face: Face, since: number): Promise<LiveClient> {
  for (let most = 1_000; ; most = Math.min(most * 2, 30_000)) {
    try {
      const client = await nodes.client(node, face);
      await client.join(nodes.roomId, since);
      return client;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, Math.random() * most));
    }
  }
}

it(`takes ${SOCKETS} people back who all come at once, answers others meanwhile, and stays within its memory`, async () => {
  const port = await freePort();
  const first = await nodes.start({ port });
  const sockets = Array.from({ length: SOCKETS }, (_, place) => nodes.faces[place % nodes.faces.length] ?? null).filter(
    (face) => face !== null,
  );
  const before = await Promise.all(sockets.map((face) => comeIn(first, face, 0)));
  const said = await before[0]?.say(nodes.roomId, 'Before the fall.');
  const head = said?.t === 'sent' ? said.seq : 0;
  await Promise.all(before.map((client) => client.next('lines', (frame) => frame.head >= head)));

  first.child.kill('SIGKILL');
  await first.ended();
  const second = await nodes.start({ port });
  const back = new AbortController();
  const health: number[] = [];
  const others = (async () => {
    while (!back.signal.aborted) {
      health.push((await fetch(`${second.at}/healthz`)).status);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  })();
  const after = await Promise.all(sockets.map((face) => comeIn(second, face, head - 1)));
  back.abort();
  await others;

  expect(new Set(health)).toEqual(new Set([200]));
  for (const client of after) expect(client.textsOf(nodes.roomId)).toEqual(['Before the fall.']);
  const again = await after[1]?.say(nodes.roomId, 'Here again.');
  await Promise.all(
    after.map((client) => client.next('lines', (frame) => again?.t === 'sent' && frame.head >= again.seq)),
  );
  expect(memoryOf(second.child.pid)).toBeLessThan(LOADED_MIB);
  for (const client of [...before, ...after]) client.socket.terminate();
}, 300_000);
