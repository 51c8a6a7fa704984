import { CLAIM_LEASE_MINUTES, POLICY_VERSION } from '@between/rules/moderation.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { TestApp } from '../support/app.ts';
import {
  CASE,
  CASES,
  claim,
  decide,
  DECIDE,
  decisionIdOf,
  measure,
  MY_REPORTS,
  NOTICE,
  openDesk,
  report,
  reportedWords,
  UNDO,
} from '../support/moderation.ts';
import { type Persona } from '../support/personas.ts';

const POST = `query ($id: UUID!) { post(id: $id) { visibility html removedRule contentTopics contentNote wordsBack { body until } } }`;
const THREAD = `query ($id: UUID!) { thread(id: $id) { isLocked lockReason seenByModerators viewerCan { reply replyRefusal } } }`;
const NOTICES = `{ notices { nodes { kind } } }`;

let desk: Awaited<ReturnType<typeof openDesk>>;
let app: TestApp;
let mara: Persona;
let jo: Persona;
let kit: Persona;
let sam: Persona;
let rhea: Persona;

beforeAll(async () => {
  desk = await openDesk();
  ({ app, mara, jo, kit, sam, rhea } = desk);
});
afterAll(() => app.close());

let itemId: string;
let threadId: string;
let caseId: string;
/** Every test starts with words of mara's that jo has reported. */
beforeEach(async () => {
  ({ itemId, threadId, caseId } = await reportedWords(desk));
});

const look = async (by: Persona = sam): Promise<any> => (await by.ask(CASE, { id: caseId })).case;
const post = async (by: Persona): Promise<any> => (await by.ask(POST, { id: itemId })).post;
const noticesOf = async (by: Persona): Promise<string[]> =>
  (await by.ask(NOTICES)).notices.nodes.map((each: any) => each.kind);
const count = async (by: Persona, kind: string): Promise<number> =>
  (await noticesOf(by)).filter((each) => each === kind).length;
describe('deciding', () => {
  it('removes, tells author and reporter and keeps the record in one step [MO21] [MO23] [ME27] [OP03]', async () => {
    const decided = await decide(sam, caseId, { noteToAuthor: 'You are welcome to say it another way.' });
    expect(decided).toMatchObject({ __typename: 'CaseDecided', case: { status: 'decided' } });
    expect(await count(mara, 'moderation_decision')).toBe(0);
    expect(await mara.refusal(NOTICE, { id: await decisionIdOf(app, caseId) })).toBe('NOT_FOUND');

    await app.advance(31);
    expect((await look()).status).toBe('closed');
    expect(await post(jo)).toMatchObject({ visibility: 'removed', html: null, removedRule: 'HAR' });
    expect(await post(mara)).toMatchObject({
      visibility: 'removed',
      wordsBack: { body: 'You were never any good at this.' },
    });
    const { decisionNotice } = await mara.ask(NOTICE, { id: await decisionIdOf(app, caseId) });
    expect(decisionNotice).toMatchObject({
      action: 'remove',
      rules: ['HAR'],
      reason: 'It blames someone who asked not to be judged.',
      noteToAuthor: 'You are welcome to say it another way.',
      quotedTitle: 'Late again',
      quotedBody: 'You were never any good at this.',
      followsReport: true,
      policyVersion: POLICY_VERSION,
      isAutomatic: false,
      threadTitle: 'Late again',
    });
    expect(Date.parse(decisionNotice.appealUntil) - Date.parse(decisionNotice.decidedAt)).toBeGreaterThan(
      180 * 24 * 3_600_000,
    );
    expect(await noticesOf(mara)).toContain('moderation_decision');
    expect(await noticesOf(jo)).toContain('report_outcome');
    const [answered] = (await jo.ask(MY_REPORTS)).myReports.nodes;
    expect(answered).toMatchObject({ state: 'answered', outcome: 'acted', publicNote: 'Thank you for telling us.' });

    const trail = await app.db
      .selectFrom('audit')
      .select(['action', 'actorKind', 'rules', 'reason', 'fromStatus', 'toStatus'])
      .where('caseId', '=', caseId)
      .orderBy('at')
      .orderBy('id')
      .execute();
    expect(trail.map((row) => row.action)).toEqual([
      'case.route',
      'case.claim',
      'case.decide',
      'case.notify',
      'case.close',
    ]);
    expect(trail.find((row) => row.action === 'case.decide')).toMatchObject({
      actorKind: 'person',
      rules: ['HAR'],
      reason: 'It blames someone who asked not to be judged.',
    });
    expect(trail.find((row) => row.action === 'case.notify')).toMatchObject({ actorKind: 'service', rules: ['HAR'] });
  });

  it('mails that something waits and never what [R25]', async () => {
    await decide(sam, caseId);
    await app.advance(31);
    await app.advance(31 * 60);
    const mails = (await app.mails()).filter((mail) => mail.toAddress === mara.email || mail.toAddress === jo.email);
    expect(mails.length).toBeGreaterThan(0);
    for (const { subject, bodyText } of mails)
      expect(`${subject} ${bodyText}`).not.toMatch(/never any good|harass|removed|report|HAR|moderat/i);
  });

  it('holds the words while a removal can be taken back: their author sees that, others see nothing [MO27] [MO54]', async () => {
    await decide(sam, caseId);
    expect(await post(mara)).toMatchObject({
      visibility: 'held',
      wordsBack: { body: 'You were never any good at this.' },
    });
    expect(await jo.refusal(POST, { id: itemId })).toBe('NOT_FOUND');

    const held = await app.db.selectFrom('item').select('id').where('visibility', '=', 'held').execute();
    const open = await app.db
      .selectFrom('case')
      .select('itemId')
      .where('status', 'not in', ['closed', 'merged'])
      .execute();
    expect(held.length).toBeGreaterThan(0);
    expect(held.every(({ id }) => open.some((each) => each.itemId === id))).toBe(true);
    expect((await sam.ask(CASES, { first: 50 })).cases.nodes).toContainEqual(
      expect.objectContaining({ id: caseId, status: 'decided' }),
    );
    await app.advance(31);
  });

  it('can be undone before anyone is told, and leaves nothing but the record [MO43]', async () => {
    const before = await noticesOf(mara);
    await decide(sam, caseId, { action: 'lock', lockNote: 'A pause until tomorrow.' });
    expect(await rhea.refusal(UNDO, { id: caseId })).toBe('FORBIDDEN not_yours');
    await sam.ask(UNDO, { id: caseId });
    await decide(sam, caseId);
    const { undoDecision } = await sam.ask(UNDO, { id: caseId });
    expect(undoDecision).toMatchObject({
      __typename: 'DecisionUndone',
      case: { status: 'claimed', claim: { isMine: true }, decision: null },
    });
    await app.advance(31);
    expect(await post(jo)).toMatchObject({ visibility: 'published', removedRule: null });
    expect(await noticesOf(mara)).toEqual(before);
    expect((await mara.ask(THREAD, { id: threadId })).thread).toMatchObject({
      isLocked: false,
      seenByModerators: false,
    });
    const actions = await app.db
      .selectFrom('audit')
      .select('action')
      .where('caseId', '=', caseId)
      .where('action', '=', 'case.undo')
      .execute();
    expect(actions).toHaveLength(2);
  });

  it('cannot be undone once it is in force [MO43]', async () => {
    await decide(sam, caseId);
    await app.advance(31);
    expect((await sam.ask(UNDO, { id: caseId })).undoDecision).toEqual({
      __typename: 'UndoTooLate',
      case: { status: 'closed' },
    });
  });

  it('lets one of two moderators who decide at the same moment decide [MO08]', async () => {
    const { case: mine } = await claim(sam, caseId);
    await app.db
      .updateTable('case')
      .set({ leaseUntil: new Date(app.clock.now().getTime() + 60_000) })
      .where('id', '=', caseId)
      .execute();
    const answers = await Promise.all([1, 2].map(() => sam.ask(DECIDE, { input: measure(mine) })));
    expect(answers.map((each) => each.decideCase.__typename).sort()).toEqual(['CaseAlreadyDecided', 'CaseDecided']);
    expect((await rhea.ask(DECIDE, { input: measure(mine) })).decideCase).toMatchObject({
      __typename: 'CaseAlreadyDecided',
      case: { status: 'decided' },
    });
    expect(await app.db.selectFrom('decision').select('id').where('caseId', '=', caseId).execute()).toHaveLength(1);
    await app.advance(31);
  });

  it('is refused with what changed when words, reports or the lease changed [MO08] [MO06]', async () => {
    const send = async (seen: any): Promise<any> => (await sam.ask(DECIDE, { input: measure(seen) })).decideCase;
    const { case: first } = await claim(sam, caseId);
    await report(kit, itemId, 'sexual');
    expect(await send(first)).toMatchObject({ __typename: 'CaseChanged', changes: ['new_report'] });

    const second = await look();
    await mara.ask(`mutation ($input: EditPostInput!) { editPost(input: $input) { __typename } }`, {
      input: { postId: itemId, version: 1, body: 'I take that back.' },
    });
    expect(await send(second)).toMatchObject({ changes: ['words_edited'] });

    const third = await look();
    await app.advance((CLAIM_LEASE_MINUTES + 1) * 60);
    expect(await send(third)).toMatchObject({ changes: ['lease_ended'] });
    await claim(rhea, caseId);
    expect(await send(third)).toMatchObject({ changes: ['claimed_by_someone_else'] });
  });

  it('needs an action its rules can carry, a rule and a reason [MO21] [R22]', async () => {
    const { case: mine } = await claim(sam, caseId);
    const refusal = (over: Record<string, unknown>): Promise<string> =>
      sam.refusal(DECIDE, { input: measure(mine, over) });
    for (const action of ['remove', 'lock']) {
      expect(await refusal({ action, rules: ['RISK-3'] })).toBe('INVALID_INPUT risk_is_no_breach');
      expect(await refusal({ action, rules: ['HAR', 'RISK-1'] })).toBe('INVALID_INPUT risk_is_no_breach');
    }
    expect(await refusal({ rules: [] })).toBe('INVALID_INPUT empty');
    expect(await refusal({ rules: ['UNHEARD-OF'] })).toBe('INVALID_INPUT unknown_rule');
    expect(await refusal({ rules: ['NOVIO'] })).toBe('INVALID_INPUT no_breach_with_measure');
    expect(await refusal({ reason: ' ' })).toBe('INVALID_INPUT empty');
    expect(await refusal({ action: 'add_note', rules: ['TRIG'] })).toBe('INVALID_INPUT empty');
    expect((await look()).status).toBe('claimed');
  });

  it('puts a content note in front of the words, changes it another time, and says so [MO23] [MO25]', async () => {
    await decide(sam, caseId, {
      action: 'add_note',
      rules: ['TRIG'],
      contentTopics: ['abuse'],
      contentNote: 'harsh words',
    });
    expect(await post(kit)).toMatchObject({ visibility: 'published', contentTopics: [] });
    await app.advance(31);
    expect(await post(kit)).toMatchObject({
      visibility: 'published',
      contentTopics: ['abuse'],
      contentNote: 'harsh words',
    });
    expect((await mara.ask(NOTICE, { id: await decisionIdOf(app, caseId) })).decisionNotice).toMatchObject({
      action: 'add_note',
      contentTopics: ['abuse'],
      wordsBackUntil: null,
    });

    await report(kit, itemId, 'content_note_missing');
    await decide(sam, caseId, { action: 'add_note', rules: ['TRIG'], contentTopics: ['loss'], contentNote: '' });
    await app.advance(31);
    expect(await post(kit)).toMatchObject({ contentTopics: ['loss'], contentNote: '' });
    expect((await mara.ask(NOTICE, { id: await decisionIdOf(app, caseId) })).decisionNotice).toMatchObject({
      contentTopics: ['loss'],
    });
  });

  it('leaves words alone at once and without a word to their author, unless there is one [MO43]', async () => {
    const before = await noticesOf(mara);
    expect(await decide(sam, caseId, { action: 'keep', rules: ['NOVIO'] })).toMatchObject({
      undoUntil: null,
      case: { status: 'closed' },
    });
    expect(await noticesOf(mara)).toEqual(before);
    expect(await mara.refusal(NOTICE, { id: await decisionIdOf(app, caseId) })).toBe('NOT_FOUND');
    expect((await jo.ask(MY_REPORTS)).myReports.nodes[0]).toMatchObject({ outcome: 'no_breach' });
  });

  it('opens again by itself for a report that came while it was being decided', async () => {
    await decide(sam, caseId);
    await app.db.updateTable('item').set({ visibility: 'published' }).where('id', '=', itemId).execute();
    await app.advance(5);
    await report(kit, itemId, 'private_information');
    await app.advance(31);
    const seen = await look();
    expect(seen.status).toBe('reopened');
    expect(seen.reports.map((each: any) => each.outcome)).toEqual(['acted', null]);
  });

  it('keeps words that their author took back taken back, whatever is decided', async () => {
    const { case: mine } = await claim(sam, caseId);
    await mara.ask(`mutation ($id: UUID!) { deletePost(postId: $id) { post { visibility } } }`, { id: itemId });
    const now = await look();
    expect(
      (await sam.ask(DECIDE, { input: measure({ ...mine, version: now.version, item: now.item }) })).decideCase
        .__typename,
    ).toBe('CaseDecided');
    await app.advance(31);
    const { visibility } = await app.db
      .selectFrom('item')
      .select('visibility')
      .where('id', '=', itemId)
      .executeTakeFirstOrThrow();
    expect(visibility).toBe('author_deleted');
  });
});
