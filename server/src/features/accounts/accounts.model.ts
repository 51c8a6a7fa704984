import type { LifeState, Theme } from '@between/rules/accounts.ts';
import type { ContentTopic, Visibility } from '@between/rules/content.ts';
import type { GrantScope, Role } from '@between/rules/roles.ts';
import type { Member } from '../../policy/actor.ts';
import type { Statement } from '../credentials/credentials.model.ts';

/** The person signed in, as stored. */
export interface ViewerRow {
  id: string;
  handle: string;
  lifeState: LifeState;
  country: string | null;
  timeZone: string;
  theme: Theme;
  hardDayUntil: Date | null;
  email: string;
  createdAt: Date;
}

/** A profile text as its owner or a reader sees it. */
export interface ProfileTextRow {
  itemId: string;
  authorId: string | null;
  visibility: Visibility;
  /** For its author whole; for others without what was left out. */
  body: string;
  html: string;
  contentTopics: ContentTopic[];
  contentNote: string;
  version: number;
  editedAt: Date | null;
}

export interface ProfileRow {
  id: string;
  handle: string;
  createdAt: Date;
}

/** An account that asks for its own security page. */
export interface SecurityOwner {
  accountId: string;
}

export interface OwnSessionRow {
  id: string;
  deviceLabel: string;
  createdAt: Date;
  lastSeenAt: Date;
}

/** An open invitation, found by its token. */
export interface InvitationRow {
  id: string;
  email: string;
  role: Role | null;
  scope: GrantScope;
  scopeId: string | null;
  invitedBy: string | null;
  createdAt: Date;
  expiresAt: Date;
  /** Of a therapist, as the inviter knows it; null when left to them. */
  credential: Statement | null;
}

export interface SignInFacts {
  id: string;
  passwordHash: string | null;
  lifeState: LifeState;
  isDemo: boolean;
  hasTotp: boolean;
  hasPasskey: boolean;
  isStaff: boolean;
}

/** Each role the reader holds now, once; every account is a member's. */
export function ownRoles({ grants }: Pick<Member, 'grants'>): Role[] {
  return ['member', ...new Set(grants.map(({ role }) => role))];
}
