import { STEP_OUTCOMES } from '@between/rules/private-goal.ts';
import { type ActionFailure, redirect } from '@sveltejs/kit';
import { loadShell } from '#lib/features/shell/load-shell.server.ts';
import type { FormFailure } from '#lib/forms/form.ts';
import { readForm, submit } from '#lib/forms/form.server.ts';
import { markStep } from './goals.server.ts';

/** Keeps the posted mark of a step of today and leads back to the page it was made on. */
export async function saveMark(request: Request, next: string): Promise<ActionFailure<{ form: FormFailure }>> {
  const form = await readForm(request, ['goalId', 'step', 'outcome', 'reason'], 'mark');
  return submit(form, async () => {
    const { viewer, loadedAt } = await loadShell();
    const { goalId, step, reason } = form.values;
    const outcome = STEP_OUTCOMES.find((known) => known === form.values.outcome) ?? null;
    const given = { goalId, step, outcome, reason: outcome === 'not_today' ? reason : '' };
    await markStep(given, viewer?.timeZone ?? 'UTC', new Date(loadedAt));
    redirect(303, next);
  });
}
