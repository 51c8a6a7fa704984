import { error } from '@sveltejs/kit';
import { handbook } from '#lib/features/handbook/handbook.server.ts';
import type { PageServerLoad } from './$types';

/** A page to read: no script at all. */
export const csr = false;

export const load: PageServerLoad = ({ params }) => {
  const shown = handbook.find(({ path }) => path === params.page);
  if (shown === undefined) error(404, 'Not found');
  return {
    shown: { title: shown.title, html: shown.html, number: shown.number, path: shown.path },
    part: shown.part,
    beside: handbook.filter(({ part }) => part === shown.part).map(({ path, title }) => ({ path, title })),
  };
};
