import type { WordHashes } from './learned/features.ts';
import type { Cues, LanguagePack } from './types.ts';

/** Number of a word that no pattern names. */
export const UNKNOWN = -1;

const KEPT_MAX = 20_000;
const KEPT_LETTERS = 24;

/** A word of a text, with what was worked out about it: most are met again in the next post. */
export interface Lexeme {
  readonly word: string;
  /** Its number in the vocabulary, or `UNKNOWN`. */
  readonly id: number;
  /** Where to ask for the rules it announces, once the lexicon has worked it out. */
  places: readonly number[] | undefined;
  /** Its numbers for the learned part, once that was asked. */
  hashes: WordHashes | undefined;
}

/** Numbers of the words that the patterns of some packs name: sentences and patterns are compared by them. */
export interface Vocabulary {
  /** Whether it is a word of letters that a pattern names; numbers and marks are no words. */
  has(word: string): boolean;
  /** The number of a word or mark that a pattern names, or `UNKNOWN`. */
  numberOf(word: string): number;
  /** What is kept of a word; of very many or very long words nothing is kept. */
  lexemeOf(word: string): Lexeme;
  /** How many numbers there are: words have the first, marks and numerals follow. */
  readonly size: number;
}

/** The words of some packs in the order of their numbers, parted by spaces. */
export interface VocabularyList {
  readonly words: string;
  /** What else patterns name: numerals, marks. */
  readonly marks: string;
}

/** Reads such a list. */
export function vocabularyOf({ words, marks }: VocabularyList): Vocabulary {
  const numbers = new Map<string, number>();
  const add = (word: string): void => void (numbers.has(word) || numbers.set(word, numbers.size));
  words.split(' ').forEach(add);
  const wordCount = numbers.size;
  marks.split(' ').forEach(add);
  const numberOf = (word: string): number => numbers.get(word) ?? UNKNOWN;
  const kept = new Map<string, Lexeme>();
  return {
    size: numbers.size,
    lexemeOf(word) {
      const known = kept.get(word);
      if (known !== undefined) return known;
      const lexeme: Lexeme = { word, id: numberOf(word), places: undefined, hashes: undefined };
      if (kept.size < KEPT_MAX && word.length <= KEPT_LETTERS) kept.set(word, lexeme);
      return lexeme;
    },
    has(word) {
      const number = numbers.get(word);
      return number !== undefined && number < wordCount;
    },
    numberOf,
  };
}

/** Lists every word and mark that the packs name. */
export function listVocabulary(packs: readonly LanguagePack[]): VocabularyList {
  const words = new Set<string>();
  const marks = new Set<string>();
  const addWord = (word: string): void => void words.add(word);
  const addMark = (mark: string): void => void marks.add(mark);
  for (const pack of packs) {
    for (const text of [...Object.values(pack.words), ...pack.entries.map(({ patterns }) => patterns)]) {
      listWords(text, addWord);
      listMarks(text, addMark);
    }
    for (const list of cueLists(pack.cues)) list.forEach(addWord);
  }
  return { words: [...words].join(' '), marks: [...marks].filter((mark) => !words.has(mark)).join(' ') };
}

/** Tells what stands between the signs of the pattern language, is no plain word and stands for itself. */
function listMarks(text: string, add: (mark: string) => void): void {
  for (const mark of text.split(/[\s()|/?]+/)) if (/[^a-z]/.test(mark) && !/^[#.@]|[*#]$/.test(mark)) add(mark);
}

/** Tells every plain word of a pattern text. */
function listWords(text: string, add: (word: string) => void): void {
  let from = -1;
  for (let i = 0; i <= text.length; i++) {
    const code = text.charCodeAt(i);
    if ((code >= 97 && code <= 122) || code === 64) {
      if (from < 0) from = i;
    } else if (from >= 0) {
      if (code !== 42 && text.charCodeAt(from) !== 64) add(text.slice(from, i));
      from = -1;
    }
  }
}

function cueLists(cues: Cues): readonly (readonly string[])[] {
  return [
    cues.self,
    cues.you,
    cues.others,
    cues.people,
    cues.negators,
    cues.bridge,
    cues.pastVerbs,
    cues.reportVerbs,
    cues.conjunctions,
  ];
}
