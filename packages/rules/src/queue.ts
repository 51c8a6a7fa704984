import { ITEM_KINDS, type ItemKind } from './content.ts';
import {
  type CaseStatus,
  isRule,
  type Lane,
  LANES,
  REPORT_REASONS,
  type ReportReason,
  type Rule,
  RULE_BY_REASON,
} from './moderation.ts';

/** How a case stands, as a view of the queue names it. Appeals have a list of their own. Source: MO47, MO52. */
export const QUEUE_STANDINGS = [
  'mine',
  'crisis',
  'to_read',
  'in_discussion',
  'waiting',
  'watched',
  'short_coverage',
] as const;
export type QueueStanding = (typeof QUEUE_STANDINGS)[number];

/** Nobody can go on before something happens: a time, an answer, or a second person. */
export const WAITING_STATUSES = [
  'on_hold',
  'awaiting_member',
  'proposed',
  'notified',
] as const satisfies readonly CaseStatus[];

/** How long a case has been open at least. */
export const CASE_AGES = ['hour', 'four_hours', 'day', 'three_days'] as const;
export type CaseAge = (typeof CASE_AGES)[number];
export const CASE_AGE_MINUTES = {
  hour: 60,
  four_hours: 4 * 60,
  day: 24 * 60,
  three_days: 3 * 24 * 60,
} as const satisfies Record<CaseAge, number>;

/** Languages that words of a case are told apart by; the database has the same list. */
export const CASE_LANGUAGES = ['en', 'de', 'es', 'fr', 'pt'] as const;
export type CaseLanguage = (typeof CASE_LANGUAGES)[number];

/** The rule that a label of the safety check points to; labels that only tell what words speak of point to none. */
export const RULE_BY_LABEL: Readonly<Record<string, Rule>> = {
  harassment: 'HAR',
  spam: 'SPAM',
  method: 'HARM-METHOD',
  encouragement: 'HARM-ENC',
  pii: 'PII-OTHER',
  dosing: 'MED',
  ed: 'ED-NUM',
};

/** Wordings of reporters that point to this rule. Pure. */
export function reasonsOf(rule: Rule): ReportReason[] {
  return REPORT_REASONS.filter((reason) => RULE_BY_REASON[reason] === rule);
}

/** Labels of the safety check that point to this rule. Pure. */
export function labelsOf(rule: Rule): string[] {
  return Object.keys(RULE_BY_LABEL).filter((label) => RULE_BY_LABEL[label] === rule);
}

/** Which cases a view of the queue shows; null leaves a part out. The crisis lane is shown whatever it says (MO03). */
export interface QueueFilter {
  standing: QueueStanding | null;
  lane: Lane | null;
  rule: Rule | null;
  /** Short name of a group. */
  group: string | null;
  language: CaseLanguage | null;
  age: CaseAge | null;
  kind: ItemKind | null;
}

export const NO_FILTER: QueueFilter = {
  standing: null,
  lane: null,
  rule: null,
  group: null,
  language: null,
  age: null,
  kind: null,
};

const SLUG = /^[a-z0-9-]{1,80}$/;

/** A filter out of an address or a stored view: codes and short names only, whatever else it holds is left out. Pure. */
export function readQueueFilter(value: unknown): QueueFilter {
  const given: Record<string, unknown> = typeof value === 'object' && value !== null ? { ...value } : {};
  const oneOf = <Code extends string>(codes: readonly Code[], name: string): Code | null =>
    codes.find((code) => code === given[name]) ?? null;
  const { rule, group } = given;
  return {
    standing: oneOf(QUEUE_STANDINGS, 'standing'),
    lane: oneOf(LANES, 'lane'),
    rule: typeof rule === 'string' && isRule(rule) ? rule : null,
    group: typeof group === 'string' && SLUG.test(group) ? group : null,
    language: oneOf(CASE_LANGUAGES, 'language'),
    age: oneOf(CASE_AGES, 'age'),
    kind: oneOf(ITEM_KINDS, 'kind'),
  };
}

/** Views of one's own, and views that leads share with everybody; more than a list beside the queue can hold. Our own target. */
export const QUEUE_VIEWS_MOST = 20;
export const QUEUE_VIEW_NAME_CHARS = 40;
