import { TRANSCRIPT_PIECE_CHARS } from '@between/rules/transcripts.ts';
import { describe, expect, it } from 'vitest';
import { joinCaptions } from './transcripts.model.ts';

const host = (text: string) => ({ speaker: 'host' as const, text });

describe('captions joined to a transcript', () => {
  it('hold no word of an attendee and begin anew after one, and with each speaker [TH22]', () => {
    const attendee = { speaker: 'attendee' as const, text: 'I have not slept since March.' };
    const coHost = { speaker: 'co_host' as const, text: 'May I add something.' };
    expect(joinCaptions([host('One.'), host('Two.'), attendee, host('Three.'), coHost, host('Four.')])).toEqual([
      host('One. Two.'),
      host('Three.'),
      coHost,
      host('Four.'),
    ]);
    expect(joinCaptions([attendee])).toEqual([]);
  });

  it('begin a new piece once one is long enough, and not before [TH22]', () => {
    expect(joinCaptions([host('x'.repeat(TRANSCRIPT_PIECE_CHARS - 1)), host('y')])).toHaveLength(1);
    expect(joinCaptions([host('x'.repeat(TRANSCRIPT_PIECE_CHARS)), host('y')])).toHaveLength(2);
  });
});
