import { redirect } from '@sveltejs/kit';
import { AWAY_COOKIE, AWAY_PATH } from '#lib/features/help/away.ts';
import { goAway } from '#lib/features/help/away.server.ts';
import type { Actions, PageServerLoad } from './$types';

/** The page after a quick exit; also where a lost request to lock the session is made good. */
export const load: PageServerLoad = async ({ cookies, locals, url }) => {
  if (cookies.get(AWAY_COOKIE) === '1') await goAway(locals.door, cookies, url.protocol === 'https:');

  const exit = new URL(locals.door?.exitUrl ?? AWAY_PATH, url);
  // The page goes on by itself: the policy for forms would stop a redirect to another site.
  return { goesOnTo: exit.origin === url.origin ? null : exit.href };
};

export const actions: Actions = {
  /** Leaves without script: the browser's memory of earlier pages goes with it. */
  default: async ({ cookies, locals, setHeaders, url }) => {
    await goAway(locals.door, cookies, url.protocol === 'https:');
    setHeaders({ 'clear-site-data': '"cache"' });
    redirect(303, AWAY_PATH);
  },
};
