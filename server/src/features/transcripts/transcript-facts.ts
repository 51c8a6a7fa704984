import type { Ctx } from '../../platform/context.ts';
import { NotFound } from '../../platform/errors.ts';
import type { TranscriptFacts } from '../../policy/transcript.policy.ts';
import { workshopInReach } from '../workshops/readable-workshop.ts';
import { workshopStanding } from '../workshops/workshop-standing.ts';
import type { WorkshopRow } from '../workshops/workshops.model.ts';
import type { TranscriptRow } from './transcripts.model.ts';
import { transcriptOf } from './transcripts.queries.ts';

export interface TranscriptPlace {
  transcript: TranscriptRow;
  facts: TranscriptFacts;
}

/** What the rules of transcripts ask about the viewer. */
export async function transcriptPlaceOf(ctx: Ctx, workshop: WorkshopRow): Promise<TranscriptPlace> {
  const { actor, db } = ctx;
  const [standing, transcript] = await Promise.all([workshopStanding(ctx, workshop), transcriptOf(db, workshop.id)]);
  if (transcript === null) throw new NotFound();
  const isCaptioner = actor.kind !== 'guest' && transcript.captionerId === actor.id;
  return { transcript, facts: { ...standing, isCaptioner, transcript: transcript.state } };
}

/** The same for whoever wants to do something with it. @throws {NotFound} */
export async function transcriptInReach(ctx: Ctx, workshopId: string): Promise<TranscriptPlace> {
  const { workshop } = await workshopInReach(ctx, workshopId);
  return transcriptPlaceOf(ctx, workshop);
}
