import { redirect, type ActionFailure } from '@sveltejs/kit';
import { MOOD } from '@between/rules/private-mood.ts';
import { writeEntry } from '#lib/features/private/entries.server.ts';
import type { FormFailure } from '#lib/forms/form.ts';
import { readForm, submit } from '#lib/forms/form.server.ts';
import { knownId } from '#lib/forms/known-id.server.ts';
import { m } from '#lib/paraglide/messages.js';
import { moodOf } from './check-in.ts';

const FIELDS = ['id', 'version', 'mood', 'emotions', 'factors', 'sleep', 'text'] as const;

/** Seals a posted check-in and leads on. */
export async function saveCheckIn(request: Request, next: string): Promise<ActionFailure<{ form: FormFailure }>> {
  const form = await readForm(request, FIELDS);
  return submit(form, async () => {
    const { id, version } = form.values;
    const body = moodOf(form);
    if (body === null) return form.refuse({ field: 'mood', sentence: m.mood_choose() });
    await writeEntry(MOOD, { id: knownId(id), version: Number(version) || 0, body });
    redirect(303, next);
  });
}
