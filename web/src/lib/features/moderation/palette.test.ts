import { expect, it } from 'vitest';
import { type Command, matching, stepped } from './palette.ts';

const command = (label: string, kind = 'Page'): Command => ({ id: label, kind, label, run: () => undefined });
const all = [command('Roster'), command('Take down', 'This case'), command('My roster week'), command('Follow-ups')];

it('finds what was typed in any order, the nearest first [MO45]', () => {
  expect(matching(all, 'ROS').map(({ id }) => id)).toEqual(['Roster', 'My roster week']);
  expect(matching(all, 'case take').map(({ id }) => id)).toEqual(['Take down']);
  expect(matching(all, 'zzz')).toEqual([]);
  expect(matching(all, '')).toHaveLength(4);
});

it('goes round at both ends', () => {
  expect([stepped(0, -1, 3), stepped(2, 1, 3), stepped(1, 1, 3), stepped(0, 1, 0)]).toEqual([2, 0, 2, 0]);
});
