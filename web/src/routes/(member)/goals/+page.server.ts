import { STEP_OUTCOMES } from '@between/rules/private-goal.ts';
import { redirect } from '@sveltejs/kit';
import { markStep, ownGoals, stepsOfToday } from '#lib/features/goals/goals.server.ts';
import { readForm, submit } from '#lib/forms/form.server.ts';
import { loadShell } from '#lib/features/shell/load-shell.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ parent }) => {
  const { shell } = await parent();
  const goals = await ownGoals();
  return {
    steps: stepsOfToday(goals, shell.viewer?.timeZone ?? 'UTC', new Date(shell.loadedAt)),
    goals: goals.map(({ id, body }) => ({ id, title: body.title, why: body.why, isPutAway: body.isPutAway })),
  };
};

export const actions: Actions = {
  mark: async ({ request }) => {
    const form = await readForm(request, ['goalId', 'step', 'outcome', 'reason']);
    return submit(form, async () => {
      const { viewer, loadedAt } = await loadShell();
      const { goalId, step, reason } = form.values;
      const outcome = STEP_OUTCOMES.find((known) => known === form.values.outcome) ?? null;
      const given = { goalId, step, outcome, reason: outcome === 'not_today' ? reason : '' };
      await markStep(given, viewer?.timeZone ?? 'UTC', new Date(loadedAt));
      redirect(303, '/goals');
    });
  },
};
