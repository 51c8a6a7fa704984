import { CAPTIONS_EACH } from '@between/rules/workshops.ts';
import { TRANSCRIPT_PAGE, type TranscriptState } from '@between/rules/transcripts.ts';
import type { Db, Tx } from '../../platform/db.ts';
import type { NewPiece, PieceRow, TranscriptRow } from './transcripts.model.ts';

/** How far the transcript of a workshop has come. */
export async function transcriptOf(db: Db | Tx, workshopId: string): Promise<TranscriptRow | null> {
  const row = await db
    .selectFrom('workshop as w')
    .leftJoin('transcript as t', 't.workshopId', 'w.id')
    .leftJoin('captionTrack as k', 'k.workshopId', 'w.id')
    .select(['w.closedAt', 't.state', 'k.captionerId'])
    .select((s) =>
      s
        .exists(
          s
            .selectFrom('caption as c')
            .select('c.seq')
            .whereRef('c.workshopId', '=', 'w.id')
            .where('c.speaker', '<>', 'attendee'),
        )
        .as('hasCaptions'),
    )
    .where('w.id', '=', workshopId)
    .$castTo<TranscriptRow>()
    .executeTakeFirst();
  return row ?? null;
}

/** A page of pieces after a place, one more than it holds: that one says that there is a next page. */
export function piecesAfter(db: Db, workshopId: string, after: number): Promise<PieceRow[]> {
  return db
    .selectFrom('transcriptPiece')
    .select(['place', 'speaker', 'body as text', 'original', 'isLeftOut', 'version'])
    .where('workshopId', '=', workshopId)
    .where('place', '>', after)
    .orderBy('place')
    .limit(TRANSCRIPT_PAGE + 1)
    .$castTo<PieceRow>()
    .execute();
}

/** Everything that was captioned, in its order. */
export function captionsOf(tx: Tx, workshopId: string) {
  return tx
    .selectFrom('caption')
    .select(['speaker', 'text'])
    .where('workshopId', '=', workshopId)
    .orderBy('seq')
    .limit(CAPTIONS_EACH)
    .$castTo<{ speaker: NewPiece['speaker'] | 'attendee'; text: string }>()
    .execute();
}

export async function deleteCaptions(tx: Tx, workshopId: string): Promise<void> {
  await tx.deleteFrom('caption').where('workshopId', '=', workshopId).execute();
}

export interface TranscriptWrite {
  workshopId: string;
  state: TranscriptState;
  reviewerId: string;
  changedAt: Date;
}

export async function saveTranscript(tx: Tx, { workshopId, ...write }: TranscriptWrite): Promise<void> {
  await tx
    .insertInto('transcript')
    .values({ workshopId, ...write })
    .onConflict((oc) => oc.column('workshopId').doUpdateSet(write))
    .execute();
}

export async function insertPieces(tx: Tx, workshopId: string, pieces: readonly NewPiece[]): Promise<void> {
  await tx
    .insertInto('transcriptPiece')
    .values(
      pieces.map(({ speaker, text }, index) => ({
        workshopId,
        place: index + 1,
        speaker,
        original: text,
        body: text,
      })),
    )
    .execute();
}

/** What was taken out goes, and how the rest was first captioned. @returns whether anything is left. */
export async function settlePieces(tx: Tx, workshopId: string): Promise<boolean> {
  await tx.deleteFrom('transcriptPiece').where('workshopId', '=', workshopId).where('isLeftOut', '=', true).execute();
  const { numUpdatedRows } = await tx
    .updateTable('transcriptPiece')
    .set((eb) => ({ original: eb.ref('body') }))
    .where('workshopId', '=', workshopId)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

export async function deleteTranscript(tx: Tx, workshopId: string): Promise<void> {
  await tx.deleteFrom('transcript').where('workshopId', '=', workshopId).execute();
}

/** @returns false when there is no such piece in this version. */
export async function savePiece(
  tx: Tx,
  piece: { workshopId: string; place: number; version: number; body: string; isLeftOut: boolean },
): Promise<boolean> {
  const { workshopId, place, version, body, isLeftOut } = piece;
  const { numUpdatedRows } = await tx
    .updateTable('transcriptPiece')
    .set({ body, isLeftOut, version: version + 1 })
    .where('workshopId', '=', workshopId)
    .where('place', '=', place)
    .where('version', '=', version)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** @returns false when those who had a seat were told before. */
export async function markTold(tx: Tx, workshopId: string, at: Date): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('transcript')
    .set({ toldAt: at })
    .where('workshopId', '=', workshopId)
    .where('toldAt', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Transcripts of workshops that were over before these instants go. */
export async function deleteOldTranscripts(db: Db, before: Record<TranscriptState, Date>): Promise<void> {
  for (const state of ['draft', 'published'] as const)
    await db
      .deleteFrom('transcript')
      .where('state', '=', state)
      .where('workshopId', 'in', (w) => w.selectFrom('workshop').select('id').where('closedAt', '<', before[state]))
      .execute();
}
