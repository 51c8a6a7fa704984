import { AGE_REFUSAL_DAYS, UNCONFIRMED_ACCOUNT_DAYS } from '@between/rules/accounts.ts';
import { every } from '../../jobs/every.ts';
import { addDays } from '../../platform/clock.ts';
import { sweepExpired } from './sweep.queries.ts';

/** Minutes between two sweeps of a node: nothing here is urgent. */
const EVERY_MINUTES = 15;

/** Takes away what has had its time: ended sessions, dead links and challenges, old age refusals, accounts whose address never answered. */
export const sweepAccounts = every(EVERY_MINUTES, ({ db }, now) =>
  sweepExpired(db, {
    now,
    ageRefusedBefore: addDays(now, -AGE_REFUSAL_DAYS),
    joinedBefore: addDays(now, -UNCONFIRMED_ACCOUNT_DAYS),
  }),
);
