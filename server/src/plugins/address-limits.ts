import { GENERAL_LIMIT, READ_ANYWAY_LIMIT, READ_ANYWAY_PLACE_LIMIT, STRICT_LIMIT } from '@between/rules/http.ts';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { placeOf } from './client-address.ts';

export type LimitKind = 'general' | 'strict';

/** Counts requests by address. In memory: one node; each node of many has its own. */
export class AddressLimits {
  readonly #readAnyway = new RateLimiterMemory({
    points: READ_ANYWAY_LIMIT.points,
    duration: READ_ANYWAY_LIMIT.seconds,
  });
  readonly #readAnywayOfPlace = new RateLimiterMemory({
    points: READ_ANYWAY_PLACE_LIMIT.points,
    duration: READ_ANYWAY_PLACE_LIMIT.seconds,
  });
  readonly #limiters: Record<LimitKind, RateLimiterMemory> | null;

  constructor(isOn: boolean) {
    this.#limiters = isOn
      ? {
          general: new RateLimiterMemory({ points: GENERAL_LIMIT.points, duration: GENERAL_LIMIT.seconds }),
          strict: new RateLimiterMemory({ points: STRICT_LIMIT.points, duration: STRICT_LIMIT.seconds }),
        }
      : null;
  }

  /** Whether words that a limit would refuse are read first: a bounded number of times for a session and for an address. */
  async mayRead(address: string, sessionToken: string): Promise<boolean> {
    try {
      await this.#readAnywayOfPlace.consume(placeOf(address));
      await this.#readAnyway.consume(`${placeOf(address)} ${sessionToken}`);
      return true;
    } catch (refusal) {
      if (refusal instanceof RateLimiterRes) return false;
      throw refusal;
    }
  }

  /** Takes one try; null when there was one left, else the seconds to wait. */
  async take(kind: LimitKind, address: string): Promise<number | null> {
    if (this.#limiters === null) return null;
    try {
      await this.#limiters[kind].consume(placeOf(address));
      return null;
    } catch (refusal) {
      if (refusal instanceof RateLimiterRes) return Math.max(1, Math.ceil(refusal.msBeforeNext / 1000));
      throw refusal;
    }
  }
}
