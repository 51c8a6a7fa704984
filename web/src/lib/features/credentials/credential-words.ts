import type { CredentialState } from '@between/rules/workshops.ts';
import { m } from '#lib/paraglide/messages.js';

/** How far a registration has come, for those who look after it. */
export const CREDENTIAL_WORDS = {
  waiting: m.credentials_state_waiting,
  right: m.credentials_state_right,
  wrong: m.credentials_state_wrong,
  lapsed: m.credentials_state_lapsed,
  suspended: m.credentials_state_suspended,
} satisfies Record<CredentialState, (facts: { until: string }) => string>;
