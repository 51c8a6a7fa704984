import type { ReportReason } from './moderation.ts';

/** What somebody without an account says is wrong. Source: OP14, DSA Art 16; worry comes first here as everywhere (R14). */
export const LEGAL_NOTICE_GROUNDS = ['worried', 'against_law', 'child', 'house_rules'] as const;
export type LegalNoticeGround = (typeof LEGAL_NOTICE_GROUNDS)[number];

/** The wording of a report that a ground stands for. */
export const REASON_BY_GROUND = {
  worried: 'worried_about_person',
  against_law: 'against_law',
  child: 'sexual',
  house_rules: 'something_else',
} as const satisfies Record<LegalNoticeGround, ReportReason>;

/** Months after the answer in which a second look can be asked for. Source: DSA Art 20. */
export const SECOND_LOOK_MONTHS = 6;
/** Months after the answer until name and address for mail are forgotten: the second look and its answer fit in. Our own target. */
export const NOTICE_FORGET_MONTHS = 8;
