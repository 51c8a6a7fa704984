import { describe, expect, it } from 'vitest';
import { linesOfAnswer, linesOfForm } from './lines-of-form.ts';

describe('a list as a form holds it', () => {
  it('has its parts beside each other, in the order of its lines', () => {
    const form = new FormData();
    for (const [name, value] of [
      ['text', 'Noor'],
      ['reach', '112'],
      ['ring', 'around'],
      ['text', 'Ada'],
      ['reach', ''],
      ['ring', 'nowhere'],
    ] as const)
      form.append(name, value);
    expect(linesOfForm(form)).toEqual([
      { text: 'Noor', reach: '112', note: '', words: '', ring: 'around' },
      { text: 'Ada', reach: '', note: '', words: '', ring: null },
    ]);
  });

  it('stands in its boxes again when it was refused', () => {
    expect(linesOfAnswer(null)).toBeNull();
    const values = { text: ['Noor', 'Ada'], reach: ['112', ''] };
    const answer = { form: { name: 'default', values, problems: [] } };
    expect(linesOfAnswer(answer)?.map(({ text, reach }) => [text, reach])).toEqual([
      ['Noor', '112'],
      ['Ada', ''],
    ]);
  });
});
