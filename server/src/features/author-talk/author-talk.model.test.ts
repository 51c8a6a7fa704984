import { CASE_STATUSES } from '@between/rules/moderation.ts';
import { expect, it } from 'vitest';
import { isTalkOpen } from './author-talk.model.ts';

const NOW = new Date('2026-11-22T20:00:00Z');
const LATER = new Date('2026-11-23T20:00:00Z');

it('is open for its time, until it is ended or the case is decided [MO39]', () => {
  const talk = { endsAt: LATER, endedAt: null, caseStatus: 'awaiting_member' } as const;
  expect(isTalkOpen(talk, NOW)).toBe(true);
  expect(isTalkOpen(talk, LATER)).toBe(false);
  expect(isTalkOpen({ ...talk, endedAt: NOW }, NOW)).toBe(false);
  expect(CASE_STATUSES.filter((caseStatus) => !isTalkOpen({ ...talk, caseStatus }, NOW))).toEqual([
    'decided',
    'notified',
    'closed',
    'merged',
  ]);
});
