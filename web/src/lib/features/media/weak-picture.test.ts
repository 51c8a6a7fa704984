import { describe, expect, it } from 'vitest';
import { WeakPicture } from './weak-picture.ts';

/** Looks once a second: how many packets came and got lost since the last look. */
function looks(
  picture: WeakPicture,
  seconds: number,
  { came, lost, shown }: { came: number; lost: number; shown: number },
): boolean {
  let isPaused = false;
  for (let each = 0; each < seconds; each += 1) {
    received += came;
    missing += lost;
    decoded += shown;
    isPaused = picture.take({ received, lost: missing, decoded });
  }
  return isPaused;
}
let received = 0;
let missing = 0;
let decoded = 0;

describe('a picture on a weak connection', () => {
  it('is said to wait once it stands after much was lost, as long as it stands', () => {
    const picture = new WeakPicture();
    expect(looks(picture, 20, { came: 60, lost: 2, shown: 20 })).toBe(false);
    expect(looks(picture, 4, { came: 15, lost: 45, shown: 5 })).toBe(false);
    expect(looks(picture, 1, { came: 6, lost: -6, shown: 1 })).toBe(false);
    expect(looks(picture, 3, { came: 6, lost: -6, shown: 1 })).toBe(true);
    expect(looks(picture, 60, { came: 6, lost: -6, shown: 1 })).toBe(true);
    expect(looks(picture, 1, { came: 60, lost: 0, shown: 20 })).toBe(false);
  });

  it('is not blamed on the connection when little was lost: somebody has paused', () => {
    const picture = new WeakPicture();
    looks(picture, 20, { came: 60, lost: 2, shown: 20 });
    expect(looks(picture, 20, { came: 0, lost: 0, shown: 0 })).toBe(false);
  });
});
