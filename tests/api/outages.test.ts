import { replaceEngine } from '@between/server/platform/judge-words.ts';
import { HELPLINE_CHECK_DAYS } from '@between/rules/site.ts';
import { Pager } from '@between/server/features/on-call/pager.ts';
import { UNREAD_NOTE } from '@between/rules/safety.ts';
import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startApp, type TestApp } from '../support/app.ts';
import { as, type Persona } from '../support/personas.ts';
import { recordOf, WORDS } from '../support/safety.ts';
import { type Talk, talkIn } from '../support/talk.ts';

const HEALTH = '{ health { pagerSilentSeconds alarms { subject } } myPages { kind subject } }';
const FOLD = 'query ($id: UUID!) { post(id: $id) { fold contentNote html } }';

let app: TestApp;
let talk: Talk;
let alex: Persona;
let threadId: string;
let putBack = (): void => undefined;

beforeAll(async () => {
  app = await startApp();
  talk = await talkIn(app);
  alex = await as(app, 'alex');
  threadId = (await talk.start(talk.kit)).id;
});
afterEach(() => putBack());
afterAll(() => app.close());

const alarms = async (subject: string): Promise<number> =>
  (await app.db.selectFrom('page').select('id').where('kind', '=', 'alarm').where('subject', '=', subject).execute())
    .length;

describe('an engine that fails', () => {
  it('lets words through, folded for others, each with a case in its lane, and calls staff once an outage [OP11]', async () => {
    putBack = replaceEngine(() => {
      throw new Error('a rule of the engine is broken');
    });
    const first = await talk.reply(talk.mara, threadId, WORDS.calm);
    const second = await talk.reply(talk.mara, threadId, `${WORDS.calm} Twice.`);
    for (const { id, visibility } of [first, second]) {
      expect(visibility).toBe('published');
      const { verdict, case: case_, hold, crisis } = await recordOf(app, id);
      expect(verdict).toMatchObject({ level: 'concern', isFallback: true });
      expect(case_).toMatchObject({ lane: 'high', status: 'queued' });
      expect([hold, crisis]).toEqual([undefined, undefined]);
    }
    expect((await talk.jo.ask(FOLD, { id: first.id })).post).toMatchObject({
      fold: 'collapse',
      contentNote: UNREAD_NOTE,
    });
    expect((await talk.mara.ask(FOLD, { id: first.id })).post).toMatchObject({ fold: 'show' });

    await expect.poll(() => alarms('engine_silent')).toBe(1);
    const { health, myPages } = await alex.ask(HEALTH);
    expect(health.alarms).toContainEqual({ subject: 'engine_silent' });
    expect(myPages).toContainEqual({ kind: 'alarm', subject: 'engine_silent' });
    const told = await app.db.selectFrom('page').selectAll().where('subject', '=', 'engine_silent').execute();
    expect(JSON.stringify(told)).not.toContain('kettle');
  });

  it('is news again once it had answered in between [OP11]', async () => {
    await talk.reply(talk.mara, threadId, `${WORDS.calm} Read.`);
    await app.advance(16 * 60);
    putBack = replaceEngine(() => {
      throw new Error('again');
    });
    await talk.reply(talk.mara, threadId, `${WORDS.calm} Again.`);
    await expect.poll(() => alarms('engine_silent')).toBe(2);
  });
});

describe('a pager that has stopped', () => {
  it('is seen by whoever still works, told in the app and on the page of the operator [OP11]', async () => {
    expect((await alex.ask(HEALTH)).health.pagerSilentSeconds).toBeLessThan(30);
    await app.server.pager?.stop();
    await sql`update service_beat set beat_at = clock_timestamp() - interval '31 seconds'`.execute(app.db);
    await app.server.worker?.tick();
    const { health, myPages } = await alex.ask(HEALTH);
    expect(health.pagerSilentSeconds).toBeGreaterThan(30);
    expect(health.alarms).toContainEqual({ subject: 'pager_silent' });
    expect(myPages).toContainEqual({ kind: 'alarm', subject: 'pager_silent' });
  });

  it('is no news any more once a pager looks again, with no call due, and news again the next time [OP11]', async () => {
    const pager = new Pager(app.server.services, app.database.app);
    await pager.look();
    await app.server.worker?.tick();
    const { health, myPages } = await alex.ask(HEALTH);
    await pager.stop();
    expect(health.pagerSilentSeconds).toBeLessThan(30);
    expect(health.alarms).not.toContainEqual({ subject: 'pager_silent' });
    expect(myPages).not.toContainEqual({ kind: 'alarm', subject: 'pager_silent' });

    const before = await alarms('pager_silent');
    await sql`update service_beat set beat_at = clock_timestamp() - interval '31 seconds'`.execute(app.db);
    await app.server.worker?.tick();
    await app.server.worker?.tick();
    expect(await alarms('pager_silent')).toBe(before + 1);
    expect((await alex.ask(HEALTH)).myPages).toContainEqual({ kind: 'alarm', subject: 'pager_silent' });
  });
});

describe('numbers that nobody has rung for too long', () => {
  it('are told to operators, once in a week [OP11]', async () => {
    const old = new Date(app.clock.now().getTime() - (HELPLINE_CHECK_DAYS + 1) * 86_400_000);
    await app.db.insertInto('helplineCheck').values({ helplineId: 'gb-samaritans', checkedOn: old }).execute();
    await app.advance(61 * 60);
    expect(await alarms('helplines_stale')).toBe(1);
    await app.advance(24 * 3_600);
    expect(await alarms('helplines_stale')).toBe(1);
  });
});
