import { ROOM_CALL_AFTER_HOURS } from '@between/rules/rooms.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startApp, type TestApp } from '../support/app.ts';
import { have, SETTLE } from '../support/crisis.ts';
import { acceptFirstSteps } from '../support/groups.ts';
import { LiveClient } from '../support/live-client.ts';
import { as, type Persona } from '../support/personas.ts';
import { liveAt } from '../support/rooms.ts';
import { makeWorkshop, openRoom, REGISTER } from '../support/workshops.ts';

const CALLS = `query ($id: UUID!) { workshop(id: $id) { canCall myCall { isAnswered isTaken isModeratorHere isAnyoneComing } } }`;
const CALL = `mutation ($id: UUID!) { callFromRoom(workshopId: $id, kind: need_moderator) { workshop { id } } }`;
const END = `mutation ($id: UUID!) { endWorkshop(workshopId: $id) { workshop { id } } }`;
const TAKE = `mutation ($id: UUID!) { acknowledgeCrisis(input: { crisisCaseId: $id }) { crisis { id } } }`;

let app: TestApp;
let people: Record<'lin' | 'sam' | 'rhea' | 'mara' | 'jo' | 'kim', Persona>;
let id: string;

beforeAll(async () => {
  app = await startApp();
  const names = ['lin', 'sam', 'rhea', 'mara', 'jo', 'kim'] as const;
  const all = await Promise.all(names.map(async (name) => [name, await as(app, name)] as const));
  for (const [, { id: accountId }] of all) await acceptFirstSteps(app, accountId);
  people = Object.fromEntries(all) as typeof people;
});
afterAll(() => app.close());

beforeEach(async () => {
  const { lin, mara, jo } = people;
  id = await makeWorkshop(app, { hours: 0.2 });
  for (const person of [mara, jo]) await person.ask(REGISTER, { id });
  await openRoom(app, id);
  await app.advance(20 * 60);
  await lin.ask(END, { id });
  await app.advance(10 * 60);
});

const seen = async (person: Persona): Promise<any> => (await person.ask(CALLS, { id })).workshop;
const crises = (person: Persona) =>
  app.db
    .selectFrom('crisisCase as k')
    .innerJoin('item as i', 'i.id', 'k.itemId')
    .innerJoin('onCallMessage as o', 'o.itemId', 'i.id')
    .select(['k.id', 'k.level', 'i.body', 'o.place'])
    .where('k.personId', '=', person.id)
    .where('o.place', '=', `workshop:${id}`)
    .execute();

describe('a call from a workshop that is over', () => {
  it('calls people at once, tells truly that its safety moderator is gone, and is one case when said again [ME54] [TH24] [R13] [R29]', async () => {
    const { mara, jo, kim, rhea } = people;
    expect(await seen(mara)).toEqual({ canCall: true, myCall: null });
    for (const _again of [1, 2]) await mara.ask(CALL, { id });
    expect(await seen(mara)).toMatchObject({
      myCall: { isAnswered: false, isTaken: false, isModeratorHere: false, isAnyoneComing: false },
    });
    await rhea.ask('mutation { startDuty { since } }');
    expect((await seen(mara)).myCall).toMatchObject({ isModeratorHere: false, isAnyoneComing: true });
    await rhea.ask('mutation { endDuty { since } }');
    const found = await crises(mara);
    expect(found).toMatchObject([{ level: 'urgent', body: 'I need a moderator. (Pressed after a workshop.)' }]);
    const pages = await app.db
      .selectFrom('page')
      .select('id')
      .where('crisisCaseId', '=', found[0]?.id ?? '')
      .execute();
    expect(pages.length).toBeGreaterThan(0);
    expect(await crises(jo)).toEqual([]);
    expect((await seen(kim)).canCall).toBe(false);
    expect(await kim.refusal(CALL, { id })).toBe('NOT_FOUND');
  });

  it('hears at once that somebody has come to it [ME54] [R8]', async () => {
    const { mara, rhea } = people;
    const line = await LiveClient.open(liveAt(app), { cookie: mara.cookie, origin: app.origin });
    line.tell({ t: 'watch', topic: 'me' });
    await line.next('watched');
    await mara.ask(CALL, { id });
    const [found] = await crises(mara);
    await rhea.ask(TAKE, { id: found?.id });
    await line.next('notice', ({ kind }) => kind === 'hold.changed');
    expect((await seen(mara)).myCall).toMatchObject({ isTaken: true, isAnswered: false });
    line.close();
  });

  it('calls people anew once they have brought the earlier one to an end, and not before [ME54] [R13]', async () => {
    const { mara, rhea } = people;
    await mara.ask(CALL, { id });
    const [first] = await crises(mara);
    const { version } = await have(rhea, first?.id ?? '');
    await mara.ask(CALL, { id });
    expect(await crises(mara)).toHaveLength(1);
    await rhea.ask(SETTLE, {
      input: { crisisCaseId: first?.id, version, outcome: 'no_contact', note: 'Looked after outside this place.' },
    });
    await mara.ask(CALL, { id });
    const both = await crises(mara);
    expect(both.map(({ level }) => level)).toEqual(['urgent', 'urgent']);
    const second = both.find((each) => each.id !== first?.id);
    const pages = await app.db
      .selectFrom('page')
      .select('id')
      .where('crisisCaseId', '=', second?.id ?? '')
      .execute();
    expect(pages.length).toBeGreaterThan(0);
    // What the page says is about the new one: nobody has come to it yet.
    expect((await seen(mara)).myCall).toMatchObject({ isAnswered: false, isTaken: false });
  });

  it('can be made for a day and no longer [ME54]', async () => {
    const { mara, jo } = people;
    await app.advance((ROOM_CALL_AFTER_HOURS * 60 - 11) * 60);
    expect((await seen(mara)).canCall).toBe(true);
    await mara.ask(CALL, { id });
    await app.advance(2 * 60);
    expect((await seen(jo)).canCall).toBe(false);
    expect(await jo.refusal(CALL, { id })).toBe('FORBIDDEN room_closed');
    expect(await crises(jo)).toEqual([]);
  });
});
