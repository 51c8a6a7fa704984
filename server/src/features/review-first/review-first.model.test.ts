import { describe, expect, it } from 'vitest';
import { tellWaits } from './review-first.model.ts';

describe('waiting times', () => {
  it('are told only when enough words have waited, and never shorter than they were [MO52] [R29]', () => {
    expect(tellWaits({ count: 4, usual: 10, most: 20 })).toEqual({ usualMinutes: null, mostMinutes: null });
    expect(tellWaits({ count: 5, usual: 10.2, most: 90.7 })).toEqual({ usualMinutes: 11, mostMinutes: 91 });
    expect(tellWaits({ count: 5, usual: 0, most: 0.2 })).toEqual({ usualMinutes: 1, mostMinutes: 1 });
  });
});
