/** Six landscapes on a 40 × 40 ground, each one path. Source: the visual language, "Avatars". */
export const LANDSCAPES = {
  hill: 'M0 27c8-7 15-7 22-2s12 5 18 0v15H0z',
  moon: 'M18 12a11 11 0 1 0 22 0 11 11 0 1 0-22 0z',
  water: 'M0 22c5-4 8-4 13 0s9 4 14 0 8-4 13 0v18H0z',
  leaf: 'M20 40C4 34 2 18 20 2c18 16 16 32 0 38z',
  ridge: 'M0 40V24L14 10l10 12 6-6 10 12v12z',
  doorway: 'M6 40V20a14 14 0 0 1 28 0v20z',
} as const;
export type Landscape = keyof typeof LANDSCAPES;

/** Tints of the palette: `--av1` … `--av8`. */
export const TINTS = [1, 2, 3, 4, 5, 6, 7, 8] as const;
export type Tint = (typeof TINTS)[number];

const ORDER = ['hill', 'moon', 'water', 'leaf', 'ridge', 'doorway'] as const satisfies readonly Landscape[];

/** The picture that belongs to a name: the same everywhere, for ever. FNV-1a and one mix. */
export function landscapeOf(name: string): { landscape: Landscape; tint: Tint } {
  const hash = hashOf(name);
  return { tint: TINTS[hash % TINTS.length] ?? 1, landscape: landscapeAt((hash >>> 5) % ORDER.length) };
}

/** The landscape with this number, 0–5. */
export function landscapeAt(shape: number): Landscape {
  return ORDER[shape] ?? 'doorway';
}

function hashOf(name: string): number {
  let hash = (2166136261 ^ 658) >>> 0;
  for (const letter of name) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16777619) >>> 0;
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 2246822519) >>> 0;
  return (hash ^ (hash >>> 13)) >>> 0;
}
