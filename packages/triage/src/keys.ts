import { UNKNOWN } from './vocabulary.ts';
import { isOpen, optionsOf, splitTop, type Grammar, type Group, type Keys, type Node } from './nodes.ts';

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

/** Lists of words, or of `one two` for two that stand side by side, one of each must occur; parts with open words are left out. */
export function requiredOf(nodes: readonly Node[]): readonly (readonly string[])[] {
  const groups: (readonly string[])[] = [];
  nodes.forEach((node, i) => {
    if ((node.kind !== 'word' && node.kind !== 'alt') || node.isOptional) return;
    const pair = pairOf(node, nodes[i + 1]);
    if (pair === undefined && pairOf(nodes[i - 1], node) !== undefined) return;
    const keys = pair !== undefined ? [pair] : node.group === undefined ? [node.value] : keysOfGroup(node.group);
    if (keys !== undefined && !keys.some(isOpen)) groups.push(keys);
  });
  return groups;
}

/** Two plain words that a pattern names side by side: where each is common, both together are rare. */
function pairOf(one: Node | undefined, two: Node | undefined): string | undefined {
  return one !== undefined && two !== undefined && isPlain(one) && isPlain(two)
    ? `${one.value} ${two.value}`
    : undefined;
}

function isPlain({ kind, isOptional, id }: Node): boolean {
  return kind === 'word' && !isOptional && id !== UNKNOWN;
}

const costOf = (key: string): number => {
  if (key.charCodeAt(0) === 35) return 30;
  if (key.includes(' ')) return key.split(' ').every((word) => COMMON.has(word)) ? 20 : 3;
  if (COMMON.has(key)) return 60;
  if (FREQUENT.has(key)) return 6;
  return key.charCodeAt(key.length - 1) === 42 ? 2 : 1;
};

/** The required part whose words are fewest and rarest; only sentences that hold one are searched. Works on the text, before any parsing. */
export function keysOfText(source: string, grammar: Grammar): Keys | null {
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
  const weigh = (words: readonly string[]): void => {
    const keys = keysOfWords(words);
    if (best === undefined || keys.cost < best.cost) best = keys;
  };
  nodes.forEach((node, i) => {
    if ((node.kind !== 'word' && node.kind !== 'alt') || node.isOptional) return;
    const words = node.group === undefined ? [node.value] : keysOfGroup(node.group);
    if (words !== undefined) weigh(words);
    const pair = pairOf(node, nodes[i + 1]);
    if (pair !== undefined) weigh([pair]);
  });
  return best?.words;
}

function keysOfGroup(group: Group): readonly string[] | undefined {
  if (group.keys === undefined) {
    const keys = new Set<string>();
    let isWhole = true;
    for (const option of optionsOf(group)) {
      const own = rarest(option);
      if (own === undefined) isWhole = false;
      else for (const key of own) keys.add(key);
    }
    group.keys = isWhole ? [...keys] : null;
  }
  return group.keys ?? undefined;
}
