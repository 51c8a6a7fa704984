import type { WordsRead } from '@between/rules/door.ts';

/** What the engine told of a draft. It stays on the device and is never kept. */
export type DraftReading = WordsRead;

/** What the page asks of the engine's worker. */
export interface EngineQuestion {
  id: number;
  text: string;
}

export interface EngineAnswer {
  id: number;
  reading: DraftReading;
}

/** Asks for the remaining languages and rules, once nothing else is to be done. */
export const LOAD_MORE = 'more';
