import { idFilter, type IdFilter } from './id-filter.ts';
import { keysOfText, requiredOf } from './keys.ts';
import { optionsOf, parseSequence, type Grammar, type Group, type Node } from './nodes.ts';
import { UNKNOWN } from './vocabulary.ts';

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
  required(): readonly (readonly string[])[];
}

/** Takes one pattern; it is read when first asked for. */
export function parsePattern(source: string, grammar: Grammar): Pattern {
  return new Unread(source, grammar);
}

/** A class, so that taking some thousand patterns makes no functions for each. */
class Unread implements Pattern {
  readonly source: string;
  readonly #grammar: Grammar;
  #parts: readonly Part[] | undefined;

  constructor(source: string, grammar: Grammar) {
    this.source = source;
    this.#grammar = grammar;
  }

  keys(): readonly string[] {
    const keys = keysOfText(this.source, this.#grammar);
    if (keys === null) throw new Error(`nothing required in: ${this.source}`);
    return keys.words;
  }

  parts(): readonly Part[] {
    return (this.#parts ??= this.source.split(' & ').map((part) => {
      const nodes = parseSequence(part, this.#grammar);
      return { nodes, first: firstOf(nodes) };
    }));
  }

  required(): readonly (readonly string[])[] {
    return this.parts()
      .flatMap(({ nodes }) => requiredOf(nodes))
      .sort((a, b) => a.length - b.length);
  }
}

function firstOf([node]: readonly Node[]): IdFilter | undefined {
  if (node?.kind === 'word' && !node.isOptional && node.id !== UNKNOWN) return idFilter([node.id]);
  return node?.isOptional === false && node.group?.others.length === 0 ? node.group.first : undefined;
}

/** Reads all of a pattern at once, so that a slip in an option that no text has met shows. @throws {Error} at what cannot be read. */
export function readWhole(pattern: Pattern): void {
  const seen = new Set<Group>();
  const visit = (nodes: readonly Node[]): void => {
    for (const { group } of nodes) {
      if (group === undefined || seen.has(group)) continue;
      seen.add(group);
      optionsOf(group).forEach(visit);
    }
  };
  for (const { nodes } of pattern.parts()) visit(nodes);
}
