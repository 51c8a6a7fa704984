import type { Category } from '@between/triage/types.ts';
import { categoryOf } from './rule-categories.ts';
import type { Span, Verdict, VerdictReason, WordsPart } from './verdict.ts';

/** Stands where words were left out for others; what it means is said beside it, in the reader's language. */
export const LEFT_OUT = '[…]';

/** Method, dose, means, place and pact: the detail that could be copied (R9). */
const DETAIL: ReadonlySet<Category | null> = new Set<Category | null>([
  'method',
  'seeking',
  'means',
  'means-strong',
  'act-place',
  'pact',
]);

/** Where a thought ends: punctuation, a line, or a word that begins the next one. */
const EDGE =
  /[.!?;:,\n()–—…]|\s(?=(?:and|but|because|then|while|so|y|pero|porque|et|mais|car|und|aber|weil|dann|e|mas|então)\s)/giu;
const QUANTITY =
  /\d+(?:[.,]\d+)? ?(?:mg|mcg|µg|g|ml|units?|pills?|tablets?|capsules?|pastillas?|comprimidos?|comprimés?|cachets?|tabletten?|pillen)\b/giu;

/** The pieces of one part that others do not read: whole thoughts around a detail, contacts to the letter. In order, apart. */
export function spansToLeaveOut(verdict: Verdict, part: WordsPart, text: string): Span[] {
  const reasons = verdict.reasons.filter((reason) => reason.part === part);
  const details = reasons.filter(({ rule }) => DETAIL.has(categoryOf(rule))).map((span) => thoughtAround(text, span));
  const isGrave = details.length > 0 || verdict.level === 'urgent' || verdict.level === 'imminent';
  const doses = isGrave
    ? [...text.matchAll(QUANTITY)].map(({ index, 0: found }) =>
        thoughtAround(text, { start: index, end: index + found.length }),
      )
    : [];
  const contacts = reasons.filter(isContact).map(({ start, end }) => ({ start, end }));
  return apart([...details, ...doses, ...contacts]);
}

/** The text with the mark in place of each piece. */
export function withoutSpans(text: string, spans: readonly Span[]): string {
  let shown = '';
  let from = 0;
  for (const { start, end } of spans) {
    shown += `${text.slice(from, start)}${LEFT_OUT}`;
    from = end;
  }
  return shown + text.slice(from);
}

/** A telephone number, an address, a name elsewhere. */
export function isContact({ rule }: VerdictReason): boolean {
  return rule.startsWith('pii.');
}

/** Half a detail can be guessed: the thought around it goes with it. */
function thoughtAround(text: string, { start, end }: Span): Span {
  let from = 0;
  let to = text.length;
  for (const { index, 0: edge } of text.matchAll(EDGE)) {
    if (index < start && !isInsideNumber(text, index)) from = index + edge.length;
    if (index >= end && !isInsideNumber(text, index)) {
      to = index;
      break;
    }
  }
  while (from < start && /\s/u.test(text[from] ?? '')) from += 1;
  while (to > end && /\s/u.test(text[to - 1] ?? '')) to -= 1;
  return { start: from, end: to };
}

/** "1.5 g" and "1,000 mg" are one number. */
function isInsideNumber(text: string, at: number): boolean {
  return /[.,]/u.test(text[at] ?? '') && /\d/u.test(text[at - 1] ?? '') && /\d/u.test(text[at + 1] ?? '');
}

/** Where these pieces stand in another text, each as often as it does: words that were left out stay out when others around them change. */
export function piecesIn(pieces: readonly string[], text: string): Span[] {
  const found: Span[] = [];
  for (const piece of pieces.filter((each) => each.trim() !== ''))
    for (let at = text.indexOf(piece); at !== -1; at = text.indexOf(piece, at + piece.length))
      found.push({ start: at, end: at + piece.length });
  return apart(found);
}

/** In order, overlapping and touching ones joined. */
export function apart(spans: readonly Span[]): Span[] {
  const out: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = out.at(-1);
    if (last !== undefined && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else out.push({ ...span });
  }
  return out;
}
