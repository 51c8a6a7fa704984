import { error, redirect } from '@sveltejs/kit';
import { TOOL_ANSWERS, TOOL_USE } from '@between/rules/private-tool-use.ts';
import { writeEntry } from '#lib/features/private/entries.server.ts';
import { toolOf } from '#lib/features/toolkit/tools.ts';
import { readForm, submit } from '#lib/forms/form.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params, url }) => {
  if (toolOf(params.tool) === undefined) error(404, 'Not found');
  // Made here, so that sending the note twice keeps one.
  return { noteId: crypto.randomUUID(), isNoted: url.searchParams.has('noted') };
};

export const actions: Actions = {
  note: async ({ request, params }) => {
    const form = await readForm(request, ['id', 'answer'], 'note');
    const answer = TOOL_ANSWERS.find((known) => known === form.values.answer);
    if (toolOf(params.tool) === undefined || answer === undefined) error(404, 'Not found');
    return submit(form, async () => {
      await writeEntry(TOOL_USE, { id: form.values.id, version: 0, body: { tool: params.tool, answer } });
      redirect(303, `/toolkit/${params.tool}?noted`);
    });
  },
};
