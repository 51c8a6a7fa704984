import type { Example } from './fit.ts';

/** A feature must stand in so many texts to be learned: what one writer alone said tells nothing of the next. */
const MIN_TEXTS = 2;

/** Places of the features worth learning, in the order of their numbers. */
export interface Dictionary {
  readonly numbers: readonly number[];
  /** Examples with places instead of numbers; what is not worth learning is left out. */
  place<T extends Example>(examples: readonly T[]): T[];
}

/** Makes the dictionary of some examples, whose features are still numbers. */
export function dictionaryOf(examples: readonly Example[]): Dictionary {
  const texts = new Map<number, number>();
  for (const { words, rules } of examples)
    for (const feature of new Set([...words.flat(), ...rules.flat()]))
      texts.set(feature, (texts.get(feature) ?? 0) + 1);
  const numbers = [...texts]
    .filter(([, count]) => count >= MIN_TEXTS)
    .map(([feature]) => feature)
    .sort((a, b) => (a >>> 0) - (b >>> 0));
  const places = new Map(numbers.map((feature, place) => [feature, place]));
  const placed = (sentences: readonly (readonly number[])[]): number[][] =>
    sentences.map((features) => features.flatMap((feature) => places.get(feature) ?? []));
  return {
    numbers,
    place: (all) => all.map((one) => ({ ...one, words: placed(one.words), rules: placed(one.rules) })),
  };
}
