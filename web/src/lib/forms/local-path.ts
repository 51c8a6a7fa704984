/** An address of our own that somebody may be sent to after a form; null for anything that could lead elsewhere. */
export function localPath(given: string | null | undefined): string | null {
  return given != null && /^\/(?![/\\])(?!\S*\.\.?\/)[\w\-./?=&%#~+]*$/u.test(given) ? given : null;
}
