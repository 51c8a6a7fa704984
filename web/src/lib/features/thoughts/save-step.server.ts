import { redirect } from '@sveltejs/kit';
import { THOUGHT, THOUGHT_STEPS } from '@between/rules/private-thoughts.ts';
import { entryOf, writeEntry } from '#lib/features/private/entries.server.ts';
import { readForm, submit } from '#lib/forms/form.server.ts';
import { knownId } from '#lib/forms/known-id.server.ts';
import { m } from '#lib/paraglide/messages.js';
import { isEmpty, partOf, problemOf, stepNumber } from './step-of-form.ts';

const FIELDS = [
  'id',
  'version',
  'step',
  'text',
  'body',
  'beliefBefore',
  'beliefAfter',
  'word',
  'before',
  'after',
  'traps',
  'then',
] as const;

/** Seals one step of a record and leads to the next, to its end, or away from it. */
export async function saveStep(request: Request, isNew: boolean) {
  const form = await readForm(request, FIELDS);
  return submit(form, async () => {
    const id = knownId(form.values.id);
    const number = stepNumber(form.values.step);
    const step = THOUGHT_STEPS[number - 1] ?? 'situation';
    const before = isNew ? THOUGHT.decode({}) : (await entryOf(THOUGHT, id)).entry.body;
    const isPausing = form.values.then === 'pause';
    const wrong = problemOf(form, step);
    if (wrong !== null) return form.refuse(wrong);
    const part = partOf(form, step, before);
    if (!isPausing && isEmpty(part, step)) return form.refuse({ field: 'text', sentence: m.thoughts_empty_field() });
    const done = isPausing ? before.step : Math.max(before.step, number);
    const body = THOUGHT.decode({ ...before, ...part, step: done });
    const { hasKept } = await writeEntry(THOUGHT, { id, version: Number(form.values.version) || 0, body });
    const kept = hasKept ? '&kept' : '';
    if (isPausing) redirect(303, '/thoughts');
    redirect(
      303,
      number < THOUGHT_STEPS.length ? `/thoughts/${id}?step=${number + 1}${kept}` : `/thoughts/${id}?done${kept}`,
    );
  });
}
