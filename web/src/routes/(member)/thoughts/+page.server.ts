import { isThoughtDone, THOUGHT, type ThoughtBody } from '@between/rules/private-thoughts.ts';
import { type Entry, entriesOf } from '#lib/features/private/entries.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ url }) => {
  const { entries, next } = await entriesOf(THOUGHT, { first: 100, after: url.searchParams.get('after') });
  const row = ({ id, at, body }: Entry<ThoughtBody>) => ({
    id,
    at,
    words: body.thought || body.situation,
    next: Math.min(body.step + 1, 7),
  });
  return {
    open: entries.filter(({ body }) => !isThoughtDone(body)).map(row),
    done: entries.filter(({ body }) => isThoughtDone(body)).map(row),
    next,
    isRemoved: url.searchParams.has('removed'),
  };
};
