import { setTimeout as sleep } from 'node:timers/promises';
import { connect } from '@between/db/connect.ts';
import webpush from 'web-push';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startApp } from '../support/app.ts';
import { type TestDatabase, freshDatabase } from '../support/database.ts';
import { joinAll, makeGroup } from '../support/groups.ts';
import { callFor, makeChain, makeCrisis, type TestCrisis } from '../support/on-call.ts';
import { as } from '../support/personas.ts';
import { killAll, type ServerProcess, startProcess } from '../support/process.ts';
import { makePhone, type Phone, type Receiver, type Relay, startReceiver, startRelay } from '../support/receivers.ts';

const SECRET_KEY = Buffer.alloc(32, 3).toString('base64');
const VAPID = webpush.generateVAPIDKeys();
const MAILS = 10_000;
/** Within which a page leaves. Source: R13. */
const PAGE_MS = 10_000;

let database: TestDatabase;
let db: ReturnType<typeof connect>;
let service: Receiver;
let relay: Relay;
let phones: Record<'nour' | 'rhea', Phone>;
let crisis: TestCrisis;

/** A chain of two with a phone each, a crisis case nobody knows of yet, and a server that is gone. */
beforeAll(async () => {
  [service, relay, database] = await Promise.all([startReceiver(), startRelay(true), freshDatabase()]);
  db = connect(database.owner, { max: 2 });
  const app = await startApp({ database, env: { SECRET_KEY, ROLES: 'web' } });
  const group = await makeGroup(app, 'harbour');
  const [mara, jo, nour, rhea] = await Promise.all([as(app, 'mara'), as(app, 'jo'), as(app, 'nour'), as(app, 'rhea')]);
  await joinAll(app, group, [mara, jo]);
  await makeChain(app, [nour, rhea]);
  phones = { nour: makePhone(service.origin), rhea: makePhone(service.origin) };
  for (const [person, phone] of [
    [nour, phones.nour],
    [rhea, phones.rhea],
  ] as const)
    await app.db
      .insertInto('pushSubscription')
      .values({
        ...phone.subscription,
        id: app.server.services.ids.uuid(),
        accountId: person.id,
        deviceLabel: 'Phone',
        createdAt: new Date(),
      })
      .execute();
  crisis = await makeCrisis(app, { group, author: mara, reporter: jo });
  await callFor(app, crisis);
  await app.close();
});
beforeEach(async () => {
  service.received.length = 0;
  await db.deleteFrom('pageDelivery').execute();
  await db.updateTable('crisisCase').set({ state: 'detected' }).execute();
  // The first call is due now, the next one in a while.
  await db
    .updateTable('page')
    .set({ sentAt: null, cancelledAt: null, dueAt: minutesFromNow(60) })
    .execute();
  await due('first', 0);
});
// In order a server would wait for its mails, which the relay never takes.
afterEach(killAll);
afterAll(async () => {
  await db.destroy();
  await database.drop();
  await Promise.all([service, relay].map((one) => one[Symbol.asyncDispose]()));
});

function minutesFromNow(minutes: number): Date {
  return new Date(Date.now() + minutes * 60_000);
}

async function due(step: string, minutes: number): Promise<void> {
  await db
    .updateTable('page')
    .set({ dueAt: minutesFromNow(minutes) })
    .where('step', '=', step)
    .where('crisisCaseId', '=', crisis.id)
    .execute();
}

async function start(): Promise<ServerProcess> {
  const server = await startProcess({
    env: {
      DATABASE_URL: database.url,
      SECRET_KEY,
      SMTP_URL: relay.url,
      MAIL_FROM: 'Harbour <post@harbour.example>',
      VAPID_PUBLIC_KEY: VAPID.publicKey,
      VAPID_PRIVATE_KEY: VAPID.privateKey,
    },
  });
  await server.ready();
  return server;
}

/** Whose phones rang, in order. */
function rang(): string[] {
  return service.received.map(({ path }) => {
    const found = Object.entries(phones).find(([, phone]) => phone.subscription.endpoint.endsWith(path));
    return found?.[0] ?? 'nobody';
  });
}

describe('calling for somebody in danger', () => {
  it('leaves within ten seconds with ten thousand mails waiting and a relay that hangs [R13]', async () => {
    const accountId = (
      await db.selectFrom('account').select('id').where('handle', '=', 'mara').executeTakeFirstOrThrow()
    ).id;
    await due('first', 60);
    await db
      .insertInto('outbox')
      .values(
        Array.from({ length: MAILS }, (_, place) => ({
          task: 'mail_notice',
          payload: JSON.stringify({
            accountId,
            kind: 'security',
            detail: 'password_changed',
            causeId: `00000000-0000-7000-8000-${String(place).padStart(12, '0')}`,
            at: new Date().toISOString(),
          }),
        })),
      )
      .execute();
    await start();
    // The relay holds every connection of the ordinary queue before the call is due.
    await sleep(1_500);
    await due('first', 0);
    await expect.poll(rang, { timeout: PAGE_MS, interval: 50 }).toEqual(['nour']);
    await db.deleteFrom('outbox').execute();
  });

  it('goes on to the next in the chain after the server was killed between one call and the next [R13]', async () => {
    const first = await start();
    await expect.poll(rang, { timeout: PAGE_MS, interval: 20 }).toEqual(['nour']);
    await due('next', 2 / 60);
    first.child.kill('SIGKILL');
    await first.ended();
    await sleep(2_000);
    expect(rang()).toEqual(['nour']);

    await start();
    await expect.poll(rang, { timeout: PAGE_MS, interval: 20 }).toEqual(['nour', 'rhea']);
    await sleep(1_000);
    expect(rang()).toEqual(['nour', 'rhea']);
  });

  it('rings each phone once with two servers at work [R13]', async () => {
    await due('first', 60);
    await Promise.all([start(), start()]);
    await due('first', 0);
    await due('next', 1 / 60);
    await expect.poll(rang, { timeout: PAGE_MS, interval: 20 }).toEqual(['nour', 'rhea']);
    await sleep(2_000);
    expect(rang()).toEqual(['nour', 'rhea']);
  });
});
