import { readFileSync } from 'node:fs';
import type { Scenario, ScenarioLanguage } from './scenarios.ts';

/** The sentences of help as their catalogue has them, with what stands before the first gap of each. */
const read = (language: ScenarioLanguage): Record<string, string> =>
  JSON.parse(readFileSync(new URL(`../../../web/src/lib/copy/${language}/safety.json`, import.meta.url), 'utf8'));
const SENTENCES = { en: read('en'), es: read('es') };

/** A sentence of the catalogue in the language of the words, as far as it is the same for everybody. */
export function sentence({ language }: Pick<Scenario, 'language'>, key: string): string {
  const whole = SENTENCES[language][key];
  if (whole === undefined) throw new Error(`no sentence ${key} in ${language}`);
  return whole.split('{')[0] ?? '';
}
