import { isRule, type Rule } from '@between/rules/moderation.ts';
import { m } from '#lib/paraglide/messages.js';

/** What members read: the rule as a promise, never as a charge. */
const PLAIN_RULES = {
  'RISK-3': m.moderation_rule_risk_3,
  'RISK-2': m.moderation_rule_risk_2,
  'RISK-1': m.moderation_rule_risk_1,
  'RISK-O': m.moderation_rule_risk_o,
  'HARM-METHOD': m.moderation_rule_harm_method,
  'HARM-ENC': m.moderation_rule_harm_enc,
  'ED-NUM': m.moderation_rule_ed_num,
  TRIG: m.moderation_rule_trig,
  MED: m.moderation_rule_med,
  CLIN: m.moderation_rule_clin,
  SOLIC: m.moderation_rule_solic,
  'PII-SELF': m.moderation_rule_pii_self,
  'PII-OTHER': m.moderation_rule_pii_other,
  CONTACT: m.moderation_rule_contact,
  GROOM: m.moderation_rule_groom,
  SEX: m.moderation_rule_sex,
  HAR: m.moderation_rule_har,
  HATE: m.moderation_rule_hate,
  DENY: m.moderation_rule_deny,
  CONF: m.moderation_rule_conf,
  MISUSE: m.moderation_rule_misuse,
  SPAM: m.moderation_rule_spam,
  ILL: m.moderation_rule_ill,
  CSAM: m.moderation_rule_csam,
  OTHER: m.moderation_rule_other,
  NOVIO: m.moderation_rule_novio,
} as const satisfies Record<Rule, () => string>;

/** What the desk picks from: a short name. */
const RULE_NAMES = {
  'RISK-3': m.moderation_rule_name_risk_3,
  'RISK-2': m.moderation_rule_name_risk_2,
  'RISK-1': m.moderation_rule_name_risk_1,
  'RISK-O': m.moderation_rule_name_risk_o,
  'HARM-METHOD': m.moderation_rule_name_harm_method,
  'HARM-ENC': m.moderation_rule_name_harm_enc,
  'ED-NUM': m.moderation_rule_name_ed_num,
  TRIG: m.moderation_rule_name_trig,
  MED: m.moderation_rule_name_med,
  CLIN: m.moderation_rule_name_clin,
  SOLIC: m.moderation_rule_name_solic,
  'PII-SELF': m.moderation_rule_name_pii_self,
  'PII-OTHER': m.moderation_rule_name_pii_other,
  CONTACT: m.moderation_rule_name_contact,
  GROOM: m.moderation_rule_name_groom,
  SEX: m.moderation_rule_name_sex,
  HAR: m.moderation_rule_name_har,
  HATE: m.moderation_rule_name_hate,
  DENY: m.moderation_rule_name_deny,
  CONF: m.moderation_rule_name_conf,
  MISUSE: m.moderation_rule_name_misuse,
  SPAM: m.moderation_rule_name_spam,
  ILL: m.moderation_rule_name_ill,
  CSAM: m.moderation_rule_name_csam,
  OTHER: m.moderation_rule_name_other,
  NOVIO: m.moderation_rule_name_novio,
} as const satisfies Record<Rule, () => string>;

/** The rule in plain words; a code nobody knows any more says that the reason tells. */
export function plainRule(code: string): string {
  return isRule(code) ? PLAIN_RULES[code]() : m.moderation_rule_other();
}

export function ruleName(code: string): string {
  return isRule(code) ? RULE_NAMES[code]() : code;
}
