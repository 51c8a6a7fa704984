/** A transcript that is there: being read by those who run the workshop, or published to whoever had a seat. Source: TH22. */
export const TRANSCRIPT_STATES = ['draft', 'published'] as const;
export type TranscriptState = (typeof TRANSCRIPT_STATES)[number];
/** What those who review it can do with it. */
export const TRANSCRIPT_MOVES = ['make', 'publish', 'take_back', 'discard'] as const;
export type TranscriptMove = (typeof TRANSCRIPT_MOVES)[number];
/** Days after the end at which captions nobody reviewed, and transcripts nobody published, are gone. Our own target. */
export const TRANSCRIPT_REVIEW_DAYS = 7;
/** Days after the end for which a published transcript stays, as written answers do. Our own target. */
export const TRANSCRIPT_KEPT_DAYS = 28;
/** Pieces of one page of a transcript. Bounds the page. */
export const TRANSCRIPT_PAGE = 25;
/** Characters after which the next caption begins a new piece: some seven lines on a phone. Our own target. */
export const TRANSCRIPT_PIECE_CHARS = 500;

const MOVES = {
  none: { make: 'draft', discard: 'none' },
  draft: { publish: 'published', discard: 'none' },
  published: { take_back: 'draft', discard: 'none' },
} as const satisfies Record<TranscriptState | 'none', Partial<Record<TranscriptMove, TranscriptState | 'none'>>>;

/** What a move makes of a transcript; `none` before there is one. Null when there is no such move from there. Pure. */
export function nextTranscript(state: TranscriptState | 'none', move: TranscriptMove): TranscriptState | 'none' | null {
  const moves: Partial<Record<TranscriptMove, TranscriptState | 'none'>> = MOVES[state];
  return moves[move] ?? null;
}
