import { describe, expect, it } from 'vitest';
import { rowsOf } from './goal-form.ts';

/** A form of these rows, as a browser posts it: a box that is not ticked is not there. */
function posted(rows: readonly Record<string, string>[]): FormData {
  const form = new FormData();
  for (const [at, row] of rows.entries())
    for (const [name, value] of Object.entries(row)) form.append(`${name}-${at}`, value);
  return form;
}

describe('the rows of a goal', () => {
  it('keep their own box, also where two steps have the same words', () => {
    const form = posted([
      { key: 'early', text: 'Walk to the canal', time: '08:00' },
      { key: 'late', text: ' Walk to the canal ', time: '18:00', remind: 'on' },
    ]);
    const rows = rowsOf(form, () => 'new');
    expect(rows.map(({ step, isReminded }) => [step.key, step.text, step.time, isReminded])).toEqual([
      ['early', 'Walk to the canal', '08:00', false],
      ['late', 'Walk to the canal', '18:00', true],
    ]);
  });

  it('without words are left out, with their box; new ones get a key', () => {
    const form = posted([
      { key: '', text: ' ', remind: 'on' },
      { key: '', text: 'Call Jo', days: 'mon' },
    ]);
    expect(rowsOf(form, () => 'new')).toEqual([
      { step: { key: 'new', text: 'Call Jo', place: '', time: '', days: ['mon'] }, isReminded: false },
    ]);
  });
});
