import { localPage } from '#lib/forms/local-path.ts';

/** A page of ours to go on to, whatever the address or the form says; never the ways in themselves. */
export function nextPage(word: FormDataEntryValue | string | null | undefined, otherwise = '/today'): string {
  const page = typeof word === 'string' ? localPage(word) : null;
  return page === null || /^\/(sign-in|away|join)([/?]|$)/.test(page) ? otherwise : page;
}
