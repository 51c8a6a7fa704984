import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApp, type TestApp } from '../support/app.ts';
import { joinAll, makeGroup, publishAgreement } from '../support/groups.ts';
import { as, type Persona } from '../support/personas.ts';
import { START, REPLY, EDIT, THREAD, LIST, type Talk, talkIn } from '../support/talk.ts';

let app: TestApp;
let group: Talk['group'];
let mara: Talk['mara'];
let jo: Talk['jo'];
let kit: Talk['kit'];
let words: Talk['words'];
let start: Talk['start'];
let reply: Talk['reply'];
let read: Talk['read'];

beforeAll(async () => {
  app = await startApp();
  ({ group, mara, jo, kit, words, start, reply, read } = await talkIn(app));
});
afterAll(() => app.close());

describe('starting a thread', () => {
  it('keeps intent, content note and words, and shows them to the group [ME08] [ME09]', async () => {
    const { id } = await start(mara, { contentTopics: ['panic', 'panic'], contentNote: 'a supermarket' });
    const { thread } = await jo.ask(
      `query ($id: UUID!) { thread(id: $id) { intent contentTopics contentNote fold excerpt opening { html } } }`,
      { id },
    );
    expect(thread).toEqual({
      intent: 'be_heard',
      contentTopics: ['panic'],
      contentNote: 'a supermarket',
      fold: 'collapse',
      excerpt: '',
      opening: { html: '<p>Sitting on the stairs in a coat.</p>' },
    });
  });

  it('answers the same thread when it is sent twice, at once too', async () => {
    const input = words();
    const answers = await Promise.all([1, 2, 3].map(() => mara.ask(START, { input })));
    expect(new Set(answers.map((answer) => answer.startThread.thread.id)).size).toBe(1);
  });

  it('refuses empty, invisible and endless words and a title of one letter', async () => {
    expect(await mara.refusal(START, { input: words({ body: ' \u200b\u202e ' }) })).toBe('INVALID_INPUT empty');
    expect(await mara.refusal(START, { input: words({ body: 'a'.repeat(10_001) }) })).toBe('INVALID_INPUT too_long');
    expect(await mara.refusal(START, { input: words({ title: 'x' }) })).toBe('INVALID_INPUT too_short');
    expect(await mara.refusal(START, { input: words({ contentTopics: ['weather'] }) })).toMatch(/^INVALID_INPUT/);
  });

  it('asks for membership and for the agreement of today [ME07]', async () => {
    const wren = await as(app, 'wren');
    expect(await wren.refusal(START, { input: words() })).toMatch(/^FORBIDDEN (not_a_member|first_steps)$/);
    const changing = await makeGroup(app, 'changing');
    await joinAll(app, changing, [mara]);
    await publishAgreement(app, changing.id, 2);
    expect(await mara.refusal(START, { input: words({ groupId: changing.id }) })).toBe('FORBIDDEN agreement_changed');
    const { group: seen } = await mara.ask(
      `query { group(slug: "changing") { startRefusal viewerMembership { acceptedVersion hasCurrentAgreement acceptedAgreement { body } } agreement { version body } } }`,
    );
    expect(seen).toMatchObject({
      startRefusal: 'agreement_changed',
      viewerMembership: { acceptedVersion: 1, hasCurrentAgreement: false },
      agreement: { version: 2 },
    });
    await joinAll(app, changing, [mara], 2);
    await start(mara, { groupId: changing.id });
  });

  it('asks for the house rules before the first post', async () => {
    const robin = await as(app, 'robin');
    await joinAll(app, group, [robin]);
    await app.db.deleteFrom('documentAcceptance').where('accountId', '=', robin.id).execute();
    const there = await app.db.selectFrom('documentVersion').select('id').where('kind', '=', 'house_rules').execute();
    if (there.length === 0) {
      await app.db
        .insertInto('documentVersion')
        .values({
          id: randomUUID(),
          kind: 'house_rules',
          version: 1,
          body: 'Be kind.',
          html: '<p>Be kind.</p>',
          publishedAt: app.clock.now(),
        })
        .execute();
    }
    expect(await robin.refusal(START, { input: words() })).toBe('FORBIDDEN first_steps');
    await joinAll(app, group, [robin, mara, jo, kit]);
    await start(robin);
  });

  it('does not tell a guest or a suspended member whether a thread exists', async () => {
    const { id } = await start(mara);
    const bo = await as(app, 'bo');
    const lost = randomUUID();
    expect((await app.graphql(THREAD, { id })).errors[0]?.extensions).toEqual(
      (await app.graphql(THREAD, { id: lost })).errors[0]?.extensions,
    );
    expect(await bo.refusal(THREAD, { id })).toBe(await bo.refusal(THREAD, { id: lost }));
    expect(await jo.refusal(THREAD, { id: lost })).toBe('NOT_FOUND');
    expect(await jo.refusal(THREAD, { id: 'x' })).toMatch(/^INVALID_INPUT/);
  });
});

describe('replying', () => {
  it('answers the stored post when it is sent again, at once too, and counts it once', async () => {
    const { id } = await start(mara);
    const input = { threadId: id, clientId: randomUUID(), body: 'I know those stairs.' };
    const answers = await Promise.all([1, 2, 3, 4].map(() => jo.ask(REPLY, { input })));
    expect(new Set(answers.map((answer) => answer.replyToThread.post.id)).size).toBe(1);
    const thread = await read(mara, id);
    expect(thread.replyCount).toBe(1);
    expect(thread.replies.nodes).toHaveLength(1);
  });

  it('refuses an id that was used for other words elsewhere', async () => {
    const [one, two] = [await start(mara), await start(mara)];
    const clientId = randomUUID();
    await reply(jo, one.id, 'Here.', { clientId });
    expect(await jo.refusal(REPLY, { input: { threadId: two.id, clientId, body: 'There.' } })).toBe(
      'CONFLICT sent_twice',
    );
  });

  it('refuses a reply in a locked thread and says so before', async () => {
    const { id } = await start(mara);
    await app.db
      .updateTable('thread')
      .set({ lockedAt: app.clock.now(), lockReason: 'A pause until tomorrow.' })
      .where('id', '=', id)
      .execute();
    expect(await jo.refusal(REPLY, { input: { threadId: id, clientId: randomUUID(), body: 'But.' } })).toBe(
      'FORBIDDEN locked',
    );
    expect((await read(jo, id)).viewerCan).toEqual({ reply: false, replyRefusal: 'locked' });
  });

  it('pages replies both ways and never shows one twice', async () => {
    const { id } = await start(mara);
    const sent: string[] = [];
    for (let n = 0; n < 7; n += 1) sent.push((await reply(jo, id, `Number ${n}.`)).id);
    const page = async (args: string): Promise<any> =>
      (
        await mara.ask(
          `query ($id: UUID!) { thread(id: $id) { replies(first: 3, ${args}) { nodes { id } olderCursor newerCursor } } }`,
          { id },
        )
      ).thread.replies;
    const first = await page('fromEnd: false');
    expect(first).toMatchObject({ olderCursor: null, newerCursor: sent[2] });
    const second = await page(`after: "${first.newerCursor}"`);
    expect(second.nodes.map((post: { id: string }) => post.id)).toEqual(sent.slice(3, 6));
    expect(second.olderCursor).toBe(sent[3]);
    const end = await page('fromEnd: true');
    expect(end.nodes.map((post: { id: string }) => post.id)).toEqual(sent.slice(4));
    expect(end.newerCursor).toBeNull();
    expect((await page(`before: "${end.olderCursor}"`)).nodes.map((post: { id: string }) => post.id)).toEqual(
      sent.slice(1, 4),
    );
    expect((await page(`at: "${sent[5]}"`)).nodes.map((post: { id: string }) => post.id)).toEqual(sent.slice(5));
  });
});

describe('following', () => {
  it('tells the author and followers, folds replies into one notice, and leaves muted people alone [ME19]', async () => {
    const { id } = await start(mara);
    await kit.ask(`mutation ($id: UUID!) { followThread(threadId: $id) { thread { viewerFollow } } }`, { id });
    await reply(jo, id, 'One.');
    await reply(jo, id, 'Two.');
    const rows = await app.db
      .selectFrom('notice')
      .select(['accountId', 'kind', 'count'])
      .where('threadId', '=', id)
      .orderBy('kind')
      .execute();
    expect(rows).toEqual([
      { accountId: kit.id, kind: 'reply_in_followed_thread', count: 2 },
      { accountId: mara.id, kind: 'reply_to_my_thread', count: 2 },
    ]);
    await mara.ask(`mutation ($id: UUID!) { muteThread(threadId: $id) { thread { viewerFollow } } }`, { id });
    await reply(jo, id, 'Three.');
    const after = await app.db
      .selectFrom('notice')
      .select('count')
      .where('threadId', '=', id)
      .where('accountId', '=', mara.id)
      .executeTakeFirstOrThrow();
    expect(after.count).toBe(2);
  });

  it('lists what one follows, and what nobody has answered with the longest wait first [ME19]', async () => {
    const quiet = await makeGroup(app, 'quiet');
    await joinAll(app, quiet, [mara, jo]);
    const older = await start(mara, { groupId: quiet.id, title: 'Older one' });
    const newer = await start(mara, { groupId: quiet.id, title: 'Newer one' });
    const answered = await start(jo, { groupId: quiet.id, title: 'Answered one' });
    await reply(mara, answered.id, 'Here I am.');
    const ids = async (by: Persona, filter: string): Promise<string[]> =>
      (await by.ask(LIST, { slug: 'quiet', filter })).group.threads.nodes.map((node: { id: string }) => node.id);
    expect(await ids(jo, 'waiting')).toEqual([older.id, newer.id]);
    expect(await ids(jo, 'following')).toEqual([answered.id]);
    expect((await ids(jo, 'newest_talk'))[0]).toBe(answered.id);
    const first = (await jo.ask(LIST, { slug: 'quiet', first: 2 })).group.threads;
    const rest = (await jo.ask(LIST, { slug: 'quiet', first: 2, after: first.pageInfo.endCursor })).group.threads;
    expect(new Set([...first.nodes, ...rest.nodes].map((node: { id: string }) => node.id)).size).toBe(3);
  });
});

describe('changing and taking back words', () => {
  it('keeps earlier words for moderators and marks the edit [ME15]', async () => {
    const { id } = await start(mara);
    const post = await reply(jo, id, 'Frist words.');
    const { editPost } = await jo.ask(EDIT, { input: { postId: post.id, version: 1, body: 'First words.' } });
    expect(editPost).toMatchObject({ __typename: 'PostEdited', post: { version: 2, body: 'First words.' } });
    expect(editPost.post.editedAt).not.toBeNull();
    const kept = await app.db
      .selectFrom('itemVersion')
      .select(['version', 'body'])
      .where('itemId', '=', post.id)
      .execute();
    expect(kept).toEqual([{ version: 1, body: 'Frist words.' }]);
  });

  it('writes nothing over words that changed meanwhile', async () => {
    const { id } = await start(mara);
    const post = await reply(jo, id, 'One.');
    const answers = await Promise.all(
      ['Two.', 'Three.'].map((body) => jo.ask(EDIT, { input: { postId: post.id, version: 1, body } })),
    );
    expect(answers.map((answer) => answer.editPost.__typename).sort()).toEqual(['PostChangedMeanwhile', 'PostEdited']);
  });

  it('lets nobody change or take away the words of another [ME15]', async () => {
    const { id } = await start(mara);
    const post = await reply(jo, id, 'Mine.');
    const sam = await as(app, 'sam');
    for (const other of [mara, sam]) {
      expect(await other.refusal(EDIT, { input: { postId: post.id, version: 1, body: 'Yours.' } })).toBe(
        'FORBIDDEN not_yours',
      );
      expect(
        await other.refusal(`mutation ($id: UUID!) { deletePost(postId: $id) { post { id } } }`, { id: post.id }),
      ).toBe('FORBIDDEN not_yours');
    }
  });

  it('leaves a mark without words, and gives them back to their author for 30 days [ME15] [ME28]', async () => {
    const { id } = await start(mara);
    const post = await reply(jo, id, 'Said too much.');
    await jo.ask(`mutation ($id: UUID!) { deletePost(postId: $id) { post { id } } }`, { id: post.id });
    const seen = await read(mara, id);
    expect(seen.replyCount).toBe(0);
    expect(seen.replies.nodes[0]).toMatchObject({
      html: null,
      visibility: 'author_deleted',
      wordsBack: null,
      author: { kind: 'gone', handle: null, id: null },
    });
    expect((await read(jo, id)).replies.nodes[0].wordsBack).toEqual({ body: 'Said too much.' });
    await app.db
      .updateTable('item')
      .set({ visibilityAt: new Date(app.clock.now().getTime() - 31 * 86_400_000) })
      .where('id', '=', post.id)
      .execute();
    expect((await read(jo, id)).replies.nodes[0].wordsBack).toBeNull();
  });

  it('takes the title away with the opening words', async () => {
    const { id, openingId } = await start(mara, { title: 'Unrepeatable' });
    await reply(jo, id, 'A reply stays.');
    await mara.ask(`mutation ($id: UUID!) { deletePost(postId: $id) { post { id } } }`, { id: openingId });
    expect(JSON.stringify(await read(jo, id))).not.toContain('Unrepeatable');
    expect(JSON.stringify(await jo.ask(LIST, { slug: group.slug }))).not.toContain(id);
  });
});
