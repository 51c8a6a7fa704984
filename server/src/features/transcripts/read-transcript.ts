import {
  TRANSCRIPT_KEPT_DAYS,
  TRANSCRIPT_PAGE,
  TRANSCRIPT_REVIEW_DAYS,
  type TranscriptState,
} from '@between/rules/transcripts.ts';
import { addDays } from '../../platform/clock.ts';
import type { Ctx } from '../../platform/context.ts';
import { may } from '../../policy/authorize.ts';
import type { WorkshopRow } from '../workshops/workshops.model.ts';
import { transcriptPlaceOf } from './transcript-facts.ts';
import type { PiecePage, ShownTranscript } from './transcripts.model.ts';
import { piecesAfter } from './transcripts.queries.ts';

/** The transcript as the viewer may see it, its pieces read when they are asked for: a draft leaves the server for those who review it only. */
export async function readTranscript(ctx: Ctx, workshop: WorkshopRow, after: number): Promise<ShownTranscript | null> {
  const { actor } = ctx;
  if (actor.kind === 'guest' || workshop.state !== 'ended') return null;
  const { facts, transcript } = await transcriptPlaceOf(ctx, workshop);
  const { state, closedAt, hasCaptions } = transcript;
  const canReview = may(actor, 'transcript.review', facts);
  if (!canReview && !may(actor, 'transcript.read', facts)) return null;
  if (closedAt === null || (state === null && !hasCaptions)) return null;
  let page: Promise<PiecePage> | undefined;
  return {
    state,
    canReview,
    reviewUntil: addDays(closedAt, TRANSCRIPT_REVIEW_DAYS),
    keptUntil: addDays(closedAt, TRANSCRIPT_KEPT_DAYS),
    page: () => (page ??= pageAfter(ctx, workshop.id, { state, after })),
  };
}

async function pageAfter(
  ctx: Ctx,
  workshopId: string,
  { state, after }: { state: TranscriptState | null; after: number },
): Promise<PiecePage> {
  const rows = state === null ? [] : await piecesAfter(ctx.db, workshopId, after);
  const pieces = rows.slice(0, TRANSCRIPT_PAGE);
  return {
    pieces: pieces.map((piece) => ({ ...piece, original: state === 'draft' ? piece.original : null })),
    next: rows.length > TRANSCRIPT_PAGE ? (pieces.at(-1)?.place ?? null) : null,
  };
}
