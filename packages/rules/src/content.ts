/** Kinds of item: everything a person publishes is one row in `item`. Source: architecture "Items". */
export const ITEM_KINDS = ['post', 'line', 'question', 'direct_message', 'profile_text', 'host_message'] as const;
export type ItemKind = (typeof ITEM_KINDS)[number];

/** There is no state in which an author believes an item is public when it is not. Source: moderation-model.md "Item". */
export const VISIBILITIES = ['published', 'held', 'removed', 'author_deleted'] as const;
export type Visibility = (typeof VISIBILITIES)[number];

/** What the author hopes for; the reply box repeats it. Source: ME08. */
export const INTENTS = ['be_heard', 'ideas_welcome', 'company', 'good_news'] as const;
export type Intent = (typeof INTENTS)[number];

/** Controlled topics of content notes. Source: ME09. */
export const CONTENT_TOPICS = [
  'suicide',
  'self_harm',
  'eating',
  'abuse',
  'sexual_violence',
  'loss',
  'panic',
  'body',
  'substances',
  'birth',
  'medical',
  'money',
] as const;
export type ContentTopic = (typeof CONTENT_TOPICS)[number];

/** Per-topic choice of a reader. Source: ME10. `collapse` is what everyone starts with. */
export const TOPIC_FILTERS = ['show', 'collapse', 'hide'] as const;
export type TopicFilter = (typeof TOPIC_FILTERS)[number];

/** Supportive only; nothing counts against anyone. Source: ME17. */
export const REACTIONS = ['with_you', 'me_too', 'thank_you', 'warmth'] as const;
export type Reaction = (typeof REACTIONS)[number];

export const FOLLOW_MODES = ['follow', 'mute'] as const;
export type FollowMode = (typeof FOLLOW_MODES)[number];

export const GROUP_VISIBILITIES = ['members', 'invite_only'] as const;
export type GroupVisibility = (typeof GROUP_VISIBILITIES)[number];

/** Characters (code points). A long letter fits; 10 MB does not. */
export const LIMITS = {
  title: { min: 3, max: 120 },
  post: { min: 1, max: 10_000 },
  line: { min: 1, max: 1_000 },
  onCallMessage: { min: 1, max: 10_000 },
  talkMessage: { min: 1, max: 4_000 },
  crisisNote: { min: 3, max: 4_000 },
  crisisNoteOrNone: { min: 0, max: 4_000 },
  contentNote: { min: 0, max: 80 },
  about: { min: 0, max: 500 },
  findMe: { min: 0, max: 500 },
  handle: { min: 2, max: 20 },
  passkeyName: { min: 1, max: 60 },
  reportNote: { min: 0, max: 1_000 },
  legalNotice: { min: 10, max: 2_000 },
  pageAddress: { min: 3, max: 1_000 },
  outsideName: { min: 0, max: 100 },
  decisionReason: { min: 3, max: 2_000 },
  publicNote: { min: 0, max: 1_000 },
  templateName: { min: 3, max: 60 },
  templateBody: { min: 10, max: 1_000 },
  caseComment: { min: 1, max: 4_000 },
  watchNote: { min: 3, max: 300 },
  exceptionReason: { min: 3, max: 300 },
  /** Source: ME30. */
  appeal: { min: 1, max: 2_000 },
  appealAnswer: { min: 3, max: 2_000 },
  groupName: { min: 3, max: 60 },
  groupPurpose: { min: 10, max: 300 },
  agreement: { min: 20, max: 5_000 },
  careNote: { min: 20, max: 2_000 },
  document: { min: 20, max: 50_000 },
  siteName: { min: 2, max: 40 },
  staffedHours: { min: 0, max: 160 },
  expectedReply: { min: 0, max: 160 },
  serviceName: { min: 2, max: 80 },
  serviceWords: { min: 2, max: 200 },
  workshopTitle: { min: 3, max: 90 },
  workshopDescription: { min: 20, max: 4_000 },
  question: { min: 5, max: 400 },
  writtenAnswer: { min: 3, max: 4_000 },
  caption: { min: 1, max: 300 },
  transcriptPiece: { min: 1, max: 2_000 },
  captionTerms: { min: 0, max: 2_000 },
  hostMessage: { min: 3, max: 1_000 },
  resourceTitle: { min: 3, max: 120 },
  waitingNote: { min: 0, max: 600 },
  pollQuestion: { min: 3, max: 200 },
  pollOption: { min: 1, max: 80 },
  registrationQuestion: { min: 3, max: 200 },
  registrationOption: { min: 1, max: 80 },
  workshopAgreement: { min: 20, max: 2_000 },
  credentialBody: { min: 2, max: 120 },
  credentialNumber: { min: 2, max: 40 },
  credentialPlace: { min: 2, max: 80 },
  credentialNote: { min: 0, max: 300 },
  suspensionReason: { min: 3, max: 300 },
  search: { min: 2, max: 100 },
  draft: { min: 0, max: 20_000 },
} as const satisfies Record<string, { min: number; max: number }>;

/** Rows of one page. */
export const PAGE = { default: 25, max: 50 } as const;
/** Posts of one thread page. Source: performance.md row 1. */
export const THREAD_PAGE_POSTS = 50;
/** "Your words back": days an author can copy removed or held text. Source: ME28 [target]. */
export const WORDS_BACK_DAYS = 30;
/** How long the strongest filters stay on after one tap. Source: ME11. */
export const HARD_DAY_HOURS = 24;
