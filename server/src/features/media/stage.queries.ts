import { HANDS_SHOWN, type HandWord, type MediaSource, STREAM_BACK_SECONDS } from '@between/rules/media.ts';
import { addSeconds } from '../../platform/clock.ts';
import type { Db, Tx } from '../../platform/db.ts';
import type { HandRow, OwnHandRow, StreamRow } from './stage.model.ts';

/** What a stage sends, in the order it came; also what stopped a moment ago. */
export function streamsOf(db: Db | Tx, workshopId: string, now: Date): Promise<StreamRow[]> {
  return db
    .selectFrom('mediaStream as s')
    .innerJoin('account as a', 'a.id', 's.accountId')
    .select(['s.workshopId', 's.accountId', 'a.handle', 's.source', 's.isMuted', 's.isPinned', 's.stoppedAt'])
    .where('s.workshopId', '=', workshopId)
    .where((eb) =>
      eb.or([eb('s.stoppedAt', 'is', null), eb('s.stoppedAt', '>', addSeconds(now, -STREAM_BACK_SECONDS))]),
    )
    .orderBy('s.startedAt')
    .orderBy('s.accountId')
    .limit(20)
    .$castTo<StreamRow>()
    .execute();
}

/** Raised hands and those who were called, the first hand first. */
export function handsOf(db: Db | Tx, workshopId: string): Promise<HandRow[]> {
  return db
    .selectFrom('stagePerson as p')
    .innerJoin('account as a', 'a.id', 'p.accountId')
    .select(['p.accountId', 'a.handle', 'p.state', 'p.raisedAt'])
    .where('p.workshopId', '=', workshopId)
    .where('p.state', 'in', ['raised', 'on_stage'])
    .orderBy('p.raisedAt')
    .orderBy('p.accountId')
    .limit(HANDS_SHOWN)
    .$castTo<HandRow>()
    .execute();
}

export async function ownHand(db: Db | Tx, workshopId: string, accountId: string): Promise<OwnHandRow | null> {
  const row = await db
    .selectFrom('stagePerson')
    .select(['state', 'word'])
    .where('workshopId', '=', workshopId)
    .where('accountId', '=', accountId)
    .$castTo<OwnHandRow>()
    .executeTakeFirst();
  return row ?? null;
}

/** Raises a hand; one that is up keeps its place. @returns false when nothing changed. */
export async function putHandUp(
  tx: Tx,
  { workshopId, accountId, at }: { workshopId: string; accountId: string; at: Date },
): Promise<boolean> {
  const up = { state: 'raised' as const, word: null, raisedAt: at, changedAt: at };
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('stagePerson')
    .values({ workshopId, accountId, ...up })
    .onConflict((oc) =>
      oc
        .columns(['workshopId', 'accountId'])
        .doUpdateSet(up)
        .where('stagePerson.state', 'not in', ['raised', 'on_stage']),
    )
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

/** Moves a hand that stands in one of `from`. @returns whose it is, or null when it does not stand there. */
export async function moveHand(
  tx: Tx,
  of: { workshopId: string } & ({ handle: string } | { accountId: string }),
  to: {
    from: readonly ('raised' | 'on_stage')[];
    state: 'on_stage' | 'declined' | 'lowered';
    word: HandWord | null;
    at: Date;
  },
): Promise<string | null> {
  const row = await tx
    .updateTable('stagePerson')
    .set({ state: to.state, word: to.word, changedAt: to.at })
    .where('workshopId', '=', of.workshopId)
    .where('state', 'in', [...to.from])
    .where('accountId', '=', (eb) =>
      'accountId' in of
        ? eb.val(of.accountId)
        : eb.selectFrom('account').select('account.id').where('account.handle', '=', of.handle),
    )
    .returning('accountId')
    .executeTakeFirst();
  return row?.accountId ?? null;
}

/** Somebody's place on a stage, and since when. */
export interface StagePlace {
  accountId: string;
  at: Date;
}

/** Puts people on the stage, whatever became of a hand of theirs before. */
export async function upsertPlaces(tx: Tx, workshopId: string, places: readonly StagePlace[]): Promise<void> {
  await tx
    .insertInto('stagePerson')
    .values(
      places.map(({ accountId, at }) => ({
        workshopId,
        accountId,
        state: 'on_stage',
        word: null,
        raisedAt: at,
        changedAt: at,
      })),
    )
    .onConflict((oc) =>
      oc
        .columns(['workshopId', 'accountId'])
        .doUpdateSet((eb) => ({ state: 'on_stage', word: null, changedAt: eb.ref('excluded.changedAt') })),
    )
    .execute();
}

/** How many people beside the hosts are on the stage. */
export async function calledPeople(db: Db | Tx, workshopId: string): Promise<number> {
  const { count } = await db
    .selectFrom('stagePerson')
    .select((eb) => eb.fn.countAll<string>().as('count'))
    .where('workshopId', '=', workshopId)
    .where('state', '=', 'on_stage')
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** Ends what somebody sends, whatever the media process does. */
export async function deleteStreams(
  db: Db | Tx,
  of: { workshopId: string; accountId?: string; source?: MediaSource },
): Promise<void> {
  let query = db.deleteFrom('mediaStream').where('workshopId', '=', of.workshopId);
  if (of.accountId !== undefined) query = query.where('accountId', '=', of.accountId);
  if (of.source !== undefined) query = query.where('source', '=', of.source);
  await query.execute();
}

/** @returns false when there is no such stream. */
export async function setStreamMuted(
  tx: Tx,
  { workshopId, accountId, source }: { workshopId: string; accountId: string; source: MediaSource },
  isMuted: boolean,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('mediaStream')
    .set({ isMuted })
    .where('workshopId', '=', workshopId)
    .where('accountId', '=', accountId)
    .where('source', '=', source)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Keeps one stream of a stage in the picture, and no other. */
export async function setStreamPinned(
  tx: Tx,
  { workshopId, accountId, source }: { workshopId: string; accountId: string; source: MediaSource },
  isPinned: boolean,
): Promise<void> {
  const all = tx.updateTable('mediaStream').where('workshopId', '=', workshopId);
  if (isPinned) await all.set({ isPinned: false }).where('isPinned', '=', true).execute();
  await all.set({ isPinned }).where('accountId', '=', accountId).where('source', '=', source).execute();
}

export async function insertGrant(
  db: Db | Tx,
  grant: { id: string; sessionId: string; workshopId: string; expiresAt: Date },
): Promise<void> {
  await db.insertInto('mediaGrant').values(grant).execute();
}

/** Everything of a stage, and every leave to send or to watch. */
export async function deleteStage(tx: Tx, workshopId: string): Promise<void> {
  await tx.deleteFrom('stagePerson').where('workshopId', '=', workshopId).execute();
  await tx.deleteFrom('mediaStream').where('workshopId', '=', workshopId).execute();
  await tx.deleteFrom('mediaGrant').where('workshopId', '=', workshopId).execute();
}

/** Grants nobody needs any more. */
export async function deleteOldGrants(db: Db, before: Date): Promise<void> {
  await db.deleteFrom('mediaGrant').where('expiresAt', '<', before).execute();
}
