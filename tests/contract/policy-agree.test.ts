import { randomUUID } from 'node:crypto';
import { connect } from '@between/db/connect.ts';
import { LIFE_STATES } from '@between/rules/accounts.ts';
import { VISIBILITIES } from '@between/rules/content.ts';
import { ROLES } from '@between/rules/roles.ts';
import type { Db } from '@between/server/platform/db.ts';
import type { Actor, Grant } from '@between/server/policy/actor.ts';
import { rulingOf } from '@between/server/policy/authorize.ts';
import { type GroupFacts, visibleGroups } from '@between/server/policy/group.policy.ts';
import { type ItemFacts, visibleItems, visibleLines } from '@between/server/policy/item.policy.ts';
import { roomPlace, visibleRooms } from '@between/server/policy/room.policy.ts';
import { visibleThreads } from '@between/server/policy/thread.policy.ts';
import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type TestDatabase, freshDatabase } from '../support/database.ts';

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
const world = fc.record({
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
type World = typeof world extends fc.Arbitrary<infer W> ? W : never;
type Words = World['profiles'][number];

let database: TestDatabase;
let db: Db;

beforeAll(async () => {
  database = await freshDatabase();
  db = connect(database.app);
});
afterAll(async () => {
  await db.destroy();
  await database.drop();
});

interface Told {
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
async function tell(given: World): Promise<Told> {
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

function actorOf(viewer: World['viewers'][number], told: Told): Actor {
  const grants = viewer.grants.map(
    ({ role, scope, group: place }): Grant =>
      ({ role, scope, scopeId: scope === 'site' ? null : (told.groups[place] ?? null) }) as Grant,
  );
  const { isPlain } = viewer;
  return {
    kind: 'member',
    id: told.people[viewer.person] ?? '',
    handle: 'x',
    // Half of the viewers are ordinary members: the interesting rules begin behind the first door.
    lifeState: isPlain ? 'active' : viewer.lifeState,
    isConfirmed: isPlain || viewer.isConfirmed,
    isApproved: isPlain || viewer.isApproved,
    grants,
    needsSecondFactor: false,
    restrictions: [],
    provedAt: new Date(0),
    sessionId: '',
  };
}

/** What the rules look at, from the world itself and not from a query. */
function factsIn(given: World, told: Told, actor: Actor) {
  const place = actor.kind === 'member' ? told.people.indexOf(actor.id) : -1;
  const has = (list: readonly (readonly [number, number])[], a: number, b: number): boolean =>
    list.some(([x, y]) => x === a && y === b);
  const group = (g: number): GroupFacts => ({
    group: {
      id: told.groups[g] ?? '',
      visibility: given.groups[g]?.isOpen ? 'members' : 'invite_only',
      isArchived: given.groups[g]?.isArchived ?? false,
    },
    isMember: has(given.members, g, place),
    isInvited: has(given.invited, g, place),
    hasCurrentAgreement: has(given.members, g, place),
  });
  const item = ({ author, visibility, hidesHandle }: Words, g: number | null): ItemFacts => ({
    item: {
      authorId: author === null ? null : (told.people[author] ?? null),
      groupId: g === null ? null : (told.groups[g] ?? null),
      visibility,
      hidesHandle,
    },
    isBlockedByAuthor: author !== null && has(given.blocks, author, place),
    hasBlockedAuthor: author !== null && has(given.blocks, place, author),
  });
  return { group, item };
}

it('gives the same answer by rule and by query, row by row, in random worlds of groups, threads, posts, rooms and lines [ME07] [ME20] [MO27]', async () => {
  let seen = 0;
  await fc.assert(
    fc.asyncProperty(world, async (given) => {
      const told = await tell(given);
      const actors: Actor[] = [{ kind: 'guest' }, ...given.viewers.map((viewer) => actorOf(viewer, told))];
      for (const actor of actors) {
        const facts = factsIn(given, told, actor);
        const groups = await db
          .selectFrom('group as g')
          .select('g.id')
          .where('g.id', 'in', told.groups)
          .where(visibleGroups(actor, 'g'))
          .execute();
        const mayGroups = told.groups.filter((_, g) => rulingOf(actor, 'group.read', facts.group(g)) === 'yes');
        expect(sorted(groups)).toEqual(mayGroups.sort());

        const threads = await db
          .selectFrom('thread as t')
          .select('t.id')
          .where(
            't.id',
            'in',
            told.threads.map(({ id }) => id),
          )
          .where(visibleThreads(actor, 't'))
          .execute();
        const mayThreads = told.threads.filter(
          ({ group: g, opening }) =>
            rulingOf(actor, 'thread.read', { group: facts.group(g), opening: facts.item(opening.words, g) }) === 'yes',
        );
        expect(sorted(threads)).toEqual(mayThreads.map(({ id }) => id).sort());

        const rooms = await db
          .selectFrom('room as r')
          .select('r.id')
          .where('r.id', 'in', told.rooms)
          .where(visibleRooms(actor, 'r'))
          .execute();
        const mayRooms = told.rooms.filter(
          (_, g) => roomPlace(actor, { group: facts.group(g), workshop: null }) === 'yes',
        );
        expect(sorted(rooms)).toEqual(mayRooms.sort());

        const lineFacts = told.lines.map(({ id, group: g, words: said }) => ({
          id,
          facts: {
            subject: facts.item(said, g),
            group: facts.group(g),
            opening: null,
            room: { group: facts.group(g), workshop: null },
          },
        }));
        const lines = await db
          .selectFrom('item as i')
          .select('i.id')
          .where(sql<boolean>`i.id = any(${lineFacts.map(({ id }) => id)}::uuid[])`)
          .where(visibleLines(actor, 'i'))
          .execute();
        const mayLines = lineFacts.filter((each) => rulingOf(actor, 'item.read', each.facts) === 'yes');
        expect(sorted(lines)).toEqual(mayLines.map(({ id }) => id).sort());

        const all = [
          ...lineFacts,
          ...told.profiles.map(({ id, words: said }) => ({
            id,
            facts: { subject: facts.item(said, null), group: null, opening: null },
          })),
          ...told.threads.flatMap(({ group: g, opening, replies }) => [
            { id: opening.id, facts: { subject: facts.item(opening.words, g), group: facts.group(g), opening: null } },
            ...replies.map(({ id, words: said }) => ({
              id,
              facts: { subject: facts.item(said, g), group: facts.group(g), opening: facts.item(opening.words, g) },
            })),
          ]),
        ];
        const items = await db
          .selectFrom('item as i')
          .select('i.id')
          .where(
            'i.id',
            'in',
            all.map(({ id }) => id),
          )
          .where(visibleItems(actor, 'i'))
          .execute();
        const mayItems = all.filter((each) => rulingOf(actor, 'item.read', each.facts) === 'yes');
        expect(sorted(items)).toEqual(mayItems.map(({ id }) => id).sort());
        seen += mayItems.length;
      }
    }),
    { numRuns: 40, seed: 20261121 },
  );
  expect(seen).toBeGreaterThan(100);
});

function sorted(rows: readonly { id: string }[]): string[] {
  return rows.map(({ id }) => id).sort();
}
