import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApp, type TestApp } from '../support/app.ts';
import { joinAll, makeGroup } from '../support/groups.ts';
import { as, guest, type Persona, signIn } from '../support/personas.ts';

const SAVE = `mutation ($input: SaveDraftInput!) { saveDraft(input: $input) { savedAt } }`;
const OPEN = `query ($place: String!) { draft(place: $place) { text fields savedAt } }`;

let app: TestApp;
let mara: Persona;
let jo: Persona;

beforeAll(async () => {
  app = await startApp();
  [mara, jo] = await Promise.all([as(app, 'mara'), as(app, 'jo')]);
});
afterAll(() => app.close());

describe('drafts', () => {
  it('survive sign-out, for their author only [ME14]', async () => {
    const place = `thread:${randomUUID()}`;
    await mara.ask(SAVE, { input: { place, text: 'Half a sentence', fields: '{"title":"x"}' } });
    const elsewhere = await signIn(app, mara.email);
    expect((await elsewhere.ask(OPEN, { place })).draft).toMatchObject({
      text: 'Half a sentence',
      fields: '{"title":"x"}',
    });
    expect((await jo.ask(OPEN, { place })).draft).toBeNull();
    expect(await guest(app).refusal(OPEN, { place })).toBe('UNAUTHENTICATED sign_in');
  });

  it('are sealed where they are stored [ME14]', async () => {
    const place = `group:${randomUUID()}`;
    await mara.ask(SAVE, { input: { place, text: 'Nobody else reads this' } });
    const row = await app.db.selectFrom('draft').select('sealed').where('place', '=', place).executeTakeFirstOrThrow();
    expect(row.sealed.includes('Nobody')).toBe(false);
  });

  it('go when the words are sent, and stay when they are refused [ME14]', async () => {
    const group = await makeGroup(app, 'drafty');
    await joinAll(app, group, [mara]);
    const place = `group:${group.id}`;
    await mara.ask(SAVE, { input: { place, text: 'Kept words' } });
    const start = `mutation ($input: StartThreadInput!) { startThread(input: $input) { thread { id } } }`;
    const input = {
      groupId: group.id,
      clientId: randomUUID(),
      title: 'A title',
      body: 'Kept words',
      intent: 'company',
    };
    expect(await mara.refusal(start, { input: { ...input, title: '' } })).toMatch(/^INVALID_INPUT/);
    expect((await mara.ask(OPEN, { place })).draft.text).toBe('Kept words');
    await mara.ask(start, { input });
    expect((await mara.ask(OPEN, { place })).draft).toBeNull();
  });

  it('are discarded by emptying them or on request', async () => {
    const place = `edit:${randomUUID()}`;
    await mara.ask(SAVE, { input: { place, text: 'a' } });
    await mara.ask(SAVE, { input: { place, text: '  ' } });
    expect((await mara.ask(OPEN, { place })).draft).toBeNull();
    await mara.ask(SAVE, { input: { place, text: 'b' } });
    await mara.ask(`mutation ($place: String!) { discardDraft(place: $place) { ok } }`, { place });
    expect((await mara.ask(OPEN, { place })).draft).toBeNull();
  });

  it('take no place that is not one of ours and no endless words', async () => {
    expect(await mara.refusal(SAVE, { input: { place: 'anywhere', text: 'a' } })).toBe('INVALID_INPUT not_a_place');
    expect(await mara.refusal(SAVE, { input: { place: `thread:${randomUUID()}`, text: 'a'.repeat(20_001) } })).toBe(
      'INVALID_INPUT too_long',
    );
  });

  it('keep the key for the device with the session: another session has another one [ME14]', async () => {
    const elsewhere = await signIn(app, mara.email);
    const [one, again, other] = [
      await mara.ask('{ viewer { deviceKey } }'),
      await mara.ask('{ viewer { deviceKey } }'),
      await elsewhere.ask('{ viewer { deviceKey } }'),
    ];
    expect(Buffer.from(one.viewer.deviceKey, 'base64')).toHaveLength(32);
    expect(again).toEqual(one);
    expect(other.viewer.deviceKey).not.toBe(one.viewer.deviceKey);
  });
});
