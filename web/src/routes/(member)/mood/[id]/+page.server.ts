import { error, redirect } from '@sveltejs/kit';
import { MOOD } from '@between/rules/private-mood.ts';
import { saveCheckIn } from '#lib/features/mood/check-in.server.ts';
import { entryOf, removeEntry } from '#lib/features/private/entries.server.ts';
import { readForm, submit } from '#lib/forms/form.server.ts';
import { knownId } from '#lib/forms/known-id.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, url }) => {
  const { entry, kept } = await entryOf(MOOD, knownId(params.id));
  return {
    entry,
    kept: kept.map(({ id, updatedAt, body }) => ({ id, updatedAt, title: '', text: body.note })),
    isChanged: url.searchParams.has('changed'),
  };
};

export const actions: Actions = {
  change: async ({ request, params }) => {
    const posted = await request.clone().formData();
    if (posted.get('id') !== params.id.toLowerCase()) error(404, 'Not found');
    return saveCheckIn(request, `/mood/${params.id}?changed`);
  },
  remove: async ({ request, params }) => {
    const form = await readForm(request, ['version'], 'remove');
    return submit(form, async () => {
      await removeEntry(knownId(params.id), Number(form.values.version) || 0);
      redirect(303, '/mood?done=removed');
    });
  },
};
