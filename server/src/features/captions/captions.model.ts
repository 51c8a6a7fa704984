import type { LiveCaption } from '@between/live-protocol/frames.ts';

export interface TrackRow {
  captionerId: string | null;
  captioner: string | null;
  head: number;
  terms: string;
}

export type CaptionRow = LiveCaption;

/** Captions of a workshop as one viewer may see them. */
export interface ShownCaptions {
  head: number;
  lines: CaptionRow[];
  canWrite: boolean;
  isCaptioner: boolean;
  canName: boolean;
  captioner: string | null;
  /** Null for whoever does not write. */
  terms: string | null;
}
