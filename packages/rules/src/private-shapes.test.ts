import { describe, expect, it } from 'vitest';
import { parseBody, PRIVATE_LIMITS } from './private.ts';
import { JOURNAL } from './private-journal.ts';
import { MOOD } from './private-mood.ts';
import { isThoughtDone, THOUGHT } from './private-thoughts.ts';

describe('the shape of a private entry', () => {
  it('is filled where something is missing, and holds nothing else', () => {
    expect(parseBody(JOURNAL, '{"text":"a\\r\\nb","more":1}')).toEqual({
      form: 'free',
      title: '',
      text: 'a\nb',
      prompt: '',
      tags: [],
      isForSession: false,
    });
    expect(parseBody(MOOD, '{"mood":"low","emotions":["calm","tired","calm"]}').emotions).toEqual(['tired', 'calm']);
    expect(isThoughtDone(parseBody(THOUGHT, '{}'))).toBe(false);
  });

  it('is the same when it is read again', () => {
    const body = THOUGHT.decode({ thought: 'x', emotions: [{ word: 'Fear', before: 3 }], traps: ['label'], step: 7 });
    expect(parseBody(THOUGHT, JSON.stringify(body))).toEqual(body);
  });

  it.each([
    [JOURNAL, '{"tags":"one"}', 'tags: not_readable'],
    [JOURNAL, `{"tags":${JSON.stringify(Array.from({ length: 13 }, String))}}`, 'tags: too_many_things'],
    [MOOD, '{}', 'mood: unknown_choice'],
    [MOOD, '{"mood":"low","sleep":"never"}', 'sleep: unknown_choice'],
    [THOUGHT, '{"beliefBefore":101}', 'beliefBefore: out_of_range'],
    [THOUGHT, '{"emotions":[1]}', 'emotions: not_readable'],
    [JOURNAL, 'x'.repeat(PRIVATE_LIMITS.body + 1), 'body: too_long'],
  ])('is refused where a part does not fit', (kind, text, problem) => {
    expect(() => parseBody<unknown>(kind, text)).toThrow(problem);
  });
});
