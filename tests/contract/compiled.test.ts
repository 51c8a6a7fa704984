import { randomUUID } from 'node:crypto';
import { CompiledDocuments } from '@between/server/graphql/compiled/compiled-documents.ts';
import { makeContext } from '@between/server/graphql/context.ts';
import { documentHash, releaseDocuments } from '@between/server/graphql/documents.ts';
import type { KyselyPlugin } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestApp } from '../support/app.ts';
import { as, type Persona } from '../support/personas.ts';
import { bothWays as askBothWays, type CompiledWorld, makeCompiledWorld } from './compiled-world.ts';

const POST = `id threadId isOpening isThreadAuthor visibility html body contentTopics contentNote fold removedRule version
  createdAt editedAt viewerReported who: author { kind id handle isViewer } reactions { kind count isMine }
  wordsBack { body until } viewerCan { edit delete react report }`;
/** Everything the map knows, with aliases, fragments, repeated fields and a root field that it does not know. */
const EVERYTHING = `query Everything($id: UUID!, $after: UUID, $at: UUID, $fromEnd: Boolean, $place: String!) {
  draft(place: $place) { text }
  myBlocks { nodes { __typename } }
  thread(id: $id) { __typename ...Head ... on Thread { title replies(first: 2) { olderCursor newerCursor nodes { id } } }
    page: replies(after: $after, at: $at, fromEnd: $fromEnd) { nodes { ...Said author { isViewer } } olderCursor newerCursor __typename } }
}
fragment Head on Thread { id title intent createdAt lastPostAt isLocked lockReason seenByModerators replyCount openingVisibility
  contentTopics contentNote viewerFollow group { id slug name } author { kind id handle isViewer } opening { ...Said } viewerCan { reply replyRefusal } }
fragment Said on Post { ${POST} }`;
const THREAD_PAGE = [...releaseDocuments().values()].find((text) => text.startsWith('query ThreadPage(')) ?? '';

const SHELL = [...releaseDocuments().values()].find((text) => text.startsWith('query Shell ')) ?? '';
/** Everything the map knows of the place and the reader. */
const FRAME = `{ site { __typename name isDemo signUp minAge country timeZone expectedReply staffing { isStaffed peopleOnDuty staffedHours } }
  viewer { id handle roles isConfirmed isApproved needsSecondFactor country timeZone theme hardDayUntil unreadNotices }
  waitingTalk { id with isUnread } myPages { id kind subject } }`;

let app: TestApp;
let person: CompiledWorld['person'];
let threads: CompiledWorld['threads'];
let replies: string[];

beforeAll(async () => {
  ({ app, person, threads, replies } = await makeCompiledWorld());
});
afterAll(() => app.close());

const bothWays = (by: Persona | null, text: string, variables: Record<string, unknown>) =>
  askBothWays(app, by, text, variables);

const PAGES = (): Record<string, unknown>[] => [
  {},
  { fromEnd: true },
  { after: replies[1] },
  { at: replies[3] },
  { after: replies[7] },
  { id: threads.locked },
  { id: threads.hiddenOpening },
  { id: threads.own },
  { id: randomUUID() },
];

describe('a compiled document', () => {
  const plain = ['mara', 'jo', 'kit', 'noa', 'ola', 'lin', 'sam', 'rhea', 'tam'];
  it.each([...plain, 'facilitator', 'bo', 'unconfirmed', 'guest'])(
    'answers %s as ordinary execution does, or leaves it to it',
    async (handle) => {
      const persona = handle === 'guest' ? null : person(handle);
      for (const page of PAGES()) {
        const variables = { id: threads.open, place: `thread:${threads.open}`, ...page };
        for (const text of [EVERYTHING, THREAD_PAGE]) {
          const { compiled, executed } = await bothWays(persona, text, variables);
          if (compiled !== null) expect(compiled).toEqual(executed);
          const isAnswerExpected = plain.includes(handle) && executed !== null;
          expect(compiled !== null, `${handle} ${JSON.stringify(page)} ${text.slice(0, 20)}`).toBe(isAnswerExpected);
        }
      }
    },
  );

  it.each([...plain, 'facilitator', 'bo', 'unconfirmed', 'guest'])(
    'tells %s of the place and of themselves as ordinary execution does, or leaves it to it',
    async (handle) => {
      const persona = handle === 'guest' ? null : person(handle);
      for (const text of [SHELL, FRAME]) {
        const { compiled, executed } = await bothWays(persona, text, {});
        if (compiled !== null) expect(compiled).toEqual(executed);
        expect(executed).not.toBeNull();
        expect(compiled !== null, `${handle} ${text.slice(0, 20)}`).toBe(plain.includes(handle));
      }
    },
  );

  it('tells somebody who is called of their calls as ordinary execution does', async () => {
    const lea = await as(app, 'lea', { roles: [{ role: 'lead' }] });
    const before = await bothWays(lea, SHELL, {});
    expect(before.compiled).toEqual(before.executed);
    expect(before.compiled).toMatchObject({ myPages: [] });

    await lea.ask(`mutation { sendTestPage { pushKey } }`);
    app.clock.advance(1);
    const called = await bothWays(lea, SHELL, {});
    expect(called.compiled).toEqual(called.executed);
    expect(called.compiled).toMatchObject({ myPages: [{ kind: 'test' }] });
  });

  it('pages backwards as ordinary execution does', async () => {
    for (const page of [{ before: replies[2] }, { before: replies[0] }, { before: replies[7], fromEnd: true }]) {
      const { compiled, executed } = await bothWays(person('jo'), THREAD_PAGE, {
        id: threads.open,
        place: `thread:${threads.open}`,
        ...page,
      });
      expect(compiled).toEqual(executed);
      expect(compiled).not.toBeNull();
    }
  });

  it('leaves a malformed id, a size as a variable and words that are not ours to ordinary execution', async () => {
    const jo = person('jo');
    const sized = `query ($id: UUID!, $first: Int) { thread(id: $id) { replies(first: $first) { olderCursor } } }`;
    const unmapped = `query ($id: UUID!) { thread(id: $id) { excerpt } }`;
    const skipped = `query ($id: UUID!, $no: Boolean!) { thread(id: $id) { title @skip(if: $no) } }`;
    const answers = await Promise.all([
      bothWays(jo, THREAD_PAGE, { id: 'abc', place: `thread:${threads.open}` }),
      bothWays(jo, sized, { id: threads.open, first: 2 }),
      bothWays(jo, unmapped, { id: threads.open }),
      bothWays(jo, skipped, { id: threads.open, no: true }),
    ]);
    expect(answers.map(({ compiled }) => compiled)).toEqual([null, null, null, null]);
  });

  it('makes one statement of a frame and a page that are asked together', async () => {
    const { services, app: fastify } = app.server;
    const facts = { requestId: '', clientAddress: '', deviceLabel: '', sessionToken: null };
    const jo = person('jo');
    const sessionToken = jo.cookie.split('=')[1] ?? null;
    const context = await makeContext(services, { ...facts, sessionToken }, () => undefined);
    let statements = 0;
    const counter: KyselyPlugin = {
      transformQuery: ({ node }) => node,
      transformResult: ({ result }) => ((statements += 1), Promise.resolve(result)),
    };
    const ctx = { ...context, db: context.db.withPlugin(counter) };
    const documents = new CompiledDocuments(() => fastify.graphql.schema);
    const variables = { id: threads.open, place: `thread:${threads.open}` };
    const ordinary = () => Promise.reject(new Error('nothing is left to ask'));
    const both = await Promise.all([
      documents.answer(ctx, SHELL, {}, ordinary),
      documents.answer(ctx, THREAD_PAGE, variables, ordinary),
    ]);
    expect(statements).toBe(1);
    const [shell, page] = [await bothWays(jo, SHELL, {}), await bothWays(jo, THREAD_PAGE, variables)];
    expect(both.map((text) => JSON.parse(text ?? 'null'))).toEqual([shell.executed, page.executed]);

    await documents.answer(ctx, SHELL, {}, ordinary);
    await documents.answer(ctx, THREAD_PAGE, variables, ordinary);
    expect(statements).toBe(3);
  });

  it('tells of words that were left, and leaves what is no place to ordinary execution', async () => {
    const id = threads.open;
    const left = await bothWays(person('mara'), THREAD_PAGE, {
      id,
      place: `thread:${id}`.toUpperCase().replace('THREAD', 'thread'),
    });
    expect(left.compiled).toEqual(left.executed);
    expect(left.compiled).toMatchObject({ thread: { id }, draft: { text: 'Half a thought' } });
    const none = await bothWays(person('jo'), THREAD_PAGE, { id, place: `thread:${id}` });
    expect(none.compiled).toMatchObject({ thread: { id }, draft: null });
    const wrong = await bothWays(person('jo'), THREAD_PAGE, { id, place: 'nowhere' });
    expect(wrong).toEqual({ compiled: null, executed: null });
  });

  it('is known word for word as the pages carry it', async () => {
    const carried: object = await import('../../web/src/lib/graphql/documents.generated.ts');
    const known = releaseDocuments();
    const strangers = Object.entries(carried).filter(
      ([name, document]) => name.endsWith('Document') && !known.has(documentHash(String(document))),
    );
    expect(strangers.map(([name]) => name)).toEqual([]);
  });

  it('travels over HTTP by its hash', async () => {
    const variables = { id: threads.open, place: `thread:${threads.open}` };
    const { cookie } = person('jo');
    const ask = async (body: object) => {
      const response = await fetch(`${app.origin}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', cookie, origin: app.origin },
        body: JSON.stringify({ ...body, variables }),
      });
      return { type: response.headers.get('content-type'), answer: await response.json() };
    };
    const byHash = await ask({ extensions: { persistedQuery: { version: 1, sha256Hash: documentHash(THREAD_PAGE) } } });
    expect(byHash).toEqual(await ask({ query: THREAD_PAGE }));
    expect(byHash).toMatchObject({ answer: { data: { thread: { id: threads.open } } } });
  });
});
