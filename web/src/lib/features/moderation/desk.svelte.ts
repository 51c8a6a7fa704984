import { invalidate } from '$app/navigation';
import { createContext } from 'svelte';
import { LiveQueue, type QueueCounts } from './live-queue.svelte.ts';
import type { DeskQueue } from './queue-data.ts';

/** Whether what is on the screen follows by itself: `still` without script, `away` while there is no connection. */
export type DeskLine = 'still' | 'open' | 'away';

/** What the panes of the desk share. */
export class Desk {
  readonly queue: LiveQueue;
  line = $state<DeskLine>('still');

  constructor(loaded: DeskQueue, counts: QueueCounts) {
    this.queue = new LiveQueue(loaded, counts);
  }

  /** The reader asks for the list as it is now: new cases come in, done ones go. */
  bringUpToDate(): Promise<void> {
    this.queue.wantAll();
    return invalidate('desk:queue');
  }
}

export const [theDesk, provideDesk] = createContext<Desk>();
