/** The sheets to fill in or print. What is typed into them stays in the page, unless a member keeps it in the journal. */
import type { JournalBody } from '@between/rules/private-journal.ts';
import { PRIVATE_LIMITS } from '@between/rules/private.ts';
import type { Paper } from '#lib/features/paper/paper.ts';
import { m } from '#lib/paraglide/messages.js';
import { icon } from '#lib/ui/icon-name.ts';

export interface Sheet {
  slug: string;
  icon: string;
  title: () => string;
  about: () => string;
  boxes: readonly { label: () => string; more?: () => string }[];
}

export const SHEETS: readonly Sheet[] = [
  {
    slug: 'thought-record',
    icon: icon('brain'),
    title: m.worksheets_thought_title,
    about: m.worksheets_thought_about,
    boxes: [
      { label: m.worksheets_thought_1, more: m.worksheets_thought_1_more },
      { label: m.worksheets_thought_2, more: m.worksheets_thought_2_more },
      { label: m.worksheets_thought_3, more: m.worksheets_thought_3_more },
      { label: m.worksheets_thought_4 },
      { label: m.worksheets_thought_5 },
      { label: m.worksheets_thought_6, more: m.worksheets_thought_6_more },
      { label: m.worksheets_thought_7, more: m.worksheets_thought_7_more },
    ],
  },
  {
    slug: 'worry-time',
    icon: icon('clock'),
    title: m.worksheets_worry_title,
    about: m.worksheets_worry_about,
    boxes: [
      { label: m.worksheets_worry_1, more: m.worksheets_worry_1_more },
      { label: m.worksheets_worry_2, more: m.worksheets_worry_2_more },
      { label: m.worksheets_worry_3 },
      { label: m.worksheets_worry_4 },
      { label: m.worksheets_worry_5, more: m.worksheets_worry_5_more },
      { label: m.worksheets_worry_6 },
    ],
  },
  {
    slug: 'values',
    icon: icon('compass'),
    title: m.worksheets_values_title,
    about: m.worksheets_values_about,
    boxes: [
      { label: m.worksheets_values_1 },
      { label: m.worksheets_values_2 },
      { label: m.worksheets_values_3 },
      { label: m.worksheets_values_4 },
      { label: m.worksheets_values_5 },
      { label: m.worksheets_values_6 },
    ],
  },
  {
    slug: 'good-things',
    icon: icon('sun'),
    title: m.worksheets_pleasant_title,
    about: m.worksheets_pleasant_about,
    boxes: [
      { label: m.worksheets_pleasant_1, more: m.worksheets_pleasant_1_more },
      { label: m.worksheets_pleasant_2, more: m.worksheets_pleasant_2_more },
      { label: m.worksheets_pleasant_3, more: m.worksheets_pleasant_3_more },
      { label: m.worksheets_pleasant_4 },
      { label: m.worksheets_pleasant_5 },
      { label: m.worksheets_pleasant_6 },
    ],
  },
  {
    slug: 'for-and-against',
    icon: icon('scale'),
    title: m.worksheets_weigh_title,
    about: m.worksheets_weigh_about,
    boxes: [
      { label: m.worksheets_weigh_1 },
      { label: m.worksheets_weigh_2 },
      { label: m.worksheets_weigh_3 },
      { label: m.worksheets_weigh_4 },
      { label: m.worksheets_weigh_5 },
      { label: m.worksheets_weigh_6 },
      { label: m.worksheets_weigh_7 },
    ],
  },
  {
    slug: 'before-a-session',
    icon: icon('messages-square'),
    title: m.worksheets_session_title,
    about: m.worksheets_session_about,
    boxes: [
      { label: m.worksheets_session_1 },
      { label: m.worksheets_session_2 },
      { label: m.worksheets_session_3 },
      { label: m.worksheets_session_4, more: m.worksheets_session_4_more },
      { label: m.worksheets_session_5 },
      { label: m.worksheets_session_6 },
    ],
  },
  {
    slug: 'three-moments',
    icon: icon('star'),
    title: m.worksheets_well_title,
    about: m.worksheets_well_about,
    boxes: [
      { label: m.worksheets_well_1 },
      { label: m.worksheets_well_2 },
      { label: m.worksheets_well_3 },
      { label: m.worksheets_well_4 },
      { label: m.worksheets_well_5 },
    ],
  },
];

export function sheetOf(slug: string): Sheet | undefined {
  return SHEETS.find((sheet) => sheet.slug === slug);
}

/** Names of the boxes of a sheet, as many as the longest one has. */
export const BOX_NAMES = ['box-0', 'box-1', 'box-2', 'box-3', 'box-4', 'box-5', 'box-6'] as const;
export type BoxName = (typeof BOX_NAMES)[number];

/** A filled sheet as a page of the journal: each answer under its question. Empty text where nothing was written. */
export function pageOf(sheet: Sheet, answerIn: (name: BoxName) => string): Partial<JournalBody> {
  const parts = BOX_NAMES.flatMap((name, place) => {
    const label = sheet.boxes[place]?.label();
    const answer = answerIn(name).trim();
    return label === undefined || answer === '' ? [] : [`${label}\n${answer}`];
  });
  return { title: sheet.title(), text: parts.join('\n\n'), isForSession: sheet.slug === 'before-a-session' };
}

/** All boxes of a sheet together fit into one page of the journal. */
export const BOX_MAX_CHARS = Math.floor(PRIVATE_LIMITS.text / 8);
/** Ruled lines where a box was left empty. */
const ROOM_LEFT = 2;

/** A filled sheet as it goes on paper: each answer under its question, room to write where there is none. Pure. */
export function filledOnPaper(sheet: Sheet, answerIn: (name: BoxName) => string): Paper {
  const parts = sheet.boxes.map(({ label, more }, place) => {
    const name = BOX_NAMES[place];
    const answer = name === undefined ? '' : answerIn(name).slice(0, BOX_MAX_CHARS);
    const lines = answer.split('\n').flatMap((text) => (text.trim() === '' ? [] : [{ text: text.trim() }]));
    return lines.length > 0
      ? { title: label(), lines }
      : { title: label(), hint: more?.() ?? '', lines, room: ROOM_LEFT };
  });
  return { title: sheet.title(), lead: '', parts, end: '' };
}
