import { BadOffer, type MediaEngine, NotServed } from '@between/media/engine.ts';
import type { GrantClaims } from '../features/media/grant-token.ts';
import { NO_PROGRAMME } from '../features/media/has-programme.ts';
import { PROGRAMME, readStreamId } from '../features/media/stage.model.ts';
import type { Services } from '../platform/context.ts';
import { MediaRefusal } from './media-refusal.ts';

/** Opens at the engine what a grant says. @throws {MediaRefusal} */
export async function connectTo(
  engine: MediaEngine,
  log: Services['log'],
  { claims: { act, room, sub, stream }, offer }: { claims: GrantClaims; offer: string },
): Promise<{ session: string; sdp: string }> {
  const name = readStreamId(stream);
  const isProgramme = act === 'play' && stream === PROGRAMME;
  if (name === null && !isProgramme) throw new MediaRefusal(404, 'There is nothing here.');
  try {
    if (name === null) return await engine.playProgramme({ room, participant: sub }, offer);
    return act === 'publish'
      ? await engine.publish({ room, participant: sub, source: name.source }, offer)
      : await engine.play({ room, participant: sub }, { room, ...name }, offer);
  } catch (error) {
    if (error instanceof BadOffer) throw new MediaRefusal(400, `The offer cannot be answered: ${error.message}.`);
    if (error instanceof NotServed) throw new MediaRefusal(501, NO_PROGRAMME);
    log.error({ event: 'media.failed', err: error }, 'the media process failed');
    throw new MediaRefusal(503, 'Sound and picture are away for a moment.');
  }
}
