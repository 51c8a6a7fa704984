import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createLexicon } from '../lexicon.ts';
import { createSpeller } from '../text/spelling.ts';
import { sentencesOf } from '../text/sentences.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { pt } from './pt.ts';

const PACKS = [en, es, fr, de, pt];
const lexicon = createLexicon(PACKS);
const speller = createSpeller(PACKS, lexicon.vocabulary);
const examples = readExamples();

function readExamples(): ReadonlyMap<string, { readonly hit: readonly string[]; readonly miss: readonly string[] }> {
  const value: unknown = JSON.parse(readFileSync(new URL('./examples.json', import.meta.url), 'utf8'));
  if (typeof value !== 'object' || value === null) throw new Error('examples.json holds no examples');
  return new Map(Object.entries(value));
}

/** Ids of all entries found in a text, before any scope. */
function found(text: string): ReadonlySet<string> {
  return new Set(
    sentencesOf(text, speller, new Set()).flatMap((sentence) => lexicon.find(sentence).map((hit) => hit.entry.id)),
  );
}

describe.each(PACKS)('the $lang pack', ({ lang, entries }) => {
  it('gives every entry a name of its own, in its language', () => {
    expect(new Set(entries.map((one) => one.id)).size).toBe(entries.length);
    for (const { id, why } of entries) {
      expect(id.startsWith(`${lang}.`)).toBe(true);
      expect(why).not.toBe('');
    }
  });

  it('names nobody as reviewer until a clinician has signed', () => {
    for (const { reviewedBy } of entries) expect(reviewedBy).toBeNull();
  });

  it.each(entries.map((one) => [one.id] as const))('finds its own examples and leaves the others: %s', (id) => {
    const own = examples.get(id);

    expect(own?.hit.length, 'at least one text it must find').toBeGreaterThan(0);
    for (const text of own?.hit ?? []) expect(found(text), text).toContain(id);
    for (const text of own?.miss ?? []) expect(found(text), text).not.toContain(id);
  });
});

describe('every pattern', () => {
  it('can be read and matches no empty text', () => {
    for (const { pattern } of lexicon.rules) expect(pattern.parts().length).toBeGreaterThan(0);
  });
});
