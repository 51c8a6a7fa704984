import type { ContentTopic } from '@between/rules/content.ts';
import type { Lane } from '@between/rules/moderation.ts';
import { type HoldReason, isHigher, type RaisedLevel } from '@between/rules/safety.ts';
import type { Category, Flag } from '@between/triage/types.ts';
import { categoryOf } from './rule-categories.ts';
import type { Verdict } from './verdict.ts';

/** Where raised words stand: in the open, on a stage, or nowhere else than with people of the case. */
export type WordsPlace = 'open' | 'stage';

/** What becomes of raised words. */
export interface Fate {
  visibility: 'published' | 'held';
  holdReason: HoldReason | null;
  /** Topics put in front of them: they are collapsed under a note. */
  topics: readonly ContentTopic[];
  lane: Lane;
  /** A crisis case beside the case; null where none opens. */
  crisisLevel: Exclude<RaisedLevel, 'concern'> | null;
}

/** What `wordsFate` looks at beside the verdict itself. */
export interface FateFacts {
  place: WordsPlace;
  /** Contacts of somebody else stand in the words. */
  namesOthers: boolean;
  /** A link that sells, or the like. */
  pushesLinks: boolean;
}

/**
 * The decision table of R7–R12 and "Policy of action". Levels publish or hold; flags hold for what words do to others;
 * harassment, dosing and numbers wait in the queue and are never taken away by the engine. Pure.
 */
export function wordsFate(verdict: Verdict, facts: FateFacts): Fate {
  const holdReason = holdReasonOf(verdict, facts);
  const { level } = verdict;
  return {
    visibility: holdReason === null ? 'published' : 'held',
    holdReason,
    topics: topicsOf(verdict),
    lane: laneOf(verdict, facts),
    crisisLevel: level === 'urgent' || level === 'imminent' ? level : null,
  };
}

/** Encouragement comes first: such words are not given to the group by their author's choice. */
function holdReasonOf(verdict: Verdict, { place, namesOthers, pushesLinks }: FateFacts): HoldReason | null {
  const { level, flags } = verdict;
  if (flags.includes('encouragement')) return 'encouragement';
  if (level === 'imminent') return 'imminent';
  if (place === 'stage' && !verdict.isFallback && isNamed(verdict) && (level !== 'none' || flags.includes('method')))
    return 'stage';
  if (namesOthers) return 'others_data';
  return pushesLinks ? 'scam' : null;
}

/** A rule names it: an opinion without a rule waits before those who sort questions, and off no board. */
function isNamed({ reasons }: Verdict): boolean {
  return reasons.length === 0 || reasons.some(({ rule }) => !rule.startsWith('learned'));
}

/** Lanes of the rule taxonomy. Source: moderation-model.md. */
const LANE_OF_FLAG = {
  encouragement: 'crisis',
  method: 'high',
  harassment: 'high',
  dosing: 'high',
  pii: 'normal',
  spam: 'normal',
  ed: 'normal',
} as const satisfies Partial<Record<Flag, Lane>>;

function laneOf({ level, flags }: Verdict, { namesOthers }: FateFacts): Lane {
  const lanes = flags.map((flag) =>
    flag in LANE_OF_FLAG ? LANE_OF_FLAG[flag as keyof typeof LANE_OF_FLAG] : 'normal',
  );
  if (isHigher(level, 'concern') || lanes.includes('crisis')) return 'crisis';
  return level === 'concern' || namesOthers || lanes.includes('high') ? 'high' : 'normal';
}

/** Whatever else these words speak of, they speak of dying. */
const OF_DYING: ReadonlySet<Category | null> = new Set<Category | null>([
  'ideation',
  'want',
  'intent',
  'passive',
  'plan-strong',
  'means-strong',
  'farewell',
  'attempt',
  'act',
  'act-place',
  'seeking',
  'pact',
]);

const LEARNED = /^learned\b/;

/** Which note stands in front: wishes to die, unless the words say what else it is. Nothing is claimed of words that no rule names or nobody read. */
function topicsOf({ level, flags, reasons, isFallback }: Verdict): ContentTopic[] {
  if (isFallback || (reasons.length > 0 && reasons.every(({ rule }) => LEARNED.test(rule)))) return [];
  const topics = new Set<ContentTopic>();
  if (flags.includes('self_harm')) topics.add('self_harm');
  if (flags.includes('abuse')) topics.add('abuse');
  if (flags.includes('ed')) topics.add('eating');
  const isOfDying = level !== 'none' && reasons.some(({ rule }) => OF_DYING.has(categoryOf(rule)));
  const isGrave = level !== 'none' || flags.includes('method') || flags.includes('encouragement');
  if (isOfDying || (isGrave && topics.size === 0)) topics.add('suicide');
  return [...topics];
}
