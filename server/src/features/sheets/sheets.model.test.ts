import { SHEETS } from '@between/rules/private-sheet.ts';
import { LINE_LIMITS, LINES_PER_SECTION, SHEET_KINDS, SHEET_SECTIONS } from '@between/rules/sheets.ts';
import { parseBody } from '@between/rules/private.ts';
import { describe, expect, it } from 'vitest';
import { lineOf, linesToKeep, reviewDay, sectionOf, withLines } from './sheets.model.ts';

const line = (text: string) => lineOf({ text });

describe('a list of a sheet', () => {
  it('keeps its lines in order, trimmed and without empty ones', () => {
    const kept = linesToKeep([line('  walk\n to the bridge '), line(' \u202e'), { ...line(''), reach: ' 112 ' }]);
    expect(kept.map(({ text, reach }) => [text, reach])).toEqual([
      ['walk to the bridge', ''],
      ['', '112'],
    ]);
  });

  it('takes as many lines and letters as its limits say, and not one more', () => {
    const lines = (count: number) => Array.from({ length: count }, (_, at) => line(`line ${at}`));
    expect(linesToKeep([...lines(LINES_PER_SECTION), line(' ')])).toHaveLength(LINES_PER_SECTION);
    expect(() => linesToKeep(lines(LINES_PER_SECTION + 1))).toThrow('too_many_lines');
    for (const [part, most] of Object.entries(LINE_LIMITS)) {
      expect(linesToKeep([{ ...line('x'), [part]: 'y'.repeat(most) }])).toHaveLength(1);
      expect(() => linesToKeep([{ ...line('x'), [part]: 'y'.repeat(most + 1) }])).toThrow('too_long');
    }
  });

  it('belongs to its sheet', () => {
    expect(sectionOf('plan', 'surroundings')).toBe('surroundings');
    expect(() => sectionOf('coping', 'surroundings')).toThrow('not_a_section');
  });

  it('is read back from what was sealed, whatever the sheet', () => {
    for (const kind of SHEET_KINDS) {
      const [section] = SHEET_SECTIONS[kind];
      const body = withLines({ lists: {}, reviewOn: '' }, section, [{ ...line('Noor'), ring: 'close' }]);
      expect(parseBody(SHEETS[kind], JSON.stringify(body))).toEqual(body);
    }
  });
});

describe('the day of looking again', () => {
  it('is a date from today on, or none', () => {
    expect(reviewDay('2026-11-22', '2026-11-22')).toBe('2026-11-22');
    expect(reviewDay('', '2026-11-22')).toBe('');
    expect(() => reviewDay('2026-11-21', '2026-11-22')).toThrow('in_the_past');
    for (const words of ['tomorrow', '2026-13-01', '2026-1-1']) {
      expect(() => reviewDay(words, '2026-11-22')).toThrow('not_a_date');
    }
  });
});
