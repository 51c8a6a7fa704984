/** An address of our own that somebody may be sent to after a form; null for anything that could lead elsewhere. */
export function localPath(given: string | null | undefined): string | null {
  return given != null && /^\/(?![/\\])(?!\S*\.\.?\/)[\w\-./?=&%#~+]*$/u.test(given) ? given : null;
}

/** The page of ours an address leads to, without what comes after `#`; null for anything that leads elsewhere. */
export function localPage(given: string): string | null {
  if (!given.startsWith('/') || !URL.canParse(given, 'http://here.invalid')) return null;
  const { origin, pathname, search } = new URL(given, 'http://here.invalid');
  return origin === 'http://here.invalid' && !pathname.startsWith('//') ? pathname + search : null;
}
