import { randomUUID } from 'node:crypto';
import { CLAIM_LEASE_MINUTES } from '@between/rules/moderation.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startApp, type TestApp } from '../support/app.ts';
import { joinAll, makeGroup, type TestGroup } from '../support/groups.ts';
import {
  CASE,
  CASES,
  caseIdOf,
  claim,
  decide,
  DECIDE,
  measure,
  MY_REPORTS,
  NOTICE,
  reply,
  report,
  startThread,
  UNDO,
} from '../support/moderation.ts';
import { as, guest, type Persona } from '../support/personas.ts';

const RENEW = `mutation ($id: UUID!) { renewClaim(caseId: $id) { case { claim { until } } } }`;
const MOVE = `mutation ($input: MoveCaseInput!) { moveCase(input: $input) { case { status version claim { by } } } }`;
const CONFIRM = `mutation ($input: ReviewInput!) { confirmProposal(input: $input) { undoUntil case { status } } }`;
const DISAGREE = `mutation ($input: ReviewInput!) { disagreeWithProposal(input: $input) { case { status version } } }`;
const SIGN_OFF = `mutation ($input: ReviewInput!) { signOffCase(input: $input) { case { status } } }`;
const POST = `query ($id: UUID!) { post(id: $id) { visibility html removedRule contentTopics contentNote wordsBack { body until } } }`;
const THREAD = `query ($id: UUID!) { thread(id: $id) { isLocked lockReason seenByModerators viewerCan { reply replyRefusal } } }`;
const NOTICES = `{ notices { nodes { kind } } }`;

let app: TestApp;
let group: TestGroup;
let other: TestGroup;
let mara: Persona;
let jo: Persona;
let kit: Persona;
let sam: Persona;
let rhea: Persona;
let tam: Persona;
let mods: Persona;

beforeAll(async () => {
  app = await startApp();
  [group, other] = await Promise.all([makeGroup(app, 'harbour'), makeGroup(app, 'elsewhere')]);
  [mara, jo, kit, sam, rhea, tam, mods] = await Promise.all([
    as(app, 'mara'),
    as(app, 'jo'),
    as(app, 'kit'),
    as(app, 'sam'),
    as(app, 'rhea'),
    as(app, 'tam'),
    as(app, 'mods', { roles: [{ role: 'moderator', groupId: other.id }] }),
  ]);
  await joinAll(app, group, [mara, jo, kit, sam]);
});
afterAll(() => app.close());

let itemId: string;
let threadId: string;
let caseId: string;
/** Every test starts with words of mara's that jo has reported. */
beforeEach(async () => {
  // Nobody in here reports as often as the limit allows.
  app.clock.advance(15 * 60);
  ({ itemId, threadId } = await startThread(mara, group, { body: 'You were never any good at this.' }));
  await report(jo, itemId, 'unkind', 'This is aimed at kit.');
  caseId = await caseIdOf(app, itemId);
});

const look = async (by: Persona = sam): Promise<any> => (await by.ask(CASE, { id: caseId })).case;
const post = async (by: Persona): Promise<any> => (await by.ask(POST, { id: itemId })).post;
const noticesOf = async (by: Persona): Promise<string[]> =>
  (await by.ask(NOTICES)).notices.nodes.map((each: any) => each.kind);
const count = async (by: Persona, kind: string): Promise<number> =>
  (await noticesOf(by)).filter((each) => each === kind).length;
async function decisionId(): Promise<string> {
  const row = await app.db
    .selectFrom('decision')
    .select('id')
    .where('caseId', '=', caseId)
    .where('undoneAt', 'is', null)
    .orderBy('decidedAt', 'desc')
    .executeTakeFirstOrThrow();
  return row.id;
}

describe('the queue', () => {
  it('holds every open case once, worst lane first, then by due time [MO01]', async () => {
    const { itemId: worried } = await startThread(mara, group);
    await report(kit, worried, 'worried_about_person');
    const { itemId: plain } = await startThread(mara, group);
    await report(kit, plain, 'wants_money');
    const { cases } = await sam.ask(CASES, { first: 50 });
    const rank = { crisis: 0, high: 1, normal: 2 } as Record<string, number>;
    const ranks = cases.nodes.map((each: any) => rank[each.lane]);
    expect(ranks).toEqual([...ranks].sort());
    expect(new Set(cases.nodes.map((each: any) => each.id)).size).toBe(cases.nodes.length);
    expect(cases.nodes.find((each: any) => each.id === caseId)).toMatchObject({
      reasons: [{ reason: 'unkind', count: 1 }],
      title: 'Late again',
    });
  });

  it('pages without losing or repeating a case', async () => {
    const whole = (await sam.ask(CASES, { first: 50 })).cases.nodes.map((each: any) => each.id);
    const paged: string[] = [];
    let after: string | null = null;
    do {
      const { cases }: any = await sam.ask(CASES, { first: 2, after });
      paged.push(...cases.nodes.map((each: any) => each.id));
      after = cases.pageInfo.hasNextPage ? cases.pageInfo.endCursor : null;
    } while (after !== null);
    expect(paged).toEqual(whole);
    expect(await sam.refusal(CASES, { after: 'nonsense' })).toBe('INVALID_INPUT not_a_cursor');
  });

  it('shows the crisis lane under every filter', async () => {
    const { itemId: worried } = await startThread(mara, group);
    await report(kit, worried, 'worried_about_person');
    for (const filter of [{ lane: 'normal' }, { mine: true }]) {
      const { cases } = await sam.ask(CASES, filter);
      expect(cases.nodes[0].lane).toBe('crisis');
    }
  });

  it('is closed to members, to other groups and to whoever wrote the words [MO01]', async () => {
    expect(await mara.refusal(CASES)).toBe('FORBIDDEN staff_only');
    expect(await guest(app).refusal(CASES)).toMatch(/^UNAUTHENTICATED/);
    expect(await mods.refusal(CASE, { id: caseId })).toBe('NOT_FOUND');
    expect((await mods.ask(CASES)).cases.nodes).toEqual([]);

    const { itemId: own } = await startThread(sam, group);
    await report(jo, own);
    const ownCase = await caseIdOf(app, own);
    expect(await sam.refusal(CASE, { id: ownCase })).toBe('NOT_FOUND');
    expect((await sam.ask(CASES, { first: 50 })).cases.nodes.map((each: any) => each.id)).not.toContain(ownCase);
    expect((await rhea.ask(CASE, { id: ownCase })).case.id).toBe(ownCase);
  });

  it('lists exactly the cases one may open, for every kind of colleague', async () => {
    await startThread(sam, group).then(({ itemId: own }) => report(jo, own));
    const open = await app.db
      .selectFrom('case')
      .select('id')
      .where('status', 'not in', ['closed', 'merged'])
      .orderBy('dueAt', 'desc')
      .limit(12)
      .execute();
    for (const person of [sam, rhea, tam, mods]) {
      const listed = new Set<string>();
      for (let after: string | null = null, isMore = true; isMore;) {
        const { cases }: any = await person.ask(CASES, { first: 50, after });
        for (const each of cases.nodes) listed.add(each.id);
        ({ endCursor: after, hasNextPage: isMore } = cases.pageInfo);
      }
      for (const { id } of open) {
        const answer = await person.graphql(CASE, { id });
        expect(listed.has(id), `${person.handle} ${id}`).toBe(answer.errors.length === 0);
      }
    }
  });

  it('lets a moderator who reported look, and not judge', async () => {
    await report(sam, itemId, 'unkind');
    expect((await look()).viewerCan).toMatchObject({ claim: false, refusal: 'not_on_this_case' });
    expect(await sam.refusal(`mutation ($id: UUID!) { claimCase(caseId: $id) { __typename } }`, { id: caseId })).toBe(
      'FORBIDDEN not_on_this_case',
    );
  });
});

describe('the case', () => {
  it('shows words, reports by letter, the talk around them and the author without judging crises [MO01]', async () => {
    const before = await reply(kit, threadId, 'First thing said here.');
    const target = await reply(mara, threadId, 'Second thing said here.');
    const after = await reply(kit, threadId, 'Third thing said here.');
    await report(jo, target, 'unkind', 'One.');
    await report(kit, target, 'sexual', 'Two.');
    await report(jo, target, 'something_else', 'Three.');
    const seen = (await sam.ask(CASE, { id: await caseIdOf(app, target) })).case;
    expect(seen.reports.map((each: any) => each.reporter)).toEqual(['A', 'B', 'A']);
    expect(seen.thread).toMatchObject({ id: threadId, isOpening: false, after: [{ id: after }] });
    expect(seen.thread.before.map((each: any) => each.id)).toEqual([itemId, before]);
    expect(seen.group).toMatchObject({ slug: 'harbour', agreement: { version: 1 } });
    expect(seen.author).toMatchObject({ handle: 'mara' });
    expect(JSON.stringify(seen)).not.toContain(jo.id);
    expect(JSON.stringify(seen)).not.toContain('"jo"');
  });

  it('lists earlier decisions of the author and leaves worries out [R22]', async () => {
    const troubled = await as(app, 'troubled');
    await joinAll(app, group, [troubled]);
    const first = await startThread(troubled, group);
    await report(jo, first.itemId, 'worried_about_person');
    await decide(sam, await caseIdOf(app, first.itemId), { action: 'keep', rules: ['RISK-2'] });
    const second = await startThread(troubled, group);
    await report(jo, second.itemId, 'wants_money');
    await decide(sam, await caseIdOf(app, second.itemId), { rules: ['SOLIC'] });
    await app.advance(31);
    const third = await startThread(troubled, group);
    await report(jo, third.itemId, 'unkind');
    const seen = (await sam.ask(CASE, { id: await caseIdOf(app, third.itemId) })).case;
    expect(seen.author.earlier).toEqual([{ action: 'remove', rules: ['SOLIC'] }]);
  });
});

describe('claiming', () => {
  it('gives a case to one of two who reach for it at the same moment [MO06]', async () => {
    const answers = await Promise.all([claim(sam, caseId), claim(rhea, caseId)]);
    expect(answers.map((each) => each.__typename).sort()).toEqual(['CaseClaimed', 'CaseTaken']);
    const taken = answers.find((each) => each.__typename === 'CaseTaken');
    expect(['sam', 'rhea']).toContain(taken.by);
  });

  it('ends with its lease, and a heartbeat renews it [MO06]', async () => {
    await claim(sam, caseId);
    await app.advance((CLAIM_LEASE_MINUTES - 1) * 60);
    await sam.ask(RENEW, { id: caseId });
    await app.advance((CLAIM_LEASE_MINUTES - 1) * 60);
    expect((await look()).status).toBe('claimed');
    expect(await rhea.refusal(RENEW, { id: caseId })).toBe('FORBIDDEN claimed_by_someone_else');

    await app.advance(2 * 60);
    expect(await look()).toMatchObject({
      status: 'queued',
      claim: null,
      history: [{ event: 'lease_end', by: null }, { event: 'claim', by: 'sam' }, { event: 'route' }],
    });
    expect(await sam.refusal(RENEW, { id: caseId })).toBe('FORBIDDEN not_yours');
    expect((await claim(rhea, caseId)).__typename).toBe('CaseClaimed');
  });

  it('can be given back, and arrows without a screen are refused, not absent [MO06]', async () => {
    const { case: mine } = await claim(sam, caseId);
    for (const move of ['hold', 'ask_author', 'discuss', 'escalate', 'merge']) {
      expect(await sam.refusal(MOVE, { input: { caseId, version: mine.version, move } })).toBe(
        'FORBIDDEN no_screen_yet',
      );
    }
    expect(await rhea.refusal(MOVE, { input: { caseId, version: mine.version, move: 'release' } })).toBe(
      'FORBIDDEN claimed_by_someone_else',
    );
    expect(await sam.refusal(MOVE, { input: { caseId, version: mine.version - 1, move: 'release' } })).toBe(
      'CONFLICT case_changed',
    );
    const { moveCase } = await sam.ask(MOVE, { input: { caseId, version: mine.version, move: 'release' } });
    expect(moveCase.case).toMatchObject({ status: 'queued', claim: null });
  });
});

describe('deciding', () => {
  it('removes, tells author and reporter and keeps the record in one step [MO21] [MO23] [ME27]', async () => {
    const decided = await decide(sam, caseId, { noteToAuthor: 'You are welcome to say it another way.' });
    expect(decided).toMatchObject({ __typename: 'CaseDecided', case: { status: 'decided' } });
    expect(await count(mara, 'moderation_decision')).toBe(0);
    expect(await mara.refusal(NOTICE, { id: await decisionId() })).toBe('NOT_FOUND');

    await app.advance(31);
    expect((await look()).status).toBe('closed');
    expect(await post(jo)).toMatchObject({ visibility: 'removed', html: null, removedRule: 'HAR' });
    expect(await post(mara)).toMatchObject({
      visibility: 'removed',
      wordsBack: { body: 'You were never any good at this.' },
    });
    const { decisionNotice } = await mara.ask(NOTICE, { id: await decisionId() });
    expect(decisionNotice).toMatchObject({
      action: 'remove',
      rules: ['HAR'],
      reason: 'It blames someone who asked not to be judged.',
      noteToAuthor: 'You are welcome to say it another way.',
      quotedTitle: 'Late again',
      quotedBody: 'You were never any good at this.',
      followsReport: true,
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

  it('puts a content note in front of the words and says so [MO23]', async () => {
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
    expect((await mara.ask(NOTICE, { id: await decisionId() })).decisionNotice).toMatchObject({
      action: 'add_note',
      contentTopics: ['abuse'],
      wordsBackUntil: null,
    });
  });

  it('locks a thread with words everyone reads, marked as seen by moderators [MO23]', async () => {
    await decide(sam, caseId, { action: 'lock', lockNote: 'A pause for everyone until tomorrow.' });
    await app.advance(31);
    expect((await kit.ask(THREAD, { id: threadId })).thread).toMatchObject({
      isLocked: true,
      lockReason: 'A pause for everyone until tomorrow.',
      seenByModerators: true,
      viewerCan: { reply: false, replyRefusal: 'locked' },
    });
  });

  it('leaves words alone at once and without a word to their author, unless there is one [MO43]', async () => {
    const before = await noticesOf(mara);
    expect(await decide(sam, caseId, { action: 'keep', rules: ['NOVIO'] })).toMatchObject({
      undoUntil: null,
      case: { status: 'closed' },
    });
    expect(await noticesOf(mara)).toEqual(before);
    expect(await mara.refusal(NOTICE, { id: await decisionId() })).toBe('NOT_FOUND');
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

describe('two people', () => {
  const review = async (over: Record<string, unknown> = {}): Promise<Record<string, unknown>> => ({
    caseId,
    version: (await look(rhea)).version,
    ...over,
  });

  it("makes a trainee's decision a proposal that someone else confirms", async () => {
    expect(await decide(tam, caseId)).toMatchObject({
      __typename: 'CaseProposed',
      case: { status: 'proposed', viewerCan: { confirm: false } },
    });
    expect(await post(jo)).toMatchObject({ visibility: 'published' });
    expect(await tam.refusal(CONFIRM, { input: await review() })).toBe('FORBIDDEN not_on_this_case');
    const { confirmProposal } = await rhea.ask(CONFIRM, { input: await review() });
    expect(confirmProposal.case.status).toBe('decided');
    await app.advance(31);
    expect(await post(jo)).toMatchObject({ visibility: 'removed' });
  });

  it('talks about a proposal someone disagrees with, and puts it back with a note', async () => {
    await decide(tam, caseId);
    expect(await sam.refusal(DISAGREE, { input: await review() })).toBe('CONFLICT needs_note');
    const { disagreeWithProposal } = await sam.ask(DISAGREE, {
      input: await review({ note: 'I read it as tired, not unkind.' }),
    });
    expect(disagreeWithProposal.case.status).toBe('in_discussion');
    const move = { caseId, version: disagreeWithProposal.case.version, move: 'requeue' };
    expect(await rhea.refusal(MOVE, { input: move })).toBe('CONFLICT needs_note');
    expect((await rhea.ask(MOVE, { input: { ...move, note: 'Look again.' } })).moveCase.case.status).toBe('queued');
  });

  it('closes a crisis case only when a second person signs', async () => {
    await report(kit, itemId, 'worried_about_person');
    await decide(sam, caseId, { action: 'keep', rules: ['RISK-1'] });
    expect(await look()).toMatchObject({ status: 'notified', viewerCan: { signOff: false } });
    expect(await sam.refusal(SIGN_OFF, { input: await review() })).toBe('FORBIDDEN not_on_this_case');
    expect((await rhea.ask(SIGN_OFF, { input: await review({ note: 'Agreed.' }) })).signOffCase.case.status).toBe(
      'closed',
    );
  });

  it('sends at most one message a day to a person others worry about [R14]', async () => {
    const carried = await as(app, 'carried');
    await joinAll(app, group, [carried]);
    const care = { action: 'keep', rules: ['RISK-1'], noteToAuthor: 'We are here this evening.' };
    for (const expected of ['CaseDecided', 'one_message_a_day']) {
      const { itemId: heavy } = await startThread(carried, group);
      await report(jo, heavy, 'worried_about_person');
      const claimed = await claim(sam, await caseIdOf(app, heavy));
      const answer = await sam.graphql(DECIDE, { input: measure(claimed.case, care) });
      expect(JSON.stringify(answer)).toContain(expected);
    }
  });
});

describe('who reported', () => {
  it('is nowhere in anything the author can ask for [ME25]', async () => {
    await report(kit, itemId, 'worried_about_self', 'Kit here.');
    await decide(sam, caseId, { noteToAuthor: 'From the moderation team.' });
    await rhea.graphql(SIGN_OFF, { input: { caseId, version: 1 } });
    await app.advance(31);
    const answers = await Promise.all([
      mara.graphql(NOTICE, { id: await decisionId() }),
      mara.graphql(POST, { id: itemId }),
      mara.graphql(NOTICES),
      mara.graphql(MY_REPORTS),
      mara.graphql(THREAD, { id: threadId }),
      mara.graphql(CASE, { id: caseId }),
      mara.graphql(`query ($id: UUID!) { reportTarget(itemId: $id) { handle excerpt isOwn } }`, { id: itemId }),
    ]);
    const everything = JSON.stringify(answers);
    for (const trace of [jo.id, kit.id, sam.id, '"jo"', '"kit"', '"sam"', 'aimed at kit', 'Kit here', 'worried'])
      expect(everything).not.toContain(trace);
  });

  it('is not hinted at by a notice about worry alone [R14]', async () => {
    const { itemId: heavy } = await startThread(mara, group);
    await report(kit, heavy, 'worried_about_person');
    const heavyCase = await caseIdOf(app, heavy);
    await decide(sam, heavyCase, { action: 'add_note', rules: ['RISK-1'], contentTopics: ['suicide'] });
    await app.advance(31);
    const { id } = await app.db
      .selectFrom('decision')
      .select('id')
      .where('caseId', '=', heavyCase)
      .executeTakeFirstOrThrow();
    expect((await mara.ask(NOTICE, { id })).decisionNotice.followsReport).toBe(false);
    const { threadId: place } = await app.db
      .selectFrom('post')
      .select('threadId')
      .where('itemId', '=', heavy)
      .executeTakeFirstOrThrow();
    expect((await jo.ask(THREAD, { id: place })).thread.seenByModerators).toBe(false);
  });

  it("keeps everyone else's decisions closed", async () => {
    await decide(sam, caseId);
    await app.advance(31);
    for (const person of [jo, kit, sam])
      expect(await person.refusal(NOTICE, { id: await decisionId() })).toBe('NOT_FOUND');
    expect(await mara.refusal(NOTICE, { id: randomUUID() })).toBe('NOT_FOUND');
    expect(await mara.refusal(UNDO, { id: caseId })).toBe('FORBIDDEN staff_only');
  });
});
