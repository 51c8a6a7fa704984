import { redirect } from '@sveltejs/kit';
import { allPrompts, anyPrompt } from '#lib/features/journal/prompts.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ parent }) => {
  if ((await parent()).shell.viewer === null) redirect(303, '/sign-in?next=/journal/prompts');
  return { lists: allPrompts(), chosen: anyPrompt(Math.random())?.key ?? '' };
};
