import { describe, expect, it } from 'vitest';
import { hoursInWords } from './staffed-hours.ts';

describe('the strip of staffed hours', () => {
  it('reads a span of the day from the operator’s words', () => {
    expect(hoursInWords('09:00–23:30, London time')).toEqual([{ from: 9, to: 23.5 }]);
  });

  it('shows a span over midnight at both ends of the day', () => {
    expect(hoursInWords('18:00 to 02:00')).toEqual([
      { from: 0, to: 2 },
      { from: 18, to: 24 },
    ]);
  });

  it('draws nothing when days differ or no clock time is named', () => {
    expect(hoursInWords('weekdays 09:00–17:00')).toEqual([]);
    expect(hoursInWords('most evenings')).toEqual([]);
  });
});
