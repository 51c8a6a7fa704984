import { randomUUID } from 'node:crypto';
import type { TestApp } from './app.ts';
import { type TestGroup, joinAll, makeGroup } from './groups.ts';
import { type Persona, as } from './personas.ts';

export const START = `mutation ($input: StartThreadInput!) { startThread(input: $input) { thread { id title opening { id } } } }`;
export const REPLY = `mutation ($input: ReplyInput!) { replyToThread(input: $input) { post { id body author { kind id handle isViewer } isThreadAuthor visibility version } } }`;
export const EDIT = `mutation ($input: EditPostInput!) { editPost(input: $input) { __typename ... on PostEdited { post { version body editedAt } } ... on PostChangedMeanwhile { post { version html } } } }`;
export const THREAD = `query ($id: UUID!) { thread(id: $id) { id title replyCount fold isLocked viewerFollow openingVisibility author { kind id handle }
  opening { id html visibility wordsBack { body } author { kind id handle } }
  replies { nodes { id html visibility fold version editedAt author { kind id handle } isThreadAuthor reactions { kind count isMine } wordsBack { body } viewerCan { edit delete react report } } olderCursor newerCursor }
  viewerCan { reply replyRefusal } } }`;
export const LIST = `query ($slug: String!, $filter: ThreadFilter, $first: Int, $after: String) { group(slug: $slug) { threads(filter: $filter, first: $first, after: $after) { nodes { id title excerpt replyCount fold author { kind id handle } } pageInfo { hasNextPage endCursor } } } }`;

/** One group with three members who talk: mara, jo and kit. */
export interface Talk {
  group: TestGroup;
  mara: Persona;
  jo: Persona;
  kit: Persona;
  /** The input of a new thread. */
  words(over?: Record<string, unknown>): Record<string, unknown>;
  start(by: Persona, over?: Record<string, unknown>): Promise<{ id: string; openingId: string }>;
  reply(by: Persona, threadId: string, body: string, over?: Record<string, unknown>): Promise<any>;
  read(by: Persona, id: string): Promise<any>;
  block(blocker: Persona, blocked: Persona): Promise<void>;
  unblock(): Promise<void>;
}

export async function talkIn(app: TestApp): Promise<Talk> {
  const group = await makeGroup(app, 'waves');
  const [mara, jo, kit] = await Promise.all([as(app, 'mara'), as(app, 'jo'), as(app, 'kit')]);
  await joinAll(app, group, [mara, jo, kit]);
  const words: Talk['words'] = (over = {}) => ({
    groupId: group.id,
    clientId: randomUUID(),
    title: 'The hour before',
    body: 'Sitting on the stairs in a coat.',
    intent: 'be_heard',
    ...over,
  });
  return {
    group,
    mara,
    jo,
    kit,
    words,
    async start(by, over) {
      const { startThread } = await by.ask(START, { input: words(over) });
      return { id: startThread.thread.id, openingId: startThread.thread.opening.id };
    },
    async reply(by, threadId, body, over) {
      const { replyToThread } = await by.ask(REPLY, { input: { threadId, clientId: randomUUID(), body, ...over } });
      return replyToThread.post;
    },
    read: async (by, id) => (await by.ask(THREAD, { id })).thread,
    async block(blocker, blocked) {
      await app.db
        .insertInto('block')
        .values({ blockerId: blocker.id, blockedId: blocked.id, createdAt: app.clock.now() })
        .execute();
    },
    async unblock() {
      await app.db.deleteFrom('block').execute();
    },
  };
}
