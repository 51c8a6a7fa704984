import { fold } from './fold.ts';

/** A word or mark as written: folded text, UTF-16 offsets into the original, and whether it stands in quotation marks. */
export interface RawToken {
  readonly kind: 'word' | 'comma' | 'stop' | 'line';
  readonly word: string;
  readonly start: number;
  readonly end: number;
  readonly isQuoted: boolean;
  readonly isCapital: boolean;
  readonly isQuestion: boolean;
}

/** Longest text read, in UTF-16 units; what lies beyond is not judged. Source: triage.md, "Segment". */
export const MAX_CHARS = 20_000;
const QUOTE_MAX = 300;

const isWordCode = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code > 127;
const INNER = new Set(["'", '@', '$', '!', '*', '|', '+']);

/** Splits a text into words and marks, folding each character on the way. */
export function scan(text: string): RawToken[] {
  const tokens: RawToken[] = [];
  const limit = Math.min(text.length, MAX_CHARS);
  let word = '';
  let start = 0;
  let isCapital = false;
  let quoteEnd = -1;

  const push = (kind: RawToken['kind'], value: string, from: number, to: number, isQuestion = false): void => {
    tokens.push({ kind, word: value, start: from, end: to, isQuoted: from < quoteEnd, isCapital, isQuestion });
  };
  const flush = (end: number): void => {
    if (word !== '') push('word', word, start, end);
    word = '';
  };

  for (let at = 0; at < limit;) {
    const code = text.charCodeAt(at);
    const size = code >= 0xd800 && code <= 0xdbff && at + 1 < limit ? 2 : 1;
    const raw = size === 2 ? text.slice(at, at + 2) : text.charAt(at);
    const isUpper = code >= 65 && code <= 90;
    const character = code < 128 ? (isUpper ? raw.toLowerCase() : raw) : fold(raw);
    const first = character === '' ? 0 : character.charCodeAt(0);

    if (character === '') {
      at += size;
      continue;
    }
    if (isWordCode(first) && character !== '—') {
      if (word === '') {
        start = at;
        isCapital = isUpper;
      }
      word += character;
    } else if (word !== '' && INNER.has(character) && joinsWord(text, at, character)) {
      word += character;
    } else if ((character === '.' || character === ',') && isBetweenDigits(text, at)) {
      word += character;
    } else {
      if (word === '' && (character === '@' || character === '$') && startsDisguise(text, at)) {
        start = at;
        isCapital = false;
        word = character;
        at += size;
        continue;
      }
      flush(at);
      if (character.length > 1) push('word', character.trim(), at, at + size);
      else if (character === '"') quoteEnd = at < quoteEnd ? -1 : closing(text, at, '"');
      else if (character === "'")
        quoteEnd = at >= quoteEnd ? Math.max(quoteEnd, openingApostrophe(text, at)) : quoteEnd;
      else if (character === '\n') push('line', '\n', at, at + 1);
      else if (character === '.' || character === '!' || character === '?')
        push('stop', character, at, at + 1, character === '?');
      else if (
        character === ',' ||
        character === ';' ||
        character === ':' ||
        character === '(' ||
        character === ')' ||
        character === '—'
      )
        push('comma', ',', at, at + 1);
      else if (character === '-' && text[at - 1] === ' ' && text[at + 1] === ' ') push('comma', ',', at, at + 1);
    }
    at += size;
  }
  flush(limit);
  return tokens;
}

function joinsWord(text: string, at: number, character: string): boolean {
  const next = text.charAt(at + 1);
  if (character === '*') return /[a-z*]/i.test(next);
  if (character === '!') return /[a-z]/i.test(next) && /[a-z]/i.test(text.charAt(at - 1));
  return next !== '' && /[\p{L}\d]/u.test(next);
}

function startsDisguise(text: string, at: number): boolean {
  return (
    /^[@$][a-z]{2,}/i.test(text.slice(at, at + 4)) && !/[a-z0-9]/i.test(text.charAt(at - 1)) && text.charAt(at) === '$'
  );
}

function isBetweenDigits(text: string, at: number): boolean {
  return /\d/.test(text.charAt(at - 1)) && /\d/.test(text.charAt(at + 1));
}

/** Where a quotation ends; without a closing mark there is none, so that a stray mark hides nothing. */
function closing(text: string, at: number, mark: string): number {
  const end = Math.min(text.length, at + QUOTE_MAX);
  for (let i = at + 1; i < end; i++) if (fold(text.charAt(i).toLowerCase()) === mark) return i;
  return -1;
}

function openingApostrophe(text: string, at: number): number {
  if (/[\p{L}\d]/u.test(text.charAt(at - 1)) || !/[\p{L}\d]/u.test(text.charAt(at + 1))) return -1;
  const end = Math.min(text.length, at + QUOTE_MAX);
  for (let i = at + 2; i < end; i++) {
    if (text.charAt(i) === '\n') return -1;
    if (fold(text.charAt(i)) === "'" && !/[\p{L}\d]/u.test(text.charAt(i + 1))) return i;
  }
  return -1;
}
