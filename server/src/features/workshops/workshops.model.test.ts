import { QUESTION_MOVES, QUESTION_STATES } from '@between/rules/workshops.ts';
import { describe, expect, it } from 'vitest';
import { canBeWanted, movesFrom, nextQuestionState } from './questions.model.ts';
import { offerUntil } from './seats.model.ts';
import { doorsOpenAt, movesCalendars, phaseOf } from './workshops.model.ts';

const at = (text: string): Date => new Date(text);

describe('a question', () => {
  it('has these arrows and no others [TH14]', () => {
    const table = Object.fromEntries(
      QUESTION_STATES.map((from) => [
        from,
        Object.fromEntries(QUESTION_MOVES.map((move) => [move, nextQuestionState(from, move)])),
      ]),
    );
    const none = { approve: null, to_stage: null, answer: null, not_take: null, merge: null };
    expect(table).toEqual({
      pending: { ...none, approve: 'approved', not_take: 'not_taken', merge: 'merged' },
      approved: { ...none, to_stage: 'on_stage', not_take: 'not_taken', merge: 'merged' },
      on_stage: { ...none, answer: 'answered', approve: 'approved' },
      answered: none,
      not_taken: { ...none, approve: 'approved' },
      merged: none,
    });
    for (const from of QUESTION_STATES)
      expect(movesFrom(from)).toEqual(QUESTION_MOVES.filter((move) => nextQuestionState(from, move) !== null));
  });

  it('never reaches the stage without having been approved [TH14]', () => {
    expect(nextQuestionState('pending', 'to_stage')).toBeNull();
    expect(nextQuestionState('not_taken', 'to_stage')).toBeNull();
  });

  it('is wanted by others only while it is shown, and never while held [TH15] [ME57]', () => {
    const shown = { state: 'approved', visibility: 'published', isMine: false } as const;
    expect(canBeWanted(shown)).toBe(true);
    expect(canBeWanted({ ...shown, visibility: 'held' })).toBe(false);
    expect(canBeWanted({ ...shown, isMine: true })).toBe(false);
    expect(canBeWanted({ ...shown, state: 'pending' })).toBe(false);
    expect(canBeWanted({ ...shown, state: 'answered' })).toBe(false);
  });
});

describe('a seat', () => {
  it('is kept for a day, and close to the start for half of what is left [ME55]', () => {
    const now = at('2026-11-20T12:00:00Z');
    expect(offerUntil(now, at('2026-11-30T12:00:00Z'))).toEqual(at('2026-11-21T12:00:00Z'));
    expect(offerUntil(now, at('2026-11-20T16:00:00Z'))).toEqual(at('2026-11-20T14:00:00Z'));
    expect(offerUntil(now, at('2026-11-20T12:10:00Z'))).toEqual(at('2026-11-20T12:15:00Z'));
    expect(offerUntil(now, at('2026-11-20T11:30:00Z'))).toEqual(at('2026-11-20T12:15:00Z'));
  });
});

describe('a workshop', () => {
  const published = { state: 'published', startsAt: at('2026-11-20T19:00:00Z') } as const;

  it('is live while its room is open, not because of the clock [TH05]', () => {
    const started = at('2026-11-20T19:20:00Z');
    expect(phaseOf(published, { state: 'closed' }, started)).toBe('soon');
    expect(phaseOf(published, { state: 'open' }, started)).toBe('live');
    expect(phaseOf(published, { state: 'closing' }, started)).toBe('live');
    expect(phaseOf(published, null, at('2026-11-20T12:00:00Z'))).toBe('upcoming');
    expect(phaseOf({ ...published, state: 'cancelled' }, { state: 'open' }, started)).toBe('cancelled');
  });

  it('lets the doors open a quarter of an hour before', () => {
    expect(doorsOpenAt(published.startsAt)).toEqual(at('2026-11-20T18:45:00Z'));
  });

  it('moves calendars by its times and its zone, by nothing else [TH09]', () => {
    const before = {
      startsAt: at('2026-11-20T19:00:00Z'),
      endsAt: at('2026-11-20T20:00:00Z'),
      timeZone: 'Europe/London',
    };
    expect(movesCalendars(before, { ...before })).toBe(false);
    expect(movesCalendars(before, { ...before, endsAt: at('2026-11-20T20:15:00Z') })).toBe(true);
    expect(movesCalendars(before, { ...before, timeZone: 'Europe/Berlin' })).toBe(true);
  });
});
