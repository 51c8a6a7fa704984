import type { RestrictionKind } from './accounts.ts';
import type { DecisionAction, Lane, Rule } from './moderation.ts';

/** What a rule weighs, in words; `never` is a promise and not a small number. Source: moderation-model.md, column "strike". */
export const STRIKE_WEIGHTS = { never: 0, none: 0, light: 1, medium: 2, heavy: 4, ban_path: 8 } as const;
export type StrikeWord = keyof typeof STRIKE_WEIGHTS;

export interface RuleDefaults {
  lane: Lane;
  /** What the form starts with; a person decides. */
  action: DecisionAction;
  strike: StrikeWord;
}

/**
 * Lane, first action and weight of each rule: what the desk proposes, never what happens by itself.
 * Source: moderation-model.md "Rule and reason taxonomy", version {@link POLICY_VERSION}.
 */
export const TAXONOMY = {
  'RISK-3': { lane: 'crisis', action: 'keep', strike: 'never' },
  'RISK-2': { lane: 'crisis', action: 'add_note', strike: 'never' },
  'RISK-1': { lane: 'high', action: 'add_note', strike: 'never' },
  'RISK-O': { lane: 'crisis', action: 'keep', strike: 'never' },
  'HARM-METHOD': { lane: 'high', action: 'redact', strike: 'none' },
  'HARM-ENC': { lane: 'crisis', action: 'remove', strike: 'heavy' },
  'ED-NUM': { lane: 'normal', action: 'redact', strike: 'none' },
  TRIG: { lane: 'normal', action: 'add_note', strike: 'none' },
  MED: { lane: 'high', action: 'redact', strike: 'light' },
  CLIN: { lane: 'high', action: 'remove', strike: 'heavy' },
  SOLIC: { lane: 'normal', action: 'remove', strike: 'light' },
  'PII-SELF': { lane: 'normal', action: 'redact', strike: 'none' },
  'PII-OTHER': { lane: 'high', action: 'remove', strike: 'heavy' },
  CONTACT: { lane: 'high', action: 'remove', strike: 'medium' },
  GROOM: { lane: 'crisis', action: 'remove', strike: 'ban_path' },
  SEX: { lane: 'high', action: 'remove', strike: 'medium' },
  HAR: { lane: 'high', action: 'remove', strike: 'medium' },
  HATE: { lane: 'high', action: 'remove', strike: 'heavy' },
  DENY: { lane: 'normal', action: 'friendly_note', strike: 'none' },
  CONF: { lane: 'high', action: 'remove', strike: 'medium' },
  MISUSE: { lane: 'normal', action: 'friendly_note', strike: 'light' },
  SPAM: { lane: 'normal', action: 'remove', strike: 'ban_path' },
  ILL: { lane: 'high', action: 'remove', strike: 'heavy' },
  CSAM: { lane: 'crisis', action: 'remove', strike: 'ban_path' },
  OTHER: { lane: 'normal', action: 'friendly_note', strike: 'none' },
  NOVIO: { lane: 'normal', action: 'keep', strike: 'none' },
} as const satisfies Record<Rule, RuleDefaults>;

/** Days until a strike of this weight no longer counts; grave ones last longer. Source: MO50 "weigh by rule and expire" [target]. */
export const STRIKE_DAYS = { 0: 0, 1: 90, 2: 180, 4: 365, 8: 730 } as const satisfies Record<
  (typeof STRIKE_WEIGHTS)[StrikeWord],
  number
>;

/** The heaviest a decision with these rules can weigh. Pure. */
export function strikeWeightOf(rules: readonly Rule[]): (typeof STRIKE_WEIGHTS)[StrikeWord] {
  if (rules.some((rule) => TAXONOMY[rule].strike === 'never')) return 0;
  const weights = rules.map((rule) => STRIKE_WEIGHTS[TAXONOMY[rule].strike]);
  return weights.toSorted((one, other) => other - one)[0] ?? 0;
}

/** What the active strikes of an account suggest to a moderator, heaviest first; a person decides. Source: MO50 [target]. */
export const STRIKE_SUGGESTIONS = [
  { from: 8, kind: 'banned', days: null },
  { from: 6, kind: 'suspended', days: 14 },
  { from: 4, kind: 'read_only', days: 7 },
  { from: 2, kind: 'no_new_threads', days: 7 },
] as const satisfies readonly { from: number; kind: RestrictionKind; days: number | null }[];

/** Limits that come with a decision. Messages between members do not exist yet, so there is nothing to close there. */
export const LIMIT_KINDS = [
  'reviewed_first',
  'no_new_threads',
  'read_only',
  'room_excluded',
  'suspended',
  'banned',
] as const satisfies readonly RestrictionKind[];
export type LimitKind = (typeof LIMIT_KINDS)[number];

/** Limits that may hold in one group only. */
export const GROUP_LIMITS = [
  'reviewed_first',
  'no_new_threads',
  'read_only',
  'room_excluded',
] as const satisfies readonly LimitKind[];

/** Days that a limit lasts. Our own target: a year at most, then somebody looks again. */
export const LIMIT_DAYS = { min: 1, max: 365 } as const;

/** A limit as a decision begins it. */
export interface ProposedLimit {
  kind: LimitKind;
  /** Null only for shutting out for good. */
  days: number | null;
  /** In the group of the words only. */
  isInGroup: boolean;
}

/** Rules about which two people decide: anything about a minor (MO35). */
export const TWO_PEOPLE_RULES = ['GROOM', 'CSAM'] as const satisfies readonly Rule[];
