import { CASE_EVENTS, CASE_STATUSES } from '@between/rules/moderation.ts';
import { describe, expect, it } from 'vitest';
import { CASE_ARROWS, everyPair, mergeFault, nextCaseState, TAKES_IN } from './moderation.model.ts';

/** moderation-model.md "Case", written out once more by hand: a changed table must be changed here too. */
const EXPECTED = new Map(
  Object.entries({
    'none open': 'new',
    'new route': 'queued',
    'new merge': 'merged',
    'queued claim': 'claimed',
    'queued escalate': 'escalated',
    'queued merge': 'merged',
    'claimed release': 'queued',
    'claimed lease_end': 'queued',
    'claimed hand_over': 'queued',
    'claimed hold': 'on_hold',
    'claimed ask_author': 'awaiting_member',
    'claimed discuss': 'in_discussion',
    'claimed escalate': 'escalated',
    'claimed propose': 'proposed',
    'claimed decide': 'decided',
    'claimed merge': 'merged',
    'on_hold wake': 'queued',
    'on_hold merge': 'merged',
    'awaiting_member wake': 'queued',
    'awaiting_member merge': 'merged',
    'in_discussion requeue': 'queued',
    'in_discussion merge': 'merged',
    'escalated decide': 'decided',
    'escalated requeue': 'queued',
    'escalated merge': 'merged',
    'proposed confirm': 'decided',
    'proposed disagree': 'in_discussion',
    'proposed merge': 'merged',
    'decided undo': 'claimed',
    'decided notify': 'notified',
    'notified close': 'closed',
    'closed reopen': 'reopened',
    'reopened claim': 'claimed',
    'reopened escalate': 'escalated',
    'reopened merge': 'merged',
    'merged split': 'queued',
  }),
);
const OPEN_GUARDS = { lane: 'normal', hasNote: true, isSecondPerson: true } as const;

describe('the case machine', () => {
  it.each(everyPair())('answers $event in $from with its arrow or a typed refusal', ({ from, event }) => {
    const expected = EXPECTED.get(`${from} ${event}`);
    const answer = nextCaseState(from, event, OPEN_GUARDS);
    if (expected !== undefined) expect(answer).toEqual({ to: expected });
    else expect(answer).toEqual({ refused: expect.stringMatching(/^(already_in_state|not_allowed)$/) });
  });

  it('covers every status and every event of the rules', () => {
    expect(everyPair()).toHaveLength((CASE_STATUSES.length + 1) * CASE_EVENTS.length);
    const used = new Set(Object.values(CASE_ARROWS).flatMap((arrows) => Object.keys(arrows)));
    expect([...used].sort()).toEqual([...CASE_EVENTS].sort());
  });

  it('lets every status be reached from nothing', () => {
    const reached = new Set<string>(['none']);
    for (let size = 0; size < reached.size;) {
      size = reached.size;
      for (const [key, to] of EXPECTED) if (reached.has(key.split(' ')[0] ?? '')) reached.add(to);
    }
    expect([...reached].sort()).toEqual(['none', ...CASE_STATUSES].sort());
  });

  it('says that a case is there already when the same step comes twice [MO08]', () => {
    expect(nextCaseState('decided', 'decide', OPEN_GUARDS)).toEqual({ refused: 'already_in_state' });
    expect(nextCaseState('claimed', 'claim', OPEN_GUARDS)).toEqual({ refused: 'already_in_state' });
    expect(nextCaseState('closed', 'decide', OPEN_GUARDS)).toEqual({ refused: 'not_allowed' });
  });

  it('keeps a risk case from being put aside and from closing without a second person', () => {
    for (const event of ['hold', 'ask_author', 'merge'] as const)
      expect(nextCaseState('claimed', event, { ...OPEN_GUARDS, lane: 'crisis' })).toEqual({
        refused: 'not_in_crisis_lane',
      });
    expect(nextCaseState('notified', 'close', { lane: 'crisis' })).toEqual({ refused: 'needs_second_person' });
    expect(nextCaseState('notified', 'close', { lane: 'crisis', isSecondPerson: true })).toEqual({ to: 'closed' });
    expect(nextCaseState('notified', 'close', { lane: 'high' })).toEqual({ to: 'closed' });
  });

  it('asks for a note where someone else goes on, and for another person where two are needed', () => {
    expect(nextCaseState('escalated', 'requeue', { lane: 'high' })).toEqual({ refused: 'needs_note' });
    for (const event of ['hold', 'hand_over', 'discuss'] as const)
      expect(nextCaseState('claimed', event, { lane: 'high' })).toEqual({ refused: 'needs_note' });
    expect(nextCaseState('proposed', 'confirm', { lane: 'high' })).toEqual({ refused: 'needs_second_person' });
    expect(nextCaseState('proposed', 'disagree', { lane: 'high', isSecondPerson: true })).toEqual({
      refused: 'needs_note',
    });
  });
});

describe('what can be merged', () => {
  const row = { id: 'a', lane: 'high', groupId: 'g', escalatedTo: null, visibility: 'published' } as const;

  it.each(CASE_STATUSES)('lets a case that is %s take another one in only while nobody has decided it', (status) => {
    const fault = mergeFault({ ...row, status: 'claimed' }, { ...row, id: 'b', status });
    expect(fault).toBe(TAKES_IN.some((each) => each === status) ? null : 'case_settled');
    expect(status in { decided: 1, notified: 1, closed: 1, merged: 1, proposed: 1 }).toBe(fault !== null);
  });

  it('never folds risk away, whichever of the two it is [R27]', () => {
    const [one, other] = [{ ...row, status: 'claimed' } as const, { ...row, id: 'b', status: 'queued' } as const];
    expect(mergeFault({ ...one, lane: 'crisis' }, other)).toBe('not_in_crisis_lane');
    expect(mergeFault(one, { ...other, lane: 'crisis' })).toBe('not_in_crisis_lane');
    expect(mergeFault(one, { ...other, id: 'a' })).toBe('same_case');
    expect(mergeFault(one, { ...other, groupId: null })).toBe('other_place');
    expect(mergeFault({ ...one, escalatedTo: 'legal' }, other)).toBe('other_route');
    expect(mergeFault({ ...one, visibility: 'held' }, other)).toBe('words_wait');
  });
});
