import { RINGS, type Ring } from '@between/rules/sheets.ts';

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
  const parts = (name: string): string[] =>
    form.getAll(name).map((value) => (typeof value === 'string' ? value.replaceAll('\r\n', '\n') : ''));
  const [texts, reaches, notes, words, rings] = ['text', 'reach', 'note', 'words', 'ring'].map(parts);
  return (texts ?? []).map((text, at) => ({
    text,
    reach: reaches?.[at] ?? '',
    note: notes?.[at] ?? '',
    words: words?.[at] ?? '',
    ring: RINGS.find((known) => known === rings?.[at]) ?? null,
  }));
}

/** A line with these words alone. */
export function plainLine(text: string, reach = ''): FormLine {
  return { text, reach, note: '', words: '', ring: null };
}
