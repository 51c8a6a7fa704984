import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApp, type TestApp } from '../support/app.ts';
import { joinAll, makeGroup } from '../support/groups.ts';
import { as } from '../support/personas.ts';
import { REPLY, THREAD, LIST, type Talk, talkIn } from '../support/talk.ts';

let app: TestApp;
let group: Talk['group'];
let mara: Talk['mara'];
let jo: Talk['jo'];
let kit: Talk['kit'];
let start: Talk['start'];
let reply: Talk['reply'];
let read: Talk['read'];
let block: Talk['block'];
let unblock: Talk['unblock'];

beforeAll(async () => {
  app = await startApp();
  ({ group, mara, jo, kit, start, reply, read, block, unblock } = await talkIn(app));
});
afterAll(() => app.close());

describe('a hidden handle', () => {
  it('tells nobody who wrote, in page, list, search, reactions and notices [ME16]', async () => {
    const { id, openingId } = await start(mara, {
      hidesHandle: true,
      title: 'Marmalade again',
      body: 'Quillwort and thimble.',
    });
    const own = await reply(mara, id, 'It is still me, quillwort.');
    await reply(jo, id, 'Hello, you.');
    await jo.ask(`mutation ($input: ReactionInput!) { react(input: $input) { post { id } } }`, {
      input: { postId: openingId, kind: 'with_you' },
    });
    const answers = [
      await kit.graphql(THREAD, { id }),
      (await kit.ask(LIST, { slug: group.slug })).group.threads.nodes.find((node: { id: string }) => node.id === id),
      await kit.graphql(
        `query { search(query: "quillwort") { nodes { postId author { kind id handle } excerpt { text isMatch } } } }`,
      ),
    ];
    for (const answer of answers) {
      expect(JSON.stringify(answer)).not.toContain(mara.id);
    }
    expect(answers[1]).toMatchObject({ author: { kind: 'hidden', id: null, handle: null } });
    expect(answers[0]?.data).toMatchObject({ thread: { author: { kind: 'hidden', id: null, handle: null } } });
    const post = (answers[0]?.data as any).thread.replies.nodes.find((node: { id: string }) => node.id === own.id);
    expect(post).toMatchObject({ author: { kind: 'hidden', id: null, handle: null }, isThreadAuthor: true });
    const notices = await app.db
      .selectFrom('notice')
      .selectAll()
      .where('threadId', '=', id)
      .where('accountId', '<>', mara.id)
      .execute();
    expect(JSON.stringify(notices)).not.toContain(mara.id);
  });

  it('says who opened the thread only where both are named or both hidden [ME16]', async () => {
    const { id } = await start(mara);
    const hidden = await reply(mara, id, 'Said quietly.', { hidesHandle: true });
    const named = await reply(mara, id, 'Said aloud.', { hidesHandle: false });
    const nodes: any[] = (await read(kit, id)).replies.nodes;
    expect(nodes.find((node) => node.id === hidden.id).isThreadAuthor).toBe(false);
    expect(nodes.find((node) => node.id === named.id).isThreadAuthor).toBe(true);
  });

  it('does not give way when the reader blocks: blocking must not tell who it was [ME16] [ME20]', async () => {
    const { id } = await start(jo);
    const hidden = await reply(mara, id, 'A word from a member.', { hidesHandle: true });
    await block(kit, mara);
    expect((await read(kit, id)).replies.nodes.map((node: { id: string }) => node.id)).toContain(hidden.id);
    await unblock();
    await block(mara, kit);
    expect((await read(kit, id)).replies.nodes).toEqual([]);
    await unblock();
  });
});

describe('a block', () => {
  it('takes threads and posts away on both sides, in lists and by address [ME20]', async () => {
    const hers = await start(mara, { title: 'Blocked one', body: 'Gorse and heather.' });
    const shared = await start(jo);
    const said = await reply(mara, shared.id, 'Gorse again.');
    await block(kit, mara);
    expect(await kit.refusal(THREAD, { id: hers.id })).toBe('NOT_FOUND');
    expect(await kit.refusal(`query ($id: UUID!) { post(id: $id) { id } }`, { id: said.id })).toBe('NOT_FOUND');
    expect((await read(kit, shared.id)).replies.nodes).toEqual([]);
    expect(JSON.stringify(await kit.ask(LIST, { slug: group.slug }))).not.toContain(hers.id);
    expect((await kit.ask(`query { search(query: "gorse") { nodes { postId } } }`)).search.nodes).toEqual([]);
    const kits = await start(kit);
    expect(await mara.refusal(THREAD, { id: kits.id })).toBe('NOT_FOUND');
    expect(await mara.refusal(REPLY, { input: { threadId: kits.id, clientId: randomUUID(), body: 'Hi.' } })).toBe(
      'NOT_FOUND',
    );
    await unblock();
  });

  it('tells no notice across it', async () => {
    const { id } = await start(jo);
    await kit.ask(`mutation ($id: UUID!) { followThread(threadId: $id) { thread { viewerFollow } } }`, { id });
    await block(mara, kit);
    await reply(mara, id, 'Anyone there?');
    const told = await app.db.selectFrom('notice').select('accountId').where('threadId', '=', id).execute();
    expect(told.map((row) => row.accountId)).toEqual([jo.id]);
    await unblock();
  });
});

describe('held and removed words', () => {
  it('shows a held post to its author and the desk, and says so [MO27]', async () => {
    const { id } = await start(mara);
    const post = await reply(jo, id, 'Waiting to be read.');
    await app.db
      .updateTable('item')
      .set({ visibility: 'held', visibilityAt: app.clock.now() })
      .where('id', '=', post.id)
      .execute();
    const sam = await as(app, 'sam');
    expect((await read(jo, id)).replies.nodes[0]).toMatchObject({
      visibility: 'held',
      html: '<p>Waiting to be read.</p>',
      wordsBack: { body: 'Waiting to be read.' },
    });
    expect((await read(sam, id)).replies.nodes[0]).toMatchObject({ visibility: 'held' });
    expect((await read(kit, id)).replies.nodes).toEqual([]);
    expect(await kit.refusal(`query ($id: UUID!) { post(id: $id) { id } }`, { id: post.id })).toBe('NOT_FOUND');
  });

  it('shows removed words to nobody but as a copy to their author [ME28]', async () => {
    const { id } = await start(mara);
    const post = await reply(jo, id, 'Against a rule.');
    await app.db
      .updateTable('item')
      .set({ visibility: 'removed', removedRule: 'MED', visibilityAt: app.clock.now() })
      .where('id', '=', post.id)
      .execute();
    expect((await read(kit, id)).replies.nodes[0]).toMatchObject({ html: null, visibility: 'removed' });
    expect((await read(jo, id)).replies.nodes[0]).toMatchObject({ html: null, wordsBack: { body: 'Against a rule.' } });
  });
});

describe('filters', () => {
  const SET = `mutation ($choices: [TopicChoiceInput!]!) { setTopicFilters(choices: $choices) { viewer { topicFilters { topic mode } isHardDay } } }`;

  it('folds, shows or hides by topic, and leaves hidden threads out of lists [ME10]', async () => {
    const wren = await as(app, 'wren');
    await joinAll(app, group, [wren]);
    const { id } = await start(mara, { contentTopics: ['loss'], title: 'A chair left empty' });
    expect((await read(wren, id)).fold).toBe('collapse');
    await wren.ask(SET, { choices: [{ topic: 'loss', mode: 'show' }] });
    expect((await read(wren, id)).fold).toBe('show');
    await wren.ask(SET, { choices: [{ topic: 'loss', mode: 'hide' }] });
    expect((await read(wren, id)).fold).toBe('hide');
    expect(JSON.stringify(await wren.ask(LIST, { slug: group.slug }))).not.toContain(id);
    expect(JSON.stringify(await mara.ask(LIST, { slug: group.slug }))).toContain(id);
  });

  it('turns the strongest filters on for a hard day, and off again by itself [ME11]', async () => {
    const finch = await as(app, 'finch');
    await joinAll(app, group, [finch]);
    await finch.ask(SET, { choices: [{ topic: 'panic', mode: 'show' }] });
    const { id } = await start(mara, { contentTopics: ['panic'] });
    await app.db
      .updateTable('account')
      .set({ hardDayUntil: new Date(app.clock.now().getTime() + 3_600_000) })
      .where('id', '=', finch.id)
      .execute();
    expect((await read(finch, id)).fold).toBe('hide');
    expect(JSON.stringify(await finch.ask(LIST, { slug: group.slug }))).not.toContain(id);
    await app.db.updateTable('account').set({ hardDayUntil: app.clock.now() }).where('id', '=', finch.id).execute();
    expect((await read(finch, id)).fold).toBe('show');
  });
});

describe('search', () => {
  it('finds words and titles, marks the match and keeps folded words back [ME10]', async () => {
    const { id } = await start(mara, {
      title: 'Turnstile tricks',
      body: 'I **counted** the lighthouses <b>on</b> the way.',
    });
    await reply(jo, id, 'Lighthouse keeper here.', { contentTopics: ['loss'] });
    const { search } = await kit.ask(
      `query { search(query: "lighthouse") { nodes { isOpening fold thread { title } excerpt { text isMatch } } } }`,
    );
    expect(search.nodes).toEqual([
      { isOpening: false, fold: 'collapse', thread: { title: 'Turnstile tricks' }, excerpt: [] },
      {
        isOpening: true,
        fold: 'show',
        thread: { title: 'Turnstile tricks' },
        excerpt: expect.arrayContaining([{ text: 'lighthouses', isMatch: true }]),
      },
    ]);
    expect((await kit.ask(`query { search(query: "turnstile") { nodes { thread { id } } } }`)).search.nodes).toEqual([
      { thread: { id } },
    ]);
  });

  it('finds nothing in a group that is not one’s to know, and takes odd queries calmly', async () => {
    const closed = await makeGroup(app, 'closed', 'invite_only');
    await app.db
      .insertInto('groupInvitation')
      .values({ groupId: closed.id, accountId: mara.id, invitedAt: app.clock.now() })
      .execute();
    await joinAll(app, closed, [mara]);
    const { id } = await start(mara, { groupId: closed.id, title: 'Periwinkle', body: 'Periwinkle in here.' });
    expect((await jo.ask(`query { search(query: "periwinkle") { nodes { postId } } }`)).search.nodes).toEqual([]);
    expect((await mara.ask(`query { search(query: "periwinkle") { nodes { postId } } }`)).search.nodes).toHaveLength(1);
    expect(await jo.refusal(THREAD, { id })).toBe('NOT_FOUND');
    for (const query of ["' or 1=1 --", '& | ! ( )', '%%', 'the the']) {
      expect(
        (await jo.graphql(`query ($query: String!) { search(query: $query) { nodes { postId } } }`, { query })).errors,
      ).toEqual([]);
    }
    expect(await jo.refusal(`query { search(query: "a") { nodes { postId } } }`)).toBe('INVALID_INPUT too_short');
  });
});

describe('reactions', () => {
  const REACT = `mutation ($input: ReactionInput!) { react(input: $input) { post { reactions { kind count isMine } } } }`;
  const UNREACT = REACT.replaceAll('react(', 'unreact(');

  it('counts each supportive kind once a person, and takes it back [ME17]', async () => {
    const { openingId } = await start(mara);
    await Promise.all([1, 2, 3].map(() => jo.ask(REACT, { input: { postId: openingId, kind: 'me_too' } })));
    const { react } = await kit.ask(REACT, { input: { postId: openingId, kind: 'me_too' } });
    expect(react.post.reactions).toEqual([
      { kind: 'with_you', count: 0, isMine: false },
      { kind: 'me_too', count: 2, isMine: true },
      { kind: 'thank_you', count: 0, isMine: false },
      { kind: 'warmth', count: 0, isMine: false },
    ]);
    const { unreact } = await kit.ask(UNREACT, { input: { postId: openingId, kind: 'me_too' } });
    expect(unreact.post.reactions[1]).toEqual({ kind: 'me_too', count: 1, isMine: false });
  });

  it('knows no kind that counts against anyone, and none on own words [ME17]', async () => {
    const { openingId } = await start(mara);
    expect(await jo.refusal(REACT, { input: { postId: openingId, kind: 'down' } })).toMatch(/^INVALID_INPUT/);
    expect(await mara.refusal(REACT, { input: { postId: openingId, kind: 'warmth' } })).toBe('FORBIDDEN own_words');
  });
});
