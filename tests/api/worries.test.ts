import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestApp } from '../support/app.ts';
import { joinAll, type TestGroup } from '../support/groups.ts';
import { caseIdOf, openDesk, report, startThread } from '../support/moderation.ts';
import { WORDS } from '../support/safety.ts';
import { EDIT } from '../support/talk.ts';
import { as, type Persona } from '../support/personas.ts';

const WORRY_ITEM = `mutation ($input: ReportItemInput!) { reportItem(input: $input) { report { state } } }`;
const WORRY = `mutation ($input: ReportMemberInput!) { reportMember(input: $input) { report { id } } }`;

let app: TestApp;
let group: TestGroup;
let mara: Persona;
let jo: Persona;
let kit: Persona;

beforeAll(async () => {
  ({ app, group, mara, jo, kit } = await openDesk());
});
afterAll(() => app.close());

const crisisOf = async (caseId: string) =>
  app.db
    .selectFrom('crisisCase')
    .select(['id', 'level', 'source', 'personId', 'state', 'openedAt', 'acknowledgeDueAt'])
    .where('caseId', '=', caseId)
    .executeTakeFirst();
const pagesFor = async (crisisCaseId: string): Promise<number> =>
  (await app.db.selectFrom('page').select('id').where('crisisCaseId', '=', crisisCaseId).execute()).length;

async function worriedThread(by: Persona = jo): Promise<{ itemId: string; caseId: string }> {
  const { itemId } = await startThread(mara, group);
  await report(by, itemId, 'worried_about_person', 'She sounds different.');
  return { itemId, caseId: await caseIdOf(app, itemId) };
}

/** As the engine would have said of these words. */
async function judged(itemId: string, level: string): Promise<void> {
  await app.db
    .insertInto('verdict')
    .values({ itemId, itemVersion: 1, level, labels: [], reasons: '[]', engine: 'test', judgedAt: app.clock.now() })
    .onConflict((oc) => oc.columns(['itemId', 'itemVersion']).doUpdateSet({ level }))
    .execute();
}

describe('a worry about somebody', () => {
  it('opens a crisis case with an urgent clock and calls nobody by itself, however many worry [R14]', async () => {
    const { itemId, caseId } = await worriedThread();
    const crisis = await crisisOf(caseId);
    expect(crisis).toMatchObject({ level: 'urgent', source: 'report', personId: mara.id, state: 'detected' });
    expect((crisis?.acknowledgeDueAt.getTime() ?? 0) - (crisis?.openedAt.getTime() ?? 0)).toBe(15 * 60_000);

    const crowd = await Promise.all(['ana', 'ben', 'cleo', 'dov', 'eva'].map((name) => as(app, name)));
    await joinAll(app, group, crowd);
    for (const each of [kit, ...crowd]) await report(each, itemId, 'worried_about_person');
    expect(await crisisOf(caseId)).toMatchObject({ level: 'urgent', state: 'detected' });
    expect(await pagesFor(crisis?.id ?? '')).toBe(0);
  });

  it('is stored each time and folds into one report of one person [R14]', async () => {
    const { itemId, caseId } = await worriedThread();
    await report(jo, itemId, 'worried_about_person', 'And now she is silent.');
    await report(kit, itemId, 'worried_about_person');
    const rows = await app.db
      .selectFrom('report')
      .select(['note', 'reporterId'])
      .where('caseId', '=', caseId)
      .execute();
    expect(rows).toHaveLength(2);
    expect(rows.find(({ reporterId }) => reporterId === jo.id)?.note).toBe(
      'She sounds different.\n\nAnd now she is silent.',
    );
  });

  it('calls people when the words it points to are imminent [R13] [R14]', async () => {
    const { itemId } = await startThread(mara, group);
    await judged(itemId, 'imminent');
    await report(jo, itemId, 'worried_about_person');
    const crisis = await crisisOf(await caseIdOf(app, itemId));
    expect(crisis).toMatchObject({ level: 'imminent' });
    expect(await pagesFor(crisis?.id ?? '')).toBeGreaterThan(0);
  });

  it('sends nothing to the person and leaves no mark that they could see [R14] [R24]', async () => {
    const before = app.clock.now();
    const { caseId } = await worriedThread();
    await app.settle();
    const notices = await app.db
      .selectFrom('notice')
      .select('kind')
      .where('accountId', '=', mara.id)
      .where('createdAt', '>=', before)
      .execute();
    expect(notices).toEqual([]);
    expect((await app.mails()).filter(({ toAddress }) => toAddress === mara.email)).toEqual([]);
    expect(await mara.refusal(`query ($id: UUID!) { case(id: $id) { id } }`, { id: caseId })).toMatch(/^FORBIDDEN/);
  });

  it('answers alike whether the person is here, has blocked the sender or does not exist [R14]', async () => {
    await app.db
      .insertInto('block')
      .values({ blockerId: mara.id, blockedId: kit.id, createdAt: app.clock.now() })
      .execute();
    const answers = await Promise.all(
      [mara.handle, jo.handle, `nobody_${randomUUID().slice(0, 6)}`].map(
        async (handle) => (await kit.graphql(WORRY, { input: { handle, reason: 'worried_about_person' } })).data,
      ),
    );
    expect(new Set(answers.map((answer) => JSON.stringify(answer)))).toEqual(
      new Set([JSON.stringify({ reportMember: { report: null } })]),
    );
    const stored = await app.db
      .selectFrom('report')
      .select('id')
      .where('reporterId', '=', kit.id)
      .where('reason', '=', 'worried_about_person')
      .execute();
    expect(stored.length).toBeGreaterThanOrEqual(3);
    await app.db.deleteFrom('block').execute();
  });

  it('about a name nobody has names nobody at risk [R14]', async () => {
    const lone = await as(app, 'lone');
    await lone.ask(WORRY, {
      input: { handle: 'mistyped_wren', reason: 'worried_about_person', note: 'Not here for days.' },
    });
    const { caseId, note } = await app.db
      .selectFrom('report')
      .select(['caseId', 'note'])
      .where('reporterId', '=', lone.id)
      .executeTakeFirstOrThrow();
    expect(note).toContain('mistyped_wren');
    expect(await crisisOf(caseId ?? '')).toMatchObject({ personId: null, level: 'urgent' });
  });
});

describe('words to somebody others worry about', () => {
  const WRITE = `mutation ($input: WriteToPersonInput!) { writeToPerson(input: $input) { __typename } }`;
  const SAY = `mutation ($input: SayInTalkInput!) { sayInTalk(input: $input) { __typename } }`;
  const write = (by: Persona, crisisCaseId: string, body = 'I am here, and I have time. How is your evening?') =>
    by.graphql(WRITE, { input: { crisisCaseId, clientId: randomUUID(), body } });

  it('go once in a day, however many worries there are, until the person answers [R14]', async () => {
    const sam = await as(app, 'sam');
    const ola = await as(app, 'ola');
    await joinAll(app, group, [ola]);
    const crises: string[] = [];
    for (const by of [jo, kit]) {
      const { itemId } = await startThread(ola, group);
      await report(by, itemId, 'worried_about_person');
      crises.push((await crisisOf(await caseIdOf(app, itemId)))?.id ?? '');
    }
    const [first = '', second = ''] = crises;
    expect((await write(sam, first)).errors).toEqual([]);
    expect((await write(sam, second)).errors[0]?.extensions).toMatchObject({
      code: 'CONFLICT',
      reason: 'one_message_a_day',
    });

    await ola.ask(SAY, { input: { talkId: first, clientId: randomUUID(), body: 'Long.' } });
    expect((await write(sam, first, 'Tell me as much as you like.')).errors).toEqual([]);
    expect((await write(sam, second)).errors).not.toEqual([]);
    await app.db.updateTable('crisisCase').set({ level: 'imminent' }).where('id', '=', second).execute();
    expect((await write(sam, second)).errors).toEqual([]);
  });
});

describe('a worry about oneself', () => {
  it('calls people: somebody asks for them [R13]', async () => {
    const { itemId } = await startThread(kit, group);
    await report(kit, itemId, 'worried_about_self');
    const crisis = await crisisOf(await caseIdOf(app, itemId));
    expect(crisis).toMatchObject({ source: 'member', personId: kit.id, level: 'urgent' });
    expect(await pagesFor(crisis?.id ?? '')).toBeGreaterThan(0);
  });
});

describe('a worry that becomes more', () => {
  it('calls people once somebody asks for themselves, or the words turn urgent, after it had called nobody [R13] [R14]', async () => {
    const asked = await worriedThread();
    const crisis = await crisisOf(asked.caseId);
    expect(await pagesFor(crisis?.id ?? '')).toBe(0);
    await report(mara, asked.itemId, 'worried_about_self');
    expect(await pagesFor(crisis?.id ?? '')).toBeGreaterThan(0);

    const changed = await worriedThread();
    const input = { postId: changed.itemId, version: 1, body: WORDS.urgent };
    await mara.ask(EDIT, { input });
    expect(await pagesFor((await crisisOf(changed.caseId))?.id ?? '')).toBeGreaterThan(0);
  });
});

describe('whoever is shut out', () => {
  it.each(['suspended', 'banned', 'self_paused'] as const)(
    'still reaches the door of worry when %s [R14] [R27]',
    async (lifeState) => {
      const away = await as(app, `away_${lifeState}`, { lifeState });
      const { itemId } = await startThread(mara, group);
      await away.ask(WORRY_ITEM, { input: { itemId, reason: 'worried_about_person' } });
      expect(await crisisOf(await caseIdOf(app, itemId))).toMatchObject({ level: 'urgent' });
    },
  );

  it('is heard with every restriction there is and after any number of worries [R22] [R27]', async () => {
    const muted = await as(app, 'muted_one');
    await joinAll(app, group, [muted]);
    for (const kind of ['reviewed_first', 'no_messages', 'no_new_threads', 'read_only', 'room_excluded'])
      await app.db
        .insertInto('restriction')
        .values({
          id: randomUUID(),
          accountId: muted.id,
          kind,
          scope: 'site',
          validFrom: app.clock.now(),
          reason: 'A test.',
        })
        .execute();
    const words = await Promise.all(Array.from({ length: 22 }, () => startThread(mara, group)));
    for (const { itemId } of words) await muted.ask(WORRY_ITEM, { input: { itemId, reason: 'worried_about_person' } });
    for (const { itemId } of words)
      expect(await crisisOf(await caseIdOf(app, itemId))).toMatchObject({ level: 'urgent' });
  });
});
