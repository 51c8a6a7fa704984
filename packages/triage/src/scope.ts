import { occurrences, type Hit, type PreparedPack } from './lexicon.ts';
import type { Sentence } from './text/sentences.ts';
import type { Category, Lang } from './types.ts';

/** Who a phrase is about. `nobody` is a reader addressed in a question, a condition or a general remark. */
export type Person = 'self' | 'you' | 'other' | 'nobody';

/** A hit with what the sentence around it says about it. */
export interface Finding {
  readonly hit: Hit;
  readonly sentence: Sentence;
  readonly sentenceNumber: number;
  readonly person: Person;
  readonly isNegated: boolean;
  readonly isPast: boolean;
  /** Past and over for long ("when I was 15", "in 2014"). */
  readonly isLongAgo: boolean;
  readonly isRecent: boolean;
  /** Said by someone else, or named as words. */
  readonly isReported: boolean;
  readonly isMedia: boolean;
  readonly isJoke: boolean;
  /** The sentence tells of abuse that is over. */
  readonly isOver: boolean;
  /** The sentence speaks to whoever supports somebody. */
  readonly isHelping: boolean;
  /** The sentence answers or condemns the phrase. */
  readonly isCountered: boolean;
}

const LOOK_BACK = 14;
const NEGATION_REACH = 7;
/** Before "I", these make it somebody's line, not the author's. */
const SUNG = new Set(['goes', 'says', 'sings', 'lyrics', 'line', 'called', 'titled', 'like']);
const FREE: ReadonlySet<number> = new Set();
const ABOUT = new Set(['about', 'on', 'of']);

/** Reads person, negation, tense and report for every hit of one sentence. */
export function readScope(
  sentence: Sentence,
  sentenceNumber: number,
  hits: readonly Hit[],
  packs: ReadonlyMap<string, PreparedPack>,
): Finding[] {
  const idioms = hits.filter((hit) => hit.entry.category === 'idiom');
  const cuesOf = new Map<Lang, ReadonlySet<Category>>();
  const findings: Finding[] = [];
  for (const hit of hits) {
    const pack = packs.get(hit.lang);
    if (pack === undefined || hit.entry.category === 'idiom') continue;
    if (idioms.some((idiom) => idiom.lang === hit.lang && idiom.from < hit.to && hit.from < idiom.to)) continue;
    // A cue speaks for its own language: "même" is no meme.
    let cues = cuesOf.get(hit.lang);
    if (cues === undefined) {
      cues = new Set(hits.filter((other) => other.lang === hit.lang).map((other) => other.entry.category));
      cuesOf.set(hit.lang, cues);
    }
    const isScoped = hit.entry.scope !== 'none';
    findings.push({
      hit,
      sentence,
      sentenceNumber,
      person: hit.entry.scope === 'full' ? personOf(sentence, hit, pack) : 'self',
      isNegated: isScoped && isNegated(sentence, hit, pack),
      isPast: hit.entry.scope === 'full' && isPast(sentence, hit, pack),
      isLongAgo: cues.has('long-ago'),
      isRecent: cues.has('recent'),
      isReported: isScoped && isReported(sentence, hit, pack),
      isMedia: cues.has('media') && !isOwnWords(sentence, hit, pack),
      isJoke: cues.has('joke'),
      isHelping: cues.has('helper') && !sentence.words.includes('my') && !sentence.words.includes('i'),
      isOver: cues.has('abuse-past') && !cues.has('recent'),
      isCountered: cues.has('counter'),
    });
  }
  return findings;
}

/** The subject of a phrase: the nearest one before it in its clause, else in the clause before, else the author. */
export function personOf(sentence: Sentence, hit: Hit, pack: PreparedPack): Person {
  const inside = subjectInside(sentence, hit, pack);
  if (inside !== undefined) return inside;

  let isBridged = true;
  const floor = Math.max(0, hit.from - LOOK_BACK);
  for (let i = hit.from - 1; i >= floor; i--) {
    const word = sentence.tokens[i]?.word ?? '';
    if (word === ',') isBridged = false;
    if (pack.self.has(word)) return 'self';
    if (pack.you.has(word)) return personOfYou(sentence, i, isBridged);
    if (pack.others.has(word) && (isBridged || sameClause(sentence, i, hit.from))) return 'other';
    if (isBridged && isPerson(sentence, i, pack)) return 'other';
    if (!pack.bridge.has(word)) isBridged = false;
  }
  return 'self';
}

function subjectInside(sentence: Sentence, hit: Hit, pack: PreparedPack): Person | undefined {
  const word = sentence.tokens[hit.from]?.word ?? '';
  if (pack.self.has(word)) return 'self';
  if (pack.you.has(word)) return sentence.isQuestion ? 'nobody' : 'you';
  if (pack.others.has(word)) return 'other';
  return undefined;
}

function personOfYou(sentence: Sentence, at: number, isBridged: boolean): Person {
  if (!isBridged) return 'self';
  const before = sentence.tokens[at - 1]?.word ?? '';
  return sentence.isQuestion || before === 'if' || before === 'when' ? 'nobody' : 'you';
}

function isPerson(sentence: Sentence, at: number, pack: PreparedPack): boolean {
  const token = sentence.tokens[at];
  if (token === undefined) return false;
  if (pack.people.has(token.word))
    return !sentence.tokens
      .slice(Math.max(0, at - 3), at)
      .some((t) => t.word === 'with' || t.word === 'without' || t.word === 'because' || t.word === 'of');
  return (
    token.isCapital &&
    at > 0 &&
    !pack.bridge.has(token.word) &&
    !pack.self.has(token.word) &&
    !isShouted(sentence) &&
    /^[a-z]{3,}$/.test(token.word) &&
    pack.pack.lang !== 'de'
  );
}

function isShouted(sentence: Sentence): boolean {
  return sentence.tokens.filter((token) => token.isCapital).length * 2 > sentence.tokens.length;
}

function sameClause(sentence: Sentence, a: number, b: number): boolean {
  return sentence.clauses[a] === sentence.clauses[b];
}

/** Whether a negation governs the phrase: only words that carry it on may stand between. */
export function isNegated(sentence: Sentence, hit: Hit, pack: PreparedPack): boolean {
  const floor = Math.max(0, hit.from - NEGATION_REACH);
  for (let i = hit.from - 1; i >= floor; i--) {
    const word = sentence.tokens[i]?.word ?? '';
    if (pack.negators.has(word)) return !isFalseNegation(sentence, i, pack) && !isOtherClause(sentence, i, hit, pack);
    if (!pack.bridge.has(word) && !pack.self.has(word) && !pack.you.has(word) && !pack.others.has(word)) return false;
  }
  return false;
}

/** "I am not, I have been thinking of …" begins anew after the negation; "never said I was not" denies a denial. */
function isOtherClause(sentence: Sentence, at: number, hit: Hit, pack: PreparedPack): boolean {
  const next = sentence.words[at + 1] ?? '';
  if (at + 1 < hit.from && pack.pack.lang === 'en' && STARTS.has(next)) return true;
  const before = sentence.words.slice(Math.max(0, at - 6), at);
  const denial = before.findLastIndex((word) => pack.negators.has(word) && word !== 'no');
  return denial >= 0 && before.slice(denial).some((word) => DENIED.has(word));
}

/** "My nan's saying", "my daughter said": the quotation is theirs. */
const SAYINGS = new Set(
  'nan mum mom dad mother father daughter son brother sister wife husband friend grandma grandpa boss teacher therapist partner favourite favorite ex aunt uncle cousin neighbour'.split(
    ' ',
  ),
);
const STARTS = new Set(['i', 'he', 'she', 'they', 'we']);
const DENIED = new Set([
  'said',
  'say',
  'saying',
  'claimed',
  'true',
  'told',
  'day',
  'hour',
  'night',
  'morning',
  'moment',
  'week',
]);

function isFalseNegation(sentence: Sentence, at: number, pack: PreparedPack): boolean {
  return pack.falseNegations.some(
    (pattern) =>
      mayMatch(pattern.keys(), sentence) &&
      occurrences(pattern, sentence, FREE).some(([from, to]) => from <= at && at < to),
  );
}

function mayMatch(keys: readonly string[], sentence: Sentence): boolean {
  return keys.some((key) => key.startsWith('#') || key.endsWith('*') || sentence.words.includes(key));
}

function isPast(sentence: Sentence, hit: Hit, pack: PreparedPack): boolean {
  for (let i = hit.from; i >= Math.max(0, hit.from - NEGATION_REACH); i--) {
    const word = sentence.tokens[i]?.word ?? '';
    if (pack.pastVerbs.has(word)) return true;
    if (
      i < hit.from &&
      !pack.bridge.has(word) &&
      !pack.self.has(word) &&
      !pack.others.has(word) &&
      !pack.people.has(word)
    )
      return false;
  }
  return false;
}

/** The author says it of themselves in so many words ("I want to …"), whatever else the sentence names. */
function isOwnWords(sentence: Sentence, hit: Hit, pack: PreparedPack): boolean {
  if (hit.entry.scope !== 'full' || sentence.tokens[hit.from]?.isQuoted === true) return false;
  for (let i = hit.from; i >= Math.max(0, hit.from - NEGATION_REACH); i--) {
    const word = sentence.tokens[i]?.word ?? '';
    if (pack.self.has(word)) return !SUNG.has(sentence.tokens[i - 1]?.word ?? '');
    if (i < hit.from && (!pack.bridge.has(word) || ABOUT.has(word))) return false;
  }
  return false;
}

/** "They asked if I was suicidal" reports a question, not an answer. */
function isAskedAbout(sentence: Sentence, hit: Hit): boolean {
  const before = sentence.words.slice(Math.max(0, hit.from - 8), hit.from);
  const asked = before.findIndex((word) => word === 'asked' || word === 'asks' || word === 'asking' || word === 'ask');
  if (asked < 0 || sentence.words.includes('yes')) return false;
  return before.slice(asked + 1).some((word) => word === 'if' || word === 'whether' || word === 'about');
}

/** Words in quotation marks belong to another speaker unless the author says them of themselves. */
function isReported(sentence: Sentence, hit: Hit, pack: PreparedPack): boolean {
  if (isAskedAbout(sentence, hit)) return true;
  if (sentence.tokens[hit.from]?.isQuoted !== true) return false;
  const opening = sentence.tokens.findIndex((token) => token.isQuoted);
  const before = sentence.tokens.slice(Math.max(0, opening - 8), opening);
  const words = before.map((token) => token.word);
  return !words.some((word, i) => pack.self.has(word) || (word === 'my' && !SAYINGS.has(words[i + 1] ?? '')));
}
