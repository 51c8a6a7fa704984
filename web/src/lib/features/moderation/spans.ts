/** A part of a text, in UTF-16 units. */
export interface Span {
  start: number;
  end: number;
}

/** Parts as a form sends them: `12-18 40-44`. What is no part is left out. */
export function readSpans(text: string): Span[] {
  return [...text.matchAll(/(\d{1,6})-(\d{1,6})/g)]
    .map(([, start, end]) => ({ start: Number(start), end: Number(end) }))
    .filter(({ start, end }) => start < end);
}

export function writeSpans(spans: readonly Span[]): string {
  return spans.map(({ start, end }) => `${start}-${end}`).join(' ');
}

/** With one more part, in order, touching ones joined; blank edges stay outside. */
export function withSpan(spans: readonly Span[], one: Span, text: string): Span[] {
  let { start, end } = one;
  while (start < end && /\s/u.test(text.charAt(start))) start += 1;
  while (end > start && /\s/u.test(text.charAt(end - 1))) end -= 1;
  if (start >= end) return [...spans];
  const joined: Span[] = [];
  for (const span of [...spans, { start, end }].toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last !== undefined && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else joined.push({ ...span });
  }
  return joined;
}

/** Where each piece stands in a text; for those who name pieces instead of marking them. */
export function spansOf(pieces: readonly string[], text: string): Span[] {
  let spans: Span[] = [];
  for (const piece of pieces.map((each) => each.trim()).filter((each) => each !== ''))
    for (let at = text.indexOf(piece); at !== -1; at = text.indexOf(piece, at + piece.length))
      spans = withSpan(spans, { start: at, end: at + piece.length }, text);
  return spans;
}

/** A text in runs, the parts marked. */
export function runsOf(text: string, spans: readonly Span[]): { text: string; isOut: boolean; start: number }[] {
  const runs: { text: string; isOut: boolean; start: number }[] = [];
  let from = 0;
  for (const { start, end } of spans) {
    if (start > from) runs.push({ text: text.slice(from, start), isOut: false, start: from });
    runs.push({ text: text.slice(start, end), isOut: true, start });
    from = end;
  }
  if (from < text.length) runs.push({ text: text.slice(from), isOut: false, start: from });
  return runs;
}

/** A number of a form; null where none was given. */
export function numberOrNull(text: string): number | null {
  return /^\d{1,6}$/.test(text) ? Number(text) : null;
}
