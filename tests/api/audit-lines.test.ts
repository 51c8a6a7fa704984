import { afterAll, beforeAll, expect, it } from 'vitest';
import { decide, openDesk, report, reportedWords, startThread, caseIdOf } from '../support/moderation.ts';
import { appealDecision } from '../support/appeals.ts';
import { joinAll } from '../support/groups.ts';
import { as } from '../support/personas.ts';

const LINES = `query ($filter: AuditFilter, $first: Int, $after: String) { auditLines(filter: $filter, first: $first, after: $after) {
  nodes { id at by role action caseId reason rules } pageInfo { hasNextPage endCursor } } }`;

let desk: Awaited<ReturnType<typeof openDesk>>;
let caseId: string;
beforeAll(async () => {
  desk = await openDesk();
  ({ caseId } = await reportedWords(desk));
  await decide(desk.sam, caseId);
  await desk.app.advance(60);
});
afterAll(() => desk.app.close());

it('lists who did what, newest first, by who, act, case, words and time [MO49]', async () => {
  const { app, rhea, sam } = desk;
  const ask = async (filter: Record<string, unknown>): Promise<any[]> =>
    (await rhea.ask(LINES, { filter })).auditLines.nodes;
  const ofCase = await ask({ case: caseId });
  expect(ofCase.map(({ at }) => at)).toEqual(
    ofCase
      .map(({ at }) => at)
      .toSorted()
      .toReversed(),
  );
  expect(ofCase.map(({ id }) => id)).toEqual((await ask({ case: caseId.slice(-4).toUpperCase() })).map(({ id }) => id));
  const decided = { by: 'sam', role: 'moderator', action: 'case.decide', caseId, rules: ['HAR'] };
  expect(await ask({ by: 'sam', action: 'case.decide' })).toMatchObject([decided]);
  expect((await ask({ by: 'sam', action: 'case' })).map(({ action }) => action)).toEqual(['case.decide', 'case.claim']);
  const { itemId } = await app.db
    .selectFrom('case')
    .select('itemId')
    .where('id', '=', caseId)
    .executeTakeFirstOrThrow();
  expect((await ask({ itemId })).map(({ action }) => action)).toContain('case.decide');
  const { at } = (await ask({ by: 'sam', action: 'case.decide' }))[0];
  expect(await ask({ case: caseId, until: at, action: 'case.decide' })).toEqual([]);
  expect(await ask({ by: 'sam', since: at, action: 'case.decide' })).toHaveLength(1);
  expect(await rhea.refusal(LINES, { filter: { case: 'x' } })).toBe('INVALID_INPUT unknown_code');
  expect(await rhea.refusal(LINES, { filter: { action: "a' or 1" } })).toBe('INVALID_INPUT unknown_code');
  expect(await sam.refusal(LINES)).toBe('FORBIDDEN staff_only');
});

it('pages without losing or repeating a line', async () => {
  const { rhea } = desk;
  const whole = (await rhea.ask(LINES, { first: 200 })).auditLines.nodes.map(({ id }: any) => id);
  const paged: string[] = [];
  for (let after: string | null = null, isMore = true; isMore;) {
    const { auditLines }: any = await rhea.ask(LINES, { first: 3, after });
    paged.push(...auditLines.nodes.map(({ id }: any) => id));
    ({ endCursor: after, hasNextPage: isMore } = auditLines.pageInfo);
  }
  expect(paged).toEqual(whole);
});

it('names no member, and nobody whose decision is being looked at again [MO37] [MO41]', async () => {
  const { app, rhea, mara } = desk;
  const { id } = await app.db
    .selectFrom('decision')
    .select('id')
    .where('caseId', '=', caseId)
    .executeTakeFirstOrThrow();
  await appealDecision(mara, id);
  const { nodes } = (await rhea.ask(LINES, { filter: { case: caseId } })).auditLines;
  expect(nodes.filter(({ action }: any) => action === 'case.decide')).toMatchObject([{ by: null, role: 'moderator' }]);
  expect((await rhea.ask(LINES, { filter: { by: 'sam', case: caseId } })).auditLines.nodes).toEqual([]);
  const all = (await rhea.ask(LINES, { first: 200 })).auditLines.nodes;
  expect(all.filter(({ by }: any) => by === 'mara' || by === 'jo')).toEqual([]);
});

it('leaves out what is about the reader’s own words', async () => {
  const { app, rhea, jo, group } = desk;
  const alex = await as(app, 'alex');
  await joinAll(app, group, [rhea]);
  const { itemId } = await startThread(rhea, group);
  await report(jo, itemId);
  const own = await caseIdOf(app, itemId);
  expect((await rhea.ask(LINES, { filter: { case: own } })).auditLines.nodes).toEqual([]);
  expect((await alex.ask(LINES, { filter: { case: own } })).auditLines.nodes.length).toBeGreaterThan(0);
});
