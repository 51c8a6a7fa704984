/** What goes on a handle: letters, digits and `_ - .`. */
const PART_OF_HANDLE = /[\p{L}\p{M}\p{N}_.-]/u;

/** Those of `handles` that a text names with @, whatever their case. A longer handle is not its beginning. Pure. */
export function mentionedIn(text: string, handles: readonly string[]): string[] {
  const lower = text.toLocaleLowerCase();
  return handles.filter((handle) => isNamed(lower, `@${handle.toLocaleLowerCase()}`));
}

function isNamed(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
    const before = text.slice(0, at).at(-1) ?? ' ';
    const rest = text.slice(at + name.length);
    // A full stop after a name ends a sentence, not a handle.
    const next = rest.startsWith('.') ? (rest.at(1) ?? ' ') : (rest.at(0) ?? ' ');
    if (!PART_OF_HANDLE.test(before) && !PART_OF_HANDLE.test(next)) return true;
  }
  return false;
}
