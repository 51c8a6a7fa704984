import type { PageStep } from '@between/rules/on-call.ts';

/** Somebody who may take a crisis case of this place, never the person it is about. */
export interface Candidate {
  accountId: string;
  isOnDuty: boolean;
  /** Holds the on-call shift of this hour. */
  isOnCallNow: boolean;
  /** Place in the chain; null outside it. */
  chainPlace: number | null;
  isLeadOrClinician: boolean;
  /** Was called for this case already. */
  wasCalled: boolean;
  hasAcknowledged: boolean;
  /** Took another severe case a short while ago: the next one goes to somebody else while there is anybody (R20). */
  isResting: boolean;
}

/** Whom a step calls, by R13. Never nobody while there is anybody. Pure. */
export function whoIsCalled(step: PageStep, candidates: readonly Candidate[]): string[] {
  const others = candidates.filter((one) => !one.hasAcknowledged);
  const called = firstThatHasAny(waysOf(step, mayRest(step, others) ? rested(others) : others));
  return [...new Set(called.map((one) => one.accountId))];
}

const rested = (all: readonly Candidate[]): Candidate[] => all.filter((one) => !one.isResting);
const isAnybodyHere = (all: readonly Candidate[]): boolean => all.some((one) => one.isOnDuty || one.isOnCallNow);

/** Only while others can come, and never past minute 6: nobody at the desk is passed over for somebody asleep at home. */
function mayRest(step: PageStep, all: readonly Candidate[]): boolean {
  const others = rested(all);
  if (others.length === 0) return false;
  return step === 'next' || (step === 'first' && (isAnybodyHere(others) || !isAnybodyHere(all)));
}

/** The people of a step; where there are none, the next best, and so on. */
function waysOf(step: PageStep, all: readonly Candidate[]): (readonly Candidate[])[] {
  const senior = all.filter((one) => one.isLeadOrClinician);
  const next = nextOfChain(all);
  const here = all.filter((one) => one.isOnDuty);
  if (step === 'first') {
    const onCall = all.filter((one) => one.isOnCallNow);
    const stand = here.length === 0 ? next : [];
    return [[...here, ...onCall, ...stand], senior, all];
  }
  if (step === 'next') return [next, senior.filter((one) => !one.wasCalled), all.filter((one) => !one.wasCalled), all];
  return [[...senior, ...next, ...(step === 'second' ? here : [])], all];
}

function nextOfChain(all: readonly Candidate[]): Candidate[] {
  const chain = all.filter((one) => one.chainPlace !== null && !one.wasCalled);
  return chain.toSorted((one, other) => (one.chainPlace ?? 0) - (other.chainPlace ?? 0)).slice(0, 1);
}

function firstThatHasAny<T>(lists: readonly (readonly T[])[]): readonly T[] {
  return lists.find((list) => list.length > 0) ?? [];
}
