import { DUTY_ROLES, type Role } from '@between/rules/roles.ts';
import type { RaisedLevel } from '@between/rules/safety.ts';
import { sql } from 'kysely';
import type { Db, Tx } from '../../platform/db.ts';
import type { Actor } from '../../policy/actor.ts';
import { visibleCrises } from '../../policy/crisis.policy.ts';
import { holdsRoleNow } from '../duty/staffed-pieces.queries.ts';
import type { CrisisOfDisclosure, DisclosureRow } from './disclosure.model.ts';

/** The crisis case as far as a release asks; its row is kept until the transaction ends. */
export async function crisisForRelease(
  db: Db | Tx,
  id: string,
  lock: 'lock' | 'look',
): Promise<CrisisOfDisclosure | null> {
  if (lock === 'lock') await db.selectFrom('crisisCase').select('id').where('id', '=', id).forUpdate().execute();
  const row = await db
    .selectFrom('crisisCase as k')
    .innerJoin('case as c', 'c.id', 'k.caseId')
    .innerJoin('item as i', 'i.id', 'k.itemId')
    .select(['k.id', 'k.caseId', 'k.personId', 'k.level', 'c.groupId', 'i.authorId'])
    .where('k.id', '=', id)
    .where('k.isCanary', '=', false)
    .executeTakeFirst();
  return row === undefined ? null : { ...row, level: row.level as RaisedLevel };
}

const COLUMNS = [
  'd.id',
  'd.crisisCaseId',
  'd.askedBy',
  'd.askedAt',
  'd.reasonSealed',
  'd.releasedBy',
  'd.releasedAt',
  'd.isAlone',
  'd.aloneReasonSealed',
  'd.untoldReasonSealed',
  'd.toldAt',
  'd.reviewDueAt',
  'd.reviewedBy',
  'd.reviewedAt',
] as const;

function rows(db: Db | Tx) {
  return db
    .selectFrom('disclosure as d')
    .leftJoin('account as a', 'a.id', 'd.askedBy')
    .leftJoin('account as r', 'r.id', 'd.releasedBy')
    .leftJoin('account as v', 'v.id', 'd.reviewedBy')
    .select(COLUMNS)
    .select(['a.handle as askedByHandle', 'r.handle as releasedByHandle', 'v.handle as reviewedByHandle'])
    .select(
      sql<string[]>`array(select w.account_id::text from disclosure_view w where w.disclosure_id = d.id)`.as('shownTo'),
    );
}

export async function disclosureById(db: Db | Tx, id: string): Promise<DisclosureRow | null> {
  return (await rows(db).where('d.id', '=', id).executeTakeFirst()) ?? null;
}

/** More than one crisis ever has. */
const LIST_LIMIT = 20;

/** Releases of one crisis case, the newest first. */
export async function disclosuresOf(db: Db, crisisCaseId: string): Promise<DisclosureRow[]> {
  return rows(db).where('d.crisisCaseId', '=', crisisCaseId).orderBy('d.askedAt', 'desc').limit(LIST_LIMIT).execute();
}

/** The one that waits for a second person. */
export async function openDisclosure(tx: Tx, crisisCaseId: string): Promise<DisclosureRow | null> {
  return (
    (await rows(tx).where('d.crisisCaseId', '=', crisisCaseId).where('d.releasedAt', 'is', null).executeTakeFirst()) ??
    null
  );
}

export async function insertDisclosure(
  tx: Tx,
  row: { id: string; crisisCaseId: string; askedBy: string; askedAt: Date; reasonSealed: Buffer },
): Promise<void> {
  await tx.insertInto('disclosure').values(row).execute();
}

export async function updateDisclosure(
  tx: Tx,
  id: string,
  change: {
    releasedBy?: string;
    releasedAt?: Date;
    isAlone?: boolean;
    aloneReasonSealed?: Buffer;
    untoldReasonSealed?: Buffer;
    toldAt?: Date;
    reviewDueAt?: Date;
    reviewedBy?: string;
    reviewedAt?: Date;
    reviewNoteSealed?: Buffer;
  },
): Promise<void> {
  await tx.updateTable('disclosure').set(change).where('id', '=', id).execute();
}

/** @returns false when this person has seen it already. */
export async function insertView(
  tx: Tx,
  row: { disclosureId: string; accountId: string; shownAt: Date },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('disclosureView')
    .values(row)
    .onConflict((oc) => oc.doNothing())
    .executeTakeFirst();
  return (numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** All that an account gives away in an emergency, beside the words its person left: no other column is read here (R17). */
export async function lastSignIn(tx: Tx, accountId: string): Promise<{ address: string | null; at: Date | null }> {
  const row = await tx
    .selectFrom('account')
    .select([sql<string | null>`host(last_sign_in_address)`.as('address'), 'lastSignInAt as at'])
    .where('id', '=', accountId)
    .executeTakeFirst();
  return row ?? { address: null, at: null };
}

/** Releases that the actor may know of and that still wait: for a look by somebody else, or until the person is told. */
export async function releasesToReview(db: Db, actor: Actor, limit: number): Promise<DisclosureRow[]> {
  return rows(db)
    .innerJoin('crisisCase as k', 'k.id', 'd.crisisCaseId')
    .innerJoin('case as c', 'c.id', 'k.caseId')
    .innerJoin('item as i', 'i.id', 'k.itemId')
    .where('d.releasedAt', 'is not', null)
    .where((w) => w.or([w('d.reviewedAt', 'is', null), w('d.toldAt', 'is', null)]))
    .where(visibleCrises(actor, 'k', 'c', 'i'))
    .orderBy('d.reviewDueAt')
    .limit(limit)
    .execute();
}

export interface OverdueRelease {
  id: string;
  groupId: string | null;
  /** Who is not reminded: the person, who wrote the words, and the two who released (R24). */
  exceptIds: string[];
}

/** Releases whose day has passed and of which nobody was reminded. */
export async function takeOverdue(tx: Tx, now: Date, limit: number): Promise<OverdueRelease[]> {
  const { rows: due } = await sql<OverdueRelease>`
    update disclosure d set reminded_at = ${now}::timestamptz
    from crisis_case k join "case" c on c.id = k.case_id join item i on i.id = k.item_id
    where k.id = d.crisis_case_id and d.id in (
      select o.id from disclosure o
      where o.released_at is not null and (o.reviewed_at is null or o.told_at is null) and o.reminded_at is null
        and o.review_due_at <= ${now}::timestamptz
      order by o.review_due_at limit ${limit} for update skip locked)
    returning d.id, c.group_id as "groupId",
      array_remove(array[k.person_id, i.author_id, d.asked_by, d.released_by], null)::text[] as "exceptIds"
  `.execute(tx);
  return due;
}

/** More than any team has. */
const TEAM_MAX = 200;

/** People of the team who may know of a crisis there, without the person and those named. */
export async function teamOf(
  tx: Tx,
  key: { groupId: string | null; roles?: readonly Role[]; exceptIds: readonly string[]; now: Date },
): Promise<string[]> {
  const found = await tx
    .selectFrom('account as a')
    .select('a.id')
    .where('a.lifeState', '=', 'active')
    .where(holdsRoleNow('a.id', key.roles ?? DUTY_ROLES, key.now, sql`${key.groupId}::uuid`))
    .where(sql<boolean>`not (a.id = any(${[...key.exceptIds]}::uuid[]))`)
    .limit(TEAM_MAX)
    .execute();
  return found.map(({ id }) => id);
}
