import { DESK_ROLES, SIGN_OFF_ROLES, type GrantScope, type Role } from '@between/rules/roles.ts';
import type { LifeState, RestrictionKind } from '@between/rules/accounts.ts';

export interface Grant {
  role: Role;
  scope: GrantScope;
  scopeId: string | null;
}

export interface ActiveRestriction {
  kind: RestrictionKind;
  groupId: string | null;
  until: Date | null;
  /** The decision that began it; null for one of an earlier release. */
  decisionId?: string | null;
}

/** Someone without a session, or whose session was locked by quick exit. */
export interface Guest {
  kind: 'guest';
}

/** Someone signed in. */
export interface Member {
  kind: 'member';
  id: string;
  handle: string;
  lifeState: LifeState;
  isConfirmed: boolean;
  isApproved: boolean;
  /** Grants that count now: none of them while the second factor is missing. */
  grants: readonly Grant[];
  /** True for staff whose session has not shown a second factor: every staff page sends them to do so. */
  needsSecondFactor: boolean;
  restrictions: readonly ActiveRestriction[];
  /** Last proof of identity in this session (password or passkey). */
  provedAt: Date;
  sessionId: string;
}

export type Actor = Guest | Member;

export const GUEST: Guest = { kind: 'guest' };

/** Holds one of `roles` for the whole site or for this group. */
export function holds(actor: Actor, roles: readonly Role[], groupId: string | null = null): boolean {
  return actor.kind === 'member' && actor.grants.some((grant) => roles.includes(grant.role) && covers(grant, groupId));
}

function covers(grant: Grant, groupId: string | null): boolean {
  return grant.scope === 'site' || (grant.scope === 'group' && groupId !== null && grant.scopeId === groupId);
}

/** May work the moderation queue of this group (or of the whole site when null). */
export function isDesk(actor: Actor, groupId: string | null = null): boolean {
  return holds(actor, DESK_ROLES, groupId);
}

/** May decide without a second person (a trainee only proposes). */
export function mayDecideAlone(actor: Actor, groupId: string | null = null): boolean {
  return holds(actor, SIGN_OFF_ROLES, groupId);
}

/** Groups in which the actor is desk: `all`, or the ids of single groups. For the SQL face of a policy. */
export function deskGroups(actor: Actor): 'all' | readonly string[] {
  return groupsOf(actor, DESK_ROLES);
}

/** Groups in which the actor holds one of `roles`: `all`, or the ids of single groups. For the SQL face of a policy. */
export function groupsOf(actor: Actor, roles: readonly Role[]): 'all' | readonly string[] {
  if (actor.kind === 'guest') return [];
  const held = actor.grants.filter((grant) => roles.includes(grant.role));
  if (held.some((grant) => grant.scope === 'site')) return 'all';
  return held.flatMap((grant) => (grant.scope === 'group' && grant.scopeId !== null ? [grant.scopeId] : []));
}

/** A restriction of one of these kinds holds here. */
export function isRestricted(actor: Member, kinds: readonly RestrictionKind[], groupId: string | null = null): boolean {
  return actor.restrictions.some(
    (restriction) =>
      kinds.includes(restriction.kind) && (restriction.groupId === null || restriction.groupId === groupId),
  );
}
