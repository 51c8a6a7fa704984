/** What somebody types, in small letters, and what stands in its place. */
export type Shorthand = readonly (readonly [short: string, long: string])[];

/**
 * Reads a list, one a line: `short = long`, or a name or term as it is spelled, which mends its capitals. The longest come
 * first, and of two with the same beginning the one of the earlier list. Pure.
 */
export function readShorthand(...lists: readonly string[]): Shorthand {
  const known = new Map<string, string>();
  for (const line of lists.flatMap((list) => list.split('\n'))) {
    const [short = '', ...rest] = line.split('=');
    const long = (rest.length === 0 ? short : rest.join('=')).trim();
    const key = short.trim().toLowerCase();
    if (key !== '' && long !== '' && !known.has(key)) known.set(key, long);
  }
  return [...known].sort(([a], [b]) => b.length - a.length);
}

/** The text with its last words written out, when they are in the list. Pure. */
export function expandLast(text: string, list: Shorthand): string {
  const found = list.find(([short]) => {
    const start = text.length - short.length;
    return start >= 0 && text.slice(start).toLowerCase() === short && !/[\p{L}\p{N}]/u.test(text.charAt(start - 1));
  });
  return found === undefined ? text : text.slice(0, -found[0].length) + found[1];
}

/** The same while somebody types: a space or a mark after the last word ends it. Pure. */
export function expandTyped(text: string, list: Shorthand): string {
  const [end] = /[\s.,;:!?]$/u.exec(text) ?? [];
  return end === undefined ? text : expandLast(text.slice(0, -1), list) + end;
}

/** Two dots at the beginning hand over to the next speaker, as in live captioning: what is left, and whether they were there. Pure. */
export function readHandOver(text: string): { text: string; isHandOver: boolean } {
  const [dots] = /^\.\.(?!\.)\s*/u.exec(text) ?? [];
  return dots === undefined ? { text, isHandOver: false } : { text: text.slice(dots.length), isHandOver: true };
}
