import { setTimeout as sleep } from 'node:timers/promises';
import type { Figure } from './lib/figures.ts';
import { memoryOf } from './lib/machine.ts';
import { measure } from './lib/load.ts';
import { threadShot } from './thread-graphql.ts';
import type { World } from './lib/world.ts';

/** Row 8: what the server process holds after its start and after some thousand requests. */
export async function memory(world: World): Promise<Figure[]> {
  const atRest = memoryOf(world.server.pid);
  await measure({
    pid: world.server.pid,
    databaseUnder: world.server.pid,
    origin: world.origin,
    shot: () => threadShot(world),
    isRight: (status) => status === 200,
  });
  await sleep(1_000);
  return [
    { bench: 'memory', what: 'server, little done yet', value: atRest, unit: 'MiB', goal: '≤ 200' },
    { bench: 'memory', what: 'server, after load', value: memoryOf(world.server.pid), unit: 'MiB', goal: '≤ 450' },
  ];
}
