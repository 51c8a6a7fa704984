import { connect } from '@between/db/connect.ts';
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
import { tell, type Told, type Words, world, type World } from '../support/policy-world.ts';

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
      const told = await tell(db, given);
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
          (_, g) => roomPlace(actor, { room: { kind: 'group' }, group: facts.group(g), workshop: null }) === 'yes',
        );
        expect(sorted(rooms)).toEqual(mayRooms.sort());

        const lineFacts = told.lines.map(({ id, group: g, words: said }) => ({
          id,
          facts: {
            subject: facts.item(said, g),
            group: facts.group(g),
            opening: null,
            room: { room: { kind: 'group' as const }, group: facts.group(g), workshop: null },
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
