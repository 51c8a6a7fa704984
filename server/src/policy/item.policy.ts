import type { Visibility } from '@between/rules/content.ts';
import { type RawBuilder, sql } from 'kysely';
import { type Actor, deskGroups, isDesk, isRestricted } from './actor.ts';
import { type GroupFacts, groupPolicy, visibleGroups } from './group.policy.ts';
import { type LinePlaceFacts, roomPlace, visibleRooms } from './room.policy.ts';
import { openQuestions } from './workshop.policy.ts';
import { firstRefusal, mayRead, mayWrite, type PolicyRules, type Ruling, signedIn } from './ruling.ts';

/** One item and how its author and the actor stand to each other. */
export interface ItemFacts {
  item: { authorId: string | null; groupId: string | null; visibility: Visibility; hidesHandle: boolean };
  /** The author blocked the actor. */
  isBlockedByAuthor: boolean;
  /** The actor blocked the author. */
  hasBlockedAuthor: boolean;
}

/** An item in its place. */
export interface PlacedItemFacts {
  subject: ItemFacts;
  /** Null for what belongs to no group, such as a profile text. */
  group: GroupFacts | null;
  /** The words that opened the thread; null when the item is not a reply. */
  opening: ItemFacts | null;
  /** The room of a line or a question; left out for what is said in no room. */
  room?: LinePlaceFacts;
}

/**
 * One item by itself, its place apart: authors and the desk always; others unless it is held or either blocked the other.
 * A block one makes does not take hidden-handle words away: otherwise blocking would tell who wrote them.
 */
export function openItem(actor: Actor, { item, isBlockedByAuthor, hasBlockedAuthor }: ItemFacts): Ruling {
  if (actor.kind === 'guest') return 'sign_in';
  if (item.authorId === actor.id || isDesk(actor, item.groupId)) return 'yes';
  if (isBlockedByAuthor || (hasBlockedAuthor && !item.hidesHandle)) return 'hidden';
  return item.visibility === 'held' ? 'hidden' : 'yes';
}

function readItem(actor: Actor, { subject, group, opening, room }: PlacedItemFacts): Ruling {
  const outside = group === null ? mayRead(actor) : groupPolicy['group.read'](actor, group);
  const place = room === undefined ? outside : roomPlace(actor, room);
  return firstRefusal(place, opening === null ? 'yes' : openItem(actor, opening), openItem(actor, subject));
}

function isAuthor(actor: Actor, { item }: ItemFacts): boolean {
  return actor.kind === 'member' && item.authorId === actor.id;
}

function writeBeside(actor: Actor, group: GroupFacts | null): Ruling {
  return group === null
    ? mayWrite(actor, (member) => isRestricted(member, ['read_only']))
    : groupPolicy['group.post'](actor, group);
}

export const itemPolicy = {
  'item.read': readItem,
  'item.edit': (actor: Actor, facts: PlacedItemFacts & { isLocked: boolean }): Ruling => {
    const isWhole = facts.subject.item.visibility === 'published' || facts.subject.item.visibility === 'held';
    return firstRefusal(
      readItem(actor, facts),
      isAuthor(actor, facts.subject) ? 'yes' : 'not_yours',
      isWhole ? 'yes' : 'hidden',
      facts.isLocked ? 'locked' : 'yes',
      writeBeside(actor, facts.group),
    );
  },
  /** Taking back one's own words is always open to their author, suspended or outside the group too. */
  'item.delete': (actor: Actor, facts: PlacedItemFacts): Ruling => {
    if (!isAuthor(actor, facts.subject)) return firstRefusal(readItem(actor, facts), 'not_yours');
    return firstRefusal(
      signedIn(actor),
      facts.subject.item.visibility === 'author_deleted' || facts.subject.item.visibility === 'removed'
        ? 'hidden'
        : 'yes',
    );
  },
  'item.react': (actor: Actor, facts: PlacedItemFacts): Ruling =>
    firstRefusal(
      readItem(actor, facts),
      facts.subject.item.visibility === 'published' ? 'yes' : 'hidden',
      isAuthor(actor, facts.subject) ? 'own_words' : 'yes',
      writeBeside(actor, facts.group),
    ),
} satisfies PolicyRules;

/** SQL face of `openItem`: `i` is the alias of the `item` table in the query. */
export function openItems(actor: Actor, i: string): RawBuilder<boolean> {
  if (actor.kind === 'guest') return sql<boolean>`false`;
  const desk = deskGroups(actor);
  if (desk === 'all') return sql<boolean>`true`;
  const author = sql.ref(`${i}.author_id`);
  const me = sql`${actor.id}::uuid`;
  const ownOrDesk =
    desk.length === 0
      ? sql`coalesce(${author} = ${me}, false)`
      : sql`(coalesce(${author} = ${me}, false) or coalesce(${sql.ref(`${i}.group_id`)} = any(${desk}::uuid[]), false))`;
  return sql<boolean>`(${ownOrDesk} or (
    ${sql.ref(`${i}.visibility`)} <> 'held'
    and not exists (select from block vb where vb.blocker_id = ${author} and vb.blocked_id = ${me})
    and (${sql.ref(`${i}.hides_handle`)} or not exists (select from block vb where vb.blocker_id = ${me} and vb.blocked_id = ${author}))
  ))`;
}

/** SQL face of `item.read` for lines: the item in its room. For queries that know that `i` is a line. */
export function visibleLines(actor: Actor, i: string): RawBuilder<boolean> {
  return sql<boolean>`(
    exists (select from room ir where ir.id = ${sql.ref(`${i}.room_id`)} and ${visibleRooms(actor, 'ir')})
    and ${openItems(actor, i)}
  )`;
}

/** SQL face of `item.read`: the item, its group or room and, for a reply, the words that opened its thread. */
export function visibleItems(actor: Actor, i: string): RawBuilder<boolean> {
  if (actor.kind === 'guest' || mayRead(actor) !== 'yes') return sql<boolean>`false`;
  const group = sql.ref(`${i}.group_id`);
  const room = sql.ref(`${i}.room_id`);
  return sql<boolean>`(
    case when ${room} is null
      then ${group} is null or exists (select from "group" ig where ig.id = ${group} and ${visibleGroups(actor, 'ig')})
      else exists (select from room ir where ir.id = ${room} and ${visibleRooms(actor, 'ir')}) and ${openQuestions(actor, i)} end
    and ${openItems(actor, i)}
    and not exists (
      select from post ip join thread it on it.id = ip.thread_id join item io on io.id = it.opening_item_id
      where ip.item_id = ${sql.ref(`${i}.id`)} and not ${openItems(actor, 'io')}
    )
  )`;
}
