import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startApp, type TestApp } from '../support/app.ts';
import { CASE, caseIdOf, decide, report, REPORT, UNDO } from '../support/moderation.ts';
import { as, type Persona } from '../support/personas.ts';
import { makeWorkshop, REGISTER } from '../support/workshops.ts';

const WRITE = `mutation ($id: UUID!, $moment: MessageMoment!, $body: String!) { scheduleMessage(workshopId: $id, message: { moment: $moment, body: $body }) { workshop { id } } }`;
const PAGE = `query ($id: UUID!) { workshop(id: $id) { hostMessages { html itemId visibility contentTopics contentNote } } }`;
const TARGET = `query ($id: UUID!) { reportTarget(itemId: $id) { itemKind handle excerpt isOwn } }`;
const BODY = 'Stop reading about it tonight.';

let app: TestApp;
let lin: Persona;
let sam: Persona;
let mara: Persona;
let jo: Persona;
let id: string;

beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());
beforeEach(async () => {
  [lin, sam, mara, jo] = await Promise.all([as(app, 'lin'), as(app, 'sam'), as(app, 'mara'), as(app, 'jo')]);
  id = await makeWorkshop(app, { hours: 4 });
  await mara.ask(REGISTER, { id });
});

const messagesFor = async (person: Persona): Promise<any[]> => (await person.ask(PAGE, { id })).workshop.hostMessages;

/** A message that is sent, and what it is reported by. */
async function sent(): Promise<string> {
  await lin.ask(WRITE, { id, moment: 'now', body: BODY });
  await app.advance(2);
  return (await messagesFor(mara))[0].itemId;
}

describe('a message of a host', () => {
  it('is reported by whoever has a seat, and lies at the desk as it was; by nobody before it is sent, nor from outside [TH08] [MO01]', async () => {
    await lin.ask(WRITE, { id, moment: 'day_after', body: 'Later.' });
    expect(await messagesFor(lin)).toMatchObject([{ itemId: null, visibility: 'published' }]);
    const itemId = await sent();
    expect((await mara.ask(TARGET, { id: itemId })).reportTarget).toEqual({
      itemKind: 'host_message',
      handle: 'lin',
      excerpt: BODY,
      isOwn: false,
    });
    expect((await jo.ask(TARGET, { id: itemId })).reportTarget).toBe(null);
    const input = { itemId, reason: 'medicine_advice', note: '' };
    expect(await jo.refusal(REPORT, { input })).toBe('NOT_FOUND');

    expect(await report(mara, itemId, 'medicine_advice', 'This is not for her to say.')).toMatchObject({
      state: 'received',
      excerpt: BODY,
    });
    await report(mara, itemId, 'medicine_advice');
    const caseId = await caseIdOf(app, itemId);
    const seen = (await sam.ask(CASE, { id: caseId })).case;
    expect(seen.item).toMatchObject({ body: BODY, reported: { body: BODY } });
    const snapshots = await app.db.selectFrom('snapshot').select('body').where('itemId', '=', itemId).execute();
    expect(snapshots).toEqual([{ body: BODY }]);
  });

  it('is held, then removed for everybody with a seat, and back where that is undone [TH08] [MO01]', async () => {
    const itemId = await sent();
    await report(mara, itemId);
    const caseId = await caseIdOf(app, itemId);
    const rhea = await as(app, 'rhea');
    await decide(rhea, caseId);
    expect(await messagesFor(mara)).toMatchObject([{ html: '', visibility: 'held' }]);
    expect(await messagesFor(lin)).toMatchObject([{ html: `<p>${BODY}</p>`, visibility: 'held' }]);
    await rhea.ask(UNDO, { id: caseId });
    expect(await messagesFor(mara)).toMatchObject([{ html: `<p>${BODY}</p>`, visibility: 'published' }]);
    await decide(rhea, caseId);
    await app.advance(32);
    for (const person of [mara, lin])
      expect(await messagesFor(person)).toMatchObject([{ html: '', visibility: 'removed' }]);
  });

  it('carries the note that the desk puts in front of it [TH08] [ME09]', async () => {
    const itemId = await sent();
    await report(mara, itemId, 'content_note_missing');
    await decide(await as(app, 'rhea'), await caseIdOf(app, itemId), {
      action: 'add_note',
      rules: ['TRIG'],
      contentTopics: ['panic'],
      contentNote: 'news',
    });
    await app.advance(32);
    expect(await messagesFor(mara)).toMatchObject([{ html: `<p>${BODY}</p>`, contentTopics: ['panic'] }]);
  });
});
