import type { LifeState } from '@between/rules/accounts.ts';
import type { Role } from '@between/rules/roles.ts';

/** The person signed in, as stored. */
export interface ViewerRow {
  id: string;
  handle: string;
  lifeState: LifeState;
  country: string | null;
  timeZone: string;
  hardDayUntil: Date | null;
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

/** One grant as stored beside the account. */
export interface StoredGrant {
  role: Role;
  scope: 'site' | 'group' | 'event';
  scopeId: string | null;
}
