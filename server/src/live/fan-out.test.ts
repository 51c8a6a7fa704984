import { decodeServerFrame } from '@between/live-protocol/decode.ts';
import type { ServerFrame } from '@between/live-protocol/frames.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LineRow, LineViewer } from '../features/chat/live-line.model.ts';
import { LineBatch, textFrame } from './fan-out.ts';

/** Frames as a client reads them from the wire. */
function framesIn(bytes: Buffer | null): ServerFrame[] {
  const frames: ServerFrame[] = [];
  if (bytes === null) return frames;
  for (let at = 0; at < bytes.length;) {
    const short = (bytes[at + 1] ?? 0) & 127;
    const [head, size] =
      short < 126
        ? [2, short]
        : short === 126
          ? [4, bytes.readUInt16BE(at + 2)]
          : [10, Number(bytes.readBigUInt64BE(at + 2))];
    const frame = decodeServerFrame(bytes.toString('utf8', at + head, at + head + size));
    if (frame !== null) frames.push(frame);
    at += head + size;
  }
  return frames;
}

function line(over: Partial<LineRow>): LineRow {
  return {
    id: 'line',
    seq: 1,
    changedSeq: 1,
    authorId: 'mara',
    authorHandle: 'mara',
    authorRole: null,
    html: '<p>words</p>',
    contentTopics: [],
    contentNote: '',
    hasLeftOut: false,
    visibility: 'published',
    review: null,
    createdAt: new Date('2026-03-01T12:00:00Z'),
    editedAt: null,
    reactionCounts: {},
    reply: null,
    ...over,
  };
}

const viewer = (accountId: string, over: Partial<LineViewer> = {}): LineViewer => ({
  accountId,
  isDesk: false,
  hides: null,
  ...over,
});

describe('one text as a frame', () => {
  it.each([0, 125, 126, 65_535, 65_536])('says its size right at %i bytes', (size) => {
    const text = JSON.stringify({ t: 'error', reason: 'x'.repeat(Math.max(0, size - 26)) });
    expect(framesIn(textFrame(text))).toEqual([JSON.parse(text)]);
  });
});

describe('a batch of lines', () => {
  it('is the very same bytes for everybody who sees the same', () => {
    const batch = new LineBatch('room', [line({}), line({ id: 'two', authorId: 'kit', seq: 2, changedSeq: 2 })], 2);
    const everybody = batch.bytesFor(viewer('jo'));
    expect(batch.bytesFor(viewer('mara'))).toBe(everybody);
    expect(batch.bytesFor(viewer('ada', { hides: new Set(['nobody here']) }))).toBe(everybody);
    const across = batch.bytesFor(viewer('wren', { hides: new Set(['kit']) }));
    expect(batch.bytesFor(viewer('robin', { hides: new Set(['kit', 'x']) }))).toBe(across);
    expect(framesIn(across)).toMatchObject([{ t: 'lines', head: 2, lines: [{ id: 'line' }] }]);
    expect(batch.bytesFor(viewer('sky', { hides: new Set(['kit', 'mara']) }))).toBeNull();
  });

  it('takes a held line from those who saw it, never tells of one that was held at once, and shows it to its author and the desk [MO27]', () => {
    const batch = new LineBatch(
      'room',
      [
        line({ id: 'seen', visibility: 'held', changedSeq: 5 }),
        line({ id: 'unseen', visibility: 'held', seq: 6, changedSeq: 6 }),
      ],
      6,
    );
    expect(framesIn(batch.bytesFor(viewer('jo')))).toEqual([{ t: 'gone', room: 'room', ids: ['seen'], head: 6 }]);
    expect(batch.bytesFor(viewer('kit', { hides: new Set(['mara']) }))).toBeNull();
    for (const insider of [viewer('mara'), viewer('sam', { isDesk: true, hides: new Set(['mara']) })])
      expect(framesIn(batch.bytesFor(insider))).toMatchObject([
        { t: 'lines', lines: [{ id: 'seen' }, { id: 'unseen' }] },
      ]);
  });

  it('leaves out the words a line answers for whoever may not see those [ME20]', () => {
    const reply = { id: 'first', authorId: 'kit', handle: 'kit', excerpt: 'Words of kit.' };
    const batch = new LineBatch('room', [line({ reply })], 1);
    expect(framesIn(batch.bytesFor(viewer('jo')))).toMatchObject([
      { lines: [{ replyTo: { handle: 'kit', excerpt: 'Words of kit.' } }] },
    ]);
    expect(framesIn(batch.bytesFor(viewer('wren', { hides: new Set(['kit']) })))).toMatchObject([
      { lines: [{ id: 'line', replyTo: { id: 'first', handle: null, excerpt: '' } }] },
    ]);
  });

  it('tells nobody across a block anything of the other, in any mix of lines and people [ME20] [MO27]', () => {
    const person = fc.constantFrom('mara', 'kit', 'jo', 'sam');
    const row = fc.record({
      authorId: fc.option(person, { nil: null }),
      visibility: fc.constantFrom('published' as const, 'held' as const, 'removed' as const, 'author_deleted' as const),
      isNew: fc.boolean(),
      answered: fc.option(person, { nil: null }),
    });
    const looking = fc.record({
      accountId: person,
      isDesk: fc.boolean(),
      hides: fc.option(fc.uniqueArray(person), { nil: null }),
    });
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 6 }),
        fc.array(looking, { minLength: 1, maxLength: 5 }),
        (rows, viewers) => {
          const lines = rows.map(({ authorId, visibility, isNew, answered }, place) =>
            line({
              id: `line-${place}`,
              seq: place + 1,
              changedSeq: isNew ? place + 1 : place + 100,
              authorId,
              authorHandle: authorId,
              html: `words by ${authorId} ${place}`,
              visibility,
              reply:
                answered === null
                  ? null
                  : { id: 'r', authorId: answered, handle: answered, excerpt: `excerpt of ${answered}` },
            }),
          );
          const batch = new LineBatch('room', lines, 200);
          for (const { accountId, isDesk, hides } of viewers) {
            const seen = framesIn(batch.bytesFor({ accountId, isDesk, hides: hides === null ? null : new Set(hides) }));
            const text = JSON.stringify(seen);
            for (const { authorId, visibility, id, html } of lines) {
              const isOwn = authorId === accountId || isDesk;
              const isAcross = !isOwn && authorId !== null && (hides?.some((each) => each === authorId) ?? false);
              if (isAcross) expect(text).not.toContain(`"${id}"`);
              const isThere = visibility === 'published' || (visibility === 'held' && isOwn);
              expect(text.includes(html)).toBe(isThere && !isAcross);
            }
            if (!isDesk) for (const hidden of hides ?? []) expect(text).not.toContain(`excerpt of ${hidden}`);
          }
        },
      ),
      { numRuns: 500, seed: 20261122 },
    );
  });
});
