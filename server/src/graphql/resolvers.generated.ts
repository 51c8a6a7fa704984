import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { SiteRow } from '../features/site/site.model.ts';
import type { GroupRow, AgreementRow, MembershipRow } from '../features/groups/groups.model.ts';
import type { DocumentRow } from '../features/documents/documents.model.ts';
import type { ViewerRow } from '../features/accounts/accounts.model.ts';
import type { ThreadRow, PostRow, SearchHitRow } from '../features/threads/threads.model.ts';
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
  /** Open to everybody; NOT_FOUND until the operator has written it. */
  document: SiteDocument;
  /** All texts of this place as they stand today. */
  documents: Array<SiteDocument>;
  /** Null when nothing was left there. */
  draft: Maybe<Draft>;
  /** Open groups by name, for the landing page. */
  groupCards: Array<GroupCard>;
  groups: GroupPage;
  group: Group;
  site: Site;
  /** With the printed key before an operator exists, then for the operator. NOT_FOUND once set-up is finished. */
  setUp: SetUp;
  /** Operators only. */
  goLive: GoLive;
  /** Operators only. */
  health: Health;
  /** Open to everybody. */
  helplineOverlay: HelplineOverlay;
  /** Every version of a text, the newest first. Open to everybody. */
  documentVersions: Array<DocumentVersion>;
  thread: Thread;
  post: Post;
  search: SearchPage;
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

export type Mutation = {
  __typename?: 'Mutation';
  signIn: SignInPayload;
  signOut: SignedOut;
  /** Quick exit: nothing of this session is shown any more until its person signs in again. */
  lockSession: SignedOut;
  acceptDocument: SiteDocument;
  /** Operators only. The next version; people see the difference before their next post. */
  publishDocument: SiteDocument;
  /** Saves over what was there; empty words discard it. */
  saveDraft: DraftSaved;
  discardDraft: DraftDiscarded;
  setTopicFilters: FiltersPayload;
  /** Accepts the agreement and becomes a member. */
  joinGroup: GroupPayload;
  /** Accepts a changed agreement. */
  acceptAgreement: GroupPayload;
  leaveGroup: GroupPayload;
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
};


export type MutationSignInArgs = {
  input: SignInInput;
};


export type MutationAcceptDocumentArgs = {
  input: AcceptDocumentInput;
};


export type MutationPublishDocumentArgs = {
  input: PublishDocumentInput;
};


export type MutationSaveDraftArgs = {
  input: SaveDraftInput;
};


export type MutationDiscardDraftArgs = {
  place: Scalars['String']['input'];
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

export type Role =
  | 'member'
  | 'peer_supporter'
  | 'facilitator'
  | 'trainee'
  | 'moderator'
  | 'lead'
  | 'clinician'
  | 'safeguarding'
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
  country: Maybe<Scalars['String']['output']>;
  timeZone: Scalars['String']['output'];
  hardDayUntil: Maybe<Scalars['DateTime']['output']>;
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
};

export type SignedOut = {
  __typename?: 'SignedOut';
  ok: Scalars['Boolean']['output'];
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
  /** Where the words are being written: `thread:<id>`, `group:<id>`, `edit:<id>` or `report:<id>`. */
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

export type GroupVisibility =
  | 'members'
  | 'invite_only';

export type Group = {
  __typename?: 'Group';
  id: Scalars['UUID']['output'];
  slug: Scalars['String']['output'];
  name: Scalars['String']['output'];
  purpose: Scalars['String']['output'];
  visibility: GroupVisibility;
  emblem: Emblem;
  memberCount: Scalars['Int']['output'];
  lastActivityAt: Scalars['DateTime']['output'];
  /** The agreement of today. */
  agreement: GroupAgreement;
  viewerMembership: Maybe<Membership>;
  viewerCan: GroupAbilities;
  threads: ThreadPage;
  /** Why the viewer cannot start a thread here, as a reason code; null when they can. */
  startRefusal: Maybe<Scalars['String']['output']>;
};


export type GroupThreadsArgs = {
  filter?: InputMaybe<ThreadFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

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

export type GroupPayload = {
  __typename?: 'GroupPayload';
  group: Group;
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
};

/** An operator's additions to the helplines that ship with the product. */
export type HelplineOverlay = {
  __typename?: 'HelplineOverlay';
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

/** One thing said in a thread. */
export type Post = {
  __typename?: 'Post';
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
  viewerCan: PostAbilities;
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
};

export type PostPayload = {
  __typename?: 'PostPayload';
  post: Post;
};

export type EditPostPayload = PostEdited | PostChangedMeanwhile;

export type PostEdited = {
  __typename?: 'PostEdited';
  post: Post;
};

/** Someone changed it first, maybe the same person elsewhere: nothing was written. */
export type PostChangedMeanwhile = {
  __typename?: 'PostChangedMeanwhile';
  post: Post;
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
  LifeState: LifeState;
  SignInInput: SignInInput;
  SignInPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SignInPayload']>;
  SignedIn: ResolverTypeWrapper<Omit<SignedIn, 'viewer'> & { viewer: ResolversTypes['Viewer'] }>;
  SecondFactorNeeded: ResolverTypeWrapper<SecondFactorNeeded>;
  SecondFactorMethod: SecondFactorMethod;
  SignInRefused: ResolverTypeWrapper<SignInRefused>;
  SignedOut: ResolverTypeWrapper<SignedOut>;
  DocumentKind: DocumentKind;
  SiteDocument: ResolverTypeWrapper<DocumentRow>;
  AcceptedDocument: ResolverTypeWrapper<AcceptedDocument>;
  AcceptDocumentInput: AcceptDocumentInput;
  PublishDocumentInput: PublishDocumentInput;
  Draft: ResolverTypeWrapper<Draft>;
  SaveDraftInput: SaveDraftInput;
  DraftSaved: ResolverTypeWrapper<DraftSaved>;
  DraftDiscarded: ResolverTypeWrapper<DraftDiscarded>;
  TopicFilter: TopicFilter;
  TopicChoice: ResolverTypeWrapper<TopicChoice>;
  TopicChoiceInput: TopicChoiceInput;
  FiltersPayload: ResolverTypeWrapper<Omit<FiltersPayload, 'viewer'> & { viewer: ResolversTypes['Viewer'] }>;
  GroupVisibility: GroupVisibility;
  Group: ResolverTypeWrapper<GroupRow>;
  Emblem: ResolverTypeWrapper<Emblem>;
  GroupAgreement: ResolverTypeWrapper<AgreementRow>;
  Membership: ResolverTypeWrapper<MembershipRow>;
  GroupAbilities: ResolverTypeWrapper<GroupAbilities>;
  GroupCard: ResolverTypeWrapper<GroupCard>;
  GroupPage: ResolverTypeWrapper<Omit<GroupPage, 'nodes'> & { nodes: Array<ResolversTypes['Group']> }>;
  AcceptAgreementInput: AcceptAgreementInput;
  GroupPayload: ResolverTypeWrapper<Omit<GroupPayload, 'group'> & { group: ResolversTypes['Group'] }>;
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
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  HelplineOverlay: ResolverTypeWrapper<HelplineOverlay>;
  HelplineCheck: ResolverTypeWrapper<HelplineCheck>;
  ServiceChannel: ServiceChannel;
  LocalService: ResolverTypeWrapper<LocalService>;
  AddLocalServiceInput: AddLocalServiceInput;
  DocumentVersion: ResolverTypeWrapper<DocumentVersion>;
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
  Post: ResolverTypeWrapper<PostRow>;
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
  ThreadPayload: ResolverTypeWrapper<Omit<ThreadPayload, 'thread'> & { thread: ResolversTypes['Thread'] }>;
  PostPayload: ResolverTypeWrapper<Omit<PostPayload, 'post'> & { post: ResolversTypes['Post'] }>;
  EditPostPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EditPostPayload']>;
  PostEdited: ResolverTypeWrapper<Omit<PostEdited, 'post'> & { post: ResolversTypes['Post'] }>;
  PostChangedMeanwhile: ResolverTypeWrapper<Omit<PostChangedMeanwhile, 'post'> & { post: ResolversTypes['Post'] }>;
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
  SignInInput: SignInInput;
  SignInPayload: ResolversUnionTypes<ResolversParentTypes>['SignInPayload'];
  SignedIn: Omit<SignedIn, 'viewer'> & { viewer: ResolversParentTypes['Viewer'] };
  SecondFactorNeeded: SecondFactorNeeded;
  SignInRefused: SignInRefused;
  SignedOut: SignedOut;
  SiteDocument: DocumentRow;
  AcceptedDocument: AcceptedDocument;
  AcceptDocumentInput: AcceptDocumentInput;
  PublishDocumentInput: PublishDocumentInput;
  Draft: Draft;
  SaveDraftInput: SaveDraftInput;
  DraftSaved: DraftSaved;
  DraftDiscarded: DraftDiscarded;
  TopicChoice: TopicChoice;
  TopicChoiceInput: TopicChoiceInput;
  FiltersPayload: Omit<FiltersPayload, 'viewer'> & { viewer: ResolversParentTypes['Viewer'] };
  Group: GroupRow;
  Emblem: Emblem;
  GroupAgreement: AgreementRow;
  Membership: MembershipRow;
  GroupAbilities: GroupAbilities;
  GroupCard: GroupCard;
  GroupPage: Omit<GroupPage, 'nodes'> & { nodes: Array<ResolversParentTypes['Group']> };
  AcceptAgreementInput: AcceptAgreementInput;
  GroupPayload: Omit<GroupPayload, 'group'> & { group: ResolversParentTypes['Group'] };
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
  Float: Scalars['Float']['output'];
  HelplineOverlay: HelplineOverlay;
  HelplineCheck: HelplineCheck;
  LocalService: LocalService;
  AddLocalServiceInput: AddLocalServiceInput;
  DocumentVersion: DocumentVersion;
  Author: Author;
  Thread: ThreadRow;
  ThreadAbilities: ThreadAbilities;
  ReplyPage: Omit<ReplyPage, 'nodes'> & { nodes: Array<ResolversParentTypes['Post']> };
  Post: PostRow;
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
  ThreadPayload: Omit<ThreadPayload, 'thread'> & { thread: ResolversParentTypes['Thread'] };
  PostPayload: Omit<PostPayload, 'post'> & { post: ResolversParentTypes['Post'] };
  EditPostPayload: ResolversUnionTypes<ResolversParentTypes>['EditPostPayload'];
  PostEdited: Omit<PostEdited, 'post'> & { post: ResolversParentTypes['Post'] };
  PostChangedMeanwhile: Omit<PostChangedMeanwhile, 'post'> & { post: ResolversParentTypes['Post'] };
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
  document?: Resolver<ResolversTypes['SiteDocument'], ParentType, ContextType, RequireFields<QueryDocumentArgs, 'kind'>>;
  documents?: Resolver<Array<ResolversTypes['SiteDocument']>, ParentType, ContextType>;
  draft?: Resolver<Maybe<ResolversTypes['Draft']>, ParentType, ContextType, RequireFields<QueryDraftArgs, 'place'>>;
  groupCards?: Resolver<Array<ResolversTypes['GroupCard']>, ParentType, ContextType>;
  groups?: Resolver<ResolversTypes['GroupPage'], ParentType, ContextType, Partial<QueryGroupsArgs>>;
  group?: Resolver<ResolversTypes['Group'], ParentType, ContextType, RequireFields<QueryGroupArgs, 'slug'>>;
  site?: Resolver<ResolversTypes['Site'], ParentType, ContextType>;
  setUp?: Resolver<ResolversTypes['SetUp'], ParentType, ContextType, Partial<QuerySetUpArgs>>;
  goLive?: Resolver<ResolversTypes['GoLive'], ParentType, ContextType>;
  health?: Resolver<ResolversTypes['Health'], ParentType, ContextType>;
  helplineOverlay?: Resolver<ResolversTypes['HelplineOverlay'], ParentType, ContextType, RequireFields<QueryHelplineOverlayArgs, 'country'>>;
  documentVersions?: Resolver<Array<ResolversTypes['DocumentVersion']>, ParentType, ContextType, RequireFields<QueryDocumentVersionsArgs, 'kind'>>;
  thread?: Resolver<ResolversTypes['Thread'], ParentType, ContextType, RequireFields<QueryThreadArgs, 'id'>>;
  post?: Resolver<ResolversTypes['Post'], ParentType, ContextType, RequireFields<QueryPostArgs, 'id'>>;
  search?: Resolver<ResolversTypes['SearchPage'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'query'>>;
};

export type MutationResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  signIn?: Resolver<ResolversTypes['SignInPayload'], ParentType, ContextType, RequireFields<MutationSignInArgs, 'input'>>;
  signOut?: Resolver<ResolversTypes['SignedOut'], ParentType, ContextType>;
  lockSession?: Resolver<ResolversTypes['SignedOut'], ParentType, ContextType>;
  acceptDocument?: Resolver<ResolversTypes['SiteDocument'], ParentType, ContextType, RequireFields<MutationAcceptDocumentArgs, 'input'>>;
  publishDocument?: Resolver<ResolversTypes['SiteDocument'], ParentType, ContextType, RequireFields<MutationPublishDocumentArgs, 'input'>>;
  saveDraft?: Resolver<ResolversTypes['DraftSaved'], ParentType, ContextType, RequireFields<MutationSaveDraftArgs, 'input'>>;
  discardDraft?: Resolver<ResolversTypes['DraftDiscarded'], ParentType, ContextType, RequireFields<MutationDiscardDraftArgs, 'place'>>;
  setTopicFilters?: Resolver<ResolversTypes['FiltersPayload'], ParentType, ContextType, RequireFields<MutationSetTopicFiltersArgs, 'choices'>>;
  joinGroup?: Resolver<ResolversTypes['GroupPayload'], ParentType, ContextType, RequireFields<MutationJoinGroupArgs, 'input'>>;
  acceptAgreement?: Resolver<ResolversTypes['GroupPayload'], ParentType, ContextType, RequireFields<MutationAcceptAgreementArgs, 'input'>>;
  leaveGroup?: Resolver<ResolversTypes['GroupPayload'], ParentType, ContextType, RequireFields<MutationLeaveGroupArgs, 'groupId'>>;
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
  startThread?: Resolver<ResolversTypes['ThreadPayload'], ParentType, ContextType, RequireFields<MutationStartThreadArgs, 'input'>>;
  replyToThread?: Resolver<ResolversTypes['PostPayload'], ParentType, ContextType, RequireFields<MutationReplyToThreadArgs, 'input'>>;
  editPost?: Resolver<ResolversTypes['EditPostPayload'], ParentType, ContextType, RequireFields<MutationEditPostArgs, 'input'>>;
  deletePost?: Resolver<ResolversTypes['PostPayload'], ParentType, ContextType, RequireFields<MutationDeletePostArgs, 'postId'>>;
  react?: Resolver<ResolversTypes['PostPayload'], ParentType, ContextType, RequireFields<MutationReactArgs, 'input'>>;
  unreact?: Resolver<ResolversTypes['PostPayload'], ParentType, ContextType, RequireFields<MutationUnreactArgs, 'input'>>;
  followThread?: Resolver<ResolversTypes['ThreadPayload'], ParentType, ContextType, RequireFields<MutationFollowThreadArgs, 'threadId'>>;
  muteThread?: Resolver<ResolversTypes['ThreadPayload'], ParentType, ContextType, RequireFields<MutationMuteThreadArgs, 'threadId'>>;
  unfollowThread?: Resolver<ResolversTypes['ThreadPayload'], ParentType, ContextType, RequireFields<MutationUnfollowThreadArgs, 'threadId'>>;
};

export type ViewerResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  handle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['Role']>, ParentType, ContextType>;
  isConfirmed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isApproved?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  needsSecondFactor?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lifeState?: Resolver<ResolversTypes['LifeState'], ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hardDayUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  firstSteps?: Resolver<Array<ResolversTypes['DocumentKind']>, ParentType, ContextType>;
  deviceKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  topicFilters?: Resolver<Array<ResolversTypes['TopicChoice']>, ParentType, ContextType>;
  isHardDay?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  unreadNotices?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignedOutResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['SignedOut'] = ResolversParentTypes['SignedOut']> = {
  ok?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
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

export type TopicChoiceResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['TopicChoice'] = ResolversParentTypes['TopicChoice']> = {
  topic?: Resolver<ResolversTypes['ContentTopic'], ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['TopicFilter'], ParentType, ContextType>;
};

export type FiltersPayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['FiltersPayload'] = ResolversParentTypes['FiltersPayload']> = {
  viewer?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
};

export type GroupResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['Group'] = ResolversParentTypes['Group']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['GroupVisibility'], ParentType, ContextType>;
  emblem?: Resolver<ResolversTypes['Emblem'], ParentType, ContextType>;
  memberCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lastActivityAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  agreement?: Resolver<ResolversTypes['GroupAgreement'], ParentType, ContextType>;
  viewerMembership?: Resolver<Maybe<ResolversTypes['Membership']>, ParentType, ContextType>;
  viewerCan?: Resolver<ResolversTypes['GroupAbilities'], ParentType, ContextType>;
  threads?: Resolver<ResolversTypes['ThreadPage'], ParentType, ContextType, Partial<GroupThreadsArgs>>;
  startRefusal?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  staffing?: Resolver<ResolversTypes['Staffing'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StaffingResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['Staffing'] = ResolversParentTypes['Staffing']> = {
  isStaffed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  peopleOnDuty?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  staffedHours?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
};

export type HelplineOverlayResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['HelplineOverlay'] = ResolversParentTypes['HelplineOverlay']> = {
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
};

export type DocumentVersionResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['DocumentVersion'] = ResolversParentTypes['DocumentVersion']> = {
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  html?: Resolver<ResolversTypes['SafeHtml'], ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
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

export type PostResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['Post'] = ResolversParentTypes['Post']> = {
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
  viewerCan?: Resolver<ResolversTypes['PostAbilities'], ParentType, ContextType>;
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
};

export type PostPayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['PostPayload'] = ResolversParentTypes['PostPayload']> = {
  post?: Resolver<ResolversTypes['Post'], ParentType, ContextType>;
};

export type EditPostPayloadResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['EditPostPayload'] = ResolversParentTypes['EditPostPayload']> = {
  __resolveType?: TypeResolveFn<'PostEdited' | 'PostChangedMeanwhile', ParentType, ContextType>;
};

export type PostEditedResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['PostEdited'] = ResolversParentTypes['PostEdited']> = {
  post?: Resolver<ResolversTypes['Post'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PostChangedMeanwhileResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['PostChangedMeanwhile'] = ResolversParentTypes['PostChangedMeanwhile']> = {
  post?: Resolver<ResolversTypes['Post'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = Ctx> = {
  DateTime?: GraphQLScalarType;
  UUID?: GraphQLScalarType;
  SafeHtml?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  SignInPayload?: SignInPayloadResolvers<ContextType>;
  SignedIn?: SignedInResolvers<ContextType>;
  SecondFactorNeeded?: SecondFactorNeededResolvers<ContextType>;
  SignInRefused?: SignInRefusedResolvers<ContextType>;
  SignedOut?: SignedOutResolvers<ContextType>;
  SiteDocument?: SiteDocumentResolvers<ContextType>;
  AcceptedDocument?: AcceptedDocumentResolvers<ContextType>;
  Draft?: DraftResolvers<ContextType>;
  DraftSaved?: DraftSavedResolvers<ContextType>;
  DraftDiscarded?: DraftDiscardedResolvers<ContextType>;
  TopicChoice?: TopicChoiceResolvers<ContextType>;
  FiltersPayload?: FiltersPayloadResolvers<ContextType>;
  Group?: GroupResolvers<ContextType>;
  Emblem?: EmblemResolvers<ContextType>;
  GroupAgreement?: GroupAgreementResolvers<ContextType>;
  Membership?: MembershipResolvers<ContextType>;
  GroupAbilities?: GroupAbilitiesResolvers<ContextType>;
  GroupCard?: GroupCardResolvers<ContextType>;
  GroupPage?: GroupPageResolvers<ContextType>;
  GroupPayload?: GroupPayloadResolvers<ContextType>;
  Site?: SiteResolvers<ContextType>;
  Staffing?: StaffingResolvers<ContextType>;
  SetUp?: SetUpResolvers<ContextType>;
  MailTest?: MailTestResolvers<ContextType>;
  GoLiveItem?: GoLiveItemResolvers<ContextType>;
  GoLive?: GoLiveResolvers<ContextType>;
  Health?: HealthResolvers<ContextType>;
  HelplineOverlay?: HelplineOverlayResolvers<ContextType>;
  HelplineCheck?: HelplineCheckResolvers<ContextType>;
  LocalService?: LocalServiceResolvers<ContextType>;
  DocumentVersion?: DocumentVersionResolvers<ContextType>;
  Author?: AuthorResolvers<ContextType>;
  Thread?: ThreadResolvers<ContextType>;
  ThreadAbilities?: ThreadAbilitiesResolvers<ContextType>;
  ReplyPage?: ReplyPageResolvers<ContextType>;
  Post?: PostResolvers<ContextType>;
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
};

