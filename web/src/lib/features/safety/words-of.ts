import en from '#lib/copy/en/safety.json' with { type: 'json' };
import es from '#lib/copy/es/safety.json' with { type: 'json' };

/** Languages the help card speaks: it follows the words somebody writes, whatever language the page has. */
export const CARD_LANGUAGES = ['en', 'es'] as const;
export type CardLanguage = (typeof CARD_LANGUAGES)[number];
export type SafetyKey = Exclude<keyof typeof en, '$schema' | 'for_review'>;
/** One sentence of the catalogue, its gaps filled. */
export type Say = (key: SafetyKey, values?: Readonly<Record<string, string>>) => string;

const CATALOGUE: Readonly<Record<CardLanguage, Readonly<Record<SafetyKey, string>>>> = { en, es };

export function sayIn(language: CardLanguage): Say {
  const sentences = CATALOGUE[language];
  return (key, values = {}) => sentences[key].replaceAll(/\{(\w+)\}/g, (gap, name: string) => values[name] ?? gap);
}

/** The first language of a list of language tags that the card speaks; English when there is none. */
export function cardLanguage(tags: readonly string[]): CardLanguage {
  return CARD_LANGUAGES.find((known) => tags[0]?.toLowerCase().startsWith(known)) ?? 'en';
}

export function otherLanguage(language: CardLanguage): CardLanguage {
  return language === 'en' ? 'es' : 'en';
}

/** The language that words are in, as the rules that found something tell; otherwise the reader's own. */
export function languageOfRules(reasons: readonly { rule: string }[], otherwise: readonly string[]): CardLanguage {
  const tag = reasons.map(({ rule }) => rule.slice(0, 2)).find((each) => each === 'en' || each === 'es');
  return cardLanguage(tag === undefined ? otherwise : [tag]);
}
