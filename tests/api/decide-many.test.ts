import { MANY_MOST } from '@between/rules/many.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { TestApp } from '../support/app.ts';
import { joinAll, type TestGroup } from '../support/groups.ts';
import { CASE, caseIdOf, claim, decide, openDesk, report, startThread } from '../support/moderation.ts';
import { as, type Persona } from '../support/personas.ts';

const CARDS = `query ($ids: [UUID!]!) { caseCards(ids: $ids) { id many { version itemVersion author words wordCount isAtRisk followsReport } } }`;
const DECIDE_MANY = `mutation ($input: DecideManyInput!) { decideMany(input: $input) { batchId undoUntil outcomes { caseId result reason } } }`;
const UNDO_MANY = `mutation ($id: UUID!) { undoMany(batchId: $id) { outcomes { caseId result reason } } }`;
const EDIT = `mutation ($input: EditPostInput!) { editPost(input: $input) { __typename } }`;
const DECISIONS = `{ decisions: notices(first: 50) { nodes { kind } } }`;

let app: TestApp;
let group: TestGroup;
let [mara, jo, kit, sam, rhea, tam, spammer]: Persona[] = [];

beforeAll(async () => {
  const desk = await openDesk();
  ({ app, group, mara, jo, kit, sam, rhea, tam } = desk);
  spammer = await as(app, 'cheapdeals');
  await joinAll(app, group, [person(spammer)]);
});
afterAll(() => app.close());

function person(maybe: Persona | undefined): Persona {
  if (maybe === undefined) throw new Error('nobody');
  return maybe;
}

let wave: { itemId: string; caseId: string }[];
/** Every test starts with a wave of three. */
beforeEach(async () => {
  await app.advance(61 * 60);
  wave = await Promise.all([1, 2, 3].map((n) => reported(spammer, `Buy number ${n} now`)));
});

async function reported(by: Persona | undefined, body: string, reason = 'wants_money', from = jo) {
  const { itemId } = await startThread(person(by), group, { title: 'Cheap', body });
  await report(person(from), itemId, reason);
  return { itemId, caseId: await caseIdOf(app, itemId) };
}

/** What a page had on screen of these cases, ready to be sent. */
async function seen(of: readonly { caseId: string }[], by = sam): Promise<any[]> {
  const { caseCards } = await person(by).ask(CARDS, { ids: of.map(({ caseId }) => caseId) });
  return of.map(({ caseId }) => {
    const { many } = caseCards.find(({ id }: any) => id === caseId);
    return { caseId, version: many.version, itemVersion: many.itemVersion };
  });
}

const input = (cases: any[], over: Record<string, unknown> = {}) => ({
  input: { cases, action: 'remove', rules: ['SPAM'], reason: 'The same advertisement again and again.', ...over },
});
const decideMany = async (cases: any[], over: Record<string, unknown> = {}, by = sam): Promise<any> =>
  (await person(by).ask(DECIDE_MANY, input(cases, over))).decideMany;
const look = async (caseId: string): Promise<any> => (await person(rhea).ask(CASE, { id: caseId })).case;
const results = (payload: any): unknown[] =>
  payload.outcomes.map(({ result, reason }: any) => (reason === null ? result : `${result} ${reason}`));

describe('many at once', () => {
  it('are each decided as alone: words held, then removed, author and reporter told, every step in the record [MO42]', async () => {
    const before = (await person(spammer).ask(DECISIONS)).decisions.nodes.length;
    const answer = await decideMany(await seen(wave));
    expect(results(answer)).toEqual(['decided', 'decided', 'decided']);
    expect(answer.undoUntil).not.toBeNull();
    for (const { caseId } of wave) expect((await look(caseId)).item.visibility).toBe('held');

    await app.advance(31);
    for (const { caseId } of wave) {
      expect(await look(caseId)).toMatchObject({ status: 'closed', item: { visibility: 'removed' } });
      const rows = await app.db
        .selectFrom('decision')
        .select(['snapshotId', 'batchId'])
        .where('caseId', '=', caseId)
        .execute();
      expect(rows).toMatchObject([{ batchId: answer.batchId }]);
      const audit = await app.db
        .selectFrom('audit')
        .select(['action', 'reason', 'after'])
        .where('caseId', '=', caseId)
        .where('action', 'in', ['case.claim', 'case.decide', 'case.notify'])
        .orderBy('at')
        .orderBy('id')
        .execute();
      expect(audit.map(({ action }) => action)).toEqual(['case.claim', 'case.decide', 'case.notify']);
      expect(audit[1]).toMatchObject({
        reason: 'The same advertisement again and again.',
        after: { batchId: answer.batchId },
      });
    }
    expect((await person(spammer).ask(DECISIONS)).decisions.nodes.length).toBe(before + 3);
    const strikes = await app.db
      .selectFrom('strike')
      .select('id')
      .where('accountId', '=', person(spammer).id)
      .execute();
    expect(strikes).toEqual([]);
  });

  it('leave out whoever is at risk, in these words or beside them, whatever the page sent [MO42] [R22]', async () => {
    const worried = await reported(mara, 'I cannot go on like this.', 'wants_money');
    await report(person(kit), worried.itemId, 'worried_about_person');
    const beside = await reported(mara, 'Two seats, cheap.', 'wants_money');
    const cards = (await person(sam).ask(CARDS, { ids: [worried.caseId, beside.caseId, wave[0]?.caseId] })).caseCards;
    const riskOf = (of: string | undefined) => cards.find(({ id }: any) => id === of).many.isAtRisk;
    expect([worried.caseId, beside.caseId, wave[0]?.caseId].map(riskOf)).toEqual([true, true, false]);
    const answer = await decideMany(await seen([worried, beside, ...wave]));
    expect(results(answer)).toEqual(['left_out at_risk', 'left_out at_risk', 'decided', 'decided', 'decided']);
    expect(await look(worried.caseId)).toMatchObject({
      claim: null,
      decision: null,
      item: { visibility: 'published' },
    });
  });

  it('leave out what changed since it was read and what a colleague holds, and name why; nobody keeps their claim [MO42]', async () => {
    const [edited, again, held] = wave;
    if (edited === undefined || again === undefined || held === undefined) throw new Error('no wave');
    const cases = await seen(wave);
    await person(spammer).ask(EDIT, { input: { postId: edited.itemId, version: 1, body: 'I am sorry.' } });
    await report(person(kit), again.itemId, 'unkind');
    await claim(person(rhea), held.caseId);
    const answer = await decideMany(cases);
    expect(results(answer)).toEqual(['left_out words_edited', 'left_out case_changed', 'left_out case_changed']);
    expect(answer.undoUntil).toBeNull();
    expect(results(await decideMany(await seen([held])))).toEqual(['left_out claimed_by_someone_else']);
    expect((await look(edited.caseId)).claim).toBeNull();
    expect((await look(again.caseId)).claim).toBeNull();
  });

  it('can be taken back together while nobody was told, by whoever decided, and one by one [MO42] [MO43]', async () => {
    const { batchId } = await decideMany(await seen(wave));
    expect(await person(rhea).refusal(UNDO_MANY, { id: batchId })).toBe('NOT_FOUND');
    await person(sam).ask('mutation ($id: UUID!) { undoDecision(caseId: $id) { __typename } }', {
      id: wave[0]?.caseId,
    });
    const { undoMany } = await person(sam).ask(UNDO_MANY, { id: batchId });
    expect(undoMany.outcomes.map(({ result }: any) => result)).toEqual(['undone', 'undone']);
    for (const { caseId } of wave)
      expect(await look(caseId)).toMatchObject({
        status: 'claimed',
        decision: null,
        item: { visibility: 'published' },
      });

    const second = await decideMany(await seen(wave));
    await app.advance(31);
    const late = (await person(sam).ask(UNDO_MANY, { id: second.batchId })).undoMany;
    expect(results(late)).toEqual(Array(3).fill('left_out undo_late'));
  });

  it('wait for a second person where a single decision would: of a trainee, and about a minor [MO42] [MO35]', async () => {
    expect(results(await decideMany(await seen([wave[0] ?? { caseId: '' }], tam), {}, tam))).toEqual(['proposed']);
    const about = await decideMany(await seen(wave.slice(1)), { rules: ['GROOM'] });
    expect(results(about)).toEqual(['proposed', 'proposed']);
    expect(about.undoUntil).toBeNull();
  });

  it('are refused whole when there are none, too many, or the measure has no ground [MO42]', async () => {
    const cases = await seen(wave);
    expect(await person(sam).refusal(DECIDE_MANY, input([]))).toBe('INVALID_INPUT empty');
    expect(await person(sam).refusal(DECIDE_MANY, input(cases, { reason: ' ' }))).toMatch(/^INVALID_INPUT/);
    expect(await person(sam).refusal(DECIDE_MANY, input(cases, { rules: ['RISK-2'] }))).toBe(
      'INVALID_INPUT risk_is_no_breach',
    );
    expect(await person(mara).refusal(DECIDE_MANY, input(cases))).toBe('FORBIDDEN staff_only');
    const strange = Array.from({ length: MANY_MOST + 1 }, () => ({
      ...cases[0],
      caseId: app.server.services.ids.uuid(),
    }));
    expect(await person(sam).refusal(DECIDE_MANY, input(strange))).toBe('INVALID_INPUT too_many');
    expect(results(await decideMany(strange.slice(1)))).toEqual(Array(MANY_MOST).fill('left_out not_found'));
    expect((await look(wave[0]?.caseId ?? '')).decision).toBeNull();
  });
});

describe('one of many', () => {
  it('that was decided meanwhile is left out and stays as it was decided [MO42]', async () => {
    const cases = await seen(wave);
    await decide(person(rhea), wave[1]?.caseId ?? '', { action: 'keep', rules: ['NOVIO'] });
    expect(results(await decideMany(cases))).toEqual(['decided', 'left_out case_changed', 'decided']);
    expect((await look(wave[1]?.caseId ?? '')).item.visibility).toBe('published');
  });
});
