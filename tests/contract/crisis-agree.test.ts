import { randomUUID } from 'node:crypto';
import { connect } from '@between/db/connect.ts';
import type { Role } from '@between/rules/roles.ts';
import type { Db } from '@between/server/platform/db.ts';
import type { Actor, Grant } from '@between/server/policy/actor.ts';
import { rulingOf } from '@between/server/policy/authorize.ts';
import { visibleCrises } from '@between/server/policy/crisis.policy.ts';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type TestDatabase, freshDatabase } from '../support/database.ts';

const PEOPLE = 4;
const GROUPS = 2;
const person = fc.nat(PEOPLE - 1);
const group = fc.nat(GROUPS - 1);
const ROLES: readonly Role[] = ['trainee', 'moderator', 'lead', 'clinician', 'safeguarding', 'operator', 'facilitator'];
const world = fc.record({
  crises: fc.array(
    fc.record({
      author: person,
      person: fc.option(person, { nil: null }),
      group: fc.option(group, { nil: null }),
    }),
    { minLength: 1, maxLength: 5 },
  ),
  viewers: fc.array(
    fc.record({
      person,
      isConfirmed: fc.boolean(),
      isSuspended: fc.boolean(),
      grants: fc.array(fc.record({ role: fc.constantFrom(...ROLES), isSite: fc.boolean(), group }), { maxLength: 2 }),
    }),
    { minLength: 3, maxLength: 5 },
  ),
});

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

const AT = new Date('2026-03-01T12:00:00Z');

async function tell(given: typeof world extends fc.Arbitrary<infer W> ? W : never) {
  const people = Array.from({ length: PEOPLE }, () => randomUUID());
  const groups = Array.from({ length: GROUPS }, () => randomUUID());
  await db
    .insertInto('account')
    .values(people.map((id) => ({ id, handle: id, handleKey: id, email: `${id}@x.example`, createdAt: AT })))
    .execute();
  await db
    .insertInto('group')
    .values(
      groups.map((id) => ({
        id,
        slug: id,
        name: id,
        purpose: 'A place.',
        visibility: 'members',
        emblemShape: 1,
        emblemTint: 1,
        lastActivityAt: AT,
        createdAt: AT,
      })),
    )
    .execute();
  const crises = [];
  for (const { author, person: at, group: place } of given.crises) {
    const [itemId, caseId, id] = [randomUUID(), randomUUID(), randomUUID()];
    const groupId = place === null ? null : (groups[place] ?? null);
    const authorId = people[author] ?? null;
    const personId = at === null ? null : (people[at] ?? null);
    await db
      .insertInto('item')
      .values({
        id: itemId,
        kind: 'post',
        authorId,
        groupId,
        body: 'x',
        html: 'x',
        htmlVersion: 1,
        createdAt: AT,
        visibilityAt: AT,
      })
      .execute();
    await db
      .insertInto('case')
      .values({ id: caseId, itemId, groupId, lane: 'crisis', status: 'queued', openedAt: AT, dueAt: AT })
      .execute();
    await db
      .insertInto('crisisCase')
      .values({
        id,
        caseId,
        itemId,
        personId,
        level: 'urgent',
        state: 'detected',
        source: 'engine',
        openedAt: AT,
        levelSince: AT,
        acknowledgeDueAt: AT,
        replyDueAt: AT,
      })
      .execute();
    crises.push({ id, groupId, authorId, personId });
  }
  return { people, groups, crises };
}

it('gives the same answer by rule and by query about every crisis case in random worlds [R24]', async () => {
  let seen = 0;
  await fc.assert(
    fc.asyncProperty(world, async (given) => {
      const told = await tell(given);
      const actors: Actor[] = [
        { kind: 'guest' },
        ...given.viewers.map((viewer): Actor => ({
          kind: 'member',
          id: told.people[viewer.person] ?? '',
          handle: 'x',
          lifeState: viewer.isSuspended ? 'suspended' : 'active',
          isConfirmed: viewer.isConfirmed,
          isApproved: true,
          grants: viewer.grants.map(({ role, isSite, group: place }): Grant => ({
            role,
            scope: isSite ? 'site' : 'group',
            scopeId: isSite ? null : (told.groups[place] ?? null),
          })),
          needsSecondFactor: false,
          restrictions: [],
          provedAt: AT,
          sessionId: '',
        })),
      ];
      for (const actor of actors) {
        const rows = await db
          .selectFrom('crisisCase as k')
          .innerJoin('case as c', 'c.id', 'k.caseId')
          .innerJoin('item as i', 'i.id', 'k.itemId')
          .select('k.id')
          .where(
            'k.id',
            'in',
            told.crises.map(({ id }) => id),
          )
          .where(visibleCrises(actor, 'k', 'c', 'i'))
          .execute();
        const may = told.crises.filter(({ groupId, authorId, personId }) => {
          const me = actor.kind === 'member' ? actor.id : null;
          const isPerson = me !== null && (authorId === me || personId === me);
          const facts = { crisis: { groupId }, isPerson, isFirst: false, isNamed: false };
          return rulingOf(actor, 'crisis.read', facts) === 'yes';
        });
        expect(rows.map(({ id }) => id).sort()).toEqual(may.map(({ id }) => id).sort());
        seen += may.length;
      }
    }),
    { numRuns: 40, seed: 20261122 },
  );
  expect(seen).toBeGreaterThan(15);
});
