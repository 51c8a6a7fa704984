import { describe, expect, it } from 'vitest';
import type { CaseInQueueFragment } from '#lib/graphql/documents.generated.ts';
import { belongs, type FreshCard, isDone, mergeRows } from './queue-news.ts';

const card = (id: string, over: Partial<FreshCard> = {}): FreshCard => ({
  id,
  lane: 'high',
  standsIn: 'high',
  status: 'queued',
  openedAt: '2026-11-22T20:00:00.000Z',
  dueAt: `2026-11-22T2${id.length}:00:00.000Z`,
  reportCount: 1,
  reasons: [{ reason: 'unkind', count: 1 }],
  itemKind: 'post',
  isOpening: false,
  visibility: 'published',
  title: null,
  groupName: null,
  workshopTitle: null,
  claim: null,
  viewerCount: 0,
  isToRead: false,
  isWatched: false,
  isSkipped: false,
  waiting: null,
  isForOthers: false,
  isShortOfCover: false,
  waitsForFirstReply: false,
  crisis: null,
  fits: true,
  ...over,
});
const ids = (rows: readonly CaseInQueueFragment[]): string[] => rows.map((row) => row.id);
const screen = { rows: [card('a'), card('bb')], fresh: [] };

describe('a list on a screen', () => {
  it('keeps every row in its place, whatever becomes of it [MO09]', () => {
    const worse = card('bb', { lane: 'crisis', reportCount: 3 });
    const { rows, fresh } = mergeRows(screen, { asked: ['bb'], cards: [worse], hasMore: false });
    expect(ids(rows)).toEqual(['a', 'bb']);
    expect(rows[1]).toBe(worse);
    expect(fresh).toEqual([]);
  });

  it('counts what came since apart, once, and lets it go when it is decided before anyone saw it [MO09]', () => {
    const one = mergeRows(screen, { asked: ['ccc'], cards: [card('ccc')], hasMore: false });
    const again = mergeRows(one, { asked: ['ccc'], cards: [card('ccc')], hasMore: false });
    expect([ids(again.rows), ids(again.fresh)]).toEqual([['a', 'bb'], ['ccc']]);
    const gone = card('ccc', { status: 'decided' });
    expect(mergeRows(again, { asked: ['ccc'], cards: [gone], hasMore: false }).fresh).toEqual([]);
  });

  it('shows a row as closed when its case is no longer for this reader', () => {
    const { rows } = mergeRows(screen, { asked: ['a'], cards: [], hasMore: false });
    expect(rows[0]).toMatchObject({ id: 'a', status: 'closed' });
  });

  it('does not call new what stands on a later page', () => {
    const answer = { asked: ['ccc', 'd'], cards: [card('ccc'), card('d')], hasMore: true };
    expect(ids(mergeRows(screen, answer).fresh)).toEqual(['d']);
  });
});

describe('a view', () => {
  it('never leaves the crisis lane out [MO03]', () => {
    expect(belongs(card('a', { lane: 'crisis', fits: false }))).toBe(true);
    expect(belongs(card('a', { fits: false }))).toBe(false);
    expect(belongs(card('a'))).toBe(true);
  });

  it('is done with what is decided, but not with a crisis that waits for a second person', () => {
    expect(isDone(card('a', { status: 'notified' }))).toBe(true);
    expect(isDone(card('a', { status: 'notified', lane: 'crisis' }))).toBe(false);
    expect(isDone(card('a', { status: 'claimed' }))).toBe(false);
  });
});
