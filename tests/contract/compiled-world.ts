import { randomUUID } from 'node:crypto';
import { CompiledDocuments } from '@between/server/graphql/compiled/compiled-documents.ts';
import { makeContext } from '@between/server/graphql/context.ts';
import { documentHash } from '@between/server/graphql/documents.ts';
import { UNSET_SITE } from '@between/server/features/site/site.model.ts';
import { insertSite } from '@between/server/features/site/site.queries.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { acceptFirstSteps, joinAll, makeGroup, publishAgreement, type TestGroup } from '../support/groups.ts';
import { as, type Persona } from '../support/personas.ts';

const REACT = `mutation ($input: ReactionInput!) { react(input: $input) { post { id } } }`;
const REPORT = `mutation ($input: ReportItemInput!) { reportItem(input: $input) { __typename } }`;
const AGREE = `mutation ($input: AcceptAgreementInput!) { acceptAgreement(input: $input) { group { id } } }`;
const DRAFT = `mutation ($input: SaveDraftInput!) { saveDraft(input: $input) { __typename } }`;

interface Folk {
  app: TestApp;
  /** @throws when nobody is called that. */
  person(handle: string): Persona;
}

/** A group with threads and replies of every kind, and people who stand to them in every way. */
export interface CompiledWorld extends Folk {
  group: TestGroup;
  threads: { open: string; locked: string; hiddenOpening: string; own: string };
  replies: string[];
}

export async function makeCompiledWorld(): Promise<CompiledWorld> {
  const app = await startApp();
  const group = await makeGroup(app, 'waves', 'members');
  const person = await everybody(app, group);
  await joinAll(app, group, ['mara', 'jo', 'kit', 'noa', 'sam'].map(person));
  const threads = {
    open: await start(group, person('mara')),
    locked: await start(group, person('jo')),
    hiddenOpening: await start(group, person('kit'), { hidesHandle: true, contentTopics: ['loss'] }),
    own: await start(group, person('noa'), { contentNote: 'a long night' }),
  };
  const world = { app, group, person, threads, replies: await fill({ app, person }, threads.open) };
  await unsettle(world);
  return world;
}

async function everybody(app: TestApp, group: TestGroup): Promise<Folk['person']> {
  const plain = ['mara', 'jo', 'kit', 'noa', 'ola', 'sam', 'rhea', 'tam', 'lin', 'bo'];
  const made = plain.map(async (handle) => [handle, await as(app, handle)] as const);
  const fay = await as(app, 'fay', { roles: [{ role: 'facilitator', groupId: group.id }] });
  const people = new Map([
    ...(await Promise.all(made)),
    ['facilitator', fay] as const,
    ['unconfirmed', await as(app, 'una', { isConfirmed: false })] as const,
  ]);
  return (handle) => {
    const found = people.get(handle);
    if (found === undefined) throw new Error(`nobody is called ${handle}`);
    return found;
  };
}

async function start(group: TestGroup, by: Persona, over: object = {}): Promise<string> {
  const input = {
    groupId: group.id,
    clientId: randomUUID(),
    title: 'The hour before',
    body: 'Stairs, coat on.',
    intent: 'be_heard',
    ...over,
  };
  const { startThread } = await by.ask(
    `mutation ($input: StartThreadInput!) { startThread(input: $input) { thread { id } } }`,
    { input },
  );
  return startThread.thread.id;
}

/** Eight replies of every kind: named, hidden, noted, edited, held, removed, taken back, of someone who left. */
async function fill({ app, person }: Folk, threadId: string): Promise<string[]> {
  const says = [
    ['jo', {}],
    ['mara', {}],
    ['kit', { hidesHandle: true }],
    ['noa', { contentTopics: ['panic', 'loss'] }],
    ['noa', { contentNote: 'needles' }],
    ['jo', {}],
    ['kit', {}],
    ['mara', {}],
  ] as const;
  const ids: string[] = [];
  for (const [handle, over] of says) {
    app.clock.advance(7.007);
    const input = {
      threadId,
      clientId: randomUUID(),
      body: `From ${handle}: "quoted" & <b>bold</b>, ünïcode 🌊`,
      ...over,
    };
    const { replyToThread } = await person(handle).ask(
      `mutation ($input: ReplyInput!) { replyToThread(input: $input) { post { id } } }`,
      { input },
    );
    ids.push(replyToThread.post.id);
  }
  return ids;
}

/** Everything that can happen to words and to people. */
async function unsettle(world: CompiledWorld): Promise<void> {
  const { app, group, person, threads, replies } = world;
  const { db, clock } = app;
  const react = (by: string, postId: string, kind: string) => person(by).ask(REACT, { input: { postId, kind } });
  const now = clock.now();
  const [first = '', second = '', , , , held = '', removed = '', deleted = ''] = replies;
  const set = (id: string, visibility: string, removedRule: string | null = null) =>
    db.updateTable('item').set({ visibility, removedRule, visibilityAt: now }).where('id', '=', id).execute();
  await set(held, 'held');
  await set(removed, 'removed', 'kind-1');
  await set(deleted, 'author_deleted');
  await db.updateTable('item').set({ editedAt: now, version: 2 }).where('id', '=', first).execute();
  await insertSite(db, { ...UNSET_SITE, setUpAt: now, openedAt: now });
  await react('kit', first, 'warmth');
  await react('noa', second, 'me_too');
  await person('noa').ask(REPORT, { input: { itemId: second, reason: 'unkind' } });
  await db
    .updateTable('thread')
    .set({ lockedAt: now, lockReason: 'A pause for everyone.' })
    .where('id', '=', threads.locked)
    .execute();
  await unsettlePeople(world, now);
  await publishAgreement(app, group.id, 2);
  await person('mara').ask(AGREE, { input: { groupId: group.id, version: 2 } });
  await person('mara').ask(DRAFT, { input: { place: `thread:${threads.open}`, text: 'Half a thought' } });
}

async function unsettlePeople({ app, person }: Folk, now: Date): Promise<void> {
  const { db } = app;
  const id = (handle: string): string => person(handle).id;
  const hardDayUntil = new Date(now.getTime() + 3_600_000);
  await db.updateTable('account').set({ hardDayUntil }).where('id', '=', id('sam')).execute();
  for (const [topic, mode] of [
    ['panic', 'show'],
    ['loss', 'hide'],
  ] as const)
    await db
      .insertInto('topicFilter')
      .values({ accountId: id('jo'), topic, mode })
      .execute();
  for (const [blocker, blocked] of [
    ['ola', 'jo'],
    ['kit', 'lin'],
    ['lin', 'noa'],
  ] as const)
    await db
      .insertInto('block')
      .values({ blockerId: id(blocker), blockedId: id(blocked), createdAt: now })
      .execute();
  await acceptFirstSteps(app, id('ola'));
  await db
    .insertInto('restriction')
    .values({ id: randomUUID(), accountId: id('noa'), kind: 'read_only', validFrom: now, reason: 'unkind' })
    .execute();
}

const compilers = new WeakMap<TestApp, Map<string, CompiledDocuments>>();

/** Both answers of one document for one person. */
export async function bothWays(
  app: TestApp,
  by: Persona | null,
  text: string,
  variables: Record<string, unknown>,
): Promise<{ compiled: any; executed: any }> {
  const { services, app: fastify } = app.server;
  const facts = {
    requestId: randomUUID(),
    clientAddress: '127.0.0.1',
    deviceLabel: 'test',
    sessionToken: by?.cookie.split('=')[1] ?? null,
  };
  const context = () => makeContext(services, facts, () => undefined);
  const ordinary = async (document: string, values: Record<string, unknown>) =>
    fastify.graphql(document, { ...(await context()) }, values).catch((error) => ({ data: null, errors: [error] }));
  const known = compilers.get(app) ?? new Map<string, CompiledDocuments>();
  compilers.set(app, known);
  const documents =
    known.get(text) ?? new CompiledDocuments(() => fastify.graphql.schema, new Map([[documentHash(text), text]]));
  known.set(text, documents);
  const compiled = await documents.answer(await context(), text, variables, ordinary);
  const executed = await ordinary(text, variables);
  return {
    compiled: compiled === null ? null : JSON.parse(compiled),
    executed: executed.errors === undefined ? JSON.parse(JSON.stringify(executed.data)) : null,
  };
}
