import type { RaisedLevel } from '@between/rules/safety.ts';
import { type Actor, holds } from './actor.ts';
import { crisisPolicy, type CrisisFacts } from './crisis.policy.ts';
import { firstRefusal, type PolicyRules, type Ruling } from './ruling.ts';

export interface DisclosureFacts extends CrisisFacts {
  level: RaisedLevel;
  /** The actor asked for it. */
  isAsker: boolean;
  /** The actor released it. */
  isReleaser: boolean;
  isReleased: boolean;
  /** Nobody else came within the time of R17. */
  isAloneOpen: boolean;
}

const readCrisis = crisisPolicy['crisis.read'];
const readAsSecond = crisisPolicy['crisis.readAsSecond'];

/** Only while a life is in danger now. */
function atRisk({ level }: DisclosureFacts): Ruling {
  return level === 'imminent' ? 'yes' : 'only_imminent';
}

/** The two people of one release, and nobody else, whatever role they hold. */
function bePart(actor: Actor, facts: DisclosureFacts): Ruling {
  return firstRefusal(readCrisis(actor, facts), facts.isAsker || facts.isReleaser ? 'yes' : 'not_yours');
}

export const disclosurePolicy = {
  'disclosure.read': (actor: Actor, facts: DisclosureFacts): Ruling => readCrisis(actor, facts),
  'disclosure.readAsSecond': (actor: Actor, facts: DisclosureFacts): Ruling => readAsSecond(actor, facts),
  'disclosure.ask': (actor: Actor, facts: DisclosureFacts): Ruling =>
    firstRefusal(readCrisis(actor, facts), atRisk(facts)),
  /** A second person; alone only when none came in time (R17). */
  'disclosure.release': (actor: Actor, facts: DisclosureFacts): Ruling =>
    firstRefusal(
      readAsSecond(actor, facts),
      atRisk(facts),
      facts.isAsker && !facts.isAloneOpen ? 'needs_second_person' : 'yes',
    ),
  'disclosure.show': (actor: Actor, facts: DisclosureFacts): Ruling =>
    firstRefusal(bePart(actor, facts), facts.isReleased ? 'yes' : 'needs_second_person'),
  'disclosure.tell': (actor: Actor, facts: DisclosureFacts): Ruling => readCrisis(actor, facts),
  'disclosure.listReviews': (actor: Actor): Ruling => {
    if (actor.kind === 'guest') return 'sign_in';
    if (actor.needsSecondFactor) return 'second_factor';
    const isReviewer = actor.grants.some(({ role }) => role === 'lead' || role === 'clinician');
    return isReviewer ? 'yes' : 'staff_only';
  },
  /** Somebody who had no part in it. */
  'disclosure.review': (actor: Actor, facts: DisclosureFacts): Ruling =>
    firstRefusal(
      readAsSecond(actor, facts),
      facts.isAsker || facts.isReleaser ? 'not_on_this_case' : 'yes',
      holds(actor, ['lead', 'clinician', 'reviewer'], facts.crisis.groupId) ? 'yes' : 'staff_only',
    ),
} satisfies PolicyRules;
