import type { Role } from './roles.ts';

export const LANES = ['crisis', 'high', 'normal'] as const;
export type Lane = (typeof LANES)[number];

/** All states of `moderation-model.md` "Case". */
export const CASE_STATUSES = [
  'new',
  'queued',
  'claimed',
  'on_hold',
  'awaiting_member',
  'in_discussion',
  'escalated',
  'proposed',
  'decided',
  'notified',
  'closed',
  'reopened',
  'merged',
] as const;
export type CaseStatus = (typeof CASE_STATUSES)[number];

/** Statuses in which no new case of the same item may open; the database has the same list in its unique index. */
export const SETTLED_STATUSES = ['closed', 'merged'] as const satisfies readonly CaseStatus[];

export const CASE_EVENTS = [
  'open',
  'route',
  'claim',
  'release',
  'lease_end',
  'hand_over',
  'hold',
  'wake',
  'ask_author',
  'discuss',
  'escalate',
  'requeue',
  'propose',
  'confirm',
  'disagree',
  'decide',
  'undo',
  'notify',
  'close',
  'reopen',
  'merge',
  'split',
] as const;
export type CaseEvent = (typeof CASE_EVENTS)[number];

/** What a moderator does to the item or its thread, in the order of their keys. Source: moderation-model.md "Item". */
export const DECISION_ACTIONS = ['keep', 'add_note', 'remove', 'lock', 'redact', 'friendly_note', 'slow'] as const;
export type DecisionAction = (typeof DECISION_ACTIONS)[number];

/** Plain wording a reporter picks from; several mean "a person", not "a rule". Source: moderation-model.md "Reporter wording". */
export const REPORT_REASONS = [
  'worried_about_person',
  'worried_about_self',
  'unsafe_detail',
  'unkind',
  'private_information',
  'medicine_advice',
  'pretends_professional',
  'wants_money',
  'sexual',
  'content_note_missing',
  'against_law',
  'something_else',
] as const;
export type ReportReason = (typeof REPORT_REASONS)[number];

/** A person and not a rule: the door that is always open, always read and never rate-limited. Source: R14, R27. */
export const WORRY_REASONS = ['worried_about_person', 'worried_about_self'] as const satisfies readonly ReportReason[];

/** True for the wordings that mean a person. */
export function isWorry(reason: ReportReason): boolean {
  return WORRY_REASONS.some((worry) => worry === reason);
}

/** What a reporter is told in the end; `care` says that a person read it and nothing about the other person. Source: R14. */
export const REPORT_OUTCOMES = ['acted', 'no_breach', 'care'] as const;
export type ReportOutcome = (typeof REPORT_OUTCOMES)[number];

/** Wordings that arrive whoever sends them: a person, and detail that can hurt whoever reads it. Source: R26, R27. */
export const NEVER_MUTED_REASONS = [...WORRY_REASONS, 'unsafe_detail'] as const satisfies readonly ReportReason[];

/** Days for which somebody's reports may weigh nothing. Source: MO15, DSA Art 23 "a reasonable period" [target]. */
export const REPORTER_MUTE_DAYS = { min: 1, max: 30 } as const;

/** Reports about rules that one person may send in an hour; worries are never counted. Our own target, above any honest use. */
export const REPORTS_PER_HOUR = 20;
/** Hours between two messages that worry has led to, however many people worried. Source: R14. */
export const CARE_MESSAGE_HOURS = 24;

/** Rule taxonomy. Source: moderation-model.md "Rule and reason taxonomy". */
export const RULES = [
  'RISK-3',
  'RISK-2',
  'RISK-1',
  'RISK-O',
  'HARM-METHOD',
  'HARM-ENC',
  'ED-NUM',
  'TRIG',
  'MED',
  'CLIN',
  'SOLIC',
  'PII-SELF',
  'PII-OTHER',
  'CONTACT',
  'GROOM',
  'SEX',
  'HAR',
  'HATE',
  'DENY',
  'CONF',
  'MISUSE',
  'SPAM',
  'ILL',
  'CSAM',
  'OTHER',
  'NOVIO',
] as const;
export type Rule = (typeof RULES)[number];

/** Version of the taxonomy above: stored with every decision, so that a later change never rewrites an old one. */
export const POLICY_VERSION = '2026-11';

/** All versions there were, the newest first. A code keeps its meaning in all of them; each is told in words at /moderation/rules. */
export const POLICY_VERSIONS = [POLICY_VERSION] as const;

/** The lane a report opens in. Worry about a person is always the crisis lane: a human reads it first (R14). */
export const LANE_BY_REASON = {
  worried_about_person: 'crisis',
  worried_about_self: 'crisis',
  unsafe_detail: 'high',
  unkind: 'high',
  private_information: 'high',
  medicine_advice: 'high',
  pretends_professional: 'high',
  wants_money: 'normal',
  sexual: 'high',
  content_note_missing: 'normal',
  against_law: 'high',
  something_else: 'normal',
} as const satisfies Record<ReportReason, Lane>;

/** The rule proposed to the moderator for a reporter's wording. */
export const RULE_BY_REASON = {
  worried_about_person: 'RISK-2',
  worried_about_self: 'RISK-2',
  unsafe_detail: 'HARM-METHOD',
  unkind: 'HAR',
  private_information: 'PII-OTHER',
  medicine_advice: 'MED',
  pretends_professional: 'CLIN',
  wants_money: 'SOLIC',
  sexual: 'SEX',
  content_note_missing: 'TRIG',
  against_law: 'ILL',
  something_else: 'OTHER',
} as const satisfies Record<ReportReason, Rule>;

/** Rules that may never be the ground for removing words: being at risk is no breach. Source: R22, taxonomy column "strike". */
export const RISK_RULES = ['RISK-1', 'RISK-2', 'RISK-3', 'RISK-O'] as const satisfies readonly Rule[];

/** Says that no rule was broken: cannot stand beside a measure. */
export const NO_BREACH_RULE = 'NOVIO' satisfies Rule;

/** True for a code of the taxonomy. */
export function isRule(code: string): code is Rule {
  return RULES.some((rule) => rule === code);
}

/** Minutes until a case of the lane is due. Source: R13 (L2 15 min, L1 4 h); normal lane 24 h is our own target. */
export const DUE_MINUTES = { crisis: 15, high: 4 * 60, normal: 24 * 60 } as const satisfies Record<Lane, number>;
/** Roles a case can be handed to, or that can be asked about it. Source: MO07, MO55. */
export const CASE_ROLES = ['moderator', 'lead', 'clinician', 'safeguarding'] as const satisfies readonly Role[];
export type CaseRole = (typeof CASE_ROLES)[number];

/** Where a case goes that the desk cannot decide. Source: moderation-model.md "Case". */
export const ESCALATION_ROUTES = ['clinical', 'safeguarding', 'legal', 'lead'] as const;
export type EscalationRoute = (typeof ESCALATION_ROUTES)[number];
/** Who answers a route and decides there. What is unlawful is the lead's, who asks the operator's lawyer. */
export const ROLE_OF_ROUTE = {
  clinical: 'clinician',
  safeguarding: 'safeguarding',
  legal: 'lead',
  lead: 'lead',
} as const satisfies Record<EscalationRoute, CaseRole>;

/** Why somebody passes a case over: counted for the leads, never by person. Source: MO46. */
export const SKIP_REASONS = ['too_heavy', 'know_them', 'need_help', 'language', 'other'] as const;
export type SkipReason = (typeof SKIP_REASONS)[number];
/** Days that leads see skips of. Our own target. */
export const SKIP_DAYS = 14;

/** Open cases near another one that it can be merged into, as many as a page offers. Our own target. */
export const MERGE_CHOICES = 10;

/** Hours a case can be put aside before it wakes by itself. Source: MO07, MO55 [target]: a month at most. */
export const HOLD_HOURS = { min: 1, max: 30 * 24 } as const;

/** A claim is a lease, renewed while the case is open on a screen. Source: MO06. */
export const CLAIM_LEASE_MINUTES = 5;
/** Seconds a claim still holds after its page was closed: a reload, or a look at the thread and back, keeps it (MO10). */
export const CLAIM_LEAVING_SECONDS = 20;
/** Seconds between two heartbeats of a screen that shows a case, and the silence after which nobody is thought to look. Source: MO06 [target]. */
export const CASE_LOOK_SECONDS = 15;
export const CASE_LOOK_SILENT_SECONDS = 40;
/** Seconds in which a decision can be taken back before any notice leaves. Source: MO43; 0 when words are given back. */
export const UNDO_SECONDS = 30;
/** Harm to others takes effect at once: there is no window in which it could still be read. Source: moderation-model.md "Case". */
export const NO_UNDO_RULES = ['HARM-ENC', 'GROOM', 'CSAM'] as const satisfies readonly Rule[];
/** Pages of help that a letter can lead to, each a page under /help-now. Source: MO23. */
export const HELP_TOPICS = ['breathe', 'grounding', 'wave', 'tonight', 'someone', 'safe'] as const;
export type HelpTopic = (typeof HELP_TOPICS)[number];
/** Days until a decided case comes back to be looked at once more. Source: MO23 [target]: a month at most, then it is another story. */
export const LOOK_AGAIN_DAYS = { min: 1, max: 30 } as const;
/** Seconds between two replies of one member in a slowed thread. Source: MO28 [target]; the database allows the same. */
export const THREAD_SLOW_SECONDS = { min: 60, max: 86_400 } as const;
/** Hours after which a locked or slowed thread is as it was by itself. Source: MO28 [target]: a month at most. */
export const THREAD_REOPEN_HOURS = { min: 1, max: 30 * 24 } as const;
/** Presence on duty counts while its heartbeat is fresh. Source: part 4 (silent 15 min: unstaffed). */
export const DUTY_SILENT_MINUTES = 15;
export const DUTY_HEARTBEAT_SECONDS = 60;
/** The record of acts is sealed in batches of this many seconds. Source: architecture.md "Database", MO49. */
export const AUDIT_SEAL_SECONDS = 60;
/** Months in which a decision can be appealed. Source: ME30, DSA Art 20. */
export const APPEAL_MONTHS = 6;

export const AUDIT_ACTOR_KINDS = ['person', 'service'] as const;
/** Lines of the record on one page, and in one file that is taken out of it. Our own target: a file opens in any table. */
export const AUDIT_PAGE = { default: 50, max: 200 } as const;
export const AUDIT_FILE_LINES = 20_000;
