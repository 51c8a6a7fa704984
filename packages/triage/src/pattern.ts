import { idFilter, type IdFilter } from './id-filter.ts';
import { UNKNOWN, type Vocabulary } from './vocabulary.ts';

/**
 * The pattern language of the lexicon, matched word by word over a normalised sentence.
 *
 * `word` · `a/b` either word · `(a b|c)` either phrase · `x?` may be absent · `stem*` any ending · `@name` a named
 * group of the pack · `#` a number, `##` one of at least ten, `####` a year · `..` up to 3 words, `..5` up to 5 (never over a
 * negation) · `...` up to 8 words of any kind, `...4` up to 4 · `^` start, `$` end of the sentence · `one & other` both parts close to
 * each other in any order; the first is the place that counts. Every repetition is bounded, so the work for a text grows
 * with its length and no faster.
 */
export type Node =
  | { readonly kind: 'word'; readonly value: string; readonly id: number; readonly isOptional: boolean }
  | { readonly kind: 'alt'; readonly group: Group; readonly isOptional: boolean }
  | { readonly kind: 'gap'; readonly max: number; readonly isFree: boolean }
  | { readonly kind: 'start' }
  | { readonly kind: 'end' };

/** One of several alternatives; `ids` are its words when it is nothing but words of the vocabulary. */
export interface Option {
  readonly nodes: readonly Node[];
  readonly ids: readonly number[] | undefined;
}

/** Alternatives, filed under the word they begin with. */
export interface Group {
  readonly options: readonly (readonly Node[])[];
  /** Options that begin with a word of the vocabulary, by its number; the rest are tried one by one. */
  readonly byFirst: ReadonlyMap<number, readonly Option[]>;
  readonly others: readonly (readonly Node[])[];
  /** The words of `byFirst`. */
  readonly first: IdFilter;
  keys?: readonly string[] | null;
}

/** One of the parts that `&` joins. */
export interface Part {
  readonly nodes: readonly Node[];
  /** The words it may begin with; `undefined` when any may. */
  readonly first: IdFilter | undefined;
}

/** A pattern ready to be found: the words that announce it, and its parts. */
export interface Pattern {
  readonly source: string;
  /** One of these words must occur; `stem*` stands for any word that starts with the stem. @throws {Error} when no part announces the pattern. */
  keys(): readonly string[];
  /** The parts, read when a sentence first needs them: most patterns of a pack never meet their words. */
  parts(): readonly Part[];
  /** Lists of words one word of each must occur; parts with open words are left out. */
  readonly required: () => readonly (readonly string[])[];
}

/** What a pattern needs from its pack. */
export interface Grammar {
  readonly words: Readonly<Record<string, string>>;
  /** Words are compared by their numbers in it. */
  readonly vocabulary: Vocabulary;
  /** Named groups read so far. */
  readonly groups: Map<string, Group>;
  /** Announcing words of parts that were met before, with what they cost; `null` where a part announces nothing. */
  readonly known: Map<string, Keys | null>;
}

/** Words that announce a part, and how common they are together. */
export interface Keys {
  readonly words: readonly string[];
  readonly cost: number;
}

const GAP_WORDS = 3;
const FREE_WORDS = 8;

/** Words too common to announce anything. */
const COMMON = new Set(
  'a an the i you he she it we they my your his her me him them to of in on at and or but is am are was were be been do does did not no have has had will would can could just so that this with for all from want feel like going get got if when what how up out about as by than some any more over think people now no on off way one going it life time day de la el que en me mi y a no te se lo es un una por con para le les je j ne pas tu il elle est et que qui des du au mon ma moi ich du er sie es nicht und der die das mir mich zu ist in mein meine so auf eu nao o os um uma e meu minha do da'.split(
    ' ',
  ),
);

/** Words that announce a pattern, yet stand in many posts of this kind. */
const FREQUENT = new Set(
  'kill myself suicide end last take know tonight cut make never die said who says self better will stop hurt only put are there that back suicidal dead see can nobody sleep good took wish should someone left need pills nothing help really today think thinking thought thoughts feeling everyone told tell say keep hate alone tired done live killing friend mom dad mum find feel want anymore'.split(
    ' ',
  ),
);

/** Takes one pattern; it is read when first asked for. */
export function parsePattern(source: string, grammar: Grammar): Pattern {
  let parts: readonly Part[] | undefined;
  const read = (): readonly Part[] =>
    (parts ??= source.split(' & ').map((part) => {
      const nodes = parseSequence(part, grammar);
      return { nodes, first: firstOf(nodes) };
    }));
  return {
    source,
    keys: () => {
      const keys = keysOfText(source, grammar);
      if (keys === null) throw new Error(`nothing required in: ${source}`);
      return keys.words;
    },
    parts: read,
    required: () =>
      read()
        .flatMap(({ nodes }) => requiredOf(nodes))
        .sort((a, b) => a.length - b.length),
  };
}

function parseSequence(source: string, grammar: Grammar): Node[] {
  if (!source.includes('(')) return source.split(' ').flatMap((part) => (part === '' ? [] : parsePart(part, grammar)));
  return splitTop(source, ' ').flatMap((part) => (part === '' ? [] : parsePart(part, grammar)));
}

function firstOf([node]: readonly Node[]): IdFilter | undefined {
  if (node?.kind === 'word' && !node.isOptional && node.id !== UNKNOWN) return idFilter([node.id]);
  return node?.kind === 'alt' && !node.isOptional && node.group.others.length === 0 ? node.group.first : undefined;
}

function parsePart(part: string, grammar: Grammar): Node {
  const first = part.charCodeAt(0);
  if (first === 46) return gapOf(part);
  if (part === '^') return { kind: 'start' };
  if (part === '$') return { kind: 'end' };

  const isOptional = part.endsWith('?');
  const bare = isOptional ? part.slice(0, -1) : part;
  if (first === 64) return { kind: 'alt', group: namedGroup(bare.slice(1), grammar), isOptional };
  if (first === 40 && bare.endsWith(')'))
    return { kind: 'alt', group: groupOf(splitTop(bare.slice(1, -1), '|'), grammar), isOptional };
  if (/[()?]/.test(bare)) throw new Error(`cannot read ${part}`);
  if (bare.includes('/')) return { kind: 'alt', group: groupOf(bare.split('/'), grammar), isOptional };
  return { kind: 'word', value: bare, id: grammar.vocabulary.numberOf(bare), isOptional };
}

function gapOf(part: string): Node {
  const found = /^\.\.(\.?)(\d?)$/.exec(part);
  if (found === null) throw new Error(`cannot read ${part}`);
  const isFree = found[1] !== '';
  return { kind: 'gap', max: found[2] === '' ? (isFree ? FREE_WORDS : GAP_WORDS) : Number(found[2]), isFree };
}

function namedGroup(name: string, grammar: Grammar): Group {
  let group = grammar.groups.get(name);
  if (group === undefined) {
    const written = grammar.words[name];
    if (written === undefined) throw new Error(`no word group @${name}`);
    group = groupOf(splitTop(written, '|'), grammar);
    grammar.groups.set(name, group);
  }
  return group;
}

function groupOf(written: readonly string[], grammar: Grammar): Group {
  const options: (readonly Node[])[] = [];
  const byFirst = new Map<number, Option[]>();
  const others: (readonly Node[])[] = [];
  for (const one of written) {
    const nodes = parseSequence(one, grammar);
    options.push(nodes);
    const head = nodes[0];
    if (head?.kind === 'word' && !head.isOptional && !isOpen(head.value)) {
      const option: Option = { nodes, ids: idsOf(nodes) };
      const list = byFirst.get(head.id);
      if (list === undefined) byFirst.set(head.id, [option]);
      else list.push(option);
    } else others.push(nodes);
  }
  return { options, byFirst, others, first: idFilter(byFirst.keys()) };
}

/** `stem*` and numbers stand for many words. */
function isOpen(key: string): boolean {
  return key.endsWith('*') || key.startsWith('#');
}

function idsOf(nodes: readonly Node[]): readonly number[] | undefined {
  const ids: number[] = [];
  for (const node of nodes) {
    if (node.kind !== 'word' || node.isOptional || node.id === UNKNOWN) return undefined;
    ids.push(node.id);
  }
  return ids;
}

function splitTop(source: string, separator: string): string[] {
  if (!source.includes('(')) return source.split(separator);
  const parts: string[] = [];
  const mark = separator.charCodeAt(0);
  let depth = 0;
  let from = 0;
  for (let i = 0; i < source.length; i++) {
    const c = source.charCodeAt(i);
    if (c === 40) depth++;
    else if (c === 41) depth--;
    else if (c === mark && depth === 0) {
      parts.push(source.slice(from, i));
      from = i + 1;
    }
  }
  if (depth !== 0) throw new Error(`unbalanced: ${source}`);
  parts.push(source.slice(from));
  return parts;
}

function requiredOf(nodes: readonly Node[]): readonly (readonly string[])[] {
  const groups: (readonly string[])[] = [];
  for (const node of nodes) {
    if ((node.kind !== 'word' && node.kind !== 'alt') || node.isOptional) continue;
    const keys = node.kind === 'word' ? [node.value] : keysOfGroup(node.group);
    if (keys === undefined || keys.some(isOpen)) continue;
    groups.push(keys);
  }
  return groups;
}

const costOf = (key: string): number => {
  if (key.charCodeAt(0) === 35) return 30;
  if (COMMON.has(key)) return 60;
  if (FREQUENT.has(key)) return 6;
  return key.charCodeAt(key.length - 1) === 42 ? 2 : 1;
};

/** The required part whose words are fewest and rarest; only sentences that hold one are searched. Works on the text, before any parsing. */
function keysOfText(source: string, grammar: Grammar): Keys | null {
  let best: Keys | null = null;
  for (const part of splitTop(source, ' ')) {
    const keys = keysOfPart(part, grammar);
    if (keys !== null && (best === null || keys.cost < best.cost)) best = keys;
  }
  return best;
}

function keysOfPart(part: string, grammar: Grammar): Keys | null {
  const first = part.charCodeAt(0);
  if (
    part === '' ||
    part === '&' ||
    first === 46 ||
    part === '^' ||
    part === '$' ||
    part.charCodeAt(part.length - 1) === 63
  )
    return null;
  const known = grammar.known.get(part);
  if (known !== undefined) return known;
  let keys: Keys | null;
  if (first === 64) keys = keysOfOptions(splitTop(grammar.words[part.slice(1)] ?? '', '|'), grammar);
  else if (first === 40) keys = keysOfOptions(splitTop(part.slice(1, -1), '|'), grammar);
  else keys = keysOfWords(part.includes('/') ? part.split('/') : [part]);
  grammar.known.set(part, keys);
  return keys;
}

function keysOfWords(words: readonly string[]): Keys {
  let cost = 0;
  for (const word of words) cost += costOf(word);
  return { words, cost };
}

function keysOfOptions(options: readonly string[], grammar: Grammar): Keys | null {
  const words = new Set<string>();
  for (const option of options) {
    const keys = option.includes(' ') ? keysOfText(option, grammar) : keysOfPart(option, grammar);
    if (keys === null) return null;
    for (const word of keys.words) words.add(word);
  }
  return keysOfWords([...words]);
}

function rarest(nodes: readonly Node[]): readonly string[] | undefined {
  let best: Keys | undefined;
  for (const node of nodes) {
    if ((node.kind !== 'word' && node.kind !== 'alt') || node.isOptional) continue;
    const words = node.kind === 'word' ? [node.value] : keysOfGroup(node.group);
    if (words === undefined) continue;
    const keys = keysOfWords(words);
    if (best === undefined || keys.cost < best.cost) best = keys;
  }
  return best?.words;
}

function keysOfGroup(group: Group): readonly string[] | undefined {
  if (group.keys === undefined) {
    const keys = new Set<string>();
    let isWhole = true;
    for (const option of group.options) {
      const own = rarest(option);
      if (own === undefined) isWhole = false;
      else for (const key of own) keys.add(key);
    }
    group.keys = isWhole ? [...keys] : null;
  }
  return group.keys ?? undefined;
}
