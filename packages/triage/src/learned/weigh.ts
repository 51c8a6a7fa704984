import { SUICIDAL } from '../combine.ts';
import type { Decision } from '../decide.ts';
import type { Finding } from '../scope.ts';
import type { Sentence } from '../text/sentences.ts';
import { rank, type Level, type Reason } from '../types.ts';
import type { Opinion } from './model.ts';

interface Read {
  readonly sentences: readonly Sentence[];
  readonly findings: readonly Finding[];
}

/** A decision after the model was heard, with the model's own reasons. */
export interface Weighed {
  readonly decision: Decision;
  readonly reasons: readonly Reason[];
}

/** Log-odds from which the model raises what no rule names. It never raises to imminent: nothing is held on its word. */
const RAISE_URGENT = 0.25;
const RAISE_CONCERN = 0.75;
/** Log-odds below which a rule's word is doubted: every sentence, together and alone, reads like harmless ones. */
const DOUBT = -0.5;
const DOUBT_ANY = -0.5;
const VERSION = 1;

/** Lets the model raise what no rule names, and doubt what only a rule sees; an act that has begun is never doubted. */
export function weigh(decision: Decision, opinion: Opinion, { sentences, findings }: Read): Weighed {
  const { together, alone } = opinion;
  const ruled = rank(decision.level);
  const raised: Level = together.high >= RAISE_URGENT ? 'urgent' : together.any >= RAISE_CONCERN ? 'concern' : 'none';
  if (rank(raised) > ruled && !(ruled === 0 && findings.some(isDenied)))
    return {
      decision: { ...decision, level: raised },
      reasons: reasonsOf(sentences.slice(together.from, together.to), raised),
    };
  const highest = Math.max(together.high, alone.high);
  if (ruled >= rank('urgent') && highest < DOUBT && !isAct(decision)) {
    const level = Math.max(together.any, alone.any) < DOUBT_ANY ? 'none' : 'concern';
    return { decision: { ...decision, level }, reasons: [] };
  }
  return { decision, reasons: [] };
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

function reasonsOf(sentences: readonly Sentence[], level: Level): Reason[] {
  const tokens = sentences.flatMap((sentence) => sentence.tokens);
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (first === undefined || last === undefined) return [];
  return [
    {
      rule: `learned.${level}`,
      version: VERSION,
      start: first.start,
      end: last.end,
      why: 'Read as a whole, this resembles posts of people at risk; no single rule names it.',
    },
  ];
}
