import { APPEAL_ANSWER_DAYS } from '@between/rules/appeals.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { answer, appealDecision } from '../support/appeals.ts';
import { decide, decisionIdOf, openDesk, reportedWords } from '../support/moderation.ts';
import { signIn } from '../support/personas.ts';

let desk: Awaited<ReturnType<typeof openDesk>>;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.app.close());

const alarms = async (): Promise<number> => {
  const rows = await desk.app.db.selectFrom('page').select('id').where('subject', '=', 'appeal_late').execute();
  return rows.length;
};

it('alarms leads each day while an appeal waits past its time, and stops with the answer [ME30]', async () => {
  const { app, mara, sam, rhea } = desk;
  const { caseId } = await reportedWords(desk);
  await decide(sam, caseId);
  await app.advance(32);
  const { id } = await appealDecision(mara, await decisionIdOf(app, caseId));

  await app.advance(APPEAL_ANSWER_DAYS * 86_400 - 3_600);
  expect(await alarms()).toBe(0);
  await app.advance(2 * 3_600);
  expect(await alarms()).toBe(1);
  const again = { ...rhea, ...(await signIn(app, rhea.email)) };
  const { myPages } = await again.ask('{ myPages { kind subject } }');
  expect(myPages).toContainEqual({ kind: 'alarm', subject: 'appeal_late' });
  const { teamWellness } = await again.ask('{ teamWellness { lateAppeals { id } } }');
  expect(teamWellness.lateAppeals).toEqual([{ id }]);

  await app.advance(3_600);
  expect(await alarms()).toBe(1);
  await app.advance(24 * 3_600);
  expect(await alarms()).toBe(2);
  await answer({ ...rhea, ...(await signIn(app, rhea.email)) }, id);
  await app.advance(48 * 3_600);
  expect(await alarms()).toBe(2);
}, 60_000);
