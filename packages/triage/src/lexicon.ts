import { announcersOf, listAnnouncers, STEM, type AnnouncerList } from './announcers.ts';
import { matchAt, mayBegin, type Words } from './match.ts';
import { parsePattern, type Grammar, type Node, type Pattern } from './pattern.ts';
import { createPresence } from './presence.ts';
import type { Sentence } from './text/sentences.ts';
import type { Category, Cues, Entry, Lang, LanguagePack } from './types.ts';

/** A place in a sentence where an entry's pattern was found; word numbers, end exclusive. */
export interface Hit {
  readonly entry: Entry;
  readonly lang: Lang;
  readonly from: number;
  readonly to: number;
}

/** One pattern of an entry. */
export interface Rule {
  readonly entry: Entry;
  readonly pack: PreparedPack;
  readonly pattern: Pattern;
}

/** A pack with its word lists ready for look-up. */
export interface PreparedPack {
  readonly pack: LanguagePack;
  readonly self: ReadonlySet<string>;
  readonly you: ReadonlySet<string>;
  readonly others: ReadonlySet<string>;
  readonly people: ReadonlySet<string>;
  readonly negators: ReadonlySet<string>;
  readonly bridge: ReadonlySet<string>;
  readonly pastVerbs: ReadonlySet<string>;
  readonly reportVerbs: ReadonlySet<string>;
  readonly falseNegations: readonly Pattern[];
  readonly grammar: Grammar;
  /** What a gap may not pass. */
  readonly barriers: ReadonlySet<string>;
}

/** All packs of one engine, indexed by the words that announce a pattern. */
export interface Lexicon {
  readonly packs: readonly PreparedPack[];
  readonly vocabulary: ReadonlyMap<string, number>;
  readonly rules: readonly Rule[];
  /** Finds every entry that occurs in a sentence. */
  find(sentence: Sentence): Hit[];
}

/** What reading every pattern of some packs would tell, worked out beforehand. */
export interface LexiconIndex {
  /** Every literal word, in the order of its number. */
  readonly vocabulary: string;
  /** Which rules each word announces. */
  readonly announcers: AnnouncerList;
}

const HITS_PER_RULE = 6;
/** Words that may stand between two parts joined by `&`. */
const WINDOW = 14;

/**
 * Builds the lexicon of some packs; an index made of the same packs saves reading every pattern.
 * @throws {Error} when a pattern cannot be read.
 */
export function createLexicon(packs: readonly LanguagePack[], index?: LexiconIndex): Lexicon {
  const prepared = packs.map(prepare);
  const rules = prepared.flatMap(rulesOf);
  const vocabulary = index === undefined ? vocabularyOf(packs) : numbered(index.vocabulary);
  const presence = createPresence(vocabulary, rules.length, (rule) => rules[rule]?.pattern.required() ?? []);
  const { byWord, byStem, numbers } = announcersOf(
    index?.announcers ?? listAnnouncers(rules.map(({ pattern }) => pattern)),
  );
  const seen = new Int32Array(rules.length);
  let round = 0;

  /** Rules one of whose announcing words occurs, each once. */
  function candidates(sentence: Sentence): number[] {
    const found: number[] = [];
    round++;
    const take = (rule: number): void => {
      if (seen[rule] === round) return;
      seen[rule] = round;
      found.push(rule);
    };
    for (const word of sentence.words) {
      for (const rule of byWord(word)) take(rule);
      for (const { stem, rule } of byStem.get(word.slice(0, STEM)) ?? NONE) if (word.startsWith(stem)) take(rule);
      const code = word.charCodeAt(0);
      if (code >= 48 && code <= 57) for (const rule of numbers) take(rule);
    }
    return found;
  }

  function find(sentence: Sentence): Hit[] {
    const hits: Hit[] = [];
    presence.read(sentence.words);
    for (const number of candidates(sentence)) {
      const rule = rules[number];
      if (rule === undefined || !presence.hasAll(number)) continue;
      for (const [from, to] of occurrences(rule.pattern, sentence, rule.pack.barriers))
        hits.push({ entry: rule.entry, lang: rule.pack.pack.lang, from, to });
    }
    return hits;
  }

  return { packs: prepared, vocabulary, rules, find };
}

const NONE: readonly never[] = [];

function rulesOf(pack: PreparedPack): Rule[] {
  return pack.pack.entries.flatMap((entry) =>
    entry.patterns.split('\n').flatMap((line) => {
      const source = line.trim();
      return source === '' ? [] : [{ entry, pack, pattern: parsePattern(source, pack.grammar) }];
    }),
  );
}

/** Works out the index of some packs: what `createLexicon` would otherwise do each time a process starts. */
export function indexOf(packs: readonly LanguagePack[]): LexiconIndex {
  return {
    vocabulary: [...vocabularyOf(packs).keys()].join(' '),
    announcers: listAnnouncers(
      packs
        .map(prepare)
        .flatMap(rulesOf)
        .map(({ pattern }) => pattern),
    ),
  };
}

function numbered(words: string): Map<string, number> {
  return new Map(words.split(' ').map((word, i) => [word, i]));
}

/** Every literal word of some packs, numbered. */
function vocabularyOf(packs: readonly LanguagePack[]): Map<string, number> {
  const vocabulary = new Map<string, number>();
  const add = (word: string): void => {
    if (!vocabulary.has(word)) vocabulary.set(word, vocabulary.size);
  };
  for (const pack of packs) {
    for (const text of Object.values(pack.words)) listWords(text, add);
    for (const { patterns } of pack.entries) listWords(patterns, add);
    for (const list of cueLists(pack.cues)) for (const word of list) add(word);
  }
  return vocabulary;
}

/** Word ranges where a pattern occurs, at most a few. */
export function occurrences(pattern: Pattern, sentence: Sentence, barriers: ReadonlySet<string>): [number, number][] {
  const [first, ...others] = pattern.parts();
  if (first === undefined) return [];
  const on: Words = { words: sentence.words, barriers };
  const found = spans(first, on);
  return others.length === 0 || found.length === 0 ? found : near(found, others, on);
}

/** Where the first part stands with each other part close by, in any order. */
function near(found: readonly [number, number][], others: readonly (readonly Node[])[], on: Words): [number, number][] {
  const rest = others.map((part) =>
    spans(part, on).filter(
      ([from]) => !on.barriers.has(on.words[from - 1] ?? '') && !on.barriers.has(on.words[from - 2] ?? ''),
    ),
  );
  return found.filter(([from, to]) =>
    rest.every((places) =>
      places.some(([start, end]) => (start >= to && start - to <= WINDOW) || (end <= from && from - end <= WINDOW)),
    ),
  );
}

function spans(nodes: readonly Node[], on: Words): [number, number][] {
  const found: [number, number][] = [];
  for (let at = 0; at < on.words.length && found.length < HITS_PER_RULE; at++) {
    if (!mayBegin(nodes, on.words[at] ?? '')) continue;
    const end = matchAt(nodes, at, on);
    if (end <= at) continue;
    found.push([at, end]);
    at = end - 1;
  }
  return found;
}

function prepare(pack: LanguagePack): PreparedPack {
  const { cues } = pack;
  const grammar: Grammar = { words: pack.words, groups: new Map(), known: new Map() };
  return {
    pack,
    self: new Set(cues.self),
    you: new Set(cues.you),
    others: new Set(cues.others),
    people: new Set(cues.people),
    negators: new Set(cues.negators),
    bridge: new Set(cues.bridge),
    pastVerbs: new Set(cues.pastVerbs),
    reportVerbs: new Set(cues.reportVerbs),
    falseNegations: cues.falseNegations
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .map((line) => parsePattern(line, grammar)),
    grammar,
    barriers: new Set(cues.negators),
  };
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

/** Categories whose hits are cues about the sentence, not findings. */
export const CUE_CATEGORIES: ReadonlySet<Category> = new Set<Category>([
  'idiom',
  'media',
  'recovery',
  'long-ago',
  'recent',
  'denial',
  'helper',
  'grief',
  'joke',
  'counter',
  'time',
  'group',
  'trade',
  'decline',
  'distress',
  'leave',
  'play',
]);
