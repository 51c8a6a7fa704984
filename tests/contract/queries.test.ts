import { REPORTS_PER_HOUR } from '@between/rules/moderation.ts';
import { releaseDocuments } from '@between/server/graphql/documents.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startApp, type TestApp } from '../support/app.ts';
import { joinAll, makeGroup, type TestGroup } from '../support/groups.ts';
import { reply, report, startThread } from '../support/moderation.ts';
import { openSite } from '../support/newcomers.ts';
import { as, type Persona } from '../support/personas.ts';
import { makeWorkshop } from '../support/workshops.ts';
import { Rewind } from '../support/rewind.ts';

const MANY = 50;
/** Statements a page may cost, the session included. Measured, then rounded up: raise it only with a reason. */
const CEILING = 12;

let app: TestApp;
let rewind: Rewind;
let people: { writer: Persona; quiet: Persona; reporter: Persona; once: Persona; sam: Persona };
let groups: { lone: TestGroup; busy: TestGroup };
let threads: { lone: string; busy: string };
let deskOf: { lone: Persona; busy: Persona };

beforeAll(async () => {
  app = await startApp();
  await openSite(app);
  groups = { lone: await makeGroup(app, 'lone'), busy: await makeGroup(app, 'busy') };
  people = {
    writer: await as(app, 'writer'),
    quiet: await as(app, 'quiet'),
    reporter: await as(app, 'reporter'),
    once: await as(app, 'once'),
    sam: await as(app, 'sam'),
  };
  deskOf = {
    lone: await as(app, 'desk-lone', { roles: [{ role: 'moderator', groupId: groups.lone.id }] }),
    busy: await as(app, 'desk-busy', { roles: [{ role: 'moderator', groupId: groups.busy.id }] }),
  };
  const { writer, quiet, reporter, once } = people;
  await joinAll(app, groups.lone, [writer, quiet, reporter, once]);
  await joinAll(app, groups.busy, [writer, quiet, reporter, once]);
  threads = {
    lone: (await startThread(quiet, groups.lone, { title: 'One heron only' })).threadId,
    busy: (await startThread(writer, groups.busy, { title: 'Many sparrows here' })).threadId,
  };
  await report(once, await reply(writer, threads.lone, 'A single word about herons.'));
  for (let at = 1; at < MANY; at += 1) {
    await startThread(writer, groups.busy, { title: `Many sparrows, part ${at}` });
    const itemId = await reply(quiet, threads.busy, `Sparrow number ${at} has come.`);
    if (at < REPORTS_PER_HOUR) await report(reporter, itemId);
  }
  for (let at = 0; at < 22; at += 1)
    await makeWorkshop(app, {
      kind: at < 2 ? 'webinar' : 'workshop',
      groupId: at % 2 === 0 ? groups.busy.id : groups.lone.id,
    });
  await app.settle();
  rewind = await Rewind.open(app);
}, 120_000);
afterAll(async () => {
  await rewind?.[Symbol.asyncDispose]();
  await app.close();
});

interface List {
  page: string;
  /** Whose list is short, and whose is long. */
  by: [() => Persona, () => Persona];
  /** Variables of the short list, and of the long one. */
  variables?: [() => Record<string, unknown>, () => Record<string, unknown>];
}

const LISTS: readonly List[] = [
  {
    page: 'GroupThreads',
    by: [() => people.quiet, () => people.quiet],
    variables: [() => ({ slug: 'lone', isWaiting: false }), () => ({ slug: 'busy', isWaiting: false })],
  },
  {
    page: 'ThreadPage',
    by: [() => people.reporter, () => people.reporter],
    variables: [
      () => ({ id: threads.lone, place: `thread:${threads.lone}` }),
      () => ({ id: threads.busy, place: `thread:${threads.busy}` }),
    ],
  },
  {
    page: 'Workshops',
    by: [() => people.quiet, () => people.quiet],
    variables: [
      () => ({ filter: 'upcoming', only: { kind: 'webinar', when: 'month', hasFreeSeats: true } }),
      () => ({ filter: 'upcoming', only: { kind: 'workshop', when: 'month', hasFreeSeats: true } }),
    ],
  },
  {
    page: 'Search',
    by: [() => people.quiet, () => people.quiet],
    variables: [() => ({ query: 'heron' }), () => ({ query: 'sparrow' })],
  },
  { page: 'MyReports', by: [() => people.once, () => people.reporter] },
  { page: 'Notices', by: [() => people.once, () => people.reporter] },
  {
    page: 'Queue',
    by: [() => deskOf.lone, () => deskOf.busy],
    variables: [() => ({ filter: {}, isNarrow: false }), () => ({ filter: {}, isNarrow: false })],
  },
];

it.each(LISTS)('$page costs as many statements for a long list as for one line, and few', async (list) => {
  const [short, long] = [await statements(list, 0), await statements(list, 1)];
  expect(long.lines).toBeGreaterThan(short.lines + 8);
  expect(long.texts, long.texts.join('\n\n')).toHaveLength(short.texts.length);
  expect(long.texts.length, long.texts.join('\n\n')).toBeLessThanOrEqual(CEILING);
});

/** What one page asks the database, and how many ids its answer holds. */
async function statements(list: List, at: 0 | 1): Promise<{ texts: string[]; lines: number }> {
  const document = [...releaseDocuments().values()].find((text) => new RegExp(`^query ${list.page}\\b`).test(text));
  return rewind.during(async () => {
    const by = list.by[at]();
    rewind.takeStatements();
    const { data, errors } = await by.graphql(document ?? '', list.variables?.[at]() ?? {});
    expect(errors).toEqual([]);
    return { texts: rewind.takeStatements(), lines: JSON.stringify(data).match(/"id":/g)?.length ?? 0 };
  });
}
