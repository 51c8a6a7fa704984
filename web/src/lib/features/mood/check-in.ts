import { MOOD, type MoodBody, MOODS } from '@between/rules/private-mood.ts';

/** What a check-in's boxes say; null while no mood was chosen. */
export function moodOf(form: {
  all(field: 'mood' | 'emotions' | 'factors' | 'sleep' | 'text'): string[];
}): MoodBody | null {
  const [mood = ''] = form.all('mood');
  if (!MOODS.some((each) => each === mood)) return null;
  const [sleep = ''] = form.all('sleep');
  return MOOD.decode({
    mood,
    emotions: form.all('emotions'),
    factors: form.all('factors'),
    sleep: sleep === '' ? null : sleep,
    note: (form.all('text')[0] ?? '').trim(),
  });
}
