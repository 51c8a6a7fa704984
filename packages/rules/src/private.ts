import { ShapeError } from './shape.ts';

/** What somebody writes for themselves alone, between sessions. Source: ME37-ME47. */
export const PRIVATE_KINDS = [
  'journal',
  'mood',
  'thought_record',
  'self_check',
  'goal',
  'plan',
  'support_map',
  'self_care',
  'coping',
  'tool_use',
] as const;
export type PrivateKind = (typeof PRIVATE_KINDS)[number];

/** Our own bounds: far beyond what a person writes, near enough that nobody fills a disk. */
export const PRIVATE_LIMITS = {
  /** Characters of one entry as JSON. */
  body: 60_000,
  /** Characters of a long field: a page of a journal. */
  text: 20_000,
  /** Characters of a short field. */
  line: 300,
  /** Characters of a note of some sentences. */
  note: 2_000,
  /** Entries of one kind of one person: ten a day for ten years and more. */
  entries: 40_000,
  /** Earlier words of one entry that are shown beside it. */
  kept: 50,
} as const;

/** Entries of one page: a year, one a day, is one page. */
export const PRIVATE_PAGE = { default: 30, max: 400 } as const;
/** Entries that one look of the search opens; "further back" goes on. Bounds what a search costs, however much was written. */
export const SEARCH_LOOK = 400;

/** Shape of what one tool keeps. `decode` takes what a form or device sends, fills what is missing, and drops what it does not know. */
export interface EntryKind<Body> {
  kind: PrivateKind;
  /** @throws {ShapeError} when a part is of the wrong kind or too long. */
  decode(json: unknown): Body;
  /** The words of it that a search looks at. */
  wordsOf(body: Body): readonly string[];
}

/** Reads JSON text as a body. @throws {ShapeError} `not_readable` */
export function parseBody<Body>(kind: EntryKind<Body>, text: string): Body {
  if (text.length > PRIVATE_LIMITS.body) throw new ShapeError('body', 'too_long');
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new ShapeError('body', 'not_readable');
  }
  return kind.decode(json);
}
