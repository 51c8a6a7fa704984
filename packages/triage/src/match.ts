import type { Node } from './pattern.ts';

/** The words a pattern is matched against. */
export interface Words {
  readonly words: readonly string[];
  /** Words no plain gap may pass: commas and negations. */
  readonly barriers: ReadonlySet<string>;
}

type Next = (at: number) => number;

const DONE: Next = (at) => at;

/** End of a pattern that begins at a word (exclusive), or -1. */
export function matchAt(nodes: readonly Node[], at: number, on: Words): number {
  return walk(nodes, 0, at, on, DONE);
}

/** Whether a pattern may begin with a word; false only when it cannot. */
export function mayBegin(nodes: readonly Node[], word: string): boolean {
  const first = nodes[0];
  if (first === undefined || (first.kind !== 'word' && first.kind !== 'alt') || first.isOptional) return true;
  if (first.kind === 'word') return isWord(first.value, word);
  return first.group.others.length > 0 || first.group.byFirst.has(word);
}

function walk(nodes: readonly Node[], i: number, at: number, on: Words, next: Next): number {
  const node = nodes[i];
  if (node === undefined) return next(at);
  switch (node.kind) {
    case 'word': {
      if (isWord(node.value, on.words[at])) {
        const end = walk(nodes, i + 1, at + 1, on, next);
        if (end >= 0) return end;
      }
      return node.isOptional ? walk(nodes, i + 1, at, on, next) : -1;
    }
    case 'alt': {
      const word = on.words[at];
      const begun = word === undefined ? undefined : node.group.byFirst.get(word);
      if (begun === undefined && node.group.others.length === 0)
        return node.isOptional ? walk(nodes, i + 1, at, on, next) : -1;
      const rest: Next = (to) => walk(nodes, i + 1, to, on, next);
      for (const option of begun ?? []) {
        const end = walk(option, 1, at + 1, on, rest);
        if (end >= 0) return end;
      }
      for (const option of node.group.others) {
        const end = walk(option, 0, at, on, rest);
        if (end >= 0) return end;
      }
      return node.isOptional ? walk(nodes, i + 1, at, on, next) : -1;
    }
    case 'gap': {
      for (let taken = 0; taken <= node.max && at + taken <= on.words.length; taken++) {
        const end = walk(nodes, i + 1, at + taken, on, next);
        if (end >= 0) return end;
        const word = on.words[at + taken];
        if (word === undefined || (!node.isFree && on.barriers.has(word))) return -1;
      }
      return -1;
    }
    case 'start':
      return at === 0 ? walk(nodes, i + 1, at, on, next) : -1;
    case 'end':
      return at === on.words.length || on.words[at] === ',' ? walk(nodes, i + 1, at, on, next) : -1;
  }
}

function isWord(pattern: string, word: string | undefined): boolean {
  if (word === undefined) return false;
  if (pattern === word) return true;
  const last = pattern.charCodeAt(pattern.length - 1);
  if (last === 42) return word.startsWith(pattern.slice(0, -1));
  if (last !== 35) return false;
  const code = word.charCodeAt(0);
  if (code < 48 || code > 57) return false;
  if (pattern === '####') return /^(?:19|20)\d\d$/.test(word);
  return pattern === '#' || /^[1-9]\d{1,3}$/.test(word);
}
