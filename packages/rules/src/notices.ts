/** What a person can be told about; each kind has its own choice of ways. Source: ME19, ME26, ME27. */
export const NOTICE_KINDS = [
  'reply_to_my_thread',
  'reply_in_followed_thread',
  'reaction',
  'report_received',
  'report_outcome',
  'moderation_decision',
  'moderation_undone',
  'appeal',
  'held_words',
  'agreement_changed',
  'workshop_seat',
  'workshop_changed',
  'talk',
  'security',
  'welcome',
  'first_reply',
  'care_note',
  'team',
  'reminder',
] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** Kinds nobody can switch off in the app: they say what was done to a person's words or account. */
export const ALWAYS_IN_APP = [
  'moderation_decision',
  'moderation_undone',
  'appeal',
  'held_words',
  'report_outcome',
  'talk',
  'security',
  'care_note',
  'team',
] as const satisfies readonly NoticeKind[];
/** Kinds that mail may carry by default (discreet text, never the words). */
export const MAIL_BY_DEFAULT = [
  'reply_to_my_thread',
  'moderation_decision',
  'appeal',
  'report_outcome',
  'workshop_seat',
  'workshop_changed',
  'talk',
  'security',
] as const satisfies readonly NoticeKind[];
/** Kinds among them that wait for consent to mail (OP17): they tell of other people's doings, not of one's own account. */
export const FIRST_CONSENT_KINDS = ['reply_to_my_thread'] as const satisfies readonly NoticeKind[];
/** Kinds whose mail does not wait for the digest. */
export const MAIL_AT_ONCE = ['security'] as const satisfies readonly NoticeKind[];

/** Kinds whose digest leaves at the next look: they hang on an hour somebody chose. */
export const MAIL_SOON = ['reminder'] as const satisfies readonly NoticeKind[];

export const CHANNELS = ['in_app', 'mail'] as const;
export type Channel = (typeof CHANNELS)[number];
/** Minutes that notices gather before one mail tells of several. Our own target. */
export const DIGEST_MINUTES = 30;
/** Days a notice that was read is kept. Our own target (OP18). */
export const READ_NOTICE_DAYS = 180;
/** Days the row of a mail that left is kept: long enough that no try of a job can come back. Our own target (OP18). */
export const DELIVERY_DAYS = 90;
