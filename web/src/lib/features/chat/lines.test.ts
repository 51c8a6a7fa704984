import { expect, it } from 'vitest';
import { type ChatLine, isContinued, lineOfWire, mergeLines } from './lines.ts';

function line(id: string, seq: number, more: Partial<ChatLine> = {}): ChatLine {
  return {
    id,
    seq,
    changed: seq,
    at: '2026-11-21T22:00:00.000Z',
    handle: 'kit',
    role: null,
    isOwn: false,
    html: `<p>${id}</p>`,
    visibility: 'published',
    isEdited: false,
    replyTo: null,
    counts: {},
    mine: [],
    topics: [],
    note: '',
    isFolded: false,
    hasLeftOut: false,
    review: null,
    ...more,
  };
}

it('keeps the newest form of each line, in the order of the room, none twice', () => {
  const merged = mergeLines(
    [line('a', 1), line('b', 2)],
    [line('d', 5), line('b', 2, { changed: 4, html: '<p>new</p>' }), line('c', 3), line('b', 2, { changed: 3 })],
    1,
  );
  expect(merged.map(({ id, html }) => [id, html])).toEqual([
    ['a', '<p>a</p>'],
    ['b', '<p>new</p>'],
    ['c', '<p>c</p>'],
    ['d', '<p>d</p>'],
  ]);
});

it('takes a change of an earlier line only when that line is on the screen', () => {
  const merged = mergeLines([line('b', 7)], [line('a', 2, { changed: 9 }), line('b', 7, { changed: 10 })], 7);
  expect(merged.map(({ id, changed }) => [id, changed])).toEqual([['b', 10]]);
});

it('knows what is the own line from the handle, and remembers own reactions', () => {
  const wire = {
    id: 'a',
    seq: 1,
    changed: 2,
    at: '2026-11-21T22:00:00.000Z',
    author: { handle: 'mara', role: null },
    html: '<p>a</p>',
    visibility: 'published' as const,
    edited: false,
    replyTo: null,
    reactions: { warmth: 1 },
  };
  expect(lineOfWire(wire, undefined, 'mara').isOwn).toBe(true);
  expect(lineOfWire(wire, line('a', 1, { mine: ['warmth'] }), 'jo')).toMatchObject({ isOwn: false, mine: ['warmth'] });
  // Of a deleted line nothing tells whose it was but what was known before.
  expect(lineOfWire({ ...wire, author: null }, line('a', 1, { isOwn: true }), 'mara').isOwn).toBe(true);
});

it('says a name once for lines that follow each other', () => {
  const later = '2026-11-21T22:06:00.000Z';
  expect(isContinued(line('b', 2), line('a', 1))).toBe(true);
  expect(isContinued(line('b', 2, { at: later }), line('a', 1))).toBe(false);
  expect(isContinued(line('b', 2, { handle: 'jo' }), line('a', 1))).toBe(false);
  expect(isContinued(line('b', 2), line('a', 1, { visibility: 'removed' }))).toBe(false);
});
