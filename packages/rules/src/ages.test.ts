import { expect, it } from 'vitest';
import { ageBandOf, ageInYears, isBirthMonth } from './ages.ts';
import { passwordProblem } from './passwords.ts';

const TODAY = { year: 2026, month: 11 };

it('counts a birthday that may still come this month as not yet [ME03]', () => {
  expect(ageInYears({ year: 2008, month: 10 }, TODAY)).toBe(18);
  expect(ageInYears({ year: 2008, month: 11 }, TODAY)).toBe(17);
  expect(ageInYears({ year: 2008, month: 12 }, TODAY)).toBe(17);
});

it('keeps a band only [ME03]', () => {
  expect([17, 18, 24, 25, 49, 50, 64, 65, 99].map(ageBandOf)).toEqual([
    'under_18',
    '18_24',
    '18_24',
    '25_34',
    '35_49',
    '50_64',
    '50_64',
    '65_plus',
    '65_plus',
  ]);
});

it('refuses months in which nobody alive was born', () => {
  expect(isBirthMonth({ year: 2026, month: 12 }, TODAY)).toBe(false);
  expect(isBirthMonth({ year: 1890, month: 1 }, TODAY)).toBe(false);
  expect(isBirthMonth({ year: 1990, month: 13 }, TODAY)).toBe(false);
  expect(isBirthMonth({ year: 1990, month: 1.5 }, TODAY)).toBe(false);
  expect(isBirthMonth({ year: 1990, month: 1 }, TODAY)).toBe(true);
});

it('asks for length, not for signs, and refuses what guessers try first', () => {
  const own = ['wren', 'wren.hollis'];
  expect(passwordProblem('short', own)).toBe('password_too_short');
  expect(passwordProblem('x'.repeat(201), own)).toBe('password_too_long');
  expect(passwordProblem('Password123', own)).toBe('password_common');
  expect(passwordProblem('abababababab', own)).toBe('password_common');
  expect(passwordProblem('wren.hollis1', own)).toBe('password_like_name');
  expect(passwordProblem('calm-harbour-42', own)).toBeNull();
});
