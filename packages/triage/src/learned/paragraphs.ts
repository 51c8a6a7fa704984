import { decide } from '../decide.ts';
import type { Reading } from '../engine.ts';
import type { Sentence } from '../text/sentences.ts';
import { rank } from '../types.ts';
import { opinionOf, type Model } from './model.ts';
import { weigh, type Weighed } from './weigh.ts';

const BLANK_LINE = /\n[^\S\n]*\n\s*/g;

/**
 * Weighs a text as a whole and by itself each paragraph in which a rule found something, and takes the highest: harmless
 * paragraphs around a cry for help cannot drown it. A heading alone says too little for the model to be asked.
 */
export function weighParagraphs(whole: Weighed, model: Model, text: string, reading: Reading): Weighed {
  let highest = whole;
  for (const part of paragraphsOf(text, reading)) {
    const ruled = decide(part.findings);
    if (ruled.level === 'none') continue;
    const { decision, reasons } = weigh(ruled, model, opinionOf(model, part.sentences, part.findings), part);
    if (rank(decision.level) > rank(highest.decision.level))
      highest = { decision: { ...whole.decision, level: decision.level }, reasons };
  }
  return highest;
}

/** Sentences and findings of each paragraph, when there is more than one. */
function paragraphsOf(text: string, { sentences, findings }: Reading): Reading[] {
  const starts = [...text.matchAll(BLANK_LINE)].map((match) => match.index);
  if (starts.length === 0) return [];
  const numbers = sentences.map((sentence) => paragraphAt(sentence, starts));
  const parts: Reading[] = [];
  for (let from = 0; from < sentences.length;) {
    let to = from + 1;
    while (to < sentences.length && numbers[to] === numbers[from]) to++;
    const [first, end] = [from, to];
    parts.push({
      sentences: sentences.slice(first, end),
      findings: findings
        .filter(({ sentenceNumber }) => sentenceNumber >= first && sentenceNumber < end)
        .map((finding) => ({ ...finding, sentenceNumber: finding.sentenceNumber - first })),
    });
    from = to;
  }
  return parts.length > 1 ? parts : [];
}

function paragraphAt({ tokens }: Sentence, starts: readonly number[]): number {
  const start = tokens[0]?.start ?? 0;
  let number = 0;
  while (number < starts.length && (starts[number] ?? 0) < start) number++;
  return number;
}
