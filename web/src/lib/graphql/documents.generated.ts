/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type Role =
  | 'member'
  | 'peer_supporter'
  | 'facilitator'
  | 'trainee'
  | 'moderator'
  | 'lead'
  | 'clinician'
  | 'safeguarding'
  | 'reviewer'
  | 'therapist'
  | 'operator';

export type Theme =
  | 'system'
  | 'light'
  | 'dark'
  | 'night';

export type LifeState =
  | 'active'
  | 'self_paused'
  | 'suspended'
  | 'banned'
  | 'in_memoriam'
  | 'deleted';

export type SignInInput = {
  email: string;
  password: string;
};

export type SecondFactorMethod =
  | 'totp'
  | 'passkey'
  | 'recovery_code';

export type ConsentPurpose =
  | 'special_category'
  | 'mail_digest'
  | 'product_research';

export type JoinInput = {
  handle: string;
  /** Left out with an invitation: it is the address that was invited. */
  email?: string | null | undefined;
  password: string;
  birthYear: number;
  birthMonth: number;
  /** What is agreed to, each by its own tick. Without special_category no account can be made. */
  consents: Array<ConsentPurpose>;
  invitationToken?: string | null | undefined;
  /** IANA zone of the device; the place's own when left out or unknown. */
  timeZone?: string | null | undefined;
};

export type ResetPasswordInput = {
  token: string;
  password: string;
};

export type ChangePasswordInput = {
  /** The password of today; left out by an account that has none and was proved by passkey. */
  current?: string | null | undefined;
  password: string;
};

export type SettingsInput = {
  /** ISO 3166; null for not chosen. */
  country?: string | null | undefined;
  timeZone: string;
  theme: Theme;
};

/** How something was for somebody. */
export type FeedbackAnswer =
  | 'yes'
  | 'partly'
  | 'no';

export type AppealSide =
  | 'author'
  | 'reporter';

export type AppealState =
  | 'submitted'
  | 'assigned'
  | 'upheld'
  | 'partly'
  | 'overturned'
  | 'answered'
  | 'closed';

/** `partly`: the words come back behind a content note. */
export type AppealOutcome =
  | 'upheld'
  | 'partly'
  | 'overturned';

export type AnswerAppealInput = {
  appealId: string;
  version: number;
  outcome: AppealOutcome;
  /** What whoever asked reads: never empty. */
  answer: string;
  /** For `partly`: what the note in front of the words says. */
  contentTopics?: Array<ContentTopic> | null | undefined;
};

export type AuditFilter = {
  /** Handle of a colleague. */
  by?: string | null | undefined;
  /** An act, or the first part of several: `case` stands for `case.decide`, too. */
  action?: string | null | undefined;
  /** Id or last four signs of a case. */
  case?: string | null | undefined;
  itemId?: string | null | undefined;
  since?: string | null | undefined;
  until?: string | null | undefined;
};

export type AskAuthorInput = {
  caseId: string;
  /** The version of the case that was on screen. */
  version: number;
  /** Four to seventy-two, until the case wakes by itself. */
  hours: number;
  /** For the team, why they are asked. */
  reason: string;
  /** For the person. */
  text: string;
};

export type EndAuthorTalkInput = {
  caseId: string;
  version: number;
};

export type SayInAuthorTalkInput = {
  talkId: string;
  /** An id of the sender: sending twice says it once. */
  clientId: string;
  body: string;
};

/** Whose words: a part, never a name. */
export type CaptionSpeaker =
  | 'host'
  | 'co_host'
  | 'attendee';

export type CommentOnCaseInput = {
  caseId: string;
  /** An id of the sender: sending twice writes once. */
  clientId: string;
  /** Colleagues named with @ are told. */
  text: string;
};

export type PinCommentInput = {
  caseId: string;
  commentId: string;
  isPinned: boolean;
};

export type SaveCaseDraftInput = {
  caseId: string;
  /** The version it was written over. */
  version: number;
  text: string;
};

/** `closing` is the soft landing: lines are still taken, until it ends. */
export type RoomStateName =
  | 'closed'
  | 'open'
  | 'closing';

/** Who writes in the chat of a workshop. */
export type ChatMode =
  | 'open'
  /** Everybody; others see a line once its safety moderator has read it. */
  | 'reviewed'
  /** Those who run it. */
  | 'hosts_only'
  /** Its safety moderator alone. */
  | 'off';

/** What became of a line that is read before others see it. */
export type LineReview =
  | 'waiting'
  /** Not shown to others. */
  | 'declined';

/** In what part somebody is present for a room. */
export type PresenceRole =
  | 'facilitator'
  | 'moderator'
  | 'host'
  | 'co_host'
  | 'safety_moderator';

/** What a line says of its author besides the handle. */
export type LineRole =
  | 'facilitator'
  | 'moderator'
  | 'peer_supporter'
  | 'host';

export type SayLineInput = {
  roomId: string;
  /** Made by the sender: sending again answers the same line. */
  clientId: string;
  body: string;
  replyTo?: string | null | undefined;
};

export type EditLineInput = {
  lineId: string;
  /** The version that was on screen. */
  version: number;
  body: string;
};

export type LineReactionInput = {
  lineId: string;
  kind: ReactionKind;
};

export type MuteInRoomInput = {
  /** A line of the person: they are muted in its room. */
  lineId: string;
  minutes: number;
};

/** How far the check of a therapist's registration has come. */
export type CredentialState =
  | 'waiting'
  | 'right'
  | 'wrong'
  | 'lapsed'
  /** Found right, and taken away for now: no badge, and no part as a therapist. */
  | 'suspended';

export type StateCredentialInput = {
  body: string;
  number: string;
  place: string;
  /** A day, as `2027-03-31`. */
  expiresOn: string;
};

export type CheckCredentialInput = {
  credentialId: string;
  isRight: boolean;
  /** Read by the therapist. */
  note?: string | null | undefined;
};

export type SuspendCredentialInput = {
  credentialId: string;
  /** Read by the therapist. */
  reason: string;
};

/** How soon a person has to come. For staff only: no member ever reads one. */
export type CrisisLevel =
  | 'none'
  | 'concern'
  | 'urgent'
  | 'imminent';

export type CrisisState =
  | 'detected'
  | 'paged'
  | 'acknowledged'
  | 'in_contact'
  | 'settled'
  | 'handed_over'
  | 'emergency_disclosed'
  | 'no_contact'
  | 'following_up'
  | 'closed';

export type CrisisOutcome =
  | 'settled'
  | 'handed_over'
  | 'emergency_disclosed'
  | 'no_contact';

export type CrisisSource =
  | 'engine'
  | 'report'
  | 'member'
  | 'moderator';

export type CrisisEventKind =
  | 'detect'
  | 'page'
  | 'acknowledge'
  | 'contact'
  | 'settle'
  | 'hand_over'
  | 'disclose'
  | 'give_up_contact'
  | 'follow_up'
  | 'close'
  | 'raise'
  | 'lower'
  | 'reopen'
  | 'again'
  | 'join'
  | 'note'
  | 'attempt'
  | 'assess'
  | 'propose_none'
  | 'keep_open'
  | 'hand_over_sheet'
  | 'take_over'
  | 'checked_in'
  | 'talk_ended'
  | 'talk_reported'
  | 'debrief';

export type TalkSide =
  | 'person'
  | 'staff';

export type Known =
  | 'yes'
  | 'no'
  | 'unknown';

export type RiskTime =
  | 'now'
  | 'today'
  | 'later'
  | 'no_time'
  | 'unknown';

export type HandOverRole =
  | 'lead'
  | 'clinician'
  | 'safeguarding';

export type DebriefAnswer =
  | 'yes'
  | 'later'
  | 'no';

export type StaffWordConcern =
  | 'contract'
  | 'secrecy'
  | 'method'
  | 'blame';

export type RaiseCrisisInput = {
  caseId: string;
  /** Not `none`. */
  level: CrisisLevel;
  reason: string;
};

export type CrisisInput = {
  crisisCaseId: string;
};

export type WriteToPersonInput = {
  crisisCaseId: string;
  /** Made by the client, so that sending again is harmless. */
  clientId: string;
  body: string;
  /** Only before the first words of the viewer; one of `freeDeskNames`. */
  deskName?: string | null | undefined;
  /** Read once more and sent as it is. */
  isSure?: boolean | null | undefined;
};

export type CrisisNoteInput = {
  crisisCaseId: string;
  text: string;
  /** Tried to reach the person another way, in vain. */
  isAttempt?: boolean | null | undefined;
};

export type AssessInput = {
  crisisCaseId: string;
  hasActed: Known;
  hasPlan: Known;
  when: RiskTime;
  isPlaceKnown: Known;
  hasMeans: Known;
  isAlone: Known;
  isUnder18: Known;
  hasTaken: Known;
  isInDoubt: boolean;
  note?: string | null | undefined;
};

export type SetCrisisLevelInput = {
  crisisCaseId: string;
  version: number;
  /** `none` asks a second person whether there never was a risk. */
  level: CrisisLevel;
  reason: string;
};

export type AnswerNoneInput = {
  crisisCaseId: string;
  version: number;
  agrees: boolean;
  note?: string | null | undefined;
};

export type HandOverInput = {
  crisisCaseId: string;
  /** A handle, or a role: one of them. */
  toPerson?: string | null | undefined;
  toRole?: HandOverRole | null | undefined;
  identify: string;
  classify: string;
  assess: string;
  respond: string;
  escalate: string;
};

export type SettleCrisisInput = {
  crisisCaseId: string;
  version: number;
  outcome: CrisisOutcome;
  /** What happened, and how the person comes back to the community. */
  note: string;
};

export type CloseCrisisInput = {
  crisisCaseId: string;
  version: number;
  note?: string | null | undefined;
};

export type CheckInInput = {
  followUpId: string;
  wasReached: boolean;
  note?: string | null | undefined;
};

export type AnswerDebriefInput = {
  crisisCaseId: string;
  answer: DebriefAnswer;
};

export type SayInTalkInput = {
  talkId: string;
  clientId: string;
  body: string;
};

export type ReportMessageInput = {
  messageId: string;
  note?: string | null | undefined;
};

export type AskReleaseInput = {
  crisisCaseId: string;
  reason: string;
};

export type ReleaseInput = {
  disclosureId: string;
  /** Needed from whoever releases alone. */
  reason?: string | null | undefined;
  /** Why telling the person now would add risk; without it they are told in the same step. */
  untoldReason?: string | null | undefined;
};

export type ReviewReleaseInput = {
  disclosureId: string;
  note: string;
};

export type DocumentKind =
  | 'what_this_is'
  | 'limits'
  | 'house_rules'
  | 'privacy'
  | 'terms'
  | 'accessibility'
  | 'complaints'
  | 'imprint';

export type AcceptDocumentInput = {
  kind: DocumentKind;
  /** The version that was on screen; a newer one answers CONFLICT, so that nobody accepts what they have not seen. */
  version: number;
};

export type PublishDocumentInput = {
  kind: DocumentKind;
  /** Markdown. */
  body: string;
  /** The version it replaces; 0 for the first one. */
  replaces: number;
};

export type SaveDraftInput = {
  /** Where the words are being written: `thread:<id>`, `group:<id>`, `edit:<id>`, `report:<id>` or `journal:<id>`. */
  place: string;
  text: string;
  fields?: string | null | undefined;
};

export type ShiftLane =
  | 'desk'
  | 'on_call';

export type WeeklyShiftInput = {
  lane: ShiftLane;
  accountId: string;
  weekday: number;
  starts: string;
  ends: string;
  timeZone: string;
};

export type OfferShiftInput = {
  shiftId: string;
  /** Null takes the question back. */
  to?: string | null | undefined;
};

export type AnswerOfferInput = {
  shiftId: string;
  takesIt: boolean;
};

/** What a reader wants done with words on a topic: folding is what everyone starts with. */
export type TopicFilter =
  | 'show'
  | 'collapse'
  | 'hide';

export type TopicChoiceInput = {
  topic: ContentTopic;
  mode: TopicFilter;
};

export type GroupVisibility =
  | 'members'
  | 'invite_only';

export type AcceptAgreementInput = {
  groupId: string;
  /** The version that was on screen; a newer one answers CONFLICT, so that nobody accepts what they have not seen. */
  version: number;
};

export type CreateGroupInput = {
  /** Part of its address; made from the name when left out. */
  slug?: string | null | undefined;
  name: string;
  purpose: string;
  /** Markdown. */
  agreement: string;
  visibility: GroupVisibility;
  emblemShape: number;
  emblemTint: number;
  /** No new words while nobody is on duty. */
  closesUnstaffed?: boolean | null | undefined;
  /** A person reads every post before the group does. */
  reviewsEveryPost?: boolean | null | undefined;
  /** So many posts of a new member are read first: 0–10. */
  reviewedFirstPosts?: number | null | undefined;
};

export type EditGroupInput = {
  groupId: string;
  name: string;
  purpose: string;
  visibility: GroupVisibility;
  emblemShape: number;
  emblemTint: number;
  /** Left out: as before. */
  closesUnstaffed?: boolean | null | undefined;
  /** Left out: as before. What waits already stays in the queue. */
  reviewsEveryPost?: boolean | null | undefined;
  /** 0–10; left out: as before. */
  reviewedFirstPosts?: number | null | undefined;
};

export type ChangeAgreementInput = {
  groupId: string;
  /** Markdown. */
  body: string;
  /** The version it replaces; a newer one answers CONFLICT. */
  replaces: number;
};

/** When a message of a host goes out. */
export type MessageMoment =
  | 'week_before'
  | 'day_before'
  | 'hour_before'
  | 'now'
  | 'hour_after'
  | 'day_after';

export type MessageState =
  | 'scheduled'
  | 'sent'
  | 'failed'
  | 'cancelled';

/** Why a message was not sent. */
export type MessageFailure =
  /** Whoever wrote it no longer holds the workshop. */
  | 'author_gone'
  /** Its words would be refused today. */
  | 'words'
  /** Its moment was past when the workshop was moved. */
  | 'moment_past'
  /** It could not be sent for some minutes; that was ours. */
  | 'trouble';

export type HostMessageInput = {
  moment: MessageMoment;
  body: string;
};

/** What somebody without an account says is wrong. */
export type LegalNoticeGround =
  | 'worried'
  | 'against_law'
  | 'child'
  | 'house_rules';

export type SendLegalNoticeInput = {
  ground: LegalNoticeGround;
  /** The address of the page, as the sender knows it. */
  pageAddress: string;
  /** Why it breaks the law or a rule. */
  words: string;
  name?: string | null | undefined;
  email?: string | null | undefined;
  /** The sender says in good faith that this is right and complete. */
  isInGoodFaith: boolean;
};

export type LookUpReason =
  | 'member_asked'
  | 'follow_up'
  | 'pattern'
  | 'second_look'
  | 'safety'
  | 'other';

export type LookUpInput = {
  /** A handle, an address of some words, or the number of a case. */
  what: string;
  reason: LookUpReason;
  /** At least ten letters: it stands in the record. */
  note: string;
};

export type ManyAction =
  | 'remove'
  | 'keep'
  | 'friendly_note';

export type ManyResult =
  | 'decided'
  | 'proposed'
  | 'undone'
  | 'left_out';

export type ManyCaseInput = {
  caseId: string;
  version: number;
  itemVersion: number;
};

export type DecideManyInput = {
  /** Fifty at most. */
  cases: Array<ManyCaseInput>;
  action: ManyAction;
  rules: Array<string>;
  /** Every author reads it. */
  reason: string;
  noteToAuthor?: string | null | undefined;
  noteToReporter?: string | null | undefined;
};

/** What of a person is on a stage: their camera with their microphone, or their screen. */
export type MediaSource =
  | 'camera'
  | 'screen';

export type MediaAct =
  | 'publish'
  | 'play';

/** A raised hand and what became of it. */
export type HandState =
  | 'raised'
  | 'on_stage'
  | 'declined'
  | 'lowered';

/** The private word back to a hand that is not taken. */
export type HandWord =
  | 'no_time'
  | 'ask_in_writing'
  | 'after';

export type MediaGrantInput = {
  workshopId: string;
  /**
   * The room whose stage the page shows. When the stage has moved on since, as from the practice to the evening, nothing goes
   * over it by itself: it is refused with `room_closed`.
   */
  roomId?: string | null | undefined;
  act: MediaAct;
  /** With `publish`: what of oneself. */
  source?: MediaSource | null | undefined;
  /**
   * With `play`: what is to be watched. Left out, it is the programme: one picture and one sound of the whole stage, for any
   * player that speaks WHEP. Where there is none it is refused with `no_programme`.
   */
  streamId?: string | null | undefined;
};

export type ItemKind =
  | 'post'
  | 'line'
  | 'question'
  | 'direct_message'
  | 'profile_text'
  /** What a host wrote to everybody with a seat. */
  | 'host_message';

export type Lane =
  | 'crisis'
  | 'high'
  | 'normal';

export type CaseStatus =
  | 'new'
  | 'queued'
  | 'claimed'
  | 'on_hold'
  | 'awaiting_member'
  | 'in_discussion'
  | 'escalated'
  | 'proposed'
  | 'decided'
  | 'notified'
  | 'closed'
  | 'reopened'
  | 'merged';

export type CaseEventKind =
  | 'open'
  | 'route'
  | 'claim'
  | 'release'
  | 'lease_end'
  | 'hand_over'
  | 'hold'
  | 'wake'
  | 'ask_author'
  | 'discuss'
  | 'escalate'
  | 'requeue'
  | 'propose'
  | 'confirm'
  | 'disagree'
  | 'decide'
  | 'undo'
  | 'notify'
  | 'close'
  | 'reopen'
  | 'merge'
  | 'split';

export type DecisionAction =
  | 'keep'
  | 'add_note'
  | 'friendly_note'
  | 'redact'
  | 'remove'
  | 'lock'
  | 'slow';

/** UTF-16 units of the words, as a page counts them. */
export type SpanInput = {
  start: number;
  end: number;
};

/** Moves that are no decision. */
export type CaseMove =
  | 'release'
  /** Back into the queue from a discussion or from another route; needs a note. */
  | 'requeue'
  /** Aside until a time, then it wakes by itself; needs a note. Never in the crisis lane. */
  | 'hold'
  /** Back before its time. */
  | 'wake'
  /** Back into the queue, for a named colleague or role; needs a note. */
  | 'hand_over'
  /** A named colleague or role is asked first; needs a note. No word about how urgent it is. */
  | 'discuss'
  /** To people who decide what the desk cannot; needs a note. */
  | 'escalate';

export type SkipReason =
  | 'too_heavy'
  /** They, or the group, are known to the moderator. */
  | 'know_them'
  /** Somebody with more experience. */
  | 'need_help'
  | 'language'
  | 'other';

export type CaseRole =
  | 'moderator'
  | 'lead'
  | 'clinician'
  | 'safeguarding';

/** Safeguarding is opened by a mutation of its own. */
export type EscalationRoute =
  | 'clinical'
  | 'safeguarding'
  | 'legal'
  | 'lead';

/** How a case stands; `to_read` holds words that are read before others see them, `waiting` is for a time, an answer or a second person, `watched` what the desk keeps an eye on, `short_coverage` for a topic nobody on duty takes. */
export type QueueStanding =
  | 'mine'
  | 'crisis'
  | 'to_read'
  | 'in_discussion'
  | 'waiting'
  | 'watched'
  | 'short_coverage';

/** Open for at least so long. */
export type CaseAge =
  | 'hour'
  | 'four_hours'
  | 'day'
  | 'three_days';

export type CaseLanguage =
  | 'en'
  | 'de'
  | 'es'
  | 'fr'
  | 'pt';

/** Every part narrows; none of them takes the crisis lane out of sight. */
export type QueueFilter = {
  standing?: QueueStanding | null | undefined;
  lane?: Lane | null | undefined;
  /** A code of the taxonomy that reports or the safety check point to. */
  rule?: string | null | undefined;
  /** Short name of a group. */
  group?: string | null | undefined;
  language?: CaseLanguage | null | undefined;
  age?: CaseAge | null | undefined;
  kind?: ItemKind | null | undefined;
};

export type DecideCaseInput = {
  caseId: string;
  version: number;
  itemVersion: number;
  action: DecisionAction;
  /** Codes of the taxonomy, the main one first. Being at risk never grounds a removal or a lock. */
  rules: Array<string>;
  /** Why the rule applies here: the author reads it. */
  reason: string;
  noteToAuthor?: string | null | undefined;
  noteToReporter?: string | null | undefined;
  /** What everybody reads on a locked or slowed thread. */
  lockNote?: string | null | undefined;
  contentTopics?: Array<ContentTopic> | null | undefined;
  contentNote?: string | null | undefined;
  /** Parts of the words that others shall not read; for `redact`. */
  redactedSpans?: Array<SpanInput> | null | undefined;
  /** Seconds between two replies of one member; for `slow`. */
  slowSeconds?: number | null | undefined;
  /** Hours until a locked or slowed thread is as it was by itself; left out for never. */
  reopenHours?: number | null | undefined;
  /** Limits on the author's account that begin with the decision. Never for being at risk. Shutting out for good waits for a second person. */
  limits?: Array<LimitInput> | null | undefined;
  /** Whether the rule's weight is added to the author's strikes. */
  givesStrike?: boolean | null | undefined;
  /** The letter leads to people who can be called, for where its reader is. */
  attachesHelp?: boolean | null | undefined;
  /** Pages of help that the letter leads to. */
  helpTopics?: Array<HelpTopic> | null | undefined;
  /** A group that the letter leads to: one that every member can find. */
  helpGroupId?: string | null | undefined;
  /** Days until the case comes back to be looked at once more; left out for never. */
  lookAgainDays?: number | null | undefined;
  /** The version of the sentence that the note to the author began with. */
  templateId?: string | null | undefined;
};

/** A page of help. */
export type HelpTopic =
  | 'breathe'
  | 'grounding'
  | 'wave'
  | 'tonight'
  | 'someone'
  | 'safe';

export type LimitKind =
  /** Somebody of the team reads what they write before others do. */
  | 'reviewed_first'
  | 'no_new_threads'
  | 'read_only'
  | 'room_excluded'
  | 'suspended'
  | 'banned';

export type LimitInput = {
  kind: LimitKind;
  /** Left out only for shutting out for good. */
  days?: number | null | undefined;
  /** In the group of the words only. */
  isInGroup?: boolean | null | undefined;
};

export type MoveCaseInput = {
  caseId: string;
  version: number;
  move: CaseMove;
  note?: string | null | undefined;
  /** For `hold`: until it wakes by itself. */
  hours?: number | null | undefined;
  /** Handle of a colleague, for `hand_over` and `discuss`; or `toRole`. */
  toPerson?: string | null | undefined;
  toRole?: CaseRole | null | undefined;
  /** For `escalate`. */
  route?: EscalationRoute | null | undefined;
};

export type MergeCaseInput = {
  caseId: string;
  version: number;
  /** The id of the case that stays, or the last four signs of it. */
  into: string;
  note?: string | null | undefined;
};

export type ReviewInput = {
  caseId: string;
  version: number;
  note?: string | null | undefined;
};

export type CaseChangeKind =
  | 'words_edited'
  | 'words_taken_back'
  | 'new_report'
  | 'lease_ended'
  | 'claimed_by_someone_else'
  | 'moved_on';

export type NoticeKind =
  | 'reply_to_my_thread'
  | 'reply_in_followed_thread'
  | 'reaction'
  | 'report_received'
  | 'report_outcome'
  | 'moderation_decision'
  | 'moderation_undone'
  /** A second look at a decision. Detail: `received` or `answered`. */
  | 'appeal'
  /** Own words that wait, or waited, out of sight. Detail: `waited` or `shared`. */
  | 'held_words'
  | 'agreement_changed'
  | 'workshop_seat'
  | 'workshop_changed'
  | 'talk'
  | 'security'
  | 'welcome'
  /** A thread that nobody else has answered, for peer supporters and facilitators. */
  | 'first_reply'
  /** A quiet note of care. */
  | 'care_note'
  /** Something the team is asked to do. */
  | 'team'
  /** A time has come that its person set for themselves. */
  | 'reminder';

export type NoticeChoiceInput = {
  kind: NoticeKind;
  inApp: boolean;
  mail: boolean;
};

export type NoticeSettingsInput = {
  choices: Array<NoticeChoiceInput>;
  quietFrom?: string | null | undefined;
  quietTo?: string | null | undefined;
};

export type PageKind =
  | 'crisis'
  | 'test'
  | 'drill'
  | 'alarm'
  /** A case was passed on. */
  | 'case';

export type AlarmSubject =
  | 'nobody_reached'
  | 'shift_silent'
  | 'shift_gap'
  | 'canary_missed'
  | 'pager_silent'
  | 'engine_silent'
  | 'helplines_stale'
  /** Many strangers make accounts: the raid guard may help. */
  | 'sign_up_wave'
  /** Somebody who asked for a second look has waited too long. */
  | 'appeal_late'
  | 'safeguarding';

export type WebhookKind =
  | 'crisis_page'
  | 'crisis_acknowledged'
  | 'alarm';

export type AddDeviceInput = {
  endpoint: string;
  p256dh: string;
  auth: string;
};

export type AddWebhookInput = {
  address: string;
  kinds: Array<WebhookKind>;
};

/** What the viewer was asked, and what they said. */
export type PanelState =
  | 'asked'
  | 'accepted';

export type SharePlanInput = {
  name: string;
  /** Names of the steps; those without a line are left out. */
  steps: Array<string>;
  /** One of 1, 7, 30 and 90. */
  days: number;
  /** Words that open it. They are kept nowhere: whoever shares says them in another way. */
  secretWords: string;
};

export type OpenSharedPlanInput = {
  link: string;
  secretWords: string;
};

export type PollChoice =
  | 'one'
  | 'several'
  /** One place from 1 to 5, between two named ends. */
  | 'scale';

export type PollState =
  | 'draft'
  | 'open'
  | 'closed';

export type PollInput = {
  workshopId: string;
  question: string;
  choice: PollChoice;
  /** Two to eight; of a scale its two ends, the lower one first. */
  options: Array<string>;
  /** Opens it at once; otherwise it waits as a draft. */
  opensNow: boolean;
};

export type StartPostventionInput = {
  /** Left out: the whole place. */
  groupId?: string | null | undefined;
  /** Markdown, read by everybody there. */
  note: string;
  /** Days it lasts. */
  days: number;
  /** Minutes between two posts of one person; 0 is off. */
  slowMinutes: number;
};

export type PostsOnLeaving =
  /** Words stay for others, without a name. */
  | 'detach'
  /** Words go, too. */
  | 'delete';

export type DeleteAccountInput = {
  posts: PostsOnLeaving;
  /** The own handle, typed: nobody leaves by a slip. */
  handle: string;
};

/** Tools that keep something for their owner alone. */
export type PrivateKind =
  | 'journal'
  | 'mood'
  | 'thought_record'
  | 'self_check'
  | 'goal'
  | 'plan'
  | 'support_map'
  | 'self_care'
  | 'coping'
  | 'tool_use';

export type PrivateEntriesInput = {
  kind: PrivateKind;
  /** From this instant on. */
  from?: string | null | undefined;
  /** Before this instant. */
  to?: string | null | undefined;
  /** At most 400. */
  first?: number | null | undefined;
  after?: string | null | undefined;
};

export type SearchPrivateEntriesInput = {
  kind: PrivateKind;
  words: string;
  after?: string | null | undefined;
};

export type WritePrivateEntryInput = {
  /** Made by whoever writes: sending again is harmless. */
  id: string;
  kind: PrivateKind;
  /** Null for now, or for what it was. */
  at?: string | null | undefined;
  /** The version that was seen; 0 for a new entry. */
  version: number;
  /** JSON in the shape of its kind. */
  body: string;
};

export type SaveQueueViewInput = {
  /** 40 characters at most. */
  name: string;
  filter: QueueFilter;
  /** Shown to the whole desk; for leads. */
  isShared?: boolean | null | undefined;
};

export type RegistrationFormInput = {
  workshopId: string;
  /** The version of the workshop that was on screen. */
  version: number;
  /** At most three; one without words is left out. */
  questions: Array<RegistrationQuestionInput>;
  /** Markdown, at most 2,000 characters; empty when nothing has to be agreed to. */
  agreement: string;
};

export type RegistrationQuestionInput = {
  body: string;
  /** Two to six; none for yes or no. */
  options: Array<string>;
  isNeeded: boolean;
};

export type RegistrationAnswerInput = {
  questionId: string;
  /** The place of an option; of yes or no: 0 is yes, 1 is no. */
  chosen: number;
};

export type Weekday =
  | 'mon'
  | 'tue'
  | 'wed'
  | 'thu'
  | 'fri'
  | 'sat'
  | 'sun';

export type GoalReminderInput = {
  step: string;
  time: string;
  /** None stands for every day. */
  days: Array<Weekday>;
};

export type SetGoalRemindersInput = {
  goalId: string;
  /** Every reminder of this goal; none takes them off. */
  reminders: Array<GoalReminderInput>;
};

/** What a reporter picks from, in plain words. The first two mean a person, not a rule. */
export type ReportReason =
  | 'worried_about_person'
  | 'worried_about_self'
  | 'unsafe_detail'
  | 'unkind'
  | 'private_information'
  | 'medicine_advice'
  | 'pretends_professional'
  | 'wants_money'
  | 'sexual'
  | 'content_note_missing'
  | 'against_law'
  | 'something_else';

/** `care`: a person has read it; what follows is between them and the other person. */
export type ReportOutcome =
  | 'acted'
  | 'no_breach'
  | 'care';

export type ReportState =
  | 'received'
  | 'being_read'
  | 'answered';

export type ReportItemInput = {
  itemId: string;
  reason: ReportReason;
  note?: string | null | undefined;
};

export type ReportMemberInput = {
  handle: string;
  reason: ReportReason;
  note?: string | null | undefined;
};

export type MuteReporterInput = {
  reportId: string;
  days: number;
  /** For the record; neither the reporter nor the author reads it. */
  reason: string;
};

/** What somebody in a workshop tells its safety moderator and nobody else. */
export type RoomCallKind =
  | 'need_moderator'
  | 'leaving_not_ok';

export type SafeguardingState =
  | 'waiting'
  | 'taken'
  | 'settled'
  | 'closed';

export type SafeguardingOutcome =
  | 'reported'
  | 'handed_over'
  | 'watched'
  | 'no_concern';

export type OpenSafeguardingInput = {
  caseId: string;
  reason: string;
};

export type SafeguardingChecklistInput = {
  id: string;
  isInDangerNow: Known;
  isUnder18: Known;
  isChildAtRisk: Known;
  isOtherAtHome: Known;
  hasSafeAdult: Known;
  mustBeReported: Known;
  note?: string | null | undefined;
};

export type SettleSafeguardingInput = {
  id: string;
  outcome: SafeguardingOutcome;
  note: string;
};

/**
 * Why words wait out of sight, as their author reads it. `waits_for_person`: so that a person comes first; `others_safety`:
 * for what they could do to somebody; `others_details`: contacts of somebody else; `selling`: a link that sells;
 * `not_for_stage`: a question that is for people, not for a stage; `read_first`: everything said there, or by them, is read
 * before it is shown.
 */
export type HoldKind =
  | 'waits_for_person'
  | 'others_safety'
  | 'others_details'
  | 'selling'
  | 'not_for_stage'
  | 'read_first';

/** What an author may do when nobody has come: leave the words with the team, or share them with the group. */
export type HoldChoice =
  | 'keep'
  | 'share';

export type ChooseForHeldInput = {
  itemId: string;
  choice: HoldChoice;
};

export type SendToOnCallInput = {
  /** Where the words were written: `group:<id>`, `thread:<id>` or `room:<id>`. */
  place: string;
  body: string;
  /** Made by the sender: sending again calls nobody a second time. */
  clientId: string;
};

export type AddPasskeyInput = {
  challengeId: string;
  /** The browser's answer as JSON. */
  responseJson: string;
  /** How its owner calls it. */
  name: string;
};

export type PasskeyAnswerInput = {
  challengeId: string;
  responseJson: string;
};

/** Exactly one of `code`, `recoveryCode` and `passkeyJson`. */
export type SecondFactorInput = {
  challengeId: string;
  code?: string | null | undefined;
  recoveryCode?: string | null | undefined;
  passkeyJson?: string | null | undefined;
};

/** One of the two: the password, or a passkey's answer. */
export type ProofInput = {
  password?: string | null | undefined;
  /** With TOTP switched on, a staff session may be lifted by its code, too. */
  code?: string | null | undefined;
  passkey?: PasskeyAnswerInput | null | undefined;
};

/** A page of lists that a member keeps for themselves. Nobody else can open it, whatever their role. */
export type SheetKind =
  | 'plan'
  | 'support_map'
  | 'self_care'
  | 'coping';

/** How near somebody is on the support map. */
export type Ring =
  | 'close'
  | 'around'
  | 'work';

export type SheetLineInput = {
  text: string;
  reach?: string | null | undefined;
  note?: string | null | undefined;
  words?: string | null | undefined;
  ring?: Ring | null | undefined;
};

export type SaveSheetSectionInput = {
  kind: SheetKind;
  /** Name of one of the lists of this kind of sheet. */
  section: string;
  lines: Array<SheetLineInput>;
  /** Version that was changed: older words are kept beside the new ones when another device was quicker. */
  version: number;
};

export type SetSheetReviewInput = {
  kind: SheetKind;
  /** A date, or null for none. */
  on?: string | null | undefined;
  version: number;
};

export type SignOffKind =
  /** A decision that was proposed. */
  | 'decision'
  /** How a crisis ended. */
  | 'crisis_close'
  /** That there never was a risk. */
  | 'no_risk'
  /** The emergency release of what is needed to find a person. */
  | 'release'
  /** The look at such a release afterwards. */
  | 'release_review';

export type SignOffNoteKind =
  | 'note'
  | 'outcome'
  | 'level'
  | 'why'
  | 'why_alone'
  | 'why_untold';

export type SignOffInput = {
  kind: SignOffKind;
  id: string;
};

export type AnswerSignOffInput = {
  kind: SignOffKind;
  id: string;
  /** As it was read; 0 for a release. */
  version: number;
  /** A release that nobody agrees to is not made: it takes no no. */
  agrees: boolean;
  /** Needed with a no, and for the look at a release. */
  note?: string | null | undefined;
  /** For a release: why telling the person now would add risk; without it they are told. */
  untoldReason?: string | null | undefined;
};

export type SignUpMode =
  | 'invitation'
  | 'approval'
  | 'open';

export type SetUpStep =
  | 'place'
  | 'operator'
  | 'second_factor'
  | 'mail'
  | 'joining'
  | 'helplines'
  | 'hours'
  | 'legal'
  | 'group'
  | 'team';

export type DescribePlaceInput = {
  /** The key of the link that the server printed. */
  key: string;
  name: string;
  country: string;
  timeZone: string;
};

export type CreateOperatorInput = {
  key: string;
  handle: string;
  email: string;
  password: string;
};

/** Fields that are left out stay as they are. */
export type ChangeSiteInput = {
  version: number;
  name?: string | null | undefined;
  country?: string | null | undefined;
  timeZone?: string | null | undefined;
  signUp?: SignUpMode | null | undefined;
  minAge?: number | null | undefined;
  staffedHours?: string | null | undefined;
  expectedReply?: string | null | undefined;
  firstReplyPeersHours?: number | null | undefined;
  firstReplyDeskHours?: number | null | undefined;
};

export type GoLiveItemKind =
  | 'sign_off'
  | 'legal'
  | 'mail'
  | 'helplines'
  | 'group'
  | 'second_factors'
  | 'safeguarding'
  | 'audit'
  | 'backup';

export type ServiceChannel =
  | 'call'
  | 'text'
  | 'chat'
  | 'web';

export type AddLocalServiceInput = {
  country: string;
  name: string;
  channel: ServiceChannel;
  value: string;
  hours: string;
  whatHappens: string;
};

export type GrantScope =
  | 'site'
  | 'group'
  | 'event';

export type InviteInput = {
  email: string;
  /** Left out: a member without a role. */
  role?: Role | null | undefined;
  /** Left out: the whole site. */
  groupId?: string | null | undefined;
  /** With the role of a therapist: where they are registered, as far as known. Stated for them when they accept, and looked up like any other. */
  credential?: StateCredentialInput | null | undefined;
};

export type TemplateLanguage =
  | 'en'
  | 'de'
  | 'es'
  | 'fr'
  | 'pt';

export type SaveTemplateInput = {
  /** Left out for a new one. */
  templateId?: string | null | undefined;
  /** The version that was on screen; 0 for a new one. */
  replaces: number;
  rule?: string | null | undefined;
  language: TemplateLanguage;
  name: string;
  body: string;
  /** Offered no more from here on. */
  isRetired?: boolean | null | undefined;
};

/** What the author hopes for; the reply box repeats it. */
export type Intent =
  | 'be_heard'
  | 'ideas_welcome'
  | 'company'
  | 'good_news';

/** Topics of content notes. */
export type ContentTopic =
  | 'suicide'
  | 'self_harm'
  | 'eating'
  | 'abuse'
  | 'sexual_violence'
  | 'loss'
  | 'panic'
  | 'body'
  | 'substances'
  | 'birth'
  | 'medical'
  | 'money';

/** Held words are seen by their author and the desk only; removed and deleted ones leave a mark in their place. */
export type Visibility =
  | 'published'
  | 'held'
  | 'removed'
  | 'author_deleted';

export type ReactionKind =
  | 'with_you'
  | 'me_too'
  | 'thank_you'
  | 'warmth';

export type FollowMode =
  | 'follow'
  | 'mute';

export type ThreadFilter =
  | 'newest_talk'
  /** Nobody has answered yet, the longest wait first. */
  | 'waiting'
  | 'following';

/** `hidden`: one accountable member who writes as "a member" here. `left`: the account is gone. `gone`: the words are. */
export type AuthorKind =
  | 'named'
  | 'hidden'
  | 'left'
  | 'gone';

export type StartThreadInput = {
  groupId: string;
  /** Made by the sender: sending again answers the same thread. */
  clientId: string;
  title: string;
  body: string;
  intent: Intent;
  contentTopics?: Array<ContentTopic> | null | undefined;
  contentNote?: string | null | undefined;
  hidesHandle?: boolean | null | undefined;
};

export type ReplyInput = {
  threadId: string;
  /** Made by the sender: sending again answers the same post. */
  clientId: string;
  body: string;
  contentTopics?: Array<ContentTopic> | null | undefined;
  contentNote?: string | null | undefined;
  /** Left out: as the author wrote here before. */
  hidesHandle?: boolean | null | undefined;
};

export type EditPostInput = {
  postId: string;
  /** The version that was on screen. */
  version: number;
  body: string;
  contentTopics?: Array<ContentTopic> | null | undefined;
  contentNote?: string | null | undefined;
};

export type ReactionInput = {
  postId: string;
  kind: ReactionKind;
};

export type TranscriptState =
  | 'draft'
  | 'published';

export type TranscriptMove =
  /** Joins what was captioned to pieces, without the words of attendees. */
  | 'make'
  /** Everybody who had a seat reads it. What was left out is deleted. */
  | 'publish'
  | 'take_back'
  /** For good. */
  | 'discard';

export type EditTranscriptInput = {
  workshopId: string;
  place: number;
  /** The version that was on screen. */
  version: number;
  text: string;
  isLeftOut: boolean;
};

/** How people with a seat come into the open room. */
export type AdmissionMode =
  /** By themselves. */
  | 'automatic'
  /** When somebody who runs the workshop lets them in. */
  | 'by_hand';

/** What became of asking to come in. */
export type AdmissionState =
  | 'waiting'
  | 'admitted'
  | 'refused';

/** Why the desk keeps an eye on something. Being at risk is none of them. */
export type WatchReason =
  | 'repeated_reports'
  | 'heated_thread'
  | 'new_account'
  | 'after_decision'
  | 'other';

export type WatchTarget =
  /** Whoever wrote the words of the case. */
  | 'author'
  /** The thread that the words stand in. */
  | 'thread';

export type StartWatchInput = {
  caseId: string;
  target: WatchTarget;
  reason: WatchReason;
  /** 300 characters at most. */
  note: string;
  /** From now; 1 to 30. */
  days: number;
};

export type ProlongWatchInput = {
  id: string;
  /** From now; 1 to 30, and later than it ends already. */
  days: number;
};

export type TalkTime =
  | 'now'
  | 'today'
  | 'this_week';

export type ReportExposureInput = {
  caseId: string;
  /** Seconds since the last word of this screen in which the words were uncovered and in sight. */
  seconds: number;
};

export type SetWellnessInput = {
  optedOutTopics: Array<ContentTopic>;
  breakAfterMinutes: number;
  stopAfterMinutes: number;
};

export type SetWellnessDefaultsInput = {
  breakAfterMinutes: number;
  stopAfterMinutes: number;
};

export type AnswerTalkRequestInput = {
  id: string;
  answer: TalkTime;
};

export type LoosenWellnessInput = {
  handle: string;
  /** Neither below the place's own, one above. */
  breakAfterMinutes: number;
  stopAfterMinutes: number;
  /** From now; 1 to 14. */
  days: number;
  /** 300 characters at most. Whoever it is for reads it. */
  reason: string;
};

/** When somebody is reminded of a workshop in which they have a seat. */
export type ReminderMoment =
  | 'day_before'
  | 'hour_before'
  | 'doors';

export type WorkshopReminderState =
  | 'scheduled'
  | 'sent'
  /** Its time had passed: reminders are not made up for. */
  | 'missed'
  /** The workshop was called off. */
  | 'cancelled';

export type WorkshopState =
  | 'draft'
  | 'published'
  | 'ended'
  | 'cancelled';

/** Where a workshop stands now. `soon`: the doors may open; `live`: its room is open. */
export type WorkshopPhase =
  | 'draft'
  | 'upcoming'
  | 'soon'
  | 'live'
  | 'ended'
  | 'cancelled';

/** What kind of hour it is. */
export type WorkshopKind =
  /** One speaks, others listen and ask. */
  | 'webinar'
  /** Something people do together. */
  | 'workshop'
  /** Questions only. */
  | 'qa_room';

export type WorkshopLanguage =
  | 'en'
  | 'de'
  | 'es'
  | 'fr'
  | 'pt';

export type RegistrationState =
  | 'waiting'
  | 'offered'
  | 'taken'
  | 'cancelled'
  | 'expired';

export type QuestionState =
  | 'pending'
  | 'approved'
  | 'on_stage'
  | 'answered'
  | 'not_taken'
  | 'merged';

export type QuestionMove =
  | 'approve'
  | 'to_stage'
  | 'answer'
  | 'not_take'
  | 'merge';

export type NotTakenReason =
  | 'asked_already'
  | 'no_time'
  | 'needs_own_talk'
  | 'off_topic';

export type WorkshopFilter =
  /** Ahead or under way, the next one first. */
  | 'upcoming'
  /** Over, the latest first. */
  | 'past'
  /** The viewer has a seat or a place in the waitlist, the next one first. */
  | 'mine'
  /** The viewer is host, co-host or safety moderator, the latest first. */
  | 'hosting';

/** A part in one workshop. */
export type WorkshopPart =
  | 'host'
  | 'co_host'
  | 'safety_moderator';

/** When a workshop begins, on the reader's clocks: by the end of this week or month, on a Saturday or Sunday, or from five in the evening on. */
export type ProgrammeTime =
  | 'week'
  | 'month'
  | 'weekends'
  | 'evenings';

export type ProgrammePart =
  | 'kind'
  | 'language'
  | 'group'
  | 'when'
  | 'hasFreeSeats'
  | 'hasCaptions';

/** Every part narrows. What is over is not asked when it was to begin, nor for free seats. */
export type ProgrammeFilter = {
  kind?: WorkshopKind | null | undefined;
  language?: WorkshopLanguage | null | undefined;
  /** Short name of a group. */
  group?: string | null | undefined;
  when?: ProgrammeTime | null | undefined;
  hasFreeSeats?: boolean | null | undefined;
  /** Somebody was named to write captions. */
  hasCaptions?: boolean | null | undefined;
};

export type WorkshopInput = {
  title: string;
  /** Left out: a workshop. */
  kind?: WorkshopKind | null | undefined;
  description: string;
  language: WorkshopLanguage;
  contentTopics?: Array<ContentTopic> | null | undefined;
  contentNote?: string | null | undefined;
  /** As the clock on the host's wall shows it, such as `2026-03-29T19:00`. */
  starts: string;
  minutes: number;
  timeZone: string;
  capacity: number;
  /** Left out: for all members. */
  groupId?: string | null | undefined;
  /** Handles of other therapists, who are asked; when changing it, left out leaves them as they are. The host's to choose. */
  coHosts?: Array<string> | null | undefined;
  /** Handle of a person of the desk who does not run it. */
  safetyModerator?: string | null | undefined;
};

export type EditWorkshopInput = {
  workshopId: string;
  /** The version that was on screen. */
  version: number;
  details: WorkshopInput;
};

export type AskQuestionInput = {
  workshopId: string;
  /** Made by the sender: sending again answers the same question. */
  clientId: string;
  body: string;
};

export type SortQuestionInput = {
  questionId: string;
  /** The version that was on screen. */
  version: number;
  move: QuestionMove;
  /** With `not_take`: what whoever asked will read. */
  reason?: NotTakenReason | null | undefined;
  /** With `merge`: the question it becomes part of. */
  into?: string | null | undefined;
};

export type WrittenState =
  | 'open'
  | 'draft'
  | 'published';

export type WriteAnswerInput = {
  questionId: string;
  /** The version that was on screen. */
  version: number;
  body: string;
  /** Everybody who had a seat reads it; otherwise it is kept as a draft, and what was published is taken back. */
  isPublished: boolean;
};

export type FirstStepsQueryVariables = Exact<{ [key: string]: never; }>;


export type FirstStepsQuery = { site: { name: string, expectedReply: string, staffing: { isStaffed: boolean, peopleOnDuty: number, staffedHours: string } }, viewer: { firstSteps: Array<DocumentKind>, security: { lastSignInAt: string | null, lastSignInAddress: string | null } } | null, documents: Array<{ kind: DocumentKind, version: number, body: string, html: string, publishedAt: string, acceptedBefore: { version: number, body: string } | null }> };

export type AcceptDocumentMutationVariables = Exact<{
  input: AcceptDocumentInput;
}>;


export type AcceptDocumentMutation = { acceptDocument: { version: number } };

export type JoinPageQueryVariables = Exact<{ [key: string]: never; }>;


export type JoinPageQuery = { site: { name: string, minAge: number, signUp: SignUpMode, isOpen: boolean, country: string | null } };

export type JoinMutationVariables = Exact<{
  input: JoinInput;
}>;


export type JoinMutation = { join:
    | { __typename: 'JoinStarted' }
    | { __typename: 'AgeRefused', minAge: number, country: string }
    | { __typename: 'SignUpClosed' }
    | { __typename: 'AccountAlreadyThere' }
    | { __typename: 'SignedIn', viewer: { id: string } }
   };

export type HandleAdviceQueryVariables = Exact<{
  handle: string;
  email?: string | null | undefined;
}>;


export type HandleAdviceQuery = { handleAdvice: { problem: string | null, suggestions: Array<string> } };

export type ResendConfirmationMutationVariables = Exact<{
  email?: string | null | undefined;
}>;


export type ResendConfirmationMutation = { resendConfirmation: { ok: boolean } };

export type ConfirmEmailMutationVariables = Exact<{
  token: string;
}>;


export type ConfirmEmailMutation = { confirmEmail:
    | { __typename: 'LinkTaken' }
    | { __typename: 'LinkDead' }
   };

export type InvitationCardQueryVariables = Exact<{
  token: string;
}>;


export type InvitationCardQuery = { invitation: { email: string, role: Role | null, hasAccount: boolean } };

export type AcceptInvitationMutationVariables = Exact<{
  token: string;
}>;


export type AcceptInvitationMutation = { acceptInvitation: { id: string, needsSecondFactor: boolean } };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { viewer: { handle: string, email: string, isConfirmed: boolean, isApproved: boolean, needsSecondFactor: boolean, lifeState: LifeState, country: string | null, timeZone: string, theme: Theme, hardDayUntil: string | null, createdAt: string, firstSteps: Array<DocumentKind>, about: { body: string, html: string } | null } | null };

export type LookQueryVariables = Exact<{ [key: string]: never; }>;


export type LookQuery = { viewer: { country: string | null, timeZone: string } | null };

export type SetSettingsMutationVariables = Exact<{
  input: SettingsInput;
}>;


export type SetSettingsMutation = { setSettings: { id: string } };

export type SetHardDayMutationVariables = Exact<{
  isOn: boolean;
}>;


export type SetHardDayMutation = { setHardDay: { hardDayUntil: string | null } };

export type SetAboutMutationVariables = Exact<{
  text: string;
}>;


export type SetAboutMutation = { setAbout: { id: string } };

export type PublicProfileQueryVariables = Exact<{
  handle: string;
}>;


export type PublicProfileQuery = { profile: { id: string, handle: string, joinedOn: string, roles: Array<Role>, isViewer: boolean, isInMemoriam: boolean, about: { itemId: string, html: string } | null } };

export type FindMeQueryVariables = Exact<{ [key: string]: never; }>;


export type FindMeQuery = { viewer: { findMe: { words: string, savedAt: string } | null } | null };

export type SetFindMeMutationVariables = Exact<{
  words: string;
}>;


export type SetFindMeMutation = { setFindMe: { id: string } };

export type PrivacyPageQueryVariables = Exact<{ [key: string]: never; }>;


export type PrivacyPageQuery = { viewer: { handle: string, isProofFresh: boolean, consents: Array<{ purpose: ConsentPurpose, version: number, givenAt: string | null, givenVersion: number | null, isRequired: boolean }> } | null, documents: Array<{ kind: DocumentKind, version: number, publishedAt: string, acceptedAt: string | null }> };

export type GiveConsentMutationVariables = Exact<{
  purpose: ConsentPurpose;
}>;


export type GiveConsentMutation = { giveConsent: { id: string } };

export type WithdrawConsentMutationVariables = Exact<{
  purpose: ConsentPurpose;
}>;


export type WithdrawConsentMutation = { withdrawConsent: { id: string } };

export type ExportMineMutationVariables = Exact<{ [key: string]: never; }>;


export type ExportMineMutation = { exportMine: { fileName: string, json: string } };

export type DeleteAccountMutationVariables = Exact<{
  input: DeleteAccountInput;
}>;


export type DeleteAccountMutation = { deleteAccount: { ok: boolean } };

export type SecurityPageQueryVariables = Exact<{ [key: string]: never; }>;


export type SecurityPageQuery = { viewer: { handle: string, email: string, isProofFresh: boolean, needsSecondFactor: boolean, security: { hasPassword: boolean, hasTotp: boolean, recoveryCodesLeft: number, lastSignInAt: string | null, passkeys: Array<{ id: string, name: string, createdAt: string, lastUsedAt: string | null }>, sessions: Array<{ id: string, deviceLabel: string, createdAt: string, lastSeenAt: string, isCurrent: boolean }> } } | null };

export type ProofNeededQueryVariables = Exact<{ [key: string]: never; }>;


export type ProofNeededQuery = { viewer: { isProofFresh: boolean, needsSecondFactor: boolean, security: { hasPassword: boolean, hasTotp: boolean, passkeys: Array<{ id: string }> } } | null };

export type ProveAgainMutationVariables = Exact<{
  input: ProofInput;
}>;


export type ProveAgainMutation = { proveAgain: { isProofFresh: boolean } };

export type BeginProofMutationVariables = Exact<{ [key: string]: never; }>;


export type BeginProofMutation = { beginProof: { challengeId: string, optionsJson: string } };

export type BeginTotpMutationVariables = Exact<{ [key: string]: never; }>;


export type BeginTotpMutation = { beginTotp: { secret: string, qr: { size: number, path: string } } };

export type ConfirmTotpMutationVariables = Exact<{
  code: string;
}>;


export type ConfirmTotpMutation = { confirmTotp: { codes: Array<string> } };

export type RemoveTotpMutationVariables = Exact<{ [key: string]: never; }>;


export type RemoveTotpMutation = { removeTotp: { id: string } };

export type RenewRecoveryCodesMutationVariables = Exact<{ [key: string]: never; }>;


export type RenewRecoveryCodesMutation = { renewRecoveryCodes: { codes: Array<string> } };

export type BeginPasskeyMutationVariables = Exact<{ [key: string]: never; }>;


export type BeginPasskeyMutation = { beginPasskey: { challengeId: string, optionsJson: string } };

export type AddPasskeyMutationVariables = Exact<{
  input: AddPasskeyInput;
}>;


export type AddPasskeyMutation = { addPasskey: { id: string } };

export type RemovePasskeyMutationVariables = Exact<{
  id: string;
}>;


export type RemovePasskeyMutation = { removePasskey: { id: string } };

export type ChangePasswordMutationVariables = Exact<{
  input: ChangePasswordInput;
}>;


export type ChangePasswordMutation = { changePassword: { id: string } };

export type ChangeEmailMutationVariables = Exact<{
  email: string;
}>;


export type ChangeEmailMutation = { changeEmail: { ok: boolean } };

export type EndSessionMutationVariables = Exact<{
  id: string;
}>;


export type EndSessionMutation = { endSession: { security: { hasTotp: boolean } } };

export type EndOtherSessionsMutationVariables = Exact<{ [key: string]: never; }>;


export type EndOtherSessionsMutation = { endOtherSessions: { security: { hasTotp: boolean } } };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { signIn:
    | { __typename: 'SignedIn' }
    | { __typename: 'SecondFactorNeeded', challengeId: string, methods: Array<SecondFactorMethod> }
    | { __typename: 'SignInRefused', isInMemoriam: boolean }
   };

export type AnswerSecondFactorMutationVariables = Exact<{
  input: SecondFactorInput;
}>;


export type AnswerSecondFactorMutation = { answerSecondFactor:
    | { __typename: 'SignedIn' }
    | { __typename: 'SecondFactorNeeded' }
    | { __typename: 'SignInRefused' }
   };

export type BeginPasskeySignInMutationVariables = Exact<{ [key: string]: never; }>;


export type BeginPasskeySignInMutation = { beginPasskeySignIn: { challengeId: string, optionsJson: string } };

export type SignInWithPasskeyMutationVariables = Exact<{
  input: PasskeyAnswerInput;
}>;


export type SignInWithPasskeyMutation = { signInWithPasskey:
    | { __typename: 'SignedIn' }
    | { __typename: 'SecondFactorNeeded' }
    | { __typename: 'SignInRefused' }
   };

export type BeginSecondFactorPasskeyMutationVariables = Exact<{
  challengeId: string;
}>;


export type BeginSecondFactorPasskeyMutation = { beginSecondFactorPasskey: { challengeId: string, optionsJson: string } };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: { ok: boolean } };

export type RequestPasswordResetMutationVariables = Exact<{
  email: string;
}>;


export type RequestPasswordResetMutation = { requestPasswordReset: { ok: boolean } };

export type ResetPasswordMutationVariables = Exact<{
  input: ResetPasswordInput;
}>;


export type ResetPasswordMutation = { resetPassword:
    | { __typename: 'LinkTaken' }
    | { __typename: 'LinkDead' }
   };

export type AfterPartsFragment = { resources: Array<{ id: string, title: string, address: string, host: string | null }>, feedback: { closesAt: string, isAsked: boolean, mine: { worth: FeedbackAnswer, safe: FeedbackAnswer, clear: FeedbackAnswer } | null, results: { people: number, worth: { yes: number, partly: number, no: number }, safe: { yes: number, partly: number, no: number }, clear: { yes: number, partly: number, no: number } } | null } | null, attendance: { came: number | null } | null };

export type AddResourceMutationVariables = Exact<{
  id: string;
  title: string;
  address: string;
}>;


export type AddResourceMutation = { addResource: { workshop: { id: string } } };

export type RemoveResourceMutationVariables = Exact<{
  id: string;
}>;


export type RemoveResourceMutation = { removeResource: { workshop: { id: string } } };

export type RaiseResourceMutationVariables = Exact<{
  id: string;
}>;


export type RaiseResourceMutation = { raiseResource: { workshop: { id: string } } };

export type GiveFeedbackMutationVariables = Exact<{
  id: string;
  worth: FeedbackAnswer;
  safe: FeedbackAnswer;
  clear: FeedbackAnswer;
}>;


export type GiveFeedbackMutation = { giveFeedback: { workshop: { id: string } } };

export type AppealInListFragment = { id: string, side: AppealSide, body: string, state: AppealState, createdAt: string, dueAt: string, outcome: AppealOutcome | null, answer: string, answeredAt: string | null, decisionId: string | null, reportId: string | null, excerpt: string, threadTitle: string | null, groupName: string | null };

export type MyAppealsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type MyAppealsQuery = { myAppeals: { nodes: Array<{ id: string, side: AppealSide, body: string, state: AppealState, createdAt: string, dueAt: string, outcome: AppealOutcome | null, answer: string, answeredAt: string | null, decisionId: string | null, reportId: string | null, excerpt: string, threadTitle: string | null, groupName: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type MyDecisionsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type MyDecisionsQuery = { myDecisions: { nodes: Array<{ id: string, action: DecisionAction, rules: Array<string>, decidedAt: string, itemKind: ItemKind, excerpt: string, threadTitle: string | null, groupName: string | null, isOverturned: boolean }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type StandingFragment = { canAppeal: boolean, refusal: string | null, isOverturned: boolean, appeal: { id: string, side: AppealSide, body: string, state: AppealState, createdAt: string, dueAt: string, outcome: AppealOutcome | null, answer: string, answeredAt: string | null, decisionId: string | null, reportId: string | null, excerpt: string, threadTitle: string | null, groupName: string | null } | null };

export type MendWordsMutationVariables = Exact<{
  decisionId: string;
  body: string;
}>;


export type MendWordsMutation = { mendWords: { decisionId: string } };

export type ReportStandingQueryVariables = Exact<{
  id: string;
}>;


export type ReportStandingQuery = { myReport: { id: string, reason: ReportReason, note: string, createdAt: string, state: ReportState, outcome: ReportOutcome | null, publicNote: string, answeredAt: string | null, itemKind: ItemKind, excerpt: string | null, threadTitle: string | null, groupName: string | null, standing: { canAppeal: boolean, refusal: string | null, isOverturned: boolean, appeal: { id: string, side: AppealSide, body: string, state: AppealState, createdAt: string, dueAt: string, outcome: AppealOutcome | null, answer: string, answeredAt: string | null, decisionId: string | null, reportId: string | null, excerpt: string, threadTitle: string | null, groupName: string | null } | null } } };

export type AppealDecisionMutationVariables = Exact<{
  decisionId: string;
  body: string;
}>;


export type AppealDecisionMutation = { appealDecision: { appeal: { id: string } } };

export type AppealReportMutationVariables = Exact<{
  reportId: string;
  body: string;
}>;


export type AppealReportMutation = { appealReport: { appeal: { id: string } } };

export type AppealInQueueFragment = { id: string, side: AppealSide, state: AppealState, createdAt: string, dueAt: string, action: DecisionAction, itemKind: ItemKind, title: string | null, groupName: string | null, workshopTitle: string | null, isMine: boolean, refusal: string | null };

export type AppealViewQueryVariables = Exact<{
  id: string;
}>;


export type AppealViewQuery = { appeal: { id: string, version: number, side: AppealSide, state: AppealState, body: string, createdAt: string, dueAt: string, authorHandle: string | null, quotedTitle: string | null, quotedBody: string, visibility: Visibility, itemKind: ItemKind, title: string | null, groupName: string | null, workshopTitle: string | null, outcomes: Array<AppealOutcome>, isMine: boolean, canTake: boolean, canAnswer: boolean, refusal: string | null, decision: { action: DecisionAction, rules: Array<string>, reason: string, noteToAuthor: string, noteToReporter: string, lockNote: string, contentTopics: Array<ContentTopic>, contentNote: string, leftOut: Array<string>, slowSeconds: number | null, reopenAt: string | null, isAutomatic: boolean, decidedAt: string, appealUntil: string, proposedLimits: Array<{ kind: LimitKind, days: number | null, isInGroup: boolean }>, help: { hasPeople: boolean, topics: Array<HelpTopic>, group: { name: string, slug: string } | null } }, history: Array<{ event: CaseEventKind, toStatus: CaseStatus, createdAt: string }> } };

export type TakeAppealMutationVariables = Exact<{
  id: string;
}>;


export type TakeAppealMutation = { takeAppeal: { appeal: { id: string } } };

export type GiveBackAppealMutationVariables = Exact<{
  id: string;
}>;


export type GiveBackAppealMutation = { giveBackAppeal: { appeal: { id: string } } };

export type AnswerAppealMutationVariables = Exact<{
  input: AnswerAppealInput;
}>;


export type AnswerAppealMutation = { answerAppeal: { appealId: string } };

export type StatementOfReasonsQueryVariables = Exact<{
  id: string;
}>;


export type StatementOfReasonsQuery = { decisionNotice: { id: string, action: DecisionAction, rules: Array<string>, reason: string, lockNote: string, contentTopics: Array<ContentTopic>, contentNote: string, leftOut: Array<string>, slowSeconds: number | null, reopenAt: string | null, quotedTitle: string | null, quotedBody: string, itemKind: ItemKind, followsReport: boolean, isAutomatic: boolean, isDetectedByService: boolean, policyVersion: string, decidedAt: string, appealUntil: string, reversedAt: string | null, threadTitle: string | null, groupName: string | null, workshopTitle: string | null, proposedLimits: Array<{ kind: LimitKind, days: number | null, isInGroup: boolean }> } };

export type AuditLinesQueryVariables = Exact<{
  filter?: AuditFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AuditLinesQuery = { auditLines: { nodes: Array<{ id: string, at: string, by: string | null, role: string, action: string, targetKind: string, targetId: string | null, caseId: string | null, itemId: string | null, fromStatus: string | null, toStatus: string | null, rules: Array<string>, reason: string | null, isAutomatic: boolean, dueAt: string | null, wasDueMet: boolean | null, reversalOf: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type TalkAboutWordsFragment = { id: string, words: string, endsAt: string, isOpen: boolean, messages: Array<{ id: string, side: TalkSide, text: string, createdAt: string }> };

export type MyAuthorTalksQueryVariables = Exact<{ [key: string]: never; }>;


export type MyAuthorTalksQuery = { myAuthorTalks: Array<{ id: string, isUnread: boolean, isOpen: boolean, lastAt: string }> };

export type SeeAuthorTalkMutationVariables = Exact<{
  id: string;
}>;


export type SeeAuthorTalkMutation = { seeAuthorTalk: { talk: { id: string, words: string, endsAt: string, isOpen: boolean, messages: Array<{ id: string, side: TalkSide, text: string, createdAt: string }> } } };

export type SayInAuthorTalkMutationVariables = Exact<{
  input: SayInAuthorTalkInput;
}>;


export type SayInAuthorTalkMutation = { sayInAuthorTalk: { talk: { id: string } } };

export type AskAuthorMutationVariables = Exact<{
  input: AskAuthorInput;
}>;


export type AskAuthorMutation = { askAuthor: { case: { id: string } } };

export type EndAuthorTalkMutationVariables = Exact<{
  input: EndAuthorTalkInput;
}>;


export type EndAuthorTalkMutation = { endAuthorTalk: { case: { id: string } } };

export type MyBlocksQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type MyBlocksQuery = { myBlocks: { nodes: Array<{ handle: string, since: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type BlockMemberMutationVariables = Exact<{
  handle: string;
}>;


export type BlockMemberMutation = { blockMember: { handle: string, isBlocked: boolean } };

export type UnblockMemberMutationVariables = Exact<{
  handle: string;
}>;


export type UnblockMemberMutation = { unblockMember: { handle: string, isBlocked: boolean } };

export type OwnBreakQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnBreakQuery = { viewer: { id: string, handle: string, breakUntil: string | null } | null };

export type StartBreakMutationVariables = Exact<{
  days: number;
}>;


export type StartBreakMutation = { startBreak: { viewer: { id: string, breakUntil: string | null } } };

export type EndBreakMutationVariables = Exact<{ [key: string]: never; }>;


export type EndBreakMutation = { endBreak: { viewer: { id: string, breakUntil: string | null } } };

export type PutGreetingAwayMutationVariables = Exact<{ [key: string]: never; }>;


export type PutGreetingAwayMutation = { putGreetingAway: { viewer: { id: string, isBack: boolean } } };

export type RoomCaptionsFragment = { canWrite: boolean, canName: boolean, captioner: string | null, terms: string | null, lines: Array<{ seq: number, changed: number, text: string, speaker: CaptionSpeaker, isAutomatic: boolean }> };

export type NameCaptionerMutationVariables = Exact<{
  id: string;
  handle?: string | null | undefined;
}>;


export type NameCaptionerMutation = { nameCaptioner: { workshop: { id: string } } };

export type WriteCaptionMutationVariables = Exact<{
  id: string;
  text: string;
  speaker: CaptionSpeaker;
  isAutomatic: boolean;
}>;


export type WriteCaptionMutation = { writeCaption: { workshop: { id: string } } };

export type CorrectCaptionMutationVariables = Exact<{
  id: string;
  seq: number;
  text: string;
}>;


export type CorrectCaptionMutation = { correctCaption: { workshop: { id: string } } };

export type KeepCaptionTermsMutationVariables = Exact<{
  id: string;
  terms: string;
}>;


export type KeepCaptionTermsMutation = { keepCaptionTerms: { workshop: { id: string } } };

export type LineInRoomFragment = { id: string, seq: number, changedSeq: number, authorRole: LineRole | null, visibility: Visibility, html: string | null, createdAt: string, editedAt: string | null, contentTopics: Array<ContentTopic>, contentNote: string, fold: TopicFilter, hasLeftOut: boolean, review: LineReview | null, author: { kind: AuthorKind, handle: string | null, isViewer: boolean }, replyTo: { id: string, handle: string | null, excerpt: string } | null, reactions: Array<{ kind: ReactionKind, count: number, isMine: boolean }>, hold: { itemId: string, kind: HoldKind, since: string, until: string, isSeen: boolean, mayChoose: boolean, choices: Array<HoldChoice>, choice: HoldChoice | null } | null };

export type TalkRoomFragment = { id: string, state: RoomStateName, closesAt: string | null, slowSeconds: number, isPaused: boolean, chatMode: ChatMode, head: number, readSeq: number, nextLineAt: string | null, moderators: Array<{ handle: string, role: PresenceRole }>, viewerCan: { say: boolean, sayRefusal: string | null, sayRefusedUntil: string | null, moderate: boolean, confirmPresence: boolean, isPresent: boolean }, lines: { olderCursor: number | null, nodes: Array<{ id: string, seq: number, changedSeq: number, authorRole: LineRole | null, visibility: Visibility, html: string | null, createdAt: string, editedAt: string | null, contentTopics: Array<ContentTopic>, contentNote: string, fold: TopicFilter, hasLeftOut: boolean, review: LineReview | null, author: { kind: AuthorKind, handle: string | null, isViewer: boolean }, replyTo: { id: string, handle: string | null, excerpt: string } | null, reactions: Array<{ kind: ReactionKind, count: number, isMine: boolean }>, hold: { itemId: string, kind: HoldKind, since: string, until: string, isSeen: boolean, mayChoose: boolean, choices: Array<HoldChoice>, choice: HoldChoice | null } | null }> } };

export type ChatPageQueryVariables = Exact<{
  slug: string;
  before?: number | null | undefined;
}>;


export type ChatPageQuery = { group: { id: string, slug: string, name: string, viewerMembership: { hasCurrentAgreement: boolean } | null, room: { id: string, state: RoomStateName, closesAt: string | null, slowSeconds: number, isPaused: boolean, chatMode: ChatMode, head: number, readSeq: number, nextLineAt: string | null, moderators: Array<{ handle: string, role: PresenceRole }>, viewerCan: { say: boolean, sayRefusal: string | null, sayRefusedUntil: string | null, moderate: boolean, confirmPresence: boolean, isPresent: boolean }, lines: { olderCursor: number | null, nodes: Array<{ id: string, seq: number, changedSeq: number, authorRole: LineRole | null, visibility: Visibility, html: string | null, createdAt: string, editedAt: string | null, contentTopics: Array<ContentTopic>, contentNote: string, fold: TopicFilter, hasLeftOut: boolean, review: LineReview | null, author: { kind: AuthorKind, handle: string | null, isViewer: boolean }, replyTo: { id: string, handle: string | null, excerpt: string } | null, reactions: Array<{ kind: ReactionKind, count: number, isMine: boolean }>, hold: { itemId: string, kind: HoldKind, since: string, until: string, isSeen: boolean, mayChoose: boolean, choices: Array<HoldChoice>, choice: HoldChoice | null } | null }> } } | null } };

export type RoomOfGroupQueryVariables = Exact<{
  slug: string;
}>;


export type RoomOfGroupQuery = { group: { room: { id: string } | null } };

export type EarlierLinesQueryVariables = Exact<{
  roomId: string;
  before?: number | null | undefined;
}>;


export type EarlierLinesQuery = { room: { lines: { olderCursor: number | null, nodes: Array<{ id: string, seq: number, changedSeq: number, authorRole: LineRole | null, visibility: Visibility, html: string | null, createdAt: string, editedAt: string | null, contentTopics: Array<ContentTopic>, contentNote: string, fold: TopicFilter, hasLeftOut: boolean, review: LineReview | null, author: { kind: AuthorKind, handle: string | null, isViewer: boolean }, replyTo: { id: string, handle: string | null, excerpt: string } | null, reactions: Array<{ kind: ReactionKind, count: number, isMine: boolean }>, hold: { itemId: string, kind: HoldKind, since: string, until: string, isSeen: boolean, mayChoose: boolean, choices: Array<HoldChoice>, choice: HoldChoice | null } | null }> } } };

export type RoomNowQueryVariables = Exact<{
  roomId: string;
}>;


export type RoomNowQuery = { room: { nextLineAt: string | null, viewerCan: { say: boolean, sayRefusal: string | null, sayRefusedUntil: string | null, moderate: boolean, confirmPresence: boolean, isPresent: boolean } } };

export type LineToChangeQueryVariables = Exact<{
  id: string;
}>;


export type LineToChangeQuery = { line: { id: string, body: string | null, version: number, author: { handle: string | null }, viewerCan: { edit: boolean } } };

export type OwnLineWordsQueryVariables = Exact<{
  id: string;
}>;


export type OwnLineWordsQuery = { line: { id: string, body: string | null, wordsBack: { body: string } | null } };

export type SayLineMutationVariables = Exact<{
  input: SayLineInput;
}>;


export type SayLineMutation = { sayLine:
    | { __typename: 'LineSaid', showsHelp: boolean, line: { id: string } }
    | { __typename: 'LineMustWait', retryAt: string }
   };

export type EditLineMutationVariables = Exact<{
  input: EditLineInput;
}>;


export type EditLineMutation = { editLine:
    | { __typename: 'LineEdited' }
    | { __typename: 'LineChangedMeanwhile' }
   };

export type DeleteLineMutationVariables = Exact<{
  id: string;
}>;


export type DeleteLineMutation = { deleteLine: { line: { id: string } } };

export type ReactToLineMutationVariables = Exact<{
  input: LineReactionInput;
}>;


export type ReactToLineMutation = { reactToLine: { line: { id: string } } };

export type UnreactToLineMutationVariables = Exact<{
  input: LineReactionInput;
}>;


export type UnreactToLineMutation = { unreactToLine: { line: { id: string } } };

export type ConfirmRoomPresenceMutationVariables = Exact<{
  roomId: string;
}>;


export type ConfirmRoomPresenceMutation = { confirmRoomPresence: { room: { id: string } } };

export type RenewRoomPresenceMutationVariables = Exact<{
  roomId: string;
}>;


export type RenewRoomPresenceMutation = { renewRoomPresence: { room: { id: string } } };

export type EndRoomPresenceMutationVariables = Exact<{
  roomId: string;
}>;


export type EndRoomPresenceMutation = { endRoomPresence: { room: { id: string } } };

export type SetRoomSlowMutationVariables = Exact<{
  roomId: string;
  seconds: number;
}>;


export type SetRoomSlowMutation = { setRoomSlow: { room: { id: string } } };

export type SetChatModeMutationVariables = Exact<{
  roomId: string;
  mode: ChatMode;
}>;


export type SetChatModeMutation = { setChatMode: { room: { id: string } } };

export type ReviewLineMutationVariables = Exact<{
  lineId: string;
  isShown: boolean;
}>;


export type ReviewLineMutation = { reviewLine: { line: { id: string } } };

export type PauseRoomMutationVariables = Exact<{
  roomId: string;
}>;


export type PauseRoomMutation = { pauseRoom: { room: { id: string } } };

export type ResumeRoomMutationVariables = Exact<{
  roomId: string;
}>;


export type ResumeRoomMutation = { resumeRoom: { room: { id: string } } };

export type CloseRoomMutationVariables = Exact<{
  roomId: string;
}>;


export type CloseRoomMutation = { closeRoom: { room: { id: string } } };

export type MuteInRoomMutationVariables = Exact<{
  input: MuteInRoomInput;
}>;


export type MuteInRoomMutation = { muteInRoom: { room: { id: string } } };

export type RemoveFromRoomMutationVariables = Exact<{
  lineId: string;
}>;


export type RemoveFromRoomMutation = { removeFromRoom: { room: { id: string } } };

export type CredentialInPanelFragment = { id: string, body: string, place: string, expiresOn: string, state: CredentialState, canSuspend: boolean };

export type CredentialLookedFragment = { id: string, handle: string, body: string, number: string, place: string, expiresOn: string, statedAt: string, state: CredentialState, suspendedAt: string | null, suspensionReason: string };

export type CredentialsToCheckQueryVariables = Exact<{ [key: string]: never; }>;


export type CredentialsToCheckQuery = { credentialsToCheck: Array<{ id: string, handle: string, body: string, number: string, place: string, expiresOn: string, statedAt: string, state: CredentialState, suspendedAt: string | null, suspensionReason: string }>, credentialsInUse: Array<{ id: string, handle: string, body: string, number: string, place: string, expiresOn: string, statedAt: string, state: CredentialState, suspendedAt: string | null, suspensionReason: string }> };

export type OwnSuspensionQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnSuspensionQuery = { mySuspension: { body: string, place: string, since: string, reason: string } | null };

export type CheckCredentialMutationVariables = Exact<{
  input: CheckCredentialInput;
}>;


export type CheckCredentialMutation = { checkCredential: { credential: { handle: string, state: CredentialState } } };

export type SuspendCredentialMutationVariables = Exact<{
  input: SuspendCredentialInput;
}>;


export type SuspendCredentialMutation = { suspendCredential: { credential: { handle: string, state: CredentialState } } };

export type ReinstateCredentialMutationVariables = Exact<{
  id: string;
}>;


export type ReinstateCredentialMutation = { reinstateCredential: { credential: { handle: string, state: CredentialState } } };

export type CrisisDetailFragment = { id: string, caseId: string, level: CrisisLevel, state: CrisisState, source: CrisisSource, version: number, openedAt: string, acknowledgeDueAt: string, replyDueAt: string, acknowledgedAt: string | null, acknowledgedBy: string | null, secondAt: string | null, secondBy: string | null, firstWordsAt: string | null, outcome: CrisisOutcome | null, outcomeBy: string | null, closedBy: string | null, noneBy: string | null, signOffDueAt: string | null, nextPageAt: string | null, itemKind: ItemKind, visibility: Visibility, caseStatus: CaseStatus, groupName: string | null, groupSlug: string | null, threadId: string | null, viewers: Array<string>, unreadCount: number, hasTalk: boolean, isTalkEnded: boolean, personSeenAt: string | null, deskName: string | null, freeDeskNames: Array<string>, colleagues: Array<string>, isDebriefOffered: boolean, waitsForSecond: { kind: SignOffKind, dueAt: string, hasSecond: boolean } | null, person: { handle: string, since: string, otherCases: Array<{ id: string, level: CrisisLevel, state: CrisisState }> } | null, people: Array<{ handle: string, deskName: string, joinedAt: string, isMe: boolean }>, timeline: Array<{ id: string, event: CrisisEventKind, by: string | null, toState: CrisisState, fromLevel: CrisisLevel | null, toLevel: CrisisLevel, hasNote: boolean, createdAt: string }>, followUps: Array<{ id: string, dueAt: string, assignedTo: string | null, doneAt: string | null, doneBy: string | null, wasReached: boolean | null }>, handOvers: Array<{ id: string, by: string | null, toPerson: string | null, toRole: HandOverRole | null, takenBy: string | null, viewerCanTake: boolean }>, viewerCan: { acknowledge: boolean, join: boolean, write: boolean, writeRefusal: string | null, settle: boolean, settleRefusal: string | null, close: boolean, closeRefusal: string | null, setLevel: boolean, agreeNone: boolean } };

export type FileDetailFragment = { words: { title: string | null, body: string, createdAt: string }, messages: Array<{ id: string, side: TalkSide, from: string | null, isMine: boolean, text: string, createdAt: string, isSeen: boolean, isReported: boolean }>, notes: Array<{ id: string, text: string }>, assessment: { version: number, by: string | null, createdAt: string, note: string, suggestedLevel: CrisisLevel, isInDoubt: boolean, answers: { hasActed: Known, hasPlan: Known, when: RiskTime, isPlaceKnown: Known, hasMeans: Known, isAlone: Known, isUnder18: Known, hasTaken: Known, isInDoubt: boolean } } | null, sheets: Array<{ id: string, identify: string, classify: string, assess: string, respond: string, escalate: string }>, followUpNotes: Array<{ id: string, text: string }> };

export type TalkLineFragment = { id: string, side: TalkSide, from: string | null, isMine: boolean, text: string, createdAt: string, isSeen: boolean, isReported: boolean };

export type CrisisViewQueryVariables = Exact<{
  id: string;
}>;


export type CrisisViewQuery = { crisis: { id: string, caseId: string, level: CrisisLevel, state: CrisisState, source: CrisisSource, version: number, openedAt: string, acknowledgeDueAt: string, replyDueAt: string, acknowledgedAt: string | null, acknowledgedBy: string | null, secondAt: string | null, secondBy: string | null, firstWordsAt: string | null, outcome: CrisisOutcome | null, outcomeBy: string | null, closedBy: string | null, noneBy: string | null, signOffDueAt: string | null, nextPageAt: string | null, itemKind: ItemKind, visibility: Visibility, caseStatus: CaseStatus, groupName: string | null, groupSlug: string | null, threadId: string | null, viewers: Array<string>, unreadCount: number, hasTalk: boolean, isTalkEnded: boolean, personSeenAt: string | null, deskName: string | null, freeDeskNames: Array<string>, colleagues: Array<string>, isDebriefOffered: boolean, waitsForSecond: { kind: SignOffKind, dueAt: string, hasSecond: boolean } | null, person: { handle: string, since: string, otherCases: Array<{ id: string, level: CrisisLevel, state: CrisisState }> } | null, people: Array<{ handle: string, deskName: string, joinedAt: string, isMe: boolean }>, timeline: Array<{ id: string, event: CrisisEventKind, by: string | null, toState: CrisisState, fromLevel: CrisisLevel | null, toLevel: CrisisLevel, hasNote: boolean, createdAt: string }>, followUps: Array<{ id: string, dueAt: string, assignedTo: string | null, doneAt: string | null, doneBy: string | null, wasReached: boolean | null }>, handOvers: Array<{ id: string, by: string | null, toPerson: string | null, toRole: HandOverRole | null, takenBy: string | null, viewerCanTake: boolean }>, viewerCan: { acknowledge: boolean, join: boolean, write: boolean, writeRefusal: string | null, settle: boolean, settleRefusal: string | null, close: boolean, closeRefusal: string | null, setLevel: boolean, agreeNone: boolean } } };

export type OpenCrisisFileMutationVariables = Exact<{
  input: CrisisInput;
}>;


export type OpenCrisisFileMutation = { openCrisisFile: { file: { words: { title: string | null, body: string, createdAt: string }, messages: Array<{ id: string, side: TalkSide, from: string | null, isMine: boolean, text: string, createdAt: string, isSeen: boolean, isReported: boolean }>, notes: Array<{ id: string, text: string }>, assessment: { version: number, by: string | null, createdAt: string, note: string, suggestedLevel: CrisisLevel, isInDoubt: boolean, answers: { hasActed: Known, hasPlan: Known, when: RiskTime, isPlaceKnown: Known, hasMeans: Known, isAlone: Known, isUnder18: Known, hasTaken: Known, isInDoubt: boolean } } | null, sheets: Array<{ id: string, identify: string, classify: string, assess: string, respond: string, escalate: string }>, followUpNotes: Array<{ id: string, text: string }> } } };

export type RaiseCrisisMutationVariables = Exact<{
  input: RaiseCrisisInput;
}>;


export type RaiseCrisisMutation = { raiseCrisis: { crisis: { id: string } } };

export type AcknowledgeCrisisMutationVariables = Exact<{
  input: CrisisInput;
}>;


export type AcknowledgeCrisisMutation = { acknowledgeCrisis: { crisis: { id: string } } };

export type WriteToPersonMutationVariables = Exact<{
  input: WriteToPersonInput;
}>;


export type WriteToPersonMutation = { writeToPerson:
    | { __typename: 'WroteToPerson' }
    | { __typename: 'LookAgain', concerns: Array<StaffWordConcern> }
   };

export type NoteCrisisMutationVariables = Exact<{
  input: CrisisNoteInput;
}>;


export type NoteCrisisMutation = { noteCrisis: { crisis: { id: string } } };

export type AssessCrisisMutationVariables = Exact<{
  input: AssessInput;
}>;


export type AssessCrisisMutation = { assessCrisis: { suggestedLevel: CrisisLevel } };

export type SetCrisisLevelMutationVariables = Exact<{
  input: SetCrisisLevelInput;
}>;


export type SetCrisisLevelMutation = { setCrisisLevel: { crisis: { id: string } } };

export type AnswerNoneMutationVariables = Exact<{
  input: AnswerNoneInput;
}>;


export type AnswerNoneMutation = { answerNone: { crisis: { id: string } } };

export type HandOverCrisisMutationVariables = Exact<{
  input: HandOverInput;
}>;


export type HandOverCrisisMutation = { handOverCrisis: { crisis: { id: string } } };

export type TakeOverCrisisMutationVariables = Exact<{
  id: string;
}>;


export type TakeOverCrisisMutation = { takeOverCrisis: { crisis: { id: string } } };

export type SettleCrisisMutationVariables = Exact<{
  input: SettleCrisisInput;
}>;


export type SettleCrisisMutation = { settleCrisis: { crisis: { id: string } } };

export type CloseCrisisMutationVariables = Exact<{
  input: CloseCrisisInput;
}>;


export type CloseCrisisMutation = { closeCrisis: { crisis: { id: string } } };

export type CheckInMutationVariables = Exact<{
  input: CheckInInput;
}>;


export type CheckInMutation = { checkIn: { crisis: { id: string } } };

export type AnswerDebriefMutationVariables = Exact<{
  input: AnswerDebriefInput;
}>;


export type AnswerDebriefMutation = { answerDebrief: { crisis: { id: string } } };

export type FollowUpListQueryVariables = Exact<{
  mine?: boolean | null | undefined;
  after?: string | null | undefined;
}>;


export type FollowUpListQuery = { followUps: { nodes: Array<{ id: string, crisisCaseId: string, dueAt: string, assignedTo: string | null, isMine: boolean, person: string | null, unreadCount: number }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ShownReleaseFragment = { id: string, crisisCaseId: string, askedBy: string | null, askedAt: string, reason: string | null, aloneFrom: string, releasedBy: string | null, releasedAt: string | null, isAlone: boolean, aloneReason: string | null, toldAt: string | null, untoldReason: string | null, reviewDueAt: string | null, reviewedBy: string | null, reviewedAt: string | null, viewerCan: { release: boolean, releaseAlone: boolean, show: boolean, tell: boolean, review: boolean } };

export type ReleasesQueryVariables = Exact<{
  crisisCaseId: string;
}>;


export type ReleasesQuery = { releases: { mayAsk: boolean, releases: Array<{ id: string, crisisCaseId: string, askedBy: string | null, askedAt: string, reason: string | null, aloneFrom: string, releasedBy: string | null, releasedAt: string | null, isAlone: boolean, aloneReason: string | null, toldAt: string | null, untoldReason: string | null, reviewDueAt: string | null, reviewedBy: string | null, reviewedAt: string | null, viewerCan: { release: boolean, releaseAlone: boolean, show: boolean, tell: boolean, review: boolean } }> } };

export type WaitingReleasesQueryVariables = Exact<{ [key: string]: never; }>;


export type WaitingReleasesQuery = { waitingReleases: Array<{ id: string, crisisCaseId: string, askedBy: string | null, askedAt: string, reason: string | null, aloneFrom: string, releasedBy: string | null, releasedAt: string | null, isAlone: boolean, aloneReason: string | null, toldAt: string | null, untoldReason: string | null, reviewDueAt: string | null, reviewedBy: string | null, reviewedAt: string | null, viewerCan: { release: boolean, releaseAlone: boolean, show: boolean, tell: boolean, review: boolean } }> };

export type AskReleaseMutationVariables = Exact<{
  input: AskReleaseInput;
}>;


export type AskReleaseMutation = { askRelease: { release: { id: string } } };

export type GiveReleaseMutationVariables = Exact<{
  input: ReleaseInput;
}>;


export type GiveReleaseMutation = { release: { release: { id: string } } };

export type ShowReleasedMutationVariables = Exact<{
  disclosureId: string;
}>;


export type ShowReleasedMutation = { showReleased: { lastSignInAddress: string | null, lastSignInAt: string | null, findMeWords: string | null } };

export type TellOfReleaseMutationVariables = Exact<{
  disclosureId: string;
}>;


export type TellOfReleaseMutation = { tellOfRelease: { release: { id: string } } };

export type ReviewReleaseMutationVariables = Exact<{
  input: ReviewReleaseInput;
}>;


export type ReviewReleaseMutation = { reviewRelease: { release: { id: string } } };

export type DraftAtQueryVariables = Exact<{
  place: string;
}>;


export type DraftAtQuery = { draft: { text: string, fields: string, savedAt: string } | null };

export type DeviceKeyQueryVariables = Exact<{ [key: string]: never; }>;


export type DeviceKeyQuery = { viewer: { deviceKey: string } | null };

export type SaveDraftMutationVariables = Exact<{
  input: SaveDraftInput;
}>;


export type SaveDraftMutation = { saveDraft: { savedAt: string } };

export type DiscardDraftMutationVariables = Exact<{
  place: string;
}>;


export type DiscardDraftMutation = { discardDraft: { ok: boolean } };

export type MyDutyQueryVariables = Exact<{ [key: string]: never; }>;


export type MyDutyQuery = { myDuty: { since: string | null, endsAt: string | null, canSwitch: boolean } };

export type StartDutyMutationVariables = Exact<{ [key: string]: never; }>;


export type StartDutyMutation = { startDuty: { since: string | null, endsAt: string | null } };

export type HeartbeatDutyMutationVariables = Exact<{ [key: string]: never; }>;


export type HeartbeatDutyMutation = { heartbeatDuty: { since: string | null, endsAt: string | null } };

export type EndDutyMutationVariables = Exact<{ [key: string]: never; }>;


export type EndDutyMutation = { endDuty: { since: string | null, endsAt: string | null } };

export type RosterQueryVariables = Exact<{ [key: string]: never; }>;


export type RosterQuery = { roster: { timeZone: string, peopleWanted: number, canManage: boolean, canHandOver: boolean, shifts: Array<{ id: string, lane: ShiftLane, handle: string, startsAt: string, endsAt: string, isPresent: boolean, isMine: boolean, offeredHandle: string | null, isOfferedToMe: boolean }>, weekly: Array<{ id: string, lane: ShiftLane, handle: string, weekday: number, starts: string, ends: string, timeZone: string }>, people: Array<{ accountId: string, handle: string }>, handovers: Array<{ id: string, handle: string | null, note: string, at: string }> }, myDuty: { since: string | null, endsAt: string | null, canSwitch: boolean } };

export type AddWeeklyShiftMutationVariables = Exact<{
  input: WeeklyShiftInput;
}>;


export type AddWeeklyShiftMutation = { addWeeklyShift: { canManage: boolean } };

export type EndWeeklyShiftMutationVariables = Exact<{
  id: string;
}>;


export type EndWeeklyShiftMutation = { endWeeklyShift: { canManage: boolean } };

export type OfferShiftMutationVariables = Exact<{
  input: OfferShiftInput;
}>;


export type OfferShiftMutation = { offerShift: { canManage: boolean } };

export type AnswerOfferMutationVariables = Exact<{
  input: AnswerOfferInput;
}>;


export type AnswerOfferMutation = { answerOffer: { canManage: boolean } };

export type LeaveHandoverMutationVariables = Exact<{
  note: string;
}>;


export type LeaveHandoverMutation = { leaveHandover: { canManage: boolean } };

export type TopicFiltersQueryVariables = Exact<{ [key: string]: never; }>;


export type TopicFiltersQuery = { viewer: { isHardDay: boolean, hardDayUntil: string | null, topicFilters: Array<{ topic: ContentTopic, mode: TopicFilter }> } | null };

export type SetTopicFiltersMutationVariables = Exact<{
  choices: Array<TopicChoiceInput> | TopicChoiceInput;
}>;


export type SetTopicFiltersMutation = { setTopicFilters: { viewer: { isHardDay: boolean } } };

export type SwitchHardDayMutationVariables = Exact<{
  isOn: boolean;
}>;


export type SwitchHardDayMutation = { setHardDay: { id: string } };

export type GoalRemindersQueryVariables = Exact<{ [key: string]: never; }>;


export type GoalRemindersQuery = { goalReminders: Array<{ goalId: string, step: string, time: string, days: Array<Weekday> }> };

export type SetGoalRemindersMutationVariables = Exact<{
  input: SetGoalRemindersInput;
}>;


export type SetGoalRemindersMutation = { setGoalReminders: { reminders: Array<{ step: string }> } };

export type StopGoalRemindersMutationVariables = Exact<{ [key: string]: never; }>;


export type StopGoalRemindersMutation = { stopGoalReminders: { reminders: Array<{ step: string }> } };

export type ReminderDevicesQueryVariables = Exact<{ [key: string]: never; }>;


export type ReminderDevicesQuery = { reminderDevices: { pushKey: string | null, devices: Array<{ id: string, label: string, addedAt: string, isFailing: boolean }> } };

export type AddReminderDeviceMutationVariables = Exact<{
  input: AddDeviceInput;
}>;


export type AddReminderDeviceMutation = { addReminderDevice: { pushKey: string | null } };

export type RemoveReminderDeviceMutationVariables = Exact<{
  id: string;
}>;


export type RemoveReminderDeviceMutation = { removeReminderDevice: { pushKey: string | null } };

export type GroupListQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type GroupListQuery = { groups: { nodes: Array<{ id: string, slug: string, name: string, purpose: string, memberCount: number, lastActivityAt: string, emblem: { shape: number, tint: number }, viewerMembership: { hasCurrentAgreement: boolean } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type GroupFrameFragment = { id: string, slug: string, name: string, purpose: string, memberCount: number, startRefusal: string | null, room: { readSeq: number, unreadCount: number } | null, careNote: { html: string, since: string, slowSeconds: number } | null, emblem: { shape: number, tint: number }, viewerMembership: { joinedAt: string, acceptedVersion: number, hasCurrentAgreement: boolean } | null };

export type GroupThreadsQueryVariables = Exact<{
  slug: string;
  filter?: ThreadFilter | null | undefined;
  after?: string | null | undefined;
  isWaiting: boolean;
}>;


export type GroupThreadsQuery = { group: { id: string, slug: string, name: string, purpose: string, memberCount: number, startRefusal: string | null, agreement: { version: number, body: string }, firstReplies?: Array<{ threadId: string, since: string, peersAt: string, deskAt: string }> | null, threads: { nodes: Array<{ id: string, title: string | null, intent: Intent, excerpt: string, fold: TopicFilter, contentTopics: Array<ContentTopic>, contentNote: string, replyCount: number, createdAt: string, lastPostAt: string, isLocked: boolean, openingVisibility: Visibility, viewerFollow: FollowMode | null, author: { kind: AuthorKind, handle: string | null, isViewer: boolean } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, room: { readSeq: number, unreadCount: number } | null, careNote: { html: string, since: string, slowSeconds: number } | null, emblem: { shape: number, tint: number }, viewerMembership: { joinedAt: string, acceptedVersion: number, hasCurrentAgreement: boolean } | null } };

export type GroupAboutQueryVariables = Exact<{
  slug: string;
}>;


export type GroupAboutQuery = { group: { id: string, slug: string, name: string, purpose: string, memberCount: number, startRefusal: string | null, viewerCan: { join: boolean, leave: boolean }, agreement: { version: number, body: string, html: string, publishedAt: string }, viewerMembership: { joinedAt: string, acceptedVersion: number, hasCurrentAgreement: boolean, acceptedAgreement: { version: number, body: string } } | null, room: { readSeq: number, unreadCount: number } | null, careNote: { html: string, since: string, slowSeconds: number } | null, emblem: { shape: number, tint: number } } };

export type GroupToWriteInQueryVariables = Exact<{
  slug: string;
}>;


export type GroupToWriteInQuery = { group: { id: string, slug: string, name: string, purpose: string, memberCount: number, startRefusal: string | null, agreement: { version: number, body: string, html: string, publishedAt: string }, viewerMembership: { joinedAt: string, acceptedVersion: number, hasCurrentAgreement: boolean, acceptedAgreement: { version: number, body: string } } | null, room: { readSeq: number, unreadCount: number } | null, careNote: { html: string, since: string, slowSeconds: number } | null, emblem: { shape: number, tint: number } } };

export type JoinGroupMutationVariables = Exact<{
  input: AcceptAgreementInput;
}>;


export type JoinGroupMutation = { joinGroup: { group: { id: string } } };

export type AcceptAgreementMutationVariables = Exact<{
  input: AcceptAgreementInput;
}>;


export type AcceptAgreementMutation = { acceptAgreement: { group: { id: string } } };

export type LeaveGroupMutationVariables = Exact<{
  groupId: string;
}>;


export type LeaveGroupMutation = { leaveGroup: { group: { id: string } } };

export type RoleHoldersQueryVariables = Exact<{
  slug: string;
}>;


export type RoleHoldersQuery = { group: { reviewsEveryPost: boolean, reviewedFirstPosts: number, roleHolders: Array<{ handle: string, role: Role, isTherapist: boolean, badge: { body: string, place: string, checkedAt: string } | null }>, careNote: { since: string } | null } };

export type LockSessionMutationVariables = Exact<{ [key: string]: never; }>;


export type LockSessionMutation = { lockSession: { __typename: 'SignedOut' } };

export type HelpOverlayQueryVariables = Exact<{
  country: string;
}>;


export type HelpOverlayQuery = { helplineOverlay: { timeZone: string, checks: Array<{ helplineId: string, checkedOn: string }>, services: Array<{ id: string, name: string, channel: ServiceChannel, value: string, hours: string, whatHappens: string, addedOn: string }> } };

export type OverlaidCountriesQueryVariables = Exact<{ [key: string]: never; }>;


export type OverlaidCountriesQuery = { overlaidCountries: Array<string> };

export type HostMessagePartsFragment = { hostMessages: Array<{ id: string, html: string, itemId: string | null, visibility: Visibility, contentTopics: Array<ContentTopic>, contentNote: string, handle: string | null, state: MessageState, sentAt: string | null, body: string | null, moment: MessageMoment | null, dueAt: string | null, failure: MessageFailure | null, version: number | null, moves: Array<MessageState> }> };

export type ScheduleMessageMutationVariables = Exact<{
  id: string;
  message: HostMessageInput;
}>;


export type ScheduleMessageMutation = { scheduleMessage: { workshop: { id: string } } };

export type EditMessageMutationVariables = Exact<{
  id: string;
  version: number;
  message: HostMessageInput;
}>;


export type EditMessageMutation = { editMessage: { workshop: { id: string } } };

export type CancelMessageMutationVariables = Exact<{
  id: string;
}>;


export type CancelMessageMutation = { cancelMessage: { workshop: { id: string } } };

export type RetryMessageMutationVariables = Exact<{
  id: string;
}>;


export type RetryMessageMutation = { retryMessage: { workshop: { id: string } } };

export type KeptOwnerQueryVariables = Exact<{ [key: string]: never; }>;


export type KeptOwnerQuery = { viewer: { id: string, timeZone: string, country: string | null } | null };

export type KeptEntriesQueryVariables = Exact<{
  input: PrivateEntriesInput;
}>;


export type KeptEntriesQuery = { privateEntries: { nodes: Array<{ id: string, kind: PrivateKind, at: string, version: number, body: string }> } };

export type SendKeptMutationVariables = Exact<{
  input: WritePrivateEntryInput;
}>;


export type SendKeptMutation = { writePrivateEntry: { entry: { version: number, body: string }, kept: { id: string } | null } };

export type LandingQueryVariables = Exact<{ [key: string]: never; }>;


export type LandingQuery = { groupCards: Array<{ slug: string, name: string, purpose: string, emblem: { shape: number, tint: number } }>, site: { expectedReply: string } };

export type SendLegalNoticeMutationVariables = Exact<{
  input: SendLegalNoticeInput;
}>;


export type SendLegalNoticeMutation = { sendLegalNotice: { reference: string, token: string } };

export type LegalNoticeQueryVariables = Exact<{
  token: string;
}>;


export type LegalNoticeQuery = { legalNotice: { reference: string, ground: LegalNoticeGround, createdAt: string, outcome: ReportOutcome | null, publicNote: string, answeredAt: string | null, hasEmail: boolean, secondLookUntil: string | null } };

export type AskForSecondLookMutationVariables = Exact<{
  token: string;
  words: string;
}>;


export type AskForSecondLookMutation = { askForSecondLook: { notice: { reference: string } } };

export type LegalPageQueryVariables = Exact<{
  kind: DocumentKind;
}>;


export type LegalPageQuery = { documentVersions: Array<{ version: number, body: string, html: string, publishedAt: string }> };

export type ManyCardFragment = { id: string, lane: Lane, status: CaseStatus, itemKind: ItemKind, isOpening: boolean, visibility: Visibility, title: string | null, groupName: string | null, workshopTitle: string | null, isForOthers: boolean, reasons: Array<{ reason: ReportReason, count: number }>, claim: { isMine: boolean, by: string } | null, many: { version: number, itemVersion: number, author: string | null, wordCount: number, isAtRisk: boolean, followsReport: boolean } };

export type ManyChoiceQueryVariables = Exact<{
  filter: QueueFilter;
  after?: string | null | undefined;
}>;


export type ManyChoiceQuery = { cases: { nodes: Array<{ id: string, lane: Lane, status: CaseStatus, itemKind: ItemKind, isOpening: boolean, visibility: Visibility, title: string | null, groupName: string | null, workshopTitle: string | null, isForOthers: boolean, reasons: Array<{ reason: ReportReason, count: number }>, claim: { isMine: boolean, by: string } | null, many: { version: number, itemVersion: number, author: string | null, wordCount: number, isAtRisk: boolean, followsReport: boolean } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ManyPreviewQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type ManyPreviewQuery = { caseCards: Array<{ id: string, lane: Lane, status: CaseStatus, itemKind: ItemKind, isOpening: boolean, visibility: Visibility, title: string | null, groupName: string | null, workshopTitle: string | null, isForOthers: boolean, many: { words: string, version: number, itemVersion: number, author: string | null, wordCount: number, isAtRisk: boolean, followsReport: boolean }, reasons: Array<{ reason: ReportReason, count: number }>, claim: { isMine: boolean, by: string } | null }> };

export type DecideManyMutationVariables = Exact<{
  input: DecideManyInput;
}>;


export type DecideManyMutation = { decideMany: { batchId: string, undoUntil: string | null, outcomes: Array<{ caseId: string, result: ManyResult, reason: string | null }> } };

export type UndoManyMutationVariables = Exact<{
  batchId: string;
}>;


export type UndoManyMutation = { undoMany: { batchId: string, undoUntil: string | null, outcomes: Array<{ caseId: string, result: ManyResult, reason: string | null }> } };

export type LineGrantFragment = { token: string, path: string, iceServers: Array<{ urls: Array<string>, username: string | null, credential: string | null }> };

export type RoomStageFragment = { isOn: boolean, streams: Array<{ id: string, handle: string, source: MediaSource, isHere: boolean, isMuted: boolean, isPinned: boolean, isMine: boolean }>, hands: Array<{ handle: string, state: HandState, raisedAt: string }> | null, myHand: { state: HandState, word: HandWord | null } | null, viewerCan: { speak: boolean, speakRefusal: string | null, raiseHand: boolean, run: boolean } };

export type StageTestQueryVariables = Exact<{
  id: string;
}>;


export type StageTestQuery = { workshop: { id: string, title: string, phase: WorkshopPhase, hasMedia: boolean, viewerPart: WorkshopPart | null, viewerPanel: PanelState | null, viewerRegistration: { state: RegistrationState } | null } };

export type MediaGrantMutationVariables = Exact<{
  input: MediaGrantInput;
}>;


export type MediaGrantMutation = { mediaGrant: { grant: { token: string, path: string, iceServers: Array<{ urls: Array<string>, username: string | null, credential: string | null }> } } };

export type RaiseHandMutationVariables = Exact<{
  id: string;
}>;


export type RaiseHandMutation = { raiseHand: { workshop: { id: string } } };

export type LowerHandMutationVariables = Exact<{
  id: string;
}>;


export type LowerHandMutation = { lowerHand: { workshop: { id: string } } };

export type CallToStageMutationVariables = Exact<{
  id: string;
  handle: string;
}>;


export type CallToStageMutation = { callToStage: { workshop: { id: string } } };

export type DeclineHandMutationVariables = Exact<{
  id: string;
  handle: string;
  word: HandWord;
}>;


export type DeclineHandMutation = { declineHand: { workshop: { id: string } } };

export type TakeFromStageMutationVariables = Exact<{
  id: string;
  handle: string;
}>;


export type TakeFromStageMutation = { takeFromStage: { workshop: { id: string } } };

export type MuteOnStageMutationVariables = Exact<{
  id: string;
  streamId: string;
  isMuted: boolean;
}>;


export type MuteOnStageMutation = { muteOnStage: { workshop: { id: string } } };

export type PinOnStageMutationVariables = Exact<{
  id: string;
  streamId: string;
  isPinned: boolean;
}>;


export type PinOnStageMutation = { pinOnStage: { workshop: { id: string } } };

export type TestConnectionMutationVariables = Exact<{
  id: string;
}>;


export type TestConnectionMutation = { testConnection: { test: { ways: Array<{ isRelayed: boolean, send: { token: string, path: string, iceServers: Array<{ urls: Array<string>, username: string | null, credential: string | null }> }, watch: { token: string, path: string, iceServers: Array<{ urls: Array<string>, username: string | null, credential: string | null }> } }> } } };

export type CaseInQueueFragment = { id: string, lane: Lane, standsIn: Lane, status: CaseStatus, openedAt: string, dueAt: string, reportCount: number, itemKind: ItemKind, isOpening: boolean, visibility: Visibility, title: string | null, groupName: string | null, workshopTitle: string | null, isToRead: boolean, isWatched: boolean, isSkipped: boolean, viewerCount: number, isForOthers: boolean, isShortOfCover: boolean, waitsForFirstReply: boolean, reasons: Array<{ reason: ReportReason, count: number }>, claim: { isMine: boolean, by: string, until: string } | null, waiting: { forPerson: string | null, forRole: CaseRole | null, isForMe: boolean, until: string | null, route: EscalationRoute | null } | null, crisis: { id: string, level: CrisisLevel, state: CrisisState, dueAt: string | null, isTaken: boolean } | null };

export type KeptViewFragment = { id: string, name: string | null, standing: QueueStanding | null, lane: Lane | null, rule: string | null, group: string | null, language: CaseLanguage | null, age: CaseAge | null, kind: ItemKind | null, isRemovable: boolean, open: number };

export type QueueNewsQueryVariables = Exact<{
  ids: Array<string> | string;
  filter: QueueFilter;
}>;


export type QueueNewsQuery = { caseCards: Array<{ fits: boolean, id: string, lane: Lane, standsIn: Lane, status: CaseStatus, openedAt: string, dueAt: string, reportCount: number, itemKind: ItemKind, isOpening: boolean, visibility: Visibility, title: string | null, groupName: string | null, workshopTitle: string | null, isToRead: boolean, isWatched: boolean, isSkipped: boolean, viewerCount: number, isForOthers: boolean, isShortOfCover: boolean, waitsForFirstReply: boolean, reasons: Array<{ reason: ReportReason, count: number }>, claim: { isMine: boolean, by: string, until: string } | null, waiting: { forPerson: string | null, forRole: CaseRole | null, isForMe: boolean, until: string | null, route: EscalationRoute | null } | null, crisis: { id: string, level: CrisisLevel, state: CrisisState, dueAt: string | null, isTaken: boolean } | null }>, queueViews: Array<{ id: string, name: string | null, standing: QueueStanding | null, lane: Lane | null, rule: string | null, group: string | null, language: CaseLanguage | null, age: CaseAge | null, kind: ItemKind | null, isRemovable: boolean, open: number }>, laneCounts: Array<{ lane: Lane, open: number, late: number }> };

export type QueueQueryVariables = Exact<{
  filter: QueueFilter;
  isNarrow: boolean;
  after?: string | null | undefined;
}>;


export type QueueQuery = { cases: { open?: number, nodes: Array<{ id: string, lane: Lane, standsIn: Lane, status: CaseStatus, openedAt: string, dueAt: string, reportCount: number, itemKind: ItemKind, isOpening: boolean, visibility: Visibility, title: string | null, groupName: string | null, workshopTitle: string | null, isToRead: boolean, isWatched: boolean, isSkipped: boolean, viewerCount: number, isForOthers: boolean, isShortOfCover: boolean, waitsForFirstReply: boolean, reasons: Array<{ reason: ReportReason, count: number }>, claim: { isMine: boolean, by: string, until: string } | null, waiting: { forPerson: string | null, forRole: CaseRole | null, isForMe: boolean, until: string | null, route: EscalationRoute | null } | null, crisis: { id: string, level: CrisisLevel, state: CrisisState, dueAt: string | null, isTaken: boolean } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, laneCounts: Array<{ lane: Lane, open: number, late: number }>, queueViews: Array<{ id: string, name: string | null, standing: QueueStanding | null, lane: Lane | null, rule: string | null, group: string | null, language: CaseLanguage | null, age: CaseAge | null, kind: ItemKind | null, isRemovable: boolean, open: number }>, groups: { nodes: Array<{ slug: string, name: string }> }, appeals: Array<{ id: string, side: AppealSide, state: AppealState, createdAt: string, dueAt: string, action: DecisionAction, itemKind: ItemKind, title: string | null, groupName: string | null, workshopTitle: string | null, isMine: boolean, refusal: string | null }>, myDuty: { since: string | null, endsAt: string | null, canSwitch: boolean } };

export type NextCaseQueryVariables = Exact<{
  filter: QueueFilter;
  after?: string | null | undefined;
}>;


export type NextCaseQuery = { cases: { nodes: Array<{ id: string, lane: Lane, status: CaseStatus, isSkipped: boolean, isForOthers: boolean, viewerCount: number, claim: { isMine: boolean } | null, waiting: { isForMe: boolean } | null, crisis: { id: string, isTaken: boolean } | null }> }, appeals: Array<{ id: string, state: AppealState, refusal: string | null, dueAt: string }> };

export type LookUpMutationVariables = Exact<{
  input: LookUpInput;
}>;


export type LookUpMutation = { lookUp: { member: { handle: string, since: string, lifeState: LifeState, postCount: number, strikeWeight: number, earlier: Array<{ caseId: string, action: DecisionAction, rules: Array<string>, decidedAt: string }>, restrictions: Array<{ kind: string, until: string | null, groupName: string | null }>, credential: { id: string, body: string, place: string, expiresOn: string, state: CredentialState, canSuspend: boolean } | null, watch: { id: string, reason: WatchReason, note: string | null, by: string | null, until: string, canChange: boolean } | null } | null, item: { id: string, kind: ItemKind, visibility: Visibility, version: number, html: string, createdAt: string, threadId: string | null, threadTitle: string | null, groupName: string | null, groupSlug: string | null } | null, cases: Array<{ id: string, lane: Lane, status: CaseStatus, openedAt: string, itemKind: ItemKind, isOpening: boolean, visibility: Visibility, title: string | null, groupName: string | null, workshopTitle: string | null, reasons: Array<{ reason: ReportReason, count: number }>, crisis: { id: string } | null }> } };

export type PanelAuthorFragment = { handle: string, since: string, lifeState: LifeState, postCount: number, strikeWeight: number, earlier: Array<{ caseId: string, action: DecisionAction, rules: Array<string>, decidedAt: string }>, restrictions: Array<{ kind: string, until: string | null, groupName: string | null }>, credential: { id: string, body: string, place: string, expiresOn: string, state: CredentialState, canSuspend: boolean } | null, watch: { id: string, reason: WatchReason, note: string | null, by: string | null, until: string, canChange: boolean } | null };

export type SaveQueueViewMutationVariables = Exact<{
  input: SaveQueueViewInput;
}>;


export type SaveQueueViewMutation = { saveQueueView: { queueViews: Array<{ id: string }> } };

export type RemoveQueueViewMutationVariables = Exact<{
  id: string;
}>;


export type RemoveQueueViewMutation = { removeQueueView: { queueViews: Array<{ id: string }> } };

export type CaseDetailFragment = { id: string, waitsForFirstReply: boolean, lane: Lane, status: CaseStatus, version: number, openedAt: string, dueAt: string, reportCount: number, colleagues: Array<string>, viewers: Array<string>, waitsForSecond: { kind: SignOffKind, dueAt: string, hasSecond: boolean } | null, safeguarding: { id: string, state: SafeguardingState, mayRead: boolean } | null, crisis: { id: string, level: CrisisLevel, state: CrisisState, dueAt: string | null, isTaken: boolean } | null, summary: { words: number, labels: Array<string>, isHard: boolean }, claim: { isMine: boolean, by: string, until: string } | null, waiting: { forPerson: string | null, forRole: CaseRole | null, isForMe: boolean, until: string | null, route: EscalationRoute | null, reason: string } | null, authorTalk: { reason: string, endsAt: string, isOpen: boolean, personSeenAt: string | null, messages: Array<{ id: string, side: TalkSide, by: string | null, text: string, createdAt: string }> } | null, comments: Array<{ id: string, by: string | null, isMine: boolean, text: string, createdAt: string, isPinned: boolean, fromCaseId: string | null }>, draft: { text: string, version: number, by: string | null, writtenAt: string | null }, group: { name: string, slug: string, agreement: { version: number, html: string } } | null, item: { id: string, kind: ItemKind, version: number, visibility: Visibility, body: string, html: string, contentTopics: Array<ContentTopic>, contentNote: string, createdAt: string, editedAt: string | null, hidesHandle: boolean, isToRead: boolean, marked: Array<{ start: number, end: number }>, reported: { version: number, title: string | null, body: string, takenAt: string } }, reports: Array<{ id: string, reporter: string, reason: ReportReason, suggestedRule: string, note: string, createdAt: string, itemVersion: number, outcome: ReportOutcome | null, mutedUntil: string | null, record: { sent: number, acted: number, noBreach: number } | null, outside: { reference: string, ground: LegalNoticeGround, pageAddress: string, isSecondLook: boolean } | null }>, author: { handle: string, since: string, lifeState: LifeState, postCount: number, strikeWeight: number, earlier: Array<{ caseId: string, action: DecisionAction, rules: Array<string>, decidedAt: string }>, restrictions: Array<{ kind: string, until: string | null, groupName: string | null }>, credential: { id: string, body: string, place: string, expiresOn: string, state: CredentialState, canSuspend: boolean } | null, watch: { id: string, reason: WatchReason, note: string | null, by: string | null, until: string, canChange: boolean } | null, suggestion: { kind: LimitKind, days: number | null } | null } | null, thread: { id: string, title: string, intent: Intent, isLocked: boolean, groupSlug: string, isOpening: boolean, watch: { id: string, reason: WatchReason, note: string | null, by: string | null, until: string, canChange: boolean } | null, before: Array<{ id: string, handle: string | null, visibility: Visibility, html: string, createdAt: string }>, after: Array<{ id: string, handle: string | null, visibility: Visibility, html: string, createdAt: string }> } | null, room: { id: string, groupName: string | null, groupSlug: string | null, workshopId: string | null, workshopTitle: string | null, before: Array<{ id: string, handle: string | null, visibility: Visibility, html: string, createdAt: string }>, after: Array<{ id: string, handle: string | null, visibility: Visibility, html: string, createdAt: string }> } | null, mergedInto: { id: string, title: string | null } | null, mergedHere: Array<{ id: string, authorHandle: string | null, title: string | null, body: string, reportCount: number, note: string, mergedAt: string }>, mergeChoices: Array<{ id: string, itemKind: ItemKind, isOpening: boolean, visibility: Visibility, title: string | null, groupName: string | null, workshopTitle: string | null, reasons: Array<{ reason: ReportReason }> }>, history: Array<{ id: string, event: CaseEventKind, by: string | null, toStatus: CaseStatus, note: string, createdAt: string }>, decision: { id: string, action: DecisionAction, rules: Array<string>, reason: string, noteToAuthor: string, noteToReporter: string, lockNote: string, contentTopics: Array<ContentTopic>, contentNote: string, leftOutParts: number, slowSeconds: number | null, reopenAt: string | null, strikeWeight: number, followUpAt: string | null, by: string | null, decidedAt: string, effectiveAt: string | null, isInForce: boolean, proposedLimits: Array<{ kind: LimitKind, days: number | null, isInGroup: boolean }>, help: { hasPeople: boolean, topics: Array<HelpTopic>, group: { name: string, slug: string } | null } } | null, viewerCan: { claim: boolean, release: boolean, decide: boolean, propose: boolean, undo: boolean, confirm: boolean, signOff: boolean, requeue: boolean, hold: boolean, handOver: boolean, discuss: boolean, escalate: boolean, askAuthor: boolean, endTalk: boolean, wake: boolean, comment: boolean, skip: boolean, muteReporter: boolean, watch: boolean, merge: boolean, split: boolean, refusal: string | null } };

export type BesideFragment = { id: string, handle: string | null, visibility: Visibility, html: string, createdAt: string };

export type LetterHelpFragment = { hasPeople: boolean, topics: Array<HelpTopic>, group: { name: string, slug: string } | null };

export type CaseViewQueryVariables = Exact<{
  id: string;
}>;


export type CaseViewQuery = { case: { id: string, waitsForFirstReply: boolean, lane: Lane, status: CaseStatus, version: number, openedAt: string, dueAt: string, reportCount: number, colleagues: Array<string>, viewers: Array<string>, waitsForSecond: { kind: SignOffKind, dueAt: string, hasSecond: boolean } | null, safeguarding: { id: string, state: SafeguardingState, mayRead: boolean } | null, crisis: { id: string, level: CrisisLevel, state: CrisisState, dueAt: string | null, isTaken: boolean } | null, summary: { words: number, labels: Array<string>, isHard: boolean }, claim: { isMine: boolean, by: string, until: string } | null, waiting: { forPerson: string | null, forRole: CaseRole | null, isForMe: boolean, until: string | null, route: EscalationRoute | null, reason: string } | null, authorTalk: { reason: string, endsAt: string, isOpen: boolean, personSeenAt: string | null, messages: Array<{ id: string, side: TalkSide, by: string | null, text: string, createdAt: string }> } | null, comments: Array<{ id: string, by: string | null, isMine: boolean, text: string, createdAt: string, isPinned: boolean, fromCaseId: string | null }>, draft: { text: string, version: number, by: string | null, writtenAt: string | null }, group: { name: string, slug: string, agreement: { version: number, html: string } } | null, item: { id: string, kind: ItemKind, version: number, visibility: Visibility, body: string, html: string, contentTopics: Array<ContentTopic>, contentNote: string, createdAt: string, editedAt: string | null, hidesHandle: boolean, isToRead: boolean, marked: Array<{ start: number, end: number }>, reported: { version: number, title: string | null, body: string, takenAt: string } }, reports: Array<{ id: string, reporter: string, reason: ReportReason, suggestedRule: string, note: string, createdAt: string, itemVersion: number, outcome: ReportOutcome | null, mutedUntil: string | null, record: { sent: number, acted: number, noBreach: number } | null, outside: { reference: string, ground: LegalNoticeGround, pageAddress: string, isSecondLook: boolean } | null }>, author: { handle: string, since: string, lifeState: LifeState, postCount: number, strikeWeight: number, earlier: Array<{ caseId: string, action: DecisionAction, rules: Array<string>, decidedAt: string }>, restrictions: Array<{ kind: string, until: string | null, groupName: string | null }>, credential: { id: string, body: string, place: string, expiresOn: string, state: CredentialState, canSuspend: boolean } | null, watch: { id: string, reason: WatchReason, note: string | null, by: string | null, until: string, canChange: boolean } | null, suggestion: { kind: LimitKind, days: number | null } | null } | null, thread: { id: string, title: string, intent: Intent, isLocked: boolean, groupSlug: string, isOpening: boolean, watch: { id: string, reason: WatchReason, note: string | null, by: string | null, until: string, canChange: boolean } | null, before: Array<{ id: string, handle: string | null, visibility: Visibility, html: string, createdAt: string }>, after: Array<{ id: string, handle: string | null, visibility: Visibility, html: string, createdAt: string }> } | null, room: { id: string, groupName: string | null, groupSlug: string | null, workshopId: string | null, workshopTitle: string | null, before: Array<{ id: string, handle: string | null, visibility: Visibility, html: string, createdAt: string }>, after: Array<{ id: string, handle: string | null, visibility: Visibility, html: string, createdAt: string }> } | null, mergedInto: { id: string, title: string | null } | null, mergedHere: Array<{ id: string, authorHandle: string | null, title: string | null, body: string, reportCount: number, note: string, mergedAt: string }>, mergeChoices: Array<{ id: string, itemKind: ItemKind, isOpening: boolean, visibility: Visibility, title: string | null, groupName: string | null, workshopTitle: string | null, reasons: Array<{ reason: ReportReason }> }>, history: Array<{ id: string, event: CaseEventKind, by: string | null, toStatus: CaseStatus, note: string, createdAt: string }>, decision: { id: string, action: DecisionAction, rules: Array<string>, reason: string, noteToAuthor: string, noteToReporter: string, lockNote: string, contentTopics: Array<ContentTopic>, contentNote: string, leftOutParts: number, slowSeconds: number | null, reopenAt: string | null, strikeWeight: number, followUpAt: string | null, by: string | null, decidedAt: string, effectiveAt: string | null, isInForce: boolean, proposedLimits: Array<{ kind: LimitKind, days: number | null, isInGroup: boolean }>, help: { hasPeople: boolean, topics: Array<HelpTopic>, group: { name: string, slug: string } | null } } | null, viewerCan: { claim: boolean, release: boolean, decide: boolean, propose: boolean, undo: boolean, confirm: boolean, signOff: boolean, requeue: boolean, hold: boolean, handOver: boolean, discuss: boolean, escalate: boolean, askAuthor: boolean, endTalk: boolean, wake: boolean, comment: boolean, skip: boolean, muteReporter: boolean, watch: boolean, merge: boolean, split: boolean, refusal: string | null } } };

export type LetterChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type LetterChoicesQuery = { noteTemplates: Array<{ id: string, rule: string | null, language: TemplateLanguage, name: string, body: string }>, helpGroups: Array<{ id: string, name: string, slug: string }> };

export type ClaimCaseMutationVariables = Exact<{
  caseId: string;
}>;


export type ClaimCaseMutation = { claimCase:
    | { __typename: 'CaseClaimed' }
    | { __typename: 'CaseTaken', by: string, until: string }
   };

export type CaseToApproveQueryVariables = Exact<{
  id: string;
}>;


export type CaseToApproveQuery = { case: { version: number, claim: { isMine: boolean } | null } };

export type LookAtCaseMutationVariables = Exact<{
  caseId: string;
  isLooking: boolean;
}>;


export type LookAtCaseMutation = { lookAtCase: { case: { viewers: Array<string> } } };

export type RenewClaimMutationVariables = Exact<{
  caseId: string;
  isLeaving?: boolean | null | undefined;
}>;


export type RenewClaimMutation = { renewClaim: { case: { claim: { until: string } | null } } };

export type MoveCaseMutationVariables = Exact<{
  input: MoveCaseInput;
}>;


export type MoveCaseMutation = { moveCase: { case: { id: string } } };

export type SkipCaseMutationVariables = Exact<{
  caseId: string;
  reason: SkipReason;
}>;


export type SkipCaseMutation = { skipCase: { case: { id: string } } };

export type CommentOnCaseMutationVariables = Exact<{
  input: CommentOnCaseInput;
}>;


export type CommentOnCaseMutation = { commentOnCase: { case: { id: string } } };

export type PinCommentMutationVariables = Exact<{
  input: PinCommentInput;
}>;


export type PinCommentMutation = { pinComment: { case: { id: string } } };

export type SaveCaseDraftMutationVariables = Exact<{
  input: SaveCaseDraftInput;
}>;


export type SaveCaseDraftMutation = { saveCaseDraft: { case: { id: string } } };

export type JustDecidedQueryVariables = Exact<{
  id: string;
}>;


export type JustDecidedQuery = { case: { id: string, status: CaseStatus, decision: { action: DecisionAction, effectiveAt: string | null } | null, viewerCan: { undo: boolean } } };

export type DecideCaseMutationVariables = Exact<{
  input: DecideCaseInput;
}>;


export type DecideCaseMutation = { decideCase:
    | { __typename: 'CaseDecided', undoUntil: string | null }
    | { __typename: 'CaseProposed' }
    | { __typename: 'CaseAlreadyDecided' }
    | { __typename: 'CaseChanged', changes: Array<CaseChangeKind> }
   };

export type UndoDecisionMutationVariables = Exact<{
  caseId: string;
}>;


export type UndoDecisionMutation = { undoDecision:
    | { __typename: 'DecisionUndone' }
    | { __typename: 'UndoTooLate' }
   };

export type ConfirmProposalMutationVariables = Exact<{
  input: ReviewInput;
}>;


export type ConfirmProposalMutation = { confirmProposal: { undoUntil: string | null } };

export type DisagreeWithProposalMutationVariables = Exact<{
  input: ReviewInput;
}>;


export type DisagreeWithProposalMutation = { disagreeWithProposal: { case: { id: string } } };

export type SignOffCaseMutationVariables = Exact<{
  input: ReviewInput;
}>;


export type SignOffCaseMutation = { signOffCase: { case: { id: string } } };

export type DecisionNoticeQueryVariables = Exact<{
  id: string;
}>;


export type DecisionNoticeQuery = { decisionNotice: { id: string, action: DecisionAction, rules: Array<string>, reason: string, noteToAuthor: string, lockNote: string, contentTopics: Array<ContentTopic>, contentNote: string, leftOut: Array<string>, slowSeconds: number | null, reopenAt: string | null, reversedAt: string | null, quotedTitle: string | null, quotedBody: string, itemKind: ItemKind, followsReport: boolean, isAutomatic: boolean, decidedAt: string, appealUntil: string, wordsBackUntil: string | null, threadId: string | null, threadTitle: string | null, groupName: string | null, groupSlug: string | null, workshopTitle: string | null, canMend: boolean, mendedAt: string | null, proposedLimits: Array<{ kind: LimitKind, days: number | null, isInGroup: boolean }>, help: { hasPeople: boolean, topics: Array<HelpTopic>, group: { name: string, slug: string } | null }, standing: { canAppeal: boolean, refusal: string | null, isOverturned: boolean, appeal: { id: string, side: AppealSide, body: string, state: AppealState, createdAt: string, dueAt: string, outcome: AppealOutcome | null, answer: string, answeredAt: string | null, decisionId: string | null, reportId: string | null, excerpt: string, threadTitle: string | null, groupName: string | null } | null } } };

export type CasesComingBackQueryVariables = Exact<{ [key: string]: never; }>;


export type CasesComingBackQuery = { casesComingBack: Array<{ caseId: string, action: DecisionAction, at: string, itemKind: ItemKind, title: string | null, groupName: string | null, workshopTitle: string | null }> };

export type MergeCaseMutationVariables = Exact<{
  input: MergeCaseInput;
}>;


export type MergeCaseMutation = { mergeCase: { case: { id: string, status: CaseStatus } } };

export type SplitCaseMutationVariables = Exact<{
  input: ReviewInput;
}>;


export type SplitCaseMutation = { splitCase: { case: { id: string, status: CaseStatus } } };

export type ShownNoticeFragment = { id: string, kind: NoticeKind, count: number, detail: string, updatedAt: string, isRead: boolean, decisionId: string | null, caseId: string | null, reportId: string | null, thread: { id: string, title: string, groupSlug: string } | null, group: { slug: string, name: string } | null, workshop: { id: string, title: string } | null };

export type OwnNoticeQueryVariables = Exact<{
  id: string;
}>;


export type OwnNoticeQuery = { notice: { id: string, kind: NoticeKind, count: number, detail: string, updatedAt: string, isRead: boolean, decisionId: string | null, caseId: string | null, reportId: string | null, thread: { id: string, title: string, groupSlug: string } | null, group: { slug: string, name: string } | null, workshop: { id: string, title: string } | null } };

export type NoticesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type NoticesQuery = { notices: { nodes: Array<{ id: string, kind: NoticeKind, count: number, detail: string, updatedAt: string, isRead: boolean, decisionId: string | null, caseId: string | null, reportId: string | null, thread: { id: string, title: string, groupSlug: string } | null, group: { slug: string, name: string } | null, workshop: { id: string, title: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type MarkNoticesReadMutationVariables = Exact<{
  id?: string | null | undefined;
}>;


export type MarkNoticesReadMutation = { markNoticesRead: { unreadNotices: number } };

export type NoticeSettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type NoticeSettingsQuery = { noticeSettings: { quietFrom: string | null, quietTo: string | null, timeZone: string, choices: Array<{ kind: NoticeKind, inApp: boolean, mail: boolean, isAlwaysInApp: boolean, isAlwaysMailed: boolean }> } };

export type SaveNoticeSettingsMutationVariables = Exact<{
  input: NoticeSettingsInput;
}>;


export type SaveNoticeSettingsMutation = { saveNoticeSettings: { quietFrom: string | null } };

export type MailStopQueryVariables = Exact<{
  token: string;
}>;


export type MailStopQuery = { mailStop: { isStopped: boolean } };

export type StopMailMutationVariables = Exact<{
  token: string;
}>;


export type StopMailMutation = { stopMail: { isStopped: boolean } };

export type WaitingPageFragment = { id: string, kind: PageKind, crisisCaseId: string | null, caseId: string | null, subject: AlarmSubject | null, at: string };

export type MyPagesQueryVariables = Exact<{ [key: string]: never; }>;


export type MyPagesQuery = { myPages: Array<{ id: string, kind: PageKind, crisisCaseId: string | null, caseId: string | null, subject: AlarmSubject | null, at: string }> };

export type SeePageMutationVariables = Exact<{
  id: string;
}>;


export type SeePageMutation = { seePage: Array<{ id: string }> };

export type DevicesFragment = { pushKey: string | null, devices: Array<{ id: string, label: string, addedAt: string, lastSentAt: string | null, isFailing: boolean }> };

export type MyDevicesQueryVariables = Exact<{ [key: string]: never; }>;


export type MyDevicesQuery = { myDevices: { pushKey: string | null, devices: Array<{ id: string, label: string, addedAt: string, lastSentAt: string | null, isFailing: boolean }> } };

export type AddDeviceMutationVariables = Exact<{
  input: AddDeviceInput;
}>;


export type AddDeviceMutation = { addDevice: { pushKey: string | null, devices: Array<{ id: string, label: string, addedAt: string, lastSentAt: string | null, isFailing: boolean }> } };

export type RemoveDeviceMutationVariables = Exact<{
  id: string;
}>;


export type RemoveDeviceMutation = { removeDevice: { pushKey: string | null, devices: Array<{ id: string, label: string, addedAt: string, lastSentAt: string | null, isFailing: boolean }> } };

export type SendTestPageMutationVariables = Exact<{ [key: string]: never; }>;


export type SendTestPageMutation = { sendTestPage: { pushKey: string | null, devices: Array<{ id: string, label: string, addedAt: string, lastSentAt: string | null, isFailing: boolean }> } };

export type ChainPersonFieldsFragment = { accountId: string, handle: string, roles: Array<string>, hasMail: boolean, devices: number };

export type OnCallQueryVariables = Exact<{ [key: string]: never; }>;


export type OnCallQuery = { onCall: { isReady: boolean, chain: Array<{ accountId: string, handle: string, roles: Array<string>, hasMail: boolean, devices: number }>, others: Array<{ accountId: string, handle: string, roles: Array<string>, hasMail: boolean, devices: number }>, webhooks: Array<{ id: string, address: string, kinds: Array<WebhookKind>, addedAt: string, lastTries: Array<{ at: string, isSent: boolean, failure: string | null }> }>, drills: Array<{ id: string, at: string, people: number, answered: number, firstAnswerSeconds: number | null }>, canary: { isRunning: boolean, lastReachedAt: string | null, lastMissedAt: string | null, hasHeartbeat: boolean } } };

export type SaveChainMutationVariables = Exact<{
  accountIds: Array<string> | string;
}>;


export type SaveChainMutation = { saveChain: { isReady: boolean } };

export type AddWebhookMutationVariables = Exact<{
  input: AddWebhookInput;
}>;


export type AddWebhookMutation = { addWebhook: { secret: string } };

export type RemoveWebhookMutationVariables = Exact<{
  id: string;
}>;


export type RemoveWebhookMutation = { removeWebhook: { isReady: boolean } };

export type TestWebhookMutationVariables = Exact<{
  id: string;
}>;


export type TestWebhookMutation = { testWebhook: { isReady: boolean } };

export type StartDrillMutationVariables = Exact<{ [key: string]: never; }>;


export type StartDrillMutation = { startDrill: { isReady: boolean } };

export type SiteSettingsFragment = { name: string, country: string | null, timeZone: string, signUp: SignUpMode, minAge: number, expectedReply: string, firstReplyPeersHours: number, firstReplyDeskHours: number, version: number, setUpAt: string | null, isOpen: boolean, staffing: { staffedHours: string } };

export type OperatorSiteQueryVariables = Exact<{ [key: string]: never; }>;


export type OperatorSiteQuery = { site: { name: string, country: string | null, timeZone: string, signUp: SignUpMode, minAge: number, expectedReply: string, firstReplyPeersHours: number, firstReplyDeskHours: number, version: number, setUpAt: string | null, isOpen: boolean, staffing: { staffedHours: string } }, viewer: { email: string } | null };

export type GoLiveQueryVariables = Exact<{ [key: string]: never; }>;


export type GoLiveQuery = { goLive: { isGreen: boolean, openedAt: string | null, items: Array<{ kind: GoLiveItemKind, isDone: boolean, isNeeded: boolean, missing: number }> } };

export type HealthQueryVariables = Exact<{ [key: string]: never; }>;


export type HealthQuery = { health: { peopleWithAccounts: number, peopleWaiting: number, mailsSentToday: number, mailsWaiting: number, mailsInTrouble: number, lastMailSentAt: string | null, isAuditProtected: boolean, auditRowsToday: number, databaseBytes: number, casesLate: number, helplinesToRingAgain: number, pagerSilentSeconds: number | null, alarms: Array<{ subject: AlarmSubject, at: string }> }, site: { staffing: { isStaffed: boolean, peopleOnDuty: number } } };

export type HelplineOverlayQueryVariables = Exact<{
  country: string;
}>;


export type HelplineOverlayQuery = { helplineOverlay: { checks: Array<{ helplineId: string, checkedOn: string }>, services: Array<{ id: string, country: string, name: string, channel: ServiceChannel, value: string, hours: string, whatHappens: string }> } };

export type OperatorDocumentsQueryVariables = Exact<{ [key: string]: never; }>;


export type OperatorDocumentsQuery = { documents: Array<{ kind: DocumentKind, version: number, publishedAt: string, body: string }> };

export type OperatorGroupsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type OperatorGroupsQuery = { groups: { nodes: Array<{ id: string, slug: string, name: string, purpose: string, visibility: GroupVisibility, memberCount: number, emblem: { shape: number, tint: number }, agreement: { version: number } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type OperatorGroupQueryVariables = Exact<{
  slug: string;
}>;


export type OperatorGroupQuery = { group: { id: string, slug: string, name: string, purpose: string, visibility: GroupVisibility, closesUnstaffed: boolean, reviewsEveryPost: boolean, reviewedFirstPosts: number, emblem: { shape: number, tint: number }, agreement: { version: number, body: string, publishedAt: string }, viewerCan: { manage: boolean } } };

export type ChangeSiteMutationVariables = Exact<{
  input: ChangeSiteInput;
}>;


export type ChangeSiteMutation = { changeSite: { version: number } };

export type SendMailTestMutationVariables = Exact<{ [key: string]: never; }>;


export type SendMailTestMutation = { sendMailTest: { to: string } };

export type OpenDoorsMutationVariables = Exact<{ [key: string]: never; }>;


export type OpenDoorsMutation = { openDoors: { openedAt: string | null } };

export type CheckHelplineMutationVariables = Exact<{
  helplineId: string;
}>;


export type CheckHelplineMutation = { checkHelpline: { checkedOn: string } };

export type UncheckHelplineMutationVariables = Exact<{
  helplineId: string;
}>;


export type UncheckHelplineMutation = { uncheckHelpline: boolean };

export type AddLocalServiceMutationVariables = Exact<{
  input: AddLocalServiceInput;
}>;


export type AddLocalServiceMutation = { addLocalService: { id: string } };

export type RemoveLocalServiceMutationVariables = Exact<{
  id: string;
}>;


export type RemoveLocalServiceMutation = { removeLocalService: boolean };

export type CreateGroupMutationVariables = Exact<{
  input: CreateGroupInput;
}>;


export type CreateGroupMutation = { createGroup: { group: { slug: string } } };

export type EditGroupMutationVariables = Exact<{
  input: EditGroupInput;
}>;


export type EditGroupMutation = { editGroup: { group: { slug: string } } };

export type ChangeAgreementMutationVariables = Exact<{
  input: ChangeAgreementInput;
}>;


export type ChangeAgreementMutation = { changeAgreement: { group: { slug: string } } };

export type PublishDocumentMutationVariables = Exact<{
  input: PublishDocumentInput;
}>;


export type PublishDocumentMutation = { publishDocument: { version: number } };

export type OperatorPeopleQueryVariables = Exact<{ [key: string]: never; }>;


export type OperatorPeopleQuery = { staff: Array<{ id: string, accountId: string, handle: string, role: Role, scope: GrantScope, groupName: string | null, since: string, hasSecondFactor: boolean }>, invitations: Array<{ id: string, email: string, role: Role | null, expiresAt: string }>, viewer: { id: string, proofUntil: string } | null };

export type OperatorPendingQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type OperatorPendingQuery = { pendingAccounts: { nodes: Array<{ id: string, handle: string, isConfirmed: boolean, createdAt: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type OperatorProveAgainMutationVariables = Exact<{
  input: ProofInput;
}>;


export type OperatorProveAgainMutation = { proveAgain: { id: string } };

export type OperatorInviteMutationVariables = Exact<{
  input: InviteInput;
}>;


export type OperatorInviteMutation = { invite: { invitation: { id: string } } };

export type OperatorWithdrawMutationVariables = Exact<{
  id: string;
}>;


export type OperatorWithdrawMutation = { withdrawInvitation: { ok: boolean } };

export type OperatorRevokeMutationVariables = Exact<{
  grantId: string;
}>;


export type OperatorRevokeMutation = { revokeRole: { ok: boolean } };

export type OperatorApproveMutationVariables = Exact<{
  id: string;
}>;


export type OperatorApproveMutation = { approveAccount: { ok: boolean } };

export type OperatorDeclineMutationVariables = Exact<{
  id: string;
}>;


export type OperatorDeclineMutation = { declineAccount: { ok: boolean } };

export type PanelPartsFragment = { viewerPanel: PanelState | null, panelists: Array<{ handle: string, hasAccepted: boolean }> };

export type AskToPanelMutationVariables = Exact<{
  id: string;
  handle: string;
}>;


export type AskToPanelMutation = { askToPanel: { workshop: { id: string } } };

export type TakeFromPanelMutationVariables = Exact<{
  id: string;
  handle: string;
}>;


export type TakeFromPanelMutation = { takeFromPanel: { workshop: { id: string } } };

export type AnswerPanelMutationVariables = Exact<{
  id: string;
  accept: boolean;
}>;


export type AnswerPanelMutation = { answerPanel: { workshop: { id: string } } };

export type AfterADeathQueryVariables = Exact<{ [key: string]: never; }>;


export type AfterADeathQuery = { postventions: Array<{ id: string, groupSlug: string | null, groupName: string | null, note: string, html: string, slowSeconds: number, startedBy: string | null, startedAt: string, endsAt: string }>, memorials: Array<{ accountId: string, handle: string, askedBy: string | null, askedAt: string, confirmedBy: string | null, confirmedAt: string | null, viewerCanConfirm: boolean }>, groups: { nodes: Array<{ id: string, name: string }> }, viewer: { id: string, proofUntil: string, roles: Array<Role> } | null };

export type StartPostventionMutationVariables = Exact<{
  input: StartPostventionInput;
}>;


export type StartPostventionMutation = { startPostvention: { postvention: { id: string } } };

export type EndPostventionMutationVariables = Exact<{
  id: string;
}>;


export type EndPostventionMutation = { endPostvention: { ok: boolean } };

export type AskMemorialMutationVariables = Exact<{
  handle: string;
}>;


export type AskMemorialMutation = { askMemorial: { memorial: { accountId: string } } };

export type ConfirmMemorialMutationVariables = Exact<{
  accountId: string;
}>;


export type ConfirmMemorialMutation = { confirmMemorial: { memorial: { accountId: string } } };

export type UndoMemorialMutationVariables = Exact<{
  accountId: string;
}>;


export type UndoMemorialMutation = { undoMemorial: { ok: boolean } };

export type RoomPracticeFragment = { practice: { isOpen: boolean } | null };

export type StartPracticeMutationVariables = Exact<{
  id: string;
}>;


export type StartPracticeMutation = { startPractice: { workshop: { id: string } } };

export type EndPracticeMutationVariables = Exact<{
  id: string;
}>;


export type EndPracticeMutation = { endPractice: { workshop: { id: string } } };

export type EntryFragment = { id: string, at: string, createdAt: string, updatedAt: string, version: number, body: string };

export type PrivateEntriesQueryVariables = Exact<{
  input: PrivateEntriesInput;
}>;


export type PrivateEntriesQuery = { privateEntries: { nodes: Array<{ id: string, at: string, createdAt: string, updatedAt: string, version: number, body: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PrivateEntryQueryVariables = Exact<{
  id: string;
}>;


export type PrivateEntryQuery = { privateEntry: { kind: PrivateKind, id: string, at: string, createdAt: string, updatedAt: string, version: number, body: string }, keptPrivateEntries: Array<{ id: string, at: string, createdAt: string, updatedAt: string, version: number, body: string }> };

export type SearchPrivateEntriesQueryVariables = Exact<{
  input: SearchPrivateEntriesInput;
}>;


export type SearchPrivateEntriesQuery = { searchPrivateEntries: { lookedBackTo: string | null, further: string | null, nodes: Array<{ id: string, at: string, createdAt: string, updatedAt: string, version: number, body: string }> } };

export type WritePrivateEntryMutationVariables = Exact<{
  input: WritePrivateEntryInput;
}>;


export type WritePrivateEntryMutation = { writePrivateEntry: { entry: { id: string, version: number, updatedAt: string }, kept: { id: string } | null } };

export type RemovePrivateEntryMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type RemovePrivateEntryMutation = { removePrivateEntry: { ok: boolean } };

export type OwnZoneQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnZoneQuery = { viewer: { timeZone: string } | null };

export type RaidShownFragment = { signUpsLastHour: number, isSuggested: boolean, guard: { since: string, until: string } | null };

export type RaidPageQueryVariables = Exact<{ [key: string]: never; }>;


export type RaidPageQuery = { raid: { signUpsLastHour: number, isSuggested: boolean, guard: { since: string, until: string } | null } };

export type StartRaidGuardMutationVariables = Exact<{
  hours: number;
}>;


export type StartRaidGuardMutation = { startRaidGuard: { raid: { isSuggested: boolean } } };

export type EndRaidGuardMutationVariables = Exact<{ [key: string]: never; }>;


export type EndRaidGuardMutation = { endRaidGuard: { raid: { isSuggested: boolean } } };

export type ReportTargetQueryVariables = Exact<{
  itemId: string;
}>;


export type ReportTargetQuery = { reportTarget: { itemId: string, itemKind: ItemKind, handle: string | null, excerpt: string, isOwn: boolean } | null };

export type ReportItemMutationVariables = Exact<{
  input: ReportItemInput;
}>;


export type ReportItemMutation = { reportItem: { report: { id: string } | null } };

export type ReportMemberMutationVariables = Exact<{
  input: ReportMemberInput;
}>;


export type ReportMemberMutation = { reportMember: { report: { id: string } | null } };

export type ReportInListFragment = { id: string, reason: ReportReason, note: string, createdAt: string, state: ReportState, outcome: ReportOutcome | null, publicNote: string, answeredAt: string | null, itemKind: ItemKind, excerpt: string | null, threadTitle: string | null, groupName: string | null };

export type MyReportsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type MyReportsQuery = { myReports: { nodes: Array<{ id: string, reason: ReportReason, note: string, createdAt: string, state: ReportState, outcome: ReportOutcome | null, publicNote: string, answeredAt: string | null, itemKind: ItemKind, excerpt: string | null, threadTitle: string | null, groupName: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type MyReportQueryVariables = Exact<{
  id: string;
}>;


export type MyReportQuery = { myReport: { id: string, reason: ReportReason, note: string, createdAt: string, state: ReportState, outcome: ReportOutcome | null, publicNote: string, answeredAt: string | null, itemKind: ItemKind, excerpt: string | null, threadTitle: string | null, groupName: string | null } };

export type MuteReporterMutationVariables = Exact<{
  input: MuteReporterInput;
}>;


export type MuteReporterMutation = { muteReporter: { case: { id: string } } };

export type ReporterMutesQueryVariables = Exact<{ [key: string]: never; }>;


export type ReporterMutesQuery = { reporterMutes: Array<{ id: string, caseId: string, reason: string, since: string, until: string, by: string | null, setAside: number }> };

export type EndReporterMuteMutationVariables = Exact<{
  id: string;
}>;


export type EndReporterMuteMutation = { endReporterMute: { mutes: Array<{ id: string }> } };

export type SafeguardingsQueryVariables = Exact<{ [key: string]: never; }>;


export type SafeguardingsQuery = { safeguardings: Array<{ id: string, state: SafeguardingState, openedAt: string, dueAt: string, takenBy: string | null, person: string | null, groupName: string | null }> };

export type SafeguardingQueryVariables = Exact<{
  id: string;
}>;


export type SafeguardingQuery = { safeguarding: { id: string, caseId: string, state: SafeguardingState, openedBy: string | null, openedAt: string, dueAt: string, reason: string, takenBy: string | null, takenAt: string | null, outcome: SafeguardingOutcome | null, outcomeBy: string | null, outcomeAt: string | null, outcomeNote: string, closedBy: string | null, closedAt: string | null, person: string | null, groupName: string | null, checklist: { isInDangerNow: Known, isUnder18: Known, isChildAtRisk: Known, isOtherAtHome: Known, hasSafeAdult: Known, mustBeReported: Known, note: string } | null, viewerCan: { take: boolean, settle: boolean, close: boolean, closeRefusal: string | null } } };

export type OpenSafeguardingMutationVariables = Exact<{
  input: OpenSafeguardingInput;
}>;


export type OpenSafeguardingMutation = { openSafeguarding: { safeguarding: { id: string, mayRead: boolean } } };

export type TakeSafeguardingMutationVariables = Exact<{
  id: string;
}>;


export type TakeSafeguardingMutation = { takeSafeguarding: { safeguarding: { id: string } } };

export type AnswerSafeguardingMutationVariables = Exact<{
  input: SafeguardingChecklistInput;
}>;


export type AnswerSafeguardingMutation = { answerSafeguarding: { safeguarding: { id: string } } };

export type SettleSafeguardingMutationVariables = Exact<{
  input: SettleSafeguardingInput;
}>;


export type SettleSafeguardingMutation = { settleSafeguarding: { safeguarding: { id: string } } };

export type CloseSafeguardingMutationVariables = Exact<{
  id: string;
}>;


export type CloseSafeguardingMutation = { closeSafeguarding: { safeguarding: { id: string } } };

export type ClosedNowQueryVariables = Exact<{
  slug: string;
}>;


export type ClosedNowQuery = { group: { closedNow: { plannedFrom: string | null, staffedHours: string, isOnCallReady: boolean } | null } };

export type SendToOnCallMutationVariables = Exact<{
  input: SendToOnCallInput;
}>;


export type SendToOnCallMutation = { sendToOnCall: { isSent: boolean } };

export type DutyNowQueryVariables = Exact<{ [key: string]: never; }>;


export type DutyNowQuery = { site: { staffing: { isStaffed: boolean, staffedHours: string, plannedFrom: string | null } } };

export type HeldWordsFragment = { itemId: string, kind: HoldKind, since: string, until: string, isSeen: boolean, mayChoose: boolean, choices: Array<HoldChoice>, choice: HoldChoice | null };

export type ChooseForHeldMutationVariables = Exact<{
  input: ChooseForHeldInput;
}>;


export type ChooseForHeldMutation = { chooseForHeld: { hold: { itemId: string, kind: HoldKind, since: string, until: string, isSeen: boolean, mayChoose: boolean, choices: Array<HoldChoice>, choice: HoldChoice | null } | null } };

export type HeldLineQueryVariables = Exact<{
  id: string;
}>;


export type HeldLineQuery = { line: { hold: { itemId: string, kind: HoldKind, since: string, until: string, isSeen: boolean, mayChoose: boolean, choices: Array<HoldChoice>, choice: HoldChoice | null } | null } };

export type SearchQueryVariables = Exact<{
  query: string;
  after?: string | null | undefined;
}>;


export type SearchQuery = { search: { nodes: Array<{ postId: string, isOpening: boolean, createdAt: string, fold: TopicFilter, contentTopics: Array<ContentTopic>, thread: { id: string, title: string | null, intent: Intent, group: { slug: string, name: string } }, author: { kind: AuthorKind, handle: string | null, isViewer: boolean }, excerpt: Array<{ text: string, isMatch: boolean }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type OwnNameQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnNameQuery = { viewer: { id: string, handle: string } | null };

export type SetUpQueryVariables = Exact<{
  key?: string | null | undefined;
}>;


export type SetUpQuery = { setUp: { done: Array<SetUpStep>, next: SetUpStep | null, hasOperator: boolean }, site: { name: string, country: string | null, timeZone: string, signUp: SignUpMode, minAge: number, expectedReply: string, firstReplyPeersHours: number, firstReplyDeskHours: number, version: number, setUpAt: string | null, isOpen: boolean, staffing: { staffedHours: string } }, viewer: { id: string, email: string, needsSecondFactor: boolean } | null };

export type DescribePlaceMutationVariables = Exact<{
  input: DescribePlaceInput;
}>;


export type DescribePlaceMutation = { describePlace: { version: number } };

export type CreateOperatorMutationVariables = Exact<{
  input: CreateOperatorInput;
}>;


export type CreateOperatorMutation = { createOperator: { next: SetUpStep | null } };

export type PassSetUpStepMutationVariables = Exact<{
  step: SetUpStep;
}>;


export type PassSetUpStepMutation = { passSetUpStep: { next: SetUpStep | null } };

export type FinishSetUpMutationVariables = Exact<{ [key: string]: never; }>;


export type FinishSetUpMutation = { finishSetUp: { version: number } };

export type ConfirmMailTestMutationVariables = Exact<{
  token: string;
}>;


export type ConfirmMailTestMutation = { confirmMailTest: { version: number, setUpAt: string | null } };

export type PlanSharesQueryVariables = Exact<{ [key: string]: never; }>;


export type PlanSharesQuery = { sheet: { sections: Array<{ name: string, lines: Array<{ text: string }> }> }, planShares: Array<{ id: string, name: string, steps: Array<string>, createdAt: string, expiresAt: string, endedAt: string | null, link: string | null, openings: Array<{ at: string, isRight: boolean }> }> };

export type PlanPageQueryVariables = Exact<{ [key: string]: never; }>;


export type PlanPageQuery = { sheet: { kind: SheetKind, version: number, savedAt: string | null, reviewOn: string | null, isReviewDue: boolean, sections: Array<{ name: string, lines: Array<{ text: string, reach: string, note: string, words: string, ring: Ring | null }> }> }, planShares: Array<{ id: string, name: string, steps: Array<string>, expiresAt: string, endedAt: string | null }> };

export type SharePlanMutationVariables = Exact<{
  input: SharePlanInput;
}>;


export type SharePlanMutation = { sharePlan: { planShare: { id: string } } };

export type EndPlanShareMutationVariables = Exact<{
  id: string;
}>;


export type EndPlanShareMutation = { endPlanShare: { planShare: { id: string } } };

export type OpenSharedPlanMutationVariables = Exact<{
  input: OpenSharedPlanInput;
}>;


export type OpenSharedPlanMutation = { openSharedPlan:
    | { __typename: 'SharedPlanOpened', sharedAt: string, expiresAt: string, sections: Array<{ name: string, lines: Array<{ text: string, reach: string, note: string }> }> }
    | { __typename: 'SharedPlanWordsWrong', triesLeft: number }
    | { __typename: 'SharedPlanRests', until: string }
    | { __typename: 'SharedPlanClosed' }
   };

export type SheetFieldsFragment = { kind: SheetKind, version: number, savedAt: string | null, reviewOn: string | null, isReviewDue: boolean, sections: Array<{ name: string, lines: Array<{ text: string, reach: string, note: string, words: string, ring: Ring | null }> }> };

export type SheetPageQueryVariables = Exact<{
  kind: SheetKind;
}>;


export type SheetPageQuery = { sheet: { kind: SheetKind, version: number, savedAt: string | null, reviewOn: string | null, isReviewDue: boolean, sections: Array<{ name: string, lines: Array<{ text: string, reach: string, note: string, words: string, ring: Ring | null }> }> } };

export type SaveSheetSectionMutationVariables = Exact<{
  input: SaveSheetSectionInput;
}>;


export type SaveSheetSectionMutation = { saveSheetSection: { sheet: { version: number, savedAt: string | null } } };

export type SetSheetReviewMutationVariables = Exact<{
  input: SetSheetReviewInput;
}>;


export type SetSheetReviewMutation = { setSheetReview: { sheet: { version: number } } };

export type EmptySheetMutationVariables = Exact<{
  kind: SheetKind;
}>;


export type EmptySheetMutation = { emptySheet: { sheet: { version: number } } };

export type UnreadNoticesQueryVariables = Exact<{ [key: string]: never; }>;


export type UnreadNoticesQuery = { viewer: { id: string, unreadNotices: number } | null };

export type ShellQueryVariables = Exact<{ [key: string]: never; }>;


export type ShellQuery = { site: { name: string, isDemo: boolean, signUp: SignUpMode, minAge: number, country: string | null, staffing: { isStaffed: boolean, peopleOnDuty: number, staffedHours: string } }, viewer: { id: string, handle: string, roles: Array<Role>, isConfirmed: boolean, needsSecondFactor: boolean, hardDayUntil: string | null, breakUntil: string | null, isBack: boolean, unreadNotices: number, country: string | null, timeZone: string, theme: Theme, shutOut: { until: string | null, decisionId: string | null } | null } | null, myPages: Array<{ id: string, kind: PageKind, crisisCaseId: string | null, caseId: string | null, subject: AlarmSubject | null, at: string }>, waitingTalk: { id: string, with: string | null, isUnread: boolean } | null };

export type ShownSignOffFragment = { id: string, kind: SignOffKind, groupName: string | null, level: CrisisLevel | null, askedBy: string | null, askedAt: string, dueAt: string, viewerCanAnswer: boolean, hasSecond: boolean };

export type WaitFragment = { kind: SignOffKind, dueAt: string, hasSecond: boolean };

export type SignOffsQueryVariables = Exact<{ [key: string]: never; }>;


export type SignOffsQuery = { signOffs: Array<{ id: string, kind: SignOffKind, groupName: string | null, level: CrisisLevel | null, askedBy: string | null, askedAt: string, dueAt: string, viewerCanAnswer: boolean, hasSecond: boolean }> };

export type OpenSignOffMutationVariables = Exact<{
  input: SignOffInput;
}>;


export type OpenSignOffMutation = { openSignOff: { file: { version: number, outcome: CrisisOutcome | null, signOff: { id: string, kind: SignOffKind, groupName: string | null, level: CrisisLevel | null, askedBy: string | null, askedAt: string, dueAt: string, viewerCanAnswer: boolean, hasSecond: boolean }, words: { title: string | null, body: string, writtenAt: string }, reasons: Array<{ reason: ReportReason, count: number }>, decision: { action: DecisionAction, rules: Array<string>, reason: string, noteToAuthor: string, noteToReporter: string, contentNote: string, proposedLimits: Array<{ kind: LimitKind, days: number | null, isInGroup: boolean }> } | null, notes: Array<{ kind: SignOffNoteKind, by: string | null, text: string, writtenAt: string }> } } };

export type AnswerSignOffMutationVariables = Exact<{
  input: AnswerSignOffInput;
}>;


export type AnswerSignOffMutation = { answerSignOff: { signOffs: Array<{ id: string }> } };

export type TalkToReadFragment = { id: string, with: string | null, isEnded: boolean, openedAt: string, messages: Array<{ id: string, side: TalkSide, from: string | null, isMine: boolean, text: string, createdAt: string, isSeen: boolean, isReported: boolean }> };

export type MyTalksQueryVariables = Exact<{ [key: string]: never; }>;


export type MyTalksQuery = { myTalks: Array<{ id: string, with: string | null, isUnread: boolean, isEnded: boolean, lastAt: string }> };

export type TalkToOfferFragment = { id: string, with: string | null, isUnread: boolean };

export type WaitingTalkQueryVariables = Exact<{ [key: string]: never; }>;


export type WaitingTalkQuery = { waitingTalk: { id: string, with: string | null, isUnread: boolean } | null };

export type SeeTalkMutationVariables = Exact<{
  id: string;
}>;


export type SeeTalkMutation = { seeTalk: { talk: { id: string, with: string | null, isEnded: boolean, openedAt: string, messages: Array<{ id: string, side: TalkSide, from: string | null, isMine: boolean, text: string, createdAt: string, isSeen: boolean, isReported: boolean }> } } };

export type SayInTalkMutationVariables = Exact<{
  input: SayInTalkInput;
}>;


export type SayInTalkMutation = { sayInTalk: { talk: { id: string } } };

export type EndTalkMutationVariables = Exact<{
  id: string;
}>;


export type EndTalkMutation = { endTalk: { talk: { id: string } } };

export type ReportTalkMessageMutationVariables = Exact<{
  input: ReportMessageInput;
}>;


export type ReportTalkMessageMutation = { reportTalkMessage: { talk: { id: string } } };

export type TemplateChoiceFragment = { id: string, rule: string | null, language: TemplateLanguage, name: string, body: string };

export type TemplatePageQueryVariables = Exact<{ [key: string]: never; }>;


export type TemplatePageQuery = { canWriteTemplates: boolean, noteTemplates: Array<{ templateId: string, version: number, isRetired: boolean, writtenAt: string, id: string, rule: string | null, language: TemplateLanguage, name: string, body: string, older: Array<{ version: number, body: string, writtenAt: string }> }> };

export type SaveTemplateMutationVariables = Exact<{
  input: SaveTemplateInput;
}>;


export type SaveTemplateMutation = { saveNoteTemplate: { template: { id: string } } };

export type OpenFoldedWordsMutationVariables = Exact<{
  postId: string;
}>;


export type OpenFoldedWordsMutation = { openFoldedWords: boolean };

export type ReviewWaitPartsFragment = { usualMinutes: number | null, mostMinutes: number | null, isAnyoneHere: boolean, plannedFrom: string | null, staffedHours: string };

export type OwnReviewQueryVariables = Exact<{
  slug: string;
}>;


export type OwnReviewQuery = { group: { ownReview: { usualMinutes: number | null, mostMinutes: number | null, isAnyoneHere: boolean, plannedFrom: string | null, staffedHours: string } | null } };

export type ThreadInListFragment = { id: string, title: string | null, intent: Intent, excerpt: string, fold: TopicFilter, contentTopics: Array<ContentTopic>, contentNote: string, replyCount: number, createdAt: string, lastPostAt: string, isLocked: boolean, openingVisibility: Visibility, viewerFollow: FollowMode | null, author: { kind: AuthorKind, handle: string | null, isViewer: boolean } };

export type PostInThreadFragment = { id: string, isOpening: boolean, isThreadAuthor: boolean, visibility: Visibility, html: string | null, contentTopics: Array<ContentTopic>, contentNote: string, fold: TopicFilter, viewerReported: boolean, createdAt: string, editedAt: string | null, hasLeftOut: boolean, leftOutRule: string | null, hasWaited: boolean, author: { kind: AuthorKind, handle: string | null, isViewer: boolean }, reactions: Array<{ kind: ReactionKind, count: number, isMine: boolean }>, wordsBack: { body: string, until: string } | null, hold: { itemId: string, kind: HoldKind, since: string, until: string, isSeen: boolean, mayChoose: boolean, choices: Array<HoldChoice>, choice: HoldChoice | null } | null, viewerCan: { edit: boolean, delete: boolean, react: boolean, report: boolean } };

export type ThreadPageQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
  before?: string | null | undefined;
  at?: string | null | undefined;
  fromEnd?: boolean | null | undefined;
  place: string;
}>;


export type ThreadPageQuery = { thread: { id: string, title: string | null, intent: Intent, createdAt: string, isLocked: boolean, lockReason: string, lockedUntil: string | null, slowSeconds: number, slowReason: string, slowUntil: string | null, seenByModerators: boolean, viewerFollow: FollowMode | null, replyCount: number, group: { slug: string, name: string }, author: { kind: AuthorKind, handle: string | null, isViewer: boolean }, opening: { id: string, isOpening: boolean, isThreadAuthor: boolean, visibility: Visibility, html: string | null, contentTopics: Array<ContentTopic>, contentNote: string, fold: TopicFilter, viewerReported: boolean, createdAt: string, editedAt: string | null, hasLeftOut: boolean, leftOutRule: string | null, hasWaited: boolean, author: { kind: AuthorKind, handle: string | null, isViewer: boolean }, reactions: Array<{ kind: ReactionKind, count: number, isMine: boolean }>, wordsBack: { body: string, until: string } | null, hold: { itemId: string, kind: HoldKind, since: string, until: string, isSeen: boolean, mayChoose: boolean, choices: Array<HoldChoice>, choice: HoldChoice | null } | null, viewerCan: { edit: boolean, delete: boolean, react: boolean, report: boolean } }, replies: { olderCursor: string | null, newerCursor: string | null, nodes: Array<{ id: string, isOpening: boolean, isThreadAuthor: boolean, visibility: Visibility, html: string | null, contentTopics: Array<ContentTopic>, contentNote: string, fold: TopicFilter, viewerReported: boolean, createdAt: string, editedAt: string | null, hasLeftOut: boolean, leftOutRule: string | null, hasWaited: boolean, author: { kind: AuthorKind, handle: string | null, isViewer: boolean }, reactions: Array<{ kind: ReactionKind, count: number, isMine: boolean }>, wordsBack: { body: string, until: string } | null, hold: { itemId: string, kind: HoldKind, since: string, until: string, isSeen: boolean, mayChoose: boolean, choices: Array<HoldChoice>, choice: HoldChoice | null } | null, viewerCan: { edit: boolean, delete: boolean, react: boolean, report: boolean } }> }, viewerCan: { replyRefusal: string | null } }, draft: { text: string, fields: string, savedAt: string } | null };

export type PostToEditQueryVariables = Exact<{
  id: string;
}>;


export type PostToEditQuery = { post: { id: string, threadId: string, isOpening: boolean, version: number, body: string | null, html: string | null, visibility: Visibility, contentTopics: Array<ContentTopic>, contentNote: string, viewerCan: { edit: boolean, delete: boolean } } };

export type StartThreadMutationVariables = Exact<{
  input: StartThreadInput;
}>;


export type StartThreadMutation = { startThread: { showsHelp: boolean, thread: { id: string, openingVisibility: Visibility } } };

export type ReplyMutationVariables = Exact<{
  input: ReplyInput;
}>;


export type ReplyMutation = { replyToThread: { showsHelp: boolean, post: { id: string, visibility: Visibility } } };

export type EditPostMutationVariables = Exact<{
  input: EditPostInput;
}>;


export type EditPostMutation = { editPost:
    | { __typename: 'PostEdited', showsHelp: boolean, post: { id: string } }
    | { __typename: 'PostChangedMeanwhile', post: { version: number, html: string | null } }
   };

export type DeletePostMutationVariables = Exact<{
  postId: string;
}>;


export type DeletePostMutation = { deletePost: { post: { id: string } } };

export type ReactMutationVariables = Exact<{
  input: ReactionInput;
}>;


export type ReactMutation = { react: { post: { id: string } } };

export type UnreactMutationVariables = Exact<{
  input: ReactionInput;
}>;


export type UnreactMutation = { unreact: { post: { id: string } } };

export type FollowThreadMutationVariables = Exact<{
  threadId: string;
}>;


export type FollowThreadMutation = { followThread: { thread: { viewerFollow: FollowMode | null } } };

export type MuteThreadMutationVariables = Exact<{
  threadId: string;
}>;


export type MuteThreadMutation = { muteThread: { thread: { viewerFollow: FollowMode | null } } };

export type UnfollowThreadMutationVariables = Exact<{
  threadId: string;
}>;


export type UnfollowThreadMutation = { unfollowThread: { thread: { viewerFollow: FollowMode | null } } };

export type TodayNewsQueryVariables = Exact<{ [key: string]: never; }>;


export type TodayNewsQuery = { notices: { nodes: Array<{ id: string, kind: NoticeKind, count: number, detail: string, updatedAt: string, isRead: boolean, decisionId: string | null, caseId: string | null, reportId: string | null, thread: { id: string, title: string, groupSlug: string } | null, group: { slug: string, name: string } | null, workshop: { id: string, title: string } | null }> } };

export type TodayRoomsQueryVariables = Exact<{ [key: string]: never; }>;


export type TodayRoomsQuery = { openRooms: Array<{ id: string, state: RoomStateName, group: { slug: string, name: string } | null }> };

export type TodayEveningsQueryVariables = Exact<{ [key: string]: never; }>;


export type TodayEveningsQuery = { workshops: { nodes: Array<{ id: string, kind: WorkshopKind, title: string, phase: WorkshopPhase, startsAt: string, endsAt: string, timeZone: string, language: WorkshopLanguage, contentTopics: Array<ContentTopic>, contentNote: string, isFull: boolean, viewerPart: WorkshopPart | null, isViewerAsked: boolean, group: { slug: string, name: string } | null, host: { handle: string, credential: { body: string } | null }, viewerRegistration: { state: RegistrationState, place: number | null, offerUntil: string | null } | null }> } };

export type SheetWriterQueryVariables = Exact<{ [key: string]: never; }>;


export type SheetWriterQuery = { viewer: { handle: string } | null };

export type TranscriptQueryVariables = Exact<{
  id: string;
  after?: number | null | undefined;
}>;


export type TranscriptQuery = { workshop: { id: string, title: string, transcript: { state: TranscriptState | null, canReview: boolean, reviewUntil: string, keptUntil: string, next: number | null, pieces: Array<{ place: number, speaker: CaptionSpeaker, text: string, original: string | null, isLeftOut: boolean, version: number }> } | null } };

export type ShownPieceFragment = { place: number, speaker: CaptionSpeaker, text: string, original: string | null, isLeftOut: boolean, version: number };

export type MoveTranscriptMutationVariables = Exact<{
  id: string;
  move: TranscriptMove;
}>;


export type MoveTranscriptMutation = { moveTranscript: { workshop: { id: string } } };

export type EditTranscriptMutationVariables = Exact<{
  input: EditTranscriptInput;
}>;


export type EditTranscriptMutation = { editTranscript: { workshop: { id: string } } };

export type WatchInPanelFragment = { id: string, reason: WatchReason, note: string | null, by: string | null, until: string, canChange: boolean };

export type StartWatchMutationVariables = Exact<{
  input: StartWatchInput;
}>;


export type StartWatchMutation = { startWatch: { case: { id: string } } };

export type ProlongWatchMutationVariables = Exact<{
  input: ProlongWatchInput;
}>;


export type ProlongWatchMutation = { prolongWatch: { case: { id: string } } };

export type EndWatchMutationVariables = Exact<{
  id: string;
}>;


export type EndWatchMutation = { endWatch: { case: { id: string } } };

export type OwnWellnessFragment = { isBreakDue: boolean, restUntil: string | null, sinceBreakMinutes: number, sinceRestMinutes: number };

export type ExceptionInForceFragment = { id: string, handle: string, breakAfterMinutes: number, stopAfterMinutes: number, reason: string, by: string | null, until: string };

export type WellnessPageQueryVariables = Exact<{ [key: string]: never; }>;


export type WellnessPageQuery = { wellness: { optedOutTopics: Array<ContentTopic>, breakAfterMinutes: number, stopAfterMinutes: number, mostBreakAfterMinutes: number, mostStopAfterMinutes: number, isBreakDue: boolean, restUntil: string | null, sinceBreakMinutes: number, sinceRestMinutes: number, exception: { id: string, handle: string, breakAfterMinutes: number, stopAfterMinutes: number, reason: string, by: string | null, until: string } | null, talkRequest: { askedAt: string, answer: TalkTime | null } | null }, viewer: { roles: Array<Role> } | null };

export type TeamWellnessQueryVariables = Exact<{ [key: string]: never; }>;


export type TeamWellnessQuery = { teamWellness: { pastBreak: number, pastRest: number, mayLoosen: Array<string>, days: Array<{ day: string, minutes: number, hardMinutes: number, hardCases: number }>, shortTopics: Array<{ topic: ContentTopic, open: number }>, skips: Array<{ reason: SkipReason, count: number }>, lateAppeals: Array<{ id: string, side: AppealSide, state: AppealState, createdAt: string, dueAt: string, action: DecisionAction, itemKind: ItemKind, title: string | null, groupName: string | null, workshopTitle: string | null, isMine: boolean, refusal: string | null }>, talkRequests: Array<{ id: string, by: string, askedAt: string }>, exceptions: Array<{ id: string, handle: string, breakAfterMinutes: number, stopAfterMinutes: number, reason: string, by: string | null, until: string }> } };

export type WellnessDefaultsQueryVariables = Exact<{ [key: string]: never; }>;


export type WellnessDefaultsQuery = { wellnessDefaults: { breakAfterMinutes: number, stopAfterMinutes: number } };

export type ReportExposureMutationVariables = Exact<{
  input: ReportExposureInput;
}>;


export type ReportExposureMutation = { reportExposure: { wellness: { isBreakDue: boolean, restUntil: string | null, sinceBreakMinutes: number, sinceRestMinutes: number } } };

export type SetWellnessMutationVariables = Exact<{
  input: SetWellnessInput;
}>;


export type SetWellnessMutation = { setWellness: { wellness: { isBreakDue: boolean } } };

export type SetWellnessDefaultsMutationVariables = Exact<{
  input: SetWellnessDefaultsInput;
}>;


export type SetWellnessDefaultsMutation = { setWellnessDefaults: { wellnessDefaults: { breakAfterMinutes: number } } };

export type AskToTalkMutationVariables = Exact<{ [key: string]: never; }>;


export type AskToTalkMutation = { askToTalk: { wellness: { isBreakDue: boolean } } };

export type AnswerTalkRequestMutationVariables = Exact<{
  input: AnswerTalkRequestInput;
}>;


export type AnswerTalkRequestMutation = { answerTalkRequest: { teamWellness: { pastBreak: number } } };

export type LoosenWellnessMutationVariables = Exact<{
  input: LoosenWellnessInput;
}>;


export type LoosenWellnessMutation = { loosenWellness: { teamWellness: { pastBreak: number } } };

export type EndWellnessExceptionMutationVariables = Exact<{
  id: string;
}>;


export type EndWellnessExceptionMutation = { endWellnessException: { wellness: { isBreakDue: boolean } } };

export type ReminderPartsFragment = { myReminders: { moments: Array<ReminderMoment>, isForAll: boolean, items: Array<{ moment: ReminderMoment, state: WorkshopReminderState, dueAt: string, sentAt: string | null }> } | null };

export type SetWorkshopRemindersMutationVariables = Exact<{
  id: string;
  moments: Array<ReminderMoment> | ReminderMoment;
  forAll: boolean;
}>;


export type SetWorkshopRemindersMutation = { setWorkshopReminders: { workshop: { id: string } } };

export type AfterWorkshopQueryVariables = Exact<{
  id: string;
}>;


export type AfterWorkshopQuery = { workshop: { id: string, title: string, phase: WorkshopPhase, safetyModerator: string | null, canCall: boolean, viewerRegistration: { state: RegistrationState } | null, myCall: { kind: RoomCallKind, isAnswered: boolean, isTaken: boolean, isModeratorHere: boolean, isAnyoneComing: boolean } | null, calls: Array<{ id: string, handle: string, kind: RoomCallKind, calledAt: string, crisisCaseId: string | null }> | null } };

export type RoomCallsFragment = { canCall: boolean, myCall: { kind: RoomCallKind, isAnswered: boolean, isTaken: boolean, isModeratorHere: boolean, isAnyoneComing: boolean } | null, calls: Array<{ id: string, handle: string, kind: RoomCallKind, calledAt: string, crisisCaseId: string | null }> | null };

export type LeavingWorkshopQueryVariables = Exact<{
  id: string;
}>;


export type LeavingWorkshopQuery = { workshop: { id: string, safetyModerator: string | null, canCall: boolean, room: { isModeratorHere: boolean } | null, myCall: { kind: RoomCallKind, isAnswered: boolean, isTaken: boolean, isModeratorHere: boolean, isAnyoneComing: boolean } | null, calls: Array<{ id: string, handle: string, kind: RoomCallKind, calledAt: string, crisisCaseId: string | null }> | null } };

export type CallFromRoomMutationVariables = Exact<{
  id: string;
  kind: RoomCallKind;
}>;


export type CallFromRoomMutation = { callFromRoom: { workshop: { id: string } } };

export type AnswerRoomCallMutationVariables = Exact<{
  callId: string;
  talk: boolean;
}>;


export type AnswerRoomCallMutation = { answerRoomCall: { crisisCaseId: string | null } };

export type WorkshopChatQueryVariables = Exact<{
  id: string;
  before?: number | null | undefined;
}>;


export type WorkshopChatQuery = { room: { id: string, state: RoomStateName, closesAt: string | null, slowSeconds: number, isPaused: boolean, chatMode: ChatMode, head: number, readSeq: number, nextLineAt: string | null, moderators: Array<{ handle: string, role: PresenceRole }>, viewerCan: { say: boolean, sayRefusal: string | null, sayRefusedUntil: string | null, moderate: boolean, confirmPresence: boolean, isPresent: boolean }, lines: { olderCursor: number | null, nodes: Array<{ id: string, seq: number, changedSeq: number, authorRole: LineRole | null, visibility: Visibility, html: string | null, createdAt: string, editedAt: string | null, contentTopics: Array<ContentTopic>, contentNote: string, fold: TopicFilter, hasLeftOut: boolean, review: LineReview | null, author: { kind: AuthorKind, handle: string | null, isViewer: boolean }, replyTo: { id: string, handle: string | null, excerpt: string } | null, reactions: Array<{ kind: ReactionKind, count: number, isMine: boolean }>, hold: { itemId: string, kind: HoldKind, since: string, until: string, isSeen: boolean, mayChoose: boolean, choices: Array<HoldChoice>, choice: HoldChoice | null } | null }> } } };

export type RoomOfWorkshopQueryVariables = Exact<{
  id: string;
}>;


export type RoomOfWorkshopQuery = { workshop: { room: { id: string } | null } };

export type WorkshopDoorQueryVariables = Exact<{
  id: string;
}>;


export type WorkshopDoorQuery = { workshop: { id: string, title: string, phase: WorkshopPhase, safetyModerator: string | null, meetsDoor: boolean, canCall: boolean, myCall: { kind: RoomCallKind, isAnswered: boolean, isTaken: boolean, isModeratorHere: boolean, isAnyoneComing: boolean } | null, calls: Array<{ id: string, handle: string, kind: RoomCallKind, calledAt: string, crisisCaseId: string | null }> | null, registrationForm: { needsAcceptance: boolean, agreement: { version: number, body: string, html: string } | null, acceptedAgreement: { version: number, body: string } | null, questions: Array<{ id: string, body: string, options: Array<string>, isNeeded: boolean }> } } };

export type PassDoorMutationVariables = Exact<{
  id: string;
}>;


export type PassDoorMutation = { passDoor: { workshop: { id: string } } };

export type HostDeskQueryVariables = Exact<{ [key: string]: never; }>;


export type HostDeskQuery = { myCredential: { body: string, number: string, place: string, expiresOn: string, statedAt: string, checkedAt: string | null, checkNote: string, state: CredentialState } | null, workshops: { nodes: Array<{ capacity: number, id: string, kind: WorkshopKind, title: string, phase: WorkshopPhase, startsAt: string, endsAt: string, timeZone: string, language: WorkshopLanguage, contentTopics: Array<ContentTopic>, contentNote: string, isFull: boolean, viewerPart: WorkshopPart | null, isViewerAsked: boolean, seats: { taken: number, offered: number, waiting: number } | null, group: { slug: string, name: string } | null, host: { handle: string, credential: { body: string } | null }, viewerRegistration: { state: RegistrationState, place: number | null, offerUntil: string | null } | null }> } };

export type NewWorkshopQueryVariables = Exact<{ [key: string]: never; }>;


export type NewWorkshopQuery = { safetyModerators: Array<string>, viewer: { timeZone: string } | null, groups: { nodes: Array<{ id: string, name: string, viewerMembership: { joinedAt: string } | null }> } };

export type WorkshopToEditQueryVariables = Exact<{
  id: string;
  groupId?: string | null | undefined;
}>;


export type WorkshopToEditQuery = { safetyModerators: Array<string>, workshop: { id: string, kind: WorkshopKind, title: string, description: string | null, language: WorkshopLanguage, contentTopics: Array<ContentTopic>, contentNote: string, startsLocal: string, startsAt: string, endsAt: string, timeZone: string, capacity: number, state: WorkshopState, phase: WorkshopPhase, version: number, askedCoHosts: Array<string>, viewerPart: WorkshopPart | null, safetyModerator: string | null, viewerPanel: PanelState | null, group: { id: string, name: string } | null, coHosts: Array<{ handle: string }>, seats: { taken: number, offered: number, waiting: number } | null, registrationForm: { agreement: { body: string } | null, questions: Array<{ id: string, body: string, options: Array<string>, isNeeded: boolean, counts: Array<number> | null }> }, viewerCan: { manage: boolean, chooseCoHosts: boolean, publishRefusal: string | null }, panelists: Array<{ handle: string, hasAccepted: boolean }>, resources: Array<{ id: string, title: string, address: string, host: string | null }>, feedback: { closesAt: string, isAsked: boolean, mine: { worth: FeedbackAnswer, safe: FeedbackAnswer, clear: FeedbackAnswer } | null, results: { people: number, worth: { yes: number, partly: number, no: number }, safe: { yes: number, partly: number, no: number }, clear: { yes: number, partly: number, no: number } } | null } | null, attendance: { came: number | null } | null, hostMessages: Array<{ id: string, html: string, itemId: string | null, visibility: Visibility, contentTopics: Array<ContentTopic>, contentNote: string, handle: string | null, state: MessageState, sentAt: string | null, body: string | null, moment: MessageMoment | null, dueAt: string | null, failure: MessageFailure | null, version: number | null, moves: Array<MessageState> }> } };

export type GroupOfWorkshopQueryVariables = Exact<{
  id: string;
}>;


export type GroupOfWorkshopQuery = { workshop: { group: { id: string } | null } };

export type StateCredentialMutationVariables = Exact<{
  input: StateCredentialInput;
}>;


export type StateCredentialMutation = { stateCredential: { credential: { id: string } } };

export type DraftWorkshopMutationVariables = Exact<{
  input: WorkshopInput;
}>;


export type DraftWorkshopMutation = { draftWorkshop: { workshop: { id: string } } };

export type EditWorkshopMutationVariables = Exact<{
  input: EditWorkshopInput;
}>;


export type EditWorkshopMutation = { editWorkshop: { workshop: { id: string } } };

export type PublishWorkshopMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type PublishWorkshopMutation = { publishWorkshop: { workshop: { id: string } } };

export type CancelWorkshopMutationVariables = Exact<{
  id: string;
}>;


export type CancelWorkshopMutation = { cancelWorkshop: { workshop: { id: string } } };

export type EndWorkshopMutationVariables = Exact<{
  id: string;
}>;


export type EndWorkshopMutation = { endWorkshop: { workshop: { id: string } } };

export type RoomPollFragment = { id: string, question: string, choice: PollChoice, state: PollState, hasResults: boolean, answerCount: number | null, median: number | null, canAnswer: boolean, canRun: boolean, options: Array<{ place: number, text: string, count: number | null, isMine: boolean }> };

export type MakePollMutationVariables = Exact<{
  input: PollInput;
}>;


export type MakePollMutation = { makePoll: { workshop: { id: string } } };

export type OpenPollMutationVariables = Exact<{
  pollId: string;
}>;


export type OpenPollMutation = { openPoll: { workshop: { id: string } } };

export type ClosePollMutationVariables = Exact<{
  pollId: string;
}>;


export type ClosePollMutation = { closePoll: { workshop: { id: string } } };

export type RemovePollMutationVariables = Exact<{
  pollId: string;
}>;


export type RemovePollMutation = { removePoll: { workshop: { id: string } } };

export type AnswerPollMutationVariables = Exact<{
  pollId: string;
  chosen: Array<number> | number;
}>;


export type AnswerPollMutation = { answerPoll: { workshop: { id: string } } };

export type RegistrationPartsFragment = { registrationForm: { needsAcceptance: boolean, agreement: { version: number, body: string, html: string } | null, acceptedAgreement: { version: number, body: string } | null, questions: Array<{ id: string, body: string, options: Array<string>, isNeeded: boolean }> } };

export type SetRegistrationFormMutationVariables = Exact<{
  input: RegistrationFormInput;
}>;


export type SetRegistrationFormMutation = { setRegistrationForm: { workshop: { id: string } } };

export type AcceptWorkshopAgreementMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type AcceptWorkshopAgreementMutation = { acceptWorkshopAgreement: { workshop: { id: string } } };

export type ShownQuestionFragment = { id: string, state: QuestionState, html: string | null, visibility: Visibility, wantCount: number, isWanted: boolean, isMine: boolean, notTakenReason: NotTakenReason | null, version: number, moves: Array<QuestionMove>, canWant: boolean };

export type WorkshopRoomQueryVariables = Exact<{
  id: string;
}>;


export type WorkshopRoomQuery = { workshop: { id: string, title: string, phase: WorkshopPhase, meetsDoor: boolean, startsAt: string, endsAt: string, doorsAt: string, timeZone: string, safetyModerator: string | null, viewerPart: WorkshopPart | null, leftOverCount: number | null, admission: AdmissionMode, waitingNote: string | null, viewerAdmission: AdmissionState | null, canCall: boolean, viewerRegistration: { state: RegistrationState } | null, host: { handle: string }, coHosts: Array<{ handle: string }>, seats: { taken: number } | null, viewerCan: { attend: boolean, attendRefusal: string | null, ask: boolean, askRefusal: string | null, sortQuestions: boolean, manage: boolean }, room: { id: string, isOpen: boolean, isPractice: boolean, isPaused: boolean, isModeratorHere: boolean } | null, writtenAnswers: { closesAt: string } | null, captions: { canWrite: boolean, canName: boolean, captioner: string | null, terms: string | null, lines: Array<{ seq: number, changed: number, text: string, speaker: CaptionSpeaker, isAutomatic: boolean }> } | null, polls: Array<{ id: string, question: string, choice: PollChoice, state: PollState, hasResults: boolean, answerCount: number | null, median: number | null, canAnswer: boolean, canRun: boolean, options: Array<{ place: number, text: string, count: number | null, isMine: boolean }> }> | null, stage: { isOn: boolean, streams: Array<{ id: string, handle: string, source: MediaSource, isHere: boolean, isMuted: boolean, isPinned: boolean, isMine: boolean }>, hands: Array<{ handle: string, state: HandState, raisedAt: string }> | null, myHand: { state: HandState, word: HandWord | null } | null, viewerCan: { speak: boolean, speakRefusal: string | null, raiseHand: boolean, run: boolean } } | null, questions: { onStage: { id: string, state: QuestionState, html: string | null, visibility: Visibility, wantCount: number, isWanted: boolean, isMine: boolean, notTakenReason: NotTakenReason | null, version: number, moves: Array<QuestionMove>, canWant: boolean } | null, approved: Array<{ id: string, state: QuestionState, html: string | null, visibility: Visibility, wantCount: number, isWanted: boolean, isMine: boolean, notTakenReason: NotTakenReason | null, version: number, moves: Array<QuestionMove>, canWant: boolean }>, answered: Array<{ id: string, state: QuestionState, html: string | null, visibility: Visibility, wantCount: number, isWanted: boolean, isMine: boolean, notTakenReason: NotTakenReason | null, version: number, moves: Array<QuestionMove>, canWant: boolean }>, pending: Array<{ id: string, state: QuestionState, html: string | null, visibility: Visibility, wantCount: number, isWanted: boolean, isMine: boolean, notTakenReason: NotTakenReason | null, version: number, moves: Array<QuestionMove>, canWant: boolean }> | null, notTaken: Array<{ id: string, state: QuestionState, html: string | null, visibility: Visibility, wantCount: number, isWanted: boolean, isMine: boolean, notTakenReason: NotTakenReason | null, version: number, moves: Array<QuestionMove>, canWant: boolean }> | null, mine: Array<{ id: string, state: QuestionState, html: string | null, visibility: Visibility, wantCount: number, isWanted: boolean, isMine: boolean, notTakenReason: NotTakenReason | null, version: number, moves: Array<QuestionMove>, canWant: boolean, hold: { itemId: string, kind: HoldKind, since: string, until: string, isSeen: boolean, mayChoose: boolean, choices: Array<HoldChoice>, choice: HoldChoice | null } | null }> } | null, practice: { isOpen: boolean } | null, waitingRoom: { people: Array<{ handle: string }>, refused: Array<{ handle: string }> } | null, myCall: { kind: RoomCallKind, isAnswered: boolean, isTaken: boolean, isModeratorHere: boolean, isAnyoneComing: boolean } | null, calls: Array<{ id: string, handle: string, kind: RoomCallKind, calledAt: string, crisisCaseId: string | null }> | null } };

export type AskQuestionMutationVariables = Exact<{
  input: AskQuestionInput;
}>;


export type AskQuestionMutation = { askQuestion: { question: { id: string } } };

export type WithdrawQuestionMutationVariables = Exact<{
  id: string;
}>;


export type WithdrawQuestionMutation = { withdrawQuestion: { question: { id: string } } };

export type SortQuestionMutationVariables = Exact<{
  input: SortQuestionInput;
}>;


export type SortQuestionMutation = { sortQuestion: { question: { id: string } } };

export type WantAnswerMutationVariables = Exact<{
  id: string;
}>;


export type WantAnswerMutation = { wantAnswer: { question: { wantCount: number } } };

export type UnwantAnswerMutationVariables = Exact<{
  id: string;
}>;


export type UnwantAnswerMutation = { unwantAnswer: { question: { wantCount: number } } };

export type RoomToolsQueryVariables = Exact<{
  id: string;
}>;


export type RoomToolsQuery = { room: { viewerCan: { moderate: boolean, confirmPresence: boolean, isPresent: boolean } } };

export type WaitingDoorFragment = { admission: AdmissionMode, waitingNote: string | null, viewerAdmission: AdmissionState | null, waitingRoom: { people: Array<{ handle: string }>, refused: Array<{ handle: string }> } | null };

export type AskToComeInMutationVariables = Exact<{
  id: string;
}>;


export type AskToComeInMutation = { askToComeIn: { workshop: { id: string } } };

export type AdmitMutationVariables = Exact<{
  id: string;
  handle: string;
}>;


export type AdmitMutation = { admit: { workshop: { id: string } } };

export type AdmitAllMutationVariables = Exact<{
  id: string;
}>;


export type AdmitAllMutation = { admitAll: { workshop: { id: string } } };

export type RefuseAdmissionMutationVariables = Exact<{
  id: string;
  handle: string;
}>;


export type RefuseAdmissionMutation = { refuseAdmission: { workshop: { id: string } } };

export type SetWaitingRoomMutationVariables = Exact<{
  id: string;
  admission: AdmissionMode;
  note: string;
}>;


export type SetWaitingRoomMutation = { setWaitingRoom: { workshop: { id: string } } };

export type WorkshopCardFieldsFragment = { id: string, kind: WorkshopKind, title: string, phase: WorkshopPhase, startsAt: string, endsAt: string, timeZone: string, language: WorkshopLanguage, contentTopics: Array<ContentTopic>, contentNote: string, isFull: boolean, viewerPart: WorkshopPart | null, isViewerAsked: boolean, group: { slug: string, name: string } | null, host: { handle: string, credential: { body: string } | null }, viewerRegistration: { state: RegistrationState, place: number | null, offerUntil: string | null } | null };

export type WorkshopsQueryVariables = Exact<{
  filter: WorkshopFilter;
  only?: ProgrammeFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type WorkshopsQuery = { workshops: { nodes: Array<{ id: string, kind: WorkshopKind, title: string, phase: WorkshopPhase, startsAt: string, endsAt: string, timeZone: string, language: WorkshopLanguage, contentTopics: Array<ContentTopic>, contentNote: string, isFull: boolean, viewerPart: WorkshopPart | null, isViewerAsked: boolean, group: { slug: string, name: string } | null, host: { handle: string, credential: { body: string } | null }, viewerRegistration: { state: RegistrationState, place: number | null, offerUntil: string | null } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, loosened: Array<{ part: ProgrammePart | null, count: number }> }, programmeGroups: Array<{ slug: string, name: string }> };

export type WorkshopQueryVariables = Exact<{
  id: string;
}>;


export type WorkshopQuery = { workshop: { html: string, capacity: number, hasMedia: boolean, doorsAt: string, version: number, safetyModerator: string | null, leftOverCount: number | null, id: string, kind: WorkshopKind, title: string, phase: WorkshopPhase, startsAt: string, endsAt: string, timeZone: string, language: WorkshopLanguage, contentTopics: Array<ContentTopic>, contentNote: string, isFull: boolean, viewerPart: WorkshopPart | null, isViewerAsked: boolean, viewerPanel: PanelState | null, host: { handle: string, credential: { body: string, place: string, checkedAt: string, expiresOn: string } | null }, coHosts: Array<{ handle: string, credential: { body: string, place: string, checkedAt: string, expiresOn: string } | null }>, seats: { taken: number, offered: number, waiting: number } | null, viewerCan: { register: boolean, registerRefusal: string | null, manage: boolean, attend: boolean, attendRefusal: string | null }, writtenAnswers: { closesAt: string } | null, transcript: { state: TranscriptState | null } | null, group: { slug: string, name: string } | null, viewerRegistration: { state: RegistrationState, place: number | null, offerUntil: string | null } | null, registrationForm: { needsAcceptance: boolean, agreement: { version: number, body: string, html: string } | null, acceptedAgreement: { version: number, body: string } | null, questions: Array<{ id: string, body: string, options: Array<string>, isNeeded: boolean }> }, panelists: Array<{ handle: string, hasAccepted: boolean }>, resources: Array<{ id: string, title: string, address: string, host: string | null }>, feedback: { closesAt: string, isAsked: boolean, mine: { worth: FeedbackAnswer, safe: FeedbackAnswer, clear: FeedbackAnswer } | null, results: { people: number, worth: { yes: number, partly: number, no: number }, safe: { yes: number, partly: number, no: number }, clear: { yes: number, partly: number, no: number } } | null } | null, attendance: { came: number | null } | null, hostMessages: Array<{ id: string, html: string, itemId: string | null, visibility: Visibility, contentTopics: Array<ContentTopic>, contentNote: string, handle: string | null, state: MessageState, sentAt: string | null, body: string | null, moment: MessageMoment | null, dueAt: string | null, failure: MessageFailure | null, version: number | null, moves: Array<MessageState> }>, myReminders: { moments: Array<ReminderMoment>, isForAll: boolean, items: Array<{ moment: ReminderMoment, state: WorkshopReminderState, dueAt: string, sentAt: string | null }> } | null } };

export type WorkshopCalendarQueryVariables = Exact<{
  id: string;
}>;


export type WorkshopCalendarQuery = { workshop: { calendar: string | null } };

export type AnswerCoHostingMutationVariables = Exact<{
  id: string;
  accept: boolean;
}>;


export type AnswerCoHostingMutation = { answerCoHosting: { workshop: { viewerCan: { manage: boolean } } } };

export type RegisterForWorkshopMutationVariables = Exact<{
  id: string;
  answers?: Array<RegistrationAnswerInput> | RegistrationAnswerInput | null | undefined;
  agreement?: number | null | undefined;
}>;


export type RegisterForWorkshopMutation = { registerForWorkshop: { workshop: { viewerRegistration: { state: RegistrationState } | null } } };

export type GiveSeatBackMutationVariables = Exact<{
  id: string;
}>;


export type GiveSeatBackMutation = { giveSeatBack: { workshop: { id: string } } };

export type ShownAnswerFragment = { id: string, questionHtml: string, wantCount: number, state: WrittenState, html: string | null, body: string | null, answeredBy: string | null, version: number };

export type WrittenAnswersQueryVariables = Exact<{
  id: string;
}>;


export type WrittenAnswersQuery = { workshop: { id: string, title: string, leftOverCount: number | null, writtenAnswers: { madeAt: string, closesAt: string, isOpen: boolean, canWrite: boolean, answers: Array<{ id: string, questionHtml: string, wantCount: number, state: WrittenState, html: string | null, body: string | null, answeredBy: string | null, version: number }> } | null } };

export type MakeWrittenAnswersMutationVariables = Exact<{
  id: string;
}>;


export type MakeWrittenAnswersMutation = { makeWrittenAnswers: { workshop: { id: string } } };

export type WriteAnswerMutationVariables = Exact<{
  input: WriteAnswerInput;
}>;


export type WriteAnswerMutation = { writeAnswer: { workshop: { id: string } } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const AfterPartsFragmentDoc = new TypedDocumentString(`
    fragment AfterParts on Workshop {
  resources {
    id
    title
    address
    host
  }
  feedback {
    closesAt
    isAsked
    mine {
      worth
      safe
      clear
    }
    results {
      people
      worth {
        yes
        partly
        no
      }
      safe {
        yes
        partly
        no
      }
      clear {
        yes
        partly
        no
      }
    }
  }
  attendance {
    came
  }
}
    `, {"fragmentName":"AfterParts"}) as unknown as TypedDocumentString<AfterPartsFragment, unknown>;
export const AppealInListFragmentDoc = new TypedDocumentString(`
    fragment AppealInList on MyAppeal {
  id
  side
  body
  state
  createdAt
  dueAt
  outcome
  answer
  answeredAt
  decisionId
  reportId
  excerpt
  threadTitle
  groupName
}
    `, {"fragmentName":"AppealInList"}) as unknown as TypedDocumentString<AppealInListFragment, unknown>;
export const StandingFragmentDoc = new TypedDocumentString(`
    fragment Standing on AppealStanding {
  canAppeal
  refusal
  isOverturned
  appeal {
    ...AppealInList
  }
}
    fragment AppealInList on MyAppeal {
  id
  side
  body
  state
  createdAt
  dueAt
  outcome
  answer
  answeredAt
  decisionId
  reportId
  excerpt
  threadTitle
  groupName
}`, {"fragmentName":"Standing"}) as unknown as TypedDocumentString<StandingFragment, unknown>;
export const AppealInQueueFragmentDoc = new TypedDocumentString(`
    fragment AppealInQueue on AppealCard {
  id
  side
  state
  createdAt
  dueAt
  action
  itemKind
  title
  groupName
  workshopTitle
  isMine
  refusal
}
    `, {"fragmentName":"AppealInQueue"}) as unknown as TypedDocumentString<AppealInQueueFragment, unknown>;
export const TalkAboutWordsFragmentDoc = new TypedDocumentString(`
    fragment TalkAboutWords on AuthorTalk {
  id
  words
  endsAt
  isOpen
  messages {
    id
    side
    text
    createdAt
  }
}
    `, {"fragmentName":"TalkAboutWords"}) as unknown as TypedDocumentString<TalkAboutWordsFragment, unknown>;
export const RoomCaptionsFragmentDoc = new TypedDocumentString(`
    fragment RoomCaptions on Captions {
  lines {
    seq
    changed
    text
    speaker
    isAutomatic
  }
  canWrite
  canName
  captioner
  terms
}
    `, {"fragmentName":"RoomCaptions"}) as unknown as TypedDocumentString<RoomCaptionsFragment, unknown>;
export const HeldWordsFragmentDoc = new TypedDocumentString(`
    fragment HeldWords on ItemHold {
  itemId
  kind
  since
  until
  isSeen
  mayChoose
  choices
  choice
}
    `, {"fragmentName":"HeldWords"}) as unknown as TypedDocumentString<HeldWordsFragment, unknown>;
export const LineInRoomFragmentDoc = new TypedDocumentString(`
    fragment LineInRoom on Line {
  id
  seq
  changedSeq
  author {
    kind
    handle
    isViewer
  }
  authorRole
  visibility
  html
  createdAt
  editedAt
  replyTo {
    id
    handle
    excerpt
  }
  reactions {
    kind
    count
    isMine
  }
  contentTopics
  contentNote
  fold
  hasLeftOut
  review
  hold {
    ...HeldWords
  }
}
    fragment HeldWords on ItemHold {
  itemId
  kind
  since
  until
  isSeen
  mayChoose
  choices
  choice
}`, {"fragmentName":"LineInRoom"}) as unknown as TypedDocumentString<LineInRoomFragment, unknown>;
export const TalkRoomFragmentDoc = new TypedDocumentString(`
    fragment TalkRoom on Room {
  id
  state
  closesAt
  slowSeconds
  isPaused
  chatMode
  moderators {
    handle
    role
  }
  head
  readSeq
  nextLineAt
  viewerCan {
    say
    sayRefusal
    sayRefusedUntil
    moderate
    confirmPresence
    isPresent
  }
  lines(before: $before) {
    nodes {
      ...LineInRoom
    }
    olderCursor
  }
}
    fragment LineInRoom on Line {
  id
  seq
  changedSeq
  author {
    kind
    handle
    isViewer
  }
  authorRole
  visibility
  html
  createdAt
  editedAt
  replyTo {
    id
    handle
    excerpt
  }
  reactions {
    kind
    count
    isMine
  }
  contentTopics
  contentNote
  fold
  hasLeftOut
  review
  hold {
    ...HeldWords
  }
}
fragment HeldWords on ItemHold {
  itemId
  kind
  since
  until
  isSeen
  mayChoose
  choices
  choice
}`, {"fragmentName":"TalkRoom"}) as unknown as TypedDocumentString<TalkRoomFragment, unknown>;
export const CredentialLookedFragmentDoc = new TypedDocumentString(`
    fragment CredentialLooked on Credential {
  id
  handle
  body
  number
  place
  expiresOn
  statedAt
  state
  suspendedAt
  suspensionReason
}
    `, {"fragmentName":"CredentialLooked"}) as unknown as TypedDocumentString<CredentialLookedFragment, unknown>;
export const WaitFragmentDoc = new TypedDocumentString(`
    fragment Wait on SignOff {
  kind
  dueAt
  hasSecond
}
    `, {"fragmentName":"Wait"}) as unknown as TypedDocumentString<WaitFragment, unknown>;
export const CrisisDetailFragmentDoc = new TypedDocumentString(`
    fragment CrisisDetail on CrisisCase {
  id
  waitsForSecond {
    ...Wait
  }
  caseId
  level
  state
  source
  version
  openedAt
  acknowledgeDueAt
  replyDueAt
  acknowledgedAt
  acknowledgedBy
  secondAt
  secondBy
  firstWordsAt
  outcome
  outcomeBy
  closedBy
  noneBy
  signOffDueAt
  nextPageAt
  person {
    handle
    since
    otherCases {
      id
      level
      state
    }
  }
  itemKind
  visibility
  caseStatus
  groupName
  groupSlug
  threadId
  people {
    handle
    deskName
    joinedAt
    isMe
  }
  viewers
  timeline {
    id
    event
    by
    toState
    fromLevel
    toLevel
    hasNote
    createdAt
  }
  followUps {
    id
    dueAt
    assignedTo
    doneAt
    doneBy
    wasReached
  }
  handOvers {
    id
    by
    toPerson
    toRole
    takenBy
    viewerCanTake
  }
  unreadCount
  hasTalk
  isTalkEnded
  personSeenAt
  deskName
  freeDeskNames
  colleagues
  isDebriefOffered
  viewerCan {
    acknowledge
    join
    write
    writeRefusal
    settle
    settleRefusal
    close
    closeRefusal
    setLevel
    agreeNone
  }
}
    fragment Wait on SignOff {
  kind
  dueAt
  hasSecond
}`, {"fragmentName":"CrisisDetail"}) as unknown as TypedDocumentString<CrisisDetailFragment, unknown>;
export const TalkLineFragmentDoc = new TypedDocumentString(`
    fragment TalkLine on TalkMessage {
  id
  side
  from
  isMine
  text
  createdAt
  isSeen
  isReported
}
    `, {"fragmentName":"TalkLine"}) as unknown as TypedDocumentString<TalkLineFragment, unknown>;
export const FileDetailFragmentDoc = new TypedDocumentString(`
    fragment FileDetail on CrisisFile {
  words {
    title
    body
    createdAt
  }
  messages {
    ...TalkLine
  }
  notes {
    id
    text
  }
  assessment {
    version
    by
    createdAt
    note
    suggestedLevel
    isInDoubt
    answers {
      hasActed
      hasPlan
      when
      isPlaceKnown
      hasMeans
      isAlone
      isUnder18
      hasTaken
      isInDoubt
    }
  }
  sheets {
    id
    identify
    classify
    assess
    respond
    escalate
  }
  followUpNotes {
    id
    text
  }
}
    fragment TalkLine on TalkMessage {
  id
  side
  from
  isMine
  text
  createdAt
  isSeen
  isReported
}`, {"fragmentName":"FileDetail"}) as unknown as TypedDocumentString<FileDetailFragment, unknown>;
export const ShownReleaseFragmentDoc = new TypedDocumentString(`
    fragment ShownRelease on Release {
  id
  crisisCaseId
  askedBy
  askedAt
  reason
  aloneFrom
  releasedBy
  releasedAt
  isAlone
  aloneReason
  toldAt
  untoldReason
  reviewDueAt
  reviewedBy
  reviewedAt
  viewerCan {
    release
    releaseAlone
    show
    tell
    review
  }
}
    `, {"fragmentName":"ShownRelease"}) as unknown as TypedDocumentString<ShownReleaseFragment, unknown>;
export const GroupFrameFragmentDoc = new TypedDocumentString(`
    fragment GroupFrame on Group {
  id
  room {
    readSeq
    unreadCount
  }
  slug
  name
  purpose
  memberCount
  startRefusal
  careNote {
    html
    since
    slowSeconds
  }
  emblem {
    shape
    tint
  }
  viewerMembership {
    joinedAt
    acceptedVersion
    hasCurrentAgreement
  }
}
    `, {"fragmentName":"GroupFrame"}) as unknown as TypedDocumentString<GroupFrameFragment, unknown>;
export const HostMessagePartsFragmentDoc = new TypedDocumentString(`
    fragment HostMessageParts on Workshop {
  hostMessages {
    id
    html
    itemId
    visibility
    contentTopics
    contentNote
    handle
    state
    sentAt
    body
    moment
    dueAt
    failure
    version
    moves
  }
}
    `, {"fragmentName":"HostMessageParts"}) as unknown as TypedDocumentString<HostMessagePartsFragment, unknown>;
export const ManyCardFragmentDoc = new TypedDocumentString(`
    fragment ManyCard on CaseCard {
  id
  lane
  status
  itemKind
  isOpening
  visibility
  title
  groupName
  workshopTitle
  reasons {
    reason
    count
  }
  claim {
    isMine
    by
  }
  isForOthers
  many {
    version
    itemVersion
    author
    wordCount
    isAtRisk
    followsReport
  }
}
    `, {"fragmentName":"ManyCard"}) as unknown as TypedDocumentString<ManyCardFragment, unknown>;
export const LineGrantFragmentDoc = new TypedDocumentString(`
    fragment LineGrant on MediaGrant {
  token
  path
  iceServers {
    urls
    username
    credential
  }
}
    `, {"fragmentName":"LineGrant"}) as unknown as TypedDocumentString<LineGrantFragment, unknown>;
export const RoomStageFragmentDoc = new TypedDocumentString(`
    fragment RoomStage on Stage {
  isOn
  streams {
    id
    handle
    source
    isHere
    isMuted
    isPinned
    isMine
  }
  hands {
    handle
    state
    raisedAt
  }
  myHand {
    state
    word
  }
  viewerCan {
    speak
    speakRefusal
    raiseHand
    run
  }
}
    `, {"fragmentName":"RoomStage"}) as unknown as TypedDocumentString<RoomStageFragment, unknown>;
export const CaseInQueueFragmentDoc = new TypedDocumentString(`
    fragment CaseInQueue on CaseCard {
  id
  lane
  standsIn
  status
  openedAt
  dueAt
  reportCount
  reasons {
    reason
    count
  }
  itemKind
  isOpening
  visibility
  title
  groupName
  workshopTitle
  claim {
    isMine
    by
    until
  }
  waiting {
    forPerson
    forRole
    isForMe
    until
    route
  }
  isToRead
  isWatched
  isSkipped
  viewerCount
  isForOthers
  isShortOfCover
  waitsForFirstReply
  crisis {
    id
    level
    state
    dueAt
    isTaken
  }
}
    `, {"fragmentName":"CaseInQueue"}) as unknown as TypedDocumentString<CaseInQueueFragment, unknown>;
export const KeptViewFragmentDoc = new TypedDocumentString(`
    fragment KeptView on QueueView {
  id
  name
  standing
  lane
  rule
  group
  language
  age
  kind
  isRemovable
  open
}
    `, {"fragmentName":"KeptView"}) as unknown as TypedDocumentString<KeptViewFragment, unknown>;
export const CredentialInPanelFragmentDoc = new TypedDocumentString(`
    fragment CredentialInPanel on AuthorCredential {
  id
  body
  place
  expiresOn
  state
  canSuspend
}
    `, {"fragmentName":"CredentialInPanel"}) as unknown as TypedDocumentString<CredentialInPanelFragment, unknown>;
export const WatchInPanelFragmentDoc = new TypedDocumentString(`
    fragment WatchInPanel on Watch {
  id
  reason
  note
  by
  until
  canChange
}
    `, {"fragmentName":"WatchInPanel"}) as unknown as TypedDocumentString<WatchInPanelFragment, unknown>;
export const PanelAuthorFragmentDoc = new TypedDocumentString(`
    fragment PanelAuthor on CaseAuthor {
  handle
  since
  lifeState
  postCount
  earlier {
    caseId
    action
    rules
    decidedAt
  }
  restrictions {
    kind
    until
    groupName
  }
  strikeWeight
  credential {
    ...CredentialInPanel
  }
  watch {
    ...WatchInPanel
  }
}
    fragment CredentialInPanel on AuthorCredential {
  id
  body
  place
  expiresOn
  state
  canSuspend
}
fragment WatchInPanel on Watch {
  id
  reason
  note
  by
  until
  canChange
}`, {"fragmentName":"PanelAuthor"}) as unknown as TypedDocumentString<PanelAuthorFragment, unknown>;
export const BesideFragmentDoc = new TypedDocumentString(`
    fragment Beside on Neighbour {
  id
  handle
  visibility
  html
  createdAt
}
    `, {"fragmentName":"Beside"}) as unknown as TypedDocumentString<BesideFragment, unknown>;
export const LetterHelpFragmentDoc = new TypedDocumentString(`
    fragment LetterHelp on AttachedHelp {
  hasPeople
  topics
  group {
    name
    slug
  }
}
    `, {"fragmentName":"LetterHelp"}) as unknown as TypedDocumentString<LetterHelpFragment, unknown>;
export const CaseDetailFragmentDoc = new TypedDocumentString(`
    fragment CaseDetail on ModerationCase {
  id
  waitsForSecond {
    ...Wait
  }
  safeguarding {
    id
    state
    mayRead
  }
  crisis {
    id
    level
    state
    dueAt
    isTaken
  }
  waitsForFirstReply
  summary {
    words
    labels
    isHard
  }
  lane
  status
  version
  openedAt
  dueAt
  reportCount
  claim {
    isMine
    by
    until
  }
  waiting {
    forPerson
    forRole
    isForMe
    until
    route
    reason
  }
  authorTalk {
    reason
    endsAt
    isOpen
    personSeenAt
    messages {
      id
      side
      by
      text
      createdAt
    }
  }
  colleagues
  comments {
    id
    by
    isMine
    text
    createdAt
    isPinned
    fromCaseId
  }
  draft {
    text
    version
    by
    writtenAt
  }
  group {
    name
    slug
    agreement {
      version
      html
    }
  }
  item {
    id
    kind
    version
    visibility
    body
    html
    marked {
      start
      end
    }
    contentTopics
    contentNote
    createdAt
    editedAt
    hidesHandle
    isToRead
    reported {
      version
      title
      body
      takenAt
    }
  }
  reports {
    id
    reporter
    reason
    suggestedRule
    note
    createdAt
    itemVersion
    outcome
    record {
      sent
      acted
      noBreach
    }
    mutedUntil
    outside {
      reference
      ground
      pageAddress
      isSecondLook
    }
  }
  author {
    handle
    since
    lifeState
    postCount
    earlier {
      caseId
      action
      rules
      decidedAt
    }
    restrictions {
      kind
      until
      groupName
    }
    strikeWeight
    credential {
      ...CredentialInPanel
    }
    watch {
      ...WatchInPanel
    }
    suggestion {
      kind
      days
    }
  }
  thread {
    id
    title
    intent
    isLocked
    groupSlug
    isOpening
    watch {
      ...WatchInPanel
    }
    before {
      ...Beside
    }
    after {
      ...Beside
    }
  }
  room {
    id
    groupName
    groupSlug
    workshopId
    workshopTitle
    before {
      ...Beside
    }
    after {
      ...Beside
    }
  }
  viewers
  mergedInto {
    id
    title
  }
  mergedHere {
    id
    authorHandle
    title
    body
    reportCount
    note
    mergedAt
  }
  mergeChoices {
    id
    reasons {
      reason
    }
    itemKind
    isOpening
    visibility
    title
    groupName
    workshopTitle
  }
  history {
    id
    event
    by
    toStatus
    note
    createdAt
  }
  decision {
    id
    action
    rules
    reason
    noteToAuthor
    noteToReporter
    lockNote
    contentTopics
    contentNote
    leftOutParts
    slowSeconds
    reopenAt
    strikeWeight
    proposedLimits {
      kind
      days
      isInGroup
    }
    help {
      ...LetterHelp
    }
    followUpAt
    by
    decidedAt
    effectiveAt
    isInForce
  }
  viewerCan {
    claim
    release
    decide
    propose
    undo
    confirm
    signOff
    requeue
    hold
    handOver
    discuss
    escalate
    askAuthor
    endTalk
    wake
    comment
    skip
    muteReporter
    watch
    merge
    split
    refusal
  }
}
    fragment CredentialInPanel on AuthorCredential {
  id
  body
  place
  expiresOn
  state
  canSuspend
}
fragment Beside on Neighbour {
  id
  handle
  visibility
  html
  createdAt
}
fragment LetterHelp on AttachedHelp {
  hasPeople
  topics
  group {
    name
    slug
  }
}
fragment Wait on SignOff {
  kind
  dueAt
  hasSecond
}
fragment WatchInPanel on Watch {
  id
  reason
  note
  by
  until
  canChange
}`, {"fragmentName":"CaseDetail"}) as unknown as TypedDocumentString<CaseDetailFragment, unknown>;
export const ShownNoticeFragmentDoc = new TypedDocumentString(`
    fragment ShownNotice on Notice {
  id
  kind
  count
  detail
  updatedAt
  isRead
  thread {
    id
    title
    groupSlug
  }
  group {
    slug
    name
  }
  workshop {
    id
    title
  }
  decisionId
  caseId
  reportId
}
    `, {"fragmentName":"ShownNotice"}) as unknown as TypedDocumentString<ShownNoticeFragment, unknown>;
export const WaitingPageFragmentDoc = new TypedDocumentString(`
    fragment WaitingPage on Page {
  id
  kind
  crisisCaseId
  caseId
  subject
  at
}
    `, {"fragmentName":"WaitingPage"}) as unknown as TypedDocumentString<WaitingPageFragment, unknown>;
export const DevicesFragmentDoc = new TypedDocumentString(`
    fragment Devices on MyDevices {
  pushKey
  devices {
    id
    label
    addedAt
    lastSentAt
    isFailing
  }
}
    `, {"fragmentName":"Devices"}) as unknown as TypedDocumentString<DevicesFragment, unknown>;
export const ChainPersonFieldsFragmentDoc = new TypedDocumentString(`
    fragment ChainPersonFields on ChainPerson {
  accountId
  handle
  roles
  hasMail
  devices
}
    `, {"fragmentName":"ChainPersonFields"}) as unknown as TypedDocumentString<ChainPersonFieldsFragment, unknown>;
export const SiteSettingsFragmentDoc = new TypedDocumentString(`
    fragment SiteSettings on Site {
  name
  country
  timeZone
  signUp
  minAge
  expectedReply
  firstReplyPeersHours
  firstReplyDeskHours
  version
  setUpAt
  isOpen
  staffing {
    staffedHours
  }
}
    `, {"fragmentName":"SiteSettings"}) as unknown as TypedDocumentString<SiteSettingsFragment, unknown>;
export const PanelPartsFragmentDoc = new TypedDocumentString(`
    fragment PanelParts on Workshop {
  panelists {
    handle
    hasAccepted
  }
  viewerPanel
}
    `, {"fragmentName":"PanelParts"}) as unknown as TypedDocumentString<PanelPartsFragment, unknown>;
export const RoomPracticeFragmentDoc = new TypedDocumentString(`
    fragment RoomPractice on Workshop {
  practice {
    isOpen
  }
}
    `, {"fragmentName":"RoomPractice"}) as unknown as TypedDocumentString<RoomPracticeFragment, unknown>;
export const EntryFragmentDoc = new TypedDocumentString(`
    fragment Entry on PrivateEntry {
  id
  at
  createdAt
  updatedAt
  version
  body
}
    `, {"fragmentName":"Entry"}) as unknown as TypedDocumentString<EntryFragment, unknown>;
export const RaidShownFragmentDoc = new TypedDocumentString(`
    fragment RaidShown on RaidState {
  guard {
    since
    until
  }
  signUpsLastHour
  isSuggested
}
    `, {"fragmentName":"RaidShown"}) as unknown as TypedDocumentString<RaidShownFragment, unknown>;
export const ReportInListFragmentDoc = new TypedDocumentString(`
    fragment ReportInList on MyReport {
  id
  reason
  note
  createdAt
  state
  outcome
  publicNote
  answeredAt
  itemKind
  excerpt
  threadTitle
  groupName
}
    `, {"fragmentName":"ReportInList"}) as unknown as TypedDocumentString<ReportInListFragment, unknown>;
export const SheetFieldsFragmentDoc = new TypedDocumentString(`
    fragment SheetFields on Sheet {
  kind
  version
  savedAt
  reviewOn
  isReviewDue
  sections {
    name
    lines {
      text
      reach
      note
      words
      ring
    }
  }
}
    `, {"fragmentName":"SheetFields"}) as unknown as TypedDocumentString<SheetFieldsFragment, unknown>;
export const ShownSignOffFragmentDoc = new TypedDocumentString(`
    fragment ShownSignOff on SignOff {
  id
  kind
  groupName
  level
  askedBy
  askedAt
  dueAt
  viewerCanAnswer
  hasSecond
}
    `, {"fragmentName":"ShownSignOff"}) as unknown as TypedDocumentString<ShownSignOffFragment, unknown>;
export const TalkToReadFragmentDoc = new TypedDocumentString(`
    fragment TalkToRead on Talk {
  id
  with
  isEnded
  openedAt
  messages {
    ...TalkLine
  }
}
    fragment TalkLine on TalkMessage {
  id
  side
  from
  isMine
  text
  createdAt
  isSeen
  isReported
}`, {"fragmentName":"TalkToRead"}) as unknown as TypedDocumentString<TalkToReadFragment, unknown>;
export const TalkToOfferFragmentDoc = new TypedDocumentString(`
    fragment TalkToOffer on TalkCard {
  id
  with
  isUnread
}
    `, {"fragmentName":"TalkToOffer"}) as unknown as TypedDocumentString<TalkToOfferFragment, unknown>;
export const TemplateChoiceFragmentDoc = new TypedDocumentString(`
    fragment TemplateChoice on NoteTemplate {
  id
  rule
  language
  name
  body
}
    `, {"fragmentName":"TemplateChoice"}) as unknown as TypedDocumentString<TemplateChoiceFragment, unknown>;
export const ReviewWaitPartsFragmentDoc = new TypedDocumentString(`
    fragment ReviewWaitParts on ReviewWait {
  usualMinutes
  mostMinutes
  isAnyoneHere
  plannedFrom
  staffedHours
}
    `, {"fragmentName":"ReviewWaitParts"}) as unknown as TypedDocumentString<ReviewWaitPartsFragment, unknown>;
export const ThreadInListFragmentDoc = new TypedDocumentString(`
    fragment ThreadInList on Thread {
  id
  title
  intent
  excerpt
  fold
  contentTopics
  contentNote
  replyCount
  createdAt
  lastPostAt
  isLocked
  openingVisibility
  viewerFollow
  author {
    kind
    handle
    isViewer
  }
}
    `, {"fragmentName":"ThreadInList"}) as unknown as TypedDocumentString<ThreadInListFragment, unknown>;
export const PostInThreadFragmentDoc = new TypedDocumentString(`
    fragment PostInThread on Post {
  id
  isOpening
  isThreadAuthor
  visibility
  html
  contentTopics
  contentNote
  fold
  viewerReported
  createdAt
  editedAt
  author {
    kind
    handle
    isViewer
  }
  reactions {
    kind
    count
    isMine
  }
  wordsBack {
    body
    until
  }
  hasLeftOut
  leftOutRule
  hasWaited
  hold {
    ...HeldWords
  }
  viewerCan {
    edit
    delete
    react
    report
  }
}
    fragment HeldWords on ItemHold {
  itemId
  kind
  since
  until
  isSeen
  mayChoose
  choices
  choice
}`, {"fragmentName":"PostInThread"}) as unknown as TypedDocumentString<PostInThreadFragment, unknown>;
export const ShownPieceFragmentDoc = new TypedDocumentString(`
    fragment ShownPiece on TranscriptPiece {
  place
  speaker
  text
  original
  isLeftOut
  version
}
    `, {"fragmentName":"ShownPiece"}) as unknown as TypedDocumentString<ShownPieceFragment, unknown>;
export const OwnWellnessFragmentDoc = new TypedDocumentString(`
    fragment OwnWellness on Wellness {
  isBreakDue
  restUntil
  sinceBreakMinutes
  sinceRestMinutes
}
    `, {"fragmentName":"OwnWellness"}) as unknown as TypedDocumentString<OwnWellnessFragment, unknown>;
export const ExceptionInForceFragmentDoc = new TypedDocumentString(`
    fragment ExceptionInForce on WellnessException {
  id
  handle
  breakAfterMinutes
  stopAfterMinutes
  reason
  by
  until
}
    `, {"fragmentName":"ExceptionInForce"}) as unknown as TypedDocumentString<ExceptionInForceFragment, unknown>;
export const ReminderPartsFragmentDoc = new TypedDocumentString(`
    fragment ReminderParts on Workshop {
  myReminders {
    moments
    isForAll
    items {
      moment
      state
      dueAt
      sentAt
    }
  }
}
    `, {"fragmentName":"ReminderParts"}) as unknown as TypedDocumentString<ReminderPartsFragment, unknown>;
export const RoomCallsFragmentDoc = new TypedDocumentString(`
    fragment RoomCalls on Workshop {
  canCall
  myCall {
    kind
    isAnswered
    isTaken
    isModeratorHere
    isAnyoneComing
  }
  calls {
    id
    handle
    kind
    calledAt
    crisisCaseId
  }
}
    `, {"fragmentName":"RoomCalls"}) as unknown as TypedDocumentString<RoomCallsFragment, unknown>;
export const RoomPollFragmentDoc = new TypedDocumentString(`
    fragment RoomPoll on Poll {
  id
  question
  choice
  state
  hasResults
  answerCount
  median
  canAnswer
  canRun
  options {
    place
    text
    count
    isMine
  }
}
    `, {"fragmentName":"RoomPoll"}) as unknown as TypedDocumentString<RoomPollFragment, unknown>;
export const RegistrationPartsFragmentDoc = new TypedDocumentString(`
    fragment RegistrationParts on Workshop {
  registrationForm {
    needsAcceptance
    agreement {
      version
      body
      html
    }
    acceptedAgreement {
      version
      body
    }
    questions {
      id
      body
      options
      isNeeded
    }
  }
}
    `, {"fragmentName":"RegistrationParts"}) as unknown as TypedDocumentString<RegistrationPartsFragment, unknown>;
export const ShownQuestionFragmentDoc = new TypedDocumentString(`
    fragment ShownQuestion on Question {
  id
  state
  html
  visibility
  wantCount
  isWanted
  isMine
  notTakenReason
  version
  moves
  canWant
}
    `, {"fragmentName":"ShownQuestion"}) as unknown as TypedDocumentString<ShownQuestionFragment, unknown>;
export const WaitingDoorFragmentDoc = new TypedDocumentString(`
    fragment WaitingDoor on Workshop {
  admission
  waitingNote
  viewerAdmission
  waitingRoom {
    people {
      handle
    }
    refused {
      handle
    }
  }
}
    `, {"fragmentName":"WaitingDoor"}) as unknown as TypedDocumentString<WaitingDoorFragment, unknown>;
export const WorkshopCardFieldsFragmentDoc = new TypedDocumentString(`
    fragment WorkshopCardFields on Workshop {
  id
  kind
  title
  phase
  startsAt
  endsAt
  timeZone
  language
  contentTopics
  contentNote
  isFull
  group {
    slug
    name
  }
  host {
    handle
    credential {
      body
    }
  }
  viewerRegistration {
    state
    place
    offerUntil
  }
  viewerPart
  isViewerAsked
}
    `, {"fragmentName":"WorkshopCardFields"}) as unknown as TypedDocumentString<WorkshopCardFieldsFragment, unknown>;
export const ShownAnswerFragmentDoc = new TypedDocumentString(`
    fragment ShownAnswer on WrittenAnswer {
  id
  questionHtml
  wantCount
  state
  html
  body
  answeredBy
  version
}
    `, {"fragmentName":"ShownAnswer"}) as unknown as TypedDocumentString<ShownAnswerFragment, unknown>;
export const FirstStepsDocument = new TypedDocumentString(`
    query FirstSteps {
  site {
    name
    expectedReply
    staffing {
      isStaffed
      peopleOnDuty
      staffedHours
    }
  }
  viewer {
    firstSteps
    security {
      lastSignInAt
      lastSignInAddress
    }
  }
  documents {
    kind
    version
    body
    html
    publishedAt
    acceptedBefore {
      version
      body
    }
  }
}
    `) as unknown as TypedDocumentString<FirstStepsQuery, FirstStepsQueryVariables>;
export const AcceptDocumentDocument = new TypedDocumentString(`
    mutation AcceptDocument($input: AcceptDocumentInput!) {
  acceptDocument(input: $input) {
    version
  }
}
    `) as unknown as TypedDocumentString<AcceptDocumentMutation, AcceptDocumentMutationVariables>;
export const JoinPageDocument = new TypedDocumentString(`
    query JoinPage {
  site {
    name
    minAge
    signUp
    isOpen
    country
  }
}
    `) as unknown as TypedDocumentString<JoinPageQuery, JoinPageQueryVariables>;
export const JoinDocument = new TypedDocumentString(`
    mutation Join($input: JoinInput!) {
  join(input: $input) {
    __typename
    ... on AgeRefused {
      minAge
      country
    }
    ... on SignedIn {
      viewer {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<JoinMutation, JoinMutationVariables>;
export const HandleAdviceDocument = new TypedDocumentString(`
    query HandleAdvice($handle: String!, $email: String) {
  handleAdvice(handle: $handle, email: $email) {
    problem
    suggestions
  }
}
    `) as unknown as TypedDocumentString<HandleAdviceQuery, HandleAdviceQueryVariables>;
export const ResendConfirmationDocument = new TypedDocumentString(`
    mutation ResendConfirmation($email: String) {
  resendConfirmation(email: $email) {
    ok
  }
}
    `) as unknown as TypedDocumentString<ResendConfirmationMutation, ResendConfirmationMutationVariables>;
export const ConfirmEmailDocument = new TypedDocumentString(`
    mutation ConfirmEmail($token: String!) {
  confirmEmail(token: $token) {
    __typename
  }
}
    `) as unknown as TypedDocumentString<ConfirmEmailMutation, ConfirmEmailMutationVariables>;
export const InvitationCardDocument = new TypedDocumentString(`
    query InvitationCard($token: String!) {
  invitation(token: $token) {
    email
    role
    hasAccount
  }
}
    `) as unknown as TypedDocumentString<InvitationCardQuery, InvitationCardQueryVariables>;
export const AcceptInvitationDocument = new TypedDocumentString(`
    mutation AcceptInvitation($token: String!) {
  acceptInvitation(token: $token) {
    id
    needsSecondFactor
  }
}
    `) as unknown as TypedDocumentString<AcceptInvitationMutation, AcceptInvitationMutationVariables>;
export const MeDocument = new TypedDocumentString(`
    query Me {
  viewer {
    handle
    email
    isConfirmed
    isApproved
    needsSecondFactor
    lifeState
    country
    timeZone
    theme
    hardDayUntil
    createdAt
    firstSteps
    about {
      body
      html
    }
  }
}
    `) as unknown as TypedDocumentString<MeQuery, MeQueryVariables>;
export const LookDocument = new TypedDocumentString(`
    query Look {
  viewer {
    country
    timeZone
  }
}
    `) as unknown as TypedDocumentString<LookQuery, LookQueryVariables>;
export const SetSettingsDocument = new TypedDocumentString(`
    mutation SetSettings($input: SettingsInput!) {
  setSettings(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<SetSettingsMutation, SetSettingsMutationVariables>;
export const SetHardDayDocument = new TypedDocumentString(`
    mutation SetHardDay($isOn: Boolean!) {
  setHardDay(isOn: $isOn) {
    hardDayUntil
  }
}
    `) as unknown as TypedDocumentString<SetHardDayMutation, SetHardDayMutationVariables>;
export const SetAboutDocument = new TypedDocumentString(`
    mutation SetAbout($text: String!) {
  setAbout(text: $text) {
    id
  }
}
    `) as unknown as TypedDocumentString<SetAboutMutation, SetAboutMutationVariables>;
export const PublicProfileDocument = new TypedDocumentString(`
    query PublicProfile($handle: String!) {
  profile(handle: $handle) {
    id
    handle
    joinedOn
    roles
    isViewer
    isInMemoriam
    about {
      itemId
      html
    }
  }
}
    `) as unknown as TypedDocumentString<PublicProfileQuery, PublicProfileQueryVariables>;
export const FindMeDocument = new TypedDocumentString(`
    query FindMe {
  viewer {
    findMe {
      words
      savedAt
    }
  }
}
    `) as unknown as TypedDocumentString<FindMeQuery, FindMeQueryVariables>;
export const SetFindMeDocument = new TypedDocumentString(`
    mutation SetFindMe($words: String!) {
  setFindMe(words: $words) {
    id
  }
}
    `) as unknown as TypedDocumentString<SetFindMeMutation, SetFindMeMutationVariables>;
export const PrivacyPageDocument = new TypedDocumentString(`
    query PrivacyPage {
  viewer {
    handle
    isProofFresh
    consents {
      purpose
      version
      givenAt
      givenVersion
      isRequired
    }
  }
  documents {
    kind
    version
    publishedAt
    acceptedAt
  }
}
    `) as unknown as TypedDocumentString<PrivacyPageQuery, PrivacyPageQueryVariables>;
export const GiveConsentDocument = new TypedDocumentString(`
    mutation GiveConsent($purpose: ConsentPurpose!) {
  giveConsent(purpose: $purpose) {
    id
  }
}
    `) as unknown as TypedDocumentString<GiveConsentMutation, GiveConsentMutationVariables>;
export const WithdrawConsentDocument = new TypedDocumentString(`
    mutation WithdrawConsent($purpose: ConsentPurpose!) {
  withdrawConsent(purpose: $purpose) {
    id
  }
}
    `) as unknown as TypedDocumentString<WithdrawConsentMutation, WithdrawConsentMutationVariables>;
export const ExportMineDocument = new TypedDocumentString(`
    mutation ExportMine {
  exportMine {
    fileName
    json
  }
}
    `) as unknown as TypedDocumentString<ExportMineMutation, ExportMineMutationVariables>;
export const DeleteAccountDocument = new TypedDocumentString(`
    mutation DeleteAccount($input: DeleteAccountInput!) {
  deleteAccount(input: $input) {
    ok
  }
}
    `) as unknown as TypedDocumentString<DeleteAccountMutation, DeleteAccountMutationVariables>;
export const SecurityPageDocument = new TypedDocumentString(`
    query SecurityPage {
  viewer {
    handle
    email
    isProofFresh
    needsSecondFactor
    security {
      hasPassword
      hasTotp
      recoveryCodesLeft
      lastSignInAt
      passkeys {
        id
        name
        createdAt
        lastUsedAt
      }
      sessions {
        id
        deviceLabel
        createdAt
        lastSeenAt
        isCurrent
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SecurityPageQuery, SecurityPageQueryVariables>;
export const ProofNeededDocument = new TypedDocumentString(`
    query ProofNeeded {
  viewer {
    isProofFresh
    needsSecondFactor
    security {
      hasPassword
      hasTotp
      passkeys {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ProofNeededQuery, ProofNeededQueryVariables>;
export const ProveAgainDocument = new TypedDocumentString(`
    mutation ProveAgain($input: ProofInput!) {
  proveAgain(input: $input) {
    isProofFresh
  }
}
    `) as unknown as TypedDocumentString<ProveAgainMutation, ProveAgainMutationVariables>;
export const BeginProofDocument = new TypedDocumentString(`
    mutation BeginProof {
  beginProof {
    challengeId
    optionsJson
  }
}
    `) as unknown as TypedDocumentString<BeginProofMutation, BeginProofMutationVariables>;
export const BeginTotpDocument = new TypedDocumentString(`
    mutation BeginTotp {
  beginTotp {
    secret
    qr {
      size
      path
    }
  }
}
    `) as unknown as TypedDocumentString<BeginTotpMutation, BeginTotpMutationVariables>;
export const ConfirmTotpDocument = new TypedDocumentString(`
    mutation ConfirmTotp($code: String!) {
  confirmTotp(code: $code) {
    codes
  }
}
    `) as unknown as TypedDocumentString<ConfirmTotpMutation, ConfirmTotpMutationVariables>;
export const RemoveTotpDocument = new TypedDocumentString(`
    mutation RemoveTotp {
  removeTotp {
    id
  }
}
    `) as unknown as TypedDocumentString<RemoveTotpMutation, RemoveTotpMutationVariables>;
export const RenewRecoveryCodesDocument = new TypedDocumentString(`
    mutation RenewRecoveryCodes {
  renewRecoveryCodes {
    codes
  }
}
    `) as unknown as TypedDocumentString<RenewRecoveryCodesMutation, RenewRecoveryCodesMutationVariables>;
export const BeginPasskeyDocument = new TypedDocumentString(`
    mutation BeginPasskey {
  beginPasskey {
    challengeId
    optionsJson
  }
}
    `) as unknown as TypedDocumentString<BeginPasskeyMutation, BeginPasskeyMutationVariables>;
export const AddPasskeyDocument = new TypedDocumentString(`
    mutation AddPasskey($input: AddPasskeyInput!) {
  addPasskey(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<AddPasskeyMutation, AddPasskeyMutationVariables>;
export const RemovePasskeyDocument = new TypedDocumentString(`
    mutation RemovePasskey($id: String!) {
  removePasskey(id: $id) {
    id
  }
}
    `) as unknown as TypedDocumentString<RemovePasskeyMutation, RemovePasskeyMutationVariables>;
export const ChangePasswordDocument = new TypedDocumentString(`
    mutation ChangePassword($input: ChangePasswordInput!) {
  changePassword(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<ChangePasswordMutation, ChangePasswordMutationVariables>;
export const ChangeEmailDocument = new TypedDocumentString(`
    mutation ChangeEmail($email: String!) {
  changeEmail(email: $email) {
    ok
  }
}
    `) as unknown as TypedDocumentString<ChangeEmailMutation, ChangeEmailMutationVariables>;
export const EndSessionDocument = new TypedDocumentString(`
    mutation EndSession($id: UUID!) {
  endSession(id: $id) {
    security {
      hasTotp
    }
  }
}
    `) as unknown as TypedDocumentString<EndSessionMutation, EndSessionMutationVariables>;
export const EndOtherSessionsDocument = new TypedDocumentString(`
    mutation EndOtherSessions {
  endOtherSessions {
    security {
      hasTotp
    }
  }
}
    `) as unknown as TypedDocumentString<EndOtherSessionsMutation, EndOtherSessionsMutationVariables>;
export const SignInDocument = new TypedDocumentString(`
    mutation SignIn($input: SignInInput!) {
  signIn(input: $input) {
    __typename
    ... on SignInRefused {
      isInMemoriam
    }
    ... on SecondFactorNeeded {
      challengeId
      methods
    }
  }
}
    `) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const AnswerSecondFactorDocument = new TypedDocumentString(`
    mutation AnswerSecondFactor($input: SecondFactorInput!) {
  answerSecondFactor(input: $input) {
    __typename
  }
}
    `) as unknown as TypedDocumentString<AnswerSecondFactorMutation, AnswerSecondFactorMutationVariables>;
export const BeginPasskeySignInDocument = new TypedDocumentString(`
    mutation BeginPasskeySignIn {
  beginPasskeySignIn {
    challengeId
    optionsJson
  }
}
    `) as unknown as TypedDocumentString<BeginPasskeySignInMutation, BeginPasskeySignInMutationVariables>;
export const SignInWithPasskeyDocument = new TypedDocumentString(`
    mutation SignInWithPasskey($input: PasskeyAnswerInput!) {
  signInWithPasskey(input: $input) {
    __typename
  }
}
    `) as unknown as TypedDocumentString<SignInWithPasskeyMutation, SignInWithPasskeyMutationVariables>;
export const BeginSecondFactorPasskeyDocument = new TypedDocumentString(`
    mutation BeginSecondFactorPasskey($challengeId: UUID!) {
  beginSecondFactorPasskey(challengeId: $challengeId) {
    challengeId
    optionsJson
  }
}
    `) as unknown as TypedDocumentString<BeginSecondFactorPasskeyMutation, BeginSecondFactorPasskeyMutationVariables>;
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut {
  signOut {
    ok
  }
}
    `) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const RequestPasswordResetDocument = new TypedDocumentString(`
    mutation RequestPasswordReset($email: String!) {
  requestPasswordReset(email: $email) {
    ok
  }
}
    `) as unknown as TypedDocumentString<RequestPasswordResetMutation, RequestPasswordResetMutationVariables>;
export const ResetPasswordDocument = new TypedDocumentString(`
    mutation ResetPassword($input: ResetPasswordInput!) {
  resetPassword(input: $input) {
    __typename
  }
}
    `) as unknown as TypedDocumentString<ResetPasswordMutation, ResetPasswordMutationVariables>;
export const AddResourceDocument = new TypedDocumentString(`
    mutation AddResource($id: UUID!, $title: String!, $address: String!) {
  addResource(workshopId: $id, title: $title, address: $address) {
    workshop {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<AddResourceMutation, AddResourceMutationVariables>;
export const RemoveResourceDocument = new TypedDocumentString(`
    mutation RemoveResource($id: UUID!) {
  removeResource(resourceId: $id) {
    workshop {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<RemoveResourceMutation, RemoveResourceMutationVariables>;
export const RaiseResourceDocument = new TypedDocumentString(`
    mutation RaiseResource($id: UUID!) {
  raiseResource(resourceId: $id) {
    workshop {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<RaiseResourceMutation, RaiseResourceMutationVariables>;
export const GiveFeedbackDocument = new TypedDocumentString(`
    mutation GiveFeedback($id: UUID!, $worth: FeedbackAnswer!, $safe: FeedbackAnswer!, $clear: FeedbackAnswer!) {
  giveFeedback(workshopId: $id, worth: $worth, safe: $safe, clear: $clear) {
    workshop {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<GiveFeedbackMutation, GiveFeedbackMutationVariables>;
export const MyAppealsDocument = new TypedDocumentString(`
    query MyAppeals($after: String) {
  myAppeals(first: 20, after: $after) {
    nodes {
      ...AppealInList
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment AppealInList on MyAppeal {
  id
  side
  body
  state
  createdAt
  dueAt
  outcome
  answer
  answeredAt
  decisionId
  reportId
  excerpt
  threadTitle
  groupName
}`) as unknown as TypedDocumentString<MyAppealsQuery, MyAppealsQueryVariables>;
export const MyDecisionsDocument = new TypedDocumentString(`
    query MyDecisions($after: String) {
  myDecisions(first: 20, after: $after) {
    nodes {
      id
      action
      rules
      decidedAt
      itemKind
      excerpt
      threadTitle
      groupName
      isOverturned
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<MyDecisionsQuery, MyDecisionsQueryVariables>;
export const MendWordsDocument = new TypedDocumentString(`
    mutation MendWords($decisionId: UUID!, $body: String!) {
  mendWords(decisionId: $decisionId, body: $body) {
    decisionId
  }
}
    `) as unknown as TypedDocumentString<MendWordsMutation, MendWordsMutationVariables>;
export const ReportStandingDocument = new TypedDocumentString(`
    query ReportStanding($id: UUID!) {
  myReport(id: $id) {
    ...ReportInList
    standing {
      ...Standing
    }
  }
}
    fragment AppealInList on MyAppeal {
  id
  side
  body
  state
  createdAt
  dueAt
  outcome
  answer
  answeredAt
  decisionId
  reportId
  excerpt
  threadTitle
  groupName
}
fragment Standing on AppealStanding {
  canAppeal
  refusal
  isOverturned
  appeal {
    ...AppealInList
  }
}
fragment ReportInList on MyReport {
  id
  reason
  note
  createdAt
  state
  outcome
  publicNote
  answeredAt
  itemKind
  excerpt
  threadTitle
  groupName
}`) as unknown as TypedDocumentString<ReportStandingQuery, ReportStandingQueryVariables>;
export const AppealDecisionDocument = new TypedDocumentString(`
    mutation AppealDecision($decisionId: UUID!, $body: String!) {
  appealDecision(decisionId: $decisionId, body: $body) {
    appeal {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<AppealDecisionMutation, AppealDecisionMutationVariables>;
export const AppealReportDocument = new TypedDocumentString(`
    mutation AppealReport($reportId: UUID!, $body: String!) {
  appealReport(reportId: $reportId, body: $body) {
    appeal {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<AppealReportMutation, AppealReportMutationVariables>;
export const AppealViewDocument = new TypedDocumentString(`
    query AppealView($id: UUID!) {
  appeal(id: $id) {
    id
    version
    side
    state
    body
    createdAt
    dueAt
    authorHandle
    decision {
      action
      rules
      reason
      noteToAuthor
      noteToReporter
      lockNote
      contentTopics
      contentNote
      leftOut
      slowSeconds
      reopenAt
      proposedLimits {
        kind
        days
        isInGroup
      }
      help {
        ...LetterHelp
      }
      isAutomatic
      decidedAt
      appealUntil
    }
    quotedTitle
    quotedBody
    visibility
    itemKind
    title
    groupName
    workshopTitle
    history {
      event
      toStatus
      createdAt
    }
    outcomes
    isMine
    canTake
    canAnswer
    refusal
  }
}
    fragment LetterHelp on AttachedHelp {
  hasPeople
  topics
  group {
    name
    slug
  }
}`) as unknown as TypedDocumentString<AppealViewQuery, AppealViewQueryVariables>;
export const TakeAppealDocument = new TypedDocumentString(`
    mutation TakeAppeal($id: UUID!) {
  takeAppeal(id: $id) {
    appeal {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<TakeAppealMutation, TakeAppealMutationVariables>;
export const GiveBackAppealDocument = new TypedDocumentString(`
    mutation GiveBackAppeal($id: UUID!) {
  giveBackAppeal(id: $id) {
    appeal {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<GiveBackAppealMutation, GiveBackAppealMutationVariables>;
export const AnswerAppealDocument = new TypedDocumentString(`
    mutation AnswerAppeal($input: AnswerAppealInput!) {
  answerAppeal(input: $input) {
    appealId
  }
}
    `) as unknown as TypedDocumentString<AnswerAppealMutation, AnswerAppealMutationVariables>;
export const StatementOfReasonsDocument = new TypedDocumentString(`
    query StatementOfReasons($id: UUID!) {
  decisionNotice(id: $id) {
    id
    action
    rules
    reason
    lockNote
    contentTopics
    contentNote
    leftOut
    slowSeconds
    reopenAt
    proposedLimits {
      kind
      days
      isInGroup
    }
    quotedTitle
    quotedBody
    itemKind
    followsReport
    isAutomatic
    isDetectedByService
    policyVersion
    decidedAt
    appealUntil
    reversedAt
    threadTitle
    groupName
    workshopTitle
  }
}
    `) as unknown as TypedDocumentString<StatementOfReasonsQuery, StatementOfReasonsQueryVariables>;
export const AuditLinesDocument = new TypedDocumentString(`
    query AuditLines($filter: AuditFilter, $first: Int, $after: String) {
  auditLines(filter: $filter, first: $first, after: $after) {
    nodes {
      id
      at
      by
      role
      action
      targetKind
      targetId
      caseId
      itemId
      fromStatus
      toStatus
      rules
      reason
      isAutomatic
      dueAt
      wasDueMet
      reversalOf
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<AuditLinesQuery, AuditLinesQueryVariables>;
export const MyAuthorTalksDocument = new TypedDocumentString(`
    query MyAuthorTalks {
  myAuthorTalks {
    id
    isUnread
    isOpen
    lastAt
  }
}
    `) as unknown as TypedDocumentString<MyAuthorTalksQuery, MyAuthorTalksQueryVariables>;
export const SeeAuthorTalkDocument = new TypedDocumentString(`
    mutation SeeAuthorTalk($id: UUID!) {
  seeAuthorTalk(talkId: $id) {
    talk {
      ...TalkAboutWords
    }
  }
}
    fragment TalkAboutWords on AuthorTalk {
  id
  words
  endsAt
  isOpen
  messages {
    id
    side
    text
    createdAt
  }
}`) as unknown as TypedDocumentString<SeeAuthorTalkMutation, SeeAuthorTalkMutationVariables>;
export const SayInAuthorTalkDocument = new TypedDocumentString(`
    mutation SayInAuthorTalk($input: SayInAuthorTalkInput!) {
  sayInAuthorTalk(input: $input) {
    talk {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<SayInAuthorTalkMutation, SayInAuthorTalkMutationVariables>;
export const AskAuthorDocument = new TypedDocumentString(`
    mutation AskAuthor($input: AskAuthorInput!) {
  askAuthor(input: $input) {
    case {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<AskAuthorMutation, AskAuthorMutationVariables>;
export const EndAuthorTalkDocument = new TypedDocumentString(`
    mutation EndAuthorTalk($input: EndAuthorTalkInput!) {
  endAuthorTalk(input: $input) {
    case {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<EndAuthorTalkMutation, EndAuthorTalkMutationVariables>;
export const MyBlocksDocument = new TypedDocumentString(`
    query MyBlocks($after: String) {
  myBlocks(first: 30, after: $after) {
    nodes {
      handle
      since
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<MyBlocksQuery, MyBlocksQueryVariables>;
export const BlockMemberDocument = new TypedDocumentString(`
    mutation BlockMember($handle: String!) {
  blockMember(handle: $handle) {
    handle
    isBlocked
  }
}
    `) as unknown as TypedDocumentString<BlockMemberMutation, BlockMemberMutationVariables>;
export const UnblockMemberDocument = new TypedDocumentString(`
    mutation UnblockMember($handle: String!) {
  unblockMember(handle: $handle) {
    handle
    isBlocked
  }
}
    `) as unknown as TypedDocumentString<UnblockMemberMutation, UnblockMemberMutationVariables>;
export const OwnBreakDocument = new TypedDocumentString(`
    query OwnBreak {
  viewer {
    id
    handle
    breakUntil
  }
}
    `) as unknown as TypedDocumentString<OwnBreakQuery, OwnBreakQueryVariables>;
export const StartBreakDocument = new TypedDocumentString(`
    mutation StartBreak($days: Int!) {
  startBreak(days: $days) {
    viewer {
      id
      breakUntil
    }
  }
}
    `) as unknown as TypedDocumentString<StartBreakMutation, StartBreakMutationVariables>;
export const EndBreakDocument = new TypedDocumentString(`
    mutation EndBreak {
  endBreak {
    viewer {
      id
      breakUntil
    }
  }
}
    `) as unknown as TypedDocumentString<EndBreakMutation, EndBreakMutationVariables>;
export const PutGreetingAwayDocument = new TypedDocumentString(`
    mutation PutGreetingAway {
  putGreetingAway {
    viewer {
      id
      isBack
    }
  }
}
    `) as unknown as TypedDocumentString<PutGreetingAwayMutation, PutGreetingAwayMutationVariables>;
export const NameCaptionerDocument = new TypedDocumentString(`
    mutation NameCaptioner($id: UUID!, $handle: String) {
  nameCaptioner(workshopId: $id, handle: $handle) {
    workshop {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<NameCaptionerMutation, NameCaptionerMutationVariables>;
export const WriteCaptionDocument = new TypedDocumentString(`
    mutation WriteCaption($id: UUID!, $text: String!, $speaker: CaptionSpeaker!, $isAutomatic: Boolean!) {
  writeCaption(
    workshopId: $id
    text: $text
    speaker: $speaker
    isAutomatic: $isAutomatic
  ) {
    workshop {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<WriteCaptionMutation, WriteCaptionMutationVariables>;
export const CorrectCaptionDocument = new TypedDocumentString(`
    mutation CorrectCaption($id: UUID!, $seq: Int!, $text: String!) {
  correctCaption(workshopId: $id, seq: $seq, text: $text) {
    workshop {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<CorrectCaptionMutation, CorrectCaptionMutationVariables>;
export const KeepCaptionTermsDocument = new TypedDocumentString(`
    mutation KeepCaptionTerms($id: UUID!, $terms: String!) {
  keepCaptionTerms(workshopId: $id, terms: $terms) {
    workshop {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<KeepCaptionTermsMutation, KeepCaptionTermsMutationVariables>;
export const ChatPageDocument = new TypedDocumentString(`
    query ChatPage($slug: String!, $before: Int) {
  group(slug: $slug) {
    id
    slug
    name
    viewerMembership {
      hasCurrentAgreement
    }
    room {
      ...TalkRoom
    }
  }
}
    fragment LineInRoom on Line {
  id
  seq
  changedSeq
  author {
    kind
    handle
    isViewer
  }
  authorRole
  visibility
  html
  createdAt
  editedAt
  replyTo {
    id
    handle
    excerpt
  }
  reactions {
    kind
    count
    isMine
  }
  contentTopics
  contentNote
  fold
  hasLeftOut
  review
  hold {
    ...HeldWords
  }
}
fragment TalkRoom on Room {
  id
  state
  closesAt
  slowSeconds
  isPaused
  chatMode
  moderators {
    handle
    role
  }
  head
  readSeq
  nextLineAt
  viewerCan {
    say
    sayRefusal
    sayRefusedUntil
    moderate
    confirmPresence
    isPresent
  }
  lines(before: $before) {
    nodes {
      ...LineInRoom
    }
    olderCursor
  }
}
fragment HeldWords on ItemHold {
  itemId
  kind
  since
  until
  isSeen
  mayChoose
  choices
  choice
}`) as unknown as TypedDocumentString<ChatPageQuery, ChatPageQueryVariables>;
export const RoomOfGroupDocument = new TypedDocumentString(`
    query RoomOfGroup($slug: String!) {
  group(slug: $slug) {
    room {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<RoomOfGroupQuery, RoomOfGroupQueryVariables>;
export const EarlierLinesDocument = new TypedDocumentString(`
    query EarlierLines($roomId: UUID!, $before: Int) {
  room(id: $roomId) {
    lines(before: $before) {
      nodes {
        ...LineInRoom
      }
      olderCursor
    }
  }
}
    fragment LineInRoom on Line {
  id
  seq
  changedSeq
  author {
    kind
    handle
    isViewer
  }
  authorRole
  visibility
  html
  createdAt
  editedAt
  replyTo {
    id
    handle
    excerpt
  }
  reactions {
    kind
    count
    isMine
  }
  contentTopics
  contentNote
  fold
  hasLeftOut
  review
  hold {
    ...HeldWords
  }
}
fragment HeldWords on ItemHold {
  itemId
  kind
  since
  until
  isSeen
  mayChoose
  choices
  choice
}`) as unknown as TypedDocumentString<EarlierLinesQuery, EarlierLinesQueryVariables>;
export const RoomNowDocument = new TypedDocumentString(`
    query RoomNow($roomId: UUID!) {
  room(id: $roomId) {
    nextLineAt
    viewerCan {
      say
      sayRefusal
      sayRefusedUntil
      moderate
      confirmPresence
      isPresent
    }
  }
}
    `) as unknown as TypedDocumentString<RoomNowQuery, RoomNowQueryVariables>;
export const LineToChangeDocument = new TypedDocumentString(`
    query LineToChange($id: UUID!) {
  line(id: $id) {
    id
    body
    version
    author {
      handle
    }
    viewerCan {
      edit
    }
  }
}
    `) as unknown as TypedDocumentString<LineToChangeQuery, LineToChangeQueryVariables>;
export const OwnLineWordsDocument = new TypedDocumentString(`
    query OwnLineWords($id: UUID!) {
  line(id: $id) {
    id
    body
    wordsBack {
      body
    }
  }
}
    `) as unknown as TypedDocumentString<OwnLineWordsQuery, OwnLineWordsQueryVariables>;
export const SayLineDocument = new TypedDocumentString(`
    mutation SayLine($input: SayLineInput!) {
  sayLine(input: $input) {
    __typename
    ... on LineSaid {
      showsHelp
      line {
        id
      }
    }
    ... on LineMustWait {
      retryAt
    }
  }
}
    `) as unknown as TypedDocumentString<SayLineMutation, SayLineMutationVariables>;
export const EditLineDocument = new TypedDocumentString(`
    mutation EditLine($input: EditLineInput!) {
  editLine(input: $input) {
    __typename
  }
}
    `) as unknown as TypedDocumentString<EditLineMutation, EditLineMutationVariables>;
export const DeleteLineDocument = new TypedDocumentString(`
    mutation DeleteLine($id: UUID!) {
  deleteLine(lineId: $id) {
    line {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<DeleteLineMutation, DeleteLineMutationVariables>;
export const ReactToLineDocument = new TypedDocumentString(`
    mutation ReactToLine($input: LineReactionInput!) {
  reactToLine(input: $input) {
    line {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<ReactToLineMutation, ReactToLineMutationVariables>;
export const UnreactToLineDocument = new TypedDocumentString(`
    mutation UnreactToLine($input: LineReactionInput!) {
  unreactToLine(input: $input) {
    line {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<UnreactToLineMutation, UnreactToLineMutationVariables>;
export const ConfirmRoomPresenceDocument = new TypedDocumentString(`
    mutation ConfirmRoomPresence($roomId: UUID!) {
  confirmRoomPresence(roomId: $roomId) {
    room {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<ConfirmRoomPresenceMutation, ConfirmRoomPresenceMutationVariables>;
export const RenewRoomPresenceDocument = new TypedDocumentString(`
    mutation RenewRoomPresence($roomId: UUID!) {
  renewRoomPresence(roomId: $roomId) {
    room {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<RenewRoomPresenceMutation, RenewRoomPresenceMutationVariables>;
export const EndRoomPresenceDocument = new TypedDocumentString(`
    mutation EndRoomPresence($roomId: UUID!) {
  endRoomPresence(roomId: $roomId) {
    room {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<EndRoomPresenceMutation, EndRoomPresenceMutationVariables>;
export const SetRoomSlowDocument = new TypedDocumentString(`
    mutation SetRoomSlow($roomId: UUID!, $seconds: Int!) {
  setRoomSlow(roomId: $roomId, seconds: $seconds) {
    room {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<SetRoomSlowMutation, SetRoomSlowMutationVariables>;
export const SetChatModeDocument = new TypedDocumentString(`
    mutation SetChatMode($roomId: UUID!, $mode: ChatMode!) {
  setChatMode(roomId: $roomId, mode: $mode) {
    room {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<SetChatModeMutation, SetChatModeMutationVariables>;
export const ReviewLineDocument = new TypedDocumentString(`
    mutation ReviewLine($lineId: UUID!, $isShown: Boolean!) {
  reviewLine(lineId: $lineId, isShown: $isShown) {
    line {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<ReviewLineMutation, ReviewLineMutationVariables>;
export const PauseRoomDocument = new TypedDocumentString(`
    mutation PauseRoom($roomId: UUID!) {
  pauseRoom(roomId: $roomId) {
    room {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<PauseRoomMutation, PauseRoomMutationVariables>;
export const ResumeRoomDocument = new TypedDocumentString(`
    mutation ResumeRoom($roomId: UUID!) {
  resumeRoom(roomId: $roomId) {
    room {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<ResumeRoomMutation, ResumeRoomMutationVariables>;
export const CloseRoomDocument = new TypedDocumentString(`
    mutation CloseRoom($roomId: UUID!) {
  closeRoom(roomId: $roomId) {
    room {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<CloseRoomMutation, CloseRoomMutationVariables>;
export const MuteInRoomDocument = new TypedDocumentString(`
    mutation MuteInRoom($input: MuteInRoomInput!) {
  muteInRoom(input: $input) {
    room {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<MuteInRoomMutation, MuteInRoomMutationVariables>;
export const RemoveFromRoomDocument = new TypedDocumentString(`
    mutation RemoveFromRoom($lineId: UUID!) {
  removeFromRoom(lineId: $lineId) {
    room {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<RemoveFromRoomMutation, RemoveFromRoomMutationVariables>;
export const CredentialsToCheckDocument = new TypedDocumentString(`
    query CredentialsToCheck {
  credentialsToCheck {
    ...CredentialLooked
  }
  credentialsInUse {
    ...CredentialLooked
  }
}
    fragment CredentialLooked on Credential {
  id
  handle
  body
  number
  place
  expiresOn
  statedAt
  state
  suspendedAt
  suspensionReason
}`) as unknown as TypedDocumentString<CredentialsToCheckQuery, CredentialsToCheckQueryVariables>;
export const OwnSuspensionDocument = new TypedDocumentString(`
    query OwnSuspension {
  mySuspension {
    body
    place
    since
    reason
  }
}
    `) as unknown as TypedDocumentString<OwnSuspensionQuery, OwnSuspensionQueryVariables>;
export const CheckCredentialDocument = new TypedDocumentString(`
    mutation CheckCredential($input: CheckCredentialInput!) {
  checkCredential(input: $input) {
    credential {
      handle
      state
    }
  }
}
    `) as unknown as TypedDocumentString<CheckCredentialMutation, CheckCredentialMutationVariables>;
export const SuspendCredentialDocument = new TypedDocumentString(`
    mutation SuspendCredential($input: SuspendCredentialInput!) {
  suspendCredential(input: $input) {
    credential {
      handle
      state
    }
  }
}
    `) as unknown as TypedDocumentString<SuspendCredentialMutation, SuspendCredentialMutationVariables>;
export const ReinstateCredentialDocument = new TypedDocumentString(`
    mutation ReinstateCredential($id: UUID!) {
  reinstateCredential(id: $id) {
    credential {
      handle
      state
    }
  }
}
    `) as unknown as TypedDocumentString<ReinstateCredentialMutation, ReinstateCredentialMutationVariables>;
export const CrisisViewDocument = new TypedDocumentString(`
    query CrisisView($id: UUID!) {
  crisis(id: $id) {
    ...CrisisDetail
  }
}
    fragment CrisisDetail on CrisisCase {
  id
  waitsForSecond {
    ...Wait
  }
  caseId
  level
  state
  source
  version
  openedAt
  acknowledgeDueAt
  replyDueAt
  acknowledgedAt
  acknowledgedBy
  secondAt
  secondBy
  firstWordsAt
  outcome
  outcomeBy
  closedBy
  noneBy
  signOffDueAt
  nextPageAt
  person {
    handle
    since
    otherCases {
      id
      level
      state
    }
  }
  itemKind
  visibility
  caseStatus
  groupName
  groupSlug
  threadId
  people {
    handle
    deskName
    joinedAt
    isMe
  }
  viewers
  timeline {
    id
    event
    by
    toState
    fromLevel
    toLevel
    hasNote
    createdAt
  }
  followUps {
    id
    dueAt
    assignedTo
    doneAt
    doneBy
    wasReached
  }
  handOvers {
    id
    by
    toPerson
    toRole
    takenBy
    viewerCanTake
  }
  unreadCount
  hasTalk
  isTalkEnded
  personSeenAt
  deskName
  freeDeskNames
  colleagues
  isDebriefOffered
  viewerCan {
    acknowledge
    join
    write
    writeRefusal
    settle
    settleRefusal
    close
    closeRefusal
    setLevel
    agreeNone
  }
}
fragment Wait on SignOff {
  kind
  dueAt
  hasSecond
}`) as unknown as TypedDocumentString<CrisisViewQuery, CrisisViewQueryVariables>;
export const OpenCrisisFileDocument = new TypedDocumentString(`
    mutation OpenCrisisFile($input: CrisisInput!) {
  openCrisisFile(input: $input) {
    file {
      ...FileDetail
    }
  }
}
    fragment FileDetail on CrisisFile {
  words {
    title
    body
    createdAt
  }
  messages {
    ...TalkLine
  }
  notes {
    id
    text
  }
  assessment {
    version
    by
    createdAt
    note
    suggestedLevel
    isInDoubt
    answers {
      hasActed
      hasPlan
      when
      isPlaceKnown
      hasMeans
      isAlone
      isUnder18
      hasTaken
      isInDoubt
    }
  }
  sheets {
    id
    identify
    classify
    assess
    respond
    escalate
  }
  followUpNotes {
    id
    text
  }
}
fragment TalkLine on TalkMessage {
  id
  side
  from
  isMine
  text
  createdAt
  isSeen
  isReported
}`) as unknown as TypedDocumentString<OpenCrisisFileMutation, OpenCrisisFileMutationVariables>;
export const RaiseCrisisDocument = new TypedDocumentString(`
    mutation RaiseCrisis($input: RaiseCrisisInput!) {
  raiseCrisis(input: $input) {
    crisis {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<RaiseCrisisMutation, RaiseCrisisMutationVariables>;
export const AcknowledgeCrisisDocument = new TypedDocumentString(`
    mutation AcknowledgeCrisis($input: CrisisInput!) {
  acknowledgeCrisis(input: $input) {
    crisis {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<AcknowledgeCrisisMutation, AcknowledgeCrisisMutationVariables>;
export const WriteToPersonDocument = new TypedDocumentString(`
    mutation WriteToPerson($input: WriteToPersonInput!) {
  writeToPerson(input: $input) {
    __typename
    ... on LookAgain {
      concerns
    }
  }
}
    `) as unknown as TypedDocumentString<WriteToPersonMutation, WriteToPersonMutationVariables>;
export const NoteCrisisDocument = new TypedDocumentString(`
    mutation NoteCrisis($input: CrisisNoteInput!) {
  noteCrisis(input: $input) {
    crisis {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<NoteCrisisMutation, NoteCrisisMutationVariables>;
export const AssessCrisisDocument = new TypedDocumentString(`
    mutation AssessCrisis($input: AssessInput!) {
  assessCrisis(input: $input) {
    suggestedLevel
  }
}
    `) as unknown as TypedDocumentString<AssessCrisisMutation, AssessCrisisMutationVariables>;
export const SetCrisisLevelDocument = new TypedDocumentString(`
    mutation SetCrisisLevel($input: SetCrisisLevelInput!) {
  setCrisisLevel(input: $input) {
    crisis {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<SetCrisisLevelMutation, SetCrisisLevelMutationVariables>;
export const AnswerNoneDocument = new TypedDocumentString(`
    mutation AnswerNone($input: AnswerNoneInput!) {
  answerNone(input: $input) {
    crisis {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<AnswerNoneMutation, AnswerNoneMutationVariables>;
export const HandOverCrisisDocument = new TypedDocumentString(`
    mutation HandOverCrisis($input: HandOverInput!) {
  handOverCrisis(input: $input) {
    crisis {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<HandOverCrisisMutation, HandOverCrisisMutationVariables>;
export const TakeOverCrisisDocument = new TypedDocumentString(`
    mutation TakeOverCrisis($id: UUID!) {
  takeOverCrisis(handOverId: $id) {
    crisis {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<TakeOverCrisisMutation, TakeOverCrisisMutationVariables>;
export const SettleCrisisDocument = new TypedDocumentString(`
    mutation SettleCrisis($input: SettleCrisisInput!) {
  settleCrisis(input: $input) {
    crisis {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<SettleCrisisMutation, SettleCrisisMutationVariables>;
export const CloseCrisisDocument = new TypedDocumentString(`
    mutation CloseCrisis($input: CloseCrisisInput!) {
  closeCrisis(input: $input) {
    crisis {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<CloseCrisisMutation, CloseCrisisMutationVariables>;
export const CheckInDocument = new TypedDocumentString(`
    mutation CheckIn($input: CheckInInput!) {
  checkIn(input: $input) {
    crisis {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<CheckInMutation, CheckInMutationVariables>;
export const AnswerDebriefDocument = new TypedDocumentString(`
    mutation AnswerDebrief($input: AnswerDebriefInput!) {
  answerDebrief(input: $input) {
    crisis {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<AnswerDebriefMutation, AnswerDebriefMutationVariables>;
export const FollowUpListDocument = new TypedDocumentString(`
    query FollowUpList($mine: Boolean, $after: String) {
  followUps(mine: $mine, first: 30, after: $after) {
    nodes {
      id
      crisisCaseId
      dueAt
      assignedTo
      isMine
      person
      unreadCount
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<FollowUpListQuery, FollowUpListQueryVariables>;
export const ReleasesDocument = new TypedDocumentString(`
    query Releases($crisisCaseId: UUID!) {
  releases(crisisCaseId: $crisisCaseId) {
    mayAsk
    releases {
      ...ShownRelease
    }
  }
}
    fragment ShownRelease on Release {
  id
  crisisCaseId
  askedBy
  askedAt
  reason
  aloneFrom
  releasedBy
  releasedAt
  isAlone
  aloneReason
  toldAt
  untoldReason
  reviewDueAt
  reviewedBy
  reviewedAt
  viewerCan {
    release
    releaseAlone
    show
    tell
    review
  }
}`) as unknown as TypedDocumentString<ReleasesQuery, ReleasesQueryVariables>;
export const WaitingReleasesDocument = new TypedDocumentString(`
    query WaitingReleases {
  waitingReleases {
    ...ShownRelease
  }
}
    fragment ShownRelease on Release {
  id
  crisisCaseId
  askedBy
  askedAt
  reason
  aloneFrom
  releasedBy
  releasedAt
  isAlone
  aloneReason
  toldAt
  untoldReason
  reviewDueAt
  reviewedBy
  reviewedAt
  viewerCan {
    release
    releaseAlone
    show
    tell
    review
  }
}`) as unknown as TypedDocumentString<WaitingReleasesQuery, WaitingReleasesQueryVariables>;
export const AskReleaseDocument = new TypedDocumentString(`
    mutation AskRelease($input: AskReleaseInput!) {
  askRelease(input: $input) {
    release {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<AskReleaseMutation, AskReleaseMutationVariables>;
export const GiveReleaseDocument = new TypedDocumentString(`
    mutation GiveRelease($input: ReleaseInput!) {
  release(input: $input) {
    release {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<GiveReleaseMutation, GiveReleaseMutationVariables>;
export const ShowReleasedDocument = new TypedDocumentString(`
    mutation ShowReleased($disclosureId: UUID!) {
  showReleased(disclosureId: $disclosureId) {
    lastSignInAddress
    lastSignInAt
    findMeWords
  }
}
    `) as unknown as TypedDocumentString<ShowReleasedMutation, ShowReleasedMutationVariables>;
export const TellOfReleaseDocument = new TypedDocumentString(`
    mutation TellOfRelease($disclosureId: UUID!) {
  tellOfRelease(disclosureId: $disclosureId) {
    release {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<TellOfReleaseMutation, TellOfReleaseMutationVariables>;
export const ReviewReleaseDocument = new TypedDocumentString(`
    mutation ReviewRelease($input: ReviewReleaseInput!) {
  reviewRelease(input: $input) {
    release {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<ReviewReleaseMutation, ReviewReleaseMutationVariables>;
export const DraftAtDocument = new TypedDocumentString(`
    query DraftAt($place: String!) {
  draft(place: $place) {
    text
    fields
    savedAt
  }
}
    `) as unknown as TypedDocumentString<DraftAtQuery, DraftAtQueryVariables>;
export const DeviceKeyDocument = new TypedDocumentString(`
    query DeviceKey {
  viewer {
    deviceKey
  }
}
    `) as unknown as TypedDocumentString<DeviceKeyQuery, DeviceKeyQueryVariables>;
export const SaveDraftDocument = new TypedDocumentString(`
    mutation SaveDraft($input: SaveDraftInput!) {
  saveDraft(input: $input) {
    savedAt
  }
}
    `) as unknown as TypedDocumentString<SaveDraftMutation, SaveDraftMutationVariables>;
export const DiscardDraftDocument = new TypedDocumentString(`
    mutation DiscardDraft($place: String!) {
  discardDraft(place: $place) {
    ok
  }
}
    `) as unknown as TypedDocumentString<DiscardDraftMutation, DiscardDraftMutationVariables>;
export const MyDutyDocument = new TypedDocumentString(`
    query MyDuty {
  myDuty {
    since
    endsAt
    canSwitch
  }
}
    `) as unknown as TypedDocumentString<MyDutyQuery, MyDutyQueryVariables>;
export const StartDutyDocument = new TypedDocumentString(`
    mutation StartDuty {
  startDuty {
    since
    endsAt
  }
}
    `) as unknown as TypedDocumentString<StartDutyMutation, StartDutyMutationVariables>;
export const HeartbeatDutyDocument = new TypedDocumentString(`
    mutation HeartbeatDuty {
  heartbeatDuty {
    since
    endsAt
  }
}
    `) as unknown as TypedDocumentString<HeartbeatDutyMutation, HeartbeatDutyMutationVariables>;
export const EndDutyDocument = new TypedDocumentString(`
    mutation EndDuty {
  endDuty {
    since
    endsAt
  }
}
    `) as unknown as TypedDocumentString<EndDutyMutation, EndDutyMutationVariables>;
export const RosterDocument = new TypedDocumentString(`
    query Roster {
  roster {
    timeZone
    peopleWanted
    canManage
    canHandOver
    shifts {
      id
      lane
      handle
      startsAt
      endsAt
      isPresent
      isMine
      offeredHandle
      isOfferedToMe
    }
    weekly {
      id
      lane
      handle
      weekday
      starts
      ends
      timeZone
    }
    people {
      accountId
      handle
    }
    handovers {
      id
      handle
      note
      at
    }
  }
  myDuty {
    since
    endsAt
    canSwitch
  }
}
    `) as unknown as TypedDocumentString<RosterQuery, RosterQueryVariables>;
export const AddWeeklyShiftDocument = new TypedDocumentString(`
    mutation AddWeeklyShift($input: WeeklyShiftInput!) {
  addWeeklyShift(input: $input) {
    canManage
  }
}
    `) as unknown as TypedDocumentString<AddWeeklyShiftMutation, AddWeeklyShiftMutationVariables>;
export const EndWeeklyShiftDocument = new TypedDocumentString(`
    mutation EndWeeklyShift($id: UUID!) {
  endWeeklyShift(id: $id) {
    canManage
  }
}
    `) as unknown as TypedDocumentString<EndWeeklyShiftMutation, EndWeeklyShiftMutationVariables>;
export const OfferShiftDocument = new TypedDocumentString(`
    mutation OfferShift($input: OfferShiftInput!) {
  offerShift(input: $input) {
    canManage
  }
}
    `) as unknown as TypedDocumentString<OfferShiftMutation, OfferShiftMutationVariables>;
export const AnswerOfferDocument = new TypedDocumentString(`
    mutation AnswerOffer($input: AnswerOfferInput!) {
  answerOffer(input: $input) {
    canManage
  }
}
    `) as unknown as TypedDocumentString<AnswerOfferMutation, AnswerOfferMutationVariables>;
export const LeaveHandoverDocument = new TypedDocumentString(`
    mutation LeaveHandover($note: String!) {
  leaveHandover(note: $note) {
    canManage
  }
}
    `) as unknown as TypedDocumentString<LeaveHandoverMutation, LeaveHandoverMutationVariables>;
export const TopicFiltersDocument = new TypedDocumentString(`
    query TopicFilters {
  viewer {
    isHardDay
    hardDayUntil
    topicFilters {
      topic
      mode
    }
  }
}
    `) as unknown as TypedDocumentString<TopicFiltersQuery, TopicFiltersQueryVariables>;
export const SetTopicFiltersDocument = new TypedDocumentString(`
    mutation SetTopicFilters($choices: [TopicChoiceInput!]!) {
  setTopicFilters(choices: $choices) {
    viewer {
      isHardDay
    }
  }
}
    `) as unknown as TypedDocumentString<SetTopicFiltersMutation, SetTopicFiltersMutationVariables>;
export const SwitchHardDayDocument = new TypedDocumentString(`
    mutation SwitchHardDay($isOn: Boolean!) {
  setHardDay(isOn: $isOn) {
    id
  }
}
    `) as unknown as TypedDocumentString<SwitchHardDayMutation, SwitchHardDayMutationVariables>;
export const GoalRemindersDocument = new TypedDocumentString(`
    query GoalReminders {
  goalReminders {
    goalId
    step
    time
    days
  }
}
    `) as unknown as TypedDocumentString<GoalRemindersQuery, GoalRemindersQueryVariables>;
export const SetGoalRemindersDocument = new TypedDocumentString(`
    mutation SetGoalReminders($input: SetGoalRemindersInput!) {
  setGoalReminders(input: $input) {
    reminders {
      step
    }
  }
}
    `) as unknown as TypedDocumentString<SetGoalRemindersMutation, SetGoalRemindersMutationVariables>;
export const StopGoalRemindersDocument = new TypedDocumentString(`
    mutation StopGoalReminders {
  stopGoalReminders {
    reminders {
      step
    }
  }
}
    `) as unknown as TypedDocumentString<StopGoalRemindersMutation, StopGoalRemindersMutationVariables>;
export const ReminderDevicesDocument = new TypedDocumentString(`
    query ReminderDevices {
  reminderDevices {
    pushKey
    devices {
      id
      label
      addedAt
      isFailing
    }
  }
}
    `) as unknown as TypedDocumentString<ReminderDevicesQuery, ReminderDevicesQueryVariables>;
export const AddReminderDeviceDocument = new TypedDocumentString(`
    mutation AddReminderDevice($input: AddDeviceInput!) {
  addReminderDevice(input: $input) {
    pushKey
  }
}
    `) as unknown as TypedDocumentString<AddReminderDeviceMutation, AddReminderDeviceMutationVariables>;
export const RemoveReminderDeviceDocument = new TypedDocumentString(`
    mutation RemoveReminderDevice($id: UUID!) {
  removeReminderDevice(id: $id) {
    pushKey
  }
}
    `) as unknown as TypedDocumentString<RemoveReminderDeviceMutation, RemoveReminderDeviceMutationVariables>;
export const GroupListDocument = new TypedDocumentString(`
    query GroupList($after: String) {
  groups(first: 50, after: $after) {
    nodes {
      id
      slug
      name
      purpose
      memberCount
      lastActivityAt
      emblem {
        shape
        tint
      }
      viewerMembership {
        hasCurrentAgreement
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<GroupListQuery, GroupListQueryVariables>;
export const GroupThreadsDocument = new TypedDocumentString(`
    query GroupThreads($slug: String!, $filter: ThreadFilter, $after: String, $isWaiting: Boolean!) {
  group(slug: $slug) {
    ...GroupFrame
    agreement {
      version
      body
    }
    firstReplies @include(if: $isWaiting) {
      threadId
      since
      peersAt
      deskAt
    }
    threads(filter: $filter, first: 25, after: $after) {
      nodes {
        ...ThreadInList
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment GroupFrame on Group {
  id
  room {
    readSeq
    unreadCount
  }
  slug
  name
  purpose
  memberCount
  startRefusal
  careNote {
    html
    since
    slowSeconds
  }
  emblem {
    shape
    tint
  }
  viewerMembership {
    joinedAt
    acceptedVersion
    hasCurrentAgreement
  }
}
fragment ThreadInList on Thread {
  id
  title
  intent
  excerpt
  fold
  contentTopics
  contentNote
  replyCount
  createdAt
  lastPostAt
  isLocked
  openingVisibility
  viewerFollow
  author {
    kind
    handle
    isViewer
  }
}`) as unknown as TypedDocumentString<GroupThreadsQuery, GroupThreadsQueryVariables>;
export const GroupAboutDocument = new TypedDocumentString(`
    query GroupAbout($slug: String!) {
  group(slug: $slug) {
    ...GroupFrame
    viewerCan {
      join
      leave
    }
    agreement {
      version
      body
      html
      publishedAt
    }
    viewerMembership {
      acceptedAgreement {
        version
        body
      }
    }
  }
}
    fragment GroupFrame on Group {
  id
  room {
    readSeq
    unreadCount
  }
  slug
  name
  purpose
  memberCount
  startRefusal
  careNote {
    html
    since
    slowSeconds
  }
  emblem {
    shape
    tint
  }
  viewerMembership {
    joinedAt
    acceptedVersion
    hasCurrentAgreement
  }
}`) as unknown as TypedDocumentString<GroupAboutQuery, GroupAboutQueryVariables>;
export const GroupToWriteInDocument = new TypedDocumentString(`
    query GroupToWriteIn($slug: String!) {
  group(slug: $slug) {
    ...GroupFrame
    agreement {
      version
      body
      html
      publishedAt
    }
    viewerMembership {
      acceptedAgreement {
        version
        body
      }
    }
  }
}
    fragment GroupFrame on Group {
  id
  room {
    readSeq
    unreadCount
  }
  slug
  name
  purpose
  memberCount
  startRefusal
  careNote {
    html
    since
    slowSeconds
  }
  emblem {
    shape
    tint
  }
  viewerMembership {
    joinedAt
    acceptedVersion
    hasCurrentAgreement
  }
}`) as unknown as TypedDocumentString<GroupToWriteInQuery, GroupToWriteInQueryVariables>;
export const JoinGroupDocument = new TypedDocumentString(`
    mutation JoinGroup($input: AcceptAgreementInput!) {
  joinGroup(input: $input) {
    group {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<JoinGroupMutation, JoinGroupMutationVariables>;
export const AcceptAgreementDocument = new TypedDocumentString(`
    mutation AcceptAgreement($input: AcceptAgreementInput!) {
  acceptAgreement(input: $input) {
    group {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<AcceptAgreementMutation, AcceptAgreementMutationVariables>;
export const LeaveGroupDocument = new TypedDocumentString(`
    mutation LeaveGroup($groupId: UUID!) {
  leaveGroup(groupId: $groupId) {
    group {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<LeaveGroupMutation, LeaveGroupMutationVariables>;
export const RoleHoldersDocument = new TypedDocumentString(`
    query RoleHolders($slug: String!) {
  group(slug: $slug) {
    roleHolders {
      handle
      role
      isTherapist
      badge {
        body
        place
        checkedAt
      }
    }
    reviewsEveryPost
    reviewedFirstPosts
    careNote {
      since
    }
  }
}
    `) as unknown as TypedDocumentString<RoleHoldersQuery, RoleHoldersQueryVariables>;
export const LockSessionDocument = new TypedDocumentString(`
    mutation LockSession {
  lockSession {
    __typename
  }
}
    `) as unknown as TypedDocumentString<LockSessionMutation, LockSessionMutationVariables>;
export const HelpOverlayDocument = new TypedDocumentString(`
    query HelpOverlay($country: String!) {
  helplineOverlay(country: $country) {
    timeZone
    checks {
      helplineId
      checkedOn
    }
    services {
      id
      name
      channel
      value
      hours
      whatHappens
      addedOn
    }
  }
}
    `) as unknown as TypedDocumentString<HelpOverlayQuery, HelpOverlayQueryVariables>;
export const OverlaidCountriesDocument = new TypedDocumentString(`
    query OverlaidCountries {
  overlaidCountries
}
    `) as unknown as TypedDocumentString<OverlaidCountriesQuery, OverlaidCountriesQueryVariables>;
export const ScheduleMessageDocument = new TypedDocumentString(`
    mutation ScheduleMessage($id: UUID!, $message: HostMessageInput!) {
  scheduleMessage(workshopId: $id, message: $message) {
    workshop {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<ScheduleMessageMutation, ScheduleMessageMutationVariables>;
export const EditMessageDocument = new TypedDocumentString(`
    mutation EditMessage($id: UUID!, $version: Int!, $message: HostMessageInput!) {
  editMessage(messageId: $id, version: $version, message: $message) {
    workshop {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<EditMessageMutation, EditMessageMutationVariables>;
export const CancelMessageDocument = new TypedDocumentString(`
    mutation CancelMessage($id: UUID!) {
  cancelMessage(messageId: $id) {
    workshop {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<CancelMessageMutation, CancelMessageMutationVariables>;
export const RetryMessageDocument = new TypedDocumentString(`
    mutation RetryMessage($id: UUID!) {
  retryMessage(messageId: $id) {
    workshop {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<RetryMessageMutation, RetryMessageMutationVariables>;
export const KeptOwnerDocument = new TypedDocumentString(`
    query KeptOwner {
  viewer {
    id
    timeZone
    country
  }
}
    `) as unknown as TypedDocumentString<KeptOwnerQuery, KeptOwnerQueryVariables>;
export const KeptEntriesDocument = new TypedDocumentString(`
    query KeptEntries($input: PrivateEntriesInput!) {
  privateEntries(input: $input) {
    nodes {
      id
      kind
      at
      version
      body
    }
  }
}
    `) as unknown as TypedDocumentString<KeptEntriesQuery, KeptEntriesQueryVariables>;
export const SendKeptDocument = new TypedDocumentString(`
    mutation SendKept($input: WritePrivateEntryInput!) {
  writePrivateEntry(input: $input) {
    entry {
      version
      body
    }
    kept {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<SendKeptMutation, SendKeptMutationVariables>;
export const LandingDocument = new TypedDocumentString(`
    query Landing {
  groupCards {
    slug
    name
    purpose
    emblem {
      shape
      tint
    }
  }
  site {
    expectedReply
  }
}
    `) as unknown as TypedDocumentString<LandingQuery, LandingQueryVariables>;
export const SendLegalNoticeDocument = new TypedDocumentString(`
    mutation SendLegalNotice($input: SendLegalNoticeInput!) {
  sendLegalNotice(input: $input) {
    reference
    token
  }
}
    `) as unknown as TypedDocumentString<SendLegalNoticeMutation, SendLegalNoticeMutationVariables>;
export const LegalNoticeDocument = new TypedDocumentString(`
    query LegalNotice($token: String!) {
  legalNotice(token: $token) {
    reference
    ground
    createdAt
    outcome
    publicNote
    answeredAt
    hasEmail
    secondLookUntil
  }
}
    `) as unknown as TypedDocumentString<LegalNoticeQuery, LegalNoticeQueryVariables>;
export const AskForSecondLookDocument = new TypedDocumentString(`
    mutation AskForSecondLook($token: String!, $words: String!) {
  askForSecondLook(token: $token, words: $words) {
    notice {
      reference
    }
  }
}
    `) as unknown as TypedDocumentString<AskForSecondLookMutation, AskForSecondLookMutationVariables>;
export const LegalPageDocument = new TypedDocumentString(`
    query LegalPage($kind: DocumentKind!) {
  documentVersions(kind: $kind, first: 50) {
    version
    body
    html
    publishedAt
  }
}
    `) as unknown as TypedDocumentString<LegalPageQuery, LegalPageQueryVariables>;
export const ManyChoiceDocument = new TypedDocumentString(`
    query ManyChoice($filter: QueueFilter!, $after: String) {
  cases(filter: $filter, first: 50, after: $after) {
    nodes {
      ...ManyCard
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment ManyCard on CaseCard {
  id
  lane
  status
  itemKind
  isOpening
  visibility
  title
  groupName
  workshopTitle
  reasons {
    reason
    count
  }
  claim {
    isMine
    by
  }
  isForOthers
  many {
    version
    itemVersion
    author
    wordCount
    isAtRisk
    followsReport
  }
}`) as unknown as TypedDocumentString<ManyChoiceQuery, ManyChoiceQueryVariables>;
export const ManyPreviewDocument = new TypedDocumentString(`
    query ManyPreview($ids: [UUID!]!) {
  caseCards(ids: $ids) {
    ...ManyCard
    many {
      words
    }
  }
}
    fragment ManyCard on CaseCard {
  id
  lane
  status
  itemKind
  isOpening
  visibility
  title
  groupName
  workshopTitle
  reasons {
    reason
    count
  }
  claim {
    isMine
    by
  }
  isForOthers
  many {
    version
    itemVersion
    author
    wordCount
    isAtRisk
    followsReport
  }
}`) as unknown as TypedDocumentString<ManyPreviewQuery, ManyPreviewQueryVariables>;
export const DecideManyDocument = new TypedDocumentString(`
    mutation DecideMany($input: DecideManyInput!) {
  decideMany(input: $input) {
    batchId
    undoUntil
    outcomes {
      caseId
      result
      reason
    }
  }
}
    `) as unknown as TypedDocumentString<DecideManyMutation, DecideManyMutationVariables>;
export const UndoManyDocument = new TypedDocumentString(`
    mutation UndoMany($batchId: UUID!) {
  undoMany(batchId: $batchId) {
    batchId
    undoUntil
    outcomes {
      caseId
      result
      reason
    }
  }
}
    `) as unknown as TypedDocumentString<UndoManyMutation, UndoManyMutationVariables>;
export const StageTestDocument = new TypedDocumentString(`
    query StageTest($id: UUID!) {
  workshop(id: $id) {
    id
    title
    phase
    hasMedia
    viewerPart
    viewerPanel
    viewerRegistration {
      state
    }
  }
}
    `) as unknown as TypedDocumentString<StageTestQuery, StageTestQueryVariables>;
export const MediaGrantDocument = new TypedDocumentString(`
    mutation MediaGrant($input: MediaGrantInput!) {
  mediaGrant(input: $input) {
    grant {
      ...LineGrant
    }
  }
}
    fragment LineGrant on MediaGrant {
  token
  path
  iceServers {
    urls
    username
    credential
  }
}`) as unknown as TypedDocumentString<MediaGrantMutation, MediaGrantMutationVariables>;
export const RaiseHandDocument = new TypedDocumentString(`
    mutation RaiseHand($id: UUID!) {
  raiseHand(workshopId: $id) {
    workshop {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<RaiseHandMutation, RaiseHandMutationVariables>;
export const LowerHandDocument = new TypedDocumentString(`
    mutation LowerHand($id: UUID!) {
  lowerHand(workshopId: $id) {
    workshop {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<LowerHandMutation, LowerHandMutationVariables>;
export const CallToStageDocument = new TypedDocumentString(`
    mutation CallToStage($id: UUID!, $handle: String!) {
  callToStage(workshopId: $id, handle: $handle) {
    workshop {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<CallToStageMutation, CallToStageMutationVariables>;
export const DeclineHandDocument = new TypedDocumentString(`
    mutation DeclineHand($id: UUID!, $handle: String!, $word: HandWord!) {
  declineHand(workshopId: $id, handle: $handle, word: $word) {
    workshop {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<DeclineHandMutation, DeclineHandMutationVariables>;
export const TakeFromStageDocument = new TypedDocumentString(`
    mutation TakeFromStage($id: UUID!, $handle: String!) {
  takeFromStage(workshopId: $id, handle: $handle) {
    workshop {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<TakeFromStageMutation, TakeFromStageMutationVariables>;
export const MuteOnStageDocument = new TypedDocumentString(`
    mutation MuteOnStage($id: UUID!, $streamId: String!, $isMuted: Boolean!) {
  muteOnStage(workshopId: $id, streamId: $streamId, isMuted: $isMuted) {
    workshop {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<MuteOnStageMutation, MuteOnStageMutationVariables>;
export const PinOnStageDocument = new TypedDocumentString(`
    mutation PinOnStage($id: UUID!, $streamId: String!, $isPinned: Boolean!) {
  pinOnStage(workshopId: $id, streamId: $streamId, isPinned: $isPinned) {
    workshop {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<PinOnStageMutation, PinOnStageMutationVariables>;
export const TestConnectionDocument = new TypedDocumentString(`
    mutation TestConnection($id: UUID!) {
  testConnection(workshopId: $id) {
    test {
      ways {
        isRelayed
        send {
          ...LineGrant
        }
        watch {
          ...LineGrant
        }
      }
    }
  }
}
    fragment LineGrant on MediaGrant {
  token
  path
  iceServers {
    urls
    username
    credential
  }
}`) as unknown as TypedDocumentString<TestConnectionMutation, TestConnectionMutationVariables>;
export const QueueNewsDocument = new TypedDocumentString(`
    query QueueNews($ids: [UUID!]!, $filter: QueueFilter!) {
  caseCards(ids: $ids) {
    ...CaseInQueue
    fits(filter: $filter)
  }
  queueViews {
    ...KeptView
  }
  laneCounts {
    lane
    open
    late
  }
}
    fragment CaseInQueue on CaseCard {
  id
  lane
  standsIn
  status
  openedAt
  dueAt
  reportCount
  reasons {
    reason
    count
  }
  itemKind
  isOpening
  visibility
  title
  groupName
  workshopTitle
  claim {
    isMine
    by
    until
  }
  waiting {
    forPerson
    forRole
    isForMe
    until
    route
  }
  isToRead
  isWatched
  isSkipped
  viewerCount
  isForOthers
  isShortOfCover
  waitsForFirstReply
  crisis {
    id
    level
    state
    dueAt
    isTaken
  }
}
fragment KeptView on QueueView {
  id
  name
  standing
  lane
  rule
  group
  language
  age
  kind
  isRemovable
  open
}`) as unknown as TypedDocumentString<QueueNewsQuery, QueueNewsQueryVariables>;
export const QueueDocument = new TypedDocumentString(`
    query Queue($filter: QueueFilter!, $isNarrow: Boolean!, $after: String) {
  cases(filter: $filter, first: 30, after: $after) {
    nodes {
      ...CaseInQueue
    }
    open @include(if: $isNarrow)
    pageInfo {
      hasNextPage
      endCursor
    }
  }
  laneCounts {
    lane
    open
    late
  }
  queueViews {
    ...KeptView
  }
  groups(first: 50) {
    nodes {
      slug
      name
    }
  }
  appeals {
    ...AppealInQueue
  }
  myDuty {
    since
    endsAt
    canSwitch
  }
}
    fragment AppealInQueue on AppealCard {
  id
  side
  state
  createdAt
  dueAt
  action
  itemKind
  title
  groupName
  workshopTitle
  isMine
  refusal
}
fragment CaseInQueue on CaseCard {
  id
  lane
  standsIn
  status
  openedAt
  dueAt
  reportCount
  reasons {
    reason
    count
  }
  itemKind
  isOpening
  visibility
  title
  groupName
  workshopTitle
  claim {
    isMine
    by
    until
  }
  waiting {
    forPerson
    forRole
    isForMe
    until
    route
  }
  isToRead
  isWatched
  isSkipped
  viewerCount
  isForOthers
  isShortOfCover
  waitsForFirstReply
  crisis {
    id
    level
    state
    dueAt
    isTaken
  }
}
fragment KeptView on QueueView {
  id
  name
  standing
  lane
  rule
  group
  language
  age
  kind
  isRemovable
  open
}`) as unknown as TypedDocumentString<QueueQuery, QueueQueryVariables>;
export const NextCaseDocument = new TypedDocumentString(`
    query NextCase($filter: QueueFilter!, $after: String) {
  cases(filter: $filter, first: 30, after: $after) {
    nodes {
      id
      lane
      status
      claim {
        isMine
      }
      waiting {
        isForMe
      }
      isSkipped
      isForOthers
      viewerCount
      crisis {
        id
        isTaken
      }
    }
  }
  appeals {
    id
    state
    refusal
    dueAt
  }
}
    `) as unknown as TypedDocumentString<NextCaseQuery, NextCaseQueryVariables>;
export const LookUpDocument = new TypedDocumentString(`
    mutation LookUp($input: LookUpInput!) {
  lookUp(input: $input) {
    member {
      ...PanelAuthor
    }
    item {
      id
      kind
      visibility
      version
      html
      createdAt
      threadId
      threadTitle
      groupName
      groupSlug
    }
    cases {
      id
      lane
      status
      openedAt
      reasons {
        reason
        count
      }
      itemKind
      isOpening
      visibility
      title
      groupName
      workshopTitle
      crisis {
        id
      }
    }
  }
}
    fragment CredentialInPanel on AuthorCredential {
  id
  body
  place
  expiresOn
  state
  canSuspend
}
fragment PanelAuthor on CaseAuthor {
  handle
  since
  lifeState
  postCount
  earlier {
    caseId
    action
    rules
    decidedAt
  }
  restrictions {
    kind
    until
    groupName
  }
  strikeWeight
  credential {
    ...CredentialInPanel
  }
  watch {
    ...WatchInPanel
  }
}
fragment WatchInPanel on Watch {
  id
  reason
  note
  by
  until
  canChange
}`) as unknown as TypedDocumentString<LookUpMutation, LookUpMutationVariables>;
export const SaveQueueViewDocument = new TypedDocumentString(`
    mutation SaveQueueView($input: SaveQueueViewInput!) {
  saveQueueView(input: $input) {
    queueViews {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<SaveQueueViewMutation, SaveQueueViewMutationVariables>;
export const RemoveQueueViewDocument = new TypedDocumentString(`
    mutation RemoveQueueView($id: UUID!) {
  removeQueueView(id: $id) {
    queueViews {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<RemoveQueueViewMutation, RemoveQueueViewMutationVariables>;
export const CaseViewDocument = new TypedDocumentString(`
    query CaseView($id: UUID!) {
  case(id: $id) {
    ...CaseDetail
  }
}
    fragment CredentialInPanel on AuthorCredential {
  id
  body
  place
  expiresOn
  state
  canSuspend
}
fragment CaseDetail on ModerationCase {
  id
  waitsForSecond {
    ...Wait
  }
  safeguarding {
    id
    state
    mayRead
  }
  crisis {
    id
    level
    state
    dueAt
    isTaken
  }
  waitsForFirstReply
  summary {
    words
    labels
    isHard
  }
  lane
  status
  version
  openedAt
  dueAt
  reportCount
  claim {
    isMine
    by
    until
  }
  waiting {
    forPerson
    forRole
    isForMe
    until
    route
    reason
  }
  authorTalk {
    reason
    endsAt
    isOpen
    personSeenAt
    messages {
      id
      side
      by
      text
      createdAt
    }
  }
  colleagues
  comments {
    id
    by
    isMine
    text
    createdAt
    isPinned
    fromCaseId
  }
  draft {
    text
    version
    by
    writtenAt
  }
  group {
    name
    slug
    agreement {
      version
      html
    }
  }
  item {
    id
    kind
    version
    visibility
    body
    html
    marked {
      start
      end
    }
    contentTopics
    contentNote
    createdAt
    editedAt
    hidesHandle
    isToRead
    reported {
      version
      title
      body
      takenAt
    }
  }
  reports {
    id
    reporter
    reason
    suggestedRule
    note
    createdAt
    itemVersion
    outcome
    record {
      sent
      acted
      noBreach
    }
    mutedUntil
    outside {
      reference
      ground
      pageAddress
      isSecondLook
    }
  }
  author {
    handle
    since
    lifeState
    postCount
    earlier {
      caseId
      action
      rules
      decidedAt
    }
    restrictions {
      kind
      until
      groupName
    }
    strikeWeight
    credential {
      ...CredentialInPanel
    }
    watch {
      ...WatchInPanel
    }
    suggestion {
      kind
      days
    }
  }
  thread {
    id
    title
    intent
    isLocked
    groupSlug
    isOpening
    watch {
      ...WatchInPanel
    }
    before {
      ...Beside
    }
    after {
      ...Beside
    }
  }
  room {
    id
    groupName
    groupSlug
    workshopId
    workshopTitle
    before {
      ...Beside
    }
    after {
      ...Beside
    }
  }
  viewers
  mergedInto {
    id
    title
  }
  mergedHere {
    id
    authorHandle
    title
    body
    reportCount
    note
    mergedAt
  }
  mergeChoices {
    id
    reasons {
      reason
    }
    itemKind
    isOpening
    visibility
    title
    groupName
    workshopTitle
  }
  history {
    id
    event
    by
    toStatus
    note
    createdAt
  }
  decision {
    id
    action
    rules
    reason
    noteToAuthor
    noteToReporter
    lockNote
    contentTopics
    contentNote
    leftOutParts
    slowSeconds
    reopenAt
    strikeWeight
    proposedLimits {
      kind
      days
      isInGroup
    }
    help {
      ...LetterHelp
    }
    followUpAt
    by
    decidedAt
    effectiveAt
    isInForce
  }
  viewerCan {
    claim
    release
    decide
    propose
    undo
    confirm
    signOff
    requeue
    hold
    handOver
    discuss
    escalate
    askAuthor
    endTalk
    wake
    comment
    skip
    muteReporter
    watch
    merge
    split
    refusal
  }
}
fragment Beside on Neighbour {
  id
  handle
  visibility
  html
  createdAt
}
fragment LetterHelp on AttachedHelp {
  hasPeople
  topics
  group {
    name
    slug
  }
}
fragment Wait on SignOff {
  kind
  dueAt
  hasSecond
}
fragment WatchInPanel on Watch {
  id
  reason
  note
  by
  until
  canChange
}`) as unknown as TypedDocumentString<CaseViewQuery, CaseViewQueryVariables>;
export const LetterChoicesDocument = new TypedDocumentString(`
    query LetterChoices {
  noteTemplates {
    ...TemplateChoice
  }
  helpGroups {
    id
    name
    slug
  }
}
    fragment TemplateChoice on NoteTemplate {
  id
  rule
  language
  name
  body
}`) as unknown as TypedDocumentString<LetterChoicesQuery, LetterChoicesQueryVariables>;
export const ClaimCaseDocument = new TypedDocumentString(`
    mutation ClaimCase($caseId: UUID!) {
  claimCase(caseId: $caseId) {
    __typename
    ... on CaseTaken {
      by
      until
    }
  }
}
    `) as unknown as TypedDocumentString<ClaimCaseMutation, ClaimCaseMutationVariables>;
export const CaseToApproveDocument = new TypedDocumentString(`
    query CaseToApprove($id: UUID!) {
  case(id: $id) {
    version
    claim {
      isMine
    }
  }
}
    `) as unknown as TypedDocumentString<CaseToApproveQuery, CaseToApproveQueryVariables>;
export const LookAtCaseDocument = new TypedDocumentString(`
    mutation LookAtCase($caseId: UUID!, $isLooking: Boolean!) {
  lookAtCase(caseId: $caseId, isLooking: $isLooking) {
    case {
      viewers
    }
  }
}
    `) as unknown as TypedDocumentString<LookAtCaseMutation, LookAtCaseMutationVariables>;
export const RenewClaimDocument = new TypedDocumentString(`
    mutation RenewClaim($caseId: UUID!, $isLeaving: Boolean) {
  renewClaim(caseId: $caseId, isLeaving: $isLeaving) {
    case {
      claim {
        until
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RenewClaimMutation, RenewClaimMutationVariables>;
export const MoveCaseDocument = new TypedDocumentString(`
    mutation MoveCase($input: MoveCaseInput!) {
  moveCase(input: $input) {
    case {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<MoveCaseMutation, MoveCaseMutationVariables>;
export const SkipCaseDocument = new TypedDocumentString(`
    mutation SkipCase($caseId: UUID!, $reason: SkipReason!) {
  skipCase(caseId: $caseId, reason: $reason) {
    case {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<SkipCaseMutation, SkipCaseMutationVariables>;
export const CommentOnCaseDocument = new TypedDocumentString(`
    mutation CommentOnCase($input: CommentOnCaseInput!) {
  commentOnCase(input: $input) {
    case {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<CommentOnCaseMutation, CommentOnCaseMutationVariables>;
export const PinCommentDocument = new TypedDocumentString(`
    mutation PinComment($input: PinCommentInput!) {
  pinComment(input: $input) {
    case {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<PinCommentMutation, PinCommentMutationVariables>;
export const SaveCaseDraftDocument = new TypedDocumentString(`
    mutation SaveCaseDraft($input: SaveCaseDraftInput!) {
  saveCaseDraft(input: $input) {
    case {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<SaveCaseDraftMutation, SaveCaseDraftMutationVariables>;
export const JustDecidedDocument = new TypedDocumentString(`
    query JustDecided($id: UUID!) {
  case(id: $id) {
    id
    status
    decision {
      action
      effectiveAt
    }
    viewerCan {
      undo
    }
  }
}
    `) as unknown as TypedDocumentString<JustDecidedQuery, JustDecidedQueryVariables>;
export const DecideCaseDocument = new TypedDocumentString(`
    mutation DecideCase($input: DecideCaseInput!) {
  decideCase(input: $input) {
    __typename
    ... on CaseDecided {
      undoUntil
    }
    ... on CaseChanged {
      changes
    }
  }
}
    `) as unknown as TypedDocumentString<DecideCaseMutation, DecideCaseMutationVariables>;
export const UndoDecisionDocument = new TypedDocumentString(`
    mutation UndoDecision($caseId: UUID!) {
  undoDecision(caseId: $caseId) {
    __typename
  }
}
    `) as unknown as TypedDocumentString<UndoDecisionMutation, UndoDecisionMutationVariables>;
export const ConfirmProposalDocument = new TypedDocumentString(`
    mutation ConfirmProposal($input: ReviewInput!) {
  confirmProposal(input: $input) {
    undoUntil
  }
}
    `) as unknown as TypedDocumentString<ConfirmProposalMutation, ConfirmProposalMutationVariables>;
export const DisagreeWithProposalDocument = new TypedDocumentString(`
    mutation DisagreeWithProposal($input: ReviewInput!) {
  disagreeWithProposal(input: $input) {
    case {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<DisagreeWithProposalMutation, DisagreeWithProposalMutationVariables>;
export const SignOffCaseDocument = new TypedDocumentString(`
    mutation SignOffCase($input: ReviewInput!) {
  signOffCase(input: $input) {
    case {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<SignOffCaseMutation, SignOffCaseMutationVariables>;
export const DecisionNoticeDocument = new TypedDocumentString(`
    query DecisionNotice($id: UUID!) {
  decisionNotice(id: $id) {
    id
    action
    rules
    reason
    noteToAuthor
    lockNote
    contentTopics
    contentNote
    leftOut
    slowSeconds
    reopenAt
    reversedAt
    proposedLimits {
      kind
      days
      isInGroup
    }
    help {
      ...LetterHelp
    }
    quotedTitle
    quotedBody
    itemKind
    followsReport
    isAutomatic
    decidedAt
    appealUntil
    wordsBackUntil
    threadId
    threadTitle
    groupName
    groupSlug
    workshopTitle
    standing {
      ...Standing
    }
    canMend
    mendedAt
  }
}
    fragment AppealInList on MyAppeal {
  id
  side
  body
  state
  createdAt
  dueAt
  outcome
  answer
  answeredAt
  decisionId
  reportId
  excerpt
  threadTitle
  groupName
}
fragment Standing on AppealStanding {
  canAppeal
  refusal
  isOverturned
  appeal {
    ...AppealInList
  }
}
fragment LetterHelp on AttachedHelp {
  hasPeople
  topics
  group {
    name
    slug
  }
}`) as unknown as TypedDocumentString<DecisionNoticeQuery, DecisionNoticeQueryVariables>;
export const CasesComingBackDocument = new TypedDocumentString(`
    query CasesComingBack {
  casesComingBack {
    caseId
    action
    at
    itemKind
    title
    groupName
    workshopTitle
  }
}
    `) as unknown as TypedDocumentString<CasesComingBackQuery, CasesComingBackQueryVariables>;
export const MergeCaseDocument = new TypedDocumentString(`
    mutation MergeCase($input: MergeCaseInput!) {
  mergeCase(input: $input) {
    case {
      id
      status
    }
  }
}
    `) as unknown as TypedDocumentString<MergeCaseMutation, MergeCaseMutationVariables>;
export const SplitCaseDocument = new TypedDocumentString(`
    mutation SplitCase($input: ReviewInput!) {
  splitCase(input: $input) {
    case {
      id
      status
    }
  }
}
    `) as unknown as TypedDocumentString<SplitCaseMutation, SplitCaseMutationVariables>;
export const OwnNoticeDocument = new TypedDocumentString(`
    query OwnNotice($id: UUID!) {
  notice(id: $id) {
    ...ShownNotice
  }
}
    fragment ShownNotice on Notice {
  id
  kind
  count
  detail
  updatedAt
  isRead
  thread {
    id
    title
    groupSlug
  }
  group {
    slug
    name
  }
  workshop {
    id
    title
  }
  decisionId
  caseId
  reportId
}`) as unknown as TypedDocumentString<OwnNoticeQuery, OwnNoticeQueryVariables>;
export const NoticesDocument = new TypedDocumentString(`
    query Notices($first: Int, $after: String) {
  notices(first: $first, after: $after) {
    nodes {
      ...ShownNotice
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment ShownNotice on Notice {
  id
  kind
  count
  detail
  updatedAt
  isRead
  thread {
    id
    title
    groupSlug
  }
  group {
    slug
    name
  }
  workshop {
    id
    title
  }
  decisionId
  caseId
  reportId
}`) as unknown as TypedDocumentString<NoticesQuery, NoticesQueryVariables>;
export const MarkNoticesReadDocument = new TypedDocumentString(`
    mutation MarkNoticesRead($id: UUID) {
  markNoticesRead(id: $id) {
    unreadNotices
  }
}
    `) as unknown as TypedDocumentString<MarkNoticesReadMutation, MarkNoticesReadMutationVariables>;
export const NoticeSettingsDocument = new TypedDocumentString(`
    query NoticeSettings {
  noticeSettings {
    quietFrom
    quietTo
    timeZone
    choices {
      kind
      inApp
      mail
      isAlwaysInApp
      isAlwaysMailed
    }
  }
}
    `) as unknown as TypedDocumentString<NoticeSettingsQuery, NoticeSettingsQueryVariables>;
export const SaveNoticeSettingsDocument = new TypedDocumentString(`
    mutation SaveNoticeSettings($input: NoticeSettingsInput!) {
  saveNoticeSettings(input: $input) {
    quietFrom
  }
}
    `) as unknown as TypedDocumentString<SaveNoticeSettingsMutation, SaveNoticeSettingsMutationVariables>;
export const MailStopDocument = new TypedDocumentString(`
    query MailStop($token: String!) {
  mailStop(token: $token) {
    isStopped
  }
}
    `) as unknown as TypedDocumentString<MailStopQuery, MailStopQueryVariables>;
export const StopMailDocument = new TypedDocumentString(`
    mutation StopMail($token: String!) {
  stopMail(token: $token) {
    isStopped
  }
}
    `) as unknown as TypedDocumentString<StopMailMutation, StopMailMutationVariables>;
export const MyPagesDocument = new TypedDocumentString(`
    query MyPages {
  myPages {
    ...WaitingPage
  }
}
    fragment WaitingPage on Page {
  id
  kind
  crisisCaseId
  caseId
  subject
  at
}`) as unknown as TypedDocumentString<MyPagesQuery, MyPagesQueryVariables>;
export const SeePageDocument = new TypedDocumentString(`
    mutation SeePage($id: UUID!) {
  seePage(id: $id) {
    id
  }
}
    `) as unknown as TypedDocumentString<SeePageMutation, SeePageMutationVariables>;
export const MyDevicesDocument = new TypedDocumentString(`
    query MyDevices {
  myDevices {
    ...Devices
  }
}
    fragment Devices on MyDevices {
  pushKey
  devices {
    id
    label
    addedAt
    lastSentAt
    isFailing
  }
}`) as unknown as TypedDocumentString<MyDevicesQuery, MyDevicesQueryVariables>;
export const AddDeviceDocument = new TypedDocumentString(`
    mutation AddDevice($input: AddDeviceInput!) {
  addDevice(input: $input) {
    ...Devices
  }
}
    fragment Devices on MyDevices {
  pushKey
  devices {
    id
    label
    addedAt
    lastSentAt
    isFailing
  }
}`) as unknown as TypedDocumentString<AddDeviceMutation, AddDeviceMutationVariables>;
export const RemoveDeviceDocument = new TypedDocumentString(`
    mutation RemoveDevice($id: UUID!) {
  removeDevice(id: $id) {
    ...Devices
  }
}
    fragment Devices on MyDevices {
  pushKey
  devices {
    id
    label
    addedAt
    lastSentAt
    isFailing
  }
}`) as unknown as TypedDocumentString<RemoveDeviceMutation, RemoveDeviceMutationVariables>;
export const SendTestPageDocument = new TypedDocumentString(`
    mutation SendTestPage {
  sendTestPage {
    ...Devices
  }
}
    fragment Devices on MyDevices {
  pushKey
  devices {
    id
    label
    addedAt
    lastSentAt
    isFailing
  }
}`) as unknown as TypedDocumentString<SendTestPageMutation, SendTestPageMutationVariables>;
export const OnCallDocument = new TypedDocumentString(`
    query OnCall {
  onCall {
    isReady
    chain {
      ...ChainPersonFields
    }
    others {
      ...ChainPersonFields
    }
    webhooks {
      id
      address
      kinds
      addedAt
      lastTries {
        at
        isSent
        failure
      }
    }
    drills {
      id
      at
      people
      answered
      firstAnswerSeconds
    }
    canary {
      isRunning
      lastReachedAt
      lastMissedAt
      hasHeartbeat
    }
  }
}
    fragment ChainPersonFields on ChainPerson {
  accountId
  handle
  roles
  hasMail
  devices
}`) as unknown as TypedDocumentString<OnCallQuery, OnCallQueryVariables>;
export const SaveChainDocument = new TypedDocumentString(`
    mutation SaveChain($accountIds: [UUID!]!) {
  saveChain(accountIds: $accountIds) {
    isReady
  }
}
    `) as unknown as TypedDocumentString<SaveChainMutation, SaveChainMutationVariables>;
export const AddWebhookDocument = new TypedDocumentString(`
    mutation AddWebhook($input: AddWebhookInput!) {
  addWebhook(input: $input) {
    secret
  }
}
    `) as unknown as TypedDocumentString<AddWebhookMutation, AddWebhookMutationVariables>;
export const RemoveWebhookDocument = new TypedDocumentString(`
    mutation RemoveWebhook($id: UUID!) {
  removeWebhook(id: $id) {
    isReady
  }
}
    `) as unknown as TypedDocumentString<RemoveWebhookMutation, RemoveWebhookMutationVariables>;
export const TestWebhookDocument = new TypedDocumentString(`
    mutation TestWebhook($id: UUID!) {
  testWebhook(id: $id) {
    isReady
  }
}
    `) as unknown as TypedDocumentString<TestWebhookMutation, TestWebhookMutationVariables>;
export const StartDrillDocument = new TypedDocumentString(`
    mutation StartDrill {
  startDrill {
    isReady
  }
}
    `) as unknown as TypedDocumentString<StartDrillMutation, StartDrillMutationVariables>;
export const OperatorSiteDocument = new TypedDocumentString(`
    query OperatorSite {
  site {
    ...SiteSettings
  }
  viewer {
    email
  }
}
    fragment SiteSettings on Site {
  name
  country
  timeZone
  signUp
  minAge
  expectedReply
  firstReplyPeersHours
  firstReplyDeskHours
  version
  setUpAt
  isOpen
  staffing {
    staffedHours
  }
}`) as unknown as TypedDocumentString<OperatorSiteQuery, OperatorSiteQueryVariables>;
export const GoLiveDocument = new TypedDocumentString(`
    query GoLive {
  goLive {
    isGreen
    openedAt
    items {
      kind
      isDone
      isNeeded
      missing
    }
  }
}
    `) as unknown as TypedDocumentString<GoLiveQuery, GoLiveQueryVariables>;
export const HealthDocument = new TypedDocumentString(`
    query Health {
  health {
    peopleWithAccounts
    peopleWaiting
    mailsSentToday
    mailsWaiting
    mailsInTrouble
    lastMailSentAt
    isAuditProtected
    auditRowsToday
    databaseBytes
    casesLate
    helplinesToRingAgain
    pagerSilentSeconds
    alarms {
      subject
      at
    }
  }
  site {
    staffing {
      isStaffed
      peopleOnDuty
    }
  }
}
    `) as unknown as TypedDocumentString<HealthQuery, HealthQueryVariables>;
export const HelplineOverlayDocument = new TypedDocumentString(`
    query HelplineOverlay($country: String!) {
  helplineOverlay(country: $country) {
    checks {
      helplineId
      checkedOn
    }
    services {
      id
      country
      name
      channel
      value
      hours
      whatHappens
    }
  }
}
    `) as unknown as TypedDocumentString<HelplineOverlayQuery, HelplineOverlayQueryVariables>;
export const OperatorDocumentsDocument = new TypedDocumentString(`
    query OperatorDocuments {
  documents {
    kind
    version
    publishedAt
    body
  }
}
    `) as unknown as TypedDocumentString<OperatorDocumentsQuery, OperatorDocumentsQueryVariables>;
export const OperatorGroupsDocument = new TypedDocumentString(`
    query OperatorGroups($first: Int, $after: String) {
  groups(first: $first, after: $after) {
    nodes {
      id
      slug
      name
      purpose
      visibility
      memberCount
      emblem {
        shape
        tint
      }
      agreement {
        version
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<OperatorGroupsQuery, OperatorGroupsQueryVariables>;
export const OperatorGroupDocument = new TypedDocumentString(`
    query OperatorGroup($slug: String!) {
  group(slug: $slug) {
    id
    slug
    name
    purpose
    visibility
    closesUnstaffed
    reviewsEveryPost
    reviewedFirstPosts
    emblem {
      shape
      tint
    }
    agreement {
      version
      body
      publishedAt
    }
    viewerCan {
      manage
    }
  }
}
    `) as unknown as TypedDocumentString<OperatorGroupQuery, OperatorGroupQueryVariables>;
export const ChangeSiteDocument = new TypedDocumentString(`
    mutation ChangeSite($input: ChangeSiteInput!) {
  changeSite(input: $input) {
    version
  }
}
    `) as unknown as TypedDocumentString<ChangeSiteMutation, ChangeSiteMutationVariables>;
export const SendMailTestDocument = new TypedDocumentString(`
    mutation SendMailTest {
  sendMailTest {
    to
  }
}
    `) as unknown as TypedDocumentString<SendMailTestMutation, SendMailTestMutationVariables>;
export const OpenDoorsDocument = new TypedDocumentString(`
    mutation OpenDoors {
  openDoors {
    openedAt
  }
}
    `) as unknown as TypedDocumentString<OpenDoorsMutation, OpenDoorsMutationVariables>;
export const CheckHelplineDocument = new TypedDocumentString(`
    mutation CheckHelpline($helplineId: String!) {
  checkHelpline(helplineId: $helplineId) {
    checkedOn
  }
}
    `) as unknown as TypedDocumentString<CheckHelplineMutation, CheckHelplineMutationVariables>;
export const UncheckHelplineDocument = new TypedDocumentString(`
    mutation UncheckHelpline($helplineId: String!) {
  uncheckHelpline(helplineId: $helplineId)
}
    `) as unknown as TypedDocumentString<UncheckHelplineMutation, UncheckHelplineMutationVariables>;
export const AddLocalServiceDocument = new TypedDocumentString(`
    mutation AddLocalService($input: AddLocalServiceInput!) {
  addLocalService(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<AddLocalServiceMutation, AddLocalServiceMutationVariables>;
export const RemoveLocalServiceDocument = new TypedDocumentString(`
    mutation RemoveLocalService($id: UUID!) {
  removeLocalService(id: $id)
}
    `) as unknown as TypedDocumentString<RemoveLocalServiceMutation, RemoveLocalServiceMutationVariables>;
export const CreateGroupDocument = new TypedDocumentString(`
    mutation CreateGroup($input: CreateGroupInput!) {
  createGroup(input: $input) {
    group {
      slug
    }
  }
}
    `) as unknown as TypedDocumentString<CreateGroupMutation, CreateGroupMutationVariables>;
export const EditGroupDocument = new TypedDocumentString(`
    mutation EditGroup($input: EditGroupInput!) {
  editGroup(input: $input) {
    group {
      slug
    }
  }
}
    `) as unknown as TypedDocumentString<EditGroupMutation, EditGroupMutationVariables>;
export const ChangeAgreementDocument = new TypedDocumentString(`
    mutation ChangeAgreement($input: ChangeAgreementInput!) {
  changeAgreement(input: $input) {
    group {
      slug
    }
  }
}
    `) as unknown as TypedDocumentString<ChangeAgreementMutation, ChangeAgreementMutationVariables>;
export const PublishDocumentDocument = new TypedDocumentString(`
    mutation PublishDocument($input: PublishDocumentInput!) {
  publishDocument(input: $input) {
    version
  }
}
    `) as unknown as TypedDocumentString<PublishDocumentMutation, PublishDocumentMutationVariables>;
export const OperatorPeopleDocument = new TypedDocumentString(`
    query OperatorPeople {
  staff {
    id
    accountId
    handle
    role
    scope
    groupName
    since
    hasSecondFactor
  }
  invitations {
    id
    email
    role
    expiresAt
  }
  viewer {
    id
    proofUntil
  }
}
    `) as unknown as TypedDocumentString<OperatorPeopleQuery, OperatorPeopleQueryVariables>;
export const OperatorPendingDocument = new TypedDocumentString(`
    query OperatorPending($first: Int, $after: String) {
  pendingAccounts(first: $first, after: $after) {
    nodes {
      id
      handle
      isConfirmed
      createdAt
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<OperatorPendingQuery, OperatorPendingQueryVariables>;
export const OperatorProveAgainDocument = new TypedDocumentString(`
    mutation OperatorProveAgain($input: ProofInput!) {
  proveAgain(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<OperatorProveAgainMutation, OperatorProveAgainMutationVariables>;
export const OperatorInviteDocument = new TypedDocumentString(`
    mutation OperatorInvite($input: InviteInput!) {
  invite(input: $input) {
    invitation {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<OperatorInviteMutation, OperatorInviteMutationVariables>;
export const OperatorWithdrawDocument = new TypedDocumentString(`
    mutation OperatorWithdraw($id: UUID!) {
  withdrawInvitation(id: $id) {
    ok
  }
}
    `) as unknown as TypedDocumentString<OperatorWithdrawMutation, OperatorWithdrawMutationVariables>;
export const OperatorRevokeDocument = new TypedDocumentString(`
    mutation OperatorRevoke($grantId: UUID!) {
  revokeRole(grantId: $grantId) {
    ok
  }
}
    `) as unknown as TypedDocumentString<OperatorRevokeMutation, OperatorRevokeMutationVariables>;
export const OperatorApproveDocument = new TypedDocumentString(`
    mutation OperatorApprove($id: UUID!) {
  approveAccount(id: $id) {
    ok
  }
}
    `) as unknown as TypedDocumentString<OperatorApproveMutation, OperatorApproveMutationVariables>;
export const OperatorDeclineDocument = new TypedDocumentString(`
    mutation OperatorDecline($id: UUID!) {
  declineAccount(id: $id) {
    ok
  }
}
    `) as unknown as TypedDocumentString<OperatorDeclineMutation, OperatorDeclineMutationVariables>;
export const AskToPanelDocument = new TypedDocumentString(`
    mutation AskToPanel($id: UUID!, $handle: String!) {
  askToPanel(workshopId: $id, handle: $handle) {
    workshop {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<AskToPanelMutation, AskToPanelMutationVariables>;
export const TakeFromPanelDocument = new TypedDocumentString(`
    mutation TakeFromPanel($id: UUID!, $handle: String!) {
  takeFromPanel(workshopId: $id, handle: $handle) {
    workshop {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<TakeFromPanelMutation, TakeFromPanelMutationVariables>;
export const AnswerPanelDocument = new TypedDocumentString(`
    mutation AnswerPanel($id: UUID!, $accept: Boolean!) {
  answerPanel(workshopId: $id, accept: $accept) {
    workshop {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<AnswerPanelMutation, AnswerPanelMutationVariables>;
export const AfterADeathDocument = new TypedDocumentString(`
    query AfterADeath {
  postventions {
    id
    groupSlug
    groupName
    note
    html
    slowSeconds
    startedBy
    startedAt
    endsAt
  }
  memorials {
    accountId
    handle
    askedBy
    askedAt
    confirmedBy
    confirmedAt
    viewerCanConfirm
  }
  groups(first: 50) {
    nodes {
      id
      name
    }
  }
  viewer {
    id
    proofUntil
    roles
  }
}
    `) as unknown as TypedDocumentString<AfterADeathQuery, AfterADeathQueryVariables>;
export const StartPostventionDocument = new TypedDocumentString(`
    mutation StartPostvention($input: StartPostventionInput!) {
  startPostvention(input: $input) {
    postvention {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<StartPostventionMutation, StartPostventionMutationVariables>;
export const EndPostventionDocument = new TypedDocumentString(`
    mutation EndPostvention($id: UUID!) {
  endPostvention(id: $id) {
    ok
  }
}
    `) as unknown as TypedDocumentString<EndPostventionMutation, EndPostventionMutationVariables>;
export const AskMemorialDocument = new TypedDocumentString(`
    mutation AskMemorial($handle: String!) {
  askMemorial(handle: $handle) {
    memorial {
      accountId
    }
  }
}
    `) as unknown as TypedDocumentString<AskMemorialMutation, AskMemorialMutationVariables>;
export const ConfirmMemorialDocument = new TypedDocumentString(`
    mutation ConfirmMemorial($accountId: UUID!) {
  confirmMemorial(accountId: $accountId) {
    memorial {
      accountId
    }
  }
}
    `) as unknown as TypedDocumentString<ConfirmMemorialMutation, ConfirmMemorialMutationVariables>;
export const UndoMemorialDocument = new TypedDocumentString(`
    mutation UndoMemorial($accountId: UUID!) {
  undoMemorial(accountId: $accountId) {
    ok
  }
}
    `) as unknown as TypedDocumentString<UndoMemorialMutation, UndoMemorialMutationVariables>;
export const StartPracticeDocument = new TypedDocumentString(`
    mutation StartPractice($id: UUID!) {
  startPractice(workshopId: $id) {
    workshop {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<StartPracticeMutation, StartPracticeMutationVariables>;
export const EndPracticeDocument = new TypedDocumentString(`
    mutation EndPractice($id: UUID!) {
  endPractice(workshopId: $id) {
    workshop {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<EndPracticeMutation, EndPracticeMutationVariables>;
export const PrivateEntriesDocument = new TypedDocumentString(`
    query PrivateEntries($input: PrivateEntriesInput!) {
  privateEntries(input: $input) {
    nodes {
      ...Entry
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment Entry on PrivateEntry {
  id
  at
  createdAt
  updatedAt
  version
  body
}`) as unknown as TypedDocumentString<PrivateEntriesQuery, PrivateEntriesQueryVariables>;
export const PrivateEntryDocument = new TypedDocumentString(`
    query PrivateEntry($id: UUID!) {
  privateEntry(id: $id) {
    ...Entry
    kind
  }
  keptPrivateEntries(id: $id) {
    ...Entry
  }
}
    fragment Entry on PrivateEntry {
  id
  at
  createdAt
  updatedAt
  version
  body
}`) as unknown as TypedDocumentString<PrivateEntryQuery, PrivateEntryQueryVariables>;
export const SearchPrivateEntriesDocument = new TypedDocumentString(`
    query SearchPrivateEntries($input: SearchPrivateEntriesInput!) {
  searchPrivateEntries(input: $input) {
    nodes {
      ...Entry
    }
    lookedBackTo
    further
  }
}
    fragment Entry on PrivateEntry {
  id
  at
  createdAt
  updatedAt
  version
  body
}`) as unknown as TypedDocumentString<SearchPrivateEntriesQuery, SearchPrivateEntriesQueryVariables>;
export const WritePrivateEntryDocument = new TypedDocumentString(`
    mutation WritePrivateEntry($input: WritePrivateEntryInput!) {
  writePrivateEntry(input: $input) {
    entry {
      id
      version
      updatedAt
    }
    kept {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<WritePrivateEntryMutation, WritePrivateEntryMutationVariables>;
export const RemovePrivateEntryDocument = new TypedDocumentString(`
    mutation RemovePrivateEntry($id: UUID!, $version: Int!) {
  removePrivateEntry(id: $id, version: $version) {
    ok
  }
}
    `) as unknown as TypedDocumentString<RemovePrivateEntryMutation, RemovePrivateEntryMutationVariables>;
export const OwnZoneDocument = new TypedDocumentString(`
    query OwnZone {
  viewer {
    timeZone
  }
}
    `) as unknown as TypedDocumentString<OwnZoneQuery, OwnZoneQueryVariables>;
export const RaidPageDocument = new TypedDocumentString(`
    query RaidPage {
  raid {
    ...RaidShown
  }
}
    fragment RaidShown on RaidState {
  guard {
    since
    until
  }
  signUpsLastHour
  isSuggested
}`) as unknown as TypedDocumentString<RaidPageQuery, RaidPageQueryVariables>;
export const StartRaidGuardDocument = new TypedDocumentString(`
    mutation StartRaidGuard($hours: Int!) {
  startRaidGuard(hours: $hours) {
    raid {
      isSuggested
    }
  }
}
    `) as unknown as TypedDocumentString<StartRaidGuardMutation, StartRaidGuardMutationVariables>;
export const EndRaidGuardDocument = new TypedDocumentString(`
    mutation EndRaidGuard {
  endRaidGuard {
    raid {
      isSuggested
    }
  }
}
    `) as unknown as TypedDocumentString<EndRaidGuardMutation, EndRaidGuardMutationVariables>;
export const ReportTargetDocument = new TypedDocumentString(`
    query ReportTarget($itemId: UUID!) {
  reportTarget(itemId: $itemId) {
    itemId
    itemKind
    handle
    excerpt
    isOwn
  }
}
    `) as unknown as TypedDocumentString<ReportTargetQuery, ReportTargetQueryVariables>;
export const ReportItemDocument = new TypedDocumentString(`
    mutation ReportItem($input: ReportItemInput!) {
  reportItem(input: $input) {
    report {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<ReportItemMutation, ReportItemMutationVariables>;
export const ReportMemberDocument = new TypedDocumentString(`
    mutation ReportMember($input: ReportMemberInput!) {
  reportMember(input: $input) {
    report {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<ReportMemberMutation, ReportMemberMutationVariables>;
export const MyReportsDocument = new TypedDocumentString(`
    query MyReports($after: String) {
  myReports(first: 20, after: $after) {
    nodes {
      ...ReportInList
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment ReportInList on MyReport {
  id
  reason
  note
  createdAt
  state
  outcome
  publicNote
  answeredAt
  itemKind
  excerpt
  threadTitle
  groupName
}`) as unknown as TypedDocumentString<MyReportsQuery, MyReportsQueryVariables>;
export const MyReportDocument = new TypedDocumentString(`
    query MyReport($id: UUID!) {
  myReport(id: $id) {
    ...ReportInList
  }
}
    fragment ReportInList on MyReport {
  id
  reason
  note
  createdAt
  state
  outcome
  publicNote
  answeredAt
  itemKind
  excerpt
  threadTitle
  groupName
}`) as unknown as TypedDocumentString<MyReportQuery, MyReportQueryVariables>;
export const MuteReporterDocument = new TypedDocumentString(`
    mutation MuteReporter($input: MuteReporterInput!) {
  muteReporter(input: $input) {
    case {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<MuteReporterMutation, MuteReporterMutationVariables>;
export const ReporterMutesDocument = new TypedDocumentString(`
    query ReporterMutes {
  reporterMutes {
    id
    caseId
    reason
    since
    until
    by
    setAside
  }
}
    `) as unknown as TypedDocumentString<ReporterMutesQuery, ReporterMutesQueryVariables>;
export const EndReporterMuteDocument = new TypedDocumentString(`
    mutation EndReporterMute($id: UUID!) {
  endReporterMute(id: $id) {
    mutes {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<EndReporterMuteMutation, EndReporterMuteMutationVariables>;
export const SafeguardingsDocument = new TypedDocumentString(`
    query Safeguardings {
  safeguardings {
    id
    state
    openedAt
    dueAt
    takenBy
    person
    groupName
  }
}
    `) as unknown as TypedDocumentString<SafeguardingsQuery, SafeguardingsQueryVariables>;
export const SafeguardingDocument = new TypedDocumentString(`
    query Safeguarding($id: UUID!) {
  safeguarding(id: $id) {
    id
    caseId
    state
    openedBy
    openedAt
    dueAt
    reason
    takenBy
    takenAt
    checklist {
      isInDangerNow
      isUnder18
      isChildAtRisk
      isOtherAtHome
      hasSafeAdult
      mustBeReported
      note
    }
    outcome
    outcomeBy
    outcomeAt
    outcomeNote
    closedBy
    closedAt
    person
    groupName
    viewerCan {
      take
      settle
      close
      closeRefusal
    }
  }
}
    `) as unknown as TypedDocumentString<SafeguardingQuery, SafeguardingQueryVariables>;
export const OpenSafeguardingDocument = new TypedDocumentString(`
    mutation OpenSafeguarding($input: OpenSafeguardingInput!) {
  openSafeguarding(input: $input) {
    safeguarding {
      id
      mayRead
    }
  }
}
    `) as unknown as TypedDocumentString<OpenSafeguardingMutation, OpenSafeguardingMutationVariables>;
export const TakeSafeguardingDocument = new TypedDocumentString(`
    mutation TakeSafeguarding($id: UUID!) {
  takeSafeguarding(id: $id) {
    safeguarding {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<TakeSafeguardingMutation, TakeSafeguardingMutationVariables>;
export const AnswerSafeguardingDocument = new TypedDocumentString(`
    mutation AnswerSafeguarding($input: SafeguardingChecklistInput!) {
  answerSafeguarding(input: $input) {
    safeguarding {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<AnswerSafeguardingMutation, AnswerSafeguardingMutationVariables>;
export const SettleSafeguardingDocument = new TypedDocumentString(`
    mutation SettleSafeguarding($input: SettleSafeguardingInput!) {
  settleSafeguarding(input: $input) {
    safeguarding {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<SettleSafeguardingMutation, SettleSafeguardingMutationVariables>;
export const CloseSafeguardingDocument = new TypedDocumentString(`
    mutation CloseSafeguarding($id: UUID!) {
  closeSafeguarding(id: $id) {
    safeguarding {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<CloseSafeguardingMutation, CloseSafeguardingMutationVariables>;
export const ClosedNowDocument = new TypedDocumentString(`
    query ClosedNow($slug: String!) {
  group(slug: $slug) {
    closedNow {
      plannedFrom
      staffedHours
      isOnCallReady
    }
  }
}
    `) as unknown as TypedDocumentString<ClosedNowQuery, ClosedNowQueryVariables>;
export const SendToOnCallDocument = new TypedDocumentString(`
    mutation SendToOnCall($input: SendToOnCallInput!) {
  sendToOnCall(input: $input) {
    isSent
  }
}
    `) as unknown as TypedDocumentString<SendToOnCallMutation, SendToOnCallMutationVariables>;
export const DutyNowDocument = new TypedDocumentString(`
    query DutyNow {
  site {
    staffing {
      isStaffed
      staffedHours
      plannedFrom
    }
  }
}
    `) as unknown as TypedDocumentString<DutyNowQuery, DutyNowQueryVariables>;
export const ChooseForHeldDocument = new TypedDocumentString(`
    mutation ChooseForHeld($input: ChooseForHeldInput!) {
  chooseForHeld(input: $input) {
    hold {
      ...HeldWords
    }
  }
}
    fragment HeldWords on ItemHold {
  itemId
  kind
  since
  until
  isSeen
  mayChoose
  choices
  choice
}`) as unknown as TypedDocumentString<ChooseForHeldMutation, ChooseForHeldMutationVariables>;
export const HeldLineDocument = new TypedDocumentString(`
    query HeldLine($id: UUID!) {
  line(id: $id) {
    hold {
      ...HeldWords
    }
  }
}
    fragment HeldWords on ItemHold {
  itemId
  kind
  since
  until
  isSeen
  mayChoose
  choices
  choice
}`) as unknown as TypedDocumentString<HeldLineQuery, HeldLineQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($query: String!, $after: String) {
  search(query: $query, first: 20, after: $after) {
    nodes {
      postId
      isOpening
      createdAt
      fold
      contentTopics
      thread {
        id
        title
        intent
        group {
          slug
          name
        }
      }
      author {
        kind
        handle
        isViewer
      }
      excerpt {
        text
        isMatch
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const OwnNameDocument = new TypedDocumentString(`
    query OwnName {
  viewer {
    id
    handle
  }
}
    `) as unknown as TypedDocumentString<OwnNameQuery, OwnNameQueryVariables>;
export const SetUpDocument = new TypedDocumentString(`
    query SetUp($key: String) {
  setUp(key: $key) {
    done
    next
    hasOperator
  }
  site {
    ...SiteSettings
  }
  viewer {
    id
    email
    needsSecondFactor
  }
}
    fragment SiteSettings on Site {
  name
  country
  timeZone
  signUp
  minAge
  expectedReply
  firstReplyPeersHours
  firstReplyDeskHours
  version
  setUpAt
  isOpen
  staffing {
    staffedHours
  }
}`) as unknown as TypedDocumentString<SetUpQuery, SetUpQueryVariables>;
export const DescribePlaceDocument = new TypedDocumentString(`
    mutation DescribePlace($input: DescribePlaceInput!) {
  describePlace(input: $input) {
    version
  }
}
    `) as unknown as TypedDocumentString<DescribePlaceMutation, DescribePlaceMutationVariables>;
export const CreateOperatorDocument = new TypedDocumentString(`
    mutation CreateOperator($input: CreateOperatorInput!) {
  createOperator(input: $input) {
    next
  }
}
    `) as unknown as TypedDocumentString<CreateOperatorMutation, CreateOperatorMutationVariables>;
export const PassSetUpStepDocument = new TypedDocumentString(`
    mutation PassSetUpStep($step: SetUpStep!) {
  passSetUpStep(step: $step) {
    next
  }
}
    `) as unknown as TypedDocumentString<PassSetUpStepMutation, PassSetUpStepMutationVariables>;
export const FinishSetUpDocument = new TypedDocumentString(`
    mutation FinishSetUp {
  finishSetUp {
    version
  }
}
    `) as unknown as TypedDocumentString<FinishSetUpMutation, FinishSetUpMutationVariables>;
export const ConfirmMailTestDocument = new TypedDocumentString(`
    mutation ConfirmMailTest($token: String!) {
  confirmMailTest(token: $token) {
    version
    setUpAt
  }
}
    `) as unknown as TypedDocumentString<ConfirmMailTestMutation, ConfirmMailTestMutationVariables>;
export const PlanSharesDocument = new TypedDocumentString(`
    query PlanShares {
  sheet(kind: plan) {
    sections {
      name
      lines {
        text
      }
    }
  }
  planShares {
    id
    name
    steps
    createdAt
    expiresAt
    endedAt
    link
    openings {
      at
      isRight
    }
  }
}
    `) as unknown as TypedDocumentString<PlanSharesQuery, PlanSharesQueryVariables>;
export const PlanPageDocument = new TypedDocumentString(`
    query PlanPage {
  sheet(kind: plan) {
    ...SheetFields
  }
  planShares {
    id
    name
    steps
    expiresAt
    endedAt
  }
}
    fragment SheetFields on Sheet {
  kind
  version
  savedAt
  reviewOn
  isReviewDue
  sections {
    name
    lines {
      text
      reach
      note
      words
      ring
    }
  }
}`) as unknown as TypedDocumentString<PlanPageQuery, PlanPageQueryVariables>;
export const SharePlanDocument = new TypedDocumentString(`
    mutation SharePlan($input: SharePlanInput!) {
  sharePlan(input: $input) {
    planShare {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<SharePlanMutation, SharePlanMutationVariables>;
export const EndPlanShareDocument = new TypedDocumentString(`
    mutation EndPlanShare($id: UUID!) {
  endPlanShare(id: $id) {
    planShare {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<EndPlanShareMutation, EndPlanShareMutationVariables>;
export const OpenSharedPlanDocument = new TypedDocumentString(`
    mutation OpenSharedPlan($input: OpenSharedPlanInput!) {
  openSharedPlan(input: $input) {
    __typename
    ... on SharedPlanOpened {
      sharedAt
      expiresAt
      sections {
        name
        lines {
          text
          reach
          note
        }
      }
    }
    ... on SharedPlanWordsWrong {
      triesLeft
    }
    ... on SharedPlanRests {
      until
    }
  }
}
    `) as unknown as TypedDocumentString<OpenSharedPlanMutation, OpenSharedPlanMutationVariables>;
export const SheetPageDocument = new TypedDocumentString(`
    query SheetPage($kind: SheetKind!) {
  sheet(kind: $kind) {
    ...SheetFields
  }
}
    fragment SheetFields on Sheet {
  kind
  version
  savedAt
  reviewOn
  isReviewDue
  sections {
    name
    lines {
      text
      reach
      note
      words
      ring
    }
  }
}`) as unknown as TypedDocumentString<SheetPageQuery, SheetPageQueryVariables>;
export const SaveSheetSectionDocument = new TypedDocumentString(`
    mutation SaveSheetSection($input: SaveSheetSectionInput!) {
  saveSheetSection(input: $input) {
    sheet {
      version
      savedAt
    }
  }
}
    `) as unknown as TypedDocumentString<SaveSheetSectionMutation, SaveSheetSectionMutationVariables>;
export const SetSheetReviewDocument = new TypedDocumentString(`
    mutation SetSheetReview($input: SetSheetReviewInput!) {
  setSheetReview(input: $input) {
    sheet {
      version
    }
  }
}
    `) as unknown as TypedDocumentString<SetSheetReviewMutation, SetSheetReviewMutationVariables>;
export const EmptySheetDocument = new TypedDocumentString(`
    mutation EmptySheet($kind: SheetKind!) {
  emptySheet(kind: $kind) {
    sheet {
      version
    }
  }
}
    `) as unknown as TypedDocumentString<EmptySheetMutation, EmptySheetMutationVariables>;
export const UnreadNoticesDocument = new TypedDocumentString(`
    query UnreadNotices {
  viewer {
    id
    unreadNotices
  }
}
    `) as unknown as TypedDocumentString<UnreadNoticesQuery, UnreadNoticesQueryVariables>;
export const ShellDocument = new TypedDocumentString(`
    query Shell {
  site {
    name
    isDemo
    signUp
    minAge
    country
    staffing {
      isStaffed
      peopleOnDuty
      staffedHours
    }
  }
  viewer {
    id
    handle
    roles
    isConfirmed
    needsSecondFactor
    shutOut {
      until
      decisionId
    }
    hardDayUntil
    breakUntil
    isBack
    unreadNotices
    country
    timeZone
    theme
  }
  myPages {
    ...WaitingPage
  }
  waitingTalk {
    ...TalkToOffer
  }
}
    fragment WaitingPage on Page {
  id
  kind
  crisisCaseId
  caseId
  subject
  at
}
fragment TalkToOffer on TalkCard {
  id
  with
  isUnread
}`) as unknown as TypedDocumentString<ShellQuery, ShellQueryVariables>;
export const SignOffsDocument = new TypedDocumentString(`
    query SignOffs {
  signOffs {
    ...ShownSignOff
  }
}
    fragment ShownSignOff on SignOff {
  id
  kind
  groupName
  level
  askedBy
  askedAt
  dueAt
  viewerCanAnswer
  hasSecond
}`) as unknown as TypedDocumentString<SignOffsQuery, SignOffsQueryVariables>;
export const OpenSignOffDocument = new TypedDocumentString(`
    mutation OpenSignOff($input: SignOffInput!) {
  openSignOff(input: $input) {
    file {
      version
      signOff {
        ...ShownSignOff
      }
      words {
        title
        body
        writtenAt
      }
      reasons {
        reason
        count
      }
      decision {
        action
        rules
        reason
        noteToAuthor
        noteToReporter
        contentNote
        proposedLimits {
          kind
          days
          isInGroup
        }
      }
      outcome
      notes {
        kind
        by
        text
        writtenAt
      }
    }
  }
}
    fragment ShownSignOff on SignOff {
  id
  kind
  groupName
  level
  askedBy
  askedAt
  dueAt
  viewerCanAnswer
  hasSecond
}`) as unknown as TypedDocumentString<OpenSignOffMutation, OpenSignOffMutationVariables>;
export const AnswerSignOffDocument = new TypedDocumentString(`
    mutation AnswerSignOff($input: AnswerSignOffInput!) {
  answerSignOff(input: $input) {
    signOffs {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<AnswerSignOffMutation, AnswerSignOffMutationVariables>;
export const MyTalksDocument = new TypedDocumentString(`
    query MyTalks {
  myTalks {
    id
    with
    isUnread
    isEnded
    lastAt
  }
}
    `) as unknown as TypedDocumentString<MyTalksQuery, MyTalksQueryVariables>;
export const WaitingTalkDocument = new TypedDocumentString(`
    query WaitingTalk {
  waitingTalk {
    ...TalkToOffer
  }
}
    fragment TalkToOffer on TalkCard {
  id
  with
  isUnread
}`) as unknown as TypedDocumentString<WaitingTalkQuery, WaitingTalkQueryVariables>;
export const SeeTalkDocument = new TypedDocumentString(`
    mutation SeeTalk($id: UUID!) {
  seeTalk(talkId: $id) {
    talk {
      ...TalkToRead
    }
  }
}
    fragment TalkLine on TalkMessage {
  id
  side
  from
  isMine
  text
  createdAt
  isSeen
  isReported
}
fragment TalkToRead on Talk {
  id
  with
  isEnded
  openedAt
  messages {
    ...TalkLine
  }
}`) as unknown as TypedDocumentString<SeeTalkMutation, SeeTalkMutationVariables>;
export const SayInTalkDocument = new TypedDocumentString(`
    mutation SayInTalk($input: SayInTalkInput!) {
  sayInTalk(input: $input) {
    talk {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<SayInTalkMutation, SayInTalkMutationVariables>;
export const EndTalkDocument = new TypedDocumentString(`
    mutation EndTalk($id: UUID!) {
  endTalk(talkId: $id) {
    talk {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<EndTalkMutation, EndTalkMutationVariables>;
export const ReportTalkMessageDocument = new TypedDocumentString(`
    mutation ReportTalkMessage($input: ReportMessageInput!) {
  reportTalkMessage(input: $input) {
    talk {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<ReportTalkMessageMutation, ReportTalkMessageMutationVariables>;
export const TemplatePageDocument = new TypedDocumentString(`
    query TemplatePage {
  canWriteTemplates
  noteTemplates(withRetired: true) {
    ...TemplateChoice
    templateId
    version
    isRetired
    writtenAt
    older {
      version
      body
      writtenAt
    }
  }
}
    fragment TemplateChoice on NoteTemplate {
  id
  rule
  language
  name
  body
}`) as unknown as TypedDocumentString<TemplatePageQuery, TemplatePageQueryVariables>;
export const SaveTemplateDocument = new TypedDocumentString(`
    mutation SaveTemplate($input: SaveTemplateInput!) {
  saveNoteTemplate(input: $input) {
    template {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<SaveTemplateMutation, SaveTemplateMutationVariables>;
export const OpenFoldedWordsDocument = new TypedDocumentString(`
    mutation OpenFoldedWords($postId: UUID!) {
  openFoldedWords(postId: $postId)
}
    `) as unknown as TypedDocumentString<OpenFoldedWordsMutation, OpenFoldedWordsMutationVariables>;
export const OwnReviewDocument = new TypedDocumentString(`
    query OwnReview($slug: String!) {
  group(slug: $slug) {
    ownReview {
      ...ReviewWaitParts
    }
  }
}
    fragment ReviewWaitParts on ReviewWait {
  usualMinutes
  mostMinutes
  isAnyoneHere
  plannedFrom
  staffedHours
}`) as unknown as TypedDocumentString<OwnReviewQuery, OwnReviewQueryVariables>;
export const ThreadPageDocument = new TypedDocumentString(`
    query ThreadPage($id: UUID!, $after: UUID, $before: UUID, $at: UUID, $fromEnd: Boolean, $place: String!) {
  thread(id: $id) {
    id
    title
    intent
    createdAt
    isLocked
    lockReason
    lockedUntil
    slowSeconds
    slowReason
    slowUntil
    seenByModerators
    viewerFollow
    replyCount
    group {
      slug
      name
    }
    author {
      kind
      handle
      isViewer
    }
    opening {
      ...PostInThread
    }
    replies(after: $after, before: $before, at: $at, fromEnd: $fromEnd) {
      nodes {
        ...PostInThread
      }
      olderCursor
      newerCursor
    }
    viewerCan {
      replyRefusal
    }
  }
  draft(place: $place) {
    text
    fields
    savedAt
  }
}
    fragment HeldWords on ItemHold {
  itemId
  kind
  since
  until
  isSeen
  mayChoose
  choices
  choice
}
fragment PostInThread on Post {
  id
  isOpening
  isThreadAuthor
  visibility
  html
  contentTopics
  contentNote
  fold
  viewerReported
  createdAt
  editedAt
  author {
    kind
    handle
    isViewer
  }
  reactions {
    kind
    count
    isMine
  }
  wordsBack {
    body
    until
  }
  hasLeftOut
  leftOutRule
  hasWaited
  hold {
    ...HeldWords
  }
  viewerCan {
    edit
    delete
    react
    report
  }
}`) as unknown as TypedDocumentString<ThreadPageQuery, ThreadPageQueryVariables>;
export const PostToEditDocument = new TypedDocumentString(`
    query PostToEdit($id: UUID!) {
  post(id: $id) {
    id
    threadId
    isOpening
    version
    body
    html
    visibility
    contentTopics
    contentNote
    viewerCan {
      edit
      delete
    }
  }
}
    `) as unknown as TypedDocumentString<PostToEditQuery, PostToEditQueryVariables>;
export const StartThreadDocument = new TypedDocumentString(`
    mutation StartThread($input: StartThreadInput!) {
  startThread(input: $input) {
    showsHelp
    thread {
      id
      openingVisibility
    }
  }
}
    `) as unknown as TypedDocumentString<StartThreadMutation, StartThreadMutationVariables>;
export const ReplyDocument = new TypedDocumentString(`
    mutation Reply($input: ReplyInput!) {
  replyToThread(input: $input) {
    showsHelp
    post {
      id
      visibility
    }
  }
}
    `) as unknown as TypedDocumentString<ReplyMutation, ReplyMutationVariables>;
export const EditPostDocument = new TypedDocumentString(`
    mutation EditPost($input: EditPostInput!) {
  editPost(input: $input) {
    __typename
    ... on PostEdited {
      showsHelp
      post {
        id
      }
    }
    ... on PostChangedMeanwhile {
      post {
        version
        html
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EditPostMutation, EditPostMutationVariables>;
export const DeletePostDocument = new TypedDocumentString(`
    mutation DeletePost($postId: UUID!) {
  deletePost(postId: $postId) {
    post {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<DeletePostMutation, DeletePostMutationVariables>;
export const ReactDocument = new TypedDocumentString(`
    mutation React($input: ReactionInput!) {
  react(input: $input) {
    post {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<ReactMutation, ReactMutationVariables>;
export const UnreactDocument = new TypedDocumentString(`
    mutation Unreact($input: ReactionInput!) {
  unreact(input: $input) {
    post {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<UnreactMutation, UnreactMutationVariables>;
export const FollowThreadDocument = new TypedDocumentString(`
    mutation FollowThread($threadId: UUID!) {
  followThread(threadId: $threadId) {
    thread {
      viewerFollow
    }
  }
}
    `) as unknown as TypedDocumentString<FollowThreadMutation, FollowThreadMutationVariables>;
export const MuteThreadDocument = new TypedDocumentString(`
    mutation MuteThread($threadId: UUID!) {
  muteThread(threadId: $threadId) {
    thread {
      viewerFollow
    }
  }
}
    `) as unknown as TypedDocumentString<MuteThreadMutation, MuteThreadMutationVariables>;
export const UnfollowThreadDocument = new TypedDocumentString(`
    mutation UnfollowThread($threadId: UUID!) {
  unfollowThread(threadId: $threadId) {
    thread {
      viewerFollow
    }
  }
}
    `) as unknown as TypedDocumentString<UnfollowThreadMutation, UnfollowThreadMutationVariables>;
export const TodayNewsDocument = new TypedDocumentString(`
    query TodayNews {
  notices(first: 12) {
    nodes {
      ...ShownNotice
    }
  }
}
    fragment ShownNotice on Notice {
  id
  kind
  count
  detail
  updatedAt
  isRead
  thread {
    id
    title
    groupSlug
  }
  group {
    slug
    name
  }
  workshop {
    id
    title
  }
  decisionId
  caseId
  reportId
}`) as unknown as TypedDocumentString<TodayNewsQuery, TodayNewsQueryVariables>;
export const TodayRoomsDocument = new TypedDocumentString(`
    query TodayRooms {
  openRooms {
    id
    state
    group {
      slug
      name
    }
  }
}
    `) as unknown as TypedDocumentString<TodayRoomsQuery, TodayRoomsQueryVariables>;
export const TodayEveningsDocument = new TypedDocumentString(`
    query TodayEvenings {
  workshops(filter: upcoming, first: 10) {
    nodes {
      ...WorkshopCardFields
    }
  }
}
    fragment WorkshopCardFields on Workshop {
  id
  kind
  title
  phase
  startsAt
  endsAt
  timeZone
  language
  contentTopics
  contentNote
  isFull
  group {
    slug
    name
  }
  host {
    handle
    credential {
      body
    }
  }
  viewerRegistration {
    state
    place
    offerUntil
  }
  viewerPart
  isViewerAsked
}`) as unknown as TypedDocumentString<TodayEveningsQuery, TodayEveningsQueryVariables>;
export const SheetWriterDocument = new TypedDocumentString(`
    query SheetWriter {
  viewer {
    handle
  }
}
    `) as unknown as TypedDocumentString<SheetWriterQuery, SheetWriterQueryVariables>;
export const TranscriptDocument = new TypedDocumentString(`
    query Transcript($id: UUID!, $after: Int) {
  workshop(id: $id) {
    id
    title
    transcript(after: $after) {
      state
      canReview
      reviewUntil
      keptUntil
      next
      pieces {
        ...ShownPiece
      }
    }
  }
}
    fragment ShownPiece on TranscriptPiece {
  place
  speaker
  text
  original
  isLeftOut
  version
}`) as unknown as TypedDocumentString<TranscriptQuery, TranscriptQueryVariables>;
export const MoveTranscriptDocument = new TypedDocumentString(`
    mutation MoveTranscript($id: UUID!, $move: TranscriptMove!) {
  moveTranscript(workshopId: $id, move: $move) {
    workshop {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<MoveTranscriptMutation, MoveTranscriptMutationVariables>;
export const EditTranscriptDocument = new TypedDocumentString(`
    mutation EditTranscript($input: EditTranscriptInput!) {
  editTranscript(input: $input) {
    workshop {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<EditTranscriptMutation, EditTranscriptMutationVariables>;
export const StartWatchDocument = new TypedDocumentString(`
    mutation StartWatch($input: StartWatchInput!) {
  startWatch(input: $input) {
    case {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<StartWatchMutation, StartWatchMutationVariables>;
export const ProlongWatchDocument = new TypedDocumentString(`
    mutation ProlongWatch($input: ProlongWatchInput!) {
  prolongWatch(input: $input) {
    case {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<ProlongWatchMutation, ProlongWatchMutationVariables>;
export const EndWatchDocument = new TypedDocumentString(`
    mutation EndWatch($id: UUID!) {
  endWatch(id: $id) {
    case {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<EndWatchMutation, EndWatchMutationVariables>;
export const WellnessPageDocument = new TypedDocumentString(`
    query WellnessPage {
  wellness {
    ...OwnWellness
    optedOutTopics
    breakAfterMinutes
    stopAfterMinutes
    mostBreakAfterMinutes
    mostStopAfterMinutes
    exception {
      ...ExceptionInForce
    }
    talkRequest {
      askedAt
      answer
    }
  }
  viewer {
    roles
  }
}
    fragment OwnWellness on Wellness {
  isBreakDue
  restUntil
  sinceBreakMinutes
  sinceRestMinutes
}
fragment ExceptionInForce on WellnessException {
  id
  handle
  breakAfterMinutes
  stopAfterMinutes
  reason
  by
  until
}`) as unknown as TypedDocumentString<WellnessPageQuery, WellnessPageQueryVariables>;
export const TeamWellnessDocument = new TypedDocumentString(`
    query TeamWellness {
  teamWellness {
    days {
      day
      minutes
      hardMinutes
      hardCases
    }
    pastBreak
    pastRest
    shortTopics {
      topic
      open
    }
    skips {
      reason
      count
    }
    lateAppeals {
      ...AppealInQueue
    }
    talkRequests {
      id
      by
      askedAt
    }
    exceptions {
      ...ExceptionInForce
    }
    mayLoosen
  }
}
    fragment AppealInQueue on AppealCard {
  id
  side
  state
  createdAt
  dueAt
  action
  itemKind
  title
  groupName
  workshopTitle
  isMine
  refusal
}
fragment ExceptionInForce on WellnessException {
  id
  handle
  breakAfterMinutes
  stopAfterMinutes
  reason
  by
  until
}`) as unknown as TypedDocumentString<TeamWellnessQuery, TeamWellnessQueryVariables>;
export const WellnessDefaultsDocument = new TypedDocumentString(`
    query WellnessDefaults {
  wellnessDefaults {
    breakAfterMinutes
    stopAfterMinutes
  }
}
    `) as unknown as TypedDocumentString<WellnessDefaultsQuery, WellnessDefaultsQueryVariables>;
export const ReportExposureDocument = new TypedDocumentString(`
    mutation ReportExposure($input: ReportExposureInput!) {
  reportExposure(input: $input) {
    wellness {
      ...OwnWellness
    }
  }
}
    fragment OwnWellness on Wellness {
  isBreakDue
  restUntil
  sinceBreakMinutes
  sinceRestMinutes
}`) as unknown as TypedDocumentString<ReportExposureMutation, ReportExposureMutationVariables>;
export const SetWellnessDocument = new TypedDocumentString(`
    mutation SetWellness($input: SetWellnessInput!) {
  setWellness(input: $input) {
    wellness {
      isBreakDue
    }
  }
}
    `) as unknown as TypedDocumentString<SetWellnessMutation, SetWellnessMutationVariables>;
export const SetWellnessDefaultsDocument = new TypedDocumentString(`
    mutation SetWellnessDefaults($input: SetWellnessDefaultsInput!) {
  setWellnessDefaults(input: $input) {
    wellnessDefaults {
      breakAfterMinutes
    }
  }
}
    `) as unknown as TypedDocumentString<SetWellnessDefaultsMutation, SetWellnessDefaultsMutationVariables>;
export const AskToTalkDocument = new TypedDocumentString(`
    mutation AskToTalk {
  askToTalk {
    wellness {
      isBreakDue
    }
  }
}
    `) as unknown as TypedDocumentString<AskToTalkMutation, AskToTalkMutationVariables>;
export const AnswerTalkRequestDocument = new TypedDocumentString(`
    mutation AnswerTalkRequest($input: AnswerTalkRequestInput!) {
  answerTalkRequest(input: $input) {
    teamWellness {
      pastBreak
    }
  }
}
    `) as unknown as TypedDocumentString<AnswerTalkRequestMutation, AnswerTalkRequestMutationVariables>;
export const LoosenWellnessDocument = new TypedDocumentString(`
    mutation LoosenWellness($input: LoosenWellnessInput!) {
  loosenWellness(input: $input) {
    teamWellness {
      pastBreak
    }
  }
}
    `) as unknown as TypedDocumentString<LoosenWellnessMutation, LoosenWellnessMutationVariables>;
export const EndWellnessExceptionDocument = new TypedDocumentString(`
    mutation EndWellnessException($id: UUID!) {
  endWellnessException(id: $id) {
    wellness {
      isBreakDue
    }
  }
}
    `) as unknown as TypedDocumentString<EndWellnessExceptionMutation, EndWellnessExceptionMutationVariables>;
export const SetWorkshopRemindersDocument = new TypedDocumentString(`
    mutation SetWorkshopReminders($id: UUID!, $moments: [ReminderMoment!]!, $forAll: Boolean!) {
  setWorkshopReminders(workshopId: $id, moments: $moments, forAll: $forAll) {
    workshop {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<SetWorkshopRemindersMutation, SetWorkshopRemindersMutationVariables>;
export const AfterWorkshopDocument = new TypedDocumentString(`
    query AfterWorkshop($id: UUID!) {
  workshop(id: $id) {
    id
    title
    phase
    safetyModerator
    viewerRegistration {
      state
    }
    ...RoomCalls
  }
}
    fragment RoomCalls on Workshop {
  canCall
  myCall {
    kind
    isAnswered
    isTaken
    isModeratorHere
    isAnyoneComing
  }
  calls {
    id
    handle
    kind
    calledAt
    crisisCaseId
  }
}`) as unknown as TypedDocumentString<AfterWorkshopQuery, AfterWorkshopQueryVariables>;
export const LeavingWorkshopDocument = new TypedDocumentString(`
    query LeavingWorkshop($id: UUID!) {
  workshop(id: $id) {
    id
    safetyModerator
    room {
      isModeratorHere
    }
    ...RoomCalls
  }
}
    fragment RoomCalls on Workshop {
  canCall
  myCall {
    kind
    isAnswered
    isTaken
    isModeratorHere
    isAnyoneComing
  }
  calls {
    id
    handle
    kind
    calledAt
    crisisCaseId
  }
}`) as unknown as TypedDocumentString<LeavingWorkshopQuery, LeavingWorkshopQueryVariables>;
export const CallFromRoomDocument = new TypedDocumentString(`
    mutation CallFromRoom($id: UUID!, $kind: RoomCallKind!) {
  callFromRoom(workshopId: $id, kind: $kind) {
    workshop {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<CallFromRoomMutation, CallFromRoomMutationVariables>;
export const AnswerRoomCallDocument = new TypedDocumentString(`
    mutation AnswerRoomCall($callId: UUID!, $talk: Boolean!) {
  answerRoomCall(callId: $callId, talk: $talk) {
    crisisCaseId
  }
}
    `) as unknown as TypedDocumentString<AnswerRoomCallMutation, AnswerRoomCallMutationVariables>;
export const WorkshopChatDocument = new TypedDocumentString(`
    query WorkshopChat($id: UUID!, $before: Int) {
  room(id: $id) {
    ...TalkRoom
  }
}
    fragment LineInRoom on Line {
  id
  seq
  changedSeq
  author {
    kind
    handle
    isViewer
  }
  authorRole
  visibility
  html
  createdAt
  editedAt
  replyTo {
    id
    handle
    excerpt
  }
  reactions {
    kind
    count
    isMine
  }
  contentTopics
  contentNote
  fold
  hasLeftOut
  review
  hold {
    ...HeldWords
  }
}
fragment TalkRoom on Room {
  id
  state
  closesAt
  slowSeconds
  isPaused
  chatMode
  moderators {
    handle
    role
  }
  head
  readSeq
  nextLineAt
  viewerCan {
    say
    sayRefusal
    sayRefusedUntil
    moderate
    confirmPresence
    isPresent
  }
  lines(before: $before) {
    nodes {
      ...LineInRoom
    }
    olderCursor
  }
}
fragment HeldWords on ItemHold {
  itemId
  kind
  since
  until
  isSeen
  mayChoose
  choices
  choice
}`) as unknown as TypedDocumentString<WorkshopChatQuery, WorkshopChatQueryVariables>;
export const RoomOfWorkshopDocument = new TypedDocumentString(`
    query RoomOfWorkshop($id: UUID!) {
  workshop(id: $id) {
    room {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<RoomOfWorkshopQuery, RoomOfWorkshopQueryVariables>;
export const WorkshopDoorDocument = new TypedDocumentString(`
    query WorkshopDoor($id: UUID!) {
  workshop(id: $id) {
    id
    title
    phase
    safetyModerator
    meetsDoor
    ...RoomCalls
    ...RegistrationParts
  }
}
    fragment RoomCalls on Workshop {
  canCall
  myCall {
    kind
    isAnswered
    isTaken
    isModeratorHere
    isAnyoneComing
  }
  calls {
    id
    handle
    kind
    calledAt
    crisisCaseId
  }
}
fragment RegistrationParts on Workshop {
  registrationForm {
    needsAcceptance
    agreement {
      version
      body
      html
    }
    acceptedAgreement {
      version
      body
    }
    questions {
      id
      body
      options
      isNeeded
    }
  }
}`) as unknown as TypedDocumentString<WorkshopDoorQuery, WorkshopDoorQueryVariables>;
export const PassDoorDocument = new TypedDocumentString(`
    mutation PassDoor($id: UUID!) {
  passDoor(workshopId: $id) {
    workshop {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<PassDoorMutation, PassDoorMutationVariables>;
export const HostDeskDocument = new TypedDocumentString(`
    query HostDesk {
  myCredential {
    body
    number
    place
    expiresOn
    statedAt
    checkedAt
    checkNote
    state
  }
  workshops(filter: hosting, first: 50) {
    nodes {
      ...WorkshopCardFields
      seats {
        taken
        offered
        waiting
      }
      capacity
    }
  }
}
    fragment WorkshopCardFields on Workshop {
  id
  kind
  title
  phase
  startsAt
  endsAt
  timeZone
  language
  contentTopics
  contentNote
  isFull
  group {
    slug
    name
  }
  host {
    handle
    credential {
      body
    }
  }
  viewerRegistration {
    state
    place
    offerUntil
  }
  viewerPart
  isViewerAsked
}`) as unknown as TypedDocumentString<HostDeskQuery, HostDeskQueryVariables>;
export const NewWorkshopDocument = new TypedDocumentString(`
    query NewWorkshop {
  viewer {
    timeZone
  }
  safetyModerators
  groups(first: 50) {
    nodes {
      id
      name
      viewerMembership {
        joinedAt
      }
    }
  }
}
    `) as unknown as TypedDocumentString<NewWorkshopQuery, NewWorkshopQueryVariables>;
export const WorkshopToEditDocument = new TypedDocumentString(`
    query WorkshopToEdit($id: UUID!, $groupId: UUID) {
  safetyModerators(groupId: $groupId)
  workshop(id: $id) {
    id
    kind
    title
    description
    language
    contentTopics
    contentNote
    startsLocal
    startsAt
    endsAt
    timeZone
    capacity
    state
    phase
    version
    group {
      id
      name
    }
    coHosts {
      handle
    }
    askedCoHosts
    viewerPart
    safetyModerator
    ...PanelParts
    ...AfterParts
    ...HostMessageParts
    seats {
      taken
    }
    registrationForm {
      agreement {
        body
      }
      questions {
        id
        body
        options
        isNeeded
        counts
      }
    }
    seats {
      taken
      offered
      waiting
    }
    viewerCan {
      manage
      chooseCoHosts
      publishRefusal
    }
  }
}
    fragment AfterParts on Workshop {
  resources {
    id
    title
    address
    host
  }
  feedback {
    closesAt
    isAsked
    mine {
      worth
      safe
      clear
    }
    results {
      people
      worth {
        yes
        partly
        no
      }
      safe {
        yes
        partly
        no
      }
      clear {
        yes
        partly
        no
      }
    }
  }
  attendance {
    came
  }
}
fragment HostMessageParts on Workshop {
  hostMessages {
    id
    html
    itemId
    visibility
    contentTopics
    contentNote
    handle
    state
    sentAt
    body
    moment
    dueAt
    failure
    version
    moves
  }
}
fragment PanelParts on Workshop {
  panelists {
    handle
    hasAccepted
  }
  viewerPanel
}`) as unknown as TypedDocumentString<WorkshopToEditQuery, WorkshopToEditQueryVariables>;
export const GroupOfWorkshopDocument = new TypedDocumentString(`
    query GroupOfWorkshop($id: UUID!) {
  workshop(id: $id) {
    group {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<GroupOfWorkshopQuery, GroupOfWorkshopQueryVariables>;
export const StateCredentialDocument = new TypedDocumentString(`
    mutation StateCredential($input: StateCredentialInput!) {
  stateCredential(input: $input) {
    credential {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<StateCredentialMutation, StateCredentialMutationVariables>;
export const DraftWorkshopDocument = new TypedDocumentString(`
    mutation DraftWorkshop($input: WorkshopInput!) {
  draftWorkshop(input: $input) {
    workshop {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<DraftWorkshopMutation, DraftWorkshopMutationVariables>;
export const EditWorkshopDocument = new TypedDocumentString(`
    mutation EditWorkshop($input: EditWorkshopInput!) {
  editWorkshop(input: $input) {
    workshop {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<EditWorkshopMutation, EditWorkshopMutationVariables>;
export const PublishWorkshopDocument = new TypedDocumentString(`
    mutation PublishWorkshop($id: UUID!, $version: Int!) {
  publishWorkshop(workshopId: $id, version: $version) {
    workshop {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<PublishWorkshopMutation, PublishWorkshopMutationVariables>;
export const CancelWorkshopDocument = new TypedDocumentString(`
    mutation CancelWorkshop($id: UUID!) {
  cancelWorkshop(workshopId: $id) {
    workshop {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<CancelWorkshopMutation, CancelWorkshopMutationVariables>;
export const EndWorkshopDocument = new TypedDocumentString(`
    mutation EndWorkshop($id: UUID!) {
  endWorkshop(workshopId: $id) {
    workshop {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<EndWorkshopMutation, EndWorkshopMutationVariables>;
export const MakePollDocument = new TypedDocumentString(`
    mutation MakePoll($input: PollInput!) {
  makePoll(input: $input) {
    workshop {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<MakePollMutation, MakePollMutationVariables>;
export const OpenPollDocument = new TypedDocumentString(`
    mutation OpenPoll($pollId: UUID!) {
  openPoll(pollId: $pollId) {
    workshop {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<OpenPollMutation, OpenPollMutationVariables>;
export const ClosePollDocument = new TypedDocumentString(`
    mutation ClosePoll($pollId: UUID!) {
  closePoll(pollId: $pollId) {
    workshop {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<ClosePollMutation, ClosePollMutationVariables>;
export const RemovePollDocument = new TypedDocumentString(`
    mutation RemovePoll($pollId: UUID!) {
  removePoll(pollId: $pollId) {
    workshop {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<RemovePollMutation, RemovePollMutationVariables>;
export const AnswerPollDocument = new TypedDocumentString(`
    mutation AnswerPoll($pollId: UUID!, $chosen: [Int!]!) {
  answerPoll(pollId: $pollId, chosen: $chosen) {
    workshop {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<AnswerPollMutation, AnswerPollMutationVariables>;
export const SetRegistrationFormDocument = new TypedDocumentString(`
    mutation SetRegistrationForm($input: RegistrationFormInput!) {
  setRegistrationForm(input: $input) {
    workshop {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<SetRegistrationFormMutation, SetRegistrationFormMutationVariables>;
export const AcceptWorkshopAgreementDocument = new TypedDocumentString(`
    mutation AcceptWorkshopAgreement($id: UUID!, $version: Int!) {
  acceptWorkshopAgreement(workshopId: $id, version: $version) {
    workshop {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<AcceptWorkshopAgreementMutation, AcceptWorkshopAgreementMutationVariables>;
export const WorkshopRoomDocument = new TypedDocumentString(`
    query WorkshopRoom($id: UUID!) {
  workshop(id: $id) {
    id
    title
    phase
    meetsDoor
    startsAt
    endsAt
    doorsAt
    timeZone
    safetyModerator
    viewerRegistration {
      state
    }
    host {
      handle
    }
    coHosts {
      handle
    }
    seats {
      taken
    }
    viewerPart
    viewerCan {
      attend
      attendRefusal
      ask
      askRefusal
      sortQuestions
      manage
    }
    room {
      id
      isOpen
      isPractice
      isPaused
      isModeratorHere
    }
    ...RoomPractice
    ...WaitingDoor
    ...RoomCalls
    leftOverCount
    writtenAnswers {
      closesAt
    }
    captions {
      ...RoomCaptions
    }
    polls {
      ...RoomPoll
    }
    stage {
      ...RoomStage
    }
    questions {
      onStage {
        ...ShownQuestion
      }
      approved {
        ...ShownQuestion
      }
      answered {
        ...ShownQuestion
      }
      pending {
        ...ShownQuestion
      }
      notTaken {
        ...ShownQuestion
      }
      mine {
        ...ShownQuestion
        hold {
          ...HeldWords
        }
      }
    }
  }
}
    fragment RoomCaptions on Captions {
  lines {
    seq
    changed
    text
    speaker
    isAutomatic
  }
  canWrite
  canName
  captioner
  terms
}
fragment RoomStage on Stage {
  isOn
  streams {
    id
    handle
    source
    isHere
    isMuted
    isPinned
    isMine
  }
  hands {
    handle
    state
    raisedAt
  }
  myHand {
    state
    word
  }
  viewerCan {
    speak
    speakRefusal
    raiseHand
    run
  }
}
fragment RoomPractice on Workshop {
  practice {
    isOpen
  }
}
fragment HeldWords on ItemHold {
  itemId
  kind
  since
  until
  isSeen
  mayChoose
  choices
  choice
}
fragment RoomCalls on Workshop {
  canCall
  myCall {
    kind
    isAnswered
    isTaken
    isModeratorHere
    isAnyoneComing
  }
  calls {
    id
    handle
    kind
    calledAt
    crisisCaseId
  }
}
fragment RoomPoll on Poll {
  id
  question
  choice
  state
  hasResults
  answerCount
  median
  canAnswer
  canRun
  options {
    place
    text
    count
    isMine
  }
}
fragment ShownQuestion on Question {
  id
  state
  html
  visibility
  wantCount
  isWanted
  isMine
  notTakenReason
  version
  moves
  canWant
}
fragment WaitingDoor on Workshop {
  admission
  waitingNote
  viewerAdmission
  waitingRoom {
    people {
      handle
    }
    refused {
      handle
    }
  }
}`) as unknown as TypedDocumentString<WorkshopRoomQuery, WorkshopRoomQueryVariables>;
export const AskQuestionDocument = new TypedDocumentString(`
    mutation AskQuestion($input: AskQuestionInput!) {
  askQuestion(input: $input) {
    question {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<AskQuestionMutation, AskQuestionMutationVariables>;
export const WithdrawQuestionDocument = new TypedDocumentString(`
    mutation WithdrawQuestion($id: UUID!) {
  withdrawQuestion(questionId: $id) {
    question {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<WithdrawQuestionMutation, WithdrawQuestionMutationVariables>;
export const SortQuestionDocument = new TypedDocumentString(`
    mutation SortQuestion($input: SortQuestionInput!) {
  sortQuestion(input: $input) {
    question {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<SortQuestionMutation, SortQuestionMutationVariables>;
export const WantAnswerDocument = new TypedDocumentString(`
    mutation WantAnswer($id: UUID!) {
  wantAnswer(questionId: $id) {
    question {
      wantCount
    }
  }
}
    `) as unknown as TypedDocumentString<WantAnswerMutation, WantAnswerMutationVariables>;
export const UnwantAnswerDocument = new TypedDocumentString(`
    mutation UnwantAnswer($id: UUID!) {
  unwantAnswer(questionId: $id) {
    question {
      wantCount
    }
  }
}
    `) as unknown as TypedDocumentString<UnwantAnswerMutation, UnwantAnswerMutationVariables>;
export const RoomToolsDocument = new TypedDocumentString(`
    query RoomTools($id: UUID!) {
  room(id: $id) {
    viewerCan {
      moderate
      confirmPresence
      isPresent
    }
  }
}
    `) as unknown as TypedDocumentString<RoomToolsQuery, RoomToolsQueryVariables>;
export const AskToComeInDocument = new TypedDocumentString(`
    mutation AskToComeIn($id: UUID!) {
  askToComeIn(workshopId: $id) {
    workshop {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<AskToComeInMutation, AskToComeInMutationVariables>;
export const AdmitDocument = new TypedDocumentString(`
    mutation Admit($id: UUID!, $handle: String!) {
  admit(workshopId: $id, handle: $handle) {
    workshop {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<AdmitMutation, AdmitMutationVariables>;
export const AdmitAllDocument = new TypedDocumentString(`
    mutation AdmitAll($id: UUID!) {
  admitAll(workshopId: $id) {
    workshop {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<AdmitAllMutation, AdmitAllMutationVariables>;
export const RefuseAdmissionDocument = new TypedDocumentString(`
    mutation RefuseAdmission($id: UUID!, $handle: String!) {
  refuseAdmission(workshopId: $id, handle: $handle) {
    workshop {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<RefuseAdmissionMutation, RefuseAdmissionMutationVariables>;
export const SetWaitingRoomDocument = new TypedDocumentString(`
    mutation SetWaitingRoom($id: UUID!, $admission: AdmissionMode!, $note: String!) {
  setWaitingRoom(workshopId: $id, admission: $admission, note: $note) {
    workshop {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<SetWaitingRoomMutation, SetWaitingRoomMutationVariables>;
export const WorkshopsDocument = new TypedDocumentString(`
    query Workshops($filter: WorkshopFilter!, $only: ProgrammeFilter, $after: String) {
  workshops(filter: $filter, only: $only, first: 20, after: $after) {
    nodes {
      ...WorkshopCardFields
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    loosened {
      part
      count
    }
  }
  programmeGroups {
    slug
    name
  }
}
    fragment WorkshopCardFields on Workshop {
  id
  kind
  title
  phase
  startsAt
  endsAt
  timeZone
  language
  contentTopics
  contentNote
  isFull
  group {
    slug
    name
  }
  host {
    handle
    credential {
      body
    }
  }
  viewerRegistration {
    state
    place
    offerUntil
  }
  viewerPart
  isViewerAsked
}`) as unknown as TypedDocumentString<WorkshopsQuery, WorkshopsQueryVariables>;
export const WorkshopDocument = new TypedDocumentString(`
    query Workshop($id: UUID!) {
  workshop(id: $id) {
    ...WorkshopCardFields
    html
    capacity
    hasMedia
    doorsAt
    version
    safetyModerator
    host {
      handle
      credential {
        body
        place
        checkedAt
        expiresOn
      }
    }
    coHosts {
      handle
      credential {
        body
        place
        checkedAt
        expiresOn
      }
    }
    seats {
      taken
      offered
      waiting
    }
    viewerCan {
      register
      registerRefusal
      manage
      attend
      attendRefusal
    }
    ...RegistrationParts
    ...PanelParts
    ...AfterParts
    ...HostMessageParts
    ...ReminderParts
    leftOverCount
    writtenAnswers {
      closesAt
    }
    transcript {
      state
    }
  }
}
    fragment AfterParts on Workshop {
  resources {
    id
    title
    address
    host
  }
  feedback {
    closesAt
    isAsked
    mine {
      worth
      safe
      clear
    }
    results {
      people
      worth {
        yes
        partly
        no
      }
      safe {
        yes
        partly
        no
      }
      clear {
        yes
        partly
        no
      }
    }
  }
  attendance {
    came
  }
}
fragment HostMessageParts on Workshop {
  hostMessages {
    id
    html
    itemId
    visibility
    contentTopics
    contentNote
    handle
    state
    sentAt
    body
    moment
    dueAt
    failure
    version
    moves
  }
}
fragment PanelParts on Workshop {
  panelists {
    handle
    hasAccepted
  }
  viewerPanel
}
fragment ReminderParts on Workshop {
  myReminders {
    moments
    isForAll
    items {
      moment
      state
      dueAt
      sentAt
    }
  }
}
fragment RegistrationParts on Workshop {
  registrationForm {
    needsAcceptance
    agreement {
      version
      body
      html
    }
    acceptedAgreement {
      version
      body
    }
    questions {
      id
      body
      options
      isNeeded
    }
  }
}
fragment WorkshopCardFields on Workshop {
  id
  kind
  title
  phase
  startsAt
  endsAt
  timeZone
  language
  contentTopics
  contentNote
  isFull
  group {
    slug
    name
  }
  host {
    handle
    credential {
      body
    }
  }
  viewerRegistration {
    state
    place
    offerUntil
  }
  viewerPart
  isViewerAsked
}`) as unknown as TypedDocumentString<WorkshopQuery, WorkshopQueryVariables>;
export const WorkshopCalendarDocument = new TypedDocumentString(`
    query WorkshopCalendar($id: UUID!) {
  workshop(id: $id) {
    calendar
  }
}
    `) as unknown as TypedDocumentString<WorkshopCalendarQuery, WorkshopCalendarQueryVariables>;
export const AnswerCoHostingDocument = new TypedDocumentString(`
    mutation AnswerCoHosting($id: UUID!, $accept: Boolean!) {
  answerCoHosting(workshopId: $id, accept: $accept) {
    workshop {
      viewerCan {
        manage
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AnswerCoHostingMutation, AnswerCoHostingMutationVariables>;
export const RegisterForWorkshopDocument = new TypedDocumentString(`
    mutation RegisterForWorkshop($id: UUID!, $answers: [RegistrationAnswerInput!], $agreement: Int) {
  registerForWorkshop(
    workshopId: $id
    answers: $answers
    agreementVersion: $agreement
  ) {
    workshop {
      viewerRegistration {
        state
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RegisterForWorkshopMutation, RegisterForWorkshopMutationVariables>;
export const GiveSeatBackDocument = new TypedDocumentString(`
    mutation GiveSeatBack($id: UUID!) {
  giveSeatBack(workshopId: $id) {
    workshop {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<GiveSeatBackMutation, GiveSeatBackMutationVariables>;
export const WrittenAnswersDocument = new TypedDocumentString(`
    query WrittenAnswers($id: UUID!) {
  workshop(id: $id) {
    id
    title
    leftOverCount
    writtenAnswers {
      madeAt
      closesAt
      isOpen
      canWrite
      answers {
        ...ShownAnswer
      }
    }
  }
}
    fragment ShownAnswer on WrittenAnswer {
  id
  questionHtml
  wantCount
  state
  html
  body
  answeredBy
  version
}`) as unknown as TypedDocumentString<WrittenAnswersQuery, WrittenAnswersQueryVariables>;
export const MakeWrittenAnswersDocument = new TypedDocumentString(`
    mutation MakeWrittenAnswers($id: UUID!) {
  makeWrittenAnswers(workshopId: $id) {
    workshop {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<MakeWrittenAnswersMutation, MakeWrittenAnswersMutationVariables>;
export const WriteAnswerDocument = new TypedDocumentString(`
    mutation WriteAnswer($input: WriteAnswerInput!) {
  writeAnswer(input: $input) {
    workshop {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<WriteAnswerMutation, WriteAnswerMutationVariables>;
