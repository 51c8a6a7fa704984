import { randomUUID } from 'node:crypto';
import { ADMISSION_STATES, QUESTION_STATES, REGISTRATION_STATES, WORKSHOP_STATES } from '@between/rules/workshops.ts';
import type { Role } from '@between/rules/roles.ts';
import type { Db } from '@between/server/platform/db.ts';
import fc from 'fast-check';

const PEOPLE = 4;
const person = fc.nat(PEOPLE - 1);
const maybe = fc.option(person, { nil: null });
const ROLES: readonly Role[] = ['therapist', 'moderator', 'trainee', 'facilitator', 'operator'];

const workshop = fc.record({
  host: person,
  coHost: maybe,
  hasAccepted: fc.boolean(),
  moderator: maybe,
  isForGroup: fc.boolean(),
  state: fc.constantFrom(...WORKSHOP_STATES),
  seats: fc.uniqueArray(fc.tuple(person, fc.constantFrom(...REGISTRATION_STATES)), {
    selector: ([who]) => who,
    maxLength: 4,
  }),
  isByHand: fc.boolean(),
  captioner: maybe,
  panel: fc.uniqueArray(fc.record({ person, hasAccepted: fc.boolean() }), {
    selector: (each) => each.person,
    maxLength: 2,
  }),
  /** What became of each person who asked to come in. */
  doors: fc.array(fc.option(fc.constantFrom(...ADMISSION_STATES), { nil: null }), {
    minLength: PEOPLE,
    maxLength: PEOPLE,
  }),
  questions: fc.array(
    fc.record({ by: person, state: fc.constantFrom(...QUESTION_STATES.filter((state) => state !== 'merged')) }),
    { maxLength: 3 },
  ),
});
export const world = fc.record({
  isOpen: fc.boolean(),
  members: fc.uniqueArray(person, { maxLength: 4 }),
  workshops: fc.array(workshop, { minLength: 1, maxLength: 4 }),
  viewers: fc.array(
    fc.record({
      person,
      isConfirmed: fc.boolean(),
      grants: fc.array(fc.record({ role: fc.constantFrom(...ROLES), isSite: fc.boolean() }), { maxLength: 2 }),
    }),
    { minLength: 3, maxLength: 4 },
  ),
});
export type World = typeof world extends fc.Arbitrary<infer W> ? W : never;
type Workshop = World['workshops'][number];

export interface Told {
  people: string[];
  groupId: string;
  workshops: {
    id: string;
    given: Workshop;
    questions: { id: string; by: number; state: string }[];
    /** Said by its host in its practice. */
    practiceLineId: string;
  }[];
}

const AT = new Date('2026-03-01T12:00:00Z');

/** Writes such a world into the database. */
export async function tell(db: Db, given: World): Promise<Told> {
  const people = Array.from({ length: PEOPLE }, () => randomUUID());
  const id = (place: number): string => people[place] ?? '';
  const orNull = (place: number | null): string | null => (place === null ? null : id(place));
  const groupId = randomUUID();
  const agreementId = randomUUID();
  await db
    .insertInto('account')
    .values(
      people.map((each) => ({ id: each, handle: each, handleKey: each, email: `${each}@x.example`, createdAt: AT })),
    )
    .execute();
  await db
    .insertInto('group')
    .values({
      id: groupId,
      slug: `g-${groupId}`,
      name: 'A group',
      purpose: 'For the test.',
      visibility: given.isOpen ? 'members' : 'invite_only',
      emblemShape: 0,
      emblemTint: 1,
      lastActivityAt: AT,
      createdAt: AT,
    })
    .execute();
  await db
    .insertInto('groupAgreement')
    .values({ id: agreementId, groupId, version: 1, body: 'Be kind.', html: '', publishedAt: AT })
    .execute();
  for (const member of given.members)
    await db
      .insertInto('membership')
      .values({ groupId, accountId: id(member), agreementId, agreedAt: AT, joinedAt: AT })
      .execute();
  const workshops: Told['workshops'] = [];
  for (const each of given.workshops) {
    const workshopId = randomUUID();
    const roomId = randomUUID();
    // The tables refuse what the product never makes: somebody with two parts.
    const coHost = each.coHost === each.host ? null : each.coHost;
    const moderator = each.moderator === each.host || each.moderator === coHost ? null : each.moderator;
    await db
      .insertInto('workshop')
      .values({
        id: workshopId,
        hostId: id(each.host),
        safetyModeratorId: orNull(moderator),
        groupId: each.isForGroup ? groupId : null,
        title: 'A workshop',
        description: 'Words.',
        html: '',
        htmlVersion: 1,
        language: 'en',
        timeZone: 'UTC',
        startsAt: AT,
        endsAt: new Date(AT.getTime() + 3_600_000),
        capacity: 50,
        state: each.state,
        admission: each.isByHand ? 'by_hand' : 'automatic',
        createdAt: AT,
        changedAt: AT,
      })
      .execute();
    if (coHost !== null)
      await db
        .insertInto('workshopCoHost')
        .values({ workshopId, accountId: id(coHost), askedAt: AT, acceptedAt: each.hasAccepted ? AT : null })
        .execute();
    await db.insertInto('room').values({ id: roomId, kind: 'workshop', workshopId, createdAt: AT }).execute();
    const practiceId = randomUUID();
    const practiceLineId = randomUUID();
    await db
      .insertInto('room')
      .values({ id: practiceId, kind: 'practice', workshopId, state: 'open', createdAt: AT })
      .execute();
    await db
      .insertInto('captionTrack')
      .values({ workshopId, captionerId: orNull(each.captioner) })
      .execute();
    await db
      .insertInto('item')
      .values({
        id: practiceLineId,
        kind: 'line',
        authorId: id(each.host),
        groupId: each.isForGroup ? groupId : null,
        roomId: practiceId,
        body: 'One, two.',
        html: '<p>One, two.</p>',
        htmlVersion: 1,
        createdAt: AT,
        visibilityAt: AT,
      })
      .execute();
    for (const { person: who, hasAccepted } of each.panel)
      await db
        .insertInto('workshopPanelist')
        .values({ workshopId, accountId: id(who), askedAt: AT, acceptedAt: hasAccepted ? AT : null })
        .execute();
    for (const [who, state] of each.seats)
      await db
        .insertInto('registration')
        .values({
          id: randomUUID(),
          workshopId,
          accountId: id(who),
          state,
          admission: each.doors[who] ?? null,
          waitingSince: state === 'waiting' ? AT : null,
          offerUntil: state === 'offered' ? AT : null,
          createdAt: AT,
          changedAt: AT,
        })
        .execute();
    const questions = each.questions.map((question) => ({ id: randomUUID(), ...question }));
    for (const question of questions) {
      await db
        .insertInto('item')
        .values({
          id: question.id,
          kind: 'question',
          authorId: id(question.by),
          groupId: each.isForGroup ? groupId : null,
          roomId,
          body: 'Why?',
          html: '<p>Why?</p>',
          htmlVersion: 1,
          hidesHandle: true,
          createdAt: AT,
          visibilityAt: AT,
        })
        .execute();
      await db
        .insertInto('question')
        .values({
          itemId: question.id,
          workshopId,
          authorKey: id(question.by),
          clientId: question.id,
          state: question.state === 'on_stage' ? 'approved' : question.state,
          notTakenReason: question.state === 'not_taken' ? 'no_time' : null,
        })
        .execute();
    }
    workshops.push({ id: workshopId, given: { ...each, coHost, moderator }, questions, practiceLineId });
  }
  return { people, groupId, workshops };
}
