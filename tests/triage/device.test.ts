import { expect, it } from 'vitest';
import { deviceFigures } from './device-figures.ts';

/** The last figures; they may rise, never fall. */
const LAST = {
  device: { shownInNeed: 0.75, shown: 0.08 },
  more: { shownInNeed: 0.83, shown: 0.06 },
};

it('the help card shows before anything is sent as often as it last did, and no oftener where nobody is in need', () => {
  const figures = deviceFigures();
  for (const net of ['device', 'more'] as const) {
    expect(figures[net].shownInNeed, net).toBeGreaterThanOrEqual(LAST[net].shownInNeed);
    expect(figures[net].shown, net).toBeLessThanOrEqual(LAST[net].shown);
  }
});
