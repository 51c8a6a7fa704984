import { decide, type Decision } from './decide.ts';
import { flagsOf, type Flagged } from './flags.ts';
import { createLexicon, CUE_CATEGORIES, type LexiconIndex, type PreparedPack } from './lexicon.ts';
import { opinionOf, sumsOf, type Model } from './learned/model.ts';
import { weighParagraphs } from './learned/paragraphs.ts';
import { weigh, weighFlags } from './learned/weigh.ts';
import { findPersonal, type Shaped } from './personal.ts';
import { readScope, type Finding } from './scope.ts';
import { createSpeller } from './text/spelling.ts';
import { sentencesOf, type Sentence } from './text/sentences.ts';
import type { Category, Classification, Flag, LanguagePack, Reason } from './types.ts';

/** Name and version stored with every label; raise it whenever a rule changes. */
export const ENGINE = 'between-triage/5';

const REASONS_MAX = 40;
/** Hate is named word by word; the model is not asked. */
const HATE: ReadonlySet<Category> = new Set<Category>(['hate', 'hate-they']);

/** Labels one text. */
export type Classify = (text: string) => Classification;

/** Flags found by the shape of a text, beside what the rules found in it. */
export type FindShaped = (text: string, findings: readonly Finding[]) => readonly Shaped[];

/** A text as the rules see it. */
export interface Reading {
  readonly sentences: readonly Sentence[];
  readonly findings: readonly Finding[];
}

/** Makes the reader of some packs: sentences, and what the rules find in them. The index, if any, is of the same packs. @throws {Error} when a pack holds an unreadable pattern. */
export function readAll(packs: readonly LanguagePack[], index?: LexiconIndex): (text: string) => Reading {
  const lexicon = createLexicon(packs, index);
  const speller = createSpeller(packs, lexicon.vocabulary);
  const conjunctions = new Set(packs.flatMap((pack) => pack.cues.conjunctions));
  const prepared: ReadonlyMap<string, PreparedPack> = new Map(lexicon.packs.map((one) => [one.pack.lang, one]));
  return (text) => {
    const sentences = sentencesOf(text, speller, conjunctions);
    const found = sentences.flatMap((sentence, i) => readScope(sentence, i, lexicon.find(sentence), prepared));
    return { sentences, findings: withNeighbours(found) };
  };
}

/**
 * Makes a classifier over the given packs; the work of reading the packs is done once, here. With a model, what no rule
 * names may still be raised. Browsers call this with the packs they have loaded, and do not look for people who sell.
 * @throws {Error} when a pack holds an unreadable pattern.
 */
export function createClassifier(
  packs: readonly LanguagePack[],
  model?: Model,
  findSolicitation: FindShaped = () => [],
): Classify {
  return classifierOf(readAll(packs), model, findSolicitation);
}

/** Makes a classifier over a reader that others may share: reading the packs is most of the work, weighing is little. */
export function classifierOf(
  read: (text: string) => Reading,
  model: Model | undefined,
  findSolicitation: FindShaped,
): Classify {
  return (text) => {
    const { sentences, findings } = read(text);
    const ruled = decide(findings);
    const sums = model && sumsOf(model, sentences, findings);
    const opinion = model && sums && opinionOf(model, sums);
    const whole = model && opinion && weigh(ruled, model, opinion, { sentences, findings });
    const learned = model && sums && whole && weighParagraphs(whole, model, text, { sentences, findings }, sums);
    const decision = learned?.decision ?? ruled;
    const byRules = flagsOf(findings, decision);
    const solicitation = findSolicitation(text, findings);
    const ruledFlags = new Set([...byRules, ...solicitation].map(({ flag }) => flag));
    const learnedFlags = model && opinion && weighFlags(model, opinion, ruledFlags, { sentences, findings });
    const isSure = ({ flag }: { readonly flag: Flag }): boolean => learnedFlags?.doubted.has(flag) !== true;
    const flagged = byRules.filter((one) => HATE.has(one.finding.hit.entry.category) || isSure(one));
    const shaped = withoutTraders(
      [...findPersonal(text), ...solicitation.filter(isSure), ...(learnedFlags?.added ?? [])],
      flagged,
    );
    const flags = new Set<Flag>([...flagged.map(({ flag }) => flag), ...shaped.map(({ flag }) => flag)]);
    return {
      crisis: decision.level,
      flags: [...flags],
      reasons: reasonsOf(
        decision,
        flagged.map(({ finding }) => finding),
        [...shaped.map(({ reason }) => reason), ...(learned?.reasons ?? [])],
      ),
      engine: ENGINE,
    };
  };
}

/** Contacts of somebody who sells are no personal data. */
function withoutTraders(shaped: readonly Shaped[], flagged: readonly Flagged[]): Shaped[] {
  const isSelling = [...shaped, ...flagged].some(({ flag }) => flag === 'spam');
  return shaped.filter(({ flag }) => !(isSelling && flag === 'pii'));
}

/** "I once stood there. That was 2009.": a time long past in the next sentence belongs to a phrase in the past. */
function withNeighbours(findings: readonly Finding[]): readonly Finding[] {
  const longAgo = new Set(
    findings.filter((finding) => finding.hit.entry.category === 'long-ago').map((finding) => finding.sentenceNumber),
  );
  const counters = new Set(
    findings.filter((finding) => finding.hit.entry.category === 'counter').map((finding) => finding.sentenceNumber),
  );
  const play = new Set(
    findings.filter((finding) => finding.hit.entry.category === 'play').map((finding) => finding.sentenceNumber),
  );
  if (longAgo.size + counters.size === 0 && play.size === 0) return findings;
  return findings.map((given) => {
    const isPlay = [-1, 0, 1].some((step) => play.has(given.sentenceNumber + step));
    const finding = isPlay && !isOwnDespair(given) ? { ...given, isMedia: true } : given;
    if (!finding.isCountered && (counters.has(finding.sentenceNumber + 1) || counters.has(finding.sentenceNumber - 1)))
      return { ...finding, isCountered: true };
    if (finding.isLongAgo || finding.isRecent || !(finding.isPast || finding.hit.entry.category === 'abuse'))
      return finding;
    return longAgo.has(finding.sentenceNumber + 1) || longAgo.has(finding.sentenceNumber - 1)
      ? { ...finding, isLongAgo: true }
      : finding;
  });
}

/** Words of one's own death that no game and no printer explains. */
function isOwnDespair({ hit, sentence }: Finding): boolean {
  return sentence.words.slice(hit.from, hit.to).some((word) => GRAVE.has(word));
}

const GRAVE = new Set('suicidal suicide suicidio suizid overdose wrists pills tablets hopeless burden'.split(' '));

function reasonsOf(decision: Decision, flagged: readonly Finding[], shaped: readonly Reason[]): Reason[] {
  const findings = new Set([...decision.arguments.map((argument) => argument.finding), ...flagged]);
  const reasons = [...findings]
    .filter(({ hit }) => !CUE_CATEGORIES.has(hit.entry.category) || hit.entry.category === 'time')
    .map(toReason);
  const unique = new Map(
    [...reasons, ...shaped].map((reason) => [`${reason.rule}:${reason.start}:${reason.end}`, reason]),
  );
  return [...unique.values()].sort((a, b) => a.start - b.start).slice(0, REASONS_MAX);
}

function toReason({ hit, sentence }: Finding): Reason {
  const start = sentence.tokens[hit.from]?.start ?? 0;
  const end = sentence.tokens[hit.to - 1]?.end ?? start;
  return { rule: hit.entry.id, version: hit.entry.version, start, end, why: hit.entry.why };
}
