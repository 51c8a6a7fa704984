import { DUTY_ROLES, SECOND_ROLES } from '@between/rules/roles.ts';
import { type RawBuilder, sql } from 'kysely';
import { type Actor, groupsOf, holds } from './actor.ts';
import { firstRefusal, mayRead, type PolicyRules, type Ruling, signedIn } from './ruling.ts';

export interface CrisisFacts {
  crisis: { groupId: string | null };
  /** The actor is at risk, or wrote the words: for them the case does not exist, whatever role they hold. */
  isPerson: boolean;
  /** The actor said how it ended, or asked for the step that waits for a second person. */
  isFirst: boolean;
  /** The hand-over names the actor, or a role of theirs. */
  isNamed: boolean;
}

/** Whose presence counts: a trainee does not meet a crisis alone, an operator never reads what people write. */
function readCrisis(actor: Actor, facts: CrisisFacts): Ruling {
  if (actor.kind === 'guest') return 'sign_in';
  if (actor.needsSecondFactor) return 'second_factor';
  return firstRefusal(
    mayRead(actor),
    holds(actor, DUTY_ROLES, facts.crisis.groupId) && !facts.isPerson ? 'yes' : 'hidden',
  );
}

/** Whoever may know of it, and an outside reviewer, who comes to it only through what waits for a second person. */
function readAsSecond(actor: Actor, facts: CrisisFacts): Ruling {
  if (!holds(actor, ['reviewer'], facts.crisis.groupId)) return readCrisis(actor, facts);
  return firstRefusal(mayRead(actor), facts.isPerson ? 'hidden' : 'yes');
}

/** Somebody else than the first, who may sign off. Source: R19, MO35. */
function beSecond(actor: Actor, facts: CrisisFacts): Ruling {
  return firstRefusal(
    readAsSecond(actor, facts),
    facts.isFirst ? 'not_on_this_case' : 'yes',
    holds(actor, SECOND_ROLES, facts.crisis.groupId) ? 'yes' : 'staff_only',
  );
}

export interface TalkFacts {
  /** It is the actor's own talk with the team. */
  isPerson: boolean;
}

/** Open to whoever is suspended, banned, muted or outside every group: nobody is cut off from the people who help (R22). */
function ownTalk(actor: Actor, facts: TalkFacts): Ruling {
  return firstRefusal(signedIn(actor), facts.isPerson ? 'yes' : 'hidden');
}

export const crisisPolicy = {
  'crisis.read': readCrisis,
  'crisis.readAsSecond': readAsSecond,
  'crisis.acknowledge': readCrisis,
  /** Words to the person, notes, what is known, levels: everyone who may take the case may do all of it, at any hour. */
  'crisis.write': readCrisis,
  'crisis.assess': readCrisis,
  'crisis.setLevel': readCrisis,
  'crisis.handOver': readCrisis,
  'crisis.takeOver': (actor: Actor, facts: CrisisFacts): Ruling =>
    firstRefusal(readCrisis(actor, facts), facts.isNamed ? 'yes' : 'not_yours'),
  'crisis.settle': readCrisis,
  'crisis.followUp': readCrisis,
  'crisis.close': beSecond,
  /** That there never was a risk is said by two (MO35). */
  'crisis.agreeNone': beSecond,
  'talk.read': ownTalk,
  'talk.write': ownTalk,
  'talk.end': ownTalk,
} satisfies PolicyRules;

/** SQL face of `crisis.read`: `k`, `c` and `i` are the aliases of `crisis_case`, of its `"case"` and of its `item`. */
export function visibleCrises(actor: Actor, k: string, c: string, i: string): RawBuilder<boolean> {
  if (actor.kind === 'guest' || actor.needsSecondFactor || mayRead(actor) !== 'yes') return sql<boolean>`false`;
  const groups = groupsOf(actor, DUTY_ROLES);
  const place =
    groups === 'all'
      ? sql<boolean>`true`
      : sql<boolean>`coalesce(${sql.ref(`${c}.group_id`)} = any(${groups}::uuid[]), false)`;
  return sql<boolean>`(${place} and ${sql.ref(`${k}.person_id`)} is distinct from ${actor.id}::uuid and ${sql.ref(`${i}.author_id`)} is distinct from ${actor.id}::uuid)`;
}
