import { SAFEGUARDING_ROLES } from '@between/rules/safeguarding.ts';
import { type RawBuilder, sql } from 'kysely';
import { type Actor, groupsOf, holds, isDesk } from './actor.ts';
import { firstRefusal, mayRead, type PolicyRules, type Ruling } from './ruling.ts';

export interface SafeguardingFacts {
  groupId: string | null;
  /** The actor wrote the words: for them it does not exist, whatever role they hold. */
  isPerson: boolean;
  /** The actor said how it ended. */
  isFirst: boolean;
}

/** Its own people only: moderators hand it over and read no more of it (R18). */
function readSafeguarding(actor: Actor, { groupId, isPerson }: SafeguardingFacts): Ruling {
  if (actor.kind === 'guest') return 'sign_in';
  if (actor.needsSecondFactor) return 'second_factor';
  return firstRefusal(mayRead(actor), holds(actor, SAFEGUARDING_ROLES, groupId) && !isPerson ? 'yes' : 'hidden');
}

export const safeguardingPolicy = {
  /** Whoever may know the case of the words may hand it to these people. */
  'safeguarding.open': (actor: Actor, { groupId }: { groupId: string | null }): Ruling =>
    isDesk(actor, groupId) ? 'yes' : 'hidden',
  'safeguarding.list': (actor: Actor): Ruling => {
    if (actor.kind === 'guest') return 'sign_in';
    if (actor.needsSecondFactor) return 'second_factor';
    const isOne = actor.grants.some((grant) => SAFEGUARDING_ROLES.some((role) => role === grant.role));
    return isOne ? mayRead(actor) : 'staff_only';
  },
  'safeguarding.read': readSafeguarding,
  'safeguarding.work': readSafeguarding,
  /** Never closed by whoever said how it ended (R18, R19). */
  'safeguarding.close': (actor: Actor, facts: SafeguardingFacts): Ruling =>
    firstRefusal(readSafeguarding(actor, facts), facts.isFirst ? 'not_on_this_case' : 'yes'),
} satisfies PolicyRules;

/** SQL face of `safeguarding.read`: `c` and `i` are the aliases of `"case"` and of its `item`. */
export function visibleSafeguardings(actor: Actor, c: string, i: string): RawBuilder<boolean> {
  if (actor.kind === 'guest' || actor.needsSecondFactor || mayRead(actor) !== 'yes') return sql<boolean>`false`;
  const groups = groupsOf(actor, SAFEGUARDING_ROLES);
  const place =
    groups === 'all'
      ? sql<boolean>`true`
      : sql<boolean>`coalesce(${sql.ref(`${c}.group_id`)} = any(${groups}::uuid[]), false)`;
  return sql<boolean>`(${place} and ${sql.ref(`${i}.author_id`)} is distinct from ${actor.id}::uuid)`;
}
