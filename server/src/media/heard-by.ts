import type { LivePort } from '../platform/live-port.ts';
import type { Media } from './media.ts';

/** Whatever open sockets are told about a room, its media hears as well: a pause or a removal counts at once. */
export function heardByMedia(live: LivePort, media: () => Media | null): LivePort {
  const settle = (): void => void media()?.settle();
  return {
    notice(topic, kind, ids) {
      live.notice(topic, kind, ids);
      // Of a practice only its own people are told.
      if (topic.startsWith('workshop:') || kind === 'stage.changed') settle();
    },
    roomChanged: (roomId, head) => live.roomChanged(roomId, head),
    captionsChanged: (roomId, head) => live.captionsChanged(roomId, head),
    roomState(roomId) {
      live.roomState(roomId);
      settle();
    },
    recheck(accountIds) {
      live.recheck(accountIds);
      settle();
    },
  };
}
