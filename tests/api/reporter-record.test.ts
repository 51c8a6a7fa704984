import { afterAll, beforeAll, expect, it } from 'vitest';
import { caseIdOf, decide, openDesk, report, reportedWords, startThread } from '../support/moderation.ts';

const RECORDS = 'query ($id: UUID!) { case(id: $id) { reports { reporter reason record { sent acted noBreach } } } }';

let desk: Awaited<ReturnType<typeof openDesk>>;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.app.close());

it('says what came of the other reports of one person, never who it is, and nothing of worry [MO14]', async () => {
  const { app, group, mara, jo, kit, sam, rhea } = desk;
  const first = await reportedWords(desk);
  const records = async (caseId: string): Promise<any[]> => (await sam.ask(RECORDS, { id: caseId })).case.reports;
  expect(await records(first.caseId)).toEqual([
    { reporter: 'A', reason: 'unkind', record: { sent: 0, acted: 0, noBreach: 0 } },
  ]);
  await decide(sam, first.caseId);
  await app.advance(31);
  const second = await reportedWords(desk);
  await decide(rhea, second.caseId, { action: 'keep', rules: ['NOVIO'] });

  const third = await startThread(mara, group, { body: 'A third thing said.' });
  await report(jo, third.itemId, 'unkind');
  await report(kit, third.itemId, 'worried_about_person');
  const shown = await records(await caseIdOf(app, third.itemId));
  expect(shown).toEqual([
    { reporter: 'A', reason: 'unkind', record: { sent: 2, acted: 1, noBreach: 1 } },
    { reporter: 'B', reason: 'worried_about_person', record: null },
  ]);
  expect(JSON.stringify(shown)).not.toMatch(/\b(jo|kit)\b/);
}, 90_000);
