import type { Ctx } from '../../platform/context.ts';
import { transaction } from '../../platform/db.ts';
import { intake } from '../../platform/intake.ts';
import { authorize } from '../../policy/authorize.ts';
import { workshopAfter } from '../workshops/readable-workshop.ts';
import type { WorkshopRow } from '../workshops/workshops.model.ts';
import { captionsInReach } from './caption-facts.ts';
import { setTerms } from './captions.queries.ts';

/** Keeps names and terms of the evening for whoever writes captions (TH22). @throws {InvalidInput} `too_long`, `unsafe_words`. */
export async function keepCaptionTerms(
  ctx: Ctx,
  input: { workshopId: string; terms: string },
): Promise<{ workshop: WorkshopRow }> {
  const { workshopId } = input;
  const { facts } = await captionsInReach(ctx, workshopId);

  authorize(ctx.actor, 'caption.name', facts);

  const { body } = intake(input.terms, { kind: 'captionTerms', field: 'terms' });
  await transaction(ctx.db, (tx) => setTerms(tx, workshopId, body));
  return workshopAfter(ctx, workshopId);
}
