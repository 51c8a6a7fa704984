import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApp, type TestApp } from '../support/app.ts';
import { as } from '../support/personas.ts';
import { recordOf, WORDS } from '../support/safety.ts';
import { type Talk, talkIn } from '../support/talk.ts';

const SEND = `mutation ($input: SendToOnCallInput!) { sendToOnCall(input: $input) { isSent } }`;

let app: TestApp;
let talk: Talk;

beforeAll(async () => {
  app = await startApp();
  talk = await talkIn(app);
});
afterAll(() => app.close());

async function messageOf(accountId: string): Promise<string[]> {
  const rows = await app.db.selectFrom('onCallMessage').select('itemId').where('senderKey', '=', accountId).execute();
  return rows.map(({ itemId }) => itemId);
}

describe('words sent to whoever is on call', () => {
  it('call people at once, with nobody on duty, and once however often they are sent [R13] [R27]', async () => {
    const input = { place: `group:${talk.group.id}`, body: WORDS.imminent, clientId: randomUUID() };
    await talk.mara.ask(SEND, { input });
    await talk.mara.ask(SEND, { input });
    const [itemId = '', ...more] = await messageOf(talk.mara.id);
    expect(more).toEqual([]);
    const { crisis, case: case_, pages, hold } = await recordOf(app, itemId);
    expect(crisis).toMatchObject({ level: 'imminent', source: 'member', personId: talk.mara.id });
    expect(case_?.lane).toBe('crisis');
    expect(pages.length).toBeGreaterThan(0);
    expect(hold).toBeUndefined();
  });

  it('are heard whatever the engine thinks of them, and from suspended people too [R22] [R26]', async () => {
    const bo = await as(app, 'bo');
    await bo.ask(SEND, { input: { place: `group:${talk.group.id}`, body: WORDS.calm, clientId: randomUUID() } });
    const [itemId = ''] = await messageOf(bo.id);
    expect((await recordOf(app, itemId)).crisis?.level).toBe('imminent');
  });

  it('are seen by nobody else [R13]', async () => {
    const [itemId = ''] = await messageOf(talk.mara.id);
    const target = await talk.kit.graphql(`query ($id: UUID!) { reportTarget(itemId: $id) { itemId } }`, {
      id: itemId,
    });
    expect(target.data?.['reportTarget'] ?? null).toBeNull();
  });
});
