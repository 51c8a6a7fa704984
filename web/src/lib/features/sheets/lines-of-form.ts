import { type Ring, RINGS } from '@between/rules/sheets.ts';
import type { FormAnswer } from '#lib/forms/form.ts';

/** A line as a form holds it. */
export interface FormLine {
  text: string;
  reach: string;
  note: string;
  words: string;
  ring: Ring | null;
}

/** Reads the lines of a list from the form they are written in: the parts of one line share their place. */
export function linesOfForm(form: FormData): FormLine[] {
  return linesOf((name) =>
    form.getAll(name).map((value) => (typeof value === 'string' ? value.replaceAll('\r\n', '\n') : '')),
  );
}

/** What was typed into a form that was refused; null before that. */
export function linesOfAnswer(answer: FormAnswer): FormLine[] | null {
  const values = answer?.form?.values;
  return values === undefined ? null : linesOf((name) => values[name] ?? []);
}

function linesOf(parts: (name: string) => readonly string[]): FormLine[] {
  const [reaches, notes, words, rings] = [parts('reach'), parts('note'), parts('words'), parts('ring')];
  return parts('text').map((text, at) => ({
    text,
    reach: reaches[at] ?? '',
    note: notes[at] ?? '',
    words: words[at] ?? '',
    ring: RINGS.find((known) => known === rings[at]) ?? null,
  }));
}

/** A line with these words alone. */
export function plainLine(text: string, reach = ''): FormLine {
  return { text, reach, note: '', words: '', ring: null };
}
