import { describe, expect, it } from 'vitest';
import { NACK_EVERY_MS, NACK_TRIES } from './limits.ts';
import { ReceptionLog } from './reception.ts';

describe('what arrived', () => {
  it('asks for a lost packet again and again, then gives it up', () => {
    const log = new ReceptionLog(1);
    log.take(65_534, 0);
    log.take(1, 0);
    let at = 0;
    for (let tries = 0; tries < NACK_TRIES; tries += 1) {
      expect(log.toAskFor(at)).toEqual({ sequences: [65_535, 0], isGivenUp: false });
      expect(log.toAskFor(at + 1).sequences).toEqual([]);
      at += NACK_EVERY_MS;
    }
    expect(log.toAskFor(at)).toEqual({ sequences: [], isGivenUp: true });
    expect(log.toAskFor(at + NACK_EVERY_MS)).toEqual({ sequences: [], isGivenUp: false });
  });

  it('stops asking for what came late', () => {
    const log = new ReceptionLog(1);
    log.take(10, 0);
    log.take(13, 0);
    log.take(11, 5);
    expect(log.toAskFor(10).sequences).toEqual([12]);
  });

  it('wants a whole picture after a gap too wide to fill', () => {
    const log = new ReceptionLog(1);
    log.take(10, 0);
    expect(log.take(500, 0)).toBe(true);
    expect(log.toAskFor(100).sequences).toEqual([]);
  });

  it('reports loss since the last time, and counts wraps', () => {
    const log = new ReceptionLog(1);
    for (const sequence of [65_532, 65_533, 0, 1]) log.take(sequence, 0);
    expect(log.report(0)).toMatchObject({ loss: 2 / 6, lost: 2, highest: 65_537 });
    log.take(2, 0);
    expect(log.report(0)).toMatchObject({ loss: 0, lost: 2 });
  });
});
