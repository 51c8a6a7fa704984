import { error, redirect } from '@sveltejs/kit';
import { JOURNAL } from '@between/rules/private-journal.ts';
import { writeEntry } from '#lib/features/private/entries.server.ts';
import { BOX_NAMES, pageOf, sheetOf } from '#lib/features/toolkit/sheets.ts';
import { readForm, submit } from '#lib/forms/form.server.ts';
import { m } from '#lib/paraglide/messages.js';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params, url }) => {
  if (sheetOf(params.sheet) === undefined) error(404, 'Not found');
  // Made here, so that keeping it twice makes one page.
  return { pageId: crypto.randomUUID(), mustPrint: url.searchParams.get('paper') === 'print' };
};

export const actions: Actions = {
  keep: async ({ request, params }) => {
    const sheet = sheetOf(params.sheet);
    if (sheet === undefined) error(404, 'Not found');
    const form = await readForm(request, ['id', ...BOX_NAMES]);
    const body = JOURNAL.decode(pageOf(sheet, (name) => form.values[name]));
    if (body.text === '') return form.refuse({ field: 'box-0', sentence: m.worksheets_empty() });
    return submit(form, async () => {
      const { id } = await writeEntry(JOURNAL, { id: form.values.id, version: 0, body });
      redirect(303, `/journal/${id}`);
    });
  },
};
