import { redirect } from '@sveltejs/kit';
import { THOUGHT } from '@between/rules/private-thoughts.ts';
import { randomUUID } from 'node:crypto';
import { saveStep } from '#lib/features/thoughts/save-step.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ parent }) => {
  if ((await parent()).shell.viewer === null) redirect(303, '/sign-in?next=/thoughts/new');
  return { id: randomUUID(), body: THOUGHT.decode({}) };
};

export const actions: Actions = {
  save: ({ request }) => saveStep(request, true),
};
