import { randomUUID } from 'node:crypto';
import { LIFE_STATES } from '@between/rules/accounts.ts';
import { VISIBILITIES } from '@between/rules/content.ts';
import { ROLES } from '@between/rules/roles.ts';
import type { Db } from '@between/server/platform/db.ts';
import fc from 'fast-check';

/** People, groups and posts of one random world, by their place in the lists. */
const PEOPLE = 4;
const GROUPS = 3;
const person = fc.nat(PEOPLE - 1);
const group = fc.nat(GROUPS - 1);
const pair = fc.tuple(group, person);

const words = fc.record({
  author: fc.option(person, { nil: null }),
  visibility: fc.constantFrom(...VISIBILITIES),
  hidesHandle: fc.boolean(),
});
/** A random world: what everything in it is, by its place in the lists. */
export const world = fc.record({
  groups: fc.array(fc.record({ isOpen: fc.boolean(), isArchived: fc.boolean() }), {
    minLength: GROUPS,
    maxLength: GROUPS,
  }),
  members: fc.uniqueArray(pair, { selector: String, maxLength: 6 }),
  invited: fc.uniqueArray(pair, { selector: String, maxLength: 3 }),
  blocks: fc.uniqueArray(
    fc.tuple(person, person).filter(([blocker, blocked]) => blocker !== blocked),
    { selector: String, maxLength: 6 },
  ),
  threads: fc.array(fc.record({ group, opening: words, replies: fc.array(words, { maxLength: 3 }) }), {
    minLength: 1,
    maxLength: 5,
  }),
  profiles: fc.array(words, { maxLength: 2 }),
  lines: fc.array(fc.record({ group, words }), { maxLength: 5 }),
  viewers: fc.array(
    fc.record({
      person,
      lifeState: fc.constantFrom(...LIFE_STATES),
      isConfirmed: fc.boolean(),
      isApproved: fc.boolean(),
      grants: fc.array(
        fc.record({ role: fc.constantFrom(...ROLES), scope: fc.constantFrom('site', 'group', 'event'), group }),
        { maxLength: 2 },
      ),
      isPlain: fc.boolean(),
    }),
    { minLength: 3, maxLength: 5 },
  ),
});
export type World = typeof world extends fc.Arbitrary<infer W> ? W : never;
export type Words = World['profiles'][number];

/** The ids under which a world was written, in the order of its lists. */
export interface Told {
  people: string[];
  groups: string[];
  threads: {
    id: string;
    group: number;
    opening: { id: string; words: Words };
    replies: { id: string; words: Words }[];
  }[];
  profiles: { id: string; words: Words }[];
  /** The room of each group. */
  rooms: string[];
  lines: { id: string; group: number; words: Words }[];
}

/** Writes the world under fresh ids. */
export async function tell(db: Db, given: World): Promise<Told> {
  const at = new Date('2026-03-01T12:00:00Z');
  const told: Told = {
    people: Array.from({ length: PEOPLE }, () => randomUUID()),
    groups: Array.from({ length: GROUPS }, () => randomUUID()),
    threads: given.threads.map((thread) => ({
      id: randomUUID(),
      group: thread.group,
      opening: { id: randomUUID(), words: thread.opening },
      replies: thread.replies.map((reply) => ({ id: randomUUID(), words: reply })),
    })),
    profiles: given.profiles.map((profile) => ({ id: randomUUID(), words: profile })),
    rooms: Array.from({ length: GROUPS }, () => randomUUID()),
    lines: given.lines.map((line) => ({
      id: randomUUID(),
      group: line.group,
      words: { ...line.words, hidesHandle: false },
    })),
  };
  const id = (list: readonly string[], place: number): string => list[place] ?? '';
  const agreements = told.groups.map((groupId) => ({
    id: randomUUID(),
    groupId,
    version: 1,
    body: 'Be kind to each other.',
    html: '',
    publishedAt: at,
  }));
  await db
    .insertInto('account')
    .values(
      told.people.map((personId) => ({
        id: personId,
        handle: personId,
        handleKey: personId,
        email: `${personId}@x.example`,
        createdAt: at,
      })),
    )
    .execute();
  await db
    .insertInto('group')
    .values(
      told.groups.map((groupId, place) => ({
        id: groupId,
        slug: `g-${groupId}`,
        name: 'A group',
        purpose: 'For the test.',
        visibility: given.groups[place]?.isOpen ? 'members' : 'invite_only',
        emblemShape: 0,
        emblemTint: 1,
        lastActivityAt: at,
        createdAt: at,
        archivedAt: given.groups[place]?.isArchived ? at : null,
      })),
    )
    .execute();
  await db.insertInto('groupAgreement').values(agreements).execute();
  for (const [g, p] of given.members) {
    await db
      .insertInto('membership')
      .values({
        groupId: id(told.groups, g),
        accountId: id(told.people, p),
        agreementId: agreements[g]?.id ?? '',
        agreedAt: at,
        joinedAt: at,
      })
      .execute();
  }
  for (const [g, p] of given.invited)
    await db
      .insertInto('groupInvitation')
      .values({ groupId: id(told.groups, g), accountId: id(told.people, p), invitedAt: at })
      .execute();
  for (const [a, b] of given.blocks)
    await db
      .insertInto('block')
      .values({ blockerId: id(told.people, a), blockedId: id(told.people, b), createdAt: at })
      .execute();
  const item = (itemId: string, { author, visibility, hidesHandle }: Words, groupId: string | null, kind: string) => ({
    id: itemId,
    kind,
    authorId: author === null ? null : id(told.people, author),
    groupId,
    body: 'Words.',
    html: '<p>Words.</p>',
    htmlVersion: 1,
    visibility,
    hidesHandle,
    createdAt: at,
    visibilityAt: at,
  });
  const post = (itemId: string, threadId: string) => ({
    itemId,
    threadId,
    clientId: itemId,
    authorKey: id(told.people, 0),
  });
  for (const thread of told.threads) {
    const groupId = id(told.groups, thread.group);
    const posts = [thread.opening, ...thread.replies];
    await db
      .insertInto('item')
      .values(posts.map((each) => item(each.id, each.words, groupId, 'post')))
      .execute();
    await db
      .insertInto('thread')
      .values({
        id: thread.id,
        groupId,
        openingItemId: thread.opening.id,
        title: 'A thread',
        intent: 'company',
        lastPostAt: at,
        createdAt: at,
      })
      .execute();
    await db
      .insertInto('post')
      .values(posts.map((each) => post(each.id, thread.id)))
      .execute();
  }
  await db
    .insertInto('room')
    .values(
      told.rooms.map((roomId, place) => ({
        id: roomId,
        kind: 'group',
        groupId: id(told.groups, place),
        createdAt: at,
      })),
    )
    .execute();
  for (const [place, line] of told.lines.entries()) {
    const roomId = id(told.rooms, line.group);
    await db
      .insertInto('item')
      .values({ ...item(line.id, line.words, id(told.groups, line.group), 'line'), roomId })
      .execute();
    await db
      .insertInto('line')
      .values({
        itemId: line.id,
        roomId,
        seq: String(place + 1),
        changedSeq: String(place + 1),
        clientId: line.id,
        authorKey: id(told.people, 0),
      })
      .execute();
  }
  for (const profile of told.profiles)
    await db
      .insertInto('item')
      .values(item(profile.id, profile.words, null, 'profile_text'))
      .execute();
  return told;
}
