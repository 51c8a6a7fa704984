import type { CaseStatus, Lane } from '@between/rules/moderation.ts';
import { DESK_ROLES, SECOND_ROLES } from '@between/rules/roles.ts';
import { type RawBuilder, sql } from 'kysely';
import { type Actor, deskGroups, holds, isDesk, mayDecideAlone, type Member } from './actor.ts';
import { firstRefusal, mayRead, type PolicyRules, type Ruling } from './ruling.ts';

export interface CaseFacts {
  case: { groupId: string | null; status: CaseStatus; lane: Lane };
  /** The actor wrote the words, or those of a case merged into it: for them the case does not exist. */
  isAuthor: boolean;
  /** The actor reported the words: they may look but not judge. */
  isReporter: boolean;
  /** Who holds the claim now; a lease that has ended holds nothing. */
  holder: 'actor' | 'other' | 'nobody';
  /** The actor decided, proposed or confirmed what is under way. */
  isDecider: boolean;
  /** The actor decided before, and somebody outside has asked for a second look: it is somebody else's (MO37). */
  hasLookedFirst: boolean;
}

/** Anyone who works some queue, once the second factor was shown. */
function openDesk(actor: Actor): Ruling {
  if (actor.kind === 'guest') return 'sign_in';
  const isAnyDesk = actor.grants.some((grant) => (DESK_ROLES as readonly string[]).includes(grant.role));
  if (isAnyDesk) return mayRead(actor);
  return actor.needsSecondFactor ? 'second_factor' : 'staff_only';
}

function readCase(actor: Actor, facts: CaseFacts): Ruling {
  const desk = openDesk(actor);
  if (desk !== 'yes' && desk !== 'staff_only') return desk;
  return isDesk(actor, facts.case.groupId) && !facts.isAuthor ? 'yes' : 'hidden';
}

function workOn(actor: Actor, facts: CaseFacts): Ruling {
  // Danger waits for nobody in particular.
  const isForOthers = facts.hasLookedFirst && facts.case.lane !== 'crisis';
  return firstRefusal(
    readCase(actor, facts),
    facts.isReporter || isForOthers ? 'not_on_this_case' : 'yes',
    facts.holder === 'other' ? 'claimed_by_someone_else' : 'yes',
  );
}

function workAsHolder(actor: Actor, facts: CaseFacts): Ruling {
  return firstRefusal(workOn(actor, facts), facts.holder === 'actor' ? 'yes' : 'not_yours');
}

/** Whoever works the queue, and an outside reviewer, who comes to a case only through what waits for a second person. */
function readAsSecond(actor: Actor, facts: CaseFacts): Ruling {
  if (!holds(actor, ['reviewer'], facts.case.groupId)) return readCase(actor, facts);
  return firstRefusal(mayRead(actor), facts.isAuthor ? 'hidden' : 'yes');
}

/** Someone who may sign off and has had no part in what is under way. */
function reviewAsSecond(actor: Actor, facts: CaseFacts): Ruling {
  const isSecond = holds(actor, SECOND_ROLES, facts.case.groupId);
  return firstRefusal(
    readAsSecond(actor, facts),
    facts.isReporter || facts.isDecider ? 'not_on_this_case' : 'yes',
    isSecond ? 'yes' : 'staff_only',
  );
}

/** Someone who may decide alone and did not report it, whoever holds it. */
function judgeAlone(actor: Actor, facts: CaseFacts): Ruling {
  return firstRefusal(
    readCase(actor, facts),
    facts.isReporter ? 'not_on_this_case' : 'yes',
    mayDecideAlone(actor, facts.case.groupId) ? 'yes' : 'staff_only',
  );
}

/** The arrow exists, its screen does not yet. */
function withoutScreen(actor: Actor, facts: CaseFacts): Ruling {
  return firstRefusal(readCase(actor, facts), 'no_screen_yet');
}

export const casePolicy = {
  'desk.open': openDesk,
  'case.read': readCase,
  'case.claim': workOn,
  'case.release': workAsHolder,
  /** A trainee may say what they would do; see `case.decide` for doing it. */
  'case.propose': workAsHolder,
  'case.decide': (actor: Actor, facts: CaseFacts): Ruling =>
    firstRefusal(workAsHolder(actor, facts), mayDecideAlone(actor, facts.case.groupId) ? 'yes' : 'staff_only'),
  'case.undo': (actor: Actor, facts: CaseFacts): Ruling =>
    firstRefusal(readCase(actor, facts), facts.isDecider ? 'yes' : 'not_yours'),
  'case.readAsSecond': readAsSecond,
  'case.confirm': reviewAsSecond,
  'case.signOff': reviewAsSecond,
  'case.requeue': (actor: Actor, facts: CaseFacts): Ruling =>
    firstRefusal(readCase(actor, facts), mayDecideAlone(actor, facts.case.groupId) ? 'yes' : 'staff_only'),
  /** Words to the team inside the case, whoever holds it. */
  'case.comment': (actor: Actor, facts: CaseFacts): Ruling =>
    firstRefusal(readCase(actor, facts), facts.isReporter ? 'not_on_this_case' : 'yes'),
  /** Reports of whoever sent one of these weigh nothing for a time; not for whoever sent one themselves. */
  'case.muteReporter': judgeAlone,
  /** A mark that the desk keeps an eye on the author or the thread. */
  'case.watch': judgeAlone,
  'case.handOver': workAsHolder,
  'case.hold': workAsHolder,
  'case.wake': workOn,
  /** Words to a member leave under the name of the team: whoever may not decide alone does not write them. */
  'case.askAuthor': (actor: Actor, facts: CaseFacts): Ruling =>
    firstRefusal(workAsHolder(actor, facts), mayDecideAlone(actor, facts.case.groupId) ? 'yes' : 'staff_only'),
  'case.endTalk': (actor: Actor, facts: CaseFacts): Ruling =>
    firstRefusal(workOn(actor, facts), mayDecideAlone(actor, facts.case.groupId) ? 'yes' : 'staff_only'),
  'case.discuss': workAsHolder,
  /** Also before anyone claimed it: who sees that others must answer it need not hold it first. */
  'case.escalate': workOn,
  /** Whoever may decide it says that it is the same event as another one, or that it is not after all. */
  'case.merge': (actor: Actor, facts: CaseFacts): Ruling =>
    firstRefusal(workAsHolder(actor, facts), mayDecideAlone(actor, facts.case.groupId) ? 'yes' : 'staff_only'),
  'case.takeIn': judgeAlone,
  'case.split': judgeAlone,
  /** Limits on an account are read beside its cases; imposing and lifting them has no screen yet. */
  'restriction.read': readCase,
  'restriction.impose': withoutScreen,
} satisfies PolicyRules;

/** SQL face of `case.read`: `c` and `i` are the aliases of `"case"` and of its `item`. */
export function visibleCases(actor: Actor, c: string, i: string): RawBuilder<boolean> {
  if (actor.kind === 'guest' || mayRead(actor) !== 'yes') return sql<boolean>`false`;
  return sql<boolean>`(${isOfDesk(actor, c)} and ${sql.ref(`${i}.author_id`)} is distinct from ${actor.id}::uuid
    and not ${hasOwnMerged(actor, c)})`;
}

/**
 * The same of many open cases at once, which are counted without a look at the item of each: those that the actor may not
 * know are few. They are gathered first, and each case is held against them.
 */
export function visibleOpenCases(actor: Actor, c: string): RawBuilder<boolean> {
  if (actor.kind === 'guest' || mayRead(actor) !== 'yes') return sql<boolean>`false`;
  return sql<boolean>`(${isOfPlace(actor, c)} and ${sql.ref(`${c}.id`)} not in (
    select own.id from item i join "case" own on own.item_id = i.id where i.author_id = ${actor.id}::uuid
    union all select mc.merged_into from item i join "case" mc on mc.item_id = i.id where i.author_id = ${actor.id}::uuid and mc.merged_into is not null
    union all select ck.case_id from crisis_case ck where ck.is_canary))`;
}

/** Words of the actor's own came here with a case that was merged. */
function hasOwnMerged(actor: Member, c: string): RawBuilder<boolean> {
  return sql<boolean>`exists (select from "case" mc join item mi on mi.id = mc.item_id
    where mc.merged_into = ${sql.ref(`${c}.id`)} and mi.author_id = ${actor.id}::uuid)`;
}

function isOfPlace(actor: Member, c: string): RawBuilder<boolean> {
  const groups = deskGroups(actor);
  return groups === 'all'
    ? sql<boolean>`true`
    : sql<boolean>`coalesce(${sql.ref(`${c}.group_id`)} = any(${groups}::uuid[]), false)`;
}

function isOfDesk(actor: Member, c: string): RawBuilder<boolean> {
  // The service's own proof of its path is nobody's case (OP10).
  const isReal = sql<boolean>`not exists (select from crisis_case ck where ck.case_id = ${sql.ref(`${c}.id`)} and ck.is_canary)`;
  return sql<boolean>`${isOfPlace(actor, c)} and ${isReal}`;
}
