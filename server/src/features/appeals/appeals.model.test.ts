import { APPEAL_EVENTS, APPEAL_STATES } from '@between/rules/appeals.ts';
import { describe, expect, it } from 'vitest';
import {
  APPEAL_ARROWS,
  type AppealableFacts,
  appealBar,
  everyAppealPair,
  nextAppealState,
  outcomesFor,
} from './appeals.model.ts';

/** moderation-model.md "Appeal", written out once more by hand: a changed table must be changed here too. */
const EXPECTED = new Map(
  Object.entries({
    'none submit': 'submitted',
    'submitted assign': 'assigned',
    'assigned release': 'submitted',
    'assigned uphold': 'upheld',
    'assigned reduce': 'partly',
    'assigned overturn': 'overturned',
    'upheld answer': 'answered',
    'partly answer': 'answered',
    'overturned answer': 'answered',
    'answered close': 'closed',
  }),
);
const OPEN_GUARDS = { isSecondPerson: true, hasText: true } as const;

describe('the appeal machine', () => {
  it.each(everyAppealPair())('answers $event in $from with its arrow or a typed refusal', ({ from, event }) => {
    const expected = EXPECTED.get(`${from} ${event}`);
    const answer = nextAppealState(from, event, OPEN_GUARDS);
    if (expected !== undefined) expect(answer).toEqual({ to: expected });
    else expect(answer).toEqual({ refused: expect.stringMatching(/^(already_in_state|not_allowed)$/) });
  });

  it('covers every state and every event of the rules', () => {
    expect(everyAppealPair()).toHaveLength((APPEAL_STATES.length + 1) * APPEAL_EVENTS.length);
    const used = new Set(Object.values(APPEAL_ARROWS).flatMap((arrows) => Object.keys(arrows)));
    expect([...used].sort()).toEqual([...APPEAL_EVENTS].sort());
  });

  it('is never judged by somebody who had a part in the decision', () => {
    const first = { isSecondPerson: false, hasText: true };
    expect(nextAppealState('submitted', 'assign', first)).toEqual({ refused: 'needs_second_person' });
    for (const event of ['uphold', 'reduce', 'overturn'] as const)
      expect(nextAppealState('assigned', event, first)).toEqual({ refused: 'needs_second_person' });
  });

  it('is never answered without words', () => {
    for (const from of ['upheld', 'partly', 'overturned'] as const)
      expect(nextAppealState(from, 'answer', { isSecondPerson: true, hasText: false })).toEqual({
        refused: 'needs_text',
      });
  });

  it('ends in one way only: judged, answered, closed', () => {
    const arrows: Record<string, Record<string, string>> = APPEAL_ARROWS;
    const paths = (from: string, seen: readonly string[]): string[][] =>
      from === 'closed'
        ? [[...seen]]
        : Object.values(arrows[from] ?? {})
            .filter((to) => !seen.includes(to))
            .flatMap((to) => paths(to, [...seen, to]));
    expect(paths('none', [])).toEqual(
      ['upheld', 'partly', 'overturned'].map((result) => ['submitted', 'assigned', result, 'answered', 'closed']),
    );
  });
});

describe('appealBar', () => {
  const at = new Date('2026-06-30T12:00:00.000Z');
  const facts: AppealableFacts = {
    side: 'author',
    action: 'remove',
    appealUntil: at,
    isOverturned: false,
    hasOpenAppeal: false,
  };

  it('lets the last moment count and not the next', () => {
    expect(appealBar(facts, at)).toBeNull();
    expect(appealBar(facts, new Date(at.getTime() + 1))).toBe('appeal_too_late');
  });

  it('has nothing to change where the decision is in favour of whoever asks, or was turned round', () => {
    expect(appealBar({ ...facts, action: 'keep' }, at)).toBe('appeal_nothing_to_change');
    expect(appealBar({ ...facts, action: 'friendly_note' }, at)).toBe('appeal_nothing_to_change');
    expect(appealBar({ ...facts, side: 'reporter' }, at)).toBe('appeal_nothing_to_change');
    expect(appealBar({ ...facts, side: 'reporter', action: 'keep' }, at)).toBeNull();
    expect(appealBar({ ...facts, isOverturned: true }, at)).toBe('appeal_nothing_to_change');
  });

  it('has one open at a time', () => {
    expect(appealBar({ ...facts, hasOpenAppeal: true }, at)).toBe('appeal_open');
  });
});

describe('outcomesFor', () => {
  it('offers a part only for words that were taken down', () => {
    expect(outcomesFor({ side: 'author', action: 'remove' })).toContain('partly');
    expect(outcomesFor({ side: 'author', action: 'lock' })).not.toContain('partly');
    expect(outcomesFor({ side: 'reporter', action: 'keep' })).not.toContain('partly');
  });
});
