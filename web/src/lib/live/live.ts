import type { WatchTopic } from '@between/live-protocol/events.ts';
import type { ServerFrame } from '@between/live-protocol/frames.ts';
import { LiveSocket } from './socket.ts';

/** A hint: ids and a version. Whoever gets one fetches again. */
export type Notice = Extract<ServerFrame, { t: 'notice' }>;

/** A line that opens or comes back within this is not worth a word. */
export const PATIENCE_MS = 2_500;

/** One for the whole tab; nothing here runs on the server. */
export const socket = new LiveSocket();

interface Watched {
  hearers: Set<(notice: Notice) => void>;
  stop: () => void;
}
const topics = new Map<WatchTopic, Watched>();

/** Hears notices of a topic, also after the line was cut and came back. Returns how to stop. */
export function watch(topic: WatchTopic, onNotice: (notice: Notice) => void): () => void {
  const watched = topics.get(topic) ?? begin(topic);
  watched.hearers.add(onNotice);
  return () => {
    watched.hearers.delete(onNotice);
    if (watched.hearers.size > 0 || topics.get(topic) !== watched) return;
    topics.delete(topic);
    socket.tell({ t: 'unwatch', topic });
    watched.stop();
  };
}

/**
 * Hears whether the line is open, its present state at once. Notices that fell into a gap are lost: whoever shows
 * something fetches it again when the line comes back. Returns how to stop.
 */
export function onConnection(hear: (isOpen: boolean) => void): () => void {
  return socket.use(() => undefined, hear);
}

function begin(topic: WatchTopic): Watched {
  const hearers = new Set<(notice: Notice) => void>();
  const stop = socket.use(
    (frame) => {
      if (frame.t !== 'notice' || frame.topic !== topic) return;
      for (const hear of hearers) hear(frame);
    },
    (isOpen) => {
      if (isOpen) socket.tell({ t: 'watch', topic });
    },
  );
  const watched = { hearers, stop };
  topics.set(topic, watched);
  return watched;
}
