/** A page of ours to go on to, whatever the address or the form says; never the ways in themselves. */
export function nextPage(word: FormDataEntryValue | string | null | undefined, otherwise = '/groups'): string {
  if (typeof word !== 'string' || !word.startsWith('/') || !URL.canParse(word, 'http://here.invalid')) return otherwise;
  const target = new URL(word, 'http://here.invalid');
  if (target.origin !== 'http://here.invalid' || target.pathname.startsWith('//')) return otherwise;
  if (/^\/(sign-in|away|join)(\/|$)/.test(target.pathname)) return otherwise;
  return target.pathname + target.search;
}
