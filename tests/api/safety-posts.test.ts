import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApp, type TestApp } from '../support/app.ts';
import { as, type Persona } from '../support/personas.ts';
import { CHOOSE, goOnDuty, postFor, recordOf, WORDS } from '../support/safety.ts';
import { EDIT, LIST, REPLY, START, type Talk, talkIn } from '../support/talk.ts';

let app: TestApp;
let talk: Talk;
let sam: Persona;

beforeAll(async () => {
  app = await startApp();
  talk = await talkIn(app);
  sam = await as(app, 'sam');
  await goOnDuty(sam);
});
afterAll(() => app.close());

const HELPFUL = REPLY.replace('{ post {', '{ showsHelp post {');

async function replied(by: Persona, body: string, over: Record<string, unknown> = {}) {
  const { id: threadId } = await talk.start(talk.jo);
  const input = { threadId, clientId: randomUUID(), body, ...over };
  const { replyToThread } = await by.ask(HELPFUL, { input });
  return { threadId, itemId: String(replyToThread.post.id), showsHelp: Boolean(replyToThread.showsHelp), input };
}

describe('calm words', () => {
  it('leave nothing behind but themselves [R7]', async () => {
    const { itemId, showsHelp } = await replied(talk.mara, WORDS.calm);
    expect(showsHelp).toBe(false);
    expect(await recordOf(app, itemId)).toMatchObject({ verdict: undefined, case: undefined, crisis: undefined });
  });
});

describe('words of a concern', () => {
  it('are published under a note, with a case due in hours and no crisis case [R7]', async () => {
    const { itemId, showsHelp } = await replied(talk.mara, WORDS.concern);
    expect(showsHelp).toBe(true);
    const seen = await postFor(talk.kit, itemId);
    expect(seen).toMatchObject({ visibility: 'published', contentTopics: ['suicide'], fold: 'collapse', hold: null });
    const { verdict, case: case_, crisis } = await recordOf(app, itemId);
    expect(verdict).toMatchObject({ level: 'concern' });
    expect(case_).toMatchObject({ lane: 'high', status: 'queued' });
    expect(Number(case_?.dueAt) - Number(case_?.openedAt)).toBe(4 * 3_600_000);
    expect(crisis).toBeUndefined();
  });

  it('keep their note when the author edits, and lose it with the words that asked for it [R7]', async () => {
    const { itemId } = await replied(talk.mara, WORDS.concern);
    const edit = (version: number, body: string) =>
      talk.mara.ask(EDIT, { input: { postId: itemId, version, body, contentTopics: [] } });
    await edit(1, `${WORDS.concern} It passes.`);
    expect((await postFor(talk.kit, itemId)).contentTopics).toEqual(['suicide']);
    await edit(2, WORDS.calm);
    expect((await postFor(talk.kit, itemId)).contentTopics).toEqual([]);
  });
});

describe('urgent words', () => {
  it('are published under a note, and people are called on the clock of their level [R8] [R13]', async () => {
    const { itemId } = await replied(talk.mara, WORDS.urgent);
    expect(await postFor(talk.kit, itemId)).toMatchObject({ visibility: 'published', fold: 'collapse' });
    const { case: case_, crisis, hold, pages } = await recordOf(app, itemId);
    expect(case_?.lane).toBe('crisis');
    expect(crisis).toMatchObject({ level: 'urgent', source: 'engine', personId: talk.mara.id });
    expect(Number(crisis?.acknowledgeDueAt) - Number(crisis?.openedAt)).toBe(15 * 60_000);
    expect(hold).toBeUndefined();
    expect(pages.length).toBeGreaterThan(0);
  });

  it('are shown without the detail that could be copied, in search and lists too [R9]', async () => {
    const { id } = await talk.start(talk.mara, { body: WORDS.seeking, title: 'A long evening' });
    const { threads } = (await talk.kit.ask(LIST, { slug: talk.group.slug })).group;
    expect(JSON.stringify(threads)).not.toContain('painless');
    const { opening } = await talk.read(talk.kit, id);
    expect(opening.html).toContain('umbrella');
    expect(opening.html).not.toContain('painless');
    const found = async (by: Persona, q: string) =>
      (await by.ask(`query ($q: String!) { search(query: $q) { nodes { thread { id } } } }`, { q })).search.nodes;
    expect(await found(talk.kit, 'umbrella')).toEqual([{ thread: { id } }]);
    expect(await found(talk.kit, 'painlessly')).toEqual([]);
    const target = await talk.kit.ask(`query ($id: UUID!) { reportTarget(itemId: $id) { excerpt } }`, {
      id: opening.id,
    });
    expect(JSON.stringify(target)).not.toContain('painless');
  });

  it('join the open crisis case when they are edited, whose level only rises', async () => {
    const { itemId } = await replied(talk.mara, WORDS.urgent);
    const edit = (version: number, body: string) => talk.mara.ask(EDIT, { input: { postId: itemId, version, body } });
    await edit(1, WORDS.imminent);
    expect((await recordOf(app, itemId)).crisis?.level).toBe('imminent');
    expect(await postFor(talk.kit, itemId)).toBeNull();
    await edit(2, WORDS.calm);
    const { crisis, hold } = await recordOf(app, itemId);
    expect(crisis?.level).toBe('imminent');
    expect(hold?.endedAt).toBeNull();
    expect(await postFor(talk.kit, itemId)).toBeNull();
  });
});

describe('imminent words', () => {
  it('are held: seen by their author and the desk, by nobody else, and people are called at once [R8] [R13]', async () => {
    const { itemId, threadId, showsHelp } = await replied(talk.mara, WORDS.imminent);
    expect(showsHelp).toBe(true);
    expect(await postFor(talk.kit, itemId)).toBeNull();
    const own = await postFor(talk.mara, itemId);
    expect(own).toMatchObject({
      visibility: 'held',
      body: WORDS.imminent,
      wordsBack: { body: WORDS.imminent },
      hold: { kind: 'waits_for_person', isSeen: false, mayChoose: false, choices: [], choice: null },
    });
    expect(Date.parse(own.hold.until) - Date.parse(own.hold.since)).toBe(10 * 60_000);
    expect((await postFor(sam, itemId)).html).toContain('tonight');
    expect((await postFor(sam, itemId)).hold).toBeNull();
    const { crisis, pages, hold } = await recordOf(app, itemId);
    expect(crisis?.level).toBe('imminent');
    expect(hold?.reason).toBe('imminent');
    expect(Number(pages[0]?.dueAt) - Number(crisis?.openedAt)).toBeLessThan(1_000);
    expect((await talk.read(talk.kit, threadId)).replyCount).toBe(0);
  });

  it('tell nobody who follows that there is a reply, before it is free', async () => {
    const toldOf = async (threadId: string) => {
      await app.settle();
      return app.db.selectFrom('notice').select('accountId').where('threadId', '=', threadId).execute();
    };
    const calm = await replied(talk.mara, WORDS.calm);
    expect(await toldOf(calm.threadId)).toEqual([{ accountId: talk.jo.id }]);
    const { threadId } = await replied(talk.mara, WORDS.imminent);
    expect(await toldOf(threadId)).toEqual([]);
  });

  it('that open a thread keep it out of every list of others [R8]', async () => {
    const title = 'Nothing to see';
    const { startThread } = await talk.mara.ask(START, { input: talk.words({ title, body: WORDS.imminent }) });
    const titles = async (by: Persona) =>
      (await by.ask(LIST, { slug: talk.group.slug })).group.threads.nodes.map((one: { title: string }) => one.title);
    expect(await titles(talk.kit)).not.toContain(title);
    expect(await titles(talk.mara)).toContain(title);
    expect(
      (await talk.kit.graphql(`{ thread(id: "${startThread.thread.id}") { id } }`)).data?.['thread'] ?? null,
    ).toBeNull();
  });

  it('in a title hold words that are calm by themselves', async () => {
    const { startThread } = await talk.mara.ask(START, {
      input: talk.words({ title: 'I am going to kill myself tonight', body: 'Please read.' }),
    });
    expect((await recordOf(app, startThread.thread.opening.id)).hold?.reason).toBe('imminent');
  });

  it('are stored once when they are sent twice', async () => {
    const { itemId, input } = await replied(talk.mara, WORDS.imminent);
    const { replyToThread } = await talk.mara.ask(HELPFUL, { input });
    expect(replyToThread).toMatchObject({ showsHelp: true, post: { id: itemId } });
    const rows = await app.db.selectFrom('crisisCase').select('id').where('itemId', '=', itemId).execute();
    expect(rows).toHaveLength(1);
  });
});

describe('words that would harm others', () => {
  it('are held at once and kept as evidence, with nothing taken from whoever wrote them [R10] [R22]', async () => {
    const { itemId } = await replied(talk.mara, WORDS.encouragement);
    expect(await postFor(talk.kit, itemId)).toBeNull();
    const { hold, case: case_, crisis } = await recordOf(app, itemId);
    expect(hold?.reason).toBe('encouragement');
    expect(case_?.lane).toBe('crisis');
    expect(crisis).toBeUndefined();
    const kept = await app.db.selectFrom('snapshot').select('body').where('itemId', '=', itemId).executeTakeFirst();
    expect(kept?.body).toBe(WORDS.encouragement);
    const restricted = await app.db
      .selectFrom('restriction')
      .select('id')
      .where('accountId', '=', talk.mara.id)
      .execute();
    expect(restricted).toEqual([]);
  });

  it('with contacts of somebody else are held, with own contacts are shown without them', async () => {
    const others = await replied(talk.mara, WORDS.othersNumber);
    expect((await recordOf(app, others.itemId)).hold?.reason).toBe('others_data');
    const own = await replied(talk.mara, WORDS.ownNumber);
    const seen = await postFor(talk.kit, own.itemId);
    expect(seen).toMatchObject({ visibility: 'published', hasLeftOut: true });
    expect(seen.html).not.toContain('07700');
    expect((await postFor(talk.mara, own.itemId)).body).toContain('07700');
  });

  it('that sell are held while the account is new, and wait in the queue later', async () => {
    const young = await replied(talk.mara, WORDS.scam);
    expect((await recordOf(app, young.itemId)).hold?.reason).toBe('scam');
    const began = new Date(app.clock.now().getTime() - 8 * 86_400_000);
    await app.db.updateTable('account').set({ createdAt: began }).where('id', '=', talk.kit.id).execute();
    const old = await replied(talk.kit, WORDS.scam);
    expect(await recordOf(app, old.itemId)).toMatchObject({ hold: undefined, case: { lane: 'normal' } });
    expect((await postFor(talk.jo, old.itemId)).visibility).toBe('published');
  });
});

describe('what a member is told', () => {
  it('never names a level, a verdict or a risk, to the author or to others [R24]', async () => {
    const { itemId, threadId } = await replied(talk.mara, WORDS.imminent);
    const texts = await Promise.all(
      [talk.mara, talk.kit].map(async (by) =>
        JSON.stringify([await postFor(by, itemId), await talk.read(by, threadId)]),
      ),
    );
    for (const text of texts) expect(text).not.toMatch(/imminent|urgent|concern|verdict|crisis|risk|RISK/u);
    const refused = await talk.mara.refusal(CHOOSE, { input: { itemId, choice: 'share' } });
    expect(refused).toBe('CONFLICT not_your_turn');
  });
});
