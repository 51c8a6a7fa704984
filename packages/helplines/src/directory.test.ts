import { describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { countryFromAcceptLanguage } from './country-guess.ts';
import { countries, emergencyNumbersFor, groupsOf, helplinesFor, knownCountries, SHIPPED } from './directory.ts';
import { handbookPage } from './handbook-page.ts';
import { linkOf } from './links.ts';
import { EMPTY_OVERLAY, mergeHelplines } from './overlay.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/u;
const byId = new Map(SHIPPED.helplines.map((helpline) => [helpline.id, helpline]));
const sources = [...SHIPPED.helplines, ...SHIPPED.emergency, ...SHIPPED.directories].map(({ source }) => source);

describe('the shipped directory', () => {
  it('covers at least twelve countries [ME32]', () => {
    expect(countries().length).toBeGreaterThanOrEqual(12);
  });

  it('names for every entry the page it was read on and the day of reading [ME34]', () => {
    for (const { url, readOn, datedOn, alsoAt = [] } of sources) {
      for (const address of [url, ...alsoAt]) expect(new URL(address).protocol).toMatch(/^https?:$/u);
      expect(readOn).toMatch(DAY);
      if (datedOn !== undefined) expect(datedOn <= readOn && /^\d{4}-\d{2}(-\d{2})?$/u.test(datedOn)).toBe(true);
    }
  });

  it('claims no check by a person [ME34]', () => {
    for (const { checkedOn } of [...SHIPPED.helplines, ...SHIPPED.emergency]) expect(checkedOn).toBeNull();
  });

  it('keeps every number in digits only, the same digits as it shows', () => {
    for (const channel of SHIPPED.helplines.flatMap(({ channels }) => channels)) {
      if (channel.kind === 'call' || channel.kind === 'text') {
        expect(channel.value).toMatch(/^\d{3,12}$/u);
        expect(channel.shownAs.replace(/\D/gu, '')).toBe(channel.value);
      } else {
        expect(new URL(channel.value).protocol).toBe('https:');
      }
    }
    for (const { any, ambulance, police } of SHIPPED.emergency) {
      const numbers = [any, ambulance, police].filter((number) => number !== undefined);
      expect(numbers.length).toBeGreaterThan(0);
      for (const number of numbers) expect(number).toMatch(/^\d{2,5}$/u);
    }
  });

  it('has no id and no country of emergency numbers twice', () => {
    expect(byId.size).toBe(SHIPPED.helplines.length);
    expect(new Set(SHIPPED.emergency.map(({ country }) => country)).size).toBe(SHIPPED.emergency.length);
    for (const { id, country } of SHIPPED.helplines) expect(id.startsWith(`${country.toLowerCase()}-`)).toBe(true);
  });

  it('pairs lines symmetrically and within a country [ME33]', () => {
    for (const helpline of SHIPPED.helplines) {
      for (const id of helpline.pairedWith) {
        expect(byId.get(id)?.country).toBe(helpline.country);
        expect(byId.get(id)?.pairedWith).toContain(helpline.id);
      }
    }
  });

  it('has an emergency number and a line for suicidal thoughts in every country with helplines', () => {
    for (const country of countries()) {
      expect(emergencyNumbersFor(country), country).not.toBeNull();
      expect(helplinesFor(country, { topic: 'suicide' }).length, country).toBeGreaterThan(0);
    }
  });

  it('says in one or two plain sentences, at most four, what happens', () => {
    for (const { whatHappens } of SHIPPED.helplines) {
      expect(whatHappens.length).toBeLessThan(260);
      expect(whatHappens.split(/[.!?](?:\s|$)/u).length).toBeLessThanOrEqual(5);
    }
  });

  it('is printed in the handbook as it stands', () => {
    expect(readFileSync(new URL('../../handbook/helplines.md', import.meta.url), 'utf8')).toBe(handbookPage());
  });
});

describe('reading the directory', () => {
  it('shows a paired line beside its partner even when only one matches the filter [ME33]', () => {
    const abuse = helplinesFor('CH', { topic: 'abuse' }).map(({ id }) => id);
    expect(abuse).toEqual(['ch-143', 'ch-147']);
  });

  it('groups paired lines and leaves the others alone [ME33]', () => {
    const groups = groupsOf(helplinesFor('GB')).map((group) => group.map(({ id }) => id));
    expect(groups[0]).toEqual(['gb-samaritans', 'gb-childline']);
    expect(groups.flat()).toEqual(helplinesFor('GB').map(({ id }) => id));
  });

  it('keeps both languages of Belgium for a reader of either [ME33]', () => {
    expect(helplinesFor('BE', { language: 'fr' })).toHaveLength(2);
  });

  it('gives no number for a country without a source', () => {
    expect(emergencyNumbersFor('GN')).toBeNull();
    expect(helplinesFor('GN')).toEqual([]);
  });

  it('guesses the country from a region in Accept-Language and never from a language alone', () => {
    const known = knownCountries();
    expect(countryFromAcceptLanguage('de,en-GB;q=0.8', known)).toBe('GB');
    expect(countryFromAcceptLanguage('zh-Hant-HK,zh;q=0.9', known)).toBe('HK');
    expect(countryFromAcceptLanguage('es-419,es', known)).toBeNull();
    expect(countryFromAcceptLanguage('en', known)).toBeNull();
    expect(countryFromAcceptLanguage(null, known)).toBeNull();
    expect(countryFromAcceptLanguage('x'.repeat(100_000), known)).toBeNull();
  });

  it('links numbers as tel and sms with the word to send', () => {
    expect(linkOf({ kind: 'call', value: '116123', shownAs: '116 123' })).toBe('tel:116123');
    expect(linkOf({ kind: 'text', value: '85258', shownAs: '85258', word: 'SHOUT' })).toBe('sms:85258?&body=SHOUT');
    expect(linkOf({ kind: 'chat', value: 'https://example.org' })).toBe('https://example.org');
  });
});

describe('an operator’s overlay', () => {
  it('adds days of checks without touching the release [ME34]', () => {
    const merged = mergeHelplines(SHIPPED, {
      ...EMPTY_OVERLAY,
      checks: { 'gb-samaritans': '2026-11-03' },
      emergencyChecks: { GB: '2026-11-04' },
    });
    expect(helplinesFor('GB', {}, merged)[0]?.checkedOn).toBe('2026-11-03');
    expect(emergencyNumbersFor('GB', merged)?.checkedOn).toBe('2026-11-04');
    expect(helplinesFor('GB')[0]?.checkedOn).toBeNull();
  });

  it('replaces a line by one of the same id and puts local services first [ME34]', () => {
    const [samaritans] = helplinesFor('GB');
    if (samaritans === undefined) throw new Error('no line for GB');
    const changed = { ...samaritans, channels: [{ kind: 'call', value: '1234', shownAs: '1234' }] } as const;
    const merged = mergeHelplines(SHIPPED, { ...EMPTY_OVERLAY, helplines: [changed] });
    expect(helplinesFor('GB', {}, merged)[0]?.channels).toEqual(changed.channels);
    expect(merged.helplines).toHaveLength(SHIPPED.helplines.length);
  });

  it('takes a pair away together when one of its lines is withdrawn [ME33]', () => {
    const merged = mergeHelplines(SHIPPED, { ...EMPTY_OVERLAY, withdrawn: ['gb-childline'] });
    expect(helplinesFor('GB', {}, merged).map(({ id }) => id)).not.toContain('gb-samaritans');
  });

  it('is ignored when it was written for another shape', () => {
    expect(mergeHelplines(SHIPPED, { ...EMPTY_OVERLAY, shapeVersion: 0, withdrawn: ['gb-samaritans'] })).toBe(SHIPPED);
  });
});
