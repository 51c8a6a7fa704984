import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { EngineEvent, StreamName } from './engine.ts';
import { CONNECT_MS, PULL_KEPT_MS, SESSIONS_EACH, SILENT_MS, TEST_MOST_MS } from './limits.ts';
import type { PeerState, PeerWishes } from './peer.ts';
import { Rooms } from './rooms.ts';
import { testRoomOf } from './test-room.ts';

const STAGE: StreamName = { room: 'room', participant: 'host', source: 'camera' };
const SETTINGS = { bindAddress: null, publicAddress: null, udpPort: null, library: 'node-datachannel' as const };

function offer(direction: 'sendonly' | 'recvonly'): string {
  return `v=0
o=- 1 2 IN IP4 127.0.0.1
s=-
t=0 0
a=ice-ufrag:4ZcD
a=ice-pwd:2/1muCWoOi3uLifh0NuRHlAB
a=fingerprint:sha-256 7B:8B
m=video 9 UDP/TLS/RTP/SAVPF 96
a=mid:0
a=${direction}
a=rtpmap:96 VP8/90000
`;
}

let rooms: Rooms;
let events: EngineEvent[];
let pulled: ((state: PeerState) => void)[];
let peers: { wishes: PeerWishes; isClosed: boolean }[];

beforeEach(() => {
  vi.useFakeTimers();
  events = [];
  peers = [];
  pulled = [];
  rooms = new Rooms(
    {
      answer: async (wishes) => {
        const peer = { wishes, isClosed: false };
        peers.push(peer);
        return { answer: 'v=0', send: () => undefined, close: () => (peer.isClosed = true) };
      },
      pull: async ({ onState }) => {
        pulled.push(onState);
        return { offer: 'v=0', accept: () => undefined, send: () => undefined, close: () => undefined };
      },
    },
    SETTINGS,
    (event) => events.push(event),
  );
});
afterEach(async () => {
  await rooms.close();
  vi.useRealTimers();
});

describe('whoever opened a connection', () => {
  it('is let go when nothing connects in time', async () => {
    await rooms.publish(STAGE, offer('sendonly'));
    await rooms.play({ room: 'room', participant: 'viewer' }, STAGE, offer('recvonly'));
    vi.advanceTimersByTime(CONNECT_MS - 1_000);
    expect(await rooms.numbers()).toEqual({ publishers: 1, viewers: 1 });
    vi.advanceTimersByTime(3_000);
    expect(await rooms.numbers()).toEqual({ publishers: 0, viewers: 0 });
    expect(peers.map(({ isClosed }) => isClosed)).toEqual([true, true]);
    expect(events.filter(({ event }) => event === 'session-gone')).toHaveLength(2);
  });

  it('and sends nothing does not keep a place on the stage; a viewer may be quiet, and so may who has sent once', async () => {
    await rooms.publish(STAGE, offer('sendonly'));
    await rooms.publish({ ...STAGE, participant: 'guest' }, offer('sendonly'));
    await rooms.play({ room: 'room', participant: 'viewer' }, STAGE, offer('recvonly'));
    for (const { wishes } of peers) wishes.onState('connected');
    const packet = Buffer.alloc(20);
    packet[0] = 0x80;
    peers[1]?.wishes.onPacket('video', packet);
    vi.advanceTimersByTime(SILENT_MS - 1_000);
    expect(await rooms.numbers()).toEqual({ publishers: 2, viewers: 1 });
    vi.advanceTimersByTime(3_000);
    expect(await rooms.numbers()).toEqual({ publishers: 1, viewers: 1 });
    expect(peers.map(({ isClosed }) => isClosed)).toEqual([true, false, false]);
  });

  it('and tries their connection is out after a minute, sender and viewer; whoever is in a workshop stays', async () => {
    const test = { ...STAGE, room: testRoomOf('0') };
    for (const stream of [test, STAGE]) {
      await rooms.publish(stream, offer('sendonly'));
      await rooms.play(stream, stream, offer('recvonly'));
    }
    const packet = Buffer.alloc(20);
    packet[0] = 0x80;
    for (const { wishes } of peers) {
      wishes.onState('connected');
      wishes.onPacket('video', packet);
    }
    vi.advanceTimersByTime(TEST_MOST_MS - 1_000);
    expect(await rooms.numbers()).toEqual({ publishers: 2, viewers: 2 });
    vi.advanceTimersByTime(3_000);
    expect(peers.map(({ isClosed }) => isClosed)).toEqual([true, true, false, false]);
  });

  it('again and again loses the oldest, and nobody else does', async () => {
    const viewer = { room: 'room', participant: 'viewer' };
    await rooms.play({ room: 'room', participant: 'other' }, STAGE, offer('recvonly'));
    for (let each = 0; each < SESSIONS_EACH; each += 1) await rooms.play(viewer, STAGE, offer('recvonly'));
    expect(await rooms.numbers()).toEqual({ publishers: 0, viewers: SESSIONS_EACH + 1 });
    await rooms.play(viewer, STAGE, offer('recvonly'));
    expect(await rooms.numbers()).toEqual({ publishers: 0, viewers: SESSIONS_EACH + 1 });
    expect(peers.map(({ isClosed }) => isClosed).indexOf(true)).toBe(1);
  });
});

describe('a stream of another process', () => {
  const viewer = { room: 'room', participant: 'viewer' };

  it('comes once for everybody who watches, and for nobody when it is asked for them', async () => {
    expect(await rooms.offerPull(STAGE, 'watching')).toBeNull();
    const [first, second] = await Promise.all([rooms.offerPull(STAGE, 'anybody'), rooms.offerPull(STAGE, 'anybody')]);
    expect(first).toMatchObject({ sdp: 'v=0' });
    expect(second).toBeNull();
    expect(pulled).toHaveLength(1);
    await rooms.play(viewer, STAGE, offer('recvonly'));
    expect(await rooms.offerPull(STAGE, 'watching')).toBeNull();
    await rooms.stop(first?.session ?? '');
    expect(await rooms.offerPull(STAGE, 'watching')).not.toBeNull();
    expect(pulled).toHaveLength(2);
  });

  it('is dropped half a minute after its last viewer, not sooner, and may be silent as long as somebody watches', async () => {
    await rooms.offerPull(STAGE, 'anybody');
    pulled[0]?.('connected');
    const { session } = await rooms.play(viewer, STAGE, offer('recvonly'));
    peers[0]?.wishes.onState('connected');
    vi.advanceTimersByTime(SILENT_MS + PULL_KEPT_MS);
    expect(await rooms.numbers()).toEqual({ publishers: 1, viewers: 1 });
    await rooms.stop(session);
    vi.advanceTimersByTime(PULL_KEPT_MS - 1_000);
    expect(await rooms.numbers()).toEqual({ publishers: 1, viewers: 0 });
    vi.advanceTimersByTime(3_000);
    expect(await rooms.numbers()).toEqual({ publishers: 0, viewers: 0 });
  });
});
