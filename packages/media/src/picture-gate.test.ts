import { beforeEach, describe, expect, it } from 'vitest';
import { PICTURE_BACK_MAX_MS, PICTURE_BACK_MS, WEAK_FOR_MS, WEAK_LOSS } from './limits.ts';
import { PictureGate } from './picture-gate.ts';
import { type Reached, writePli } from './rtcp.ts';

let heard: Buffer[];
let gate: PictureGate;
beforeEach(() => {
  heard = [];
  reached = { lost: 0, highest: 0 };
  gate = new PictureGate((packet) => heard.push(Buffer.from(packet)));
});

function picture(sequence: number, isKey = false): Buffer {
  const packet = Buffer.from([0x80, 96, 0, 0, 0, 0, 0, 1, 0, 0, 0, 1, 0x10, isKey ? 0 : 1]);
  packet.writeUInt16BE(sequence & 0xffff, 2);
  return packet;
}

let reached: Reached;

/** Reports the same loss for so long, once a second of a hundred packets. @returns when. */
function reports(loss: number, from: number, milliseconds: number): number {
  for (let at = from + 1_000; at <= from + milliseconds; at += 1_000) {
    reached = { lost: reached.lost + Math.round(loss * 100), highest: reached.highest + 100 };
    gate.heard(reached, at);
    // The same again with a packet that is asked for: nothing was sent since, so nothing got lost.
    gate.heard(reached, at + 5);
  }
  return from + milliseconds;
}

describe('the picture of a viewer', () => {
  it('is kept back after seconds of loss, neither sooner nor for less', () => {
    gate.heard(reached, 0);
    reports(WEAK_LOSS - 0.01, 0, 60_000);
    expect(gate.isOff).toBe(false);
    let at = reports(1, 60_000, WEAK_FOR_MS - 1_000);
    expect(gate.isOff).toBe(false);
    at = reports(0, at, 1_000);
    at = reports(1, at, WEAK_FOR_MS - 1_000);
    expect(gate.isOff).toBe(false);
    reached = { lost: reached.lost + WEAK_LOSS * 100, highest: reached.highest + 100 };
    expect(gate.heard(reached, at + 1_000)).toBe(true);
    expect(gate.heard(reached, at + 2_000)).toBe(false);
    expect(gate.isOff).toBe(true);
    gate.send(picture(1, true));
    gate.send(writePli(1, 2));
    expect(heard).toEqual([]);
  });

  it('comes back with a whole picture and without a gap, and leaves the packet as it was for others', () => {
    for (const sequence of [65_534, 65_535, 65_533]) gate.send(picture(sequence));
    gate.heard(reached, 0);
    const at = reports(1, 0, WEAK_FOR_MS);
    for (let each = 0; each < 900; each += 1) gate.send(picture(each));
    expect(gate.look(at + PICTURE_BACK_MS - 1)).toBe(false);
    expect(gate.look(at + PICTURE_BACK_MS)).toBe(true);
    expect(gate.look(at + PICTURE_BACK_MS + 1)).toBe(false);
    const back = [picture(900), picture(901, true), picture(902)];
    for (const packet of back) gate.send(packet);
    expect(heard.map((packet) => packet.readUInt16BE(2))).toEqual([65_534, 65_535, 65_533, 0, 1]);
    expect(back.map((packet) => packet.readUInt16BE(2))).toEqual([900, 901, 902]);
  });

  it('is tried later each time it fails, up to a limit, and soon again once it has lasted', () => {
    const tried: number[] = [];
    let at = 0;
    for (let times = 0; times < 5; times += 1) {
      gate.heard(reached, at);
      const offAt = reports(1, at, WEAK_FOR_MS);
      at = offAt;
      while (!gate.look(at)) at += 1_000;
      tried.push(at - offAt);
    }
    expect(tried).toEqual([1, 2, 4, 8, 8].map((times) => Math.min(PICTURE_BACK_MAX_MS, times * PICTURE_BACK_MS)));
    gate.heard(reached, at);
    at = reports(0, at, PICTURE_BACK_MAX_MS + 1_000);
    const offAt = reports(1, at, WEAK_FOR_MS);
    expect(gate.look(offAt + PICTURE_BACK_MS)).toBe(true);
  });
});
