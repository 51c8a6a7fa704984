import type { PagedLevel } from '@between/rules/on-call.ts';
import { ACKNOWLEDGE_MINUTES, FIRST_WORDS_MINUTES } from '@between/rules/safety.ts';
import { startPaging } from '@between/server/features/on-call/start-paging.ts';
import { addMinutes } from '@between/server/platform/clock.ts';
import { transaction } from '@between/server/platform/db.ts';
import type { TestApp } from './app.ts';
import type { TestGroup } from './groups.ts';
import { caseIdOf, report, startThread } from './moderation.ts';
import type { Persona } from './personas.ts';

export interface TestCrisis {
  id: string;
  caseId: string;
  itemId: string;
}

/** A crisis case about words of somebody, as it stands before anybody was called. */
export async function makeCrisis(
  app: TestApp,
  { group, author, reporter }: { group: TestGroup; author: Persona; reporter: Persona },
  words: { body?: string; level?: PagedLevel; isCanary?: boolean } = {},
): Promise<TestCrisis> {
  const { level = 'imminent', isCanary = false, body = 'A quiet evening by the water.' } = words;
  const { itemId } = await startThread(author, group, { body });
  await report(reporter, itemId, 'worried_about_person');
  const caseId = await caseIdOf(app, itemId);
  const at = app.clock.now();
  const there = await app.db.selectFrom('crisisCase').select('id').where('caseId', '=', caseId).executeTakeFirst();
  const id = there?.id ?? app.server.services.ids.uuid();
  const facts = {
    itemId,
    personId: author.id,
    level,
    state: 'detected',
    source: 'engine',
    openedAt: at,
    levelSince: at,
    acknowledgeDueAt: addMinutes(at, ACKNOWLEDGE_MINUTES[level]),
    replyDueAt: addMinutes(at, FIRST_WORDS_MINUTES[level]),
    isCanary,
  };
  if (there === undefined)
    await app.db
      .insertInto('crisisCase')
      .values({ id, caseId, ...facts })
      .execute();
  else await app.db.updateTable('crisisCase').set(facts).where('id', '=', id).execute();
  return { id, caseId, itemId };
}

/** Starts calling people for a crisis case, as whatever opened it does. */
export async function callFor(app: TestApp, crisis: TestCrisis, level: PagedLevel = 'imminent'): Promise<void> {
  const at = app.clock.now();
  await transaction(app.db, (tx) => startPaging(app.server.services, tx, { crisisCaseId: crisis.id, level, at }));
}

/** Puts people into the chain, in this order. */
export async function makeChain(app: TestApp, people: readonly Pick<Persona, 'id'>[]): Promise<void> {
  await app.db.deleteFrom('onCallPerson').execute();
  const addedAt = app.clock.now();
  if (people.length > 0)
    await app.db
      .insertInto('onCallPerson')
      .values(people.map(({ id }, position) => ({ accountId: id, position, addedAt })))
      .execute();
}
