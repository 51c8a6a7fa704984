import { NotFound, type RefusalDetail } from '../platform/errors.ts';
import type { Actor } from './actor.ts';
import { type Action, type FactsOf, POLICY } from './actions.ts';
import { refusalOf, type Ruling } from './ruling.ts';

/** The ruling itself: `yes`, or how the no is told. Pure. */
export function rulingOf<A extends Action>(actor: Actor, action: A, facts: FactsOf<A>): Ruling {
  const rule = POLICY[action] as (actor: Actor, facts: FactsOf<A>) => Ruling;
  return rule(actor, facts);
}

/** For `viewerCan`: the same rule that guards the write, so that buttons and rules cannot disagree. */
export function may<A extends Action>(actor: Actor, action: A, facts: FactsOf<A>): boolean {
  return rulingOf(actor, action, facts) === 'yes';
}

/** Lets the use case go on, or throws the typed refusal. @throws {NotFound|Forbidden|Unauthenticated} */
export function authorize<A extends Action>(actor: Actor, action: A, facts: FactsOf<A>): void {
  const ruling = rulingOf(actor, action, facts);
  if (ruling !== 'yes') throw refusalFor(actor, ruling);
}

/** The typed refusal of a no, with the limit behind it. */
export function refusalFor(actor: Actor, ruling: Exclude<Ruling, 'yes'>): Error {
  return refusalOf(ruling, limitBehind(actor, ruling));
}

/** The limit that a refusal comes from, the one that lasts longest: it says until when and which letter tells why (MO51). */
export function limitBehind(actor: Actor, ruling: Ruling): RefusalDetail {
  if (actor.kind === 'guest') return {};
  const behind = actor.restrictions
    .filter(({ kind }) => kind === ruling)
    .toSorted((one, other) => (other.until?.getTime() ?? Infinity) - (one.until?.getTime() ?? Infinity))[0];
  if (behind === undefined) return {};
  return {
    ...(behind.until === null ? {} : { until: behind.until.toISOString() }),
    ...(behind.decisionId == null ? {} : { decisionId: behind.decisionId }),
  };
}

/** What is not there answers as what may not be known: whoever may not read here is refused the same way for either. */
export function unknownTo({ actor }: { actor: Actor }): Error {
  authorize(actor, 'member.read', null);
  return new NotFound();
}
