import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApp, type TestApp } from '../support/app.ts';
import { answer, appealDecision, MY_APPEALS } from '../support/appeals.ts';
import { crawl } from '../support/crawl.ts';
import { joinAll, makeGroup } from '../support/groups.ts';
import {
  caseIdOf,
  decide,
  decisionIdOf,
  MY_REPORTS,
  NOTICE,
  reply,
  report,
  startThread,
} from '../support/moderation.ts';
import { as, type Persona } from '../support/personas.ts';
import {
  decideBySignOff,
  decideByTemplate,
  decideMerged,
  INTERNAL,
  passRound,
  type Staff,
} from '../support/staff-acts.ts';

/** Names that stand nowhere but in the accounts of staff and of whoever reports: wherever one turns up, it was told. */
const STAFF = ['zebrafinch', 'quokkanut', 'tapirmoon', 'gibbonfern'];
const REPORTERS = ['ocelotpie', 'lemurcove'];

const THREAD = `query ($id: UUID!) { thread(id: $id) { title isLocked lockReason seenByModerators opening { id visibility html author { handle } }
  replies(first: 50) { nodes { id visibility html removedRule contentTopics contentNote author { handle } } } } }`;
const DECISIONS = `{ myDecisions { nodes { id action rules excerpt threadTitle groupName isOverturned } } }`;
const NOTICES =
  '{ notices(first: 50) { nodes { id kind count detail createdAt updatedAt decisionId reportId thread { title } group { name } } } }';
const EXPORT = 'mutation { exportMine { fileName json } }';

let app: TestApp;
let people: Record<'mara' | 'kit', Persona>;
let reporters: Persona[];
let staff: Persona[];
let threadId: string;
const decisions: string[] = [];

/** Tells a whole story: removed, noted, locked and left alone; one proposed and confirmed, one turned round, one upheld. */
beforeAll(async () => {
  app = await startApp({ web: true });
  const [mara, kit] = await Promise.all([as(app, 'mara'), as(app, 'kit')]);
  people = { mara, kit };
  reporters = await Promise.all(REPORTERS.map((handle) => as(app, handle)));
  staff = await Promise.all([
    as(app, 'zebrafinch', { roles: [{ role: 'moderator' }] }),
    as(app, 'quokkanut', { roles: [{ role: 'lead' }] }),
    as(app, 'tapirmoon', { roles: [{ role: 'trainee' }] }),
    as(app, 'gibbonfern', { roles: [{ role: 'reviewer' }] }),
  ]);
  const group = await makeGroup(app, 'harbour');
  await joinAll(app, group, [mara, kit, ...reporters]);
  const thread = await startThread(mara, group, { body: 'The lamp and I are both still up.' });
  ({ threadId } = thread);
  const [first, second] = staff;
  const [one, other] = reporters;
  if (first === undefined || second === undefined || one === undefined || other === undefined)
    throw new Error('nobody');
  const MEASURES = [
    { action: 'remove', rules: ['HAR'], noteToAuthor: 'Say it another way.' },
    { action: 'add_note', rules: ['TRIG'], contentTopics: ['loss'] },
    { action: 'keep', rules: ['NOVIO'], noteToAuthor: 'All is well with these words.' },
    { action: 'remove', rules: ['SOLIC'] },
  ];
  for (const [place, measure] of MEASURES.entries()) {
    const itemId = await reply(mara, threadId, `Words of the evening, number ${place}.`);
    await report(one, itemId, 'unkind', 'Please look.');
    await report(other, itemId, 'something_else');
    const caseId = await caseIdOf(app, itemId);
    await decide(first, caseId, measure);
    await app.advance(31);
    decisions.push(await decisionIdOf(app, caseId));
  }
  await answer(second, (await appealDecision(mara, decisions[0] ?? '')).id, {
    outcome: 'overturned',
    answer: 'Sorry.',
  });
  await answer(second, (await appealDecision(mara, decisions[3] ?? '')).id, { answer: 'It stays down.' });
  const proposed = await reply(mara, threadId, 'A last word before sleep.');
  await report(one, proposed, 'unkind');
  const caseId = await caseIdOf(app, proposed);
  const trainee = staff[2];
  if (trainee === undefined) throw new Error('nobody');
  await decide(trainee, caseId);
  const { version } = await app.db
    .selectFrom('case')
    .select('version')
    .where('id', '=', caseId)
    .executeTakeFirstOrThrow();
  await second.ask('mutation ($input: ReviewInput!) { confirmProposal(input: $input) { case { id } } }', {
    input: { caseId, version },
  });
  await app.advance(31);
  decisions.push(await decisionIdOf(app, caseId));
  const reviewer = staff[3];
  if (reviewer === undefined) throw new Error('nobody');
  const together: Staff = { app, first, second, trainee, reviewer, author: mara };
  const words = async (body: string): Promise<string> => {
    const itemId = await reply(mara, threadId, body);
    // Nobody reports in the moment in which it was written.
    app.clock.advance(7);
    return itemId;
  };
  decisions.push(
    await passRound(together, await words('Words that went from hand to hand.'), one),
    await decideByTemplate(together, await words('Words for a sentence of the team.'), other),
    await decideBySignOff(together, await words('Words that two people read.'), one),
    await decideMerged(together, [await words('A quarrel begins.'), await words('A quarrel goes on.')], [one, other]),
  );
  // Gathered mail leaves.
  await app.advance(31 * 60);
}, 180_000);
afterAll(() => app.close());

/** Everything the API tells one member of it. */
async function payloadsOf(by: Persona): Promise<string> {
  await app.db.updateTable('session').set({ provedAt: app.clock.now() }).where('accountId', '=', by.id).execute();
  const asked = [
    await by.ask(THREAD, { id: threadId }),
    await by.ask(NOTICES),
    await by.ask(MY_REPORTS),
    await by.ask(MY_APPEALS),
    await by.ask(DECISIONS),
    await by.ask(EXPORT),
    ...(await Promise.all(decisions.map((id) => by.graphql(NOTICE, { id })))),
  ];
  return JSON.stringify(asked);
}

const drawn = new Map<string, Promise<Map<string, string>>>();
/** Every page and its data that they reach, as they are sent. */
function pagesOf(by: Persona): Promise<Map<string, string>> {
  const starts = [
    '/',
    '/groups',
    '/me',
    '/me/notices',
    '/me/reports',
    `/groups/harbour/t/${threadId}`,
    '/members/mara',
  ];
  const pages = drawn.get(by.id) ?? crawl(app, by, starts);
  drawn.set(by.id, pages);
  return pages;
}

/** Where it stands in them. */
const placesOf = async (by: Persona, sought: RegExp | string): Promise<string[]> =>
  [...(await pagesOf(by))].flatMap(([path, text]) =>
    (typeof sought === 'string' ? text.includes(sought) : sought.test(text)) ? [path] : [],
  );

const mailsTo = async (by: Persona): Promise<string> =>
  JSON.stringify((await app.mails()).filter((mail) => mail.toAddress === by.email));

const ANY_STAFF = new RegExp(STAFF.join('|'));
const ANY_REPORTER = new RegExp(REPORTERS.join('|'));

describe('names', () => {
  it('of staff reach neither the author, nor a reporter, nor somebody who reads along [MO41]', async () => {
    for (const by of [people.mara, people.kit, ...reporters]) {
      expect(await payloadsOf(by)).not.toMatch(ANY_STAFF);
      expect(await mailsTo(by)).not.toMatch(ANY_STAFF);
    }
    // It was looked in the right place.
    expect(await mailsTo(people.mara)).toContain(people.mara.email);
    expect(await payloadsOf(people.mara)).toContain('Say it another way.');
  });

  it('stand on no page and in no data of one, wherever links lead the author, a reporter or a bystander [MO41] [ME25]', async () => {
    for (const by of [people.mara, people.kit, ...reporters]) {
      const others = [...STAFF, ...REPORTERS.filter((handle) => handle !== by.handle), INTERNAL];
      expect(await placesOf(by, new RegExp(others.join('|')))).toEqual([]);
    }
    // It was looked in the right places: letters, own reports, the thread, with script and without.
    const seen = await placesOf(people.mara, 'Say it another way.');
    expect(seen.length).toBeGreaterThanOrEqual(2);
    for (const [by, words] of [
      [people.kit, 'The lamp and I are both still up.'],
      [reporters[0], 'Words of the evening, number 0.'],
    ] as const)
      expect(by === undefined ? [] : await placesOf(by, words)).not.toEqual([]);
  }, 120_000);

  it('of whoever reported reach nobody but themselves [ME25]', async () => {
    for (const by of [people.mara, people.kit]) {
      expect(await payloadsOf(by)).not.toMatch(ANY_REPORTER);
      expect(await mailsTo(by)).not.toMatch(ANY_REPORTER);
    }
    for (const by of reporters) {
      const others = REPORTERS.filter((handle) => handle !== by.handle);
      expect(await payloadsOf(by)).not.toMatch(new RegExp(others.join('|')));
    }
  });

  it('and words that staff wrote to each other on the way reach nobody they moderate for [MO41] [ME25]', async () => {
    for (const by of [people.mara, people.kit, ...reporters]) {
      expect(await payloadsOf(by)).not.toContain(INTERNAL);
      expect(await mailsTo(by)).not.toContain(INTERNAL);
    }
    const told = await payloadsOf(people.mara);
    for (const words of ['An advertisement.', 'Words that hurt were taken down', 'A little kinder', 'Both may stay.'])
      expect(told).toContain(words);
    const rows = await app.db.selectFrom('caseEvent').select('note').where('note', 'like', `%${INTERNAL}%`).execute();
    expect(rows.length).toBeGreaterThan(3);
  });

  it('and the moment of a report, or of a step at the desk, stands nowhere but at the desk [ME25] [MO41]', async () => {
    const { db } = app;
    const rows = await Promise.all([
      db.selectFrom('report').select('createdAt as at').execute(),
      db
        .selectFrom('caseEvent')
        .select('createdAt as at')
        .where('event', 'not in', ['open', 'decide', 'notify'])
        .execute(),
      db.selectFrom('watch').select('startedAt as at').execute(),
    ]);
    // What the author did in the same moment is theirs to read.
    const own = await db.selectFrom('item').select('createdAt').where('authorId', '=', people.mara.id).execute();
    const isOwn = new Set(own.map(({ createdAt }) => createdAt.toISOString()));
    const moments = rows.flat().flatMap(({ at }) => (isOwn.has(at.toISOString()) ? [] : [at.toISOString()]));
    expect(moments.length).toBeGreaterThan(8);
    for (const by of [people.mara, people.kit]) {
      const told = `${await payloadsOf(by)}${await mailsTo(by)}${[...(await pagesOf(by)).values()].join('')}`;
      expect(moments.filter((moment) => told.includes(moment))).toEqual([]);
    }
  });

  it('stand where staff work together: the search finds them there [MO41]', async () => {
    const [first] = staff;
    if (first === undefined) throw new Error('nobody');
    const caseId = await app.db
      .selectFrom('decision')
      .select('caseId')
      .where('id', '=', decisions[1] ?? '')
      .executeTakeFirstOrThrow();
    const seen = await first.graphql('query ($id: UUID!) { case(id: $id) { decision { by } reports { reporter } } }', {
      id: caseId.caseId,
    });
    expect(JSON.stringify(seen)).toMatch(ANY_STAFF);
    expect(JSON.stringify(seen)).not.toMatch(ANY_REPORTER);
  });

  it('neither the number of reports nor their order is told to the author [ME25]', async () => {
    const letters = await Promise.all(
      decisions.map(async (id) => (await people.mara.ask(NOTICE, { id })).decisionNotice),
    );
    const [twice, , , , once] = letters as Record<string, unknown>[];
    expect(Object.keys(twice ?? {})).toEqual(Object.keys(once ?? {}));
    expect(twice?.['followsReport']).toBe(once?.['followsReport']);
  });
});
