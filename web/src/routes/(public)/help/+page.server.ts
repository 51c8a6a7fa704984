import { handbook, PARTS } from '#lib/features/handbook/handbook.server.ts';
import type { PageServerLoad } from './$types';

/** A page to read: no script at all. */
export const csr = false;

const ASKED_MAX_CHARS = 100;

export const load: PageServerLoad = ({ url }) => {
  const asked = (url.searchParams.get('q') ?? '').trim().slice(0, ASKED_MAX_CHARS);
  const words = asked.toLowerCase().split(/\s+/);
  const found = handbook.filter(({ text }) => words.every((word) => text.includes(word)));
  return {
    asked,
    count: found.length,
    parts: PARTS.map((part) => ({
      part,
      pages: found.filter((page) => page.part === part).map(({ path, title }) => ({ path, title })),
    })).filter(({ pages }) => pages.length > 0),
  };
};
