import { NOTICE_KINDS, type NoticeKind } from '@between/rules/notices.ts';
import { sql } from 'kysely';
import type { Db, Tx } from '../../platform/db.ts';
import type { PageRequest } from '../../platform/page.ts';
import type { Actor, Member } from '../../policy/actor.ts';
import { visibleGroups } from '../../policy/group.policy.ts';
import { visibleWorkshops } from '../../policy/workshop.policy.ts';
import { digestsAt, type NewNotice, noticesFrom, readable, unreadNotices } from './notice-pieces.queries.ts';
import type { Choices, NoticeRow, Ways } from './notices.model.ts';

export async function unreadCount(db: Db, actor: Member): Promise<number> {
  const { rows } = await unreadNotices(actor).execute(db);
  return rows.length;
}

/** Everything a notice shows, of what its person may still read. */
function shownNotices(db: Db, actor: Actor & { kind: 'member' }) {
  return db
    .selectFrom('notice as n')
    .leftJoin('thread as t', 't.id', 'n.threadId')
    .leftJoin('group as tg', 'tg.id', 't.groupId')
    .leftJoin('groupAgreement as ga', (join) =>
      join.onRef('ga.id', '=', 'n.causeId').on('n.kind', '=', 'agreement_changed'),
    )
    .leftJoin('group as ag', 'ag.id', 'ga.groupId')
    .leftJoin('postvention as np', (join) =>
      join
        .onRef('np.id', '=', 'n.causeId')
        .on('n.kind', 'in', ['care_note', 'team'])
        .on('n.detail', '=', 'postvention'),
    )
    .leftJoin('group as ng', (join) => join.onRef('ng.id', '=', 'np.groupId').on(visibleGroups(actor, 'ng')))
    .leftJoin('workshop as nw', (join) =>
      join
        .onRef('nw.id', '=', 'n.causeId')
        .on('n.kind', 'in', ['workshop_seat', 'workshop_changed', 'reminder'])
        .on(visibleWorkshops(actor, 'nw')),
    )
    .select(['n.id', 'n.kind', 'n.count', 'n.detail', 'n.createdAt', 'n.updatedAt', 'n.readAt'])
    .select(['n.decisionId', 'n.reportId', 't.id as threadId', 't.title as threadTitle', 'tg.slug as threadGroup'])
    .select((eb) => [
      eb.fn.coalesce('ag.slug', 'ng.slug').as('groupSlug'),
      eb.fn.coalesce('ag.name', 'ng.name').as('groupName'),
    ])
    .select(['nw.id as workshopId', 'nw.title as workshopTitle'])
    .select(
      sql<string | null>`case when n.kind = 'team' and starts_with(n.detail, 'case_') then n.cause_id end`.as('caseId'),
    )
    .where('n.accountId', '=', actor.id)
    .where('n.isInApp', '=', true)
    .where(readable(actor));
}

type RawNotice = Awaited<ReturnType<ReturnType<typeof shownNotices>['execute']>>[number];

function toNotice(raw: RawNotice): NoticeRow {
  const { threadId, threadTitle, threadGroup, groupSlug, groupName, workshopId, workshopTitle, kind, ...row } = raw;
  const hasThread = threadId !== null && threadTitle !== null && threadGroup !== null;
  return {
    ...row,
    kind: kindOf(kind),
    thread: hasThread ? { id: threadId, title: threadTitle, groupSlug: threadGroup } : null,
    group: groupSlug === null || groupName === null ? null : { slug: groupSlug, name: groupName },
    workshop: workshopId === null || workshopTitle === null ? null : { id: workshopId, title: workshopTitle },
  };
}

/** A person's own notices, the newest first. */
export async function noticesOf(
  db: Db,
  actor: Actor & { kind: 'member' },
  { limit, after }: PageRequest,
): Promise<NoticeRow[]> {
  let query = shownNotices(db, actor)
    .orderBy('n.updatedAt', 'desc')
    .orderBy('n.id', 'desc')
    .limit(limit + 1);
  if (after !== null)
    query = query.where(sql<boolean>`(n.updated_at, n.id) < (${after.at}::timestamptz, ${after.id}::uuid)`);
  return (await query.execute()).map(toNotice);
}

/** One of a person's own notices; null for anything else. */
export async function noticeOf(db: Db, actor: Actor & { kind: 'member' }, id: string): Promise<NoticeRow | null> {
  const row = await shownNotices(db, actor).where('n.id', '=', id).executeTakeFirst();
  return row === undefined ? null : toNotice(row);
}

/** The column's CHECK holds the same list. */
function kindOf(kind: string): NoticeKind {
  const known = NOTICE_KINDS.find((each) => each === kind);
  if (known === undefined) throw new Error(`a notice of an unknown kind: ${kind}`);
  return known;
}

export async function noticeOwner(db: Db, id: string): Promise<string | null> {
  const row = await db.selectFrom('notice').select('accountId').where('id', '=', id).executeTakeFirst();
  return row?.accountId ?? null;
}

/** Marks one notice, or all up to `until`, as read. A notice that was read is not mailed any more. */
export async function markNoticesRead(
  tx: Db | Tx,
  accountId: string,
  which: { id: string } | { until: Date },
  at: Date,
): Promise<number> {
  let query = tx
    .updateTable('notice')
    .set({ readAt: at, wantsMail: false })
    .where('accountId', '=', accountId)
    .where('readAt', 'is', null);
  query = 'id' in which ? query.where('id', '=', which.id) : query.where('updatedAt', '<=', which.until);
  return Number((await query.executeTakeFirst()).numUpdatedRows);
}

export async function upsertNotices(tx: Tx, at: Date, rows: readonly NewNotice[]): Promise<void> {
  if (rows.length > 0) await noticesFrom(rows, at).execute(tx);
}

/** What people chose; who is not in the answer has no account. */
export async function choicesOf(db: Db | Tx, accountIds: readonly string[]): Promise<Map<string, Choices>> {
  const rows = await db
    .selectFrom('account as a')
    .leftJoin('noticeChoice as c', 'c.accountId', 'a.id')
    .select(['a.id', 'a.lifeState', 'c.kind', 'c.inApp', 'c.mail'])
    .select((eb) => [
      eb
        .exists(
          eb
            .selectFrom('consent as k')
            .select('k.id')
            .whereRef('k.accountId', '=', 'a.id')
            .where('k.purpose', '=', 'mail_digest')
            .where('k.withdrawnAt', 'is', null),
        )
        .as('hasMailConsent'),
    ])
    .where('a.id', 'in', [...new Set(accountIds)])
    .execute();
  const choices = new Map<string, Choices & { byKind: Map<string, Ways> }>();
  for (const { id, lifeState, kind, inApp, mail, hasMailConsent } of rows) {
    const one = choices.get(id) ?? {
      hasMailConsent: Boolean(hasMailConsent),
      isOnBreak: lifeState === 'self_paused',
      byKind: new Map<string, Ways>(),
    };
    if (kind !== null && inApp !== null && mail !== null) one.byKind.set(kind, { inApp, mail });
    choices.set(id, one);
  }
  return choices;
}

export async function scheduleDigests(tx: Tx, accountIds: readonly string[], at: Date): Promise<void> {
  if (accountIds.length > 0) await digestsAt(accountIds, at).execute(tx);
}
