import { stopToken } from '@between/server/features/notices/stop-mail.ts';
import type { Telling } from '@between/server/features/notices/notices.model.ts';
import { tell } from '@between/server/features/notices/tell.ts';
import { transaction } from '@between/server/platform/db.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApp, type TestApp } from '../support/app.ts';
import { joinAll, makeGroup, type TestGroup } from '../support/groups.ts';
import { as, guest, type Persona } from '../support/personas.ts';

const LIST = `query ($first: Int, $after: String) { viewer { unreadNotices } notices(first: $first, after: $after) { nodes { id kind count isRead detail thread { id title groupSlug } decisionId } pageInfo { hasNextPage endCursor } } }`;
const READ = `mutation ($id: UUID) { markNoticesRead(id: $id) { unreadNotices } }`;
const SETTINGS = `{ noticeSettings { quietFrom quietTo timeZone choices { kind inApp mail isAlwaysInApp isAlwaysMailed } } }`;
const SAVE = `mutation ($input: NoticeSettingsInput!) { saveNoticeSettings(input: $input) { quietFrom quietTo choices { kind inApp mail } } }`;
const STOP = `mutation ($token: String!) { stopMail(token: $token) { isStopped } }`;
const STOPPED = `query ($token: String!) { mailStop(token: $token) { isStopped } }`;
const START = `mutation ($input: StartThreadInput!) { startThread(input: $input) { thread { id } } }`;
const REPLY = `mutation ($input: ReplyInput!) { replyToThread(input: $input) { post { id } } }`;

let app: TestApp;
let group: TestGroup;
let mara: Persona;
let jo: Persona;
let kit: Persona;

beforeAll(async () => {
  app = await startApp();
  group = await makeGroup(app, 'waves');
  [mara, jo, kit] = await Promise.all([as(app, 'mara'), as(app, 'jo'), as(app, 'kit')]);
  await joinAll(app, group, [mara, jo, kit]);
});
afterAll(() => app.close());

const uuid = (): string => app.server.services.ids.uuid();
const told = (...tellings: Telling[]): Promise<void> =>
  transaction(app.db, (tx) => tell(app.server.services, tx, tellings));
const listOf = async (who: Persona, variables = {}): Promise<any> => who.ask(LIST, variables);
async function thread(by: Persona, title: string): Promise<string> {
  const { startThread } = await by.ask(START, {
    input: { groupId: group.id, clientId: uuid(), title, body: 'On the stairs, in a coat.', intent: 'company' },
  });
  return startThread.thread.id;
}
const reply = (by: Persona, threadId: string, body: string): Promise<any> =>
  by.ask(REPLY, { input: { threadId, clientId: uuid(), body } });

describe('the list of notices', () => {
  it('folds replies of one thread into one line with their number [ME19]', async () => {
    const threadId = await thread(mara, 'The hour before');
    await reply(jo, threadId, 'Which stairs?');
    await reply(kit, threadId, 'I know that coat.');
    const { notices, viewer } = await listOf(mara);
    expect(viewer.unreadNotices).toBe(1);
    expect(notices.nodes).toEqual([
      expect.objectContaining({
        kind: 'reply_to_my_thread',
        count: 2,
        isRead: false,
        thread: { id: threadId, title: 'The hour before', groupSlug: 'waves' },
      }),
    ]);
  });

  it('begins a new count when something comes after it was read', async () => {
    const { notices } = await listOf(mara);
    const [notice] = notices.nodes;
    expect((await mara.ask(READ, { id: notice.id })).markNoticesRead).toEqual({ unreadNotices: 0 });
    await reply(jo, notice.thread.id, 'Once more.');
    expect((await listOf(mara)).notices.nodes[0]).toMatchObject({ id: notice.id, count: 1, isRead: false });
  });

  it('belongs to its person: nobody reads or marks the notices of somebody else', async () => {
    const { notices } = await listOf(mara);
    expect(await jo.refusal(READ, { id: notices.nodes[0].id })).toBe('NOT_FOUND');
    expect(await jo.refusal(READ, { id: uuid() })).toBe('NOT_FOUND');
    expect(await guest(app).refusal('{ notices { nodes { id } } }')).toBe('UNAUTHENTICATED sign_in');
    expect(await guest(app).refusal(READ)).toBe('UNAUTHENTICATED sign_in');
    expect((await listOf(jo)).notices.nodes).toEqual([]);
    const ONE = 'query ($id: UUID!) { notice(id: $id) { id } }';
    expect((await mara.ask(ONE, { id: notices.nodes[0].id })).notice.id).toBe(notices.nodes[0].id);
    expect(await jo.refusal(ONE, { id: notices.nodes[0].id })).toBe('NOT_FOUND');
    expect(await jo.refusal(ONE, { id: 'nonsense' })).toMatch(/^INVALID_INPUT/);
    expect(await guest(app).refusal(ONE, { id: notices.nodes[0].id })).toBe('UNAUTHENTICATED sign_in');
  });

  it('hides a notice about a thread that may no longer be read, and counts it no more', async () => {
    const threadId = await thread(kit, 'Soon out of sight');
    await kit.ask('mutation ($id: UUID!) { followThread(threadId: $id) { __typename } }', { id: threadId });
    await mara.ask('mutation ($id: UUID!) { followThread(threadId: $id) { __typename } }', { id: threadId });
    await reply(jo, threadId, 'A reply.');
    const before = (await listOf(mara)).viewer.unreadNotices;
    await app.db
      .insertInto('block')
      .values({ blockerId: kit.id, blockedId: mara.id, createdAt: app.clock.now() })
      .execute();
    const { notices, viewer } = await listOf(mara);
    expect(viewer.unreadNotices).toBe(before - 1);
    expect(JSON.stringify(notices)).not.toContain('Soon out of sight');
    await app.db.deleteFrom('block').execute();
  });

  it('comes in pages that neither repeat nor lose a notice, and is marked as read at once', async () => {
    await told(...Array.from({ length: 7 }, () => ({ accountId: kit.id, kind: 'reaction' as const, causeId: uuid() })));
    const seen: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { notices } = await listOf(kit, { first: 3, after });
      seen.push(...notices.nodes.map((each: { id: string }) => each.id));
      ({ hasNextPage: more, endCursor: after } = notices.pageInfo);
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.length).toBeGreaterThanOrEqual(7);
    expect((await kit.ask(READ)).markNoticesRead.unreadNotices).toBe(0);
    expect(await kit.refusal(LIST, { first: 51 })).toBe('INVALID_INPUT out_of_range');
    expect(await kit.refusal(LIST, { after: 'nonsense' })).toBe('INVALID_INPUT not_a_cursor');
  });
});

describe('the choice of ways', () => {
  it("starts with mail about one's own words, and about replies only after consent [OP17]", async () => {
    const mailOf = async (kind: string): Promise<any> =>
      (await jo.ask(SETTINGS)).noticeSettings.choices.find((each: { kind: string }) => each.kind === kind);
    expect(await mailOf('moderation_decision')).toMatchObject({ inApp: true, mail: true, isAlwaysInApp: true });
    expect(await mailOf('security')).toMatchObject({ mail: true, isAlwaysMailed: true });
    expect(await mailOf('reply_to_my_thread')).toMatchObject({ inApp: true, mail: false });
    await app.db
      .insertInto('consent')
      .values({ id: uuid(), accountId: jo.id, purpose: 'mail_digest', version: 1, givenAt: app.clock.now() })
      .execute();
    expect(await mailOf('reply_to_my_thread')).toMatchObject({ inApp: true, mail: true });
  });

  it("is kept by kind; what was done to one's words cannot be switched off in the app [ME19] [ME27]", async () => {
    await jo.ask(SAVE, {
      input: {
        choices: [
          { kind: 'reaction', inApp: false, mail: false },
          { kind: 'moderation_decision', inApp: false, mail: false },
        ],
      },
    });
    await told(
      { accountId: jo.id, kind: 'reaction', causeId: uuid() },
      { accountId: jo.id, kind: 'moderation_decision', causeId: uuid() },
    );
    const kinds = (await listOf(jo)).notices.nodes.map((each: { kind: string }) => each.kind);
    expect(kinds).toContain('moderation_decision');
    expect(kinds).not.toContain('reaction');
  });

  it('refuses quiet hours that are no hours', async () => {
    const save = (quietFrom: string | null, quietTo: string | null): Promise<string> =>
      jo.refusal(SAVE, { input: { choices: [], quietFrom, quietTo } });
    expect(await save('22:00', null)).toBe('INVALID_INPUT both_times');
    expect(await save('25:00', '07:00')).toBe('INVALID_INPUT not_a_time');
    expect(await save('22:00', '22:00')).toBe('INVALID_INPUT same_time');
    expect(await guest(app).refusal(SETTINGS)).toBe('UNAUTHENTICATED sign_in');
  });
});

describe('mail', () => {
  it('tells of several things at once, thirty minutes after the first, and of none of them in words [ME19] [ME36] [R25]', async () => {
    await mara.ask(SAVE, { input: { choices: [{ kind: 'reply_to_my_thread', inApp: true, mail: true }] } });
    await mara.ask(READ);
    const threadId = await thread(mara, 'A planted title');
    await reply(jo, threadId, 'Planted words of jo.');
    await told({ accountId: mara.id, kind: 'moderation_decision', causeId: uuid() });
    await app.advance(29 * 60);
    expect(await mailsTo(mara)).toHaveLength(0);
    await app.advance(2 * 60);
    const [mail, ...more] = await mailsTo(mara);
    expect(more).toEqual([]);
    expect(mail?.subject).toBe('A message from Between');
    expect(mail?.bodyText).toContain('2 things are waiting');
    expect(mail?.bodyText).not.toMatch(/planted|waves|jo\b|decision|anxiety|moderat/i);
  });

  it('does not tell twice, and not of what was read before it left', async () => {
    await app.advance(3600);
    expect(await mailsTo(mara)).toHaveLength(1);
    await told({ accountId: mara.id, kind: 'moderation_decision', causeId: uuid() });
    await mara.ask(READ);
    await app.advance(3600);
    expect(await mailsTo(mara)).toHaveLength(1);
  });

  it('waits for the end of quiet hours in the zone of its person [ME19]', async () => {
    const start = new Date('2027-01-15T23:00:00Z');
    app.clock.set(start);
    await app.db
      .updateTable('session')
      .set({ expiresAt: new Date('2028-01-01'), absoluteExpiresAt: new Date('2028-01-01') })
      .execute();
    await app.db
      .updateTable('account')
      .set({ timeZone: 'Europe/London', quietFrom: '22:00', quietTo: '07:30' })
      .where('id', '=', mara.id)
      .execute();
    await told({ accountId: mara.id, kind: 'moderation_decision', causeId: uuid() });
    await app.advance(4 * 3600);
    expect(await mailsTo(mara)).toHaveLength(1);
    await app.advance(4 * 3600 + 31 * 60);
    expect(await mailsTo(mara)).toHaveLength(2);
    await app.db.updateTable('account').set({ quietFrom: null, quietTo: null }).execute();
    app.clock.release();
  });

  it('about the safety of an account leaves at once, also in quiet hours, and carries no stop link', async () => {
    await told({ accountId: kit.id, kind: 'security', causeId: uuid(), detail: 'password_changed' });
    await app.settle();
    const [mail] = await mailsTo(kit);
    expect(mail?.subject).toBe('A message from Between');
    expect(mail?.bodyText).toContain('Your password was changed.');
    expect(mail?.bodyText).not.toContain('stop-mail');
  });

  it('does not go to an address that never answered', async () => {
    const wren = await as(app, 'wren', { isConfirmed: false });
    await told({ accountId: wren.id, kind: 'moderation_decision', causeId: uuid() });
    await app.advance(3600);
    expect(await mailsTo(wren)).toEqual([]);
  });
});

describe('what has had its time', () => {
  it('is taken away: notices read half a year ago, rows of mails that left three months ago [OP18]', async () => {
    const ages = new Date(app.clock.now().getTime() - 200 * 86_400_000);
    await told({ accountId: kit.id, kind: 'reaction', causeId: uuid() });
    const fresh = (await listOf(kit, { first: 1 })).notices.nodes[0].id;
    await app.db
      .updateTable('notice')
      .set({ readAt: ages })
      .where('accountId', '=', kit.id)
      .where('id', '<>', fresh)
      .execute();
    await app.db.updateTable('delivery').set({ sentAt: ages }).where('accountId', '=', kit.id).execute();
    // Later than every moment the tests before stood at: a sweep looks forward only.
    app.clock.set(new Date('2027-02-01T12:00:00Z'));
    await app.advance(16 * 60);
    expect((await listOf(kit)).notices.nodes.map((each: { id: string }) => each.id)).toEqual([fresh]);
    expect(await app.db.selectFrom('delivery').select('id').where('accountId', '=', kit.id).execute()).toEqual([]);
    app.clock.release();
  });
});

describe('stopping mail', () => {
  const tokenOf = (who: Persona): string => stopToken(app.server.services.vault, who.id);

  it('works from a mail program with one press, without a cookie [ME36]', async () => {
    const at = `${app.origin}/mail/stop/${tokenOf(mara)}`;
    const shown = await fetch(at, { redirect: 'manual' });
    expect([shown.status, shown.headers.get('location')]).toEqual([303, `/stop-mail/${tokenOf(mara)}`]);
    expect((await guest(app).ask(STOPPED, { token: tokenOf(mara) })).mailStop).toEqual({ isStopped: false });

    const pressed = await fetch(at, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'List-Unsubscribe=One-Click',
    });
    expect(pressed.status).toBe(200);
    expect((await guest(app).ask(STOPPED, { token: tokenOf(mara) })).mailStop).toEqual({ isStopped: true });
    const { choices } = (await mara.ask(SETTINGS)).noticeSettings;
    expect(choices.filter((each: { mail: boolean }) => each.mail).map((each: { kind: string }) => each.kind)).toEqual([
      'security',
    ]);

    const before = (await mailsTo(mara)).length;
    await told({ accountId: mara.id, kind: 'moderation_decision', causeId: uuid() });
    await app.advance(3600);
    expect(await mailsTo(mara)).toHaveLength(before);
    expect((await listOf(mara)).notices.nodes[0].kind).toBe('moderation_decision');
  });

  it("refuses a link that is not ours, and one with another person's id", async () => {
    const [, mac] = tokenOf(mara).split('.');
    const forged = `${Buffer.from(jo.id).toString('base64url')}.${mac}`;
    for (const token of [forged, 'x', `${tokenOf(mara)}.x`, '']) {
      expect(await guest(app).refusal(STOP, { token })).toBe('NOT_FOUND');
      expect(await guest(app).refusal(STOPPED, { token })).toBe('NOT_FOUND');
    }
    const answer = await fetch(`${app.origin}/mail/stop/${forged}`, { method: 'POST' });
    expect(answer.status).toBe(404);
  });
});

async function mailsTo(who: Persona): Promise<{ subject: string; bodyText: string }[]> {
  return (await app.mails()).filter((mail) => mail.toAddress === who.email);
}
