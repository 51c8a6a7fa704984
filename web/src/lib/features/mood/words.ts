import type { Emotion, Factor, Mood, Sleep } from '@between/rules/private-mood.ts';
import { m } from '#lib/paraglide/messages.js';
import type { Pattern } from './patterns.ts';

export const MOOD_WORDS: Record<Mood, () => string> = {
  very_low: m.mood_very_low,
  low: m.mood_low,
  in_between: m.mood_in_between,
  okay: m.mood_okay,
  good: m.mood_good,
};

export const EMOTION_WORDS: Record<Emotion, () => string> = {
  tired: m.mood_emotion_tired,
  tender: m.mood_emotion_tender,
  anxious: m.mood_emotion_anxious,
  sad: m.mood_emotion_sad,
  angry: m.mood_emotion_angry,
  lonely: m.mood_emotion_lonely,
  numb: m.mood_emotion_numb,
  ashamed: m.mood_emotion_ashamed,
  overwhelmed: m.mood_emotion_overwhelmed,
  restless: m.mood_emotion_restless,
  calm: m.mood_emotion_calm,
  content: m.mood_emotion_content,
  hopeful: m.mood_emotion_hopeful,
  grateful: m.mood_emotion_grateful,
  proud: m.mood_emotion_proud,
  curious: m.mood_emotion_curious,
  connected: m.mood_emotion_connected,
  relieved: m.mood_emotion_relieved,
};

export const FACTOR_WORDS: Record<Factor, () => string> = {
  outside: m.mood_factor_outside,
  moved: m.mood_factor_moved,
  someone: m.mood_factor_someone,
  alone: m.mood_factor_alone,
  work: m.mood_factor_work,
  rest: m.mood_factor_rest,
  ate_well: m.mood_factor_ate_well,
  skipped_meal: m.mood_factor_skipped_meal,
  screens: m.mood_factor_screens,
  creative: m.mood_factor_creative,
  argument: m.mood_factor_argument,
  pain: m.mood_factor_pain,
  alcohol: m.mood_factor_alcohol,
  session: m.mood_factor_session,
  group: m.mood_factor_group,
};

export const SLEEP_WORDS: Record<Sleep, () => string> = {
  badly: m.mood_sleep_badly,
  so_so: m.mood_sleep_so_so,
  well: m.mood_sleep_well,
};

export const PATTERN_WORDS: Record<Pattern['what'], () => string> = {
  ...FACTOR_WORDS,
  slept_badly: m.mood_pattern_slept_badly,
  slept_well: m.mood_pattern_slept_well,
};
