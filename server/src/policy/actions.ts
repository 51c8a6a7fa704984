import { accountPolicy } from './account.policy.ts';
import { groupPolicy } from './group.policy.ts';

/** Every action of the product with its rule. What is not here cannot be authorised: the default is no. */
export const POLICY = {
  ...accountPolicy,
  ...groupPolicy,
} as const;

export type Action = keyof typeof POLICY;
/** The facts an action needs: named by its rule, so that a caller cannot forget one. */
export type FactsOf<A extends Action> = Parameters<(typeof POLICY)[A]> extends [unknown, infer Facts] ? Facts : null;
