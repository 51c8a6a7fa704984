import type { LegalNoticeGround } from '@between/rules/legal-notices.ts';
import type { ReportOutcome } from '@between/rules/moderation.ts';
import { sql } from 'kysely';
import type { Db, Tx } from '../../platform/db.ts';
import type { LegalNoticeRow } from './legal-notices.model.ts';

/** Words by their own id, or those that opened a thread of that id. */
export async function itemBehind(tx: Tx, id: string): Promise<string | null> {
  const row = await tx
    .selectFrom('item as i')
    .select('i.id')
    .where((eb) =>
      eb('i.id', '=', eb.fn.coalesce(eb.selectFrom('thread').select('openingItemId').where('id', '=', id), eb.val(id))),
    )
    .executeTakeFirst();
  return row?.id ?? null;
}

export async function accountBehind(tx: Tx, handleKey: string): Promise<string | null> {
  const row = await tx
    .selectFrom('account')
    .select('id')
    .where('handleKey', '=', handleKey)
    .where('lifeState', '<>', 'deleted')
    .executeTakeFirst();
  return row?.id ?? null;
}

/** Something for a case to stand on where an address leads nowhere: nobody wrote it, nobody sees it. */
export async function insertNothing(tx: Tx, id: string, at: Date): Promise<void> {
  await tx
    .insertInto('item')
    .values({
      id,
      kind: 'profile_text',
      authorId: null,
      visibility: 'author_deleted',
      body: '',
      html: '',
      htmlVersion: 1,
      createdAt: at,
      visibilityAt: at,
    })
    .execute();
}

export interface NewLegalNotice {
  id: string;
  tokenHash: Buffer;
  reference: string;
  ground: LegalNoticeGround;
  pageAddress: string;
  name: string;
  email: string | null;
  reportId: string;
  createdAt: Date;
}

export async function insertLegalNotice(tx: Tx, row: NewLegalNotice): Promise<void> {
  await tx.insertInto('legalNotice').values(row).execute();
}

/** A notice by the secret of its page; `lock` keeps its row until the transaction ends. */
export async function noticeByToken(
  db: Db | Tx,
  tokenHash: Buffer,
  lock: 'lock' | 'look',
): Promise<LegalNoticeRow | null> {
  if (lock === 'lock')
    await db.selectFrom('legalNotice').select('id').where('tokenHash', '=', tokenHash).forUpdate().execute();
  const row = await db
    .selectFrom('legalNotice as n')
    .innerJoin('report as r', 'r.id', 'n.reportId')
    .select(['n.id', 'n.reference', 'n.ground', 'n.createdAt', 'n.email', 'n.askedAgainAt', 'n.reportId'])
    .select(['r.itemId', 'r.note', 'r.outcome', 'r.publicNote', 'r.toldAt as answeredAt'])
    .where('n.tokenHash', '=', tokenHash)
    .executeTakeFirst();
  return row === undefined
    ? null
    : { ...row, ground: row.ground as LegalNoticeGround, outcome: row.outcome as ReportOutcome | null };
}

/** From now on another report of the same words carries the notice. */
export async function carryOn(tx: Tx, id: string, change: { reportId: string; askedAgainAt: Date }): Promise<void> {
  await tx
    .updateTable('legalNotice')
    .set({ ...change, toldAt: null })
    .where('id', '=', id)
    .execute();
}

/**
 * Notices with an answer that was not told, or with another one than was told; stamped with which answer is told now: a look
 * may have begun before that answer was given, and its own moment would make the answer look like another one.
 */
export async function takeAnswered(tx: Tx, at: Date, limit: number): Promise<{ id: string; email: string | null }[]> {
  const due = await tx
    .selectFrom('legalNotice as n')
    .innerJoin('report as r', 'r.id', 'n.reportId')
    .select(['n.id', 'n.email'])
    .where('r.outcome', 'is not', null)
    .where((eb) => eb.or([eb('n.toldAt', 'is', null), eb('r.toldAt', '>', eb.ref('n.toldAt'))]))
    .orderBy('n.createdAt')
    .limit(limit)
    .forUpdate('n')
    .skipLocked()
    .execute();
  if (due.length > 0)
    await tx
      .updateTable('legalNotice')
      .set({ toldAt: sql<Date>`coalesce((select r.told_at from report r where r.id = legal_notice.report_id), ${at})` })
      .where(
        'id',
        'in',
        due.map(({ id }) => id),
      )
      .execute();
  return due;
}

/** Where mail about a notice goes; null when there is no such address any more. */
export async function noticeMail(db: Db, id: string): Promise<{ reference: string; email: string } | null> {
  const row = await db.selectFrom('legalNotice').select(['reference', 'email']).where('id', '=', id).executeTakeFirst();
  return row === undefined || row.email === null ? null : { reference: row.reference, email: row.email };
}

/** Name and address for mail go when nothing can follow any more. */
export async function forgetSenders(db: Db, toldBefore: Date): Promise<void> {
  await db
    .updateTable('legalNotice')
    .set({ name: '', email: null })
    .where('toldAt', '<', toldBefore)
    .where((eb) => eb.or([eb('email', 'is not', null), eb('name', '<>', '')]))
    .execute();
}

export interface OutsideNoticeRow {
  reportId: string;
  reference: string;
  ground: LegalNoticeGround;
  pageAddress: string;
  isSecondLook: boolean;
}

/** Which of these reports came from people without an account; never who that is. */
export async function outsideAmong(db: Db, reportIds: readonly string[]): Promise<OutsideNoticeRow[]> {
  const rows = await db
    .selectFrom('legalNotice')
    .select(['reportId', 'reference', 'ground', 'pageAddress'])
    .select(sql<boolean>`asked_again_at is not null`.as('isSecondLook'))
    .where('reportId', 'in', reportIds)
    .limit(reportIds.length)
    .execute();
  return rows.map((row) => ({ ...row, ground: row.ground as LegalNoticeGround }));
}
