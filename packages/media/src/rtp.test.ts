import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { address, ahead, audioLevel, beginsVp8KeyFrame, isRtcp, isRtp, withoutExtension } from './rtp.ts';
import { writePli } from './rtcp.ts';

function vp8(...payload: number[]): Buffer {
  return Buffer.from([0x80, 96, 0, 1, 0, 0, 0, 1, 0, 0, 0, 1, ...payload]);
}

describe('a packet', () => {
  it('is told from feedback by its second byte', () => {
    expect([isRtp(vp8(0x10, 0)), isRtcp(vp8(0x10, 0))]).toEqual([true, false]);
    expect([isRtp(writePli(1, 2)), isRtcp(writePli(1, 2))]).toEqual([false, true]);
    expect([isRtp(Buffer.alloc(3)), isRtcp(Buffer.alloc(3))]).toEqual([false, false]);
  });

  it('keeps its marker when it is addressed', () => {
    const packet = vp8(0x10, 0);
    packet[1] = 0x80 | 96;
    address(packet, 0xdeadbeef, 120);
    expect([packet[1], packet.readUInt32BE(8)]).toEqual([0x80 | 120, 0xdeadbeef]);
  });

  it('begins a key frame where its descriptor and its first byte say so', () => {
    expect(beginsVp8KeyFrame(vp8(0x10, 0x10))).toBe(true);
    expect(beginsVp8KeyFrame(vp8(0x10, 0x11))).toBe(false);
    expect(beginsVp8KeyFrame(vp8(0x00, 0x10))).toBe(false);
    expect(beginsVp8KeyFrame(vp8(0x90, 0x80, 0x81, 0x22, 0x10))).toBe(true);
    expect(beginsVp8KeyFrame(vp8(0x90, 0xf0, 0x12, 0x01, 0x20, 0x11))).toBe(false);
  });

  it('says how loud it is, under the number that was agreed on', () => {
    const extended = (...words: number[]): Buffer =>
      Buffer.from([0x90, 111, 0, 1, 0, 0, 0, 1, 0, 0, 0, 1, 0xbe, 0xde, 0, words.length / 4, ...words, 7, 7]);
    // Another element first, then padding, then the level with its voice bit.
    const packet = extended(0x11, 5, 6, 0, 0x30, 0x80 | 42, 0, 0);
    expect([audioLevel(packet, 3), audioLevel(packet, 1), audioLevel(packet, 9)]).toEqual([42, 5, null]);
    expect(audioLevel(vp8(0x10, 0), 3)).toBeNull();
    const rest = withoutExtension(packet);
    expect([...rest]).toEqual([0x80, 111, 0, 1, 0, 0, 0, 1, 0, 0, 0, 1, 7, 7]);
    expect(withoutExtension(rest)).toBe(rest);
  });

  it('may be anything at all', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 13, maxLength: 60 }), (bytes) => {
        expect(typeof beginsVp8KeyFrame(Buffer.from(bytes))).toBe('boolean');
        expect(audioLevel(Buffer.from(bytes), 3) ?? 0).toBeLessThanOrEqual(127);
        expect(withoutExtension(Buffer.from(bytes)).length).toBeGreaterThanOrEqual(12);
      }),
    );
  });

  it('is ahead or behind on a clock that wraps', () => {
    expect([ahead(65_535, 0), ahead(0, 65_535), ahead(5, 5), ahead(0, 100)]).toEqual([1, -1, 0, 100]);
  });
});
