import { expect, it } from 'vitest';
import { pointedBy, referenceOf } from './legal-notices.model.ts';

const THREAD = '01a0c450-9000-7006-8000-000000000001';
const ITEM = '01a0c450-9000-7006-8000-000000000002';

it('finds words and people in an address, whatever stands around it [OP14]', () => {
  expect(pointedBy(`see https://place.example/groups/a/t/${THREAD}#p-${ITEM}`)).toEqual({
    ids: [ITEM, THREAD],
    handle: null,
  });
  expect(pointedBy('place.example/people/jo?x=1')).toEqual({ ids: [], handle: 'jo' });
  expect(pointedBy('the third one from the top')).toEqual({ ids: [], handle: null });
  expect(pointedBy(THREAD.repeat(50)).ids).toHaveLength(4);
});

it('makes references that can be read aloud [OP14]', () => {
  expect(referenceOf(Uint8Array.from({ length: 32 }, (_, at) => at * 7))).toMatch(
    /^[2-9A-HJKMNP-TV-Z]{5}-[2-9A-HJKMNP-TV-Z]{5}$/u,
  );
});
