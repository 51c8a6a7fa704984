import { MAX_WAITING_BYTES, SOCKET_FRAMES, STUCK_SECONDS } from '@between/rules/live.ts';
import { describe, expect, it } from 'vitest';
import type { WebSocket } from 'ws';
import type { Member } from '../policy/actor.ts';
import { Allowance, Connection } from './connection.ts';

/** A socket whose reader the test holds by the hand. */
function heldReader() {
  const written: string[] = [];
  const stream = { writableLength: 0, write: (bytes: Buffer) => void written.push(bytes.toString('latin1')) };
  let isCut = false;
  const socket = { readyState: 1, OPEN: 1, _socket: stream, terminate: () => (isCut = true), close: () => undefined };
  const connection = new Connection(socket as unknown as WebSocket, { id: 'me' } as Member, performance.now());
  connection.rooms.add('room-1');
  return { connection, written, stream, isCut: () => isCut };
}

const frame = Buffer.from('frame');

describe('a reader that is behind', () => {
  it('gets nothing more over the limit, hears of the gap when it reads again, and goes on from there', () => {
    const { connection, written, stream } = heldReader();
    connection.write(frame);
    stream.writableLength = MAX_WAITING_BYTES;
    for (let count = 0; count < 1_000; count += 1) connection.write(frame);
    expect(written).toHaveLength(1);
    expect(connection.isBehind).toBe(true);

    stream.writableLength = 0;
    connection.sweep(performance.now());
    expect(connection.isBehind).toBe(false);
    connection.write(frame);
    expect(written.map((text) => text.slice(-30))).toEqual(
      ['frame', '{"t":"gap","room":"room-1"}'.padStart(1), 'frame'].map((text) => expect.stringContaining(text)),
    );
  });

  it('gets one frame that is larger than the limit while nothing waits', () => {
    const { connection, written } = heldReader();
    connection.write(Buffer.alloc(MAX_WAITING_BYTES * 2, 'x'));
    expect(written).toHaveLength(1);
    expect(connection.isBehind).toBe(false);
  });

  it('is cut when it does not read for ten seconds, not before', () => {
    const { connection, stream, isCut } = heldReader();
    stream.writableLength = MAX_WAITING_BYTES;
    connection.write(frame);
    const since = performance.now();
    connection.sweep(since + (STUCK_SECONDS - 1) * 1_000);
    expect(isCut()).toBe(false);
    connection.sweep(since + (STUCK_SECONDS + 1) * 1_000);
    expect(isCut()).toBe(true);
  });

  it('is cut when nothing at all is heard of it for three pings', () => {
    const { connection, isCut } = heldReader();
    connection.sweep(connection.heardAt + 60_000);
    expect(isCut()).toBe(false);
    connection.sweep(connection.heardAt + 66_000);
    expect(isCut()).toBe(true);
  });
});

describe('what a socket may send', () => {
  it('is a burst, then a few a second; whoever goes on for another burst is hopeless', () => {
    const { burst, perSecond } = SOCKET_FRAMES;
    const frames = new Allowance(SOCKET_FRAMES, 0);
    const now = Array.from({ length: burst + 1 }, () => frames.take(0));
    expect(now.filter(Boolean)).toHaveLength(burst);
    expect(frames.isHopeless()).toBe(false);

    const later = Array.from({ length: perSecond * 2 }, () => frames.take(2_000));
    expect(later.filter(Boolean).length).toBeGreaterThanOrEqual(perSecond * 2 - 1);
    for (let count = 0; count < burst + 1; count += 1) frames.take(2_000);
    expect(frames.isHopeless()).toBe(true);
  });
});
