import { describe, expect, it } from 'vitest';
import { NO_ANSWER, formView } from './form.ts';

const refused = {
  form: {
    name: 'report',
    values: { words: ['kept as typed'], topics: ['food', 'loss'] },
    problems: [{ field: 'words', sentence: 'Say a little more.' }],
  },
};

describe('a form as its fields see it', () => {
  it('gives back what was typed, and the sentence beside its field', () => {
    const view = formView(refused, 'report');
    expect(view.value('words', 'before')).toBe('kept as typed');
    expect(view.problem('words')).toBe('Say a little more.');
    expect(view.problem('topics')).toBeUndefined();
  });

  it('keeps every box that was ticked, and none that was not', () => {
    const view = formView(refused, 'report');
    expect(view.isChecked('topics', false, 'loss')).toBe(true);
    expect(view.isChecked('topics', true, 'bodies')).toBe(false);
    expect(view.isChecked('tell', true)).toBe(false);
  });

  it('leaves another form of the same page alone', () => {
    const view = formView(refused, 'reply');
    expect(view.value('words', 'before')).toBe('before');
    expect(view.problems).toEqual([]);
    expect(view.id('words')).not.toBe(formView(refused, 'report').id('words'));
  });

  it('starts with what the page gives it', () => {
    expect(NO_ANSWER.isChecked('tell', true)).toBe(true);
    expect(NO_ANSWER.value('words', 'start')).toBe('start');
  });
});
