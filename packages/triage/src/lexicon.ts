import { matchAt, mayBegin, type Words } from './match.ts';
import { parsePattern, type Grammar, type Pattern } from './pattern.ts';
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
  readonly vocabulary: ReadonlySet<string>;
  readonly rules: readonly Rule[];
  /** Finds every entry that occurs in a sentence. */
  find(sentence: Sentence): Hit[];
}

const STEM = 3;
const HITS_PER_RULE = 6;

/** Builds the lexicon of some packs. @throws {Error} when a pattern cannot be read. */
export function createLexicon(packs: readonly LanguagePack[]): Lexicon {
  const byWord = new Map<string, Rule[]>();
  const byStem = new Map<string, { readonly stem: string; readonly rule: Rule }[]>();
  const numbers: Rule[] = [];
  const vocabulary = new Set<string>();
  const rules: Rule[] = [];
  const prepared = packs.map(prepare);

  for (const one of prepared)
    for (const entry of one.pack.entries)
      for (const line of entry.patterns.split('\n')) {
        if (line.trim() === '') continue;
        const rule = { entry, pack: one, pattern: parsePattern(line.trim(), one.grammar) };
        rules.push(rule);
        for (const key of rule.pattern.keys) {
          if (key.startsWith('#')) numbers.push(rule);
          else if (key.endsWith('*')) add(byStem, key.slice(0, STEM), { stem: key.slice(0, -1), rule });
          else add(byWord, key, rule);
        }
      }
  for (const { pack } of prepared) {
    for (const text of Object.values(pack.words)) listWords(text, vocabulary);
    for (const { patterns } of pack.entries) listWords(patterns, vocabulary);
  }
  for (const { pack } of prepared)
    for (const list of cueLists(pack.cues)) for (const word of list) vocabulary.add(word);

  function candidates(sentence: Sentence): Set<Rule> {
    const found = new Set<Rule>();
    for (const { word } of sentence.tokens) {
      for (const rule of byWord.get(word) ?? []) found.add(rule);
      for (const { stem, rule } of byStem.get(word.slice(0, STEM)) ?? []) if (word.startsWith(stem)) found.add(rule);
      const code = word.charCodeAt(0);
      if (code >= 48 && code <= 57) for (const rule of numbers) found.add(rule);
    }
    return found;
  }

  function find(sentence: Sentence): Hit[] {
    const hits: Hit[] = [];
    for (const rule of candidates(sentence)) {
      if (!rule.pattern.required().every((words) => sentence.words.some((word) => words.has(word)))) continue;
      for (const [from, to] of occurrences(rule.pattern, sentence, rule.pack.barriers))
        hits.push({ entry: rule.entry, lang: rule.pack.pack.lang, from, to });
    }
    return hits;
  }

  return { packs: prepared, vocabulary, rules, find };
}

/** Word ranges where a pattern occurs, at most a few. */
export function occurrences(pattern: Pattern, sentence: Sentence, barriers: ReadonlySet<string>): [number, number][] {
  const found: [number, number][] = [];
  const nodes = pattern.nodes();
  const on: Words = { words: sentence.words, barriers };
  for (let at = 0; at < sentence.words.length && found.length < HITS_PER_RULE; at++) {
    if (!mayBegin(nodes, sentence.words[at] ?? '')) continue;
    const end = matchAt(nodes, at, on);
    if (end <= at) continue;
    found.push([at, end]);
    at = end - 1;
  }
  return found;
}

function prepare(pack: LanguagePack): PreparedPack {
  const { cues } = pack;
  const grammar: Grammar = { words: pack.words, groups: new Map(), groupKeys: new Map() };
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

/** Adds every plain word of a pattern text. */
function listWords(text: string, into: Set<string>): void {
  for (const word of text.split(/[^a-z@*]+/))
    if (word !== '' && !word.startsWith('@') && !word.endsWith('*')) into.add(word);
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

function add<T>(index: Map<string, T[]>, key: string, value: T): void {
  const list = index.get(key);
  if (list === undefined) index.set(key, [value]);
  else list.push(value);
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
]);
