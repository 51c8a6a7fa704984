import { CRISIS_MOVES } from '@between/rules/crisis.ts';
import { ACKNOWLEDGE_MINUTES, CRISIS_STATES, FIRST_WORDS_MINUTES } from '@between/rules/safety.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  changeOf,
  clocksOf,
  CRISIS_ARROWS,
  type CrisisRow,
  everyCrisisPair,
  isBusy,
  isWaiting,
  joinMove,
  nextCrisisState,
} from './crisis.model.ts';

/** moderation-model.md "Crisis case", written out once more by hand: a changed table must be changed here too. */
const EXPECTED = new Map(
  Object.entries({
    'none detect': 'detected',
    'detected page': 'paged',
    'detected acknowledge': 'acknowledged',
    'detected raise': 'detected',
    'detected lower': 'detected',
    'paged page': 'paged',
    'paged acknowledge': 'acknowledged',
    'paged raise': 'paged',
    'paged lower': 'paged',
    'acknowledged page': 'acknowledged',
    'acknowledged contact': 'in_contact',
    'acknowledged settle': 'settled',
    'acknowledged hand_over': 'handed_over',
    'acknowledged disclose': 'emergency_disclosed',
    'acknowledged give_up_contact': 'no_contact',
    'acknowledged raise': 'acknowledged',
    'acknowledged lower': 'acknowledged',
    'in_contact page': 'in_contact',
    'in_contact contact': 'in_contact',
    'in_contact settle': 'settled',
    'in_contact hand_over': 'handed_over',
    'in_contact disclose': 'emergency_disclosed',
    'in_contact give_up_contact': 'no_contact',
    'in_contact raise': 'in_contact',
    'in_contact lower': 'in_contact',
    'settled follow_up': 'following_up',
    'settled reopen': 'detected',
    'handed_over follow_up': 'following_up',
    'handed_over reopen': 'detected',
    'emergency_disclosed follow_up': 'following_up',
    'emergency_disclosed reopen': 'detected',
    'no_contact follow_up': 'following_up',
    'no_contact reopen': 'detected',
    'following_up close': 'closed',
    'following_up reopen': 'detected',
    'closed reopen': 'detected',
  }),
);
const OPEN_GUARDS = {
  level: 'urgent',
  hasContact: true,
  hasOutcome: true,
  isSecondPerson: true,
  hasFollowUps: true,
} as const;
const levelOf = (move: string) => (move === 'lower' ? 'concern' : 'imminent');
const AT = new Date('2026-03-01T03:00:00Z');
const ROW: CrisisRow = {
  id: 'a',
  caseId: 'b',
  itemId: 'c',
  personId: 'd',
  level: 'urgent',
  state: 'detected',
  source: 'engine',
  version: 1,
  openedAt: AT,
  levelSince: AT,
  ...clocksOf('urgent', AT),
  acknowledgedAt: null,
  acknowledgedBy: null,
  secondAt: null,
  secondBy: null,
  firstWordsAt: null,
  outcome: null,
  outcomeBy: null,
  closedAt: null,
  closedBy: null,
  isCanary: false,
  noneBy: null,
  noneAt: null,
  signOffDueAt: null,
};

describe('the crisis machine', () => {
  it.each(everyCrisisPair())('answers $move in $from with its arrow or a typed refusal', ({ from, move }) => {
    const expected = EXPECTED.get(`${from} ${move}`);
    const answer = nextCrisisState(from, move, { ...OPEN_GUARDS, toLevel: levelOf(move) });
    if (expected !== undefined) expect(answer).toEqual({ to: expected });
    else expect(answer).toEqual({ refused: expect.stringMatching(/^(already_in_state|not_allowed)$/) });
  });

  it('covers every state and every step of the rules', () => {
    expect(everyCrisisPair()).toHaveLength((CRISIS_STATES.length + 1) * CRISIS_MOVES.length);
    const used = new Set(Object.values(CRISIS_ARROWS).flatMap((arrows) => Object.keys(arrows)));
    expect([...used].sort()).toEqual([...CRISIS_MOVES].sort());
  });

  it('closes only with an outcome and a second person, after follow-ups were made [R19] [MO32]', () => {
    const close = { ...OPEN_GUARDS, hasOutcome: false };
    expect(nextCrisisState('following_up', 'close', close)).toEqual({ refused: 'needs_outcome' });
    expect(nextCrisisState('following_up', 'close', { ...OPEN_GUARDS, isSecondPerson: false })).toEqual({
      refused: 'needs_second_person',
    });
    expect(nextCrisisState('settled', 'follow_up', { level: 'urgent' })).toEqual({ refused: 'needs_follow_ups' });
    for (const from of CRISIS_STATES)
      if (from !== 'following_up') expect(nextCrisisState(from, 'close', OPEN_GUARDS)).toHaveProperty('refused');
  });

  it('lets nobody say alone that it is settled before anybody was reached [MO35]', () => {
    expect(nextCrisisState('acknowledged', 'settle', { level: 'urgent' })).toEqual({ refused: 'needs_contact' });
    expect(nextCrisisState('acknowledged', 'settle', { level: 'urgent', isSecondPerson: true })).toEqual({
      to: 'settled',
    });
  });

  it('raises only to a higher level and lowers only to a lower one', () => {
    expect(nextCrisisState('paged', 'raise', { level: 'urgent', toLevel: 'concern' })).toEqual({
      refused: 'not_higher',
    });
    expect(nextCrisisState('paged', 'lower', { level: 'urgent', toLevel: 'urgent' })).toEqual({ refused: 'not_lower' });
  });

  it('notes a mere concern after it was settled, and begins again for anything more', () => {
    for (const state of CRISIS_STATES) {
      const isOver = !isBusy(state);
      expect(joinMove({ state, level: 'urgent' }, 'imminent')).toBe(isOver ? 'reopen' : 'raise');
      expect(joinMove({ state, level: 'imminent' }, 'urgent')).toBe(isOver ? 'reopen' : 'again');
      expect(joinMove({ state, level: 'urgent' }, 'concern')).toBe(state === 'closed' ? 'reopen' : 'again');
    }
  });

  it('gives nobody more time, whatever levels follow one another: no clock can be paused [R13]', () => {
    const levels = fc.constantFrom('concern' as const, 'urgent' as const, 'imminent' as const);
    fc.assert(
      fc.property(fc.array(fc.tuple(levels, fc.nat(60)), { maxLength: 8 }), (steps) => {
        let row = ROW;
        let at = AT;
        for (const [level, minutes] of steps) {
          at = new Date(at.getTime() + minutes * 60_000);
          const move = nextCrisisState(row.state, 'raise', { level: row.level, toLevel: level });
          const way = 'to' in move ? 'raise' : 'lower';
          const after = { ...row, ...changeOf(row, way, { actorId: null, at, level }) };
          expect(after.acknowledgeDueAt.getTime()).toBeLessThanOrEqual(row.acknowledgeDueAt.getTime());
          expect(after.replyDueAt.getTime()).toBeLessThanOrEqual(row.replyDueAt.getTime());
          row = after;
        }
      }),
    );
  });

  it('sets the clocks of its level when it begins, and again when it begins again [R13] [MO05]', () => {
    const at = new Date('2026-03-02T09:00:00Z');
    const again = changeOf({ ...ROW, state: 'closed', outcome: 'settled' }, 'reopen', {
      actorId: null,
      at,
      level: 'imminent',
    });
    expect(again).toMatchObject({ outcome: null, acknowledgedAt: null, firstWordsAt: null, level: 'imminent' });
    expect(again.acknowledgeDueAt?.getTime()).toBe(at.getTime() + ACKNOWLEDGE_MINUTES.imminent * 60_000);
    expect(again.replyDueAt?.getTime()).toBe(at.getTime() + FIRST_WORDS_MINUTES.imminent * 60_000);
  });

  it('counts as waiting exactly until a person took it', () => {
    expect(CRISIS_STATES.filter((state) => isWaiting(state))).toEqual(['detected', 'paged']);
  });
});
