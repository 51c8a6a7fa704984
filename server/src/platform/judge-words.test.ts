import { afterEach, describe, expect, it } from 'vitest';
import { intake } from './intake.ts';
import { judgeWords, replaceEngine, watchEngine } from './judge-words.ts';

let putBack = (): void => undefined;
afterEach(() => {
  putBack();
  watchEngine(() => undefined);
});

const CALM = { crisis: 'none', flags: [], reasons: [], engine: 'test' } as const;

function burn(ms: number): void {
  const before = process.threadCpuUsage();
  while ((process.threadCpuUsage(before).user + process.threadCpuUsage(before).system) / 1000 < ms);
}

describe('the engine behind the intake', () => {
  it('finds nothing in calm words', () => {
    expect(judgeWords({ body: 'The bus was late and the soup was good.' })).toBeNull();
  });

  it('follows the learned part alone only where it is sure: talk of grief and tired days stays as it was written', () => {
    for (const body of [
      'Late to the table. Omelette, some of it on the floor. Goodnight, everyone’s plates.',
      'I ring my aunt, who knows nothing about any of it and never lets me get a word in, and she tells me about her hip.',
      'In the first year people telephoned. They brought things in dishes; they moved their chairs.',
      'It’s in my diary now. I’ve written it in, without a name, in green.',
    ])
      expect(judgeWords({ body })).toBeNull();
  });

  it('reads title, note and words together and says where each reason stands', () => {
    const found = judgeWords({ title: 'I will kill myself tonight', body: 'I have my rope here.' });
    expect(found?.level).toBe('imminent');
    expect(found?.reasons.some(({ part }) => part === 'title')).toBe(true);
    for (const { part, end } of found?.reasons ?? []) expect(end).toBeLessThanOrEqual(part === 'title' ? 26 : 20);
  });

  it('counts words as a concern when the engine fails, holds nothing and tells somebody [OP11]', () => {
    const causes: string[] = [];
    watchEngine((cause) => causes.push(cause));
    putBack = replaceEngine(() => {
      throw new Error('a rule of the engine is broken: the words were …');
    });
    const taken = intake('Good morning.', { kind: 'post', field: 'body' });
    expect(taken).toMatchObject({
      visibility: 'published',
      holdReason: null,
      verdict: { level: 'concern', isFallback: true },
    });
    expect(causes).toEqual(['threw']);
  });

  it('counts words as a concern when the engine thinks too long and finds nothing [OP11]', () => {
    const causes: string[] = [];
    watchEngine((cause) => causes.push(cause));
    putBack = replaceEngine(() => {
      burn(60);
      return CALM;
    });
    expect(judgeWords({ body: 'Good morning.' })).toMatchObject({ level: 'concern', isFallback: true });
    expect(causes).toEqual(['slow']);
  });

  it('keeps what a slow engine found', () => {
    putBack = replaceEngine(() => {
      burn(60);
      return { ...CALM, crisis: 'imminent' };
    });
    expect(judgeWords({ body: 'Good morning.' })).toMatchObject({ level: 'imminent', isFallback: false });
  });

  it('refuses a name that speaks of dying or tells others to, and takes others', () => {
    const name = (text: string) => () => intake(text, { kind: 'handle', field: 'handle' });
    for (const unsafe of ['want_to_die', 'KillYourself', 'kill-myself-now'])
      expect(name(unsafe)).toThrow('unsafe_words');
    for (const calm of ['night-owl', 'mara', 'BlueKettle', 'harbour_7']) expect(name(calm)).not.toThrow();
  });
});
