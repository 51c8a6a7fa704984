import { nextTranscript, type TranscriptMove } from '@between/rules/transcripts.ts';
import type { Ctx } from '../../platform/context.ts';
import { transaction, type Tx } from '../../platform/db.ts';
import { Conflict, Unauthenticated } from '../../platform/errors.ts';
import { announce } from '../../platform/live-port.ts';
import { authorize } from '../../policy/authorize.ts';
import { appendAudit } from '../audit/append-audit.ts';
import { lockWorkshop } from '../workshops/lock-workshop.ts';
import { workshopAfter } from '../workshops/readable-workshop.ts';
import { tellAttendees } from '../workshops/tell-attendees.ts';
import type { WorkshopRow } from '../workshops/workshops.model.ts';
import { transcriptInReach } from './transcript-facts.ts';
import { joinCaptions } from './transcripts.model.ts';
import {
  captionsOf,
  deleteCaptions,
  deleteTranscript,
  insertPieces,
  markTold,
  saveTranscript,
  settlePieces,
  transcriptOf,
} from './transcripts.queries.ts';

/**
 * Makes, publishes, takes back or throws away the transcript of a workshop (TH22).
 * @throws {Conflict} `transcript_changed` when there is no such move any more, `transcript_empty`. @throws {Forbidden} `staff_only`, `not_over`.
 */
export async function moveTranscript(
  ctx: Ctx,
  { workshopId, move }: { workshopId: string; move: TranscriptMove },
): Promise<{ workshop: WorkshopRow }> {
  const { actor } = ctx;
  const { facts } = await transcriptInReach(ctx, workshopId);

  authorize(actor, 'transcript.review', facts);
  if (actor.kind === 'guest') throw new Unauthenticated();

  const changedAt = ctx.clock.now();
  await transaction(ctx.db, async (tx) => {
    await lockWorkshop(tx, workshopId);
    const found = await transcriptOf(tx, workshopId);
    const state = nextTranscript(found?.state ?? 'none', move);
    if (state === null) throw new Conflict('transcript_changed');
    if (state !== 'none') await saveTranscript(tx, { workshopId, state, reviewerId: actor.id, changedAt });
    await carryOut(ctx, tx, { workshopId, move, at: changedAt });
    await appendAudit(ctx, tx, { action: `transcript.${move}`, targetKind: 'workshop', targetId: workshopId });
    announce(tx, ctx, (live) => live.notice(`workshop:${workshopId}`, 'questions.changed', { workshopId }));
  });
  return workshopAfter(ctx, workshopId);
}

async function carryOut(
  ctx: Ctx,
  tx: Tx,
  { workshopId, move, at }: { workshopId: string; move: TranscriptMove; at: Date },
): Promise<void> {
  if (move === 'make') {
    const pieces = joinCaptions(await captionsOf(tx, workshopId));
    if (pieces.length === 0) throw new Conflict('transcript_empty');
    await insertPieces(tx, workshopId, pieces);
    await deleteCaptions(tx, workshopId);
  } else if (move === 'publish') {
    if (!(await settlePieces(tx, workshopId))) throw new Conflict('transcript_empty');
    if (await markTold(tx, workshopId, at))
      await tellAttendees(ctx, tx, { workshopId, detail: 'transcript_there', after: null });
  } else if (move === 'discard') {
    await deleteTranscript(tx, workshopId);
    await deleteCaptions(tx, workshopId);
  }
}
