import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { OFFER_HOURS } from '@between/rules/workshops.ts';
import { hashToken } from '@between/server/platform/ids.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApp, type TestApp } from '../support/app.ts';
import { as, type Persona } from '../support/personas.ts';
import { checkTherapist, details, draft, GIVE_BACK, makeWorkshop, REGISTER } from '../support/workshops.ts';

const SEEN = `query ($id: UUID!) { workshop(id: $id) { isFull capacity seats { taken offered waiting } viewerRegistration { state place offerUntil } } }`;
const EDIT = `mutation ($input: EditWorkshopInput!) { editWorkshop(input: $input) { workshop { version } } }`;
const PUBLISH = `mutation ($id: UUID!, $version: Int!) { publishWorkshop(workshopId: $id, version: $version) { workshop { id } } }`;
const NOTICES = `{ notices(first: 50) { nodes { kind detail workshop { id } } } }`;

interface Registered {
  registerForWorkshop: { workshop: { viewerRegistration: { state: string } } };
}

let app: TestApp;
let people: Persona[];
const at = (place: number): Persona => {
  const person = people[place];
  if (person === undefined) throw new Error('nobody');
  return person;
};

beforeAll(async () => {
  app = await startApp();
  people = [];
  for (const handle of ['ann', 'ben', 'cleo', 'dov', 'eve']) people.push(await as(app, handle));
});
afterAll(() => app.close());

async function take(person: Persona, id: string): Promise<{ state: string; place: number | null }> {
  return (await person.ask(REGISTER, { id })).registerForWorkshop.workshop.viewerRegistration;
}

async function mine(person: Persona, id: string): Promise<{ state: string; place: number | null; offerUntil: string }> {
  return (await person.ask(SEEN, { id })).workshop.viewerRegistration;
}

async function details_(person: Persona): Promise<string[]> {
  return (await person.ask(NOTICES)).notices.nodes.map(({ detail }: { detail: string }) => detail);
}

describe('seats', () => {
  it('are never oversold when 500 people ask at once [TH06]', { timeout: 120_000 }, async () => {
    const id = await makeWorkshop(app, { capacity: 40 });
    const crowd = await gatherCrowd(500);
    const states = await Promise.all(
      crowd.map(async (cookie) => {
        // Asking again is harmless: a client that was told to come back comes back.
        for (;;) {
          const { data, errors } = await app.graphql(REGISTER, { id }, cookie);
          if (errors.length === 0)
            return (data as unknown as Registered).registerForWorkshop.workshop.viewerRegistration.state;
          expect(errors[0]?.extensions?.['code']).toBe('UNAVAILABLE');
          await sleep(200);
        }
      }),
    );
    expect(states.filter((state) => state === 'taken')).toHaveLength(40);
    expect(states.filter((state) => state === 'waiting')).toHaveLength(460);
    const lin = await as(app, 'lin');
    expect((await lin.ask(SEEN, { id })).workshop).toMatchObject({
      isFull: true,
      seats: { taken: 40, offered: 0, waiting: 460 },
    });
  });

  it('stay one seat a person, however often they ask [TH06]', async () => {
    const id = await makeWorkshop(app, { capacity: 3 });
    await Promise.all([take(at(0), id), take(at(0), id), take(at(0), id)]);
    const lin = await as(app, 'lin');
    expect((await lin.ask(SEEN, { id })).workshop.seats).toEqual({ taken: 1, offered: 0, waiting: 0 });
  });

  it('are counted for those who run it and for the desk, and for nobody else [ME56]', async () => {
    const id = await makeWorkshop(app, { capacity: 3 });
    await take(at(0), id);
    for (const staff of ['lin', 'sam'])
      expect((await (await as(app, staff)).ask(SEEN, { id })).workshop.seats.taken).toBe(1);
    for (const other of [at(0), at(1), await as(app, 'alex')])
      expect((await other.ask(SEEN, { id })).workshop.seats).toBeNull();
  });

  it('are not for those who run it [TH05]', async () => {
    const id = await makeWorkshop(app);
    for (const staff of ['lin', 'sam'])
      expect(await (await as(app, staff)).refusal(REGISTER, { id })).toBe('FORBIDDEN own_workshop');
  });
});

describe('somebody who goes for good', () => {
  const LEAVE = `mutation ($input: DeleteAccountInput!) { deleteAccount(input: $input) { ok } }`;

  it('leaves the seat to the next one [ME49] [TH06]', async () => {
    const id = await makeWorkshop(app, { capacity: 1, hours: 240 });
    const gwen = await as(app, 'gwen');
    await take(gwen, id);
    await take(at(3), id);
    await gwen.ask(LEAVE, { input: { posts: 'delete', handle: 'gwen' } });
    expect((await mine(at(3), id)).state).toBe('offered');
    const lin = await as(app, 'lin');
    expect((await lin.ask(SEEN, { id })).workshop.seats).toEqual({ taken: 0, offered: 1, waiting: 0 });
  });

  it('calls off what they were going to host, and tells those who were coming [TH09]', async () => {
    const orla = await as(app, 'orla', { roles: [{ role: 'therapist' }] });
    await checkTherapist(orla, await as(app, 'alex'));
    const one = await draft(orla, details(app, { hours: 240 }));
    await orla.ask(PUBLISH, one);
    await take(at(0), one.id);
    await orla.ask(LEAVE, { input: { posts: 'detach', handle: 'orla' } });
    expect(await details_(at(0))).toContain('cancelled');
    const row = await app.db.selectFrom('credential').select('id').where('accountId', '=', orla.id).execute();
    expect(row).toEqual([]);
  });
});

describe('the waitlist', () => {
  it('moves on when an offer or a place is given back [TH06]', async () => {
    const id = await makeWorkshop(app, { capacity: 1, hours: 240 });
    for (const place of [0, 1, 2, 3]) await take(at(place), id);
    await at(2).ask(GIVE_BACK, { id });
    expect(await mine(at(3), id)).toMatchObject({ state: 'waiting', place: 2 });
    await at(0).ask(GIVE_BACK, { id });
    await at(1).ask(GIVE_BACK, { id });
    expect((await mine(at(3), id)).state).toBe('offered');
    expect(await at(0).refusal(GIVE_BACK, { id })).toBe('NOT_FOUND');
  });

  it('is offered the new seats of a larger room at once [TH06]', async () => {
    const id = await makeWorkshop(app, { capacity: 1, hours: 240 });
    for (const place of [0, 1, 2]) await take(at(place), id);
    const lin = await as(app, 'lin');
    const larger = details(app, { capacity: 2, hours: 240 });
    await lin.ask(EDIT, { input: { workshopId: id, version: 2, details: larger } });
    expect((await mine(at(1), id)).state).toBe('offered');
    expect((await mine(at(2), id)).state).toBe('waiting');
    const smaller = await lin.refusal(EDIT, {
      input: { workshopId: id, version: 3, details: details(app, { capacity: 1, hours: 240 }) },
    });
    expect(smaller).toBe('INVALID_INPUT fewer_than_seats');
  });

  it('is mailed about an offer without a word of what it is [ME36] [ME55]', async () => {
    const id = await makeWorkshop(app, { capacity: 1, hours: 240, title: 'Plums in a cold kitchen' });
    await take(at(0), id);
    await take(at(4), id);
    await at(0).ask(GIVE_BACK, { id });
    await app.advance(31 * 60);
    const mails = (await app.mails()).filter(({ toAddress }) => toAddress === at(4).email);
    expect(mails).not.toHaveLength(0);
    expect(JSON.stringify(mails)).not.toMatch(/plum|workshop|seat/i);
  });

  it('offers a free seat to the next one for a day, then to the one after [TH06] [ME55]', async () => {
    const id = await makeWorkshop(app, { capacity: 1, hours: 240 });
    expect(await take(at(0), id)).toMatchObject({ state: 'taken' });
    expect(await take(at(1), id)).toMatchObject({ state: 'waiting', place: 1 });
    expect(await take(at(2), id)).toMatchObject({ state: 'waiting', place: 2 });

    await at(0).ask(GIVE_BACK, { id });
    const offered = await mine(at(1), id);
    expect(offered.state).toBe('offered');
    expect(new Date(offered.offerUntil).getTime() - app.clock.now().getTime()).toBeGreaterThan(
      (OFFER_HOURS - 1) * 3_600_000,
    );
    expect(await details_(at(1))).toContain('offered');
    expect(await mine(at(2), id)).toMatchObject({ state: 'waiting', place: 1 });
    // The seat is kept: whoever comes now waits.
    expect(await take(at(3), id)).toMatchObject({ state: 'waiting', place: 2 });

    await app.advance(OFFER_HOURS * 3600 + 61);
    expect((await mine(at(1), id)).state).toBe('expired');
    expect(await details_(at(1))).toContain('offer_over');
    expect((await mine(at(2), id)).state).toBe('offered');
    expect((await take(at(2), id)).state).toBe('taken');
    expect(await take(at(1), id)).toMatchObject({ state: 'waiting', place: 2 });
  });
});

/** People with a session each, straight in the database: 500 passwords would take longer than 500 seats. */
async function gatherCrowd(size: number): Promise<string[]> {
  const now = app.clock.now();
  const until = new Date(now.getTime() + 86_400_000);
  const crowd = Array.from({ length: size }, (_, number) => ({ id: randomUUID(), token: `crowd-${number}` }));
  await app.db
    .insertInto('account')
    .values(
      crowd.map(({ id, token }) => ({
        id,
        handle: token,
        handleKey: token,
        email: `${token}@persona.example`,
        emailConfirmedAt: now,
        approvedAt: now,
        createdAt: now,
      })),
    )
    .execute();
  await app.db
    .insertInto('session')
    .values(
      crowd.map(({ id, token }) => ({
        id: randomUUID(),
        idHash: hashToken(token),
        accountId: id,
        createdAt: now,
        expiresAt: until,
        absoluteExpiresAt: until,
        lastSeenAt: now,
        provedAt: now,
        deviceLabel: '',
        deviceKey: Buffer.from(''),
      })),
    )
    .execute();
  return crowd.map(({ token }) => `session=${token}`);
}
