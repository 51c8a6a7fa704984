import { NO_FILTER, QUEUE_STANDINGS, type QueueFilter } from '@between/rules/queue.ts';

/** A view of the queue as a screen lists it. */
export interface QueueViewRow {
  id: string;
  name: string | null;
  filter: QueueFilter;
  isShared: boolean;
  isRemovable: boolean;
}

/** Views that everybody has: all of the queue, and how a case stands. */
export const STANDING_VIEWS: readonly QueueViewRow[] = [null, ...QUEUE_STANDINGS].map((standing) => ({
  id: standing ?? 'all',
  name: null,
  filter: { ...NO_FILTER, standing },
  isShared: true,
  isRemovable: false,
}));
