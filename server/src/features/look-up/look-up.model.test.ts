import { expect, it } from 'vitest';
import { readAsked } from './look-up.model.ts';

const THREAD = '01a0c450-9000-7006-8000-000000000001';
const ITEM = '01a0c450-9000-7006-8000-000000000002';

it('reads handles, addresses and numbers of cases [MO44]', () => {
  expect(readAsked(' @Mara ')).toEqual({ ids: [], handle: 'mara', number: null });
  expect(readAsked('https://place.example/people/jo?x=1')).toMatchObject({ handle: 'jo' });
  expect(readAsked(`https://place.example/groups/a/t/${THREAD}#p-${ITEM}`).ids).toEqual([ITEM, THREAD]);
  expect(readAsked('9AF3')).toEqual({ ids: [], handle: '9af3', number: '9af3' });
  expect(readAsked('two words')).toEqual({ ids: [], handle: null, number: null });
});
