import { randomUUID } from 'node:crypto';
import { asService } from '@between/server/features/audit/as-service.ts';
import { reverseDecision } from '@between/server/features/moderation/reverse-decision.ts';
import { transaction } from '@between/server/platform/db.ts';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { SAY } from '../support/chat.ts';
import { joinAll } from '../support/groups.ts';
import {
  CASE,
  CLAIM,
  caseIdOf,
  DECIDE,
  decide,
  decisionIdOf,
  measure,
  openDesk,
  reply,
  report,
  startThread,
} from '../support/moderation.ts';
import { as, type Persona, signIn } from '../support/personas.ts';

const REPLY = `mutation ($input: ReplyInput!) { replyToThread(input: $input) { post { id } } }`;
const START = `mutation ($input: StartThreadInput!) { startThread(input: $input) { thread { id } } }`;
const CONFIRM = `mutation ($input: ReviewInput!) { confirmProposal(input: $input) { case { status } } }`;
const AUTHOR = `query ($id: UUID!) { case(id: $id) { version author { strikeWeight suggestion { kind days } restrictions { kind until } } } }`;
const AFTER_UNDO_SECONDS = 32;
const DAY = 86_400;

/** Days pass and people sign in anew: room for a slow machine. */
vi.setConfig({ testTimeout: 120_000 });

let desk: Awaited<ReturnType<typeof openDesk>>;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(async () => {
  await desk.app.close();
});

/** Somebody of their own, so that limits of one test hold in no other. */
async function author(handle: string): Promise<Persona> {
  const person = await as(desk.app, handle);
  await joinAll(desk.app, desk.group, [person]);
  return person;
}

/** Time has passed: the same person, signed in anew. */
async function back(person: Persona): Promise<Persona> {
  return { ...person, ...(await signIn(desk.app, person.email)) };
}

async function reported(by: Persona): Promise<{ threadId: string; itemId: string; caseId: string }> {
  await desk.app.advance(15 * 60);
  const made = await startThread(by, desk.group, { body: 'You were never any good at this.' });
  await report(await back(desk.jo), made.itemId);
  return { ...made, caseId: await caseIdOf(desk.app, made.itemId) };
}

async function limited(by: Persona, over: Record<string, unknown>) {
  const made = await reported(by);
  const answer = await decide(await back(desk.sam), made.caseId, over);
  await desk.app.advance(AFTER_UNDO_SECONDS);
  return { ...made, answer };
}

const replyOf = (by: Persona, threadId: string) =>
  by.graphql(REPLY, { input: { threadId, clientId: randomUUID(), body: 'Still here.' } });
const startOf = (by: Persona) =>
  by.graphql(START, {
    input: { groupId: desk.group.id, clientId: randomUUID(), title: 'One more', body: 'Hello.', intent: 'company' },
  });
const refusal = ({ errors }: { errors: readonly { extensions?: Record<string, unknown> }[] }) =>
  errors[0]?.extensions ?? null;

describe('a limit', () => {
  it('begins with the decision, says until when and which letter tells why, and ends on time [MO51]', async () => {
    const lee = await author('lee');
    const { threadId: elsewhere } = await startThread(await back(desk.kit), desk.group);
    const { caseId } = await limited(lee, { limits: [{ kind: 'read_only', days: 7 }], givesStrike: true });
    const decisionId = await decisionIdOf(desk.app, caseId);

    const said = refusal(await replyOf(lee, elsewhere));
    expect(said).toMatchObject({ code: 'FORBIDDEN', reason: 'read_only', decisionId });
    const left = new Date(String(said?.['until'])).getTime() - desk.app.clock.now().getTime();
    expect(Math.round(left / (DAY * 1_000))).toBe(7);

    await desk.app.advance(7 * DAY - 60);
    expect(refusal(await replyOf(await back(lee), elsewhere))).toMatchObject({ reason: 'read_only' });
    await desk.app.advance(120);
    const told = await desk.app.db
      .selectFrom('notice')
      .select(['kind', 'detail'])
      .where('accountId', '=', lee.id)
      .where('detail', '=', 'limit_ended')
      .execute();
    expect(told).toEqual([{ kind: 'moderation_decision', detail: 'limit_ended' }]);
    expect(refusal(await replyOf(await back(lee), elsewhere))).toBeNull();
    const rows = await desk.app.db
      .selectFrom('restriction')
      .select('liftedAt')
      .where('decisionId', '=', decisionId)
      .execute();
    expect(rows.map(({ liftedAt }) => liftedAt !== null)).toEqual([true]);
  });

  it('has a person read first what somebody writes, in that group only, until it ends [MO51] [MO52]', async () => {
    const wren = await author('wren');
    const { threadId } = await startThread(await back(desk.kit), desk.group);
    const { caseId } = await limited(wren, { limits: [{ kind: 'reviewed_first', days: 3, isInGroup: true }] });
    const writer = await back(wren);
    const itemId = await reply(writer, threadId, 'Good morning, all.');
    const visibility = async (): Promise<string> =>
      (await desk.app.db.selectFrom('item').select('visibility').where('id', '=', itemId).executeTakeFirstOrThrow())
        .visibility;
    expect(await visibility()).toBe('held');

    const room = await desk.app.db
      .selectFrom('room')
      .select('id')
      .where('groupId', '=', desk.group.id)
      .executeTakeFirstOrThrow();
    await desk.app.db.updateTable('room').set({ state: 'open' }).where('id', '=', room.id).execute();
    const line = await writer.graphql(SAY, { input: { roomId: room.id, clientId: randomUUID(), body: 'Hello.' } });
    const decisionId = await decisionIdOf(desk.app, caseId);
    expect(refusal(line)).toMatchObject({ reason: 'reviewed_first', decisionId, until: expect.any(String) });

    await desk.app.advance(3 * DAY + 60);
    expect(await visibility()).toBe('held');
    const later = await reply(await back(wren), threadId, 'Good evening, all.');
    const shown = await desk.app.db.selectFrom('item').select('visibility').where('id', '=', later).executeTakeFirst();
    expect(shown?.visibility).toBe('published');
  });

  it('combines with others: each ends by itself [MO51]', async () => {
    const noel = await author('noel');
    const { threadId } = await startThread(await back(desk.kit), desk.group);
    await limited(noel, { limits: [{ kind: 'no_new_threads', days: 10 }] });
    const made = await (
      await back(desk.kit)
    ).ask(START, {
      input: {
        groupId: desk.group.id,
        clientId: randomUUID(),
        title: 'Another',
        body: 'Hello all.',
        intent: 'company',
      },
    });
    expect(made.startThread.thread.id).toBeTruthy();
    expect(refusal(await startOf(noel))).toMatchObject({ reason: 'no_new_threads' });
    expect(refusal(await replyOf(noel, threadId))).toBeNull();
    await desk.app.advance(10 * DAY + 60);
    expect(refusal(await startOf(await back(noel)))).toBeNull();
  });

  it('shuts out for a time, with help and letters open, and lets back in by itself [MO51]', async () => {
    const ray = await author('ray');
    const { threadId, caseId } = await limited(ray, { limits: [{ kind: 'suspended', days: 3 }] });
    expect(refusal(await replyOf(ray, threadId))).toMatchObject({ reason: 'suspended' });
    const { decisionNotice } = await ray.ask(
      'query ($id: UUID!) { decisionNotice(id: $id) { proposedLimits { kind days } } }',
      {
        id: await decisionIdOf(desk.app, caseId),
      },
    );
    expect(decisionNotice.proposedLimits).toEqual([{ kind: 'suspended', days: 3 }]);
    const { viewer } = await ray.ask('{ viewer { lifeState shutOut { until decisionId } } }');
    expect(viewer).toMatchObject({
      lifeState: 'suspended',
      shutOut: { decisionId: await decisionIdOf(desk.app, caseId) },
    });

    await desk.app.advance(3 * DAY + 60);
    const returned = await back(ray);
    expect((await returned.ask('{ viewer { lifeState } }')).viewer.lifeState).toBe('active');
    expect(refusal(await replyOf(returned, threadId))).toBeNull();
  });

  it.each(['RISK-1', 'RISK-2', 'RISK-3', 'RISK-O'])(
    'never follows from %s, however it is tried [MO50] [R22]',
    async (rule) => {
      const { caseId } = await reported(await author(`try${rule.replace('RISK-', '').toLowerCase()}`));
      const sam = await back(desk.sam);
      const claimed = await sam.ask(CLAIM, { id: caseId });
      const tries = [
        { limits: [{ kind: 'read_only', days: 1 }] },
        { limits: [{ kind: 'banned' }] },
        { givesStrike: true },
      ].flatMap((over) => [
        { ...over, action: 'keep', rules: [rule] },
        { ...over, action: 'remove', rules: ['HAR', rule] },
      ]);
      for (const over of tries) {
        const answer = await sam.graphql(DECIDE, { input: measure(claimed.claimCase.case, over) });
        expect(refusal(answer)).toMatchObject({ code: 'INVALID_INPUT', reason: 'risk_is_no_breach' });
      }
      expect(
        (await desk.app.db.selectFrom('restriction').select('id').where('caseId', '=', caseId).execute()).length,
      ).toBe(0);
    },
  );
});

describe('people of the team', () => {
  it('are not limited by one another at the desk', async () => {
    const rhea = await back(desk.rhea);
    await joinAll(desk.app, desk.group, [rhea]);
    const { caseId } = await reported(rhea);
    await expect(decide(await back(desk.sam), caseId, { limits: [{ kind: 'read_only', days: 1 }] })).rejects.toThrow(
      /team_member/,
    );
  });
});

describe('shutting out for good', () => {
  it('waits for a second person, who is not the first [MO35]', async () => {
    const abe = await author('abe');
    const { caseId, threadId, answer } = await limited(abe, { rules: ['SPAM'], limits: [{ kind: 'banned' }] });
    expect(answer.__typename).toBe('CaseProposed');
    expect(refusal(await replyOf(abe, threadId))).toBeNull();

    const sam = await back(desk.sam);
    const { version } = (await sam.ask(CASE, { id: caseId })).case;
    expect(refusal(await sam.graphql(CONFIRM, { input: { caseId, version } }))).toMatchObject({
      code: 'FORBIDDEN',
    });
    await (await back(desk.rhea)).ask(CONFIRM, { input: { caseId, version } });
    await desk.app.advance(AFTER_UNDO_SECONDS);
    expect(refusal(await replyOf(abe, threadId))).toMatchObject({ reason: 'banned' });

    const decisionId = await decisionIdOf(desk.app, caseId);
    const ctx = asService(desk.app.server.services);
    await transaction(desk.app.db, (tx) =>
      reverseDecision(ctx, tx, { decisionId, at: desk.app.clock.now(), reversedBy: null }),
    );
    expect((await abe.ask('{ viewer { lifeState } }')).viewer.lifeState).toBe('active');
  });
});

describe('strikes', () => {
  it('weigh by rule, suggest, expire, and are gone with a decision turned round [MO50]', async () => {
    const una = await author('unai');
    const first = await limited(una, { rules: ['HAR'], givesStrike: true });
    await limited(una, { rules: ['HATE'], givesStrike: true });
    const { caseId } = await reported(una);
    const seen = async () => (await (await back(desk.sam)).ask(AUTHOR, { id: caseId })).case.author;
    expect(await seen()).toMatchObject({ strikeWeight: 6, suggestion: { kind: 'suspended', days: 14 } });

    const decisionId = await decisionIdOf(desk.app, first.caseId);
    const ctx = asService(desk.app.server.services);
    await transaction(desk.app.db, (tx) =>
      reverseDecision(ctx, tx, { decisionId, at: desk.app.clock.now(), reversedBy: null }),
    );
    expect(await seen()).toMatchObject({ strikeWeight: 4, suggestion: { kind: 'read_only', days: 7 } });

    await desk.app.advance(366 * DAY);
    expect(await seen()).toMatchObject({ strikeWeight: 0, suggestion: null });
  });
});
