import { error, redirect } from '@sveltejs/kit';
import { JOURNAL } from '@between/rules/private-journal.ts';
import { pageToWrite, savePage } from '#lib/features/journal/journal-form.server.ts';
import { entryOf, removeEntry } from '#lib/features/private/entries.server.ts';
import { readForm, submit } from '#lib/forms/form.server.ts';
import { knownId } from '#lib/forms/known-id.server.ts';
import { DiscardDraftDocument } from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, url, parent }) => {
  const [{ shell }, { entry, kept }] = await Promise.all([parent(), entryOf(JOURNAL, knownId(params.id))]);
  return {
    page: await pageToWrite(entry, { timeZone: shell.viewer?.timeZone ?? 'UTC', now: shell.loadedAt }),
    at: entry.at,
    updatedAt: entry.updatedAt,
    kept: kept.map(({ id, updatedAt, body }) => ({ id, updatedAt, title: body.title, text: body.text })),
    saved: url.searchParams.get('saved'),
  };
};

export const actions: Actions = {
  save: async ({ request, params }) => {
    const form = await request.clone().formData();
    if (form.get('id') !== params.id.toLowerCase()) error(404, 'Not found');
    return savePage(request, false);
  },
  remove: async ({ request, params }) => {
    const form = await readForm(request, ['version'], 'remove');
    return submit(form, async () => {
      const id = knownId(params.id);
      await removeEntry(id, Number(form.values.version) || 0);
      await gql(DiscardDraftDocument, { place: `journal:${id}` });
      redirect(303, '/journal?removed');
    });
  },
};
