/** Sessions told line by line, each line with the seconds it is given. */
import { m } from '#lib/paraglide/messages.js';

export interface Cue {
  words: () => string;
  seconds: number;
}

/** Seven seconds of tension, as Bernstein and Borkovec (1973) have it; letting go is given twice as long. */
export const MUSCLES: readonly Cue[] = [
  { words: m.toolkit_muscles_1, seconds: 12 },
  { words: m.toolkit_muscles_2, seconds: 7 },
  { words: m.toolkit_muscles_3, seconds: 15 },
  { words: m.toolkit_muscles_4, seconds: 7 },
  { words: m.toolkit_muscles_5, seconds: 15 },
  { words: m.toolkit_muscles_6, seconds: 7 },
  { words: m.toolkit_muscles_7, seconds: 15 },
  { words: m.toolkit_muscles_8, seconds: 7 },
  { words: m.toolkit_muscles_9, seconds: 15 },
  { words: m.toolkit_muscles_10, seconds: 7 },
  { words: m.toolkit_muscles_11, seconds: 15 },
  { words: m.toolkit_muscles_12, seconds: 7 },
  { words: m.toolkit_muscles_13, seconds: 15 },
  { words: m.toolkit_muscles_14, seconds: 7 },
  { words: m.toolkit_muscles_15, seconds: 15 },
  { words: m.toolkit_muscles_16, seconds: 20 },
  { words: m.toolkit_muscles_17, seconds: 12 },
];

export const BODY_SCAN: readonly Cue[] = [
  { words: m.toolkit_scan_1, seconds: 12 },
  { words: m.toolkit_scan_2, seconds: 18 },
  { words: m.toolkit_scan_3, seconds: 18 },
  { words: m.toolkit_scan_4, seconds: 18 },
  { words: m.toolkit_scan_5, seconds: 18 },
  { words: m.toolkit_scan_6, seconds: 18 },
  { words: m.toolkit_scan_7, seconds: 18 },
  { words: m.toolkit_scan_8, seconds: 18 },
  { words: m.toolkit_scan_9, seconds: 18 },
  { words: m.toolkit_scan_10, seconds: 18 },
  { words: m.toolkit_scan_11, seconds: 18 },
  { words: m.toolkit_scan_12, seconds: 18 },
  { words: m.toolkit_scan_13, seconds: 25 },
  { words: m.toolkit_scan_14, seconds: 12 },
];

export const SOUNDS: readonly Cue[] = [
  { words: m.toolkit_sounds_1, seconds: 12 },
  { words: m.toolkit_sounds_2, seconds: 20 },
  { words: m.toolkit_sounds_3, seconds: 20 },
  { words: m.toolkit_sounds_4, seconds: 20 },
  { words: m.toolkit_sounds_5, seconds: 15 },
  { words: m.toolkit_sounds_6, seconds: 20 },
  { words: m.toolkit_sounds_7, seconds: 25 },
  { words: m.toolkit_sounds_8, seconds: 25 },
  { words: m.toolkit_sounds_9, seconds: 10 },
];

export const LEAVES: readonly Cue[] = [
  { words: m.toolkit_leaves_1, seconds: 15 },
  { words: m.toolkit_leaves_2, seconds: 15 },
  { words: m.toolkit_leaves_3, seconds: 20 },
  { words: m.toolkit_leaves_4, seconds: 20 },
  { words: m.toolkit_leaves_5, seconds: 20 },
  { words: m.toolkit_leaves_6, seconds: 25 },
  { words: m.toolkit_leaves_7, seconds: 20 },
  { words: m.toolkit_leaves_8, seconds: 15 },
];

export const KIND_WORD: readonly Cue[] = [
  { words: m.toolkit_kind_1, seconds: 18 },
  { words: m.toolkit_kind_2, seconds: 12 },
  { words: m.toolkit_kind_3, seconds: 12 },
  { words: m.toolkit_kind_4, seconds: 12 },
  { words: m.toolkit_kind_5, seconds: 18 },
  { words: m.toolkit_kind_6, seconds: 15 },
  { words: m.toolkit_kind_7, seconds: 12 },
  { words: m.toolkit_kind_8, seconds: 12 },
  { words: m.toolkit_kind_9, seconds: 18 },
];

export const WARM_CUP: readonly Cue[] = [
  { words: m.toolkit_cup_1, seconds: 15 },
  { words: m.toolkit_cup_2, seconds: 15 },
  { words: m.toolkit_cup_3, seconds: 15 },
  { words: m.toolkit_cup_4, seconds: 15 },
  { words: m.toolkit_cup_5, seconds: 12 },
  { words: m.toolkit_cup_6, seconds: 18 },
  { words: m.toolkit_cup_7, seconds: 20 },
  { words: m.toolkit_cup_8, seconds: 12 },
];
