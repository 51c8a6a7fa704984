import { classifierOf, createClassifier, readAll, type Classify, type Reading } from './engine.ts';
import { readPacked } from './learned/packed.ts';
import weights from './learned/weights.generated.json' with { type: 'json' };
import { BUILT_IN } from './packs/built-in.ts';
import index from './packs/index.generated.json' with { type: 'json' };
import { findSolicitation } from './solicitation.ts';
import { type Classification, type Lang, type LanguagePack } from './types.ts';

/** What may be said about a text before it is read. */
export interface ClassifyContext {
  /** Only these languages are read; without it all five are. */
  readonly languages?: readonly Lang[];
  /** Packs instead of the built-in five, such as those a browser has loaded. */
  readonly packs?: readonly LanguagePack[];
  /** Chance from which the learned part may raise what no rule names; without it the judge's own threshold. */
  readonly aloneFrom?: number;
}

const model = readPacked(weights);
const readers = new Map<string, (text: string) => Reading>();
const made = new Map<string, Classify>();
const madeFor = new WeakMap<readonly LanguagePack[], Classify>();

/**
 * Proposes a crisis level and flags for one text, with the reasons in plain words. It orders human attention and
 * diagnoses nothing; silence is never proof of safety (R26). Offsets are UTF-16 units of the original text; what lies
 * beyond 20,000 units is not read. It never throws for any string. Source: triage.md.
 */
export function classify(text: string, context: ClassifyContext = {}): Classification {
  if (context.packs !== undefined) return forPacks(context.packs)(text);
  const { languages = [], aloneFrom } = context;
  const named = languages.join();
  const key = `${named} ${aloneFrom ?? ''}`;
  let known = made.get(key);
  if (known === undefined) {
    known = classifierOf(
      readerOf(named, languages),
      aloneFrom === undefined ? model : { ...model, aloneFrom },
      findSolicitation,
    );
    made.set(key, known);
  }
  return known(text);
}

/** One reader for all who read the same languages, however sure the learned part must be. */
function readerOf(named: string, languages: readonly Lang[]): (text: string) => Reading {
  let reader = readers.get(named);
  if (reader === undefined) {
    reader =
      languages.length === 0
        ? readAll(BUILT_IN, index)
        : readAll(BUILT_IN.filter((pack) => languages.includes(pack.lang)));
    readers.set(named, reader);
  }
  return reader;
}

function forPacks(packs: readonly LanguagePack[]): Classify {
  let known = madeFor.get(packs);
  if (known === undefined) {
    known = createClassifier(packs, undefined, findSolicitation);
    madeFor.set(packs, known);
  }
  return known;
}
