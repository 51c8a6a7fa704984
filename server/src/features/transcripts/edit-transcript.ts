import type { Ctx } from '../../platform/context.ts';
import { transaction } from '../../platform/db.ts';
import { Conflict } from '../../platform/errors.ts';
import { intake } from '../../platform/intake.ts';
import { authorize } from '../../policy/authorize.ts';
import { lockWorkshop } from '../workshops/lock-workshop.ts';
import { workshopAfter } from '../workshops/readable-workshop.ts';
import type { WorkshopRow } from '../workshops/workshops.model.ts';
import { transcriptInReach } from './transcript-facts.ts';
import { savePiece, transcriptOf } from './transcripts.queries.ts';

export interface EditTranscript {
  workshopId: string;
  place: number;
  version: number;
  text: string;
  isLeftOut: boolean;
}

/** Another text for a piece of a draft, or leaves it out (TH22). @throws {Conflict} `transcript_changed`: published, gone, or changed by somebody else meanwhile. */
export async function editTranscript(ctx: Ctx, input: EditTranscript): Promise<{ workshop: WorkshopRow }> {
  const { workshopId, place, version, isLeftOut } = input;
  const { facts } = await transcriptInReach(ctx, workshopId);

  authorize(ctx.actor, 'transcript.review', facts);

  const { body } = intake(input.text, { kind: 'transcriptPiece', field: 'text' });
  await transaction(ctx.db, async (tx) => {
    await lockWorkshop(tx, workshopId);
    const found = await transcriptOf(tx, workshopId);
    const isSaved = found?.state === 'draft' && (await savePiece(tx, { workshopId, place, version, body, isLeftOut }));
    if (!isSaved) throw new Conflict('transcript_changed');
  });
  return workshopAfter(ctx, workshopId);
}
