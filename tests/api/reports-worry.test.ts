import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApp, type TestApp } from '../support/app.ts';
import { joinAll, makeGroup, type TestGroup } from '../support/groups.ts';
import { CASE, CASES, caseIdOf, decide, MY_REPORTS, REPORT, report, startThread } from '../support/moderation.ts';
import { seeThrough } from '../support/crisis.ts';
import { as, type Persona } from '../support/personas.ts';

const REPORT_MEMBER = `mutation ($input: ReportMemberInput!) { reportMember(input: $input) { report { id state } } }`;
let app: TestApp;
let group: TestGroup;
let mara: Persona;
let jo: Persona;
let kit: Persona;
let sam: Persona;
let rhea: Persona;
let bo: Persona;

beforeAll(async () => {
  app = await startApp();
  group = await makeGroup(app, 'tides');
  [mara, jo, kit, sam, rhea, bo] = await Promise.all([
    as(app, 'mara'),
    as(app, 'jo'),
    as(app, 'kit'),
    as(app, 'sam'),
    as(app, 'rhea'),
    as(app, 'bo'),
  ]);
  await joinAll(app, group, [mara, jo, kit]);
});
afterAll(() => app.close());

const look = async (caseId: string): Promise<any> => (await sam.ask(CASE, { id: caseId })).case;

describe('worrying about a person', () => {
  it('goes to the crisis lane, first in the queue, and says nothing of the words to its sender [ME22] [R14]', async () => {
    const { itemId } = await startThread(mara, group, { body: 'Not sure how much longer.' });
    const sent = await report(jo, itemId, 'worried_about_person', 'Please look in on her.');
    expect(sent).toMatchObject({ state: 'received', excerpt: null, publicNote: '' });
    const { cases } = await sam.ask(CASES);
    const lanes = cases.nodes.map((each: any) => each.lane);
    expect(lanes).toEqual(
      [...lanes].sort((a, b) => ['crisis', 'high', 'normal'].indexOf(a) - ['crisis', 'high', 'normal'].indexOf(b)),
    );
    expect(cases.nodes[0].lane).toBe('crisis');
  });

  it('is open to blocked, suspended and banned people [R14] [R22]', async () => {
    const banned = await as(app, 'banned', { lifeState: 'banned' });
    const { itemId } = await startThread(mara, group);
    await app.db
      .insertInto('block')
      .values({ blockerId: mara.id, blockedId: kit.id, createdAt: app.clock.now() })
      .execute();
    expect(await kit.refusal(REPORT, { input: { itemId, reason: 'unkind' } })).toBe('NOT_FOUND');
    for (const person of [kit, bo, banned]) {
      expect(await report(person, itemId, 'worried_about_person')).toMatchObject({ state: 'received' });
    }
    expect(await bo.refusal(REPORT, { input: { itemId, reason: 'unkind' } })).toBe('FORBIDDEN suspended');
    expect((await look(await caseIdOf(app, itemId))).reportCount).toBe(3);
    await app.db.deleteFrom('block').execute();
  });

  it('answers alike for someone here, someone who blocked the sender, and nobody [R14]', async () => {
    await app.db
      .insertInto('block')
      .values({ blockerId: mara.id, blockedId: kit.id, createdAt: app.clock.now() })
      .execute();
    const send = async (handle: string): Promise<any> =>
      (
        await kit.graphql(REPORT_MEMBER, {
          input: { handle, reason: 'worried_about_person', note: 'Not answering anyone.' },
        })
      ).data;
    const answers = await Promise.all([send('jo'), send('mara'), send('nobody_here')]);
    expect(answers).toEqual([answers[0], answers[0], answers[0]]);
    expect(answers[0]).toEqual({ reportMember: { report: null } });
    await app.db.deleteFrom('block').execute();

    const { note } = await app.db
      .selectFrom('report')
      .select('note')
      .where('note', 'like', '[nobody_here?]%')
      .executeTakeFirstOrThrow();
    expect(note).toBe('[nobody_here?]\n\nNot answering anyone.');
  });

  it('is read again however often it comes, and one person folds [R14]', async () => {
    const { itemId } = await startThread(mara, group);
    await report(jo, itemId, 'worried_about_person', 'First.');
    await report(jo, itemId, 'worried_about_person', 'Second.');
    const caseId = await caseIdOf(app, itemId);
    await decide(sam, caseId, { action: 'keep', rules: ['RISK-1'], noteToReporter: '' });
    await seeThrough(app, caseId, sam, rhea);
    expect((await look(caseId)).status).toBe('closed');
    await report(jo, itemId, 'worried_about_person', 'Still.');
    const seen = await look(caseId);
    expect(seen).toMatchObject({ status: 'reopened', lane: 'crisis', reportCount: 1 });
    expect(seen.reports[0].note).toBe('First.\n\nSecond.\n\nStill.');
  });

  it('tells the reporter that someone read it and nothing about the other person [R14] [ME26]', async () => {
    const ada = await as(app, 'ada');
    await joinAll(app, group, [ada]);
    const { itemId } = await startThread(mara, group);
    await report(ada, itemId, 'worried_about_person');
    await decide(sam, await caseIdOf(app, itemId), {
      action: 'add_note',
      rules: ['RISK-2'],
      contentTopics: ['suicide'],
      noteToAuthor: 'We are here this evening.',
      noteToReporter: 'We wrote to her.',
    });
    await app.advance(31);
    const [answered] = (await ada.ask(MY_REPORTS)).myReports.nodes;
    expect(answered).toMatchObject({ state: 'answered', outcome: 'care', publicNote: '', excerpt: null });
  });
});
