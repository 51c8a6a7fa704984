import { invalidate } from '$app/navigation';
import { createContext } from 'svelte';
import type { AppealInQueueFragment } from '#lib/graphql/documents.generated.ts';
import { LiveQueue, type QueueCounts } from './live-queue.svelte.ts';
import { nextIn } from './next-in-queue.ts';
import { readAddress, showsAppeals } from './queue-address.ts';
import type { DeskQueue } from './queue-data.ts';
import { queueQuery } from './queue-link.ts';
import { byPlace } from './queue-news.ts';

/** Whether what is on the screen follows by itself: `still` without script, `away` while there is no connection. */
export type DeskLine = 'still' | 'open' | 'away';

/** What the panes of the desk share. */
export class Desk {
  readonly queue: LiveQueue;
  line = $state<DeskLine>('still');
  appeals = $state.raw<readonly AppealInQueueFragment[]>([]);

  constructor(loaded: DeskQueue, counts: QueueCounts) {
    this.queue = new LiveQueue(loaded, counts);
  }

  /** Address of what waits next in the view of `url`, `here` left out; null when nothing does. */
  next(url: Parameters<typeof queueQuery>[0], here = ''): string | null {
    const cases = [...this.queue.fresh, ...this.queue.rows].toSorted(byPlace);
    const appeals = showsAppeals(readAddress(url.searchParams)) ? this.appeals : [];
    const next = nextIn({ cases, appeals }, here, new Date());
    return next === null ? null : next + queueQuery(url);
  }

  /** The same, and the queue as it stands where nothing waits. */
  nextOrQueue(url: Parameters<typeof queueQuery>[0], here = ''): string {
    return this.next(url, here) ?? `/moderation${queueQuery(url)}`;
  }

  /** The reader asks for the list as it is now: new cases come in, done ones go. */
  bringUpToDate(): Promise<void> {
    this.queue.wantAll();
    return invalidate('desk:queue');
  }
}

export const [theDesk, provideDesk] = createContext<Desk>();
