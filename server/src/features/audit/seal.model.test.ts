import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type AuditSeal, lineAsText, nextSeal, sealBreak, type SealedLine } from './seal.model.ts';

const line = (id: string, over: Partial<SealedLine> = {}): SealedLine => ({
  id,
  at: new Date('2026-11-22T20:00:00Z'),
  actorKind: 'person',
  actorId: 'a',
  actorRole: 'moderator',
  action: 'case.decide',
  targetKind: 'case',
  targetId: 'c',
  caseId: 'c',
  itemId: 'i',
  itemVersion: 1,
  bodyHash: Buffer.from('00ff', 'hex'),
  fromStatus: 'claimed',
  toStatus: 'decided',
  rules: ['HAR'],
  policyVersion: '2026-11',
  reason: 'It blames someone.',
  noteToAuthor: null,
  noteToReporter: null,
  isAutomatic: false,
  before: { visibility: 'published', at: { b: 1, a: 2 } },
  after: null,
  dueAt: null,
  wasDueMet: null,
  snapshotId: null,
  secondActorId: null,
  reversalOf: null,
  requestId: 'r',
  ...over,
});
const AT = new Date('2026-11-22T20:01:00Z');

function sealed(previous: AuditSeal | null, lines: readonly SealedLine[]): AuditSeal {
  const seal = nextSeal(previous, lines, AT);
  if (seal === null) throw new Error('nothing to seal');
  return seal;
}

it('makes the same text of the same line, whatever order its keys came in', () => {
  const turned = line('1', { before: { at: { a: 2, b: 1 }, visibility: 'published' } });
  expect(lineAsText(turned)).toBe(lineAsText(line('1')));
  expect(lineAsText(line('1'))).toContain('"bodyHash":"00ff"');
});

it('holds for what was sealed, in whatever order the lines are read, and for nothing else [MO49]', () => {
  const first = sealed(null, [line('1'), line('2')]);
  const second = sealed(first, [line('3')]);
  expect(sealBreak(null, first, [line('2'), line('1')])).toBeNull();
  expect(sealBreak(first, second, [line('3')])).toBeNull();
  expect(sealBreak(null, first, [line('1')])).toBe('lines_missing');
  expect(sealBreak(null, first, [line('1'), line('2', { reason: 'Another reason.' })])).toBe('lines_changed');
  expect(sealBreak(null, second, [line('3')])).toBe('chain');
  expect(sealBreak(first, { ...second, seq: 3 }, [line('3')])).toBe('chain');
  expect(sealBreak(null, { ...first, rowIds: ['1'], rowCount: 1 }, [line('1')])).toBe('lines_changed');
});

it('seals nothing when nothing was written', () => {
  expect(nextSeal(null, [], AT)).toBeNull();
});

it('notices any one changed field of any one line [MO49]', () => {
  const keys = Object.keys(line('1')).filter((key): key is keyof SealedLine => key !== 'id');
  const lines = ['1', '2', '3'].map((id) => line(id));
  const seal = sealed(null, lines);
  fc.assert(
    fc.property(fc.nat(2), fc.constantFrom(...keys), fc.string({ minLength: 9 }), (at, key, text) => {
      const changed = lines.map((each, place) => (place === at ? { ...each, [key]: text } : each));
      expect(sealBreak(null, seal, changed)).toBe('lines_changed');
    }),
  );
});
