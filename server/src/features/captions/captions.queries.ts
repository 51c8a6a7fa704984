import { CAPTIONS_SHOWN, type CaptionSpeaker } from '@between/rules/workshops.ts';
import type { Db, Tx } from '../../platform/db.ts';
import type { CaptionRow, TrackRow } from './captions.model.ts';

/** How far the captions of a workshop have come; null before anybody wrote or was named. */
export async function trackOf(db: Db | Tx, workshopId: string): Promise<TrackRow | null> {
  const row = await db
    .selectFrom('captionTrack as t')
    .leftJoin('account as a', 'a.id', 't.captionerId')
    .select(['t.captionerId', 'a.handle as captioner', 't.head', 't.terms'])
    .where('t.workshopId', '=', workshopId)
    .executeTakeFirst();
  return row ?? null;
}

/** The latest ones, the first one first. */
export async function latestCaptions(db: Db, workshopId: string): Promise<CaptionRow[]> {
  const rows = await db
    .selectFrom('caption')
    .select(['seq', 'changed', 'text', 'speaker', 'isAutomatic'])
    .where('workshopId', '=', workshopId)
    .orderBy('seq', 'desc')
    .limit(CAPTIONS_SHOWN)
    .$castTo<CaptionRow>()
    .execute();
  return rows.toReversed();
}

/** What changed in the captions of a room after a number, in the order of the changes: one read a node, for all who are there. */
export function captionsChangedAfter(db: Db, roomId: string, after: number): Promise<CaptionRow[]> {
  return db
    .selectFrom('caption as c')
    .innerJoin('room as r', 'r.workshopId', 'c.workshopId')
    .select(['c.seq', 'c.changed', 'c.text', 'c.speaker', 'c.isAutomatic'])
    .where('r.id', '=', roomId)
    .where('c.changed', '>', after)
    .orderBy('c.changed', 'desc')
    .limit(CAPTIONS_SHOWN)
    .$castTo<CaptionRow>()
    .execute()
    .then((rows) => rows.toReversed());
}

export async function setCaptioner(tx: Tx, workshopId: string, captionerId: string | null): Promise<void> {
  await tx
    .insertInto('captionTrack')
    .values({ workshopId, captionerId })
    .onConflict((oc) => oc.column('workshopId').doUpdateSet({ captionerId }))
    .execute();
}

export async function setTerms(tx: Tx, workshopId: string, terms: string): Promise<void> {
  await tx
    .insertInto('captionTrack')
    .values({ workshopId, terms })
    .onConflict((oc) => oc.column('workshopId').doUpdateSet({ terms }))
    .execute();
}

/** Takes the next number under the lock of the row, which the first one makes: whatever is below the highest number is complete. */
function nextChange(tx: Tx, workshopId: string, newLines: 0 | 1): Promise<{ head: number; lineCount: number }> {
  return tx
    .insertInto('captionTrack')
    .values({ workshopId, head: 1, lineCount: newLines })
    .onConflict((oc) =>
      oc.column('workshopId').doUpdateSet((eb) => ({
        head: eb('captionTrack.head', '+', 1),
        lineCount: eb('captionTrack.lineCount', '+', newLines),
      })),
    )
    .returning(['head', 'lineCount'])
    .executeTakeFirstOrThrow();
}

export interface NewCaption {
  text: string;
  speaker: CaptionSpeaker;
  isAutomatic: boolean;
  writtenAt: Date;
}

export async function addCaption(tx: Tx, workshopId: string, written: NewCaption): Promise<number> {
  const { head, lineCount } = await nextChange(tx, workshopId, 1);
  await tx
    .insertInto('caption')
    .values({ workshopId, seq: lineCount, changed: head, ...written })
    .execute();
  return head;
}

/** @returns the number of the change; null when the line is not among the latest. */
export async function changeCaption(
  tx: Tx,
  workshopId: string,
  { seq, text, latest }: { seq: number; text: string; latest: number },
): Promise<number | null> {
  const { head, lineCount } = await nextChange(tx, workshopId, 0);
  if (seq <= lineCount - latest) return null;
  const { numUpdatedRows } = await tx
    .updateTable('caption')
    .set({ text, changed: head, isAutomatic: false })
    .where('workshopId', '=', workshopId)
    .where('seq', '=', seq)
    .executeTakeFirst();
  return numUpdatedRows === 0n ? null : head;
}

/** All of them; counting begins anew. */
export async function deleteCaptions(tx: Tx, workshopId: string): Promise<void> {
  await tx.deleteFrom('caption').where('workshopId', '=', workshopId).execute();
  await tx.updateTable('captionTrack').set({ head: 0, lineCount: 0 }).where('workshopId', '=', workshopId).execute();
}

/** Captions of workshops that are over go: what attendees said, and everything of one that was called off, before the rest. */
export async function deleteOldCaptions(db: Db, before: { theirs: Date; all: Date }): Promise<void> {
  await db
    .deleteFrom('caption')
    .where((c) =>
      c.exists(
        c
          .selectFrom('workshop as w')
          .select('w.id')
          .whereRef('w.id', '=', 'caption.workshopId')
          .where('w.state', 'in', ['ended', 'cancelled'])
          .where('w.closedAt', '<', before.theirs)
          .where((w) =>
            w.or([
              w('w.closedAt', '<', before.all),
              w('w.state', '=', 'cancelled'),
              w('caption.speaker', '=', 'attendee'),
            ]),
          ),
      ),
    )
    .execute();
}
