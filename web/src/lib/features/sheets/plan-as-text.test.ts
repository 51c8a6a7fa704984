import { describe, expect, it } from 'vitest';
import { planAsText } from './plan-as-text.ts';

describe('a plan as plain words', () => {
  it('holds the steps that were written, in their order, with how people are reached [ME38]', () => {
    const text = planAsText([
      { name: 'signs', lines: [{ text: 'Evenings feel too loud.', reach: '' }] },
      { name: 'alone', lines: [] },
      { name: 'people', lines: [{ text: 'Noor', reach: '+44 20 7946 0001' }] },
    ]);
    expect(text).toBe(
      'My safety plan\n\nHow I notice it coming\n- Evenings feel too loud.\n\nPeople I can ask for help\n- Noor: +44 20 7946 0001\n',
    );
  });
});
