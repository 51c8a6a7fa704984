import { expect, it } from 'vitest';
import { nextPage } from './next.ts';

it('goes on to pages of this place only', () => {
  expect(nextPage('/groups/grief?filter=waiting')).toBe('/groups/grief?filter=waiting');
  for (const word of [
    'https://elsewhere.example/',
    '//elsewhere.example',
    '/\\elsewhere.example',
    '/..//elsewhere.example',
    '/.//elsewhere.example',
    'javascript:alert(1)',
    '',
    null,
    undefined,
    '/sign-in',
    '/away',
  ]) {
    expect(nextPage(word)).toBe('/today');
  }
});
