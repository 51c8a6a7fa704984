import { createClassifier, type Classify } from './engine.ts';
import { unpackModel, type Model } from './learned/model.ts';
import { weights } from './learned/weights.ts';
import { BUILT_IN } from './packs/built-in.ts';
import { index } from './packs/index.generated.ts';
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

let model: Model | undefined;
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
  const key = `${languages.join()} ${aloneFrom ?? ''}`;
  let known = made.get(key);
  if (known === undefined) {
    known = createClassifier(
      languages.length === 0 ? BUILT_IN : BUILT_IN.filter((pack) => languages.includes(pack.lang)),
      aloneFrom === undefined ? learned() : { ...learned(), aloneFrom },
      languages.length === 0 ? index : undefined,
    );
    made.set(key, known);
  }
  return known(text);
}

function learned(): Model {
  return (model ??= unpackModel(weights));
}

function forPacks(packs: readonly LanguagePack[]): Classify {
  let known = madeFor.get(packs);
  if (known === undefined) {
    known = createClassifier(packs);
    madeFor.set(packs, known);
  }
  return known;
}
