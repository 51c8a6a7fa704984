import { takeAnswered } from '@between/server/features/legal-notices/legal-notices.queries.ts';
import { transaction } from '@between/server/platform/db.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CASE, CASES, caseIdOf, CLAIM, decide, NOTICE, openDesk, startThread } from '../support/moderation.ts';
import { mailsTo } from '../support/newcomers.ts';
import { guest } from '../support/personas.ts';

const SEND = 'mutation ($input: SendLegalNoticeInput!) { sendLegalNotice(input: $input) { reference token } }';
const READ =
  'query ($token: String!) { legalNotice(token: $token) { reference ground outcome publicNote hasEmail secondLookUntil } }';
const AGAIN =
  'mutation ($token: String!, $words: String!) { askForSecondLook(token: $token, words: $words) { notice { outcome } } }';
const OUTSIDE = `query ($id: UUID!) { case(id: $id) { status lane reports { reporter reason note record { sent } outside { reference ground pageAddress isSecondLook } } } }`;
const WORDS = 'It says where somebody lives, which the law of this country forbids.';

let desk: Awaited<ReturnType<typeof openDesk>>;
let visitor: ReturnType<typeof guest>;
beforeAll(async () => {
  desk = await openDesk();
  visitor = guest(desk.app);
});
afterAll(() => desk.app.close());

const input = (over: Record<string, unknown> = {}): Record<string, unknown> => ({
  ground: 'against_law',
  pageAddress: 'https://place.example/groups/harbour',
  words: WORDS,
  name: 'Planted Name',
  email: 'outside@mail.example',
  isInGoodFaith: true,
  ...over,
});
const send = async (over: Record<string, unknown> = {}): Promise<{ reference: string; token: string }> =>
  (await visitor.ask(SEND, { input: input(over) })).sendLegalNotice;
const read = async (token: string): Promise<any> => (await visitor.ask(READ, { token })).legalNotice;
/** Mail leaves after the answer, by a job. */
const hasMails = (to: string, count: number): Promise<void> =>
  expect.poll(async () => (await mailsTo(desk.app, to)).length, { timeout: 30_000 }).toBe(count);
/** Words of mara's and the address that somebody would copy. */
async function pageOf(body: string): Promise<{ itemId: string; pageAddress: string }> {
  const { itemId, threadId } = await startThread(desk.mara, desk.group, { body });
  return { itemId, pageAddress: `https://place.example/groups/harbour/t/${threadId}#p-${itemId}` };
}

describe('a notice of somebody without an account', { timeout: 60_000 }, () => {
  it('becomes a case like any other, with its origin and the frozen words, and names nobody [OP14] [ME23]', async () => {
    const { itemId, pageAddress } = await pageOf('She lives at number four, by the harbour.');
    const { reference } = await send({ pageAddress });
    const caseId = await caseIdOf(desk.app, itemId);
    const { case: seen } = await desk.sam.ask(OUTSIDE, { id: caseId });
    expect(seen).toMatchObject({
      status: 'queued',
      lane: 'high',
      reports: [
        {
          reporter: 'A',
          reason: 'against_law',
          note: WORDS,
          record: null,
          outside: { reference, ground: 'against_law', pageAddress, isSecondLook: false },
        },
      ],
    });
    expect(JSON.stringify(seen)).not.toMatch(/Planted Name|outside@mail/);
    const shown = (await desk.sam.ask(CASE, { id: caseId })).case.item.reported;
    expect(shown.body).toBe('She lives at number four, by the harbour.');
  });

  it('answers alike for words here, in a private place, gone, and never there; a person reads each [OP14]', async () => {
    const { pageAddress } = await pageOf('The tide is out.');
    const before = (await desk.rhea.ask(CASES, { first: 50 })).cases.nodes.length;
    const addresses = [pageAddress, 'https://place.example/people/nobody_here', 'the third one from the top'];
    const answers = [];
    for (const address of addresses) {
      const { token, ...sent } = await send({ pageAddress: address, email: null });
      const { reference, ...seen } = await read(token);
      expect(reference).toBe(sent.reference);
      answers.push(seen);
    }
    expect(answers).toEqual([answers[0], answers[0], answers[0]]);
    expect((await desk.rhea.ask(CASES, { first: 50 })).cases.nodes).toHaveLength(before + 3);
  });

  it(
    'is answered on its own page with the reason; mail tells no words; one second look, by somebody else, is possible [OP14] [OP12] [MO37]',
    { timeout: 120_000 },
    async () => {
      const { itemId, pageAddress } = await pageOf('He lives at number five.');
      const email = 'patient@mail.example';
      const { reference, token } = await send({ pageAddress, email });
      await hasMails(email, 1);
      expect(await read(token)).toMatchObject({ outcome: null, hasEmail: true, secondLookUntil: null });
      expect(await visitor.refusal(AGAIN, { token, words: WORDS })).toBe('CONFLICT no_second_look');

      const caseId = await caseIdOf(desk.app, itemId);
      await decide(desk.sam, caseId, {
        action: 'keep',
        rules: ['NOVIO'],
        noteToReporter: 'It is the address of a shop.',
      });
      expect(await read(token)).toMatchObject({ outcome: 'no_breach', publicNote: 'It is the address of a shop.' });
      await desk.app.advance(61);
      await hasMails(email, 2);
      const mails = await mailsTo(desk.app, email);
      for (const { subject, bodyText } of mails) {
        expect(bodyText).toContain(reference);
        expect(bodyText).toContain(`/legal/notice/${token}`);
        expect(`${subject} ${bodyText}`).not.toMatch(/number five|shop|lives|Planted/);
      }

      await visitor.ask(AGAIN, { token, words: 'Nobody sells anything there, it is a home.' });
      const { case: again } = await desk.sam.ask(OUTSIDE, { id: caseId });
      expect(again.status).toBe('reopened');
      expect(again.reports.map((each: any) => each.outside?.isSecondLook ?? false)).toEqual([false, true]);
      expect(await visitor.refusal(AGAIN, { token, words: WORDS })).toBe('CONFLICT no_second_look');
      // Whoever answered first reads it, and does not answer again.
      expect(await desk.sam.refusal(CLAIM, { id: caseId })).toBe('FORBIDDEN not_on_this_case');
      await decide(desk.rhea, caseId, { rules: ['PII-OTHER'], noteToReporter: 'You are right.' });
      // Nobody is told before the decision can no longer be taken back.
      expect((await read(token)).outcome).toBeNull();
      await desk.app.advance(31);
      expect(await read(token)).toMatchObject({
        outcome: 'acted',
        publicNote: 'You are right.',
        secondLookUntil: null,
      });
      await desk.app.advance(61);
      await hasMails(email, 3);
    },
  );

  it('is told its answer once, though the look that finds it began before the answer was given [OP14]', async () => {
    const { itemId, pageAddress } = await pageOf('We live at number seven.');
    await send({ pageAddress, email: null });
    await decide(desk.sam, await caseIdOf(desk.app, itemId), { action: 'keep', rules: ['NOVIO'] });
    const before = new Date(desk.app.clock.now().getTime() - 1_000);
    const look = () => transaction(desk.app.db, (tx) => takeAnswered(tx, before, 50));
    await look();
    expect(await look()).toEqual([]);
  });

  it('gives the author a statement that it followed a notice, and nothing of who sent it [OP12] [ME25]', async () => {
    const { itemId, pageAddress } = await pageOf('They live at number six.');
    await send({ pageAddress });
    await decide(desk.sam, await caseIdOf(desk.app, itemId), { rules: ['PII-OTHER'] });
    await desk.app.advance(31);
    const { id } = await desk.app.db
      .selectFrom('decision')
      .select('id')
      .where('itemId', '=', itemId)
      .executeTakeFirstOrThrow();
    const { decisionNotice } = await desk.mara.ask(NOTICE, { id });
    expect(decisionNotice.followsReport).toBe(true);
    expect(JSON.stringify(decisionNotice)).not.toMatch(/Planted Name|outside@mail|without an account/);
  });

  it('is a worry in the crisis lane when it reads as danger, whatever was chosen [R14] [R27]', async () => {
    const { itemId, pageAddress } = await pageOf('A quiet evening at the pier.');
    await send({
      pageAddress,
      words: 'She wrote to me that she wants to kill herself tonight.',
      ground: 'house_rules',
    });
    const { case: seen } = await desk.sam.ask(OUTSIDE, { id: await caseIdOf(desk.app, itemId) });
    expect(seen).toMatchObject({ lane: 'crisis', reports: [{ reason: 'worried_about_person' }] });
    const nowhere = await send({ ground: 'worried', pageAddress: 'I do not know where', words: 'Please look for Jo.' });
    expect(await read(nowhere.token)).toMatchObject({ outcome: null });
  });

  it('is a worry as well when the words of the second look read as danger [R27]', { timeout: 120_000 }, async () => {
    const { itemId, pageAddress } = await pageOf('The ferry leaves at nine.');
    const { token } = await send({ pageAddress });
    const caseId = await caseIdOf(desk.app, itemId);
    await decide(desk.sam, caseId, { action: 'keep', rules: ['NOVIO'] });
    const crisis = (): Promise<unknown> =>
      desk.app.db.selectFrom('crisisCase').select(['source', 'level']).where('caseId', '=', caseId).executeTakeFirst();
    expect(await crisis()).toBeUndefined();

    await visitor.ask(AGAIN, { token, words: 'She wrote to me that she wants to kill herself tonight.' });
    const { case: again } = await desk.sam.ask(OUTSIDE, { id: caseId });
    expect(again).toMatchObject({ status: 'reopened', lane: 'crisis' });
    expect(again.reports.map((each: any) => each.reason)).toEqual(['against_law', 'worried_about_person']);
    expect(await crisis()).toEqual({ source: 'report', level: 'urgent' });
  });

  it('says what is missing and keeps nothing of it [OP14]', async () => {
    const count = async (): Promise<number> =>
      (await desk.app.db.selectFrom('legalNotice').select('id').execute()).length;
    const before = await count();
    const refused = (over: Record<string, unknown>): Promise<string> => visitor.refusal(SEND, { input: input(over) });
    expect(await refused({ words: 'Bad.' })).toBe('INVALID_INPUT too_short');
    expect(await refused({ pageAddress: '' })).toBe('INVALID_INPUT empty');
    expect(await refused({ email: 'not an address' })).toBe('INVALID_INPUT email_malformed');
    expect(await refused({ isInGoodFaith: false })).toBe('INVALID_INPUT good_faith');
    expect(await visitor.refusal(READ, { token: 'guessed' })).toBe('NOT_FOUND');
    expect(await visitor.refusal(AGAIN, { token: 'guessed', words: WORDS })).toBe('NOT_FOUND');
    expect(await count()).toBe(before);
  });
});
