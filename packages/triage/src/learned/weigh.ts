import { SUICIDAL } from '../combine.ts';
import type { Decision } from '../decide.ts';
import type { Finding } from '../scope.ts';
import type { Sentence } from '../text/sentences.ts';
import { rank, type Flag, type Level, type Reason } from '../types.ts';
import { at, type Odds, type Opinion, type Question } from './model.ts';

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
const RAISE_URGENT = 0.6;
const RAISE_CONCERN = 1;
/** Log-odds below which a rule's word is doubted: the sentences together read like harmless ones, and none by itself does otherwise. */
const DOUBT = -0.5;
const DOUBT_ALONE = 0.6;
const DOUBT_ANY = 0;
/** Below this, alone and together, a rule's concern is taken for everyday talk. */
const DOUBT_CONCERN = -1;
const VERSION = 1;

/** Lets the model raise what no rule names, and doubt what only a rule sees; an act that has begun is never doubted. */
export function weigh(decision: Decision, opinion: Opinion, { sentences, findings }: Read): Weighed {
  const { together, alone } = opinion;
  const of = (odds: Odds, question: Question): number => odds[at(question)] ?? 0;
  const ruled = rank(decision.level);
  const raised: Level =
    of(together, 'high') >= RAISE_URGENT ? 'urgent' : of(together, 'any') >= RAISE_CONCERN ? 'concern' : 'none';
  if (rank(raised) > ruled && !(ruled === 0 && findings.some(isDenied)))
    return {
      decision: { ...decision, level: raised },
      reasons: reasonsOf(sentences.slice(opinion.from, opinion.to), raised, WHY_RAISED),
    };
  const isDoubted = of(together, 'high') < DOUBT && of(alone, 'high') < DOUBT_ALONE;
  if (ruled >= rank('urgent') && isDoubted && !isAct(decision)) {
    const any = Math.max(of(together, 'any'), of(alone, 'any'));
    return { decision: { ...decision, level: any < DOUBT_ANY ? 'none' : 'concern' }, reasons: [] };
  }
  const isEveryday = of(together, 'any') < DOUBT_CONCERN && of(alone, 'any') < DOUBT_CONCERN;
  if (ruled === rank('concern') && isEveryday) return { decision: { ...decision, level: 'none' }, reasons: [] };
  return { decision, reasons: [] };
}

/** Which flags of the rules the model doubts, and which it adds. Flags ask for precision: both must agree, or one be sure. */
export function weighFlags(
  opinion: Opinion,
  { sentences, findings }: Read,
): { readonly doubted: ReadonlySet<Flag>; readonly added: readonly { flag: Flag; reason: Reason }[] } {
  const doubted = new Set<Flag>();
  const added: { flag: Flag; reason: Reason }[] = [];
  // The name of a group must not be taken for the insult: of groups the model speaks only when it is sure.
  const namesGroup = findings.some(({ hit }) => hit.entry.category === 'group');
  const isKind = sentences.some(({ words }) => words.some((word) => KIND.has(word)));
  const isAddressed = sentences.some(({ words }) => words.some((word) => ADDRESS.has(word)));
  const least = (flag: LearnedFlag): number => {
    if (flag !== 'harassment') return ADD_FLAG[flag];
    if (namesGroup && isKind) return Infinity;
    return namesGroup ? SURE_OF_GROUP : isAddressed ? ADD_FLAG[flag] : SURE_OF_OTHERS;
  };
  for (const flag of LEARNED_FLAGS) {
    const odds = opinion.together[at(flag)] ?? 0;
    if (odds < DOUBT_FLAG[flag]) doubted.add(flag);
    if (odds < least(flag)) continue;
    for (const reason of reasonsOf(sentences, flag, WHY_FLAGGED)) added.push({ flag, reason });
  }
  return { doubted, added };
}

type LearnedFlag = (typeof LEARNED_FLAGS)[number];
const ADDRESS = new Set('you your yourself u ur tu te toi vous du dich dir euch voce te ti'.split(' '));
const SURE_OF_GROUP = 2;
const KIND = new Set(
  'love loves lovely great amazing wonderful fantastic proud beautiful welcome welcomed welcoming equal equality rights respect support happy best brilliant deserve friend friends kind kindest valid normal human celebrate thank glad admire incredible perfect adore appreciate strong brave smart excellent awesome not never no nobody wrong racist sexist prejudice stereotype'.split(
    ' ',
  ),
);
const SURE_OF_OTHERS = 0.5;
const LEARNED_FLAGS = ['harassment', 'encouragement', 'method', 'dosing', 'ed', 'spam'] as const;
/** Log-odds below which a rule's flag is dropped. */
const DOUBT_FLAG = { harassment: -2, encouragement: -2, method: -2.2, dosing: -2.2, ed: -2.2, spam: -3 } as const;
/** Log-odds from which a flag is given that no rule names. */
const ADD_FLAG = { harassment: -0.8, encouragement: -0.6, method: -0.3, dosing: -0.7, ed: -0.3, spam: -0.3 } as const;
const WHY_RAISED = 'Read as a whole, this resembles posts of people at risk; no single rule names it.';
const WHY_FLAGGED = 'Read as a whole, this resembles posts with this flag; no single rule names it.';

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
  return [
    {
      rule: `learned.${name}`,
      version: VERSION,
      start: first.start,
      end: last.end,
      why,
    },
  ];
}
