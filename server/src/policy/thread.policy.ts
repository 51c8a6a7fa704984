import { DESK_ROLES } from '@between/rules/roles.ts';
import { type RawBuilder, sql } from 'kysely';
import { type Actor, holds } from './actor.ts';
import { type GroupFacts, groupPolicy, visibleGroups } from './group.policy.ts';
import { type ItemFacts, openItem, openItems } from './item.policy.ts';
import { firstRefusal, mayRead, type PolicyRules, type Ruling } from './ruling.ts';

export interface ThreadFacts {
  group: GroupFacts;
  opening: ItemFacts;
}

export interface ReplyFacts extends ThreadFacts {
  isLocked: boolean;
  /** What this is, its limits and the house rules are accepted as they are today. */
  hasFirstSteps: boolean;
  /** The group takes no new words while nobody is on duty, and nobody is (R13). */
  isUnstaffed: boolean;
}

/** What is looked at before a thread begins. */
export type StartFacts = Pick<ReplyFacts, 'group' | 'hasFirstSteps' | 'isUnstaffed'>;

/** A thread is as open as its group and the words that opened it: a blocked author's thread does not exist. */
function readThread(actor: Actor, { group, opening }: ThreadFacts): Ruling {
  return firstRefusal(groupPolicy['group.read'](actor, group), openItem(actor, opening));
}

export const threadPolicy = {
  'thread.read': readThread,
  /** `unstaffed` is the last word: whoever is told so might write but for that. */
  'thread.start': (actor: Actor, { group, hasFirstSteps, isUnstaffed }: StartFacts): Ruling =>
    firstRefusal(
      groupPolicy['group.startThread'](actor, group),
      hasFirstSteps ? 'yes' : 'first_steps',
      isUnstaffed ? 'unstaffed' : 'yes',
    ),
  'thread.reply': (actor: Actor, facts: ReplyFacts): Ruling =>
    firstRefusal(
      readThread(actor, facts),
      facts.isLocked ? 'locked' : 'yes',
      groupPolicy['group.post'](actor, facts.group),
      facts.hasFirstSteps ? 'yes' : 'first_steps',
      facts.isUnstaffed ? 'unstaffed' : 'yes',
    ),
  /** Follow and mute are private choices: whoever reads may make them. */
  'thread.follow': readThread,
  /** How long nobody has answered is for those who answer first; to others it would rank people by attention. */
  'thread.seeFirstReply': (actor: Actor, { groupId }: { groupId: string }): Ruling =>
    firstRefusal(
      mayRead(actor),
      holds(actor, ['peer_supporter', 'facilitator', ...DESK_ROLES], groupId) ? 'yes' : 'staff_only',
    ),
} satisfies PolicyRules;

/** SQL face of `thread.read`: `t` is the alias of the `thread` table in the query. */
export function visibleThreads(actor: Actor, t: string): RawBuilder<boolean> {
  if (actor.kind === 'guest' || mayRead(actor) !== 'yes') return sql<boolean>`false`;
  return sql<boolean>`(
    exists (select from "group" tg where tg.id = ${sql.ref(`${t}.group_id`)} and ${visibleGroups(actor, 'tg')})
    and exists (select from item ti where ti.id = ${sql.ref(`${t}.opening_item_id`)} and ${openItems(actor, 'ti')})
  )`;
}
