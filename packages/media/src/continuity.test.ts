import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Continuity } from './continuity.ts';

function packet(ssrc: number, sequence: number, timestamp: number): Buffer {
  const made = Buffer.alloc(20);
  made[0] = 0x80;
  made.writeUInt16BE(sequence & 0xffff, 2);
  made.writeUInt32BE(timestamp >>> 0, 4);
  made.writeUInt32BE(ssrc, 8);
  return made;
}

function through(line: Continuity, made: Buffer, at: number): [sequence: number, timestamp: number] {
  line.write(made, at);
  return [made.readUInt16BE(2), made.readUInt32BE(4)];
}

describe('a line of packets', () => {
  it('goes on by one and by the time that passed when its sender comes back with other numbers', () => {
    const line = new Continuity(90_000);
    expect(through(line, packet(1, 65_535, 4_294_967_295), 0)).toEqual([65_535, 4_294_967_295]);
    expect(through(line, packet(1, 0, 2_999), 33)).toEqual([0, 2_999]);
    // A second later, from another page: 90 000 ticks on.
    expect(through(line, packet(2, 777, 5), 1_033)).toEqual([1, 92_999]);
    expect(through(line, packet(2, 778, 3_005), 1_066)).toEqual([2, 95_999]);
  });

  it('keeps what is missing missing, and what comes late in its place', () => {
    const line = new Continuity(90_000);
    through(line, packet(1, 10, 0), 0);
    through(line, packet(2, 500, 0), 10);
    expect(through(line, packet(2, 503, 90), 20)[0]).toBe(14);
    expect(through(line, packet(2, 501, 30), 21)[0]).toBe(12);
    expect(through(line, packet(2, 504, 120), 30)[0]).toBe(15);
  });

  it('closes the gap of a pause', () => {
    const line = new Continuity(48_000);
    through(line, packet(1, 100, 0), 0);
    line.skip();
    expect(through(line, packet(1, 400, 144_000), 3_000)).toEqual([101, 144_000]);
  });

  it('never jumps, whatever numbers senders begin with', () => {
    const starts = fc.array(fc.tuple(fc.nat(65_535), fc.nat(0xffffffff), fc.integer({ min: 1, max: 30 })), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(starts, (senders) => {
        const line = new Continuity(90_000);
        let last: number | null = null;
        for (const [index, [sequence, timestamp, count]] of senders.entries()) {
          for (let each = 0; each < count; each += 1) {
            const [out] = through(
              line,
              packet(index + 1, sequence + each, timestamp + each * 3_000),
              index * 1_000 + each,
            );
            if (last !== null) expect(out).toBe((last + 1) & 0xffff);
            last = out;
          }
        }
      }),
    );
  });
});
