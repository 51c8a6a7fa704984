import type { Ctx } from '../../platform/context.ts';
import { NotFound } from '../../platform/errors.ts';
import type { CaptionFacts } from '../../policy/caption.policy.ts';
import { roomStandingOf } from '../chat/room-standing.ts';
import { stageRoomOf } from '../practice/stage-room.ts';
import { workshopInReach } from '../workshops/readable-workshop.ts';
import type { TrackRow } from './captions.model.ts';
import { trackOf } from './captions.queries.ts';

export interface CaptionPlace {
  roomId: string;
  facts: CaptionFacts;
  track: TrackRow | null;
}

/** What the rules of captions ask about the viewer; null before the workshop has a room. */
export async function captionPlaceOf(ctx: Ctx, workshopId: string): Promise<CaptionPlace | null> {
  const { actor } = ctx;
  const [room, track] = await Promise.all([stageRoomOf(ctx, workshopId), trackOf(ctx.db, workshopId)]);
  const standing = room === null ? null : await roomStandingOf(ctx, room.id);
  if (standing === null) return null;
  const isCaptioner = actor.kind !== 'guest' && track?.captionerId === actor.id;
  return { roomId: standing.facts.room.id, facts: { room: standing.facts, isCaptioner }, track };
}

/** The same for whoever wants to do something there. @throws {NotFound} */
export async function captionsInReach(ctx: Ctx, workshopId: string): Promise<CaptionPlace> {
  await workshopInReach(ctx, workshopId);
  const place = await captionPlaceOf(ctx, workshopId);
  if (place === null) throw new NotFound();
  return place;
}
