import { SECOND_ROLES } from '@between/rules/roles.ts';
import { type RawBuilder, sql } from 'kysely';
import { type Actor, groupsOf } from './actor.ts';
import { firstRefusal, holdsSomewhere, mayRead, type PolicyRules, type Ruling } from './ruling.ts';

export const signOffPolicy = {
  /** What waits for a second person. Each step asks its own rule before it is answered. */
  'signOff.list': (actor: Actor): Ruling => firstRefusal(holdsSomewhere(actor, SECOND_ROLES), mayRead(actor)),
} satisfies PolicyRules;

/**
 * Cases whose waiting steps the actor may see, as SQL: `c` and `i` are the aliases of `"case"` and of its `item`. Never
 * one about their own words, nor one of the service's own proofs (OP10).
 */
export function visibleSignOffs(actor: Actor, c: string, i: string): RawBuilder<boolean> {
  if (actor.kind === 'guest' || actor.needsSecondFactor || mayRead(actor) !== 'yes') return sql<boolean>`false`;
  const groups = groupsOf(actor, SECOND_ROLES);
  const place =
    groups === 'all'
      ? sql<boolean>`true`
      : sql<boolean>`coalesce(${sql.ref(`${c}.group_id`)} = any(${groups}::uuid[]), false)`;
  const isReal = sql<boolean>`not exists (select from crisis_case ck where ck.case_id = ${sql.ref(`${c}.id`)} and (ck.is_canary or ck.person_id = ${actor.id}::uuid))`;
  return sql<boolean>`(${place} and ${isReal} and ${sql.ref(`${i}.author_id`)} is distinct from ${actor.id}::uuid)`;
}
