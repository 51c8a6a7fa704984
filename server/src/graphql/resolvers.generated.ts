import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { SiteRow } from '../features/site/site.model.ts';
import type { GroupRow, AgreementRow, MembershipRow } from '../features/groups/groups.model.ts';
import type { ViewerRow } from '../features/accounts/accounts.model.ts';
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
  /** Open groups by name, for the landing page. */
  groupCards: Array<GroupCard>;
  groups: GroupPage;
  group: Group;
  site: Site;
};


export type QueryDocumentArgs = {
  kind: DocumentKind;
};


export type QueryGroupsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryGroupArgs = {
  slug: Scalars['String']['input'];
};

export type Mutation = {
  __typename?: 'Mutation';
  signIn: SignInPayload;
  signOut: SignedOut;
  acceptDocument: SiteDocument;
  /** Operators only. The next version; people see the difference before their next post. */
  publishDocument: SiteDocument;
  /** Accepts the agreement and becomes a member. */
  joinGroup: GroupPayload;
  /** Accepts a changed agreement. */
  acceptAgreement: GroupPayload;
  leaveGroup: GroupPayload;
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


export type MutationJoinGroupArgs = {
  input: AcceptAgreementInput;
};


export type MutationAcceptAgreementArgs = {
  input: AcceptAgreementInput;
};


export type MutationLeaveGroupArgs = {
  groupId: Scalars['UUID']['input'];
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
  /** Null until the operator has finished set-up. */
  setUpAt: Maybe<Scalars['DateTime']['output']>;
  /** Words such as `a first reply takes about 20 minutes in staffed hours`. */
  expectedReply: Scalars['String']['output'];
  staffing: Staffing;
};

/** Who is really here: read from confirmed presence with a fresh heartbeat, never from a roster (R4). */
export type Staffing = {
  __typename?: 'Staffing';
  isStaffed: Scalars['Boolean']['output'];
  peopleOnDuty: Scalars['Int']['output'];
  /** Published hours in words, with their zone. */
  staffedHours: Scalars['String']['output'];
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
  SiteDocument: ResolverTypeWrapper<SiteDocument>;
  AcceptedDocument: ResolverTypeWrapper<AcceptedDocument>;
  AcceptDocumentInput: AcceptDocumentInput;
  PublishDocumentInput: PublishDocumentInput;
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
  SiteDocument: SiteDocument;
  AcceptedDocument: AcceptedDocument;
  AcceptDocumentInput: AcceptDocumentInput;
  PublishDocumentInput: PublishDocumentInput;
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
  groupCards?: Resolver<Array<ResolversTypes['GroupCard']>, ParentType, ContextType>;
  groups?: Resolver<ResolversTypes['GroupPage'], ParentType, ContextType, Partial<QueryGroupsArgs>>;
  group?: Resolver<ResolversTypes['Group'], ParentType, ContextType, RequireFields<QueryGroupArgs, 'slug'>>;
  site?: Resolver<ResolversTypes['Site'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  signIn?: Resolver<ResolversTypes['SignInPayload'], ParentType, ContextType, RequireFields<MutationSignInArgs, 'input'>>;
  signOut?: Resolver<ResolversTypes['SignedOut'], ParentType, ContextType>;
  acceptDocument?: Resolver<ResolversTypes['SiteDocument'], ParentType, ContextType, RequireFields<MutationAcceptDocumentArgs, 'input'>>;
  publishDocument?: Resolver<ResolversTypes['SiteDocument'], ParentType, ContextType, RequireFields<MutationPublishDocumentArgs, 'input'>>;
  joinGroup?: Resolver<ResolversTypes['GroupPayload'], ParentType, ContextType, RequireFields<MutationJoinGroupArgs, 'input'>>;
  acceptAgreement?: Resolver<ResolversTypes['GroupPayload'], ParentType, ContextType, RequireFields<MutationAcceptAgreementArgs, 'input'>>;
  leaveGroup?: Resolver<ResolversTypes['GroupPayload'], ParentType, ContextType, RequireFields<MutationLeaveGroupArgs, 'groupId'>>;
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
  setUpAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  expectedReply?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  staffing?: Resolver<ResolversTypes['Staffing'], ParentType, ContextType>;
};

export type StaffingResolvers<ContextType = Ctx, ParentType extends ResolversParentTypes['Staffing'] = ResolversParentTypes['Staffing']> = {
  isStaffed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  peopleOnDuty?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  staffedHours?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
};

