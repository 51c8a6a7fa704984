import { randomUUID } from 'node:crypto';
import { FIRST_REPLY_HOURS } from '@between/rules/safety.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApp, type TestApp } from '../support/app.ts';
import { joinAll } from '../support/groups.ts';
import { as, type Persona, signIn } from '../support/personas.ts';
import { talkIn, type Talk } from '../support/talk.ts';

const CLOCKS = `query ($slug: String!) { group(slug: $slug) { firstReplies { threadId peersAt deskAt } } }`;
const QUEUE = `{ cases(first: 50) { nodes { id lane standsIn title waitsForFirstReply reportCount reasons { reason } } } }`;
const CASE = `query ($id: UUID!) { case(id: $id) { waitsForFirstReply lane status reports { id } item { body reported { body } } history { event by } viewerCan { claim } } }`;
const HOUR = 60 * 60;

let app: TestApp;
let talk: Talk;
let peer: Persona;
let sam: Persona;

beforeAll(async () => {
  app = await startApp();
  talk = await talkIn(app);
  peer = await as(app, 'pia', { roles: [{ role: 'peer_supporter', groupId: talk.group.id }] });
  sam = await as(app, 'sam');
  await joinAll(app, talk.group, [peer]);
});
afterAll(() => app.close());

/** The same person after hours: staff have to sign in again. */
const again = async (person: Persona): Promise<Persona> => ({ ...person, ...(await signIn(app, person.email)) });
const told = async (person: Persona): Promise<string[]> =>
  (
    await app.db
      .selectFrom('notice')
      .select('threadId')
      .where('accountId', '=', person.id)
      .where('kind', '=', 'first_reply')
      .execute()
  ).map(({ threadId }) => threadId ?? '');
const caseOf = async (itemId: string) =>
  app.db.selectFrom('case').select(['id', 'lane', 'dueAt', 'status']).where('itemId', '=', itemId).executeTakeFirst();

describe('threads that nobody answers', () => {
  it('reach peer supporters of their group after two hours, nobody else, and not good news [ME18]', async () => {
    const asks = await talk.start(talk.mara);
    const good = await talk.start(talk.mara, { intent: 'good_news', title: 'It rained' });
    const elsewhere = await as(app, 'ola', { roles: [{ role: 'peer_supporter', groupId: randomUUID() }] });
    await app.advance(FIRST_REPLY_HOURS.peers * HOUR - 60);
    expect(await told(peer)).toEqual([]);
    await app.advance(120);
    expect(await told(peer)).toContain(asks.id);
    expect(await told(peer)).not.toContain(good.id);
    for (const other of [talk.mara, talk.jo, elsewhere]) expect(await told(other)).toEqual([]);
  });

  it('reach a moderator after six hours as a case without blame, which rises while it waits [ME18] [MO04]', async () => {
    const { id, openingId } = await talk.start(talk.mara, { title: 'Still here' });
    await app.advance(FIRST_REPLY_HOURS.peers * HOUR);
    expect(await caseOf(openingId)).toBeUndefined();
    await app.advance((FIRST_REPLY_HOURS.moderators - FIRST_REPLY_HOURS.peers) * HOUR);
    const opened = await caseOf(openingId);
    expect(opened).toMatchObject({ lane: 'normal', status: 'queued' });

    const moderator = await again(sam);
    const { case: seen } = await moderator.ask(CASE, { id: opened?.id });
    expect(seen).toMatchObject({
      waitsForFirstReply: true,
      reports: [],
      item: { body: 'Sitting on the stairs in a coat.', reported: { body: 'Sitting on the stairs in a coat.' } },
      viewerCan: { claim: true },
    });
    expect(seen.history.every(({ by }: { by: string | null }) => by === null)).toBe(true);
    await app.advance(3 * HOUR);
    const { cases } = await (await again(sam)).ask(QUEUE);
    expect(cases.nodes.find((each: any) => each.id === opened?.id)).toMatchObject({
      waitsForFirstReply: true,
      standsIn: 'high',
      reportCount: 0,
    });

    await talk.reply(talk.jo, id, 'I am here, too.');
    expect((await (await again(sam)).ask(CASE, { id: opened?.id })).case.waitsForFirstReply).toBe(false);
    // The author hears nothing of it: nothing was done to them.
    expect(
      await app.db
        .selectFrom('notice')
        .select('id')
        .where('accountId', '=', talk.mara.id)
        .where('kind', '=', 'moderation_decision')
        .execute(),
    ).toEqual([]);
  });

  it('wait on while only their author writes, and stop at the first words of somebody else [ME18]', async () => {
    const own = await talk.start(talk.mara, { title: 'Only me' });
    const met = await talk.start(talk.mara, { title: 'Met' });
    await talk.reply(talk.mara, own.id, 'To add something.');
    await app.advance(FIRST_REPLY_HOURS.peers * HOUR);
    expect(await told(peer)).toEqual(expect.arrayContaining([own.id, met.id]));

    await talk.reply(talk.jo, met.id, 'I read you.');
    await app.advance(61);
    expect(await told(peer)).not.toContain(met.id);
    await app.advance(FIRST_REPLY_HOURS.moderators * HOUR);
    expect(await caseOf(own.openingId)).toBeDefined();
    expect(await caseOf(met.openingId)).toBeUndefined();
  });

  it('do not bring blocked people together', async () => {
    await talk.block(talk.jo, peer);
    const { id } = await talk.start(talk.jo, { title: 'Blocked' });
    await app.advance(FIRST_REPLY_HOURS.peers * HOUR);
    expect(await told(peer)).not.toContain(id);
    await talk.unblock();
  });
});

describe('the clock of a waiting thread', () => {
  it('is shown to those who answer first and to nobody else [ME18]', async () => {
    const { id } = await talk.start(talk.kit);
    const slug = talk.group.slug;
    const { group } = await (await again(peer)).ask(CLOCKS, { slug });
    expect(group.firstReplies.map((each: any) => each.threadId)).toContain(id);
    expect((await talk.jo.ask(CLOCKS, { slug })).group.firstReplies).toBeNull();
  });

  it('follows the hours that the operator set, within limits [ME18]', async () => {
    await app.db
      .insertInto('site')
      .values({ id: 1, name: 'Between', signUp: 'open', minAge: 18, country: 'GB' })
      .execute();
    const alex = await as(app, 'alex');
    const operator = await again(alex);
    const { site } = await operator.ask('{ site { version } }');
    const change = (peers: number, desk: number, version: number) => ({
      input: { version, firstReplyPeersHours: peers, firstReplyDeskHours: desk },
    });
    const CHANGE = `mutation ($input: ChangeSiteInput!) { changeSite(input: $input) { version firstReplyPeersHours firstReplyDeskHours } }`;
    for (const [peers, desk] of [
      [0, 6],
      [73, 100],
      [6, 6],
      [2, 169],
    ] as const)
      expect(await operator.refusal(CHANGE, change(peers, desk, site.version))).toBe('INVALID_INPUT out_of_range');
    const { changeSite } = await operator.ask(CHANGE, change(5, 9, site.version));
    expect(changeSite).toMatchObject({ firstReplyPeersHours: 5, firstReplyDeskHours: 9 });

    const { id } = await talk.start(talk.kit, { title: 'Slower' });
    await app.advance(4 * HOUR);
    expect(await told(peer)).not.toContain(id);
    await app.advance(HOUR);
    expect(await told(peer)).toContain(id);
  });
});
