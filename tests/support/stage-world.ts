import { expect } from 'vitest';
import type { TestApp } from './app.ts';
import { acceptFirstSteps } from './groups.ts';
import { type OpenMedia, openMedia, stageOf } from './media.ts';
import type { MediaClient } from './media-client.ts';
import { as, type Persona } from './personas.ts';
import { makeWorkshop, openRoom, REGISTER } from './workshops.ts';

const POLL = { timeout: 20_000, interval: 20 };

/** An open workshop of Lin's, with Sam for safety and two people who have seats, and whoever sends or watches there. */
export interface StageWorld {
  id: string;
  roomId: string;
  lin: Persona;
  sam: Persona;
  mara: Persona;
  jo: Persona;
  /** Of everybody: to be closed with the test. */
  clients: MediaClient[];
  publish(person: Persona, numbers?: { ssrc: number; sequence: number }): Promise<OpenMedia>;
  watch(person: Persona, handle: string): Promise<OpenMedia>;
}

export async function openStage(app: TestApp): Promise<StageWorld> {
  const all = await Promise.all(['lin', 'sam', 'mara', 'jo'].map((handle) => as(app, handle)));
  for (const { id: accountId } of all) await acceptFirstSteps(app, accountId);
  const [lin, sam, mara, jo] = all as [Persona, Persona, Persona, Persona];
  const id = await makeWorkshop(app, { hours: 0.2 });
  for (const person of [mara, jo]) await person.ask(REGISTER, { id });
  const roomId = await openRoom(app, id);
  const clients: MediaClient[] = [];
  const open = async (...args: Parameters<typeof openMedia>): Promise<OpenMedia> => {
    const opened = await openMedia(...args);
    clients.push(opened.client);
    await expect.poll(() => opened.client.isOpen, POLL).toBe(true);
    return opened;
  };
  return {
    id,
    roomId,
    lin,
    sam,
    mara,
    jo,
    clients,
    publish: (person, numbers) => open(app, person, { workshopId: id, act: 'publish', source: 'camera' }, numbers),
    async watch(person, handle) {
      const streamId = (await stageOf(person, id)).streams.find((stream) => stream.handle === handle)?.id ?? '';
      return open(app, person, { workshopId: id, act: 'play', streamId });
    },
  };
}

/** Sends until the other side has heard so many more. */
export async function flows(from: OpenMedia, to: OpenMedia, more = 5): Promise<void> {
  const goal = to.client.sequences.length + more;
  await expect
    .poll(() => {
      from.client.send();
      return to.client.sequences.length;
    }, POLL)
    .toBeGreaterThanOrEqual(goal);
}

/** Sends until nothing of it arrives any more, for as long as thirty packets take. */
export async function dries(from: OpenMedia, to: OpenMedia): Promise<void> {
  let heard = -1;
  await expect
    .poll(
      () => {
        const before = heard;
        heard = to.client.sequences.length;
        for (let each = 0; each < 30; each += 1) from.client.send();
        return heard === before;
      },
      { timeout: 20_000, interval: 300 },
    )
    .toBe(true);
}
