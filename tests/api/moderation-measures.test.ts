import { randomUUID } from 'node:crypto';
import { reverseDecision } from '@between/server/features/moderation/reverse-decision.ts';
import { asService } from '@between/server/features/audit/as-service.ts';
import { transaction } from '@between/server/platform/db.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { caseIdOf, decide, decisionIdOf, openDesk, reply, report, startThread } from '../support/moderation.ts';

let desk: Awaited<ReturnType<typeof openDesk>>;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(async () => {
  await desk.app.close();
});

/** Longer than an undo window, with time for the look that follows. */
const AFTER_UNDO_SECONDS = 32;
const PIECE = 'forty of the white ones';
const BODY = `I took ${PIECE} and walked home.`;
const CUT = { start: BODY.indexOf(PIECE), end: BODY.indexOf(PIECE) + PIECE.length };

async function words(body = BODY) {
  await desk.app.advance(15 * 60);
  const made = await startThread(desk.mara, desk.group, { body });
  await report(desk.jo, made.itemId, 'unsafe_detail');
  return { ...made, caseId: await caseIdOf(desk.app, made.itemId) };
}

async function decided(caseId: string, over: Record<string, unknown>) {
  const answer = await decide(desk.sam, caseId, over);
  await desk.app.advance(AFTER_UNDO_SECONDS);
  return answer;
}

async function reverse(caseId: string): Promise<void> {
  const { app } = desk;
  const decisionId = await decisionIdOf(app, caseId);
  const ctx = asService(app.server.services);
  await transaction(app.db, (tx) => reverseDecision(ctx, tx, { decisionId, at: app.clock.now(), reversedBy: null }));
}

const EDIT = `mutation ($input: EditPostInput!) { editPost(input: $input) { __typename } }`;
const REPLY = `mutation ($input: ReplyInput!) { replyToThread(input: $input) { post { id } } }`;
const READ = `query ($id: UUID!) { thread(id: $id) { isLocked lockReason seenByModerators viewerCan { reply replyRefusal } opening { html hasLeftOut } } }`;
const shownTo = async (who: 'kit' | 'mara', threadId: string) => (await desk[who].ask(READ, { id: threadId })).thread;

const itemRow = (id: string) =>
  desk.app.db
    .selectFrom('item')
    .select([
      'body',
      'html',
      'shownBody',
      'redactedSpans',
      'redactedRule',
      'visibility',
      'removedRule',
      'contentTopics',
      'contentNote',
      'version',
    ])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();

const threadRow = (id: string) =>
  desk.app.db
    .selectFrom('thread')
    .select(['lockedAt', 'lockReason', 'lockedUntil', 'slowSeconds', 'slowReason', 'slowUntil'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();

describe('leaving out a part', () => {
  const redact = { action: 'redact', rules: ['HARM-METHOD'], redactedSpans: [CUT] };

  it('keeps the rest for everybody and the whole for its author [MO26]', async () => {
    const { threadId, itemId, caseId } = await words();
    await decided(caseId, redact);

    expect((await shownTo('kit', threadId)).opening).toMatchObject({
      html: '<p>I took […] and walked home.</p>',
      hasLeftOut: true,
    });
    expect(JSON.stringify(await shownTo('kit', threadId))).not.toContain(PIECE);
    expect(await itemRow(itemId)).toMatchObject({ body: BODY, redactedRule: 'HARM-METHOD', visibility: 'published' });
  });

  it('takes the words out of sight while it can be taken back, and tells the author afterwards [MO43]', async () => {
    const { itemId, caseId } = await words();
    await decide(desk.sam, caseId, redact);
    expect((await itemRow(itemId)).visibility).toBe('held');
    await desk.app.advance(AFTER_UNDO_SECONDS);

    const { decisionNotice } = await desk.mara.ask(
      'query ($id: UUID!) { decisionNotice(id: $id) { action leftOut quotedBody } }',
      { id: await decisionIdOf(desk.app, caseId) },
    );
    expect(decisionNotice).toEqual({ action: 'redact', leftOut: [PIECE], quotedBody: BODY });
  });

  it('refuses parts that are not in the words', async () => {
    const { caseId } = await words();
    await expect(decide(desk.sam, caseId, { ...redact, redactedSpans: [{ start: 3, end: 4_000 }] })).rejects.toThrow(
      /out_of_range/,
    );
  });
});

describe('words with a part left out', () => {
  const redact = { action: 'redact', rules: ['PII-SELF'], redactedSpans: [CUT] };

  it('say in place for which rule a person left something out [MO26]', async () => {
    const { threadId, caseId } = await words();
    await decided(caseId, redact);
    const { thread } = await desk.kit.ask('query ($id: UUID!) { thread(id: $id) { opening { leftOutRule } } }', {
      id: threadId,
    });
    expect(thread.opening.leftOutRule).toBe('PII-SELF');
  });

  it('keep it out when their author changes the words around it [MO26]', async () => {
    const { threadId, itemId, caseId } = await words();
    await decided(caseId, redact);
    await desk.mara.ask(EDIT, {
      input: { postId: itemId, version: 1, body: `Yesterday I took ${PIECE}, and then I slept.` },
    });
    expect((await shownTo('kit', threadId)).opening.html).toBe('<p>Yesterday I took […], and then I slept.</p>');
    expect(await itemRow(itemId)).toMatchObject({ redactedRule: 'PII-SELF', version: 2 });
  });
});

describe('a locked thread', () => {
  it('is locked with words everyone reads, and marked as seen by moderators [MO23]', async () => {
    const { threadId, caseId } = await words('You were never any good at this.');
    await decided(caseId, { action: 'lock', lockNote: 'A pause for everyone until tomorrow.' });
    expect(await shownTo('kit', threadId)).toMatchObject({
      isLocked: true,
      lockReason: 'A pause for everyone until tomorrow.',
      seenByModerators: true,
      viewerCan: { reply: false, replyRefusal: 'locked' },
    });
  });
});

describe('a slowed thread', () => {
  it('gives everybody a turn now and then and says when the next one is; words that ask for help never wait [MO28] [R27]', async () => {
    const { threadId, caseId } = await words('The kettle and I are both still up.');
    await decided(caseId, { action: 'slow', slowSeconds: 600, reopenHours: 6, lockNote: 'Slowly.' });
    const say = (body: string) => desk.kit.graphql(REPLY, { input: { threadId, clientId: randomUUID(), body } });

    expect((await say('First.')).errors).toEqual([]);
    const { errors } = await say('Second.');
    expect(errors[0]?.extensions).toMatchObject({ code: 'RATE_LIMITED', reason: 'slow_thread' });
    expect(errors[0]?.extensions?.['retryAfterSeconds']).toBeGreaterThan(590);
    expect(errors[0]?.extensions?.['retryAfterSeconds']).toBeLessThanOrEqual(600);
    expect((await say('I want to kill myself tonight.')).errors).toEqual([]);

    await desk.app.advance(601);
    expect((await say('Third.')).errors).toEqual([]);
    await desk.app.advance(6 * 3_600);
    expect((await threadRow(threadId)).slowSeconds).toBe(0);
  });
});

describe('a decision turned round', () => {
  it.each([
    ['a removal', { action: 'remove' }],
    ['a part left out', { action: 'redact', rules: ['HARM-METHOD'], redactedSpans: [CUT] }],
    ['a content note', { action: 'add_note', rules: ['TRIG'], contentTopics: ['substances'], contentNote: 'pills' }],
    ['a kind word', { action: 'friendly_note', rules: ['DENY'], noteToAuthor: 'A gentler start might help.' }],
    ['a closed thread', { action: 'lock', lockNote: 'A pause.', reopenHours: 24 }],
    ['a slowed thread', { action: 'slow', slowSeconds: 600, lockNote: 'Slowly.', reopenHours: 6 }],
  ])('gives back exactly what was before %s [MO43]', async (_name, over) => {
    const { itemId, threadId, caseId } = await words();
    const before = { item: await itemRow(itemId), thread: await threadRow(threadId) };
    await decided(caseId, over);
    const during = { item: await itemRow(itemId), thread: await threadRow(threadId) };
    if (over.action !== 'friendly_note') expect(during).not.toEqual(before);

    await reverse(caseId);

    expect({ item: await itemRow(itemId), thread: await threadRow(threadId) }).toEqual(before);
    const audit = await desk.app.db
      .selectFrom('audit')
      .select(['action', 'reversalOf'])
      .where('caseId', '=', caseId)
      .where('reversalOf', 'is not', null)
      .execute();
    expect(audit).toEqual([{ action: 'decision.reverse', reversalOf: await decisionIdOf(desk.app, caseId) }]);
  });
});

describe('a thread closed or slowed for a time', () => {
  it('opens by itself when it said it would, and not before [MO28]', async () => {
    const { threadId, caseId } = await words();
    await decided(caseId, { action: 'lock', lockNote: 'A pause for all of us.', reopenHours: 1 });
    expect(await shownTo('kit', threadId)).toMatchObject({ isLocked: true, lockReason: 'A pause for all of us.' });

    await desk.app.advance(59 * 60);
    expect((await shownTo('kit', threadId)).isLocked).toBe(true);
    await desk.app.advance(2 * 60);
    expect(await shownTo('kit', threadId)).toMatchObject({ isLocked: false, lockReason: '' });
    expect(await reply(desk.kit, threadId, 'Good to be back.')).toBeTruthy();
  });
});
