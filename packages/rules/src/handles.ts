import { HANDLE_MAX_CHARS, HANDLE_MIN_CHARS } from './accounts.ts';

/** Why a handle is refused; the message catalogue has a sentence for each. Source: ME02. */
export type HandleProblem =
  | 'handle_too_short'
  | 'handle_too_long'
  | 'handle_characters'
  | 'handle_mixed_scripts'
  | 'handle_looks_like_address'
  | 'handle_looks_like_phone'
  | 'handle_is_address'
  | 'handle_reserved';

export interface HandleFacts {
  /** The private address, so that the handle does not give it away; empty when not known. */
  email: string;
  /** Nobody may pass for the place itself. */
  siteName: string;
}

/** Digits in one handle that begin to look like a number to call. A year of four digits is fine. */
const PHONE_DIGITS = 6;

/** Scripts whose letters may make up a handle; digits and `_ - .` go with each of them. */
const SCRIPTS = [
  'Latin',
  'Greek',
  'Cyrillic',
  'Arabic',
  'Hebrew',
  'Devanagari',
  'Bengali',
  'Tamil',
  'Thai',
  'Hangul',
  'Han',
  'Georgian',
  'Armenian',
] as const;
const JAPANESE = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{M}ー]+$/u;
const ONE_SCRIPT = SCRIPTS.map((script) => new RegExp(`^[\\p{Script=${script}}\\p{M}]+$`, 'u'));

/** Letters of other scripts that a reader takes for Latin ones. Source: Unicode TR 39 confusables, the letters of living alphabets. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  а: 'a',
  в: 'b',
  е: 'e',
  ё: 'e',
  к: 'k',
  м: 'm',
  н: 'h',
  о: 'o',
  р: 'p',
  с: 'c',
  т: 't',
  у: 'y',
  х: 'x',
  і: 'i',
  ї: 'i',
  ј: 'j',
  ѕ: 's',
  һ: 'h',
  ԁ: 'd',
  ԛ: 'q',
  ԝ: 'w',
  ь: 'b',
  г: 'r',
  п: 'n',
  α: 'a',
  β: 'b',
  γ: 'y',
  ε: 'e',
  η: 'n',
  ι: 'i',
  κ: 'k',
  μ: 'u',
  ν: 'v',
  ο: 'o',
  ρ: 'p',
  σ: 'o',
  ς: 'c',
  τ: 't',
  υ: 'u',
  χ: 'x',
  ω: 'w',
  ı: 'i',
  ɑ: 'a',
  ɡ: 'g',
  ø: 'o',
  đ: 'd',
  ł: 'i',
  ħ: 'h',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  þ: 'p',
  ð: 'd',
  ո: 'n',
  օ: 'o',
  ս: 'u',
  հ: 'h',
  ց: 'g',
  '0': 'o',
  '1': 'i',
  l: 'i',
  '|': 'i',
  '!': 'i',
};
/** Numbers that stand for letters: only where somebody may be passing for staff, since `kit5` and `kits` are two people. */
const NUMBER_LETTERS: Readonly<Record<string, string>> = { '3': 'e', '4': 'a', '5': 's', '7': 't', '8': 'b' };

/** Words that say "I am somebody here": refused as a part of the handle. */
const RESERVED_PARTS = [
  'dr',
  'doc',
  'prof',
  'mod',
  'mods',
  'lead',
  'staff',
  'team',
  'host',
  'help',
  'system',
  'root',
  'bot',
  'nurse',
  'gp',
  'md',
  'phd',
  'official',
  'crisis',
  'member',
  'amember',
  'verified',
  'deleted',
  'guest',
  'everyone',
  'me',
  'admin',
  'owner',
  'security',
  'legal',
  'abuse',
  'between',
] as const;
/** Longer ones: refused at the start, at the end, and inside. */
const RESERVED_WORDS = [
  'therapist',
  'therapeut',
  'psycholog',
  'psychiat',
  'psychother',
  'counsellor',
  'counselor',
  'clinician',
  'moderator',
  'operator',
  'administrator',
  'support',
  'doctor',
  'helpdesk',
  'helpline',
  'samaritan',
  'facilitator',
  'safeguarding',
  'memberleft',
] as const;

/**
 * One form for all handles that look the same: case, accents, separators, look-alike letters of other scripts,
 * `rn`/`m` and `vv`/`w` fold together. Stored unique, so that nobody can imitate somebody.
 */
export function foldHandle(handle: string): string {
  const plain = handle
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[\s_.\-']/gu, '');
  const folded = [...plain].map((letter) => LOOK_ALIKES[letter] ?? letter).join('');
  return folded.replaceAll('rn', 'm').replaceAll('vv', 'w');
}

/** The first thing wrong with a handle, or null. Whether it is taken is for the database to say. */
export function handleProblem(handle: string, facts: HandleFacts): HandleProblem | null {
  const length = [...handle].length;
  if (handle.includes('@') || /\b[\w-]+\.(com|org|net|de|uk|io|me|example)$/i.test(handle))
    return 'handle_looks_like_address';
  if (length < HANDLE_MIN_CHARS) return 'handle_too_short';
  if (length > HANDLE_MAX_CHARS) return 'handle_too_long';
  if ((handle.match(/\p{N}/gu)?.length ?? 0) >= PHONE_DIGITS) return 'handle_looks_like_phone';
  if (!/^\p{L}[\p{L}\p{M}\p{Nd}_.-]*$/u.test(handle) || /[_.-]{2}|[_.-]$/.test(handle)) return 'handle_characters';
  if (!isOneScript(handle)) return 'handle_mixed_scripts';
  if (isLocalPart(handle, facts.email)) return 'handle_is_address';
  return isReserved(handle, facts.siteName) ? 'handle_reserved' : null;
}

function isOneScript(handle: string): boolean {
  const letters = handle.replace(/[\p{Nd}_.-]/gu, '');
  return JAPANESE.test(letters) || ONE_SCRIPT.some((script) => script.test(letters));
}

function isLocalPart(handle: string, email: string): boolean {
  const local = email.split('@', 1)[0] ?? '';
  if (local === '') return false;
  const folded = foldHandle(handle);
  return folded === foldHandle(local) || folded === foldHandle(local.split('+', 1)[0] ?? '');
}

function isReserved(handle: string, siteName: string): boolean {
  const whole = foldReserved(handle);
  const parts = handle.split(/[_.\-\d]+|(?<=\p{Ll})(?=\p{Lu})/u).map(foldReserved);
  const site = foldReserved(siteName);
  if (site.length > HANDLE_MIN_CHARS && whole.includes(site)) return true;
  if (RESERVED_PARTS.some((word) => whole === foldReserved(word) || parts.includes(foldReserved(word)))) return true;
  return RESERVED_WORDS.some((word) => whole.includes(foldReserved(word)));
}

function foldReserved(text: string): string {
  return [...foldHandle(text)].map((letter) => NUMBER_LETTERS[letter] ?? letter).join('');
}

const FIRST_WORDS = [
  'quiet',
  'amber',
  'slow',
  'soft',
  'early',
  'late',
  'small',
  'blue',
  'still',
  'warm',
  'green',
  'silver',
] as const;
const SECOND_WORDS = [
  'heron',
  'harbour',
  'lantern',
  'maple',
  'otter',
  'pebble',
  'willow',
  'meadow',
  'kettle',
  'finch',
  'cloud',
  'moss',
] as const;

/** Names nobody has to think up: `count` of them, chosen by `seed`; the caller leaves out those taken. */
export function suggestHandles(seed: number, count: number): string[] {
  return Array.from({ length: count }, (_, at) => {
    const place = Math.abs(Math.trunc(seed)) + at * 7;
    const first = FIRST_WORDS[place % FIRST_WORDS.length] ?? 'quiet';
    const second = SECOND_WORDS[Math.trunc(place / FIRST_WORDS.length + at * 5) % SECOND_WORDS.length] ?? 'heron';
    return `${first}_${second}`;
  });
}
