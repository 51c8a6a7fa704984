import type { WatchTopic } from '@between/live-protocol/events.ts';
import type { ServerFrame } from '@between/live-protocol/frames.ts';
import { LiveSocket } from './socket.ts';

/** A hint: ids and a version. Whoever gets one fetches again. */
export type Notice = Extract<ServerFrame, { t: 'notice' }>;

/** A line that opens or comes back within this is not worth a word. */
export const PATIENCE_MS = 2_500;

/** One for the whole tab; nothing here runs on the server. */
export const socket = new LiveSocket();

interface Hearer {
  onNotice(notice: Notice): void;
  onStands(): void;
}

interface Watched {
  hearers: Set<Hearer>;
  isStanding: boolean;
  stop: () => void;
}
const topics = new Map<WatchTopic, Watched>();

/**
 * Hears notices of a topic, also after the line was cut and came back. `onStands` is called each time the watch begins to
 * hold: what is shown was loaded before that, and notices in between were told to nobody here, so fetch it again.
 * Returns how to stop.
 */
export function watch(topic: WatchTopic, onNotice: Hearer['onNotice'], onStands: Hearer['onStands']): () => void {
  const watched = topics.get(topic) ?? begin(topic);
  const hearer = { onNotice, onStands };
  watched.hearers.add(hearer);
  // It holds for somebody else already, but what is shown here may have been loaded before.
  if (watched.isStanding) onStands();
  return () => {
    watched.hearers.delete(hearer);
    if (watched.hearers.size > 0 || topics.get(topic) !== watched) return;
    topics.delete(topic);
    socket.tell({ t: 'unwatch', topic });
    watched.stop();
  };
}

/** Hears whether the line is open, its present state at once. Returns how to stop. */
export function onConnection(hear: (isOpen: boolean) => void): () => void {
  return socket.use(() => undefined, hear);
}

function begin(topic: WatchTopic): Watched {
  const watched: Watched = { hearers: new Set(), isStanding: false, stop: () => undefined };
  topics.set(topic, watched);
  watched.stop = socket.use(
    (frame) => {
      if (frame.t === 'notice' && frame.topic === topic) for (const { onNotice } of watched.hearers) onNotice(frame);
      if (frame.t !== 'watched' || frame.topic !== topic) return;
      watched.isStanding = true;
      for (const { onStands } of watched.hearers) onStands();
    },
    (isOpen) => {
      watched.isStanding = false;
      if (isOpen) socket.tell({ t: 'watch', topic });
    },
  );
  return watched;
}
