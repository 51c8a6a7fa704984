import type { CaptionSpeaker } from '@between/rules/workshops.ts';
import { TRANSCRIPT_PIECE_CHARS, type TranscriptState } from '@between/rules/transcripts.ts';

export interface TranscriptRow {
  closedAt: Date | null;
  /** Named by the host to write its captions. */
  captionerId: string | null;
  /** Null before there is one. */
  state: TranscriptState | null;
  /** Something host or co-hosts said waits to be read. */
  hasCaptions: boolean;
}

export type PieceSpeaker = Exclude<CaptionSpeaker, 'attendee'>;

export interface NewPiece {
  speaker: PieceSpeaker;
  text: string;
}

export interface PieceRow {
  place: number;
  speaker: PieceSpeaker;
  text: string;
  /** Null for whoever does not review it. */
  original: string | null;
  isLeftOut: boolean;
  version: number;
}

export interface PiecePage {
  pieces: PieceRow[];
  /** Place after which the next page begins; null on the last. */
  next: number | null;
}

/** As one viewer may see it. */
export interface ShownTranscript {
  state: TranscriptState | null;
  canReview: boolean;
  reviewUntil: Date;
  keptUntil: Date;
  page(): Promise<PiecePage>;
}

/**
 * Captions in their order as pieces: lines of one speaker after the other, until a piece is long enough. What an attendee
 * said is left out, and what comes after it begins a new piece. Pure.
 */
export function joinCaptions(lines: readonly { speaker: CaptionSpeaker; text: string }[]): NewPiece[] {
  const pieces: NewPiece[] = [];
  let speaking: CaptionSpeaker | null = null;
  for (const { speaker, text } of lines) {
    const last = pieces.at(-1);
    const goesOn = speaker === speaking && last !== undefined && last.text.length < TRANSCRIPT_PIECE_CHARS;
    speaking = speaker;
    if (speaker === 'attendee') continue;
    if (goesOn) last.text += ` ${text}`;
    else pieces.push({ speaker, text });
  }
  return pieces;
}
