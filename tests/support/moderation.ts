import { randomUUID } from 'node:crypto';
import type { ContentTopic } from '@between/rules/content.ts';
import { type AppOptions, startApp, type TestApp } from './app.ts';
import { joinAll, makeGroup, type TestGroup } from './groups.ts';
import { as, type Persona } from './personas.ts';

export const CASE_FIELDS = `id lane status version dueAt reportCount claim { isMine by until } item { id version body visibility reported { version body title } }
  reports { id reporter reason note outcome itemVersion suggestedRule } history { event by toStatus note } decision { id action rules isInForce }
  author { handle earlier { action rules } restrictions { kind } } thread { id title isOpening before { id handle html } after { id } } group { slug name agreement { version } }
  viewerCan { claim release decide propose undo confirm signOff requeue refusal }`;

export const REPORT = `mutation ($input: ReportItemInput!) { reportItem(input: $input) { report { id reason state outcome publicNote excerpt } } }`;
export const CASES = `query ($lane: Lane, $mine: Boolean, $first: Int, $after: String) { cases(lane: $lane, mine: $mine, first: $first, after: $after) { nodes { id lane standsIn status dueAt reportCount title reasons { reason count } claim { isMine by } visibility } pageInfo { hasNextPage endCursor } } }`;
export const CASE = `query ($id: UUID!) { case(id: $id) { ${CASE_FIELDS} } }`;
export const CLAIM = `mutation ($id: UUID!) { claimCase(caseId: $id) { __typename ... on CaseClaimed { case { ${CASE_FIELDS} } } ... on CaseTaken { by until } } }`;
export const DECIDE = `mutation ($input: DecideCaseInput!) { decideCase(input: $input) { __typename ... on CaseDecided { undoUntil case { ${CASE_FIELDS} } } ... on CaseProposed { case { ${CASE_FIELDS} } } ... on CaseAlreadyDecided { case { status } } ... on CaseChanged { changes case { version } } } }`;
export const UNDO = `mutation ($id: UUID!) { undoDecision(caseId: $id) { __typename ... on DecisionUndone { case { ${CASE_FIELDS} } } ... on UndoTooLate { case { status } } } }`;
export const MY_REPORTS = `{ myReports { nodes { id reason state outcome publicNote excerpt threadTitle answeredAt } } }`;
export const NOTICE = `query ($id: UUID!) { decisionNotice(id: $id) { id action rules reason noteToAuthor lockNote quotedTitle quotedBody policyVersion followsReport isAutomatic decidedAt appealUntil wordsBackUntil threadId threadTitle groupName groupSlug itemKind contentTopics contentNote } }`;

const START = `mutation ($input: StartThreadInput!) { startThread(input: $input) { thread { id opening { id } } } }`;
const REPLY = `mutation ($input: ReplyInput!) { replyToThread(input: $input) { post { id } } }`;

/** Starts a thread and answers its id and that of the words that opened it. */
export async function startThread(
  by: Persona,
  group: TestGroup,
  words: { title?: string; body?: string; hidesHandle?: boolean; contentTopics?: readonly ContentTopic[] } = {},
): Promise<{ threadId: string; itemId: string }> {
  const input = {
    groupId: group.id,
    clientId: randomUUID(),
    title: words.title ?? 'Late again',
    body: words.body ?? 'The kettle and I are both still up.',
    intent: 'company',
    hidesHandle: words.hidesHandle ?? false,
    contentTopics: words.contentTopics ?? [],
  };
  const { startThread: made } = await by.ask(START, { input });
  return { threadId: made.thread.id, itemId: made.thread.opening.id };
}

/** Replies and answers the id of the reply. */
export async function reply(by: Persona, threadId: string, body: string): Promise<string> {
  const { replyToThread } = await by.ask(REPLY, { input: { threadId, clientId: randomUUID(), body } });
  return replyToThread.post.id;
}

/** Reports words and answers the report. */
export async function report(by: Persona, itemId: string, reason = 'unkind', note = ''): Promise<any> {
  const { reportItem } = await by.ask(REPORT, { input: { itemId, reason, note } });
  return reportItem.report;
}

/** The id of the one case of some words that is not merged. */
export async function caseIdOf(app: TestApp, itemId: string): Promise<string> {
  const row = await app.db.selectFrom('case').select('id').where('itemId', '=', itemId).executeTakeFirstOrThrow();
  return row.id;
}

/** The id of the decision that stands, the newest. */
export async function decisionIdOf(app: TestApp, caseId: string): Promise<string> {
  const row = await app.db
    .selectFrom('decision')
    .select('id')
    .where('caseId', '=', caseId)
    .where('undoneAt', 'is', null)
    .orderBy('decidedAt', 'desc')
    .executeTakeFirstOrThrow();
  return row.id;
}

export async function claim(by: Pick<Persona, 'ask'>, caseId: string): Promise<any> {
  const { claimCase } = await by.ask(CLAIM, { id: caseId });
  return claimCase;
}

/** A decision about a claimed case, removal by default. */
export function measure(seen: any, over: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    caseId: seen.id,
    version: seen.version,
    itemVersion: seen.item.version,
    action: 'remove',
    rules: ['HAR'],
    reason: 'It blames someone who asked not to be judged.',
    noteToReporter: 'Thank you for telling us.',
    ...over,
  };
}

/** Claims and decides in one go; answers the payload. */
export async function decide(by: Persona, caseId: string, over: Record<string, unknown> = {}): Promise<any> {
  const claimed = await claim(by, caseId);
  const { decideCase } = await by.ask(DECIDE, { input: measure(claimed.case, over) });
  return decideCase;
}

/** Longer than any window of a test, so that nobody in a file reports as often as the limit allows. */
const BETWEEN_TESTS_SECONDS = 15 * 60;

/** A place with two groups, members in the first, and people of every part of the desk. */
export async function openDesk(options: AppOptions = {}) {
  const app = await startApp(options);
  const [group, other] = await Promise.all([makeGroup(app, 'harbour'), makeGroup(app, 'elsewhere')]);
  const [mara, jo, kit, sam, rhea, tam, mods] = await Promise.all([
    as(app, 'mara'),
    as(app, 'jo'),
    as(app, 'kit'),
    as(app, 'sam'),
    as(app, 'rhea'),
    as(app, 'tam'),
    as(app, 'mods', { roles: [{ role: 'moderator', groupId: other.id }] }),
  ]);
  await joinAll(app, group, [mara, jo, kit, sam]);
  return { app, group, other, mara, jo, kit, sam, rhea, tam, mods };
}

/** Words of mara's that jo has just reported. What an earlier test left waiting has happened before: it tells nobody later. */
export async function reportedWords(
  desk: Pick<Awaited<ReturnType<typeof openDesk>>, 'app' | 'group' | 'mara' | 'jo'>,
): Promise<{ itemId: string; threadId: string; caseId: string }> {
  const { app, group, mara, jo } = desk;
  await app.advance(BETWEEN_TESTS_SECONDS);
  const { itemId, threadId } = await startThread(mara, group, { body: 'You were never any good at this.' });
  await report(jo, itemId, 'unkind', 'This is aimed at kit.');
  return { itemId, threadId, caseId: await caseIdOf(app, itemId) };
}
