import { CAPTIONS_SHOWN } from '@between/rules/workshops.ts';
import { describe, expect, it } from 'vitest';
import { mergeCaptions } from './merge-captions.ts';

const line = (seq: number, changed: number, text = `Line ${seq}.`) => ({
  seq,
  changed,
  text,
  speaker: 'host' as const,
  isAutomatic: false,
});

describe('captions of a page and of the line', () => {
  it('stand in their places, each in the form that changed last, whichever came first [TH22]', () => {
    const known = [line(1, 1), line(2, 4, 'Corrected.')];
    const more = [line(3, 3), line(2, 2, 'Old.'), line(1, 5, 'Newer.')];
    const merged = [line(1, 5, 'Newer.'), line(2, 4, 'Corrected.'), line(3, 3)];
    expect(mergeCaptions(known, more)).toEqual(merged);
    expect(mergeCaptions(more, known)).toEqual(merged);
    expect(mergeCaptions(merged, merged)).toEqual(merged);
  });

  it('are the latest, however long somebody stays', () => {
    const many = Array.from({ length: CAPTIONS_SHOWN + 5 }, (_, place) => line(place + 1, place + 1));
    expect(mergeCaptions(many, [])).toHaveLength(CAPTIONS_SHOWN);
    expect(mergeCaptions(many, []).at(-1)?.seq).toBe(CAPTIONS_SHOWN + 5);
  });
});
