import { SAFEGUARDING_TAKE_MINUTES } from '@between/rules/safeguarding.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { TestApp } from '../support/app.ts';
import { ASSESS, CLOSE as CLOSE_CRISIS, have, raiseAbout, SETTLE as SETTLE_CRISIS } from '../support/crisis.ts';
import type { TestGroup } from '../support/groups.ts';
import { caseIdOf, openDesk, report, startThread } from '../support/moderation.ts';
import { as, type Persona, signIn } from '../support/personas.ts';

const OPEN = `mutation ($input: OpenSafeguardingInput!) { openSafeguarding(input: $input) { safeguarding { id state mayRead } } }`;
const FIELDS = `id state reason openedBy takenBy outcome outcomeBy outcomeNote closedBy person checklist { isUnder18 hasSafeAdult note } viewerCan { take settle close closeRefusal }`;
const READ = `query ($id: UUID!) { safeguarding(id: $id) { ${FIELDS} } }`;
const LIST = `{ safeguardings { id state } }`;
const TAKE = `mutation ($id: UUID!) { takeSafeguarding(id: $id) { safeguarding { ${FIELDS} } } }`;
const ANSWER = `mutation ($input: SafeguardingChecklistInput!) { answerSafeguarding(input: $input) { safeguarding { ${FIELDS} } } }`;
const SETTLE = `mutation ($input: SettleSafeguardingInput!) { settleSafeguarding(input: $input) { safeguarding { ${FIELDS} } } }`;
const CLOSE = `mutation ($id: UUID!) { closeSafeguarding(id: $id) { safeguarding { ${FIELDS} } } }`;
const CASE = `query ($id: UUID!) { case(id: $id) { lane status safeguarding { state mayRead } history { event note } } }`;
const WHY = 'She writes that her stepfather comes to her room.';

let app: TestApp;
let group: TestGroup;
let mara: Persona;
let jo: Persona;
let sam: Persona;
let rhea: Persona;
let fay: Persona;
let itemId: string;
let caseId: string;

beforeAll(async () => {
  ({ app, group, mara, jo, sam, rhea } = await openDesk());
  fay = await as(app, 'fay', { roles: [{ role: 'safeguarding' }] });
});
afterAll(() => app.close());

const afresh = async (person: Persona): Promise<Persona> => ({ ...person, ...(await signIn(app, person.email)) });
const told = async (person: Persona, causeId: string): Promise<number> =>
  (
    await app.db
      .selectFrom('notice')
      .select('count')
      .where('accountId', '=', person.id)
      .where('causeId', '=', causeId)
      .where('detail', '=', 'safeguarding')
      .execute()
  ).reduce((sum, { count }) => sum + count, 0);

beforeEach(async () => {
  [sam, rhea, fay] = await Promise.all([afresh(sam), afresh(rhea), afresh(fay)]);
  ({ itemId } = await startThread(mara, group, { title: 'At home' }));
  await report(jo, itemId, 'worried_about_person');
  caseId = await caseIdOf(app, itemId);
});

const open = async (): Promise<string> =>
  (await sam.ask(OPEN, { input: { caseId, reason: WHY } })).openSafeguarding.safeguarding.id;

describe('safeguarding', () => {
  it('takes the case out of the queue, calls its own people, and tells moderators no more than that they have it [R18]', async () => {
    const id = await open();
    expect(await open()).toBe(id);
    const seen = (await sam.ask(CASE, { id: caseId })).case;
    expect(seen).toMatchObject({
      lane: 'crisis',
      status: 'escalated',
      safeguarding: { state: 'waiting', mayRead: false },
    });
    expect(await sam.refusal(READ, { id })).toBe('NOT_FOUND');
    expect(await sam.refusal(LIST)).toBe('FORBIDDEN staff_only');
    expect(await sam.refusal(TAKE, { id })).toBe('NOT_FOUND');
    expect(await mara.refusal(READ, { id })).toBe('FORBIDDEN staff_only');
    expect(await told(fay, id)).toBe(1);
    expect(await told(sam, id)).toBe(0);

    expect((await fay.ask(LIST)).safeguardings).toContainEqual({ id, state: 'waiting' });
    expect((await fay.ask(READ, { id })).safeguarding).toMatchObject({ reason: WHY, openedBy: 'sam', person: 'mara' });
    const stored = await app.db.selectFrom('safeguarding').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
    expect(stored.reasonSealed.toString('utf8')).not.toContain('stepfather');
  });

  it('is worked by its own questions, settled with a reason, and closed by a second person only [R18] [R19]', async () => {
    const id = await open();
    expect((await fay.ask(TAKE, { id })).takeSafeguarding.safeguarding).toMatchObject({
      state: 'taken',
      takenBy: 'fay',
    });
    expect(await rhea.refusal(TAKE, { id })).toBe('CONFLICT not_allowed');
    const answers = {
      isInDangerNow: 'no',
      isUnder18: 'yes',
      isChildAtRisk: 'yes',
      isOtherAtHome: 'unknown',
      hasSafeAdult: 'yes',
      mustBeReported: 'yes',
    };
    await fay.ask(ANSWER, { input: { id, ...answers, note: 'Her aunt knows.' } });
    expect((await rhea.ask(READ, { id })).safeguarding.checklist).toEqual({
      isUnder18: 'yes',
      hasSafeAdult: 'yes',
      note: 'Her aunt knows.',
    });
    const settled = await fay.ask(SETTLE, { input: { id, outcome: 'reported', note: 'Told to the youth office.' } });
    expect(settled.settleSafeguarding.safeguarding).toMatchObject({
      state: 'settled',
      outcomeBy: 'fay',
      viewerCan: { close: false, closeRefusal: 'not_on_this_case' },
    });
    const back = (await sam.ask(CASE, { id: caseId })).case;
    expect(back.status).toBe('queued');
    expect(back.history.at(0)).toMatchObject({ event: 'requeue' });
    expect(JSON.stringify(back)).not.toContain('youth office');

    expect(await fay.refusal(CLOSE, { id })).toBe('FORBIDDEN not_on_this_case');
    expect((await rhea.ask(CLOSE, { id })).closeSafeguarding.safeguarding).toMatchObject({
      state: 'closed',
      closedBy: 'rhea',
    });
    const acts = await app.db
      .selectFrom('audit')
      .select('action')
      .where('caseId', '=', caseId)
      .where('action', 'like', 'safeguarding.%')
      .orderBy('at')
      .orderBy('id')
      .execute();
    expect(acts.map(({ action }) => action)).toEqual(
      ['open', 'take', 'answer', 'settle', 'close'].map((step) => `safeguarding.${step}`),
    );
  });

  it('calls again when nobody has taken it in time, once [R18]', async () => {
    const id = await open();
    await app.advance(SAFEGUARDING_TAKE_MINUTES * 60 - 120);
    expect(await told(fay, id)).toBe(1);
    await app.advance(180);
    expect(await told(fay, id)).toBe(2);
    await app.advance(600);
    expect(await told(fay, id)).toBe(2);
  });

  it('is opened by itself when the form of a crisis case says under 18, and keeps that case from being closed [R18]', async () => {
    const crisisCaseId = await raiseAbout(app, { caseId, itemId, personId: mara.id }, 'urgent');
    await sam.ask(ASSESS, {
      input: {
        crisisCaseId,
        hasActed: 'no',
        hasPlan: 'no',
        when: 'unknown',
        isPlaceKnown: 'unknown',
        hasMeans: 'unknown',
        isAlone: 'unknown',
        isUnder18: 'yes',
        hasTaken: 'no',
        isInDoubt: false,
      },
    });
    const row = await app.db.selectFrom('safeguarding').select(['state']).where('caseId', '=', caseId).execute();
    expect(row).toEqual([{ state: 'waiting' }]);

    const { version } = await have(sam, crisisCaseId);
    const outcome = { outcome: 'no_contact', note: 'Nobody answered.' };
    const done = await sam.ask(SETTLE_CRISIS, { input: { crisisCaseId, version, ...outcome } });
    await app.db.updateTable('case').set({ status: 'notified' }).where('id', '=', caseId).execute();
    const closing = { crisisCaseId, version: done.settleCrisis.crisis.version };
    expect(await rhea.refusal(CLOSE_CRISIS, { input: closing })).toBe('CONFLICT safeguarding_open');
  });

  it('does not exist for whoever wrote the words, whatever role they hold [R18]', async () => {
    await app.db.updateTable('item').set({ authorId: fay.id }).where('id', '=', itemId).execute();
    const id = await open();
    expect(await fay.refusal(READ, { id })).toBe('NOT_FOUND');
    expect((await fay.ask(LIST)).safeguardings.map((one: { id: string }) => one.id)).not.toContain(id);
    expect((await rhea.ask(READ, { id })).safeguarding.person).toBe('fay');
  });
});
