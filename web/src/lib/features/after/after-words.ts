import type { FeedbackAnswer, FeedbackQuestion } from '@between/rules/workshops.ts';
import { m } from '#lib/paraglide/messages.js';

export const FEEDBACK_ASKED: Readonly<Record<FeedbackQuestion, () => string>> = {
  worth: m.after_feedback_worth,
  safe: m.after_feedback_safe,
  clear: m.after_feedback_clear,
};

export const FEEDBACK_NAMES: Readonly<Record<FeedbackAnswer, () => string>> = {
  yes: m.after_feedback_yes,
  partly: m.after_feedback_partly,
  no: m.after_feedback_no,
};
