import { decide } from '../decide.ts';
import type { Reading } from '../engine.ts';
import type { Finding } from '../scope.ts';
import type { Sentence } from '../text/sentences.ts';
import { rank } from '../types.ts';
import { opinionOf, type Model, type Sum } from './model.ts';
import { weigh, type Weighed } from './weigh.ts';

const BLANK_LINE = /\n[^\S\n]*\n\s*/g;

interface Part extends Reading {
  readonly sums: readonly Sum[];
}

/**
 * Weighs a text as a whole and each paragraph by itself, and takes the highest: harmless paragraphs around a cry for help
 * cannot drown it, whether a rule names it or only the model hears it. What the model reads in a sentence is worked out
 * once, so that all paragraphs together cost no more than the text.
 */
export function weighParagraphs(
  whole: Weighed,
  model: Model,
  text: string,
  reading: Reading,
  sums: readonly Sum[],
): Weighed {
  let highest = whole;
  for (const part of paragraphsOf(text, reading, sums)) {
    const { decision, reasons } = weigh(decide(part.findings), model, opinionOf(model, part.sums), part);
    if (rank(decision.level) > rank(highest.decision.level))
      highest = { decision: { ...whole.decision, level: decision.level }, reasons };
  }
  return highest;
}

/** Sentences and findings of each paragraph, when there is more than one. */
function paragraphsOf(text: string, { sentences, findings }: Reading, sums: readonly Sum[]): Part[] {
  const starts = text.includes('\n') ? [...text.matchAll(BLANK_LINE)].map((match) => match.index) : [];
  if (starts.length === 0) return [];
  const numbers = paragraphNumbers(sentences, starts);
  const parts: Part[] = [];
  let next = 0;
  for (let from = 0; from < sentences.length;) {
    let to = from + 1;
    while (to < sentences.length && numbers[to] === numbers[from]) to++;
    const own: Finding[] = [];
    for (let found = findings[next]; found !== undefined && found.sentenceNumber < to; found = findings[next]) {
      own.push({ ...found, sentenceNumber: found.sentenceNumber - from });
      next++;
    }
    parts.push({ sentences: sentences.slice(from, to), findings: own, sums: sums.slice(from, to) });
    from = to;
  }
  return parts.length > 1 ? parts : [];
}

/** Which paragraph each sentence begins in; both stand in the order of the text. */
function paragraphNumbers(sentences: readonly Sentence[], starts: readonly number[]): number[] {
  let number = 0;
  return sentences.map(({ tokens }) => {
    const start = tokens[0]?.start ?? 0;
    while (number < starts.length && (starts[number] ?? 0) < start) number++;
    return number;
  });
}
