import { describe, expect, it } from 'vitest';
import { readSpans, runsOf, spansOf, withSpan, writeSpans } from './spans.ts';

const TEXT = 'I took forty of them at the old bridge.';

describe('parts of words', () => {
  it('go through a form and back', () => {
    const spans = [
      { start: 7, end: 12 },
      { start: 24, end: 38 },
    ];
    expect(readSpans(writeSpans(spans))).toEqual(spans);
    expect(readSpans('9-3 x 12-14')).toEqual([{ start: 12, end: 14 }]);
  });

  it('join where they touch and leave blank edges outside [MO26]', () => {
    const one = withSpan([], { start: 6, end: 13 }, TEXT);
    expect(one).toEqual([{ start: 7, end: 12 }]);
    expect(withSpan(one, { start: 10, end: 20 }, TEXT)).toEqual([{ start: 7, end: 20 }]);
    expect(withSpan(one, { start: 12, end: 13 }, TEXT)).toEqual(one);
  });

  it('are found by naming them, wherever they stand', () => {
    expect(spansOf(['o', ''], 'to go')).toEqual([
      { start: 1, end: 2 },
      { start: 4, end: 5 },
    ]);
  });

  it('cut a text into runs that together are the text', () => {
    const runs = runsOf(TEXT, [{ start: 7, end: 12 }]);
    expect(runs.map((run) => run.text).join('')).toBe(TEXT);
    expect(runs.filter((run) => run.isOut).map((run) => run.text)).toEqual(['forty']);
  });
});
