import type { EntryKind } from './private.ts';
import { choiceIn, fieldsOf, listIn, textIn } from './shape.ts';
import {
  LINE_LIMITS,
  LINES_PER_SECTION,
  type Ring,
  RINGS,
  SHEET_SECTIONS,
  type SheetKind,
  type SheetSectionName,
} from './sheets.ts';

/** One line of a list. Which parts are used depends on the list: a sign has only `text`, a person all of them. */
export interface Line {
  text: string;
  /** How to reach them: a number, an address. Empty when there is none. */
  reach: string;
  /** What they are good for, or what could be done instead. */
  note: string;
  /** Words to reach out with. */
  words: string;
  ring: Ring | null;
}

/** A sheet as it is sealed. Lists that were never written are absent. */
export interface SheetBody {
  lists: Partial<Record<SheetSectionName, Line[]>>;
  /** A date such as 2027-02-22 on which the member wants to look at it again; empty for none. */
  reviewOn: string;
}

export const EMPTY_SHEET: SheetBody = { lists: {}, reviewOn: '' };

/** The shape of each sheet (ME37, ME45, ME47). */
export const SHEETS = {
  plan: sheet('plan'),
  support_map: sheet('support_map'),
  self_care: sheet('self_care'),
  coping: sheet('coping'),
} as const satisfies Record<SheetKind, EntryKind<SheetBody>>;

function sheet(kind: SheetKind): EntryKind<SheetBody> {
  return {
    kind,
    decode(json) {
      const fields = fieldsOf(json);
      const given = fieldsOf(fields['lists'] ?? {}, 'lists');
      const sections: readonly SheetSectionName[] = SHEET_SECTIONS[kind];
      return {
        lists: Object.fromEntries(
          sections
            .filter((section) => section in given)
            .map((section) => [section, listIn(given, section, LINES_PER_SECTION, decodeLine)]),
        ),
        reviewOn: textIn(fields, 'reviewOn', 10),
      };
    },
    wordsOf: ({ lists }) =>
      Object.values(lists).flatMap((lines) => lines.flatMap(({ text, note, words }) => [text, note, words])),
  };
}

function decodeLine(json: unknown): Line {
  const fields = fieldsOf(json, 'lines');
  return {
    text: textIn(fields, 'text', LINE_LIMITS.text),
    reach: textIn(fields, 'reach', LINE_LIMITS.reach),
    note: textIn(fields, 'note', LINE_LIMITS.note),
    words: textIn(fields, 'words', LINE_LIMITS.words),
    ring: choiceIn(fields, 'ring', RINGS),
  };
}
