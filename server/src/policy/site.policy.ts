import { type Actor, holds } from './actor.ts';
import { accountPolicy } from './account.policy.ts';
import type { PolicyRules, Ruling } from './ruling.ts';

export interface SetUpFacts {
  isFinished: boolean;
  /** The key of the printed link was shown. */
  isKeyRight: boolean;
  hasOperator: boolean;
}

export const sitePolicy = {
  /** Seeing how far set-up has come: with the printed key, or as the operator. Afterwards there is nothing to see. */
  'site.setUp': (actor: Actor, { isFinished, isKeyRight }: SetUpFacts): Ruling => {
    if (isFinished) return 'hidden';
    if (isKeyRight || holds(actor, ['operator'])) return 'yes';
    return actor.kind === 'member' && actor.needsSecondFactor ? 'second_factor' : 'hidden';
  },
  /** The first two steps belong to whoever holds the key, and only until an operator exists. */
  'site.begin': (_actor: Actor, { isFinished, isKeyRight, hasOperator }: SetUpFacts): Ruling =>
    isFinished || !isKeyRight || hasOperator ? 'hidden' : 'yes',
  /** The steps after them, while set-up is not finished. */
  'site.finishSetUp': (actor: Actor, { isFinished }: SetUpFacts): Ruling =>
    isFinished ? 'hidden' : accountPolicy['site.operate'](actor),
} satisfies PolicyRules;
