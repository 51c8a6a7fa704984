import { describe, expect, it } from 'vitest';
import type { Classification, Flag, Level } from '@between/triage/types.ts';
import { heed } from './heed-engine.ts';

const LONG = 'A text with more than five words in it, about nothing much.';
const found = (crisis: Level, flags: Flag[], ...rules: string[]): Classification => ({
  crisis,
  flags,
  reasons: rules.map((rule) => ({ rule, version: 1, start: 0, end: 4, why: '' })),
  engine: 'test',
});

describe('how far the engine is followed', () => {
  it('follows what a rule names', () => {
    const named = found('imminent', ['encouragement'], 'en.pact', 'en.ideation.bare');
    expect(heed(named, LONG)).toEqual(named);
  });

  it('follows a level that rules and the learned part find together', () => {
    expect(heed(found('urgent', [], 'en.passive.dead', 'learned.urgent'), LONG).crisis).toBe('urgent');
  });

  it('lets the learned part alone ask for a look, and page nobody', () => {
    for (const level of ['concern', 'urgent', 'imminent'] as const)
      expect(heed(found(level, [], `learned.${level}`), LONG).crisis).toBe('concern');
    expect(heed(found('urgent', [], 'learned.urgent'), 'Another evening').crisis).toBe('none');
  });

  it('holds and queues nothing for a flag that no rule names', () => {
    expect(heed(found('none', ['encouragement'], 'learned.encouragement'), LONG).flags).toEqual([]);
    expect(heed(found('none', ['spam', 'pii'], 'spam.link', 'pii.email', 'learned.spam'), LONG).flags).toEqual([
      'spam',
      'pii',
    ]);
    expect(heed(found('urgent', ['method', 'self_harm'], 'en.self-harm.recent', 'learned.method'), LONG).flags).toEqual(
      ['self_harm'],
    );
  });
});
