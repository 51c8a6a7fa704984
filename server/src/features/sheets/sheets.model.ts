import type { Line, SheetBody } from '@between/rules/private-sheet.ts';
import {
  LINE_LIMITS,
  LINES_PER_SECTION,
  type Ring,
  SHEET_SECTIONS,
  type SheetKind,
  type SheetSectionName,
} from '@between/rules/sheets.ts';
import { InvalidInput } from '../../platform/errors.ts';

/** A sheet opened for its owner. */
export interface SheetRow extends SheetBody {
  id: string;
  kind: SheetKind;
  /** 0 while nothing is kept. */
  version: number;
  savedAt: Date | null;
}

/** @throws {InvalidInput} `not_a_section` for a list that this sheet does not have. */
export function sectionOf(kind: SheetKind, name: string): SheetSectionName {
  const known = SHEET_SECTIONS[kind].find((section) => section === name);
  if (known === undefined) throw new InvalidInput('section', 'not_a_section');
  return known;
}

/** Lines as they are kept: trimmed, without empty ones. @throws {InvalidInput} `too_long`, `too_many_lines`. Pure. */
export function linesToKeep(given: readonly Line[]): Line[] {
  const lines = given.map(tidy).filter(({ text, reach, note, words }) => `${text}${reach}${note}${words}` !== '');
  if (lines.length > LINES_PER_SECTION) throw new InvalidInput('lines', 'too_many_lines');
  for (const line of lines) if (isTooLong(line)) throw new InvalidInput('lines', 'too_long');
  return lines;
}

/** The sheet with one list written anew. Pure. */
export function withLines({ lists, reviewOn }: SheetBody, section: SheetSectionName, lines: Line[]): SheetBody {
  return { lists: { ...lists, [section]: lines }, reviewOn };
}

/** The day of an instant in UTC, such as 2026-11-22. Pure. */
export function dayOf(at: Date): string {
  return at.toISOString().slice(0, 10);
}

type GivenLine = { text: string } & { [Part in 'reach' | 'note' | 'words']?: string | null | undefined } & {
  ring?: Ring | null | undefined;
};

/** A line as it was sent, with what it leaves out. Pure. */
export function lineOf({ text, reach, note, words, ring }: GivenLine): Line {
  return { text, reach: reach ?? '', note: note ?? '', words: words ?? '', ring: ring ?? null };
}

const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** A day to look at it again, or empty for none. @throws {InvalidInput} `not_a_date`, `in_the_past` before `today`. Pure. */
export function reviewDay(on: string, today: string): string {
  if (on === '') return on;
  if (!DATE.test(on) || Number.isNaN(Date.parse(on))) throw new InvalidInput('on', 'not_a_date');
  if (on < today) throw new InvalidInput('on', 'in_the_past');
  return on;
}

const UNWANTED = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]/gu;

function tidy({ ring, ...line }: Line): Line {
  const clean = (text: string): string => text.replaceAll(/\r\n?/g, '\n').replace(UNWANTED, '').trim();
  const inOneLine = (text: string): string => clean(text).replaceAll(/\s+/g, ' ');
  const { text, reach, note } = line;
  return { text: inOneLine(text), reach: inOneLine(reach), note: inOneLine(note), words: clean(line.words), ring };
}

function isTooLong({ text, reach, note, words }: Line): boolean {
  const { text: most, reach: mostReach, note: mostNote, words: mostWords } = LINE_LIMITS;
  // UTF-16 units, as the shape of the entry counts.
  return text.length > most || reach.length > mostReach || note.length > mostNote || words.length > mostWords;
}
