import {
  ALWAYS_IN_APP,
  FIRST_CONSENT_KINDS,
  MAIL_BY_DEFAULT,
  MAIL_AT_ONCE,
  NOTICE_KINDS,
  type NoticeKind,
} from '@between/rules/notices.ts';

/** Something a person should hear of. Ids and codes only: words of people are read where they stand. */
export interface Telling {
  accountId: string;
  kind: NoticeKind;
  /** What happened: telling the same cause again folds into the notice that is there; of a workshop, the same `detail` of it. */
  causeId: string;
  threadId?: string;
  itemId?: string;
  decisionId?: string;
  reportId?: string;
  /** A code such as `password_changed`; never words of people. */
  detail?: string;
}

/** One notice as its person may see it. */
export interface NoticeRow {
  id: string;
  kind: NoticeKind;
  count: number;
  detail: string;
  createdAt: Date;
  updatedAt: Date;
  readAt: Date | null;
  thread: { id: string; title: string; groupSlug: string } | null;
  group: { slug: string; name: string } | null;
  workshop: { id: string; title: string } | null;
  decisionId: string | null;
  reportId: string | null;
  /** The case a colleague put before this person. */
  caseId: string | null;
}

export interface Ways {
  inApp: boolean;
  mail: boolean;
}

/** True where a kind is to be stored as read, and not mailed, because its person takes a break. */
export function isQuiet(kind: NoticeKind, choices: Choices = NOTHING_CHOSEN): boolean {
  return choices.isOnBreak && !isIn(ALWAYS_IN_APP, kind);
}

/** What one person chose, and what follows where they chose nothing. */
export interface Choices {
  /** Agreed at sign-up, or later, that notices may be gathered into a mail. */
  hasMailConsent: boolean;
  /** Takes a break (ME50): only what was done to own words or account is told. */
  isOnBreak: boolean;
  byKind: ReadonlyMap<string, Ways>;
}

const NOTHING_CHOSEN: Choices = { hasMailConsent: false, isOnBreak: false, byKind: new Map() };

/** How a person hears of a kind. Mail about other people's replies waits for consent; mail about one's own words or account does not. */
export function waysOf(kind: NoticeKind, { hasMailConsent, byKind }: Choices = NOTHING_CHOSEN): Ways {
  const chosen = byKind.get(kind);
  const isMailedByDefault = isIn(MAIL_BY_DEFAULT, kind) && (hasMailConsent || !isIn(FIRST_CONSENT_KINDS, kind));
  return {
    inApp: isIn(ALWAYS_IN_APP, kind) || (chosen?.inApp ?? true),
    mail: isIn(MAIL_AT_ONCE, kind) || (chosen?.mail ?? isMailedByDefault),
  };
}

export interface NoticeChoice extends Ways {
  kind: NoticeKind;
  /** Cannot be switched off in the app: it says what was done to a person's words or account. */
  isAlwaysInApp: boolean;
  /** Mailed at once and always: someone else may be in the account. */
  isAlwaysMailed: boolean;
}

export interface NoticeSettings {
  choices: NoticeChoice[];
  quietFrom: string | null;
  quietTo: string | null;
  timeZone: string;
}

/** Every kind with the choice that holds. */
export function choicesShown(choices: Choices | undefined): NoticeChoice[] {
  return NOTICE_KINDS.map((kind) => ({
    kind,
    ...waysOf(kind, choices),
    isAlwaysInApp: isIn(ALWAYS_IN_APP, kind),
    isAlwaysMailed: isIn(MAIL_AT_ONCE, kind),
  }));
}

function isIn(kinds: readonly NoticeKind[], kind: NoticeKind): boolean {
  return kinds.includes(kind);
}
