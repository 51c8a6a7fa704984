import { isContact } from './left-out.ts';
import type { Verdict, VerdictReason } from './verdict.ts';
import type { Writing } from './judge-words.ts';

const OTHERS =
  /\b(?:my (?:ex|boss|sister|brother|mother|mum|mom|dad|father|husband|wife|partner|friend|neighbou?r|therapist|boyfriend|girlfriend|colleague|teacher|cousin|aunt|uncle|son|daughter)|his|her|him|hers|he|she|they|their|them|your|su|sus|él|ella|son|sa|ses|lui|elle|sein|seine|seiner|ihm|ihr|ihre|er|sie|dele|dela|ele|ela|seu|sua)\b/giu;
const OWN =
  /\b(?:my|mine|me|i|im|i'm|our|us|mi|mis|yo|mí|mon|ma|mes|moi|je|mein|meine|mich|mir|ich|meu|minha|eu|mim)\b/giu;
const BEFORE = 80;
const AFTER = 40;

/**
 * True when somebody else's contacts stand in the words: the nearest person named before them, else after them. Unclear
 * ones count as the author's own: those are masked for others in any case, and nobody's words wait for a doubt.
 */
export function namesOthers(verdict: Verdict, writing: Writing): boolean {
  return verdict.reasons.some((reason) => isContact(reason) && isOfAnother(reason, writing[reason.part] ?? ''));
}

function isOfAnother({ rule, start, end }: VerdictReason, text: string): boolean {
  const found = text.slice(start, end);
  if (rule === 'pii.name') return !/^my\b/iu.test(found);
  if (lastOf(OWN, found) !== lastOf(OTHERS, found)) return lastOf(OTHERS, found) > lastOf(OWN, found);
  const before = text.slice(Math.max(0, start - BEFORE), start);
  const [own, others] = [lastOf(OWN, before), lastOf(OTHERS, before)];
  // "my ex" ends with nobody of one's own: the longer match stands where the shorter one begins.
  if (own >= 0 || others >= 0) return others >= own;
  const after = text.slice(end, end + AFTER);
  const [ownAfter, othersAfter] = [firstOf(OWN, after), firstOf(OTHERS, after)];
  return othersAfter >= 0 && (ownAfter < 0 || othersAfter <= ownAfter);
}

function lastOf(pattern: RegExp, text: string): number {
  return [...text.matchAll(pattern)].at(-1)?.index ?? -1;
}

function firstOf(pattern: RegExp, text: string): number {
  return [...text.matchAll(pattern)].at(0)?.index ?? -1;
}
