import { describe, expect, it } from 'vitest';
import { nextTranscript, TRANSCRIPT_MOVES, TRANSCRIPT_STATES } from './transcripts.ts';

/** From, move, to; whatever is not here is refused. */
const TABLE = [
  ['none', 'make', 'draft'],
  ['none', 'discard', 'none'],
  ['draft', 'publish', 'published'],
  ['draft', 'discard', 'none'],
  ['published', 'take_back', 'draft'],
  ['published', 'discard', 'none'],
] as const;

describe('the states of a transcript', () => {
  for (const from of ['none', ...TRANSCRIPT_STATES] as const)
    for (const move of TRANSCRIPT_MOVES) {
      const to = TABLE.find(([state, by]) => state === from && by === move)?.[2] ?? null;
      it(`lead from ${from} by ${move} ${to === null ? 'nowhere' : `to ${to}`} [TH22]`, () =>
        expect(nextTranscript(from, move)).toBe(to));
    }
});
