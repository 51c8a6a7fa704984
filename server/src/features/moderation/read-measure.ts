import type { ContentTopic } from '@between/rules/content.ts';
import { type DecisionAction, type HelpTopic, isRule } from '@between/rules/moderation.ts';
import type { LimitKind } from '@between/rules/taxonomy.ts';
import { InvalidInput } from '../../platform/errors.ts';
import { intake, intakeLine } from '../../platform/intake.ts';
import { apart } from '../../platform/left-out.ts';
import type { Span } from '../../platform/verdict.ts';
import { accountFault, type AuthorPlace, strikeOf } from './limits.model.ts';
import { type Measure, measureFault, type MeasurePlace } from './measure.model.ts';

export interface DecideCaseInput {
  caseId: string;
  /** The version of the case that was on screen. */
  version: number;
  /** The version of the words that was on screen. */
  itemVersion: number;
  action: DecisionAction;
  rules: readonly string[];
  reason: string;
  noteToAuthor?: string | null | undefined;
  noteToReporter?: string | null | undefined;
  lockNote?: string | null | undefined;
  contentTopics?: readonly ContentTopic[] | null | undefined;
  contentNote?: string | null | undefined;
  redactedSpans?: readonly Span[] | null | undefined;
  slowSeconds?: number | null | undefined;
  reopenHours?: number | null | undefined;
  limits?: readonly LimitInput[] | null | undefined;
  givesStrike?: boolean | null | undefined;
  attachesHelp?: boolean | null | undefined;
  helpTopics?: readonly HelpTopic[] | null | undefined;
  helpGroupId?: string | null | undefined;
  lookAgainDays?: number | null | undefined;
  templateId?: string | null | undefined;
}

interface LimitInput {
  kind: LimitKind;
  days?: number | null | undefined;
  isInGroup?: boolean | null | undefined;
}

/** The measure of an input with its words taken in. @throws {InvalidInput} naming the field to mend. */
export function readMeasure(input: DecideCaseInput, place: MeasurePlace & AuthorPlace): Measure {
  const note = (text: string | null | undefined, field: string): string =>
    intake(text ?? '', { kind: 'publicNote', field }).body;
  const measure = {
    action: input.action,
    rules: [...input.rules],
    reason: intake(input.reason, { kind: 'decisionReason', field: 'reason' }).body,
    noteToAuthor: note(input.noteToAuthor, 'noteToAuthor'),
    noteToReporter: note(input.noteToReporter, 'noteToReporter'),
    lockNote: input.action === 'lock' || input.action === 'slow' ? note(input.lockNote, 'lockNote') : '',
    contentTopics: input.action === 'add_note' ? [...new Set(input.contentTopics ?? [])] : [],
    contentNote:
      input.action === 'add_note'
        ? intakeLine(input.contentNote ?? '', { kind: 'contentNote', field: 'contentNote' })
        : '',
    redactedSpans: input.action === 'redact' ? wholeLetters(input.redactedSpans ?? [], place.body) : [],
    slowSeconds: input.action === 'slow' ? (input.slowSeconds ?? null) : null,
    reopenHours: input.action === 'lock' || input.action === 'slow' ? (input.reopenHours ?? null) : null,
    ...afterwards(input),
  };
  const limits = (input.limits ?? []).map(({ kind, days, isInGroup }) => ({
    kind,
    days: days ?? null,
    isInGroup: isInGroup === true,
  }));
  const givesStrike = input.givesStrike === true;
  const fault =
    measureFault({ ...measure, proposedLimits: limits, strikeWeight: 0 }, place) ??
    accountFault(measure, { limits, givesStrike }, place);
  if (fault !== null)
    throw new InvalidInput(
      fault.field,
      fault.reason,
      [`${fault.field}: ${fault.reason}`, ...(fault.gaps ?? [])].join(' '),
    );
  const rules = measure.rules.filter(isRule);
  return { ...measure, rules, proposedLimits: limits, strikeWeight: strikeOf(rules, givesStrike) };
}

/** What comes with the letter, and after it. */
function afterwards({ attachesHelp, helpTopics, helpGroupId, lookAgainDays }: DecideCaseInput) {
  return {
    attachesHelp: attachesHelp === true,
    helpTopics: [...new Set(helpTopics ?? [])],
    helpGroupId: helpGroupId ?? null,
    lookAgainDays: lookAgainDays ?? null,
  };
}

/** In order, apart, and never through the middle of a letter. */
function wholeLetters(spans: readonly Span[], body: string): Span[] {
  const isInside = (at: number): boolean => /[\udc00-\udfff]/.test(body.charAt(at)) && at > 0;
  return apart(
    spans.map(({ start, end }) => ({
      start: isInside(start) ? start - 1 : start,
      end: isInside(end) ? end + 1 : end,
    })),
  );
}
