import { SUICIDAL } from '../combine.ts';
import type { Decision } from '../decide.ts';
import type { Finding } from '../scope.ts';
import type { Sentence } from '../text/sentences.ts';
import { rank, type Flag, type Level, type Reason } from '../types.ts';
import { LEARNED_FLAGS, LEVEL_QUESTIONS, type LearnedFlag, type Model, type Odds, type Opinion } from './model.ts';

interface Read {
  readonly sentences: readonly Sentence[];
  readonly findings: readonly Finding[];
}

/** A decision after the model was heard, with the model's own reasons. */
export interface Weighed {
  readonly decision: Decision;
  readonly reasons: readonly Reason[];
}

/** Chance of "urgent or above" from which a text is urgent; lower than a half, for a needless look costs less than a missed cry. */
const URGENT_FROM = 0.41;
/** Share of that chance which must be "imminent". */
const IMMINENT_FROM = 0.5;
/** Chance of "concern or above" from which a text is a concern; above a half, lest cards tire people. */
const CONCERN_FROM = 0.55;
/** Where no rule speaks, the model must be this sure of "imminent", */
const IMMINENT_ALONE = 0.5;
/** and in a text of few words this sure of anything. */
const SURE = 0.7;
const BRIEF = 14;
/** Below so many words the model's word alone raises nothing. */
const MIN_WORDS = 7;
/** In so short a text a denial speaks for the whole of it. */
const DENIAL_SENTENCES = 2;
const VERSION = 2;

/**
 * Weighs the word of the rules and of the model together into one level. Nothing that the rules call an act begun is
 * lowered.
 */
export function weigh(
  decision: Decision,
  { judge, aloneFrom = 0 }: Model,
  opinion: Opinion,
  { sentences, findings }: Read,
): Weighed {
  const chances = chancesOf(judge, inputsOf(opinion.odds, rank(decision.level)));
  const level = levelOf(chances, decision.level, { words: wordsOf(sentences), aloneFrom });
  if (level === decision.level || isAct(decision)) return { decision, reasons: [] };
  if (decision.level === 'none' && (isTooShort(sentences) || isDenial(sentences, findings)))
    return { decision, reasons: [] };
  const isRaised = rank(level) > rank(decision.level);
  return {
    decision: { ...decision, level },
    reasons: isRaised ? reasonsOf(sentences.slice(opinion.from, opinion.to), level, WHY_RAISED) : [],
  };
}

/** What the judge of levels hears: a constant, the model's answers, and what the rules say. */
export function inputsOf(odds: Odds, ruled: number): number[] {
  return [1, ...LEVEL_QUESTIONS.map((_, i) => odds[i] ?? 0), ...[1, 2, 3].map((level) => (ruled === level ? 1 : 0))];
}

/** Chances of the four levels. */
export function chancesOf(judge: Model['judge'], inputs: readonly number[]): number[] {
  const scores = judge.map((weights) => weights.reduce((sum, weight, i) => sum + weight * (inputs[i] ?? 0), 0));
  const highest = Math.max(...scores);
  const shares = scores.map((score) => Math.exp(score - highest));
  const all = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => share / all);
}

function levelOf(
  [none = 0, , urgent = 0, imminent = 0]: readonly number[],
  ruled: Level,
  { words, aloneFrom }: { words: number; aloneFrom: number },
): Level {
  const high = urgent + imminent;
  const isBrief = ruled === 'none' && words < BRIEF;
  if (ruled === 'none' && 1 - none < aloneFrom) return 'none';
  if (high >= (isBrief ? SURE : URGENT_FROM)) {
    if (ruled === 'none') return imminent >= (isBrief ? SURE : IMMINENT_ALONE) ? 'imminent' : 'urgent';
    // Once both find it high, nobody waits longer because of a weight: a rule's "imminent" stands.
    return ruled === 'imminent' || imminent / high >= IMMINENT_FROM ? 'imminent' : 'urgent';
  }
  return 1 - none >= (isBrief ? SURE : CONCERN_FROM) ? 'concern' : 'none';
}

function wordsOf(sentences: readonly Sentence[]): number {
  return sentences.reduce((sum, { words }) => sum + words.length, 0);
}

/** Which flags of the rules the model doubts, and which it adds. Flags ask for precision. */
export function weighFlags(
  { flagJudge }: Model,
  opinion: Opinion,
  ruled: ReadonlySet<Flag>,
  { sentences, findings }: Read,
): { readonly doubted: ReadonlySet<Flag>; readonly added: readonly { flag: Flag; reason: Reason }[] } {
  const doubted = new Set<Flag>();
  const added: { flag: Flag; reason: Reason }[] = [];
  // The name of a group must not be taken for the insult: of groups the model speaks only when it is sure.
  const namesGroup = findings.some(({ hit }) => hit.entry.category === 'group');
  const isKind = sentences.some(({ words }) => words.some((word) => KIND.has(word)));
  LEARNED_FLAGS.forEach((flag, i) => {
    const judge = flagJudge[i];
    if (judge === undefined) return;
    const isRuled = ruled.has(flag);
    const odds = opinion.odds[LEVEL_QUESTIONS.length + i] ?? 0;
    const chance = flagChance(judge, odds, isRuled);
    if (isRuled && chance < DOUBT_BELOW[flag]) doubted.add(flag);
    const least = flag === 'harassment' && namesGroup ? (isKind ? Infinity : SURE_OF_GROUP) : ADD_FROM[flag];
    if (isRuled || chance < least) return;
    for (const reason of reasonsOf(sentences, flag, WHY_FLAGGED)) added.push({ flag, reason });
  });
  return { doubted, added };
}

/** Chance of one flag, from the model's answer and the rules' word. */
export function flagChance(
  [constant = 0, weight = 0, rule = 0]: readonly number[],
  odds: number,
  isRuled: boolean,
): number {
  return 1 / (1 + Math.exp(-(constant + weight * odds + (isRuled ? rule : 0))));
}

/** A rule's flag is dropped below this chance. */
const DOUBT_BELOW: Readonly<Record<LearnedFlag, number>> = {
  harassment: 0.5,
  encouragement: 0.3,
  method: 0.5,
  dosing: 0.3,
  ed: 0.3,
  spam: 0.4,
};
/** Chance from which a flag is given that no rule names. */
const ADD_FROM: Readonly<Record<LearnedFlag, number>> = {
  harassment: 0.55,
  encouragement: 0.55,
  method: 0.55,
  dosing: 0.5,
  ed: 0.5,
  spam: 0.5,
};
const SURE_OF_GROUP = 0.95;
const KIND = new Set(
  'love loves lovely great amazing wonderful fantastic proud beautiful welcome welcomed welcoming equal equality rights respect support happy best brilliant deserve friend friends kind kindest valid normal human celebrate thank glad admire incredible perfect adore appreciate strong brave smart excellent awesome not never no nobody wrong racist sexist prejudice stereotype'.split(
    ' ',
  ),
);
const WHY_RAISED = 'Read as a whole, this resembles posts of people at risk; no single rule names it.';
const WHY_FLAGGED = 'Read as a whole, this resembles posts with this flag; no single rule names it.';

/** "Goodnight", "a long evening": too few words for the model to be asked where no rule speaks. */
function isTooShort(sentences: readonly Sentence[]): boolean {
  return wordsOf(sentences) < MIN_WORDS;
}

function isDenial(sentences: readonly Sentence[], findings: readonly Finding[]): boolean {
  return sentences.length <= DENIAL_SENTENCES && findings.some(isDenied);
}

/** "I am not going to kill myself": said and denied. */
function isDenied({ hit, isNegated }: Finding): boolean {
  return isNegated && SUICIDAL.has(hit.entry.category);
}

/** No guard lowers danger told in the first person and the present. Source: triage.md, "Scope". */
function isAct({ arguments: all }: Decision): boolean {
  return all.some(
    ({ finding, level }) =>
      level === 'imminent' && finding.hit.entry.category === 'act' && finding.person === 'self' && !finding.isPast,
  );
}

function reasonsOf(sentences: readonly Sentence[], name: Level | Flag, why: string): Reason[] {
  const tokens = sentences.flatMap((sentence) => sentence.tokens);
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (first === undefined || last === undefined) return [];
  return [{ rule: `learned.${name}`, version: VERSION, start: first.start, end: last.end, why }];
}
