import {
  MAILS_PER_ADDRESS,
  MAIL_WINDOW_MINUTES,
  SIGN_IN_FAILURES_PER_ACCOUNT,
  SIGN_IN_FAILURE_WINDOW_MINUTES,
} from '@between/rules/accounts.ts';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Services } from '../../platform/context.ts';
import type { Db } from '../../platform/db.ts';
import { RateLimited } from '../../platform/errors.ts';

/** Limits by account, beside those by address at the door. In memory, one set a server. */
interface Patience {
  failures: RateLimiterMemory;
  mails: RateLimiterMemory;
}

const patienceOf = new WeakMap<Db, Patience>();

function limits(services: Pick<Services, 'db'>): Patience {
  const known = patienceOf.get(services.db);
  if (known !== undefined) return known;
  const made: Patience = {
    failures: new RateLimiterMemory({
      points: SIGN_IN_FAILURES_PER_ACCOUNT,
      duration: SIGN_IN_FAILURE_WINDOW_MINUTES * 60,
    }),
    mails: new RateLimiterMemory({ points: MAILS_PER_ADDRESS, duration: MAIL_WINDOW_MINUTES * 60 }),
  };
  patienceOf.set(services.db, made);
  return made;
}

/** Takes one try of a password or a code, before it is looked at. @throws {RateLimited} after too many, whether or not the account exists. */
export async function takeTry(ctx: Pick<Services, 'db' | 'config'>, key: string): Promise<void> {
  if (!ctx.config.isRateLimited) return;
  try {
    await limits(ctx).failures.consume(key);
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes)
      throw new RateLimited(Math.max(1, Math.ceil(refusal.msBeforeNext / 1000)), 'too_many_tries');
    throw refusal;
  }
}

/** The right person came: earlier slips are forgotten. */
export async function forgetFailures(ctx: Pick<Services, 'db'>, key: string): Promise<void> {
  await limits(ctx).failures.delete(key);
}

/** False when this address was mailed often enough; the caller then answers as if it had been mailed. */
export async function mayMail(ctx: Pick<Services, 'db' | 'config'>, email: string): Promise<boolean> {
  if (!ctx.config.isRateLimited) return true;
  try {
    await limits(ctx).mails.consume(email);
    return true;
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return false;
    throw refusal;
  }
}
