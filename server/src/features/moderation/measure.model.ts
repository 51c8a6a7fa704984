import type { ContentTopic } from '@between/rules/content.ts';
import {
  type DecisionAction,
  HELP_TOPICS,
  type HelpTopic,
  isRule,
  LOOK_AGAIN_DAYS,
  NO_BREACH_RULE,
  NO_UNDO_RULES,
  RISK_RULES,
  type Rule,
  THREAD_REOPEN_HOURS,
  THREAD_SLOW_SECONDS,
  UNDO_SECONDS,
} from '@between/rules/moderation.ts';
import type { ProposedLimit } from '@between/rules/taxonomy.ts';
import { unfilledIn } from '@between/rules/templates.ts';
import { assertNever } from '../../platform/errors.ts';
import { LEFT_OUT, withoutSpans } from '../../platform/left-out.ts';
import type { Span } from '../../platform/verdict.ts';

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
  /** Parts of the words that others shall not read; in order, apart. */
  redactedSpans: Span[];
  /** Seconds between two replies of one member; null unless the thread is slowed. */
  slowSeconds: number | null;
  /** Hours until a locked or slowed thread is as it was; null for never. */
  reopenHours: number | null;
  proposedLimits: ProposedLimit[];
  strikeWeight: number;
  /** The letter leads to people who can be called, for where the author is. */
  attachesHelp: boolean;
  /** Pages of help that the letter leads to. */
  helpTopics: HelpTopic[];
  /** A group that the letter leads to. */
  helpGroupId: string | null;
  /** Days until the case comes back; null for never. */
  lookAgainDays: number | null;
}

/** Where the words stand that a measure is about. */
export interface MeasurePlace {
  isInThread: boolean;
  /** The words of the version that was judged. */
  body: string;
}

/** Takes something from the author or from everybody: needs a breach. */
const TAKING: readonly DecisionAction[] = ['remove', 'redact', 'lock', 'slow'];

/** Parts of one text; more is a removal. */
const MOST_SPANS = 50;

/** Why a measure cannot be taken: the SDL field to mend and a reason code. */
export interface MeasureFault {
  field: string;
  reason: string;
  /** Placeholders that nobody has filled in. */
  gaps?: readonly string[];
}

/**
 * Looks a measure over. Being at risk is no breach: a risk rule grounds care and notes, never a removal or a lock (R22);
 * and a measure cannot say in the same breath that no rule was broken. Pure.
 */
export function measureFault(
  measure: Omit<Measure, 'rules'> & { rules: readonly string[] },
  place: MeasurePlace,
): MeasureFault | null {
  const { action, rules } = measure;
  if (rules.length === 0) return { field: 'rules', reason: 'empty' };
  if (rules.length > 5) return { field: 'rules', reason: 'too_long' };
  if (!rules.every(isRule) || new Set(rules).size !== rules.length) return { field: 'rules', reason: 'unknown_rule' };
  if (TAKING.includes(action) && rules.some((rule) => RISK_RULES.some((risk) => risk === rule)))
    return { field: 'rules', reason: 'risk_is_no_breach' };
  if (action !== 'keep' && rules.includes(NO_BREACH_RULE)) return { field: 'rules', reason: 'no_breach_with_measure' };
  return actionFault(measure, place) ?? unfilledFault(measure) ?? afterwardsFault(measure);
}

/** A sentence that still has a gap in it is sent to nobody (MO22). */
function unfilledFault(measure: Omit<Measure, 'rules'>): MeasureFault | null {
  const fields = ['reason', 'noteToAuthor', 'noteToReporter', 'lockNote'] as const;
  const field = fields.find((each) => unfilledIn(measure[each]).length > 0);
  return field === undefined ? null : { field, reason: 'unfilled_placeholder', gaps: unfilledIn(measure[field]) };
}

/** Help comes with a human word (R16), and a case comes back within a month. */
function afterwardsFault(measure: Omit<Measure, 'rules'>): MeasureFault | null {
  const { action, noteToAuthor, helpTopics, lookAgainDays } = measure;
  if (action === 'keep' && noteToAuthor === '' && attachesAny(measure))
    return { field: 'noteToAuthor', reason: 'empty' };
  if (helpTopics.length > HELP_TOPICS.length) return { field: 'helpTopics', reason: 'too_long' };
  if (lookAgainDays !== null && !isBetween(lookAgainDays, LOOK_AGAIN_DAYS))
    return { field: 'lookAgainDays', reason: 'out_of_range' };
  return null;
}

/** Whether the letter leads to any help. Pure. */
export function attachesAny(measure: Pick<Measure, 'attachesHelp' | 'helpTopics' | 'helpGroupId'>): boolean {
  return measure.attachesHelp || measure.helpTopics.length > 0 || measure.helpGroupId !== null;
}

/** What the action itself needs. */
function actionFault(measure: Omit<Measure, 'rules'>, { isInThread, body }: MeasurePlace): MeasureFault | null {
  const { action, contentTopics, noteToAuthor, redactedSpans } = measure;
  switch (action) {
    case 'keep':
    case 'remove':
      return null;
    case 'add_note':
      return contentTopics.length === 0 ? { field: 'contentTopics', reason: 'empty' } : null;
    case 'friendly_note':
      return noteToAuthor === '' ? { field: 'noteToAuthor', reason: 'empty' } : null;
    case 'redact':
      return spansFault(redactedSpans, body);
    case 'lock':
    case 'slow':
      return isInThread ? threadFault(measure) : { field: 'action', reason: 'not_in_thread' };
    default:
      return assertNever(action);
  }
}

function spansFault(spans: readonly Span[], body: string): MeasureFault | null {
  const field = 'redactedSpans';
  if (spans.length === 0) return { field, reason: 'empty' };
  if (spans.length > MOST_SPANS) return { field, reason: 'too_long' };
  if (spans.some(({ start, end }) => start < 0 || start >= end || end > body.length))
    return { field, reason: 'out_of_range' };
  // All of it left out is a removal, and is called one.
  return withoutSpans(body, spans).replaceAll(LEFT_OUT, '').trim() === '' ? { field, reason: 'nothing_left' } : null;
}

function threadFault({ action, slowSeconds, reopenHours }: Omit<Measure, 'rules'>): MeasureFault | null {
  if (action === 'slow' && (slowSeconds === null || !isBetween(slowSeconds, THREAD_SLOW_SECONDS)))
    return { field: 'slowSeconds', reason: 'out_of_range' };
  if (reopenHours !== null && !isBetween(reopenHours, THREAD_REOPEN_HOURS))
    return { field: 'reopenHours', reason: 'out_of_range' };
  return null;
}

function isBetween(value: number, { min, max }: { min: number; max: number }): boolean {
  return value >= min && value <= max;
}

/** Seconds until a decision takes effect; giving words back, or leaving them, waits for nobody, and neither does harm to others. Pure. */
export function undoSeconds({ action, rules }: { action: DecisionAction; rules: readonly Rule[] }): number {
  if (action === 'keep') return 0;
  return action === 'remove' && rules.some((rule) => NO_UNDO_RULES.some((each) => each === rule)) ? 0 : UNDO_SECONDS;
}
