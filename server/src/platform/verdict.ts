import type { CrisisLevel } from '@between/rules/safety.ts';
import type { Flag, Reason } from '@between/triage/types.ts';

/** Where in a piece of writing something stands. */
export type WordsPart = 'title' | 'note' | 'body';

/** UTF-16 units of the part it stands in, as the engine counts. */
export interface Span {
  start: number;
  end: number;
}

/** Why a verdict was given; rule and place only, no words of people. */
export interface VerdictReason extends Reason {
  readonly part: WordsPart;
}

/** What the engine proposes for one piece of writing. For staff only (R24). */
export interface Verdict {
  readonly level: CrisisLevel;
  readonly flags: readonly Flag[];
  readonly reasons: readonly VerdictReason[];
  readonly engine: string;
  /** The engine gave no answer: the words count as a concern (OP11). */
  readonly isFallback: boolean;
}
