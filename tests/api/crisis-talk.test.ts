import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { TestApp } from '../support/app.ts';
import { END_TALK, have, lookAt, OPEN_FILE, raiseAbout, SAY, say, TALK, WRITE, write } from '../support/crisis.ts';
import { caseIdOf, openDesk, report, startThread } from '../support/moderation.ts';
import { as, type Persona } from '../support/personas.ts';
import { joinAll } from '../support/groups.ts';
import { keepLog, textOf } from '../support/traces.ts';

const MY_TALKS = `{ myTalks { id with isUnread isEnded } waitingTalk { id with isUnread } }`;
const SEE = `mutation ($id: UUID!) { seeTalk(talkId: $id) { talk { isEnded } } }`;
const REPORT_MESSAGE = `mutation ($input: ReportMessageInput!) { reportTalkMessage(input: $input) { talk { messages { text isReported } } } }`;
const EXPORT = `mutation { exportMine { json } }`;
const LEAVE = `mutation ($input: DeleteAccountInput!) { deleteAccount(input: $input) { ok } }`;

let desk: Awaited<ReturnType<typeof openDesk>>;
let app: TestApp;
let sam: Persona;
let rhea: Persona;
let person: Persona;
let id: string;
let count = 0;
const { logTo, logged } = keepLog();
beforeAll(async () => {
  desk = await openDesk({ logTo });
  ({ app, sam, rhea } = desk);
});
afterAll(() => app.close());
beforeEach(async () => {
  count += 1;
  person = await as(app, `quiet${count}`);
  await joinAll(app, desk.group, [person]);
  const { itemId } = await startThread(person, desk.group, { body: 'It is a long night.' });
  await app.advance(20 * 60);
  await report(desk.jo, itemId, 'worried_about_person');
  id = await raiseAbout(app, { itemId, caseId: await caseIdOf(app, itemId), personId: person.id }, 'urgent');
});

const proveAgain = async (): Promise<void> => {
  await app.db.updateTable('session').set({ provedAt: app.clock.now() }).where('accountId', '=', person.id).execute();
};
const talk = async (by: Persona = person): Promise<any> => (await by.ask(TALK, { id })).talk;
const file = async (by: Persona): Promise<any> =>
  (await by.ask(OPEN_FILE, { input: { crisisCaseId: id } })).openCrisisFile.file;
const shutOut = async (lifeState: 'suspended' | 'banned'): Promise<void> => {
  await app.db.updateTable('account').set({ lifeState }).where('id', '=', person.id).execute();
};

describe('the talk between a person and the team', () => {
  it('takes the case by writing, and knows the first human words [R13]', async () => {
    await write(sam, id, 'Good evening. I read what you wrote, and I am here.');
    const crisis = await lookAt(sam, id);
    expect(crisis).toMatchObject({ state: 'in_contact', acknowledgedBy: 'sam' });
    expect(crisis.firstWordsAt).not.toBeNull();
    const [only] = (await talk()).messages;
    expect(only).toMatchObject({ side: 'staff', from: crisis.deskName, isMine: false });
  });

  it('shows staff under one desk name that stays, never a handle [R16]', async () => {
    const { freeDeskNames } = await lookAt(sam, id);
    await write(sam, id, 'I am here with you.', { deskName: freeDeskNames[3] });
    expect((await lookAt(sam, id)).deskName).toBe(freeDeskNames[3]);
    await write(sam, id, 'Still here.', { deskName: freeDeskNames[4] });
    await write(rhea, id, 'I have joined.');
    const names = (await talk()).messages.map((each: any) => each.from);
    expect(names).toEqual([freeDeskNames[3], freeDeskNames[3], expect.any(String)]);
    expect(names[2]).not.toBe(names[0]);
    const third = await as(app, 'nour');
    const taken = { crisisCaseId: id, clientId: randomUUID(), body: 'I am here, too.', deskName: names[0] };
    expect(await third.refusal(WRITE, { input: taken })).toBe('INVALID_INPUT name_not_free');
    const handle = { ...taken, deskName: 'nour' };
    expect(await third.refusal(WRITE, { input: handle })).toBe('INVALID_INPUT name_not_free');
  });

  it('never tells the person a level, a case, or who is behind a name [R24] [R16]', async () => {
    await have(sam, id);
    await write(sam, id, 'I am here with you.');
    await say(person, id, 'Thank you. It is hard tonight.');
    const everything = JSON.stringify(
      await Promise.all([
        person.graphql(TALK, { id }),
        person.graphql(MY_TALKS),
        person.graphql('{ notices { nodes { kind detail } } }'),
      ]),
    );
    for (const trace of ['"sam"', sam.id, 'urgent', 'imminent', 'crisis', 'risk'])
      expect(everything).not.toContain(trace);
  });

  it('is offered on every page until it is read, and marks what was read on both sides', async () => {
    expect((await person.ask(MY_TALKS)).waitingTalk).toBeNull();
    await write(sam, id, 'I am here with you.');
    expect((await person.ask(MY_TALKS)).waitingTalk).toMatchObject({ id, isUnread: true });
    expect((await file(sam)).messages[0].isSeen).toBe(false);
    await person.ask(SEE, { id });
    expect((await person.ask(MY_TALKS)).waitingTalk).toMatchObject({ id, isUnread: false });
    expect((await file(sam)).messages[0].isSeen).toBe(true);
    await say(person, id, 'Hello.');
    expect((await lookAt(sam, id)).unreadCount).toBe(1);
    expect((await talk()).messages.at(-1)).toMatchObject({ isMine: true, isSeen: false });
    await file(sam);
    expect((await lookAt(sam, id)).unreadCount).toBe(0);
    expect((await talk()).messages.at(-1)).toMatchObject({ isSeen: true });
  });

  it.each(['suspended', 'banned'] as const)('stays open to somebody who is %s [R22]', async (lifeState) => {
    await write(sam, id, 'I am here with you.');
    await shutOut(lifeState);
    expect((await person.ask(MY_TALKS)).waitingTalk).toMatchObject({ id });
    expect((await talk()).messages).toHaveLength(1);
    expect((await say(person, id, 'Are you still there?')).messages).toHaveLength(2);
    await person.ask(SEE, { id });
    expect((await write(sam, id, 'Yes. I am staying.')).__typename).toBe('WroteToPerson');
  });

  it('stays open to somebody who is muted, pauses, or has left the group [R22]', async () => {
    await write(sam, id, 'I am here with you.');
    await app.db
      .insertInto('restriction')
      .values({
        id: randomUUID(),
        accountId: person.id,
        kind: 'no_messages',
        scope: 'site',
        validFrom: app.clock.now(),
        reason: 'A pause for the words.',
      })
      .execute();
    await app.db.updateTable('account').set({ lifeState: 'self_paused' }).where('id', '=', person.id).execute();
    await app.db.deleteFrom('membership').where('accountId', '=', person.id).execute();
    expect((await say(person, id, 'I left for a while.')).messages).toHaveLength(2);
  });

  it('belongs to one person: nobody else reads, writes or ends it, staff not under their own account either', async () => {
    await write(sam, id, 'I am here with you.');
    for (const other of [desk.jo, desk.mara, sam, rhea]) {
      expect(await other.refusal(TALK, { id })).toBe('NOT_FOUND');
      expect(await other.refusal(SAY, { input: { talkId: id, clientId: randomUUID(), body: 'Hello.' } })).toBe(
        'NOT_FOUND',
      );
      expect(await other.refusal(END_TALK, { id })).toBe('NOT_FOUND');
    }
  });

  it('can be ended by the person and opened again by them; the team does not write on, unless a life is in danger', async () => {
    await write(sam, id, 'I am here with you.');
    await person.ask(END_TALK, { id });
    expect(await lookAt(sam, id)).toMatchObject({
      isTalkEnded: true,
      viewerCan: { write: false, writeRefusal: 'talk_ended' },
    });
    const input = { crisisCaseId: id, clientId: randomUUID(), body: 'Are you all right?' };
    expect(await sam.refusal(WRITE, { input })).toBe('CONFLICT talk_ended');
    await say(person, id, 'I changed my mind.');
    expect(await talk()).toMatchObject({ isEnded: false });
    await person.ask(END_TALK, { id });
    await raiseAbout(app, { ...(await placeOf()), personId: person.id }, 'imminent');
    expect((await write(sam, id, 'I am worried. I am here.')).__typename).toBe('WroteToPerson');
  });

  it('takes the same message once, however often it is sent', async () => {
    const clientId = randomUUID();
    const input = { crisisCaseId: id, clientId, body: 'I am here with you.' };
    await Promise.all([sam.ask(WRITE, { input }), sam.ask(WRITE, { input })]);
    const answer = { input: { talkId: id, clientId: randomUUID(), body: 'Hello.' } };
    await person.ask(SAY, answer);
    await person.ask(SAY, answer);
    expect((await talk()).messages).toHaveLength(2);
  });

  it('asks staff to read words again that bargain, promise secrecy, name a method or blame, and keeps nothing back [R28]', async () => {
    const warned = await write(sam, id, 'Promise me you will wait. This stays between us.');
    expect(warned).toEqual({ __typename: 'LookAgain', concerns: ['contract', 'secrecy'] });
    expect(await lookAt(sam, id)).toMatchObject({ hasTalk: false });
    const sent = await write(sam, id, 'Promise me you will wait. This stays between us.', { isSure: true });
    expect(sent.__typename).toBe('WroteToPerson');
  });

  it('lets the person say that something is not right with words of the team: the leads hear of it', async () => {
    await write(sam, id, 'I am here with you.');
    const [message] = (await talk()).messages;
    const input = { messageId: message.id, note: 'That felt cold.' };
    const { talk: after } = (await person.ask(REPORT_MESSAGE, { input })).reportTalkMessage;
    expect(after.messages[0].isReported).toBe(true);
    const { notices } = await rhea.ask('{ notices { nodes { kind detail } } }');
    expect(notices.nodes).toContainEqual({ kind: 'team', detail: 'talk_reported' });
    expect((await file(rhea)).notes.map((each: any) => each.text)).toContain('That felt cold.');
    expect(await desk.jo.refusal(REPORT_MESSAGE, { input })).toBe('NOT_FOUND');
  });

  it('leads to one message in a day, however many worry, unless a life is in danger [R14]', async () => {
    await write(sam, id, 'I am here with you.');
    const { itemId } = await startThread(person, desk.group, { body: 'Still awake.' });
    await report(desk.jo, itemId, 'worried_about_person');
    const { id: second } = await app.db
      .selectFrom('crisisCase')
      .select('id')
      .where('itemId', '=', itemId)
      .executeTakeFirstOrThrow();
    const input = { crisisCaseId: second, clientId: randomUUID(), body: 'Hello again.' };
    expect(await rhea.refusal(WRITE, { input })).toBe('CONFLICT one_message_a_day');
    const createdAt = new Date(app.clock.now().getTime() - 25 * 3_600_000);
    await app.db.updateTable('talkMessage').set({ createdAt }).where('crisisCaseId', '=', id).execute();
    expect((await write(rhea, second, 'Hello again.')).__typename).toBe('WroteToPerson');
  });

  it('brings people sooner when the person says more than was known [R13] [R26]', async () => {
    await have(sam, id);
    await write(sam, id, 'I am here with you.');
    await say(person, id, 'I am going to kill myself tonight. Goodbye.');
    expect(await lookAt(sam, id)).toMatchObject({ level: 'imminent' });
  });
});

async function placeOf(): Promise<{ caseId: string; itemId: string }> {
  return app.db.selectFrom('crisisCase').select(['caseId', 'itemId']).where('id', '=', id).executeTakeFirstOrThrow();
}

describe('what becomes of the words', () => {
  const PLANTED = 'the-amber-heron-at-midnight';

  it('are sealed, and in no mail, no record of acts and no log [R25]', async () => {
    await write(sam, id, `I am here, says ${PLANTED}.`);
    await say(person, id, `And I answer ${PLANTED}.`);
    await app.advance(3_600);
    const mails = await app.mails();
    expect(JSON.stringify(mails)).not.toContain(PLANTED);
    expect(textOf([{ bodySealed: Buffer.from(PLANTED) }])).toContain(PLANTED);
    for (const table of ['audit', 'notice', 'outbox', 'talkMessage', 'crisisEvent'] as const) {
      const rows = await app.db.selectFrom(table).selectAll().execute();
      expect([table, textOf(rows).includes(PLANTED)]).toEqual([table, false]);
    }
    expect(await app.db.selectFrom('talkMessage').select('id').where('crisisCaseId', '=', id).execute()).toHaveLength(
      2,
    );
    expect(logged.length).toBeGreaterThan(0);
    expect(logged.filter((line) => line.includes(PLANTED))).toEqual([]);
  });

  it('go with the person when they take everything out, without what staff kept for themselves [OP22]', async () => {
    await write(sam, id, 'I am here with you.');
    await say(person, id, 'Thank you.');
    await sam.ask(`mutation ($input: CrisisNoteInput!) { noteCrisis(input: $input) { crisis { id } } }`, {
      input: { crisisCaseId: id, text: 'A note between colleagues.' },
    });
    await proveAgain();
    const { json } = (await person.ask(EXPORT)).exportMine;
    const { talks } = JSON.parse(json);
    const { deskName } = await lookAt(sam, id);
    expect(talks.map((each: any) => [each.from, each.words])).toEqual([
      [deskName, 'I am here with you.'],
      ['me', 'Thank you.'],
    ]);
    for (const trace of ['between colleagues', '"sam"', 'urgent', 'imminent']) expect(json).not.toContain(trace);
  });

  it('cannot be read by anybody once the person has left and nobody is busy with it', async () => {
    await write(sam, id, 'I am here with you.');
    const { version } = await lookAt(sam, id);
    await sam.ask(`mutation ($input: SettleCrisisInput!) { settleCrisis(input: $input) { crisis { id } } }`, {
      input: { crisisCaseId: id, version, outcome: 'settled', note: 'Calm now.' },
    });
    await proveAgain();
    await person.ask(LEAVE, { input: { posts: 'delete', handle: person.handle } });
    const { messages, notes } = await file(sam);
    expect(messages.map((each: any) => each.text)).toEqual(['']);
    expect(notes.map((each: any) => each.text)).toEqual(['']);
    expect((await lookAt(sam, id)).followUps).toEqual([]);
  });
});
