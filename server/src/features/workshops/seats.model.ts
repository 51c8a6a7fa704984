import { OFFER_HOURS, OFFER_MIN_MINUTES, type RegistrationState } from '@between/rules/workshops.ts';

export interface SeatFacts {
  capacity: number;
  /** Taken or offered. */
  seatsTaken: number;
  /** Somebody waits already. */
  hasWaiting: boolean;
  /** The person's own state; null for somebody who never registered. */
  own: RegistrationState | null;
}

/** What registering leads to. Whoever has a seat keeps it; whoever waits keeps the place. Pure. */
export function registering({ capacity, seatsTaken, hasWaiting, own }: SeatFacts): RegistrationState {
  if (own === 'taken' || own === 'waiting') return own;
  // Asking again while a seat is offered means yes.
  if (own === 'offered') return 'taken';
  return seatsTaken < capacity && !hasWaiting ? 'taken' : 'waiting';
}

/** A seat that is taken or offered comes free when it is given back or its offer runs out. */
export function holdsSeat(state: RegistrationState | null): boolean {
  return state === 'taken' || state === 'offered';
}

/** Until when a seat is kept: a day, and close to the start half of what is left, so that the next one has time too. Pure. */
export function offerUntil(now: Date, startsAt: Date): Date {
  const left = startsAt.getTime() - now.getTime();
  const kept = Math.max(OFFER_MIN_MINUTES * 60_000, Math.min(OFFER_HOURS * 3_600_000, left / 2));
  return new Date(now.getTime() + Math.round(kept / 60_000) * 60_000);
}
