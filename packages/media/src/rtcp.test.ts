import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  passOnSenderReport,
  readNacks,
  readRtcp,
  writeNack,
  writePli,
  writeReceiverReport,
  writeRemb,
} from './rtcp.ts';

const RECEPTION = { ssrc: 7, lost: 3, highest: 65_540, jitter: 0, lastReport: 0, sinceLastReport: 0 };

function senderReport(): Buffer {
  const part = Buffer.alloc(28);
  part[0] = 0x80;
  part[1] = 200;
  part.writeUInt16BE(6, 2);
  part.writeUInt32BE(99, 4);
  part.writeUInt32BE(0xfffffff0, 16);
  return part;
}

describe('feedback', () => {
  it('that asks for packets again is read as it was written, and nothing else is taken for it', () => {
    const asked = [65_534, 65_535, 1, 40];
    const packet = Buffer.concat([writePli(1, 7), writeNack(1, 7, asked)]);
    expect(readNacks(packet)).toEqual(asked.map((sequence) => ({ ssrc: 7, sequence })));
    expect(readNacks(packet.subarray(0, packet.length - 1))).toEqual([]);
    expect(readNacks(writePli(1, 7))).toEqual([]);
  });

  it('that we write is read back: a wish for a whole picture, the sender’s clock', () => {
    const report = writeReceiverReport(1, { ...RECEPTION, loss: 0 });
    const heard = readRtcp(Buffer.concat([report, writePli(1, 7), senderReport()]));
    expect(heard).toMatchObject({ wantsKeyFrame: true, reached: null });
    expect(heard.senderReport).toEqual(senderReport());
  });

  it('of a viewer says how each source fared since the beginning', () => {
    const other = writeReceiverReport(1, { ...RECEPTION, ssrc: 8, loss: 0, lost: 9, highest: 12 });
    const both = Buffer.concat([writeReceiverReport(1, { ...RECEPTION, loss: 1 }), other]);
    expect(readRtcp(both, 7).reached).toEqual({ lost: 3, highest: 65_540 });
    expect(readRtcp(both, 8).reached).toEqual({ lost: 9, highest: 12 });
    expect(readRtcp(both, 9).reached).toBeNull();
    expect(readRtcp(both.subarray(0, 20), 7).reached).toBeNull();
  });

  it('asks for packets again in pairs of one number and sixteen bits, also over the wrap', () => {
    const nack = writeNack(1, 7, [65_534, 65_535, 1, 40]);
    expect(nack.length).toBe(20);
    expect(nack.readUInt16BE(2)).toBe(4);
    expect([nack.readUInt16BE(12), nack.readUInt16BE(14)]).toEqual([65_534, 0b101]);
    expect([nack.readUInt16BE(16), nack.readUInt16BE(18)]).toEqual([40, 0]);
  });

  it('says how much may come, within a part in a thousand', () => {
    for (const bits of [50_000, 800_000, 1_500_000, 90_000_000]) {
      const word = writeRemb(1, 7, bits).readUInt32BE(16);
      const read = (word & 0x3ffff) * 2 ** ((word >>> 18) & 0x3f);
      expect(Math.abs(read - bits) / bits).toBeLessThan(0.001);
    }
  });

  it('passes a sender’s clock on under the viewer’s source, on the line of timestamps that goes out', () => {
    const passed = passOnSenderReport(senderReport(), 5, 0x20);
    expect([passed.readUInt32BE(4), passed.readUInt32BE(16)]).toEqual([5, 0x10]);
  });

  it('that is garbage says something or nothing, and never fails', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const { reached } = readRtcp(Buffer.from(bytes), 0);
        expect(reached === null || reached.highest <= 0xffffffff).toBe(true);
      }),
    );
  });
});
