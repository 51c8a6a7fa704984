import type { SkipReason } from '@between/rules/moderation.ts';
import { m } from '#lib/paraglide/messages.js';

/** Why somebody passes a case over, in their own words. */
export const SKIP_WORDS = {
  too_heavy: m.moderation_skip_too_heavy,
  know_them: m.moderation_skip_know_them,
  need_help: m.moderation_skip_need_help,
  language: m.moderation_skip_language,
  other: m.moderation_skip_other,
} as const satisfies Record<SkipReason, () => string>;
