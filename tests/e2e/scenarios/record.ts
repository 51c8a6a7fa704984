import { expect } from 'vitest';
import type { TestApp } from '../../support/app.ts';
import { recordOf } from '../../support/safety.ts';
import type { Scenario } from './scenarios.ts';

export interface Recorded {
  itemId: string;
  caseId: string;
  crisisId: string | null;
}

/** The item of words that were just sent. */
export async function itemOf(app: TestApp, words: string): Promise<string> {
  const rows = app.db.selectFrom('item').select('id').where('body', '=', words).orderBy('createdAt', 'desc');
  await expect.poll(async () => (await rows.execute()).length).toBe(1);
  return (await rows.executeTakeFirstOrThrow()).id;
}

/** What the case records, before anybody came: verdict, lane, clocks, calls and hold, each as the rules say. */
export async function expectRecord(app: TestApp, itemId: string, scenario: Scenario): Promise<Recorded> {
  const { level, lane, crisis: crisisLevel, hold: reason, takeWithin, calls } = scenario;
  const { verdict, case: case_, crisis, hold } = await recordOf(app, itemId);
  expect(verdict).toMatchObject({ level, isFallback: false });
  expect(case_).toMatchObject({ lane, status: 'queued' });
  expect(minutes(case_?.openedAt, case_?.dueAt)).toBe(takeWithin);
  expect(hold?.reason ?? null).toBe(reason);
  expect(crisis?.level ?? null).toBe(crisisLevel);
  const crisisId = crisis?.id ?? null;
  if (crisis !== undefined) {
    expect(crisis).toMatchObject({ source: 'engine', state: expect.stringMatching(/^(detected|paged)$/) });
    expect(minutes(crisis.openedAt, crisis.acknowledgeDueAt)).toBe(takeWithin);
    const planned = await app.db
      .selectFrom('page')
      .select(['step', 'dueAt'])
      .where('crisisCaseId', '=', crisis.id)
      .orderBy('rung')
      .execute();
    expect(planned.map(({ step, dueAt }) => ({ step, minute: minutes(crisis.openedAt, dueAt) }))).toEqual(calls);
  }
  return { itemId, caseId: case_?.id ?? '', crisisId };
}

/** The timeline of a crisis case, as steps. */
export async function stepsOf(app: TestApp, crisisId: string): Promise<string[]> {
  const rows = await app.db
    .selectFrom('crisisEvent')
    .select('event')
    .where('crisisCaseId', '=', crisisId)
    .orderBy('createdAt')
    .orderBy('id')
    .execute();
  return rows.map(({ event }) => event);
}

function minutes(from: Date | undefined, to: Date | undefined): number {
  return Math.round((Number(to) - Number(from)) / 60_000);
}
