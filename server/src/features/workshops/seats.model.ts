import { OFFER_HOURS, OFFER_MIN_MINUTES, SEATED_STATES } from '@between/rules/workshops.ts';

/** A seat that is taken or offered comes free when it is given back or its offer runs out. */
export function holdsSeat(state: string): boolean {
  return SEATED_STATES.some((seated) => seated === state);
}

/** Until when a seat is kept: a day, and close to the start half of what is left, so that the next one has time too. Pure. */
export function offerUntil(now: Date, startsAt: Date): Date {
  const left = startsAt.getTime() - now.getTime();
  const kept = Math.max(OFFER_MIN_MINUTES * 60_000, Math.min(OFFER_HOURS * 3_600_000, left / 2));
  return new Date(now.getTime() + Math.round(kept / 60_000) * 60_000);
}
