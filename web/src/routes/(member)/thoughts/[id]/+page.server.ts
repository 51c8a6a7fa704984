import { error, redirect } from '@sveltejs/kit';
import { isThoughtDone, THOUGHT } from '@between/rules/private-thoughts.ts';
import { entryOf, removeEntry } from '#lib/features/private/entries.server.ts';
import { saveStep } from '#lib/features/thoughts/save-step.server.ts';
import { stepNumber } from '#lib/features/thoughts/step-of-form.ts';
import { readForm, submit } from '#lib/forms/form.server.ts';
import { knownId } from '#lib/forms/known-id.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, url }) => {
  const { entry, kept } = await entryOf(THOUGHT, knownId(params.id));
  const { id, at, version, body } = entry;
  const asked = url.searchParams.get('step');
  return {
    id,
    at,
    version,
    body,
    /** Null shows the whole record. */
    step: asked === null && isThoughtDone(body) ? null : stepNumber(asked, Math.min(body.step + 1, 7)),
    kept: kept.map((copy) => ({
      id: copy.id,
      updatedAt: copy.updatedAt,
      title: copy.body.thought,
      text: THOUGHT.wordsOf(copy.body)
        .filter((words) => words !== '')
        .join('\n'),
    })),
    hasKept: url.searchParams.has('kept'),
  };
};

export const actions: Actions = {
  save: async ({ request, params }) => {
    const posted = await request.clone().formData();
    if (posted.get('id') !== params.id.toLowerCase()) error(404, 'Not found');
    return saveStep(request, false);
  },
  remove: async ({ request, params }) => {
    const form = await readForm(request, ['version'], 'remove');
    return submit(form, async () => {
      await removeEntry(knownId(params.id), Number(form.values.version) || 0);
      redirect(303, '/thoughts?removed');
    });
  },
};
