import { expect, it } from 'vitest';
import { languageOf } from './language.ts';
import { labelsOf, NO_FILTER, readQueueFilter, reasonsOf } from './queue.ts';

it('reads a filter from codes and short names only', () => {
  expect(readQueueFilter({ lane: 'high', rule: 'HAR', group: 'night-owls', age: 'day', kind: 'line' })).toEqual({
    ...NO_FILTER,
    lane: 'high',
    rule: 'HAR',
    group: 'night-owls',
    age: 'day',
    kind: 'line',
  });
  expect(readQueueFilter({ lane: 'purple', rule: 'x', group: "a' or 1=1", standing: 7, language: ['en'] })).toEqual(
    NO_FILTER,
  );
  expect(readQueueFilter(null)).toEqual(NO_FILTER);
});

it('knows which wordings and which labels point to a rule', () => {
  expect([reasonsOf('HAR'), labelsOf('HAR')]).toEqual([['unkind'], ['harassment']]);
  expect([reasonsOf('RISK-2'), labelsOf('RISK-2')]).toEqual([['worried_about_person', 'worried_about_self'], []]);
});

it('tells five languages apart by their small words, and says so when it cannot [MO47]', () => {
  expect(languageOf('You were never any good at this, and they know it.')).toBe('en');
  expect(languageOf('Ich bin immer noch wach und es ist nicht leichter.')).toBe('de');
  expect(languageOf('Hoy no tengo nada que decir, pero estoy muy cansada.')).toBe('es');
  expect(languageOf('Je ne dors pas et rien ne va dans ma vie, mais je suis là.')).toBe('fr');
  expect(languageOf('Eu não estou bem hoje e você também não.')).toBe('pt');
  expect([languageOf(''), languageOf('Kettle. Window. 04:12'), languageOf('здравствуйте')]).toEqual([null, null, null]);
});
