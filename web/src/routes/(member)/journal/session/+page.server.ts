import { PRIVATE_PAGE } from '@between/rules/private.ts';
import { JOURNAL } from '@between/rules/private-journal.ts';
import { entriesOf, entryOf, writeEntry } from '#lib/features/private/entries.server.ts';
import { readForm, submit } from '#lib/forms/form.server.ts';
import { knownId } from '#lib/forms/known-id.server.ts';
import type { Actions, PageServerLoad } from './$types';

/** Marks lie sealed with the page, so that some hundred pages are looked through at a time. */
export const load: PageServerLoad = async ({ url }) => {
  const after = url.searchParams.get('after');
  const { entries, next } = await entriesOf(JOURNAL, { first: PRIVATE_PAGE.max, after });
  return {
    pages: entries
      .filter(({ body }) => body.isForSession)
      .map(({ id, at, version, body: { title, text } }) => ({ id, at, version, title, text })),
    next,
  };
};

export const actions: Actions = {
  off: async ({ request }) => {
    const form = await readForm(request, ['id']);
    return submit(form, async () => {
      const { entry } = await entryOf(JOURNAL, knownId(form.values.id));
      const body = { ...entry.body, isForSession: false };
      await writeEntry(JOURNAL, { id: entry.id, version: entry.version, body });
      return { isOff: true };
    });
  },
};
