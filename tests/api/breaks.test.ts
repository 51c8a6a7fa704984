import { tell } from '@between/server/features/notices/tell.ts';
import { transaction } from '@between/server/platform/db.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startApp, type TestApp } from '../support/app.ts';
import { joinAll, makeGroup, type TestGroup } from '../support/groups.ts';
import { as, type Persona } from '../support/personas.ts';

const START = `mutation ($days: Int!) { startBreak(days: $days) { viewer { breakUntil isBack } } }`;
const END = `mutation { endBreak { viewer { breakUntil isBack } } }`;
const GREETED = `mutation { putGreetingAway { viewer { isBack } } }`;
const OWN = `{ viewer { lifeState breakUntil isBack unreadNotices } }`;
const THREAD = `mutation ($input: StartThreadInput!) { startThread(input: $input) { thread { id } } }`;
const REPLY = `mutation ($input: ReplyInput!) { replyToThread(input: $input) { post { id } } }`;
const WORRY = `mutation ($input: ReportMemberInput!) { reportMember(input: $input) { report { id } } }`;
const DAY_MS = 86_400_000;

let app: TestApp;
let group: TestGroup;
let mara: Persona;
let jo: Persona;
let threadId: string;

beforeAll(async () => {
  app = await startApp();
  group = await makeGroup(app, 'waves');
  [mara, jo] = await Promise.all([as(app, 'mara'), as(app, 'jo')]);
  await joinAll(app, group, [mara, jo]);
  const { startThread } = await mara.ask(THREAD, {
    input: { groupId: group.id, clientId: uuid(), title: 'The hour before', body: 'In a coat.', intent: 'company' },
  });
  threadId = startThread.thread.id;
});
afterAll(() => app.close());
beforeEach(async () => {
  await mara.ask(END);
  await mara.ask(GREETED);
  await mara.ask(`mutation { markNoticesRead { unreadNotices } }`);
});

const uuid = (): string => app.server.services.ids.uuid();
const reply = (by: Persona, body: string): Promise<any> =>
  by.ask(REPLY, { input: { threadId, clientId: uuid(), body } });
const viewer = async (): Promise<any> => (await mara.ask(OWN)).viewer;
const daysLeft = (until: string): number => Math.round((Date.parse(until) - app.clock.now().getTime()) / DAY_MS);
const waitingMail = async (): Promise<unknown> =>
  (await app.db.selectFrom('account').select('mailDigestAt').where('id', '=', mara.id).executeTakeFirstOrThrow())
    .mailDigestAt;

describe('a break of one’s own', () => {
  it('pauses posting until the chosen day and leaves reading and worries open [ME50]', async () => {
    const { startBreak } = await mara.ask(START, { days: 3 });
    expect(daysLeft(startBreak.viewer.breakUntil)).toBe(3);
    expect(await mara.refusal(REPLY, { input: { threadId, clientId: uuid(), body: 'Not now.' } })).toBe(
      'FORBIDDEN account_paused',
    );
    expect((await mara.ask(`query ($id: UUID!) { thread(id: $id) { title } }`, { id: threadId })).thread.title).toBe(
      'The hour before',
    );
    const worry = { handle: 'jo', reason: 'worried_about_person' };
    expect(await mara.ask(WORRY, { input: worry })).toEqual({ reportMember: { report: null } });
  });

  it('counts nothing meanwhile and mails nothing, yet keeps it where it can be looked up [ME50]', async () => {
    await mara.ask(START, { days: 1 });
    await reply(jo, 'Which stairs?');
    expect(await viewer()).toMatchObject({ lifeState: 'self_paused', unreadNotices: 0 });
    expect(await waitingMail()).toBeNull();
    const { notices } = await mara.ask(`{ notices { nodes { kind isRead } } }`);
    expect(notices.nodes).toContainEqual({ kind: 'reply_to_my_thread', isRead: true });
  });

  it('lets what was done to own words and account arrive all the same [ME50]', async () => {
    await mara.ask(START, { days: 1 });
    await transaction(app.db, (tx) =>
      tell(app.server.services, tx, [
        { accountId: mara.id, kind: 'security', causeId: uuid(), detail: 'password_changed' },
        { accountId: mara.id, kind: 'talk', causeId: uuid() },
      ]),
    );
    expect((await viewer()).unreadNotices).toBe(2);
    expect((await app.mails()).some(({ subject }) => subject.length > 0)).toBe(true);
  });

  it('ends by itself, greets once, and tells again what comes then [ME50]', async () => {
    await mara.ask(START, { days: 1 });
    await app.advance(24 * 3600 + 1);
    expect(await viewer()).toMatchObject({ lifeState: 'active', breakUntil: null, isBack: true, unreadNotices: 0 });
    await reply(mara, 'Here again.');
    await mara.ask(GREETED);
    expect((await viewer()).isBack).toBe(false);
    await reply(jo, 'Good.');
    expect((await viewer()).unreadNotices).toBe(1);
  });

  it('can be ended or given another length at any time, and greets nobody who took none', async () => {
    expect((await mara.ask(END)).endBreak.viewer).toEqual({ breakUntil: null, isBack: false });
    await mara.ask(START, { days: 30 });
    const { startBreak } = await mara.ask(START, { days: 1 });
    expect(daysLeft(startBreak.viewer.breakUntil)).toBe(1);
    expect((await mara.ask(END)).endBreak.viewer).toEqual({ breakUntil: null, isBack: true });
    expect(await mara.refusal(START, { days: 2 })).toBe('INVALID_INPUT out_of_range');
  });

  it('waits while others count on somebody who is on duty', async () => {
    const sam = await as(app, 'sam');
    await sam.ask(`mutation { startDuty { since } }`);
    expect(await sam.refusal(START, { days: 1 })).toBe('CONFLICT on_duty');
    await sam.ask(`mutation { endDuty { since } }`);
    expect((await sam.ask(START, { days: 1 })).startBreak.viewer.breakUntil).toBeTruthy();
  });
});
