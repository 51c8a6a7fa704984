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
export interface Node {
  readonly kind: 'word' | 'alt' | 'gap' | 'start' | 'end';
  readonly isOptional: boolean;
  /** Of a word: as written, and its number in the vocabulary, or `UNKNOWN` for what is no plain word. */
  readonly value: string;
  readonly id: number;
  /** Of an `alt`. */
  readonly group: Group | undefined;
  /** Of a gap. */
  readonly max: number;
  readonly isFree: boolean;
}

/** All nodes have one shape: they are read more often than anything else. */
function nodeOf(
  kind: Node['kind'],
  { value = '', id = UNKNOWN, group, isOptional = false, max = 0, isFree = false }: Partial<Omit<Node, 'kind'>> = {},
): Node {
  return { kind, isOptional, value, id, group, max, isFree };
}

/** One of several alternatives, read when its first word is first met: most never are. */
export interface Option {
  readonly source: string;
  nodes: readonly Node[] | undefined;
  /** Its words, when it is nothing but words of the vocabulary. */
  ids: readonly number[] | undefined;
}

/** Alternatives, filed under the word they begin with. */
export interface Group {
  /** Options that begin with a word of the vocabulary, by its number; the rest are tried one by one. */
  readonly byFirst: ReadonlyMap<number, readonly Option[]>;
  readonly others: readonly (readonly Node[])[];
  /** The words of `byFirst`. */
  readonly first: IdFilter;
  readonly grammar: Grammar;
  /** Words one of which must occur, once asked for; `null` when there are none. */
  keys: readonly string[] | null | undefined;
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

/** Reads the nodes of one part of a pattern. @throws {Error} at what cannot be read. */
export function parseSequence(source: string, grammar: Grammar): Node[] {
  if (!source.includes('(')) return source.split(' ').flatMap((part) => (part === '' ? [] : parsePart(part, grammar)));
  return splitTop(source, ' ').flatMap((part) => (part === '' ? [] : parsePart(part, grammar)));
}

function parsePart(part: string, grammar: Grammar): Node {
  const first = part.charCodeAt(0);
  if (first === 46) return gapOf(part);
  if (part === '^') return nodeOf('start');
  if (part === '$') return nodeOf('end');

  const isOptional = part.endsWith('?');
  const bare = isOptional ? part.slice(0, -1) : part;
  if (first === 64) return nodeOf('alt', { group: namedGroup(bare.slice(1), grammar), isOptional });
  if (first === 40 && bare.endsWith(')'))
    return nodeOf('alt', { group: groupOf(splitTop(bare.slice(1, -1), '|'), grammar), isOptional });
  if (/[()?]/.test(bare)) throw new Error(`cannot read ${part}`);
  if (bare.includes('/')) return nodeOf('alt', { group: groupOf(bare.split('/'), grammar), isOptional });
  return nodeOf('word', { value: bare, id: grammar.vocabulary.numberOf(bare), isOptional });
}

function gapOf(part: string): Node {
  const found = /^\.\.(\.?)(\d?)$/.exec(part);
  if (found === null) throw new Error(`cannot read ${part}`);
  const isFree = found[1] !== '';
  return nodeOf('gap', { max: found[2] === '' ? (isFree ? FREE_WORDS : GAP_WORDS) : Number(found[2]), isFree });
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
  const byFirst = new Map<number, Option[]>();
  const others: (readonly Node[])[] = [];
  for (const source of written) {
    const space = source.indexOf(' ');
    const head = space < 0 ? source : source.slice(0, space);
    if (!PLAIN.test(head)) {
      const nodes = parseSequence(source, grammar);
      if (nodes.length > 0) others.push(nodes);
      continue;
    }
    const id = grammar.vocabulary.numberOf(head);
    const option: Option = { source, nodes: undefined, ids: undefined };
    const list = byFirst.get(id);
    if (list === undefined) byFirst.set(id, [option]);
    else list.push(option);
  }
  return { byFirst, others, first: idFilter(byFirst.keys()), grammar, keys: undefined };
}

/** A word that stands for itself alone and must be there. */
const PLAIN = /^(?![#.@(^$])[^/?(]*[^/?(*]$/;

/** The nodes of an option. */
export function nodesOf(option: Option, { grammar }: Group): readonly Node[] {
  if (option.nodes === undefined) {
    option.nodes = parseSequence(option.source, grammar);
    option.ids = idsOf(option.nodes);
  }
  return option.nodes;
}

/** `stem*` and numbers stand for many words. */
export function isOpen(key: string): boolean {
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

/** Splits at a sign that stands in no parentheses. */
export function splitTop(source: string, separator: string): string[] {
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

/** The nodes of all options of a group. */
export function optionsOf(group: Group): (readonly Node[])[] {
  return [...[...group.byFirst.values()].flat().map((option) => nodesOf(option, group)), ...group.others];
}
