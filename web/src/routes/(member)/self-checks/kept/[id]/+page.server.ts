import { redirect } from '@sveltejs/kit';
import { asksForHelp, SELF_CHECK, sumOf } from '@between/rules/private-self-check.ts';
import { entryOf, removeEntry } from '#lib/features/private/entries.server.ts';
import { readForm, submit } from '#lib/forms/form.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => {
  const { entry } = await entryOf(SELF_CHECK, params.id);
  return { entry, sum: sumOf(entry.body), needsHelp: asksForHelp(entry.body) };
};

export const actions: Actions = {
  remove: async ({ request, params }) => {
    const form = await readForm(request, ['version'], 'remove');
    return submit(form, async () => {
      await removeEntry(params.id, Number(form.values.version));
      redirect(303, '/self-checks?removed');
    });
  },
};
