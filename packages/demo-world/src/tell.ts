import { randomUUID } from 'node:crypto';
import {
  ACCEPT_DOCUMENT,
  CREATE_GROUP,
  EDIT,
  FIRST_STEPS,
  FOLLOW,
  JOIN_GROUP,
  PUBLISH_DOCUMENT,
  REACT,
  REPLY,
  SET_ABOUT,
  START_THREAD,
} from './documents.ts';
import type { Stage, StoryEvent, Told } from './stage.ts';
import { follows } from './story/follows.ts';
import { groups } from './story/groups.ts';
import { houseRules } from './story/house-rules.ts';
import { people } from './story/people.ts';
import { threads } from './story/threads.ts';
import { DAY } from './story/times.ts';
import type { StoryNote, StoryReaction, StoryReply, StoryThread } from './story/types.ts';
import { tellAmber } from './tell-amber.ts';
import { tellLive } from './tell-live.ts';
import { tellLookedAfter } from './tell-looked-after.ts';
import { tellPrivate } from './tell-private.ts';
import { tellTemplates } from './tell-templates.ts';
import { tellRoster } from './tell-roster.ts';
import { tellReports } from './tell-reports.ts';
import { tellWorkshops } from './tell-workshops.ts';

const OPERATOR = 'alex';
/** Groups open first; the oldest thread is younger than this. */
const OPENING_DAY = 75 * DAY;
/** Reactions come a little after the words, one after the other. */
const REACTION_MINUTES = 3;

/** Tells the whole story in the order in which it happened. `now` is the end of the telling. */
export async function tell(stage: Stage, now: Date): Promise<void> {
  const told: Told = { groups: new Map(), threads: new Map(), posts: new Map() };
  const events = [
    ...opening(stage, told),
    ...threads.flatMap((thread) => threadEvents(stage, told, thread)),
    ...rulesEvents(stage),
    ...followEvents(stage, told),
    ...tellReports(stage, told),
    ...tellAmber(stage),
    ...tellLookedAfter(stage, told),
    ...tellLive(stage),
    ...tellWorkshops(stage, told, now),
    ...tellRoster(stage),
    ...tellPrivate(stage, now),
    ...tellTemplates(stage),
  ];
  const inOrder = events.toSorted((one, other) => other.minutesAgo - one.minutesAgo);
  for (const { minutesAgo, happen } of inOrder) {
    stage.moveTo(new Date(now.getTime() - minutesAgo * 60_000));
    await happen();
  }
  stage.moveTo(now);
  await stage.settle();
}

function opening(stage: Stage, told: Told): StoryEvent[] {
  const openGroups = async (): Promise<void> => {
    for (const { slug, name, purpose, agreement, emblem } of groups) {
      const input = {
        slug,
        name,
        purpose,
        agreement,
        visibility: 'members',
        emblemShape: emblem.shape,
        emblemTint: emblem.tint + 1,
      };
      const { createGroup } = await stage.ask<{
        createGroup: { group: { id: string; agreement: { version: number } } };
      }>(OPERATOR, CREATE_GROUP, { input });
      told.groups.set(slug, { id: createGroup.group.id, agreementVersion: createGroup.group.agreement.version });
    }
  };
  const arrivals = people.map((person, index) => ({
    minutesAgo: OPENING_DAY - 1 - index,
    happen: async () => {
      await acceptWhatIsNew(stage, person.handle);
      if (person.about !== undefined) await stage.ask(person.handle, SET_ABOUT, { text: person.about });
      for (const slug of person.groups) {
        const group = told.groups.get(slug);
        if (group === undefined) throw new Error(`no group ${slug}`);
        await stage.ask(person.handle, JOIN_GROUP, { input: { groupId: group.id, version: group.agreementVersion } });
      }
    },
  }));
  return [{ minutesAgo: OPENING_DAY, happen: openGroups }, ...arrivals];
}

/** Reads and accepts what stands between this person and the next post. */
async function acceptWhatIsNew(stage: Stage, handle: string): Promise<void> {
  const { viewer, documents } = await stage.ask<{
    viewer: { firstSteps: string[] };
    documents: { kind: string; version: number }[];
  }>(handle, FIRST_STEPS);
  for (const kind of viewer.firstSteps) {
    const version = documents.find((document) => document.kind === kind)?.version;
    await stage.ask(handle, ACCEPT_DOCUMENT, { input: { kind, version } });
  }
}

function threadEvents(stage: Stage, told: Told, thread: StoryThread): StoryEvent[] {
  const start = async (): Promise<void> => {
    await acceptWhatIsNew(stage, thread.by);
    const { startThread } = await stage.ask<{ startThread: { thread: { id: string; opening: { id: string } } } }>(
      thread.by,
      START_THREAD,
      {
        input: {
          groupId: told.groups.get(thread.group)?.id,
          clientId: randomUUID(),
          title: thread.title,
          body: thread.body,
          intent: thread.intent,
          ...noteOf(thread.note),
          ...(thread.hidesHandle ? { hidesHandle: true } : {}),
        },
      },
    );
    told.threads.set(thread.key, startThread.thread.id);
    told.posts.set(thread.key, { id: startThread.thread.opening.id, minutesAgo: thread.minutesAgo });
  };
  return [
    { minutesAgo: thread.minutesAgo, happen: start },
    ...reactionEvents(stage, thread.minutesAgo, thread.reactions ?? [], () => told.posts.get(thread.key)?.id),
    ...thread.replies.flatMap((reply) => replyEvents(stage, told, thread, reply)),
  ];
}

function replyEvents(stage: Stage, told: Told, thread: StoryThread, reply: StoryReply): StoryEvent[] {
  const minutesAgo = thread.minutesAgo - reply.minutesAfter;
  let posted: { id: string; version: number } | null = null;
  const say = async (): Promise<void> => {
    await acceptWhatIsNew(stage, reply.by);
    const { replyToThread } = await stage.ask<{ replyToThread: { post: { id: string; version: number } } }>(
      reply.by,
      REPLY,
      {
        input: {
          threadId: told.threads.get(thread.key),
          clientId: randomUUID(),
          body: reply.body,
          ...noteOf(reply.note),
        },
      },
    );
    posted = replyToThread.post;
    if (reply.key !== undefined) told.posts.set(reply.key, { id: posted.id, minutesAgo });
  };
  const events: StoryEvent[] = [
    { minutesAgo, happen: say },
    ...reactionEvents(stage, minutesAgo, reply.reactions ?? [], () => posted?.id),
  ];
  const { edited } = reply;
  if (edited === undefined) return events;
  const change = async (): Promise<void> => {
    await stage.ask(reply.by, EDIT, {
      input: { postId: posted?.id, version: posted?.version, body: edited.body, ...noteOf(reply.note) },
    });
  };
  return [...events, { minutesAgo: minutesAgo - edited.minutesAfter, happen: change }];
}

function noteOf(note: StoryNote | undefined): { contentTopics?: readonly string[]; contentNote?: string } {
  return note === undefined ? {} : { contentTopics: note.topics, contentNote: note.text ?? '' };
}

function reactionEvents(
  stage: Stage,
  minutesAgo: number,
  reactions: readonly StoryReaction[],
  postId: () => string | undefined,
): StoryEvent[] {
  return reactions.map(({ by, kind }, index) => ({
    minutesAgo: Math.max(minutesAgo - REACTION_MINUTES * (index + 1), 0),
    happen: async () => {
      await stage.ask(by, REACT, { input: { postId: postId(), kind } });
    },
  }));
}

function rulesEvents(stage: Stage): StoryEvent[] {
  return houseRules
    .filter((rules) => rules.version > 1)
    .map((rules) => ({
      minutesAgo: rules.minutesAgo,
      happen: async () => {
        await stage.ask(OPERATOR, PUBLISH_DOCUMENT, {
          input: { kind: 'house_rules', body: rules.text, replaces: rules.version - 1 },
        });
      },
    }));
}

function followEvents(stage: Stage, told: Told): StoryEvent[] {
  return follows.map(({ by, thread }) => ({
    minutesAgo: Math.max((threads.find((each) => each.key === thread)?.minutesAgo ?? 1) - 1, 0),
    happen: async () => {
      await stage.ask(by, FOLLOW, { threadId: told.threads.get(thread) });
    },
  }));
}

/** Everyone in the story, for whoever makes the accounts. */
export const cast = people;
