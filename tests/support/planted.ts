import { randomUUID } from 'node:crypto';
import type { TestApp } from './app.ts';
import { answer, appealDecision } from './appeals.ts';
import { sayIn } from './chat.ts';
import { ASSESS, CHECK_IN, CLOSE, HAND_OVER, have, NOTE, RAISE, say, SET_LEVEL, SETTLE, write } from './crisis.ts';
import { caseIdOf, decide, decisionIdOf, openDesk, reply, report, reportedWords, startThread } from './moderation.ts';
import { as, type Persona, signIn } from './personas.ts';
import { writeForOneself } from './planted-private.ts';
import { planted } from './planted-words.ts';
import { bePresent, roomOf } from './rooms.ts';
import { WORDS } from './safety.ts';
import { ask, makeWorkshop, keepOpen, REGISTER } from './workshops.ts';

/** Everything that was written once, by whoever writes such words. */
export async function writeEverything(desk: Awaited<ReturnType<typeof openDesk>>): Promise<void> {
  const { app, sam, rhea, jo, mara } = desk;
  const nour = await as(app, 'nour');
  const { itemId, threadId } = await writeInTheOpen(desk);
  await writeInRooms(desk);
  await report(jo, itemId, 'unkind', planted('reportNote'));
  await report(desk.kit, itemId, 'worried_about_person', planted('worryNote'));
  await jo.ask(`mutation ($input: ReportMemberInput!) { reportMember(input: $input) { report { id } } }`, {
    input: { handle: 'kit', reason: 'worried_about_person', note: planted('memberNote') },
  });
  const caseId = await caseIdOf(app, itemId);
  const crisisCaseId = await crisisOf(app, caseId);
  await writeInCrisis({ sam, nour, mara }, app, crisisCaseId);
  const calm = await reply(jo, threadId, 'I read you.');
  await report(mara, calm, 'unkind');
  await sam.ask(RAISE, {
    input: { caseId: await caseIdOf(app, calm), level: 'imminent', reason: planted('raiseReason') },
  });
  await decide(sam, caseId, {
    reason: planted('decisionReason'),
    noteToAuthor: planted('noteToAuthor'),
    noteToReporter: planted('noteToReporter'),
  });
  // Until then the decision can be taken back.
  await app.advance(60);
  await writeAfterDecisions(desk, caseId);
  await writeInSafeguarding(desk, await caseIdOf(app, calm));
  await signNotYet(rhea, crisisCaseId);
  const { version } = (await rhea.ask(`query ($id: UUID!) { crisis(id: $id) { version } }`, { id: crisisCaseId }))
    .crisis;
  await rhea.ask(CLOSE, { input: { crisisCaseId, version, note: planted('closeNote') } });
}

/** An eye is kept on an author, and a colleague may read more for a time. */
async function writeAtTheDesk({ rhea }: Record<'rhea', Persona>, caseId: string): Promise<void> {
  await rhea.ask('mutation ($input: StartWatchInput!) { startWatch(input: $input) { case { id } } }', {
    input: { caseId, target: 'author', reason: 'other', note: planted('watchNote'), days: 7 },
  });
  const limits = { breakAfterMinutes: 20, stopAfterMinutes: 60, days: 7 };
  await rhea.ask('mutation ($input: LoosenWellnessInput!) { loosenWellness(input: $input) { __typename } }', {
    input: { handle: 'sam', ...limits, reason: planted('exceptionReason') },
  });
}

const SIGN_OFF = 'mutation ($input: AnswerSignOffInput!) { answerSignOff(input: $input) { signOffs { id } } }';

/** A second person does not sign yet, and says why. */
async function signNotYet(by: Persona, id: string): Promise<void> {
  const { crisis } = await by.ask('query ($id: UUID!) { crisis(id: $id) { version } }', { id });
  const { version } = crisis;
  await by.ask(SIGN_OFF, {
    input: { kind: 'crisis_close', id, version, agrees: false, note: planted('signOffNote') },
  });
}

/** A second look at one decision; other words said another way. */
async function writeAfterDecisions(desk: Awaited<ReturnType<typeof openDesk>>, decidedCaseId: string): Promise<void> {
  const { app, mara, sam } = desk;
  const { id } = await appealDecision(mara, await decisionIdOf(app, decidedCaseId), planted('appeal'));
  await answer(await fresh(app, await as(app, 'nour')), id, { answer: planted('appealAnswer') });
  const { caseId } = await reportedWords(desk);
  await writeAtTheDesk(desk, caseId);
  await decide(sam, caseId);
  await app.advance(31);
  await mara.ask('mutation ($id: UUID!, $body: String!) { mendWords(decisionId: $id, body: $body) { decisionId } }', {
    id: await decisionIdOf(app, caseId),
    body: planted('mended'),
  });
}

async function writeInSafeguarding({ sam, rhea }: Record<'sam' | 'rhea', Persona>, caseId: string): Promise<void> {
  const step = (name: string, type: string): string =>
    `mutation ($input: ${type}!) { ${name}(input: $input) { safeguarding { id } } }`;
  const { openSafeguarding } = await sam.ask(step('openSafeguarding', 'OpenSafeguardingInput'), {
    input: { caseId, reason: planted('safeguardingReason') },
  });
  const { id } = openSafeguarding.safeguarding;
  await rhea.ask('mutation ($id: UUID!) { takeSafeguarding(id: $id) { safeguarding { id } } }', { id });
  await rhea.ask(step('answerSafeguarding', 'SafeguardingChecklistInput'), {
    input: { id, ...CHECKLIST, note: planted('safeguardingNote') },
  });
  await rhea.ask(step('settleSafeguarding', 'SettleSafeguardingInput'), {
    input: { id, outcome: 'watched', note: planted('safeguardingOutcome') },
  });
}

const CHECKLIST = {
  isInDangerNow: 'no',
  isUnder18: 'yes',
  isChildAtRisk: 'unknown',
  isOtherAtHome: 'unknown',
  hasSafeAdult: 'yes',
  mustBeReported: 'no',
};

async function writeInTheOpen({ app, group, mara, jo, kit }: Awaited<ReturnType<typeof openDesk>>) {
  const made = await startThread(mara, group, { title: planted('title').slice(0, 79), body: planted('opening') });
  const id = await reply(jo, made.threadId, planted('reply'));
  await jo.ask(`mutation ($input: EditPostInput!) { editPost(input: $input) { __typename } }`, {
    input: { postId: id, version: 1, body: planted('changed'), contentNote: planted('contentNote').slice(0, 60) },
  });
  await reply(kit, made.threadId, `${WORDS.imminent} ${planted('imminentReply')}`);
  await mara.ask(`mutation ($text: String!) { setAbout(text: $text) { handle } }`, { text: planted('about') });
  await mara.ask(`mutation ($words: String!) { setFindMe(words: $words) { handle } }`, { words: planted('findMe') });
  await mara.ask(`mutation ($input: SaveDraftInput!) { saveDraft(input: $input) { savedAt } }`, {
    input: { place: `thread:${made.threadId}`, text: planted('draft') },
  });
  await writeForOneself(mara);
  await sendToOnCall(app, kit, group.id);
  return made;
}

/** Where a group takes no words for want of people, they go to whoever is on call. */
async function sendToOnCall({ db }: TestApp, by: Persona, groupId: string): Promise<void> {
  const closes = (closesUnstaffed: boolean) =>
    db.updateTable('group').set({ closesUnstaffed }).where('id', '=', groupId).execute();
  await closes(true);
  await by.ask('mutation ($input: SendToOnCallInput!) { sendToOnCall(input: $input) { isSent } }', {
    input: { place: `group:${groupId}`, body: `${WORDS.imminent} ${planted('toOnCall')}`, clientId: randomUUID() },
  });
  await closes(false);
}

async function writeInRooms({ app, group, mara, kit, sam }: Awaited<ReturnType<typeof openDesk>>): Promise<void> {
  const roomId = await roomOf(app, group.id);
  await bePresent(app, roomId, sam.id, 'moderator');
  await sayIn(mara, roomId, planted('line'));
  await sayIn(kit, roomId, `${WORDS.imminent} ${planted('imminentLine')}`);
  const workshopId = await makeWorkshop(app, { hours: 0.1 });
  for (const person of [mara, kit]) await person.ask(REGISTER, { id: workshopId });
  await keepOpen(app, workshopId, sam);
  await ask(mara, workshopId, planted('question'));
  await ask(kit, workshopId, `${WORDS.imminent} ${planted('imminentQuestion')}`);
}

async function crisisOf(app: TestApp, caseId: string): Promise<string> {
  const { id } = await app.db
    .selectFrom('crisisCase')
    .select('id')
    .where('caseId', '=', caseId)
    .executeTakeFirstOrThrow();
  return id;
}

async function writeInCrisis(
  people: Record<'sam' | 'nour' | 'mara', Persona>,
  app: TestApp,
  crisisCaseId: string,
): Promise<void> {
  const { sam, nour, mara } = people;
  let crisis = await have(sam, crisisCaseId);
  await write(sam, crisisCaseId, planted('toPerson'));
  await say(mara, crisisCaseId, planted('toTeam'));
  const { talk } = await mara.ask(`query ($id: UUID!) { talk(id: $id) { messages { id side } } }`, {
    id: crisisCaseId,
  });
  await mara.ask(`mutation ($input: ReportMessageInput!) { reportTalkMessage(input: $input) { talk { isEnded } } }`, {
    input: { messageId: talk.messages[0].id, note: planted('talkNote') },
  });
  await sam.ask(NOTE, { input: { crisisCaseId, text: planted('crisisNote') } });
  await sam.ask(ASSESS, { input: { crisisCaseId, ...ANSWERS, isInDoubt: true, note: planted('riskNote') } });
  const sheet = {
    identify: planted('handOver'),
    classify: 'Two.',
    assess: 'Three.',
    respond: 'Four.',
    escalate: 'Five.',
  };
  await sam.ask(HAND_OVER, { input: { crisisCaseId, ...sheet, toRole: 'clinician' } });
  crisis = (await sam.ask(`query ($id: UUID!) { crisis(id: $id) { version } }`, { id: crisisCaseId })).crisis;
  const level = { crisisCaseId, version: crisis.version, level: 'imminent', reason: planted('levelReason') };
  crisis = (await sam.ask(SET_LEVEL, { input: level })).setCrisisLevel.crisis;
  await release(sam, await fresh(app, nour), crisisCaseId);
  const outcome = { outcome: 'settled', note: planted('outcomeNote') };
  crisis = (await sam.ask(SETTLE, { input: { crisisCaseId, version: crisis.version, ...outcome } })).settleCrisis
    .crisis;
  const [first] = crisis.followUps;
  await sam.ask(CHECK_IN, { input: { followUpId: first.id, wasReached: true, note: planted('checkInNote') } });
}

const ANSWERS = {
  hasActed: 'no',
  hasPlan: 'yes',
  when: 'unknown',
  isPlaceKnown: 'no',
  hasMeans: 'no',
  isAlone: 'yes',
  isUnder18: 'no',
  hasTaken: 'no',
};

const fresh = async (app: TestApp, person: Persona): Promise<Persona> => ({
  ...person,
  ...(await signIn(app, person.email)),
});

async function release(first: Persona, second: Persona, crisisCaseId: string): Promise<void> {
  const asked = await first.ask(
    `mutation ($input: AskReleaseInput!) { askRelease(input: $input) { release { id } } }`,
    { input: { crisisCaseId, reason: planted('releaseReason') } },
  );
  const disclosureId = asked.askRelease.release.id;
  await second.ask(`mutation ($input: ReleaseInput!) { release(input: $input) { release { id } } }`, {
    input: { disclosureId, untoldReason: planted('untoldReason') },
  });
  await first.ask(`mutation ($id: UUID!) { showReleased(disclosureId: $id) { findMeWords } }`, { id: disclosureId });
}
