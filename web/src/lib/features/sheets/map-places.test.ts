import { RINGS } from '@between/rules/sheets.ts';
import { describe, expect, it } from 'vitest';
import { MAP_SIZE, placesOf, RING_RADIUS } from './map-places.ts';

describe('the support map', () => {
  it('puts everybody once onto the ring of how near they are [ME45]', () => {
    const people = Array.from({ length: 20 }, (_, at) => ({ text: `Person ${at}`, ring: RINGS[at % 3] ?? 'close' }));
    const places = placesOf(people);
    expect(places.map(({ at }) => at).toSorted((one, other) => one - other)).toEqual([...people.keys()]);
    for (const { at, x, y } of places) {
      const distance = Math.hypot(x - MAP_SIZE / 2, y - MAP_SIZE / 2);
      expect(distance).toBeCloseTo(RING_RADIUS[people[at]?.ring ?? 'close'], 0);
    }
    expect(new Set(places.map(({ x, y }) => `${x} ${y}`)).size).toBe(people.length);
  });

  it('shortens a long name in the drawing by whole letters', () => {
    expect(placesOf([{ text: 'Noor', ring: 'close' }])[0]?.label).toBe('Noor');
    expect(placesOf([{ text: 'Grandmother 🌲🌲🌲🌲', ring: 'close' }])[0]?.label).toBe('Grandmother …');
  });
});
