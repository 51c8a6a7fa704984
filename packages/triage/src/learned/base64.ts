const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const SIX_BITS = sixBits();

function sixBits(): Uint8Array {
  const bits = new Uint8Array(128);
  for (let i = 0; i < ALPHABET.length; i++) bits[ALPHABET.charCodeAt(i)] = i;
  return bits;
}

/** The six bits that one letter of base64 stands for. */
export function bitsAt(letters: string, at: number): number {
  return SIX_BITS[letters.charCodeAt(at)] ?? 0;
}

/** The letter that stands for six bits. */
export function letterOf(bits: number): string {
  return ALPHABET.charAt(bits);
}
