import { CLAIM_LEASE_MINUTES, DUE_MINUTES } from '@between/rules/moderation.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { TestApp } from '../support/app.ts';
import { joinAll, type TestGroup } from '../support/groups.ts';
import {
  CASE,
  caseIdOf,
  CASES,
  claim,
  decide,
  openDesk,
  reply,
  report,
  reportedWords,
  startThread,
} from '../support/moderation.ts';
import { as, guest, type Persona, signIn } from '../support/personas.ts';

const RENEW = `mutation ($id: UUID!) { renewClaim(caseId: $id) { case { claim { until } } } }`;
const MOVE = `mutation ($input: MoveCaseInput!) { moveCase(input: $input) { case { status version claim { by } } } }`;

const SKIP = `mutation ($id: UUID!, $reason: SkipReason!) { skipCase(caseId: $id, reason: $reason) { case { status claim { by } history { event note } } } }`;
const CARDS = `query ($ids: [UUID!]!) { caseCards(ids: $ids) { id isSkipped } }`;
const TEAM = `{ teamWellness { skips { reason count } } }`;

let desk: Awaited<ReturnType<typeof openDesk>>;
let app: TestApp;
let group: TestGroup;
let mara: Persona;
let jo: Persona;
let kit: Persona;
let sam: Persona;
let rhea: Persona;
let tam: Persona;
let mods: Persona;

beforeAll(async () => {
  desk = await openDesk();
  ({ app, group, mara, jo, kit, sam, rhea, tam, mods } = desk);
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

describe('the queue', () => {
  it('holds every open case once, crisis first, then by due time [MO01] [MO04]', async () => {
    const { itemId: worried } = await startThread(mara, group);
    await report(kit, worried, 'worried_about_person');
    const { itemId: plain } = await startThread(mara, group);
    await report(kit, plain, 'wants_money');
    const { cases } = await sam.ask(CASES, { first: 50 });
    const places = cases.nodes.map((each: any) => `${each.lane === 'crisis' ? 0 : 1} ${each.dueAt}`);
    expect(places).toEqual([...places].sort());
    expect(new Set(cases.nodes.map((each: any) => each.id)).size).toBe(cases.nodes.length);
    expect(cases.nodes.find((each: any) => each.id === caseId)).toMatchObject({
      reasons: [{ reason: 'unkind', count: 1 }],
      title: 'Late again',
    });
  });

  it('raises what has waited among the urgent ones, in list, filter and counts [MO04]', async () => {
    const { itemId: sold } = await startThread(mara, group);
    await report(kit, sold, 'wants_money');
    const waited = await caseIdOf(app, sold);
    const standsIn = async (lane?: string): Promise<string | undefined> =>
      (await sam.ask(CASES, { first: 50, lane })).cases.nodes.find((each: any) => each.id === waited)?.standsIn;
    const countNormal = async (): Promise<number> =>
      (await sam.ask('{ laneCounts { lane open } }')).laneCounts.find((each: any) => each.lane === 'normal')?.open ?? 0;
    expect([await standsIn(), await standsIn('high')]).toEqual(['normal', undefined]);
    const normalBefore = await countNormal();

    await app.db
      .updateTable('case')
      .set({ dueAt: new Date(app.clock.now().getTime() + (DUE_MINUTES.high - 1) * 60_000) })
      .where('id', '=', waited)
      .execute();
    const { itemId: later } = await startThread(mara, group);
    await report(kit, later, 'unkind');
    expect([await standsIn(), await standsIn('high'), await standsIn('normal')]).toEqual(['high', 'high', undefined]);
    const order = (await sam.ask(CASES, { first: 50 })).cases.nodes.map((each: any) => each.id);
    expect(order.indexOf(waited)).toBeLessThan(order.indexOf(await caseIdOf(app, later)));
    expect(await countNormal()).toBe(normalBefore - 1);
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

  it('can be given back by whoever holds it, in the version they saw [MO06]', async () => {
    const { case: mine } = await claim(sam, caseId);
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

describe('passing a case over', () => {
  it('gives it back, does not offer it to the same person again, and is counted without a name, and is in their own file alone [MO46]', async () => {
    await claim(sam, caseId);
    const before = (await rhea.ask(TEAM)).teamWellness.skips;
    const { skipCase } = await sam.ask(SKIP, { id: caseId, reason: 'too_heavy' });
    expect(skipCase.case).toMatchObject({
      status: 'queued',
      claim: null,
      history: [{ event: 'release', note: '' }, {}, {}],
    });
    expect((await sam.ask(CARDS, { ids: [caseId] })).caseCards).toEqual([{ id: caseId, isSkipped: true }]);
    expect((await rhea.ask(CARDS, { ids: [caseId] })).caseCards).toEqual([{ id: caseId, isSkipped: false }]);
    await sam.ask(SKIP, { id: caseId, reason: 'too_heavy' });
    const count = (skips: any[]): number => skips.find(({ reason }) => reason === 'too_heavy')?.count ?? 0;
    expect(count((await rhea.ask(TEAM)).teamWellness.skips)).toBe(count(before) + 1);
    const again = { ...sam, ...(await signIn(app, sam.email)) };
    const { exportMine } = await again.ask('mutation { exportMine { json } }');
    expect(JSON.parse(exportMine.json).passedOver).toMatchObject([{ caseId, reason: 'too_heavy' }]);
  });

  it('is no way past somebody at risk: such a case is handed over [MO46]', async () => {
    await claim(sam, caseId);
    await report(kit, itemId, 'worried_about_person');
    expect(await sam.refusal(SKIP, { id: caseId, reason: 'other' })).toBe('CONFLICT not_in_crisis_lane');
    const { version } = await look();
    const input = { caseId, version, move: 'hand_over', note: 'I cannot today.', toRole: 'lead' };
    await sam.ask(MOVE, { input });
    const WAITS = 'query ($id: UUID!) { case(id: $id) { status lane waiting { isForMe } } }';
    const { case: passed } = await rhea.ask(WAITS, { id: caseId });
    expect(passed).toEqual({ status: 'queued', lane: 'crisis', waiting: { isForMe: true } });
  });
});
