import type { SignOffKind } from '@between/rules/sign-offs.ts';
import { m } from '#lib/paraglide/messages.js';

/** What is asked, in one line. */
export const SIGN_OFF_TITLES = {
  decision: m.sign_offs_decision,
  crisis_close: m.sign_offs_crisis_close,
  no_risk: m.sign_offs_no_risk,
  release: m.sign_offs_release,
  release_review: m.sign_offs_release_review,
} as const satisfies Record<SignOffKind, () => string>;

/** What a yes does. */
export const SIGN_OFF_MEANS = {
  decision: m.sign_offs_decision_means,
  crisis_close: m.sign_offs_crisis_close_means,
  no_risk: m.sign_offs_no_risk_means,
  release: m.sign_offs_release_means,
  release_review: m.sign_offs_release_review_means,
} as const satisfies Record<SignOffKind, () => string>;

/** The button of a yes. */
export const SIGN_OFF_YES = {
  decision: m.sign_offs_decision_yes,
  crisis_close: m.sign_offs_crisis_close_yes,
  no_risk: m.sign_offs_no_risk_yes,
  release: m.sign_offs_release_yes,
  release_review: m.sign_offs_release_review_yes,
} as const satisfies Record<SignOffKind, () => string>;
