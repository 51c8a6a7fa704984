import { stopToken } from '@between/server/features/notices/stop-mail.ts';
import { transaction } from '@between/server/platform/db.ts';
import { hashToken } from '@between/server/platform/ids.ts';
import type { TestApp } from '../../support/app.ts';

/** What of the demo world the addresses are made of. */
export interface Places {
  slug: string;
  threadId: string;
  /** A reply of Mara's in that thread. */
  ownPostId: string;
  /** Somebody else's reply there. */
  postId: string;
  caseId: string;
  /** A crisis case beside it. */
  dangerId: string;
  /** Safeguarding beside it. */
  safeguardingId: string;
  /** A page of Mara's journal. */
  journalId: string;
  /** A check-in of hers. */
  moodId: string;
  /** A thought record of hers. */
  thoughtId: string;
  decisionId: string;
  reportId: string;
  /** Address of whoever sent that report. */
  reporterEmail: string;
  /** Waits for a second look. */
  appealId: string;
  /** Address of whoever wrote what the decision is about. */
  authorEmail: string;
  invitation: string;
  stop: string;
  /** The secret part of a notice's page. */
  noticeToken: string;
  /** The one that is live. */
  workshopId: string;
  /** One that is over, and the address of somebody who had a seat. */
  pastWorkshopId: string;
  seatedEmail: string;
  /** A crisis case with a talk, and the address of the person in it. */
  crisisCaseId: string;
  lookedAfterEmail: string;
  /** A talk with Mara about words, kept by the tour itself. */
  askedId: string;
  /** One of Mara's, kept by the tour itself. */
  selfCheckId: string;
}

/** Finds in the demo world what the addresses need. */
export async function findPlaces(app: TestApp): Promise<Places> {
  const { db, clock } = app;
  const own = await db
    .selectFrom('post as p')
    .innerJoin('item as i', 'i.id', 'p.itemId')
    .innerJoin('account as a', 'a.id', 'i.authorId')
    .innerJoin('thread as t', 't.id', 'p.threadId')
    .innerJoin('group as g', 'g.id', 't.groupId')
    .select(['p.threadId', 'p.itemId', 'g.slug', 'a.id as accountId'])
    .where('a.handle', '=', 'mara')
    .where('i.visibility', '=', 'published')
    .whereRef('p.itemId', '<>', 't.openingItemId')
    .where('t.lockedAt', 'is', null)
    .orderBy('t.replyCount', 'desc')
    .orderBy('p.itemId')
    .executeTakeFirstOrThrow();
  const other = await db
    .selectFrom('post as p')
    .innerJoin('item as i', 'i.id', 'p.itemId')
    .select('p.itemId')
    .where('p.threadId', '=', own.threadId)
    .where('i.authorId', '<>', own.accountId)
    .where('i.visibility', '=', 'published')
    .executeTakeFirstOrThrow();
  const open = await db.selectFrom('case').select('id').where('status', '=', 'queued').executeTakeFirstOrThrow();
  const decision = await db
    .selectFrom('decision as d')
    .innerJoin('item as i', 'i.id', 'd.itemId')
    .innerJoin('account as a', 'a.id', 'i.authorId')
    .select(['d.id', 'a.email'])
    .where('d.notifiedAt', 'is not', null)
    // Words left alone without a word for their author have no letter.
    .where('d.action', '<>', 'keep')
    .executeTakeFirstOrThrow();
  const workshop = await db
    .selectFrom('workshop')
    .select('id')
    .where('state', '=', 'published')
    .orderBy('startsAt')
    .executeTakeFirstOrThrow();
  const past = await db
    .selectFrom('registration as r')
    .innerJoin('workshop as w', 'w.id', 'r.workshopId')
    .innerJoin('account as a', 'a.id', 'r.accountId')
    .select(['w.id', 'a.email'])
    .where('w.state', '=', 'ended')
    .where('r.state', '=', 'taken')
    .executeTakeFirstOrThrow();
  const lookedAfter = await db
    .selectFrom('talk as t')
    .innerJoin('account as a', 'a.id', 't.personId')
    .select(['t.crisisCaseId', 'a.email'])
    .executeTakeFirstOrThrow();
  const report = await db
    .selectFrom('report as r')
    .innerJoin('account as a', 'a.id', 'r.reporterId')
    .select(['r.id', 'a.email'])
    .where('r.outcome', '=', 'no_breach')
    .executeTakeFirstOrThrow();
  const appeal = await db.selectFrom('appeal').select('id').where('state', '=', 'submitted').executeTakeFirstOrThrow();
  const dangerId = await dangerBeside(app, open.id);
  const safeguardingId = await safeguardingBeside(app, open.id);
  const privateOf = async (kind: string): Promise<string> => {
    const entries = db.selectFrom('privateEntry').select('id').where('kind', '=', kind);
    return (await entries.where('accountId', '=', own.accountId).orderBy('at').executeTakeFirstOrThrow()).id;
  };
  const invitation = 'a-link-to-come-in';
  const expiresAt = new Date(clock.now().getTime() + 86_400_000);
  const id = app.server.services.ids.uuid();
  await db
    .insertInto('invitation')
    .values({
      id,
      tokenHash: hashToken(invitation),
      email: 'new@mail.example',
      role: 'trainee',
      createdAt: clock.now(),
      expiresAt,
    })
    .execute();
  const noticeToken = 'a-notice-of-somebody-outside';
  await db
    .insertInto('legalNotice')
    .values({
      id: app.server.services.ids.uuid(),
      tokenHash: hashToken(noticeToken),
      reference: 'KM4PT-7WX2R',
      ground: 'house_rules',
      pageAddress: 'The second post on the page',
      reportId: report.id,
      createdAt: clock.now(),
    })
    .execute();
  return {
    noticeToken,
    slug: own.slug,
    threadId: own.threadId,
    journalId: await privateOf('journal'),
    moodId: await privateOf('mood'),
    thoughtId: await privateOf('thought_record'),
    ownPostId: own.itemId,
    postId: other.itemId,
    caseId: open.id,
    dangerId,
    safeguardingId,
    decisionId: decision.id,
    reportId: report.id,
    reporterEmail: report.email ?? '',
    appealId: appeal.id,
    authorEmail: decision.email ?? '',
    invitation,
    stop: stopToken(app.server.services.vault, own.accountId),
    workshopId: workshop.id,
    pastWorkshopId: past.id,
    seatedEmail: past.email ?? '',
    crisisCaseId: lookedAfter.crisisCaseId,
    lookedAfterEmail: lookedAfter.email ?? '',
    askedId: await askedAbout(app, { caseId: open.id, personId: own.accountId }),
    selfCheckId: await keptSelfCheck(app, own.accountId),
  };
}

/** Somebody is asked about words before anything is decided. */
async function askedAbout(app: TestApp, row: { caseId: string; personId: string }): Promise<string> {
  const { ids, vault } = app.server.services;
  const id = ids.uuid();
  const at = app.clock.now();
  const endsAt = new Date(at.getTime() + 86_400_000);
  await transaction(app.db, async (tx) => {
    const reasonSealed = await vault.seal(tx, { kind: 'case', id: row.caseId }, 'To hear them first.', at);
    const bodySealed = await vault.seal(tx, { kind: 'case', id: row.caseId }, 'Whom did you mean by this?', at);
    await tx
      .insertInto('authorTalk')
      .values({ ...row, id, reasonSealed, openedAt: at, lastAt: at, endsAt })
      .execute();
    await tx
      .insertInto('authorTalkMessage')
      .values({ id: ids.uuid(), talkId: id, side: 'staff', bodySealed, createdAt: at })
      .execute();
  });
  return id;
}

/** Answers that somebody kept for themselves. */
async function keptSelfCheck(app: TestApp, accountId: string): Promise<string> {
  const { ids, vault } = app.server.services;
  const id = ids.uuid();
  const at = app.clock.now();
  const body = JSON.stringify({ check: 'phq9', answers: [1, 2, 1, 2, 0, 1, 1, 0, 1], difficulty: 1 });
  await transaction(app.db, async (tx) => {
    const sealed = await vault.seal(tx, { kind: 'account', id: accountId }, body, at);
    const row = { id, accountId, kind: 'self_check', at, createdAt: at, updatedAt: at, version: 1, sealed };
    await tx.insertInto('privateEntry').values(row).execute();
  });
  return id;
}

/** A colleague handed that case to safeguarding. */
async function safeguardingBeside(app: TestApp, caseId: string): Promise<string> {
  const { services } = app.server;
  const id = services.ids.uuid();
  const now = app.clock.now();
  await transaction(app.db, async (tx) => {
    const reasonSealed = await services.vault.seal(tx, { kind: 'safeguarding', id }, 'A child may be at risk.', now);
    await tx
      .insertInto('safeguarding')
      .values({ id, caseId, state: 'waiting', openedAt: now, dueAt: now, reasonSealed })
      .execute();
  });
  return id;
}

/** Somebody in danger beside that case, as a person of the team would have raised it. */
async function dangerBeside(app: TestApp, caseId: string): Promise<string> {
  const now = app.clock.now();
  const { itemId } = await app.db
    .selectFrom('case')
    .select('itemId')
    .where('id', '=', caseId)
    .executeTakeFirstOrThrow();
  await app.db
    .insertInto('crisisCase')
    .values({
      id: app.server.services.ids.uuid(),
      caseId,
      itemId,
      level: 'imminent',
      state: 'acknowledged',
      source: 'moderator',
      openedAt: now,
      levelSince: now,
      acknowledgeDueAt: now,
      replyDueAt: now,
      // A colleague who has left since thought that there was no risk: that waits for a second person.
      noneAt: now,
    })
    .onConflict((oc) => oc.column('caseId').doNothing())
    .execute();
  const row = await app.db.selectFrom('crisisCase').select('id').where('caseId', '=', caseId).executeTakeFirstOrThrow();
  return row.id;
}
