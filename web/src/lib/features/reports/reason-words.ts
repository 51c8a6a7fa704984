import { REPORT_REASONS, type ReportReason, WORRY_REASONS } from '@between/rules/moderation.ts';
import { m } from '#lib/paraglide/messages.js';

/** How a reporter says it. */
export const REASON_WORDS = {
  worried_about_person: m.reports_reason_worried_about_person,
  worried_about_self: m.reports_reason_worried_about_self,
  unsafe_detail: m.reports_reason_unsafe_detail,
  unkind: m.reports_reason_unkind,
  private_information: m.reports_reason_private_information,
  medicine_advice: m.reports_reason_medicine_advice,
  pretends_professional: m.reports_reason_pretends_professional,
  wants_money: m.reports_reason_wants_money,
  sexual: m.reports_reason_sexual,
  content_note_missing: m.reports_reason_content_note_missing,
  against_law: m.reports_reason_against_law,
  something_else: m.reports_reason_something_else,
} as const satisfies Record<ReportReason, () => string>;

/** What each wording means, in one line. */
export const REASON_HINTS = {
  worried_about_person: m.reports_hint_worried_about_person,
  worried_about_self: m.reports_hint_worried_about_self,
  unsafe_detail: m.reports_hint_unsafe_detail,
  unkind: m.reports_hint_unkind,
  private_information: m.reports_hint_private_information,
  medicine_advice: m.reports_hint_medicine_advice,
  pretends_professional: m.reports_hint_pretends_professional,
  wants_money: m.reports_hint_wants_money,
  sexual: m.reports_hint_sexual,
  content_note_missing: m.reports_hint_content_note_missing,
  against_law: m.reports_hint_against_law,
  something_else: m.reports_hint_something_else,
} as const satisfies Record<ReportReason, () => string>;

/** Wordings about rules, in the order they are offered; a profile needs no content note. */
export function ruleReasons(about: 'item' | 'profile'): ReportReason[] {
  const worries: readonly ReportReason[] = WORRY_REASONS;
  return REPORT_REASONS.filter(
    (reason) => !worries.includes(reason) && (about === 'item' || reason !== 'content_note_missing'),
  );
}

/** Decodes a posted reason; anything unknown becomes "something else", so that no report is lost. */
export function readReason(value: string): ReportReason {
  return REPORT_REASONS.find((reason) => reason === value) ?? 'something_else';
}
