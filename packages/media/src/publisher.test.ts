import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Publisher } from './publisher.ts';
import { Relay } from './relay.ts';

/** The most a packet may have on the way to anybody. */
const PACKET_MAX = 1_200;

/** Whatever comes over a connection: noise, and noise that begins as RTP or RTCP does. */
const anything = fc
  .tuple(
    fc.constantFrom(null, 96, 111, 200, 201, 205, 206),
    fc.uint8Array({ maxLength: 80 }),
    fc.integer({ min: 0, max: 0xffff }),
  )
  .map(([type, bytes, sequence]) => {
    const packet = Buffer.from(bytes);
    if (type === null || packet.length < 4) return packet;
    packet[0] = 0x80 | ((packet[0] ?? 0) & 0x3f);
    packet[1] = type;
    packet.writeUInt16BE(sequence, 2);
    return packet;
  });

describe('whoever sends', () => {
  it('may send anything in any order: it is passed on or not, and what is said back stays small', () => {
    fc.assert(
      fc.property(fc.array(anything, { maxLength: 300 }), (packets) => {
        const relay = new Relay('video');
        const heard: Buffer[] = [];
        relay.join({ ssrc: 7, payloadType: 120, send: (packet) => heard.push(Buffer.from(packet)) });
        const publisher = new Publisher('camera', {
          onRtp: (_, packet, at) => relay.take(packet, at),
          onLevel: () => undefined,
          onSenderReport: (_, report) => relay.takeSenderReport(report),
        });
        const said: Buffer[] = [];
        publisher.peer = { close: () => undefined, send: (_, packet) => said.push(packet) };
        for (const [at, packet] of packets.entries()) {
          publisher.take('video', packet, at);
          if (at % 10 === 0) publisher.look(at * 50);
        }
        publisher.look(packets.length * 50);
        publisher.report(packets.length * 50);
        for (const packet of heard) expect(packet.readUInt32BE(packet[1] === 200 ? 4 : 8)).toBe(7);
        for (const packet of said) expect(packet.length).toBeLessThanOrEqual(PACKET_MAX);
      }),
    );
  });

  it('skips through numbers without asking for more than one packet holds', () => {
    const said: Buffer[] = [];
    const publisher = new Publisher('camera', {
      onRtp: () => undefined,
      onLevel: () => undefined,
      onSenderReport: () => undefined,
    });
    publisher.peer = { close: () => undefined, send: (_, packet) => said.push(packet) };
    const packet = Buffer.alloc(20);
    packet[0] = 0x80;
    for (let sequence = 0; sequence < 60_000; sequence += 100) {
      packet.writeUInt16BE(sequence, 2);
      publisher.take('video', Buffer.from(packet), 0);
    }
    publisher.look(1_000);
    expect(Math.max(...said.map(({ length }) => length))).toBeLessThanOrEqual(PACKET_MAX);
  });
});
