import { randomUUID } from 'node:crypto';
import type { TestApp } from './app.ts';
import { appealDecision } from './appeals.ts';
import { sayIn } from './chat.ts';
import { acceptFirstSteps, type TestGroup } from './groups.ts';
import { caseIdOf, decide, decisionIdOf, report, startThread } from './moderation.ts';
import { as, type Persona } from './personas.ts';
import { openRoomIn } from './rooms.ts';
import { WORDS } from './safety.ts';
import { REPLY } from './talk.ts';
import { ask, makeWorkshop, openRoom, REGISTER } from './workshops.ts';

/** An evening's work for two moderators, of every kind that comes to the desk. */
export interface Shift {
  group: TestGroup;
  sam: Persona;
  rhea: Persona;
  mara: Persona;
  kit: Persona;
}

/** Fifteen reported posts, seven room lines, two lots of held words, two worries of the check, two held questions, two appeals: thirty. */
export async function makeShift(app: TestApp): Promise<Shift> {
  const { group, roomId, mara, jo, kit, sam } = await openRoomIn(app, 'harbour');
  const [rhea, ada] = await Promise.all([as(app, 'rhea'), as(app, 'ada', { roles: [{ role: 'moderator' }] })]);
  for (const title of ['A song', 'A second song']) {
    const { itemId } = await startThread(mara, group, { title });
    await report(jo, itemId, 'unkind');
    await decide(ada, await caseIdOf(app, itemId));
    await app.advance(31);
    await appealDecision(mara, await decisionIdOf(app, await caseIdOf(app, itemId)));
  }
  for (let at = 0; at < 15; at += 1) {
    const { itemId } = await startThread(at % 2 === 0 ? mara : kit, group, { title: `Words ${at}` });
    await report(jo, itemId, at % 3 === 0 ? 'wants_money' : 'unkind');
  }
  for (let at = 0; at < 7; at += 1) {
    const { id } = await sayIn(jo, roomId, `A line of the evening, ${at}.`);
    await report(kit, id, 'unkind');
  }
  const { threadId } = await startThread(kit, group);
  for (const words of [WORDS.othersNumber, WORDS.scam, WORDS.concern, `${WORDS.concern} It comes and goes.`])
    await mara.ask(REPLY, { input: { threadId, clientId: randomUUID(), body: words } });

  await acceptFirstSteps(app, (await as(app, 'lin')).id);
  const workshop = await makeWorkshop(app, { hours: 0.2 });
  for (const person of [jo, kit]) await person.ask(REGISTER, { id: workshop });
  await openRoom(app, workshop);
  for (const person of [jo, kit]) await ask(person, workshop, WORDS.concern);
  return { group, sam, rhea, mara, kit };
}

/** Cases that wait for somebody, in the order of the queue. */
export async function openCases(app: TestApp): Promise<{ id: string; itemId: string }[]> {
  return app.db
    .selectFrom('case')
    .select(['id', 'itemId'])
    .where('status', 'in', ['queued', 'claimed', 'reopened'])
    .orderBy('dueAt')
    .orderBy('id')
    .execute();
}

export async function waitingAppeals(app: TestApp): Promise<{ id: string }[]> {
  return app.db.selectFrom('appeal').select('id').where('state', 'in', ['submitted', 'assigned']).execute();
}
