import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rulingOnWrite, type Standing, type Writing } from './private.model.ts';

const at = new Date(0);
const step = fc.record({
  device: fc.constantFrom<0 | 1>(0, 1),
  hearsFirst: fc.boolean(),
  isSentAgain: fc.boolean(),
});

interface Left {
  standing: Standing | null;
  kept: readonly string[];
}

/** What one sending leaves behind. */
function sent({ standing, kept }: Left, writing: Writing): Left {
  const ruling = rulingOnWrite(standing, kept, writing);
  if (ruling === 'stands') return { standing, kept };
  const { body = null, version = 0 } = standing ?? {};
  return {
    standing: { version: version + 1, body: writing.body, at },
    kept: ruling === 'keep_both' && body !== null ? [...kept, body] : kept,
  };
}

/** What two devices leave behind: each writes, hears of the other only now and then, and sometimes sends twice. */
function wordsLeft(
  history: readonly { device: 0 | 1; hearsFirst: boolean; isSentAgain: boolean }[],
): ReadonlySet<string> {
  const seen = [0, 0];
  let left: Left = { standing: null, kept: [] };
  for (const [place, { device, hearsFirst, isSentAgain }] of history.entries()) {
    if (hearsFirst) seen[device] = left.standing?.version ?? 0;
    const writing = { body: `words ${place}`, at, seenVersion: seen[device] ?? 0 };
    left = sent(left, writing);
    if (isSentAgain) left = sent(left, writing);
    seen[device] = left.standing?.version ?? 0;
  }
  return new Set([...left.kept, left.standing?.body ?? '']);
}

describe('words of two devices', () => {
  it('are in the entry or in what was kept of it, unless whoever wrote over them had seen them [ME42]', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (history) => {
        const left = wordsLeft(history);
        for (const [place, { device }] of history.entries()) {
          const next = history[place + 1];
          const wasSeen = next !== undefined && (next.device === device || next.hearsFirst);
          expect(left.has(`words ${place}`) || wasSeen).toBe(true);
        }
      }),
    );
  });

  it('sent again change nothing [ME42]', () => {
    const standing = { version: 3, body: 'now', at };
    expect(rulingOnWrite(standing, [], { body: 'now', at, seenVersion: 1 })).toBe('stands');
    expect(rulingOnWrite(standing, ['before'], { body: 'before', at, seenVersion: 1 })).toBe('stands');
    expect(rulingOnWrite(standing, ['before'], { body: 'before', at, seenVersion: 3 })).toBe('replace');
  });
});
