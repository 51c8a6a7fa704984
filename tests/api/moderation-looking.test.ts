import { CASE_LOOK_SECONDS, CASE_LOOK_SILENT_SECONDS } from '@between/rules/moderation.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startApp, type TestApp } from '../support/app.ts';
import { joinAll, makeGroup, type TestGroup } from '../support/groups.ts';
import { CASE, caseIdOf, decide, report, startThread } from '../support/moderation.ts';
import { as, type Persona } from '../support/personas.ts';

const LOOK = `mutation ($id: UUID!, $on: Boolean!) { lookAtCase(caseId: $id, isLooking: $on) { case { viewers } } }`;
const VIEWERS = `query ($id: UUID!) { case(id: $id) { viewers history { event } version } }`;
const CARDS = `query ($ids: [UUID!]!) { caseCards(ids: $ids) { id status viewerCount } }`;

let app: TestApp;
let group: TestGroup;
let mara: Persona;
let jo: Persona;
let sam: Persona;
let rhea: Persona;
let caseId: string;

beforeAll(async () => {
  app = await startApp();
  group = await makeGroup(app, 'harbour');
  [mara, jo, sam, rhea] = await Promise.all([as(app, 'mara'), as(app, 'jo'), as(app, 'sam'), as(app, 'rhea')]);
  await joinAll(app, group, [mara, jo, sam]);
});
afterAll(() => app.close());
beforeEach(async () => {
  app.clock.advance(15 * 60);
  const { itemId } = await startThread(mara, group);
  await report(jo, itemId);
  caseId = await caseIdOf(app, itemId);
});

const look = (by: Persona, on = true): Promise<any> => by.ask(LOOK, { id: caseId, on });
const viewers = async (by: Persona): Promise<string[]> => (await by.ask(VIEWERS, { id: caseId })).case.viewers;
const cards = async (by: Persona, ids: string[]): Promise<any[]> => (await by.ask(CARDS, { ids })).caseCards;

describe('who else is looking', () => {
  it('is told to colleagues by handle, is no act and leaves no history [MO06]', async () => {
    const before = (await sam.ask(VIEWERS, { id: caseId })).case;
    const lines = await app.db.selectFrom('audit').select('id').execute();
    await look(sam);
    await look(sam);
    expect(await viewers(rhea)).toEqual(['sam']);
    expect(await viewers(sam)).toEqual([]);
    expect((await cards(rhea, [caseId]))[0].viewerCount).toBe(1);
    await look(sam, false);
    expect(await viewers(rhea)).toEqual([]);

    const after = (await sam.ask(VIEWERS, { id: caseId })).case;
    expect(after).toEqual(before);
    expect(await app.db.selectFrom('audit').select('id').execute()).toHaveLength(lines.length);
  });

  it('is kept by heartbeats and ends by silence [MO06]', async () => {
    await look(sam);
    await app.advance(CASE_LOOK_SILENT_SECONDS - CASE_LOOK_SECONDS);
    await look(sam);
    await app.advance(CASE_LOOK_SECONDS + 1);
    expect(await viewers(rhea)).toEqual(['sam']);
    await app.advance(CASE_LOOK_SILENT_SECONDS);
    expect(await viewers(rhea)).toEqual([]);
    expect(await app.db.selectFrom('caseViewer').select('caseId').execute()).toEqual([]);
  });

  it('is not for whoever may not know the case', async () => {
    expect(await mara.refusal(LOOK, { id: caseId, on: true })).toBe('FORBIDDEN staff_only');
    const { itemId } = await startThread(sam, group);
    await report(jo, itemId);
    expect(await sam.refusal(LOOK, { id: await caseIdOf(app, itemId), on: true })).toBe('NOT_FOUND');
  });
});

describe('single cards', () => {
  it('follow a case to its end, and leave out what the viewer may not know [MO09]', async () => {
    const { itemId } = await startThread(sam, group);
    await report(jo, itemId);
    const own = await caseIdOf(app, itemId);
    await decide(rhea, caseId, { action: 'keep', rules: ['NOVIO'] });
    expect(await cards(sam, [caseId, own])).toEqual([{ id: caseId, status: 'closed', viewerCount: 0 }]);
    expect(await mara.refusal(CARDS, { ids: [caseId] })).toBe('FORBIDDEN staff_only');
    expect(await sam.refusal(CARDS, { ids: Array.from({ length: 51 }, () => caseId) })).toBe('INVALID_INPUT too_many');
  });

  it('say how much somebody has written that stands [MO13]', async () => {
    const fresh = await as(app, 'fresh-voice');
    await joinAll(app, group, [fresh]);
    const { itemId } = await startThread(fresh, group);
    await startThread(fresh, group, { title: 'A second one' });
    await report(jo, itemId);
    const id = await caseIdOf(app, itemId);
    const document = `query ($id: UUID!) { case(id: $id) { author { postCount } } }`;
    expect((await sam.ask(document, { id })).case.author.postCount).toBe(2);
    await decide(sam, id);
    expect((await sam.ask(CASE, { id })).case.status).toBe('decided');
    expect((await sam.ask(document, { id })).case.author.postCount).toBe(1);
  });
});
