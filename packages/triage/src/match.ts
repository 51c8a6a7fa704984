import { mayHold } from './id-filter.ts';
import { nodesOf, type Group, type Node, type Option } from './nodes.ts';
import { UNKNOWN } from './vocabulary.ts';

/** The words a pattern is matched against. */
export interface Words {
  readonly words: readonly string[];
  /** Number of each word in the vocabulary of the patterns, or `UNKNOWN`. */
  readonly ids: readonly number[];
  /** Numbers of the words that no plain gap may pass: negations. */
  readonly barriers: ReadonlySet<number>;
}

type Next = (at: number) => number;

const DONE: Next = (at) => at;

/** End of a pattern that begins at a word (exclusive), or -1. */
export function matchAt(nodes: readonly Node[], at: number, on: Words): number {
  return walk(nodes, 0, at, on, DONE);
}

function walk(nodes: readonly Node[], i: number, at: number, on: Words, next: Next): number {
  const node = nodes[i];
  if (node === undefined) return next(at);
  switch (node.kind) {
    case 'word': {
      if (node.id === UNKNOWN ? isLike(node.value, on.words[at]) : node.id === on.ids[at]) {
        const end = walk(nodes, i + 1, at + 1, on, next);
        if (end >= 0) return end;
      }
      return node.isOptional ? walk(nodes, i + 1, at, on, next) : -1;
    }
    case 'alt': {
      if (node.group === undefined) return -1;
      const { byFirst, first, others } = node.group;
      const id = on.ids[at] ?? UNKNOWN;
      const begun = id !== UNKNOWN && mayHold(first, id) ? byFirst.get(id) : undefined;
      if (begun !== undefined) {
        const end = walkBegun(begun, node.group, nodes, i, at, on, next);
        if (end >= 0) return end;
      }
      if (others.length > 0) {
        const rest: Next = (to) => walk(nodes, i + 1, to, on, next);
        for (const option of others) {
          const end = walk(option, 0, at, on, rest);
          if (end >= 0) return end;
        }
      }
      return node.isOptional ? walk(nodes, i + 1, at, on, next) : -1;
    }
    case 'gap': {
      for (let taken = 0; taken <= node.max && at + taken <= on.ids.length; taken++) {
        const end = walk(nodes, i + 1, at + taken, on, next);
        if (end >= 0) return end;
        const id = on.ids[at + taken];
        if (id === undefined || (!node.isFree && on.barriers.has(id))) return -1;
      }
      return -1;
    }
    case 'start':
      return at === 0 ? walk(nodes, i + 1, at, on, next) : -1;
    case 'end':
      return at === on.words.length || on.words[at] === ',' ? walk(nodes, i + 1, at, on, next) : -1;
  }
}

/** Tries the options of a group that begin with the word here; nothing is made for those that are only words. */
function walkBegun(
  begun: readonly Option[],
  group: Group,
  nodes: readonly Node[],
  i: number,
  at: number,
  on: Words,
  next: Next,
): number {
  let rest: Next | undefined;
  for (const option of begun) {
    const own = option.nodes ?? nodesOf(option, group);
    const { ids } = option;
    let end = -1;
    if (ids === undefined) end = walk(own, 1, at + 1, on, (rest ??= (to) => walk(nodes, i + 1, to, on, next)));
    else if (standAt(ids, at, on.ids)) end = walk(nodes, i + 1, at + ids.length, on, next);
    if (end >= 0) return end;
  }
  return -1;
}

/** Whether the words after the first stand there; the first is known to. */
function standAt(own: readonly number[], at: number, ids: readonly number[]): boolean {
  for (let k = 1; k < own.length; k++) if (own[k] !== ids[at + k]) return false;
  return true;
}

/** Whether a word is of a kind: `stem*`, `#`, `##`, `####`. */
function isLike(kind: string, word: string | undefined): boolean {
  if (word === undefined) return false;
  const last = kind.charCodeAt(kind.length - 1);
  if (last === 42) return word.startsWith(kind.slice(0, -1));
  if (last !== 35) return false;
  const code = word.charCodeAt(0);
  if (code < 48 || code > 57) return false;
  if (kind === '####') return /^(?:19|20)\d\d$/.test(word);
  return kind === '#' || /^[1-9]\d{1,3}$/.test(word);
}
