import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { TestApp } from '../support/app.ts';
import {
  ACKNOWLEDGE,
  CRISIS,
  have,
  lookAt,
  OPEN_FILE,
  raiseAbout,
  SET_LEVEL,
  SETTLE,
  write,
} from '../support/crisis.ts';
import { joinAll, type TestGroup } from '../support/groups.ts';
import { CASE, caseIdOf, claim, decide, openDesk, report, reportedWords, startThread } from '../support/moderation.ts';
import { as, type Persona } from '../support/personas.ts';

const LIST = '{ signOffs { id kind level askedBy dueAt groupName viewerCanAnswer hasSecond } }';
const OPEN = `mutation ($input: SignOffInput!) { openSignOff(input: $input) { file { version outcome words { body } reasons { reason count } decision { action reason } notes { kind by text } } } }`;
const ANSWER = 'mutation ($input: AnswerSignOffInput!) { answerSignOff(input: $input) { signOffs { id } } }';
const INVITE = 'mutation ($input: InviteInput!) { invite(input: $input) { invitation { role } } }';
const GO_LIVE = '{ goLive { items { kind isDone missing } } }';
const WAIT = 'query ($id: UUID!) { case(id: $id) { waitsForSecond { kind dueAt hasSecond } } }';
const RELEASE = 'mutation ($input: AskReleaseInput!) { askRelease(input: $input) { release { id } } }';
const SHOW = 'mutation ($id: UUID!) { showReleased(disclosureId: $id) { lastSignInAddress } }';

let desk: Awaited<ReturnType<typeof openDesk>>;
let app: TestApp;
let group: TestGroup;
let mara: Persona;
let sam: Persona;
let tam: Persona;
let ori: Persona;
let alex: Persona;
let itemId: string;
let caseId: string;

beforeAll(async () => {
  desk = await openDesk();
  ({ app, group, mara, sam, tam } = desk);
  alex = await as(app, 'alex');
  ori = await as(app, 'ori', { roles: [{ role: 'reviewer' }] });
});
afterAll(() => app.close());
beforeEach(async () => {
  ({ itemId, caseId } = await reportedWords(desk));
  await app.db.updateTable('session').set({ provedAt: app.clock.now() }).execute();
});

const waiting = async (by: Persona, id: string): Promise<any> =>
  (await by.ask(LIST)).signOffs.find((one: { id: string }) => one.id === id);
const open = async (kind: string, id: string, by = ori): Promise<any> =>
  (await by.ask(OPEN, { input: { kind, id } })).openSignOff.file;

/** A crisis case that sam has taken and been in contact about. */
async function inContact(level: 'urgent' | 'imminent' = 'urgent'): Promise<{ id: string; version: number }> {
  const id = await raiseAbout(app, { caseId, itemId, personId: mara.id }, level);
  await have(sam, id);
  await write(sam, id, 'I am here and I read what you wrote.', { deskName: (await lookAt(sam, id)).freeDeskNames[0] });
  return { id, version: (await lookAt(sam, id)).version };
}

describe('an outside reviewer', () => {
  it('is invited by the operator, for the whole place, and by nobody who works at the desk', async () => {
    const rhea = await as(app, 'rhea');
    const invitation = (over = {}): unknown => ({ input: { email: 'away@mail.example', role: 'reviewer', ...over } });
    expect(await rhea.refusal(INVITE, invitation() as any)).toBe('FORBIDDEN staff_only');
    expect(await alex.refusal(INVITE, invitation({ groupId: group.id }) as any)).toContain('role_is_for_the_site');
    expect((await alex.ask(INVITE, invitation() as any)).invite.invitation.role).toBe('reviewer');
  });

  it('reads no queue, no case, no crisis and no talk by any other door', async () => {
    await decide(tam, caseId);
    const { id } = await inContact();
    expect(await ori.refusal('{ cases { nodes { id } } }')).toBe('FORBIDDEN staff_only');
    expect(await ori.refusal('{ laneCounts { open } }')).toBe('FORBIDDEN staff_only');
    expect(await ori.refusal(CASE, { id: caseId })).toBe('FORBIDDEN staff_only');
    expect(await ori.refusal(CRISIS, { id })).toBe('NOT_FOUND');
    expect(await ori.refusal(OPEN_FILE, { input: { crisisCaseId: id } })).toBe('NOT_FOUND');
    expect(await ori.refusal(ACKNOWLEDGE, { input: { crisisCaseId: id } })).toBe('NOT_FOUND');
    expect(await ori.refusal('{ waitingReleases { id } }')).toBe('FORBIDDEN staff_only');
    expect(await ori.refusal('{ safeguardings { id } }')).toBe('FORBIDDEN staff_only');
    expect(await ori.refusal(OPEN, { input: { kind: 'crisis_close', id } })).toBe('NOT_FOUND');
    expect(await ori.refusal(OPEN, { input: { kind: 'decision', id: randomUUID() } })).toBe('NOT_FOUND');
  });

  it('shows its second factor before the first page, like all staff', async () => {
    const late = await as(app, 'late-ori', { roles: [{ role: 'reviewer' }] });
    await app.db.updateTable('session').set({ secondFactorAt: null }).where('accountId', '=', late.id).execute();
    expect(await late.refusal(LIST)).toBe('UNAUTHENTICATED second_factor');
  });

  it('confirms a proposed decision after reading what it is about, and the look is on record', async () => {
    await decide(tam, caseId);
    expect(await waiting(ori, caseId)).toMatchObject({ kind: 'decision', askedBy: 'tam', viewerCanAnswer: true });
    const file = await open('decision', caseId);
    expect(file).toMatchObject({ decision: { action: 'remove' }, reasons: [{ count: 1 }] });
    expect(JSON.stringify(file)).not.toContain('jo');
    await ori.ask(ANSWER, { input: { kind: 'decision', id: caseId, version: file.version, agrees: true } });
    expect(await waiting(ori, caseId)).toBeUndefined();
    expect((await sam.ask(CASE, { id: caseId })).case.status).toBe('decided');
    const acts = await app.db
      .selectFrom('audit')
      .select('action')
      .where('caseId', '=', caseId)
      .where('actorId', '=', ori.id)
      .execute();
    expect(acts.map(({ action }) => action)).toContain('sign_off.look');
  });

  it('says no with a note, and the proposal is talked about', async () => {
    await decide(tam, caseId);
    const { version } = await open('decision', caseId);
    const no = { kind: 'decision', id: caseId, version, agrees: false };
    expect(await ori.refusal(ANSWER, { input: no })).toBe('CONFLICT needs_note');
    await ori.ask(ANSWER, { input: { ...no, note: 'I read it as tired, not unkind.' } });
    expect((await sam.ask(CASE, { id: caseId })).case.status).toBe('in_discussion');
  });

  it('signs off how a crisis ended where one moderator is alone, after a no that stays beside it [R19] [MO35]', async () => {
    const { id, version } = await inContact();
    await claim(sam, caseId);
    await decide(sam, caseId, { action: 'keep', rules: ['RISK-2'] });
    await app.advance(31);
    await sam.ask(SETTLE, { input: { crisisCaseId: id, version, outcome: 'settled', note: 'A friend is with her.' } });
    const file = await open('crisis_close', id);
    expect(file).toMatchObject({
      outcome: 'settled',
      notes: [{ kind: 'outcome', by: 'sam', text: 'A friend is with her.' }],
    });
    expect(JSON.stringify(file)).not.toContain('I read what you wrote');
    const step = { kind: 'crisis_close', id };
    await ori.ask(ANSWER, { input: { ...step, version: file.version, agrees: false, note: 'Who looks in tomorrow?' } });
    expect(await lookAt(sam, id)).toMatchObject({ state: 'following_up', closedBy: null });
    const told = await sam.ask('{ notices { nodes { kind detail } } }');
    expect(told.notices.nodes).toContainEqual({ kind: 'team', detail: 'not_signed' });
    const again = await open('crisis_close', id);
    expect(again.notes.at(-1)).toMatchObject({ by: 'ori', text: 'Who looks in tomorrow?' });
    await ori.ask(ANSWER, { input: { ...step, version: again.version, agrees: true } });
    expect(await lookAt(sam, id)).toMatchObject({ state: 'closed', closedBy: 'ori' });
  });

  it('agrees, or not, that there never was a risk [MO35]', async () => {
    const { id, version } = await inContact();
    await sam.ask(SET_LEVEL, { input: { crisisCaseId: id, version, level: 'none', reason: 'A line of a song.' } });
    const file = await open('no_risk', id);
    expect(file.notes.at(-1)).toMatchObject({ kind: 'level', text: 'A line of a song.' });
    await ori.ask(ANSWER, { input: { kind: 'no_risk', id, version: file.version, agrees: false, note: 'Ask her.' } });
    expect(await lookAt(sam, id)).toMatchObject({ state: 'in_contact', noneBy: null });
  });

  it('releases in an emergency with a fresh proof and sees nothing of what was released [R17] [MO33]', async () => {
    const { id: crisisCaseId } = await inContact('imminent');
    const { askRelease } = await sam.ask(RELEASE, { input: { crisisCaseId, reason: 'Nobody can reach her.' } });
    const { id } = askRelease.release;
    expect((await open('release', id)).notes).toMatchObject([{ kind: 'why', text: 'Nobody can reach her.' }]);
    const step = { kind: 'release', id, version: 0, agrees: true };
    expect(await ori.refusal(ANSWER, { input: { ...step, agrees: false } })).toBe('CONFLICT not_allowed');
    const old = new Date(app.clock.now().getTime() - 11 * 60_000);
    await app.db.updateTable('session').set({ provedAt: old }).where('accountId', '=', ori.id).execute();
    expect(await ori.refusal(ANSWER, { input: step })).toBe('UNAUTHENTICATED prove_again');
    const now = app.clock.now();
    await app.db.updateTable('session').set({ provedAt: now }).where('accountId', '=', ori.id).execute();
    await ori.ask(ANSWER, { input: step });
    expect(await ori.refusal(SHOW, { id })).toBe('FORBIDDEN staff_only');
    expect(await ori.refusal(OPEN, { input: { kind: 'release_review', id } })).toBe('FORBIDDEN not_on_this_case');
  });

  it('is told within a minute that something waits, once, with no words in it', async () => {
    await decide(tam, caseId);
    await app.advance(61);
    await app.advance(61);
    const rows = await app.db
      .selectFrom('notice')
      .select(['detail', 'count'])
      .where('accountId', '=', ori.id)
      .where('causeId', '=', caseId)
      .execute();
    expect(rows).toEqual([{ detail: 'sign_off', count: 1 }]);
  });

  it('sees nothing that waits about their own words [R24]', async () => {
    const own = await as(app, 'own-ori', { roles: [{ role: 'reviewer' }] });
    await joinAll(app, group, [own]);
    const words = await startThread(own, group);
    await report(desk.jo, words.itemId, 'unkind');
    const ownCase = await caseIdOf(app, words.itemId);
    await decide(tam, ownCase);
    const ids = (await own.ask(LIST)).signOffs.map(({ id }: { id: string }) => id);
    expect(ids).not.toContain(ownCase);
    expect(await own.refusal(OPEN, { input: { kind: 'decision', id: ownCase } })).toBe('NOT_FOUND');
  });
});

describe('a step that nobody can answer', () => {
  it('waits visibly with its time, until somebody is there who can [R19]', async () => {
    const seconds = ['sam', 'rhea', 'nour', 'ori', 'late-ori', 'own-ori'];
    const hide = (lifeState: 'self_paused' | 'active'): Promise<unknown> =>
      app.db
        .updateTable('account')
        .set({ lifeState })
        .where(
          'handle',
          'in',
          seconds.filter((handle) => handle !== 'sam'),
        )
        .execute();
    await hide('self_paused');
    const other = (await reportedWords(desk)).caseId;
    const { id, version } = await inContact();
    await sam.ask(SET_LEVEL, { input: { crisisCaseId: id, version, level: 'none', reason: 'A line of a song.' } });
    const wait = async (of: string): Promise<any> => (await sam.ask(WAIT, { id: of })).case.waitsForSecond;
    expect(await wait(other)).toBeNull();
    expect(await wait(caseId)).toMatchObject({ kind: 'no_risk', hasSecond: false });
    expect(new Date((await wait(caseId)).dueAt) > app.clock.now()).toBe(true);
    await app.db.updateTable('account').set({ isDemo: true }).where('handle', '=', 'rhea').execute();
    await hide('active');
    expect(await wait(caseId)).toMatchObject({ hasSecond: true });
  });

  it('keeps the go-live list open for one alone, and counts a reviewer beside a moderator, never two reviewers', async () => {
    const lineFor = async (handles: readonly string[]): Promise<unknown> => {
      const grants = app.db.updateTable('roleGrant');
      const ids = app.db
        .selectFrom('account')
        .select('id')
        .where('handle', 'in', [...handles]);
      await grants
        .set({ revokedAt: app.clock.now() })
        .where('role', 'in', ['moderator', 'lead', 'clinician', 'reviewer'])
        .execute();
      await grants.set({ revokedAt: null }).where('accountId', 'in', ids).execute();
      const { goLive } = await alex.ask(GO_LIVE);
      return goLive.items.find(({ kind }: { kind: string }) => kind === 'sign_off').missing;
    };
    await app.db
      .updateTable('account')
      .set({ isDemo: true })
      .where('handle', 'in', ['sam', 'ori', 'own-ori'])
      .execute();
    expect(await lineFor(['sam'])).toBe(1);
    expect(await lineFor(['ori', 'own-ori'])).toBe(2);
    expect(await lineFor(['sam', 'ori'])).toBe(0);
  });
});
