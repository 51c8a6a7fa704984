import { m } from '#lib/paraglide/messages.js';

/** How large captions and transcripts are shown, kept on the device only. */
export const LETTER_SIZES = ['m', 'l', 'xl'] as const;
export type LetterSize = (typeof LETTER_SIZES)[number];

export const LETTER_SIZE_NAMES = {
  m: m.captions_size_m,
  l: m.captions_size_l,
  xl: m.captions_size_xl,
} as const satisfies Record<LetterSize, () => string>;

/** What was kept, or the usual size. Pure. */
export function keptSize(kept: string | null | undefined): LetterSize {
  return LETTER_SIZES.find((each) => each === kept) ?? 'm';
}
