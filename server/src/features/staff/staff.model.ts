import type { GrantScope, Role } from '@between/rules/roles.ts';

export interface GrantRow {
  id: string;
  accountId: string;
  handle: string;
  role: Role;
  scope: GrantScope;
  groupName: string | null;
  since: Date;
  hasSecondFactor: boolean;
}

export interface PendingRow {
  id: string;
  handle: string;
  isConfirmed: boolean;
  createdAt: Date;
}

/** A role ends only as long as somebody is left to operate the place. Pure. */
export function leavesNobody(role: Role, operatorsLeft: number): boolean {
  return role === 'operator' && operatorsLeft <= 1;
}
