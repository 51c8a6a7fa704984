import type { Lexeme } from '../vocabulary.ts';
import { scan, type RawToken } from './scan.ts';
import type { Speller } from './spelling.ts';

/** One normalised word with its place in the original text. */
export interface Token {
  readonly word: string;
  readonly lexeme: Lexeme;
  readonly start: number;
  readonly end: number;
  readonly isQuoted: boolean;
  readonly isCapital: boolean;
}

/** One sentence: its words with their places, and the words alone, which patterns run on. */
export interface Sentence {
  readonly tokens: readonly Token[];
  readonly words: readonly string[];
  /** Number of each word in the vocabulary of the patterns, or `UNKNOWN`. */
  readonly ids: readonly number[];
  /** Number of the clause each word stands in. */
  readonly clauses: readonly number[];
  readonly isQuestion: boolean;
}

/** A line break inside one of these does not end a sentence. */
const UNFINISHED = new Set('to the a an and of i my in with for that was am is are but or it you'.split(' '));
const MIN_SPELLED = 3;
/** Letters written apart that are joined at most. */
const MAX_LETTERS = 120;
/** A sentence without a stop is cut here, so that the work grows with the text and no faster. */
const MAX_WORDS = 160;

/** Normalises a text and cuts it into sentences and clauses. */
export function sentencesOf(text: string, speller: Speller, conjunctions: ReadonlySet<string>): Sentence[] {
  const raw = joinLetters(scan(text), speller);
  const sentences: Sentence[] = [];
  let tokens: Token[] = [];
  const finish = (isQuestion: boolean): void => {
    if (tokens.some((token) => token.word !== ',')) sentences.push(toSentence(tokens, isQuestion, conjunctions));
    tokens = [];
  };
  raw.forEach((token, i) => {
    if (token.kind === 'stop') finish(token.isQuestion);
    else if (token.kind === 'line') {
      if (!UNFINISHED.has(tokens.at(-1)?.word ?? '') || raw[i + 1]?.kind === 'line') finish(false);
    } else if (token.kind === 'comma') {
      if (tokens.length > 0) for (const lexeme of speller.read(',')) tokens.push(place(lexeme, token));
    } else {
      if (tokens.length >= MAX_WORDS) finish(false);
      for (const lexeme of speller.read(token.word)) tokens.push(place(lexeme, token));
    }
  });
  finish(false);
  return sentences;
}

function place(lexeme: Lexeme, token: RawToken): Token {
  return {
    word: lexeme.word,
    lexeme,
    start: token.start,
    end: token.end,
    isQuoted: token.isQuoted,
    isCapital: token.isCapital,
  };
}

function toSentence(tokens: readonly Token[], isQuestion: boolean, conjunctions: ReadonlySet<string>): Sentence {
  const words: string[] = [];
  const ids: number[] = [];
  const clauses: number[] = [];
  let clause = 0;
  for (const { word, lexeme } of tokens) {
    if (word === ',' || conjunctions.has(word)) clause++;
    words.push(word);
    ids.push(lexeme.id);
    clauses.push(clause);
  }
  return { tokens, words, ids, clauses, isQuestion };
}

/** `k i l l` and `k.i.l.l` become one word again, when it is one the lexicon knows. */
function joinLetters(raw: readonly RawToken[], speller: Speller): RawToken[] {
  const out: RawToken[] = [];
  for (let i = 0; i < raw.length;) {
    const run = letterRun(raw, i);
    const first = raw[i];
    if (first === undefined) break;
    const last = raw[i + run - 1];
    const pieces = run >= MIN_SPELLED ? lettersOf(raw, i, run, speller) : undefined;
    if (pieces === undefined || last === undefined) {
      out.push(first);
      i++;
      continue;
    }
    for (const word of pieces) out.push({ ...first, kind: 'word', word, end: last.end });
    i += run;
  }
  return out;
}

function letterRun(raw: readonly RawToken[], from: number): number {
  let to = from;
  for (; to < Math.min(raw.length, from + MAX_LETTERS); to++) {
    const token = raw[to];
    if (token === undefined) break;
    const isLetter = token.kind === 'word' && token.word.length === 1;
    const isDot =
      token.kind === 'stop' &&
      to > from &&
      token.end - token.start === 1 &&
      raw[to + 1]?.word.length === 1 &&
      raw[to + 1]?.start === token.end;
    if (!isLetter && !isDot) break;
  }
  return to - from;
}

function lettersOf(
  raw: readonly RawToken[],
  from: number,
  run: number,
  speller: Speller,
): readonly string[] | undefined {
  const letters = raw
    .slice(from, from + run)
    .filter((token) => token.kind === 'word')
    .map((token) => token.word)
    .join('');
  if (letters.length < MIN_SPELLED) return undefined;
  return speller.split(letters);
}
