import type { LegalNoticeGround } from '@between/rules/legal-notices.ts';
import { m } from '#lib/paraglide/messages.js';

/** What each ground is called, on the form and at the desk. */
export const GROUND_WORDS: Readonly<Record<LegalNoticeGround, () => string>> = {
  worried: m.notice_ground_worried,
  against_law: m.notice_ground_against_law,
  child: m.notice_ground_child,
  house_rules: m.notice_ground_house_rules,
};
