import { INTENTS } from '@between/rules/content.ts';
import { FIRST_REPLY_HOURS } from '@between/rules/safety.ts';
import { describe, expect, it } from 'vitest';
import { addHours, addSeconds } from '../../platform/clock.ts';
import { firstReplyStep, hasFirstReplyClock } from './first-reply.model.ts';

const TARGETS = { peersHours: FIRST_REPLY_HOURS.peers, deskHours: FIRST_REPLY_HOURS.moderators };
const BEGAN = new Date('2026-11-22T01:00:00Z');
const after = (hours: number, seconds = 0): Date => addSeconds(addHours(BEGAN, hours), seconds);
const thread = { createdAt: BEGAN, peersToldAt: null, deskToldAt: null, isOver: false };
const told = { ...thread, peersToldAt: after(2) };

describe('the first-reply clock', () => {
  it('tells peer supporters at two hours and not a second before [ME18]', () => {
    expect(firstReplyStep(thread, TARGETS, after(2, -1))).toBe('none');
    expect(firstReplyStep(thread, TARGETS, after(2))).toBe('peers');
    expect(firstReplyStep(told, TARGETS, after(2, 1))).toBe('none');
  });

  it('asks a moderator at six hours, once, and never before peer supporters were told [ME18]', () => {
    expect(firstReplyStep(told, TARGETS, after(6, -1))).toBe('none');
    expect(firstReplyStep(told, TARGETS, after(6))).toBe('desk');
    expect(firstReplyStep({ ...told, deskToldAt: after(6) }, TARGETS, after(60))).toBe('none');
    expect(firstReplyStep(thread, TARGETS, after(60))).toBe('peers');
  });

  it('stops at the first reply by somebody else, at any hour [ME18]', () => {
    for (const now of [after(0), after(3), after(9)])
      expect(firstReplyStep({ ...told, isOver: true }, TARGETS, now)).toBe('stop');
  });

  it('follows the targets that the operator set', () => {
    const slow = { peersHours: 12, deskHours: 24 };
    expect(firstReplyStep(thread, slow, after(12, -1))).toBe('none');
    expect(firstReplyStep(thread, slow, after(12))).toBe('peers');
    expect(firstReplyStep(told, slow, after(24))).toBe('desk');
  });

  it('runs for everyone who asks for something', () => {
    expect(INTENTS.filter(hasFirstReplyClock)).toEqual(['be_heard', 'ideas_welcome', 'company']);
  });
});
