/** Words to look for: folded, each once. */
export function searchWords(text: string): string[] {
  return [
    ...new Set(
      folded(text)
        .split(/\s+/)
        .filter((word) => word !== ''),
    ),
  ];
}

/** True when every word is somewhere in the texts, in whatever case and with or without accents. */
export function holdsAll(texts: readonly string[], words: readonly string[]): boolean {
  const text = folded(texts.join('\n'));
  return words.every((word) => text.includes(word));
}

function folded(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
