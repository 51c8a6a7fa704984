import type { Page } from 'playwright-core';
import { randomUUID } from 'node:crypto';
import type { ReportReason } from '@between/rules/moderation.ts';
import type { TestApp } from './app.ts';
import { sayIn } from './chat.ts';
import { NOTICE, REPORT } from './moderation.ts';
import { guest, type Persona, signIn } from './personas.ts';
import { roomOf } from './rooms.ts';

/** How a case is decided by keys: the action, the first signs of its rule, and what that action asks for beside it. */
export interface Plan {
  key: string;
  rule: string;
  more?: { topic?: boolean; piece?: boolean; note?: boolean; template?: string };
}

/** What somebody at the desk saw before they sent a decision. */
export interface Told {
  preview: string;
  action: string;
}

export interface Evening {
  /** Cases that wait to be decided, the one about a person at risk among them. */
  caseIds: string[];
  appealIds: string[];
  /** Where the queue leads for each of them: the page of a person at risk comes before that of their words. */
  paths: ReadonlySet<string>;
  planOf(caseId: string): Plan;
  /** What authors and reporters of these cases read in their letters, beside what was shown before: what does not agree. */
  disagreements(told: ReadonlyMap<string, Told>): Promise<string[]>;
}

const REPORT_MEMBER = `mutation ($input: ReportMemberInput!) { reportMember(input: $input) { report { id } } }`;
const SEND_NOTICE = 'mutation ($input: SendLegalNoticeInput!) { sendLegalNotice(input: $input) { reference } }';
const READ_FIRST = `mutation ($input: EditGroupInput!) { editGroup(input: $input) { group { id } } }`;
const REPLY = `mutation ($input: ReplyInput!) { replyToThread(input: $input) { post { id } } }`;
const REASONS: readonly ReportReason[] = [
  'unkind',
  'wants_money',
  'content_note_missing',
  'unsafe_detail',
  'private_information',
  'pretends_professional',
  'something_else',
  'medicine_advice',
];
/** What is read before everything else. */
const URGENT: readonly ReportReason[] = [
  'worried_about_person',
  'unsafe_detail',
  'medicine_advice',
  'private_information',
  'wants_money',
];
/** Nobody reports as often as the limit allows. */
const REPORTERS = ['mara', 'jo', 'slowtide'];
const PLANS: readonly Plan[] = [
  { key: '3', rule: 'Unkind' },
  { key: '1', rule: 'No rule' },
  { key: '2', rule: 'Content note', more: { topic: true } },
  { key: '5', rule: 'Method', more: { piece: true } },
  { key: '6', rule: 'Advice', more: { note: true } },
  { key: '3', rule: 'Unkind', more: { template: 'Words that hurt' } },
  { key: '7', rule: 'Unkind' },
  { key: '4', rule: 'Unkind' },
];
const FOR_RISK: Plan = { key: '6', rule: 'Someone is at risk', more: { note: true } };
/** What a reporter reads. */
const OUTCOMES: Record<string, string> = {
  acted: 'We acted on it.',
  no_breach: 'left the words as they are',
  care: 'A person has read it.',
};
/** Words in no thread, or of somebody’s own page: no thread can be closed there. */
const ELSEWHERE: Plan = { key: '6', rule: 'Unkind', more: { note: true } };

/** The demo world with so many things to decide, of every kind. */
export async function eveningOf(app: TestApp, count: number): Promise<Evening> {
  const { db } = app;
  const person = peopleOf(app);
  const [mara, jo, alex] = await Promise.all([person('mara'), person('jo'), person('alex')]);

  // A profile, a line of a room, a notice from outside, words that a group wants to have read first.
  await mara.ask(REPORT_MEMBER, { input: { handle: 'bo', reason: 'wants_money' } });
  const owls = await db.selectFrom('group').selectAll().where('slug', '=', 'night-owls').executeTakeFirstOrThrow();
  const line = await sayIn(jo, await roomOf(app, owls.id), 'You never listen to anybody in here.');
  await mara.ask(REPORT, { input: { itemId: line.id, reason: 'unkind', note: '' } });
  const posts = await reportable(app);
  const [first] = posts.splice(0, 1);
  const input = {
    ground: 'against_law',
    pageAddress: `${app.origin}/groups/${first?.slug}/t/${first?.threadId}#p-${first?.id}`,
    words: 'It says where somebody lives, which the law of this country forbids.',
    name: 'Somebody Outside',
    email: 'outside@mail.example',
    isInGoodFaith: true,
  };
  await guest(app).ask(SEND_NOTICE, { input });
  const group = {
    groupId: owls.id,
    name: owls.name,
    purpose: owls.purpose,
    visibility: owls.visibility,
    emblemShape: owls.emblemShape,
    emblemTint: owls.emblemTint,
  };
  await alex.ask(READ_FIRST, { input: { ...group, reviewsEveryPost: true } });
  const thread = posts.find(({ slug }) => slug === 'night-owls')?.threadId;
  await jo.ask(REPLY, {
    input: { threadId: thread, clientId: randomUUID(), body: 'The soup was good, and I slept a little.' },
  });
  await alex.ask(READ_FIRST, { input: { ...group, reviewsEveryPost: false } });

  const appeals = await db.selectFrom('appeal').select('id').where('state', '=', 'submitted').execute();
  for (let at = 0; (await waiting(app)).length + appeals.length < count; at += 1) {
    const post = posts[at];
    if (post === undefined) throw new Error('the demo has too few words');
    const handle = REPORTERS.filter((each) => each !== post.author)[at % 2] ?? '';
    const by = await person(handle);
    const reason = REASONS[at % REASONS.length];
    await by.ask(REPORT, { input: { itemId: post.id, reason, note: 'Please look at this.' } });
  }
  return eveningFrom(app, person, PLANS);
}

/** Five more that cannot wait, somebody at risk first, once the evening is done. */
export async function urgentOf(app: TestApp): Promise<Evening> {
  const person = peopleOf(app);
  const posts = await reportable(app);
  for (const [at, reason] of URGENT.entries()) {
    const post = posts[at];
    if (post === undefined) throw new Error('the demo has too few words');
    const by = await person(REPORTERS.find((each) => each !== post.author) ?? '');
    await by.ask(REPORT, { input: { itemId: post.id, reason, note: 'Please look at this.' } });
  }
  // A piece to leave out and a sentence of the team are chosen at a desk.
  return eveningFrom(
    app,
    person,
    PLANS.filter(({ more }) => !more?.piece && !more?.template),
  );
}

/** What waits now, and how it is to be decided. */
async function eveningFrom(
  app: TestApp,
  person: (handle: string) => Promise<Persona>,
  choices: readonly Plan[],
): Promise<Evening> {
  const { db } = app;
  const cases = await waiting(app);
  const plans = new Map(cases.map((each, at) => [each.id, planFor(each, choices[at % choices.length] ?? ELSEWHERE)]));
  const earlier = new Set((await db.selectFrom('decision').select('id').execute()).map(({ id }) => id));
  const appeals = await db.selectFrom('appeal').select('id').where('state', '=', 'submitted').execute();
  return {
    caseIds: cases.map(({ id }) => id),
    appealIds: appeals.map(({ id }) => id),
    paths: new Set(
      cases.map(({ id, crisisId }) =>
        crisisId === null ? `/moderation/cases/${id}` : `/moderation/crisis/${crisisId}`,
      ),
    ),
    planOf(caseId) {
      const plan = plans.get(caseId);
      if (plan === undefined) throw new Error(`nobody knows case ${caseId}`);
      return plan;
    },
    disagreements: (told) => compare(app, told, { person, earlier }),
  };
}

/** Everybody signs in once. */
function peopleOf(app: TestApp): (handle: string) => Promise<Persona> {
  const known = new Map<string, Promise<Persona>>();
  return (handle) => {
    const there = known.get(handle) ?? signedIn(app, handle);
    known.set(handle, there);
    return there;
  };
}

async function signedIn(app: TestApp, handle: string): Promise<Persona> {
  const row = await app.db
    .selectFrom('account')
    .select(['id', 'handle', 'email'])
    .where('handle', '=', handle)
    .executeTakeFirstOrThrow();
  const email = row.email ?? '';
  return { id: row.id, handle: row.handle, email, ...(await signIn(app, email)) };
}

/** Words in groups that Mara and Jo share, by nobody of the team, with no case yet, the newest first. */
function reportable(app: TestApp) {
  return app.db
    .selectFrom('item as i')
    .innerJoin('post as p', 'p.itemId', 'i.id')
    .innerJoin('group as g', 'g.id', 'i.groupId')
    .innerJoin('account as a', 'a.id', 'i.authorId')
    .select(['i.id', 'p.threadId', 'g.slug', 'a.handle as author'])
    .where('i.visibility', '=', 'published')
    .where('g.slug', 'in', ['anxiety', 'night-owls'])
    .where('a.handle', 'not in', ['sam', 'rhea', 'jo', 'lin', 'ines'])
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('case as c').select('c.id').whereRef('c.itemId', '=', 'i.id'))),
    )
    .orderBy('i.createdAt', 'desc')
    .limit(60)
    .execute();
}

/** What waits to be decided: not the person whom somebody has already looked after. */
function waiting(app: TestApp) {
  return app.db
    .selectFrom('case as c')
    .innerJoin('item as i', 'i.id', 'c.itemId')
    .leftJoin('post as p', 'p.itemId', 'i.id')
    .leftJoin('crisisCase as k', 'k.caseId', 'c.id')
    .select(['c.id', 'c.lane', 'p.threadId', 'k.state', 'k.id as crisisId'])
    .where('c.status', 'in', ['queued', 'reopened'])
    .where(({ or, eb }) => or([eb('k.id', 'is', null), eb('k.acknowledgedAt', 'is', null)]))
    .orderBy('c.id')
    .execute();
}

function planFor(each: { lane: string; threadId: string | null }, inThread: Plan): Plan {
  if (each.lane === 'crisis') return FOR_RISK;
  return each.threadId === null ? ELSEWHERE : inThread;
}

async function compare(
  app: TestApp,
  told: ReadonlyMap<string, Told>,
  { person, earlier }: { person: (handle: string) => Promise<Persona>; earlier: ReadonlySet<string> },
): Promise<string[]> {
  const wrong: string[] = [];
  const check = (isRight: boolean, what: string): void => void (isRight || wrong.push(what));
  const all = await app.db
    .selectFrom('decision as d')
    .innerJoin('case as c', 'c.id', 'd.caseId')
    .innerJoin('item as i', 'i.id', 'd.itemId')
    .leftJoin('account as a', 'a.id', 'i.authorId')
    .select(['d.id', 'd.caseId', 'd.action', 'c.status', 'a.handle', 'i.visibility'])
    .where('d.caseId', 'in', [...told.keys()])
    .where('d.undoneAt', 'is', null)
    .execute();
  // A case that was reopened was decided once before.
  const decisions = all.filter(({ id }) => !earlier.has(id));
  check(decisions.length === told.size, `${decisions.length} decisions about ${told.size} cases`);
  for (const [caseId, { action, preview }] of told) {
    const decision = decisions.find((each) => each.caseId === caseId);
    check(decision?.action === action, `${caseId}: ${decision?.action}, not ${action}`);
    check(/decided|notified|closed/.test(decision?.status ?? ''), `${caseId} is ${decision?.status}`);
    // What was read first is there for everybody now; what was taken down is not.
    check(
      decision?.visibility === (action === 'remove' ? 'removed' : 'published'),
      `${caseId} ${decision?.visibility}`,
    );
    if (decision?.handle == null || preview.includes('The author hears nothing.')) continue;
    const heard = await (await person(decision.handle)).ask(NOTICE, { id: decision.id }).catch(() => null);
    check(heard !== null, `${caseId} (${action}): the author heard nothing, and the preview said: ${preview}`);
    if (heard === null) continue;
    const { decisionNotice } = heard;
    for (const words of [decisionNotice.reason, decisionNotice.noteToAuthor])
      check(preview.includes(words), `${caseId}: the author read “${words}”`);
  }
  const reports = await app.db
    .selectFrom('report')
    .select(['caseId', 'outcome', 'toldAt'])
    .where('caseId', 'in', [...told.keys()])
    .execute();
  for (const { caseId, outcome, toldAt } of reports) {
    const preview = told.get(caseId ?? '')?.preview ?? '';
    check(toldAt !== null && preview.includes(OUTCOMES[outcome ?? ''] ?? 'nothing'), `${caseId}: reporter ${outcome}`);
  }
  return wrong;
}

/** Waits until the page of this case is open. */
export async function mustBeAtCase(page: Page, caseId: string): Promise<void> {
  await page
    .locator('.ch')
    .getByText(`Case ${caseId.slice(-4).toUpperCase()}`)
    .waitFor();
}
