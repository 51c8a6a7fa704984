import { NO_FILTER } from '@between/rules/queue.ts';
import { expect, it } from 'vitest';
import { addressOf, filterInput, isNarrowed, readAddress, writeAddress } from './queue-address.ts';

it('says the same in an address as in a filter [MO47]', () => {
  const query = '?view=mine&lane=high&rule=HAR&group=night-owls&language=de&age=day&kind=line';
  const read = readAddress(new URLSearchParams(query));
  expect(read.filter).toMatchObject({ standing: 'mine', rule: 'HAR', group: 'night-owls', language: 'de' });
  expect(writeAddress(read)).toBe(query);
  expect(addressOf(filterInput(read.filter))).toBe(query);
  expect(isNarrowed(read.filter)).toBe(true);
});

it('leaves out what it does not know, and keeps old addresses', () => {
  expect(readAddress(new URLSearchParams('view=x&rule=&group=A%20B'))).toEqual({ view: 'all', filter: NO_FILTER });
  expect(writeAddress(readAddress(new URLSearchParams('view=appeals')))).toBe('?view=appeals');
  expect(readAddress(new URLSearchParams('view=normal')).filter.lane).toBe('normal');
});
