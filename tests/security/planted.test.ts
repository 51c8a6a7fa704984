import { connect } from '@between/db/connect.ts';
import { sql } from 'kysely';
import webpush from 'web-push';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestApp } from '../support/app.ts';
import { openDesk, reply } from '../support/moderation.ts';
import { makeChain } from '../support/on-call.ts';
import { as } from '../support/personas.ts';
import { writeEverything } from '../support/planted.ts';
import { foundIn, planted, PLACES } from '../support/planted-words.ts';
import { makePhone, type Phone, type Receiver, type Relay, startReceiver, startRelay } from '../support/receivers.ts';
import { keepLog } from '../support/traces.ts';

const TOKEN = 'a token for the monitor';
const VAPID = webpush.generateVAPIDKeys();
const { logTo, logged } = keepLog();

let app: TestApp;
let desk: Awaited<ReturnType<typeof openDesk>>;
let service: Receiver;
let relay: Relay;
let phone: Phone;

beforeAll(async () => {
  [service, relay] = await Promise.all([startReceiver(), startRelay()]);
  desk = await openDesk({
    logTo,
    env: {
      SMTP_URL: relay.url,
      MAIL_FROM: 'Harbour <post@harbour.example>',
      VAPID_PUBLIC_KEY: VAPID.publicKey,
      VAPID_PRIVATE_KEY: VAPID.privateKey,
      METRICS_TOKEN: TOKEN,
      LOG_LEVEL: 'trace',
    },
  });
  ({ app } = desk);
  await hearEverything();
  await writeEverything(desk);
  await app.advance(40 * 60);
  await app.advance(26 * 3_600);
}, 180_000);
afterAll(async () => {
  await app.close();
  await Promise.all([service, relay].map((one) => one[Symbol.asyncDispose]()));
});

/**
 * Where words lie open: in the text of their item and what was frozen of it, in a report's note, in an appeal, in a
 * decision or the answer to an appeal, which the record of acts repeats; and in what a lead allows somebody of the team.
 * Everything else is sealed.
 */
const OPEN: Record<string, string[]> = {
  about: ['item'],
  appeal: ['appeal'],
  appealAnswer: ['appeal', 'audit'],
  changed: ['item'],
  contentNote: ['item'],
  decisionReason: ['audit', 'decision'],
  exceptionReason: ['wellness_exception'],
  imminentLine: ['item', 'snapshot'],
  imminentQuestion: ['item', 'snapshot'],
  imminentReply: ['item', 'snapshot'],
  line: ['item'],
  memberNote: ['report'],
  mended: ['item', 'snapshot'],
  noteToAuthor: ['audit', 'decision'],
  noteToReporter: ['audit', 'decision', 'report'],
  opening: ['item', 'snapshot'],
  question: ['item'],
  reply: ['item_version'],
  reportNote: ['report'],
  title: ['snapshot', 'thread'],
  toOnCall: ['item', 'snapshot'],
  worryNote: ['report'],
};

/** Everybody asks for mail about everything; whoever is called has a phone, and a service outside listens. */
async function hearEverything(): Promise<void> {
  const { db, clock, server } = app;
  const { ids, vault } = server.services;
  const nour = await as(app, 'nour');
  await makeChain(app, [nour, desk.rhea]);
  phone = makePhone(service.origin);
  const device = { id: ids.uuid(), accountId: nour.id, deviceLabel: 'Phone', createdAt: clock.now() };
  await db
    .insertInto('pushSubscription')
    .values({ ...phone.subscription, ...device })
    .execute();
  const id = ids.uuid();
  const secretSealed = await vault.seal(db, { kind: 'webhook', id }, 'a shared secret', clock.now());
  const hook = { id, address: `${service.origin}/hook`, secretSealed, createdAt: clock.now() };
  await db
    .insertInto('webhook')
    .values({ ...hook, kinds: ['crisis.page', 'crisis.acknowledged', 'alarm'] })
    .execute();
  const accounts = await db.selectFrom('account').select('id').execute();
  for (const { id: accountId } of accounts)
    for (const kind of ['reply_to_my_thread', 'report_received', 'held_words', 'team', 'care_note', 'reminder'])
      await db.insertInto('noticeChoice').values({ accountId, kind, inApp: true, mail: true }).execute();
}

/** Quoted-printable and base64 undone, so that words are found however they were packed. */
function opened(mail: string): string {
  const plain = mail
    .replaceAll(/=\r?\n/g, '')
    .replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  const packed = mail.match(/(?:^[A-Za-z0-9+/]{16,}={0,2}\r?\n?)+/gm) ?? [];
  return [plain, ...packed.map((part) => Buffer.from(part, 'base64').toString('utf8'))].join('\n');
}

describe('what somebody wrote', () => {
  it('leaves in no mail, push or webhook [R25]', () => {
    const pushed = service.received.filter(({ path }) => path.startsWith('/push/')).map((push) => phone.open(push));
    const hooks = service.received.filter(({ path }) => path === '/hook').map(({ body }) => body.toString('utf8'));
    expect(foundIn(opened(`Subject: x\r\n\r\n${planted('reply')}`))).toEqual(['reply']);
    expect(foundIn(opened(Buffer.from(planted('reply').repeat(3)).toString('base64')))).toEqual(['reply']);
    for (const [way, texts] of Object.entries({ mail: relay.arrived.map(opened), pushed, hooks })) {
      expect([way, texts.length > 1]).toEqual([way, true]);
      expect([way, foundIn(texts.join('\n'))]).toEqual([way, []]);
    }
  });

  it('is in no line of the log, at any level, and in no figure [R25]', async () => {
    expect(logged.length).toBeGreaterThan(20);
    expect(foundIn(logged.join('\n'))).toEqual([]);
    const { port } = app.server.services.config.listen;
    const answer = await fetch(`http://127.0.0.1:${port}/metrics`, { headers: { authorization: `Bearer ${TOKEN}` } });
    const figures = await answer.text();
    expect(figures).toContain('between_jobs_total');
    expect(foundIn(figures)).toEqual([]);
  });

  it('is in no report of an error, not even when the database quotes the row it refused [R25]', async () => {
    const owner = connect(app.database.owner, { max: 1 });
    await sql`alter table item add constraint refuses_everything check (false) not valid`.execute(owner);
    const before = logged.length;
    const { threadId } = await app.db.selectFrom('post').select('threadId').limit(1).executeTakeFirstOrThrow();
    const { errors } = await desk.mara.graphql(
      `mutation ($input: ReplyInput!) { replyToThread(input: $input) { post { id } } }`,
      { input: { threadId, clientId: crypto.randomUUID(), body: planted('reply') } },
    );
    await sql`alter table item drop constraint refuses_everything`.execute(owner);
    await owner.destroy();
    expect(errors[0]?.extensions).toMatchObject({ code: 'INTERNAL' });
    const lines = logged.slice(before).join('\n');
    // SQLSTATE of a refused check: it was this error that was reported.
    expect(lines).toContain('"code":"23514"');
    expect(foundIn(`${lines}${JSON.stringify(errors)}`)).toEqual([]);
    expect(await reply(desk.mara, threadId, 'It goes again.')).toBeTruthy();
  });

  it('lies open in the tables of those words alone; what is sealed is found nowhere [R25]', async () => {
    const owner = connect(app.database.owner, { max: 1 });
    const { rows } = await sql<{ name: string }>`
      select table_name as name from information_schema.tables
      where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`.execute(owner);
    const found: Record<string, string[]> = {};
    for (const { name } of rows) {
      const text = await sql<{ row: string }>`select to_jsonb(t)::text as row from ${sql.table(name)} t`.execute(owner);
      for (const place of foundIn(text.rows.map(({ row }) => readable(row)).join('\n')))
        (found[place] ??= []).push(name);
    }
    await owner.destroy();
    expect(found).toEqual(OPEN);
    // Every one of them was written: writing it was not refused.
    expect(PLACES.length - Object.keys(OPEN).length).toBe(30);
  });
});

/** Bytes as the letters they stand for: what lies open in a sealed column is found, too. */
function readable(row: string): string {
  return row.replaceAll(/\\\\x([0-9a-f]+)/g, (_, hex: string) => Buffer.from(hex, 'hex').toString('utf8'));
}
