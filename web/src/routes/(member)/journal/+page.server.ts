import { JOURNAL } from '@between/rules/private-journal.ts';
import { dayOf, isDay, monthOf, plusMonths, startOfDay } from '#lib/features/private/days.ts';
import { entriesOf, findEntries } from '#lib/features/private/entries.server.ts';
import { summaryOf } from '#lib/features/journal/summary.ts';
import { readForm, submit } from '#lib/forms/form.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ url, parent }) => {
  const { shell } = await parent();
  const timeZone = shell.viewer?.timeZone ?? 'UTC';
  const today = dayOf(new Date(shell.loadedAt), timeZone);
  const given = `${url.searchParams.get('month') ?? ''}-01`;
  const month = isDay(given) ? monthOf(given) : monthOf(today);
  const asked = url.searchParams.get('day') ?? '';
  const day = isDay(asked) ? asked : null;

  const from = startOfDay(`${month}-01`, timeZone).toISOString();
  const to = startOfDay(`${plusMonths(month, 1)}-01`, timeZone).toISOString();
  const { entries } = await entriesOf(JOURNAL, { from, to, first: 400 });
  const pages = entries.map((entry) => ({ ...summaryOf(entry), day: dayOf(new Date(entry.at), timeZone) }));
  return {
    month,
    day,
    today,
    written: [...new Set(pages.map((page) => page.day))],
    pages: day === null ? pages : pages.filter((page) => page.day === day),
    isRemoved: url.searchParams.has('removed'),
  };
};

export const actions: Actions = {
  search: async ({ request }) => {
    const form = await readForm(request, ['words', 'after'], 'search');
    return submit(form, async () => {
      const { words, after } = form.values;
      const { entries, lookedBackTo, further } = await findEntries(JOURNAL, words, after === '' ? null : after);
      return { found: { words, pages: entries.map(summaryOf), lookedBackTo, further } };
    });
  },
};
