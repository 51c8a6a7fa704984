import type { Rule } from '@between/rules/moderation.ts';
import type { StrikeWord } from '@between/rules/taxonomy.ts';
import { m } from '#lib/paraglide/messages.js';

export interface RuleGuidance {
  guide: () => string;
  /** Words that fall under it. */
  is: () => string;
  /** Words that do not. */
  not: () => string;
}

/** How a moderator uses each rule, with an example on each side (OP03). */
export const RULE_GUIDANCE = {
  'RISK-3': { guide: m.policy_guide_risk_3, is: m.policy_is_risk_3, not: m.policy_not_risk_3 },
  'RISK-2': { guide: m.policy_guide_risk_2, is: m.policy_is_risk_2, not: m.policy_not_risk_2 },
  'RISK-1': { guide: m.policy_guide_risk_1, is: m.policy_is_risk_1, not: m.policy_not_risk_1 },
  'RISK-O': { guide: m.policy_guide_risk_o, is: m.policy_is_risk_o, not: m.policy_not_risk_o },
  'HARM-METHOD': { guide: m.policy_guide_harm_method, is: m.policy_is_harm_method, not: m.policy_not_harm_method },
  'HARM-ENC': { guide: m.policy_guide_harm_enc, is: m.policy_is_harm_enc, not: m.policy_not_harm_enc },
  'ED-NUM': { guide: m.policy_guide_ed_num, is: m.policy_is_ed_num, not: m.policy_not_ed_num },
  TRIG: { guide: m.policy_guide_trig, is: m.policy_is_trig, not: m.policy_not_trig },
  MED: { guide: m.policy_guide_med, is: m.policy_is_med, not: m.policy_not_med },
  CLIN: { guide: m.policy_guide_clin, is: m.policy_is_clin, not: m.policy_not_clin },
  SOLIC: { guide: m.policy_guide_solic, is: m.policy_is_solic, not: m.policy_not_solic },
  'PII-SELF': { guide: m.policy_guide_pii_self, is: m.policy_is_pii_self, not: m.policy_not_pii_self },
  'PII-OTHER': { guide: m.policy_guide_pii_other, is: m.policy_is_pii_other, not: m.policy_not_pii_other },
  CONTACT: { guide: m.policy_guide_contact, is: m.policy_is_contact, not: m.policy_not_contact },
  GROOM: { guide: m.policy_guide_groom, is: m.policy_is_groom, not: m.policy_not_groom },
  SEX: { guide: m.policy_guide_sex, is: m.policy_is_sex, not: m.policy_not_sex },
  HAR: { guide: m.policy_guide_har, is: m.policy_is_har, not: m.policy_not_har },
  HATE: { guide: m.policy_guide_hate, is: m.policy_is_hate, not: m.policy_not_hate },
  DENY: { guide: m.policy_guide_deny, is: m.policy_is_deny, not: m.policy_not_deny },
  CONF: { guide: m.policy_guide_conf, is: m.policy_is_conf, not: m.policy_not_conf },
  MISUSE: { guide: m.policy_guide_misuse, is: m.policy_is_misuse, not: m.policy_not_misuse },
  SPAM: { guide: m.policy_guide_spam, is: m.policy_is_spam, not: m.policy_not_spam },
  ILL: { guide: m.policy_guide_ill, is: m.policy_is_ill, not: m.policy_not_ill },
  CSAM: { guide: m.policy_guide_csam, is: m.policy_is_csam, not: m.policy_not_csam },
  OTHER: { guide: m.policy_guide_other, is: m.policy_is_other, not: m.policy_not_other },
  NOVIO: { guide: m.policy_guide_novio, is: m.policy_is_novio, not: m.policy_not_novio },
} as const satisfies Record<Rule, RuleGuidance>;

export const WEIGHT_WORDS = {
  never: m.policy_weight_never,
  none: m.policy_weight_none,
  light: m.policy_weight_light,
  medium: m.policy_weight_medium,
  heavy: m.policy_weight_heavy,
  ban_path: m.policy_weight_ban_path,
} as const satisfies Record<StrikeWord, () => string>;
