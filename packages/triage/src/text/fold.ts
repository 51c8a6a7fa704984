/** Letters of other scripts that are drawn like Latin ones. NFKC does not join them. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  а: 'a',
  в: 'b',
  е: 'e',
  ѕ: 's',
  і: 'i',
  ї: 'i',
  ј: 'j',
  к: 'k',
  м: 'm',
  н: 'h',
  о: 'o',
  р: 'p',
  с: 'c',
  т: 't',
  у: 'y',
  х: 'x',
  ԁ: 'd',
  ԛ: 'q',
  ԝ: 'w',
  һ: 'h',
  ӏ: 'l',
  ѵ: 'v',
  ɡ: 'g',
  α: 'a',
  β: 'b',
  ε: 'e',
  ι: 'i',
  κ: 'k',
  ν: 'v',
  ο: 'o',
  ρ: 'p',
  τ: 't',
  υ: 'u',
  χ: 'x',
  γ: 'y',
  η: 'n',
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ʟ: 'l',
  ɪ: 'i',
  ᴀ: 'a',
  ᴇ: 'e',
  ᴋ: 'k',
  ᴅ: 'd',
  ᴏ: 'o',
  ᴍ: 'm',
  ʏ: 'y',
  ꜱ: 's',
  ᴛ: 't',
  ɴ: 'n',
  ᴜ: 'u',
  ʀ: 'r',
  ʜ: 'h',
  ᴡ: 'w',
  ᴘ: 'p',
  ʙ: 'b',
  ᴄ: 'c',
  ɢ: 'g',
  ꜰ: 'f',
  ᴊ: 'j',
  ᴠ: 'v',
  ᴢ: 'z',
};

/** Pictures that people write instead of a word. */
const PICTURES: Readonly<Record<string, string>> = {
  '🔪': ' knife ',
  '🔫': ' gun ',
  '💊': ' pills ',
  '☠': ' skull ',
  '😂': ' lol ',
  '🤣': ' lol ',
};

const INVISIBLE =
  /^[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufe00-\ufe0f\ufeff]$/u;
const MARK = /\p{M}+/gu;
const seen = new Map<string, string>();

/**
 * Folds one code point to lower-case ASCII: `''` for what is invisible, `' '` for what separates words.
 * Apostrophes, quotation marks, dashes and ellipses keep one form each.
 */
export function fold(character: string): string {
  const known = seen.get(character);
  if (known !== undefined) return known;

  const folded = foldUncached(character);
  if (seen.size < 4096) seen.set(character, folded);
  return folded;
}

function foldUncached(character: string): string {
  if (INVISIBLE.test(character)) return '';
  if ('’‘ʼ`´′'.includes(character)) return "'";
  if ('“”„«»‟″「」'.includes(character)) return '"';
  if ('–—―'.includes(character)) return '—';
  if (character === '…') return '.';
  if (character === '¿' || character === '¡') return '.';
  const picture = PICTURES[character];
  if (picture !== undefined) return picture;

  const lower = character.normalize('NFKC').toLowerCase();
  const plain = [...lower.normalize('NFD').replace(MARK, '')].map((c) => LOOK_ALIKES[c] ?? c).join('');
  if (plain === '' && /\p{M}/u.test(character)) return '';
  return /^[\x21-\x7e]+$/.test(plain) ? plain : /\p{L}/u.test(plain) ? plain : ' ';
}
