/** Making one costs more than all it is asked: one for each language. */
const made = new Map<string, Intl.DisplayNames>();

/** What countries are called in a language. */
export function regionNames(language: string): Intl.DisplayNames {
  const names = made.get(language) ?? new Intl.DisplayNames(language, { type: 'region' });
  made.set(language, names);
  return names;
}
