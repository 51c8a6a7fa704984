import type { ContentTopic } from '@between/rules/content.ts';
import {
  type DecisionAction,
  isRule,
  NO_BREACH_RULE,
  RISK_RULES,
  type Rule,
  UNDO_SECONDS,
} from '@between/rules/moderation.ts';

/** What a moderator wants done, as it came in. */
export interface Measure {
  action: DecisionAction;
  rules: Rule[];
  reason: string;
  noteToAuthor: string;
  noteToReporter: string;
  lockNote: string;
  contentTopics: ContentTopic[];
  contentNote: string;
}

/** Why a measure cannot be taken: the SDL field to mend and a reason code. */
export interface MeasureFault {
  field: string;
  reason: string;
}

/**
 * Looks a measure over. Being at risk is no breach: a risk rule grounds care and notes, never a removal or a lock (R22);
 * and a measure cannot say in the same breath that no rule was broken. Pure.
 */
export function measureFault(
  measure: Omit<Measure, 'rules'> & { rules: readonly string[] },
  place: { isInThread: boolean },
): MeasureFault | null {
  const { action, rules, contentTopics } = measure;
  if (rules.length === 0) return { field: 'rules', reason: 'empty' };
  if (rules.length > 5) return { field: 'rules', reason: 'too_long' };
  if (!rules.every(isRule) || new Set(rules).size !== rules.length) return { field: 'rules', reason: 'unknown_rule' };
  const isTaking = action === 'remove' || action === 'lock';
  if (isTaking && rules.some((rule) => RISK_RULES.some((risk) => risk === rule)))
    return { field: 'rules', reason: 'risk_is_no_breach' };
  if (action !== 'keep' && rules.includes(NO_BREACH_RULE)) return { field: 'rules', reason: 'no_breach_with_measure' };
  if (action === 'add_note' && contentTopics.length === 0) return { field: 'contentTopics', reason: 'empty' };
  if (action === 'lock' && !place.isInThread) return { field: 'action', reason: 'not_in_thread' };
  return null;
}

/** Seconds until a decision takes effect; giving words back, or leaving them, waits for nobody. */
export function undoSeconds(action: DecisionAction): number {
  return action === 'keep' ? 0 : UNDO_SECONDS;
}
