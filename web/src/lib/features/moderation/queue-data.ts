import type { CaseInQueueFragment } from '#lib/graphql/documents.generated.ts';
import type { QueueAddress } from './queue-address.ts';

/** The queue as a page of the desk has loaded it. */
export interface DeskQueue extends QueueAddress {
  cases: CaseInQueueFragment[];
  /** Its address without the page: another one is another list. */
  query: string;
  isFirst: boolean;
  next: string | null;
  /** How many fit, on all pages; null where the view says so itself. */
  open: number | null;
}
