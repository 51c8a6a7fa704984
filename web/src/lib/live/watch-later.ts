import type { WatchTopic } from '@between/live-protocol/events.ts';
import type { Notice } from './live.ts';

/**
 * Watches a topic as `watch` does, by a line that is opened behind the page: nobody's first look waits for it. `look` is
 * called for each notice of that kind, and without one each time the watch begins to hold. Returns how to stop.
 */
export function watchLater(topic: WatchTopic, kind: Notice['kind'], look: (notice?: Notice) => void): () => void {
  let isGone = false;
  let stop: (() => void) | undefined;
  void import('./live.ts').then(
    ({ watch }) => {
      if (!isGone)
        stop = watch(
          topic,
          (notice) => notice.kind === kind && look(notice),
          () => look(),
        );
    },
    // Without the line a page shows what it was loaded with.
    () => undefined,
  );
  return () => {
    isGone = true;
    stop?.();
  };
}
