import type { DraftReading } from './reading.ts';

/** What a step before sending asks about. Source: ME12, ME13. */
export type NudgeKind = 'own' | 'other' | 'method' | 'numbers';

export interface Nudge {
  kind: NudgeKind;
  /** Where in the text, in UTF-16 units. */
  start: number;
  end: number;
}

/** From here on nothing stands between words and the people who read them (urgent, imminent). */
const CRY_FOR_HELP = 2;
const NUDGES_MAX = 3;
const BEFORE_CHARS = 40;
const RULES = [
  { flag: 'method', rule: /\.(?:method|seeking)/, kind: 'method' },
  { flag: 'dosing', rule: /\.dosing/, kind: 'method' },
  { flag: 'ed', rule: /\.ed\b/, kind: 'numbers' },
] as const;
const OTHERS =
  /\b(?:his|her|hers|their|theirs|him|them|she|he|they|friend|mother|mum|mom|dad|father|brother|sister|ex|boss|neighbou?r|su|sus|él|ella|ellos|amig[oa]|madre|padre|hermano|hermana)\b/giu;
const OWN = /\b(?:my|mine|me|i|i'm|mi|mis|yo|soy|vivo|me llamo)\b/giu;

/** The questions worth asking before a text is sent, in the order of the text; none when somebody cries for help. */
export function nudgesFor(text: string, { rank, flags, reasons }: DraftReading): Nudge[] {
  if (rank >= CRY_FOR_HELP) return [];
  const personal = reasons
    .filter(({ rule }) => rule.startsWith('pii.'))
    .map(({ start, end }) => ({ kind: whose(text, start, end), start, end }));
  const details = RULES.filter(({ flag }) => flags.includes(flag)).flatMap(({ rule: pattern, kind }) =>
    reasons.filter(({ rule }) => pattern.test(rule)).map(({ start, end }) => ({ kind, start, end })),
  );
  return withoutOverlap([...personal, ...details]).slice(0, NUDGES_MAX);
}

/** Whose number or address it is: the nearest word for a person before it decides; the writer's own when there is none. */
export function whose(text: string, start: number, end: number): 'own' | 'other' {
  const before = text.slice(Math.max(0, start - BEFORE_CHARS), end);
  return lastPlace(before, OTHERS) > lastPlace(before, OWN) ? 'other' : 'own';
}

function lastPlace(text: string, words: RegExp): number {
  return [...text.matchAll(words)].at(-1)?.index ?? -1;
}

function withoutOverlap(nudges: readonly Nudge[]): Nudge[] {
  const kept: Nudge[] = [];
  // The narrower span of two says more.
  for (const nudge of nudges.toSorted((one, other) => one.end - one.start - (other.end - other.start)))
    if (!kept.some(({ start, end }) => nudge.start < end && start < nudge.end)) kept.push(nudge);
  return kept.sort((one, other) => one.start - other.start);
}

/** The sentence around a span, and the span within it. */
export function sentenceAround(text: string, { start, end }: Nudge): { before: string; part: string; after: string } {
  const from = Math.max(
    0,
    ...[...text.slice(0, start).matchAll(/[.!?]\s|\n/g)].map(({ index, 0: found }) => index + found.length),
  );
  const rest = /[.!?](?=\s|$)|\n/.exec(text.slice(end));
  const to = rest === null ? text.length : end + rest.index + (rest[0] === '\n' ? 0 : 1);
  return { before: text.slice(from, start), part: text.slice(start, end), after: text.slice(end, to) };
}
