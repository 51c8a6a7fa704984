import { describe, expect, it } from 'vitest';
import { nextIn } from './next-in-queue.ts';

const NOW = new Date('2026-11-22T22:00:00Z');
const free = (id: string, viewerCount = 0) => ({
  id,
  claim: null,
  status: 'queued' as const,
  isForOthers: false,
  isSkipped: false,
  viewerCount,
});
const appeal = (id: string, dueAt = '2026-11-29T22:00:00Z') => ({
  id,
  state: 'submitted' as const,
  refusal: null,
  dueAt,
});

describe('what comes next', () => {
  it('is the first case that is free, and not the one that is open [MO45] [MO46]', () => {
    const cases = [free('a'), { ...free('b'), isSkipped: true }, { ...free('c'), isForOthers: true }, free('d')];
    expect(nextIn({ cases, appeals: [] }, 'a', NOW)).toBe('/moderation/cases/d');
    expect(nextIn({ cases: [free('a')], appeals: [] }, 'a', NOW)).toBeNull();
  });

  it('is one that no colleague has open, while there is one [MO45]', () => {
    expect(nextIn({ cases: [free('a', 1), free('b')], appeals: [] }, '', NOW)).toBe('/moderation/cases/b');
    expect(nextIn({ cases: [free('a', 1)], appeals: [] }, '', NOW)).toBe('/moderation/cases/a');
  });

  it('is not what was handed to a colleague, while there is anything else [MO45] [MO10]', () => {
    const theirs = { ...free('a'), waiting: { isForMe: false } };
    expect(nextIn({ cases: [theirs, free('b')], appeals: [] }, '', NOW)).toBe('/moderation/cases/b');
    expect(nextIn({ cases: [theirs], appeals: [] }, '', NOW)).toBe('/moderation/cases/a');
    const mine = { ...free('a'), waiting: { isForMe: true } };
    expect(nextIn({ cases: [mine, free('b')], appeals: [] }, '', NOW)).toBe('/moderation/cases/a');
  });

  it('is what was passed on to the reader, and nobody else’s [MO07] [MO45]', () => {
    const passed = (isForMe: boolean) => ({ ...free('a'), status: 'escalated' as const, waiting: { isForMe } });
    expect(nextIn({ cases: [passed(true), free('b')], appeals: [] }, '', NOW)).toBe('/moderation/cases/a');
    expect(nextIn({ cases: [passed(false)], appeals: [] }, '', NOW)).toBeNull();
    expect(nextIn({ cases: [{ ...passed(true), isSkipped: true }], appeals: [] }, '', NOW)).toBeNull();
  });

  it('is a person at risk whom nobody is with, before everything else [MO45]', () => {
    const crisis = (id: string, isTaken: boolean) => ({ ...free(id), crisis: { id: `of-${id}`, isTaken } });
    const appeals = [appeal('x', '2026-11-22T23:00:00Z')];
    const cases = [crisis('a', true), crisis('b', false), free('c')];
    expect(nextIn({ cases, appeals }, '', NOW)).toBe('/moderation/crisis/of-b');
    expect(nextIn({ cases, appeals }, 'b', NOW)).toBe('/moderation/appeals/x');
    expect(nextIn({ cases, appeals }, 'of-b', NOW)).toBe('/moderation/appeals/x');
  });

  it('is an appeal before ordinary work when one is due within a day, and behind it otherwise [MO45]', () => {
    const cases = [free('a')];
    expect(nextIn({ cases, appeals: [appeal('x')] }, '', NOW)).toBe('/moderation/cases/a');
    expect(nextIn({ cases, appeals: [appeal('x', '2026-11-23T21:00:00Z')] }, '', NOW)).toBe('/moderation/appeals/x');
    expect(nextIn({ cases, appeals: [appeal('x')] }, 'a', NOW)).toBe('/moderation/appeals/x');
  });

  it('is no appeal that somebody else has to answer, or has taken on [MO45] [MO37]', () => {
    const own = { ...appeal('x'), refusal: 'not_on_this_case' };
    const taken = { ...appeal('y'), state: 'assigned' as const };
    expect(nextIn({ cases: [], appeals: [own, taken] }, '', NOW)).toBeNull();
  });
});
