import { LIMITS } from '@between/rules/content.ts';
import { InvalidInput } from './errors.ts';
import { HTML_VERSION, renderMarkdown } from './markdown.ts';

export type TextKind = keyof typeof LIMITS;

export interface IntakeContext {
  /** Which limit applies; also the place of the words for what is built on top. */
  kind: TextKind;
  /** The SDL field, for the error. */
  field: string;
}

/** Words as they may be stored and shown. */
export interface Taken {
  body: string;
  html: string;
  htmlVersion: number;
  visibility: 'published';
}

/** Bidirectional overrides and isolates can make a text read as another; control characters other than tab and newline have no meaning here. */
const UNWANTED = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]/gu;
/** What shows nothing: spaces, joiners, variation selectors, fillers. A text of only these is empty. */
const INVISIBLE =
  /[\s\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2060-\u2064\u206a-\u206f\u3164\ufe00-\ufe0f\uffa0]/gu;

/**
 * The one way in for every text that others can see: limits (code points), control characters, Markdown made safe.
 * @throws {InvalidInput} `empty`, `too_short` or `too_long` on `context.field`.
 */
export function intake(text: string, context: IntakeContext): Taken {
  const body = cleanText(text);
  const { min, max } = LIMITS[context.kind];
  if (body.length > max * 4) throw new InvalidInput(context.field, 'too_long');

  const visible = body.replace(INVISIBLE, '');
  if (min > 0 && visible === '') throw new InvalidInput(context.field, 'empty');
  const length = [...body].length;
  if (length < min) throw new InvalidInput(context.field, 'too_short');
  if (length > max) throw new InvalidInput(context.field, 'too_long');

  return { body, html: renderMarkdown(body), htmlVersion: HTML_VERSION, visibility: 'published' };
}

/** One line of plain text (title, name, note): the same rules, line breaks become spaces. */
export function intakeLine(text: string, context: IntakeContext): string {
  return intake(text.replace(/\s+/gu, ' '), context).body;
}

/** NFC, one kind of line break, nothing unwanted, no blank edges, at most two empty lines in a row. */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?/gu, '\n')
    .replace(UNWANTED, '')
    .normalize('NFC')
    .replace(/\n{4,}/gu, '\n\n\n')
    .trim();
}
