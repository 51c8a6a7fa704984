import { randomUUID } from 'node:crypto';
import { CLAIM_LEASE_MINUTES, HOLD_HOURS } from '@between/rules/moderation.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { TestApp } from '../support/app.ts';
import { claim, decide, measure, DECIDE, openDesk, report, reportedWords } from '../support/moderation.ts';
import { as, type Persona } from '../support/personas.ts';

const SEEN = `id lane status version claim { by } colleagues waiting { forPerson forRole isForMe until route reason }
  history { event by note } viewerCan { claim decide hold handOver discuss escalate wake requeue }`;
const CASE = `query ($id: UUID!) { case(id: $id) { ${SEEN} } }`;
const MOVE = `mutation ($input: MoveCaseInput!) { moveCase(input: $input) { case { ${SEEN} } } }`;
const MINE = `{ cases(mine: true, first: 50) { nodes { id waiting { isForMe forPerson forRole until reason } } } }`;
const TOLD = `{ notices { nodes { kind detail caseId } } }`;

let desk: Awaited<ReturnType<typeof openDesk>>;
let app: TestApp;
let mara: Persona;
let jo: Persona;
let sam: Persona;
let rhea: Persona;
let tam: Persona;
let mods: Persona;
let cleo: Persona;
let caseId: string;
let itemId: string;
/** As sam holds it. */
let held: { caseId: string; version: number };

beforeAll(async () => {
  desk = await openDesk();
  ({ app, mara, jo, sam, rhea, tam, mods } = desk);
  cleo = await as(app, 'cleo', { roles: [{ role: 'clinician' }] });
});
afterAll(() => app.close());
beforeEach(async () => {
  ({ caseId, itemId } = await reportedWords(desk));
  const { case: mine } = await claim(sam, caseId);
  held = { caseId, version: mine.version };
});

const look = async (by: Persona = sam): Promise<any> => (await by.ask(CASE, { id: caseId })).case;
const move = async (by: Persona, input: Record<string, unknown>): Promise<any> =>
  (await by.ask(MOVE, { input: { ...held, ...input } })).moveCase.case;
const calls = async (by: Persona): Promise<any> => (await by.ask('{ myPages { kind caseId crisisCaseId } }')).myPages;
const waysTo = async (person: Persona): Promise<string[]> => {
  const sent = app.db.selectFrom('pageDelivery as d').innerJoin('page as p', 'p.id', 'd.pageId').select('d.channel');
  const rows = await sent.where('d.accountId', '=', person.id).where('p.caseId', '=', caseId).execute();
  return rows.map(({ channel }) => channel).toSorted();
};
const refused = (by: Persona, input: Record<string, unknown>): Promise<string> =>
  by.refusal(MOVE, { input: { ...held, ...input } });
const mine = async (by: Persona): Promise<any> =>
  (await by.ask(MINE)).cases.nodes.find((card: { id: string }) => card.id === caseId);
const told = async (by: Persona): Promise<any[]> =>
  (await by.ask(TOLD)).notices.nodes.filter((each: { caseId: string | null }) => each.caseId === caseId);

describe('putting a case aside', () => {
  it('needs a reason and a time, and it comes back by itself to whoever did it [MO07] [MO55]', async () => {
    expect(await refused(sam, { move: 'hold', hours: 4 })).toBe('CONFLICT needs_note');
    for (const hours of [null, 0, HOLD_HOURS.max + 1])
      expect(await refused(sam, { move: 'hold', note: 'Wait.', hours })).toBe('INVALID_INPUT out_of_range');
    expect(await refused(rhea, { move: 'hold', note: 'Wait.', hours: 4 })).toBe('FORBIDDEN claimed_by_someone_else');

    const aside = await move(sam, { move: 'hold', note: 'The group talks about it tonight.', hours: 4 });
    expect(aside).toMatchObject({
      status: 'on_hold',
      claim: null,
      waiting: { isForMe: true, reason: 'The group talks about it tonight.' },
      history: [{ event: 'hold', by: 'sam', note: 'The group talks about it tonight.' }, {}, {}],
      viewerCan: { claim: false, wake: true },
    });
    expect(aside.waiting.until).not.toBeNull();

    await app.advance(4 * 3600 - 600);
    expect((await look()).status).toBe('on_hold');
    await app.advance(601);
    expect(await look()).toMatchObject({
      status: 'queued',
      waiting: { isForMe: true, until: null, reason: '' },
      history: [{ event: 'wake', by: null }, {}, {}, {}],
    });
    expect(await told(sam)).toEqual([{ kind: 'team', detail: 'case_woke', caseId }]);
    expect(await mine(sam)).toMatchObject({ waiting: { isForMe: true } });
  });

  it('ends sooner when a person wakes it, and at once when somebody worries [MO07]', async () => {
    const { version } = await move(sam, { move: 'hold', note: 'Wait a day.', hours: 24 });
    const woken = await move(rhea, { move: 'wake', version });
    expect(woken).toMatchObject({ status: 'queued', waiting: { forPerson: 'sam', until: null } });

    const { case: again } = await claim(rhea, caseId);
    await move(rhea, { move: 'hold', note: 'Wait a day.', hours: 24, version: again.version });
    await report(jo, itemId, 'worried_about_person');
    const urgent = await look();
    expect(urgent).toMatchObject({ lane: 'crisis', status: 'queued' });
    const { case: taken } = await claim(sam, caseId);
    expect(taken.viewerCan).toBeDefined();
    expect(await refused(sam, { move: 'hold', note: 'Wait.', hours: 1, version: taken.version })).toBe(
      'CONFLICT not_in_crisis_lane',
    );
  });
});

describe('handing a case over', () => {
  it('leaves it with a named person through every claim that ends by itself [MO07]', async () => {
    expect(await refused(sam, { move: 'hand_over', toPerson: 'rhea' })).toBe('CONFLICT needs_note');
    const note = 'You know this group better.';
    expect(await refused(sam, { move: 'hand_over', note })).toBe('INVALID_INPUT choose_one');
    expect(await refused(sam, { move: 'hand_over', note, toPerson: 'rhea', toRole: 'lead' })).toBe(
      'INVALID_INPUT choose_one',
    );
    for (const toPerson of ['kit', 'mods', 'sam', 'nobody'])
      expect(await refused(sam, { move: 'hand_over', note, toPerson })).toBe('INVALID_INPUT not_a_colleague');

    expect(await move(sam, { move: 'hand_over', note, toPerson: 'rhea' })).toMatchObject({
      status: 'queued',
      claim: null,
      waiting: { forPerson: 'rhea', isForMe: false },
      history: [{ event: 'hand_over', by: 'sam', note }, {}, {}],
    });
    expect(await told(rhea)).toEqual([{ kind: 'team', detail: 'case_hand_over', caseId }]);
    expect(await mine(rhea)).toMatchObject({ waiting: { isForMe: true, reason: '' } });
    expect(await mine(sam)).toBeUndefined();

    await claim(rhea, caseId);
    await app.advance((CLAIM_LEASE_MINUTES + 1) * 60);
    expect(await look(rhea)).toMatchObject({ status: 'queued', waiting: { isForMe: true } });
  });

  it('finds everyone of a role, and nobody of another place [MO07]', async () => {
    await move(sam, { move: 'hand_over', note: 'Somebody senior, please.', toRole: 'lead' });
    expect(await mine(rhea)).toMatchObject({ waiting: { forRole: 'lead', forPerson: null, isForMe: true } });
    expect(await mine(tam)).toBeUndefined();
    expect(await told(rhea)).toHaveLength(1);
    expect(await told(mods)).toEqual([]);
  });

  it('never names whoever wrote the words, nor tells them', async () => {
    await app.db
      .insertInto('roleGrant')
      .values({
        id: randomUUID(),
        accountId: mara.id,
        role: 'moderator',
        scope: 'site',
        scopeId: null,
        grantedBy: null,
        validFrom: app.clock.now(),
        validUntil: null,
      })
      .execute();
    expect((await look()).colleagues).not.toContain('mara');
    expect(await refused(sam, { move: 'hand_over', note: 'Yours.', toPerson: 'mara' })).toBe(
      'INVALID_INPUT not_a_colleague',
    );
    await move(sam, { move: 'hand_over', note: 'Somebody, please.', toRole: 'moderator' });
    expect(await told(mara)).toEqual([]);
    await app.db.deleteFrom('roleGrant').where('accountId', '=', mara.id).execute();
  });
});

describe('talking a case over', () => {
  it('names who is asked, leaves its urgency alone, and comes back with a note [MO55]', async () => {
    const { lane } = await look();
    const asked = await move(sam, { move: 'discuss', note: 'Is this blame or grief?', toPerson: 'rhea' });
    expect(asked).toMatchObject({
      lane,
      status: 'in_discussion',
      waiting: { forPerson: 'rhea', reason: 'Is this blame or grief?' },
      viewerCan: { claim: false, requeue: true },
    });
    expect(await told(rhea)).toEqual([{ kind: 'team', detail: 'case_discuss', caseId }]);
    const back = { move: 'requeue', version: asked.version };
    expect(await refused(rhea, back)).toBe('CONFLICT needs_note');
    expect(await move(rhea, { ...back, note: 'Grief. Leave it.' })).toMatchObject({
      status: 'queued',
      waiting: null,
      history: [{ event: 'requeue', by: 'rhea', note: 'Grief. Leave it.' }, {}, {}, {}],
    });
  });
});

describe('passing a case on', () => {
  it('goes to the people of its route, calls whoever is there for it, is decided there, and returns only with a note [MO07] [R25]', async () => {
    const note = 'Is this advice dangerous?';
    expect(await refused(sam, { move: 'escalate', route: 'clinical' })).toBe('CONFLICT needs_note');
    for (const route of [null, 'safeguarding'])
      expect(await refused(sam, { move: 'escalate', note, route })).toBe('INVALID_INPUT choose_route');

    const passed = await move(sam, { move: 'escalate', note, route: 'clinical' });
    expect(passed).toMatchObject({
      status: 'escalated',
      waiting: { route: 'clinical', forRole: 'clinician', reason: note },
      viewerCan: { claim: false, decide: false },
    });
    expect(await told(cleo)).toEqual([{ kind: 'team', detail: 'case_escalated', caseId }]);
    expect(await calls(cleo)).toEqual([{ kind: 'case', caseId, crisisCaseId: null }]);
    expect(await calls(sam)).toEqual([]);
    expect(await waysTo(cleo)).toEqual(['in_app', 'mail']);
    expect(await refused(rhea, { move: 'requeue', version: passed.version })).toBe('CONFLICT needs_note');

    const theirs = await look(cleo);
    expect(theirs.viewerCan).toMatchObject({ decide: true, claim: false });
    const input = measure({ ...theirs, item: { version: 1 } }, { action: 'keep', rules: ['NOVIO'] });
    expect((await sam.ask(DECIDE, { input })).decideCase.__typename).toBe('CaseChanged');
    expect((await cleo.ask(DECIDE, { input })).decideCase.__typename).toBe('CaseDecided');
    expect(await look()).toMatchObject({ waiting: null });
    expect(await calls(cleo)).toEqual([]);
  });

  it('can be done before anyone claimed it, by whoever may judge it', async () => {
    await move(sam, { move: 'release' });
    const free = await look(tam);
    const input = { move: 'escalate', version: free.version, note: 'This may be unlawful.', route: 'legal' };
    expect(await move(tam, input)).toMatchObject({ status: 'escalated', waiting: { route: 'legal', forRole: 'lead' } });
    expect((await look(rhea)).viewerCan.decide).toBe(true);
  });

  it('leaves nothing addressed once it is decided', async () => {
    const { version } = await move(sam, { move: 'hand_over', note: 'Yours.', toPerson: 'rhea' });
    expect(version).toBeGreaterThan(held.version);
    await decide(rhea, caseId, { action: 'keep', rules: ['NOVIO'] });
    expect(await look()).toMatchObject({ waiting: null });
  });
});

const NOTES = `query ($id: UUID!) { case(id: $id) { version comments { id by isMine text isPinned } draft { text version by } viewerCan { comment skip } } }`;
const COMMENT = `mutation ($input: CommentOnCaseInput!) { commentOnCase(input: $input) { case { version } } }`;
const PIN = `mutation ($input: PinCommentInput!) { pinComment(input: $input) { case { version } } }`;
const DRAFT = `mutation ($input: SaveCaseDraftInput!) { saveCaseDraft(input: $input) { case { draft { version } } } }`;

describe('words of the team inside a case', () => {
  const say = (by: Persona, text: string, clientId = randomUUID()): Promise<any> =>
    by.ask(COMMENT, { input: { caseId, clientId, text } });
  const notes = async (by: Persona = rhea): Promise<any> => (await by.ask(NOTES, { id: caseId })).case;

  it('are read by the team, tell whoever they name, and let the case be what it was [MO40]', async () => {
    const before = await notes();
    const clientId = randomUUID();
    await say(tam, 'Kit asked for this, @rhea. See "never any good".', clientId);
    await say(tam, 'Kit asked for this, @rhea. See "never any good".', clientId);
    await say(sam, 'I do not think so.');
    expect(await notes()).toMatchObject({
      version: before.version,
      comments: [
        { by: 'tam', isMine: false, text: 'Kit asked for this, @rhea. See "never any good".' },
        { by: 'sam', text: 'I do not think so.' },
      ],
    });
    expect(await told(rhea)).toEqual([{ kind: 'team', detail: 'case_mention', caseId }]);
    expect(await told(tam)).toEqual([]);
    const stored = await app.db.selectFrom('caseComment').select('bodySealed').where('caseId', '=', caseId).execute();
    expect(stored.some(({ bodySealed }) => bodySealed.toString('utf8').includes('never any good'))).toBe(false);
  });

  it('have one that stands on top [MO40]', async () => {
    await say(sam, 'First.');
    await say(sam, 'Second.');
    await say(sam, 'Third.');
    const { comments } = await notes();
    const pin = (at: number, isPinned = true): Promise<any> =>
      rhea.ask(PIN, { input: { caseId, commentId: comments[at].id, isPinned } });
    await pin(1);
    await pin(2);
    expect((await notes()).comments.map((each: any) => [each.text, each.isPinned])).toEqual([
      ['Third.', true],
      ['First.', false],
      ['Second.', false],
    ]);
    await pin(2, false);
    expect((await notes()).comments.map((each: any) => each.text)).toEqual(['First.', 'Second.', 'Third.']);
  });

  it('are nothing that its author, whoever reported, or a member could write or read [MO40]', async () => {
    const input = { caseId, clientId: randomUUID(), text: 'Hello.' };
    for (const person of [mara, jo]) {
      expect(await person.refusal(COMMENT, { input })).toBe('FORBIDDEN staff_only');
      expect(await person.refusal(NOTES, { id: caseId })).toBe('FORBIDDEN staff_only');
    }
    expect(await mods.refusal(COMMENT, { input })).toBe('NOT_FOUND');
    await report(rhea, itemId, 'unkind');
    expect(await rhea.refusal(COMMENT, { input })).toBe('FORBIDDEN not_on_this_case');
  });

  it('write one answer together, and nobody writes over words they have not seen [MO40]', async () => {
    const save = (version: number, text: string) => ({ input: { caseId, version, text } });
    await sam.ask(DRAFT, save(0, 'We have read it.'));
    expect(await rhea.refusal(DRAFT, save(0, 'Something else.'))).toBe('CONFLICT draft_changed');
    await rhea.ask(DRAFT, save(1, 'We have read it, and we are sorry.'));
    expect((await notes()).draft).toEqual({ text: 'We have read it, and we are sorry.', version: 2, by: 'rhea' });
  });
});
