const ACCENTED: Record<string, string> = {
  a: 'á',
  c: 'ç',
  e: 'ë',
  i: 'ï',
  n: 'ñ',
  o: 'ø',
  u: 'û',
  y: 'ý',
  A: 'Å',
  E: 'É',
  I: 'Ï',
  O: 'Ö',
  U: 'Ü',
  Y: 'Ý',
};

/** Words as a longer language might write them: accents, and a third more letters, between brackets that show a cut. */
export function pseudo(text: string): string {
  const letters = Array.from(text, (letter) => ACCENTED[letter] ?? letter).join('');
  return `[${letters}${' ·'.repeat(Math.ceil(text.length / 6))}]`;
}
