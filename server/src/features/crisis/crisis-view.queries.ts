import type { ItemKind, Visibility } from '@between/rules/content.ts';
import type { CrisisEventKind } from '@between/rules/crisis.ts';
import type { CaseStatus } from '@between/rules/moderation.ts';
import type { CrisisState, RaisedLevel } from '@between/rules/safety.ts';
import { sql } from 'kysely';
import type { Db, Tx } from '../../platform/db.ts';
import type { Actor } from '../../policy/actor.ts';
import { visibleCrises } from '../../policy/crisis.policy.ts';
import { BUSY_STATES } from './crisis.model.ts';

/** Lines of one timeline; more than anyone reads. */
const MAX_STEPS = 200;
const MAX_PEOPLE = 20;

/** Where the words of a crisis stand, and what has been decided about them. */
export interface CrisisPlace {
  groupId: string | null;
  authorId: string | null;
  itemKind: ItemKind;
  visibility: Visibility;
  caseStatus: CaseStatus;
  threadId: string | null;
  groupName: string | null;
  groupSlug: string | null;
  deciders: readonly string[];
}

export async function placeOfCrisis(db: Db | Tx, id: string): Promise<CrisisPlace | null> {
  const row = await db
    .selectFrom('crisisCase as k')
    .innerJoin('case as c', 'c.id', 'k.caseId')
    .innerJoin('item as i', 'i.id', 'k.itemId')
    .leftJoin('post as p', 'p.itemId', 'k.itemId')
    .leftJoin('group as g', 'g.id', 'c.groupId')
    .select(['c.groupId', 'c.status as caseStatus', 'i.authorId', 'i.kind as itemKind', 'i.visibility', 'p.threadId'])
    .select(['g.name as groupName', 'g.slug as groupSlug'])
    .select(
      sql<string[]>`array(
        select unnest(array_remove(array[d.decided_by, d.confirmed_by], null))::text from decision d
        where d.id = (select l.id from decision l where l.case_id = c.id and l.undone_at is null order by l.decided_at desc, l.id desc limit 1)
      )`.as('deciders'),
    )
    .where('k.id', '=', id)
    .executeTakeFirst();
  return row === undefined
    ? null
    : {
        ...row,
        itemKind: row.itemKind as ItemKind,
        visibility: row.visibility as Visibility,
        caseStatus: row.caseStatus as CaseStatus,
      };
}

/** What a card of the queue shows of a crisis. */
export interface CrisisCardRow {
  id: string;
  caseId: string;
  level: RaisedLevel;
  state: CrisisState;
  acknowledgeDueAt: Date;
  replyDueAt: Date;
  acknowledgedAt: Date | null;
  firstWordsAt: Date | null;
  signOffDueAt: Date | null;
  followUpDueAt: Date | null;
}

function cards(db: Db, actor: Actor) {
  return db
    .selectFrom('crisisCase as k')
    .innerJoin('case as c', 'c.id', 'k.caseId')
    .innerJoin('item as i', 'i.id', 'k.itemId')
    .select([
      'k.id',
      'k.caseId',
      'k.level',
      'k.state',
      'k.acknowledgeDueAt',
      'k.replyDueAt',
      'k.acknowledgedAt',
      'k.firstWordsAt',
      'k.signOffDueAt',
    ])
    .select(
      sql<Date | null>`(select min(f.due_at) from follow_up f where f.crisis_case_id = k.id and f.done_at is null and f.replaced_at is null)`.as(
        'followUpDueAt',
      ),
    )
    .where('k.isCanary', '=', false)
    .where(visibleCrises(actor, 'k', 'c', 'i'));
}

function toCard(row: Awaited<ReturnType<ReturnType<typeof cards>['execute']>>[number]): CrisisCardRow {
  return { ...row, level: row.level as RaisedLevel, state: row.state as CrisisState };
}

/** The crisis beside each of these cases, as far as the actor may know of it. */
export async function cardsOfCases(db: Db, actor: Actor, caseIds: readonly string[]): Promise<CrisisCardRow[]> {
  if (caseIds.length === 0) return [];
  return (await cards(db, actor).where('k.caseId', 'in', caseIds).limit(caseIds.length).execute()).map(toCard);
}

/** Other crisis cases about the same person, newest first. */
export async function cardsOfPerson(
  db: Db,
  actor: Actor,
  key: { personId: string; exceptId: string },
): Promise<CrisisCardRow[]> {
  const rows = await cards(db, actor)
    .where('k.personId', '=', key.personId)
    .where('k.id', '<>', key.exceptId)
    .orderBy('k.openedAt', 'desc')
    .limit(MAX_PEOPLE)
    .execute();
  return rows.map(toCard);
}

export async function handlesOf(db: Db, ids: readonly string[]): Promise<{ id: string; handle: string }[]> {
  if (ids.length === 0) return [];
  return db.selectFrom('account').select(['id', 'handle']).where('id', 'in', ids).limit(ids.length).execute();
}

/** Whoever is at risk, as the desk sees them beside one case. */
export interface PersonOfCrisis {
  id: string;
  handle: string;
  since: Date;
  crisisCaseId: string;
}

export async function personOf(db: Db, id: string): Promise<{ id: string; handle: string; since: Date } | null> {
  const row = await db
    .selectFrom('account')
    .select(['id', 'handle', 'createdAt as since'])
    .where('id', '=', id)
    .executeTakeFirst();
  return row ?? null;
}

export interface CrisisStepRow {
  id: string;
  event: CrisisEventKind;
  handle: string | null;
  toState: CrisisState;
  fromLevel: RaisedLevel | null;
  toLevel: RaisedLevel;
  hasNote: boolean;
  createdAt: Date;
}

/** The timeline, oldest first. */
export async function crisisSteps(db: Db, crisisCaseId: string): Promise<CrisisStepRow[]> {
  const rows = await db
    .selectFrom('crisisEvent as e')
    .leftJoin('account as a', 'a.id', 'e.actorId')
    .select(['e.id', 'e.event', 'a.handle', 'e.toState', 'e.fromLevel', 'e.toLevel', 'e.createdAt'])
    .select(sql<boolean>`e.note_sealed is not null`.as('hasNote'))
    .where('e.crisisCaseId', '=', crisisCaseId)
    .orderBy('e.createdAt', 'desc')
    .orderBy('e.id', 'desc')
    .limit(MAX_STEPS)
    .execute();
  return rows.toReversed().map((row) => ({
    ...row,
    event: row.event as CrisisEventKind,
    toState: row.toState as CrisisState,
    fromLevel: row.fromLevel as RaisedLevel | null,
    toLevel: row.toLevel as RaisedLevel,
  }));
}

/** Sealed words beside the steps, newest first. */
export async function sealedNotes(db: Db, crisisCaseId: string): Promise<{ id: string; sealed: Buffer }[]> {
  const rows = await db
    .selectFrom('crisisEvent')
    .select(['id', 'noteSealed'])
    .where('crisisCaseId', '=', crisisCaseId)
    .where('noteSealed', 'is not', null)
    .orderBy('createdAt', 'desc')
    .limit(MAX_STEPS)
    .execute();
  return rows.flatMap(({ id, noteSealed }) => (noteSealed === null ? [] : { id, sealed: noteSealed }));
}

/** Handles of colleagues whose screen showed the case since then. */
export async function lookersOf(db: Db, key: { caseId: string; since: Date; exceptId: string }): Promise<string[]> {
  const rows = await db
    .selectFrom('caseViewer as v')
    .innerJoin('account as a', 'a.id', 'v.accountId')
    .select('a.handle')
    .where('v.caseId', '=', key.caseId)
    .where('v.seenAt', '>', key.since)
    .where('v.accountId', '<>', key.exceptId)
    .orderBy('a.handle')
    .limit(MAX_PEOPLE)
    .execute();
  return rows.map(({ handle }) => handle);
}

/** When the next person is called unless somebody comes. */
export async function nextPageAt(db: Db, crisisCaseId: string): Promise<Date | null> {
  const row = await db
    .selectFrom('page')
    .select('dueAt')
    .where('crisisCaseId', '=', crisisCaseId)
    .where('kind', '=', 'crisis')
    .where('sentAt', 'is', null)
    .where('cancelledAt', 'is', null)
    .orderBy('dueAt')
    .limit(1)
    .executeTakeFirst();
  return row?.dueAt ?? null;
}

/** The words as they are now, with their title. */
export async function wordsOfCrisis(
  db: Db,
  itemId: string,
): Promise<{ title: string | null; body: string; createdAt: Date; threadId: string | null } | null> {
  const row = await db
    .selectFrom('item as i')
    .leftJoin('post as p', 'p.itemId', 'i.id')
    .leftJoin('thread as t', 't.id', 'p.threadId')
    .select(['i.body', 'i.createdAt', 'p.threadId'])
    .select(sql<string | null>`t.title`.as('title'))
    .where('i.id', '=', itemId)
    .executeTakeFirst();
  return row ?? null;
}

export interface CrisisStaffRow {
  accountId: string;
  handle: string;
  deskName: string;
  joinedAt: Date;
}

export async function staffOf(db: Db | Tx, crisisCaseId: string): Promise<CrisisStaffRow[]> {
  return db
    .selectFrom('crisisPerson as p')
    .innerJoin('account as a', 'a.id', 'p.accountId')
    .select(['p.accountId', 'a.handle', 'p.deskName', 'p.joinedAt'])
    .where('p.crisisCaseId', '=', crisisCaseId)
    .orderBy('p.joinedAt')
    .limit(MAX_PEOPLE)
    .execute();
}

/** Somebody comes; false when they were there, or when another took the name meanwhile. */
export async function insertStaff(
  tx: Tx,
  row: { crisisCaseId: string; accountId: string; deskName: string; joinedAt: Date },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('crisisPerson')
    .values(row)
    .onConflict((oc) => oc.doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

export async function renameStaff(
  tx: Tx,
  key: { crisisCaseId: string; accountId: string },
  deskName: string,
): Promise<void> {
  await tx
    .updateTable('crisisPerson')
    .set({ deskName })
    .where('crisisCaseId', '=', key.crisisCaseId)
    .where('accountId', '=', key.accountId)
    .execute();
}

/** A look under the cover that is still the same look. */
export async function hasLookedSince(
  db: Db | Tx,
  key: { caseId: string; accountId: string; since: Date },
): Promise<boolean> {
  const row = await db
    .selectFrom('audit')
    .select('id')
    .where('targetKind', '=', 'case')
    .where('targetId', '=', key.caseId)
    .where('action', '=', 'crisis.look')
    .where('actorId', '=', key.accountId)
    .where('at', '>', key.since)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** Crisis cases of a person, for what follows when they leave. */
export async function crisesOfPerson(tx: Tx, personId: string): Promise<{ id: string; isBusy: boolean }[]> {
  const rows = await tx
    .selectFrom('crisisCase')
    .select(['id', 'state'])
    .where('personId', '=', personId)
    .limit(1_000)
    .execute();
  return rows.map(({ id, state }) => ({ id, isBusy: BUSY_STATES.some((busy) => busy === state) }));
}
