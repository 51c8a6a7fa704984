import type { CrisisSource, RaisedLevel } from '@between/rules/safety.ts';
import { asService } from '@between/server/features/audit/as-service.ts';
import { moveCrisis } from '@between/server/features/crisis/move-crisis.ts';
import { openCrisis, type OpenedCrisis } from '@between/server/features/crisis/open-crisis.ts';
import { transaction } from '@between/server/platform/db.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openDesk, reportedWords } from '../support/moderation.ts';

let desk: Awaited<ReturnType<typeof openDesk>>;
let words: { itemId: string; caseId: string };
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.app.close());
beforeEach(async () => {
  words = await reportedWords(desk);
});

async function raised(
  level: RaisedLevel,
  over: { source?: CrisisSource; isCanary?: boolean } = {},
): Promise<OpenedCrisis> {
  const { app, mara } = desk;
  return transaction(app.db, (tx) =>
    openCrisis(asService(app.server.services), tx, { ...words, personId: mara.id, level, source: 'engine', ...over }),
  );
}
const move = async (id: string, event: Parameters<typeof moveCrisis>[2]['event'], over = {}) =>
  transaction(desk.app.db, (tx) =>
    moveCrisis(asService(desk.app.server.services), tx, { crisisCaseId: id, event, ...over }),
  );
const stored = async (id: string) =>
  desk.app.db.selectFrom('crisisCase').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
const timeline = async (id: string) =>
  (
    await desk.app.db
      .selectFrom('crisisEvent')
      .select(['event', 'fromLevel', 'toLevel', 'toState'])
      .where('crisisCaseId', '=', id)
      .orderBy('createdAt')
      .orderBy('id')
      .execute()
  ).map(({ event, toState, toLevel }) => `${event} ${toState} ${toLevel}`);

describe('opening a crisis case', () => {
  it('opens one beside the case, and joins it ever after: a level only rises [R13]', async () => {
    const first = await raised('urgent');
    expect(first).toMatchObject({ level: 'urgent', isNew: true, hasRisen: true });
    await desk.app.advance(60);
    const before = await stored(first.id);
    expect(await raised('imminent')).toEqual({ id: first.id, level: 'imminent', isNew: false, hasRisen: true });
    const after = await stored(first.id);
    expect(after.acknowledgeDueAt < before.acknowledgeDueAt).toBe(true);
    expect(await raised('concern')).toEqual({ id: first.id, level: 'imminent', isNew: false, hasRisen: false });
    expect((await stored(first.id)).acknowledgeDueAt).toEqual(after.acknowledgeDueAt);
    expect(await timeline(first.id)).toEqual([
      'detect detected urgent',
      'raise detected imminent',
      'again detected imminent',
    ]);
  });

  it('opens one when two texts of one moment come at once', async () => {
    const opened = await Promise.all([raised('urgent'), raised('imminent'), raised('urgent')]);
    expect(new Set(opened.map(({ id }) => id)).size).toBe(1);
    expect(opened.filter(({ isNew }) => isNew)).toHaveLength(1);
    expect((await stored(opened[0]?.id ?? '')).level).toBe('imminent');
  });

  it('makes the case of the words due no later than the crisis [MO05]', async () => {
    const { id } = await raised('imminent');
    const { dueAt } = await desk.app.db
      .selectFrom('case')
      .select('dueAt')
      .where('id', '=', words.caseId)
      .executeTakeFirstOrThrow();
    expect(dueAt).toEqual((await stored(id)).acknowledgeDueAt);
  });

  it('begins again with new clocks and its history when people had settled it', async () => {
    const { id } = await raised('urgent');
    await move(id, 'page');
    await move(id, 'acknowledge');
    await move(id, 'contact');
    await move(id, 'settle');
    await move(id, 'follow_up', { facts: { hasFollowUps: true } });
    expect(await raised('concern')).toMatchObject({ hasRisen: false });
    await desk.app.advance(3600);
    expect(await raised('urgent')).toEqual({ id, level: 'urgent', isNew: false, hasRisen: true });
    const row = await stored(id);
    expect(row).toMatchObject({ state: 'detected', acknowledgedAt: null, outcome: null, firstWordsAt: null });
    expect(row.acknowledgeDueAt > desk.app.clock.now()).toBe(true);
    expect(await timeline(id)).toHaveLength(8);
  });
});

describe('a step', () => {
  it('writes state, timeline and the record of acts together, and refuses what the table has not', async () => {
    const { id } = await raised('urgent');
    await expect(move(id, 'close')).rejects.toMatchObject({ detail: { reason: 'not_allowed' } });
    await expect(move(id, 'acknowledge', { version: 7 })).rejects.toMatchObject({ detail: { reason: 'case_changed' } });
    await move(id, 'acknowledge', { version: 1 });
    const acts = await desk.app.db
      .selectFrom('audit')
      .select(['action', 'fromStatus', 'toStatus', 'wasDueMet', 'reason'])
      .where('caseId', '=', words.caseId)
      .where('action', 'like', 'crisis.%')
      .orderBy('at')
      .orderBy('id')
      .execute();
    expect(acts).toEqual([
      { action: 'crisis.detect', fromStatus: null, toStatus: 'detected', wasDueMet: null, reason: null },
      { action: 'crisis.acknowledge', fromStatus: 'detected', toStatus: 'acknowledged', wasDueMet: true, reason: null },
    ]);
  });

  it('leaves no trace of the service proving its own path [OP10]', async () => {
    const { id } = await raised('imminent', { isCanary: true });
    await move(id, 'acknowledge');
    const acts = await desk.app.db
      .selectFrom('audit')
      .select('id')
      .where('action', 'like', 'crisis.%')
      .where('caseId', '=', words.caseId)
      .execute();
    expect(acts).toEqual([]);
  });
});
