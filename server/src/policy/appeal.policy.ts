import { SIGN_OFF_ROLES } from '@between/rules/roles.ts';
import { type RawBuilder, sql } from 'kysely';
import { type Actor, deskGroups, holds, isDesk } from './actor.ts';
import { casePolicy } from './case.policy.ts';
import { firstRefusal, mayRead, type PolicyRules, type Ruling, signedIn } from './ruling.ts';

export interface AppealFacts {
  groupId: string | null;
  /** Wrote the words, reported them or asked for the second look: on the desk it does not exist for them. */
  isParty: boolean;
  /** Decided, confirmed, or answered an earlier appeal about the same decision. */
  isJudge: boolean;
  holder: 'actor' | 'other' | 'nobody';
}

/** Somebody who may sign off. Whoever had a part in the decision sees that it waits, without being the one it waits for (MO37). */
function readAppeal(actor: Actor, facts: AppealFacts): Ruling {
  const desk = casePolicy['desk.open'](actor);
  if (desk !== 'yes' && desk !== 'staff_only') return desk;
  return isDesk(actor, facts.groupId) && !facts.isParty ? 'yes' : 'hidden';
}

function reviewAppeal(actor: Actor, facts: AppealFacts): Ruling {
  return firstRefusal(
    readAppeal(actor, facts),
    facts.isJudge ? 'not_on_this_case' : 'yes',
    holds(actor, SIGN_OFF_ROLES, facts.groupId) ? 'yes' : 'staff_only',
    facts.holder === 'other' ? 'claimed_by_someone_else' : 'yes',
  );
}

function answerAsHolder(actor: Actor, facts: AppealFacts): Ruling {
  return firstRefusal(reviewAppeal(actor, facts), facts.holder === 'actor' ? 'yes' : 'not_yours');
}

export const appealPolicy = {
  /** Open to suspended and banned people: it is about them. */
  'appeal.submit': (actor: Actor, facts: { isParty: boolean }): Ruling =>
    firstRefusal(signedIn(actor), facts.isParty ? 'yes' : 'hidden'),
  /** Sending words again in another form is writing: whoever may not write waits until they may. */
  'words.mend': (actor: Actor, facts: { isParty: boolean; isLocked: boolean }): Ruling =>
    firstRefusal(signedIn(actor), facts.isParty ? 'yes' : 'hidden', facts.isLocked ? 'locked' : 'yes'),
  'appeal.read': readAppeal,
  'appeal.take': reviewAppeal,
  'appeal.answer': answerAsHolder,
} satisfies PolicyRules;

/** SQL face of `appeal.read`: aliases `c` of the `"case"`, `i` of its `item`, `ap` of the `appeal`. */
export function visibleAppeals(actor: Actor): RawBuilder<boolean> {
  if (actor.kind === 'guest' || mayRead(actor) !== 'yes') return sql<boolean>`false`;
  const groups = deskGroups(actor);
  const place =
    groups === 'all' ? sql<boolean>`true` : sql<boolean>`coalesce(c.group_id = any(${groups}::uuid[]), false)`;
  return sql<boolean>`(${place} and i.author_id is distinct from ${actor.id}::uuid and ap.account_id <> ${actor.id}::uuid
    and not exists (select from report rr where rr.case_id = c.id and rr.reporter_id = ${actor.id}::uuid))`;
}
