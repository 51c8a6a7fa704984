import { randomUUID } from 'node:crypto';
import type { RaisedLevel } from '@between/rules/safety.ts';
import { asService } from '@between/server/features/audit/as-service.ts';
import { openCrisis } from '@between/server/features/crisis/open-crisis.ts';
import { startPaging } from '@between/server/features/on-call/start-paging.ts';
import { transaction } from '@between/server/platform/db.ts';
import type { TestApp } from './app.ts';
import type { Persona } from './personas.ts';

export const CRISIS_FIELDS = `id caseId level state version acknowledgeDueAt replyDueAt acknowledgedAt acknowledgedBy secondBy firstWordsAt outcome outcomeBy closedBy noneBy signOffDueAt nextPageAt
  person { handle otherCases { id } } people { handle deskName isMe } timeline { id event by toState fromLevel toLevel hasNote } followUps { id dueAt assignedTo isMine doneAt wasReached }
  handOvers { id by toPerson toRole takenBy viewerCanTake } unreadCount hasTalk isTalkEnded personSeenAt deskName freeDeskNames colleagues isDebriefOffered caseStatus
  viewerCan { acknowledge join write writeRefusal settle settleRefusal close closeRefusal setLevel agreeNone }`;
const FILE_FIELDS = `words { title body } messages { id side from isMine text isSeen isReported } notes { id text } assessment { version by note suggestedLevel isInDoubt answers { hasPlan } } sheets { identify escalate } followUpNotes { id text }`;

export const CRISIS = `query ($id: UUID!) { crisis(id: $id) { ${CRISIS_FIELDS} } }`;
export const TALK = `query ($id: UUID!) { talk(id: $id) { with isEnded messages { id side from isMine text isSeen isReported } } }`;

function mutation(name: string, type: string, answer = `crisis { ${CRISIS_FIELDS} }`): string {
  return `mutation ($input: ${type}!) { ${name}(input: $input) { ${answer} } }`;
}
export const ACKNOWLEDGE = mutation('acknowledgeCrisis', 'CrisisInput');
export const OPEN_FILE = mutation('openCrisisFile', 'CrisisInput', `file { ${FILE_FIELDS} }`);
export const WRITE = `mutation ($input: WriteToPersonInput!) { writeToPerson(input: $input) { __typename ... on WroteToPerson { crisis { ${CRISIS_FIELDS} } } ... on LookAgain { concerns } } }`;
export const NOTE = mutation('noteCrisis', 'CrisisNoteInput');
export const ASSESS = mutation(
  'assessCrisis',
  'AssessInput',
  `suggestedLevel isInDoubt asksForSafeguarding crisis { ${CRISIS_FIELDS} }`,
);
export const SET_LEVEL = mutation('setCrisisLevel', 'SetCrisisLevelInput');
export const ANSWER_NONE = mutation('answerNone', 'AnswerNoneInput');
export const HAND_OVER = mutation('handOverCrisis', 'HandOverInput');
export const TAKE_OVER = `mutation ($id: UUID!) { takeOverCrisis(handOverId: $id) { crisis { ${CRISIS_FIELDS} } } }`;
export const SETTLE = mutation('settleCrisis', 'SettleCrisisInput');
export const CLOSE = mutation('closeCrisis', 'CloseCrisisInput');
export const CHECK_IN = mutation('checkIn', 'CheckInInput');
export const DEBRIEF = mutation('answerDebrief', 'AnswerDebriefInput');
export const RAISE = mutation('raiseCrisis', 'RaiseCrisisInput');
export const SAY = `mutation ($input: SayInTalkInput!) { sayInTalk(input: $input) { talk { isEnded messages { side from text } } } }`;
export const END_TALK = `mutation ($id: UUID!) { endTalk(talkId: $id) { talk { isEnded } } }`;

/** A crisis case about somebody's words, people called as for words of that level. */
export async function raiseAbout(
  app: TestApp,
  words: { caseId: string; itemId: string; personId: string },
  level: RaisedLevel,
): Promise<string> {
  const { services } = app.server;
  const { id } = await transaction(app.db, async (tx) => {
    const opened = await openCrisis(asService(services), tx, { ...words, level, source: 'engine' });
    if (level !== 'concern') await startPaging(services, tx, { crisisCaseId: opened.id, level, at: app.clock.now() });
    return opened;
  });
  return id;
}

export async function lookAt(by: Persona, id: string): Promise<any> {
  return (await by.ask(CRISIS, { id })).crisis;
}

export async function have(by: Persona, crisisCaseId: string): Promise<any> {
  return (await by.ask(ACKNOWLEDGE, { input: { crisisCaseId } })).acknowledgeCrisis.crisis;
}

/** Words of staff to the person. */
export async function write(
  by: Persona,
  crisisCaseId: string,
  body: string,
  over: Record<string, unknown> = {},
): Promise<any> {
  const input = { crisisCaseId, clientId: randomUUID(), body, ...over };
  return (await by.ask(WRITE, { input })).writeToPerson;
}

/** Words of the person in their talk. */
export async function say(by: Persona, talkId: string, body: string): Promise<any> {
  return (await by.ask(SAY, { input: { talkId, clientId: randomUUID(), body } })).sayInTalk.talk;
}

/** Takes the crisis case beside a case, says how it ended, and lets a second person close both. */
export async function seeThrough(app: TestApp, caseId: string, first: Persona, second: Persona): Promise<void> {
  const { id: crisisCaseId } = await app.db
    .selectFrom('crisisCase')
    .select('id')
    .where('caseId', '=', caseId)
    .executeTakeFirstOrThrow();
  const { version } = await have(first, crisisCaseId);
  const outcome = { outcome: 'no_contact', note: 'Looked after outside this place.' };
  const settled = await first.ask(SETTLE, { input: { crisisCaseId, version, ...outcome } });
  const { version: seen } = settled.settleCrisis.crisis;
  await second.ask(CLOSE, { input: { crisisCaseId, version: seen, note: 'Read together.' } });
}
