import { GRANT_SECONDS, type MediaAct, type MediaSource, STAGE_MOST } from '@between/rules/media.ts';
import { addSeconds } from '../../platform/clock.ts';
import type { Ctx } from '../../platform/context.ts';
import { Conflict, Forbidden, InvalidInput, NotFound, Unauthenticated } from '../../platform/errors.ts';
import { authorize } from '../../policy/authorize.ts';
import { signGrant } from './grant-token.ts';
import { hasProgramme, NO_PROGRAMME } from './has-programme.ts';
import { type IceServer, iceServersFor } from './ice-servers.ts';
import { isMediaOn } from './is-media-on.ts';
import { participantOf } from './participant.ts';
import { stageInReach } from './stage-facts.ts';
import { PROGRAMME, streamIdOf } from './stage.model.ts';
import { insertGrant, streamsOf } from './stage.queries.ts';

export interface MediaGrant {
  token: string;
  path: string;
  iceServers: IceServer[];
}

interface Wish {
  workshopId: string;
  roomId?: string | null | undefined;
  act: MediaAct;
  source?: MediaSource | null | undefined;
  streamId?: string | null | undefined;
}

/**
 * Leave to send or to watch, once, within a minute. Whether it may still be is looked at again when it is used, and as
 * long as it lasts. @throws {Forbidden} `not_on_stage`, `safety_moderator_away`, `room_paused`, … @throws {Conflict} `stage_full`, `no_programme`.
 */
export async function mintGrant(
  ctx: Ctx,
  { workshopId, roomId, act, source, streamId }: Wish,
): Promise<{ grant: MediaGrant }> {
  const { actor } = ctx;
  const { facts } = await stageInReach(ctx, workshopId);

  authorize(actor, act === 'publish' ? 'media.speak' : 'media.watch', facts);
  if (actor.kind === 'guest') throw new Unauthenticated();
  if (roomId != null && roomId !== facts.room.room.id) throw new Forbidden('room_closed');
  if (!isMediaOn(ctx.config)) throw new Conflict('media_off');
  if (act === 'play' && streamId == null && !hasProgramme(ctx.config)) throw new Conflict('no_programme', NO_PROGRAMME);

  const sub = participantOf(ctx.vault, workshopId, actor.id);
  const streams = await streamsOf(ctx.db, workshopId, ctx.clock.now());
  if (act === 'publish' && source == null) throw new InvalidInput('source', 'empty');
  const others = new Set(streams.map(({ accountId }) => accountId).filter((id) => id !== actor.id));
  if (act === 'publish' && others.size >= STAGE_MOST) throw new Conflict('stage_full');
  const watched = (): string | undefined =>
    streamId == null
      ? PROGRAMME
      : streams
          .map((each) => streamIdOf(participantOf(ctx.vault, workshopId, each.accountId), each.source))
          .find((each) => each === streamId);
  const stream = act === 'publish' ? streamIdOf(sub, source ?? 'camera') : watched();
  if (stream === undefined) throw new NotFound();

  const id = ctx.ids.uuid();
  const expiresAt = addSeconds(ctx.clock.now(), GRANT_SECONDS);
  await insertGrant(ctx.db, { id, sessionId: actor.sessionId, workshopId, expiresAt });
  const exp = Math.floor(expiresAt.getTime() / 1000);
  const token = signGrant(ctx.vault, { sub, room: workshopId, act, stream, exp, jti: id });
  const path = `/${act === 'publish' ? 'whip' : 'whep'}/${workshopId}`;
  return { grant: { token, path, iceServers: iceServersFor(ctx, sub) } };
}
