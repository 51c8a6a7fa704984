import { decide, type Decision } from './decide.ts';
import { flagsOf } from './flags.ts';
import { createLexicon, CUE_CATEGORIES, type PreparedPack } from './lexicon.ts';
import { findPersonal } from './personal.ts';
import { readScope, type Finding } from './scope.ts';
import { findSolicitation } from './solicitation.ts';
import { createSpeller } from './text/spelling.ts';
import { sentencesOf } from './text/sentences.ts';
import type { Classification, Flag, LanguagePack, Reason } from './types.ts';

/** Name and version stored with every label; raise it whenever a rule changes. */
export const ENGINE = 'between-triage/1';

const REASONS_MAX = 40;

/** Labels one text. */
export type Classify = (text: string) => Classification;

/**
 * Makes a classifier over the given packs; the work of reading the packs is done once, here.
 * Browsers call this with the packs they have loaded. @throws {Error} when a pack holds an unreadable pattern.
 */
export function createClassifier(packs: readonly LanguagePack[]): Classify {
  const lexicon = createLexicon(packs);
  const speller = createSpeller(packs, lexicon.vocabulary);
  const conjunctions = new Set(packs.flatMap((pack) => pack.cues.conjunctions));
  const prepared: ReadonlyMap<string, PreparedPack> = new Map(lexicon.packs.map((one) => [one.pack.lang, one]));

  return (text) => {
    const sentences = sentencesOf(text, speller, conjunctions);
    const findings = withNeighbours(
      sentences.flatMap((sentence, i) => readScope(sentence, i, lexicon.find(sentence), prepared)),
    );
    const decision = decide(findings);
    const flagged = flagsOf(findings, decision);
    const shaped = [...findPersonal(text), ...findSolicitation(text, findings)];
    const flags = new Set<Flag>([...flagged.map(({ flag }) => flag), ...shaped.map(({ flag }) => flag)]);
    return {
      crisis: decision.level,
      flags: [...flags],
      reasons: reasonsOf(
        decision,
        flagged.map(({ finding }) => finding),
        shaped.map(({ reason }) => reason),
      ),
      engine: ENGINE,
    };
  };
}

/** "I once stood there. That was 2009.": a time long past in the next sentence belongs to a phrase in the past. */
function withNeighbours(findings: readonly Finding[]): readonly Finding[] {
  const longAgo = new Set(
    findings.filter((finding) => finding.hit.entry.category === 'long-ago').map((finding) => finding.sentenceNumber),
  );
  const counters = new Set(
    findings.filter((finding) => finding.hit.entry.category === 'counter').map((finding) => finding.sentenceNumber),
  );
  if (longAgo.size + counters.size === 0) return findings;
  return findings.map((finding) => {
    if (!finding.isCountered && (counters.has(finding.sentenceNumber + 1) || counters.has(finding.sentenceNumber - 1)))
      return { ...finding, isCountered: true };
    if (finding.isLongAgo || finding.isRecent || !(finding.isPast || finding.hit.entry.category === 'abuse'))
      return finding;
    return longAgo.has(finding.sentenceNumber + 1) || longAgo.has(finding.sentenceNumber - 1)
      ? { ...finding, isLongAgo: true }
      : finding;
  });
}

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
