import { wordGroup, type WordGroup } from './presence.ts';

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
  | { readonly kind: 'word'; readonly value: string; readonly isOptional: boolean }
  | { readonly kind: 'alt'; readonly group: Group; readonly isOptional: boolean }
  | { readonly kind: 'gap'; readonly max: number; readonly isFree: boolean }
  | { readonly kind: 'start' }
  | { readonly kind: 'end' };

/** Alternatives, filed under the word they begin with. */
export interface Group {
  readonly options: readonly (readonly Node[])[];
  /** Options that begin with a plain word, by that word; the rest are tried one by one. */
  readonly byFirst: ReadonlyMap<string, readonly (readonly Node[])[]>;
  readonly others: readonly (readonly Node[])[];
  keys?: readonly string[] | null;
  wordGroup?: WordGroup;
}

/** A pattern ready to be found: the words that announce it, and its parts. */
export interface Pattern {
  readonly source: string;
  /** One of these words must occur; `stem*` stands for any word that starts with the stem. @throws {Error} when no part announces the pattern. */
  keys(): readonly string[];
  /** The parts, read when a sentence first needs them: most patterns of a pack never meet their words. */
  parts(): readonly (readonly Node[])[];
  /** Word groups one word of each must occur; parts with open words are left out. */
  readonly required: () => readonly WordGroup[];
}

/** What a pattern needs from its pack. */
export interface Grammar {
  readonly words: Readonly<Record<string, string>>;
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
  let parts: readonly (readonly Node[])[] | undefined;
  let required: readonly WordGroup[] | undefined;
  const read = (): readonly (readonly Node[])[] =>
    (parts ??= source.split(' & ').map((part) => parseSequence(part, grammar)));
  return {
    source,
    keys: () => {
      const keys = keysOfText(source, grammar);
      if (keys === null) throw new Error(`nothing required in: ${source}`);
      return keys.words;
    },
    parts: read,
    required: () =>
      (required ??= read()
        .flatMap(requiredOf)
        .sort((a, b) => a.words.length - b.words.length)),
  };
}

function parseSequence(source: string, grammar: Grammar): Node[] {
  if (!source.includes('(')) return source.split(' ').flatMap((part) => (part === '' ? [] : parsePart(part, grammar)));
  return splitTop(source, ' ').flatMap((part) => (part === '' ? [] : parsePart(part, grammar)));
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
  return { kind: 'word', value: bare, isOptional };
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
  const byFirst = new Map<string, (readonly Node[])[]>();
  const others: (readonly Node[])[] = [];
  for (const one of written) {
    const nodes = parseSequence(one, grammar);
    options.push(nodes);
    const head = nodes[0];
    if (head?.kind === 'word' && !head.isOptional && !head.value.endsWith('*') && !head.value.startsWith('#')) {
      const list = byFirst.get(head.value);
      if (list === undefined) byFirst.set(head.value, [nodes]);
      else list.push(nodes);
    } else others.push(nodes);
  }
  return { options, byFirst, others };
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

function requiredOf(nodes: readonly Node[]): readonly WordGroup[] {
  const groups: WordGroup[] = [];
  for (const node of nodes) {
    if ((node.kind !== 'word' && node.kind !== 'alt') || node.isOptional) continue;
    const keys = node.kind === 'word' ? [node.value] : keysOfGroup(node.group);
    if (keys === undefined || keys.some((key) => key.endsWith('*') || key.startsWith('#'))) continue;
    if (node.kind === 'word') groups.push(wordGroup(keys));
    else groups.push((node.group.wordGroup ??= wordGroup(keys)));
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
