import { describe, expect, it } from 'vitest';
import { decodeCursor, encodeCursor, pageOf, pageRequest } from './page.ts';
import { InvalidInput } from './errors.ts';

const ID = '01940000-0000-7000-8000-000000000001';

describe('keyset pages', () => {
  it('brings a cursor back as it was', () => {
    const cursor = { at: new Date('2026-03-29T01:30:00.123Z'), id: ID };
    expect(decodeCursor(encodeCursor(cursor))).toEqual(cursor);
  });

  it.each([
    '',
    'nonsense',
    Buffer.from('2026-01-01|not-an-id').toString('base64url'),
    Buffer.from(`never|${ID}`).toString('base64url'),
  ])('refuses the cursor %j, which is not ours', (text) => {
    expect(() => decodeCursor(text)).toThrow(InvalidInput);
  });

  it('takes page sizes from 1 to 50 and refuses 0, 51 and halves', () => {
    expect(pageRequest({ first: 1 }).limit).toBe(1);
    expect(pageRequest({ first: 50 }).limit).toBe(50);
    for (const first of [0, 51, -1, 1.5]) expect(() => pageRequest({ first })).toThrow(InvalidInput);
  });

  it('says that more follow only when one row more came back', () => {
    const rows = [1, 2, 3].map((n) => ({ at: new Date(n), id: ID }));
    expect(pageOf(rows, { limit: 2, after: null }, (row) => row).pageInfo.hasNextPage).toBe(true);
    expect(pageOf(rows, { limit: 3, after: null }, (row) => row).pageInfo.hasNextPage).toBe(false);
    expect(pageOf([], { limit: 3, after: null }, (row: { at: Date; id: string }) => row).pageInfo.endCursor).toBeNull();
  });
});
