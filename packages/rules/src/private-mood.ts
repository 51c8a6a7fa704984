import { type EntryKind, PRIVATE_LIMITS } from './private.ts';
import { choiceIn, choicesIn, fieldsOf, ShapeError, textIn } from './shape.ts';

/** From heaviest to lightest; words, because nobody feels a number. Source: look/language.md §9. */
export const MOODS = ['very_low', 'low', 'in_between', 'okay', 'good'] as const;
export type Mood = (typeof MOODS)[number];

/** Words for what is there, hard ones and light ones alike. Our own list, for clinical review. */
export const EMOTIONS = [
  'tired',
  'tender',
  'anxious',
  'sad',
  'angry',
  'lonely',
  'numb',
  'ashamed',
  'overwhelmed',
  'restless',
  'calm',
  'content',
  'hopeful',
  'grateful',
  'proud',
  'curious',
  'connected',
  'relieved',
] as const;
export type Emotion = (typeof EMOTIONS)[number];

/** What was there that day. Our own list. */
export const FACTORS = [
  'outside',
  'moved',
  'someone',
  'alone',
  'work',
  'rest',
  'ate_well',
  'skipped_meal',
  'screens',
  'creative',
  'argument',
  'pain',
  'alcohol',
  'session',
  'group',
] as const;
export type Factor = (typeof FACTORS)[number];

export const SLEEPS = ['badly', 'so_so', 'well'] as const;
export type Sleep = (typeof SLEEPS)[number];

/** A pattern is told only with so many days on each side. Source: issue 8. */
export const PATTERN_DAYS = 8;
/** And only when the means differ by so many points of five. Source: issue 8. */
export const PATTERN_POINTS = 0.5;

/** One check-in of some seconds (ME40). */
export interface MoodBody {
  mood: Mood;
  emotions: Emotion[];
  factors: Factor[];
  sleep: Sleep | null;
  note: string;
}

export const MOOD: EntryKind<MoodBody> = {
  kind: 'mood',
  decode(json) {
    const fields = fieldsOf(json);
    const mood = choiceIn(fields, 'mood', MOODS);
    if (mood === null) throw new ShapeError('mood', 'unknown_choice');
    return {
      mood,
      emotions: choicesIn(fields, 'emotions', EMOTIONS),
      factors: choicesIn(fields, 'factors', FACTORS),
      sleep: choiceIn(fields, 'sleep', SLEEPS),
      note: textIn(fields, 'note', PRIVATE_LIMITS.note),
    };
  },
  wordsOf: ({ note }) => [note],
};

/** 1 to 5. */
export function moodPoints(mood: Mood): number {
  return MOODS.indexOf(mood) + 1;
}
