import { HANDLE_MAX_CHARS, HANDLE_MIN_CHARS } from '@between/rules/accounts.ts';
import { LIMITS } from '@between/rules/content.ts';
import { LANE_BY_REASON, LANES } from '@between/rules/moderation.ts';
import { describe, expect, it } from 'vitest';
import { follows } from './follows.ts';
import { groups } from './groups.ts';
import { houseRules } from './house-rules.ts';
import { people } from './people.ts';
import { pages } from './private.ts';
import { wordsForOneself } from './private-sheets.ts';
import { friendlyNotes, reports } from './reports.ts';
import { threads } from './threads.ts';
import type { StoryNote, StoryReaction } from './types.ts';

interface Post {
  key: string | undefined;
  by: string;
  group: string;
  body: string;
  note: StoryNote | undefined;
  minutesAgo: number;
  edited: { minutesAfter: number; body: string } | undefined;
  reactions: readonly StoryReaction[];
}

const posts: readonly Post[] = threads.flatMap((thread) => [
  { ...thread, note: thread.note, edited: undefined, reactions: thread.reactions ?? [] },
  ...thread.replies.map((reply) => ({
    ...reply,
    key: reply.key,
    note: reply.note,
    edited: reply.edited,
    group: thread.group,
    minutesAgo: thread.minutesAgo - reply.minutesAfter,
    reactions: reply.reactions ?? [],
  })),
]);
const keyed = new Map(posts.flatMap((post) => (post.key === undefined ? [] : [[post.key, post] as const])));
const groupsOf = new Map(people.map((person) => [person.handle, person.groups]));

/** Every text someone can meet, both versions of an edited reply too; of the house rules, only the last. */
const texts: readonly string[] = [
  ...threads.map((thread) => thread.title),
  ...posts.flatMap((post) => [post.body, post.edited?.body ?? '']),
  ...posts.flatMap((post) => post.note?.text ?? []),
  ...people.flatMap((person) => [person.about ?? '', person.voice]),
  ...groups.flatMap((group) => [group.purpose, ...group.agreement.split('\n')]),
  ...reports.flatMap((report) => [report.note ?? '', report.decision?.reason ?? '']),
  ...friendlyNotes.map((note) => note.body),
  ...pages.map(({ body }) => body.text),
  ...wordsForOneself(),
  houseRules.at(-1)?.text ?? '',
];

function repeatedRuns(words: number): readonly string[] {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const text of texts) {
    const spoken = text.toLowerCase().match(/[\p{L}\p{N}'’]+/gu) ?? [];
    for (let start = 0; start + words <= spoken.length; start += 1) {
      const run = spoken.slice(start, start + words).join(' ');
      if (seen.has(run)) twice.add(run);
      seen.add(run);
    }
  }
  return [...twice];
}

describe('the people', () => {
  it('are thirty, with handles that fit the rules and differ even without their punctuation', () => {
    expect(people).toHaveLength(30);
    for (const { handle } of people) {
      expect(handle).toMatch(/^[a-z][a-z0-9_-]*$/);
      expect(handle.length).toBeGreaterThanOrEqual(handle === 'jo' || handle === 'bo' ? 2 : HANDLE_MIN_CHARS);
      expect(handle.length).toBeLessThanOrEqual(HANDLE_MAX_CHARS);
    }
    expect(new Set(people.map((person) => person.handle.replaceAll(/[_-]/g, ''))).size).toBe(30);
  });

  it('each have an address of their own that reaches nobody', () => {
    expect(new Set(people.map((person) => person.email)).size).toBe(30);
    for (const { email } of people) expect(email).toMatch(/^[a-z.]+@demo\.example$/);
  });

  it('write, react and follow only in groups they have joined', () => {
    for (const post of posts) {
      for (const handle of [post.by, ...post.reactions.map((reaction) => reaction.by)]) {
        expect(groupsOf.get(handle), `${handle} in ${post.group}`).toContain(post.group);
      }
    }
    for (const follow of follows) expect(groupsOf.get(follow.by)).toContain(keyed.get(follow.thread)?.group);
  });

  it('react once of each kind and never to themselves', () => {
    for (const post of posts) {
      const marks = post.reactions.map((reaction) => `${reaction.by} ${reaction.kind}`);
      expect(new Set(marks).size, marks.join(', ')).toBe(marks.length);
      expect(post.reactions.map((reaction) => reaction.by)).not.toContain(post.by);
    }
  });
});

describe('the groups', () => {
  it('are the four of the fixed points, each with eight promises and a facilitator who has joined', () => {
    expect(groups.map((group) => group.slug)).toEqual(['anxiety', 'grief', 'night-owls', 'new-parents']);
    for (const group of groups) {
      expect(group.agreement.split('\n')).toHaveLength(8);
      for (const handle of group.facilitators) {
        const person = people.find((candidate) => candidate.handle === handle);
        expect(person?.roles).toContain('facilitator');
        expect(person?.groups).toContain(group.slug);
      }
    }
  });
});

describe('the threads', () => {
  it('are forty, with three hundred posts or more', () => {
    expect(threads).toHaveLength(40);
    expect(posts.length).toBeGreaterThanOrEqual(300);
    expect(new Set(threads.map((thread) => thread.key)).size).toBe(40);
    expect(keyed.size).toBe(posts.filter((post) => post.key !== undefined).length);
  });

  it('run forward in time and end before the telling', () => {
    for (const thread of threads) {
      const minutes = thread.replies.map((reply) => reply.minutesAfter);
      expect(minutes, thread.key).toEqual(minutes.toSorted((one, other) => one - other));
    }
    for (const post of posts) expect(post.minutesAgo - (post.edited?.minutesAfter ?? 0), post.body).toBeGreaterThan(0);
  });

  it('keep within the limits of titles, posts and content notes', () => {
    for (const thread of threads) expect(thread.title.length, thread.title).toBeLessThanOrEqual(LIMITS.title.max);
    for (const post of posts) {
      expect(post.body.length).toBeLessThanOrEqual(LIMITS.post.max);
      expect(post.body.split(/\s+/).length, post.body).toBeLessThanOrEqual(160);
      expect(post.note?.text?.length ?? 0, post.note?.text).toBeLessThanOrEqual(LIMITS.contentNote.max);
    }
  });
});

describe('a hidden handle', () => {
  it('is given away neither by a reaction nor by someone calling it by name', () => {
    for (const thread of threads.filter((candidate) => candidate.hidesHandle)) {
      const reactors = [thread, ...thread.replies]
        .flatMap((post) => post.reactions ?? [])
        .map((reaction) => reaction.by);
      expect(reactors, thread.key).not.toContain(thread.by);
      for (const reply of thread.replies) expect(reply.body).not.toContain(thread.by);
    }
  });
});

describe('the reports', () => {
  it('point at things that exist, come from people who may read them, and put something into every lane', () => {
    for (const report of reports) {
      const item = keyed.get(report.item);
      expect(item, report.item).toBeDefined();
      expect(groupsOf.get(report.by), report.by).toContain(item?.group);
      expect(report.by).not.toBe(item?.by);
      const lastMinute = report.minutesAfter + (report.decision?.minutesAfter ?? 0);
      expect((item?.minutesAgo ?? 0) - lastMinute, report.item).toBeGreaterThan(0);
    }
    const lanes = reports.map((report) => LANE_BY_REASON[report.reason]);
    expect(new Set(lanes)).toEqual(new Set(LANES));
    for (const note of friendlyNotes) expect(keyed.has(note.item)).toBe(true);
  });
});

describe('the words', () => {
  it('never repeat a run of eight', () => {
    expect(repeatedRuns(8)).toEqual([]);
  });

  it('hold no link but to example.org and nothing like a phone number', () => {
    for (const text of texts) {
      for (const [, host] of text.matchAll(/https?:\/\/([^/\s]+)/g)) expect(host).toBe('example.org');
      expect(text).not.toMatch(/www\.|\d[\d\s()-]{5,}\d/);
    }
  });
});
