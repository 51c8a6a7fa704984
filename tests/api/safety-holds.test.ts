import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApp, type TestApp } from '../support/app.ts';
import { untilSomebodyWaits } from '../support/locks.ts';
import { claim, decide } from '../support/moderation.ts';
import { as, type Persona, signIn } from '../support/personas.ts';
import { CHOOSE, goOnDuty, postFor, recordOf, WORDS } from '../support/safety.ts';
import { EDIT, REPLY, type Talk, talkIn } from '../support/talk.ts';

const NOTICES = `{ notices { nodes { kind detail } } }`;

let app: TestApp;
let talk: Talk;
let sam: Persona;
let threadId: string;

beforeAll(async () => {
  app = await startApp();
  talk = await talkIn(app);
  sam = await as(app, 'sam');
  ({ id: threadId } = await talk.start(talk.jo));
});
afterAll(() => app.close());

async function held(by: Persona, body: string = WORDS.imminent): Promise<string> {
  const { replyToThread } = await by.ask(REPLY, { input: { threadId, clientId: randomUUID(), body } });
  return replyToThread.post.id;
}

const told = async (by: Persona): Promise<string[]> =>
  (await by.ask(NOTICES)).notices.nodes
    .filter(({ kind }: { kind: string }) => kind === 'held_words')
    .map(({ detail }: { detail: string }) => detail);
const choose = (by: Persona, itemId: string, choice: string) => by.ask(CHOOSE, { input: { itemId, choice } });

describe('words that wait', () => {
  it('tell their author the truth at once where nobody would come [R8] [R29]', async () => {
    const itemId = await held(talk.mara);
    await app.advance(1);
    const { hold } = await postFor(talk.mara, itemId);
    expect(hold).toMatchObject({ mayChoose: true, choices: ['keep', 'share'], isSeen: false });
    expect(await told(talk.mara)).toContain('waited');
  });

  it('go to the group by their author’s choice, counted, folded and told of [R8]', async () => {
    await goOnDuty(sam);
    const itemId = await held(talk.mara);
    await app.advance(9 * 60);
    expect((await postFor(talk.mara, itemId)).hold.mayChoose).toBe(false);
    await app.advance(61);
    expect((await postFor(talk.mara, itemId)).hold).toMatchObject({ mayChoose: true });
    const before = (await talk.read(talk.kit, threadId)).replyCount;
    await choose(talk.mara, itemId, 'share');
    await app.settle();
    expect(await postFor(talk.kit, itemId)).toMatchObject({ visibility: 'published', fold: 'collapse' });
    expect((await talk.read(talk.kit, threadId)).replyCount).toBe(before + 1);
    const { hold, crisis } = await recordOf(app, itemId);
    expect(hold).toMatchObject({ choice: 'share', wasApologySent: false });
    expect(hold?.endedAt).not.toBeNull();
    expect(crisis?.state).not.toBe('closed');
    const heard = await app.db
      .selectFrom('notice')
      .select('id')
      .where('itemId', '=', itemId)
      .where('accountId', '=', talk.jo.id)
      .execute();
    expect(heard.length).toBe(1);
  });

  it('stay with the team by their author’s choice, who may still think otherwise [R8]', async () => {
    const itemId = await held(talk.mara);
    await app.advance(11 * 60);
    await choose(talk.mara, itemId, 'keep');
    expect((await postFor(talk.mara, itemId)).hold).toMatchObject({ choice: 'keep', choices: ['share'] });
    expect(await postFor(talk.kit, itemId)).toBeNull();
    await choose(talk.mara, itemId, 'share');
    expect((await postFor(talk.kit, itemId)).visibility).toBe('published');
  });

  it('that harm others are never shared by choice [R10]', async () => {
    const itemId = await held(talk.mara, WORDS.encouragement);
    await app.advance(61 * 60);
    expect((await postFor(talk.mara, itemId)).hold).toMatchObject({ choices: ['keep'], mayChoose: true });
    expect(await talk.mara.refusal(CHOOSE, { input: { itemId, choice: 'share' } })).toBe('CONFLICT not_your_turn');
    expect(await postFor(talk.kit, itemId)).toBeNull();
  });

  it.each(['imminent', 'othersNumber'] as const)(
    'for %s and then made into words that harm others are not shared by choice either, and wait no longer [R10]',
    async (first) => {
      const itemId = await held(talk.mara, WORDS[first]);
      const before = (await recordOf(app, itemId)).hold;
      await talk.mara.ask(EDIT, { input: { postId: itemId, version: 1, body: WORDS.encouragement } });
      await app.advance(61 * 60);
      expect((await postFor(talk.mara, itemId)).hold).toMatchObject({ choices: ['keep'], mayChoose: true });
      expect(await talk.mara.refusal(CHOOSE, { input: { itemId, choice: 'share' } })).toBe('CONFLICT not_your_turn');
      expect(await postFor(talk.kit, itemId)).toBeNull();
      const { hold } = await recordOf(app, itemId);
      expect([hold?.heldAt, hold?.until]).toEqual([before?.heldAt, before?.until]);
    },
  );

  it('that harm others and then speak of oneself are still not shared by choice [R10]', async () => {
    const itemId = await held(talk.mara, WORDS.encouragement);
    await talk.mara.ask(EDIT, { input: { postId: itemId, version: 1, body: WORDS.imminent } });
    await app.advance(61 * 60);
    expect(await talk.mara.refusal(CHOOSE, { input: { itemId, choice: 'share' } })).toBe('CONFLICT not_your_turn');
  });

  it('and are taken down while their author chooses stay down, and nobody is told otherwise [R8]', async () => {
    const itemId = await held(talk.mara);
    await app.advance(11 * 60);
    let answer: Promise<string> | undefined;
    await app.db.transaction().execute(async (trx) => {
      await trx.updateTable('item').set({ visibility: 'removed' }).where('id', '=', itemId).execute();
      answer = talk.mara.refusal(CHOOSE, { input: { itemId, choice: 'share' } });
      await untilSomebodyWaits(app.db);
    });
    expect(await answer).toBe('NOT_FOUND');
    await app.settle();
    const acts = await app.db.selectFrom('audit').select('action').where('itemId', '=', itemId).execute();
    expect(acts.map(({ action }) => action)).not.toContain('hold.share');
    const told = await app.db
      .selectFrom('notice')
      .select('id')
      .where('itemId', '=', itemId)
      .where('accountId', '=', talk.jo.id)
      .execute();
    expect(told).toEqual([]);
  });

  it('ask nothing of their author while a person is there, and again when that person goes', async () => {
    // Where nobody would come the truth is told at once, perhaps before anybody could claim it.
    await goOnDuty(sam);
    const itemId = await held(talk.mara);
    const { case: case_ } = await recordOf(app, itemId);
    await claim(sam, case_?.id ?? '');
    await app.db.updateTable('itemHold').set({ until: app.clock.now() }).where('itemId', '=', itemId).execute();
    await app.advance(2);
    expect((await postFor(talk.mara, itemId)).hold).toMatchObject({ isSeen: true, mayChoose: false });
    // Whoever had it fell silent: the claim ends by itself.
    await app.advance(6 * 60);
    await app.advance(1);
    expect((await postFor(talk.mara, itemId)).hold).toMatchObject({ isSeen: false, mayChoose: true });
  });

  it('come back with an apology when a person finds nothing in them, and the wait is kept [R12]', async () => {
    const itemId = await held(talk.mara, WORDS.othersNumber);
    const { case: case_ } = await recordOf(app, itemId);
    await app.advance(120);
    await decide(sam, case_?.id ?? '', { action: 'keep', rules: ['NOVIO'], noteToReporter: '' });
    await app.advance(31);
    expect(await postFor(talk.kit, itemId)).toMatchObject({ visibility: 'published', hasWaited: false });
    expect((await postFor(talk.mara, itemId)).hasWaited).toBe(true);
    const { hold } = await recordOf(app, itemId);
    expect(hold?.wasApologySent).toBe(true);
    // Giving words back waits for no undo window.
    expect(Number(hold?.endedAt) - Number(hold?.heldAt)).toBeGreaterThanOrEqual(120_000);
    expect(await told(talk.mara)).toContain('shared');
  });

  it('end with the words their author takes back, without an apology', async () => {
    const itemId = await held(talk.mara);
    await talk.mara.ask('mutation ($id: UUID!) { deletePost(postId: $id) { post { id } } }', { id: itemId });
    await app.advance(1);
    const { hold } = await recordOf(app, itemId);
    expect(hold).toMatchObject({ wasApologySent: false });
    expect(hold?.endedAt).not.toBeNull();
  });

  it('leave their choice to people who were suspended since [R22]', async () => {
    const itemId = await held(talk.kit);
    await app.db.updateTable('account').set({ lifeState: 'suspended' }).where('id', '=', talk.kit.id).execute();
    await app.advance(11 * 60);
    expect((await choose(talk.kit, itemId, 'keep')).chooseForHeld.hold.choice).toBe('keep');
    await app.db.updateTable('account').set({ lifeState: 'active' }).where('id', '=', talk.kit.id).execute();
  });
});

describe('no wait', () => {
  it(
    'outlives its clock without a person or its author’s own choice, whatever happens in which order [R8]',
    { timeout: 120_000 },
    async () => {
      const events = fc.array(fc.constantFrom('minute', 'minutes', 'claim', 'keep', 'edit'), {
        maxLength: 8,
      });
      let claims = 0;
      await fc.assert(
        fc.asyncProperty(events, async (story) => {
          // A story may last longer than a session of staff.
          const reader = await signIn(app, sam.email);
          const itemId = await held(talk.mara);
          const { case: case_ } = await recordOf(app, itemId);
          const id = case_?.id ?? '';
          for (const event of story) {
            if (event === 'minute') await app.advance(60);
            if (event === 'minutes') await app.advance(11 * 60);
            if (event === 'claim') claims += (await claim(reader, id)).__typename === 'CaseClaimed' ? 1 : 0;
            if (event === 'keep') await talk.mara.graphql(CHOOSE, { input: { itemId, choice: 'keep' } });
            if (event === 'edit')
              await talk.mara.graphql(
                `mutation { editPost(input: { postId: "${itemId}", version: 1, body: "The soup was good." }) { __typename } }`,
              );
            await app.advance(1);
            const { hold } = await postFor(talk.mara, itemId);
            const isOver = Date.parse(hold.until) <= app.clock.now().getTime();
            expect(isOver && !hold.isSeen ? hold.mayChoose || hold.choice !== null : true).toBe(true);
            expect(await postFor(talk.kit, itemId)).toBeNull();
          }
        }),
        { numRuns: 8, seed: 20261122 },
      );
      expect(claims).toBeGreaterThan(0);
    },
  );
});
