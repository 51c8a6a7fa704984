import { expect, it } from 'vitest';
import { capabilitiesOf, hasPassed, idsOf } from './capabilities.ts';

it('reads the ids at the end of a title, and nothing else', () => {
  expect(idsOf('held post stays visible to its author [MO27 R8]')).toEqual(['MO27', 'R8']);
  expect(idsOf('opens one case [ME22] [ME23]')).toEqual(['ME22', 'ME23']);
  expect(idsOf('takes [any] text')).toEqual([]);
  expect(idsOf('knows ME01 in the middle')).toEqual([]);
});

it('reads the rows of the handbook page', () => {
  expect(capabilitiesOf('| ME01 | Sign-up asks little | M |\n| id | capability | grade |')).toEqual([
    { id: 'ME01', text: 'Sign-up asks little', grade: 'M' },
  ]);
});

it('finds the runs of a title that has places for values', () => {
  const run = new Map([
    ['/host says so [TH03]', true],
    ['/host/credential says so [TH03]', true],
    ['words (a) are refused [TH08]', false],
  ]);
  expect(hasPassed(run, '%s says so [TH03]')).toBe(true);
  expect(hasPassed(run, 'words (${kind}) are refused [TH08]')).toBe(false);
  expect(hasPassed(run, 'words [b] are refused [TH08]')).toBeNull();
  expect(hasPassed(run, '/host says so [TH03]')).toBe(true);
});
