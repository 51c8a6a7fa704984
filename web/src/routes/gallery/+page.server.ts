import { error } from '@sveltejs/kit';
import { readForm } from '#lib/forms/form.server.ts';
import type { Actions, PageServerLoad } from './$types';

/** For people who build and review: trial and development only. */
export const load: PageServerLoad = ({ locals, url }) => {
  if (locals.door?.isTrial !== true) error(404, 'Not found');
  return {
    dir: url.searchParams.get('dir') === 'rtl' ? ('rtl' as const) : ('ltr' as const),
    isZoomed: url.searchParams.get('zoom') === '2',
  };
};

export const actions: Actions = {
  default: async ({ request, locals }) => {
    if (locals.door?.isTrial !== true) error(404, 'Not found');
    const form = await readForm(request, ['step', 'handle', 'words', 'country', 'wish', 'tell']);
    return form.refuse(
      { field: 'handle', sentence: 'This looks like a phone number. Try a word.' },
      { field: 'words', sentence: 'Write at least a few words, so that others know what you mean.' },
    );
  },
};
