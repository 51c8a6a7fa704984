import { expect, it } from 'vitest';
import { capabilitiesOf, idsOf } from './capabilities.ts';

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
