/** One stretch of words, open or under a cover. */
export interface Stretch {
  text: string;
  isCovered: boolean;
}

/** Words with the marked parts apart; spans are in order, in UTF-16 units, and do not overlap. Pure. */
export function coveredWords(words: string, marked: readonly { start: number; end: number }[]): Stretch[] {
  const stretches: Stretch[] = [];
  let at = 0;
  for (const { start, end } of marked) {
    stretches.push(
      { text: words.slice(at, start), isCovered: false },
      { text: words.slice(start, end), isCovered: true },
    );
    at = end;
  }
  stretches.push({ text: words.slice(at), isCovered: false });
  return stretches.filter(({ text }) => text !== '');
}
