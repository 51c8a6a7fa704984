import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeClientFrame, decodeServerFrame, isTopic } from './decode.ts';
import type { ClientFrame } from './frames.ts';

const ROOM = '0199f0c0-0000-7000-8000-000000000001';
const LINE = '0199f0c0-0000-7000-8000-000000000002';

const known: ClientFrame[] = [
  { t: 'join', room: ROOM },
  { t: 'join', room: ROOM, since: 12 },
  { t: 'leave', room: ROOM },
  { t: 'watch', topic: 'queue' },
  { t: 'unwatch', topic: `case:${LINE}` },
  { t: 'say', room: ROOM, id: LINE, body: 'Still here.' },
  { t: 'say', room: ROOM, id: LINE, body: 'Me too.', replyTo: LINE },
  { t: 'typing', room: ROOM },
  { t: 'read', room: ROOM, seq: 3 },
  { t: 'pong' },
];

describe('a frame of a client', () => {
  it.each(known.map((frame) => [JSON.stringify(frame), frame]))('is read as it was meant: %s', (text, frame) => {
    expect(decodeClientFrame(text)).toEqual(frame);
  });

  it('keeps nothing that the protocol does not know', () => {
    expect(decodeClientFrame(JSON.stringify({ t: 'typing', room: ROOM, handle: 'sam', __proto__: 1 }))).toEqual({
      t: 'typing',
      room: ROOM,
    });
  });

  it.each([
    '',
    'null',
    '[]',
    '7',
    '{"t":"join"}',
    '{"t":"join","room":"x"}',
    `{"t":"join","room":"${ROOM}","since":-1}`,
    `{"t":"join","room":"${ROOM}","since":1.5}`,
    `{"t":"join","room":"${ROOM}","since":null}`,
    `{"t":"say","room":"${ROOM}","id":"${LINE}"}`,
    `{"t":"say","room":"${ROOM}","id":"${LINE}","body":7}`,
    `{"t":"read","room":"${ROOM}","seq":1e300}`,
    '{"t":"watch","topic":"account:1"}',
    `{"t":"watch","topic":"case:${LINE}:more"}`,
    '{"t":"welcome"}',
    '{"t":"constructor"}',
  ])('is none when a part is missing or of another kind: %s', (text) => {
    expect(decodeClientFrame(text)).toBeNull();
  });

  it('is read or refused, never a failure, whatever comes over the wire', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), mutilated()), (text) => {
        const frame = decodeClientFrame(text);
        if (frame !== null) expect(decodeClientFrame(JSON.stringify(frame))).toEqual(frame);
        decodeServerFrame(text);
      }),
      { numRuns: 3_000, seed: 20261122 },
    );
  });
});

describe('a frame of the server', () => {
  it('of a kind this client does not know is left out', () => {
    expect(decodeServerFrame('{"t":"gap","room":"r"}')).toEqual({ t: 'gap', room: 'r' });
    expect(decodeServerFrame('{"t":"watched","topic":"me"}')).toEqual({ t: 'watched', topic: 'me' });
    expect(decodeServerFrame('{"t":"something_newer"}')).toBeNull();
    expect(decodeServerFrame('{"t":"__proto__"}')).toBeNull();
  });
});

it('knows the topics that a client may watch', () => {
  expect([`workshop:${LINE}`, 'me', 'queue', `case:${LINE}`].every(isTopic)).toBe(true);
  expect([`account:${LINE}`, `room:${LINE}`, 'case:', 'me:1', 7, null].some(isTopic)).toBe(false);
});

/** A frame with a piece cut out, doubled or changed. */
function mutilated(): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom(...known), fc.nat(200), fc.nat(40), fc.string({ maxLength: 10 }))
    .map(([frame, at, length, instead]) => {
      const text = JSON.stringify(frame);
      return text.slice(0, at) + instead + text.slice(at + length);
    });
}
