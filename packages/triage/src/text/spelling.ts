import type { LanguagePack } from '../types.ts';
import type { Lexeme, Vocabulary } from '../vocabulary.ts';

const LEET: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
  '9': 'g',
  '@': 'a',
  $: 's',
  '!': 'i',
  '|': 'l',
  '+': 't',
};
const SWAPPED =
  'not want wish would again hurt home them with going scared cut hit think about alone never wake already take feel just like every night going because anyone really'.split(
    ' ',
  );
const MIN_SLIP = 5;
const MIN_JOINED = 5;
const JOINERS = new Set([
  'i',
  'we',
  'are',
  'is',
  'to',
  'the',
  'all',
  'should',
  'be',
  'and',
  'of',
  'you',
  'my',
  'so',
  'like',
  'these',
  'those',
  'every',
  'want',
  'will',
  'kill',
  'hate',
  'a',
]);
const MAX_JOINED = 120;
/** Words remembered with what they mean: most are met again in the next post. */
const KEPT_MAX = 20_000;
const KEPT_LETTERS = 16;

/** Finds the word meant behind a spelling: contractions, slang, slips, disguises, words run together. */
export interface Speller {
  /** The words that one written word stands for, mostly itself; none when it is a mere filler. */
  read(word: string): readonly Lexeme[];
  /** Words hidden in letters written apart or together, or `undefined`. */
  split(letters: string): readonly string[] | undefined;
}

/** Makes the speller for some packs; `vocabulary` holds every literal word of their patterns. */
export function createSpeller(packs: readonly LanguagePack[], vocabulary: Vocabulary): Speller {
  const spellings = new Map<string, readonly string[]>();
  const sensitive = new Set<string>();
  for (const pack of packs) {
    for (const [written, meant] of Object.entries(pack.spellings))
      if (!spellings.has(written)) spellings.set(written, meant.split(' '));
    for (const word of pack.sensitive) sensitive.add(word);
  }
  const slips = createSlips(sensitive);
  addSwaps(SWAPPED, spellings, vocabulary);
  const masked = maskIndex(sensitive);
  const known = (word: string): boolean => vocabulary.has(word) || sensitive.has(word);
  const readBefore = new Map<string, readonly Lexeme[]>();
  const spelled = (word: string): boolean => known(word) || spellings.has(word);

  function plain(word: string): readonly string[] | undefined {
    return spellings.get(word) ?? (known(word) ? [word] : undefined);
  }

  function read(word: string): readonly Lexeme[] {
    const kept = readBefore.get(word);
    if (kept !== undefined) return kept;
    const meant = (workOut(word) ?? [word]).filter((one) => one !== '').map(vocabulary.lexemeOf);
    if (readBefore.size < KEPT_MAX && word.length <= KEPT_LETTERS) readBefore.set(word, meant);
    return meant;
  }

  function workOut(word: string): readonly string[] | undefined {
    const direct = spellings.get(word);
    if (direct !== undefined) return direct;
    if (known(word) || word.length < 2) return undefined;
    const meant = slips(word);
    if (meant !== undefined) return [meant];
    if (word.includes("'")) return apostrophe(word);
    if (word.includes('*')) return unmask(word, masked);
    if (/\d|[@$!|+]/.test(word)) return unleet(word);
    const shorter = /(.)\1\1/.test(word)
      ? (plain(word.replace(/(.)\1{2,}/g, '$1$1')) ??
        plain(word.replace(/(.)\1+/g, '$1')) ?? [word.replace(/(.)\1{2,}/g, '$1')])
      : undefined;
    if (shorter !== undefined) return shorter;
    const doubled = /(.)\1/.test(word) ? word.replace(/(.)\1/g, '$1') : word;
    if (doubled !== word && sensitive.has(doubled)) return [doubled];
    return word.length >= MIN_JOINED ? split(word) : undefined;
  }

  function apostrophe(word: string): readonly string[] {
    const joined = spellings.get(word.replaceAll("'", ''));
    if (joined !== undefined && !word.endsWith("'s")) return joined;
    const parts = word.split("'").filter((part) => part !== '');
    if (parts.length === 2 && parts[1] === 's') return [parts[0] ?? word];
    return parts.flatMap((part) => spellings.get(part) ?? [part]);
  }

  function unleet(word: string): readonly string[] | undefined {
    if (!/[a-z]/.test(word) || /^\d+[a-z]{1,3}$/.test(word)) return undefined;
    const letters = word.replace(/[\d@$!|+]/g, (c) => LEET[c] ?? c);
    return (
      plain(letters) ??
      plain(word.replace(/[\d@$!|+]/g, (c) => (c === '1' ? 'l' : (LEET[c] ?? c)))) ??
      (letters.length >= MIN_JOINED ? split(letters) : undefined)
    );
  }

  function split(letters: string): readonly string[] | undefined {
    if (letters.length > MAX_JOINED || !/^[a-z]+$/.test(letters)) return undefined;
    const best: (readonly string[] | undefined)[] = [[]];
    for (let end = 1; end <= letters.length; end++) {
      for (let from = Math.max(0, end - 14); from < end; from++) {
        const before = best[from];
        const piece = letters.slice(from, end);
        if (before === undefined || !(piece.length > 1 || piece === 'i' || piece === 'a') || !spelled(piece)) continue;
        const now = best[end];
        if (now === undefined || before.length + 1 < now.length) best[end] = [...before, piece];
      }
    }
    const pieces = best[letters.length];
    if (pieces === undefined) return undefined;
    const weight = pieces.filter((piece) => sensitive.has(piece)).length;
    const isMeant =
      pieces.length >= 3
        ? weight >= 1 && (pieces.includes('i') || pieces.includes('we') || weight >= 2)
        : pieces.length === 2
          ? weight === 2 ||
            (weight === 1 && pieces.some((piece) => JOINERS.has(piece) && (piece.length > 1 || piece === 'i')))
          : weight === 1;
    return isMeant ? pieces.flatMap((piece) => spellings.get(piece) ?? [piece]) : undefined;
  }

  return { read, split };
}

/** Finds the word behind one letter left out, doubled or swapped with its neighbour, for words long enough to stay themselves. */
function createSlips(words: ReadonlySet<string>): (written: string) => string | undefined {
  const byStart = new Map<string, string[]>();
  const file = (letter: string, word: string): void => {
    const key = letter + String(word.length);
    const list = byStart.get(key);
    if (list === undefined) byStart.set(key, [word]);
    else list.push(word);
  };
  for (const word of words) {
    if (word.length < MIN_SLIP) continue;
    file(word.charAt(0), word);
    if (word.charAt(1) !== word.charAt(0)) file(word.charAt(1), word);
  }
  return (written) => {
    if (written.length < MIN_SLIP - 1) return undefined;
    for (let length = written.length - 1; length <= written.length + 1; length++) {
      const found = byStart.get(written.charAt(0) + String(length))?.find((word) => isSlip(written, word));
      if (found !== undefined) return found;
    }
    return undefined;
  };
}

/** Whether one slip of the hand leads from a word to what was written; the first letter may only be swapped. */
function isSlip(written: string, word: string): boolean {
  let at = 0;
  while (at < written.length && written.charCodeAt(at) === word.charCodeAt(at)) at++;
  if (written.length < word.length) return at > 0 && written.slice(at) === word.slice(at + 1);
  if (written.length > word.length)
    return at > 0 && written.charAt(at) === word.charAt(at - 1) && written.slice(at + 1) === word.slice(at);
  return (
    written.charAt(at) === word.charAt(at + 1) &&
    written.charAt(at + 1) === word.charAt(at) &&
    written.slice(at + 2) === word.slice(at + 2)
  );
}

/** Short common words with two letters swapped ("nto", "wsih"), where the slip is no word itself. */
export function addSwaps(words: readonly string[], into: Map<string, readonly string[]>, vocabulary: Vocabulary): void {
  for (const word of words)
    for (let i = 0; i + 1 < word.length; i++) {
      const slip = word.slice(0, i) + word.charAt(i + 1) + word.charAt(i) + word.slice(i + 2);
      if (slip !== word && !into.has(slip) && !vocabulary.has(slip)) into.set(slip, [word]);
    }
}

function maskIndex(words: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>();
  for (const word of words) {
    const key = word.charAt(0);
    const list = index.get(key);
    if (list === undefined) index.set(key, [word]);
    else list.push(word);
  }
  return index;
}

function unmask(word: string, index: ReadonlyMap<string, readonly string[]>): readonly string[] | undefined {
  const letters = word.replace(/[\d@$!|+]/g, (c) => LEET[c] ?? c);
  const candidates = index.get(letters.charAt(0)) ?? [];
  const fits = (candidate: string): boolean =>
    candidate.length === letters.length && [...letters].every((c, i) => c === '*' || c === candidate.charAt(i));
  const found = candidates.find(fits);
  return found === undefined ? undefined : [found];
}
