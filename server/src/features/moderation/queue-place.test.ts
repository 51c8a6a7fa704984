import { DUE_MINUTES, type Lane } from '@between/rules/moderation.ts';
import { describe, expect, it } from 'vitest';
import { addMinutes } from '../../platform/clock.ts';
import { byPlace, decodePlace, encodePlace, standingLane } from './queue-place.ts';

const START = new Date('2026-11-22T08:00:00Z');
const SPAN_MINUTES = DUE_MINUTES.normal - DUE_MINUTES.high;

function opened(lane: Lane, minute: number, id = String(minute)) {
  return { id, lane, isCrisis: lane === 'crisis', dueAt: addMinutes(START, minute + DUE_MINUTES[lane]) };
}

/** Opens an urgent case each `everyMinutes` and closes the first of the queue as often; answers when the ordinary one had its turn. */
function turnOf(ordinary: ReturnType<typeof opened>, waiting: number, everyMinutes: number): number {
  const queue = [ordinary, ...Array.from({ length: waiting }, (_, at) => opened('high', 0, `w${at}`))];
  for (let minute = 1; minute < 100 * DUE_MINUTES.normal; minute += everyMinutes) {
    queue.push(opened('high', minute));
    queue.sort(byPlace);
    if (queue.shift() === ordinary) return minute;
  }
  throw new Error('the ordinary case never had its turn');
}

describe('the order of the queue', () => {
  it('gives an ordinary case its turn however many urgent ones keep coming [MO04]', () => {
    for (const waiting of [0, 1, 10, 50])
      for (const everyMinutes of [1, 7, 30, 240]) {
        const turn = turnOf(opened('normal', 0), waiting, everyMinutes);
        // Whatever came within the span stands before it; each takes one turn, nothing later does.
        expect(turn).toBeLessThanOrEqual(SPAN_MINUTES + (waiting + 2) * everyMinutes);
      }
  });

  it('lets no amount of waiting stand before a crisis [MO03]', () => {
    const old = opened('normal', -1_000_000);
    expect([old, opened('high', 0), opened('crisis', 5_000)].toSorted(byPlace)[0]?.lane).toBe('crisis');
    expect(standingLane(old, START)).toBe('high');
  });

  it('says that a case has risen from the minute in which an urgent one opened now would stand behind it [MO04]', () => {
    const ordinary = opened('normal', 0);
    expect(standingLane(ordinary, addMinutes(START, SPAN_MINUTES - 1))).toBe('normal');
    expect(standingLane(ordinary, addMinutes(START, SPAN_MINUTES))).toBe('high');
    expect(byPlace(ordinary, opened('high', SPAN_MINUTES + 1))).toBeLessThan(0);
  });

  it('reads its own cursors and no others', () => {
    const place = { isCrisis: false, dueAt: START, id: '01a0c450-9000-7006-8000-000000000000' };
    expect(decodePlace(encodePlace(place))).toEqual(place);
    expect(() => decodePlace('bm9uc2Vuc2U')).toThrow();
  });
});
