import { redirect, type ActionFailure } from '@sveltejs/kit';
import { MOOD, MOODS } from '@between/rules/private-mood.ts';
import { writeEntry } from '#lib/features/private/entries.server.ts';
import type { FormFailure } from '#lib/forms/form.ts';
import { readForm, submit } from '#lib/forms/form.server.ts';
import { knownId } from '#lib/forms/known-id.server.ts';
import { m } from '#lib/paraglide/messages.js';

const FIELDS = ['id', 'version', 'mood', 'emotions', 'factors', 'sleep', 'text'] as const;

/** Seals a posted check-in and leads on. */
export async function saveCheckIn(request: Request, next: string): Promise<ActionFailure<{ form: FormFailure }>> {
  const form = await readForm(request, FIELDS);
  return submit(form, async () => {
    const { id, version, mood, sleep, text } = form.values;
    if (!MOODS.some((each) => each === mood)) return form.refuse({ field: 'mood', sentence: m.mood_choose() });
    const body = MOOD.decode({
      mood,
      emotions: form.all('emotions'),
      factors: form.all('factors'),
      sleep: sleep === '' ? null : sleep,
      note: text.trim(),
    });
    await writeEntry(MOOD, { id: knownId(id), version: Number(version) || 0, body });
    redirect(303, next);
  });
}
