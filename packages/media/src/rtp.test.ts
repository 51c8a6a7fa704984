import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { address, ahead, beginsVp8KeyFrame, isRtcp, isRtp } from './rtp.ts';
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

  it('may be anything at all', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 13, maxLength: 60 }), (bytes) => {
        expect(typeof beginsVp8KeyFrame(Buffer.from(bytes))).toBe('boolean');
      }),
    );
  });

  it('is ahead or behind on a clock that wraps', () => {
    expect([ahead(65_535, 0), ahead(0, 65_535), ahead(5, 5), ahead(0, 100)]).toEqual([1, -1, 0, 100]);
  });
});
