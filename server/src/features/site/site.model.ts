import type { SignUpMode } from '@between/rules/accounts.ts';
import { FIRST_REPLY_HOURS } from '@between/rules/safety.ts';
import { SET_UP_STEPS, type SetUpStep } from '@between/rules/site.ts';

/** What the operator decided about the whole place. */
export interface SiteRow {
  name: string;
  signUp: SignUpMode;
  minAge: number;
  country: string;
  timeZone: string;
  staffedHours: string;
  expectedReply: string;
  /** Hours without a first reply until peer supporters are told, and until a moderator is asked (ME18). */
  firstReplyPeersHours: number;
  firstReplyDeskHours: number;
  setUpAt: Date | null;
  openedAt: Date | null;
  mailTestedAt: Date | null;
  setUpSteps: readonly string[];
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
  firstReplyPeersHours: FIRST_REPLY_HOURS.peers,
  firstReplyDeskHours: FIRST_REPLY_HOURS.moderators,
  setUpAt: null,
  openedAt: null,
  mailTestedAt: null,
  setUpSteps: [],
  version: 0,
};

export interface Staffing {
  isStaffed: boolean;
  peopleOnDuty: number;
  /** Null while somebody is here, or nobody has planned to come. */
  plannedFrom: Date | null;
}

/** True once the operator opened the doors; before, nobody joins except by invitation. The demo is always open. */
export function isSiteOpen(site: Pick<SiteRow, 'openedAt'>, isDemo: boolean): boolean {
  return isDemo || site.openedAt !== null;
}

export interface SetUp {
  done: SetUpStep[];
  next: SetUpStep | null;
  hasOperator: boolean;
}

/** Where the set-up stands: facts count for the first three steps, what was finished or put off for the rest. */
export function setUpOf(site: SiteRow, facts: { hasOperator: boolean; hasSecondFactor: boolean }): SetUp {
  const isDone = (step: SetUpStep): boolean => {
    if (step === 'place') return site.version > 0;
    if (step === 'operator') return facts.hasOperator;
    if (step === 'second_factor') return facts.hasSecondFactor;
    return site.setUpSteps.includes(step) || (step === 'mail' && site.mailTestedAt !== null);
  };
  return {
    done: SET_UP_STEPS.filter(isDone),
    next: SET_UP_STEPS.find((step) => !isDone(step)) ?? null,
    hasOperator: facts.hasOperator,
  };
}
