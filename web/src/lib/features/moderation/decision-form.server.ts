import { readLimits, readStrike } from './limit-fields.ts';
import { numberOrNull, readSpans } from './spans.ts';

/** Name of the form, so that its problems do not show beside another form of the page. */
export const FORM = 'decide';

export const FIELDS = [
  'version',
  'itemVersion',
  'then',
  'action',
  'rules',
  'secondRule',
  'reason',
  'noteToAuthor',
  'noteToReporter',
  'lockNote',
  'contentTopics',
  'contentNote',
  'redactedSpans',
  'redactedPieces',
  'slowSeconds',
  'reopenHours',
  'limitKind',
  'limitDays',
  'limitInGroup',
  'givesStrike',
  'attachesHelp',
  'helpTopics',
  'helpGroupId',
  'lookAgainDays',
  'templateId',
] as const;

type Values = Record<(typeof FIELDS)[number], string>;

/** The posted decision in the API's words. */
export function readDecision(values: Values) {
  const one = (name: string): string => Object.entries(values).find(([field]) => field === name)?.[1] ?? '';
  const { version, itemVersion, rules, secondRule, reason, noteToAuthor, noteToReporter, lockNote, contentNote } =
    values;
  return {
    version: Number(version),
    itemVersion: Number(itemVersion),
    rules: [...new Set([rules, secondRule])].filter((rule) => rule !== ''),
    reason,
    noteToAuthor,
    noteToReporter,
    lockNote,
    contentNote,
    redactedSpans: readSpans(values.redactedSpans),
    slowSeconds: numberOrNull(values.slowSeconds),
    reopenHours: numberOrNull(values.reopenHours),
    limits: readLimits(one),
    givesStrike: readStrike(one),
    attachesHelp: values.attachesHelp !== '',
    helpGroupId: values.helpGroupId === '' ? null : values.helpGroupId,
    lookAgainDays: numberOrNull(values.lookAgainDays),
    templateId: values.templateId === '' ? null : values.templateId,
  };
}
