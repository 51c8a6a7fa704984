import { announcersOf, listAnnouncers, type AnnouncerList } from './announcers.ts';
import { mayHold } from './id-filter.ts';
import { matchAt, type Words } from './match.ts';
import type { Grammar } from './nodes.ts';
import { parsePattern, readWhole, type Part, type Pattern } from './pattern.ts';
import { listNeeds, needsOf, readNeeds, type NeedsList } from './needs.ts';
import { createPresence } from './presence.ts';
import type { Sentence } from './text/sentences.ts';
import type { Category, Entry, Lang, LanguagePack } from './types.ts';
import { listVocabulary, UNKNOWN, type Vocabulary, type VocabularyList, vocabularyOf } from './vocabulary.ts';

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
  /** Numbers of the words that a gap may not pass. */
  readonly barriers: ReadonlySet<number>;
}

/** All packs of one engine, indexed by the words that announce a pattern. */
export interface Lexicon {
  readonly packs: readonly PreparedPack[];
  readonly vocabulary: Vocabulary;
  readonly rules: readonly Rule[];
  /** Finds every entry that occurs in a sentence. */
  find(sentence: Sentence): Hit[];
}

/** What reading every pattern of some packs would tell, worked out beforehand. */
export interface LexiconIndex {
  readonly vocabulary: VocabularyList;
  /** Which rules each word announces. */
  readonly announcers: AnnouncerList;
  readonly needs: NeedsList;
}

const HITS_PER_RULE = 6;
/** Words that may stand between two parts joined by `&`. */
const WINDOW = 14;

/**
 * Builds the lexicon of some packs; an index made of the same packs saves reading every pattern.
 * @throws {Error} when a pattern cannot be read.
 */
export function createLexicon(packs: readonly LanguagePack[], index?: LexiconIndex): Lexicon {
  const vocabulary = vocabularyOf(index?.vocabulary ?? listVocabulary(packs));
  const prepared = packs.map((pack) => prepare(pack, vocabulary));
  const rules = prepared.flatMap(rulesOf);
  const patterns = rules.map(({ pattern }) => pattern);
  const needs = index === undefined ? needsOf(patterns, vocabulary) : readNeeds(index.needs);
  const presence = createPresence(vocabulary.size, rules.length, needs);
  const announced = announcersOf(index?.announcers ?? listAnnouncers(patterns));
  const seen = new Int32Array(rules.length);
  let round = 0;

  function find(sentence: Sentence): Hit[] {
    const hits: Hit[] = [];
    presence.read(sentence.ids);
    round++;
    for (const { lexeme } of sentence.tokens)
      for (const place of (lexeme.places ??= announced(lexeme.word).map(presence.placeOf))) {
        const number = presence.ruleAt(place);
        if (number < 0 || seen[number] === round) continue;
        seen[number] = round;
        const rule = rules[number];
        if (rule === undefined) continue;
        for (const [from, to] of occurrences(rule.pattern, sentence, rule.pack.barriers))
          hits.push({ entry: rule.entry, lang: rule.pack.pack.lang, from, to });
      }
    return hits;
  }

  return { packs: prepared, vocabulary, rules, find };
}

function rulesOf(pack: PreparedPack): Rule[] {
  return pack.pack.entries.flatMap((entry) =>
    entry.patterns.split('\n').flatMap((line) => {
      const source = line.trim();
      return source === '' ? [] : [{ entry, pack, pattern: parsePattern(source, pack.grammar) }];
    }),
  );
}

/**
 * Works out the index of some packs: what `createLexicon` would otherwise do each time a process starts.
 * @throws {Error} when a pattern cannot be read.
 */
export function indexOf(packs: readonly LanguagePack[]): LexiconIndex {
  const vocabulary = listVocabulary(packs);
  const read = vocabularyOf(vocabulary);
  const rules = packs.map((pack) => prepare(pack, read)).flatMap(rulesOf);
  const patterns = rules.map(({ pattern }) => pattern);
  patterns.forEach(readWhole);
  return { vocabulary, announcers: listAnnouncers(patterns), needs: listNeeds(patterns, read) };
}

/** Word ranges where a pattern occurs, at most a few. */
export function occurrences(pattern: Pattern, sentence: Sentence, barriers: ReadonlySet<number>): [number, number][] {
  const parts = pattern.parts();
  const [first] = parts;
  if (first === undefined) return [];
  const on: Words = { words: sentence.words, ids: sentence.ids, barriers };
  const found = spans(first, on);
  return parts.length === 1 || found.length === 0 ? found : near(found, parts.slice(1), on);
}

/** Where the first part stands with each other part close by, in any order. */
function near(found: readonly [number, number][], others: readonly Part[], on: Words): [number, number][] {
  const rest = others.map((part) =>
    spans(part, on).filter(
      ([from]) => !on.barriers.has(on.ids[from - 1] ?? UNKNOWN) && !on.barriers.has(on.ids[from - 2] ?? UNKNOWN),
    ),
  );
  return found.filter(([from, to]) =>
    rest.every((places) =>
      places.some(([start, end]) => (start >= to && start - to <= WINDOW) || (end <= from && from - end <= WINDOW)),
    ),
  );
}

function spans({ nodes, first }: Part, on: Words): [number, number][] {
  const found: [number, number][] = [];
  for (let at = 0; at < on.ids.length && found.length < HITS_PER_RULE; at++) {
    if (first !== undefined && !mayHold(first, on.ids[at] ?? UNKNOWN)) continue;
    const end = matchAt(nodes, at, on);
    if (end <= at) continue;
    found.push([at, end]);
    at = end - 1;
  }
  return found;
}

function prepare(pack: LanguagePack, vocabulary: Vocabulary): PreparedPack {
  const { cues } = pack;
  const grammar: Grammar = { words: pack.words, vocabulary, groups: new Map(), known: new Map() };
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
    barriers: new Set(cues.negators.map((word) => vocabulary.numberOf(word))),
  };
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
