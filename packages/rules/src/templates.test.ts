import { describe, expect, it } from 'vitest';
import { fillTemplate, unfilledIn } from './templates.ts';

describe('a sentence with placeholders', () => {
  const body = 'In {group} it says: {rule} Until {until}: {what to change}.';

  it('is filled in where something is known, and keeps the rest in braces [MO22]', () => {
    const filled = fillTemplate(body, { group: 'Night owls', rule: 'Be kind.' });
    expect(filled).toBe('In Night owls it says: Be kind. Until {until}: {what to change}.');
    expect(unfilledIn(filled)).toEqual(['{until}', '{what to change}']);
  });

  it('names each gap once and finds none in plain words [MO22]', () => {
    expect(unfilledIn('{a} and {a}')).toEqual(['{a}']);
    expect(unfilledIn('A smile :} and an open { brace')).toEqual([]);
  });
});
