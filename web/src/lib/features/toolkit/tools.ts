/** The exercises of the toolkit: what each is called, says and takes. Words are in copy/en/toolkit.json. */
import { m } from '#lib/paraglide/messages.js';
import { icon } from '#lib/ui/icon-name.ts';
import { type Cue, BODY_SCAN, KIND_WORD, LEAVES, MUSCLES, SOUNDS, WARM_CUP } from './sessions.ts';

/** One part of a breath. `in` and `out` move the shape, the others keep it. */
export interface Phase {
  kind: 'in' | 'hold' | 'out' | 'rest';
  seconds: number;
}

export interface Tool {
  slug: string;
  icon: string;
  group: 'breath' | 'body' | 'still';
  title: () => string;
  about: () => string;
  /** Said before it begins: when to leave something out. */
  care: () => string;
  /** A paced breath with the lengths one may choose, a session told line by line, or a list to go through. */
  way:
    | { kind: 'breath'; phases: readonly Phase[]; rounds: readonly number[] }
    | { kind: 'told'; cues: readonly Cue[] }
    | { kind: 'senses' };
}

const BOX = [
  { kind: 'in', seconds: 4 },
  { kind: 'hold', seconds: 4 },
  { kind: 'out', seconds: 4 },
  { kind: 'rest', seconds: 4 },
] as const satisfies readonly Phase[];
const SEVEN = [
  { kind: 'in', seconds: 4 },
  { kind: 'hold', seconds: 7 },
  { kind: 'out', seconds: 8 },
] as const satisfies readonly Phase[];
/** Six breaths a minute: the rate at which breath and pulse go together best. Source: Lehrer and Gevirtz 2014, doi 10.3389/fpsyg.2014.00756. */
const EVEN = [
  { kind: 'in', seconds: 5 },
  { kind: 'out', seconds: 5 },
] as const satisfies readonly Phase[];

const breath = (phases: readonly Phase[], rounds: readonly number[]): Tool['way'] => ({
  kind: 'breath',
  phases,
  rounds,
});
const told = (cues: readonly Cue[]): Tool['way'] => ({ kind: 'told', cues });

export const TOOLS: readonly Tool[] = [
  {
    slug: 'box',
    icon: icon('square'),
    group: 'breath',
    title: m.toolkit_box_title,
    about: m.toolkit_box_about,
    care: m.toolkit_breath_care,
    way: breath(BOX, [4, 11, 19]),
  },
  {
    slug: 'four-seven-eight',
    icon: icon('moon'),
    group: 'breath',
    title: m.toolkit_seven_title,
    about: m.toolkit_seven_about,
    care: m.toolkit_breath_care,
    way: breath(SEVEN, [4, 8]),
  },
  {
    slug: 'even',
    icon: icon('waves-horizontal'),
    group: 'breath',
    title: m.toolkit_even_title,
    about: m.toolkit_even_about,
    care: m.toolkit_breath_care,
    way: breath(EVEN, [6, 18, 30]),
  },
  {
    slug: 'senses',
    icon: icon('hand'),
    group: 'body',
    title: m.tools_ground_title,
    about: m.toolkit_ground_about,
    care: m.toolkit_ground_do,
    way: { kind: 'senses' },
  },
  {
    slug: 'muscles',
    icon: icon('person-standing'),
    group: 'body',
    title: m.toolkit_muscles_title,
    about: m.toolkit_muscles_about,
    care: m.toolkit_muscles_care,
    way: told(MUSCLES),
  },
  {
    slug: 'scan',
    icon: icon('scan-line'),
    group: 'body',
    title: m.toolkit_scan_title,
    about: m.toolkit_scan_about,
    care: m.toolkit_scan_care,
    way: told(BODY_SCAN),
  },
  {
    slug: 'sounds',
    icon: icon('ear'),
    group: 'still',
    title: m.toolkit_sounds_title,
    about: m.toolkit_sounds_about,
    care: m.toolkit_still_care,
    way: told(SOUNDS),
  },
  {
    slug: 'leaves',
    icon: icon('leaf'),
    group: 'still',
    title: m.toolkit_leaves_title,
    about: m.toolkit_leaves_about,
    care: m.toolkit_still_care,
    way: told(LEAVES),
  },
  {
    slug: 'kind-word',
    icon: icon('sprout'),
    group: 'still',
    title: m.toolkit_kind_title,
    about: m.toolkit_kind_about,
    care: m.toolkit_still_care,
    way: told(KIND_WORD),
  },
  {
    slug: 'cup',
    icon: icon('coffee'),
    group: 'still',
    title: m.toolkit_cup_title,
    about: m.toolkit_cup_about,
    care: m.toolkit_still_care,
    way: told(WARM_CUP),
  },
];

export function toolOf(slug: string): Tool | undefined {
  return TOOLS.find((tool) => tool.slug === slug);
}

/** What a round of breath takes, in seconds. */
export function roundSeconds(phases: readonly Phase[]): number {
  return phases.reduce((sum, { seconds }) => sum + seconds, 0);
}

/** Whole minutes, at least one. */
export function minutesOf(seconds: number): number {
  return Math.max(1, Math.round(seconds / 60));
}

/** How long a tool takes as offered first; null for what has no clock. */
export function minutesOfTool({ way }: Tool): number | null {
  switch (way.kind) {
    case 'breath':
      return minutesOf(roundSeconds(way.phases) * (way.rounds[0] ?? 1));
    case 'told':
      return minutesOf(way.cues.reduce((sum, { seconds }) => sum + seconds, 0));
    case 'senses':
      return null;
  }
}
