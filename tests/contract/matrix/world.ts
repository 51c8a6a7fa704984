import { randomUUID } from 'node:crypto';
import { UNDO_SECONDS } from '@between/rules/moderation.ts';
import { stopToken } from '@between/server/features/notices/stop-mail.ts';
import { hashToken } from '@between/server/platform/ids.ts';
import type { TestApp } from '../../support/app.ts';
import { joinAll, makeGroup, type TestGroup } from '../../support/groups.ts';
import { caseIdOf, claim, decide, reply, report, startThread } from '../../support/moderation.ts';
import { sayIn } from '../../support/chat.ts';
import { openSite } from '../../support/newcomers.ts';
import { bePresent, roomOf } from '../../support/rooms.ts';
import { tellWorkshops } from './workshop-world.ts';
import { gather, IN_GROUP, type People, PEOPLE, type PersonName, type Subject } from './people.ts';

/** The small world every operation is asked in. Words, reports and links belong to `author` unless the name says otherwise. */
export interface World {
  app: TestApp;
  people: People;
  /** Invite-only: its people, its desk, nobody else. */
  closed: TestGroup;
  /** Open to members. */
  open: TestGroup;
  threadId: string;
  /** A reply of the author, reported by `member`, its case waiting. */
  postId: string;
  caseId: string;
  reportId: string;
  /** A reply of the author that was decided about and told. */
  decisionId: string;
  noticeId: string;
  /** A session of the author. */
  sessionId: string;
  passkeyId: string;
  /** An invitation for a trainee, and the secret of its link. */
  invitationId: string;
  invitationToken: string;
  /** The grant of `moderator`. */
  grantId: string;
  serviceId: string;
  stopToken: string;
  setUpKey: string;
  /** Of `therapist`, looked after by `moderator`, its room open; `author` and `member` have seats. */
  workshopId: string;
  /** Of `therapist` too, for `lead` to look after. */
  draftId: string;
  /** Asked by `author`, approved. */
  questionId: string;
  /** Of the closed group, open: `moderator` is present. */
  roomId: string;
  /** Said by `author` there. */
  lineId: string;
}

const PUBLISH = `mutation ($input: PublishDocumentInput!) { publishDocument(input: $input) { version } }`;
const SERVICE = `mutation ($input: AddLocalServiceInput!) { addLocalService(input: $input) { id } }`;

export async function makeWorld(app: TestApp): Promise<World> {
  await openSite(app);
  const closed = await makeGroup(app, 'harbour', 'invite_only');
  const open = await makeGroup(app, 'plaza');
  const people = await gather(app, closed, open);
  await fillGroups(app, people, closed, open);
  const words = await writeWords(app, people, closed);
  const rows = await addRows(app, people);
  const workshops = await tellWorkshops(app, people);
  const talk = await talkLive(app, people, closed);
  const { addLocalService } = await people.operator.ask(SERVICE, { input: serviceInput() });
  for (const kind of ['house_rules', 'limits', 'what_this_is'])
    await people.operator.ask(PUBLISH, {
      input: { kind, replaces: 0, body: 'Words of this place, long enough to count.' },
    });
  await app.db.deleteFrom('documentAcceptance').execute();
  await acceptAll(app);
  await app.db
    .insertInto('block')
    .values({ blockerId: people.author.id, blockedId: people.blocked.id, createdAt: app.clock.now() })
    .execute();
  await app.db
    .insertInto('restriction')
    .values({
      id: app.server.services.ids.uuid(),
      accountId: people.readOnly.id,
      kind: 'read_only',
      scope: 'group',
      groupId: closed.id,
      validFrom: app.clock.now(),
      reason: 'A pause for the words.',
    })
    .execute();
  await app.settle();
  await app.db.updateTable('session').set({ provedAt: app.clock.now() }).execute();
  return {
    app,
    people,
    closed,
    open,
    ...words,
    ...rows,
    ...workshops,
    ...talk,
    serviceId: addLocalService.id,
    stopToken: stopToken(app.server.services.vault, people.author.id),
    setUpKey: 'a-set-up-key-of-this-world',
  };
}

async function fillGroups(app: TestApp, people: People, closed: TestGroup, open: TestGroup): Promise<void> {
  const insiders = IN_GROUP.map((name) => people[name]);
  await app.db
    .insertInto('groupInvitation')
    .values(insiders.map(({ id }) => ({ groupId: closed.id, accountId: id, invitedAt: app.clock.now() })))
    .execute();
  await joinAll(app, closed, insiders);
  await joinAll(app, open, [people.author, people.outsider]);
}

async function writeWords(app: TestApp, people: People, closed: TestGroup) {
  const { author, member, moderator } = people;
  const { threadId } = await startThread(author, closed, { title: 'The lighthouse is quiet', body: 'The lamp and I.' });
  const decidedId = await reply(author, threadId, 'A first thing said, and read by the desk.');
  const postId = await reply(author, threadId, 'A second thing said.');
  await report(member, decidedId, 'unkind');
  await decide(moderator, await caseIdOf(app, decidedId));
  await app.advance(UNDO_SECONDS + 1);
  const { id: reportId } = await report(member, postId, 'unkind');
  const decision = await app.db.selectFrom('decision').select('id').executeTakeFirstOrThrow();
  return { threadId, postId, caseId: await caseIdOf(app, postId), reportId, decisionId: decision.id };
}

async function talkLive(app: TestApp, { author, moderator }: People, closed: TestGroup) {
  const roomId = await roomOf(app, closed.id);
  await bePresent(app, roomId, moderator.id, 'moderator');
  const { id: lineId } = await sayIn(author, roomId, 'Said in the room.');
  return { roomId, lineId };
}

async function addRows(app: TestApp, people: People) {
  const { ids } = app.server.services;
  const { db } = app;
  const now = app.clock.now();
  const [invitationId, invitationToken, passkeyId, noticeId] = [
    ids.uuid(),
    'a-link-to-come-in',
    'a-passkey',
    ids.uuid(),
  ];
  await db
    .insertInto('invitation')
    .values({
      id: invitationId,
      tokenHash: hashToken(invitationToken),
      email: 'new@mail.example',
      role: 'trainee',
      invitedBy: people.operator.id,
      createdAt: now,
      expiresAt: new Date(now.getTime() + 86_400_000),
    })
    .execute();
  await db
    .insertInto('passkey')
    .values({
      id: passkeyId,
      accountId: people.author.id,
      name: 'phone',
      publicKey: Buffer.from('x'),
      counter: 0,
      createdAt: now,
    })
    .execute();
  await db
    .insertInto('notice')
    .values({
      id: noticeId,
      accountId: people.author.id,
      kind: 'welcome',
      causeId: ids.uuid(),
      createdAt: now,
      updatedAt: now,
      wantsMail: false,
    })
    .execute();
  const session = await db
    .selectFrom('session')
    .select('id')
    .where('accountId', '=', people.author.id)
    .executeTakeFirstOrThrow();
  const grant = await db
    .selectFrom('roleGrant')
    .select('id')
    .where('accountId', '=', people.moderator.id)
    .executeTakeFirstOrThrow();
  return { invitationId, invitationToken, passkeyId, noticeId, sessionId: session.id, grantId: grant.id };
}

/** Everybody has accepted every text, so that only what is tried stands in the way. */
async function acceptAll(app: TestApp): Promise<void> {
  const accounts = await app.db.selectFrom('account').select('id').execute();
  const documents = await app.db.selectFrom('documentVersion').select('id').execute();
  const acceptedAt = app.clock.now();
  await app.db
    .insertInto('documentAcceptance')
    .values(
      accounts.flatMap(({ id }) =>
        documents.map((each) => ({ accountId: id, documentVersionId: each.id, acceptedAt })),
      ),
    )
    .execute();
}

export function serviceInput(): Record<string, string> {
  return {
    country: 'GB',
    name: 'The corner house',
    channel: 'call',
    value: '0118 496 0000',
    hours: 'Tuesdays',
    whatHappens: 'A person answers.',
  };
}

/** Who asks, by name. */
export function subjectOf({ people }: World, name: PersonName): Subject {
  if (name === 'guest') return { name, id: null, handle: 'nobody', graphql: people.guest.graphql };
  const { id, handle, graphql } = people[name];
  return { name, id, handle, graphql };
}

export const SUBJECTS = PEOPLE;

/** Makes `me` hold the case, or the one who decides it. */
export async function claimBy({ app, caseId }: World, me: Subject): Promise<void> {
  if (me.id === null) return;
  await app.db
    .updateTable('case')
    .set({ status: 'claimed', claimedBy: me.id, leaseUntil: new Date(app.clock.now().getTime() + 600_000), version: 2 })
    .where('id', '=', caseId)
    .execute();
}

/** The case claimed and proposed on by the trainee: version 3. */
export async function propose(world: World): Promise<number> {
  const { people, caseId } = world;
  await claim(people.trainee, caseId);
  await decide(people.trainee, caseId);
  const row = await world.app.db
    .selectFrom('case')
    .select('version')
    .where('id', '=', caseId)
    .executeTakeFirstOrThrow();
  return row.version;
}

export function fresh(): string {
  return randomUUID();
}
