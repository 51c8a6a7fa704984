import { ownGoals, stepsOfToday } from '#lib/features/goals/goals.server.ts';
import { saveMark } from '#lib/features/goals/save-mark.server.ts';
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
  mark: ({ request }) => saveMark(request, '/goals'),
};
