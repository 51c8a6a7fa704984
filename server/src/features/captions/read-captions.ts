import type { Ctx } from '../../platform/context.ts';
import { may } from '../../policy/authorize.ts';
import { captionPlaceOf } from './caption-facts.ts';
import type { ShownCaptions } from './captions.model.ts';
import { latestCaptions } from './captions.queries.ts';

/** Captions for whoever may be inside; null for everybody else. A pause hides nothing that was there: nothing new comes (TH23). */
export async function readCaptions(ctx: Ctx, workshopId: string): Promise<ShownCaptions | null> {
  const { actor } = ctx;
  const place = await captionPlaceOf(ctx, workshopId);
  if (place === null || !may(actor, 'caption.read', place.facts)) return null;
  const { facts, track } = place;
  const canName = may(actor, 'caption.name', facts);
  const canWrite = may(actor, 'caption.write', facts);
  // Over, they wait to be read by those who run it: nobody has them from here. Nor does anybody count those of a practice.
  const isShut = facts.room.room.state === 'closed';
  return {
    head: isShut ? 0 : (track?.head ?? 0),
    lines: track === null || isShut ? [] : await latestCaptions(ctx.db, workshopId),
    canWrite,
    isCaptioner: facts.isCaptioner,
    canName,
    captioner: canName ? (track?.captioner ?? null) : null,
    terms: canName || canWrite ? (track?.terms ?? '') : null,
  };
}
