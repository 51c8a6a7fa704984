import { describe, expect, it } from 'vitest';
import type { ManyCardFragment } from '#lib/graphql/documents.generated.ts';
import { boxOf, byAuthor, isChoosable, isOpenForMany, readBox } from './many-cases.ts';

const ID = '01a0c450-9000-7006-8000-000000000000';
const many = { version: 3, itemVersion: 2, author: 'kit', wordCount: 4, isAtRisk: false, followsReport: true };
const card = (over: Partial<ManyCardFragment> = {}): ManyCardFragment => ({
  id: ID,
  lane: 'normal',
  status: 'queued',
  itemKind: 'post',
  isOpening: true,
  visibility: 'published',
  title: 'Cheap',
  groupName: 'Harbour',
  workshopTitle: null,
  reasons: [],
  claim: null,
  isForOthers: false,
  many,
  ...over,
});

describe('a box of many', () => {
  it('says which case in which version, and reads nothing else', () => {
    expect(readBox(boxOf(card()))).toEqual([{ caseId: ID, version: 3, itemVersion: 2 }]);
    for (const strange of ['', ID, `${ID}:x:1`, `${ID}:1:2:3`, `a:${ID}:1:2`]) expect(readBox(strange)).toEqual([]);
  });

  it('cannot be chosen for somebody at risk, for others, or while a colleague holds it [MO42]', () => {
    expect(isChoosable(card())).toBe(true);
    expect(isChoosable(card({ many: { ...many, isAtRisk: true } }))).toBe(false);
    expect(isChoosable(card({ isForOthers: true }))).toBe(false);
    expect(isChoosable(card({ claim: { isMine: false, by: 'rhea' } }))).toBe(false);
    expect(isOpenForMany(card({ lane: 'crisis' }))).toBe(false);
    expect(isOpenForMany(card({ status: 'claimed', claim: { isMine: true, by: 'sam' } }))).toBe(true);
  });

  it('stands beside those of the same author, the largest wave first', () => {
    const rows = [card(), card({ many: { ...many, author: 'spam' } }), card({ many: { ...many, author: 'spam' } })];
    expect(byAuthor(rows).map(({ author, rows: each }) => [author, each.length])).toEqual([
      ['spam', 2],
      ['kit', 1],
    ]);
  });
});
