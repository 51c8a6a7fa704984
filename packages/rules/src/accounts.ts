export const LIFE_STATES = ['active', 'self_paused', 'suspended', 'banned', 'in_memoriam', 'deleted'] as const;
export type LifeState = (typeof LIFE_STATES)[number];

export const THEMES = ['system', 'light', 'dark', 'night'] as const;
export type Theme = (typeof THEMES)[number];

export const RESTRICTION_KINDS = [
  'reviewed_first',
  'no_messages',
  'no_new_threads',
  'read_only',
  'room_excluded',
  'suspended',
  'banned',
] as const;
export type RestrictionKind = (typeof RESTRICTION_KINDS)[number];

export const SIGN_UP_MODES = ['invitation', 'approval', 'open'] as const;
export type SignUpMode = (typeof SIGN_UP_MODES)[number];

/** Only the band is stored, never the date of birth. Source: ME03. */
export const AGE_BANDS = ['18_24', '25_34', '35_49', '50_64', '65_plus', 'under_18'] as const;
export type AgeBand = (typeof AGE_BANDS)[number];

/** What a person may agree to, one by one. `essential` is needed to run the account; the rest is free. Source: OP17, OP34. */
export const CONSENT_PURPOSES = ['special_category', 'mail_digest', 'product_research'] as const;
export type ConsentPurpose = (typeof CONSENT_PURPOSES)[number];
/** Without this one no account can exist: what people write here is about their health (GDPR Art 9(2)(a)). */
export const REQUIRED_CONSENTS = ['special_category'] as const satisfies readonly ConsentPurpose[];
/** The wording of each purpose that is asked for today; a new wording gets the next number. */
export const CONSENT_VERSIONS = { special_category: 1, mail_digest: 1, product_research: 1 } as const satisfies Record<
  ConsentPurpose,
  number
>;

/** Texts of the site that carry versions; people accept `house_rules`, `limits` and `what_this_is` before the first post. */
export const DOCUMENT_KINDS = [
  'what_this_is',
  'limits',
  'house_rules',
  'privacy',
  'terms',
  'accessibility',
  'complaints',
  'imprint',
] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];
export const FIRST_POST_DOCUMENTS = [
  'what_this_is',
  'limits',
  'house_rules',
] as const satisfies readonly DocumentKind[];
export const LEGAL_DOCUMENTS = [
  'privacy',
  'terms',
  'accessibility',
  'complaints',
  'imprint',
] as const satisfies readonly DocumentKind[];

export const TOKEN_PURPOSES = ['confirm_email', 'reset_password', 'change_email', 'setup', 'stop_mail'] as const;
export type TokenPurpose = (typeof TOKEN_PURPOSES)[number];

export const HANDLE_MIN_CHARS = 2;
export const HANDLE_MAX_CHARS = 20;
/** NIST SP 800-63B-4: length over composition rules. */
export const PASSWORD_MIN_CHARS = 10;
export const PASSWORD_MAX_CHARS = 200;

/** contract.md "Roles": idle and absolute life of a session, in hours. */
export const SESSION_LIFE = {
  member: { idleHours: 30 * 24, absoluteHours: 90 * 24 },
  staff: { idleHours: 12, absoluteHours: 7 * 24 },
} as const;
/** Minutes a proof of identity counts for role changes, export, e-mail change and deletion. Source: contract.md. */
export const REAUTHENTICATION_MINUTES = 10;
export const CONFIRM_EMAIL_HOURS = 48;
export const RESET_PASSWORD_MINUTES = 60;
export const INVITATION_DAYS = 14;
export const RECOVERY_CODES = 10;
/** Sign-ins that may fail for one account before it waits; the address limit stands apart. */
export const SIGN_IN_FAILURES_PER_ACCOUNT = 10;
export const SIGN_IN_FAILURE_WINDOW_MINUTES = 15;
/** Mails one address may be sent by others' asking (confirmation, reset) in the window: nobody is flooded by us. Our own target. */
export const MAILS_PER_ADDRESS = 5;
export const MAIL_WINDOW_MINUTES = 60;
/** Days after which somebody who was outside the ages may try again. Source: ME03. */
export const AGE_REFUSAL_DAYS = 365;
/** RFC 5321 §4.5.3.1.3. */
export const EMAIL_MAX_CHARS = 254;
/** Days after which an account whose address never answered is taken away. Our own target. */
export const UNCONFIRMED_ACCOUNT_DAYS = 7;
