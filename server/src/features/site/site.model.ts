import type { SignUpMode } from '@between/rules/accounts.ts';

/** What the operator decided about the whole place. */
export interface SiteRow {
  name: string;
  signUp: SignUpMode;
  minAge: number;
  country: string;
  timeZone: string;
  staffedHours: string;
  expectedReply: string;
  setUpAt: Date | null;
  openedAt: Date | null;
  mailTestedAt: Date | null;
  version: number;
}

/** Before set-up the place has no row yet: closed, and named as the product. */
export const UNSET_SITE: SiteRow = {
  name: 'Between',
  signUp: 'invitation',
  minAge: 18,
  country: 'GB',
  timeZone: 'Europe/London',
  staffedHours: '',
  expectedReply: '',
  setUpAt: null,
  openedAt: null,
  mailTestedAt: null,
  version: 0,
};

export interface Staffing {
  isStaffed: boolean;
  peopleOnDuty: number;
}
