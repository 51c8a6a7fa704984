import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OPERATIONS } from '../contract/matrix/operations.ts';
import type { Operation, Variables } from '../contract/matrix/operation.ts';
import { PEOPLE } from '../contract/matrix/people.ts';
import { makeWorld, subjectOf, type World } from '../contract/matrix/world.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { Rewind } from '../support/rewind.ts';

/** What people, programs and keyboards gone wrong send. */
const HOSTILE: Record<string, string> = {
  'nothing at all': '',
  'nothing that shows': '\u200b\u2060\u3164 \ufe0f',
  'a zero byte': 'before\u0000after, and more words',
  'control characters': 'bell\u0007 escape\u001b[31m delete\u007f next\u0085',
  'an override of direction': 'safe \u202egnp.exe\u202c \u2066hidden\u2069 words',
  'emoji only': '🌊🫂👩‍👩‍👧‍👦🏳️‍🌈🌊🫂🌊🫂🌊🫂🌊🫂🌊🫂🌊🫂',
  'half of a character': 'broken \ud83c and broken again \udf0a',
  'marks piled up': `a${'\u0301'.repeat(400)}`,
  'a script': '<script>alert(1)</script><img src=x onerror=alert(1)>',
  'a statement': "'); drop table item; --",
  'a path': '../../../../etc/passwd',
  'very much of it': 'word '.repeat(40_000),
};

let app: TestApp;
let world: World;
let rewind: Rewind;
beforeAll(async () => {
  app = await startApp();
  world = await makeWorld(app);
  rewind = await Rewind.open(app);
});
afterAll(async () => {
  await rewind?.[Symbol.asyncDispose]();
  await app.close();
});

const withText = Object.entries(OPERATIONS).filter(
  ([, { document }]) => /String/.test(document) || /Input!/.test(document),
);

describe.each(withText)('%s', (_field, operation) => {
  it(
    'answers every strange text with words of its own and stores nothing that misleads',
    { timeout: 120_000 },
    async () => {
      const name = PEOPLE.find((each) => operation.rulings[each].startsWith('yes')) ?? 'author';
      const me = subjectOf(world, name);
      for (const [what, text] of Object.entries(HOSTILE)) {
        for (const path of await textPaths(operation, name)) {
          await rewind.during(async () => {
            const variables = (await operation.variables?.(world, me)) ?? {};
            const { errors } = await me.graphql(operation.document, put(variables, path, text));
            const code = errors[0]?.extensions?.['code'];
            expect([path, what, code === 'INTERNAL' || code === 'UNAVAILABLE' ? code : 'told']).toEqual([
              path,
              what,
              'told',
            ]);
            expect([path, what, await misleading()]).toEqual([path, what, 0]);
          });
        }
      }
    },
  );
});

/** Every place of a text in the right variables. */
async function textPaths(operation: Operation, name: (typeof PEOPLE)[number]): Promise<string[]> {
  const variables = await rewind.during(async () => (await operation.variables?.(world, subjectOf(world, name))) ?? {});
  return leaves(variables, []);
}

function leaves(value: unknown, at: string[]): string[] {
  if (typeof value === 'string') return [at.join('.')];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, [...at, key]));
}

function put(variables: Variables, path: string, text: string): Variables {
  const [first = '', ...rest] = path.split('.');
  const inner = rest.length === 0 ? text : put(variables[first] as Variables, rest.join('.'), text);
  return Array.isArray(variables)
    ? (Object.values({ ...variables, [first]: inner }) as unknown as Variables)
    : { ...variables, [first]: inner };
}

/** Stored words that hold a control character or turn the direction of reading. */
async function misleading(): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from (
      select body from item union all select title from thread union all select content_note from item
      union all select name || purpose from "group" union all select body from group_agreement
      union all select body from document_version union all select note from report
      union all select reason || note_to_author || note_to_reporter || lock_note from decision
      union all select note from case_event union all select name || staffed_hours || expected_reply from site
      union all select name || value || hours || what_happens from local_service union all select handle || coalesce(email, '') from account
      union all select email from invitation union all select name from passkey
    ) as words (text) where text ~ ${'[\\u0001-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\u202a-\\u202e\\u2066-\\u2069]'}`.execute(
    app.db,
  );
  return rows[0]?.count ?? -1;
}
