import type { EngineEvent, EngineSettings, StreamName } from '@between/media/engine.ts';
import { MediaCascade } from '@between/media/media-cascade.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MediaClient } from '../support/media-client.ts';
import { gapsOf, POLL, sendUntil } from '../support/media-watching.ts';

const STAGE: StreamName = { room: 'room', participant: 'host', source: 'camera' };
const LOOPBACK: EngineSettings = { bindAddress: '127.0.0.1', publicAddress: null, udpPort: null };

let media: MediaCascade;
let events: EngineEvent[];
let clients: MediaClient[];

beforeEach(() => {
  events = [];
  clients = [];
  media = new MediaCascade(LOOPBACK, (event) => events.push(event), 2);
});
afterEach(async () => {
  for (const client of clients) client.close();
  await media.close();
});

interface Connected {
  client: MediaClient;
  session: string;
  /** How the name of each session of its process begins. */
  process: string;
}

async function publish(ssrc = 1_000): Promise<Connected> {
  const { client, offer } = await MediaClient.offer('publish', { ssrc });
  return connect(client, await media.publish(STAGE, offer));
}

async function watch(participant: string): Promise<Connected> {
  const { client, offer } = await MediaClient.offer('play');
  return connect(client, await media.play({ room: STAGE.room, participant }, STAGE, offer));
}

async function connect(client: MediaClient, { session, sdp }: { session: string; sdp: string }): Promise<Connected> {
  clients.push(client);
  client.accept(sdp);
  await expect.poll(() => client.isOpen, POLL).toBe(true);
  return { client, session, process: session.slice(0, session.indexOf('.') + 1) };
}

/** Sends until everybody has heard so many more. */
const flows = ({ client }: Connected, viewers: readonly Connected[], more = 20): Promise<void> =>
  sendUntil(
    client,
    viewers.map((viewer) => viewer.client),
    more,
  );

describe('two media processes', () => {
  it('share the viewers of one stream, which reaches the other once, without a gap; nobody hears of what is between them', async () => {
    const host = await publish();
    const viewers = [await watch('a'), await watch('b'), await watch('c'), await watch('d')];
    // The process with fewer connections each time.
    expect(viewers.map(({ process }) => process === host.process)).toEqual([false, true, false, true]);
    expect(media.pids).toHaveLength(2);
    await flows(host, viewers, 100);
    expect(viewers.flatMap(({ client }) => gapsOf(client))).toEqual([]);
    expect(await media.numbers()).toEqual({ publishers: 1, viewers: 4 });
    expect(events).toEqual([{ event: 'stream-started', ...STAGE }]);

    // The host reloads: the line of numbers goes on behind both.
    const again = await publish(2_000);
    await flows(again, viewers);
    expect(viewers.flatMap(({ client }) => gapsOf(client))).toEqual([]);
    expect(await media.stop(viewers[0]?.session ?? '')).toBe(true);
    expect(await media.stop(viewers[0]?.session ?? '')).toBe(false);
  });

  it('heal when either dies: who watched at the other is served on over the same connection', async () => {
    const host = await publish();
    const [far, near] = [await watch('far'), await watch('near')];
    await flows(host, [far, near]);

    const lost = () => events.flatMap((event) => (event.event === 'lost' ? event.process : []));
    // Started first, with the host.
    process.kill(media.pids[0] ?? 0, 'SIGKILL');
    await expect.poll(lost, POLL).toEqual([host.process]);
    const back = await publish(2_000);
    await flows(back, [far]);
    expect(gapsOf(far.client)).toEqual([]);
    expect(events).not.toContainEqual({ event: 'session-gone', session: far.session });

    process.kill(media.pids[1] ?? 0, 'SIGKILL');
    await expect.poll(lost, POLL).toEqual([host.process, far.process]);
    await flows(back, [await watch('far'), await watch('near')]);
  });

  it('stop what is stopped behind both: a kick, a mute of the picture, a pause, the end', async () => {
    const host = await publish();
    const viewers = [await watch('far'), await watch('near')];
    await flows(host, viewers);
    for (const isOn of [true, false]) {
      await media.setPaused(STAGE.room, isOn);
      if (isOn) await dries(host, viewers);
      else await flows(host, viewers);
    }
    for (const isOn of [true, false]) {
      await media.setMuted(STAGE, 'video', isOn);
      if (isOn) await dries(host, viewers);
      else await flows(host, viewers);
    }
    expect(viewers.flatMap(({ client }) => gapsOf(client))).toEqual([]);
    await media.kick(STAGE, 'sending');
    await expect.poll(() => media.numbers(), POLL).toEqual({ publishers: 0, viewers: 2 });
    await media.closeRoom(STAGE.room);
    await expect.poll(() => media.numbers(), POLL).toEqual({ publishers: 0, viewers: 0 });
  });
});

/** Sends until nothing of it arrives any more, for as long as thirty packets take. */
async function dries({ client: sender }: Connected, viewers: readonly Connected[]): Promise<void> {
  let heard = '';
  await expect
    .poll(
      () => {
        const before = heard;
        heard = viewers.map(({ client }) => client.sequences.length).join();
        for (let each = 0; each < 30; each += 1) sender.send();
        return heard === before;
      },
      { timeout: 20_000, interval: 300 },
    )
    .toBe(true);
}
