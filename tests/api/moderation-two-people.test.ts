import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { TestApp } from '../support/app.ts';
import { joinAll, type TestGroup } from '../support/groups.ts';
import {
  CASE,
  caseIdOf,
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
  startThread,
  UNDO,
} from '../support/moderation.ts';
import { seeThrough } from '../support/crisis.ts';
import { as, type Persona } from '../support/personas.ts';

const MOVE = `mutation ($input: MoveCaseInput!) { moveCase(input: $input) { case { status version claim { by } } } }`;
const CONFIRM = `mutation ($input: ReviewInput!) { confirmProposal(input: $input) { undoUntil case { status } } }`;
const DISAGREE = `mutation ($input: ReviewInput!) { disagreeWithProposal(input: $input) { case { status version } } }`;
const SIGN_OFF = `mutation ($input: ReviewInput!) { signOffCase(input: $input) { case { status } } }`;
const POST = `query ($id: UUID!) { post(id: $id) { visibility html removedRule contentTopics contentNote wordsBack { body until } } }`;
const THREAD = `query ($id: UUID!) { thread(id: $id) { isLocked lockReason seenByModerators viewerCan { reply replyRefusal } } }`;
const NOTICES = `{ notices { nodes { kind } } }`;

let desk: Awaited<ReturnType<typeof openDesk>>;
let app: TestApp;
let group: TestGroup;
let mara: Persona;
let jo: Persona;
let kit: Persona;
let sam: Persona;
let rhea: Persona;
let tam: Persona;

beforeAll(async () => {
  desk = await openDesk();
  ({ app, group, mara, jo, kit, sam, rhea, tam } = desk);
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

  it('closes the case of a worry only with its crisis case, by a second person [R19]', async () => {
    await report(kit, itemId, 'worried_about_person');
    await decide(sam, caseId, { action: 'keep', rules: ['RISK-1'] });
    expect(await look()).toMatchObject({ status: 'notified', viewerCan: { signOff: false } });
    expect(await sam.refusal(SIGN_OFF, { input: await review() })).toBe('FORBIDDEN not_on_this_case');
    expect(await rhea.refusal(SIGN_OFF, { input: await review({ note: 'Agreed.' }) })).toBe('CONFLICT crisis_open');
    await seeThrough(app, caseId, sam, rhea);
    expect(await look()).toMatchObject({ status: 'closed' });
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
      mara.graphql(NOTICE, { id: await decisionIdOf(app, caseId) }),
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
      expect(await person.refusal(NOTICE, { id: await decisionIdOf(app, caseId) })).toBe('NOT_FOUND');
    expect(await mara.refusal(NOTICE, { id: randomUUID() })).toBe('NOT_FOUND');
    expect(await mara.refusal(UNDO, { id: caseId })).toBe('FORBIDDEN staff_only');
  });
});
