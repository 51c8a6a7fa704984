import { WITNESS_NOTE_MINUTES } from '@between/rules/safety.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestApp } from '../support/app.ts';
import type { TestGroup } from '../support/groups.ts';
import { openDesk, report, startThread } from '../support/moderation.ts';
import type { Persona } from '../support/personas.ts';

const OPEN = `mutation ($id: UUID!) { openFoldedWords(postId: $id) }`;
const NOTICES = `{ notices { nodes { kind detail count isRead thread { id } decisionId reportId } } }`;

let app: TestApp;
let group: TestGroup;
let mara: Persona;
let jo: Persona;
let kit: Persona;

beforeAll(async () => {
  ({ app, group, mara, jo, kit } = await openDesk());
});
afterAll(() => app.close());

const notesOf = async (person: Persona): Promise<any[]> =>
  (await person.ask(NOTICES)).notices.nodes.filter((each: any) => each.kind === 'care_note');
const later = (): Promise<void> => app.advance(WITNESS_NOTE_MINUTES * 60);

/** Words of mara's that people are called for. */
async function raisedWords(): Promise<string> {
  const { itemId } = await startThread(mara, group);
  await report(kit, itemId, 'worried_about_person');
  return itemId;
}

describe('whoever opened folded words of somebody at risk', () => {
  it('gets one quiet note afterwards that points to nothing, in the app alone [R21] [R24]', async () => {
    const [one, other] = [await raisedWords(), await raisedWords()];
    for (const id of [one, one, other]) expect((await jo.ask(OPEN, { id })).openFoldedWords).toBe(true);
    expect(await notesOf(jo)).toEqual([]);
    await later();
    expect(await notesOf(jo)).toEqual([
      { kind: 'care_note', detail: 'witness', count: 1, isRead: false, thread: null, decisionId: null, reportId: null },
    ]);
    await jo.ask(OPEN, { id: one });
    await later();
    expect((await notesOf(jo))[0].count).toBe(1);
    expect((await app.mails()).filter(({ toAddress }) => toAddress === jo.email)).toEqual([]);
  });

  it('is never the author, nor somebody who did not open them [R21]', async () => {
    const id = await raisedWords();
    expect((await mara.ask(OPEN, { id })).openFoldedWords).toBe(true);
    await later();
    expect(await notesOf(mara)).toEqual([]);
    expect(await notesOf(kit)).toEqual([]);
  });

  it('hears nothing after everyday words, and the answer tells nobody which is which [R24]', async () => {
    const { itemId: calm } = await startThread(jo, group);
    const raised = await raisedWords();
    const answers = await Promise.all([calm, raised].map((id) => kit.graphql(OPEN, { id })));
    expect(answers[0]?.data).toEqual(answers[1]?.data);
    const rows = await app.db.selectFrom('witness').select('itemId').where('accountId', '=', kit.id).execute();
    expect(rows).toEqual([{ itemId: raised }]);
  });

  it('is forgotten a week after the note', async () => {
    await later();
    await app.advance(8 * 24 * 60 * 60);
    expect(await app.db.selectFrom('witness').select('itemId').execute()).toEqual([]);
  });
});
