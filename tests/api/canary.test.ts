import { CANARY_MINUTES } from '@between/rules/safety.ts';
import { CANARY_PATIENCE_SECONDS } from '@between/rules/on-call.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApp, type TestApp } from '../support/app.ts';
import { as } from '../support/personas.ts';
import { type Receiver, startReceiver } from '../support/receivers.ts';

let app: TestApp;
let monitor: Receiver;

beforeAll(async () => {
  monitor = await startReceiver();
  app = await startApp({ env: { HEARTBEAT_URL: `${monitor.origin}/beat` } });
  await app.db
    .insertInto('site')
    .values({
      id: 1,
      name: 'Harbour',
      signUp: 'open',
      minAge: 18,
      country: 'GB',
      timeZone: 'Europe/London',
      staffedHours: '',
      expectedReply: '',
      openedAt: app.clock.now(),
    })
    .onConflict((oc) => oc.column('id').doUpdateSet({ openedAt: app.clock.now() }))
    .execute();
});
afterAll(async () => {
  await app.close();
  await monitor[Symbol.asyncDispose]();
});

const runs = () =>
  app.db.selectFrom('canaryRun').select(['outcome', 'wasHeartbeatSent']).orderBy('startedAt').execute();
/** The newest run has come back and the outside monitor has heard of it. */
const untilTold = () =>
  expect
    .poll(async () => (await runs()).at(-1), { timeout: 15_000 })
    .toEqual({ outcome: 'reached', wasHeartbeatSent: true });

describe('the regular check of how people are called', () => {
  it('goes the way of real words, tells the outside monitor, and leaves no trace [OP10]', async () => {
    const sam = await as(app, 'sam');
    await sam.ask('mutation { startDuty { since } }');
    await app.advance(1);
    await untilTold();
    expect(await runs()).toEqual([{ outcome: 'reached', wasHeartbeatSent: true }]);
    expect(monitor.received.map(({ path }) => path)).toEqual(['/beat']);

    for (const table of [
      'crisisCase',
      'case',
      'item',
      'page',
      'pageDelivery',
      'snapshot',
      'notice',
      'thread',
      'group',
    ] as const)
      expect(await app.db.selectFrom(table).select('id').execute(), table).toEqual([]);
    expect(await sam.ask('{ cases(first: 10) { nodes { id } } myPages { id } }')).toEqual({
      cases: { nodes: [] },
      myPages: [],
    });
  });

  it('is hidden from everybody while it runs, and counted nowhere [OP10]', async () => {
    const [sam, alex, mara] = await Promise.all([as(app, 'sam'), as(app, 'alex'), as(app, 'mara')]);
    await app.server.pager?.look();
    const people = (await alex.ask('{ health { peopleWithAccounts } }')).health.peopleWithAccounts;
    app.clock.advance(CANARY_MINUTES * 60);
    await app.server.worker?.tick();
    for (const person of [sam, alex, mara]) {
      expect(await person.ask('{ groups { nodes { slug } } }')).toEqual({ groups: { nodes: [] } });
      expect(await person.refusal('{ group(slug: "reserved-check") { id } }')).toBe('NOT_FOUND');
      expect((await person.graphql('{ profile(handle: "~check") { handle } }')).data?.['profile'] ?? null).toBeNull();
    }
    expect((await alex.ask('{ health { peopleWithAccounts } }')).health.peopleWithAccounts).toBe(people);
    expect((await sam.ask('{ cases(first: 10) { nodes { id } } }')).cases.nodes).toEqual([]);
    await app.advance(1);
    await untilTold();
  });

  it('runs every five minutes [OP10]', async () => {
    const before = (await runs()).length;
    await app.advance((CANARY_MINUTES - 1) * 60);
    expect(await runs()).toHaveLength(before);
    await app.advance(60);
    expect(await runs()).toHaveLength(before + 1);
    await untilTold();
  });

  it('alarms operators and leads when nothing came back [OP10]', async () => {
    const alex = await as(app, 'alex');
    const beats = monitor.received.length;
    await app.server.pager?.stop();
    await app.server.worker?.tick();
    app.clock.advance(CANARY_MINUTES * 60 + 1);
    await app.server.worker?.tick();
    await app.server.worker?.tick();
    app.clock.advance(CANARY_PATIENCE_SECONDS + 1);
    await app.server.worker?.tick();
    await app.server.worker?.tick();
    expect((await runs()).at(-1)).toEqual({ outcome: 'missed', wasHeartbeatSent: null });
    expect(await alex.ask('{ myPages { kind subject } onCall { canary { isRunning lastMissedAt } } }')).toMatchObject({
      // On a slow machine the stopped pager is told of, too.
      myPages: expect.arrayContaining([{ kind: 'alarm', subject: 'canary_missed' }]),
      onCall: { canary: { isRunning: true, lastMissedAt: expect.any(String) } },
    });
    expect(monitor.received).toHaveLength(beats);
    expect(await app.db.selectFrom('crisisCase').select('id').execute()).toEqual([]);
  });
});
