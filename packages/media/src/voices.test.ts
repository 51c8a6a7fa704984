import { describe, expect, it } from 'vitest';
import { Voices } from './voices.ts';

const LOUD = 25;
const QUIET = 80;

/** A packet of each every 20 ms, so many milliseconds long. @returns who speaks in the end, and when it is. */
function talk(
  voices: Voices,
  levels: Record<string, number>,
  { from, ms }: { from: number; ms: number },
): string | null {
  let speaker: string | null = null;
  for (let at = from; at < from + ms; at += 20) {
    for (const [key, level] of Object.entries(levels)) voices.hear(key, level, at);
    speaker = voices.speaker(Object.keys(levels), at);
  }
  return speaker;
}

describe('who speaks', () => {
  it('is whoever came first, until somebody else is heard for a while', () => {
    const voices = new Voices();
    expect(talk(voices, { a: QUIET, b: QUIET }, { from: 0, ms: 1_000 })).toBe('a');
    expect(talk(voices, { a: QUIET, b: LOUD }, { from: 1_000, ms: 200 })).toBe('a');
    expect(talk(voices, { a: QUIET, b: LOUD }, { from: 1_200, ms: 1_000 })).toBe('b');
    expect(voices.turn(2_200)).toBeLessThan(1_100);
  });

  it('keeps the turn through a pause, and against a voice as loud, but not against a much louder one', () => {
    const voices = new Voices();
    talk(voices, { a: LOUD + 20 }, { from: 0, ms: 1_000 });
    expect(talk(voices, { a: QUIET, b: QUIET }, { from: 1_000, ms: 2_000 })).toBe('a');
    expect(talk(voices, { a: LOUD + 20, b: LOUD + 15 }, { from: 3_000, ms: 2_000 })).toBe('a');
    expect(talk(voices, { a: LOUD + 20, b: LOUD }, { from: 5_000, ms: 2_000 })).toBe('b');
  });

  it('is somebody else once they are gone or send nothing', () => {
    const voices = new Voices();
    talk(voices, { a: LOUD, b: QUIET }, { from: 0, ms: 1_000 });
    expect(voices.speaker(['b'], 1_000)).toBe('b');
    talk(voices, { a: LOUD, b: QUIET }, { from: 1_000, ms: 1_000 });
    // Silence is not sent: whoever was loud a moment ago is not loud for ever.
    for (let at = 2_000; at < 4_000; at += 20) voices.hear('b', LOUD + 20, at);
    voices.speaker(['a', 'b'], 3_600);
    expect(voices.speaker(['a', 'b'], 4_000)).toBe('b');
    expect(voices.speaker([], 4_000)).toBeNull();
  });
});
