import { NotFound } from '../platform/errors.ts';
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
  if (ruling !== 'yes') throw refusalOf(ruling);
}

/** What is not there answers as what may not be known: whoever may not read here is refused the same way for either. */
export function unknownTo({ actor }: { actor: Actor }): Error {
  authorize(actor, 'member.read', null);
  return new NotFound();
}
