import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { SiteRow } from '../features/site/site.model.ts';
import type { GroupRow, AgreementRow, MembershipRow } from '../features/groups/groups.model.ts';
import type { DocumentRow } from '../features/documents/documents.model.ts';
import type { ProfileRow, ProfileTextRow, SecurityOwner, InvitationRow, ViewerRow } from '../features/accounts/accounts.model.ts';
import type { GrantRow, PendingRow } from '../features/staff/staff.model.ts';
import type { NoticeRow } from '../features/notices/notices.model.ts';
import type { RoleHolderRow } from '../features/groups/role-holders.queries.ts';
import type { RoomView, LinePageRow } from '../features/chat/chat.model.ts';
import type { ThreadRow, ThreadAnswer, PostAnswer, PostRow, SearchHitRow } from '../features/threads/threads.model.ts';
import type { HoldRow } from '../features/safety/hold.model.ts';
import type { CaseCardRow, CaseRow, CaseItemRow, AuthorOfCase, ThreadOfCase, CaseRoomRow, NeighbourRow } from '../features/moderation/case.model.ts';
import type { ManyFactsRow } from '../features/many/many.queries.ts';
import type { SheetRow } from '../features/sheets/sheets.model.ts';
import type { CasePage } from '../features/moderation/list-cases.ts';
import type { LookedUpItemRow } from '../features/look-up/look-up.model.ts';
import type { AuditLineRow } from '../features/audit/read-lines.queries.ts';
import type { QueueViewRow } from '../features/queue-views/queue-views.model.ts';
import type { OwnShare } from '../features/plan-sharing/plan-sharing.model.ts';
import type { WellnessRow, Team } from '../features/wellness/wellness.model.ts';
import type { ExceptionRow } from '../features/wellness/exceptions.queries.ts';
import type { ExposureDayRow } from '../features/wellness/wellness.queries.ts';
import type { CrisisCardRow } from '../features/crisis/crisis-card.queries.ts';
import type { CrisisRow } from '../features/crisis/crisis.model.ts';
import type { PersonOfCrisis } from '../features/crisis/crisis-person.queries.ts';
import type { CrisisStaffRow } from '../features/crisis/crisis-staff.queries.ts';
import type { FollowUpRow } from '../features/crisis/follow-up.queries.ts';
import type { HandOverRow } from '../features/crisis/papers.queries.ts';
import type { OpenedFile, OpenedForm } from '../features/crisis/open-file.ts';
import type { LetteredReport } from '../features/moderation/reporter-letters.ts';
import type { DisclosureRow } from '../features/disclosure/disclosure.model.ts';
import type { DecisionRow, DecisionNoticeRow } from '../features/moderation/decision.model.ts';
import type { SignOffRow } from '../features/sign-offs/sign-offs.model.ts';
import type { AppealCardRow, ReviewedAppeal, DecisionReviewed, MyAppealRow } from '../features/appeals/appeals.model.ts';
import type { TemplateRow } from '../features/templates/templates.queries.ts';
import type { OwnDecisionRow } from '../features/appeals/own-appeals.queries.ts';
import type { MyReportRow, ReportTargetRow } from '../features/reports/reports.model.ts';
import type { CredentialRow } from '../features/credentials/credentials.model.ts';
import type { WorkshopRow, HostOfWorkshop } from '../features/workshops/workshops.model.ts';
import type { StageView, StreamRow } from '../features/media/stage.model.ts';
import type { ShownForm, AskedQuestion } from '../features/registration/registration.model.ts';
import type { ShownPoll } from '../features/polls/polls.model.ts';
import type { ShownPage, ShownAnswer } from '../features/written-answers/written-answers.model.ts';
import type { ShownTranscript, PieceRow } from '../features/transcripts/transcripts.model.ts';
import type { ShownMessage } from '../features/host-messages/host-messages.model.ts';
import type { ResourceRow, Results } from '../features/after/after.model.ts';
import type { FeedbackView } from '../features/after/feedback.ts';
import type { OwnReminders } from '../features/workshop-reminders/read-reminders.ts';
import type { PanelistRow } from '../features/panel/panel.model.ts';
import type { ShownCaptions } from '../features/captions/captions.model.ts';
import type { RoomCallRow, ShownOwnCall } from '../features/room-calls/room-calls.model.ts';
import type { StageFacts } from '../policy/media.policy.ts';
import type { QuestionAnswer, ShownQuestion } from '../features/workshops/questions.model.ts';
import type { SafeguardingRow } from '../features/safeguarding/safeguarding.model.ts';
import type { SafeguardingCardRow } from '../features/safeguarding/safeguarding.loaders.ts';
import type { PostventionRow, MemorialRow } from '../features/postvention/postvention.model.ts';
import type { ShiftRow } from '../features/duty/roster.queries.ts';
import type { WebhookOfOperator } from '../features/on-call/read-on-call.ts';
import type { BlockRow } from '../features/blocks/blocks.queries.ts';
import type { Ctx } from './context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** An instant, ISO 8601 with milliseconds in UTC. */
  DateTime: { input: Date; output: Date; }
  /** A UUID; anything else is refused as INVALID_INPUT. */
  UUID: { input: string; output: string; }
  /** Sanitised HTML made from a person's Markdown: p, br, strong, em, s, ul, ol, li, blockquote, code, a. */
  SafeHtml: { input: string; output: string; }
};

/** Where a page ends. Pages are keyset pages: pass `endCursor` as `after`. */
export type PageInfo = {
  __typename?: 'PageInfo';
  hasNextPage: Scalars['Boolean']['output'];
  endCursor: Maybe<Scalars['String']['output']>;
};

export type Query = {
  __typename?: 'Query';
  /** Null when nobody is signed in. */
  viewer: Maybe<Viewer>;
  handleAdvice: HandleAdvice;
  /** A confirmed member's public side; NOT_FOUND between people who blocked each other. */
  profile: Profile;
  /** Decisions about the viewer's own words that they were told of, the newest first. */
  myDecisions: OwnDecisionPage;
  /** The viewer's own, the newest first. */
  myAppeals: MyAppealPage;
  /** Open appeals of the viewer's queue, what is due first before the rest; fifty at most. Those the viewer had a part in are there, too: that they wait is no secret. */
  appeals: Array<AppealCard>;
  appeal: AppealReview;
  /** The record, newest first; two hundred lines at most. Lines about the viewer's own words are left out. */
  auditLines: AuditLinePage;
  /** The viewer's own talk about their words. */
  authorTalk: AuthorTalk;
  /** The latest word first; twenty at most. */
  myAuthorTalks: Array<AuthorTalkCard>;
  /** Whom the viewer has blocked, the newest first. */
  myBlocks: BlockPage;
  room: Room;
  /** Rooms of the viewer's groups that are open now, by name; the first ten. */
  openRooms: Array<Room>;
  line: Line;
  /** The viewer's own; null while nothing was stated. Therapists. */
  myCredential: Maybe<Credential>;
  /** Why the viewer's badge is suspended; null while it is not. They are no therapist here for as long. */
  mySuspension: Maybe<BadgeSuspension>;
  /** Waiting to be looked up, the longest wait first. Operators and leads. */
  credentialsToCheck: Array<Credential>;
  /** Badges that hold, and suspended ones first. Operators and leads. */
  credentialsInUse: Array<Credential>;
  crisis: CrisisCase;
  /** People to look after, whatever is due first; the viewer's own or everybody's. */
  followUps: FollowUpPage;
  /** The viewer's own talk. */
  talk: Talk;
  /** The viewer's own talks, newest first; twenty at most. */
  myTalks: Array<TalkCard>;
  /** A talk to offer on every page; null without one. */
  waitingTalk: Maybe<TalkCard>;
  releases: ReleasesOfCrisis;
  /** For leads and clinicians: waiting for somebody else's look, or until the person is told. */
  waitingReleases: Array<Release>;
  /** Open to everybody; NOT_FOUND until the operator has written it. */
  document: SiteDocument;
  /** All texts of this place as they stand today. */
  documents: Array<SiteDocument>;
  /** Null when nothing was left there. */
  draft: Maybe<Draft>;
  myDuty: MyDuty;
  /** The desk and operators. */
  roster: Roster;
  /** Open groups by name, for the landing page. */
  groupCards: Array<GroupCard>;
  groups: GroupPage;
  group: Group;
  legalNotice: LegalNotice;
  /** Open cases the viewer may work on: crisis first, then whatever is due first, whichever its lane. `lane` asks for those that stand in it by now; no filter hides the crisis lane. */
  cases: CaseCardPage;
  /** These cases as cards, closed ones too, so that a screen can follow its rows. Fifty at most; what the viewer may not know is left out. */
  caseCards: Array<CaseCard>;
  laneCounts: Array<LaneCount>;
  case: ModerationCase;
  /** Decided cases of the viewer's queue that come back, the next first; fifty at most. */
  casesComingBack: Array<CaseComingBack>;
  /** Groups that a letter to an author can lead to. */
  helpGroups: Array<HelpGroupChoice>;
  /** A decision about the viewer's own words, once it is in force. */
  decisionNotice: DecisionNotice;
  /** The viewer's own, the newest first. */
  notices: NoticePage;
  /** One of the viewer's own. */
  notice: Notice;
  noticeSettings: NoticeSettings;
  /** Open to whoever holds the link of a mail; NOT_FOUND for any other. */
  mailStop: MailStop;
  /** Calls that wait for the viewer, the newest first. Staff only; empty for everybody else. */
  myPages: Array<Page>;
  /** Staff only. */
  myDevices: MyDevices;
  /** Operators only. */
  onCall: OnCall;
  /** Own shares, newest first: those that are open and those that ended in the last months. */
  planShares: Array<PlanShare>;
  /** Times of care that last. Leads and operators. */
  postventions: Array<Postvention>;
  /** Leads and operators. */
  memorials: Array<Memorial>;
  /** Own entries of one kind, newest first. */
  privateEntries: PrivateEntryConnection;
  privateEntry: PrivateEntry;
  /** Earlier words of an entry that were written over unseen, newest first. */
  keptPrivateEntries: Array<PrivateEntry>;
  /** Looks through some hundred own entries at a time, in memory. */
  searchPrivateEntries: PrivateEntriesFound;
  /** Views that always stand, the viewer's own, and those that leads share. */
  queueViews: Array<QueueView>;
  /** Operators and leads. */
  raid: RaidState;
  reminderDevices: ReminderDevices;
  /** Reminders of all own goals. There are none until somebody asks for one. */
  goalReminders: Array<GoalReminder>;
  /** The newest first. */
  myReports: MyReportPage;
  myReport: MyReport;
  /** Mutes that hold now, for leads and operators. */
  reporterMutes: Array<ReporterMute>;
  /** Null when the words cannot be read: worry can still be told about them. */
  reportTarget: Maybe<ReportTarget>;
  /** Open ones that the viewer may work on, whatever is due first. */
  safeguardings: Array<Safeguarding>;
  safeguarding: Safeguarding;
  sheet: Sheet;
  /** What waits for a second person, whatever is due first; a hundred at most. */
  signOffs: Array<SignOff>;
  site: Site;
  /** With the printed key before an operator exists, then for the operator. NOT_FOUND once set-up is finished. */
  setUp: SetUp;
  /** Operators only. */
  goLive: GoLive;
  /** Operators only. */
  health: Health;
  /** Open to everybody. */
  helplineOverlay: HelplineOverlay;
  /** Countries in which this place checked a line or added a service. Open to everybody. */
  overlaidCountries: Array<Scalars['String']['output']>;
  /** Every version of a text, the newest first. Open to everybody. */
  documentVersions: Array<DocumentVersion>;
  /** Operators and leads. */
  staff: Array<RoleGrant>;
  /** Open ones. Operators and leads. */
  invitations: Array<Invitation>;
  /** Public: the token is the secret. NOT_FOUND for used, withdrawn, too old or not ours. */
  invitation: InvitationCard;
  /** Waiting to be let in, the longest first. Operators. */
  pendingAccounts: PendingAccountPage;
  /** Today's versions by rule and name. Retired ones are left out unless they are asked for. */
  noteTemplates: Array<NoteTemplate>;
  /** Whether the viewer writes them. */
  canWriteTemplates: Scalars['Boolean']['output'];
  thread: Thread;
  post: Post;
  search: SearchPage;
  wellness: Wellness;
  teamWellness: TeamWellness;
  wellnessDefaults: WellnessDefaults;
  /** Announced ones are public facts where they are for all members. */
  workshops: WorkshopPage;
  /** Groups the viewer may know of that have announced workshops, by name. */
  programmeGroups: Array<ProgrammeGroup>;
  workshop: Workshop;
  /** Handles of people of the desk who can be asked to look after a workshop. Therapists. */
  safetyModerators: Array<Scalars['String']['output']>;
};


export type QueryHandleAdviceArgs = {
  handle: Scalars['String']['input'];
  email?: InputMaybe<Scalars['String']['input']>;
};


export type QueryProfileArgs = {
  handle: Scalars['String']['input'];
};


export type QueryMyDecisionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryMyAppealsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryAppealArgs = {
  id: Scalars['UUID']['input'];
};


export type QueryAuditLinesArgs = {
  filter?: InputMaybe<AuditFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryAuthorTalkArgs = {
  id: Scalars['UUID']['input'];
};


export type QueryMyBlocksArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryRoomArgs = {
  id: Scalars['UUID']['input'];
};


export type QueryLineArgs = {
  id: Scalars['UUID']['input'];
};


export type QueryCrisisArgs = {
  id: Scalars['UUID']['input'];
};


export type QueryFollowUpsArgs = {
  mine?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryTalkArgs = {
  id: Scalars['UUID']['input'];
};


export type QueryReleasesArgs = {
  crisisCaseId: Scalars['UUID']['input'];
};


export type QueryDocumentArgs = {
  kind: DocumentKind;
};


export type QueryDraftArgs = {
  place: Scalars['String']['input'];
};


export type QueryGroupsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryGroupArgs = {
  slug: Scalars['String']['input'];
};


export type QueryLegalNoticeArgs = {
  token: Scalars['String']['input'];
};


export type QueryCasesArgs = {
  lane?: InputMaybe<Lane>;
  mine?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<QueueFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCaseCardsArgs = {
  ids: Array<Scalars['UUID']['input']>;
};


export type QueryCaseArgs = {
  id: Scalars['UUID']['input'];
};


export type QueryDecisionNoticeArgs = {
  id: Scalars['UUID']['input'];
};


export type QueryNoticesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryNoticeArgs = {
  id: Scalars['UUID']['input'];
};


export type QueryMailStopArgs = {
  token: Scalars['String']['input'];
};


export type QueryPrivateEntriesArgs = {
  input: PrivateEntriesInput;
};


export type QueryPrivateEntryArgs = {
  id: Scalars['UUID']['input'];
};


export type QueryKeptPrivateEntriesArgs = {
  id: Scalars['UUID']['input'];
};


export type QuerySearchPrivateEntriesArgs = {
  input: SearchPrivateEntriesInput;
};


export type QueryMyReportsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryMyReportArgs = {
  id: Scalars['UUID']['input'];
};


export type QueryReportTargetArgs = {
  itemId: Scalars['UUID']['input'];
};


export type QuerySafeguardingArgs = {
  id: Scalars['UUID']['input'];
};


export type QuerySheetArgs = {
  kind: SheetKind;
};


export type QuerySetUpArgs = {
  key?: InputMaybe<Scalars['String']['input']>;
};


export type QueryHelplineOverlayArgs = {
  country: Scalars['String']['input'];
};


export type QueryDocumentVersionsArgs = {
  kind: DocumentKind;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryInvitationArgs = {
  token: Scalars['String']['input'];
};


export type QueryPendingAccountsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryNoteTemplatesArgs = {
  withRetired?: InputMaybe<Scalars['Boolean']['input']>;
};


export type QueryThreadArgs = {
  id: Scalars['UUID']['input'];
};


export type QueryPostArgs = {
  id: Scalars['UUID']['input'];
};


export type QuerySearchArgs = {
  query: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryWorkshopsArgs = {
  filter?: InputMaybe<WorkshopFilter>;
  only?: InputMaybe<ProgrammeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryWorkshopArgs = {
  id: Scalars['UUID']['input'];
};


export type QuerySafetyModeratorsArgs = {
  groupId?: InputMaybe<Scalars['UUID']['input']>;
};

export type Mutation = {
  __typename?: 'Mutation';
  signIn: SignInPayload;
  signOut: SignedOut;
  /** Quick exit: nothing of this session is shown any more until its person signs in again. */
  lockSession: SignedOut;
  join: JoinPayload;
  /** Takes the link of a confirmation or of a changed address. */
  confirmEmail: LinkPayload;
  /** Signed in: to the own address. Signed out: to this one, if an account waits for it; the answer is the same. */
  resendConfirmation: MailOnItsWay;
  requestPasswordReset: MailOnItsWay;
  /** Ends every session of the account and tells its address. */
  resetPassword: LinkPayload;
  /** Ends all other sessions and tells the address. */
  changePassword: Viewer;
  /** Needs a fresh proof. The new address gets a link; the old one is told. */
  changeEmail: MailOnItsWay;
  /** Ends one of the own sessions; the current one too. */
  endSession: SessionsPayload;
  endOtherSessions: SessionsPayload;
  setSettings: Viewer;
  /** Strongest filters everywhere for 24 hours, or off again. */
  setHardDay: Viewer;
  /** An empty text takes the profile text back. */
  setAbout: Viewer;
  /** Hands out one thing more, up to ten. Host and co-host. */
  addResource: WorkshopPayload;
  /** Takes it back. Host and co-host. */
  removeResource: WorkshopPayload;
  /** Puts it one place further up. Host and co-host. */
  raiseResource: WorkshopPayload;
  /** Says how it was, or changes that, for a week after the end. Whoever had a seat. */
  giveFeedback: WorkshopPayload;
  /** Asks for a second look at a decision about one's own words, within six months, one at a time. */
  appealDecision: AppealSubmitted;
  /** Asks for a second look at words one has reported, when the answer was that no rule was broken. */
  appealReport: AppealSubmitted;
  /** Takes it on: never for whoever decided or confirmed. */
  takeAppeal: AppealPayload;
  /** Gives it back for somebody else. */
  giveBackAppeal: AppealPayload;
  /** Always with words. Overturning gives back what the decision took, tells whoever reported, and marks the decision. */
  answerAppeal: AppealAnswered;
  /** Asks whoever wrote the words, and puts the case aside until they answer or the time is over. */
  askAuthor: CasePayload;
  endAuthorTalk: CasePayload;
  sayInAuthorTalk: AuthorTalkPayload;
  /** Notes that the person has read it. */
  seeAuthorTalk: AuthorTalkPayload;
  /** Both stop seeing each other from now on. Blocking again changes nothing. */
  blockMember: BlockPayload;
  unblockMember: BlockPayload;
  /** One of the lengths in days; a break that runs gets the new length from now. */
  startBreak: BreakPayload;
  endBreak: BreakPayload;
  putGreetingAway: BreakPayload;
  /** Names who may write captions beside those who run it; null names nobody. They still need a seat. Host and co-host. */
  nameCaptioner: WorkshopPayload;
  /** One line of what is said, for everybody inside. Those who run it and whoever was named, while the room goes on. */
  writeCaption: WorkshopPayload;
  /** Another text in place of one of the latest lines. The same people. */
  correctCaption: WorkshopPayload;
  /** Names and terms of the evening for whoever writes captions. Host and co-host. */
  keepCaptionTerms: WorkshopPayload;
  commentOnCase: CasePayload;
  /** One at most stands on top; pinning another takes its place. */
  pinComment: CasePayload;
  saveCaseDraft: CasePayload;
  sayLine: SayLinePayload;
  editLine: EditLinePayload;
  deleteLine: LinePayload;
  reactToLine: LinePayload;
  unreactToLine: LinePayload;
  /** Says "I am here": the room opens. */
  confirmRoomPresence: RoomPayload;
  /** A heartbeat. Presence that has ended stays ended. */
  renewRoomPresence: RoomPayload;
  /** Says "I am leaving": with nobody left, the room closes softly. */
  endRoomPresence: RoomPayload;
  /** Seconds between two lines of one person; 0 is off. */
  setRoomSlow: RoomPayload;
  /** Who writes in the chat of a workshop (TH20). Refused with `not_in_workshop` elsewhere. */
  setChatMode: RoomPayload;
  /** Lets a line through that waits to be read, or does not show it. The desk, about somebody else's. Refused with `already_in_state`. */
  reviewLine: LinePayload;
  pauseRoom: RoomPayload;
  resumeRoom: RoomPayload;
  muteInRoom: RoomPayload;
  /** Removes the author of a line from the room for the rest of the day. */
  removeFromRoom: RoomPayload;
  /** Closes the room after a soft landing of some minutes. */
  closeRoom: RoomPayload;
  /** States where one is registered, in place of what was stated before. Therapists. */
  stateCredential: CredentialPayload;
  /** Needs a fresh proof. Operators and leads, about somebody else. */
  checkCredential: CredentialPayload;
  /** Takes a badge away at once, with the part as a therapist and every open session. The desk, leads and operators, about somebody else. Refused with `already_in_state`. */
  suspendCredential: CredentialPayload;
  /** Gives it back. Needs a fresh proof. Operators and leads, about somebody else. Refused with `already_in_state`. */
  reinstateCredential: CredentialPayload;
  /** Somebody of the desk sees that a person is at risk. */
  raiseCrisis: CrisisPayload;
  /** I have it: takes it, or joins whoever took it. Saying it again is harmless. */
  acknowledgeCrisis: CrisisPayload;
  /** Lifts the cover for the viewer. */
  openCrisisFile: CrisisFilePayload;
  writeToPerson: WriteToPersonPayload;
  noteCrisis: CrisisPayload;
  assessCrisis: AssessPayload;
  setCrisisLevel: CrisisPayload;
  answerNone: CrisisPayload;
  handOverCrisis: CrisisPayload;
  takeOverCrisis: CrisisPayload;
  /** Says how it ended and makes the follow-ups. */
  settleCrisis: CrisisPayload;
  /** A second person closes it, and with it the case of the words. */
  closeCrisis: CrisisPayload;
  checkIn: CrisisPayload;
  answerDebrief: CrisisPayload;
  sayInTalk: TalkPayload;
  /** Notes that the person has read it. */
  seeTalk: TalkPayload;
  endTalk: TalkPayload;
  reportTalkMessage: TalkPayload;
  /** Only while a life is in danger now; asks for a fresh proof, as every step here. */
  askRelease: ReleasePayload;
  release: ReleasePayload;
  /** Shows what was released, once; the look is on record. */
  showReleased: Released;
  tellOfRelease: ReleasePayload;
  reviewRelease: ReleasePayload;
  acceptDocument: SiteDocument;
  /** Operators only. The next version; people see the difference before their next post. */
  publishDocument: SiteDocument;
  /** Goes on to the room, with a yes or all the same: what was answered is neither sent nor kept. Whoever has a seat, from the opening of the doors. */
  passDoor: WorkshopPayload;
  /** Saves over what was there; empty words discard it. */
  saveDraft: DraftSaved;
  discardDraft: DraftDiscarded;
  startDuty: MyDuty;
  /** Still here. Does not start a duty that has ended. */
  heartbeatDuty: MyDuty;
  endDuty: MyDuty;
  addWeeklyShift: Roster;
  /** What has begun lasts until its end. */
  endWeeklyShift: Roster;
  offerShift: Roster;
  answerOffer: Roster;
  leaveHandover: Roster;
  setTopicFilters: FiltersPayload;
  /** Accepts the agreement and becomes a member. */
  joinGroup: GroupPayload;
  /** Accepts a changed agreement. */
  acceptAgreement: GroupPayload;
  leaveGroup: GroupPayload;
  /** Operators and leads. */
  createGroup: GroupPayload;
  /** Facilitators of the group, leads and operators. */
  editGroup: GroupPayload;
  /** The next agreement; members see the difference before their next post. */
  changeAgreement: GroupPayload;
  /** Writes to everybody with a seat at that moment, up to five times a workshop. Host and co-host, once it is published. */
  scheduleMessage: WorkshopPayload;
  /** Changes one that waits. The same people. */
  editMessage: WorkshopPayload;
  /** Takes back one that waits, or that was not sent. The same people. */
  cancelMessage: WorkshopPayload;
  /** Sends one again that was not sent, now, in the name of whoever asks for it. The same people. */
  retryMessage: WorkshopPayload;
  /** Open to everybody. The answer is the same whatever the address leads to. */
  sendLegalNotice: LegalNoticeSent;
  /** Once for each notice, within six months of its answer. */
  askForSecondLook: SecondLookAsked;
  /** Writes into the record who looked, at what and why. NOT_FOUND also for oneself and one's own words. */
  lookUp: LookUpPayload;
  /** Decides each of these cases as it would be decided alone. What changed since it was read, is held by a colleague or is about somebody at risk is left out. */
  decideMany: ManyPayload;
  /** Takes back what the viewer decided together, as far as nobody was told yet. */
  undoMany: ManyPayload;
  /** Hosts, co-hosts and whoever was called to the stage send; whoever is in the open room watches. */
  mediaGrant: MediaGrantPayload;
  /** For whoever comes to a workshop: those who run it, and whoever has a seat. Six times in ten minutes. */
  testConnection: ConnectionTestPayload;
  /** Asks to speak. Only those who run the workshop see whose hand it is, and in what order. */
  raiseHand: WorkshopPayload;
  /** Takes one's own hand down, or leaves the stage. */
  lowerHand: WorkshopPayload;
  /** Calls a raised hand to the stage. Those who run it. */
  callToStage: WorkshopPayload;
  /** Sends a private word back to a raised hand. Those who run it. */
  declineHand: WorkshopPayload;
  /** Takes somebody off the stage: what they send stops at the server. Those who run it. */
  takeFromStage: WorkshopPayload;
  /** Lets no sound of a stream through, or lets it through again. Those who run it. */
  muteOnStage: WorkshopPayload;
  /** Keeps a stream in the picture of the programme, one at a time, or lets it follow who speaks. Those who run it. */
  pinOnStage: WorkshopPayload;
  /** Sends words that were taken down again in another form. They wait out of sight until a person has read what changed; then the first decision does not count against their author. */
  mendWords: WordsMended;
  claimCase: ClaimCasePayload;
  /** Keeps the lease while the case is on a screen. */
  renewClaim: CasePayload;
  /** Says each few seconds that a screen shows the case, or no longer does: colleagues see who looks, the history does not. */
  lookAtCase: CasePayload;
  moveCase: CasePayload;
  /** Passes a case over; never one of the crisis lane. */
  skipCase: CasePayload;
  decideCase: DecideCasePayload;
  /** Takes a decision back within its undo window: nobody has been told anything. */
  undoDecision: UndoDecisionPayload;
  confirmProposal: ConfirmPayload;
  /** Needs a note. */
  disagreeWithProposal: CasePayload;
  /** A second person closes a crisis case. */
  signOffCase: CasePayload;
  /** Two cases about one event become one; never where somebody may be at risk. Reporters hear the outcome of the case that stays. */
  mergeCase: CasePayload;
  /** Takes a merge back; the case stands in the queue again. */
  splitCase: CasePayload;
  /** One notice, or all of them without an id. */
  markNoticesRead: NoticesRead;
  saveNoticeSettings: NoticeSettings;
  /** Stops mail about notices without signing in. */
  stopMail: MailStop;
  addDevice: MyDevices;
  removeDevice: MyDevices;
  /** Calls the viewer on every device and by mail. */
  sendTestPage: MyDevices;
  /** A test, drill or alarm reached the viewer. A crisis case is acknowledged itself. */
  seePage: Array<Page>;
  /** The order of the chain: whoever is not named is not in it. */
  saveChain: OnCall;
  addWebhook: WebhookAdded;
  removeWebhook: OnCall;
  testWebhook: OnCall;
  /** Calls everybody of the chain and on duty, and keeps how many answered. */
  startDrill: OnCall;
  /** Asks a member to speak on the stage, up to three. Host and co-host, once it is published. */
  askToPanel: WorkshopPayload;
  /** Takes back what was asked, or takes a panelist off the panel and the stage. Host and co-host. */
  takeFromPanel: WorkshopPayload;
  /** Yes or no of whoever was asked; a no after a yes steps back. */
  answerPanel: WorkshopPayload;
  sharePlan: PlanSharePayload;
  /** Ends access at once and for good. */
  endPlanShare: PlanSharePayload;
  /** Takes a whole sheet away; what was shared of a plan closes. */
  emptySheet: SheetPayload;
  /** For whoever has the link and the words; without an account. */
  openSharedPlan: OpenSharedPlanPayload;
  /** Prepares a poll, or asks it on the spot. Host, co-host and safety moderator. */
  makePoll: WorkshopPayload;
  /** Opens a draft; the one that was open closes. Those who run it. */
  openPoll: WorkshopPayload;
  /** Closes it: from enough answers on everybody sees the result. Those who run it. */
  closePoll: WorkshopPayload;
  /** Takes a poll away with its answers. Those who run it. */
  removePoll: WorkshopPayload;
  /** Answers, or changes one's answer while it is open. Whoever is inside. */
  answerPoll: WorkshopPayload;
  /** Begins a time of care, or changes the one that lasts there. Leads and operators. */
  startPostvention: PostventionPayload;
  endPostvention: PostventionEnded;
  /** The first of two people says that somebody has died. Needs a fresh proof. */
  askMemorial: MemorialPayload;
  /** The second: the account is kept in memory. Needs a fresh proof. */
  confirmMemorial: MemorialPayload;
  /** Takes back what was asked, or gives the account back: a mistake ends at once. */
  undoMemorial: PostventionEnded;
  /** Opens the practice and confirms being there. Host, co-host and safety moderator, till the doors open; it needs no safety moderator, the doors do. */
  startPractice: WorkshopPayload;
  /** Ends it for everybody: lines, captions, hands, places and streams of it are deleted. The same people. */
  endPractice: WorkshopPayload;
  giveConsent: Viewer;
  /** Refused for special_category: without it there can be no account, so that withdrawing it means deleting the account. */
  withdrawConsent: Viewer;
  /** Empty words take away what was there. */
  setFindMe: Viewer;
  /** Needs a fresh proof. */
  exportMine: ExportFile;
  /** Needs a fresh proof. Cannot be undone: the key of everything private is destroyed. */
  deleteAccount: AccountDeleted;
  /** Over words that were not seen, both stay. */
  writePrivateEntry: PrivateEntryWritten;
  /** Takes the entry and its earlier words. Refused when there are words that were not seen. */
  removePrivateEntry: PrivateEntryRemoved;
  /** Refused with `too_many` beyond twenty. */
  saveQueueView: QueueViewsPayload;
  removeQueueView: QueueViewsPayload;
  /** Fewer sign-ups, and new accounts without links, calls to many and live lines, for some hours. Again while it holds: until then instead. */
  startRaidGuard: RaidPayload;
  endRaidGuard: RaidPayload;
  /** Says what whoever registers is asked and agrees to. Who registered before is asked again only when the agreement changed. Host and co-host. */
  setRegistrationForm: WorkshopPayload;
  /** Accepts the agreement that was on screen, when it changed since one registered. Whoever has a seat, an offer or a place. */
  acceptWorkshopAgreement: WorkshopPayload;
  /** Shows reminders on this browser, too: that a time has come, nothing else. */
  addReminderDevice: ReminderDevices;
  removeReminderDevice: ReminderDevices;
  /** Sets the reminders of one goal anew. */
  setGoalReminders: GoalRemindersPayload;
  /** Takes every reminder off at once. */
  stopGoalReminders: GoalRemindersPayload;
  reportItem: ReportReceived;
  /** Reports a profile, or says that one worries about its person. Worry is received whether or not the handle exists. */
  reportMember: ReportReceived;
  /** Whoever sent this report is not told and notices nothing. Worry and signs of risk arrive all the same. */
  muteReporter: ReporterMuted;
  /** What was set aside meanwhile comes to its cases. */
  endReporterMute: ReporterMutes;
  /** Asks for the safety moderator, or says that one leaves and is not OK. Whoever has a seat, from the opening of the doors to a day after its end, removed from the room or not; nobody else hears of it. */
  callFromRoom: WorkshopPayload;
  /** Has seen a call. With `talk`, opens the case in which one can write to whoever called. Its safety moderator. */
  answerRoomCall: RoomCallPayload;
  /** Hands a case to the people of this route, who are called. */
  openSafeguarding: SafeguardingOpened;
  takeSafeguarding: SafeguardingPayload;
  answerSafeguarding: SafeguardingPayload;
  /** Says how it ended; the case of the words goes back to the desk. */
  settleSafeguarding: SafeguardingPayload;
  /** Never by whoever said how it ended. */
  closeSafeguarding: SafeguardingPayload;
  /** Sends words to whoever is on call, seen by them and by nobody else, whether somebody is on duty or not. */
  sendToOnCall: OnCallPayload;
  /** The author's own choice for words that nobody came for. */
  chooseForHeld: HoldPayload;
  /** Needs a fresh proof. Starts anew while the first code was not shown. */
  beginTotp: TotpStart;
  /** The first code switches it on; the codes for a lost device come with it, once. */
  confirmTotp: RecoveryCodes;
  /** Needs a fresh proof. Refused to staff as long as there is no passkey. */
  removeTotp: Viewer;
  /** Needs a fresh proof. The old codes stop working. */
  renewRecoveryCodes: RecoveryCodes;
  /** Needs a fresh proof. */
  beginPasskey: PasskeyOptions;
  addPasskey: Viewer;
  /** Needs a fresh proof. */
  removePasskey: Viewer;
  /** For signing in without a name: the passkey says who. */
  beginPasskeySignIn: PasskeyOptions;
  signInWithPasskey: SignInPayload;
  /** For the second step of a sign-in that answered SecondFactorNeeded. */
  beginSecondFactorPasskey: PasskeyOptions;
  /** The second step of a sign-in. */
  answerSecondFactor: SignInPayload;
  /** For proving again by passkey. */
  beginProof: PasskeyOptions;
  /** A fresh proof for ten minutes; the session goes on under a new id. A wrong one is INVALID_INPUT. */
  proveAgain: Viewer;
  /** Writes one list anew; empty lines are left out. */
  saveSheetSection: SheetPayload;
  setSheetReview: SheetPayload;
  openSignOff: SignOffFilePayload;
  /** Answers what still waits. */
  answerSignOff: SignOffsPayload;
  describePlace: Site;
  /** Makes the first operator and signs in; a second factor comes next. */
  createOperator: SetUp;
  /** Goes on without this step: it comes back on the go-live list. */
  passSetUpStep: SetUp;
  /** The link dies; what is left stands on the go-live list. */
  finishSetUp: Site;
  changeSite: Site;
  sendMailTest: MailTest;
  /** Answers the link of a mail test: mail arrives. */
  confirmMailTest: Site;
  /** Refused with `not_green` while a needed line is open. */
  openDoors: GoLive;
  /** A person rang this line today and found it right. */
  checkHelpline: HelplineCheck;
  /** Takes a check back; says whether there was one. */
  uncheckHelpline: Scalars['Boolean']['output'];
  addLocalService: LocalService;
  removeLocalService: Scalars['Boolean']['output'];
  /** Needs a fresh proof. */
  invite: InvitationPayload;
  withdrawInvitation: StaffChanged;
  /** Adds the invited role to the account that is signed in. Needs a fresh proof. */
  acceptInvitation: Viewer;
  /** Ends a role and all sessions of its holder. Needs a fresh proof. */
  revokeRole: StaffChanged;
  approveAccount: StaffChanged;
  /** Takes a waiting account away. */
  declineAccount: StaffChanged;
  /** Leads. Refused with `template_changed` when somebody saved in between. */
  saveNoteTemplate: TemplatePayload;
  startThread: ThreadPayload;
  replyToThread: PostPayload;
  editPost: EditPostPayload;
  deletePost: PostPayload;
  react: PostPayload;
  unreact: PostPayload;
  /** Replies are told to the viewer. */
  followThread: ThreadPayload;
  /** Replies are not told, own thread or not. */
  muteThread: ThreadPayload;
  /** Back to how it is without a choice. */
  unfollowThread: ThreadPayload;
  /** Host, co-host and whoever was named to write captions, after the end. */
  moveTranscript: WorkshopPayload;
  /** Another text for a piece of a draft, or leaves it out. The same people. */
  editTranscript: WorkshopPayload;
  /** Asks to come in, where people are let in by hand; changes nothing for whoever may be inside. */
  askToComeIn: WorkshopPayload;
  /** Lets somebody in. Host, co-host and safety moderator. */
  admit: WorkshopPayload;
  /** Lets everybody in who waits. The same people. */
  admitAll: WorkshopPayload;
  /** Does not let somebody in who waits. They read a kind way out. The same people. */
  refuseAdmission: WorkshopPayload;
  /** How people come in from now on, and what they read while they wait. The same people. By hand in an open room: who has a seat by then stays. Automatic: who waits comes in. */
  setWaitingRoom: WorkshopPayload;
  /** Refused with `crisis_is_followed` in the crisis lane, and with `already_watched`, `author_gone`, `not_in_thread`. */
  startWatch: CasePayload;
  prolongWatch: CasePayload;
  endWatch: CasePayload;
  reportExposure: WellnessPayload;
  setWellness: WellnessPayload;
  /** Tells a supervisor that one wants to talk; in no figure, about no case. */
  askToTalk: WellnessPayload;
  answerTalkRequest: TeamWellnessPayload;
  setWellnessDefaults: WellnessDefaultsPayload;
  /** By a lead, for somebody else. Refused with `not_a_colleague`, `not_looser`, `already_loosened`. */
  loosenWellness: TeamWellnessPayload;
  /** By a lead, or by whoever it is for. */
  endWellnessException: WellnessPayload;
  /** The viewer opened folded words. Answers true for all words that can be read: it says nothing about them. */
  openFoldedWords: Scalars['Boolean']['output'];
  /** Chooses when one is reminded of this workshop, or of every one of which nothing else was chosen. None takes them off. Whoever has a seat; nobody else learns of it. */
  setWorkshopReminders: WorkshopPayload;
  /** Therapists, also before their registration was checked. */
  draftWorkshop: WorkshopPayload;
  /** Host and co-host. Once published, those who come are told what moved. */
  editWorkshop: WorkshopPayload;
  /** Says yes or no to running it with its host; a no after a yes steps back. Whoever was asked. */
  answerCoHosting: WorkshopPayload;
  /** Needs a checked registration and a safety moderator. */
  publishWorkshop: WorkshopPayload;
  /** Takes it out of everybody's calendar and tells them; a draft just goes. */
  cancelWorkshop: WorkshopPayload;
  /** Ends it and closes its room softly. */
  endWorkshop: WorkshopPayload;
  /** A seat, or the next place in the waitlist. While one is offered: takes it. */
  registerForWorkshop: WorkshopPayload;
  /** Gives back a seat, an offer or a place. */
  giveSeatBack: WorkshopPayload;
  /** Asks with no name. */
  askQuestion: QuestionPayload;
  /** Takes one's own question back. */
  withdrawQuestion: QuestionPayload;
  /** Host, co-host, safety moderator and desk. */
  sortQuestion: QuestionPayload;
  /** Says that one would like to know too. Only the number is shown. */
  wantAnswer: QuestionPayload;
  unwantAnswer: QuestionPayload;
  /** Puts approved questions nobody answered onto a page, and erases who asked and who wanted them: for good. Host and co-host, after the end. */
  makeWrittenAnswers: WorkshopPayload;
  /** Writes an answer down, as a draft or for everybody who had a seat. Host and co-host, until the page closes. */
  writeAnswer: WorkshopPayload;
};


export type MutationSignInArgs = {
  input: SignInInput;
};


export type MutationJoinArgs = {
  input: JoinInput;
};


export type MutationConfirmEmailArgs = {
  token: Scalars['String']['input'];
};


export type MutationResendConfirmationArgs = {
  email?: InputMaybe<Scalars['String']['input']>;
};


export type MutationRequestPasswordResetArgs = {
  email: Scalars['String']['input'];
};


export type MutationResetPasswordArgs = {
  input: ResetPasswordInput;
};


export type MutationChangePasswordArgs = {
  input: ChangePasswordInput;
};


export type MutationChangeEmailArgs = {
  email: Scalars['String']['input'];
};


export type MutationEndSessionArgs = {
  id: Scalars['UUID']['input'];
};


export type MutationSetSettingsArgs = {
  input: SettingsInput;
};


export type MutationSetHardDayArgs = {
  isOn: Scalars['Boolean']['input'];
};


export type MutationSetAboutArgs = {
  text: Scalars['String']['input'];
};


export type MutationAddResourceArgs = {
  workshopId: Scalars['UUID']['input'];
  title: Scalars['String']['input'];
  address: Scalars['String']['input'];
};


export type MutationRemoveResourceArgs = {
  resourceId: Scalars['UUID']['input'];
};


export type MutationRaiseResourceArgs = {
  resourceId: Scalars['UUID']['input'];
};


export type MutationGiveFeedbackArgs = {
  workshopId: Scalars['UUID']['input'];
  worth: FeedbackAnswer;
  safe: FeedbackAnswer;
  clear: FeedbackAnswer;
};


export type MutationAppealDecisionArgs = {
  decisionId: Scalars['UUID']['input'];
  body: Scalars['String']['input'];
};


export type MutationAppealReportArgs = {
  reportId: Scalars['UUID']['input'];
  body: Scalars['String']['input'];
};


export type MutationTakeAppealArgs = {
  id: Scalars['UUID']['input'];
};


export type MutationGiveBackAppealArgs = {
  id: Scalars['UUID']['input'];
};


export type MutationAnswerAppealArgs = {
  input: AnswerAppealInput;
};


export type MutationAskAuthorArgs = {
  input: AskAuthorInput;
};


export type MutationEndAuthorTalkArgs = {
  input: EndAuthorTalkInput;
};


export type MutationSayInAuthorTalkArgs = {
  input: SayInAuthorTalkInput;
};


export type MutationSeeAuthorTalkArgs = {
  talkId: Scalars['UUID']['input'];
};


export type MutationBlockMemberArgs = {
  handle: Scalars['String']['input'];
};


export type MutationUnblockMemberArgs = {
  handle: Scalars['String']['input'];
};


export type MutationStartBreakArgs = {
  days: Scalars['Int']['input'];
};


export type MutationNameCaptionerArgs = {
  workshopId: Scalars['UUID']['input'];
  handle?: InputMaybe<Scalars['String']['input']>;
};


export type MutationWriteCaptionArgs = {
  workshopId: Scalars['UUID']['input'];
  text: Scalars['String']['input'];
  speaker?: CaptionSpeaker;
  isAutomatic?: Scalars['Boolean']['input'];
};


export type MutationCorrectCaptionArgs = {
  workshopId: Scalars['UUID']['input'];
  seq: Scalars['Int']['input'];
  text: Scalars['String']['input'];
};


export type MutationKeepCaptionTermsArgs = {
  workshopId: Scalars['UUID']['input'];
  terms: Scalars['String']['input'];
};


export type MutationCommentOnCaseArgs = {
  input: CommentOnCaseInput;
};


export type MutationPinCommentArgs = {
  input: PinCommentInput;
};


export type MutationSaveCaseDraftArgs = {
  input: SaveCaseDraftInput;
};


export type MutationSayLineArgs = {
  input: SayLineInput;
};


export type MutationEditLineArgs = {
  input: EditLineInput;
};


export type MutationDeleteLineArgs = {
  lineId: Scalars['UUID']['input'];
};


export type MutationReactToLineArgs = {
  input: LineReactionInput;
};


export type MutationUnreactToLineArgs = {
  input: LineReactionInput;
};


export type MutationConfirmRoomPresenceArgs = {
  roomId: Scalars['UUID']['input'];
};


export type MutationRenewRoomPresenceArgs = {
  roomId: Scalars['UUID']['input'];
};


export type MutationEndRoomPresenceArgs = {
  roomId: Scalars['UUID']['input'];
};


export type MutationSetRoomSlowArgs = {
  roomId: Scalars['UUID']['input'];
  seconds: Scalars['Int']['input'];
};


export type MutationSetChatModeArgs = {
  roomId: Scalars['UUID']['input'];
  mode: ChatMode;
};


export type MutationReviewLineArgs = {
  lineId: Scalars['UUID']['input'];
  isShown: Scalars['Boolean']['input'];
};


export type MutationPauseRoomArgs = {
  roomId: Scalars['UUID']['input'];
};


export type MutationResumeRoomArgs = {
  roomId: Scalars['UUID']['input'];
};


export type MutationMuteInRoomArgs = {
  input: MuteInRoomInput;
};


export type MutationRemoveFromRoomArgs = {
  lineId: Scalars['UUID']['input'];
};


export type MutationCloseRoomArgs = {
  roomId: Scalars['UUID']['input'];
};


export type MutationStateCredentialArgs = {
  input: StateCredentialInput;
};


export type MutationCheckCredentialArgs = {
  input: CheckCredentialInput;
};


export type MutationSuspendCredentialArgs = {
  input: SuspendCredentialInput;
};


export type MutationReinstateCredentialArgs = {
  id: Scalars['UUID']['input'];
};


export type MutationRaiseCrisisArgs = {
  input: RaiseCrisisInput;
};


export type MutationAcknowledgeCrisisArgs = {
  input: CrisisInput;
};


export type MutationOpenCrisisFileArgs = {
  input: CrisisInput;
};


export type MutationWriteToPersonArgs = {
  input: WriteToPersonInput;
};


export type MutationNoteCrisisArgs = {
  input: CrisisNoteInput;
};


export type MutationAssessCrisisArgs = {
  input: AssessInput;
};


export type MutationSetCrisisLevelArgs = {
  input: SetCrisisLevelInput;
};


export type MutationAnswerNoneArgs = {
  input: AnswerNoneInput;
};


export type MutationHandOverCrisisArgs = {
  input: HandOverInput;
};


export type MutationTakeOverCrisisArgs = {
  handOverId: Scalars['UUID']['input'];
};


export type MutationSettleCrisisArgs = {
  input: SettleCrisisInput;
};


export type MutationCloseCrisisArgs = {
  input: CloseCrisisInput;
};


export type MutationCheckInArgs = {
  input: CheckInInput;
};


export type MutationAnswerDebriefArgs = {
  input: AnswerDebriefInput;
};


export type MutationSayInTalkArgs = {
  input: SayInTalkInput;
};


export type MutationSeeTalkArgs = {
  talkId: Scalars['UUID']['input'];
};


export type MutationEndTalkArgs = {
  talkId: Scalars['UUID']['input'];
};


export type MutationReportTalkMessageArgs = {
  input: ReportMessageInput;
};


export type MutationAskReleaseArgs = {
  input: AskReleaseInput;
};


export type MutationReleaseArgs = {
  input: ReleaseInput;
};


export type MutationShowReleasedArgs = {
  disclosureId: Scalars['UUID']['input'];
};


export type MutationTellOfReleaseArgs = {
  disclosureId: Scalars['UUID']['input'];
};


export type MutationReviewReleaseArgs = {
  input: ReviewReleaseInput;
};


export type MutationAcceptDocumentArgs = {
  input: AcceptDocumentInput;
};


export type MutationPublishDocumentArgs = {
  input: PublishDocumentInput;
};


export type MutationPassDoorArgs = {
  workshopId: Scalars['UUID']['input'];
};


export type MutationSaveDraftArgs = {
  input: SaveDraftInput;
};


export type MutationDiscardDraftArgs = {
  place: Scalars['String']['input'];
};


export type MutationAddWeeklyShiftArgs = {
  input: WeeklyShiftInput;
};


export type MutationEndWeeklyShiftArgs = {
  id: Scalars['UUID']['input'];
};


export type MutationOfferShiftArgs = {
  input: OfferShiftInput;
};


export type MutationAnswerOfferArgs = {
  input: AnswerOfferInput;
};


export type MutationLeaveHandoverArgs = {
  note: Scalars['String']['input'];
};


export type MutationSetTopicFiltersArgs = {
  choices: Array<TopicChoiceInput>;
};


export type MutationJoinGroupArgs = {
  input: AcceptAgreementInput;
};


export type MutationAcceptAgreementArgs = {
  input: AcceptAgreementInput;
};


export type MutationLeaveGroupArgs = {
  groupId: Scalars['UUID']['input'];
};


export type MutationCreateGroupArgs = {
  input: CreateGroupInput;
};


export type MutationEditGroupArgs = {
  input: EditGroupInput;
};


export type MutationChangeAgreementArgs = {
  input: ChangeAgreementInput;
};


export type MutationScheduleMessageArgs = {
  workshopId: Scalars['UUID']['input'];
  message: HostMessageInput;
};


export type MutationEditMessageArgs = {
  messageId: Scalars['UUID']['input'];
  version: Scalars['Int']['input'];
  message: HostMessageInput;
};


export type MutationCancelMessageArgs = {
  messageId: Scalars['UUID']['input'];
};


export type MutationRetryMessageArgs = {
  messageId: Scalars['UUID']['input'];
};


export type MutationSendLegalNoticeArgs = {
  input: SendLegalNoticeInput;
};


export type MutationAskForSecondLookArgs = {
  token: Scalars['String']['input'];
  words: Scalars['String']['input'];
};


export type MutationLookUpArgs = {
  input: LookUpInput;
};


export type MutationDecideManyArgs = {
  input: DecideManyInput;
};


export type MutationUndoManyArgs = {
  batchId: Scalars['UUID']['input'];
};


export type MutationMediaGrantArgs = {
  input: MediaGrantInput;
};


export type MutationTestConnectionArgs = {
  workshopId: Scalars['UUID']['input'];
};


export type MutationRaiseHandArgs = {
  workshopId: Scalars['UUID']['input'];
};


export type MutationLowerHandArgs = {
  workshopId: Scalars['UUID']['input'];
};


export type MutationCallToStageArgs = {
  workshopId: Scalars['UUID']['input'];
  handle: Scalars['String']['input'];
};


export type MutationDeclineHandArgs = {
  workshopId: Scalars['UUID']['input'];
  handle: Scalars['String']['input'];
  word: HandWord;
};


export type MutationTakeFromStageArgs = {
  workshopId: Scalars['UUID']['input'];
  handle: Scalars['String']['input'];
};


export type MutationMuteOnStageArgs = {
  workshopId: Scalars['UUID']['input'];
  streamId: Scalars['String']['input'];
  isMuted: Scalars['Boolean']['input'];
};


export type MutationPinOnStageArgs = {
  workshopId: Scalars['UUID']['input'];
  streamId: Scalars['String']['input'];
  isPinned: Scalars['Boolean']['input'];
};


export type MutationMendWordsArgs = {
  decisionId: Scalars['UUID']['input'];
  body: Scalars['String']['input'];
};


export type MutationClaimCaseArgs = {
  caseId: Scalars['UUID']['input'];
};


export type MutationRenewClaimArgs = {
  caseId: Scalars['UUID']['input'];
  isLeaving?: InputMaybe<Scalars['Boolean']['input']>;
};


export type MutationLookAtCaseArgs = {
  caseId: Scalars['UUID']['input'];
  isLooking: Scalars['Boolean']['input'];
};


export type MutationMoveCaseArgs = {
  input: MoveCaseInput;
};


export type MutationSkipCaseArgs = {
  caseId: Scalars['UUID']['input'];
  reason: SkipReason;
};


export type MutationDecideCaseArgs = {
  input: DecideCaseInput;
};


export type MutationUndoDecisionArgs = {
  caseId: Scalars['UUID']['input'];
};


export type MutationConfirmProposalArgs = {
  input: ReviewInput;
};


export type MutationDisagreeWithProposalArgs = {
  input: ReviewInput;
};


export type MutationSignOffCaseArgs = {
  input: ReviewInput;
};


export type MutationMergeCaseArgs = {
  input: MergeCaseInput;
};


export type MutationSplitCaseArgs = {
  input: ReviewInput;
};


export type MutationMarkNoticesReadArgs = {
  id?: InputMaybe<Scalars['UUID']['input']>;
};


export type MutationSaveNoticeSettingsArgs = {
  input: NoticeSettingsInput;
};


export type MutationStopMailArgs = {
  token: Scalars['String']['input'];
};


export type MutationAddDeviceArgs = {
  input: AddDeviceInput;
};


export type MutationRemoveDeviceArgs = {
  id: Scalars['UUID']['input'];
};


export type MutationSeePageArgs = {
  id: Scalars['UUID']['input'];
};


export type MutationSaveChainArgs = {
  accountIds: Array<Scalars['UUID']['input']>;
};


export type MutationAddWebhookArgs = {
  input: AddWebhookInput;
};


export type MutationRemoveWebhookArgs = {
  id: Scalars['UUID']['input'];
};


export type MutationTestWebhookArgs = {
  id: Scalars['UUID']['input'];
};


export type MutationAskToPanelArgs = {
  workshopId: Scalars['UUID']['input'];
  handle: Scalars['String']['input'];
};


export type MutationTakeFromPanelArgs = {
  workshopId: Scalars['UUID']['input'];
  handle: Scalars['String']['input'];
};


export type MutationAnswerPanelArgs = {
  workshopId: Scalars['UUID']['input'];
  accept: Scalars['Boolean']['input'];
};


export type MutationSharePlanArgs = {
  input: SharePlanInput;
};


export type MutationEndPlanShareArgs = {
  id: Scalars['UUID']['input'];
};


export type MutationEmptySheetArgs = {
  kind: SheetKind;
};


export type MutationOpenSharedPlanArgs = {
  input: OpenSharedPlanInput;
};


export type MutationMakePollArgs = {
  input: PollInput;
};


export type MutationOpenPollArgs = {
  pollId: Scalars['UUID']['input'];
};


export type MutationClosePollArgs = {
  pollId: Scalars['UUID']['input'];
};


export type MutationRemovePollArgs = {
  pollId: Scalars['UUID']['input'];
};


export type MutationAnswerPollArgs = {
  pollId: Scalars['UUID']['input'];
  chosen: Array<Scalars['Int']['input']>;
};


export type MutationStartPostventionArgs = {
  input: StartPostventionInput;
};


export type MutationEndPostventionArgs = {
  id: Scalars['UUID']['input'];
};


export type MutationAskMemorialArgs = {
  handle: Scalars['String']['input'];
};


export type MutationConfirmMemorialArgs = {
  accountId: Scalars['UUID']['input'];
};


export type MutationUndoMemorialArgs = {
  accountId: Scalars['UUID']['input'];
};


export type MutationStartPracticeArgs = {
  workshopId: Scalars['UUID']['input'];
};


export type MutationEndPracticeArgs = {
  workshopId: Scalars['UUID']['input'];
};


export type MutationGiveConsentArgs = {
  purpose: ConsentPurpose;
};


export type MutationWithdrawConsentArgs = {
  purpose: ConsentPurpose;
};


export type MutationSetFindMeArgs = {
  words: Scalars['String']['input'];
};


export type MutationDeleteAccountArgs = {
  input: DeleteAccountInput;
};


export type MutationWritePrivateEntryArgs = {
  input: WritePrivateEntryInput;
};


export type MutationRemovePrivateEntryArgs = {
  id: Scalars['UUID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationSaveQueueViewArgs = {
  input: SaveQueueViewInput;
};


export type MutationRemoveQueueViewArgs = {
  id: Scalars['UUID']['input'];
};


export type MutationStartRaidGuardArgs = {
  hours: Scalars['Int']['input'];
};


export type MutationSetRegistrationFormArgs = {
  input: RegistrationFormInput;
};


export type MutationAcceptWorkshopAgreementArgs = {
  workshopId: Scalars['UUID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationAddReminderDeviceArgs = {
  input: AddDeviceInput;
};


export type MutationRemoveReminderDeviceArgs = {
  id: Scalars['UUID']['input'];
};


export type MutationSetGoalRemindersArgs = {
  input: SetGoalRemindersInput;
};


export type MutationReportItemArgs = {
  input: ReportItemInput;
};


export type MutationReportMemberArgs = {
  input: ReportMemberInput;
};


export type MutationMuteReporterArgs = {
  input: MuteReporterInput;
};


export type MutationEndReporterMuteArgs = {
  id: Scalars['UUID']['input'];
};


export type MutationCallFromRoomArgs = {
  workshopId: Scalars['UUID']['input'];
  kind: RoomCallKind;
};


export type MutationAnswerRoomCallArgs = {
  callId: Scalars['UUID']['input'];
  talk: Scalars['Boolean']['input'];
};


export type MutationOpenSafeguardingArgs = {
  input: OpenSafeguardingInput;
};


export type MutationTakeSafeguardingArgs = {
  id: Scalars['UUID']['input'];
};


export type MutationAnswerSafeguardingArgs = {
  input: SafeguardingChecklistInput;
};


export type MutationSettleSafeguardingArgs = {
  input: SettleSafeguardingInput;
};


export type MutationCloseSafeguardingArgs = {
  id: Scalars['UUID']['input'];
};


export type MutationSendToOnCallArgs = {
  input: SendToOnCallInput;
};


export type MutationChooseForHeldArgs = {
  input: ChooseForHeldInput;
};


export type MutationConfirmTotpArgs = {
  code: Scalars['String']['input'];
};


export type MutationAddPasskeyArgs = {
  input: AddPasskeyInput;
};


export type MutationRemovePasskeyArgs = {
  id: Scalars['String']['input'];
};


export type MutationSignInWithPasskeyArgs = {
  input: PasskeyAnswerInput;
};


export type MutationBeginSecondFactorPasskeyArgs = {
  challengeId: Scalars['UUID']['input'];
};


export type MutationAnswerSecondFactorArgs = {
  input: SecondFactorInput;
};


export type MutationProveAgainArgs = {
  input: ProofInput;
};


export type MutationSaveSheetSectionArgs = {
  input: SaveSheetSectionInput;
};


export type MutationSetSheetReviewArgs = {
  input: SetSheetReviewInput;
};


export type MutationOpenSignOffArgs = {
  input: SignOffInput;
};


export type MutationAnswerSignOffArgs = {
  input: AnswerSignOffInput;
};


export type MutationDescribePlaceArgs = {
  input: DescribePlaceInput;
};


export type MutationCreateOperatorArgs = {
  input: CreateOperatorInput;
};


export type MutationPassSetUpStepArgs = {
  step: SetUpStep;
};


export type MutationChangeSiteArgs = {
  input: ChangeSiteInput;
};


export type MutationConfirmMailTestArgs = {
  token: Scalars['String']['input'];
};


export type MutationCheckHelplineArgs = {
  helplineId: Scalars['String']['input'];
};


export type MutationUncheckHelplineArgs = {
  helplineId: Scalars['String']['input'];
};


export type MutationAddLocalServiceArgs = {
  input: AddLocalServiceInput;
};


export type MutationRemoveLocalServiceArgs = {
  id: Scalars['UUID']['input'];
};


export type MutationInviteArgs = {
  input: InviteInput;
};


export type MutationWithdrawInvitationArgs = {
  id: Scalars['UUID']['input'];
};


export type MutationAcceptInvitationArgs = {
  token: Scalars['String']['input'];
};


export type MutationRevokeRoleArgs = {
  grantId: Scalars['UUID']['input'];
};


export type MutationApproveAccountArgs = {
  id: Scalars['UUID']['input'];
};


export type MutationDeclineAccountArgs = {
  id: Scalars['UUID']['input'];
};


export type MutationSaveNoteTemplateArgs = {
  input: SaveTemplateInput;
};


export type MutationStartThreadArgs = {
  input: StartThreadInput;
};


export type MutationReplyToThreadArgs = {
  input: ReplyInput;
};


export type MutationEditPostArgs = {
  input: EditPostInput;
};


export type MutationDeletePostArgs = {
  postId: Scalars['UUID']['input'];
};


export type MutationReactArgs = {
  input: ReactionInput;
};


export type MutationUnreactArgs = {
  input: ReactionInput;
};


export type MutationFollowThreadArgs = {
  threadId: Scalars['UUID']['input'];
};


export type MutationMuteThreadArgs = {
  threadId: Scalars['UUID']['input'];
};


export type MutationUnfollowThreadArgs = {
  threadId: Scalars['UUID']['input'];
};


export type MutationMoveTranscriptArgs = {
  workshopId: Scalars['UUID']['input'];
  move: TranscriptMove;
};


export type MutationEditTranscriptArgs = {
  input: EditTranscriptInput;
};


export type MutationAskToComeInArgs = {
  workshopId: Scalars['UUID']['input'];
};


export type MutationAdmitArgs = {
  workshopId: Scalars['UUID']['input'];
  handle: Scalars['String']['input'];
};


export type MutationAdmitAllArgs = {
  workshopId: Scalars['UUID']['input'];
};


export type MutationRefuseAdmissionArgs = {
  workshopId: Scalars['UUID']['input'];
  handle: Scalars['String']['input'];
};


export type MutationSetWaitingRoomArgs = {
  workshopId: Scalars['UUID']['input'];
  admission: AdmissionMode;
  note: Scalars['String']['input'];
};


export type MutationStartWatchArgs = {
  input: StartWatchInput;
};


export type MutationProlongWatchArgs = {
  input: ProlongWatchInput;
};


export type MutationEndWatchArgs = {
  id: Scalars['UUID']['input'];
};


export type MutationReportExposureArgs = {
  input: ReportExposureInput;
};


export type MutationSetWellnessArgs = {
  input: SetWellnessInput;
};


export type MutationAnswerTalkRequestArgs = {
  input: AnswerTalkRequestInput;
};


export type MutationSetWellnessDefaultsArgs = {
  input: SetWellnessDefaultsInput;
};


export type MutationLoosenWellnessArgs = {
  input: LoosenWellnessInput;
};


export type MutationEndWellnessExceptionArgs = {
  id: Scalars['UUID']['input'];
};


export type MutationOpenFoldedWordsArgs = {
  postId: Scalars['UUID']['input'];
};


export type MutationSetWorkshopRemindersArgs = {
  workshopId: Scalars['UUID']['input'];
  moments: Array<ReminderMoment>;
  forAll: Scalars['Boolean']['input'];
};


export type MutationDraftWorkshopArgs = {
  input: WorkshopInput;
};


export type MutationEditWorkshopArgs = {
  input: EditWorkshopInput;
};


export type MutationAnswerCoHostingArgs = {
  workshopId: Scalars['UUID']['input'];
  accept: Scalars['Boolean']['input'];
};


export type MutationPublishWorkshopArgs = {
  workshopId: Scalars['UUID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationCancelWorkshopArgs = {
  workshopId: Scalars['UUID']['input'];
};


export type MutationEndWorkshopArgs = {
  workshopId: Scalars['UUID']['input'];
};


export type MutationRegisterForWorkshopArgs = {
  workshopId: Scalars['UUID']['input'];
  answers?: InputMaybe<Array<RegistrationAnswerInput>>;
  agreementVersion?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationGiveSeatBackArgs = {
  workshopId: Scalars['UUID']['input'];
};


export type MutationAskQuestionArgs = {
  input: AskQuestionInput;
};


export type MutationWithdrawQuestionArgs = {
  questionId: Scalars['UUID']['input'];
};


export type MutationSortQuestionArgs = {
  input: SortQuestionInput;
};


export type MutationWantAnswerArgs = {
  questionId: Scalars['UUID']['input'];
};


export type MutationUnwantAnswerArgs = {
  questionId: Scalars['UUID']['input'];
};


export type MutationMakeWrittenAnswersArgs = {
  workshopId: Scalars['UUID']['input'];
};


export type MutationWriteAnswerArgs = {
  input: WriteAnswerInput;
};

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

/** The person signed in. */
export type Viewer = {
  __typename?: 'Viewer';
  id: Scalars['UUID']['output'];
  handle: Scalars['String']['output'];
  /** Roles that count in this session. */
  roles: Array<Role>;
  /** The address answered: without it one may read but not write. */
  isConfirmed: Scalars['Boolean']['output'];
  isApproved: Scalars['Boolean']['output'];
  /** A role waits for a second factor in this session. */
  needsSecondFactor: Scalars['Boolean']['output'];
  lifeState: LifeState;
  /** Set while the account may not read what members read. */
  shutOut: Maybe<ShutOut>;
  country: Maybe<Scalars['String']['output']>;
  timeZone: Scalars['String']['output'];
  theme: Theme;
  hardDayUntil: Maybe<Scalars['DateTime']['output']>;
  /** The private address; shown to nobody else. */
  email: Scalars['String']['output'];
  createdAt: Scalars['DateTime']['output'];
  /** Acts that ask for a fresh proof go through; else prove again first. */
  isProofFresh: Scalars['Boolean']['output'];
  proofUntil: Scalars['DateTime']['output'];
  /** Null until something was written. */
  about: Maybe<ProfileText>;
  security: Security;
  /** Set while its person takes a break: nothing is posted, nothing is told but what was done to own words or account. */
  breakUntil: Maybe<Scalars['DateTime']['output']>;
  /** A break has ended, and its person has not put the greeting away. */
  isBack: Scalars['Boolean']['output'];
  /** What is still to be read and accepted before the first post. */
  firstSteps: Array<DocumentKind>;
  /** Key of this session for copies on the device, base64: gone when the session ends. */
  deviceKey: Scalars['String']['output'];
  /** All topics, in their fixed order. */
  topicFilters: Array<TopicChoice>;
  /** The strongest filters are on for now, whatever was chosen. */
  isHardDay: Scalars['Boolean']['output'];
  /** Shown as a quiet count; never a red badge. */
  unreadNotices: Scalars['Int']['output'];
  /** Sealed with the key of the account; null when nothing was left. */
  findMe: Maybe<FindMe>;
  consents: Array<Consent>;
};

/** What a person who is shut out has to know. Their help, own words, reports and data stay open. */
export type ShutOut = {
  __typename?: 'ShutOut';
  /** Null: no end is set. */
  until: Maybe<Scalars['DateTime']['output']>;
  /** The newest decision about words of theirs, to be read as `decisionNotice`. */
  decisionId: Maybe<Scalars['UUID']['output']>;
};

export type Theme =
  | 'system'
  | 'light'
  | 'dark'
  | 'night';

/** The ways in to one's own account. */
export type Security = {
  __typename?: 'Security';
  hasPassword: Scalars['Boolean']['output'];
  hasTotp: Scalars['Boolean']['output'];
  recoveryCodesLeft: Scalars['Int']['output'];
  passkeys: Array<Passkey>;
  sessions: Array<OwnSession>;
  /** One of the two facts that could ever be released in an emergency; the other is when. */
  lastSignInAddress: Maybe<Scalars['String']['output']>;
  lastSignInAt: Maybe<Scalars['DateTime']['output']>;
};

export type Passkey = {
  __typename?: 'Passkey';
  id: Scalars['String']['output'];
  name: Scalars['String']['output'];
  createdAt: Scalars['DateTime']['output'];
  lastUsedAt: Maybe<Scalars['DateTime']['output']>;
};

/** A device that is signed in. Nothing finer than its label is kept. */
export type OwnSession = {
  __typename?: 'OwnSession';
  id: Scalars['UUID']['output'];
  deviceLabel: Scalars['String']['output'];
  createdAt: Scalars['DateTime']['output'];
  lastSeenAt: Scalars['DateTime']['output'];
  isCurrent: Scalars['Boolean']['output'];
};

/** What others see of a member. */
export type Profile = {
  __typename?: 'Profile';
  id: Scalars['UUID']['output'];
  handle: Scalars['String']['output'];
  /** Month of joining, first day: nothing finer is shown. */
  joinedOn: Scalars['DateTime']['output'];
  /** Roles that others may rely on: peer supporter, facilitator, moderator, therapist and the like. */
  roles: Array<Role>;
  about: Maybe<ProfileText>;
  isViewer: Scalars['Boolean']['output'];
  /** Kept in memory of its person. */
  isInMemoriam: Scalars['Boolean']['output'];
};

export type ProfileText = {
  __typename?: 'ProfileText';
  itemId: Scalars['UUID']['output'];
  body: Scalars['String']['output'];
  html: Scalars['SafeHtml']['output'];
  /** What stands in front of it. */
  contentTopics: Array<ContentTopic>;
  fold: TopicFilter;
  /** For its author, while the words wait out of sight. */
  hold: Maybe<ItemHold>;
  version: Scalars['Int']['output'];
  editedAt: Maybe<Scalars['DateTime']['output']>;
};

export type LifeState =
  | 'active'
  | 'self_paused'
  | 'suspended'
  | 'banned'
  | 'in_memoriam'
  | 'deleted';

export type SignInInput = {
  email: Scalars['String']['input'];
  password: Scalars['String']['input'];
};

export type SignInPayload = SignedIn | SecondFactorNeeded | SignInRefused;

export type SignedIn = {
  __typename?: 'SignedIn';
  viewer: Viewer;
};

/** The password was right; `challengeId` goes with the code or the passkey. */
export type SecondFactorNeeded = {
  __typename?: 'SecondFactorNeeded';
  challengeId: Scalars['UUID']['output'];
  methods: Array<SecondFactorMethod>;
};

export type SecondFactorMethod =
  | 'totp'
  | 'passkey'
  | 'recovery_code';

/** Address or password wrong: which of the two is not said. */
export type SignInRefused = {
  __typename?: 'SignInRefused';
  message: Scalars['String']['output'];
  /** The account is kept in memory of its person. Said only to whoever proved to be its owner. */
  isInMemoriam: Scalars['Boolean']['output'];
};

export type SignedOut = {
  __typename?: 'SignedOut';
  ok: Scalars['Boolean']['output'];
};

/** Whether a handle could be taken, said while it is typed. */
export type HandleAdvice = {
  __typename?: 'HandleAdvice';
  /** A code such as handle_taken; null when it is free. */
  problem: Maybe<Scalars['String']['output']>;
  suggestions: Array<Scalars['String']['output']>;
};

export type ConsentPurpose =
  | 'special_category'
  | 'mail_digest'
  | 'product_research';

export type JoinInput = {
  handle: Scalars['String']['input'];
  /** Left out with an invitation: it is the address that was invited. */
  email?: InputMaybe<Scalars['String']['input']>;
  password: Scalars['String']['input'];
  birthYear: Scalars['Int']['input'];
  birthMonth: Scalars['Int']['input'];
  /** What is agreed to, each by its own tick. Without special_category no account can be made. */
  consents: Array<ConsentPurpose>;
  invitationToken?: InputMaybe<Scalars['String']['input']>;
  /** IANA zone of the device; the place's own when left out or unknown. */
  timeZone?: InputMaybe<Scalars['String']['input']>;
};

export type JoinPayload = JoinStarted | AgeRefused | SignUpClosed | AccountAlreadyThere | SignedIn;

/** Look for our mail. The same answer for a new address and for one that has an account. */
export type JoinStarted = {
  __typename?: 'JoinStarted';
  email: Scalars['String']['output'];
};

/** Outside the ages this place is for. `country` says whose other services to name. */
export type AgeRefused = {
  __typename?: 'AgeRefused';
  minAge: Scalars['Int']['output'];
  country: Scalars['String']['output'];
};

/** People join by invitation only. */
export type SignUpClosed = {
  __typename?: 'SignUpClosed';
  message: Scalars['String']['output'];
};

/** The invited address has an account: sign in, then accept. */
export type AccountAlreadyThere = {
  __typename?: 'AccountAlreadyThere';
  email: Scalars['String']['output'];
};

export type LinkPayload = LinkTaken | LinkDead;

export type LinkTaken = {
  __typename?: 'LinkTaken';
  /** The address it was about. */
  email: Scalars['String']['output'];
};

/** Used, too old or not ours: which of them is not said. */
export type LinkDead = {
  __typename?: 'LinkDead';
  message: Scalars['String']['output'];
};

export type MailOnItsWay = {
  __typename?: 'MailOnItsWay';
  ok: Scalars['Boolean']['output'];
};

export type ResetPasswordInput = {
  token: Scalars['String']['input'];
  password: Scalars['String']['input'];
};

export type ChangePasswordInput = {
  /** The password of today; left out by an account that has none and was proved by passkey. */
  current?: InputMaybe<Scalars['String']['input']>;
  password: Scalars['String']['input'];
};

export type SettingsInput = {
  /** ISO 3166; null for not chosen. */
  country?: InputMaybe<Scalars['String']['input']>;
  timeZone: Scalars['String']['input'];
  theme: Theme;
};

export type SessionsPayload = {
  __typename?: 'SessionsPayload';
  security: Security;
};

/** Something a host hands out to those who had a seat. */
export type WorkshopResource = {
  __typename?: 'WorkshopResource';
  id: Scalars['UUID']['output'];
  title: Scalars['String']['output'];
  /** An `https` address, or the path of a page of our own toolkit. */
  address: Scalars['String']['output'];
  /** The name of the place it leads to; null for a page of our own. */
  host: Maybe<Scalars['String']['output']>;
};

/** How something was for somebody. */
export type FeedbackAnswer =
  | 'yes'
  | 'partly'
  | 'no';

/** What is asked after a workshop: three presses, no words. */
export type FeedbackAnswers = {
  __typename?: 'FeedbackAnswers';
  /** Was the hour worth your time? */
  worth: FeedbackAnswer;
  /** Did you feel safe in the room? */
  safe: FeedbackAnswer;
  /** Was it easy to follow? */
  clear: FeedbackAnswer;
};

export type FeedbackCounts = {
  __typename?: 'FeedbackCounts';
  yes: Scalars['Int']['output'];
  partly: Scalars['Int']['output'];
  no: Scalars['Int']['output'];
};

/** For host and co-hosts, once nothing can be given any more and at least five people answered. */
export type FeedbackResults = {
  __typename?: 'FeedbackResults';
  people: Scalars['Int']['output'];
  worth: FeedbackCounts;
  safe: FeedbackCounts;
  clear: FeedbackCounts;
};

export type WorkshopFeedback = {
  __typename?: 'WorkshopFeedback';
  /** Till then answers can be given and changed, and nobody reads them. */
  closesAt: Scalars['DateTime']['output'];
  /** The viewer is asked: they had a seat, it is time, and they did not leave saying that they are not OK. */
  isAsked: Scalars['Boolean']['output'];
  mine: Maybe<FeedbackAnswers>;
  results: Maybe<FeedbackResults>;
};

/** How many, never who. */
export type Attendance = {
  __typename?: 'Attendance';
  /** Null when fewer than five came. */
  came: Maybe<Scalars['Int']['output']>;
};

export type Workshop = {
  __typename?: 'Workshop';
  /** For those with a seat, those who run it, and the desk; in the order of its hosts. */
  resources: Array<WorkshopResource>;
  /** Null before it ended. */
  feedback: Maybe<WorkshopFeedback>;
  /** For those who run it and the desk, once it ended; null for everybody else. */
  attendance: Maybe<Attendance>;
  /** Live captions for everybody inside. Null for whoever may not be there, and before it is published. */
  captions: Maybe<Captions>;
  /** The viewer is asked now, before the room, whether they are safe to join today: once for each seat and day. Nobody is refused by the answer. */
  meetsDoor: Scalars['Boolean']['output'];
  /** From its host: what was sent, for those with a seat and those who run it; host and co-hosts read all of them. The latest last. */
  hostMessages: Array<HostMessage>;
  /** Sound and picture can be used in this place. */
  hasMedia: Scalars['Boolean']['output'];
  /** What is on its stage, for those who may be in the open room; null for everybody else. Nothing is recorded. */
  stage: Maybe<Stage>;
  /** Who speaks on its stage beside those who hold it, by name. Empty for guests. */
  panelists: Array<Panelist>;
  /** The viewer's own part in the panel; null when nobody asked them. */
  viewerPanel: Maybe<PanelState>;
  /** Polls that are open or closed, the newest first; drafts too for those who run it. Null for whoever may not be inside. */
  polls: Maybe<Array<Poll>>;
  /** For host, co-host and safety moderator, till the doors open; null for everybody else, and from then on. */
  practice: Maybe<Practice>;
  registrationForm: RegistrationForm;
  /** Calls that wait, the first one first, for its safety moderator; null for everybody else. */
  calls: Maybe<Array<RoomCall>>;
  /** The viewer's own latest call from here; null when they never called. */
  myCall: Maybe<OwnRoomCall>;
  /** The viewer can call its safety moderator. */
  canCall: Scalars['Boolean']['output'];
  /** What host and co-hosts said, as a text; a page after a place. Null before it is published for whoever does not review it, and when nothing was captioned. */
  transcript: Maybe<Transcript>;
  admission: AdmissionMode;
  /** What its host says to those who wait; empty when nothing. Null for whoever has no seat and does not run it. */
  waitingNote: Maybe<Scalars['String']['output']>;
  /** The viewer's own; null before they asked. */
  viewerAdmission: Maybe<AdmissionState>;
  /** Who waits before the room, for those who run it; null for everybody else. */
  waitingRoom: Maybe<WaitingRoom>;
  /** The viewer's own reminders; null without a seat, and once it ended. */
  myReminders: Maybe<WorkshopReminders>;
  id: Scalars['UUID']['output'];
  title: Scalars['String']['output'];
  kind: WorkshopKind;
  html: Scalars['SafeHtml']['output'];
  /** The Markdown source, for those who run it. */
  description: Maybe<Scalars['String']['output']>;
  language: WorkshopLanguage;
  contentTopics: Array<ContentTopic>;
  contentNote: Scalars['String']['output'];
  state: WorkshopState;
  phase: WorkshopPhase;
  startsAt: Scalars['DateTime']['output'];
  endsAt: Scalars['DateTime']['output'];
  /** The host's zone: times are told in it and in the reader's. */
  timeZone: Scalars['String']['output'];
  /** The start as the clock on the host's wall shows it, such as `2026-03-29T19:00`. */
  startsLocal: Scalars['String']['output'];
  /** From then on the doors can open. */
  doorsAt: Scalars['DateTime']['output'];
  /** Null when it is for all members. */
  group: Maybe<Group>;
  host: WorkshopHost;
  /** Therapists who run it together with the host, having said yes. */
  coHosts: Array<WorkshopHost>;
  /** Handles of those who were asked and have not answered, for host and co-hosts; empty for everybody else. */
  askedCoHosts: Array<Scalars['String']['output']>;
  /** The host asks the viewer to run it together. */
  isViewerAsked: Scalars['Boolean']['output'];
  /** The person of the desk who is in the room from beginning to end; null while nobody is assigned. */
  safetyModerator: Maybe<Scalars['String']['output']>;
  /** How many people there is room for. */
  capacity: Scalars['Int']['output'];
  /** Whoever registers now joins the waitlist. */
  isFull: Scalars['Boolean']['output'];
  /** How many come, for those who run it and for the desk; null for everybody else. */
  seats: Maybe<WorkshopSeats>;
  version: Scalars['Int']['output'];
  viewerRegistration: Maybe<Registration>;
  /** The part the viewer has in it. */
  viewerPart: Maybe<WorkshopPart>;
  viewerCan: WorkshopAbilities;
  /** The entry for the viewer's calendar (iCalendar text), for people with a seat and for those who run it. */
  calendar: Maybe<Scalars['String']['output']>;
  /** Its room, for those who may be inside; null before it is published. */
  room: Maybe<WorkshopRoom>;
  /** Questions as the viewer may see them, for those who may be inside. */
  questions: Maybe<QuestionBoard>;
  /** Questions left over, answered in writing. Null before there is such a page, and for whoever may not be inside. */
  writtenAnswers: Maybe<WrittenPage>;
  /** How many questions left over would come onto the page now, for host and co-hosts after the end; null otherwise. */
  leftOverCount: Maybe<Scalars['Int']['output']>;
};


export type WorkshopTranscriptArgs = {
  after?: InputMaybe<Scalars['Int']['input']>;
};

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

/** A second look the viewer asked for. */
export type MyAppeal = {
  __typename?: 'MyAppeal';
  id: Scalars['UUID']['output'];
  side: AppealSide;
  /** The viewer's own words about the decision. */
  body: Scalars['String']['output'];
  state: AppealState;
  createdAt: Scalars['DateTime']['output'];
  /** When an answer is due at the latest. */
  dueAt: Scalars['DateTime']['output'];
  /** Null until somebody else has looked. */
  outcome: Maybe<AppealOutcome>;
  /** Always there with an outcome. */
  answer: Scalars['String']['output'];
  answeredAt: Maybe<Scalars['DateTime']['output']>;
  /** The decision it is about; null where the viewer is not its author. */
  decisionId: Maybe<Scalars['UUID']['output']>;
  /** The report whose answer is doubted; null for an author. */
  reportId: Maybe<Scalars['UUID']['output']>;
  /** The first words the decision was about, as they were then. */
  excerpt: Scalars['String']['output'];
  threadTitle: Maybe<Scalars['String']['output']>;
  groupName: Maybe<Scalars['String']['output']>;
};

export type MyAppealPage = {
  __typename?: 'MyAppealPage';
  nodes: Array<MyAppeal>;
  pageInfo: PageInfo;
};

/** Whether a second look can be asked for, and the newest one that was. */
export type AppealStanding = {
  __typename?: 'AppealStanding';
  canAppeal: Scalars['Boolean']['output'];
  /** Why not, as a reason code. */
  refusal: Maybe<Scalars['String']['output']>;
  /** A second look has taken the decision back. */
  isOverturned: Scalars['Boolean']['output'];
  appeal: Maybe<MyAppeal>;
};

/** An appeal as the queue shows it. */
export type AppealCard = {
  __typename?: 'AppealCard';
  id: Scalars['UUID']['output'];
  side: AppealSide;
  state: AppealState;
  createdAt: Scalars['DateTime']['output'];
  dueAt: Scalars['DateTime']['output'];
  action: DecisionAction;
  itemKind: ItemKind;
  title: Maybe<Scalars['String']['output']>;
  groupName: Maybe<Scalars['String']['output']>;
  workshopTitle: Maybe<Scalars['String']['output']>;
  isMine: Scalars['Boolean']['output'];
  /** Why the viewer cannot take it, as a reason code: `not_on_this_case` for whoever had a part in the decision. */
  refusal: Maybe<Scalars['String']['output']>;
};

/** Everything that a second look needs, without who decided. */
export type AppealReview = {
  __typename?: 'AppealReview';
  id: Scalars['UUID']['output'];
  version: Scalars['Int']['output'];
  side: AppealSide;
  state: AppealState;
  body: Scalars['String']['output'];
  createdAt: Scalars['DateTime']['output'];
  dueAt: Scalars['DateTime']['output'];
  /** Who wrote the words, not who asked: a reporter stays unknown. Null once the author has left. */
  authorHandle: Maybe<Scalars['String']['output']>;
  /** The decision as its author reads it. */
  decision: ReviewedDecision;
  /** The words as they were decided about. */
  quotedTitle: Maybe<Scalars['String']['output']>;
  quotedBody: Scalars['String']['output'];
  /** How everybody finds them now. */
  visibility: Visibility;
  itemKind: ItemKind;
  title: Maybe<Scalars['String']['output']>;
  groupName: Maybe<Scalars['String']['output']>;
  workshopTitle: Maybe<Scalars['String']['output']>;
  /** What happened with the case, without names, the oldest first. */
  history: Array<AppealStep>;
  /** Results that fit the measure. */
  outcomes: Array<AppealOutcome>;
  isMine: Scalars['Boolean']['output'];
  canTake: Scalars['Boolean']['output'];
  canAnswer: Scalars['Boolean']['output'];
  refusal: Maybe<Scalars['String']['output']>;
};

export type ReviewedDecision = {
  __typename?: 'ReviewedDecision';
  action: DecisionAction;
  rules: Array<Scalars['String']['output']>;
  reason: Scalars['String']['output'];
  noteToAuthor: Scalars['String']['output'];
  noteToReporter: Scalars['String']['output'];
  lockNote: Scalars['String']['output'];
  contentTopics: Array<ContentTopic>;
  contentNote: Scalars['String']['output'];
  /** What others no longer read, piece by piece. */
  leftOut: Array<Scalars['String']['output']>;
  slowSeconds: Maybe<Scalars['Int']['output']>;
  reopenAt: Maybe<Scalars['DateTime']['output']>;
  /** Limits on the account that began with it. */
  proposedLimits: Array<ProposedLimit>;
  help: AttachedHelp;
  isAutomatic: Scalars['Boolean']['output'];
  decidedAt: Scalars['DateTime']['output'];
  appealUntil: Scalars['DateTime']['output'];
};

export type AppealStep = {
  __typename?: 'AppealStep';
  event: CaseEventKind;
  toStatus: CaseStatus;
  createdAt: Scalars['DateTime']['output'];
};

export type AnswerAppealInput = {
  appealId: Scalars['UUID']['input'];
  version: Scalars['Int']['input'];
  outcome: AppealOutcome;
  /** What whoever asked reads: never empty. */
  answer: Scalars['String']['input'];
  /** For `partly`: what the note in front of the words says. */
  contentTopics?: InputMaybe<Array<ContentTopic>>;
};

/** A decision about the viewer's own words, in a list. */
export type OwnDecision = {
  __typename?: 'OwnDecision';
  id: Scalars['UUID']['output'];
  action: DecisionAction;
  rules: Array<Scalars['String']['output']>;
  decidedAt: Scalars['DateTime']['output'];
  itemKind: ItemKind;
  /** The first words as they were then. */
  excerpt: Scalars['String']['output'];
  threadTitle: Maybe<Scalars['String']['output']>;
  groupName: Maybe<Scalars['String']['output']>;
  /** A second look has taken it back. */
  isOverturned: Scalars['Boolean']['output'];
};

export type OwnDecisionPage = {
  __typename?: 'OwnDecisionPage';
  nodes: Array<OwnDecision>;
  pageInfo: PageInfo;
};

export type AppealSubmitted = {
  __typename?: 'AppealSubmitted';
  appeal: MyAppeal;
};

export type AppealPayload = {
  __typename?: 'AppealPayload';
  appeal: AppealReview;
};

export type AppealAnswered = {
  __typename?: 'AppealAnswered';
  /** Nothing is left to do with it. */
  appealId: Scalars['UUID']['output'];
};

/** A decision as the author of the words reads it. */
export type DecisionNotice = {
  __typename?: 'DecisionNotice';
  standing: AppealStanding;
  /** Version of the rules it was decided by. */
  policyVersion: Scalars['String']['output'];
  /** Nobody reported the words: the service noticed them when they were written. A person has decided. */
  isDetectedByService: Scalars['Boolean']['output'];
  /** The words were taken down and can be sent again in another form. */
  canMend: Scalars['Boolean']['output'];
  /** When that was done; null before. */
  mendedAt: Maybe<Scalars['DateTime']['output']>;
  id: Scalars['UUID']['output'];
  action: DecisionAction;
  rules: Array<Scalars['String']['output']>;
  reason: Scalars['String']['output'];
  noteToAuthor: Scalars['String']['output'];
  lockNote: Scalars['String']['output'];
  contentTopics: Array<ContentTopic>;
  contentNote: Scalars['String']['output'];
  /** What others no longer read, piece by piece. */
  leftOut: Array<Scalars['String']['output']>;
  slowSeconds: Maybe<Scalars['Int']['output']>;
  /** When a locked or slowed thread is as it was by itself; null for never. */
  reopenAt: Maybe<Scalars['DateTime']['output']>;
  /** Limits on the account that began with it. */
  proposedLimits: Array<ProposedLimit>;
  help: AttachedHelp;
  /** When it was turned round; null while it stands. */
  reversedAt: Maybe<Scalars['DateTime']['output']>;
  /** The words it is about, as they were then. */
  quotedTitle: Maybe<Scalars['String']['output']>;
  quotedBody: Scalars['String']['output'];
  itemKind: ItemKind;
  /** Someone asked for a rule to be looked at. Never said of worry. */
  followsReport: Scalars['Boolean']['output'];
  isAutomatic: Scalars['Boolean']['output'];
  decidedAt: Scalars['DateTime']['output'];
  /** How long one can object. */
  appealUntil: Scalars['DateTime']['output'];
  /** How long the words can be copied; null when they are not out of sight. */
  wordsBackUntil: Maybe<Scalars['DateTime']['output']>;
  threadId: Maybe<Scalars['UUID']['output']>;
  threadTitle: Maybe<Scalars['String']['output']>;
  groupName: Maybe<Scalars['String']['output']>;
  groupSlug: Maybe<Scalars['String']['output']>;
  /** Of a line or a question in the room of a workshop. */
  workshopTitle: Maybe<Scalars['String']['output']>;
};

/** One of the viewer's own reports. */
export type MyReport = {
  __typename?: 'MyReport';
  standing: AppealStanding;
  id: Scalars['UUID']['output'];
  reason: ReportReason;
  note: Scalars['String']['output'];
  createdAt: Scalars['DateTime']['output'];
  state: ReportState;
  outcome: Maybe<ReportOutcome>;
  /** Words of the moderation team about a rule; always empty for worry. */
  publicNote: Scalars['String']['output'];
  answeredAt: Maybe<Scalars['DateTime']['output']>;
  itemKind: ItemKind;
  /** The first words as they were then; null for worry. */
  excerpt: Maybe<Scalars['String']['output']>;
  threadTitle: Maybe<Scalars['String']['output']>;
  groupName: Maybe<Scalars['String']['output']>;
};

/** What a lead sees: sums, and never whose. */
export type TeamWellness = {
  __typename?: 'TeamWellness';
  /** Of the viewer's queue, still unanswered after their time; the longest wait first. */
  lateAppeals: Array<AppealCard>;
  /** In the last fourteen days; the most frequent reason first. */
  skips: Array<SkipCount>;
  /** The last fourteen days with reading in them, newest first. */
  days: Array<ExposureDay>;
  /** People who are past their limit for a break, and for a rest. */
  pastBreak: Scalars['Int']['output'];
  pastRest: Scalars['Int']['output'];
  /** Topics of open cases that nobody on duty takes: the cases stay in the queue. */
  shortTopics: Array<ShortTopic>;
  talkRequests: Array<TalkRequest>;
  /** Whichever ends first. They say nothing of what anybody has read. */
  exceptions: Array<WellnessException>;
  /** Handles of those the viewer may allow more; none for whoever may not. */
  mayLoosen: Array<Scalars['String']['output']>;
};

/** One act as the append-only record keeps it. Members who act are never named, nor is whoever decided something that is being looked at again. */
export type AuditLine = {
  __typename?: 'AuditLine';
  id: Scalars['UUID']['output'];
  at: Scalars['DateTime']['output'];
  /** Handle of a colleague; null for the service, for members and for names that are kept back. */
  by: Maybe<Scalars['String']['output']>;
  /** The roles they held then; `member` or `service` otherwise. */
  role: Scalars['String']['output'];
  /** Such as `case.decide`. */
  action: Scalars['String']['output'];
  targetKind: Scalars['String']['output'];
  targetId: Maybe<Scalars['UUID']['output']>;
  caseId: Maybe<Scalars['UUID']['output']>;
  itemId: Maybe<Scalars['UUID']['output']>;
  fromStatus: Maybe<Scalars['String']['output']>;
  toStatus: Maybe<Scalars['String']['output']>;
  rules: Array<Scalars['String']['output']>;
  /** Staff's own words, never a member's. */
  reason: Maybe<Scalars['String']['output']>;
  isAutomatic: Scalars['Boolean']['output'];
  dueAt: Maybe<Scalars['DateTime']['output']>;
  wasDueMet: Maybe<Scalars['Boolean']['output']>;
  /** The line whose act this one takes back. */
  reversalOf: Maybe<Scalars['UUID']['output']>;
};

export type AuditLinePage = {
  __typename?: 'AuditLinePage';
  nodes: Array<AuditLine>;
  pageInfo: PageInfo;
};

export type AuditFilter = {
  /** Handle of a colleague. */
  by?: InputMaybe<Scalars['String']['input']>;
  /** An act, or the first part of several: `case` stands for `case.decide`, too. */
  action?: InputMaybe<Scalars['String']['input']>;
  /** Id or last four signs of a case. */
  case?: InputMaybe<Scalars['String']['input']>;
  itemId?: InputMaybe<Scalars['UUID']['input']>;
  since?: InputMaybe<Scalars['DateTime']['input']>;
  until?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What was asked and answered, as the person reads it: the team has no name. */
export type AuthorTalkMessage = {
  __typename?: 'AuthorTalkMessage';
  id: Scalars['UUID']['output'];
  side: TalkSide;
  text: Scalars['String']['output'];
  createdAt: Scalars['DateTime']['output'];
};

/** A talk of the moderation team with a person about their own words, before anything is decided. */
export type AuthorTalk = {
  __typename?: 'AuthorTalk';
  id: Scalars['UUID']['output'];
  messages: Array<AuthorTalkMessage>;
  /** The person's own words as they stand; empty once taken back. */
  words: Scalars['String']['output'];
  openedAt: Scalars['DateTime']['output'];
  /** The person can write until then, unless it is decided or ended before. */
  endsAt: Scalars['DateTime']['output'];
  isOpen: Scalars['Boolean']['output'];
};

export type AuthorTalkCard = {
  __typename?: 'AuthorTalkCard';
  id: Scalars['UUID']['output'];
  isUnread: Scalars['Boolean']['output'];
  isOpen: Scalars['Boolean']['output'];
  lastAt: Scalars['DateTime']['output'];
};

export type DeskTalkMessage = {
  __typename?: 'DeskTalkMessage';
  id: Scalars['UUID']['output'];
  side: TalkSide;
  /** A colleague; null for the person, and while the decision is looked at again. */
  by: Maybe<Scalars['String']['output']>;
  text: Scalars['String']['output'];
  createdAt: Scalars['DateTime']['output'];
};

/** The talk with the author, as the desk reads it: of the newest talk, with the words of earlier ones before it. */
export type DeskTalk = {
  __typename?: 'DeskTalk';
  /** Why the author was asked; for the team. */
  reason: Scalars['String']['output'];
  openedAt: Scalars['DateTime']['output'];
  endsAt: Scalars['DateTime']['output'];
  isOpen: Scalars['Boolean']['output'];
  /** Up to when the person has read it. */
  personSeenAt: Maybe<Scalars['DateTime']['output']>;
  messages: Array<DeskTalkMessage>;
};

/** Everything about one set of words that someone asked to be looked at. */
export type ModerationCase = {
  __typename?: 'ModerationCase';
  /** Null where the author was not asked anything. */
  authorTalk: Maybe<DeskTalk>;
  /** The pinned one first, then the newest fifty in the order they came. */
  comments: Array<CaseComment>;
  draft: CaseDraft;
  crisis: Maybe<CrisisCard>;
  /** Nobody else has answered this thread: somebody is waiting, nobody did anything wrong. */
  waitsForFirstReply: Scalars['Boolean']['output'];
  id: Scalars['UUID']['output'];
  lane: Lane;
  status: CaseStatus;
  /** Goes up with every change, reports included: a decision names the version it saw. */
  version: Scalars['Int']['output'];
  openedAt: Scalars['DateTime']['output'];
  dueAt: Scalars['DateTime']['output'];
  reportCount: Scalars['Int']['output'];
  claim: Maybe<CaseClaim>;
  /** Null when it waits for nobody in particular. */
  waiting: Maybe<CaseWaiting>;
  /** Handles of those it can be handed to. */
  colleagues: Array<Scalars['String']['output']>;
  group: Maybe<Group>;
  item: CaseItem;
  reports: Array<CaseReport>;
  /** Null once the author has left. */
  author: Maybe<CaseAuthor>;
  thread: Maybe<CaseThread>;
  /** The room that a line or a question stands in; null for everything else. */
  room: Maybe<CaseRoom>;
  /** Handles of colleagues who have it open now. */
  viewers: Array<Scalars['String']['output']>;
  history: Array<CaseStep>;
  /** The case that stays; null for one that is not merged, or where the viewer may not know it. */
  mergedInto: Maybe<CaseCard>;
  mergedHere: Array<MergedCase>;
  /** Open cases of the same place that it can be merged into: about the same author, thread or room first. */
  mergeChoices: Array<CaseCard>;
  /** The newest decision that was not taken back: proposed, in its undo window or in force. */
  decision: Maybe<CaseDecision>;
  viewerCan: CaseAbilities;
  /** The newest; null when nobody asked for it. */
  safeguarding: Maybe<SafeguardingCard>;
  /** The step beside it that waits for a second person, the first due; null when none does. */
  waitsForSecond: Maybe<SignOff>;
  summary: CaseSummary;
};

export type AskAuthorInput = {
  caseId: Scalars['UUID']['input'];
  /** The version of the case that was on screen. */
  version: Scalars['Int']['input'];
  /** Four to seventy-two, until the case wakes by itself. */
  hours: Scalars['Int']['input'];
  /** For the team, why they are asked. */
  reason: Scalars['String']['input'];
  /** For the person. */
  text: Scalars['String']['input'];
};

export type EndAuthorTalkInput = {
  caseId: Scalars['UUID']['input'];
  version: Scalars['Int']['input'];
};

export type SayInAuthorTalkInput = {
  talkId: Scalars['UUID']['input'];
  /** An id of the sender: sending twice says it once. */
  clientId: Scalars['UUID']['input'];
  body: Scalars['String']['input'];
};

export type AuthorTalkPayload = {
  __typename?: 'AuthorTalkPayload';
  talk: AuthorTalk;
};

/** Someone the viewer does not see and is not seen by. The other person is never told. */
export type Block = {
  __typename?: 'Block';
  handle: Scalars['String']['output'];
  since: Scalars['DateTime']['output'];
};

export type BlockPage = {
  __typename?: 'BlockPage';
  nodes: Array<Block>;
  pageInfo: PageInfo;
};

export type BlockPayload = {
  __typename?: 'BlockPayload';
  handle: Scalars['String']['output'];
  isBlocked: Scalars['Boolean']['output'];
};

export type BreakPayload = {
  __typename?: 'BreakPayload';
  viewer: Viewer;
};

/** Whose words: a part, never a name. */
export type CaptionSpeaker =
  | 'host'
  | 'co_host'
  | 'attendee';

export type Captions = {
  __typename?: 'Captions';
  /** Number of the last change. */
  head: Scalars['Int']['output'];
  /** The latest ones, the first one first. New and corrected ones come over the live socket as `captions`. */
  lines: Array<Caption>;
  canWrite: Scalars['Boolean']['output'];
  /** The viewer writes them when the room goes on. */
  isCaptioner: Scalars['Boolean']['output'];
  /** The viewer names who writes them. */
  canName: Scalars['Boolean']['output'];
  /** Handle of whoever was named, for those who name; null for everybody else, and while nobody was. */
  captioner: Maybe<Scalars['String']['output']>;
  /** Names and terms of the evening for those who write, one a line, as "short = long" or as they are spelled; null for everybody else. */
  terms: Maybe<Scalars['String']['output']>;
};

/** One line of what is said. */
export type Caption = {
  __typename?: 'Caption';
  /** Its place. */
  seq: Scalars['Int']['output'];
  /** Number of its last change: keep the form with the highest one. */
  changed: Scalars['Int']['output'];
  text: Scalars['String']['output'];
  speaker: CaptionSpeaker;
  /** Made by speech recognition on the device of host or co-host, and corrected by nobody yet. */
  isAutomatic: Scalars['Boolean']['output'];
};

/** Words of the team inside a case; no member ever reads them. */
export type CaseComment = {
  __typename?: 'CaseComment';
  id: Scalars['UUID']['output'];
  /** Null once they left, and while the decision is looked at again. */
  by: Maybe<Scalars['String']['output']>;
  isMine: Scalars['Boolean']['output'];
  text: Scalars['String']['output'];
  createdAt: Scalars['DateTime']['output'];
  isPinned: Scalars['Boolean']['output'];
  /** The case it was written in, when that one was merged into this. */
  fromCaseId: Maybe<Scalars['UUID']['output']>;
};

/** The answer to the author that the team writes together. */
export type CaseDraft = {
  __typename?: 'CaseDraft';
  text: Scalars['String']['output'];
  /** Goes up with every change; 0 before anybody wrote. */
  version: Scalars['Int']['output'];
  by: Maybe<Scalars['String']['output']>;
  writtenAt: Maybe<Scalars['DateTime']['output']>;
};

export type CommentOnCaseInput = {
  caseId: Scalars['UUID']['input'];
  /** An id of the sender: sending twice writes once. */
  clientId: Scalars['UUID']['input'];
  /** Colleagues named with @ are told. */
  text: Scalars['String']['input'];
};

export type PinCommentInput = {
  caseId: Scalars['UUID']['input'];
  commentId: Scalars['UUID']['input'];
  isPinned: Scalars['Boolean']['input'];
};

export type SaveCaseDraftInput = {
  caseId: Scalars['UUID']['input'];
  /** The version it was written over. */
  version: Scalars['Int']['input'];
  text: Scalars['String']['input'];
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

/** A place to talk line by line. What changes while one is there comes over the live socket. */
export type Room = {
  __typename?: 'Room';
  id: Scalars['UUID']['output'];
  /** Null for the room of a workshop. */
  group: Maybe<Group>;
  state: RoomStateName;
  /** When the soft landing ends; null unless closing. */
  closesAt: Maybe<Scalars['DateTime']['output']>;
  /** Seconds between two lines of one person; 0 is off. */
  slowSeconds: Scalars['Int']['output'];
  isPaused: Scalars['Boolean']['output'];
  /** Always `open` in the room of a group. */
  chatMode: ChatMode;
  /** Who has confirmed being here, the first to come first. */
  moderators: Array<RoomModerator>;
  /** Number of the last change: the live socket goes on from here. */
  head: Scalars['Int']['output'];
  /** Lines up to this place have been seen by the viewer. */
  readSeq: Scalars['Int']['output'];
  /** Lines of others since; 100 stands for more. */
  unreadCount: Scalars['Int']['output'];
  /** In slow mode: when the viewer may say the next line. */
  nextLineAt: Maybe<Scalars['DateTime']['output']>;
  viewerCan: RoomAbilities;
  /** The newest lines, or those before a place; oldest first. */
  lines: LinePage;
};


/** A place to talk line by line. What changes while one is there comes over the live socket. */
export type RoomLinesArgs = {
  before?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type RoomModerator = {
  __typename?: 'RoomModerator';
  handle: Scalars['String']['output'];
  role: PresenceRole;
};

export type RoomAbilities = {
  __typename?: 'RoomAbilities';
  say: Scalars['Boolean']['output'];
  /** Why not, as a reason code; null when one may. */
  sayRefusal: Maybe<Scalars['String']['output']>;
  /** When the limit behind it ends by itself; null where none is, or it has no end. */
  sayRefusedUntil: Maybe<Scalars['DateTime']['output']>;
  moderate: Scalars['Boolean']['output'];
  confirmPresence: Scalars['Boolean']['output'];
  /** The viewer has confirmed being here. */
  isPresent: Scalars['Boolean']['output'];
};

export type LinePage = {
  __typename?: 'LinePage';
  nodes: Array<Line>;
  /** Pass as `before`; null when nothing older is there. */
  olderCursor: Maybe<Scalars['Int']['output']>;
};

/** One thing said in a room. */
export type Line = {
  __typename?: 'Line';
  id: Scalars['UUID']['output'];
  room: Room;
  /** Its place in the room. */
  seq: Scalars['Int']['output'];
  /** Number of its last change. */
  changedSeq: Scalars['Int']['output'];
  author: Author;
  authorRole: Maybe<LineRole>;
  visibility: Visibility;
  /** Null when the words are gone. */
  html: Maybe<Scalars['SafeHtml']['output']>;
  /** The source, for its author only. */
  body: Maybe<Scalars['String']['output']>;
  /** What stands in front of it. */
  contentTopics: Array<ContentTopic>;
  contentNote: Scalars['String']['output'];
  fold: TopicFilter;
  /** Others read less of it than its author said: a detail that could harm, or contacts, were left out. */
  hasLeftOut: Scalars['Boolean']['output'];
  /** For its author, while the words wait out of sight. */
  hold: Maybe<ItemHold>;
  /** For its author and the desk: it waits to be read before others see it, or is not shown. */
  review: Maybe<LineReview>;
  version: Scalars['Int']['output'];
  createdAt: Scalars['DateTime']['output'];
  editedAt: Maybe<Scalars['DateTime']['output']>;
  replyTo: Maybe<AnsweredLine>;
  reactions: Array<ReactionCount>;
  /** The author's own words, to copy, for 30 days after they were held, removed or deleted. */
  wordsBack: Maybe<WordsBack>;
  viewerCan: LineAbilities;
};

/** The line another one answers; handle and words are left out for whoever may not see them. */
export type AnsweredLine = {
  __typename?: 'AnsweredLine';
  id: Scalars['UUID']['output'];
  handle: Maybe<Scalars['String']['output']>;
  excerpt: Scalars['String']['output'];
};

export type LineAbilities = {
  __typename?: 'LineAbilities';
  edit: Scalars['Boolean']['output'];
  delete: Scalars['Boolean']['output'];
  react: Scalars['Boolean']['output'];
  report: Scalars['Boolean']['output'];
};

export type SayLineInput = {
  roomId: Scalars['UUID']['input'];
  /** Made by the sender: sending again answers the same line. */
  clientId: Scalars['UUID']['input'];
  body: Scalars['String']['input'];
  replyTo?: InputMaybe<Scalars['UUID']['input']>;
};

export type EditLineInput = {
  lineId: Scalars['UUID']['input'];
  /** The version that was on screen. */
  version: Scalars['Int']['input'];
  body: Scalars['String']['input'];
};

export type LineReactionInput = {
  lineId: Scalars['UUID']['input'];
  kind: ReactionKind;
};

export type MuteInRoomInput = {
  /** A line of the person: they are muted in its room. */
  lineId: Scalars['UUID']['input'];
  minutes: Scalars['Int']['input'];
};

export type SayLinePayload = LineSaid | LineMustWait;

export type LineSaid = {
  __typename?: 'LineSaid';
  line: Line;
  /** The words just sent ask for people: show where to find them. For their author only. */
  showsHelp: Scalars['Boolean']['output'];
};

/** Slow mode: nothing was stored, the words wait. */
export type LineMustWait = {
  __typename?: 'LineMustWait';
  retryAt: Scalars['DateTime']['output'];
};

export type EditLinePayload = LineEdited | LineChangedMeanwhile;

export type LineEdited = {
  __typename?: 'LineEdited';
  line: Line;
  /** The words just sent ask for people: show where to find them. For their author only. */
  showsHelp: Scalars['Boolean']['output'];
};

/** Changed in another place first: nothing was written. */
export type LineChangedMeanwhile = {
  __typename?: 'LineChangedMeanwhile';
  line: Line;
};

export type LinePayload = {
  __typename?: 'LinePayload';
  line: Line;
};

export type RoomPayload = {
  __typename?: 'RoomPayload';
  room: Room;
};

export type Group = {
  __typename?: 'Group';
  /** Its live room; null for those who may not be inside. */
  room: Maybe<Room>;
  /** First-reply clocks that run here, the longest wait first; null for whoever is neither peer supporter, facilitator nor desk. */
  firstReplies: Maybe<Array<FirstReplyClock>>;
  id: Scalars['UUID']['output'];
  slug: Scalars['String']['output'];
  name: Scalars['String']['output'];
  purpose: Scalars['String']['output'];
  visibility: GroupVisibility;
  emblem: Emblem;
  memberCount: Scalars['Int']['output'];
  lastActivityAt: Scalars['DateTime']['output'];
  /** It takes no new words while nobody is on duty. */
  closesUnstaffed: Scalars['Boolean']['output'];
  /** A person reads every post before the group does. */
  reviewsEveryPost: Scalars['Boolean']['output'];
  /** So many posts of a new member are read first; 0 for none. */
  reviewedFirstPosts: Scalars['Int']['output'];
  /** The agreement of today. */
  agreement: GroupAgreement;
  /** People whose part here stands as a word beside their name. */
  roleHolders: Array<RoleHolder>;
  viewerMembership: Maybe<Membership>;
  viewerCan: GroupAbilities;
  /** Null while no time of care lasts here. */
  careNote: Maybe<CareNote>;
  /** A person reads the viewer's words here before the group does: how long that takes. Null where they are shown at once. */
  ownReview: Maybe<ReviewWait>;
  /** Null while it takes words. */
  closedNow: Maybe<ClosedNow>;
  threads: ThreadPage;
  /** Why the viewer cannot start a thread here, as a reason code; null when they can. */
  startRefusal: Maybe<Scalars['String']['output']>;
};


export type GroupThreadsArgs = {
  filter?: InputMaybe<ThreadFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** How far the check of a therapist's registration has come. */
export type CredentialState =
  | 'waiting'
  | 'right'
  | 'wrong'
  | 'lapsed'
  /** Found right, and taken away for now: no badge, and no part as a therapist. */
  | 'suspended';

/** What a therapist stated about being registered: for that person, and for whoever looks it up. */
export type Credential = {
  __typename?: 'Credential';
  id: Scalars['UUID']['output'];
  handle: Scalars['String']['output'];
  /** The body that keeps the register. */
  body: Scalars['String']['output'];
  number: Scalars['String']['output'];
  place: Scalars['String']['output'];
  /** A day, as `2027-03-31`; the badge lapses after it. */
  expiresOn: Scalars['String']['output'];
  statedAt: Scalars['DateTime']['output'];
  checkedAt: Maybe<Scalars['DateTime']['output']>;
  /** What whoever looked it up wrote to the therapist. */
  checkNote: Scalars['String']['output'];
  /** Since when it does not count; null while it does. */
  suspendedAt: Maybe<Scalars['DateTime']['output']>;
  /** What was written to the therapist of why; empty while it counts. */
  suspensionReason: Scalars['String']['output'];
  state: CredentialState;
};

/** Shown beside a host's name while it holds. The number is not: it leads to a legal name. */
export type CredentialBadge = {
  __typename?: 'CredentialBadge';
  body: Scalars['String']['output'];
  place: Scalars['String']['output'];
  checkedAt: Scalars['DateTime']['output'];
  /** A day, as `2027-03-31`. */
  expiresOn: Scalars['String']['output'];
};

export type StateCredentialInput = {
  body: Scalars['String']['input'];
  number: Scalars['String']['input'];
  place: Scalars['String']['input'];
  /** A day, as `2027-03-31`. */
  expiresOn: Scalars['String']['input'];
};

export type CheckCredentialInput = {
  credentialId: Scalars['UUID']['input'];
  isRight: Scalars['Boolean']['input'];
  /** Read by the therapist. */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** What the desk is told of the author of a case who is a therapist here: never the number. */
export type AuthorCredential = {
  __typename?: 'AuthorCredential';
  id: Scalars['UUID']['output'];
  body: Scalars['String']['output'];
  place: Scalars['String']['output'];
  /** A day, as `2027-03-31`. */
  expiresOn: Scalars['String']['output'];
  state: CredentialState;
  /** The badge holds, and the viewer may take it away at once. */
  canSuspend: Scalars['Boolean']['output'];
};

export type CaseAuthor = {
  __typename?: 'CaseAuthor';
  /** Null for whoever never stated a registration. */
  credential: Maybe<AuthorCredential>;
  handle: Scalars['String']['output'];
  since: Scalars['DateTime']['output'];
  lifeState: LifeState;
  /** Posts and lines that stand; counted up to 1000. */
  postCount: Scalars['Int']['output'];
  /** Decisions about other words of theirs; never those of crisis cases. */
  earlier: Array<EarlierCase>;
  restrictions: Array<ActiveRestriction>;
  /** Weight of the strikes that count now. Being at risk never gives one. */
  strikeWeight: Scalars['Int']['output'];
  /** What that weight suggests; a person decides. */
  suggestion: Maybe<ProposedLimit>;
  /** Null while nobody keeps an eye on them; never about the viewer. */
  watch: Maybe<Watch>;
};

/** Somebody with a part in a group; the first of several. */
export type RoleHolder = {
  __typename?: 'RoleHolder';
  /** Their words are general information and nobody's treatment: that is said on each of their posts and lines. */
  isTherapist: Scalars['Boolean']['output'];
  /** Null for whoever is no therapist, and while no badge holds. */
  badge: Maybe<CredentialBadge>;
  handle: Scalars['String']['output'];
  role: Role;
};

export type BadgeSuspension = {
  __typename?: 'BadgeSuspension';
  body: Scalars['String']['output'];
  place: Scalars['String']['output'];
  since: Scalars['DateTime']['output'];
  /** What the team wrote. */
  reason: Scalars['String']['output'];
};

export type SuspendCredentialInput = {
  credentialId: Scalars['UUID']['input'];
  /** Read by the therapist. */
  reason: Scalars['String']['input'];
};

export type CredentialPayload = {
  __typename?: 'CredentialPayload';
  credential: Credential;
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

/** What the queue shows of a crisis: clocks, and nothing that anybody wrote. */
export type CrisisCard = {
  __typename?: 'CrisisCard';
  id: Scalars['UUID']['output'];
  level: CrisisLevel;
  state: CrisisState;
  /** By when people do the next thing: take it, write, look after, look at the end. Null while somebody is with the person. */
  dueAt: Maybe<Scalars['DateTime']['output']>;
  isTaken: Scalars['Boolean']['output'];
};

/** Somebody at risk, and what people do about it. No words of people: those lie under a cover, see `openCrisisFile`. */
export type CrisisCase = {
  __typename?: 'CrisisCase';
  id: Scalars['UUID']['output'];
  caseId: Scalars['UUID']['output'];
  level: CrisisLevel;
  state: CrisisState;
  source: CrisisSource;
  version: Scalars['Int']['output'];
  openedAt: Scalars['DateTime']['output'];
  acknowledgeDueAt: Scalars['DateTime']['output'];
  replyDueAt: Scalars['DateTime']['output'];
  acknowledgedAt: Maybe<Scalars['DateTime']['output']>;
  acknowledgedBy: Maybe<Scalars['String']['output']>;
  secondAt: Maybe<Scalars['DateTime']['output']>;
  secondBy: Maybe<Scalars['String']['output']>;
  firstWordsAt: Maybe<Scalars['DateTime']['output']>;
  outcome: Maybe<CrisisOutcome>;
  outcomeBy: Maybe<Scalars['String']['output']>;
  closedAt: Maybe<Scalars['DateTime']['output']>;
  closedBy: Maybe<Scalars['String']['output']>;
  /** Somebody says that there never was a risk; a second person agrees or not. */
  noneBy: Maybe<Scalars['String']['output']>;
  signOffDueAt: Maybe<Scalars['DateTime']['output']>;
  /** When the next person is called unless somebody comes; null when nobody is. */
  nextPageAt: Maybe<Scalars['DateTime']['output']>;
  /** Null once the account is gone. */
  person: Maybe<CrisisPerson>;
  itemKind: ItemKind;
  visibility: Visibility;
  caseStatus: CaseStatus;
  groupName: Maybe<Scalars['String']['output']>;
  groupSlug: Maybe<Scalars['String']['output']>;
  threadId: Maybe<Scalars['UUID']['output']>;
  people: Array<CrisisStaff>;
  /** Handles of colleagues who have it open now. */
  viewers: Array<Scalars['String']['output']>;
  timeline: Array<CrisisStep>;
  followUps: Array<FollowUp>;
  handOvers: Array<HandOver>;
  /** How many messages of the person the viewer has not read. */
  unreadCount: Scalars['Int']['output'];
  hasTalk: Scalars['Boolean']['output'];
  /** The person ended the talk. */
  isTalkEnded: Scalars['Boolean']['output'];
  /** Up to when the person has read it. */
  personSeenAt: Maybe<Scalars['DateTime']['output']>;
  /** The name the viewer is known under; null until they came. */
  deskName: Maybe<Scalars['String']['output']>;
  freeDeskNames: Array<Scalars['String']['output']>;
  /** Colleagues who can be named in a hand-over. */
  colleagues: Array<Scalars['String']['output']>;
  /** Time to talk it over, offered to the viewer and not answered. */
  isDebriefOffered: Scalars['Boolean']['output'];
  viewerCan: CrisisAbilities;
  waitsForSecond: Maybe<SignOff>;
};

export type CrisisPerson = {
  __typename?: 'CrisisPerson';
  handle: Scalars['String']['output'];
  since: Scalars['DateTime']['output'];
  /** Other crisis cases about the same person, newest first. */
  otherCases: Array<CrisisCard>;
};

/** A colleague in this case. */
export type CrisisStaff = {
  __typename?: 'CrisisStaff';
  handle: Scalars['String']['output'];
  deskName: Scalars['String']['output'];
  joinedAt: Scalars['DateTime']['output'];
  isMe: Scalars['Boolean']['output'];
};

export type CrisisStep = {
  __typename?: 'CrisisStep';
  id: Scalars['UUID']['output'];
  event: CrisisEventKind;
  /** Null when a service did it. */
  by: Maybe<Scalars['String']['output']>;
  toState: CrisisState;
  fromLevel: Maybe<CrisisLevel>;
  toLevel: CrisisLevel;
  hasNote: Scalars['Boolean']['output'];
  createdAt: Scalars['DateTime']['output'];
};

export type FollowUp = {
  __typename?: 'FollowUp';
  id: Scalars['UUID']['output'];
  crisisCaseId: Scalars['UUID']['output'];
  dueAt: Scalars['DateTime']['output'];
  assignedTo: Maybe<Scalars['String']['output']>;
  isMine: Scalars['Boolean']['output'];
  doneAt: Maybe<Scalars['DateTime']['output']>;
  doneBy: Maybe<Scalars['String']['output']>;
  wasReached: Maybe<Scalars['Boolean']['output']>;
  /** Handle of the person; null once the account is gone. */
  person: Maybe<Scalars['String']['output']>;
  unreadCount: Scalars['Int']['output'];
};

export type FollowUpPage = {
  __typename?: 'FollowUpPage';
  nodes: Array<FollowUp>;
  pageInfo: PageInfo;
};

export type HandOver = {
  __typename?: 'HandOver';
  id: Scalars['UUID']['output'];
  by: Maybe<Scalars['String']['output']>;
  toPerson: Maybe<Scalars['String']['output']>;
  toRole: Maybe<HandOverRole>;
  createdAt: Scalars['DateTime']['output'];
  takenAt: Maybe<Scalars['DateTime']['output']>;
  takenBy: Maybe<Scalars['String']['output']>;
  viewerCanTake: Scalars['Boolean']['output'];
};

export type CrisisAbilities = {
  __typename?: 'CrisisAbilities';
  /** Take it, or join whoever took it. */
  acknowledge: Scalars['Boolean']['output'];
  join: Scalars['Boolean']['output'];
  write: Scalars['Boolean']['output'];
  /** Why nothing can be written to the person, as a reason code; null when it can. */
  writeRefusal: Maybe<Scalars['String']['output']>;
  settle: Scalars['Boolean']['output'];
  settleRefusal: Maybe<Scalars['String']['output']>;
  close: Scalars['Boolean']['output'];
  closeRefusal: Maybe<Scalars['String']['output']>;
  setLevel: Scalars['Boolean']['output'];
  /** Agree, or not, that there never was a risk. */
  agreeNone: Scalars['Boolean']['output'];
};

/** What lies under the cover. Each look is in the record of acts. */
export type CrisisFile = {
  __typename?: 'CrisisFile';
  crisis: CrisisCase;
  /** The words it is about, as they are now. */
  words: CrisisWords;
  messages: Array<TalkMessage>;
  notes: Array<CrisisNoteWords>;
  /** The newest; null before anybody filled it in. */
  assessment: Maybe<Assessment>;
  sheets: Array<HandOverSheet>;
  followUpNotes: Array<CrisisNoteWords>;
};

export type CrisisWords = {
  __typename?: 'CrisisWords';
  title: Maybe<Scalars['String']['output']>;
  body: Scalars['String']['output'];
  createdAt: Scalars['DateTime']['output'];
};

/** Words of staff beside a step or a follow-up, by its id. */
export type CrisisNoteWords = {
  __typename?: 'CrisisNoteWords';
  id: Scalars['UUID']['output'];
  text: Scalars['String']['output'];
};

export type Assessment = {
  __typename?: 'Assessment';
  version: Scalars['Int']['output'];
  by: Maybe<Scalars['String']['output']>;
  createdAt: Scalars['DateTime']['output'];
  answers: RiskAnswers;
  note: Scalars['String']['output'];
  suggestedLevel: CrisisLevel;
  isInDoubt: Scalars['Boolean']['output'];
};

export type RiskAnswers = {
  __typename?: 'RiskAnswers';
  hasActed: Known;
  hasPlan: Known;
  when: RiskTime;
  isPlaceKnown: Known;
  hasMeans: Known;
  isAlone: Known;
  isUnder18: Known;
  hasTaken: Known;
  isInDoubt: Scalars['Boolean']['output'];
};

export type HandOverSheet = {
  __typename?: 'HandOverSheet';
  id: Scalars['UUID']['output'];
  identify: Scalars['String']['output'];
  classify: Scalars['String']['output'];
  assess: Scalars['String']['output'];
  respond: Scalars['String']['output'];
  escalate: Scalars['String']['output'];
};

/** One message of a talk as either side reads it. */
export type TalkMessage = {
  __typename?: 'TalkMessage';
  id: Scalars['UUID']['output'];
  side: TalkSide;
  /** A desk name, never a handle; null for the person's own. */
  from: Maybe<Scalars['String']['output']>;
  isMine: Scalars['Boolean']['output'];
  text: Scalars['String']['output'];
  createdAt: Scalars['DateTime']['output'];
  /** The other side has read it. */
  isSeen: Scalars['Boolean']['output'];
  isReported: Scalars['Boolean']['output'];
};

/** A private talk with the team, as the person reads it. */
export type Talk = {
  __typename?: 'Talk';
  id: Scalars['UUID']['output'];
  messages: Array<TalkMessage>;
  /** The name of whoever wrote last for the team. */
  with: Maybe<Scalars['String']['output']>;
  isEnded: Scalars['Boolean']['output'];
  openedAt: Scalars['DateTime']['output'];
};

export type TalkCard = {
  __typename?: 'TalkCard';
  id: Scalars['UUID']['output'];
  with: Maybe<Scalars['String']['output']>;
  isUnread: Scalars['Boolean']['output'];
  isEnded: Scalars['Boolean']['output'];
  lastAt: Scalars['DateTime']['output'];
};

export type CrisisPayload = {
  __typename?: 'CrisisPayload';
  crisis: CrisisCase;
};

export type CrisisFilePayload = {
  __typename?: 'CrisisFilePayload';
  file: CrisisFile;
};

export type TalkPayload = {
  __typename?: 'TalkPayload';
  talk: Talk;
};

export type WriteToPersonPayload = WroteToPerson | LookAgain;

export type WroteToPerson = {
  __typename?: 'WroteToPerson';
  crisis: CrisisCase;
};

/** Nothing was sent: read the words once more. Sending them as they are is possible. */
export type LookAgain = {
  __typename?: 'LookAgain';
  concerns: Array<StaffWordConcern>;
};

export type AssessPayload = {
  __typename?: 'AssessPayload';
  crisis: CrisisCase;
  suggestedLevel: CrisisLevel;
  isInDoubt: Scalars['Boolean']['output'];
  /** Someone under 18 has a route of their own. */
  asksForSafeguarding: Scalars['Boolean']['output'];
};

export type RaiseCrisisInput = {
  caseId: Scalars['UUID']['input'];
  /** Not `none`. */
  level: CrisisLevel;
  reason: Scalars['String']['input'];
};

export type CrisisInput = {
  crisisCaseId: Scalars['UUID']['input'];
};

export type WriteToPersonInput = {
  crisisCaseId: Scalars['UUID']['input'];
  /** Made by the client, so that sending again is harmless. */
  clientId: Scalars['UUID']['input'];
  body: Scalars['String']['input'];
  /** Only before the first words of the viewer; one of `freeDeskNames`. */
  deskName?: InputMaybe<Scalars['String']['input']>;
  /** Read once more and sent as it is. */
  isSure?: InputMaybe<Scalars['Boolean']['input']>;
};

export type CrisisNoteInput = {
  crisisCaseId: Scalars['UUID']['input'];
  text: Scalars['String']['input'];
  /** Tried to reach the person another way, in vain. */
  isAttempt?: InputMaybe<Scalars['Boolean']['input']>;
};

export type AssessInput = {
  crisisCaseId: Scalars['UUID']['input'];
  hasActed: Known;
  hasPlan: Known;
  when: RiskTime;
  isPlaceKnown: Known;
  hasMeans: Known;
  isAlone: Known;
  isUnder18: Known;
  hasTaken: Known;
  isInDoubt: Scalars['Boolean']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
};

export type SetCrisisLevelInput = {
  crisisCaseId: Scalars['UUID']['input'];
  version: Scalars['Int']['input'];
  /** `none` asks a second person whether there never was a risk. */
  level: CrisisLevel;
  reason: Scalars['String']['input'];
};

export type AnswerNoneInput = {
  crisisCaseId: Scalars['UUID']['input'];
  version: Scalars['Int']['input'];
  agrees: Scalars['Boolean']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
};

export type HandOverInput = {
  crisisCaseId: Scalars['UUID']['input'];
  /** A handle, or a role: one of them. */
  toPerson?: InputMaybe<Scalars['String']['input']>;
  toRole?: InputMaybe<HandOverRole>;
  identify: Scalars['String']['input'];
  classify: Scalars['String']['input'];
  assess: Scalars['String']['input'];
  respond: Scalars['String']['input'];
  escalate: Scalars['String']['input'];
};

export type SettleCrisisInput = {
  crisisCaseId: Scalars['UUID']['input'];
  version: Scalars['Int']['input'];
  outcome: CrisisOutcome;
  /** What happened, and how the person comes back to the community. */
  note: Scalars['String']['input'];
};

export type CloseCrisisInput = {
  crisisCaseId: Scalars['UUID']['input'];
  version: Scalars['Int']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
};

export type CheckInInput = {
  followUpId: Scalars['UUID']['input'];
  wasReached: Scalars['Boolean']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
};

export type AnswerDebriefInput = {
  crisisCaseId: Scalars['UUID']['input'];
  answer: DebriefAnswer;
};

export type SayInTalkInput = {
  talkId: Scalars['UUID']['input'];
  clientId: Scalars['UUID']['input'];
  body: Scalars['String']['input'];
};

export type ReportMessageInput = {
  messageId: Scalars['UUID']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
};

/** A case as the queue shows it: no words of people but the title of their thread. */
export type CaseCard = {
  __typename?: 'CaseCard';
  crisis: Maybe<CrisisCard>;
  /** Nobody else has answered this thread: somebody is waiting, nobody did anything wrong. */
  waitsForFirstReply: Scalars['Boolean']['output'];
  many: ManyFacts;
  id: Scalars['UUID']['output'];
  lane: Lane;
  /** Where it stands in the queue by now: waiting raises an ordinary case among the urgent ones, never into the crisis lane. */
  standsIn: Lane;
  status: CaseStatus;
  openedAt: Scalars['DateTime']['output'];
  dueAt: Scalars['DateTime']['output'];
  reportCount: Scalars['Int']['output'];
  reasons: Array<ReasonCount>;
  itemKind: ItemKind;
  isOpening: Scalars['Boolean']['output'];
  visibility: Visibility;
  title: Maybe<Scalars['String']['output']>;
  groupName: Maybe<Scalars['String']['output']>;
  /** Of a line or a question in the room of a workshop. */
  workshopTitle: Maybe<Scalars['String']['output']>;
  claim: Maybe<CaseClaim>;
  /** Null when it waits for nobody in particular; without its words here. */
  waiting: Maybe<CaseWaiting>;
  /** Its words wait to be read before others see them. */
  isToRead: Scalars['Boolean']['output'];
  /** The viewer passed it over: it is not their next one. */
  isSkipped: Scalars['Boolean']['output'];
  /** Screens of staff that show it now. */
  viewerCount: Scalars['Int']['output'];
  /** Whether it is open and belongs into this view. */
  fits: Scalars['Boolean']['output'];
  /** The desk keeps an eye on its author or its thread. */
  isWatched: Scalars['Boolean']['output'];
  /** The viewer takes none of its topics, or rests: going on to the next case passes over it. */
  isForOthers: Scalars['Boolean']['output'];
  /** Nobody on duty takes one of its topics. It stays where it is: somebody has to be asked. */
  isShortOfCover: Scalars['Boolean']['output'];
};


/** A case as the queue shows it: no words of people but the title of their thread. */
export type CaseCardFitsArgs = {
  filter: QueueFilter;
};

/** Somebody asked to be given what is needed to find a person whose life is in danger (R17). Never holds what was released. */
export type Release = {
  __typename?: 'Release';
  id: Scalars['UUID']['output'];
  crisisCaseId: Scalars['UUID']['output'];
  /** Null once that colleague is gone. */
  askedBy: Maybe<Scalars['String']['output']>;
  askedAt: Scalars['DateTime']['output'];
  reason: Maybe<Scalars['String']['output']>;
  /** From then on whoever asked may release alone, with a written reason. */
  aloneFrom: Scalars['DateTime']['output'];
  releasedBy: Maybe<Scalars['String']['output']>;
  releasedAt: Maybe<Scalars['DateTime']['output']>;
  isAlone: Scalars['Boolean']['output'];
  aloneReason: Maybe<Scalars['String']['output']>;
  /** Null until the person was told. */
  toldAt: Maybe<Scalars['DateTime']['output']>;
  untoldReason: Maybe<Scalars['String']['output']>;
  reviewDueAt: Maybe<Scalars['DateTime']['output']>;
  reviewedBy: Maybe<Scalars['String']['output']>;
  reviewedAt: Maybe<Scalars['DateTime']['output']>;
  viewerCan: ReleaseAbilities;
};

export type ReleaseAbilities = {
  __typename?: 'ReleaseAbilities';
  release: Scalars['Boolean']['output'];
  releaseAlone: Scalars['Boolean']['output'];
  show: Scalars['Boolean']['output'];
  tell: Scalars['Boolean']['output'];
  review: Scalars['Boolean']['output'];
};

/** Exactly what can be released, shown once to each of two people. */
export type Released = {
  __typename?: 'Released';
  lastSignInAddress: Maybe<Scalars['String']['output']>;
  lastSignInAt: Maybe<Scalars['DateTime']['output']>;
  /** What the member left "if someone must find me". */
  findMeWords: Maybe<Scalars['String']['output']>;
};

export type ReleasesOfCrisis = {
  __typename?: 'ReleasesOfCrisis';
  mayAsk: Scalars['Boolean']['output'];
  releases: Array<Release>;
};

export type AskReleaseInput = {
  crisisCaseId: Scalars['UUID']['input'];
  reason: Scalars['String']['input'];
};

export type ReleaseInput = {
  disclosureId: Scalars['UUID']['input'];
  /** Needed from whoever releases alone. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Why telling the person now would add risk; without it they are told in the same step. */
  untoldReason?: InputMaybe<Scalars['String']['input']>;
};

export type ReviewReleaseInput = {
  disclosureId: Scalars['UUID']['input'];
  note: Scalars['String']['input'];
};

export type ReleasePayload = {
  __typename?: 'ReleasePayload';
  release: Release;
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

/** A text of this place as it stands today. Old versions stay readable to those who accepted them. */
export type SiteDocument = {
  __typename?: 'SiteDocument';
  id: Scalars['UUID']['output'];
  kind: DocumentKind;
  version: Scalars['Int']['output'];
  body: Scalars['String']['output'];
  html: Scalars['SafeHtml']['output'];
  publishedAt: Scalars['DateTime']['output'];
  /** The newest version the viewer accepted, when that is an older one: beside today's it shows what changed. */
  acceptedBefore: Maybe<AcceptedDocument>;
  /** The viewer accepted today's version then. */
  acceptedAt: Maybe<Scalars['DateTime']['output']>;
};

export type AcceptedDocument = {
  __typename?: 'AcceptedDocument';
  version: Scalars['Int']['output'];
  body: Scalars['String']['output'];
  acceptedAt: Scalars['DateTime']['output'];
};

export type AcceptDocumentInput = {
  kind: DocumentKind;
  /** The version that was on screen; a newer one answers CONFLICT, so that nobody accepts what they have not seen. */
  version: Scalars['Int']['input'];
};

export type PublishDocumentInput = {
  kind: DocumentKind;
  /** Markdown. */
  body: Scalars['String']['input'];
  /** The version it replaces; 0 for the first one. */
  replaces: Scalars['Int']['input'];
};

/** Words not sent yet, kept sealed so that only their author can open them. */
export type Draft = {
  __typename?: 'Draft';
  place: Scalars['String']['output'];
  text: Scalars['String']['output'];
  /** The other fields of the form, JSON as the form gave it. */
  fields: Scalars['String']['output'];
  savedAt: Scalars['DateTime']['output'];
};

export type SaveDraftInput = {
  /** Where the words are being written: `thread:<id>`, `group:<id>`, `edit:<id>`, `report:<id>` or `journal:<id>`. */
  place: Scalars['String']['input'];
  text: Scalars['String']['input'];
  fields?: InputMaybe<Scalars['String']['input']>;
};

export type DraftSaved = {
  __typename?: 'DraftSaved';
  savedAt: Scalars['DateTime']['output'];
};

export type DraftDiscarded = {
  __typename?: 'DraftDiscarded';
  ok: Scalars['Boolean']['output'];
};

/** The viewer's own presence at the desk: what `staffed now` is read from. */
export type MyDuty = {
  __typename?: 'MyDuty';
  /** Null while not on duty. */
  since: Maybe<Scalars['DateTime']['output']>;
  /** It ends by itself then, unless a page of the desk is open or the button is pressed. */
  endsAt: Maybe<Scalars['DateTime']['output']>;
  /** May say so at all: a trainee alone does not make the place staffed. */
  canSwitch: Scalars['Boolean']['output'];
};

export type ShiftLane =
  | 'desk'
  | 'on_call';

/** Who means to be here when: a plan, never what `staffed now` is read from. */
export type Roster = {
  __typename?: 'Roster';
  /** The zone of the place, for telling hours. */
  timeZone: Scalars['String']['output'];
  /** Stretches of the next two weeks, the earliest first. */
  shifts: Array<Shift>;
  weekly: Array<WeeklyShift>;
  /** People who may stand in a shift. */
  people: Array<RosterPerson>;
  /** Notes from shift to shift, the newest first; empty for whoever only runs the place. */
  handovers: Array<HandoverNote>;
  /** People wanted at any one time: more while a time of care lasts. */
  peopleWanted: Scalars['Int']['output'];
  canManage: Scalars['Boolean']['output'];
  canHandOver: Scalars['Boolean']['output'];
};

export type Shift = {
  __typename?: 'Shift';
  id: Scalars['UUID']['output'];
  lane: ShiftLane;
  handle: Scalars['String']['output'];
  startsAt: Scalars['DateTime']['output'];
  endsAt: Scalars['DateTime']['output'];
  /** Its person said that they are here, and was heard of since. */
  isPresent: Scalars['Boolean']['output'];
  isMine: Scalars['Boolean']['output'];
  /** Who was asked to take it. */
  offeredHandle: Maybe<Scalars['String']['output']>;
  isOfferedToMe: Scalars['Boolean']['output'];
};

export type WeeklyShift = {
  __typename?: 'WeeklyShift';
  id: Scalars['UUID']['output'];
  lane: ShiftLane;
  handle: Scalars['String']['output'];
  /** The day it begins on: 1 is Monday. */
  weekday: Scalars['Int']['output'];
  starts: Scalars['String']['output'];
  /** Not later than `starts`: it ends on the next day. */
  ends: Scalars['String']['output'];
  timeZone: Scalars['String']['output'];
};

export type RosterPerson = {
  __typename?: 'RosterPerson';
  accountId: Scalars['UUID']['output'];
  handle: Scalars['String']['output'];
};

export type HandoverNote = {
  __typename?: 'HandoverNote';
  id: Scalars['UUID']['output'];
  handle: Maybe<Scalars['String']['output']>;
  note: Scalars['String']['output'];
  at: Scalars['DateTime']['output'];
};

export type WeeklyShiftInput = {
  lane: ShiftLane;
  accountId: Scalars['UUID']['input'];
  weekday: Scalars['Int']['input'];
  starts: Scalars['String']['input'];
  ends: Scalars['String']['input'];
  timeZone: Scalars['String']['input'];
};

export type OfferShiftInput = {
  shiftId: Scalars['UUID']['input'];
  /** Null takes the question back. */
  to?: InputMaybe<Scalars['UUID']['input']>;
};

export type AnswerOfferInput = {
  shiftId: Scalars['UUID']['input'];
  takesIt: Scalars['Boolean']['input'];
};

/** What a reader wants done with words on a topic: folding is what everyone starts with. */
export type TopicFilter =
  | 'show'
  | 'collapse'
  | 'hide';

export type TopicChoice = {
  __typename?: 'TopicChoice';
  topic: ContentTopic;
  mode: TopicFilter;
};

export type TopicChoiceInput = {
  topic: ContentTopic;
  mode: TopicFilter;
};

export type FiltersPayload = {
  __typename?: 'FiltersPayload';
  viewer: Viewer;
};

/** A thread that asks for something and that nobody else has answered. */
export type FirstReplyClock = {
  __typename?: 'FirstReplyClock';
  threadId: Scalars['UUID']['output'];
  since: Scalars['DateTime']['output'];
  /** When peer supporters are told. */
  peersAt: Scalars['DateTime']['output'];
  /** When a moderator is asked. */
  deskAt: Scalars['DateTime']['output'];
};

export type GroupVisibility =
  | 'members'
  | 'invite_only';

/** A soft square with a landscape: `shape` 0–5, `tint` 1–8. */
export type Emblem = {
  __typename?: 'Emblem';
  shape: Scalars['Int']['output'];
  tint: Scalars['Int']['output'];
};

export type GroupAgreement = {
  __typename?: 'GroupAgreement';
  id: Scalars['UUID']['output'];
  version: Scalars['Int']['output'];
  body: Scalars['String']['output'];
  html: Scalars['SafeHtml']['output'];
  publishedAt: Scalars['DateTime']['output'];
};

/** The viewer's own place in a group. */
export type Membership = {
  __typename?: 'Membership';
  joinedAt: Scalars['DateTime']['output'];
  acceptedVersion: Scalars['Int']['output'];
  hasCurrentAgreement: Scalars['Boolean']['output'];
  /** The agreement as the viewer accepted it: beside today's it shows what changed. */
  acceptedAgreement: GroupAgreement;
};

export type GroupAbilities = {
  __typename?: 'GroupAbilities';
  join: Scalars['Boolean']['output'];
  leave: Scalars['Boolean']['output'];
  post: Scalars['Boolean']['output'];
  startThread: Scalars['Boolean']['output'];
  manage: Scalars['Boolean']['output'];
};

/** What anyone may see of a group: no people, no words. */
export type GroupCard = {
  __typename?: 'GroupCard';
  slug: Scalars['String']['output'];
  name: Scalars['String']['output'];
  purpose: Scalars['String']['output'];
  emblem: Emblem;
};

export type GroupPage = {
  __typename?: 'GroupPage';
  nodes: Array<Group>;
  pageInfo: PageInfo;
};

export type AcceptAgreementInput = {
  groupId: Scalars['UUID']['input'];
  /** The version that was on screen; a newer one answers CONFLICT, so that nobody accepts what they have not seen. */
  version: Scalars['Int']['input'];
};

export type CreateGroupInput = {
  /** Part of its address; made from the name when left out. */
  slug?: InputMaybe<Scalars['String']['input']>;
  name: Scalars['String']['input'];
  purpose: Scalars['String']['input'];
  /** Markdown. */
  agreement: Scalars['String']['input'];
  visibility: GroupVisibility;
  emblemShape: Scalars['Int']['input'];
  emblemTint: Scalars['Int']['input'];
  /** No new words while nobody is on duty. */
  closesUnstaffed?: InputMaybe<Scalars['Boolean']['input']>;
  /** A person reads every post before the group does. */
  reviewsEveryPost?: InputMaybe<Scalars['Boolean']['input']>;
  /** So many posts of a new member are read first: 0–10. */
  reviewedFirstPosts?: InputMaybe<Scalars['Int']['input']>;
};

export type EditGroupInput = {
  groupId: Scalars['UUID']['input'];
  name: Scalars['String']['input'];
  purpose: Scalars['String']['input'];
  visibility: GroupVisibility;
  emblemShape: Scalars['Int']['input'];
  emblemTint: Scalars['Int']['input'];
  /** Left out: as before. */
  closesUnstaffed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Left out: as before. What waits already stays in the queue. */
  reviewsEveryPost?: InputMaybe<Scalars['Boolean']['input']>;
  /** 0–10; left out: as before. */
  reviewedFirstPosts?: InputMaybe<Scalars['Int']['input']>;
};

export type ChangeAgreementInput = {
  groupId: Scalars['UUID']['input'];
  /** Markdown. */
  body: Scalars['String']['input'];
  /** The version it replaces; a newer one answers CONFLICT. */
  replaces: Scalars['Int']['input'];
};

export type GroupPayload = {
  __typename?: 'GroupPayload';
  group: Group;
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

/** What a host writes to everybody with a seat. */
export type HostMessage = {
  __typename?: 'HostMessage';
  id: Scalars['UUID']['output'];
  /** Its words, made safe; empty where they may not be read. */
  html: Scalars['String']['output'];
  /** What it is reported by; null till it is sent. */
  itemId: Maybe<Scalars['UUID']['output']>;
  /** Held words are read by those who run the workshop, removed ones by nobody. */
  visibility: Visibility;
  contentTopics: Array<ContentTopic>;
  contentNote: Scalars['String']['output'];
  /** Who wrote it; null once they left. */
  handle: Maybe<Scalars['String']['output']>;
  state: MessageState;
  sentAt: Maybe<Scalars['DateTime']['output']>;
  /** What follows is for host and co-hosts; null for everybody else. */
  body: Maybe<Scalars['String']['output']>;
  moment: Maybe<MessageMoment>;
  dueAt: Maybe<Scalars['DateTime']['output']>;
  failure: Maybe<MessageFailure>;
  version: Maybe<Scalars['Int']['output']>;
  /** Where it can still go from here, for host and co-hosts. */
  moves: Array<MessageState>;
};

export type HostMessageInput = {
  moment: MessageMoment;
  body: Scalars['String']['input'];
};

/** What somebody without an account says is wrong. */
export type LegalNoticeGround =
  | 'worried'
  | 'against_law'
  | 'child'
  | 'house_rules';

/** What a sender reads on the page that only they know. */
export type LegalNotice = {
  __typename?: 'LegalNotice';
  reference: Scalars['String']['output'];
  ground: LegalNoticeGround;
  createdAt: Scalars['DateTime']['output'];
  /** Null while a person has yet to decide. */
  outcome: Maybe<ReportOutcome>;
  /** Words of the moderation team with the answer; always empty for worry. */
  publicNote: Scalars['String']['output'];
  answeredAt: Maybe<Scalars['DateTime']['output']>;
  hasEmail: Scalars['Boolean']['output'];
  /** Until when a second look can be asked for; null when it cannot. */
  secondLookUntil: Maybe<Scalars['DateTime']['output']>;
};

/** Beside a report that came from somebody without an account. */
export type OutsideNotice = {
  __typename?: 'OutsideNotice';
  reference: Scalars['String']['output'];
  ground: LegalNoticeGround;
  pageAddress: Scalars['String']['output'];
  isSecondLook: Scalars['Boolean']['output'];
};

export type SendLegalNoticeInput = {
  ground: LegalNoticeGround;
  /** The address of the page, as the sender knows it. */
  pageAddress: Scalars['String']['input'];
  /** Why it breaks the law or a rule. */
  words: Scalars['String']['input'];
  name?: InputMaybe<Scalars['String']['input']>;
  email?: InputMaybe<Scalars['String']['input']>;
  /** The sender says in good faith that this is right and complete. */
  isInGoodFaith: Scalars['Boolean']['input'];
};

export type LegalNoticeSent = {
  __typename?: 'LegalNoticeSent';
  reference: Scalars['String']['output'];
  /** The secret part of the page where the answer will stand. */
  token: Scalars['String']['output'];
};

export type SecondLookAsked = {
  __typename?: 'SecondLookAsked';
  notice: LegalNotice;
};

export type CaseReport = {
  __typename?: 'CaseReport';
  /** Null for a report of a member. */
  outside: Maybe<OutsideNotice>;
  id: Scalars['UUID']['output'];
  /** A letter within this case: who reported is not told, not even to staff. */
  reporter: Scalars['String']['output'];
  reason: ReportReason;
  /** The rule of the taxonomy that this wording points to. */
  suggestedRule: Scalars['String']['output'];
  note: Scalars['String']['output'];
  createdAt: Scalars['DateTime']['output'];
  /** Which version of the words it is about. */
  itemVersion: Scalars['Int']['output'];
  outcome: Maybe<ReportOutcome>;
  /** Null for worry, and once whoever reported has left. */
  record: Maybe<ReporterRecord>;
  /** Until when reports of whoever sent it weigh nothing; null while they weigh. */
  mutedUntil: Maybe<Scalars['DateTime']['output']>;
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
  what: Scalars['String']['input'];
  reason: LookUpReason;
  /** At least ten letters: it stands in the record. */
  note: Scalars['String']['input'];
};

/** Some words outside of the queue, with where they stand. */
export type LookedUpItem = {
  __typename?: 'LookedUpItem';
  id: Scalars['UUID']['output'];
  kind: ItemKind;
  visibility: Visibility;
  version: Scalars['Int']['output'];
  html: Scalars['SafeHtml']['output'];
  createdAt: Scalars['DateTime']['output'];
  editedAt: Maybe<Scalars['DateTime']['output']>;
  threadId: Maybe<Scalars['UUID']['output']>;
  threadTitle: Maybe<Scalars['String']['output']>;
  groupName: Maybe<Scalars['String']['output']>;
  groupSlug: Maybe<Scalars['String']['output']>;
};

/** What was found; nothing of a member's private tools is ever part of it. */
export type LookUpPayload = {
  __typename?: 'LookUpPayload';
  /** By handle, or the author of the words. */
  member: Maybe<CaseAuthor>;
  item: Maybe<LookedUpItem>;
  /** The newest fifty, closed ones too; of a member never those about being at risk. */
  cases: Array<CaseCard>;
};

/** What somebody reads of a case before they decide it together with others. */
export type ManyFacts = {
  __typename?: 'ManyFacts';
  version: Scalars['Int']['output'];
  itemVersion: Scalars['Int']['output'];
  /** Handle of the author; null once they have left. */
  author: Maybe<Scalars['String']['output']>;
  /** As they stand now. */
  words: Scalars['String']['output'];
  wordCount: Scalars['Int']['output'];
  /** Somebody is at risk, in these words or beside them: it is looked at alone. */
  isAtRisk: Scalars['Boolean']['output'];
  /** Somebody asked for a rule to be looked at: the letter says so. */
  followsReport: Scalars['Boolean']['output'];
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
  caseId: Scalars['UUID']['input'];
  version: Scalars['Int']['input'];
  itemVersion: Scalars['Int']['input'];
};

export type DecideManyInput = {
  /** Fifty at most. */
  cases: Array<ManyCaseInput>;
  action: ManyAction;
  rules: Array<Scalars['String']['input']>;
  /** Every author reads it. */
  reason: Scalars['String']['input'];
  noteToAuthor?: InputMaybe<Scalars['String']['input']>;
  noteToReporter?: InputMaybe<Scalars['String']['input']>;
};

export type ManyOutcome = {
  __typename?: 'ManyOutcome';
  caseId: Scalars['UUID']['output'];
  result: ManyResult;
  /** Why it was left out, as a reason code; null when it was not. */
  reason: Maybe<Scalars['String']['output']>;
};

export type ManyPayload = {
  __typename?: 'ManyPayload';
  batchId: Scalars['UUID']['output'];
  /** All of it can be taken back until then; null when nothing can. */
  undoUntil: Maybe<Scalars['DateTime']['output']>;
  outcomes: Array<ManyOutcome>;
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

export type Stage = {
  __typename?: 'Stage';
  /** Sound and picture can be used in this place. */
  isOn: Scalars['Boolean']['output'];
  streams: Array<StageStream>;
  /** Hands in order, and who was called to the stage, for those who run it; null for everybody else. */
  hands: Maybe<Array<RaisedHand>>;
  /** The viewer's own hand; null when they never raised it. */
  myHand: Maybe<OwnHand>;
  viewerCan: StageAbilities;
};

export type StageStream = {
  __typename?: 'StageStream';
  /** The same when its person comes back. */
  id: Scalars['String']['output'];
  handle: Scalars['String']['output'];
  source: MediaSource;
  /** Its person sends now; false for some seconds after they went. */
  isHere: Scalars['Boolean']['output'];
  /** Those who run it let no sound through. */
  isMuted: Scalars['Boolean']['output'];
  /** Kept in the picture of the programme by those who run it, unless a screen is shown. */
  isPinned: Scalars['Boolean']['output'];
  isMine: Scalars['Boolean']['output'];
};

/** Seen by those who run it only. */
export type RaisedHand = {
  __typename?: 'RaisedHand';
  handle: Scalars['String']['output'];
  state: HandState;
  raisedAt: Scalars['DateTime']['output'];
};

export type OwnHand = {
  __typename?: 'OwnHand';
  state: HandState;
  word: Maybe<HandWord>;
};

export type StageAbilities = {
  __typename?: 'StageAbilities';
  speak: Scalars['Boolean']['output'];
  /** Why not, as a reason code; null when one may. */
  speakRefusal: Maybe<Scalars['String']['output']>;
  raiseHand: Scalars['Boolean']['output'];
  run: Scalars['Boolean']['output'];
};

/** Leave to send or to watch, once, within a minute. */
export type MediaGrant = {
  __typename?: 'MediaGrant';
  /** Goes as a bearer with `POST` to `path`, whose body is an SDP offer (WHIP, WHEP). */
  token: Scalars['String']['output'];
  path: Scalars['String']['output'];
  iceServers: Array<IceServer>;
};

export type IceServer = {
  __typename?: 'IceServer';
  urls: Array<Scalars['String']['output']>;
  username: Maybe<Scalars['String']['output']>;
  credential: Maybe<Scalars['String']['output']>;
};

export type MediaGrantInput = {
  workshopId: Scalars['UUID']['input'];
  /**
   * The room whose stage the page shows. When the stage has moved on since, as from the practice to the evening, nothing goes
   * over it by itself: it is refused with `room_closed`.
   */
  roomId?: InputMaybe<Scalars['UUID']['input']>;
  act: MediaAct;
  /** With `publish`: what of oneself. */
  source?: InputMaybe<MediaSource>;
  /**
   * With `play`: what is to be watched. Left out, it is the programme: one picture and one sound of the whole stage, for any
   * player that speaks WHEP. Where there is none it is refused with `no_programme`.
   */
  streamId?: InputMaybe<Scalars['String']['input']>;
};

export type MediaGrantPayload = {
  __typename?: 'MediaGrantPayload';
  grant: MediaGrant;
};

/** One way through the network to where media goes, and leave to send over it and to watch what one sends oneself. */
export type ConnectionWay = {
  __typename?: 'ConnectionWay';
  /** Over the relay; straight otherwise. */
  isRelayed: Scalars['Boolean']['output'];
  send: MediaGrant;
  watch: MediaGrant;
};

/** Leave to try one's own connection, once, within a minute, in a room nobody else gets into. Nothing of it is stored. */
export type ConnectionTest = {
  __typename?: 'ConnectionTest';
  /** In the order they are tried: the second one where the first leads nowhere. */
  ways: Array<ConnectionWay>;
};

export type ConnectionTestPayload = {
  __typename?: 'ConnectionTestPayload';
  test: ConnectionTest;
};

export type WordsMended = {
  __typename?: 'WordsMended';
  /** The letter they belong to. */
  decisionId: Scalars['UUID']['output'];
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
  start: Scalars['Int']['input'];
  end: Scalars['Int']['input'];
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

/** Whom a case waits for, and why. */
export type CaseWaiting = {
  __typename?: 'CaseWaiting';
  /** Handle of a colleague; null for a role, or for nobody in particular. */
  forPerson: Maybe<Scalars['String']['output']>;
  forRole: Maybe<CaseRole>;
  /** Handed to the viewer or to a role of theirs, or put aside by them. */
  isForMe: Scalars['Boolean']['output'];
  /** When it wakes by itself; null where it does not. */
  until: Maybe<Scalars['DateTime']['output']>;
  route: Maybe<EscalationRoute>;
  /** In the words of whoever put it there. */
  reason: Scalars['String']['output'];
};

export type ReasonCount = {
  __typename?: 'ReasonCount';
  reason: ReportReason;
  count: Scalars['Int']['output'];
};

/** A lease: it ends by itself unless it is renewed. */
export type CaseClaim = {
  __typename?: 'CaseClaim';
  isMine: Scalars['Boolean']['output'];
  /** Handle of the colleague. */
  by: Scalars['String']['output'];
  until: Scalars['DateTime']['output'];
};

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
  standing?: InputMaybe<QueueStanding>;
  lane?: InputMaybe<Lane>;
  /** A code of the taxonomy that reports or the safety check point to. */
  rule?: InputMaybe<Scalars['String']['input']>;
  /** Short name of a group. */
  group?: InputMaybe<Scalars['String']['input']>;
  language?: InputMaybe<CaseLanguage>;
  age?: InputMaybe<CaseAge>;
  kind?: InputMaybe<ItemKind>;
};

export type CaseCardPage = {
  __typename?: 'CaseCardPage';
  nodes: Array<CaseCard>;
  /** Open cases that fit the filter, on all pages; the crisis lane counts where it fits. */
  open: Scalars['Int']['output'];
  pageInfo: PageInfo;
};

/** Counts cases where they stand by now. */
export type LaneCount = {
  __typename?: 'LaneCount';
  lane: Lane;
  open: Scalars['Int']['output'];
  /** Past its due time and not decided. */
  late: Scalars['Int']['output'];
};

/** A case that was merged into another one: its reports are answered there, its own page keeps the rest. */
export type MergedCase = {
  __typename?: 'MergedCase';
  id: Scalars['UUID']['output'];
  /** Null once they left. */
  authorHandle: Maybe<Scalars['String']['output']>;
  /** As it was when first reported. */
  title: Maybe<Scalars['String']['output']>;
  body: Scalars['String']['output'];
  reportCount: Scalars['Int']['output'];
  /** Why, in the words of whoever merged it. */
  note: Scalars['String']['output'];
  mergedAt: Scalars['DateTime']['output'];
};

export type CaseItem = {
  __typename?: 'CaseItem';
  id: Scalars['UUID']['output'];
  kind: ItemKind;
  version: Scalars['Int']['output'];
  visibility: Visibility;
  /** As it stands now. */
  body: Scalars['String']['output'];
  html: Scalars['SafeHtml']['output'];
  contentTopics: Array<ContentTopic>;
  contentNote: Scalars['String']['output'];
  createdAt: Scalars['DateTime']['output'];
  editedAt: Maybe<Scalars['DateTime']['output']>;
  /** Written as "a member". */
  hidesHandle: Scalars['Boolean']['output'];
  /** It waits to be read before others see it. */
  isToRead: Scalars['Boolean']['output'];
  /** As it was when first reported. */
  reported: ReportedWords;
  /** In the words as they stand now. */
  marked: Array<MarkedSpan>;
};

export type ReportedWords = {
  __typename?: 'ReportedWords';
  version: Scalars['Int']['output'];
  title: Maybe<Scalars['String']['output']>;
  body: Scalars['String']['output'];
  takenAt: Scalars['DateTime']['output'];
};

export type EarlierCase = {
  __typename?: 'EarlierCase';
  caseId: Scalars['UUID']['output'];
  action: DecisionAction;
  rules: Array<Scalars['String']['output']>;
  decidedAt: Scalars['DateTime']['output'];
};

export type ActiveRestriction = {
  __typename?: 'ActiveRestriction';
  kind: Scalars['String']['output'];
  until: Maybe<Scalars['DateTime']['output']>;
  groupName: Maybe<Scalars['String']['output']>;
};

export type CaseThread = {
  __typename?: 'CaseThread';
  id: Scalars['UUID']['output'];
  title: Scalars['String']['output'];
  intent: Intent;
  isLocked: Scalars['Boolean']['output'];
  groupSlug: Scalars['String']['output'];
  /** True when these words opened it. */
  isOpening: Scalars['Boolean']['output'];
  /** Two things said before, oldest first. */
  before: Array<Neighbour>;
  /** Two things said after. */
  after: Array<Neighbour>;
  watch: Maybe<Watch>;
};

export type CaseRoom = {
  __typename?: 'CaseRoom';
  id: Scalars['UUID']['output'];
  /** Null for the room of a workshop. */
  groupName: Maybe<Scalars['String']['output']>;
  groupSlug: Maybe<Scalars['String']['output']>;
  workshopId: Maybe<Scalars['UUID']['output']>;
  workshopTitle: Maybe<Scalars['String']['output']>;
  /** Five of its kind before, oldest first. */
  before: Array<Neighbour>;
  /** Five of its kind after. */
  after: Array<Neighbour>;
};

export type Neighbour = {
  __typename?: 'Neighbour';
  id: Scalars['UUID']['output'];
  /** Null for a hidden handle and for someone who left. */
  handle: Maybe<Scalars['String']['output']>;
  visibility: Visibility;
  html: Scalars['SafeHtml']['output'];
  createdAt: Scalars['DateTime']['output'];
};

export type CaseStep = {
  __typename?: 'CaseStep';
  id: Scalars['UUID']['output'];
  event: CaseEventKind;
  /** Null when its time had come, not a person. */
  by: Maybe<Scalars['String']['output']>;
  toStatus: CaseStatus;
  note: Scalars['String']['output'];
  createdAt: Scalars['DateTime']['output'];
};

export type CaseDecision = {
  __typename?: 'CaseDecision';
  id: Scalars['UUID']['output'];
  action: DecisionAction;
  rules: Array<Scalars['String']['output']>;
  reason: Scalars['String']['output'];
  noteToAuthor: Scalars['String']['output'];
  noteToReporter: Scalars['String']['output'];
  lockNote: Scalars['String']['output'];
  contentTopics: Array<ContentTopic>;
  contentNote: Scalars['String']['output'];
  /** How many parts are left out for others. */
  leftOutParts: Scalars['Int']['output'];
  slowSeconds: Maybe<Scalars['Int']['output']>;
  reopenAt: Maybe<Scalars['DateTime']['output']>;
  strikeWeight: Scalars['Int']['output'];
  proposedLimits: Array<ProposedLimit>;
  help: AttachedHelp;
  /** When the case comes back to be looked at once more; null for never. */
  followUpAt: Maybe<Scalars['DateTime']['output']>;
  /** Language of the sentence that the note to the author began with; null for words of the moderator alone. */
  templateLanguage: Maybe<TemplateLanguage>;
  by: Maybe<Scalars['String']['output']>;
  decidedAt: Scalars['DateTime']['output'];
  /** Null while it is only proposed. */
  effectiveAt: Maybe<Scalars['DateTime']['output']>;
  isInForce: Scalars['Boolean']['output'];
};

export type CaseAbilities = {
  __typename?: 'CaseAbilities';
  claim: Scalars['Boolean']['output'];
  release: Scalars['Boolean']['output'];
  /** Decide alone. */
  decide: Scalars['Boolean']['output'];
  /** Say what one would do; a second person decides. */
  propose: Scalars['Boolean']['output'];
  undo: Scalars['Boolean']['output'];
  confirm: Scalars['Boolean']['output'];
  signOff: Scalars['Boolean']['output'];
  requeue: Scalars['Boolean']['output'];
  hold: Scalars['Boolean']['output'];
  handOver: Scalars['Boolean']['output'];
  discuss: Scalars['Boolean']['output'];
  escalate: Scalars['Boolean']['output'];
  /** Ask whoever wrote the words. */
  askAuthor: Scalars['Boolean']['output'];
  /** End the talk with them, where one is open. */
  endTalk: Scalars['Boolean']['output'];
  wake: Scalars['Boolean']['output'];
  comment: Scalars['Boolean']['output'];
  skip: Scalars['Boolean']['output'];
  muteReporter: Scalars['Boolean']['output'];
  merge: Scalars['Boolean']['output'];
  /** Take a merge back, until the case that stays is decided. */
  split: Scalars['Boolean']['output'];
  /** Why the viewer cannot work on it, as a reason code; null when they can. */
  refusal: Maybe<Scalars['String']['output']>;
  /** Set a watch from this case. */
  watch: Scalars['Boolean']['output'];
};

export type DecideCaseInput = {
  caseId: Scalars['UUID']['input'];
  version: Scalars['Int']['input'];
  itemVersion: Scalars['Int']['input'];
  action: DecisionAction;
  /** Codes of the taxonomy, the main one first. Being at risk never grounds a removal or a lock. */
  rules: Array<Scalars['String']['input']>;
  /** Why the rule applies here: the author reads it. */
  reason: Scalars['String']['input'];
  noteToAuthor?: InputMaybe<Scalars['String']['input']>;
  noteToReporter?: InputMaybe<Scalars['String']['input']>;
  /** What everybody reads on a locked or slowed thread. */
  lockNote?: InputMaybe<Scalars['String']['input']>;
  contentTopics?: InputMaybe<Array<ContentTopic>>;
  contentNote?: InputMaybe<Scalars['String']['input']>;
  /** Parts of the words that others shall not read; for `redact`. */
  redactedSpans?: InputMaybe<Array<SpanInput>>;
  /** Seconds between two replies of one member; for `slow`. */
  slowSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** Hours until a locked or slowed thread is as it was by itself; left out for never. */
  reopenHours?: InputMaybe<Scalars['Int']['input']>;
  /** Limits on the author's account that begin with the decision. Never for being at risk. Shutting out for good waits for a second person. */
  limits?: InputMaybe<Array<LimitInput>>;
  /** Whether the rule's weight is added to the author's strikes. */
  givesStrike?: InputMaybe<Scalars['Boolean']['input']>;
  /** The letter leads to people who can be called, for where its reader is. */
  attachesHelp?: InputMaybe<Scalars['Boolean']['input']>;
  /** Pages of help that the letter leads to. */
  helpTopics?: InputMaybe<Array<HelpTopic>>;
  /** A group that the letter leads to: one that every member can find. */
  helpGroupId?: InputMaybe<Scalars['UUID']['input']>;
  /** Days until the case comes back to be looked at once more; left out for never. */
  lookAgainDays?: InputMaybe<Scalars['Int']['input']>;
  /** The version of the sentence that the note to the author began with. */
  templateId?: InputMaybe<Scalars['UUID']['input']>;
};

/** A page of help. */
export type HelpTopic =
  | 'breathe'
  | 'grounding'
  | 'wave'
  | 'tonight'
  | 'someone'
  | 'safe';

/** What a letter leads to beside its reasons. */
export type AttachedHelp = {
  __typename?: 'AttachedHelp';
  /** People who can be called, for where the reader is. */
  hasPeople: Scalars['Boolean']['output'];
  topics: Array<HelpTopic>;
  group: Maybe<HelpGroup>;
};

export type HelpGroup = {
  __typename?: 'HelpGroup';
  name: Scalars['String']['output'];
  slug: Scalars['String']['output'];
};

/** A group that a letter can lead to. */
export type HelpGroupChoice = {
  __typename?: 'HelpGroupChoice';
  id: Scalars['UUID']['output'];
  name: Scalars['String']['output'];
  slug: Scalars['String']['output'];
};

/** A decided case that comes back to be looked at once more. */
export type CaseComingBack = {
  __typename?: 'CaseComingBack';
  caseId: Scalars['UUID']['output'];
  action: DecisionAction;
  at: Scalars['DateTime']['output'];
  itemKind: ItemKind;
  title: Maybe<Scalars['String']['output']>;
  groupName: Maybe<Scalars['String']['output']>;
  workshopTitle: Maybe<Scalars['String']['output']>;
};

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
  days?: InputMaybe<Scalars['Int']['input']>;
  /** In the group of the words only. */
  isInGroup?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A limit as a decision begins it. */
export type ProposedLimit = {
  __typename?: 'ProposedLimit';
  kind: LimitKind;
  days: Maybe<Scalars['Int']['output']>;
  isInGroup: Scalars['Boolean']['output'];
};

export type MoveCaseInput = {
  caseId: Scalars['UUID']['input'];
  version: Scalars['Int']['input'];
  move: CaseMove;
  note?: InputMaybe<Scalars['String']['input']>;
  /** For `hold`: until it wakes by itself. */
  hours?: InputMaybe<Scalars['Int']['input']>;
  /** Handle of a colleague, for `hand_over` and `discuss`; or `toRole`. */
  toPerson?: InputMaybe<Scalars['String']['input']>;
  toRole?: InputMaybe<CaseRole>;
  /** For `escalate`. */
  route?: InputMaybe<EscalationRoute>;
};

export type MergeCaseInput = {
  caseId: Scalars['UUID']['input'];
  version: Scalars['Int']['input'];
  /** The id of the case that stays, or the last four signs of it. */
  into: Scalars['String']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
};

export type ReviewInput = {
  caseId: Scalars['UUID']['input'];
  version: Scalars['Int']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
};

export type ClaimCasePayload = CaseClaimed | CaseTaken;

export type CaseClaimed = {
  __typename?: 'CaseClaimed';
  case: ModerationCase;
};

/** Someone else holds it until then. */
export type CaseTaken = {
  __typename?: 'CaseTaken';
  by: Scalars['String']['output'];
  until: Scalars['DateTime']['output'];
};

export type DecideCasePayload = CaseDecided | CaseProposed | CaseAlreadyDecided | CaseChanged;

export type CaseDecided = {
  __typename?: 'CaseDecided';
  case: ModerationCase;
  /** It can be taken back until then; null when it is in force. */
  undoUntil: Maybe<Scalars['DateTime']['output']>;
};

/** A trainee's decision: a second person confirms it or not. */
export type CaseProposed = {
  __typename?: 'CaseProposed';
  case: ModerationCase;
};

export type CaseAlreadyDecided = {
  __typename?: 'CaseAlreadyDecided';
  case: ModerationCase;
};

/** What happened meanwhile; nothing was written. */
export type CaseChanged = {
  __typename?: 'CaseChanged';
  case: ModerationCase;
  changes: Array<CaseChangeKind>;
};

export type CaseChangeKind =
  | 'words_edited'
  | 'words_taken_back'
  | 'new_report'
  | 'lease_ended'
  | 'claimed_by_someone_else'
  | 'moved_on';

export type UndoDecisionPayload = DecisionUndone | UndoTooLate;

export type DecisionUndone = {
  __typename?: 'DecisionUndone';
  case: ModerationCase;
};

export type UndoTooLate = {
  __typename?: 'UndoTooLate';
  case: ModerationCase;
};

export type CasePayload = {
  __typename?: 'CasePayload';
  case: ModerationCase;
};

export type ConfirmPayload = {
  __typename?: 'ConfirmPayload';
  case: ModerationCase;
  undoUntil: Maybe<Scalars['DateTime']['output']>;
};

/** How often cases were passed over, never by whom. */
export type SkipCount = {
  __typename?: 'SkipCount';
  reason: SkipReason;
  count: Scalars['Int']['output'];
};

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

/** Something the viewer should hear of. Ids and titles only; words are read where they stand. */
export type Notice = {
  __typename?: 'Notice';
  id: Scalars['UUID']['output'];
  kind: NoticeKind;
  /** Several of one kind about one thing fold into one notice. */
  count: Scalars['Int']['output'];
  /** A code such as `password_changed`. */
  detail: Scalars['String']['output'];
  createdAt: Scalars['DateTime']['output'];
  updatedAt: Scalars['DateTime']['output'];
  isRead: Scalars['Boolean']['output'];
  /** The thread it is about. A notice about a thread that may no longer be read is not listed. */
  thread: Maybe<NoticeThread>;
  /** The group whose agreement changed. */
  group: Maybe<NoticeGroup>;
  /** The workshop it is about, while the person may know of it. */
  workshop: Maybe<NoticeWorkshop>;
  decisionId: Maybe<Scalars['UUID']['output']>;
  reportId: Maybe<Scalars['UUID']['output']>;
  /** The case a colleague put before the viewer. */
  caseId: Maybe<Scalars['UUID']['output']>;
};

export type NoticeThread = {
  __typename?: 'NoticeThread';
  id: Scalars['UUID']['output'];
  title: Scalars['String']['output'];
  groupSlug: Scalars['String']['output'];
};

export type NoticeWorkshop = {
  __typename?: 'NoticeWorkshop';
  id: Scalars['UUID']['output'];
  title: Scalars['String']['output'];
};

export type NoticeGroup = {
  __typename?: 'NoticeGroup';
  slug: Scalars['String']['output'];
  name: Scalars['String']['output'];
};

export type NoticePage = {
  __typename?: 'NoticePage';
  nodes: Array<Notice>;
  pageInfo: PageInfo;
};

export type NoticeChoice = {
  __typename?: 'NoticeChoice';
  kind: NoticeKind;
  inApp: Scalars['Boolean']['output'];
  mail: Scalars['Boolean']['output'];
  /** Cannot be switched off in the app: it says what was done to a person's words or account. */
  isAlwaysInApp: Scalars['Boolean']['output'];
  isAlwaysMailed: Scalars['Boolean']['output'];
};

export type NoticeSettings = {
  __typename?: 'NoticeSettings';
  choices: Array<NoticeChoice>;
  /** Local time of day, HH:MM; null together with `quietTo` means no quiet hours. */
  quietFrom: Maybe<Scalars['String']['output']>;
  quietTo: Maybe<Scalars['String']['output']>;
  timeZone: Scalars['String']['output'];
};

export type NoticeChoiceInput = {
  kind: NoticeKind;
  inApp: Scalars['Boolean']['input'];
  mail: Scalars['Boolean']['input'];
};

export type NoticeSettingsInput = {
  choices: Array<NoticeChoiceInput>;
  quietFrom?: InputMaybe<Scalars['String']['input']>;
  quietTo?: InputMaybe<Scalars['String']['input']>;
};

export type NoticesRead = {
  __typename?: 'NoticesRead';
  unreadNotices: Scalars['Int']['output'];
};

/** Whether mail about notices still leaves for the account of a link. */
export type MailStop = {
  __typename?: 'MailStop';
  isStopped: Scalars['Boolean']['output'];
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

/** A call that waits for the viewer. It says that somebody is needed and where, nothing else. */
export type Page = {
  __typename?: 'Page';
  id: Scalars['UUID']['output'];
  kind: PageKind;
  /** Null unless it is about a crisis case. */
  crisisCaseId: Maybe<Scalars['UUID']['output']>;
  /** The case that was passed on; null for other kinds. */
  caseId: Maybe<Scalars['UUID']['output']>;
  /** What the service itself needs; null unless it is an alarm. */
  subject: Maybe<AlarmSubject>;
  at: Scalars['DateTime']['output'];
};

/** A device that the viewer is called on. */
export type Device = {
  __typename?: 'Device';
  id: Scalars['UUID']['output'];
  label: Scalars['String']['output'];
  addedAt: Scalars['DateTime']['output'];
  lastSentAt: Maybe<Scalars['DateTime']['output']>;
  /** The last try did not arrive. */
  isFailing: Scalars['Boolean']['output'];
};

export type MyDevices = {
  __typename?: 'MyDevices';
  /** Null where this place has no keys for push. */
  pushKey: Maybe<Scalars['String']['output']>;
  devices: Array<Device>;
};

export type AddDeviceInput = {
  endpoint: Scalars['String']['input'];
  p256dh: Scalars['String']['input'];
  auth: Scalars['String']['input'];
};

/** Somebody of the chain. Ways to reach them are told as yes or no, never as addresses. */
export type ChainPerson = {
  __typename?: 'ChainPerson';
  accountId: Scalars['UUID']['output'];
  handle: Scalars['String']['output'];
  roles: Array<Scalars['String']['output']>;
  hasMail: Scalars['Boolean']['output'];
  devices: Scalars['Int']['output'];
};

export type Webhook = {
  __typename?: 'Webhook';
  id: Scalars['UUID']['output'];
  address: Scalars['String']['output'];
  kinds: Array<WebhookKind>;
  addedAt: Scalars['DateTime']['output'];
  lastTries: Array<WebhookTry>;
};

export type WebhookTry = {
  __typename?: 'WebhookTry';
  at: Scalars['DateTime']['output'];
  isSent: Scalars['Boolean']['output'];
  /** A code; null when it arrived. */
  failure: Maybe<Scalars['String']['output']>;
};

/** A call that reached real people, to see whether it does. */
export type Drill = {
  __typename?: 'Drill';
  id: Scalars['UUID']['output'];
  at: Scalars['DateTime']['output'];
  people: Scalars['Int']['output'];
  answered: Scalars['Int']['output'];
  /** Seconds until the first one answered; null while nobody has. */
  firstAnswerSeconds: Maybe<Scalars['Int']['output']>;
};

/** The service's own proof that words would reach somebody. */
export type Canary = {
  __typename?: 'Canary';
  isRunning: Scalars['Boolean']['output'];
  lastReachedAt: Maybe<Scalars['DateTime']['output']>;
  lastMissedAt: Maybe<Scalars['DateTime']['output']>;
  hasHeartbeat: Scalars['Boolean']['output'];
};

/** Who is called when nobody answers, and by what. */
export type OnCall = {
  __typename?: 'OnCall';
  chain: Array<ChainPerson>;
  /** People who may be put into the chain and are not in it. */
  others: Array<ChainPerson>;
  isReady: Scalars['Boolean']['output'];
  webhooks: Array<Webhook>;
  drills: Array<Drill>;
  canary: Canary;
};

export type AddWebhookInput = {
  address: Scalars['String']['input'];
  kinds: Array<WebhookKind>;
};

export type WebhookAdded = {
  __typename?: 'WebhookAdded';
  /** Shown this once: what the signatures are made with. */
  secret: Scalars['String']['output'];
  onCall: OnCall;
};

/** Somebody whom the host asked to speak on the stage. Panelists need a seat like everybody who comes, and run nothing. */
export type Panelist = {
  __typename?: 'Panelist';
  handle: Scalars['String']['output'];
  /** Said yes. Who has not answered yet is seen by host and co-hosts only. */
  hasAccepted: Scalars['Boolean']['output'];
};

/** What the viewer was asked, and what they said. */
export type PanelState =
  | 'asked'
  | 'accepted';

/** Steps of the viewer's safety plan, shared by a link and words with somebody who needs no account. They stay as they were then. */
export type PlanShare = {
  __typename?: 'PlanShare';
  id: Scalars['UUID']['output'];
  /** With whom, as its owner named them. */
  name: Scalars['String']['output'];
  steps: Array<Scalars['String']['output']>;
  createdAt: Scalars['DateTime']['output'];
  expiresAt: Scalars['DateTime']['output'];
  /** Null while it is open. */
  endedAt: Maybe<Scalars['DateTime']['output']>;
  /** Secret part of the link, for its owner; null once it has ended. */
  link: Maybe<Scalars['String']['output']>;
  /** Newest first, at most a hundred. */
  openings: Array<PlanShareOpening>;
};

export type PlanShareOpening = {
  __typename?: 'PlanShareOpening';
  at: Scalars['DateTime']['output'];
  /** False when the words were wrong. */
  isRight: Scalars['Boolean']['output'];
};

export type SharePlanInput = {
  name: Scalars['String']['input'];
  /** Names of the steps; those without a line are left out. */
  steps: Array<Scalars['String']['input']>;
  /** One of 1, 7, 30 and 90. */
  days: Scalars['Int']['input'];
  /** Words that open it. They are kept nowhere: whoever shares says them in another way. */
  secretWords: Scalars['String']['input'];
};

export type PlanSharePayload = {
  __typename?: 'PlanSharePayload';
  planShare: PlanShare;
};

export type OpenSharedPlanInput = {
  link: Scalars['String']['input'];
  secretWords: Scalars['String']['input'];
};

export type SharedPlanOpened = {
  __typename?: 'SharedPlanOpened';
  sections: Array<SheetSection>;
  /** The lines are as they were then. */
  sharedAt: Scalars['DateTime']['output'];
  expiresAt: Scalars['DateTime']['output'];
};

export type SharedPlanWordsWrong = {
  __typename?: 'SharedPlanWordsWrong';
  triesLeft: Scalars['Int']['output'];
};

/** After many wrong words it rests, whoever asks. */
export type SharedPlanRests = {
  __typename?: 'SharedPlanRests';
  until: Scalars['DateTime']['output'];
};

/** It has ended, or there never was one: nobody can tell which. */
export type SharedPlanClosed = {
  __typename?: 'SharedPlanClosed';
  isClosed: Scalars['Boolean']['output'];
};

export type OpenSharedPlanPayload = SharedPlanOpened | SharedPlanWordsWrong | SharedPlanRests | SharedPlanClosed;

export type PollChoice =
  | 'one'
  | 'several'
  /** One place from 1 to 5, between two named ends. */
  | 'scale';

export type PollState =
  | 'draft'
  | 'open'
  | 'closed';

export type Poll = {
  __typename?: 'Poll';
  id: Scalars['UUID']['output'];
  question: Scalars['String']['output'];
  choice: PollChoice;
  options: Array<PollOption>;
  state: PollState;
  /** Closed, and enough people have answered: for nobody earlier, and never whose answer it was. */
  hasResults: Scalars['Boolean']['output'];
  /** How many people answered; null while there are no results. */
  answerCount: Maybe<Scalars['Int']['output']>;
  /** Of a scale: the middle answer from 1 to 5; null for other kinds and while there are no results. */
  median: Maybe<Scalars['Float']['output']>;
  canAnswer: Scalars['Boolean']['output'];
  /** The viewer prepares, opens and closes it. */
  canRun: Scalars['Boolean']['output'];
};

export type PollOption = {
  __typename?: 'PollOption';
  place: Scalars['Int']['output'];
  text: Scalars['String']['output'];
  /** How many chose it; null while there are no results. */
  count: Maybe<Scalars['Int']['output']>;
  /** The viewer chose it. */
  isMine: Scalars['Boolean']['output'];
};

export type PollInput = {
  workshopId: Scalars['UUID']['input'];
  question: Scalars['String']['input'];
  choice: PollChoice;
  /** Two to eight; of a scale its two ends, the lower one first. */
  options: Array<Scalars['String']['input']>;
  /** Opens it at once; otherwise it waits as a draft. */
  opensNow: Scalars['Boolean']['input'];
};

/** A time of care after a death, or a feared one, for a group or the whole place. */
export type Postvention = {
  __typename?: 'Postvention';
  id: Scalars['UUID']['output'];
  /** Null for the whole place. */
  groupSlug: Maybe<Scalars['String']['output']>;
  groupName: Maybe<Scalars['String']['output']>;
  note: Scalars['String']['output'];
  html: Scalars['SafeHtml']['output'];
  slowSeconds: Scalars['Int']['output'];
  startedBy: Maybe<Scalars['String']['output']>;
  startedAt: Scalars['DateTime']['output'];
  endsAt: Scalars['DateTime']['output'];
};

/** An account that is, or shall be, kept in memory of its person. */
export type Memorial = {
  __typename?: 'Memorial';
  accountId: Scalars['UUID']['output'];
  handle: Scalars['String']['output'];
  askedBy: Maybe<Scalars['String']['output']>;
  askedAt: Scalars['DateTime']['output'];
  confirmedBy: Maybe<Scalars['String']['output']>;
  /** Null while it waits for a second person. */
  confirmedAt: Maybe<Scalars['DateTime']['output']>;
  viewerCanConfirm: Scalars['Boolean']['output'];
};

/** What the team says to everybody in a group while a time of care lasts. */
export type CareNote = {
  __typename?: 'CareNote';
  html: Scalars['SafeHtml']['output'];
  since: Scalars['DateTime']['output'];
  /** Seconds between two posts of one person; 0 is off. */
  slowSeconds: Scalars['Int']['output'];
};

export type StartPostventionInput = {
  /** Left out: the whole place. */
  groupId?: InputMaybe<Scalars['UUID']['input']>;
  /** Markdown, read by everybody there. */
  note: Scalars['String']['input'];
  /** Days it lasts. */
  days: Scalars['Int']['input'];
  /** Minutes between two posts of one person; 0 is off. */
  slowMinutes: Scalars['Int']['input'];
};

export type PostventionPayload = {
  __typename?: 'PostventionPayload';
  postvention: Postvention;
};

export type PostventionEnded = {
  __typename?: 'PostventionEnded';
  ok: Scalars['Boolean']['output'];
};

export type MemorialPayload = {
  __typename?: 'MemorialPayload';
  memorial: Memorial;
};

/** The room of those who run a workshop, before its doors: nobody with a seat alone sees, hears, reads or counts anything of it. */
export type Practice = {
  __typename?: 'Practice';
  /** It goes on. `room`, `stage` and `captions` of the workshop are then those of the practice. */
  isOpen: Scalars['Boolean']['output'];
};

export type WorkshopRoom = {
  __typename?: 'WorkshopRoom';
  /** The practice before the doors. Nothing of it stays when they open. */
  isPractice: Scalars['Boolean']['output'];
  id: Scalars['UUID']['output'];
  isOpen: Scalars['Boolean']['output'];
  isPaused: Scalars['Boolean']['output'];
  /** The safety moderator has confirmed being here. */
  isModeratorHere: Scalars['Boolean']['output'];
};

/** One purpose and whether the viewer agrees to it today. */
export type Consent = {
  __typename?: 'Consent';
  purpose: ConsentPurpose;
  /** The wording of today. */
  version: Scalars['Int']['output'];
  /** Null when it does not hold. */
  givenAt: Maybe<Scalars['DateTime']['output']>;
  /** The version that was agreed to; an older one asks anew. */
  givenVersion: Maybe<Scalars['Int']['output']>;
  /** Without it no account can exist: withdrawing it means leaving. */
  isRequired: Scalars['Boolean']['output'];
};

export type ExportFile = {
  __typename?: 'ExportFile';
  fileName: Scalars['String']['output'];
  /** Everything kept about the viewer, as JSON. */
  json: Scalars['String']['output'];
};

export type PostsOnLeaving =
  /** Words stay for others, without a name. */
  | 'detach'
  /** Words go, too. */
  | 'delete';

export type DeleteAccountInput = {
  posts: PostsOnLeaving;
  /** The own handle, typed: nobody leaves by a slip. */
  handle: Scalars['String']['input'];
};

export type AccountDeleted = {
  __typename?: 'AccountDeleted';
  ok: Scalars['Boolean']['output'];
};

/** What somebody chose to leave for one situation only: their life is in danger and nobody can find them. */
export type FindMe = {
  __typename?: 'FindMe';
  words: Scalars['String']['output'];
  savedAt: Scalars['DateTime']['output'];
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

/** What the viewer wrote for themselves, opened for them alone. No role sees it, and no operator. */
export type PrivateEntry = {
  __typename?: 'PrivateEntry';
  id: Scalars['UUID']['output'];
  kind: PrivateKind;
  /** The instant it is about. */
  at: Scalars['DateTime']['output'];
  createdAt: Scalars['DateTime']['output'];
  updatedAt: Scalars['DateTime']['output'];
  version: Scalars['Int']['output'];
  /** JSON in the shape of its kind. */
  body: Scalars['String']['output'];
  /** The entry whose earlier words this is; null for an entry itself. */
  keptFrom: Maybe<Scalars['UUID']['output']>;
};

export type PrivateEntryConnection = {
  __typename?: 'PrivateEntryConnection';
  nodes: Array<PrivateEntry>;
  pageInfo: PageInfo;
};

export type PrivateEntriesInput = {
  kind: PrivateKind;
  /** From this instant on. */
  from?: InputMaybe<Scalars['DateTime']['input']>;
  /** Before this instant. */
  to?: InputMaybe<Scalars['DateTime']['input']>;
  /** At most 400. */
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type SearchPrivateEntriesInput = {
  kind: PrivateKind;
  words: Scalars['String']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

export type PrivateEntriesFound = {
  __typename?: 'PrivateEntriesFound';
  nodes: Array<PrivateEntry>;
  /** How far back this look went; null when there was nothing to look at. */
  lookedBackTo: Maybe<Scalars['DateTime']['output']>;
  /** Where the next look begins; null when everything was looked at. */
  further: Maybe<Scalars['String']['output']>;
};

export type WritePrivateEntryInput = {
  /** Made by whoever writes: sending again is harmless. */
  id: Scalars['UUID']['input'];
  kind: PrivateKind;
  /** Null for now, or for what it was. */
  at?: InputMaybe<Scalars['DateTime']['input']>;
  /** The version that was seen; 0 for a new entry. */
  version: Scalars['Int']['input'];
  /** JSON in the shape of its kind. */
  body: Scalars['String']['input'];
};

export type PrivateEntryWritten = {
  __typename?: 'PrivateEntryWritten';
  entry: PrivateEntry;
  /** Earlier words that stay beside the new ones, because they had not been seen. */
  kept: Maybe<PrivateEntry>;
};

export type PrivateEntryRemoved = {
  __typename?: 'PrivateEntryRemoved';
  ok: Scalars['Boolean']['output'];
};

/** A view of the queue with how many open cases fit it now. */
export type QueueView = {
  __typename?: 'QueueView';
  /** Of a kept view; a code for one that always stands. */
  id: Scalars['String']['output'];
  /** Null for one that always stands: its name is a sentence of the screen. */
  name: Maybe<Scalars['String']['output']>;
  standing: Maybe<QueueStanding>;
  lane: Maybe<Lane>;
  rule: Maybe<Scalars['String']['output']>;
  group: Maybe<Scalars['String']['output']>;
  language: Maybe<CaseLanguage>;
  age: Maybe<CaseAge>;
  kind: Maybe<ItemKind>;
  isShared: Scalars['Boolean']['output'];
  /** Whether the viewer may take it away. */
  isRemovable: Scalars['Boolean']['output'];
  open: Scalars['Int']['output'];
};

export type SaveQueueViewInput = {
  /** 40 characters at most. */
  name: Scalars['String']['input'];
  filter: QueueFilter;
  /** Shown to the whole desk; for leads. */
  isShared?: InputMaybe<Scalars['Boolean']['input']>;
};

export type QueueViewsPayload = {
  __typename?: 'QueueViewsPayload';
  queueViews: Array<QueueView>;
};

/** Hours in which new accounts can do less. */
export type RaidGuard = {
  __typename?: 'RaidGuard';
  since: Scalars['DateTime']['output'];
  until: Scalars['DateTime']['output'];
};

export type RaidState = {
  __typename?: 'RaidState';
  /** Null while everything is as always. */
  guard: Maybe<RaidGuard>;
  /** Accounts made in the last hour. */
  signUpsLastHour: Scalars['Int']['output'];
  /** So many that the guard is suggested; a person starts it. */
  isSuggested: Scalars['Boolean']['output'];
};

export type RaidPayload = {
  __typename?: 'RaidPayload';
  raid: RaidState;
};

/** What whoever registers is asked and agrees to. As public as the workshop. */
export type RegistrationForm = {
  __typename?: 'RegistrationForm';
  /** At most three, in the host's order. */
  questions: Array<RegistrationQuestion>;
  /** The one of today; null when nothing has to be agreed to. */
  agreement: Maybe<WorkshopAgreement>;
  /** As the viewer accepted it: beside today's it shows what changed. Null without one. */
  acceptedAgreement: Maybe<WorkshopAgreement>;
  /** The viewer has a seat, an offer or a place, and has not accepted the agreement of today. */
  needsAcceptance: Scalars['Boolean']['output'];
};

export type RegistrationQuestion = {
  __typename?: 'RegistrationQuestion';
  id: Scalars['UUID']['output'];
  body: Scalars['String']['output'];
  /** Answered by their place, counted from 0. None: it is answered with yes (0) or no (1). */
  options: Array<Scalars['String']['output']>;
  /** Nobody registers without answering it. */
  isNeeded: Scalars['Boolean']['output'];
  /** How many chose each place, for host and co-hosts: from five answers on, in steps of five. Null otherwise. */
  counts: Maybe<Array<Scalars['Int']['output']>>;
};

export type WorkshopAgreement = {
  __typename?: 'WorkshopAgreement';
  version: Scalars['Int']['output'];
  /** The Markdown source. */
  body: Scalars['String']['output'];
  html: Scalars['SafeHtml']['output'];
};

export type RegistrationFormInput = {
  workshopId: Scalars['UUID']['input'];
  /** The version of the workshop that was on screen. */
  version: Scalars['Int']['input'];
  /** At most three; one without words is left out. */
  questions: Array<RegistrationQuestionInput>;
  /** Markdown, at most 2,000 characters; empty when nothing has to be agreed to. */
  agreement: Scalars['String']['input'];
};

export type RegistrationQuestionInput = {
  body: Scalars['String']['input'];
  /** Two to six; none for yes or no. */
  options: Array<Scalars['String']['input']>;
  isNeeded: Scalars['Boolean']['input'];
};

export type RegistrationAnswerInput = {
  questionId: Scalars['UUID']['input'];
  /** The place of an option; of yes or no: 0 is yes, 1 is no. */
  chosen: Scalars['Int']['input'];
};

export type Weekday =
  | 'mon'
  | 'tue'
  | 'wed'
  | 'thu'
  | 'fri'
  | 'sat'
  | 'sun';

/** A time at which the viewer wants to be reminded of a step of an own goal. What the step is stays sealed. */
export type GoalReminder = {
  __typename?: 'GoalReminder';
  goalId: Scalars['UUID']['output'];
  /** Key of the step in the goal. */
  step: Scalars['String']['output'];
  /** On the viewer's own clock, such as 12:30. */
  time: Scalars['String']['output'];
  days: Array<Weekday>;
};

export type GoalReminderInput = {
  step: Scalars['String']['input'];
  time: Scalars['String']['input'];
  /** None stands for every day. */
  days: Array<Weekday>;
};

export type SetGoalRemindersInput = {
  goalId: Scalars['UUID']['input'];
  /** Every reminder of this goal; none takes them off. */
  reminders: Array<GoalReminderInput>;
};

export type GoalRemindersPayload = {
  __typename?: 'GoalRemindersPayload';
  reminders: Array<GoalReminder>;
};

/** A browser on which the viewer's reminders are shown while they stay signed in there. */
export type ReminderDevice = {
  __typename?: 'ReminderDevice';
  id: Scalars['UUID']['output'];
  label: Scalars['String']['output'];
  addedAt: Scalars['DateTime']['output'];
  /** The last try did not arrive. */
  isFailing: Scalars['Boolean']['output'];
};

export type ReminderDevices = {
  __typename?: 'ReminderDevices';
  /** Null where this place has no keys for push. */
  pushKey: Maybe<Scalars['String']['output']>;
  devices: Array<ReminderDevice>;
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

export type MyReportPage = {
  __typename?: 'MyReportPage';
  nodes: Array<MyReport>;
  pageInfo: PageInfo;
};

/** What the report page shows of the words, only to someone who may read them. */
export type ReportTarget = {
  __typename?: 'ReportTarget';
  itemId: Scalars['UUID']['output'];
  itemKind: ItemKind;
  /** Null for a hidden handle and for someone who left. */
  handle: Maybe<Scalars['String']['output']>;
  excerpt: Scalars['String']['output'];
  isOwn: Scalars['Boolean']['output'];
};

export type ReportItemInput = {
  itemId: Scalars['UUID']['input'];
  reason: ReportReason;
  note?: InputMaybe<Scalars['String']['input']>;
};

export type ReportMemberInput = {
  handle: Scalars['String']['input'];
  reason: ReportReason;
  note?: InputMaybe<Scalars['String']['input']>;
};

export type ReportReceived = {
  __typename?: 'ReportReceived';
  /** Null where saying more would tell whether someone is here. */
  report: Maybe<MyReport>;
};

/** What came of the other reports of one person; never who it is. */
export type ReporterRecord = {
  __typename?: 'ReporterRecord';
  /** About rules only: worry is never counted. */
  sent: Scalars['Int']['output'];
  acted: Scalars['Int']['output'];
  noBreach: Scalars['Int']['output'];
};

/** A time in which the reports of one person weigh nothing. Whose they are is told to nobody. */
export type ReporterMute = {
  __typename?: 'ReporterMute';
  id: Scalars['UUID']['output'];
  /** The case it was begun in. */
  caseId: Scalars['UUID']['output'];
  reason: Scalars['String']['output'];
  since: Scalars['DateTime']['output'];
  until: Scalars['DateTime']['output'];
  /** Null once they have left. */
  by: Maybe<Scalars['String']['output']>;
  /** Reports that were stored without weight. */
  setAside: Scalars['Int']['output'];
};

export type MuteReporterInput = {
  reportId: Scalars['UUID']['input'];
  days: Scalars['Int']['input'];
  /** For the record; neither the reporter nor the author reads it. */
  reason: Scalars['String']['input'];
};

export type ReporterMuted = {
  __typename?: 'ReporterMuted';
  case: ModerationCase;
};

export type ReporterMutes = {
  __typename?: 'ReporterMutes';
  mutes: Array<ReporterMute>;
};

/** One thing said in a thread. */
export type Post = {
  __typename?: 'Post';
  /** The viewer has reported it: it folds for them at once, for nobody else. */
  viewerReported: Scalars['Boolean']['output'];
  id: Scalars['UUID']['output'];
  threadId: Scalars['UUID']['output'];
  isOpening: Scalars['Boolean']['output'];
  author: Author;
  /** Written by whoever opened the thread, said only where that gives no hidden handle away. */
  isThreadAuthor: Scalars['Boolean']['output'];
  visibility: Visibility;
  /** Null when the words are gone. */
  html: Maybe<Scalars['SafeHtml']['output']>;
  /** The Markdown source, for its author only. */
  body: Maybe<Scalars['String']['output']>;
  contentTopics: Array<ContentTopic>;
  contentNote: Scalars['String']['output'];
  fold: TopicFilter;
  /** The rule named on the mark in place of removed words. */
  removedRule: Maybe<Scalars['String']['output']>;
  version: Scalars['Int']['output'];
  createdAt: Scalars['DateTime']['output'];
  editedAt: Maybe<Scalars['DateTime']['output']>;
  reactions: Array<ReactionCount>;
  /** The author's own words, to copy, for 30 days after they were held, removed or deleted. */
  wordsBack: Maybe<WordsBack>;
  /** Others read less of it than its author wrote: a detail that could harm, or contacts, were left out. */
  hasLeftOut: Scalars['Boolean']['output'];
  /** The rule for which a person left a part out; null where nobody did. */
  leftOutRule: Maybe<Scalars['String']['output']>;
  /** For its author, while the words wait out of sight. */
  hold: Maybe<ItemHold>;
  /** For its author: these words waited out of sight and a person gave them free. An apology stands with them. */
  hasWaited: Scalars['Boolean']['output'];
  viewerCan: PostAbilities;
};

/** How long words wait before a person has read them: what was and what is planned, never a promise. */
export type ReviewWait = {
  __typename?: 'ReviewWait';
  /** Half of the words that waited here in the last seven days waited no longer; null where there were too few to say. */
  usualMinutes: Maybe<Scalars['Int']['output']>;
  /** Nine in ten waited no longer. */
  mostMinutes: Maybe<Scalars['Int']['output']>;
  /** Somebody of the team is on duty for this group now. */
  isAnyoneHere: Scalars['Boolean']['output'];
  /** When somebody has planned to be at the desk next, while nobody is; a plan, no promise. */
  plannedFrom: Maybe<Scalars['DateTime']['output']>;
  /** The hours this place publishes; may be empty. */
  staffedHours: Scalars['String']['output'];
};

/** What somebody in a workshop tells its safety moderator and nobody else. */
export type RoomCallKind =
  | 'need_moderator'
  | 'leaving_not_ok';

/** Seen by the safety moderator only. */
export type RoomCall = {
  __typename?: 'RoomCall';
  id: Scalars['UUID']['output'];
  handle: Scalars['String']['output'];
  kind: RoomCallKind;
  calledAt: Scalars['DateTime']['output'];
  /** The crisis case where one can write to them; null while there is none. */
  crisisCaseId: Maybe<Scalars['UUID']['output']>;
};

export type OwnRoomCall = {
  __typename?: 'OwnRoomCall';
  kind: RoomCallKind;
  isAnswered: Scalars['Boolean']['output'];
  /** Somebody of the people it called has come to it. */
  isTaken: Scalars['Boolean']['output'];
  /** Its safety moderator is in the room now; else the call reaches people on call. */
  isModeratorHere: Scalars['Boolean']['output'];
  /** Somebody is there now, or a call would reach somebody: never a line in a roster. */
  isAnyoneComing: Scalars['Boolean']['output'];
};

export type RoomCallPayload = {
  __typename?: 'RoomCallPayload';
  workshop: Workshop;
  crisisCaseId: Maybe<Scalars['UUID']['output']>;
};

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

/** What the desk sees beside a case: that these people have it, and nothing that they write. */
export type SafeguardingCard = {
  __typename?: 'SafeguardingCard';
  id: Scalars['UUID']['output'];
  state: SafeguardingState;
  /** By when somebody has taken it. */
  dueAt: Scalars['DateTime']['output'];
  /** The viewer is one of its people. */
  mayRead: Scalars['Boolean']['output'];
};

export type Safeguarding = {
  __typename?: 'Safeguarding';
  id: Scalars['UUID']['output'];
  caseId: Scalars['UUID']['output'];
  state: SafeguardingState;
  openedBy: Maybe<Scalars['String']['output']>;
  openedAt: Scalars['DateTime']['output'];
  dueAt: Scalars['DateTime']['output'];
  /** Why it was opened, in a colleague's words. */
  reason: Scalars['String']['output'];
  takenBy: Maybe<Scalars['String']['output']>;
  takenAt: Maybe<Scalars['DateTime']['output']>;
  /** Null before anybody answered. */
  checklist: Maybe<SafeguardingChecklist>;
  outcome: Maybe<SafeguardingOutcome>;
  outcomeBy: Maybe<Scalars['String']['output']>;
  outcomeAt: Maybe<Scalars['DateTime']['output']>;
  outcomeNote: Scalars['String']['output'];
  closedBy: Maybe<Scalars['String']['output']>;
  closedAt: Maybe<Scalars['DateTime']['output']>;
  /** Handle of whoever wrote the words; null once the account is gone. */
  person: Maybe<Scalars['String']['output']>;
  groupName: Maybe<Scalars['String']['output']>;
  viewerCan: SafeguardingAbilities;
};

export type SafeguardingAbilities = {
  __typename?: 'SafeguardingAbilities';
  take: Scalars['Boolean']['output'];
  settle: Scalars['Boolean']['output'];
  close: Scalars['Boolean']['output'];
  /** Why not, as a reason code. */
  closeRefusal: Maybe<Scalars['String']['output']>;
};

export type SafeguardingChecklist = {
  __typename?: 'SafeguardingChecklist';
  isInDangerNow: Known;
  isUnder18: Known;
  isChildAtRisk: Known;
  isOtherAtHome: Known;
  hasSafeAdult: Known;
  mustBeReported: Known;
  note: Scalars['String']['output'];
};

export type OpenSafeguardingInput = {
  caseId: Scalars['UUID']['input'];
  reason: Scalars['String']['input'];
};

export type SafeguardingChecklistInput = {
  id: Scalars['UUID']['input'];
  isInDangerNow: Known;
  isUnder18: Known;
  isChildAtRisk: Known;
  isOtherAtHome: Known;
  hasSafeAdult: Known;
  mustBeReported: Known;
  note?: InputMaybe<Scalars['String']['input']>;
};

export type SettleSafeguardingInput = {
  id: Scalars['UUID']['input'];
  outcome: SafeguardingOutcome;
  note: Scalars['String']['input'];
};

export type SafeguardingOpened = {
  __typename?: 'SafeguardingOpened';
  safeguarding: SafeguardingCard;
};

export type SafeguardingPayload = {
  __typename?: 'SafeguardingPayload';
  safeguarding: Safeguarding;
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

/** Own words that wait out of sight. Never shown to anybody but their author. */
export type ItemHold = {
  __typename?: 'ItemHold';
  itemId: Scalars['UUID']['output'];
  kind: HoldKind;
  since: Scalars['DateTime']['output'];
  /** When the author reads the truth and chooses, unless a person has come. */
  until: Scalars['DateTime']['output'];
  /** A person has taken it. */
  isSeen: Scalars['Boolean']['output'];
  /** Nobody has come: the author chooses. */
  mayChoose: Scalars['Boolean']['output'];
  /** What there is to choose from now. */
  choices: Array<HoldChoice>;
  /** What the author chose. */
  choice: Maybe<HoldChoice>;
};

export type ChooseForHeldInput = {
  itemId: Scalars['UUID']['input'];
  choice: HoldChoice;
};

export type SendToOnCallInput = {
  /** Where the words were written: `group:<id>`, `thread:<id>` or `room:<id>`. */
  place: Scalars['String']['input'];
  body: Scalars['String']['input'];
  /** Made by the sender: sending again calls nobody a second time. */
  clientId: Scalars['UUID']['input'];
};

export type OnCallPayload = {
  __typename?: 'OnCallPayload';
  isSent: Scalars['Boolean']['output'];
};

export type HoldPayload = {
  __typename?: 'HoldPayload';
  /** Null once the words wait no longer. */
  hold: Maybe<ItemHold>;
};

/**
 * Why a group takes no new words now: nobody is on duty for it. Drafts stay, help stays, and words that ask for people at
 * once are taken all the same.
 */
export type ClosedNow = {
  __typename?: 'ClosedNow';
  /** When somebody has planned to be at the desk next; a plan, no promise. Null when nobody has. */
  plannedFrom: Maybe<Scalars['DateTime']['output']>;
  /** The hours this place publishes; may be empty. */
  staffedHours: Scalars['String']['output'];
  /** Words sent to whoever is on call would reach somebody outside the app. */
  isOnCallReady: Scalars['Boolean']['output'];
};

export type TotpStart = {
  __typename?: 'TotpStart';
  /** For typing by hand. */
  secret: Scalars['String']['output'];
  /** otpauth: address for the QR code. */
  uri: Scalars['String']['output'];
  /** The QR code of `uri`: an SVG path in a square of `size` modules, quiet zone included. */
  qr: QrCode;
};

export type QrCode = {
  __typename?: 'QrCode';
  size: Scalars['Int']['output'];
  path: Scalars['String']['output'];
};

/** Shown once; only hashes are kept. */
export type RecoveryCodes = {
  __typename?: 'RecoveryCodes';
  codes: Array<Scalars['String']['output']>;
};

/** WebAuthn options as JSON, for the browser; `challengeId` goes back with the answer. */
export type PasskeyOptions = {
  __typename?: 'PasskeyOptions';
  challengeId: Scalars['UUID']['output'];
  optionsJson: Scalars['String']['output'];
};

export type AddPasskeyInput = {
  challengeId: Scalars['UUID']['input'];
  /** The browser's answer as JSON. */
  responseJson: Scalars['String']['input'];
  /** How its owner calls it. */
  name: Scalars['String']['input'];
};

export type PasskeyAnswerInput = {
  challengeId: Scalars['UUID']['input'];
  responseJson: Scalars['String']['input'];
};

/** Exactly one of `code`, `recoveryCode` and `passkeyJson`. */
export type SecondFactorInput = {
  challengeId: Scalars['UUID']['input'];
  code?: InputMaybe<Scalars['String']['input']>;
  recoveryCode?: InputMaybe<Scalars['String']['input']>;
  passkeyJson?: InputMaybe<Scalars['String']['input']>;
};

/** One of the two: the password, or a passkey's answer. */
export type ProofInput = {
  password?: InputMaybe<Scalars['String']['input']>;
  /** With TOTP switched on, a staff session may be lifted by its code, too. */
  code?: InputMaybe<Scalars['String']['input']>;
  passkey?: InputMaybe<PasskeyAnswerInput>;
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

export type SheetLine = {
  __typename?: 'SheetLine';
  text: Scalars['String']['output'];
  /** How to reach them; empty when there is none. */
  reach: Scalars['String']['output'];
  /** What they are good for, or what could be done instead. */
  note: Scalars['String']['output'];
  /** Words to reach out with. */
  words: Scalars['String']['output'];
  ring: Maybe<Ring>;
};

export type SheetSection = {
  __typename?: 'SheetSection';
  name: Scalars['String']['output'];
  lines: Array<SheetLine>;
};

export type Sheet = {
  __typename?: 'Sheet';
  kind: SheetKind;
  /** Grows with each change; 0 while nothing is kept. */
  version: Scalars['Int']['output'];
  /** Null while nothing is kept. */
  savedAt: Maybe<Scalars['DateTime']['output']>;
  /** A date such as 2027-02-22 on which its owner wants to look at it again. */
  reviewOn: Maybe<Scalars['String']['output']>;
  /** That day has come. */
  isReviewDue: Scalars['Boolean']['output'];
  /** Every list of this kind of sheet in its order, also the empty ones. */
  sections: Array<SheetSection>;
};

export type SheetLineInput = {
  text: Scalars['String']['input'];
  reach?: InputMaybe<Scalars['String']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
  words?: InputMaybe<Scalars['String']['input']>;
  ring?: InputMaybe<Ring>;
};

export type SaveSheetSectionInput = {
  kind: SheetKind;
  /** Name of one of the lists of this kind of sheet. */
  section: Scalars['String']['input'];
  lines: Array<SheetLineInput>;
  /** Version that was changed: older words are kept beside the new ones when another device was quicker. */
  version: Scalars['Int']['input'];
};

export type SetSheetReviewInput = {
  kind: SheetKind;
  /** A date, or null for none. */
  on?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};

export type SheetPayload = {
  __typename?: 'SheetPayload';
  sheet: Sheet;
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

/** A step that waits for a second person. No words of people. */
export type SignOff = {
  __typename?: 'SignOff';
  /** Of the case, of the crisis case or of the release. */
  id: Scalars['UUID']['output'];
  kind: SignOffKind;
  groupName: Maybe<Scalars['String']['output']>;
  level: Maybe<CrisisLevel>;
  /** Null once that colleague is gone. */
  askedBy: Maybe<Scalars['String']['output']>;
  askedAt: Scalars['DateTime']['output'];
  dueAt: Scalars['DateTime']['output'];
  /** The viewer may be the second person. */
  viewerCanAnswer: Scalars['Boolean']['output'];
  /** Somebody is there who could answer it; without anybody it waits, and an operator can appoint an outside reviewer. */
  hasSecond: Scalars['Boolean']['output'];
};

/** What the second person reads before answering. Each look is in the record of acts. */
export type SignOffFile = {
  __typename?: 'SignOffFile';
  signOff: SignOff;
  version: Scalars['Int']['output'];
  words: SignOffWords;
  /** How the words came to the team: counts, never who. */
  reasons: Array<ReasonCount>;
  /** What was proposed. */
  decision: Maybe<CaseDecision>;
  outcome: Maybe<CrisisOutcome>;
  /** What colleagues wrote down, oldest first. */
  notes: Array<SignOffNote>;
};

export type SignOffWords = {
  __typename?: 'SignOffWords';
  title: Maybe<Scalars['String']['output']>;
  /** As they were when the team first saw them. */
  body: Scalars['String']['output'];
  writtenAt: Scalars['DateTime']['output'];
};

export type SignOffNoteKind =
  | 'note'
  | 'outcome'
  | 'level'
  | 'why'
  | 'why_alone'
  | 'why_untold';

export type SignOffNote = {
  __typename?: 'SignOffNote';
  kind: SignOffNoteKind;
  by: Maybe<Scalars['String']['output']>;
  text: Scalars['String']['output'];
  writtenAt: Scalars['DateTime']['output'];
};

export type SignOffInput = {
  kind: SignOffKind;
  id: Scalars['UUID']['input'];
};

export type AnswerSignOffInput = {
  kind: SignOffKind;
  id: Scalars['UUID']['input'];
  /** As it was read; 0 for a release. */
  version: Scalars['Int']['input'];
  /** A release that nobody agrees to is not made: it takes no no. */
  agrees: Scalars['Boolean']['input'];
  /** Needed with a no, and for the look at a release. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** For a release: why telling the person now would add risk; without it they are told. */
  untoldReason?: InputMaybe<Scalars['String']['input']>;
};

export type SignOffFilePayload = {
  __typename?: 'SignOffFilePayload';
  file: SignOffFile;
};

export type SignOffsPayload = {
  __typename?: 'SignOffsPayload';
  signOffs: Array<SignOff>;
};

export type SignUpMode =
  | 'invitation'
  | 'approval'
  | 'open';

/** This place as anyone may know it, signed in or not. */
export type Site = {
  __typename?: 'Site';
  name: Scalars['String']['output'];
  isDemo: Scalars['Boolean']['output'];
  signUp: SignUpMode;
  minAge: Scalars['Int']['output'];
  /** ISO 3166 country whose helplines come first for people who have not chosen. */
  country: Maybe<Scalars['String']['output']>;
  /** IANA zone of the published hours. */
  timeZone: Scalars['String']['output'];
  /** Null until the operator has finished set-up. */
  setUpAt: Maybe<Scalars['DateTime']['output']>;
  /** False until the operator opened the doors: nobody joins before, except by invitation. */
  isOpen: Scalars['Boolean']['output'];
  /** Words such as `a first reply takes about 20 minutes in staffed hours`. */
  expectedReply: Scalars['String']['output'];
  /** Hours without a first reply until peer supporters are told. */
  firstReplyPeersHours: Scalars['Int']['output'];
  /** Hours without a first reply until a moderator is asked. */
  firstReplyDeskHours: Scalars['Int']['output'];
  staffing: Staffing;
  /** Goes with every change; an older one answers CONFLICT. */
  version: Scalars['Int']['output'];
};

/** Who is really here: read from confirmed presence with a fresh heartbeat, never from a roster (R4). */
export type Staffing = {
  __typename?: 'Staffing';
  isStaffed: Scalars['Boolean']['output'];
  peopleOnDuty: Scalars['Int']['output'];
  /** Published hours in words, with their zone. */
  staffedHours: Scalars['String']['output'];
  /** When somebody has planned to be here next; null while somebody is here or nobody has planned. A plan, no promise (R29). */
  plannedFrom: Maybe<Scalars['DateTime']['output']>;
};

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

/** How far the first set-up has come. Gone once it is finished. */
export type SetUp = {
  __typename?: 'SetUp';
  /** Steps that are finished or were put off. */
  done: Array<SetUpStep>;
  /** The first step that is not done; null when only finishing is left. */
  next: Maybe<SetUpStep>;
  hasOperator: Scalars['Boolean']['output'];
};

export type DescribePlaceInput = {
  /** The key of the link that the server printed. */
  key: Scalars['String']['input'];
  name: Scalars['String']['input'];
  country: Scalars['String']['input'];
  timeZone: Scalars['String']['input'];
};

export type CreateOperatorInput = {
  key: Scalars['String']['input'];
  handle: Scalars['String']['input'];
  email: Scalars['String']['input'];
  password: Scalars['String']['input'];
};

/** Fields that are left out stay as they are. */
export type ChangeSiteInput = {
  version: Scalars['Int']['input'];
  name?: InputMaybe<Scalars['String']['input']>;
  country?: InputMaybe<Scalars['String']['input']>;
  timeZone?: InputMaybe<Scalars['String']['input']>;
  signUp?: InputMaybe<SignUpMode>;
  minAge?: InputMaybe<Scalars['Int']['input']>;
  staffedHours?: InputMaybe<Scalars['String']['input']>;
  expectedReply?: InputMaybe<Scalars['String']['input']>;
  firstReplyPeersHours?: InputMaybe<Scalars['Int']['input']>;
  firstReplyDeskHours?: InputMaybe<Scalars['Int']['input']>;
};

export type MailTest = {
  __typename?: 'MailTest';
  /** The operator's own address, where the mail went. */
  to: Scalars['String']['output'];
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

/** One line of the go-live list. */
export type GoLiveItem = {
  __typename?: 'GoLiveItem';
  kind: GoLiveItemKind;
  isDone: Scalars['Boolean']['output'];
  /** The doors stay shut while it is not done. */
  isNeeded: Scalars['Boolean']['output'];
  /** How many are still missing, where it can be counted. */
  missing: Scalars['Int']['output'];
};

export type GoLive = {
  __typename?: 'GoLive';
  items: Array<GoLiveItem>;
  isGreen: Scalars['Boolean']['output'];
  openedAt: Maybe<Scalars['DateTime']['output']>;
};

/** Counts and instants about the running place. No names, no words. */
export type Health = {
  __typename?: 'Health';
  peopleWithAccounts: Scalars['Int']['output'];
  peopleWaiting: Scalars['Int']['output'];
  mailsSentToday: Scalars['Int']['output'];
  mailsWaiting: Scalars['Int']['output'];
  /** Tried more than once and not sent. */
  mailsInTrouble: Scalars['Int']['output'];
  lastMailSentAt: Maybe<Scalars['DateTime']['output']>;
  isAuditProtected: Scalars['Boolean']['output'];
  auditRowsToday: Scalars['Int']['output'];
  databaseBytes: Scalars['Float']['output'];
  /** Open cases whose time is over; their content is for the desk only. */
  casesLate: Scalars['Int']['output'];
  helplinesToRingAgain: Scalars['Int']['output'];
  /** Seconds since calls to people were last looked after, by the machine; null when they never were. */
  pagerSilentSeconds: Maybe<Scalars['Float']['output']>;
  /** What the service asked people for in the last day, the newest of each kind first. */
  alarms: Array<Alarm>;
};

export type Alarm = {
  __typename?: 'Alarm';
  subject: AlarmSubject;
  at: Scalars['DateTime']['output'];
};

/** An operator's additions to the helplines that ship with the product. */
export type HelplineOverlay = {
  __typename?: 'HelplineOverlay';
  /** Zone of the hours of services nearby. */
  timeZone: Scalars['String']['output'];
  checks: Array<HelplineCheck>;
  services: Array<LocalService>;
};

export type HelplineCheck = {
  __typename?: 'HelplineCheck';
  /** Id of the entry, or `emergency-GB` for the emergency numbers of a country. */
  helplineId: Scalars['String']['output'];
  /** The day on which a person rang, YYYY-MM-DD. */
  checkedOn: Scalars['String']['output'];
};

export type ServiceChannel =
  | 'call'
  | 'text'
  | 'chat'
  | 'web';

export type LocalService = {
  __typename?: 'LocalService';
  id: Scalars['UUID']['output'];
  country: Scalars['String']['output'];
  name: Scalars['String']['output'];
  channel: ServiceChannel;
  /** A number as it is dialled there, or an https address. */
  value: Scalars['String']['output'];
  hours: Scalars['String']['output'];
  whatHappens: Scalars['String']['output'];
  /** The day on which the operator added it, YYYY-MM-DD. */
  addedOn: Scalars['String']['output'];
};

export type AddLocalServiceInput = {
  country: Scalars['String']['input'];
  name: Scalars['String']['input'];
  channel: ServiceChannel;
  value: Scalars['String']['input'];
  hours: Scalars['String']['input'];
  whatHappens: Scalars['String']['input'];
};

/** One version of a text of this place. */
export type DocumentVersion = {
  __typename?: 'DocumentVersion';
  version: Scalars['Int']['output'];
  body: Scalars['String']['output'];
  html: Scalars['SafeHtml']['output'];
  publishedAt: Scalars['DateTime']['output'];
};

/** A part that someone holds, beside being a member. */
export type RoleGrant = {
  __typename?: 'RoleGrant';
  id: Scalars['UUID']['output'];
  accountId: Scalars['UUID']['output'];
  handle: Scalars['String']['output'];
  role: Role;
  scope: GrantScope;
  /** The group, when the role is for one. */
  groupName: Maybe<Scalars['String']['output']>;
  since: Scalars['DateTime']['output'];
  /** The person can show a second factor; until then the role opens nothing. */
  hasSecondFactor: Scalars['Boolean']['output'];
};

export type GrantScope =
  | 'site'
  | 'group'
  | 'event';

export type Invitation = {
  __typename?: 'Invitation';
  id: Scalars['UUID']['output'];
  email: Scalars['String']['output'];
  /** Null invites a member without a role. */
  role: Maybe<Role>;
  scope: GrantScope;
  createdAt: Scalars['DateTime']['output'];
  expiresAt: Scalars['DateTime']['output'];
};

/** What the holder of the link sees before accepting. */
export type InvitationCard = {
  __typename?: 'InvitationCard';
  email: Scalars['String']['output'];
  role: Maybe<Role>;
  expiresAt: Scalars['DateTime']['output'];
  /** The address has an account: sign in instead of joining. */
  hasAccount: Scalars['Boolean']['output'];
};

export type PendingAccount = {
  __typename?: 'PendingAccount';
  id: Scalars['UUID']['output'];
  handle: Scalars['String']['output'];
  isConfirmed: Scalars['Boolean']['output'];
  createdAt: Scalars['DateTime']['output'];
};

export type PendingAccountPage = {
  __typename?: 'PendingAccountPage';
  nodes: Array<PendingAccount>;
  pageInfo: PageInfo;
};

export type InviteInput = {
  email: Scalars['String']['input'];
  /** Left out: a member without a role. */
  role?: InputMaybe<Role>;
  /** Left out: the whole site. */
  groupId?: InputMaybe<Scalars['UUID']['input']>;
  /** With the role of a therapist: where they are registered, as far as known. Stated for them when they accept, and looked up like any other. */
  credential?: InputMaybe<StateCredentialInput>;
};

export type InvitationPayload = {
  __typename?: 'InvitationPayload';
  invitation: Invitation;
};

export type StaffChanged = {
  __typename?: 'StaffChanged';
  ok: Scalars['Boolean']['output'];
};

export type TemplateLanguage =
  | 'en'
  | 'de'
  | 'es'
  | 'fr'
  | 'pt';

/** A sentence that a note to an author can begin with, in one version. */
export type NoteTemplate = {
  __typename?: 'NoteTemplate';
  /** Of this version: a decision names it. */
  id: Scalars['UUID']['output'];
  /** The same for all versions. */
  templateId: Scalars['UUID']['output'];
  version: Scalars['Int']['output'];
  /** Null: for any rule. */
  rule: Maybe<Scalars['String']['output']>;
  language: TemplateLanguage;
  name: Scalars['String']['output'];
  /** With places to fill in, such as {rule}. */
  body: Scalars['String']['output'];
  isRetired: Scalars['Boolean']['output'];
  writtenAt: Scalars['DateTime']['output'];
  /** Older versions, the newest first. */
  older: Array<OlderTemplate>;
};

export type OlderTemplate = {
  __typename?: 'OlderTemplate';
  version: Scalars['Int']['output'];
  body: Scalars['String']['output'];
  writtenAt: Scalars['DateTime']['output'];
};

export type SaveTemplateInput = {
  /** Left out for a new one. */
  templateId?: InputMaybe<Scalars['UUID']['input']>;
  /** The version that was on screen; 0 for a new one. */
  replaces: Scalars['Int']['input'];
  rule?: InputMaybe<Scalars['String']['input']>;
  language: TemplateLanguage;
  name: Scalars['String']['input'];
  body: Scalars['String']['input'];
  /** Offered no more from here on. */
  isRetired?: InputMaybe<Scalars['Boolean']['input']>;
};

export type TemplatePayload = {
  __typename?: 'TemplatePayload';
  template: NoteTemplate;
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

export type Author = {
  __typename?: 'Author';
  kind: AuthorKind;
  /** Null unless named. */
  id: Maybe<Scalars['UUID']['output']>;
  /** Null unless named. */
  handle: Maybe<Scalars['String']['output']>;
  isViewer: Scalars['Boolean']['output'];
};

export type Thread = {
  __typename?: 'Thread';
  id: Scalars['UUID']['output'];
  group: Group;
  /** Null when the opening words are gone. */
  title: Maybe<Scalars['String']['output']>;
  intent: Intent;
  author: Author;
  openingVisibility: Visibility;
  contentTopics: Array<ContentTopic>;
  contentNote: Scalars['String']['output'];
  /** What the viewer's filters do with it. */
  fold: TopicFilter;
  /** First words as plain text; empty when folded. */
  excerpt: Scalars['String']['output'];
  replyCount: Scalars['Int']['output'];
  createdAt: Scalars['DateTime']['output'];
  lastPostAt: Scalars['DateTime']['output'];
  isLocked: Scalars['Boolean']['output'];
  /** Why replies are closed, in a moderator's words. */
  lockReason: Scalars['String']['output'];
  /** When it opens by itself; null for never, or while it is open. */
  lockedUntil: Maybe<Scalars['DateTime']['output']>;
  /** Seconds between two replies of one member; 0 for none. */
  slowSeconds: Scalars['Int']['output'];
  /** Why it goes slowly, in a moderator's words. */
  slowReason: Scalars['String']['output'];
  /** When it goes at its own pace again by itself. */
  slowUntil: Maybe<Scalars['DateTime']['output']>;
  /** A moderator decided something here: shown as a calm marker. */
  seenByModerators: Scalars['Boolean']['output'];
  viewerFollow: Maybe<FollowMode>;
  opening: Post;
  /** Replies, oldest first. `at` starts with that reply; `fromEnd` shows the newest page. */
  replies: ReplyPage;
  viewerCan: ThreadAbilities;
};


export type ThreadRepliesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['UUID']['input']>;
  before?: InputMaybe<Scalars['UUID']['input']>;
  at?: InputMaybe<Scalars['UUID']['input']>;
  fromEnd?: InputMaybe<Scalars['Boolean']['input']>;
};

export type ThreadAbilities = {
  __typename?: 'ThreadAbilities';
  reply: Scalars['Boolean']['output'];
  /** Why not, as a reason code; null when one may. */
  replyRefusal: Maybe<Scalars['String']['output']>;
};

export type ReplyPage = {
  __typename?: 'ReplyPage';
  nodes: Array<Post>;
  /** Pass as `before`; null when nothing older follows. */
  olderCursor: Maybe<Scalars['UUID']['output']>;
  /** Pass as `after`; null when nothing newer follows. */
  newerCursor: Maybe<Scalars['UUID']['output']>;
};

export type ReactionCount = {
  __typename?: 'ReactionCount';
  kind: ReactionKind;
  count: Scalars['Int']['output'];
  isMine: Scalars['Boolean']['output'];
};

export type WordsBack = {
  __typename?: 'WordsBack';
  body: Scalars['String']['output'];
  until: Scalars['DateTime']['output'];
};

export type PostAbilities = {
  __typename?: 'PostAbilities';
  edit: Scalars['Boolean']['output'];
  delete: Scalars['Boolean']['output'];
  react: Scalars['Boolean']['output'];
  /** Report it, or say that you worry about its author. */
  report: Scalars['Boolean']['output'];
};

export type ThreadPage = {
  __typename?: 'ThreadPage';
  nodes: Array<Thread>;
  pageInfo: PageInfo;
};

export type SearchPage = {
  __typename?: 'SearchPage';
  nodes: Array<SearchHit>;
  pageInfo: PageInfo;
};

export type SearchHit = {
  __typename?: 'SearchHit';
  postId: Scalars['UUID']['output'];
  isOpening: Scalars['Boolean']['output'];
  thread: Thread;
  author: Author;
  createdAt: Scalars['DateTime']['output'];
  fold: TopicFilter;
  contentTopics: Array<ContentTopic>;
  /** Plain text in pieces, matches marked; empty when folded. */
  excerpt: Array<ExcerptPiece>;
};

export type ExcerptPiece = {
  __typename?: 'ExcerptPiece';
  text: Scalars['String']['output'];
  isMatch: Scalars['Boolean']['output'];
};

export type StartThreadInput = {
  groupId: Scalars['UUID']['input'];
  /** Made by the sender: sending again answers the same thread. */
  clientId: Scalars['UUID']['input'];
  title: Scalars['String']['input'];
  body: Scalars['String']['input'];
  intent: Intent;
  contentTopics?: InputMaybe<Array<ContentTopic>>;
  contentNote?: InputMaybe<Scalars['String']['input']>;
  hidesHandle?: InputMaybe<Scalars['Boolean']['input']>;
};

export type ReplyInput = {
  threadId: Scalars['UUID']['input'];
  /** Made by the sender: sending again answers the same post. */
  clientId: Scalars['UUID']['input'];
  body: Scalars['String']['input'];
  contentTopics?: InputMaybe<Array<ContentTopic>>;
  contentNote?: InputMaybe<Scalars['String']['input']>;
  /** Left out: as the author wrote here before. */
  hidesHandle?: InputMaybe<Scalars['Boolean']['input']>;
};

export type EditPostInput = {
  postId: Scalars['UUID']['input'];
  /** The version that was on screen. */
  version: Scalars['Int']['input'];
  body: Scalars['String']['input'];
  contentTopics?: InputMaybe<Array<ContentTopic>>;
  contentNote?: InputMaybe<Scalars['String']['input']>;
};

export type ReactionInput = {
  postId: Scalars['UUID']['input'];
  kind: ReactionKind;
};

export type ThreadPayload = {
  __typename?: 'ThreadPayload';
  thread: Thread;
  /** The words just sent ask for people: show where to find them. For their author only. */
  showsHelp: Scalars['Boolean']['output'];
};

export type PostPayload = {
  __typename?: 'PostPayload';
  post: Post;
  /** The words just sent ask for people: show where to find them. For their author only. */
  showsHelp: Scalars['Boolean']['output'];
};

export type EditPostPayload = PostEdited | PostChangedMeanwhile;

export type PostEdited = {
  __typename?: 'PostEdited';
  post: Post;
  /** The words just sent ask for people: show where to find them. For their author only. */
  showsHelp: Scalars['Boolean']['output'];
};

/** Someone changed it first, maybe the same person elsewhere: nothing was written. */
export type PostChangedMeanwhile = {
  __typename?: 'PostChangedMeanwhile';
  post: Post;
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

/** Made of captions and read by a person: no sound is recorded. */
export type Transcript = {
  __typename?: 'Transcript';
  /** Null while captions wait for somebody to read them. */
  state: Maybe<TranscriptState>;
  /** The viewer reads it before others do, changes and publishes it. */
  canReview: Scalars['Boolean']['output'];
  /** Unpublished it is thrown away then. */
  reviewUntil: Scalars['DateTime']['output'];
  /** Published it stays until then. */
  keptUntil: Scalars['DateTime']['output'];
  pieces: Array<TranscriptPiece>;
  /** Where the next page begins; null on the last. */
  next: Maybe<Scalars['Int']['output']>;
};

export type TranscriptPiece = {
  __typename?: 'TranscriptPiece';
  place: Scalars['Int']['output'];
  speaker: CaptionSpeaker;
  text: Scalars['String']['output'];
  /** As it was captioned, for whoever reviews a draft; null otherwise. */
  original: Maybe<Scalars['String']['output']>;
  isLeftOut: Scalars['Boolean']['output'];
  version: Scalars['Int']['output'];
};

export type EditTranscriptInput = {
  workshopId: Scalars['UUID']['input'];
  place: Scalars['Int']['input'];
  /** The version that was on screen. */
  version: Scalars['Int']['input'];
  text: Scalars['String']['input'];
  isLeftOut: Scalars['Boolean']['input'];
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

/** Nobody has a place in line: people stand by name, and when they asked is not kept. */
export type WaitingRoom = {
  __typename?: 'WaitingRoom';
  /** The first ones by name; the next come up as these are decided. */
  people: Array<WaitingPerson>;
  /** Who was not let in, and still can be. */
  refused: Array<WaitingPerson>;
};

export type WaitingPerson = {
  __typename?: 'WaitingPerson';
  handle: Scalars['String']['output'];
};

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

/** A mark for the desk: it is shown, ends by itself, does nothing and counts for nothing. */
export type Watch = {
  __typename?: 'Watch';
  id: Scalars['UUID']['output'];
  reason: WatchReason;
  /** Null where the viewer may not read the case it was set from. */
  note: Maybe<Scalars['String']['output']>;
  /** Null once they left, and while a decision of that case is looked at again. */
  by: Maybe<Scalars['String']['output']>;
  since: Scalars['DateTime']['output'];
  until: Scalars['DateTime']['output'];
  /** Whether the viewer may prolong or end it. */
  canChange: Scalars['Boolean']['output'];
};

export type StartWatchInput = {
  caseId: Scalars['UUID']['input'];
  target: WatchTarget;
  reason: WatchReason;
  /** 300 characters at most. */
  note: Scalars['String']['input'];
  /** From now; 1 to 30. */
  days: Scalars['Int']['input'];
};

export type ProlongWatchInput = {
  id: Scalars['UUID']['input'];
  /** From now; 1 to 30, and later than it ends already. */
  days: Scalars['Int']['input'];
};

export type TalkTime =
  | 'now'
  | 'today'
  | 'this_week';

/** What one of the team takes of hard words. Nobody else reads it. */
export type Wellness = {
  __typename?: 'Wellness';
  /** Cases with these topics are given to others. */
  optedOutTopics: Array<ContentTopic>;
  /** Minutes of hard words after which a break is suggested. */
  breakAfterMinutes: Scalars['Int']['output'];
  /** Minutes of hard words after which no further hard case is taken before a rest. */
  stopAfterMinutes: Scalars['Int']['output'];
  /** The most they may choose: the place's own, or what a lead allows them for a time. */
  mostBreakAfterMinutes: Scalars['Int']['output'];
  mostStopAfterMinutes: Scalars['Int']['output'];
  /** Null while the place's own limits hold. */
  exception: Maybe<WellnessException>;
  /** Minutes with hard words uncovered and in sight since the last break. */
  sinceBreakMinutes: Scalars['Int']['output'];
  sinceRestMinutes: Scalars['Int']['output'];
  isBreakDue: Scalars['Boolean']['output'];
  /** Null while more may be taken. Someone in danger is never kept from anybody. */
  restUntil: Maybe<Scalars['DateTime']['output']>;
  /** The newest wish to talk. */
  talkRequest: Maybe<TalkRequest>;
};

/** More than the place allows, for one person until a day. */
export type WellnessException = {
  __typename?: 'WellnessException';
  id: Scalars['UUID']['output'];
  /** Whom it is for. */
  handle: Scalars['String']['output'];
  breakAfterMinutes: Scalars['Int']['output'];
  stopAfterMinutes: Scalars['Int']['output'];
  reason: Scalars['String']['output'];
  /** Who allowed it; null once they left. */
  by: Maybe<Scalars['String']['output']>;
  since: Scalars['DateTime']['output'];
  until: Scalars['DateTime']['output'];
};

export type TalkRequest = {
  __typename?: 'TalkRequest';
  id: Scalars['UUID']['output'];
  by: Scalars['String']['output'];
  askedAt: Scalars['DateTime']['output'];
  /** Null while nobody has answered. */
  answer: Maybe<TalkTime>;
};

export type ExposureDay = {
  __typename?: 'ExposureDay';
  /** A date such as 2026-11-22, in UTC. */
  day: Scalars['String']['output'];
  minutes: Scalars['Int']['output'];
  hardMinutes: Scalars['Int']['output'];
  hardCases: Scalars['Int']['output'];
};

export type ShortTopic = {
  __typename?: 'ShortTopic';
  topic: ContentTopic;
  open: Scalars['Int']['output'];
};

/** A part of the words that the safety check or a reporter points at; offsets in UTF-16 units of `body`. */
export type MarkedSpan = {
  __typename?: 'MarkedSpan';
  start: Scalars['Int']['output'];
  end: Scalars['Int']['output'];
};

/** What a case is about, made by template from facts: no word of it was written by a person. */
export type CaseSummary = {
  __typename?: 'CaseSummary';
  words: Scalars['Int']['output'];
  /** What the safety check named, as label codes. */
  labels: Array<Scalars['String']['output']>;
  isHard: Scalars['Boolean']['output'];
};

export type ReportExposureInput = {
  caseId: Scalars['UUID']['input'];
  /** Seconds since the last word of this screen in which the words were uncovered and in sight. */
  seconds: Scalars['Int']['input'];
};

export type SetWellnessInput = {
  optedOutTopics: Array<ContentTopic>;
  breakAfterMinutes: Scalars['Int']['input'];
  stopAfterMinutes: Scalars['Int']['input'];
};

export type SetWellnessDefaultsInput = {
  breakAfterMinutes: Scalars['Int']['input'];
  stopAfterMinutes: Scalars['Int']['input'];
};

export type AnswerTalkRequestInput = {
  id: Scalars['UUID']['input'];
  answer: TalkTime;
};

export type LoosenWellnessInput = {
  handle: Scalars['String']['input'];
  /** Neither below the place's own, one above. */
  breakAfterMinutes: Scalars['Int']['input'];
  stopAfterMinutes: Scalars['Int']['input'];
  /** From now; 1 to 14. */
  days: Scalars['Int']['input'];
  /** 300 characters at most. Whoever it is for reads it. */
  reason: Scalars['String']['input'];
};

export type WellnessPayload = {
  __typename?: 'WellnessPayload';
  wellness: Wellness;
};

export type TeamWellnessPayload = {
  __typename?: 'TeamWellnessPayload';
  teamWellness: TeamWellness;
};

/** What the place asks of everybody of the team; each may only take less. */
export type WellnessDefaults = {
  __typename?: 'WellnessDefaults';
  breakAfterMinutes: Scalars['Int']['output'];
  stopAfterMinutes: Scalars['Int']['output'];
};

export type WellnessDefaultsPayload = {
  __typename?: 'WellnessDefaultsPayload';
  wellnessDefaults: WellnessDefaults;
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

export type WorkshopReminder = {
  __typename?: 'WorkshopReminder';
  moment: ReminderMoment;
  state: WorkshopReminderState;
  dueAt: Scalars['DateTime']['output'];
  sentAt: Maybe<Scalars['DateTime']['output']>;
};

export type WorkshopReminders = {
  __typename?: 'WorkshopReminders';
  /** What holds for this workshop; none until somebody chooses. */
  moments: Array<ReminderMoment>;
  /** It was chosen for every workshop in which the viewer has a seat. */
  isForAll: Scalars['Boolean']['output'];
  /** What became of each, the earliest first. */
  items: Array<WorkshopReminder>;
};

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

export type WorkshopHost = {
  __typename?: 'WorkshopHost';
  handle: Scalars['String']['output'];
  /** Their checked registration; null when it has lapsed. */
  credential: Maybe<CredentialBadge>;
};

/** Numbers only: names of attendees are for nobody. */
export type WorkshopSeats = {
  __typename?: 'WorkshopSeats';
  taken: Scalars['Int']['output'];
  offered: Scalars['Int']['output'];
  waiting: Scalars['Int']['output'];
};

export type Registration = {
  __typename?: 'Registration';
  state: RegistrationState;
  /** One's own place in the waitlist, 1 is next; null unless waiting. */
  place: Maybe<Scalars['Int']['output']>;
  /** The offered seat is kept until then; null unless offered. */
  offerUntil: Maybe<Scalars['DateTime']['output']>;
};

export type WorkshopAbilities = {
  __typename?: 'WorkshopAbilities';
  register: Scalars['Boolean']['output'];
  /** Why not, as a reason code; null when one may. */
  registerRefusal: Maybe<Scalars['String']['output']>;
  manage: Scalars['Boolean']['output'];
  /** Asking others to co-host is the host's. */
  chooseCoHosts: Scalars['Boolean']['output'];
  /** Why it cannot be published yet, as a reason code; null when it can, or is no draft. */
  publishRefusal: Maybe<Scalars['String']['output']>;
  attend: Scalars['Boolean']['output'];
  /** Why not, as a reason code; null when one may. */
  attendRefusal: Maybe<Scalars['String']['output']>;
  ask: Scalars['Boolean']['output'];
  /** Why not, as a reason code; null when one may. */
  askRefusal: Maybe<Scalars['String']['output']>;
  sortQuestions: Scalars['Boolean']['output'];
};

/** Questions of a workshop. Within a group the order says nothing about who asked or when. */
export type QuestionBoard = {
  __typename?: 'QuestionBoard';
  onStage: Maybe<Question>;
  approved: Array<Question>;
  answered: Array<Question>;
  /** Waiting to be read, for those who run the workshop; null for everybody else. */
  pending: Maybe<Array<Question>>;
  /** Not taken, for those who run the workshop; null for everybody else. */
  notTaken: Maybe<Array<Question>>;
  /** The viewer's own, in whatever state. */
  mine: Array<Question>;
};

/** Asked with no name. Nothing in it leads to a person, to an order or to a time. */
export type Question = {
  __typename?: 'Question';
  /** Random: made when it was asked, but tells nothing about when. */
  id: Scalars['UUID']['output'];
  state: QuestionState;
  /** Null when the words are gone. */
  html: Maybe<Scalars['SafeHtml']['output']>;
  visibility: Visibility;
  /** How many would like to know too. */
  wantCount: Scalars['Int']['output'];
  isWanted: Scalars['Boolean']['output'];
  isMine: Scalars['Boolean']['output'];
  notTakenReason: Maybe<NotTakenReason>;
  /** The question it became part of, as far as the viewer may see that one. */
  mergedInto: Maybe<Scalars['UUID']['output']>;
  version: Scalars['Int']['output'];
  /** What the viewer can do with it now. */
  moves: Array<QuestionMove>;
  canWant: Scalars['Boolean']['output'];
  /** For whoever asked, while the words wait: they are for people, not for a stage. */
  hold: Maybe<ItemHold>;
};

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
  kind?: InputMaybe<WorkshopKind>;
  language?: InputMaybe<WorkshopLanguage>;
  /** Short name of a group. */
  group?: InputMaybe<Scalars['String']['input']>;
  when?: InputMaybe<ProgrammeTime>;
  hasFreeSeats?: InputMaybe<Scalars['Boolean']['input']>;
  /** Somebody was named to write captions. */
  hasCaptions?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How many there would be with one part left out. */
export type LoosenedFilter = {
  __typename?: 'LoosenedFilter';
  /** Null: with all of them left out. */
  part: Maybe<ProgrammePart>;
  count: Scalars['Int']['output'];
};

/** A group that announces workshops. */
export type ProgrammeGroup = {
  __typename?: 'ProgrammeGroup';
  slug: Scalars['String']['output'];
  name: Scalars['String']['output'];
};

export type WorkshopPage = {
  __typename?: 'WorkshopPage';
  nodes: Array<Workshop>;
  pageInfo: PageInfo;
  /** Where nothing fits a filter: what to leave out. Empty in every other case. */
  loosened: Array<LoosenedFilter>;
};

export type WorkshopInput = {
  title: Scalars['String']['input'];
  /** Left out: a workshop. */
  kind?: InputMaybe<WorkshopKind>;
  description: Scalars['String']['input'];
  language: WorkshopLanguage;
  contentTopics?: InputMaybe<Array<ContentTopic>>;
  contentNote?: InputMaybe<Scalars['String']['input']>;
  /** As the clock on the host's wall shows it, such as `2026-03-29T19:00`. */
  starts: Scalars['String']['input'];
  minutes: Scalars['Int']['input'];
  timeZone: Scalars['String']['input'];
  capacity: Scalars['Int']['input'];
  /** Left out: for all members. */
  groupId?: InputMaybe<Scalars['UUID']['input']>;
  /** Handles of other therapists, who are asked; when changing it, left out leaves them as they are. The host's to choose. */
  coHosts?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Handle of a person of the desk who does not run it. */
  safetyModerator?: InputMaybe<Scalars['String']['input']>;
};

export type EditWorkshopInput = {
  workshopId: Scalars['UUID']['input'];
  /** The version that was on screen. */
  version: Scalars['Int']['input'];
  details: WorkshopInput;
};

export type AskQuestionInput = {
  workshopId: Scalars['UUID']['input'];
  /** Made by the sender: sending again answers the same question. */
  clientId: Scalars['UUID']['input'];
  body: Scalars['String']['input'];
};

export type SortQuestionInput = {
  questionId: Scalars['UUID']['input'];
  /** The version that was on screen. */
  version: Scalars['Int']['input'];
  move: QuestionMove;
  /** With `not_take`: what whoever asked will read. */
  reason?: InputMaybe<NotTakenReason>;
  /** With `merge`: the question it becomes part of. */
  into?: InputMaybe<Scalars['UUID']['input']>;
};

export type WorkshopPayload = {
  __typename?: 'WorkshopPayload';
  workshop: Workshop;
};

export type QuestionPayload = {
  __typename?: 'QuestionPayload';
  question: Question;
  /** The words just sent ask for people: show where to find them. For their author only. */
  showsHelp: Scalars['Boolean']['output'];
};

export type WrittenState =
  | 'open'
  | 'draft'
  | 'published';

/** Its questions lead to nobody any more. */
export type WrittenPage = {
  __typename?: 'WrittenPage';
  madeAt: Scalars['DateTime']['output'];
  /** Until then answers are written and changed. */
  closesAt: Scalars['DateTime']['output'];
  isOpen: Scalars['Boolean']['output'];
  /** The viewer writes answers now. */
  canWrite: Scalars['Boolean']['output'];
  /** The most wanted first, then by random ids. */
  answers: Array<WrittenAnswer>;
};

export type WrittenAnswer = {
  __typename?: 'WrittenAnswer';
  /** Of the question. */
  id: Scalars['UUID']['output'];
  questionHtml: Scalars['SafeHtml']['output'];
  wantCount: Scalars['Int']['output'];
  /** A draft is `open` to everybody who does not write. */
  state: WrittenState;
  /** Null before it is published. */
  html: Maybe<Scalars['SafeHtml']['output']>;
  /** The Markdown source with drafts, for those who write; null for everybody else. */
  body: Maybe<Scalars['String']['output']>;
  /** Handle of whoever answered; null before it is published, and once they are gone. */
  answeredBy: Maybe<Scalars['String']['output']>;
  version: Scalars['Int']['output'];
};

export type WriteAnswerInput = {
  questionId: Scalars['UUID']['input'];
  /** The version that was on screen. */
  version: Scalars['Int']['input'];
  body: Scalars['String']['input'];
  /** Everybody who had a seat reads it; otherwise it is kept as a draft, and what was published is taken back. */
  isPublished: Scalars['Boolean']['input'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  SignInPayload:
    | ( Omit<SignedIn, 'viewer'> & { viewer: _RefType['Viewer'] } )
    | ( SecondFactorNeeded )
    | ( SignInRefused )
  ;
  JoinPayload:
    | ( JoinStarted )
    | ( AgeRefused )
    | ( SignUpClosed )
    | ( AccountAlreadyThere )
    | ( Omit<SignedIn, 'viewer'> & { viewer: _RefType['Viewer'] } )
  ;
  LinkPayload:
    | ( LinkTaken )
    | ( LinkDead )
  ;
  SayLinePayload:
    | ( Omit<LineSaid, 'line'> & { line: _RefType['Line'] } )
    | ( LineMustWait )
  ;
  EditLinePayload:
    | ( Omit<LineEdited, 'line'> & { line: _RefType['Line'] } )
    | ( Omit<LineChangedMeanwhile, 'line'> & { line: _RefType['Line'] } )
  ;
  WriteToPersonPayload:
    | ( Omit<WroteToPerson, 'crisis'> & { crisis: _RefType['CrisisCase'] } )
    | ( LookAgain )
  ;
  ClaimCasePayload:
    | ( Omit<CaseClaimed, 'case'> & { case: _RefType['ModerationCase'] } )
    | ( CaseTaken )
  ;
  DecideCasePayload:
    | ( Omit<CaseDecided, 'case'> & { case: _RefType['ModerationCase'] } )
    | ( Omit<CaseProposed, 'case'> & { case: _RefType['ModerationCase'] } )
    | ( Omit<CaseAlreadyDecided, 'case'> & { case: _RefType['ModerationCase'] } )
    | ( Omit<CaseChanged, 'case'> & { case: _RefType['ModerationCase'] } )
  ;
  UndoDecisionPayload:
    | ( Omit<DecisionUndone, 'case'> & { case: _RefType['ModerationCase'] } )
    | ( Omit<UndoTooLate, 'case'> & { case: _RefType['ModerationCase'] } )
  ;
  OpenSharedPlanPayload:
    | ( SharedPlanOpened )
    | ( SharedPlanWordsWrong )
    | ( SharedPlanRests )
    | ( SharedPlanClosed )
  ;
  EditPostPayload:
    | ( Omit<PostEdited, 'post'> & { post: _RefType['Post'] } )
    | ( Omit<PostChangedMeanwhile, 'post'> & { post: _RefType['Post'] } )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  UUID: ResolverTypeWrapper<Scalars['UUID']['output']>;
  SafeHtml: ResolverTypeWrapper<Scalars['SafeHtml']['output']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Role: Role;
  Viewer: ResolverTypeWrapper<ViewerRow>;
  ShutOut: ResolverTypeWrapper<ShutOut>;
  Theme: Theme;
  Security: ResolverTypeWrapper<SecurityOwner>;
  Passkey: ResolverTypeWrapper<Passkey>;
  OwnSession: ResolverTypeWrapper<OwnSession>;
  Profile: ResolverTypeWrapper<ProfileRow>;
  ProfileText: ResolverTypeWrapper<ProfileTextRow>;
  LifeState: LifeState;
  SignInInput: SignInInput;
  SignInPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SignInPayload']>;
  SignedIn: ResolverTypeWrapper<Omit<SignedIn, 'viewer'> & { viewer: ResolversTypes['Viewer'] }>;
  SecondFactorNeeded: ResolverTypeWrapper<SecondFactorNeeded>;
  SecondFactorMethod: SecondFactorMethod;
  SignInRefused: ResolverTypeWrapper<SignInRefused>;
  SignedOut: ResolverTypeWrapper<SignedOut>;
  HandleAdvice: ResolverTypeWrapper<HandleAdvice>;
  ConsentPurpose: ConsentPurpose;
  JoinInput: JoinInput;
  JoinPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['JoinPayload']>;
  JoinStarted: ResolverTypeWrapper<JoinStarted>;
  AgeRefused: ResolverTypeWrapper<AgeRefused>;
  SignUpClosed: ResolverTypeWrapper<SignUpClosed>;
  AccountAlreadyThere: ResolverTypeWrapper<AccountAlreadyThere>;
  LinkPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LinkPayload']>;
  LinkTaken: ResolverTypeWrapper<LinkTaken>;
  LinkDead: ResolverTypeWrapper<LinkDead>;
  MailOnItsWay: ResolverTypeWrapper<MailOnItsWay>;
  ResetPasswordInput: ResetPasswordInput;
  ChangePasswordInput: ChangePasswordInput;
  SettingsInput: SettingsInput;
  SessionsPayload: ResolverTypeWrapper<Omit<SessionsPayload, 'security'> & { security: ResolversTypes['Security'] }>;
  WorkshopResource: ResolverTypeWrapper<ResourceRow>;
  FeedbackAnswer: FeedbackAnswer;
  FeedbackAnswers: ResolverTypeWrapper<FeedbackAnswers>;
  FeedbackCounts: ResolverTypeWrapper<FeedbackCounts>;
  FeedbackResults: ResolverTypeWrapper<Results>;
  WorkshopFeedback: ResolverTypeWrapper<FeedbackView>;
  Attendance: ResolverTypeWrapper<Attendance>;
  Workshop: ResolverTypeWrapper<WorkshopRow>;
  AppealSide: AppealSide;
  AppealState: AppealState;
  AppealOutcome: AppealOutcome;
  MyAppeal: ResolverTypeWrapper<MyAppealRow>;
  MyAppealPage: ResolverTypeWrapper<Omit<MyAppealPage, 'nodes'> & { nodes: Array<ResolversTypes['MyAppeal']> }>;
  AppealStanding: ResolverTypeWrapper<Omit<AppealStanding, 'appeal'> & { appeal?: Maybe<ResolversTypes['MyAppeal']> }>;
  AppealCard: ResolverTypeWrapper<AppealCardRow>;
  AppealReview: ResolverTypeWrapper<ReviewedAppeal>;
  ReviewedDecision: ResolverTypeWrapper<DecisionReviewed>;
  AppealStep: ResolverTypeWrapper<AppealStep>;
  AnswerAppealInput: AnswerAppealInput;
  OwnDecision: ResolverTypeWrapper<OwnDecisionRow>;
  OwnDecisionPage: ResolverTypeWrapper<Omit<OwnDecisionPage, 'nodes'> & { nodes: Array<ResolversTypes['OwnDecision']> }>;
  AppealSubmitted: ResolverTypeWrapper<Omit<AppealSubmitted, 'appeal'> & { appeal: ResolversTypes['MyAppeal'] }>;
  AppealPayload: ResolverTypeWrapper<Omit<AppealPayload, 'appeal'> & { appeal: ResolversTypes['AppealReview'] }>;
  AppealAnswered: ResolverTypeWrapper<AppealAnswered>;
  DecisionNotice: ResolverTypeWrapper<DecisionNoticeRow>;
  MyReport: ResolverTypeWrapper<MyReportRow>;
  TeamWellness: ResolverTypeWrapper<Team>;
  AuditLine: ResolverTypeWrapper<AuditLineRow>;
  AuditLinePage: ResolverTypeWrapper<Omit<AuditLinePage, 'nodes'> & { nodes: Array<ResolversTypes['AuditLine']> }>;
  AuditFilter: AuditFilter;
  AuthorTalkMessage: ResolverTypeWrapper<AuthorTalkMessage>;
  AuthorTalk: ResolverTypeWrapper<AuthorTalk>;
  AuthorTalkCard: ResolverTypeWrapper<AuthorTalkCard>;
  DeskTalkMessage: ResolverTypeWrapper<DeskTalkMessage>;
  DeskTalk: ResolverTypeWrapper<DeskTalk>;
  ModerationCase: ResolverTypeWrapper<CaseRow>;
  AskAuthorInput: AskAuthorInput;
  EndAuthorTalkInput: EndAuthorTalkInput;
  SayInAuthorTalkInput: SayInAuthorTalkInput;
  AuthorTalkPayload: ResolverTypeWrapper<AuthorTalkPayload>;
  Block: ResolverTypeWrapper<BlockRow>;
  BlockPage: ResolverTypeWrapper<Omit<BlockPage, 'nodes'> & { nodes: Array<ResolversTypes['Block']> }>;
  BlockPayload: ResolverTypeWrapper<BlockPayload>;
  BreakPayload: ResolverTypeWrapper<Omit<BreakPayload, 'viewer'> & { viewer: ResolversTypes['Viewer'] }>;
  CaptionSpeaker: CaptionSpeaker;
  Captions: ResolverTypeWrapper<ShownCaptions>;
  Caption: ResolverTypeWrapper<Caption>;
  CaseComment: ResolverTypeWrapper<CaseComment>;
  CaseDraft: ResolverTypeWrapper<CaseDraft>;
  CommentOnCaseInput: CommentOnCaseInput;
  PinCommentInput: PinCommentInput;
  SaveCaseDraftInput: SaveCaseDraftInput;
  RoomStateName: RoomStateName;
  ChatMode: ChatMode;
  LineReview: LineReview;
  PresenceRole: PresenceRole;
  LineRole: LineRole;
  Room: ResolverTypeWrapper<RoomView>;
  RoomModerator: ResolverTypeWrapper<RoomModerator>;
  RoomAbilities: ResolverTypeWrapper<RoomAbilities>;
  LinePage: ResolverTypeWrapper<Omit<LinePage, 'nodes'> & { nodes: Array<ResolversTypes['Line']> }>;
  Line: ResolverTypeWrapper<LinePageRow>;
  AnsweredLine: ResolverTypeWrapper<AnsweredLine>;
  LineAbilities: ResolverTypeWrapper<LineAbilities>;
  SayLineInput: SayLineInput;
  EditLineInput: EditLineInput;
  LineReactionInput: LineReactionInput;
  MuteInRoomInput: MuteInRoomInput;
  SayLinePayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SayLinePayload']>;
  LineSaid: ResolverTypeWrapper<Omit<LineSaid, 'line'> & { line: ResolversTypes['Line'] }>;
  LineMustWait: ResolverTypeWrapper<LineMustWait>;
  EditLinePayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EditLinePayload']>;
  LineEdited: ResolverTypeWrapper<Omit<LineEdited, 'line'> & { line: ResolversTypes['Line'] }>;
  LineChangedMeanwhile: ResolverTypeWrapper<Omit<LineChangedMeanwhile, 'line'> & { line: ResolversTypes['Line'] }>;
  LinePayload: ResolverTypeWrapper<Omit<LinePayload, 'line'> & { line: ResolversTypes['Line'] }>;
  RoomPayload: ResolverTypeWrapper<Omit<RoomPayload, 'room'> & { room: ResolversTypes['Room'] }>;
  Group: ResolverTypeWrapper<GroupRow>;
  CredentialState: CredentialState;
  Credential: ResolverTypeWrapper<CredentialRow>;
  CredentialBadge: ResolverTypeWrapper<CredentialBadge>;
  StateCredentialInput: StateCredentialInput;
  CheckCredentialInput: CheckCredentialInput;
  AuthorCredential: ResolverTypeWrapper<CredentialRow>;
  CaseAuthor: ResolverTypeWrapper<AuthorOfCase>;
  RoleHolder: ResolverTypeWrapper<RoleHolderRow>;
  BadgeSuspension: ResolverTypeWrapper<BadgeSuspension>;
  SuspendCredentialInput: SuspendCredentialInput;
  CredentialPayload: ResolverTypeWrapper<Omit<CredentialPayload, 'credential'> & { credential: ResolversTypes['Credential'] }>;
  CrisisLevel: CrisisLevel;
  CrisisState: CrisisState;
  CrisisOutcome: CrisisOutcome;
  CrisisSource: CrisisSource;
  CrisisEventKind: CrisisEventKind;
  TalkSide: TalkSide;
  Known: Known;
  RiskTime: RiskTime;
  HandOverRole: HandOverRole;
  DebriefAnswer: DebriefAnswer;
  StaffWordConcern: StaffWordConcern;
  CrisisCard: ResolverTypeWrapper<CrisisCardRow>;
  CrisisCase: ResolverTypeWrapper<CrisisRow>;
  CrisisPerson: ResolverTypeWrapper<PersonOfCrisis>;
  CrisisStaff: ResolverTypeWrapper<CrisisStaffRow>;
  CrisisStep: ResolverTypeWrapper<CrisisStep>;
  FollowUp: ResolverTypeWrapper<FollowUpRow>;
  FollowUpPage: ResolverTypeWrapper<Omit<FollowUpPage, 'nodes'> & { nodes: Array<ResolversTypes['FollowUp']> }>;
  HandOver: ResolverTypeWrapper<HandOverRow>;
  CrisisAbilities: ResolverTypeWrapper<CrisisAbilities>;
  CrisisFile: ResolverTypeWrapper<OpenedFile>;
  CrisisWords: ResolverTypeWrapper<CrisisWords>;
  CrisisNoteWords: ResolverTypeWrapper<CrisisNoteWords>;
  Assessment: ResolverTypeWrapper<OpenedForm>;
  RiskAnswers: ResolverTypeWrapper<RiskAnswers>;
  HandOverSheet: ResolverTypeWrapper<HandOverSheet>;
  TalkMessage: ResolverTypeWrapper<TalkMessage>;
  Talk: ResolverTypeWrapper<Talk>;
  TalkCard: ResolverTypeWrapper<TalkCard>;
  CrisisPayload: ResolverTypeWrapper<Omit<CrisisPayload, 'crisis'> & { crisis: ResolversTypes['CrisisCase'] }>;
  CrisisFilePayload: ResolverTypeWrapper<Omit<CrisisFilePayload, 'file'> & { file: ResolversTypes['CrisisFile'] }>;
  TalkPayload: ResolverTypeWrapper<TalkPayload>;
  WriteToPersonPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WriteToPersonPayload']>;
  WroteToPerson: ResolverTypeWrapper<Omit<WroteToPerson, 'crisis'> & { crisis: ResolversTypes['CrisisCase'] }>;
  LookAgain: ResolverTypeWrapper<LookAgain>;
  AssessPayload: ResolverTypeWrapper<Omit<AssessPayload, 'crisis'> & { crisis: ResolversTypes['CrisisCase'] }>;
  RaiseCrisisInput: RaiseCrisisInput;
  CrisisInput: CrisisInput;
  WriteToPersonInput: WriteToPersonInput;
  CrisisNoteInput: CrisisNoteInput;
  AssessInput: AssessInput;
  SetCrisisLevelInput: SetCrisisLevelInput;
  AnswerNoneInput: AnswerNoneInput;
  HandOverInput: HandOverInput;
  SettleCrisisInput: SettleCrisisInput;
  CloseCrisisInput: CloseCrisisInput;
  CheckInInput: CheckInInput;
  AnswerDebriefInput: AnswerDebriefInput;
  SayInTalkInput: SayInTalkInput;
  ReportMessageInput: ReportMessageInput;
  CaseCard: ResolverTypeWrapper<CaseCardRow>;
  Release: ResolverTypeWrapper<DisclosureRow>;
  ReleaseAbilities: ResolverTypeWrapper<ReleaseAbilities>;
  Released: ResolverTypeWrapper<Released>;
  ReleasesOfCrisis: ResolverTypeWrapper<Omit<ReleasesOfCrisis, 'releases'> & { releases: Array<ResolversTypes['Release']> }>;
  AskReleaseInput: AskReleaseInput;
  ReleaseInput: ReleaseInput;
  ReviewReleaseInput: ReviewReleaseInput;
  ReleasePayload: ResolverTypeWrapper<Omit<ReleasePayload, 'release'> & { release: ResolversTypes['Release'] }>;
  DocumentKind: DocumentKind;
  SiteDocument: ResolverTypeWrapper<DocumentRow>;
  AcceptedDocument: ResolverTypeWrapper<AcceptedDocument>;
  AcceptDocumentInput: AcceptDocumentInput;
  PublishDocumentInput: PublishDocumentInput;
  Draft: ResolverTypeWrapper<Draft>;
  SaveDraftInput: SaveDraftInput;
  DraftSaved: ResolverTypeWrapper<DraftSaved>;
  DraftDiscarded: ResolverTypeWrapper<DraftDiscarded>;
  MyDuty: ResolverTypeWrapper<MyDuty>;
  ShiftLane: ShiftLane;
  Roster: ResolverTypeWrapper<Omit<Roster, 'shifts'> & { shifts: Array<ResolversTypes['Shift']> }>;
  Shift: ResolverTypeWrapper<ShiftRow>;
  WeeklyShift: ResolverTypeWrapper<WeeklyShift>;
  RosterPerson: ResolverTypeWrapper<RosterPerson>;
  HandoverNote: ResolverTypeWrapper<HandoverNote>;
  WeeklyShiftInput: WeeklyShiftInput;
  OfferShiftInput: OfferShiftInput;
  AnswerOfferInput: AnswerOfferInput;
  TopicFilter: TopicFilter;
  TopicChoice: ResolverTypeWrapper<TopicChoice>;
  TopicChoiceInput: TopicChoiceInput;
  FiltersPayload: ResolverTypeWrapper<Omit<FiltersPayload, 'viewer'> & { viewer: ResolversTypes['Viewer'] }>;
  FirstReplyClock: ResolverTypeWrapper<FirstReplyClock>;
  GroupVisibility: GroupVisibility;
  Emblem: ResolverTypeWrapper<Emblem>;
  GroupAgreement: ResolverTypeWrapper<AgreementRow>;
  Membership: ResolverTypeWrapper<MembershipRow>;
  GroupAbilities: ResolverTypeWrapper<GroupAbilities>;
  GroupCard: ResolverTypeWrapper<GroupCard>;
  GroupPage: ResolverTypeWrapper<Omit<GroupPage, 'nodes'> & { nodes: Array<ResolversTypes['Group']> }>;
  AcceptAgreementInput: AcceptAgreementInput;
  CreateGroupInput: CreateGroupInput;
  EditGroupInput: EditGroupInput;
  ChangeAgreementInput: ChangeAgreementInput;
  GroupPayload: ResolverTypeWrapper<Omit<GroupPayload, 'group'> & { group: ResolversTypes['Group'] }>;
  MessageMoment: MessageMoment;
  MessageState: MessageState;
  MessageFailure: MessageFailure;
  HostMessage: ResolverTypeWrapper<ShownMessage>;
  HostMessageInput: HostMessageInput;
  LegalNoticeGround: LegalNoticeGround;
  LegalNotice: ResolverTypeWrapper<LegalNotice>;
  OutsideNotice: ResolverTypeWrapper<OutsideNotice>;
  SendLegalNoticeInput: SendLegalNoticeInput;
  LegalNoticeSent: ResolverTypeWrapper<LegalNoticeSent>;
  SecondLookAsked: ResolverTypeWrapper<SecondLookAsked>;
  CaseReport: ResolverTypeWrapper<LetteredReport>;
  LookUpReason: LookUpReason;
  LookUpInput: LookUpInput;
  LookedUpItem: ResolverTypeWrapper<LookedUpItemRow>;
  LookUpPayload: ResolverTypeWrapper<Omit<LookUpPayload, 'member' | 'item' | 'cases'> & { member?: Maybe<ResolversTypes['CaseAuthor']>, item?: Maybe<ResolversTypes['LookedUpItem']>, cases: Array<ResolversTypes['CaseCard']> }>;
  ManyFacts: ResolverTypeWrapper<ManyFactsRow>;
  ManyAction: ManyAction;
  ManyResult: ManyResult;
  ManyCaseInput: ManyCaseInput;
  DecideManyInput: DecideManyInput;
  ManyOutcome: ResolverTypeWrapper<ManyOutcome>;
  ManyPayload: ResolverTypeWrapper<ManyPayload>;
  MediaSource: MediaSource;
  MediaAct: MediaAct;
  HandState: HandState;
  HandWord: HandWord;
  Stage: ResolverTypeWrapper<StageView>;
  StageStream: ResolverTypeWrapper<StreamRow>;
  RaisedHand: ResolverTypeWrapper<RaisedHand>;
  OwnHand: ResolverTypeWrapper<OwnHand>;
  StageAbilities: ResolverTypeWrapper<StageFacts>;
  MediaGrant: ResolverTypeWrapper<MediaGrant>;
  IceServer: ResolverTypeWrapper<IceServer>;
  MediaGrantInput: MediaGrantInput;
  MediaGrantPayload: ResolverTypeWrapper<MediaGrantPayload>;
  ConnectionWay: ResolverTypeWrapper<ConnectionWay>;
  ConnectionTest: ResolverTypeWrapper<ConnectionTest>;
  ConnectionTestPayload: ResolverTypeWrapper<ConnectionTestPayload>;
  WordsMended: ResolverTypeWrapper<WordsMended>;
  ItemKind: ItemKind;
  Lane: Lane;
  CaseStatus: CaseStatus;
  CaseEventKind: CaseEventKind;
  DecisionAction: DecisionAction;
  SpanInput: SpanInput;
  CaseMove: CaseMove;
  SkipReason: SkipReason;
  CaseRole: CaseRole;
  EscalationRoute: EscalationRoute;
  CaseWaiting: ResolverTypeWrapper<CaseWaiting>;
  ReasonCount: ResolverTypeWrapper<ReasonCount>;
  CaseClaim: ResolverTypeWrapper<CaseClaim>;
  QueueStanding: QueueStanding;
  CaseAge: CaseAge;
  CaseLanguage: CaseLanguage;
  QueueFilter: QueueFilter;
  CaseCardPage: ResolverTypeWrapper<CasePage>;
  LaneCount: ResolverTypeWrapper<LaneCount>;
  MergedCase: ResolverTypeWrapper<MergedCase>;
  CaseItem: ResolverTypeWrapper<CaseItemRow>;
  ReportedWords: ResolverTypeWrapper<ReportedWords>;
  EarlierCase: ResolverTypeWrapper<EarlierCase>;
  ActiveRestriction: ResolverTypeWrapper<ActiveRestriction>;
  CaseThread: ResolverTypeWrapper<ThreadOfCase>;
  CaseRoom: ResolverTypeWrapper<CaseRoomRow>;
  Neighbour: ResolverTypeWrapper<NeighbourRow>;
  CaseStep: ResolverTypeWrapper<CaseStep>;
  CaseDecision: ResolverTypeWrapper<DecisionRow>;
  CaseAbilities: ResolverTypeWrapper<CaseAbilities>;
  DecideCaseInput: DecideCaseInput;
  HelpTopic: HelpTopic;
  AttachedHelp: ResolverTypeWrapper<AttachedHelp>;
  HelpGroup: ResolverTypeWrapper<HelpGroup>;
  HelpGroupChoice: ResolverTypeWrapper<HelpGroupChoice>;
  CaseComingBack: ResolverTypeWrapper<CaseComingBack>;
  LimitKind: LimitKind;
  LimitInput: LimitInput;
  ProposedLimit: ResolverTypeWrapper<ProposedLimit>;
  MoveCaseInput: MoveCaseInput;
  MergeCaseInput: MergeCaseInput;
  ReviewInput: ReviewInput;
  ClaimCasePayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ClaimCasePayload']>;
  CaseClaimed: ResolverTypeWrapper<Omit<CaseClaimed, 'case'> & { case: ResolversTypes['ModerationCase'] }>;
  CaseTaken: ResolverTypeWrapper<CaseTaken>;
  DecideCasePayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DecideCasePayload']>;
  CaseDecided: ResolverTypeWrapper<Omit<CaseDecided, 'case'> & { case: ResolversTypes['ModerationCase'] }>;
  CaseProposed: ResolverTypeWrapper<Omit<CaseProposed, 'case'> & { case: ResolversTypes['ModerationCase'] }>;
  CaseAlreadyDecided: ResolverTypeWrapper<Omit<CaseAlreadyDecided, 'case'> & { case: ResolversTypes['ModerationCase'] }>;
  CaseChanged: ResolverTypeWrapper<Omit<CaseChanged, 'case'> & { case: ResolversTypes['ModerationCase'] }>;
  CaseChangeKind: CaseChangeKind;
  UndoDecisionPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UndoDecisionPayload']>;
  DecisionUndone: ResolverTypeWrapper<Omit<DecisionUndone, 'case'> & { case: ResolversTypes['ModerationCase'] }>;
  UndoTooLate: ResolverTypeWrapper<Omit<UndoTooLate, 'case'> & { case: ResolversTypes['ModerationCase'] }>;
  CasePayload: ResolverTypeWrapper<Omit<CasePayload, 'case'> & { case: ResolversTypes['ModerationCase'] }>;
  ConfirmPayload: ResolverTypeWrapper<Omit<ConfirmPayload, 'case'> & { case: ResolversTypes['ModerationCase'] }>;
  SkipCount: ResolverTypeWrapper<SkipCount>;
  NoticeKind: NoticeKind;
  Notice: ResolverTypeWrapper<NoticeRow>;
  NoticeThread: ResolverTypeWrapper<NoticeThread>;
  NoticeWorkshop: ResolverTypeWrapper<NoticeWorkshop>;
  NoticeGroup: ResolverTypeWrapper<NoticeGroup>;
  NoticePage: ResolverTypeWrapper<Omit<NoticePage, 'nodes'> & { nodes: Array<ResolversTypes['Notice']> }>;
  NoticeChoice: ResolverTypeWrapper<NoticeChoice>;
  NoticeSettings: ResolverTypeWrapper<NoticeSettings>;
  NoticeChoiceInput: NoticeChoiceInput;
  NoticeSettingsInput: NoticeSettingsInput;
  NoticesRead: ResolverTypeWrapper<NoticesRead>;
  MailStop: ResolverTypeWrapper<MailStop>;
  PageKind: PageKind;
  AlarmSubject: AlarmSubject;
  WebhookKind: WebhookKind;
  Page: ResolverTypeWrapper<Page>;
  Device: ResolverTypeWrapper<Device>;
  MyDevices: ResolverTypeWrapper<MyDevices>;
  AddDeviceInput: AddDeviceInput;
  ChainPerson: ResolverTypeWrapper<ChainPerson>;
  Webhook: ResolverTypeWrapper<WebhookOfOperator>;
  WebhookTry: ResolverTypeWrapper<WebhookTry>;
  Drill: ResolverTypeWrapper<Drill>;
  Canary: ResolverTypeWrapper<Canary>;
  OnCall: ResolverTypeWrapper<Omit<OnCall, 'webhooks'> & { webhooks: Array<ResolversTypes['Webhook']> }>;
  AddWebhookInput: AddWebhookInput;
  WebhookAdded: ResolverTypeWrapper<Omit<WebhookAdded, 'onCall'> & { onCall: ResolversTypes['OnCall'] }>;
  Panelist: ResolverTypeWrapper<PanelistRow>;
  PanelState: PanelState;
  PlanShare: ResolverTypeWrapper<OwnShare>;
  PlanShareOpening: ResolverTypeWrapper<PlanShareOpening>;
  SharePlanInput: SharePlanInput;
  PlanSharePayload: ResolverTypeWrapper<Omit<PlanSharePayload, 'planShare'> & { planShare: ResolversTypes['PlanShare'] }>;
  OpenSharedPlanInput: OpenSharedPlanInput;
  SharedPlanOpened: ResolverTypeWrapper<SharedPlanOpened>;
  SharedPlanWordsWrong: ResolverTypeWrapper<SharedPlanWordsWrong>;
  SharedPlanRests: ResolverTypeWrapper<SharedPlanRests>;
  SharedPlanClosed: ResolverTypeWrapper<SharedPlanClosed>;
  OpenSharedPlanPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OpenSharedPlanPayload']>;
  PollChoice: PollChoice;
  PollState: PollState;
  Poll: ResolverTypeWrapper<ShownPoll>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  PollOption: ResolverTypeWrapper<PollOption>;
  PollInput: PollInput;
  Postvention: ResolverTypeWrapper<PostventionRow>;
  Memorial: ResolverTypeWrapper<MemorialRow>;
  CareNote: ResolverTypeWrapper<CareNote>;
  StartPostventionInput: StartPostventionInput;
  PostventionPayload: ResolverTypeWrapper<Omit<PostventionPayload, 'postvention'> & { postvention: ResolversTypes['Postvention'] }>;
  PostventionEnded: ResolverTypeWrapper<PostventionEnded>;
  MemorialPayload: ResolverTypeWrapper<Omit<MemorialPayload, 'memorial'> & { memorial: ResolversTypes['Memorial'] }>;
  Practice: ResolverTypeWrapper<Practice>;
  WorkshopRoom: ResolverTypeWrapper<WorkshopRoom>;
  Consent: ResolverTypeWrapper<Consent>;
  ExportFile: ResolverTypeWrapper<ExportFile>;
  PostsOnLeaving: PostsOnLeaving;
  DeleteAccountInput: DeleteAccountInput;
  AccountDeleted: ResolverTypeWrapper<AccountDeleted>;
  FindMe: ResolverTypeWrapper<FindMe>;
  PrivateKind: PrivateKind;
  PrivateEntry: ResolverTypeWrapper<PrivateEntry>;
  PrivateEntryConnection: ResolverTypeWrapper<PrivateEntryConnection>;
  PrivateEntriesInput: PrivateEntriesInput;
  SearchPrivateEntriesInput: SearchPrivateEntriesInput;
  PrivateEntriesFound: ResolverTypeWrapper<PrivateEntriesFound>;
  WritePrivateEntryInput: WritePrivateEntryInput;
  PrivateEntryWritten: ResolverTypeWrapper<PrivateEntryWritten>;
  PrivateEntryRemoved: ResolverTypeWrapper<PrivateEntryRemoved>;
  QueueView: ResolverTypeWrapper<QueueViewRow>;
  SaveQueueViewInput: SaveQueueViewInput;
  QueueViewsPayload: ResolverTypeWrapper<Omit<QueueViewsPayload, 'queueViews'> & { queueViews: Array<ResolversTypes['QueueView']> }>;
  RaidGuard: ResolverTypeWrapper<RaidGuard>;
  RaidState: ResolverTypeWrapper<RaidState>;
  RaidPayload: ResolverTypeWrapper<RaidPayload>;
  RegistrationForm: ResolverTypeWrapper<ShownForm>;
  RegistrationQuestion: ResolverTypeWrapper<AskedQuestion>;
  WorkshopAgreement: ResolverTypeWrapper<WorkshopAgreement>;
  RegistrationFormInput: RegistrationFormInput;
  RegistrationQuestionInput: RegistrationQuestionInput;
  RegistrationAnswerInput: RegistrationAnswerInput;
  Weekday: Weekday;
  GoalReminder: ResolverTypeWrapper<GoalReminder>;
  GoalReminderInput: GoalReminderInput;
  SetGoalRemindersInput: SetGoalRemindersInput;
  GoalRemindersPayload: ResolverTypeWrapper<GoalRemindersPayload>;
  ReminderDevice: ResolverTypeWrapper<ReminderDevice>;
  ReminderDevices: ResolverTypeWrapper<ReminderDevices>;
  ReportReason: ReportReason;
  ReportOutcome: ReportOutcome;
  ReportState: ReportState;
  MyReportPage: ResolverTypeWrapper<Omit<MyReportPage, 'nodes'> & { nodes: Array<ResolversTypes['MyReport']> }>;
  ReportTarget: ResolverTypeWrapper<ReportTargetRow>;
  ReportItemInput: ReportItemInput;
  ReportMemberInput: ReportMemberInput;
  ReportReceived: ResolverTypeWrapper<Omit<ReportReceived, 'report'> & { report?: Maybe<ResolversTypes['MyReport']> }>;
  ReporterRecord: ResolverTypeWrapper<ReporterRecord>;
  ReporterMute: ResolverTypeWrapper<ReporterMute>;
  MuteReporterInput: MuteReporterInput;
  ReporterMuted: ResolverTypeWrapper<Omit<ReporterMuted, 'case'> & { case: ResolversTypes['ModerationCase'] }>;
  ReporterMutes: ResolverTypeWrapper<ReporterMutes>;
  Post: ResolverTypeWrapper<PostRow>;
  ReviewWait: ResolverTypeWrapper<ReviewWait>;
  RoomCallKind: RoomCallKind;
  RoomCall: ResolverTypeWrapper<RoomCallRow>;
  OwnRoomCall: ResolverTypeWrapper<ShownOwnCall>;
  RoomCallPayload: ResolverTypeWrapper<Omit<RoomCallPayload, 'workshop'> & { workshop: ResolversTypes['Workshop'] }>;
  SafeguardingState: SafeguardingState;
  SafeguardingOutcome: SafeguardingOutcome;
  SafeguardingCard: ResolverTypeWrapper<SafeguardingCardRow>;
  Safeguarding: ResolverTypeWrapper<SafeguardingRow>;
  SafeguardingAbilities: ResolverTypeWrapper<SafeguardingAbilities>;
  SafeguardingChecklist: ResolverTypeWrapper<SafeguardingChecklist>;
  OpenSafeguardingInput: OpenSafeguardingInput;
  SafeguardingChecklistInput: SafeguardingChecklistInput;
  SettleSafeguardingInput: SettleSafeguardingInput;
  SafeguardingOpened: ResolverTypeWrapper<Omit<SafeguardingOpened, 'safeguarding'> & { safeguarding: ResolversTypes['SafeguardingCard'] }>;
  SafeguardingPayload: ResolverTypeWrapper<Omit<SafeguardingPayload, 'safeguarding'> & { safeguarding: ResolversTypes['Safeguarding'] }>;
  HoldKind: HoldKind;
  HoldChoice: HoldChoice;
  ItemHold: ResolverTypeWrapper<HoldRow>;
  ChooseForHeldInput: ChooseForHeldInput;
  SendToOnCallInput: SendToOnCallInput;
  OnCallPayload: ResolverTypeWrapper<OnCallPayload>;
  HoldPayload: ResolverTypeWrapper<Omit<HoldPayload, 'hold'> & { hold?: Maybe<ResolversTypes['ItemHold']> }>;
  ClosedNow: ResolverTypeWrapper<ClosedNow>;
  TotpStart: ResolverTypeWrapper<TotpStart>;
  QrCode: ResolverTypeWrapper<QrCode>;
  RecoveryCodes: ResolverTypeWrapper<RecoveryCodes>;
  PasskeyOptions: ResolverTypeWrapper<PasskeyOptions>;
  AddPasskeyInput: AddPasskeyInput;
  PasskeyAnswerInput: PasskeyAnswerInput;
  SecondFactorInput: SecondFactorInput;
  ProofInput: ProofInput;
  SheetKind: SheetKind;
  Ring: Ring;
  SheetLine: ResolverTypeWrapper<SheetLine>;
  SheetSection: ResolverTypeWrapper<SheetSection>;
  Sheet: ResolverTypeWrapper<SheetRow>;
  SheetLineInput: SheetLineInput;
  SaveSheetSectionInput: SaveSheetSectionInput;
  SetSheetReviewInput: SetSheetReviewInput;
  SheetPayload: ResolverTypeWrapper<Omit<SheetPayload, 'sheet'> & { sheet: ResolversTypes['Sheet'] }>;
  SignOffKind: SignOffKind;
  SignOff: ResolverTypeWrapper<SignOffRow>;
  SignOffFile: ResolverTypeWrapper<Omit<SignOffFile, 'signOff' | 'decision'> & { signOff: ResolversTypes['SignOff'], decision?: Maybe<ResolversTypes['CaseDecision']> }>;
  SignOffWords: ResolverTypeWrapper<SignOffWords>;
  SignOffNoteKind: SignOffNoteKind;
  SignOffNote: ResolverTypeWrapper<SignOffNote>;
  SignOffInput: SignOffInput;
  AnswerSignOffInput: AnswerSignOffInput;
  SignOffFilePayload: ResolverTypeWrapper<Omit<SignOffFilePayload, 'file'> & { file: ResolversTypes['SignOffFile'] }>;
  SignOffsPayload: ResolverTypeWrapper<Omit<SignOffsPayload, 'signOffs'> & { signOffs: Array<ResolversTypes['SignOff']> }>;
  SignUpMode: SignUpMode;
  Site: ResolverTypeWrapper<SiteRow>;
  Staffing: ResolverTypeWrapper<Staffing>;
  SetUpStep: SetUpStep;
  SetUp: ResolverTypeWrapper<SetUp>;
  DescribePlaceInput: DescribePlaceInput;
  CreateOperatorInput: CreateOperatorInput;
  ChangeSiteInput: ChangeSiteInput;
  MailTest: ResolverTypeWrapper<MailTest>;
  GoLiveItemKind: GoLiveItemKind;
  GoLiveItem: ResolverTypeWrapper<GoLiveItem>;
  GoLive: ResolverTypeWrapper<GoLive>;
  Health: ResolverTypeWrapper<Health>;
  Alarm: ResolverTypeWrapper<Alarm>;
  HelplineOverlay: ResolverTypeWrapper<HelplineOverlay>;
  HelplineCheck: ResolverTypeWrapper<HelplineCheck>;
  ServiceChannel: ServiceChannel;
  LocalService: ResolverTypeWrapper<LocalService>;
  AddLocalServiceInput: AddLocalServiceInput;
  DocumentVersion: ResolverTypeWrapper<DocumentVersion>;
  RoleGrant: ResolverTypeWrapper<GrantRow>;
  GrantScope: GrantScope;
  Invitation: ResolverTypeWrapper<InvitationRow>;
  InvitationCard: ResolverTypeWrapper<InvitationCard>;
  PendingAccount: ResolverTypeWrapper<PendingRow>;
  PendingAccountPage: ResolverTypeWrapper<Omit<PendingAccountPage, 'nodes'> & { nodes: Array<ResolversTypes['PendingAccount']> }>;
  InviteInput: InviteInput;
  InvitationPayload: ResolverTypeWrapper<Omit<InvitationPayload, 'invitation'> & { invitation: ResolversTypes['Invitation'] }>;
  StaffChanged: ResolverTypeWrapper<StaffChanged>;
  TemplateLanguage: TemplateLanguage;
  NoteTemplate: ResolverTypeWrapper<TemplateRow>;
  OlderTemplate: ResolverTypeWrapper<OlderTemplate>;
  SaveTemplateInput: SaveTemplateInput;
  TemplatePayload: ResolverTypeWrapper<Omit<TemplatePayload, 'template'> & { template: ResolversTypes['NoteTemplate'] }>;
  Intent: Intent;
  ContentTopic: ContentTopic;
  Visibility: Visibility;
  ReactionKind: ReactionKind;
  FollowMode: FollowMode;
  ThreadFilter: ThreadFilter;
  AuthorKind: AuthorKind;
  Author: ResolverTypeWrapper<Author>;
  Thread: ResolverTypeWrapper<ThreadRow>;
  ThreadAbilities: ResolverTypeWrapper<ThreadAbilities>;
  ReplyPage: ResolverTypeWrapper<Omit<ReplyPage, 'nodes'> & { nodes: Array<ResolversTypes['Post']> }>;
  ReactionCount: ResolverTypeWrapper<ReactionCount>;
  WordsBack: ResolverTypeWrapper<WordsBack>;
  PostAbilities: ResolverTypeWrapper<PostAbilities>;
  ThreadPage: ResolverTypeWrapper<Omit<ThreadPage, 'nodes'> & { nodes: Array<ResolversTypes['Thread']> }>;
  SearchPage: ResolverTypeWrapper<Omit<SearchPage, 'nodes'> & { nodes: Array<ResolversTypes['SearchHit']> }>;
  SearchHit: ResolverTypeWrapper<SearchHitRow>;
  ExcerptPiece: ResolverTypeWrapper<ExcerptPiece>;
  StartThreadInput: StartThreadInput;
  ReplyInput: ReplyInput;
  EditPostInput: EditPostInput;
  ReactionInput: ReactionInput;
  ThreadPayload: ResolverTypeWrapper<ThreadAnswer>;
  PostPayload: ResolverTypeWrapper<PostAnswer>;
  EditPostPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EditPostPayload']>;
  PostEdited: ResolverTypeWrapper<Omit<PostEdited, 'post'> & { post: ResolversTypes['Post'] }>;
  PostChangedMeanwhile: ResolverTypeWrapper<Omit<PostChangedMeanwhile, 'post'> & { post: ResolversTypes['Post'] }>;
  TranscriptState: TranscriptState;
  TranscriptMove: TranscriptMove;
  Transcript: ResolverTypeWrapper<ShownTranscript>;
  TranscriptPiece: ResolverTypeWrapper<PieceRow>;
  EditTranscriptInput: EditTranscriptInput;
  AdmissionMode: AdmissionMode;
  AdmissionState: AdmissionState;
  WaitingRoom: ResolverTypeWrapper<WaitingRoom>;
  WaitingPerson: ResolverTypeWrapper<WaitingPerson>;
  WatchReason: WatchReason;
  WatchTarget: WatchTarget;
  Watch: ResolverTypeWrapper<Watch>;
  StartWatchInput: StartWatchInput;
  ProlongWatchInput: ProlongWatchInput;
  TalkTime: TalkTime;
  Wellness: ResolverTypeWrapper<WellnessRow>;
  WellnessException: ResolverTypeWrapper<ExceptionRow>;
  TalkRequest: ResolverTypeWrapper<TalkRequest>;
  ExposureDay: ResolverTypeWrapper<ExposureDayRow>;
  ShortTopic: ResolverTypeWrapper<ShortTopic>;
  MarkedSpan: ResolverTypeWrapper<MarkedSpan>;
  CaseSummary: ResolverTypeWrapper<CaseSummary>;
  ReportExposureInput: ReportExposureInput;
  SetWellnessInput: SetWellnessInput;
  SetWellnessDefaultsInput: SetWellnessDefaultsInput;
  AnswerTalkRequestInput: AnswerTalkRequestInput;
  LoosenWellnessInput: LoosenWellnessInput;
  WellnessPayload: ResolverTypeWrapper<Omit<WellnessPayload, 'wellness'> & { wellness: ResolversTypes['Wellness'] }>;
  TeamWellnessPayload: ResolverTypeWrapper<Omit<TeamWellnessPayload, 'teamWellness'> & { teamWellness: ResolversTypes['TeamWellness'] }>;
  WellnessDefaults: ResolverTypeWrapper<WellnessDefaults>;
  WellnessDefaultsPayload: ResolverTypeWrapper<WellnessDefaultsPayload>;
  ReminderMoment: ReminderMoment;
  WorkshopReminderState: WorkshopReminderState;
  WorkshopReminder: ResolverTypeWrapper<WorkshopReminder>;
  WorkshopReminders: ResolverTypeWrapper<OwnReminders>;
  WorkshopState: WorkshopState;
  WorkshopPhase: WorkshopPhase;
  WorkshopKind: WorkshopKind;
  WorkshopLanguage: WorkshopLanguage;
  RegistrationState: RegistrationState;
  QuestionState: QuestionState;
  QuestionMove: QuestionMove;
  NotTakenReason: NotTakenReason;
  WorkshopFilter: WorkshopFilter;
  WorkshopPart: WorkshopPart;
  WorkshopHost: ResolverTypeWrapper<HostOfWorkshop>;
  WorkshopSeats: ResolverTypeWrapper<WorkshopSeats>;
  Registration: ResolverTypeWrapper<Registration>;
  WorkshopAbilities: ResolverTypeWrapper<WorkshopRow>;
  QuestionBoard: ResolverTypeWrapper<Omit<QuestionBoard, 'onStage' | 'approved' | 'answered' | 'pending' | 'notTaken' | 'mine'> & { onStage?: Maybe<ResolversTypes['Question']>, approved: Array<ResolversTypes['Question']>, answered: Array<ResolversTypes['Question']>, pending?: Maybe<Array<ResolversTypes['Question']>>, notTaken?: Maybe<Array<ResolversTypes['Question']>>, mine: Array<ResolversTypes['Question']> }>;
  Question: ResolverTypeWrapper<ShownQuestion>;
  ProgrammeTime: ProgrammeTime;
  ProgrammePart: ProgrammePart;
  ProgrammeFilter: ProgrammeFilter;
  LoosenedFilter: ResolverTypeWrapper<LoosenedFilter>;
  ProgrammeGroup: ResolverTypeWrapper<ProgrammeGroup>;
  WorkshopPage: ResolverTypeWrapper<Omit<WorkshopPage, 'nodes'> & { nodes: Array<ResolversTypes['Workshop']> }>;
  WorkshopInput: WorkshopInput;
  EditWorkshopInput: EditWorkshopInput;
  AskQuestionInput: AskQuestionInput;
  SortQuestionInput: SortQuestionInput;
  WorkshopPayload: ResolverTypeWrapper<Omit<WorkshopPayload, 'workshop'> & { workshop: ResolversTypes['Workshop'] }>;
  QuestionPayload: ResolverTypeWrapper<QuestionAnswer>;
  WrittenState: WrittenState;
  WrittenPage: ResolverTypeWrapper<ShownPage>;
  WrittenAnswer: ResolverTypeWrapper<ShownAnswer>;
  WriteAnswerInput: WriteAnswerInput;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  DateTime: Scalars['DateTime']['output'];
  UUID: Scalars['UUID']['output'];
  SafeHtml: Scalars['SafeHtml']['output'];
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  String: Scalars['String']['output'];
  Query: Record<PropertyKey, never>;
  Int: Scalars['Int']['output'];
  Mutation: Record<PropertyKey, never>;
  Viewer: ViewerRow;
  ShutOut: ShutOut;
  Security: SecurityOwner;
  Passkey: Passkey;
  OwnSession: OwnSession;
  Profile: ProfileRow;
  ProfileText: ProfileTextRow;
  SignInInput: SignInInput;
  SignInPayload: ResolversUnionTypes<ResolversParentTypes>['SignInPayload'];
  SignedIn: Omit<SignedIn, 'viewer'> & { viewer: ResolversParentTypes['Viewer'] };
  SecondFactorNeeded: SecondFactorNeeded;
  SignInRefused: SignInRefused;
  SignedOut: SignedOut;
  HandleAdvice: HandleAdvice;
  JoinInput: JoinInput;
  JoinPayload: ResolversUnionTypes<ResolversParentTypes>['JoinPayload'];
  JoinStarted: JoinStarted;
  AgeRefused: AgeRefused;
  SignUpClosed: SignUpClosed;
  AccountAlreadyThere: AccountAlreadyThere;
  LinkPayload: ResolversUnionTypes<ResolversParentTypes>['LinkPayload'];
  LinkTaken: LinkTaken;
  LinkDead: LinkDead;
  MailOnItsWay: MailOnItsWay;
  ResetPasswordInput: ResetPasswordInput;
  ChangePasswordInput: ChangePasswordInput;
  SettingsInput: SettingsInput;
  SessionsPayload: Omit<SessionsPayload, 'security'> & { security: ResolversParentTypes['Security'] };
  WorkshopResource: ResourceRow;
  FeedbackAnswers: FeedbackAnswers;
  FeedbackCounts: FeedbackCounts;
  FeedbackResults: Results;
  WorkshopFeedback: FeedbackView;
  Attendance: Attendance;
  Workshop: WorkshopRow;
  MyAppeal: MyAppealRow;
  MyAppealPage: Omit<MyAppealPage, 'nodes'> & { nodes: Array<ResolversParentTypes['MyAppeal']> };
  AppealStanding: Omit<AppealStanding, 'appeal'> & { appeal?: Maybe<ResolversParentTypes['MyAppeal']> };
  AppealCard: AppealCardRow;
  AppealReview: ReviewedAppeal;
  ReviewedDecision: DecisionReviewed;
  AppealStep: AppealStep;
  AnswerAppealInput: AnswerAppealInput;
  OwnDecision: OwnDecisionRow;
  OwnDecisionPage: Omit<OwnDecisionPage, 'nodes'> & { nodes: Array<ResolversParentTypes['OwnDecision']> };
  AppealSubmitted: Omit<AppealSubmitted, 'appeal'> & { appeal: ResolversParentTypes['MyAppeal'] };
  AppealPayload: Omit<AppealPayload, 'appeal'> & { appeal: ResolversParentTypes['AppealReview'] };
  AppealAnswered: AppealAnswered;
  DecisionNotice: DecisionNoticeRow;
  MyReport: MyReportRow;
  TeamWellness: Team;
  AuditLine: AuditLineRow;
  AuditLinePage: Omit<AuditLinePage, 'nodes'> & { nodes: Array<ResolversParentTypes['AuditLine']> };
  AuditFilter: AuditFilter;
  AuthorTalkMessage: AuthorTalkMessage;
  AuthorTalk: AuthorTalk;
  AuthorTalkCard: AuthorTalkCard;
  DeskTalkMessage: DeskTalkMessage;
  DeskTalk: DeskTalk;
  ModerationCase: CaseRow;
  AskAuthorInput: AskAuthorInput;
  EndAuthorTalkInput: EndAuthorTalkInput;
  SayInAuthorTalkInput: SayInAuthorTalkInput;
  AuthorTalkPayload: AuthorTalkPayload;
  Block: BlockRow;
  BlockPage: Omit<BlockPage, 'nodes'> & { nodes: Array<ResolversParentTypes['Block']> };
  BlockPayload: BlockPayload;
  BreakPayload: Omit<BreakPayload, 'viewer'> & { viewer: ResolversParentTypes['Viewer'] };
  Captions: ShownCaptions;
  Caption: Caption;
  CaseComment: CaseComment;
  CaseDraft: CaseDraft;
  CommentOnCaseInput: CommentOnCaseInput;
  PinCommentInput: PinCommentInput;
  SaveCaseDraftInput: SaveCaseDraftInput;
  Room: RoomView;
  RoomModerator: RoomModerator;
  RoomAbilities: RoomAbilities;
  LinePage: Omit<LinePage, 'nodes'> & { nodes: Array<ResolversParentTypes['Line']> };
  Line: LinePageRow;
  AnsweredLine: AnsweredLine;
  LineAbilities: LineAbilities;
  SayLineInput: SayLineInput;
  EditLineInput: EditLineInput;
  LineReactionInput: LineReactionInput;
  MuteInRoomInput: MuteInRoomInput;
  SayLinePayload: ResolversUnionTypes<ResolversParentTypes>['SayLinePayload'];
  LineSaid: Omit<LineSaid, 'line'> & { line: ResolversParentTypes['Line'] };
  LineMustWait: LineMustWait;
  EditLinePayload: ResolversUnionTypes<ResolversParentTypes>['EditLinePayload'];
  LineEdited: Omit<LineEdited, 'line'> & { line: ResolversParentTypes['Line'] };
  LineChangedMeanwhile: Omit<LineChangedMeanwhile, 'line'> & { line: ResolversParentTypes['Line'] };
  LinePayload: Omit<LinePayload, 'line'> & { line: ResolversParentTypes['Line'] };
  RoomPayload: Omit<RoomPayload, 'room'> & { room: ResolversParentTypes['Room'] };
  Group: GroupRow;
  Credential: CredentialRow;
  CredentialBadge: CredentialBadge;
  StateCredentialInput: StateCredentialInput;
  CheckCredentialInput: CheckCredentialInput;
  AuthorCredential: CredentialRow;
  CaseAuthor: AuthorOfCase;
  RoleHolder: RoleHolderRow;
  BadgeSuspension: BadgeSuspension;
  SuspendCredentialInput: SuspendCredentialInput;
  CredentialPayload: Omit<CredentialPayload, 'credential'> & { credential: ResolversParentTypes['Credential'] };
  CrisisCard: CrisisCardRow;
  CrisisCase: CrisisRow;
  CrisisPerson: PersonOfCrisis;
  CrisisStaff: CrisisStaffRow;
  CrisisStep: CrisisStep;
  FollowUp: FollowUpRow;
  FollowUpPage: Omit<FollowUpPage, 'nodes'> & { nodes: Array<ResolversParentTypes['FollowUp']> };
  HandOver: HandOverRow;
  CrisisAbilities: CrisisAbilities;
  CrisisFile: OpenedFile;
  CrisisWords: CrisisWords;
  CrisisNoteWords: CrisisNoteWords;
  Assessment: OpenedForm;
  RiskAnswers: RiskAnswers;
  HandOverSheet: HandOverSheet;
  TalkMessage: TalkMessage;
  Talk: Talk;
  TalkCard: TalkCard;
  CrisisPayload: Omit<CrisisPayload, 'crisis'> & { crisis: ResolversParentTypes['CrisisCase'] };
  CrisisFilePayload: Omit<CrisisFilePayload, 'file'> & { file: ResolversParentTypes['CrisisFile'] };
  TalkPayload: TalkPayload;
  WriteToPersonPayload: ResolversUnionTypes<ResolversParentTypes>['WriteToPersonPayload'];
  WroteToPerson: Omit<WroteToPerson, 'crisis'> & { crisis: ResolversParentTypes['CrisisCase'] };
  LookAgain: LookAgain;
  AssessPayload: Omit<AssessPayload, 'crisis'> & { crisis: ResolversParentTypes['CrisisCase'] };
  RaiseCrisisInput: RaiseCrisisInput;
  CrisisInput: CrisisInput;
  WriteToPersonInput: WriteToPersonInput;
  CrisisNoteInput: CrisisNoteInput;
  AssessInput: AssessInput;
  SetCrisisLevelInput: SetCrisisLevelInput;
  AnswerNoneInput: AnswerNoneInput;
  HandOverInput: HandOverInput;
  SettleCrisisInput: SettleCrisisInput;
  CloseCrisisInput: CloseCrisisInput;
  CheckInInput: CheckInInput;
  AnswerDebriefInput: AnswerDebriefInput;
  SayInTalkInput: SayInTalkInput;
  ReportMessageInput: ReportMessageInput;
  CaseCard: CaseCardRow;
  Release: DisclosureRow;
  ReleaseAbilities: ReleaseAbilities;
  Released: Released;
  ReleasesOfCrisis: Omit<ReleasesOfCrisis, 'releases'> & { releases: Array<ResolversParentTypes['Release']> };
  AskReleaseInput: AskReleaseInput;
  ReleaseInput: ReleaseInput;
  ReviewReleaseInput: ReviewReleaseInput;
  ReleasePayload: Omit<ReleasePayload, 'release'> & { release: ResolversParentTypes['Release'] };
  SiteDocument: DocumentRow;
  AcceptedDocument: AcceptedDocument;
  AcceptDocumentInput: AcceptDocumentInput;
  PublishDocumentInput: PublishDocumentInput;
  Draft: Draft;
  SaveDraftInput: SaveDraftInput;
  DraftSaved: DraftSaved;
  DraftDiscarded: DraftDiscarded;
  MyDuty: MyDuty;
  Roster: Omit<Roster, 'shifts'> & { shifts: Array<ResolversParentTypes['Shift']> };
  Shift: ShiftRow;
  WeeklyShift: WeeklyShift;
  RosterPerson: RosterPerson;
  HandoverNote: HandoverNote;
  WeeklyShiftInput: WeeklyShiftInput;
  OfferShiftInput: OfferShiftInput;
  AnswerOfferInput: AnswerOfferInput;
  TopicChoice: TopicChoice;
  TopicChoiceInput: TopicChoiceInput;
  FiltersPayload: Omit<FiltersPayload, 'viewer'> & { viewer: ResolversParentTypes['Viewer'] };
  FirstReplyClock: FirstReplyClock;
  Emblem: Emblem;
  GroupAgreement: AgreementRow;
  Membership: MembershipRow;
  GroupAbilities: GroupAbilities;
  GroupCard: GroupCard;
  GroupPage: Omit<GroupPage, 'nodes'> & { nodes: Array<ResolversParentTypes['Group']> };
  AcceptAgreementInput: AcceptAgreementInput;
  CreateGroupInput: CreateGroupInput;
  EditGroupInput: EditGroupInput;
  ChangeAgreementInput: ChangeAgreementInput;
  GroupPayload: Omit<GroupPayload, 'group'> & { group: ResolversParentTypes['Group'] };
  HostMessage: ShownMessage;
  HostMessageInput: HostMessageInput;
  LegalNotice: LegalNotice;
  OutsideNotice: OutsideNotice;
  SendLegalNoticeInput: SendLegalNoticeInput;
  LegalNoticeSent: LegalNoticeSent;
  SecondLookAsked: SecondLookAsked;
  CaseReport: LetteredReport;
  LookUpInput: LookUpInput;
  LookedUpItem: LookedUpItemRow;
  LookUpPayload: Omit<LookUpPayload, 'member' | 'item' | 'cases'> & { member?: Maybe<ResolversParentTypes['CaseAuthor']>, item?: Maybe<ResolversParentTypes['LookedUpItem']>, cases: Array<ResolversParentTypes['CaseCard']> };
  ManyFacts: ManyFactsRow;
  ManyCaseInput: ManyCaseInput;
  DecideManyInput: DecideManyInput;
  ManyOutcome: ManyOutcome;
  ManyPayload: ManyPayload;
  Stage: StageView;
  StageStream: StreamRow;
  RaisedHand: RaisedHand;
  OwnHand: OwnHand;
  StageAbilities: StageFacts;
  MediaGrant: MediaGrant;
  IceServer: IceServer;
  MediaGrantInput: MediaGrantInput;
  MediaGrantPayload: MediaGrantPayload;
  ConnectionWay: ConnectionWay;
  ConnectionTest: ConnectionTest;
  ConnectionTestPayload: ConnectionTestPayload;
  WordsMended: WordsMended;
  SpanInput: SpanInput;
  CaseWaiting: CaseWaiting;
  ReasonCount: ReasonCount;
  CaseClaim: CaseClaim;
  QueueFilter: QueueFilter;
  CaseCardPage: CasePage;
  LaneCount: LaneCount;
  MergedCase: MergedCase;
  CaseItem: CaseItemRow;
  ReportedWords: ReportedWords;
  EarlierCase: EarlierCase;
  ActiveRestriction: ActiveRestriction;
  CaseThread: ThreadOfCase;
  CaseRoom: CaseRoomRow;
  Neighbour: NeighbourRow;
  CaseStep: CaseStep;
  CaseDecision: DecisionRow;
  CaseAbilities: CaseAbilities;
  DecideCaseInput: DecideCaseInput;
  AttachedHelp: AttachedHelp;
  HelpGroup: HelpGroup;
  HelpGroupChoice: HelpGroupChoice;
  CaseComingBack: CaseComingBack;
  LimitInput: LimitInput;
  ProposedLimit: ProposedLimit;
  MoveCaseInput: MoveCaseInput;
  MergeCaseInput: MergeCaseInput;
  ReviewInput: ReviewInput;
  ClaimCasePayload: ResolversUnionTypes<ResolversParentTypes>['ClaimCasePayload'];
  CaseClaimed: Omit<CaseClaimed, 'case'> & { case: ResolversParentTypes['ModerationCase'] };
  CaseTaken: CaseTaken;
  DecideCasePayload: ResolversUnionTypes<ResolversParentTypes>['DecideCasePayload'];
  CaseDecided: Omit<CaseDecided, 'case'> & { case: ResolversParentTypes['ModerationCase'] };
  CaseProposed: Omit<CaseProposed, 'case'> & { case: ResolversParentTypes['ModerationCase'] };
  CaseAlreadyDecided: Omit<CaseAlreadyDecided, 'case'> & { case: ResolversParentTypes['ModerationCase'] };
  CaseChanged: Omit<CaseChanged, 'case'> & { case: ResolversParentTypes['ModerationCase'] };
  UndoDecisionPayload: ResolversUnionTypes<ResolversParentTypes>['UndoDecisionPayload'];
  DecisionUndone: Omit<DecisionUndone, 'case'> & { case: ResolversParentTypes['ModerationCase'] };
  UndoTooLate: Omit<UndoTooLate, 'case'> & { case: ResolversParentTypes['ModerationCase'] };
  CasePayload: Omit<CasePayload, 'case'> & { case: ResolversParentTypes['ModerationCase'] };
  ConfirmPayload: Omit<ConfirmPayload, 'case'> & { case: ResolversParentTypes['ModerationCase'] };
  SkipCount: SkipCount;
  Notice: NoticeRow;
  NoticeThread: NoticeThread;
  NoticeWorkshop: NoticeWorkshop;
  NoticeGroup: NoticeGroup;
  NoticePage: Omit<NoticePage, 'nodes'> & { nodes: Array<ResolversParentTypes['Notice']> };
  NoticeChoice: NoticeChoice;
  NoticeSettings: NoticeSettings;
  NoticeChoiceInput: NoticeChoiceInput;
  NoticeSettingsInput: NoticeSettingsInput;
  NoticesRead: NoticesRead;
  MailStop: MailStop;
  Page: Page;
  Device: Device;
  MyDevices: MyDevices;
  AddDeviceInput: AddDeviceInput;
  ChainPerson: ChainPerson;
  Webhook: WebhookOfOperator;
  WebhookTry: WebhookTry;
  Drill: Drill;
  Canary: Canary;
  OnCall: Omit<OnCall, 'webhooks'> & { webhooks: Array<ResolversParentTypes['Webhook']> };
  AddWebhookInput: AddWebhookInput;
  WebhookAdded: Omit<WebhookAdded, 'onCall'> & { onCall: ResolversParentTypes['OnCall'] };
  Panelist: PanelistRow;
  PlanShare: OwnShare;
  PlanShareOpening: PlanShareOpening;
  SharePlanInput: SharePlanInput;
  PlanSharePayload: Omit<PlanSharePayload, 'planShare'> & { planShare: ResolversParentTypes['PlanShare'] };
  OpenSharedPlanInput: OpenSharedPlanInput;
  SharedPlanOpened: SharedPlanOpened;
  SharedPlanWordsWrong: SharedPlanWordsWrong;
  SharedPlanRests: SharedPlanRests;
  SharedPlanClosed: SharedPlanClosed;
  OpenSharedPlanPayload: ResolversUnionTypes<ResolversParentTypes>['OpenSharedPlanPayload'];
  Poll: ShownPoll;
  Float: Scalars['Float']['output'];
  PollOption: PollOption;
  PollInput: PollInput;
  Postvention: PostventionRow;
  Memorial: MemorialRow;
  CareNote: CareNote;
  StartPostventionInput: StartPostventionInput;
  PostventionPayload: Omit<PostventionPayload, 'postvention'> & { postvention: ResolversParentTypes['Postvention'] };
  PostventionEnded: PostventionEnded;
  MemorialPayload: Omit<MemorialPayload, 'memorial'> & { memorial: ResolversParentTypes['Memorial'] };
  Practice: Practice;
  WorkshopRoom: WorkshopRoom;
  Consent: Consent;
  ExportFile: ExportFile;
  DeleteAccountInput: DeleteAccountInput;
  AccountDeleted: AccountDeleted;
  FindMe: FindMe;
  PrivateEntry: PrivateEntry;
  PrivateEntryConnection: PrivateEntryConnection;
  PrivateEntriesInput: PrivateEntriesInput;
  SearchPrivateEntriesInput: SearchPrivateEntriesInput;
  PrivateEntriesFound: PrivateEntriesFound;
  WritePrivateEntryInput: WritePrivateEntryInput;
  PrivateEntryWritten: PrivateEntryWritten;
  PrivateEntryRemoved: PrivateEntryRemoved;
  QueueView: QueueViewRow;
  SaveQueueViewInput: SaveQueueViewInput;
  QueueViewsPayload: Omit<QueueViewsPayload, 'queueViews'> & { queueViews: Array<ResolversParentTypes['QueueView']> };
  RaidGuard: RaidGuard;
  RaidState: RaidState;
  RaidPayload: RaidPayload;
  RegistrationForm: ShownForm;
  RegistrationQuestion: AskedQuestion;
  WorkshopAgreement: WorkshopAgreement;
  RegistrationFormInput: RegistrationFormInput;
  RegistrationQuestionInput: RegistrationQuestionInput;
  RegistrationAnswerInput: RegistrationAnswerInput;
  GoalReminder: GoalReminder;
  GoalReminderInput: GoalReminderInput;
  SetGoalRemindersInput: SetGoalRemindersInput;
  GoalRemindersPayload: GoalRemindersPayload;
  ReminderDevice: ReminderDevice;
  ReminderDevices: ReminderDevices;
  MyReportPage: Omit<MyReportPage, 'nodes'> & { nodes: Array<ResolversParentTypes['MyReport']> };
  ReportTarget: ReportTargetRow;
  ReportItemInput: ReportItemInput;
  ReportMemberInput: ReportMemberInput;
  ReportReceived: Omit<ReportReceived, 'report'> & { report?: Maybe<ResolversParentTypes['MyReport']> };
  ReporterRecord: ReporterRecord;
  ReporterMute: ReporterMute;
  MuteReporterInput: MuteReporterInput;
  ReporterMuted: Omit<ReporterMuted, 'case'> & { case: ResolversParentTypes['ModerationCase'] };
  ReporterMutes: ReporterMutes;
  Post: PostRow;
  ReviewWait: ReviewWait;
  RoomCall: RoomCallRow;
  OwnRoomCall: ShownOwnCall;
  RoomCallPayload: Omit<RoomCallPayload, 'workshop'> & { workshop: ResolversParentTypes['Workshop'] };
  SafeguardingCard: SafeguardingCardRow;
  Safeguarding: SafeguardingRow;
  SafeguardingAbilities: SafeguardingAbilities;
  SafeguardingChecklist: SafeguardingChecklist;
  OpenSafeguardingInput: OpenSafeguardingInput;
  SafeguardingChecklistInput: SafeguardingChecklistInput;
  SettleSafeguardingInput: SettleSafeguardingInput;
  SafeguardingOpened: Omit<SafeguardingOpened, 'safeguarding'> & { safeguarding: ResolversParentTypes['SafeguardingCard'] };
  SafeguardingPayload: Omit<SafeguardingPayload, 'safeguarding'> & { safeguarding: ResolversParentTypes['Safeguarding'] };
  ItemHold: HoldRow;
  ChooseForHeldInput: ChooseForHeldInput;
  SendToOnCallInput: SendToOnCallInput;
  OnCallPayload: OnCallPayload;
  HoldPayload: Omit<HoldPayload, 'hold'> & { hold?: Maybe<ResolversParentTypes['ItemHold']> };
  ClosedNow: ClosedNow;
  TotpStart: TotpStart;
  QrCode: QrCode;
  RecoveryCodes: RecoveryCodes;
  PasskeyOptions: PasskeyOptions;
  AddPasskeyInput: AddPasskeyInput;
  PasskeyAnswerInput: PasskeyAnswerInput;
  SecondFactorInput: SecondFactorInput;
  ProofInput: ProofInput;
  SheetLine: SheetLine;
  SheetSection: SheetSection;
  Sheet: SheetRow;
  SheetLineInput: SheetLineInput;
  SaveSheetSectionInput: SaveSheetSectionInput;
  SetSheetReviewInput: SetSheetReviewInput;
  SheetPayload: Omit<SheetPayload, 'sheet'> & { sheet: ResolversParentTypes['Sheet'] };
  SignOff: SignOffRow;
  SignOffFile: Omit<SignOffFile, 'signOff' | 'decision'> & { signOff: ResolversParentTypes['SignOff'], decision?: Maybe<ResolversParentTypes['CaseDecision']> };
  SignOffWords: SignOffWords;
  SignOffNote: SignOffNote;
  SignOffInput: SignOffInput;
  AnswerSignOffInput: AnswerSignOffInput;
  SignOffFilePayload: Omit<SignOffFilePayload, 'file'> & { file: ResolversParentTypes['SignOffFile'] };
  SignOffsPayload: Omit<SignOffsPayload, 'signOffs'> & { signOffs: Array<ResolversParentTypes['SignOff']> };
  Site: SiteRow;
  Staffing: Staffing;
  SetUp: SetUp;
  DescribePlaceInput: DescribePlaceInput;
  CreateOperatorInput: CreateOperatorInput;
  ChangeSiteInput: ChangeSiteInput;
  MailTest: MailTest;
  GoLiveItem: GoLiveItem;
  GoLive: GoLive;
  Health: Health;
  Alarm: Alarm;
  HelplineOverlay: HelplineOverlay;
  HelplineCheck: HelplineCheck;
  LocalService: LocalService;
  AddLocalServiceInput: AddLocalServiceInput;
  DocumentVersion: DocumentVersion;
  RoleGrant: GrantRow;
  Invitation: InvitationRow;
  InvitationCard: InvitationCard;
  PendingAccount: PendingRow;
  PendingAccountPage: Omit<PendingAccountPage, 'nodes'> & { nodes: Array<ResolversParentTypes['PendingAccount']> };
  InviteInput: InviteInput;
  InvitationPayload: Omit<InvitationPayload, 'invitation'> & { invitation: ResolversParentTypes['Invitation'] };
  StaffChanged: StaffChanged;
  NoteTemplate: TemplateRow;
  OlderTemplate: OlderTemplate;
  SaveTemplateInput: SaveTemplateInput;
  TemplatePayload: Omit<TemplatePayload, 'template'> & { template: ResolversParentTypes['NoteTemplate'] };
  Author: Author;
  Thread: ThreadRow;
  ThreadAbilities: ThreadAbilities;
  ReplyPage: Omit<ReplyPage, 'nodes'> & { nodes: Array<ResolversParentTypes['Post']> };
  ReactionCount: ReactionCount;
  WordsBack: WordsBack;
  PostAbilities: PostAbilities;
  ThreadPage: Omit<ThreadPage, 'nodes'> & { nodes: Array<ResolversParentTypes['Thread']> };
  SearchPage: Omit<SearchPage, 'nodes'> & { nodes: Array<ResolversParentTypes['SearchHit']> };
  SearchHit: SearchHitRow;
  ExcerptPiece: ExcerptPiece;
  StartThreadInput: StartThreadInput;
  ReplyInput: ReplyInput;
  EditPostInput: EditPostInput;
  ReactionInput: ReactionInput;
  ThreadPayload: ThreadAnswer;
  PostPayload: PostAnswer;
  EditPostPayload: ResolversUnionTypes<ResolversParentTypes>['EditPostPayload'];
  PostEdited: Omit<PostEdited, 'post'> & { post: ResolversParentTypes['Post'] };
  PostChangedMeanwhile: Omit<PostChangedMeanwhile, 'post'> & { post: ResolversParentTypes['Post'] };
  Transcript: ShownTranscript;
  TranscriptPiece: PieceRow;
  EditTranscriptInput: EditTranscriptInput;
  WaitingRoom: WaitingRoom;
  WaitingPerson: WaitingPerson;
  Watch: Watch;
  StartWatchInput: StartWatchInput;
  ProlongWatchInput: ProlongWatchInput;
  Wellness: WellnessRow;
  WellnessException: ExceptionRow;
  TalkRequest: TalkRequest;
  ExposureDay: ExposureDayRow;
  ShortTopic: ShortTopic;
  MarkedSpan: MarkedSpan;
  CaseSummary: CaseSummary;
  ReportExposureInput: ReportExposureInput;
  SetWellnessInput: SetWellnessInput;
  SetWellnessDefaultsInput: SetWellnessDefaultsInput;
  AnswerTalkRequestInput: AnswerTalkRequestInput;
  LoosenWellnessInput: LoosenWellnessInput;
  WellnessPayload: Omit<WellnessPayload, 'wellness'> & { wellness: ResolversParentTypes['Wellness'] };
  TeamWellnessPayload: Omit<TeamWellnessPayload, 'teamWellness'> & { teamWellness: ResolversParentTypes['TeamWellness'] };
  WellnessDefaults: WellnessDefaults;
  WellnessDefaultsPayload: WellnessDefaultsPayload;
  WorkshopReminder: WorkshopReminder;
  WorkshopReminders: OwnReminders;
  WorkshopHost: HostOfWorkshop;
  WorkshopSeats: WorkshopSeats;
  Registration: Registration;
  WorkshopAbilities: WorkshopRow;
  QuestionBoard: Omit<QuestionBoard, 'onStage' | 'approved' | 'answered' | 'pending' | 'notTaken' | 'mine'> & { onStage?: Maybe<ResolversParentTypes['Question']>, approved: Array<ResolversParentTypes['Question']>, answered: Array<ResolversParentTypes['Question']>, pending?: Maybe<Array<ResolversParentTypes['Question']>>, notTaken?: Maybe<Array<ResolversParentTypes['Question']>>, mine: Array<ResolversParentTypes['Question']> };
  Question: ShownQuestion;
  ProgrammeFilter: ProgrammeFilter;
  LoosenedFilter: LoosenedFilter;
  ProgrammeGroup: ProgrammeGroup;
  WorkshopPage: Omit<WorkshopPage, 'nodes'> & { nodes: Array<ResolversParentTypes['Workshop']> };
  WorkshopInput: WorkshopInput;
  EditWorkshopInput: EditWorkshopInput;
  AskQuestionInput: AskQuestionInput;
  SortQuestionInput: SortQuestionInput;
  WorkshopPayload: Omit<WorkshopPayload, 'workshop'> & { workshop: ResolversParentTypes['Workshop'] };
  QuestionPayload: QuestionAnswer;
  WrittenPage: ShownPage;
  WrittenAnswer: ShownAnswer;
  WriteAnswerInput: WriteAnswerInput;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface UuidScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['UUID'], any> {
  name: 'UUID';
}

export interface SafeHtmlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['SafeHtml'], any> {
  name: 'SafeHtml';
}

export type PageInfoResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
  handleAdvice?: Resolver<ResolversTypes['HandleAdvice'], ParentType, ContextType, RequireFields<QueryHandleAdviceArgs, 'handle'>>;
  profile?: Resolver<ResolversTypes['Profile'], ParentType, ContextType, RequireFields<QueryProfileArgs, 'handle'>>;
  myDecisions?: Resolver<ResolversTypes['OwnDecisionPage'], ParentType, ContextType, Partial<QueryMyDecisionsArgs>>;
  myAppeals?: Resolver<ResolversTypes['MyAppealPage'], ParentType, ContextType, Partial<QueryMyAppealsArgs>>;
  appeals?: Resolver<Array<ResolversTypes['AppealCard']>, ParentType, ContextType>;
  appeal?: Resolver<ResolversTypes['AppealReview'], ParentType, ContextType, RequireFields<QueryAppealArgs, 'id'>>;
  auditLines?: Resolver<ResolversTypes['AuditLinePage'], ParentType, ContextType, Partial<QueryAuditLinesArgs>>;
  authorTalk?: Resolver<ResolversTypes['AuthorTalk'], ParentType, ContextType, RequireFields<QueryAuthorTalkArgs, 'id'>>;
  myAuthorTalks?: Resolver<Array<ResolversTypes['AuthorTalkCard']>, ParentType, ContextType>;
  myBlocks?: Resolver<ResolversTypes['BlockPage'], ParentType, ContextType, Partial<QueryMyBlocksArgs>>;
  room?: Resolver<ResolversTypes['Room'], ParentType, ContextType, RequireFields<QueryRoomArgs, 'id'>>;
  openRooms?: Resolver<Array<ResolversTypes['Room']>, ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Line'], ParentType, ContextType, RequireFields<QueryLineArgs, 'id'>>;
  myCredential?: Resolver<Maybe<ResolversTypes['Credential']>, ParentType, ContextType>;
  mySuspension?: Resolver<Maybe<ResolversTypes['BadgeSuspension']>, ParentType, ContextType>;
  credentialsToCheck?: Resolver<Array<ResolversTypes['Credential']>, ParentType, ContextType>;
  credentialsInUse?: Resolver<Array<ResolversTypes['Credential']>, ParentType, ContextType>;
  crisis?: Resolver<ResolversTypes['CrisisCase'], ParentType, ContextType, RequireFields<QueryCrisisArgs, 'id'>>;
  followUps?: Resolver<ResolversTypes['FollowUpPage'], ParentType, ContextType, Partial<QueryFollowUpsArgs>>;
  talk?: Resolver<ResolversTypes['Talk'], ParentType, ContextType, RequireFields<QueryTalkArgs, 'id'>>;
  myTalks?: Resolver<Array<ResolversTypes['TalkCard']>, ParentType, ContextType>;
  waitingTalk?: Resolver<Maybe<ResolversTypes['TalkCard']>, ParentType, ContextType>;
  releases?: Resolver<ResolversTypes['ReleasesOfCrisis'], ParentType, ContextType, RequireFields<QueryReleasesArgs, 'crisisCaseId'>>;
  waitingReleases?: Resolver<Array<ResolversTypes['Release']>, ParentType, ContextType>;
  document?: Resolver<ResolversTypes['SiteDocument'], ParentType, ContextType, RequireFields<QueryDocumentArgs, 'kind'>>;
  documents?: Resolver<Array<ResolversTypes['SiteDocument']>, ParentType, ContextType>;
  draft?: Resolver<Maybe<ResolversTypes['Draft']>, ParentType, ContextType, RequireFields<QueryDraftArgs, 'place'>>;
  myDuty?: Resolver<ResolversTypes['MyDuty'], ParentType, ContextType>;
  roster?: Resolver<ResolversTypes['Roster'], ParentType, ContextType>;
  groupCards?: Resolver<Array<ResolversTypes['GroupCard']>, ParentType, ContextType>;
  groups?: Resolver<ResolversTypes['GroupPage'], ParentType, ContextType, Partial<QueryGroupsArgs>>;
  group?: Resolver<ResolversTypes['Group'], ParentType, ContextType, RequireFields<QueryGroupArgs, 'slug'>>;
  legalNotice?: Resolver<ResolversTypes['LegalNotice'], ParentType, ContextType, RequireFields<QueryLegalNoticeArgs, 'token'>>;
  cases?: Resolver<ResolversTypes['CaseCardPage'], ParentType, ContextType, Partial<QueryCasesArgs>>;
  caseCards?: Resolver<Array<ResolversTypes['CaseCard']>, ParentType, ContextType, RequireFields<QueryCaseCardsArgs, 'ids'>>;
  laneCounts?: Resolver<Array<ResolversTypes['LaneCount']>, ParentType, ContextType>;
  case?: Resolver<ResolversTypes['ModerationCase'], ParentType, ContextType, RequireFields<QueryCaseArgs, 'id'>>;
  casesComingBack?: Resolver<Array<ResolversTypes['CaseComingBack']>, ParentType, ContextType>;
  helpGroups?: Resolver<Array<ResolversTypes['HelpGroupChoice']>, ParentType, ContextType>;
  decisionNotice?: Resolver<ResolversTypes['DecisionNotice'], ParentType, ContextType, RequireFields<QueryDecisionNoticeArgs, 'id'>>;
  notices?: Resolver<ResolversTypes['NoticePage'], ParentType, ContextType, Partial<QueryNoticesArgs>>;
  notice?: Resolver<ResolversTypes['Notice'], ParentType, ContextType, RequireFields<QueryNoticeArgs, 'id'>>;
  noticeSettings?: Resolver<ResolversTypes['NoticeSettings'], ParentType, ContextType>;
  mailStop?: Resolver<ResolversTypes['MailStop'], ParentType, ContextType, RequireFields<QueryMailStopArgs, 'token'>>;
  myPages?: Resolver<Array<ResolversTypes['Page']>, ParentType, ContextType>;
  myDevices?: Resolver<ResolversTypes['MyDevices'], ParentType, ContextType>;
  onCall?: Resolver<ResolversTypes['OnCall'], ParentType, ContextType>;
  planShares?: Resolver<Array<ResolversTypes['PlanShare']>, ParentType, ContextType>;
  postventions?: Resolver<Array<ResolversTypes['Postvention']>, ParentType, ContextType>;
  memorials?: Resolver<Array<ResolversTypes['Memorial']>, ParentType, ContextType>;
  privateEntries?: Resolver<ResolversTypes['PrivateEntryConnection'], ParentType, ContextType, RequireFields<QueryPrivateEntriesArgs, 'input'>>;
  privateEntry?: Resolver<ResolversTypes['PrivateEntry'], ParentType, ContextType, RequireFields<QueryPrivateEntryArgs, 'id'>>;
  keptPrivateEntries?: Resolver<Array<ResolversTypes['PrivateEntry']>, ParentType, ContextType, RequireFields<QueryKeptPrivateEntriesArgs, 'id'>>;
  searchPrivateEntries?: Resolver<ResolversTypes['PrivateEntriesFound'], ParentType, ContextType, RequireFields<QuerySearchPrivateEntriesArgs, 'input'>>;
  queueViews?: Resolver<Array<ResolversTypes['QueueView']>, ParentType, ContextType>;
  raid?: Resolver<ResolversTypes['RaidState'], ParentType, ContextType>;
  reminderDevices?: Resolver<ResolversTypes['ReminderDevices'], ParentType, ContextType>;
  goalReminders?: Resolver<Array<ResolversTypes['GoalReminder']>, ParentType, ContextType>;
  myReports?: Resolver<ResolversTypes['MyReportPage'], ParentType, ContextType, Partial<QueryMyReportsArgs>>;
  myReport?: Resolver<ResolversTypes['MyReport'], ParentType, ContextType, RequireFields<QueryMyReportArgs, 'id'>>;
  reporterMutes?: Resolver<Array<ResolversTypes['ReporterMute']>, ParentType, ContextType>;
  reportTarget?: Resolver<Maybe<ResolversTypes['ReportTarget']>, ParentType, ContextType, RequireFields<QueryReportTargetArgs, 'itemId'>>;
  safeguardings?: Resolver<Array<ResolversTypes['Safeguarding']>, ParentType, ContextType>;
  safeguarding?: Resolver<ResolversTypes['Safeguarding'], ParentType, ContextType, RequireFields<QuerySafeguardingArgs, 'id'>>;
  sheet?: Resolver<ResolversTypes['Sheet'], ParentType, ContextType, RequireFields<QuerySheetArgs, 'kind'>>;
  signOffs?: Resolver<Array<ResolversTypes['SignOff']>, ParentType, ContextType>;
  site?: Resolver<ResolversTypes['Site'], ParentType, ContextType>;
  setUp?: Resolver<ResolversTypes['SetUp'], ParentType, ContextType, Partial<QuerySetUpArgs>>;
  goLive?: Resolver<ResolversTypes['GoLive'], ParentType, ContextType>;
  health?: Resolver<ResolversTypes['Health'], ParentType, ContextType>;
  helplineOverlay?: Resolver<ResolversTypes['HelplineOverlay'], ParentType, ContextType, RequireFields<QueryHelplineOverlayArgs, 'country'>>;
  overlaidCountries?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  documentVersions?: Resolver<Array<ResolversTypes['DocumentVersion']>, ParentType, ContextType, RequireFields<QueryDocumentVersionsArgs, 'kind'>>;
  staff?: Resolver<Array<ResolversTypes['RoleGrant']>, ParentType, ContextType>;
  invitations?: Resolver<Array<ResolversTypes['Invitation']>, ParentType, ContextType>;
  invitation?: Resolver<ResolversTypes['InvitationCard'], ParentType, ContextType, RequireFields<QueryInvitationArgs, 'token'>>;
  pendingAccounts?: Resolver<ResolversTypes['PendingAccountPage'], ParentType, ContextType, Partial<QueryPendingAccountsArgs>>;
  noteTemplates?: Resolver<Array<ResolversTypes['NoteTemplate']>, ParentType, ContextType, Partial<QueryNoteTemplatesArgs>>;
  canWriteTemplates?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  thread?: Resolver<ResolversTypes['Thread'], ParentType, ContextType, RequireFields<QueryThreadArgs, 'id'>>;
  post?: Resolver<ResolversTypes['Post'], ParentType, ContextType, RequireFields<QueryPostArgs, 'id'>>;
  search?: Resolver<ResolversTypes['SearchPage'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'query'>>;
  wellness?: Resolver<ResolversTypes['Wellness'], ParentType, ContextType>;
  teamWellness?: Resolver<ResolversTypes['TeamWellness'], ParentType, ContextType>;
  wellnessDefaults?: Resolver<ResolversTypes['WellnessDefaults'], ParentType, ContextType>;
  workshops?: Resolver<ResolversTypes['WorkshopPage'], ParentType, ContextType, Partial<QueryWorkshopsArgs>>;
  programmeGroups?: Resolver<Array<ResolversTypes['ProgrammeGroup']>, ParentType, ContextType>;
  workshop?: Resolver<ResolversTypes['Workshop'], ParentType, ContextType, RequireFields<QueryWorkshopArgs, 'id'>>;
  safetyModerators?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType, Partial<QuerySafetyModeratorsArgs>>;
};

export type MutationResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  signIn?: Resolver<ResolversTypes['SignInPayload'], ParentType, ContextType, RequireFields<MutationSignInArgs, 'input'>>;
  signOut?: Resolver<ResolversTypes['SignedOut'], ParentType, ContextType>;
  lockSession?: Resolver<ResolversTypes['SignedOut'], ParentType, ContextType>;
  join?: Resolver<ResolversTypes['JoinPayload'], ParentType, ContextType, RequireFields<MutationJoinArgs, 'input'>>;
  confirmEmail?: Resolver<ResolversTypes['LinkPayload'], ParentType, ContextType, RequireFields<MutationConfirmEmailArgs, 'token'>>;
  resendConfirmation?: Resolver<ResolversTypes['MailOnItsWay'], ParentType, ContextType, Partial<MutationResendConfirmationArgs>>;
  requestPasswordReset?: Resolver<ResolversTypes['MailOnItsWay'], ParentType, ContextType, RequireFields<MutationRequestPasswordResetArgs, 'email'>>;
  resetPassword?: Resolver<ResolversTypes['LinkPayload'], ParentType, ContextType, RequireFields<MutationResetPasswordArgs, 'input'>>;
  changePassword?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType, RequireFields<MutationChangePasswordArgs, 'input'>>;
  changeEmail?: Resolver<ResolversTypes['MailOnItsWay'], ParentType, ContextType, RequireFields<MutationChangeEmailArgs, 'email'>>;
  endSession?: Resolver<ResolversTypes['SessionsPayload'], ParentType, ContextType, RequireFields<MutationEndSessionArgs, 'id'>>;
  endOtherSessions?: Resolver<ResolversTypes['SessionsPayload'], ParentType, ContextType>;
  setSettings?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType, RequireFields<MutationSetSettingsArgs, 'input'>>;
  setHardDay?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType, RequireFields<MutationSetHardDayArgs, 'isOn'>>;
  setAbout?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType, RequireFields<MutationSetAboutArgs, 'text'>>;
  addResource?: Resolver<ResolversTypes['WorkshopPayload'], ParentType, ContextType, RequireFields<MutationAddResourceArgs, 'workshopId' | 'title' | 'address'>>;
  removeResource?: Resolver<ResolversTypes['WorkshopPayload'], ParentType, ContextType, RequireFields<MutationRemoveResourceArgs, 'resourceId'>>;
  raiseResource?: Resolver<ResolversTypes['WorkshopPayload'], ParentType, ContextType, RequireFields<MutationRaiseResourceArgs, 'resourceId'>>;
  giveFeedback?: Resolver<ResolversTypes['WorkshopPayload'], ParentType, ContextType, RequireFields<MutationGiveFeedbackArgs, 'workshopId' | 'worth' | 'safe' | 'clear'>>;
  appealDecision?: Resolver<ResolversTypes['AppealSubmitted'], ParentType, ContextType, RequireFields<MutationAppealDecisionArgs, 'decisionId' | 'body'>>;
  appealReport?: Resolver<ResolversTypes['AppealSubmitted'], ParentType, ContextType, RequireFields<MutationAppealReportArgs, 'reportId' | 'body'>>;
  takeAppeal?: Resolver<ResolversTypes['AppealPayload'], ParentType, ContextType, RequireFields<MutationTakeAppealArgs, 'id'>>;
  giveBackAppeal?: Resolver<ResolversTypes['AppealPayload'], ParentType, ContextType, RequireFields<MutationGiveBackAppealArgs, 'id'>>;
  answerAppeal?: Resolver<ResolversTypes['AppealAnswered'], ParentType, ContextType, RequireFields<MutationAnswerAppealArgs, 'input'>>;
  askAuthor?: Resolver<ResolversTypes['CasePayload'], ParentType, ContextType, RequireFields<MutationAskAuthorArgs, 'input'>>;
  endAuthorTalk?: Resolver<ResolversTypes['CasePayload'], ParentType, ContextType, RequireFields<MutationEndAuthorTalkArgs, 'input'>>;
  sayInAuthorTalk?: Resolver<ResolversTypes['AuthorTalkPayload'], ParentType, ContextType, RequireFields<MutationSayInAuthorTalkArgs, 'input'>>;
  seeAuthorTalk?: Resolver<ResolversTypes['AuthorTalkPayload'], ParentType, ContextType, RequireFields<MutationSeeAuthorTalkArgs, 'talkId'>>;
  blockMember?: Resolver<ResolversTypes['BlockPayload'], ParentType, ContextType, RequireFields<MutationBlockMemberArgs, 'handle'>>;
  unblockMember?: Resolver<ResolversTypes['BlockPayload'], ParentType, ContextType, RequireFields<MutationUnblockMemberArgs, 'handle'>>;
  startBreak?: Resolver<ResolversTypes['BreakPayload'], ParentType, ContextType, RequireFields<MutationStartBreakArgs, 'days'>>;
  endBreak?: Resolver<ResolversTypes['BreakPayload'], ParentType, ContextType>;
  putGreetingAway?: Resolver<ResolversTypes['BreakPayload'], ParentType, ContextType>;
  nameCaptioner?: Resolver<ResolversTypes['WorkshopPayload'], ParentType, ContextType, RequireFields<MutationNameCaptionerArgs, 'workshopId'>>;
  writeCaption?: Resolver<ResolversTypes['WorkshopPayload'], ParentType, ContextType, RequireFields<MutationWriteCaptionArgs, 'workshopId' | 'text' | 'speaker' | 'isAutomatic'>>;
  correctCaption?: Resolver<ResolversTypes['WorkshopPayload'], ParentType, ContextType, RequireFields<MutationCorrectCaptionArgs, 'workshopId' | 'seq' | 'text'>>;
  keepCaptionTerms?: Resolver<ResolversTypes['WorkshopPayload'], ParentType, ContextType, RequireFields<MutationKeepCaptionTermsArgs, 'workshopId' | 'terms'>>;
  commentOnCase?: Resolver<ResolversTypes['CasePayload'], ParentType, ContextType, RequireFields<MutationCommentOnCaseArgs, 'input'>>;
  pinComment?: Resolver<ResolversTypes['CasePayload'], ParentType, ContextType, RequireFields<MutationPinCommentArgs, 'input'>>;
  saveCaseDraft?: Resolver<ResolversTypes['CasePayload'], ParentType, ContextType, RequireFields<MutationSaveCaseDraftArgs, 'input'>>;
  sayLine?: Resolver<ResolversTypes['SayLinePayload'], ParentType, ContextType, RequireFields<MutationSayLineArgs, 'input'>>;
  editLine?: Resolver<ResolversTypes['EditLinePayload'], ParentType, ContextType, RequireFields<MutationEditLineArgs, 'input'>>;
  deleteLine?: Resolver<ResolversTypes['LinePayload'], ParentType, ContextType, RequireFields<MutationDeleteLineArgs, 'lineId'>>;
  reactToLine?: Resolver<ResolversTypes['LinePayload'], ParentType, ContextType, RequireFields<MutationReactToLineArgs, 'input'>>;
  unreactToLine?: Resolver<ResolversTypes['LinePayload'], ParentType, ContextType, RequireFields<MutationUnreactToLineArgs, 'input'>>;
  confirmRoomPresence?: Resolver<ResolversTypes['RoomPayload'], ParentType, ContextType, RequireFields<MutationConfirmRoomPresenceArgs, 'roomId'>>;
  renewRoomPresence?: Resolver<ResolversTypes['RoomPayload'], ParentType, ContextType, RequireFields<MutationRenewRoomPresenceArgs, 'roomId'>>;
  endRoomPresence?: Resolver<ResolversTypes['RoomPayload'], ParentType, ContextType, RequireFields<MutationEndRoomPresenceArgs, 'roomId'>>;
  setRoomSlow?: Resolver<ResolversTypes['RoomPayload'], ParentType, ContextType, RequireFields<MutationSetRoomSlowArgs, 'roomId' | 'seconds'>>;
  setChatMode?: Resolver<ResolversTypes['RoomPayload'], ParentType, ContextType, RequireFields<MutationSetChatModeArgs, 'roomId' | 'mode'>>;
  reviewLine?: Resolver<ResolversTypes['LinePayload'], ParentType, ContextType, RequireFields<MutationReviewLineArgs, 'lineId' | 'isShown'>>;
  pauseRoom?: Resolver<ResolversTypes['RoomPayload'], ParentType, ContextType, RequireFields<MutationPauseRoomArgs, 'roomId'>>;
  resumeRoom?: Resolver<ResolversTypes['RoomPayload'], ParentType, ContextType, RequireFields<MutationResumeRoomArgs, 'roomId'>>;
  muteInRoom?: Resolver<ResolversTypes['RoomPayload'], ParentType, ContextType, RequireFields<MutationMuteInRoomArgs, 'input'>>;
  removeFromRoom?: Resolver<ResolversTypes['RoomPayload'], ParentType, ContextType, RequireFields<MutationRemoveFromRoomArgs, 'lineId'>>;
  closeRoom?: Resolver<ResolversTypes['RoomPayload'], ParentType, ContextType, RequireFields<MutationCloseRoomArgs, 'roomId'>>;
  stateCredential?: Resolver<ResolversTypes['CredentialPayload'], ParentType, ContextType, RequireFields<MutationStateCredentialArgs, 'input'>>;
  checkCredential?: Resolver<ResolversTypes['CredentialPayload'], ParentType, ContextType, RequireFields<MutationCheckCredentialArgs, 'input'>>;
  suspendCredential?: Resolver<ResolversTypes['CredentialPayload'], ParentType, ContextType, RequireFields<MutationSuspendCredentialArgs, 'input'>>;
  reinstateCredential?: Resolver<ResolversTypes['CredentialPayload'], ParentType, ContextType, RequireFields<MutationReinstateCredentialArgs, 'id'>>;
  raiseCrisis?: Resolver<ResolversTypes['CrisisPayload'], ParentType, ContextType, RequireFields<MutationRaiseCrisisArgs, 'input'>>;
  acknowledgeCrisis?: Resolver<ResolversTypes['CrisisPayload'], ParentType, ContextType, RequireFields<MutationAcknowledgeCrisisArgs, 'input'>>;
  openCrisisFile?: Resolver<ResolversTypes['CrisisFilePayload'], ParentType, ContextType, RequireFields<MutationOpenCrisisFileArgs, 'input'>>;
  writeToPerson?: Resolver<ResolversTypes['WriteToPersonPayload'], ParentType, ContextType, RequireFields<MutationWriteToPersonArgs, 'input'>>;
  noteCrisis?: Resolver<ResolversTypes['CrisisPayload'], ParentType, ContextType, RequireFields<MutationNoteCrisisArgs, 'input'>>;
  assessCrisis?: Resolver<ResolversTypes['AssessPayload'], ParentType, ContextType, RequireFields<MutationAssessCrisisArgs, 'input'>>;
  setCrisisLevel?: Resolver<ResolversTypes['CrisisPayload'], ParentType, ContextType, RequireFields<MutationSetCrisisLevelArgs, 'input'>>;
  answerNone?: Resolver<ResolversTypes['CrisisPayload'], ParentType, ContextType, RequireFields<MutationAnswerNoneArgs, 'input'>>;
  handOverCrisis?: Resolver<ResolversTypes['CrisisPayload'], ParentType, ContextType, RequireFields<MutationHandOverCrisisArgs, 'input'>>;
  takeOverCrisis?: Resolver<ResolversTypes['CrisisPayload'], ParentType, ContextType, RequireFields<MutationTakeOverCrisisArgs, 'handOverId'>>;
  settleCrisis?: Resolver<ResolversTypes['CrisisPayload'], ParentType, ContextType, RequireFields<MutationSettleCrisisArgs, 'input'>>;
  closeCrisis?: Resolver<ResolversTypes['CrisisPayload'], ParentType, ContextType, RequireFields<MutationCloseCrisisArgs, 'input'>>;
  checkIn?: Resolver<ResolversTypes['CrisisPayload'], ParentType, ContextType, RequireFields<MutationCheckInArgs, 'input'>>;
  answerDebrief?: Resolver<ResolversTypes['CrisisPayload'], ParentType, ContextType, RequireFields<MutationAnswerDebriefArgs, 'input'>>;
  sayInTalk?: Resolver<ResolversTypes['TalkPayload'], ParentType, ContextType, RequireFields<MutationSayInTalkArgs, 'input'>>;
  seeTalk?: Resolver<ResolversTypes['TalkPayload'], ParentType, ContextType, RequireFields<MutationSeeTalkArgs, 'talkId'>>;
  endTalk?: Resolver<ResolversTypes['TalkPayload'], ParentType, ContextType, RequireFields<MutationEndTalkArgs, 'talkId'>>;
  reportTalkMessage?: Resolver<ResolversTypes['TalkPayload'], ParentType, ContextType, RequireFields<MutationReportTalkMessageArgs, 'input'>>;
  askRelease?: Resolver<ResolversTypes['ReleasePayload'], ParentType, ContextType, RequireFields<MutationAskReleaseArgs, 'input'>>;
  release?: Resolver<ResolversTypes['ReleasePayload'], ParentType, ContextType, RequireFields<MutationReleaseArgs, 'input'>>;
  showReleased?: Resolver<ResolversTypes['Released'], ParentType, ContextType, RequireFields<MutationShowReleasedArgs, 'disclosureId'>>;
  tellOfRelease?: Resolver<ResolversTypes['ReleasePayload'], ParentType, ContextType, RequireFields<MutationTellOfReleaseArgs, 'disclosureId'>>;
  reviewRelease?: Resolver<ResolversTypes['ReleasePayload'], ParentType, ContextType, RequireFields<MutationReviewReleaseArgs, 'input'>>;
  acceptDocument?: Resolver<ResolversTypes['SiteDocument'], ParentType, ContextType, RequireFields<MutationAcceptDocumentArgs, 'input'>>;
  publishDocument?: Resolver<ResolversTypes['SiteDocument'], ParentType, ContextType, RequireFields<MutationPublishDocumentArgs, 'input'>>;
  passDoor?: Resolver<ResolversTypes['WorkshopPayload'], ParentType, ContextType, RequireFields<MutationPassDoorArgs, 'workshopId'>>;
  saveDraft?: Resolver<ResolversTypes['DraftSaved'], ParentType, ContextType, RequireFields<MutationSaveDraftArgs, 'input'>>;
  discardDraft?: Resolver<ResolversTypes['DraftDiscarded'], ParentType, ContextType, RequireFields<MutationDiscardDraftArgs, 'place'>>;
  startDuty?: Resolver<ResolversTypes['MyDuty'], ParentType, ContextType>;
  heartbeatDuty?: Resolver<ResolversTypes['MyDuty'], ParentType, ContextType>;
  endDuty?: Resolver<ResolversTypes['MyDuty'], ParentType, ContextType>;
  addWeeklyShift?: Resolver<ResolversTypes['Roster'], ParentType, ContextType, RequireFields<MutationAddWeeklyShiftArgs, 'input'>>;
  endWeeklyShift?: Resolver<ResolversTypes['Roster'], ParentType, ContextType, RequireFields<MutationEndWeeklyShiftArgs, 'id'>>;
  offerShift?: Resolver<ResolversTypes['Roster'], ParentType, ContextType, RequireFields<MutationOfferShiftArgs, 'input'>>;
  answerOffer?: Resolver<ResolversTypes['Roster'], ParentType, ContextType, RequireFields<MutationAnswerOfferArgs, 'input'>>;
  leaveHandover?: Resolver<ResolversTypes['Roster'], ParentType, ContextType, RequireFields<MutationLeaveHandoverArgs, 'note'>>;
  setTopicFilters?: Resolver<ResolversTypes['FiltersPayload'], ParentType, ContextType, RequireFields<MutationSetTopicFiltersArgs, 'choices'>>;
  joinGroup?: Resolver<ResolversTypes['GroupPayload'], ParentType, ContextType, RequireFields<MutationJoinGroupArgs, 'input'>>;
  acceptAgreement?: Resolver<ResolversTypes['GroupPayload'], ParentType, ContextType, RequireFields<MutationAcceptAgreementArgs, 'input'>>;
  leaveGroup?: Resolver<ResolversTypes['GroupPayload'], ParentType, ContextType, RequireFields<MutationLeaveGroupArgs, 'groupId'>>;
  createGroup?: Resolver<ResolversTypes['GroupPayload'], ParentType, ContextType, RequireFields<MutationCreateGroupArgs, 'input'>>;
  editGroup?: Resolver<ResolversTypes['GroupPayload'], ParentType, ContextType, RequireFields<MutationEditGroupArgs, 'input'>>;
  changeAgreement?: Resolver<ResolversTypes['GroupPayload'], ParentType, ContextType, RequireFields<MutationChangeAgreementArgs, 'input'>>;
  scheduleMessage?: Resolver<ResolversTypes['WorkshopPayload'], ParentType, ContextType, RequireFields<MutationScheduleMessageArgs, 'workshopId' | 'message'>>;
  editMessage?: Resolver<ResolversTypes['WorkshopPayload'], ParentType, ContextType, RequireFields<MutationEditMessageArgs, 'messageId' | 'version' | 'message'>>;
  cancelMessage?: Resolver<ResolversTypes['WorkshopPayload'], ParentType, ContextType, RequireFields<MutationCancelMessageArgs, 'messageId'>>;
  retryMessage?: Resolver<ResolversTypes['WorkshopPayload'], ParentType, ContextType, RequireFields<MutationRetryMessageArgs, 'messageId'>>;
  sendLegalNotice?: Resolver<ResolversTypes['LegalNoticeSent'], ParentType, ContextType, RequireFields<MutationSendLegalNoticeArgs, 'input'>>;
  askForSecondLook?: Resolver<ResolversTypes['SecondLookAsked'], ParentType, ContextType, RequireFields<MutationAskForSecondLookArgs, 'token' | 'words'>>;
  lookUp?: Resolver<ResolversTypes['LookUpPayload'], ParentType, ContextType, RequireFields<MutationLookUpArgs, 'input'>>;
  decideMany?: Resolver<ResolversTypes['ManyPayload'], ParentType, ContextType, RequireFields<MutationDecideManyArgs, 'input'>>;
  undoMany?: Resolver<ResolversTypes['ManyPayload'], ParentType, ContextType, RequireFields<MutationUndoManyArgs, 'batchId'>>;
  mediaGrant?: Resolver<ResolversTypes['MediaGrantPayload'], ParentType, ContextType, RequireFields<MutationMediaGrantArgs, 'input'>>;
  testConnection?: Resolver<ResolversTypes['ConnectionTestPayload'], ParentType, ContextType, RequireFields<MutationTestConnectionArgs, 'workshopId'>>;
  raiseHand?: Resolver<ResolversTypes['WorkshopPayload'], ParentType, ContextType, RequireFields<MutationRaiseHandArgs, 'workshopId'>>;
  lowerHand?: Resolver<ResolversTypes['WorkshopPayload'], ParentType, ContextType, RequireFields<MutationLowerHandArgs, 'workshopId'>>;
  callToStage?: Resolver<ResolversTypes['WorkshopPayload'], ParentType, ContextType, RequireFields<MutationCallToStageArgs, 'workshopId' | 'handle'>>;
  declineHand?: Resolver<ResolversTypes['WorkshopPayload'], ParentType, ContextType, RequireFields<MutationDeclineHandArgs, 'workshopId' | 'handle' | 'word'>>;
  takeFromStage?: Resolver<ResolversTypes['WorkshopPayload'], ParentType, ContextType, RequireFields<MutationTakeFromStageArgs, 'workshopId' | 'handle'>>;
  muteOnStage?: Resolver<ResolversTypes['WorkshopPayload'], ParentType, ContextType, RequireFields<MutationMuteOnStageArgs, 'workshopId' | 'streamId' | 'isMuted'>>;
  pinOnStage?: Resolver<ResolversTypes['WorkshopPayload'], ParentType, ContextType, RequireFields<MutationPinOnStageArgs, 'workshopId' | 'streamId' | 'isPinned'>>;
  mendWords?: Resolver<ResolversTypes['WordsMended'], ParentType, ContextType, RequireFields<MutationMendWordsArgs, 'decisionId' | 'body'>>;
  claimCase?: Resolver<ResolversTypes['ClaimCasePayload'], ParentType, ContextType, RequireFields<MutationClaimCaseArgs, 'caseId'>>;
  renewClaim?: Resolver<ResolversTypes['CasePayload'], ParentType, ContextType, RequireFields<MutationRenewClaimArgs, 'caseId'>>;
  lookAtCase?: Resolver<ResolversTypes['CasePayload'], ParentType, ContextType, RequireFields<MutationLookAtCaseArgs, 'caseId' | 'isLooking'>>;
  moveCase?: Resolver<ResolversTypes['CasePayload'], ParentType, ContextType, RequireFields<MutationMoveCaseArgs, 'input'>>;
  skipCase?: Resolver<ResolversTypes['CasePayload'], ParentType, ContextType, RequireFields<MutationSkipCaseArgs, 'caseId' | 'reason'>>;
  decideCase?: Resolver<ResolversTypes['DecideCasePayload'], ParentType, ContextType, RequireFields<MutationDecideCaseArgs, 'input'>>;
  undoDecision?: Resolver<ResolversTypes['UndoDecisionPayload'], ParentType, ContextType, RequireFields<MutationUndoDecisionArgs, 'caseId'>>;
  confirmProposal?: Resolver<ResolversTypes['ConfirmPayload'], ParentType, ContextType, RequireFields<MutationConfirmProposalArgs, 'input'>>;
  disagreeWithProposal?: Resolver<ResolversTypes['CasePayload'], ParentType, ContextType, RequireFields<MutationDisagreeWithProposalArgs, 'input'>>;
  signOffCase?: Resolver<ResolversTypes['CasePayload'], ParentType, ContextType, RequireFields<MutationSignOffCaseArgs, 'input'>>;
  mergeCase?: Resolver<ResolversTypes['CasePayload'], ParentType, ContextType, RequireFields<MutationMergeCaseArgs, 'input'>>;
  splitCase?: Resolver<ResolversTypes['CasePayload'], ParentType, ContextType, RequireFields<MutationSplitCaseArgs, 'input'>>;
  markNoticesRead?: Resolver<ResolversTypes['NoticesRead'], ParentType, ContextType, Partial<MutationMarkNoticesReadArgs>>;
  saveNoticeSettings?: Resolver<ResolversTypes['NoticeSettings'], ParentType, ContextType, RequireFields<MutationSaveNoticeSettingsArgs, 'input'>>;
  stopMail?: Resolver<ResolversTypes['MailStop'], ParentType, ContextType, RequireFields<MutationStopMailArgs, 'token'>>;
  addDevice?: Resolver<ResolversTypes['MyDevices'], ParentType, ContextType, RequireFields<MutationAddDeviceArgs, 'input'>>;
  removeDevice?: Resolver<ResolversTypes['MyDevices'], ParentType, ContextType, RequireFields<MutationRemoveDeviceArgs, 'id'>>;
  sendTestPage?: Resolver<ResolversTypes['MyDevices'], ParentType, ContextType>;
  seePage?: Resolver<Array<ResolversTypes['Page']>, ParentType, ContextType, RequireFields<MutationSeePageArgs, 'id'>>;
  saveChain?: Resolver<ResolversTypes['OnCall'], ParentType, ContextType, RequireFields<MutationSaveChainArgs, 'accountIds'>>;
  addWebhook?: Resolver<ResolversTypes['WebhookAdded'], ParentType, ContextType, RequireFields<MutationAddWebhookArgs, 'input'>>;
  removeWebhook?: Resolver<ResolversTypes['OnCall'], ParentType, ContextType, RequireFields<MutationRemoveWebhookArgs, 'id'>>;
  testWebhook?: Resolver<ResolversTypes['OnCall'], ParentType, ContextType, RequireFields<MutationTestWebhookArgs, 'id'>>;
  startDrill?: Resolver<ResolversTypes['OnCall'], ParentType, ContextType>;
  askToPanel?: Resolver<ResolversTypes['WorkshopPayload'], ParentType, ContextType, RequireFields<MutationAskToPanelArgs, 'workshopId' | 'handle'>>;
  takeFromPanel?: Resolver<ResolversTypes['WorkshopPayload'], ParentType, ContextType, RequireFields<MutationTakeFromPanelArgs, 'workshopId' | 'handle'>>;
  answerPanel?: Resolver<ResolversTypes['WorkshopPayload'], ParentType, ContextType, RequireFields<MutationAnswerPanelArgs, 'workshopId' | 'accept'>>;
  sharePlan?: Resolver<ResolversTypes['PlanSharePayload'], ParentType, ContextType, RequireFields<MutationSharePlanArgs, 'input'>>;
  endPlanShare?: Resolver<ResolversTypes['PlanSharePayload'], ParentType, ContextType, RequireFields<MutationEndPlanShareArgs, 'id'>>;
  emptySheet?: Resolver<ResolversTypes['SheetPayload'], ParentType, ContextType, RequireFields<MutationEmptySheetArgs, 'kind'>>;
  openSharedPlan?: Resolver<ResolversTypes['OpenSharedPlanPayload'], ParentType, ContextType, RequireFields<MutationOpenSharedPlanArgs, 'input'>>;
  makePoll?: Resolver<ResolversTypes['WorkshopPayload'], ParentType, ContextType, RequireFields<MutationMakePollArgs, 'input'>>;
  openPoll?: Resolver<ResolversTypes['WorkshopPayload'], ParentType, ContextType, RequireFields<MutationOpenPollArgs, 'pollId'>>;
  closePoll?: Resolver<ResolversTypes['WorkshopPayload'], ParentType, ContextType, RequireFields<MutationClosePollArgs, 'pollId'>>;
  removePoll?: Resolver<ResolversTypes['WorkshopPayload'], ParentType, ContextType, RequireFields<MutationRemovePollArgs, 'pollId'>>;
  answerPoll?: Resolver<ResolversTypes['WorkshopPayload'], ParentType, ContextType, RequireFields<MutationAnswerPollArgs, 'pollId' | 'chosen'>>;
  startPostvention?: Resolver<ResolversTypes['PostventionPayload'], ParentType, ContextType, RequireFields<MutationStartPostventionArgs, 'input'>>;
  endPostvention?: Resolver<ResolversTypes['PostventionEnded'], ParentType, ContextType, RequireFields<MutationEndPostventionArgs, 'id'>>;
  askMemorial?: Resolver<ResolversTypes['MemorialPayload'], ParentType, ContextType, RequireFields<MutationAskMemorialArgs, 'handle'>>;
  confirmMemorial?: Resolver<ResolversTypes['MemorialPayload'], ParentType, ContextType, RequireFields<MutationConfirmMemorialArgs, 'accountId'>>;
  undoMemorial?: Resolver<ResolversTypes['PostventionEnded'], ParentType, ContextType, RequireFields<MutationUndoMemorialArgs, 'accountId'>>;
  startPractice?: Resolver<ResolversTypes['WorkshopPayload'], ParentType, ContextType, RequireFields<MutationStartPracticeArgs, 'workshopId'>>;
  endPractice?: Resolver<ResolversTypes['WorkshopPayload'], ParentType, ContextType, RequireFields<MutationEndPracticeArgs, 'workshopId'>>;
  giveConsent?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType, RequireFields<MutationGiveConsentArgs, 'purpose'>>;
  withdrawConsent?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType, RequireFields<MutationWithdrawConsentArgs, 'purpose'>>;
  setFindMe?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType, RequireFields<MutationSetFindMeArgs, 'words'>>;
  exportMine?: Resolver<ResolversTypes['ExportFile'], ParentType, ContextType>;
  deleteAccount?: Resolver<ResolversTypes['AccountDeleted'], ParentType, ContextType, RequireFields<MutationDeleteAccountArgs, 'input'>>;
  writePrivateEntry?: Resolver<ResolversTypes['PrivateEntryWritten'], ParentType, ContextType, RequireFields<MutationWritePrivateEntryArgs, 'input'>>;
  removePrivateEntry?: Resolver<ResolversTypes['PrivateEntryRemoved'], ParentType, ContextType, RequireFields<MutationRemovePrivateEntryArgs, 'id' | 'version'>>;
  saveQueueView?: Resolver<ResolversTypes['QueueViewsPayload'], ParentType, ContextType, RequireFields<MutationSaveQueueViewArgs, 'input'>>;
  removeQueueView?: Resolver<ResolversTypes['QueueViewsPayload'], ParentType, ContextType, RequireFields<MutationRemoveQueueViewArgs, 'id'>>;
  startRaidGuard?: Resolver<ResolversTypes['RaidPayload'], ParentType, ContextType, RequireFields<MutationStartRaidGuardArgs, 'hours'>>;
  endRaidGuard?: Resolver<ResolversTypes['RaidPayload'], ParentType, ContextType>;
  setRegistrationForm?: Resolver<ResolversTypes['WorkshopPayload'], ParentType, ContextType, RequireFields<MutationSetRegistrationFormArgs, 'input'>>;
  acceptWorkshopAgreement?: Resolver<ResolversTypes['WorkshopPayload'], ParentType, ContextType, RequireFields<MutationAcceptWorkshopAgreementArgs, 'workshopId' | 'version'>>;
  addReminderDevice?: Resolver<ResolversTypes['ReminderDevices'], ParentType, ContextType, RequireFields<MutationAddReminderDeviceArgs, 'input'>>;
  removeReminderDevice?: Resolver<ResolversTypes['ReminderDevices'], ParentType, ContextType, RequireFields<MutationRemoveReminderDeviceArgs, 'id'>>;
  setGoalReminders?: Resolver<ResolversTypes['GoalRemindersPayload'], ParentType, ContextType, RequireFields<MutationSetGoalRemindersArgs, 'input'>>;
  stopGoalReminders?: Resolver<ResolversTypes['GoalRemindersPayload'], ParentType, ContextType>;
  reportItem?: Resolver<ResolversTypes['ReportReceived'], ParentType, ContextType, RequireFields<MutationReportItemArgs, 'input'>>;
  reportMember?: Resolver<ResolversTypes['ReportReceived'], ParentType, ContextType, RequireFields<MutationReportMemberArgs, 'input'>>;
  muteReporter?: Resolver<ResolversTypes['ReporterMuted'], ParentType, ContextType, RequireFields<MutationMuteReporterArgs, 'input'>>;
  endReporterMute?: Resolver<ResolversTypes['ReporterMutes'], ParentType, ContextType, RequireFields<MutationEndReporterMuteArgs, 'id'>>;
  callFromRoom?: Resolver<ResolversTypes['WorkshopPayload'], ParentType, ContextType, RequireFields<MutationCallFromRoomArgs, 'workshopId' | 'kind'>>;
  answerRoomCall?: Resolver<ResolversTypes['RoomCallPayload'], ParentType, ContextType, RequireFields<MutationAnswerRoomCallArgs, 'callId' | 'talk'>>;
  openSafeguarding?: Resolver<ResolversTypes['SafeguardingOpened'], ParentType, ContextType, RequireFields<MutationOpenSafeguardingArgs, 'input'>>;
  takeSafeguarding?: Resolver<ResolversTypes['SafeguardingPayload'], ParentType, ContextType, RequireFields<MutationTakeSafeguardingArgs, 'id'>>;
  answerSafeguarding?: Resolver<ResolversTypes['SafeguardingPayload'], ParentType, ContextType, RequireFields<MutationAnswerSafeguardingArgs, 'input'>>;
  settleSafeguarding?: Resolver<ResolversTypes['SafeguardingPayload'], ParentType, ContextType, RequireFields<MutationSettleSafeguardingArgs, 'input'>>;
  closeSafeguarding?: Resolver<ResolversTypes['SafeguardingPayload'], ParentType, ContextType, RequireFields<MutationCloseSafeguardingArgs, 'id'>>;
  sendToOnCall?: Resolver<ResolversTypes['OnCallPayload'], ParentType, ContextType, RequireFields<MutationSendToOnCallArgs, 'input'>>;
  chooseForHeld?: Resolver<ResolversTypes['HoldPayload'], ParentType, ContextType, RequireFields<MutationChooseForHeldArgs, 'input'>>;
  beginTotp?: Resolver<ResolversTypes['TotpStart'], ParentType, ContextType>;
  confirmTotp?: Resolver<ResolversTypes['RecoveryCodes'], ParentType, ContextType, RequireFields<MutationConfirmTotpArgs, 'code'>>;
  removeTotp?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
  renewRecoveryCodes?: Resolver<ResolversTypes['RecoveryCodes'], ParentType, ContextType>;
  beginPasskey?: Resolver<ResolversTypes['PasskeyOptions'], ParentType, ContextType>;
  addPasskey?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType, RequireFields<MutationAddPasskeyArgs, 'input'>>;
  removePasskey?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType, RequireFields<MutationRemovePasskeyArgs, 'id'>>;
  beginPasskeySignIn?: Resolver<ResolversTypes['PasskeyOptions'], ParentType, ContextType>;
  signInWithPasskey?: Resolver<ResolversTypes['SignInPayload'], ParentType, ContextType, RequireFields<MutationSignInWithPasskeyArgs, 'input'>>;
  beginSecondFactorPasskey?: Resolver<ResolversTypes['PasskeyOptions'], ParentType, ContextType, RequireFields<MutationBeginSecondFactorPasskeyArgs, 'challengeId'>>;
  answerSecondFactor?: Resolver<ResolversTypes['SignInPayload'], ParentType, ContextType, RequireFields<MutationAnswerSecondFactorArgs, 'input'>>;
  beginProof?: Resolver<ResolversTypes['PasskeyOptions'], ParentType, ContextType>;
  proveAgain?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType, RequireFields<MutationProveAgainArgs, 'input'>>;
  saveSheetSection?: Resolver<ResolversTypes['SheetPayload'], ParentType, ContextType, RequireFields<MutationSaveSheetSectionArgs, 'input'>>;
  setSheetReview?: Resolver<ResolversTypes['SheetPayload'], ParentType, ContextType, RequireFields<MutationSetSheetReviewArgs, 'input'>>;
  openSignOff?: Resolver<ResolversTypes['SignOffFilePayload'], ParentType, ContextType, RequireFields<MutationOpenSignOffArgs, 'input'>>;
  answerSignOff?: Resolver<ResolversTypes['SignOffsPayload'], ParentType, ContextType, RequireFields<MutationAnswerSignOffArgs, 'input'>>;
  describePlace?: Resolver<ResolversTypes['Site'], ParentType, ContextType, RequireFields<MutationDescribePlaceArgs, 'input'>>;
  createOperator?: Resolver<ResolversTypes['SetUp'], ParentType, ContextType, RequireFields<MutationCreateOperatorArgs, 'input'>>;
  passSetUpStep?: Resolver<ResolversTypes['SetUp'], ParentType, ContextType, RequireFields<MutationPassSetUpStepArgs, 'step'>>;
  finishSetUp?: Resolver<ResolversTypes['Site'], ParentType, ContextType>;
  changeSite?: Resolver<ResolversTypes['Site'], ParentType, ContextType, RequireFields<MutationChangeSiteArgs, 'input'>>;
  sendMailTest?: Resolver<ResolversTypes['MailTest'], ParentType, ContextType>;
  confirmMailTest?: Resolver<ResolversTypes['Site'], ParentType, ContextType, RequireFields<MutationConfirmMailTestArgs, 'token'>>;
  openDoors?: Resolver<ResolversTypes['GoLive'], ParentType, ContextType>;
  checkHelpline?: Resolver<ResolversTypes['HelplineCheck'], ParentType, ContextType, RequireFields<MutationCheckHelplineArgs, 'helplineId'>>;
  uncheckHelpline?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationUncheckHelplineArgs, 'helplineId'>>;
  addLocalService?: Resolver<ResolversTypes['LocalService'], ParentType, ContextType, RequireFields<MutationAddLocalServiceArgs, 'input'>>;
  removeLocalService?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationRemoveLocalServiceArgs, 'id'>>;
  invite?: Resolver<ResolversTypes['InvitationPayload'], ParentType, ContextType, RequireFields<MutationInviteArgs, 'input'>>;
  withdrawInvitation?: Resolver<ResolversTypes['StaffChanged'], ParentType, ContextType, RequireFields<MutationWithdrawInvitationArgs, 'id'>>;
  acceptInvitation?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType, RequireFields<MutationAcceptInvitationArgs, 'token'>>;
  revokeRole?: Resolver<ResolversTypes['StaffChanged'], ParentType, ContextType, RequireFields<MutationRevokeRoleArgs, 'grantId'>>;
  approveAccount?: Resolver<ResolversTypes['StaffChanged'], ParentType, ContextType, RequireFields<MutationApproveAccountArgs, 'id'>>;
  declineAccount?: Resolver<ResolversTypes['StaffChanged'], ParentType, ContextType, RequireFields<MutationDeclineAccountArgs, 'id'>>;
  saveNoteTemplate?: Resolver<ResolversTypes['TemplatePayload'], ParentType, ContextType, RequireFields<MutationSaveNoteTemplateArgs, 'input'>>;
  startThread?: Resolver<ResolversTypes['ThreadPayload'], ParentType, ContextType, RequireFields<MutationStartThreadArgs, 'input'>>;
  replyToThread?: Resolver<ResolversTypes['PostPayload'], ParentType, ContextType, RequireFields<MutationReplyToThreadArgs, 'input'>>;
  editPost?: Resolver<ResolversTypes['EditPostPayload'], ParentType, ContextType, RequireFields<MutationEditPostArgs, 'input'>>;
  deletePost?: Resolver<ResolversTypes['PostPayload'], ParentType, ContextType, RequireFields<MutationDeletePostArgs, 'postId'>>;
  react?: Resolver<ResolversTypes['PostPayload'], ParentType, ContextType, RequireFields<MutationReactArgs, 'input'>>;
  unreact?: Resolver<ResolversTypes['PostPayload'], ParentType, ContextType, RequireFields<MutationUnreactArgs, 'input'>>;
  followThread?: Resolver<ResolversTypes['ThreadPayload'], ParentType, ContextType, RequireFields<MutationFollowThreadArgs, 'threadId'>>;
  muteThread?: Resolver<ResolversTypes['ThreadPayload'], ParentType, ContextType, RequireFields<MutationMuteThreadArgs, 'threadId'>>;
  unfollowThread?: Resolver<ResolversTypes['ThreadPayload'], ParentType, ContextType, RequireFields<MutationUnfollowThreadArgs, 'threadId'>>;
  moveTranscript?: Resolver<ResolversTypes['WorkshopPayload'], ParentType, ContextType, RequireFields<MutationMoveTranscriptArgs, 'workshopId' | 'move'>>;
  editTranscript?: Resolver<ResolversTypes['WorkshopPayload'], ParentType, ContextType, RequireFields<MutationEditTranscriptArgs, 'input'>>;
  askToComeIn?: Resolver<ResolversTypes['WorkshopPayload'], ParentType, ContextType, RequireFields<MutationAskToComeInArgs, 'workshopId'>>;
  admit?: Resolver<ResolversTypes['WorkshopPayload'], ParentType, ContextType, RequireFields<MutationAdmitArgs, 'workshopId' | 'handle'>>;
  admitAll?: Resolver<ResolversTypes['WorkshopPayload'], ParentType, ContextType, RequireFields<MutationAdmitAllArgs, 'workshopId'>>;
  refuseAdmission?: Resolver<ResolversTypes['WorkshopPayload'], ParentType, ContextType, RequireFields<MutationRefuseAdmissionArgs, 'workshopId' | 'handle'>>;
  setWaitingRoom?: Resolver<ResolversTypes['WorkshopPayload'], ParentType, ContextType, RequireFields<MutationSetWaitingRoomArgs, 'workshopId' | 'admission' | 'note'>>;
  startWatch?: Resolver<ResolversTypes['CasePayload'], ParentType, ContextType, RequireFields<MutationStartWatchArgs, 'input'>>;
  prolongWatch?: Resolver<ResolversTypes['CasePayload'], ParentType, ContextType, RequireFields<MutationProlongWatchArgs, 'input'>>;
  endWatch?: Resolver<ResolversTypes['CasePayload'], ParentType, ContextType, RequireFields<MutationEndWatchArgs, 'id'>>;
  reportExposure?: Resolver<ResolversTypes['WellnessPayload'], ParentType, ContextType, RequireFields<MutationReportExposureArgs, 'input'>>;
  setWellness?: Resolver<ResolversTypes['WellnessPayload'], ParentType, ContextType, RequireFields<MutationSetWellnessArgs, 'input'>>;
  askToTalk?: Resolver<ResolversTypes['WellnessPayload'], ParentType, ContextType>;
  answerTalkRequest?: Resolver<ResolversTypes['TeamWellnessPayload'], ParentType, ContextType, RequireFields<MutationAnswerTalkRequestArgs, 'input'>>;
  setWellnessDefaults?: Resolver<ResolversTypes['WellnessDefaultsPayload'], ParentType, ContextType, RequireFields<MutationSetWellnessDefaultsArgs, 'input'>>;
  loosenWellness?: Resolver<ResolversTypes['TeamWellnessPayload'], ParentType, ContextType, RequireFields<MutationLoosenWellnessArgs, 'input'>>;
  endWellnessException?: Resolver<ResolversTypes['WellnessPayload'], ParentType, ContextType, RequireFields<MutationEndWellnessExceptionArgs, 'id'>>;
  openFoldedWords?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationOpenFoldedWordsArgs, 'postId'>>;
  setWorkshopReminders?: Resolver<ResolversTypes['WorkshopPayload'], ParentType, ContextType, RequireFields<MutationSetWorkshopRemindersArgs, 'workshopId' | 'moments' | 'forAll'>>;
  draftWorkshop?: Resolver<ResolversTypes['WorkshopPayload'], ParentType, ContextType, RequireFields<MutationDraftWorkshopArgs, 'input'>>;
  editWorkshop?: Resolver<ResolversTypes['WorkshopPayload'], ParentType, ContextType, RequireFields<MutationEditWorkshopArgs, 'input'>>;
  answerCoHosting?: Resolver<ResolversTypes['WorkshopPayload'], ParentType, ContextType, RequireFields<MutationAnswerCoHostingArgs, 'workshopId' | 'accept'>>;
  publishWorkshop?: Resolver<ResolversTypes['WorkshopPayload'], ParentType, ContextType, RequireFields<MutationPublishWorkshopArgs, 'workshopId' | 'version'>>;
  cancelWorkshop?: Resolver<ResolversTypes['WorkshopPayload'], ParentType, ContextType, RequireFields<MutationCancelWorkshopArgs, 'workshopId'>>;
  endWorkshop?: Resolver<ResolversTypes['WorkshopPayload'], ParentType, ContextType, RequireFields<MutationEndWorkshopArgs, 'workshopId'>>;
  registerForWorkshop?: Resolver<ResolversTypes['WorkshopPayload'], ParentType, ContextType, RequireFields<MutationRegisterForWorkshopArgs, 'workshopId'>>;
  giveSeatBack?: Resolver<ResolversTypes['WorkshopPayload'], ParentType, ContextType, RequireFields<MutationGiveSeatBackArgs, 'workshopId'>>;
  askQuestion?: Resolver<ResolversTypes['QuestionPayload'], ParentType, ContextType, RequireFields<MutationAskQuestionArgs, 'input'>>;
  withdrawQuestion?: Resolver<ResolversTypes['QuestionPayload'], ParentType, ContextType, RequireFields<MutationWithdrawQuestionArgs, 'questionId'>>;
  sortQuestion?: Resolver<ResolversTypes['QuestionPayload'], ParentType, ContextType, RequireFields<MutationSortQuestionArgs, 'input'>>;
  wantAnswer?: Resolver<ResolversTypes['QuestionPayload'], ParentType, ContextType, RequireFields<MutationWantAnswerArgs, 'questionId'>>;
  unwantAnswer?: Resolver<ResolversTypes['QuestionPayload'], ParentType, ContextType, RequireFields<MutationUnwantAnswerArgs, 'questionId'>>;
  makeWrittenAnswers?: Resolver<ResolversTypes['WorkshopPayload'], ParentType, ContextType, RequireFields<MutationMakeWrittenAnswersArgs, 'workshopId'>>;
  writeAnswer?: Resolver<ResolversTypes['WorkshopPayload'], ParentType, ContextType, RequireFields<MutationWriteAnswerArgs, 'input'>>;
};

export type ViewerResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  handle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['Role']>, ParentType, ContextType>;
  isConfirmed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isApproved?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  needsSecondFactor?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lifeState?: Resolver<ResolversTypes['LifeState'], ParentType, ContextType>;
  shutOut?: Resolver<Maybe<ResolversTypes['ShutOut']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  theme?: Resolver<ResolversTypes['Theme'], ParentType, ContextType>;
  hardDayUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  isProofFresh?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  proofUntil?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  about?: Resolver<Maybe<ResolversTypes['ProfileText']>, ParentType, ContextType>;
  security?: Resolver<ResolversTypes['Security'], ParentType, ContextType>;
  breakUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  isBack?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  firstSteps?: Resolver<Array<ResolversTypes['DocumentKind']>, ParentType, ContextType>;
  deviceKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  topicFilters?: Resolver<Array<ResolversTypes['TopicChoice']>, ParentType, ContextType>;
  isHardDay?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  unreadNotices?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  findMe?: Resolver<Maybe<ResolversTypes['FindMe']>, ParentType, ContextType>;
  consents?: Resolver<Array<ResolversTypes['Consent']>, ParentType, ContextType>;
};

export type ShutOutResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['ShutOut'] = ResolversParentTypes['ShutOut']> = {
  until?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decisionId?: Resolver<Maybe<ResolversTypes['UUID']>, ParentType, ContextType>;
};

export type SecurityResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['Security'] = ResolversParentTypes['Security']> = {
  hasPassword?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasTotp?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  recoveryCodesLeft?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  passkeys?: Resolver<Array<ResolversTypes['Passkey']>, ParentType, ContextType>;
  sessions?: Resolver<Array<ResolversTypes['OwnSession']>, ParentType, ContextType>;
  lastSignInAddress?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastSignInAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type PasskeyResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['Passkey'] = ResolversParentTypes['Passkey']> = {
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lastUsedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type OwnSessionResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['OwnSession'] = ResolversParentTypes['OwnSession']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  deviceLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lastSeenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  isCurrent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ProfileResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['Profile'] = ResolversParentTypes['Profile']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  handle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  joinedOn?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['Role']>, ParentType, ContextType>;
  about?: Resolver<Maybe<ResolversTypes['ProfileText']>, ParentType, ContextType>;
  isViewer?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isInMemoriam?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ProfileTextResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['ProfileText'] = ResolversParentTypes['ProfileText']> = {
  itemId?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  html?: Resolver<ResolversTypes['SafeHtml'], ParentType, ContextType>;
  contentTopics?: Resolver<Array<ResolversTypes['ContentTopic']>, ParentType, ContextType>;
  fold?: Resolver<ResolversTypes['TopicFilter'], ParentType, ContextType>;
  hold?: Resolver<Maybe<ResolversTypes['ItemHold']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  editedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type SignInPayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['SignInPayload'] = ResolversParentTypes['SignInPayload']> = {
  __resolveType?: TypeResolveFn<'SignedIn' | 'SecondFactorNeeded' | 'SignInRefused', ParentType, ContextType>;
};

export type SignedInResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['SignedIn'] = ResolversParentTypes['SignedIn']> = {
  viewer?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SecondFactorNeededResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['SecondFactorNeeded'] = ResolversParentTypes['SecondFactorNeeded']> = {
  challengeId?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  methods?: Resolver<Array<ResolversTypes['SecondFactorMethod']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignInRefusedResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['SignInRefused'] = ResolversParentTypes['SignInRefused']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isInMemoriam?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignedOutResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['SignedOut'] = ResolversParentTypes['SignedOut']> = {
  ok?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type HandleAdviceResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['HandleAdvice'] = ResolversParentTypes['HandleAdvice']> = {
  problem?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  suggestions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type JoinPayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['JoinPayload'] = ResolversParentTypes['JoinPayload']> = {
  __resolveType?: TypeResolveFn<'JoinStarted' | 'AgeRefused' | 'SignUpClosed' | 'AccountAlreadyThere' | 'SignedIn', ParentType, ContextType>;
};

export type JoinStartedResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['JoinStarted'] = ResolversParentTypes['JoinStarted']> = {
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgeRefusedResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['AgeRefused'] = ResolversParentTypes['AgeRefused']> = {
  minAge?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  country?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignUpClosedResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['SignUpClosed'] = ResolversParentTypes['SignUpClosed']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AccountAlreadyThereResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['AccountAlreadyThere'] = ResolversParentTypes['AccountAlreadyThere']> = {
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LinkPayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['LinkPayload'] = ResolversParentTypes['LinkPayload']> = {
  __resolveType?: TypeResolveFn<'LinkTaken' | 'LinkDead', ParentType, ContextType>;
};

export type LinkTakenResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['LinkTaken'] = ResolversParentTypes['LinkTaken']> = {
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LinkDeadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['LinkDead'] = ResolversParentTypes['LinkDead']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MailOnItsWayResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['MailOnItsWay'] = ResolversParentTypes['MailOnItsWay']> = {
  ok?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SessionsPayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['SessionsPayload'] = ResolversParentTypes['SessionsPayload']> = {
  security?: Resolver<ResolversTypes['Security'], ParentType, ContextType>;
};

export type WorkshopResourceResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['WorkshopResource'] = ResolversParentTypes['WorkshopResource']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  host?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FeedbackAnswersResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['FeedbackAnswers'] = ResolversParentTypes['FeedbackAnswers']> = {
  worth?: Resolver<ResolversTypes['FeedbackAnswer'], ParentType, ContextType>;
  safe?: Resolver<ResolversTypes['FeedbackAnswer'], ParentType, ContextType>;
  clear?: Resolver<ResolversTypes['FeedbackAnswer'], ParentType, ContextType>;
};

export type FeedbackCountsResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['FeedbackCounts'] = ResolversParentTypes['FeedbackCounts']> = {
  yes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  partly?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  no?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FeedbackResultsResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['FeedbackResults'] = ResolversParentTypes['FeedbackResults']> = {
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  worth?: Resolver<ResolversTypes['FeedbackCounts'], ParentType, ContextType>;
  safe?: Resolver<ResolversTypes['FeedbackCounts'], ParentType, ContextType>;
  clear?: Resolver<ResolversTypes['FeedbackCounts'], ParentType, ContextType>;
};

export type WorkshopFeedbackResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['WorkshopFeedback'] = ResolversParentTypes['WorkshopFeedback']> = {
  closesAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  isAsked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mine?: Resolver<Maybe<ResolversTypes['FeedbackAnswers']>, ParentType, ContextType>;
  results?: Resolver<Maybe<ResolversTypes['FeedbackResults']>, ParentType, ContextType>;
};

export type AttendanceResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['Attendance'] = ResolversParentTypes['Attendance']> = {
  came?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type WorkshopResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['Workshop'] = ResolversParentTypes['Workshop']> = {
  resources?: Resolver<Array<ResolversTypes['WorkshopResource']>, ParentType, ContextType>;
  feedback?: Resolver<Maybe<ResolversTypes['WorkshopFeedback']>, ParentType, ContextType>;
  attendance?: Resolver<Maybe<ResolversTypes['Attendance']>, ParentType, ContextType>;
  captions?: Resolver<Maybe<ResolversTypes['Captions']>, ParentType, ContextType>;
  meetsDoor?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hostMessages?: Resolver<Array<ResolversTypes['HostMessage']>, ParentType, ContextType>;
  hasMedia?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  stage?: Resolver<Maybe<ResolversTypes['Stage']>, ParentType, ContextType>;
  panelists?: Resolver<Array<ResolversTypes['Panelist']>, ParentType, ContextType>;
  viewerPanel?: Resolver<Maybe<ResolversTypes['PanelState']>, ParentType, ContextType>;
  polls?: Resolver<Maybe<Array<ResolversTypes['Poll']>>, ParentType, ContextType>;
  practice?: Resolver<Maybe<ResolversTypes['Practice']>, ParentType, ContextType>;
  registrationForm?: Resolver<ResolversTypes['RegistrationForm'], ParentType, ContextType>;
  calls?: Resolver<Maybe<Array<ResolversTypes['RoomCall']>>, ParentType, ContextType>;
  myCall?: Resolver<Maybe<ResolversTypes['OwnRoomCall']>, ParentType, ContextType>;
  canCall?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  transcript?: Resolver<Maybe<ResolversTypes['Transcript']>, ParentType, ContextType, Partial<WorkshopTranscriptArgs>>;
  admission?: Resolver<ResolversTypes['AdmissionMode'], ParentType, ContextType>;
  waitingNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  viewerAdmission?: Resolver<Maybe<ResolversTypes['AdmissionState']>, ParentType, ContextType>;
  waitingRoom?: Resolver<Maybe<ResolversTypes['WaitingRoom']>, ParentType, ContextType>;
  myReminders?: Resolver<Maybe<ResolversTypes['WorkshopReminders']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['WorkshopKind'], ParentType, ContextType>;
  html?: Resolver<ResolversTypes['SafeHtml'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  language?: Resolver<ResolversTypes['WorkshopLanguage'], ParentType, ContextType>;
  contentTopics?: Resolver<Array<ResolversTypes['ContentTopic']>, ParentType, ContextType>;
  contentNote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['WorkshopState'], ParentType, ContextType>;
  phase?: Resolver<ResolversTypes['WorkshopPhase'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startsLocal?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  doorsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['Group']>, ParentType, ContextType>;
  host?: Resolver<ResolversTypes['WorkshopHost'], ParentType, ContextType>;
  coHosts?: Resolver<Array<ResolversTypes['WorkshopHost']>, ParentType, ContextType>;
  askedCoHosts?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  isViewerAsked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  safetyModerator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  capacity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isFull?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  seats?: Resolver<Maybe<ResolversTypes['WorkshopSeats']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerRegistration?: Resolver<Maybe<ResolversTypes['Registration']>, ParentType, ContextType>;
  viewerPart?: Resolver<Maybe<ResolversTypes['WorkshopPart']>, ParentType, ContextType>;
  viewerCan?: Resolver<ResolversTypes['WorkshopAbilities'], ParentType, ContextType>;
  calendar?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  room?: Resolver<Maybe<ResolversTypes['WorkshopRoom']>, ParentType, ContextType>;
  questions?: Resolver<Maybe<ResolversTypes['QuestionBoard']>, ParentType, ContextType>;
  writtenAnswers?: Resolver<Maybe<ResolversTypes['WrittenPage']>, ParentType, ContextType>;
  leftOverCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type MyAppealResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['MyAppeal'] = ResolversParentTypes['MyAppeal']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  side?: Resolver<ResolversTypes['AppealSide'], ParentType, ContextType>;
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AppealState'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['AppealOutcome']>, ParentType, ContextType>;
  answer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decisionId?: Resolver<Maybe<ResolversTypes['UUID']>, ParentType, ContextType>;
  reportId?: Resolver<Maybe<ResolversTypes['UUID']>, ParentType, ContextType>;
  excerpt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  threadTitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  groupName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MyAppealPageResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['MyAppealPage'] = ResolversParentTypes['MyAppealPage']> = {
  nodes?: Resolver<Array<ResolversTypes['MyAppeal']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AppealStandingResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['AppealStanding'] = ResolversParentTypes['AppealStanding']> = {
  canAppeal?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isOverturned?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  appeal?: Resolver<Maybe<ResolversTypes['MyAppeal']>, ParentType, ContextType>;
};

export type AppealCardResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['AppealCard'] = ResolversParentTypes['AppealCard']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  side?: Resolver<ResolversTypes['AppealSide'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AppealState'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  action?: Resolver<ResolversTypes['DecisionAction'], ParentType, ContextType>;
  itemKind?: Resolver<ResolversTypes['ItemKind'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  groupName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  workshopTitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isMine?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AppealReviewResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['AppealReview'] = ResolversParentTypes['AppealReview']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  side?: Resolver<ResolversTypes['AppealSide'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AppealState'], ParentType, ContextType>;
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  authorHandle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['ReviewedDecision'], ParentType, ContextType>;
  quotedTitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quotedBody?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  itemKind?: Resolver<ResolversTypes['ItemKind'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  groupName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  workshopTitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['AppealStep']>, ParentType, ContextType>;
  outcomes?: Resolver<Array<ResolversTypes['AppealOutcome']>, ParentType, ContextType>;
  isMine?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  canTake?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  canAnswer?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ReviewedDecisionResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['ReviewedDecision'] = ResolversParentTypes['ReviewedDecision']> = {
  action?: Resolver<ResolversTypes['DecisionAction'], ParentType, ContextType>;
  rules?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  noteToAuthor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  noteToReporter?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lockNote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contentTopics?: Resolver<Array<ResolversTypes['ContentTopic']>, ParentType, ContextType>;
  contentNote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  leftOut?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  slowSeconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reopenAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  proposedLimits?: Resolver<Array<ResolversTypes['ProposedLimit']>, ParentType, ContextType>;
  help?: Resolver<ResolversTypes['AttachedHelp'], ParentType, ContextType>;
  isAutomatic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  decidedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  appealUntil?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type AppealStepResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['AppealStep'] = ResolversParentTypes['AppealStep']> = {
  event?: Resolver<ResolversTypes['CaseEventKind'], ParentType, ContextType>;
  toStatus?: Resolver<ResolversTypes['CaseStatus'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type OwnDecisionResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['OwnDecision'] = ResolversParentTypes['OwnDecision']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  action?: Resolver<ResolversTypes['DecisionAction'], ParentType, ContextType>;
  rules?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  decidedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  itemKind?: Resolver<ResolversTypes['ItemKind'], ParentType, ContextType>;
  excerpt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  threadTitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  groupName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isOverturned?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type OwnDecisionPageResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['OwnDecisionPage'] = ResolversParentTypes['OwnDecisionPage']> = {
  nodes?: Resolver<Array<ResolversTypes['OwnDecision']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AppealSubmittedResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['AppealSubmitted'] = ResolversParentTypes['AppealSubmitted']> = {
  appeal?: Resolver<ResolversTypes['MyAppeal'], ParentType, ContextType>;
};

export type AppealPayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['AppealPayload'] = ResolversParentTypes['AppealPayload']> = {
  appeal?: Resolver<ResolversTypes['AppealReview'], ParentType, ContextType>;
};

export type AppealAnsweredResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['AppealAnswered'] = ResolversParentTypes['AppealAnswered']> = {
  appealId?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
};

export type DecisionNoticeResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['DecisionNotice'] = ResolversParentTypes['DecisionNotice']> = {
  standing?: Resolver<ResolversTypes['AppealStanding'], ParentType, ContextType>;
  policyVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isDetectedByService?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  canMend?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mendedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  action?: Resolver<ResolversTypes['DecisionAction'], ParentType, ContextType>;
  rules?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  noteToAuthor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lockNote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contentTopics?: Resolver<Array<ResolversTypes['ContentTopic']>, ParentType, ContextType>;
  contentNote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  leftOut?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  slowSeconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reopenAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  proposedLimits?: Resolver<Array<ResolversTypes['ProposedLimit']>, ParentType, ContextType>;
  help?: Resolver<ResolversTypes['AttachedHelp'], ParentType, ContextType>;
  reversedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  quotedTitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quotedBody?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  itemKind?: Resolver<ResolversTypes['ItemKind'], ParentType, ContextType>;
  followsReport?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isAutomatic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  decidedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  appealUntil?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  wordsBackUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  threadId?: Resolver<Maybe<ResolversTypes['UUID']>, ParentType, ContextType>;
  threadTitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  groupName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  groupSlug?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  workshopTitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MyReportResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['MyReport'] = ResolversParentTypes['MyReport']> = {
  standing?: Resolver<ResolversTypes['AppealStanding'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['ReportReason'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ReportState'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['ReportOutcome']>, ParentType, ContextType>;
  publicNote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  itemKind?: Resolver<ResolversTypes['ItemKind'], ParentType, ContextType>;
  excerpt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  threadTitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  groupName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TeamWellnessResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['TeamWellness'] = ResolversParentTypes['TeamWellness']> = {
  lateAppeals?: Resolver<Array<ResolversTypes['AppealCard']>, ParentType, ContextType>;
  skips?: Resolver<Array<ResolversTypes['SkipCount']>, ParentType, ContextType>;
  days?: Resolver<Array<ResolversTypes['ExposureDay']>, ParentType, ContextType>;
  pastBreak?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pastRest?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shortTopics?: Resolver<Array<ResolversTypes['ShortTopic']>, ParentType, ContextType>;
  talkRequests?: Resolver<Array<ResolversTypes['TalkRequest']>, ParentType, ContextType>;
  exceptions?: Resolver<Array<ResolversTypes['WellnessException']>, ParentType, ContextType>;
  mayLoosen?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AuditLineResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['AuditLine'] = ResolversParentTypes['AuditLine']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  targetKind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  targetId?: Resolver<Maybe<ResolversTypes['UUID']>, ParentType, ContextType>;
  caseId?: Resolver<Maybe<ResolversTypes['UUID']>, ParentType, ContextType>;
  itemId?: Resolver<Maybe<ResolversTypes['UUID']>, ParentType, ContextType>;
  fromStatus?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  toStatus?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rules?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isAutomatic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  wasDueMet?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  reversalOf?: Resolver<Maybe<ResolversTypes['UUID']>, ParentType, ContextType>;
};

export type AuditLinePageResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['AuditLinePage'] = ResolversParentTypes['AuditLinePage']> = {
  nodes?: Resolver<Array<ResolversTypes['AuditLine']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AuthorTalkMessageResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['AuthorTalkMessage'] = ResolversParentTypes['AuthorTalkMessage']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  side?: Resolver<ResolversTypes['TalkSide'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type AuthorTalkResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['AuthorTalk'] = ResolversParentTypes['AuthorTalk']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  messages?: Resolver<Array<ResolversTypes['AuthorTalkMessage']>, ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  isOpen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AuthorTalkCardResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['AuthorTalkCard'] = ResolversParentTypes['AuthorTalkCard']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  isUnread?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isOpen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lastAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type DeskTalkMessageResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['DeskTalkMessage'] = ResolversParentTypes['DeskTalkMessage']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  side?: Resolver<ResolversTypes['TalkSide'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type DeskTalkResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['DeskTalk'] = ResolversParentTypes['DeskTalk']> = {
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  isOpen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  personSeenAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  messages?: Resolver<Array<ResolversTypes['DeskTalkMessage']>, ParentType, ContextType>;
};

export type ModerationCaseResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['ModerationCase'] = ResolversParentTypes['ModerationCase']> = {
  authorTalk?: Resolver<Maybe<ResolversTypes['DeskTalk']>, ParentType, ContextType>;
  comments?: Resolver<Array<ResolversTypes['CaseComment']>, ParentType, ContextType>;
  draft?: Resolver<ResolversTypes['CaseDraft'], ParentType, ContextType>;
  crisis?: Resolver<Maybe<ResolversTypes['CrisisCard']>, ParentType, ContextType>;
  waitsForFirstReply?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  lane?: Resolver<ResolversTypes['Lane'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CaseStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reportCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claim?: Resolver<Maybe<ResolversTypes['CaseClaim']>, ParentType, ContextType>;
  waiting?: Resolver<Maybe<ResolversTypes['CaseWaiting']>, ParentType, ContextType>;
  colleagues?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['Group']>, ParentType, ContextType>;
  item?: Resolver<ResolversTypes['CaseItem'], ParentType, ContextType>;
  reports?: Resolver<Array<ResolversTypes['CaseReport']>, ParentType, ContextType>;
  author?: Resolver<Maybe<ResolversTypes['CaseAuthor']>, ParentType, ContextType>;
  thread?: Resolver<Maybe<ResolversTypes['CaseThread']>, ParentType, ContextType>;
  room?: Resolver<Maybe<ResolversTypes['CaseRoom']>, ParentType, ContextType>;
  viewers?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['CaseStep']>, ParentType, ContextType>;
  mergedInto?: Resolver<Maybe<ResolversTypes['CaseCard']>, ParentType, ContextType>;
  mergedHere?: Resolver<Array<ResolversTypes['MergedCase']>, ParentType, ContextType>;
  mergeChoices?: Resolver<Array<ResolversTypes['CaseCard']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['CaseDecision']>, ParentType, ContextType>;
  viewerCan?: Resolver<ResolversTypes['CaseAbilities'], ParentType, ContextType>;
  safeguarding?: Resolver<Maybe<ResolversTypes['SafeguardingCard']>, ParentType, ContextType>;
  waitsForSecond?: Resolver<Maybe<ResolversTypes['SignOff']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['CaseSummary'], ParentType, ContextType>;
};

export type AuthorTalkPayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['AuthorTalkPayload'] = ResolversParentTypes['AuthorTalkPayload']> = {
  talk?: Resolver<ResolversTypes['AuthorTalk'], ParentType, ContextType>;
};

export type BlockResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['Block'] = ResolversParentTypes['Block']> = {
  handle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type BlockPageResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['BlockPage'] = ResolversParentTypes['BlockPage']> = {
  nodes?: Resolver<Array<ResolversTypes['Block']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type BlockPayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['BlockPayload'] = ResolversParentTypes['BlockPayload']> = {
  handle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isBlocked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type BreakPayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['BreakPayload'] = ResolversParentTypes['BreakPayload']> = {
  viewer?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
};

export type CaptionsResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['Captions'] = ResolversParentTypes['Captions']> = {
  head?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['Caption']>, ParentType, ContextType>;
  canWrite?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isCaptioner?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  canName?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  captioner?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  terms?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CaptionResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['Caption'] = ResolversParentTypes['Caption']> = {
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  speaker?: Resolver<ResolversTypes['CaptionSpeaker'], ParentType, ContextType>;
  isAutomatic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CaseCommentResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['CaseComment'] = ResolversParentTypes['CaseComment']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isMine?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  isPinned?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  fromCaseId?: Resolver<Maybe<ResolversTypes['UUID']>, ParentType, ContextType>;
};

export type CaseDraftResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['CaseDraft'] = ResolversParentTypes['CaseDraft']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  writtenAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type RoomResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['Room'] = ResolversParentTypes['Room']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['Group']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RoomStateName'], ParentType, ContextType>;
  closesAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  slowSeconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isPaused?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  chatMode?: Resolver<ResolversTypes['ChatMode'], ParentType, ContextType>;
  moderators?: Resolver<Array<ResolversTypes['RoomModerator']>, ParentType, ContextType>;
  head?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  readSeq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unreadCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nextLineAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  viewerCan?: Resolver<ResolversTypes['RoomAbilities'], ParentType, ContextType>;
  lines?: Resolver<ResolversTypes['LinePage'], ParentType, ContextType, Partial<RoomLinesArgs>>;
};

export type RoomModeratorResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['RoomModerator'] = ResolversParentTypes['RoomModerator']> = {
  handle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['PresenceRole'], ParentType, ContextType>;
};

export type RoomAbilitiesResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['RoomAbilities'] = ResolversParentTypes['RoomAbilities']> = {
  say?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sayRefusal?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sayRefusedUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  moderate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  confirmPresence?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isPresent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type LinePageResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['LinePage'] = ResolversParentTypes['LinePage']> = {
  nodes?: Resolver<Array<ResolversTypes['Line']>, ParentType, ContextType>;
  olderCursor?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type LineResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['Line'] = ResolversParentTypes['Line']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  room?: Resolver<ResolversTypes['Room'], ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changedSeq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  author?: Resolver<ResolversTypes['Author'], ParentType, ContextType>;
  authorRole?: Resolver<Maybe<ResolversTypes['LineRole']>, ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  html?: Resolver<Maybe<ResolversTypes['SafeHtml']>, ParentType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contentTopics?: Resolver<Array<ResolversTypes['ContentTopic']>, ParentType, ContextType>;
  contentNote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fold?: Resolver<ResolversTypes['TopicFilter'], ParentType, ContextType>;
  hasLeftOut?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hold?: Resolver<Maybe<ResolversTypes['ItemHold']>, ParentType, ContextType>;
  review?: Resolver<Maybe<ResolversTypes['LineReview']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  editedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  replyTo?: Resolver<Maybe<ResolversTypes['AnsweredLine']>, ParentType, ContextType>;
  reactions?: Resolver<Array<ResolversTypes['ReactionCount']>, ParentType, ContextType>;
  wordsBack?: Resolver<Maybe<ResolversTypes['WordsBack']>, ParentType, ContextType>;
  viewerCan?: Resolver<ResolversTypes['LineAbilities'], ParentType, ContextType>;
};

export type AnsweredLineResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['AnsweredLine'] = ResolversParentTypes['AnsweredLine']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  handle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  excerpt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LineAbilitiesResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['LineAbilities'] = ResolversParentTypes['LineAbilities']> = {
  edit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  delete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  react?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  report?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SayLinePayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['SayLinePayload'] = ResolversParentTypes['SayLinePayload']> = {
  __resolveType?: TypeResolveFn<'LineSaid' | 'LineMustWait', ParentType, ContextType>;
};

export type LineSaidResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['LineSaid'] = ResolversParentTypes['LineSaid']> = {
  line?: Resolver<ResolversTypes['Line'], ParentType, ContextType>;
  showsHelp?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LineMustWaitResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['LineMustWait'] = ResolversParentTypes['LineMustWait']> = {
  retryAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EditLinePayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['EditLinePayload'] = ResolversParentTypes['EditLinePayload']> = {
  __resolveType?: TypeResolveFn<'LineEdited' | 'LineChangedMeanwhile', ParentType, ContextType>;
};

export type LineEditedResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['LineEdited'] = ResolversParentTypes['LineEdited']> = {
  line?: Resolver<ResolversTypes['Line'], ParentType, ContextType>;
  showsHelp?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LineChangedMeanwhileResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['LineChangedMeanwhile'] = ResolversParentTypes['LineChangedMeanwhile']> = {
  line?: Resolver<ResolversTypes['Line'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LinePayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['LinePayload'] = ResolversParentTypes['LinePayload']> = {
  line?: Resolver<ResolversTypes['Line'], ParentType, ContextType>;
};

export type RoomPayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['RoomPayload'] = ResolversParentTypes['RoomPayload']> = {
  room?: Resolver<ResolversTypes['Room'], ParentType, ContextType>;
};

export type GroupResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['Group'] = ResolversParentTypes['Group']> = {
  room?: Resolver<Maybe<ResolversTypes['Room']>, ParentType, ContextType>;
  firstReplies?: Resolver<Maybe<Array<ResolversTypes['FirstReplyClock']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['GroupVisibility'], ParentType, ContextType>;
  emblem?: Resolver<ResolversTypes['Emblem'], ParentType, ContextType>;
  memberCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lastActivityAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  closesUnstaffed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reviewsEveryPost?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reviewedFirstPosts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  agreement?: Resolver<ResolversTypes['GroupAgreement'], ParentType, ContextType>;
  roleHolders?: Resolver<Array<ResolversTypes['RoleHolder']>, ParentType, ContextType>;
  viewerMembership?: Resolver<Maybe<ResolversTypes['Membership']>, ParentType, ContextType>;
  viewerCan?: Resolver<ResolversTypes['GroupAbilities'], ParentType, ContextType>;
  careNote?: Resolver<Maybe<ResolversTypes['CareNote']>, ParentType, ContextType>;
  ownReview?: Resolver<Maybe<ResolversTypes['ReviewWait']>, ParentType, ContextType>;
  closedNow?: Resolver<Maybe<ResolversTypes['ClosedNow']>, ParentType, ContextType>;
  threads?: Resolver<ResolversTypes['ThreadPage'], ParentType, ContextType, Partial<GroupThreadsArgs>>;
  startRefusal?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CredentialResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['Credential'] = ResolversParentTypes['Credential']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  handle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresOn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  checkedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  checkNote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  suspendedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  suspensionReason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CredentialState'], ParentType, ContextType>;
};

export type CredentialBadgeResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['CredentialBadge'] = ResolversParentTypes['CredentialBadge']> = {
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  checkedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresOn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AuthorCredentialResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['AuthorCredential'] = ResolversParentTypes['AuthorCredential']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresOn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CredentialState'], ParentType, ContextType>;
  canSuspend?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CaseAuthorResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['CaseAuthor'] = ResolversParentTypes['CaseAuthor']> = {
  credential?: Resolver<Maybe<ResolversTypes['AuthorCredential']>, ParentType, ContextType>;
  handle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lifeState?: Resolver<ResolversTypes['LifeState'], ParentType, ContextType>;
  postCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  earlier?: Resolver<Array<ResolversTypes['EarlierCase']>, ParentType, ContextType>;
  restrictions?: Resolver<Array<ResolversTypes['ActiveRestriction']>, ParentType, ContextType>;
  strikeWeight?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  suggestion?: Resolver<Maybe<ResolversTypes['ProposedLimit']>, ParentType, ContextType>;
  watch?: Resolver<Maybe<ResolversTypes['Watch']>, ParentType, ContextType>;
};

export type RoleHolderResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['RoleHolder'] = ResolversParentTypes['RoleHolder']> = {
  isTherapist?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  badge?: Resolver<Maybe<ResolversTypes['CredentialBadge']>, ParentType, ContextType>;
  handle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
};

export type BadgeSuspensionResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['BadgeSuspension'] = ResolversParentTypes['BadgeSuspension']> = {
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CredentialPayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['CredentialPayload'] = ResolversParentTypes['CredentialPayload']> = {
  credential?: Resolver<ResolversTypes['Credential'], ParentType, ContextType>;
};

export type CrisisCardResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['CrisisCard'] = ResolversParentTypes['CrisisCard']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['CrisisLevel'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CrisisState'], ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  isTaken?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CrisisCaseResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['CrisisCase'] = ResolversParentTypes['CrisisCase']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  caseId?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['CrisisLevel'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CrisisState'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['CrisisSource'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  acknowledgeDueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  replyDueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  acknowledgedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  acknowledgedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  secondAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  secondBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  firstWordsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['CrisisOutcome']>, ParentType, ContextType>;
  outcomeBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  closedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  noneBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  signOffDueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  nextPageAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['CrisisPerson']>, ParentType, ContextType>;
  itemKind?: Resolver<ResolversTypes['ItemKind'], ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  caseStatus?: Resolver<ResolversTypes['CaseStatus'], ParentType, ContextType>;
  groupName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  groupSlug?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  threadId?: Resolver<Maybe<ResolversTypes['UUID']>, ParentType, ContextType>;
  people?: Resolver<Array<ResolversTypes['CrisisStaff']>, ParentType, ContextType>;
  viewers?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  timeline?: Resolver<Array<ResolversTypes['CrisisStep']>, ParentType, ContextType>;
  followUps?: Resolver<Array<ResolversTypes['FollowUp']>, ParentType, ContextType>;
  handOvers?: Resolver<Array<ResolversTypes['HandOver']>, ParentType, ContextType>;
  unreadCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hasTalk?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isTalkEnded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  personSeenAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  deskName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  freeDeskNames?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  colleagues?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  isDebriefOffered?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCan?: Resolver<ResolversTypes['CrisisAbilities'], ParentType, ContextType>;
  waitsForSecond?: Resolver<Maybe<ResolversTypes['SignOff']>, ParentType, ContextType>;
};

export type CrisisPersonResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['CrisisPerson'] = ResolversParentTypes['CrisisPerson']> = {
  handle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  otherCases?: Resolver<Array<ResolversTypes['CrisisCard']>, ParentType, ContextType>;
};

export type CrisisStaffResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['CrisisStaff'] = ResolversParentTypes['CrisisStaff']> = {
  handle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  deskName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  joinedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  isMe?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CrisisStepResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['CrisisStep'] = ResolversParentTypes['CrisisStep']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  event?: Resolver<ResolversTypes['CrisisEventKind'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  toState?: Resolver<ResolversTypes['CrisisState'], ParentType, ContextType>;
  fromLevel?: Resolver<Maybe<ResolversTypes['CrisisLevel']>, ParentType, ContextType>;
  toLevel?: Resolver<ResolversTypes['CrisisLevel'], ParentType, ContextType>;
  hasNote?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type FollowUpResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['FollowUp'] = ResolversParentTypes['FollowUp']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  crisisCaseId?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  assignedTo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isMine?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  doneAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  doneBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  wasReached?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unreadCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FollowUpPageResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['FollowUpPage'] = ResolversParentTypes['FollowUpPage']> = {
  nodes?: Resolver<Array<ResolversTypes['FollowUp']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type HandOverResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['HandOver'] = ResolversParentTypes['HandOver']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  toPerson?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  toRole?: Resolver<Maybe<ResolversTypes['HandOverRole']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  takenAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  takenBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  viewerCanTake?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CrisisAbilitiesResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['CrisisAbilities'] = ResolversParentTypes['CrisisAbilities']> = {
  acknowledge?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  join?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  write?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  writeRefusal?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  settle?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  settleRefusal?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  close?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  closeRefusal?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  setLevel?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  agreeNone?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CrisisFileResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['CrisisFile'] = ResolversParentTypes['CrisisFile']> = {
  crisis?: Resolver<ResolversTypes['CrisisCase'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['CrisisWords'], ParentType, ContextType>;
  messages?: Resolver<Array<ResolversTypes['TalkMessage']>, ParentType, ContextType>;
  notes?: Resolver<Array<ResolversTypes['CrisisNoteWords']>, ParentType, ContextType>;
  assessment?: Resolver<Maybe<ResolversTypes['Assessment']>, ParentType, ContextType>;
  sheets?: Resolver<Array<ResolversTypes['HandOverSheet']>, ParentType, ContextType>;
  followUpNotes?: Resolver<Array<ResolversTypes['CrisisNoteWords']>, ParentType, ContextType>;
};

export type CrisisWordsResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['CrisisWords'] = ResolversParentTypes['CrisisWords']> = {
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type CrisisNoteWordsResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['CrisisNoteWords'] = ResolversParentTypes['CrisisNoteWords']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AssessmentResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['Assessment'] = ResolversParentTypes['Assessment']> = {
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  answers?: Resolver<ResolversTypes['RiskAnswers'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  suggestedLevel?: Resolver<ResolversTypes['CrisisLevel'], ParentType, ContextType>;
  isInDoubt?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RiskAnswersResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['RiskAnswers'] = ResolversParentTypes['RiskAnswers']> = {
  hasActed?: Resolver<ResolversTypes['Known'], ParentType, ContextType>;
  hasPlan?: Resolver<ResolversTypes['Known'], ParentType, ContextType>;
  when?: Resolver<ResolversTypes['RiskTime'], ParentType, ContextType>;
  isPlaceKnown?: Resolver<ResolversTypes['Known'], ParentType, ContextType>;
  hasMeans?: Resolver<ResolversTypes['Known'], ParentType, ContextType>;
  isAlone?: Resolver<ResolversTypes['Known'], ParentType, ContextType>;
  isUnder18?: Resolver<ResolversTypes['Known'], ParentType, ContextType>;
  hasTaken?: Resolver<ResolversTypes['Known'], ParentType, ContextType>;
  isInDoubt?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type HandOverSheetResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['HandOverSheet'] = ResolversParentTypes['HandOverSheet']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  identify?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  classify?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  assess?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  respond?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  escalate?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TalkMessageResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['TalkMessage'] = ResolversParentTypes['TalkMessage']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  side?: Resolver<ResolversTypes['TalkSide'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isMine?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  isSeen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isReported?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type TalkResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['Talk'] = ResolversParentTypes['Talk']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  messages?: Resolver<Array<ResolversTypes['TalkMessage']>, ParentType, ContextType>;
  with?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isEnded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type TalkCardResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['TalkCard'] = ResolversParentTypes['TalkCard']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  with?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isUnread?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isEnded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lastAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type CrisisPayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['CrisisPayload'] = ResolversParentTypes['CrisisPayload']> = {
  crisis?: Resolver<ResolversTypes['CrisisCase'], ParentType, ContextType>;
};

export type CrisisFilePayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['CrisisFilePayload'] = ResolversParentTypes['CrisisFilePayload']> = {
  file?: Resolver<ResolversTypes['CrisisFile'], ParentType, ContextType>;
};

export type TalkPayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['TalkPayload'] = ResolversParentTypes['TalkPayload']> = {
  talk?: Resolver<ResolversTypes['Talk'], ParentType, ContextType>;
};

export type WriteToPersonPayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['WriteToPersonPayload'] = ResolversParentTypes['WriteToPersonPayload']> = {
  __resolveType?: TypeResolveFn<'WroteToPerson' | 'LookAgain', ParentType, ContextType>;
};

export type WroteToPersonResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['WroteToPerson'] = ResolversParentTypes['WroteToPerson']> = {
  crisis?: Resolver<ResolversTypes['CrisisCase'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LookAgainResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['LookAgain'] = ResolversParentTypes['LookAgain']> = {
  concerns?: Resolver<Array<ResolversTypes['StaffWordConcern']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssessPayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['AssessPayload'] = ResolversParentTypes['AssessPayload']> = {
  crisis?: Resolver<ResolversTypes['CrisisCase'], ParentType, ContextType>;
  suggestedLevel?: Resolver<ResolversTypes['CrisisLevel'], ParentType, ContextType>;
  isInDoubt?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  asksForSafeguarding?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CaseCardResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['CaseCard'] = ResolversParentTypes['CaseCard']> = {
  crisis?: Resolver<Maybe<ResolversTypes['CrisisCard']>, ParentType, ContextType>;
  waitsForFirstReply?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  many?: Resolver<ResolversTypes['ManyFacts'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  lane?: Resolver<ResolversTypes['Lane'], ParentType, ContextType>;
  standsIn?: Resolver<ResolversTypes['Lane'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CaseStatus'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reportCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['ReasonCount']>, ParentType, ContextType>;
  itemKind?: Resolver<ResolversTypes['ItemKind'], ParentType, ContextType>;
  isOpening?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  groupName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  workshopTitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  claim?: Resolver<Maybe<ResolversTypes['CaseClaim']>, ParentType, ContextType>;
  waiting?: Resolver<Maybe<ResolversTypes['CaseWaiting']>, ParentType, ContextType>;
  isToRead?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isSkipped?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fits?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<CaseCardFitsArgs, 'filter'>>;
  isWatched?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isForOthers?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isShortOfCover?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ReleaseResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['Release'] = ResolversParentTypes['Release']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  crisisCaseId?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  askedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  askedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  aloneFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  releasedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  releasedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  isAlone?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  aloneReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  toldAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  untoldReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewDueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reviewedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  viewerCan?: Resolver<ResolversTypes['ReleaseAbilities'], ParentType, ContextType>;
};

export type ReleaseAbilitiesResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['ReleaseAbilities'] = ResolversParentTypes['ReleaseAbilities']> = {
  release?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  releaseAlone?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  show?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  tell?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  review?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ReleasedResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['Released'] = ResolversParentTypes['Released']> = {
  lastSignInAddress?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastSignInAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  findMeWords?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ReleasesOfCrisisResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['ReleasesOfCrisis'] = ResolversParentTypes['ReleasesOfCrisis']> = {
  mayAsk?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  releases?: Resolver<Array<ResolversTypes['Release']>, ParentType, ContextType>;
};

export type ReleasePayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['ReleasePayload'] = ResolversParentTypes['ReleasePayload']> = {
  release?: Resolver<ResolversTypes['Release'], ParentType, ContextType>;
};

export type SiteDocumentResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['SiteDocument'] = ResolversParentTypes['SiteDocument']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DocumentKind'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  html?: Resolver<ResolversTypes['SafeHtml'], ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  acceptedBefore?: Resolver<Maybe<ResolversTypes['AcceptedDocument']>, ParentType, ContextType>;
  acceptedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type AcceptedDocumentResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['AcceptedDocument'] = ResolversParentTypes['AcceptedDocument']> = {
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  acceptedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type DraftResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['Draft'] = ResolversParentTypes['Draft']> = {
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fields?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  savedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type DraftSavedResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['DraftSaved'] = ResolversParentTypes['DraftSaved']> = {
  savedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type DraftDiscardedResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['DraftDiscarded'] = ResolversParentTypes['DraftDiscarded']> = {
  ok?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MyDutyResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['MyDuty'] = ResolversParentTypes['MyDuty']> = {
  since?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  canSwitch?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RosterResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['Roster'] = ResolversParentTypes['Roster']> = {
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shifts?: Resolver<Array<ResolversTypes['Shift']>, ParentType, ContextType>;
  weekly?: Resolver<Array<ResolversTypes['WeeklyShift']>, ParentType, ContextType>;
  people?: Resolver<Array<ResolversTypes['RosterPerson']>, ParentType, ContextType>;
  handovers?: Resolver<Array<ResolversTypes['HandoverNote']>, ParentType, ContextType>;
  peopleWanted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  canManage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  canHandOver?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ShiftResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['Shift'] = ResolversParentTypes['Shift']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  lane?: Resolver<ResolversTypes['ShiftLane'], ParentType, ContextType>;
  handle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  isPresent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isMine?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  offeredHandle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isOfferedToMe?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type WeeklyShiftResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['WeeklyShift'] = ResolversParentTypes['WeeklyShift']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  lane?: Resolver<ResolversTypes['ShiftLane'], ParentType, ContextType>;
  handle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  weekday?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  starts?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ends?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RosterPersonResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['RosterPerson'] = ResolversParentTypes['RosterPerson']> = {
  accountId?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  handle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HandoverNoteResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['HandoverNote'] = ResolversParentTypes['HandoverNote']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  handle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type TopicChoiceResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['TopicChoice'] = ResolversParentTypes['TopicChoice']> = {
  topic?: Resolver<ResolversTypes['ContentTopic'], ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['TopicFilter'], ParentType, ContextType>;
};

export type FiltersPayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['FiltersPayload'] = ResolversParentTypes['FiltersPayload']> = {
  viewer?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
};

export type FirstReplyClockResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['FirstReplyClock'] = ResolversParentTypes['FirstReplyClock']> = {
  threadId?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  peersAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deskAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type EmblemResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['Emblem'] = ResolversParentTypes['Emblem']> = {
  shape?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tint?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GroupAgreementResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['GroupAgreement'] = ResolversParentTypes['GroupAgreement']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  html?: Resolver<ResolversTypes['SafeHtml'], ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type MembershipResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['Membership'] = ResolversParentTypes['Membership']> = {
  joinedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  acceptedVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hasCurrentAgreement?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  acceptedAgreement?: Resolver<ResolversTypes['GroupAgreement'], ParentType, ContextType>;
};

export type GroupAbilitiesResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['GroupAbilities'] = ResolversParentTypes['GroupAbilities']> = {
  join?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  leave?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  post?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startThread?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  manage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type GroupCardResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['GroupCard'] = ResolversParentTypes['GroupCard']> = {
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  emblem?: Resolver<ResolversTypes['Emblem'], ParentType, ContextType>;
};

export type GroupPageResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['GroupPage'] = ResolversParentTypes['GroupPage']> = {
  nodes?: Resolver<Array<ResolversTypes['Group']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type GroupPayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['GroupPayload'] = ResolversParentTypes['GroupPayload']> = {
  group?: Resolver<ResolversTypes['Group'], ParentType, ContextType>;
};

export type HostMessageResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['HostMessage'] = ResolversParentTypes['HostMessage']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  html?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  itemId?: Resolver<Maybe<ResolversTypes['UUID']>, ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  contentTopics?: Resolver<Array<ResolversTypes['ContentTopic']>, ParentType, ContextType>;
  contentNote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  handle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MessageState'], ParentType, ContextType>;
  sentAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  moment?: Resolver<Maybe<ResolversTypes['MessageMoment']>, ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  failure?: Resolver<Maybe<ResolversTypes['MessageFailure']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  moves?: Resolver<Array<ResolversTypes['MessageState']>, ParentType, ContextType>;
};

export type LegalNoticeResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['LegalNotice'] = ResolversParentTypes['LegalNotice']> = {
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ground?: Resolver<ResolversTypes['LegalNoticeGround'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['ReportOutcome']>, ParentType, ContextType>;
  publicNote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  hasEmail?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  secondLookUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type OutsideNoticeResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['OutsideNotice'] = ResolversParentTypes['OutsideNotice']> = {
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ground?: Resolver<ResolversTypes['LegalNoticeGround'], ParentType, ContextType>;
  pageAddress?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isSecondLook?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type LegalNoticeSentResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['LegalNoticeSent'] = ResolversParentTypes['LegalNoticeSent']> = {
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  token?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SecondLookAskedResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['SecondLookAsked'] = ResolversParentTypes['SecondLookAsked']> = {
  notice?: Resolver<ResolversTypes['LegalNotice'], ParentType, ContextType>;
};

export type CaseReportResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['CaseReport'] = ResolversParentTypes['CaseReport']> = {
  outside?: Resolver<Maybe<ResolversTypes['OutsideNotice']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  reporter?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['ReportReason'], ParentType, ContextType>;
  suggestedRule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  itemVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['ReportOutcome']>, ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['ReporterRecord']>, ParentType, ContextType>;
  mutedUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type LookedUpItemResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['LookedUpItem'] = ResolversParentTypes['LookedUpItem']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ItemKind'], ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  html?: Resolver<ResolversTypes['SafeHtml'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  editedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  threadId?: Resolver<Maybe<ResolversTypes['UUID']>, ParentType, ContextType>;
  threadTitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  groupName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  groupSlug?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LookUpPayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['LookUpPayload'] = ResolversParentTypes['LookUpPayload']> = {
  member?: Resolver<Maybe<ResolversTypes['CaseAuthor']>, ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['LookedUpItem']>, ParentType, ContextType>;
  cases?: Resolver<Array<ResolversTypes['CaseCard']>, ParentType, ContextType>;
};

export type ManyFactsResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['ManyFacts'] = ResolversParentTypes['ManyFacts']> = {
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  itemVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  author?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  wordCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isAtRisk?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  followsReport?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ManyOutcomeResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['ManyOutcome'] = ResolversParentTypes['ManyOutcome']> = {
  caseId?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  result?: Resolver<ResolversTypes['ManyResult'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ManyPayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['ManyPayload'] = ResolversParentTypes['ManyPayload']> = {
  batchId?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  undoUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  outcomes?: Resolver<Array<ResolversTypes['ManyOutcome']>, ParentType, ContextType>;
};

export type StageResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['Stage'] = ResolversParentTypes['Stage']> = {
  isOn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  streams?: Resolver<Array<ResolversTypes['StageStream']>, ParentType, ContextType>;
  hands?: Resolver<Maybe<Array<ResolversTypes['RaisedHand']>>, ParentType, ContextType>;
  myHand?: Resolver<Maybe<ResolversTypes['OwnHand']>, ParentType, ContextType>;
  viewerCan?: Resolver<ResolversTypes['StageAbilities'], ParentType, ContextType>;
};

export type StageStreamResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['StageStream'] = ResolversParentTypes['StageStream']> = {
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  handle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['MediaSource'], ParentType, ContextType>;
  isHere?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isMuted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isPinned?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isMine?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RaisedHandResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['RaisedHand'] = ResolversParentTypes['RaisedHand']> = {
  handle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['HandState'], ParentType, ContextType>;
  raisedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type OwnHandResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['OwnHand'] = ResolversParentTypes['OwnHand']> = {
  state?: Resolver<ResolversTypes['HandState'], ParentType, ContextType>;
  word?: Resolver<Maybe<ResolversTypes['HandWord']>, ParentType, ContextType>;
};

export type StageAbilitiesResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['StageAbilities'] = ResolversParentTypes['StageAbilities']> = {
  speak?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  speakRefusal?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  raiseHand?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  run?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MediaGrantResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['MediaGrant'] = ResolversParentTypes['MediaGrant']> = {
  token?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  iceServers?: Resolver<Array<ResolversTypes['IceServer']>, ParentType, ContextType>;
};

export type IceServerResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['IceServer'] = ResolversParentTypes['IceServer']> = {
  urls?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  username?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  credential?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MediaGrantPayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['MediaGrantPayload'] = ResolversParentTypes['MediaGrantPayload']> = {
  grant?: Resolver<ResolversTypes['MediaGrant'], ParentType, ContextType>;
};

export type ConnectionWayResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['ConnectionWay'] = ResolversParentTypes['ConnectionWay']> = {
  isRelayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  send?: Resolver<ResolversTypes['MediaGrant'], ParentType, ContextType>;
  watch?: Resolver<ResolversTypes['MediaGrant'], ParentType, ContextType>;
};

export type ConnectionTestResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['ConnectionTest'] = ResolversParentTypes['ConnectionTest']> = {
  ways?: Resolver<Array<ResolversTypes['ConnectionWay']>, ParentType, ContextType>;
};

export type ConnectionTestPayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['ConnectionTestPayload'] = ResolversParentTypes['ConnectionTestPayload']> = {
  test?: Resolver<ResolversTypes['ConnectionTest'], ParentType, ContextType>;
};

export type WordsMendedResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['WordsMended'] = ResolversParentTypes['WordsMended']> = {
  decisionId?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
};

export type CaseWaitingResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['CaseWaiting'] = ResolversParentTypes['CaseWaiting']> = {
  forPerson?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  forRole?: Resolver<Maybe<ResolversTypes['CaseRole']>, ParentType, ContextType>;
  isForMe?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  route?: Resolver<Maybe<ResolversTypes['EscalationRoute']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReasonCountResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['ReasonCount'] = ResolversParentTypes['ReasonCount']> = {
  reason?: Resolver<ResolversTypes['ReportReason'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CaseClaimResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['CaseClaim'] = ResolversParentTypes['CaseClaim']> = {
  isMine?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type CaseCardPageResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['CaseCardPage'] = ResolversParentTypes['CaseCardPage']> = {
  nodes?: Resolver<Array<ResolversTypes['CaseCard']>, ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type LaneCountResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['LaneCount'] = ResolversParentTypes['LaneCount']> = {
  lane?: Resolver<ResolversTypes['Lane'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MergedCaseResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['MergedCase'] = ResolversParentTypes['MergedCase']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  authorHandle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reportCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mergedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type CaseItemResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['CaseItem'] = ResolversParentTypes['CaseItem']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ItemKind'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  html?: Resolver<ResolversTypes['SafeHtml'], ParentType, ContextType>;
  contentTopics?: Resolver<Array<ResolversTypes['ContentTopic']>, ParentType, ContextType>;
  contentNote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  editedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  hidesHandle?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isToRead?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reported?: Resolver<ResolversTypes['ReportedWords'], ParentType, ContextType>;
  marked?: Resolver<Array<ResolversTypes['MarkedSpan']>, ParentType, ContextType>;
};

export type ReportedWordsResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['ReportedWords'] = ResolversParentTypes['ReportedWords']> = {
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  takenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type EarlierCaseResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['EarlierCase'] = ResolversParentTypes['EarlierCase']> = {
  caseId?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  action?: Resolver<ResolversTypes['DecisionAction'], ParentType, ContextType>;
  rules?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  decidedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ActiveRestrictionResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['ActiveRestriction'] = ResolversParentTypes['ActiveRestriction']> = {
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  groupName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CaseThreadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['CaseThread'] = ResolversParentTypes['CaseThread']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  intent?: Resolver<ResolversTypes['Intent'], ParentType, ContextType>;
  isLocked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  groupSlug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isOpening?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  before?: Resolver<Array<ResolversTypes['Neighbour']>, ParentType, ContextType>;
  after?: Resolver<Array<ResolversTypes['Neighbour']>, ParentType, ContextType>;
  watch?: Resolver<Maybe<ResolversTypes['Watch']>, ParentType, ContextType>;
};

export type CaseRoomResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['CaseRoom'] = ResolversParentTypes['CaseRoom']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  groupName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  groupSlug?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  workshopId?: Resolver<Maybe<ResolversTypes['UUID']>, ParentType, ContextType>;
  workshopTitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<Array<ResolversTypes['Neighbour']>, ParentType, ContextType>;
  after?: Resolver<Array<ResolversTypes['Neighbour']>, ParentType, ContextType>;
};

export type NeighbourResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['Neighbour'] = ResolversParentTypes['Neighbour']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  handle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  html?: Resolver<ResolversTypes['SafeHtml'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type CaseStepResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['CaseStep'] = ResolversParentTypes['CaseStep']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  event?: Resolver<ResolversTypes['CaseEventKind'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  toStatus?: Resolver<ResolversTypes['CaseStatus'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type CaseDecisionResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['CaseDecision'] = ResolversParentTypes['CaseDecision']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  action?: Resolver<ResolversTypes['DecisionAction'], ParentType, ContextType>;
  rules?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  noteToAuthor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  noteToReporter?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lockNote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contentTopics?: Resolver<Array<ResolversTypes['ContentTopic']>, ParentType, ContextType>;
  contentNote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  leftOutParts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  slowSeconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reopenAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  strikeWeight?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  proposedLimits?: Resolver<Array<ResolversTypes['ProposedLimit']>, ParentType, ContextType>;
  help?: Resolver<ResolversTypes['AttachedHelp'], ParentType, ContextType>;
  followUpAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  templateLanguage?: Resolver<Maybe<ResolversTypes['TemplateLanguage']>, ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decidedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  effectiveAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  isInForce?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CaseAbilitiesResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['CaseAbilities'] = ResolversParentTypes['CaseAbilities']> = {
  claim?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  release?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  decide?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  propose?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  undo?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  confirm?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  signOff?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  requeue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hold?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  handOver?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  discuss?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  escalate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  askAuthor?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  endTalk?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  wake?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  comment?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  skip?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  muteReporter?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  merge?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  split?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  watch?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AttachedHelpResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['AttachedHelp'] = ResolversParentTypes['AttachedHelp']> = {
  hasPeople?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  topics?: Resolver<Array<ResolversTypes['HelpTopic']>, ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['HelpGroup']>, ParentType, ContextType>;
};

export type HelpGroupResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['HelpGroup'] = ResolversParentTypes['HelpGroup']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HelpGroupChoiceResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['HelpGroupChoice'] = ResolversParentTypes['HelpGroupChoice']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CaseComingBackResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['CaseComingBack'] = ResolversParentTypes['CaseComingBack']> = {
  caseId?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  action?: Resolver<ResolversTypes['DecisionAction'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  itemKind?: Resolver<ResolversTypes['ItemKind'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  groupName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  workshopTitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProposedLimitResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['ProposedLimit'] = ResolversParentTypes['ProposedLimit']> = {
  kind?: Resolver<ResolversTypes['LimitKind'], ParentType, ContextType>;
  days?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  isInGroup?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ClaimCasePayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['ClaimCasePayload'] = ResolversParentTypes['ClaimCasePayload']> = {
  __resolveType?: TypeResolveFn<'CaseClaimed' | 'CaseTaken', ParentType, ContextType>;
};

export type CaseClaimedResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['CaseClaimed'] = ResolversParentTypes['CaseClaimed']> = {
  case?: Resolver<ResolversTypes['ModerationCase'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CaseTakenResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['CaseTaken'] = ResolversParentTypes['CaseTaken']> = {
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DecideCasePayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['DecideCasePayload'] = ResolversParentTypes['DecideCasePayload']> = {
  __resolveType?: TypeResolveFn<'CaseDecided' | 'CaseProposed' | 'CaseAlreadyDecided' | 'CaseChanged', ParentType, ContextType>;
};

export type CaseDecidedResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['CaseDecided'] = ResolversParentTypes['CaseDecided']> = {
  case?: Resolver<ResolversTypes['ModerationCase'], ParentType, ContextType>;
  undoUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CaseProposedResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['CaseProposed'] = ResolversParentTypes['CaseProposed']> = {
  case?: Resolver<ResolversTypes['ModerationCase'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CaseAlreadyDecidedResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['CaseAlreadyDecided'] = ResolversParentTypes['CaseAlreadyDecided']> = {
  case?: Resolver<ResolversTypes['ModerationCase'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CaseChangedResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['CaseChanged'] = ResolversParentTypes['CaseChanged']> = {
  case?: Resolver<ResolversTypes['ModerationCase'], ParentType, ContextType>;
  changes?: Resolver<Array<ResolversTypes['CaseChangeKind']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UndoDecisionPayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['UndoDecisionPayload'] = ResolversParentTypes['UndoDecisionPayload']> = {
  __resolveType?: TypeResolveFn<'DecisionUndone' | 'UndoTooLate', ParentType, ContextType>;
};

export type DecisionUndoneResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['DecisionUndone'] = ResolversParentTypes['DecisionUndone']> = {
  case?: Resolver<ResolversTypes['ModerationCase'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UndoTooLateResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['UndoTooLate'] = ResolversParentTypes['UndoTooLate']> = {
  case?: Resolver<ResolversTypes['ModerationCase'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CasePayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['CasePayload'] = ResolversParentTypes['CasePayload']> = {
  case?: Resolver<ResolversTypes['ModerationCase'], ParentType, ContextType>;
};

export type ConfirmPayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['ConfirmPayload'] = ResolversParentTypes['ConfirmPayload']> = {
  case?: Resolver<ResolversTypes['ModerationCase'], ParentType, ContextType>;
  undoUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type SkipCountResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['SkipCount'] = ResolversParentTypes['SkipCount']> = {
  reason?: Resolver<ResolversTypes['SkipReason'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NoticeResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['Notice'] = ResolversParentTypes['Notice']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NoticeKind'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  detail?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  isRead?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  thread?: Resolver<Maybe<ResolversTypes['NoticeThread']>, ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['NoticeGroup']>, ParentType, ContextType>;
  workshop?: Resolver<Maybe<ResolversTypes['NoticeWorkshop']>, ParentType, ContextType>;
  decisionId?: Resolver<Maybe<ResolversTypes['UUID']>, ParentType, ContextType>;
  reportId?: Resolver<Maybe<ResolversTypes['UUID']>, ParentType, ContextType>;
  caseId?: Resolver<Maybe<ResolversTypes['UUID']>, ParentType, ContextType>;
};

export type NoticeThreadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['NoticeThread'] = ResolversParentTypes['NoticeThread']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  groupSlug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NoticeWorkshopResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['NoticeWorkshop'] = ResolversParentTypes['NoticeWorkshop']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NoticeGroupResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['NoticeGroup'] = ResolversParentTypes['NoticeGroup']> = {
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NoticePageResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['NoticePage'] = ResolversParentTypes['NoticePage']> = {
  nodes?: Resolver<Array<ResolversTypes['Notice']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type NoticeChoiceResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['NoticeChoice'] = ResolversParentTypes['NoticeChoice']> = {
  kind?: Resolver<ResolversTypes['NoticeKind'], ParentType, ContextType>;
  inApp?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mail?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isAlwaysInApp?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isAlwaysMailed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type NoticeSettingsResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['NoticeSettings'] = ResolversParentTypes['NoticeSettings']> = {
  choices?: Resolver<Array<ResolversTypes['NoticeChoice']>, ParentType, ContextType>;
  quietFrom?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quietTo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NoticesReadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['NoticesRead'] = ResolversParentTypes['NoticesRead']> = {
  unreadNotices?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MailStopResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['MailStop'] = ResolversParentTypes['MailStop']> = {
  isStopped?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PageResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['Page'] = ResolversParentTypes['Page']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PageKind'], ParentType, ContextType>;
  crisisCaseId?: Resolver<Maybe<ResolversTypes['UUID']>, ParentType, ContextType>;
  caseId?: Resolver<Maybe<ResolversTypes['UUID']>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['AlarmSubject']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type DeviceResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['Device'] = ResolversParentTypes['Device']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  addedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lastSentAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  isFailing?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MyDevicesResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['MyDevices'] = ResolversParentTypes['MyDevices']> = {
  pushKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  devices?: Resolver<Array<ResolversTypes['Device']>, ParentType, ContextType>;
};

export type ChainPersonResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['ChainPerson'] = ResolversParentTypes['ChainPerson']> = {
  accountId?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  handle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  hasMail?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  devices?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WebhookResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['Webhook'] = ResolversParentTypes['Webhook']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kinds?: Resolver<Array<ResolversTypes['WebhookKind']>, ParentType, ContextType>;
  addedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lastTries?: Resolver<Array<ResolversTypes['WebhookTry']>, ParentType, ContextType>;
};

export type WebhookTryResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['WebhookTry'] = ResolversParentTypes['WebhookTry']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  isSent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  failure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DrillResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['Drill'] = ResolversParentTypes['Drill']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  answered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstAnswerSeconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CanaryResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['Canary'] = ResolversParentTypes['Canary']> = {
  isRunning?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lastReachedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastMissedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  hasHeartbeat?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type OnCallResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['OnCall'] = ResolversParentTypes['OnCall']> = {
  chain?: Resolver<Array<ResolversTypes['ChainPerson']>, ParentType, ContextType>;
  others?: Resolver<Array<ResolversTypes['ChainPerson']>, ParentType, ContextType>;
  isReady?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  webhooks?: Resolver<Array<ResolversTypes['Webhook']>, ParentType, ContextType>;
  drills?: Resolver<Array<ResolversTypes['Drill']>, ParentType, ContextType>;
  canary?: Resolver<ResolversTypes['Canary'], ParentType, ContextType>;
};

export type WebhookAddedResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['WebhookAdded'] = ResolversParentTypes['WebhookAdded']> = {
  secret?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  onCall?: Resolver<ResolversTypes['OnCall'], ParentType, ContextType>;
};

export type PanelistResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['Panelist'] = ResolversParentTypes['Panelist']> = {
  handle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hasAccepted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PlanShareResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['PlanShare'] = ResolversParentTypes['PlanShare']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  openings?: Resolver<Array<ResolversTypes['PlanShareOpening']>, ParentType, ContextType>;
};

export type PlanShareOpeningResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['PlanShareOpening'] = ResolversParentTypes['PlanShareOpening']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  isRight?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PlanSharePayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['PlanSharePayload'] = ResolversParentTypes['PlanSharePayload']> = {
  planShare?: Resolver<ResolversTypes['PlanShare'], ParentType, ContextType>;
};

export type SharedPlanOpenedResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['SharedPlanOpened'] = ResolversParentTypes['SharedPlanOpened']> = {
  sections?: Resolver<Array<ResolversTypes['SheetSection']>, ParentType, ContextType>;
  sharedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SharedPlanWordsWrongResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['SharedPlanWordsWrong'] = ResolversParentTypes['SharedPlanWordsWrong']> = {
  triesLeft?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SharedPlanRestsResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['SharedPlanRests'] = ResolversParentTypes['SharedPlanRests']> = {
  until?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SharedPlanClosedResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['SharedPlanClosed'] = ResolversParentTypes['SharedPlanClosed']> = {
  isClosed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OpenSharedPlanPayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['OpenSharedPlanPayload'] = ResolversParentTypes['OpenSharedPlanPayload']> = {
  __resolveType?: TypeResolveFn<'SharedPlanOpened' | 'SharedPlanWordsWrong' | 'SharedPlanRests' | 'SharedPlanClosed', ParentType, ContextType>;
};

export type PollResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['Poll'] = ResolversParentTypes['Poll']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  choice?: Resolver<ResolversTypes['PollChoice'], ParentType, ContextType>;
  options?: Resolver<Array<ResolversTypes['PollOption']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PollState'], ParentType, ContextType>;
  hasResults?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  answerCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  median?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  canAnswer?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  canRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PollOptionResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['PollOption'] = ResolversParentTypes['PollOption']> = {
  place?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  isMine?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PostventionResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['Postvention'] = ResolversParentTypes['Postvention']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  groupSlug?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  groupName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  html?: Resolver<ResolversTypes['SafeHtml'], ParentType, ContextType>;
  slowSeconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  startedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type MemorialResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['Memorial'] = ResolversParentTypes['Memorial']> = {
  accountId?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  handle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  askedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  askedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  confirmedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  confirmedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  viewerCanConfirm?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CareNoteResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['CareNote'] = ResolversParentTypes['CareNote']> = {
  html?: Resolver<ResolversTypes['SafeHtml'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  slowSeconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PostventionPayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['PostventionPayload'] = ResolversParentTypes['PostventionPayload']> = {
  postvention?: Resolver<ResolversTypes['Postvention'], ParentType, ContextType>;
};

export type PostventionEndedResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['PostventionEnded'] = ResolversParentTypes['PostventionEnded']> = {
  ok?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MemorialPayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['MemorialPayload'] = ResolversParentTypes['MemorialPayload']> = {
  memorial?: Resolver<ResolversTypes['Memorial'], ParentType, ContextType>;
};

export type PracticeResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['Practice'] = ResolversParentTypes['Practice']> = {
  isOpen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type WorkshopRoomResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['WorkshopRoom'] = ResolversParentTypes['WorkshopRoom']> = {
  isPractice?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  isOpen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isPaused?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isModeratorHere?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ConsentResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['Consent'] = ResolversParentTypes['Consent']> = {
  purpose?: Resolver<ResolversTypes['ConsentPurpose'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  givenAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  givenVersion?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  isRequired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ExportFileResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['ExportFile'] = ResolversParentTypes['ExportFile']> = {
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  json?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AccountDeletedResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['AccountDeleted'] = ResolversParentTypes['AccountDeleted']> = {
  ok?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type FindMeResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['FindMe'] = ResolversParentTypes['FindMe']> = {
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  savedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type PrivateEntryResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['PrivateEntry'] = ResolversParentTypes['PrivateEntry']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PrivateKind'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  keptFrom?: Resolver<Maybe<ResolversTypes['UUID']>, ParentType, ContextType>;
};

export type PrivateEntryConnectionResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['PrivateEntryConnection'] = ResolversParentTypes['PrivateEntryConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['PrivateEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PrivateEntriesFoundResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['PrivateEntriesFound'] = ResolversParentTypes['PrivateEntriesFound']> = {
  nodes?: Resolver<Array<ResolversTypes['PrivateEntry']>, ParentType, ContextType>;
  lookedBackTo?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  further?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PrivateEntryWrittenResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['PrivateEntryWritten'] = ResolversParentTypes['PrivateEntryWritten']> = {
  entry?: Resolver<ResolversTypes['PrivateEntry'], ParentType, ContextType>;
  kept?: Resolver<Maybe<ResolversTypes['PrivateEntry']>, ParentType, ContextType>;
};

export type PrivateEntryRemovedResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['PrivateEntryRemoved'] = ResolversParentTypes['PrivateEntryRemoved']> = {
  ok?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type QueueViewResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['QueueView'] = ResolversParentTypes['QueueView']> = {
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  standing?: Resolver<Maybe<ResolversTypes['QueueStanding']>, ParentType, ContextType>;
  lane?: Resolver<Maybe<ResolversTypes['Lane']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['CaseLanguage']>, ParentType, ContextType>;
  age?: Resolver<Maybe<ResolversTypes['CaseAge']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['ItemKind']>, ParentType, ContextType>;
  isShared?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isRemovable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QueueViewsPayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['QueueViewsPayload'] = ResolversParentTypes['QueueViewsPayload']> = {
  queueViews?: Resolver<Array<ResolversTypes['QueueView']>, ParentType, ContextType>;
};

export type RaidGuardResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['RaidGuard'] = ResolversParentTypes['RaidGuard']> = {
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type RaidStateResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['RaidState'] = ResolversParentTypes['RaidState']> = {
  guard?: Resolver<Maybe<ResolversTypes['RaidGuard']>, ParentType, ContextType>;
  signUpsLastHour?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isSuggested?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RaidPayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['RaidPayload'] = ResolversParentTypes['RaidPayload']> = {
  raid?: Resolver<ResolversTypes['RaidState'], ParentType, ContextType>;
};

export type RegistrationFormResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['RegistrationForm'] = ResolversParentTypes['RegistrationForm']> = {
  questions?: Resolver<Array<ResolversTypes['RegistrationQuestion']>, ParentType, ContextType>;
  agreement?: Resolver<Maybe<ResolversTypes['WorkshopAgreement']>, ParentType, ContextType>;
  acceptedAgreement?: Resolver<Maybe<ResolversTypes['WorkshopAgreement']>, ParentType, ContextType>;
  needsAcceptance?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RegistrationQuestionResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['RegistrationQuestion'] = ResolversParentTypes['RegistrationQuestion']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  options?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  isNeeded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  counts?: Resolver<Maybe<Array<ResolversTypes['Int']>>, ParentType, ContextType>;
};

export type WorkshopAgreementResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['WorkshopAgreement'] = ResolversParentTypes['WorkshopAgreement']> = {
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  html?: Resolver<ResolversTypes['SafeHtml'], ParentType, ContextType>;
};

export type GoalReminderResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['GoalReminder'] = ResolversParentTypes['GoalReminder']> = {
  goalId?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  step?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  time?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  days?: Resolver<Array<ResolversTypes['Weekday']>, ParentType, ContextType>;
};

export type GoalRemindersPayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['GoalRemindersPayload'] = ResolversParentTypes['GoalRemindersPayload']> = {
  reminders?: Resolver<Array<ResolversTypes['GoalReminder']>, ParentType, ContextType>;
};

export type ReminderDeviceResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['ReminderDevice'] = ResolversParentTypes['ReminderDevice']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  addedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  isFailing?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ReminderDevicesResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['ReminderDevices'] = ResolversParentTypes['ReminderDevices']> = {
  pushKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  devices?: Resolver<Array<ResolversTypes['ReminderDevice']>, ParentType, ContextType>;
};

export type MyReportPageResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['MyReportPage'] = ResolversParentTypes['MyReportPage']> = {
  nodes?: Resolver<Array<ResolversTypes['MyReport']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ReportTargetResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['ReportTarget'] = ResolversParentTypes['ReportTarget']> = {
  itemId?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  itemKind?: Resolver<ResolversTypes['ItemKind'], ParentType, ContextType>;
  handle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  excerpt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isOwn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ReportReceivedResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['ReportReceived'] = ResolversParentTypes['ReportReceived']> = {
  report?: Resolver<Maybe<ResolversTypes['MyReport']>, ParentType, ContextType>;
};

export type ReporterRecordResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['ReporterRecord'] = ResolversParentTypes['ReporterRecord']> = {
  sent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  acted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  noBreach?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReporterMuteResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['ReporterMute'] = ResolversParentTypes['ReporterMute']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  caseId?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  setAside?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReporterMutedResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['ReporterMuted'] = ResolversParentTypes['ReporterMuted']> = {
  case?: Resolver<ResolversTypes['ModerationCase'], ParentType, ContextType>;
};

export type ReporterMutesResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['ReporterMutes'] = ResolversParentTypes['ReporterMutes']> = {
  mutes?: Resolver<Array<ResolversTypes['ReporterMute']>, ParentType, ContextType>;
};

export type PostResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['Post'] = ResolversParentTypes['Post']> = {
  viewerReported?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  threadId?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  isOpening?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  author?: Resolver<ResolversTypes['Author'], ParentType, ContextType>;
  isThreadAuthor?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  html?: Resolver<Maybe<ResolversTypes['SafeHtml']>, ParentType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contentTopics?: Resolver<Array<ResolversTypes['ContentTopic']>, ParentType, ContextType>;
  contentNote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fold?: Resolver<ResolversTypes['TopicFilter'], ParentType, ContextType>;
  removedRule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  editedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reactions?: Resolver<Array<ResolversTypes['ReactionCount']>, ParentType, ContextType>;
  wordsBack?: Resolver<Maybe<ResolversTypes['WordsBack']>, ParentType, ContextType>;
  hasLeftOut?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  leftOutRule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hold?: Resolver<Maybe<ResolversTypes['ItemHold']>, ParentType, ContextType>;
  hasWaited?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCan?: Resolver<ResolversTypes['PostAbilities'], ParentType, ContextType>;
};

export type ReviewWaitResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['ReviewWait'] = ResolversParentTypes['ReviewWait']> = {
  usualMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  mostMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  isAnyoneHere?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  plannedFrom?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  staffedHours?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RoomCallResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['RoomCall'] = ResolversParentTypes['RoomCall']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  handle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RoomCallKind'], ParentType, ContextType>;
  calledAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  crisisCaseId?: Resolver<Maybe<ResolversTypes['UUID']>, ParentType, ContextType>;
};

export type OwnRoomCallResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['OwnRoomCall'] = ResolversParentTypes['OwnRoomCall']> = {
  kind?: Resolver<ResolversTypes['RoomCallKind'], ParentType, ContextType>;
  isAnswered?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isTaken?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isModeratorHere?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isAnyoneComing?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RoomCallPayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['RoomCallPayload'] = ResolversParentTypes['RoomCallPayload']> = {
  workshop?: Resolver<ResolversTypes['Workshop'], ParentType, ContextType>;
  crisisCaseId?: Resolver<Maybe<ResolversTypes['UUID']>, ParentType, ContextType>;
};

export type SafeguardingCardResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['SafeguardingCard'] = ResolversParentTypes['SafeguardingCard']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SafeguardingState'], ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  mayRead?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SafeguardingResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['Safeguarding'] = ResolversParentTypes['Safeguarding']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  caseId?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SafeguardingState'], ParentType, ContextType>;
  openedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  takenBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  takenAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  checklist?: Resolver<Maybe<ResolversTypes['SafeguardingChecklist']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['SafeguardingOutcome']>, ParentType, ContextType>;
  outcomeBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outcomeAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  outcomeNote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  closedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  groupName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  viewerCan?: Resolver<ResolversTypes['SafeguardingAbilities'], ParentType, ContextType>;
};

export type SafeguardingAbilitiesResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['SafeguardingAbilities'] = ResolversParentTypes['SafeguardingAbilities']> = {
  take?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  settle?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  close?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  closeRefusal?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SafeguardingChecklistResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['SafeguardingChecklist'] = ResolversParentTypes['SafeguardingChecklist']> = {
  isInDangerNow?: Resolver<ResolversTypes['Known'], ParentType, ContextType>;
  isUnder18?: Resolver<ResolversTypes['Known'], ParentType, ContextType>;
  isChildAtRisk?: Resolver<ResolversTypes['Known'], ParentType, ContextType>;
  isOtherAtHome?: Resolver<ResolversTypes['Known'], ParentType, ContextType>;
  hasSafeAdult?: Resolver<ResolversTypes['Known'], ParentType, ContextType>;
  mustBeReported?: Resolver<ResolversTypes['Known'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SafeguardingOpenedResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['SafeguardingOpened'] = ResolversParentTypes['SafeguardingOpened']> = {
  safeguarding?: Resolver<ResolversTypes['SafeguardingCard'], ParentType, ContextType>;
};

export type SafeguardingPayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['SafeguardingPayload'] = ResolversParentTypes['SafeguardingPayload']> = {
  safeguarding?: Resolver<ResolversTypes['Safeguarding'], ParentType, ContextType>;
};

export type ItemHoldResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['ItemHold'] = ResolversParentTypes['ItemHold']> = {
  itemId?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['HoldKind'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  isSeen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mayChoose?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  choices?: Resolver<Array<ResolversTypes['HoldChoice']>, ParentType, ContextType>;
  choice?: Resolver<Maybe<ResolversTypes['HoldChoice']>, ParentType, ContextType>;
};

export type OnCallPayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['OnCallPayload'] = ResolversParentTypes['OnCallPayload']> = {
  isSent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type HoldPayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['HoldPayload'] = ResolversParentTypes['HoldPayload']> = {
  hold?: Resolver<Maybe<ResolversTypes['ItemHold']>, ParentType, ContextType>;
};

export type ClosedNowResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['ClosedNow'] = ResolversParentTypes['ClosedNow']> = {
  plannedFrom?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  staffedHours?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isOnCallReady?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type TotpStartResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['TotpStart'] = ResolversParentTypes['TotpStart']> = {
  secret?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  uri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  qr?: Resolver<ResolversTypes['QrCode'], ParentType, ContextType>;
};

export type QrCodeResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['QrCode'] = ResolversParentTypes['QrCode']> = {
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RecoveryCodesResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['RecoveryCodes'] = ResolversParentTypes['RecoveryCodes']> = {
  codes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PasskeyOptionsResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['PasskeyOptions'] = ResolversParentTypes['PasskeyOptions']> = {
  challengeId?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  optionsJson?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SheetLineResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['SheetLine'] = ResolversParentTypes['SheetLine']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reach?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ring?: Resolver<Maybe<ResolversTypes['Ring']>, ParentType, ContextType>;
};

export type SheetSectionResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['SheetSection'] = ResolversParentTypes['SheetSection']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['SheetLine']>, ParentType, ContextType>;
};

export type SheetResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['Sheet'] = ResolversParentTypes['Sheet']> = {
  kind?: Resolver<ResolversTypes['SheetKind'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  savedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reviewOn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isReviewDue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sections?: Resolver<Array<ResolversTypes['SheetSection']>, ParentType, ContextType>;
};

export type SheetPayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['SheetPayload'] = ResolversParentTypes['SheetPayload']> = {
  sheet?: Resolver<ResolversTypes['Sheet'], ParentType, ContextType>;
};

export type SignOffResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['SignOff'] = ResolversParentTypes['SignOff']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SignOffKind'], ParentType, ContextType>;
  groupName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['CrisisLevel']>, ParentType, ContextType>;
  askedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  askedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  viewerCanAnswer?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasSecond?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SignOffFileResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['SignOffFile'] = ResolversParentTypes['SignOffFile']> = {
  signOff?: Resolver<ResolversTypes['SignOff'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['SignOffWords'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['ReasonCount']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['CaseDecision']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['CrisisOutcome']>, ParentType, ContextType>;
  notes?: Resolver<Array<ResolversTypes['SignOffNote']>, ParentType, ContextType>;
};

export type SignOffWordsResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['SignOffWords'] = ResolversParentTypes['SignOffWords']> = {
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  writtenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type SignOffNoteResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['SignOffNote'] = ResolversParentTypes['SignOffNote']> = {
  kind?: Resolver<ResolversTypes['SignOffNoteKind'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  writtenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type SignOffFilePayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['SignOffFilePayload'] = ResolversParentTypes['SignOffFilePayload']> = {
  file?: Resolver<ResolversTypes['SignOffFile'], ParentType, ContextType>;
};

export type SignOffsPayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['SignOffsPayload'] = ResolversParentTypes['SignOffsPayload']> = {
  signOffs?: Resolver<Array<ResolversTypes['SignOff']>, ParentType, ContextType>;
};

export type SiteResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['Site'] = ResolversParentTypes['Site']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isDemo?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  signUp?: Resolver<ResolversTypes['SignUpMode'], ParentType, ContextType>;
  minAge?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  setUpAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  isOpen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  expectedReply?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  firstReplyPeersHours?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstReplyDeskHours?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  staffing?: Resolver<ResolversTypes['Staffing'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StaffingResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['Staffing'] = ResolversParentTypes['Staffing']> = {
  isStaffed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  peopleOnDuty?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  staffedHours?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  plannedFrom?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type SetUpResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['SetUp'] = ResolversParentTypes['SetUp']> = {
  done?: Resolver<Array<ResolversTypes['SetUpStep']>, ParentType, ContextType>;
  next?: Resolver<Maybe<ResolversTypes['SetUpStep']>, ParentType, ContextType>;
  hasOperator?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MailTestResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['MailTest'] = ResolversParentTypes['MailTest']> = {
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GoLiveItemResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['GoLiveItem'] = ResolversParentTypes['GoLiveItem']> = {
  kind?: Resolver<ResolversTypes['GoLiveItemKind'], ParentType, ContextType>;
  isDone?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isNeeded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  missing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GoLiveResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['GoLive'] = ResolversParentTypes['GoLive']> = {
  items?: Resolver<Array<ResolversTypes['GoLiveItem']>, ParentType, ContextType>;
  isGreen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  openedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type HealthResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['Health'] = ResolversParentTypes['Health']> = {
  peopleWithAccounts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  peopleWaiting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mailsSentToday?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mailsWaiting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mailsInTrouble?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lastMailSentAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  isAuditProtected?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  auditRowsToday?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  databaseBytes?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  casesLate?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  helplinesToRingAgain?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pagerSilentSeconds?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  alarms?: Resolver<Array<ResolversTypes['Alarm']>, ParentType, ContextType>;
};

export type AlarmResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['Alarm'] = ResolversParentTypes['Alarm']> = {
  subject?: Resolver<ResolversTypes['AlarmSubject'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type HelplineOverlayResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['HelplineOverlay'] = ResolversParentTypes['HelplineOverlay']> = {
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  checks?: Resolver<Array<ResolversTypes['HelplineCheck']>, ParentType, ContextType>;
  services?: Resolver<Array<ResolversTypes['LocalService']>, ParentType, ContextType>;
};

export type HelplineCheckResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['HelplineCheck'] = ResolversParentTypes['HelplineCheck']> = {
  helplineId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  checkedOn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LocalServiceResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['LocalService'] = ResolversParentTypes['LocalService']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  country?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['ServiceChannel'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hours?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  whatHappens?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  addedOn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DocumentVersionResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['DocumentVersion'] = ResolversParentTypes['DocumentVersion']> = {
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  html?: Resolver<ResolversTypes['SafeHtml'], ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type RoleGrantResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['RoleGrant'] = ResolversParentTypes['RoleGrant']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  accountId?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  handle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['GrantScope'], ParentType, ContextType>;
  groupName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  hasSecondFactor?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type InvitationResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['Invitation'] = ResolversParentTypes['Invitation']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['GrantScope'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type InvitationCardResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['InvitationCard'] = ResolversParentTypes['InvitationCard']> = {
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  hasAccount?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PendingAccountResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['PendingAccount'] = ResolversParentTypes['PendingAccount']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  handle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isConfirmed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type PendingAccountPageResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['PendingAccountPage'] = ResolversParentTypes['PendingAccountPage']> = {
  nodes?: Resolver<Array<ResolversTypes['PendingAccount']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type InvitationPayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['InvitationPayload'] = ResolversParentTypes['InvitationPayload']> = {
  invitation?: Resolver<ResolversTypes['Invitation'], ParentType, ContextType>;
};

export type StaffChangedResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['StaffChanged'] = ResolversParentTypes['StaffChanged']> = {
  ok?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type NoteTemplateResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['NoteTemplate'] = ResolversParentTypes['NoteTemplate']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  templateId?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  language?: Resolver<ResolversTypes['TemplateLanguage'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isRetired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  writtenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  older?: Resolver<Array<ResolversTypes['OlderTemplate']>, ParentType, ContextType>;
};

export type OlderTemplateResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['OlderTemplate'] = ResolversParentTypes['OlderTemplate']> = {
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  writtenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type TemplatePayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['TemplatePayload'] = ResolversParentTypes['TemplatePayload']> = {
  template?: Resolver<ResolversTypes['NoteTemplate'], ParentType, ContextType>;
};

export type AuthorResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['Author'] = ResolversParentTypes['Author']> = {
  kind?: Resolver<ResolversTypes['AuthorKind'], ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['UUID']>, ParentType, ContextType>;
  handle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isViewer?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ThreadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['Thread'] = ResolversParentTypes['Thread']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  group?: Resolver<ResolversTypes['Group'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  intent?: Resolver<ResolversTypes['Intent'], ParentType, ContextType>;
  author?: Resolver<ResolversTypes['Author'], ParentType, ContextType>;
  openingVisibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  contentTopics?: Resolver<Array<ResolversTypes['ContentTopic']>, ParentType, ContextType>;
  contentNote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fold?: Resolver<ResolversTypes['TopicFilter'], ParentType, ContextType>;
  excerpt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  replyCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lastPostAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  isLocked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lockReason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lockedUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  slowSeconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  slowReason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slowUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  seenByModerators?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerFollow?: Resolver<Maybe<ResolversTypes['FollowMode']>, ParentType, ContextType>;
  opening?: Resolver<ResolversTypes['Post'], ParentType, ContextType>;
  replies?: Resolver<ResolversTypes['ReplyPage'], ParentType, ContextType, Partial<ThreadRepliesArgs>>;
  viewerCan?: Resolver<ResolversTypes['ThreadAbilities'], ParentType, ContextType>;
};

export type ThreadAbilitiesResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['ThreadAbilities'] = ResolversParentTypes['ThreadAbilities']> = {
  reply?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  replyRefusal?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ReplyPageResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['ReplyPage'] = ResolversParentTypes['ReplyPage']> = {
  nodes?: Resolver<Array<ResolversTypes['Post']>, ParentType, ContextType>;
  olderCursor?: Resolver<Maybe<ResolversTypes['UUID']>, ParentType, ContextType>;
  newerCursor?: Resolver<Maybe<ResolversTypes['UUID']>, ParentType, ContextType>;
};

export type ReactionCountResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['ReactionCount'] = ResolversParentTypes['ReactionCount']> = {
  kind?: Resolver<ResolversTypes['ReactionKind'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isMine?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type WordsBackResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['WordsBack'] = ResolversParentTypes['WordsBack']> = {
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type PostAbilitiesResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['PostAbilities'] = ResolversParentTypes['PostAbilities']> = {
  edit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  delete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  react?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  report?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ThreadPageResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['ThreadPage'] = ResolversParentTypes['ThreadPage']> = {
  nodes?: Resolver<Array<ResolversTypes['Thread']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SearchPageResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['SearchPage'] = ResolversParentTypes['SearchPage']> = {
  nodes?: Resolver<Array<ResolversTypes['SearchHit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  postId?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  isOpening?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  thread?: Resolver<ResolversTypes['Thread'], ParentType, ContextType>;
  author?: Resolver<ResolversTypes['Author'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  fold?: Resolver<ResolversTypes['TopicFilter'], ParentType, ContextType>;
  contentTopics?: Resolver<Array<ResolversTypes['ContentTopic']>, ParentType, ContextType>;
  excerpt?: Resolver<Array<ResolversTypes['ExcerptPiece']>, ParentType, ContextType>;
};

export type ExcerptPieceResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['ExcerptPiece'] = ResolversParentTypes['ExcerptPiece']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isMatch?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ThreadPayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['ThreadPayload'] = ResolversParentTypes['ThreadPayload']> = {
  thread?: Resolver<ResolversTypes['Thread'], ParentType, ContextType>;
  showsHelp?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PostPayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['PostPayload'] = ResolversParentTypes['PostPayload']> = {
  post?: Resolver<ResolversTypes['Post'], ParentType, ContextType>;
  showsHelp?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type EditPostPayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['EditPostPayload'] = ResolversParentTypes['EditPostPayload']> = {
  __resolveType?: TypeResolveFn<'PostEdited' | 'PostChangedMeanwhile', ParentType, ContextType>;
};

export type PostEditedResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['PostEdited'] = ResolversParentTypes['PostEdited']> = {
  post?: Resolver<ResolversTypes['Post'], ParentType, ContextType>;
  showsHelp?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PostChangedMeanwhileResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['PostChangedMeanwhile'] = ResolversParentTypes['PostChangedMeanwhile']> = {
  post?: Resolver<ResolversTypes['Post'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TranscriptResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['Transcript'] = ResolversParentTypes['Transcript']> = {
  state?: Resolver<Maybe<ResolversTypes['TranscriptState']>, ParentType, ContextType>;
  canReview?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reviewUntil?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  keptUntil?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  pieces?: Resolver<Array<ResolversTypes['TranscriptPiece']>, ParentType, ContextType>;
  next?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type TranscriptPieceResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['TranscriptPiece'] = ResolversParentTypes['TranscriptPiece']> = {
  place?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  speaker?: Resolver<ResolversTypes['CaptionSpeaker'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  original?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isLeftOut?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WaitingRoomResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['WaitingRoom'] = ResolversParentTypes['WaitingRoom']> = {
  people?: Resolver<Array<ResolversTypes['WaitingPerson']>, ParentType, ContextType>;
  refused?: Resolver<Array<ResolversTypes['WaitingPerson']>, ParentType, ContextType>;
};

export type WaitingPersonResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['WaitingPerson'] = ResolversParentTypes['WaitingPerson']> = {
  handle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WatchResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['Watch'] = ResolversParentTypes['Watch']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['WatchReason'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  canChange?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type WellnessResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['Wellness'] = ResolversParentTypes['Wellness']> = {
  optedOutTopics?: Resolver<Array<ResolversTypes['ContentTopic']>, ParentType, ContextType>;
  breakAfterMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stopAfterMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mostBreakAfterMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mostStopAfterMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  exception?: Resolver<Maybe<ResolversTypes['WellnessException']>, ParentType, ContextType>;
  sinceBreakMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sinceRestMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isBreakDue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  restUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  talkRequest?: Resolver<Maybe<ResolversTypes['TalkRequest']>, ParentType, ContextType>;
};

export type WellnessExceptionResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['WellnessException'] = ResolversParentTypes['WellnessException']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  handle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  breakAfterMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stopAfterMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type TalkRequestResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['TalkRequest'] = ResolversParentTypes['TalkRequest']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  askedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['TalkTime']>, ParentType, ContextType>;
};

export type ExposureDayResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['ExposureDay'] = ResolversParentTypes['ExposureDay']> = {
  day?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hardMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hardCases?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ShortTopicResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['ShortTopic'] = ResolversParentTypes['ShortTopic']> = {
  topic?: Resolver<ResolversTypes['ContentTopic'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MarkedSpanResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['MarkedSpan'] = ResolversParentTypes['MarkedSpan']> = {
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CaseSummaryResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['CaseSummary'] = ResolversParentTypes['CaseSummary']> = {
  words?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  labels?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  isHard?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type WellnessPayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['WellnessPayload'] = ResolversParentTypes['WellnessPayload']> = {
  wellness?: Resolver<ResolversTypes['Wellness'], ParentType, ContextType>;
};

export type TeamWellnessPayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['TeamWellnessPayload'] = ResolversParentTypes['TeamWellnessPayload']> = {
  teamWellness?: Resolver<ResolversTypes['TeamWellness'], ParentType, ContextType>;
};

export type WellnessDefaultsResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['WellnessDefaults'] = ResolversParentTypes['WellnessDefaults']> = {
  breakAfterMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stopAfterMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WellnessDefaultsPayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['WellnessDefaultsPayload'] = ResolversParentTypes['WellnessDefaultsPayload']> = {
  wellnessDefaults?: Resolver<ResolversTypes['WellnessDefaults'], ParentType, ContextType>;
};

export type WorkshopReminderResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['WorkshopReminder'] = ResolversParentTypes['WorkshopReminder']> = {
  moment?: Resolver<ResolversTypes['ReminderMoment'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['WorkshopReminderState'], ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sentAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type WorkshopRemindersResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['WorkshopReminders'] = ResolversParentTypes['WorkshopReminders']> = {
  moments?: Resolver<Array<ResolversTypes['ReminderMoment']>, ParentType, ContextType>;
  isForAll?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['WorkshopReminder']>, ParentType, ContextType>;
};

export type WorkshopHostResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['WorkshopHost'] = ResolversParentTypes['WorkshopHost']> = {
  handle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  credential?: Resolver<Maybe<ResolversTypes['CredentialBadge']>, ParentType, ContextType>;
};

export type WorkshopSeatsResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['WorkshopSeats'] = ResolversParentTypes['WorkshopSeats']> = {
  taken?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  offered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waiting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RegistrationResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['Registration'] = ResolversParentTypes['Registration']> = {
  state?: Resolver<ResolversTypes['RegistrationState'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  offerUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type WorkshopAbilitiesResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['WorkshopAbilities'] = ResolversParentTypes['WorkshopAbilities']> = {
  register?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  registerRefusal?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  manage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  chooseCoHosts?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  publishRefusal?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attend?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  attendRefusal?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ask?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  askRefusal?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sortQuestions?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type QuestionBoardResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['QuestionBoard'] = ResolversParentTypes['QuestionBoard']> = {
  onStage?: Resolver<Maybe<ResolversTypes['Question']>, ParentType, ContextType>;
  approved?: Resolver<Array<ResolversTypes['Question']>, ParentType, ContextType>;
  answered?: Resolver<Array<ResolversTypes['Question']>, ParentType, ContextType>;
  pending?: Resolver<Maybe<Array<ResolversTypes['Question']>>, ParentType, ContextType>;
  notTaken?: Resolver<Maybe<Array<ResolversTypes['Question']>>, ParentType, ContextType>;
  mine?: Resolver<Array<ResolversTypes['Question']>, ParentType, ContextType>;
};

export type QuestionResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['Question'] = ResolversParentTypes['Question']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['QuestionState'], ParentType, ContextType>;
  html?: Resolver<Maybe<ResolversTypes['SafeHtml']>, ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  wantCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isWanted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isMine?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  notTakenReason?: Resolver<Maybe<ResolversTypes['NotTakenReason']>, ParentType, ContextType>;
  mergedInto?: Resolver<Maybe<ResolversTypes['UUID']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  moves?: Resolver<Array<ResolversTypes['QuestionMove']>, ParentType, ContextType>;
  canWant?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hold?: Resolver<Maybe<ResolversTypes['ItemHold']>, ParentType, ContextType>;
};

export type LoosenedFilterResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['LoosenedFilter'] = ResolversParentTypes['LoosenedFilter']> = {
  part?: Resolver<Maybe<ResolversTypes['ProgrammePart']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProgrammeGroupResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['ProgrammeGroup'] = ResolversParentTypes['ProgrammeGroup']> = {
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WorkshopPageResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['WorkshopPage'] = ResolversParentTypes['WorkshopPage']> = {
  nodes?: Resolver<Array<ResolversTypes['Workshop']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  loosened?: Resolver<Array<ResolversTypes['LoosenedFilter']>, ParentType, ContextType>;
};

export type WorkshopPayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['WorkshopPayload'] = ResolversParentTypes['WorkshopPayload']> = {
  workshop?: Resolver<ResolversTypes['Workshop'], ParentType, ContextType>;
};

export type QuestionPayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['QuestionPayload'] = ResolversParentTypes['QuestionPayload']> = {
  question?: Resolver<ResolversTypes['Question'], ParentType, ContextType>;
  showsHelp?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type WrittenPageResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['WrittenPage'] = ResolversParentTypes['WrittenPage']> = {
  madeAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  closesAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  isOpen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  canWrite?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  answers?: Resolver<Array<ResolversTypes['WrittenAnswer']>, ParentType, ContextType>;
};

export type WrittenAnswerResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['WrittenAnswer'] = ResolversParentTypes['WrittenAnswer']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  questionHtml?: Resolver<ResolversTypes['SafeHtml'], ParentType, ContextType>;
  wantCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['WrittenState'], ParentType, ContextType>;
  html?: Resolver<Maybe<ResolversTypes['SafeHtml']>, ParentType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answeredBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Ctx> = {
  DateTime?: GraphQLScalarType;
  UUID?: GraphQLScalarType;
  SafeHtml?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  ShutOut?: ShutOutResolvers<ContextType>;
  Security?: SecurityResolvers<ContextType>;
  Passkey?: PasskeyResolvers<ContextType>;
  OwnSession?: OwnSessionResolvers<ContextType>;
  Profile?: ProfileResolvers<ContextType>;
  ProfileText?: ProfileTextResolvers<ContextType>;
  SignInPayload?: SignInPayloadResolvers<ContextType>;
  SignedIn?: SignedInResolvers<ContextType>;
  SecondFactorNeeded?: SecondFactorNeededResolvers<ContextType>;
  SignInRefused?: SignInRefusedResolvers<ContextType>;
  SignedOut?: SignedOutResolvers<ContextType>;
  HandleAdvice?: HandleAdviceResolvers<ContextType>;
  JoinPayload?: JoinPayloadResolvers<ContextType>;
  JoinStarted?: JoinStartedResolvers<ContextType>;
  AgeRefused?: AgeRefusedResolvers<ContextType>;
  SignUpClosed?: SignUpClosedResolvers<ContextType>;
  AccountAlreadyThere?: AccountAlreadyThereResolvers<ContextType>;
  LinkPayload?: LinkPayloadResolvers<ContextType>;
  LinkTaken?: LinkTakenResolvers<ContextType>;
  LinkDead?: LinkDeadResolvers<ContextType>;
  MailOnItsWay?: MailOnItsWayResolvers<ContextType>;
  SessionsPayload?: SessionsPayloadResolvers<ContextType>;
  WorkshopResource?: WorkshopResourceResolvers<ContextType>;
  FeedbackAnswers?: FeedbackAnswersResolvers<ContextType>;
  FeedbackCounts?: FeedbackCountsResolvers<ContextType>;
  FeedbackResults?: FeedbackResultsResolvers<ContextType>;
  WorkshopFeedback?: WorkshopFeedbackResolvers<ContextType>;
  Attendance?: AttendanceResolvers<ContextType>;
  Workshop?: WorkshopResolvers<ContextType>;
  MyAppeal?: MyAppealResolvers<ContextType>;
  MyAppealPage?: MyAppealPageResolvers<ContextType>;
  AppealStanding?: AppealStandingResolvers<ContextType>;
  AppealCard?: AppealCardResolvers<ContextType>;
  AppealReview?: AppealReviewResolvers<ContextType>;
  ReviewedDecision?: ReviewedDecisionResolvers<ContextType>;
  AppealStep?: AppealStepResolvers<ContextType>;
  OwnDecision?: OwnDecisionResolvers<ContextType>;
  OwnDecisionPage?: OwnDecisionPageResolvers<ContextType>;
  AppealSubmitted?: AppealSubmittedResolvers<ContextType>;
  AppealPayload?: AppealPayloadResolvers<ContextType>;
  AppealAnswered?: AppealAnsweredResolvers<ContextType>;
  DecisionNotice?: DecisionNoticeResolvers<ContextType>;
  MyReport?: MyReportResolvers<ContextType>;
  TeamWellness?: TeamWellnessResolvers<ContextType>;
  AuditLine?: AuditLineResolvers<ContextType>;
  AuditLinePage?: AuditLinePageResolvers<ContextType>;
  AuthorTalkMessage?: AuthorTalkMessageResolvers<ContextType>;
  AuthorTalk?: AuthorTalkResolvers<ContextType>;
  AuthorTalkCard?: AuthorTalkCardResolvers<ContextType>;
  DeskTalkMessage?: DeskTalkMessageResolvers<ContextType>;
  DeskTalk?: DeskTalkResolvers<ContextType>;
  ModerationCase?: ModerationCaseResolvers<ContextType>;
  AuthorTalkPayload?: AuthorTalkPayloadResolvers<ContextType>;
  Block?: BlockResolvers<ContextType>;
  BlockPage?: BlockPageResolvers<ContextType>;
  BlockPayload?: BlockPayloadResolvers<ContextType>;
  BreakPayload?: BreakPayloadResolvers<ContextType>;
  Captions?: CaptionsResolvers<ContextType>;
  Caption?: CaptionResolvers<ContextType>;
  CaseComment?: CaseCommentResolvers<ContextType>;
  CaseDraft?: CaseDraftResolvers<ContextType>;
  Room?: RoomResolvers<ContextType>;
  RoomModerator?: RoomModeratorResolvers<ContextType>;
  RoomAbilities?: RoomAbilitiesResolvers<ContextType>;
  LinePage?: LinePageResolvers<ContextType>;
  Line?: LineResolvers<ContextType>;
  AnsweredLine?: AnsweredLineResolvers<ContextType>;
  LineAbilities?: LineAbilitiesResolvers<ContextType>;
  SayLinePayload?: SayLinePayloadResolvers<ContextType>;
  LineSaid?: LineSaidResolvers<ContextType>;
  LineMustWait?: LineMustWaitResolvers<ContextType>;
  EditLinePayload?: EditLinePayloadResolvers<ContextType>;
  LineEdited?: LineEditedResolvers<ContextType>;
  LineChangedMeanwhile?: LineChangedMeanwhileResolvers<ContextType>;
  LinePayload?: LinePayloadResolvers<ContextType>;
  RoomPayload?: RoomPayloadResolvers<ContextType>;
  Group?: GroupResolvers<ContextType>;
  Credential?: CredentialResolvers<ContextType>;
  CredentialBadge?: CredentialBadgeResolvers<ContextType>;
  AuthorCredential?: AuthorCredentialResolvers<ContextType>;
  CaseAuthor?: CaseAuthorResolvers<ContextType>;
  RoleHolder?: RoleHolderResolvers<ContextType>;
  BadgeSuspension?: BadgeSuspensionResolvers<ContextType>;
  CredentialPayload?: CredentialPayloadResolvers<ContextType>;
  CrisisCard?: CrisisCardResolvers<ContextType>;
  CrisisCase?: CrisisCaseResolvers<ContextType>;
  CrisisPerson?: CrisisPersonResolvers<ContextType>;
  CrisisStaff?: CrisisStaffResolvers<ContextType>;
  CrisisStep?: CrisisStepResolvers<ContextType>;
  FollowUp?: FollowUpResolvers<ContextType>;
  FollowUpPage?: FollowUpPageResolvers<ContextType>;
  HandOver?: HandOverResolvers<ContextType>;
  CrisisAbilities?: CrisisAbilitiesResolvers<ContextType>;
  CrisisFile?: CrisisFileResolvers<ContextType>;
  CrisisWords?: CrisisWordsResolvers<ContextType>;
  CrisisNoteWords?: CrisisNoteWordsResolvers<ContextType>;
  Assessment?: AssessmentResolvers<ContextType>;
  RiskAnswers?: RiskAnswersResolvers<ContextType>;
  HandOverSheet?: HandOverSheetResolvers<ContextType>;
  TalkMessage?: TalkMessageResolvers<ContextType>;
  Talk?: TalkResolvers<ContextType>;
  TalkCard?: TalkCardResolvers<ContextType>;
  CrisisPayload?: CrisisPayloadResolvers<ContextType>;
  CrisisFilePayload?: CrisisFilePayloadResolvers<ContextType>;
  TalkPayload?: TalkPayloadResolvers<ContextType>;
  WriteToPersonPayload?: WriteToPersonPayloadResolvers<ContextType>;
  WroteToPerson?: WroteToPersonResolvers<ContextType>;
  LookAgain?: LookAgainResolvers<ContextType>;
  AssessPayload?: AssessPayloadResolvers<ContextType>;
  CaseCard?: CaseCardResolvers<ContextType>;
  Release?: ReleaseResolvers<ContextType>;
  ReleaseAbilities?: ReleaseAbilitiesResolvers<ContextType>;
  Released?: ReleasedResolvers<ContextType>;
  ReleasesOfCrisis?: ReleasesOfCrisisResolvers<ContextType>;
  ReleasePayload?: ReleasePayloadResolvers<ContextType>;
  SiteDocument?: SiteDocumentResolvers<ContextType>;
  AcceptedDocument?: AcceptedDocumentResolvers<ContextType>;
  Draft?: DraftResolvers<ContextType>;
  DraftSaved?: DraftSavedResolvers<ContextType>;
  DraftDiscarded?: DraftDiscardedResolvers<ContextType>;
  MyDuty?: MyDutyResolvers<ContextType>;
  Roster?: RosterResolvers<ContextType>;
  Shift?: ShiftResolvers<ContextType>;
  WeeklyShift?: WeeklyShiftResolvers<ContextType>;
  RosterPerson?: RosterPersonResolvers<ContextType>;
  HandoverNote?: HandoverNoteResolvers<ContextType>;
  TopicChoice?: TopicChoiceResolvers<ContextType>;
  FiltersPayload?: FiltersPayloadResolvers<ContextType>;
  FirstReplyClock?: FirstReplyClockResolvers<ContextType>;
  Emblem?: EmblemResolvers<ContextType>;
  GroupAgreement?: GroupAgreementResolvers<ContextType>;
  Membership?: MembershipResolvers<ContextType>;
  GroupAbilities?: GroupAbilitiesResolvers<ContextType>;
  GroupCard?: GroupCardResolvers<ContextType>;
  GroupPage?: GroupPageResolvers<ContextType>;
  GroupPayload?: GroupPayloadResolvers<ContextType>;
  HostMessage?: HostMessageResolvers<ContextType>;
  LegalNotice?: LegalNoticeResolvers<ContextType>;
  OutsideNotice?: OutsideNoticeResolvers<ContextType>;
  LegalNoticeSent?: LegalNoticeSentResolvers<ContextType>;
  SecondLookAsked?: SecondLookAskedResolvers<ContextType>;
  CaseReport?: CaseReportResolvers<ContextType>;
  LookedUpItem?: LookedUpItemResolvers<ContextType>;
  LookUpPayload?: LookUpPayloadResolvers<ContextType>;
  ManyFacts?: ManyFactsResolvers<ContextType>;
  ManyOutcome?: ManyOutcomeResolvers<ContextType>;
  ManyPayload?: ManyPayloadResolvers<ContextType>;
  Stage?: StageResolvers<ContextType>;
  StageStream?: StageStreamResolvers<ContextType>;
  RaisedHand?: RaisedHandResolvers<ContextType>;
  OwnHand?: OwnHandResolvers<ContextType>;
  StageAbilities?: StageAbilitiesResolvers<ContextType>;
  MediaGrant?: MediaGrantResolvers<ContextType>;
  IceServer?: IceServerResolvers<ContextType>;
  MediaGrantPayload?: MediaGrantPayloadResolvers<ContextType>;
  ConnectionWay?: ConnectionWayResolvers<ContextType>;
  ConnectionTest?: ConnectionTestResolvers<ContextType>;
  ConnectionTestPayload?: ConnectionTestPayloadResolvers<ContextType>;
  WordsMended?: WordsMendedResolvers<ContextType>;
  CaseWaiting?: CaseWaitingResolvers<ContextType>;
  ReasonCount?: ReasonCountResolvers<ContextType>;
  CaseClaim?: CaseClaimResolvers<ContextType>;
  CaseCardPage?: CaseCardPageResolvers<ContextType>;
  LaneCount?: LaneCountResolvers<ContextType>;
  MergedCase?: MergedCaseResolvers<ContextType>;
  CaseItem?: CaseItemResolvers<ContextType>;
  ReportedWords?: ReportedWordsResolvers<ContextType>;
  EarlierCase?: EarlierCaseResolvers<ContextType>;
  ActiveRestriction?: ActiveRestrictionResolvers<ContextType>;
  CaseThread?: CaseThreadResolvers<ContextType>;
  CaseRoom?: CaseRoomResolvers<ContextType>;
  Neighbour?: NeighbourResolvers<ContextType>;
  CaseStep?: CaseStepResolvers<ContextType>;
  CaseDecision?: CaseDecisionResolvers<ContextType>;
  CaseAbilities?: CaseAbilitiesResolvers<ContextType>;
  AttachedHelp?: AttachedHelpResolvers<ContextType>;
  HelpGroup?: HelpGroupResolvers<ContextType>;
  HelpGroupChoice?: HelpGroupChoiceResolvers<ContextType>;
  CaseComingBack?: CaseComingBackResolvers<ContextType>;
  ProposedLimit?: ProposedLimitResolvers<ContextType>;
  ClaimCasePayload?: ClaimCasePayloadResolvers<ContextType>;
  CaseClaimed?: CaseClaimedResolvers<ContextType>;
  CaseTaken?: CaseTakenResolvers<ContextType>;
  DecideCasePayload?: DecideCasePayloadResolvers<ContextType>;
  CaseDecided?: CaseDecidedResolvers<ContextType>;
  CaseProposed?: CaseProposedResolvers<ContextType>;
  CaseAlreadyDecided?: CaseAlreadyDecidedResolvers<ContextType>;
  CaseChanged?: CaseChangedResolvers<ContextType>;
  UndoDecisionPayload?: UndoDecisionPayloadResolvers<ContextType>;
  DecisionUndone?: DecisionUndoneResolvers<ContextType>;
  UndoTooLate?: UndoTooLateResolvers<ContextType>;
  CasePayload?: CasePayloadResolvers<ContextType>;
  ConfirmPayload?: ConfirmPayloadResolvers<ContextType>;
  SkipCount?: SkipCountResolvers<ContextType>;
  Notice?: NoticeResolvers<ContextType>;
  NoticeThread?: NoticeThreadResolvers<ContextType>;
  NoticeWorkshop?: NoticeWorkshopResolvers<ContextType>;
  NoticeGroup?: NoticeGroupResolvers<ContextType>;
  NoticePage?: NoticePageResolvers<ContextType>;
  NoticeChoice?: NoticeChoiceResolvers<ContextType>;
  NoticeSettings?: NoticeSettingsResolvers<ContextType>;
  NoticesRead?: NoticesReadResolvers<ContextType>;
  MailStop?: MailStopResolvers<ContextType>;
  Page?: PageResolvers<ContextType>;
  Device?: DeviceResolvers<ContextType>;
  MyDevices?: MyDevicesResolvers<ContextType>;
  ChainPerson?: ChainPersonResolvers<ContextType>;
  Webhook?: WebhookResolvers<ContextType>;
  WebhookTry?: WebhookTryResolvers<ContextType>;
  Drill?: DrillResolvers<ContextType>;
  Canary?: CanaryResolvers<ContextType>;
  OnCall?: OnCallResolvers<ContextType>;
  WebhookAdded?: WebhookAddedResolvers<ContextType>;
  Panelist?: PanelistResolvers<ContextType>;
  PlanShare?: PlanShareResolvers<ContextType>;
  PlanShareOpening?: PlanShareOpeningResolvers<ContextType>;
  PlanSharePayload?: PlanSharePayloadResolvers<ContextType>;
  SharedPlanOpened?: SharedPlanOpenedResolvers<ContextType>;
  SharedPlanWordsWrong?: SharedPlanWordsWrongResolvers<ContextType>;
  SharedPlanRests?: SharedPlanRestsResolvers<ContextType>;
  SharedPlanClosed?: SharedPlanClosedResolvers<ContextType>;
  OpenSharedPlanPayload?: OpenSharedPlanPayloadResolvers<ContextType>;
  Poll?: PollResolvers<ContextType>;
  PollOption?: PollOptionResolvers<ContextType>;
  Postvention?: PostventionResolvers<ContextType>;
  Memorial?: MemorialResolvers<ContextType>;
  CareNote?: CareNoteResolvers<ContextType>;
  PostventionPayload?: PostventionPayloadResolvers<ContextType>;
  PostventionEnded?: PostventionEndedResolvers<ContextType>;
  MemorialPayload?: MemorialPayloadResolvers<ContextType>;
  Practice?: PracticeResolvers<ContextType>;
  WorkshopRoom?: WorkshopRoomResolvers<ContextType>;
  Consent?: ConsentResolvers<ContextType>;
  ExportFile?: ExportFileResolvers<ContextType>;
  AccountDeleted?: AccountDeletedResolvers<ContextType>;
  FindMe?: FindMeResolvers<ContextType>;
  PrivateEntry?: PrivateEntryResolvers<ContextType>;
  PrivateEntryConnection?: PrivateEntryConnectionResolvers<ContextType>;
  PrivateEntriesFound?: PrivateEntriesFoundResolvers<ContextType>;
  PrivateEntryWritten?: PrivateEntryWrittenResolvers<ContextType>;
  PrivateEntryRemoved?: PrivateEntryRemovedResolvers<ContextType>;
  QueueView?: QueueViewResolvers<ContextType>;
  QueueViewsPayload?: QueueViewsPayloadResolvers<ContextType>;
  RaidGuard?: RaidGuardResolvers<ContextType>;
  RaidState?: RaidStateResolvers<ContextType>;
  RaidPayload?: RaidPayloadResolvers<ContextType>;
  RegistrationForm?: RegistrationFormResolvers<ContextType>;
  RegistrationQuestion?: RegistrationQuestionResolvers<ContextType>;
  WorkshopAgreement?: WorkshopAgreementResolvers<ContextType>;
  GoalReminder?: GoalReminderResolvers<ContextType>;
  GoalRemindersPayload?: GoalRemindersPayloadResolvers<ContextType>;
  ReminderDevice?: ReminderDeviceResolvers<ContextType>;
  ReminderDevices?: ReminderDevicesResolvers<ContextType>;
  MyReportPage?: MyReportPageResolvers<ContextType>;
  ReportTarget?: ReportTargetResolvers<ContextType>;
  ReportReceived?: ReportReceivedResolvers<ContextType>;
  ReporterRecord?: ReporterRecordResolvers<ContextType>;
  ReporterMute?: ReporterMuteResolvers<ContextType>;
  ReporterMuted?: ReporterMutedResolvers<ContextType>;
  ReporterMutes?: ReporterMutesResolvers<ContextType>;
  Post?: PostResolvers<ContextType>;
  ReviewWait?: ReviewWaitResolvers<ContextType>;
  RoomCall?: RoomCallResolvers<ContextType>;
  OwnRoomCall?: OwnRoomCallResolvers<ContextType>;
  RoomCallPayload?: RoomCallPayloadResolvers<ContextType>;
  SafeguardingCard?: SafeguardingCardResolvers<ContextType>;
  Safeguarding?: SafeguardingResolvers<ContextType>;
  SafeguardingAbilities?: SafeguardingAbilitiesResolvers<ContextType>;
  SafeguardingChecklist?: SafeguardingChecklistResolvers<ContextType>;
  SafeguardingOpened?: SafeguardingOpenedResolvers<ContextType>;
  SafeguardingPayload?: SafeguardingPayloadResolvers<ContextType>;
  ItemHold?: ItemHoldResolvers<ContextType>;
  OnCallPayload?: OnCallPayloadResolvers<ContextType>;
  HoldPayload?: HoldPayloadResolvers<ContextType>;
  ClosedNow?: ClosedNowResolvers<ContextType>;
  TotpStart?: TotpStartResolvers<ContextType>;
  QrCode?: QrCodeResolvers<ContextType>;
  RecoveryCodes?: RecoveryCodesResolvers<ContextType>;
  PasskeyOptions?: PasskeyOptionsResolvers<ContextType>;
  SheetLine?: SheetLineResolvers<ContextType>;
  SheetSection?: SheetSectionResolvers<ContextType>;
  Sheet?: SheetResolvers<ContextType>;
  SheetPayload?: SheetPayloadResolvers<ContextType>;
  SignOff?: SignOffResolvers<ContextType>;
  SignOffFile?: SignOffFileResolvers<ContextType>;
  SignOffWords?: SignOffWordsResolvers<ContextType>;
  SignOffNote?: SignOffNoteResolvers<ContextType>;
  SignOffFilePayload?: SignOffFilePayloadResolvers<ContextType>;
  SignOffsPayload?: SignOffsPayloadResolvers<ContextType>;
  Site?: SiteResolvers<ContextType>;
  Staffing?: StaffingResolvers<ContextType>;
  SetUp?: SetUpResolvers<ContextType>;
  MailTest?: MailTestResolvers<ContextType>;
  GoLiveItem?: GoLiveItemResolvers<ContextType>;
  GoLive?: GoLiveResolvers<ContextType>;
  Health?: HealthResolvers<ContextType>;
  Alarm?: AlarmResolvers<ContextType>;
  HelplineOverlay?: HelplineOverlayResolvers<ContextType>;
  HelplineCheck?: HelplineCheckResolvers<ContextType>;
  LocalService?: LocalServiceResolvers<ContextType>;
  DocumentVersion?: DocumentVersionResolvers<ContextType>;
  RoleGrant?: RoleGrantResolvers<ContextType>;
  Invitation?: InvitationResolvers<ContextType>;
  InvitationCard?: InvitationCardResolvers<ContextType>;
  PendingAccount?: PendingAccountResolvers<ContextType>;
  PendingAccountPage?: PendingAccountPageResolvers<ContextType>;
  InvitationPayload?: InvitationPayloadResolvers<ContextType>;
  StaffChanged?: StaffChangedResolvers<ContextType>;
  NoteTemplate?: NoteTemplateResolvers<ContextType>;
  OlderTemplate?: OlderTemplateResolvers<ContextType>;
  TemplatePayload?: TemplatePayloadResolvers<ContextType>;
  Author?: AuthorResolvers<ContextType>;
  Thread?: ThreadResolvers<ContextType>;
  ThreadAbilities?: ThreadAbilitiesResolvers<ContextType>;
  ReplyPage?: ReplyPageResolvers<ContextType>;
  ReactionCount?: ReactionCountResolvers<ContextType>;
  WordsBack?: WordsBackResolvers<ContextType>;
  PostAbilities?: PostAbilitiesResolvers<ContextType>;
  ThreadPage?: ThreadPageResolvers<ContextType>;
  SearchPage?: SearchPageResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  ExcerptPiece?: ExcerptPieceResolvers<ContextType>;
  ThreadPayload?: ThreadPayloadResolvers<ContextType>;
  PostPayload?: PostPayloadResolvers<ContextType>;
  EditPostPayload?: EditPostPayloadResolvers<ContextType>;
  PostEdited?: PostEditedResolvers<ContextType>;
  PostChangedMeanwhile?: PostChangedMeanwhileResolvers<ContextType>;
  Transcript?: TranscriptResolvers<ContextType>;
  TranscriptPiece?: TranscriptPieceResolvers<ContextType>;
  WaitingRoom?: WaitingRoomResolvers<ContextType>;
  WaitingPerson?: WaitingPersonResolvers<ContextType>;
  Watch?: WatchResolvers<ContextType>;
  Wellness?: WellnessResolvers<ContextType>;
  WellnessException?: WellnessExceptionResolvers<ContextType>;
  TalkRequest?: TalkRequestResolvers<ContextType>;
  ExposureDay?: ExposureDayResolvers<ContextType>;
  ShortTopic?: ShortTopicResolvers<ContextType>;
  MarkedSpan?: MarkedSpanResolvers<ContextType>;
  CaseSummary?: CaseSummaryResolvers<ContextType>;
  WellnessPayload?: WellnessPayloadResolvers<ContextType>;
  TeamWellnessPayload?: TeamWellnessPayloadResolvers<ContextType>;
  WellnessDefaults?: WellnessDefaultsResolvers<ContextType>;
  WellnessDefaultsPayload?: WellnessDefaultsPayloadResolvers<ContextType>;
  WorkshopReminder?: WorkshopReminderResolvers<ContextType>;
  WorkshopReminders?: WorkshopRemindersResolvers<ContextType>;
  WorkshopHost?: WorkshopHostResolvers<ContextType>;
  WorkshopSeats?: WorkshopSeatsResolvers<ContextType>;
  Registration?: RegistrationResolvers<ContextType>;
  WorkshopAbilities?: WorkshopAbilitiesResolvers<ContextType>;
  QuestionBoard?: QuestionBoardResolvers<ContextType>;
  Question?: QuestionResolvers<ContextType>;
  LoosenedFilter?: LoosenedFilterResolvers<ContextType>;
  ProgrammeGroup?: ProgrammeGroupResolvers<ContextType>;
  WorkshopPage?: WorkshopPageResolvers<ContextType>;
  WorkshopPayload?: WorkshopPayloadResolvers<ContextType>;
  QuestionPayload?: QuestionPayloadResolvers<ContextType>;
  WrittenPage?: WrittenPageResolvers<ContextType>;
  WrittenAnswer?: WrittenAnswerResolvers<ContextType>;
};

