import type { CaseInQueueFragment } from '#lib/graphql/documents.generated.ts';

/** Nothing is left to do in this row: it stays in its place, greyed, until the list is brought up to date. Pure. */
export function isDone(row: Pick<CaseInQueueFragment, 'status' | 'lane'>): boolean {
  const { status, lane } = row;
  // A crisis case waits for a second person after its decision (R19).
  return (
    status === 'decided' || status === 'closed' || status === 'merged' || (status === 'notified' && lane !== 'crisis')
  );
}

/** A card with whether it fits the view on the screen, as the server says. */
export type FreshCard = CaseInQueueFragment & { fits: boolean };

/** Whether a case belongs into the view on the screen. No view leaves the crisis lane out (MO03). Pure. */
export function belongs(row: FreshCard): boolean {
  return !isDone(row) && (row.lane === 'crisis' || row.fits);
}

/** The order of the queue: crisis first, then whatever is due first, whichever its lane (MO04). Pure. */
export function byPlace(one: CaseInQueueFragment, other: CaseInQueueFragment): number {
  const isCrisis = one.lane === 'crisis';
  if (isCrisis !== (other.lane === 'crisis')) return isCrisis ? -1 : 1;
  if (one.dueAt !== other.dueAt) return one.dueAt < other.dueAt ? -1 : 1;
  return one.id < other.id ? -1 : 1;
}

export interface QueueNews {
  /** The rows on the screen, each in its place, as they are now. */
  rows: CaseInQueueFragment[];
  /** Cases that came since. */
  fresh: CaseInQueueFragment[];
}

/**
 * Rows that were fetched again come into a list without moving it: known ones in place, new ones apart. `asked` that did
 * not come back are gone for this reader: their rows stay as closed. What stands on a later page is not new. Pure.
 */
export function mergeRows(
  before: QueueNews,
  answer: {
    asked: readonly string[];
    cards: readonly FreshCard[];
    /** There are further pages. */
    hasMore: boolean;
  },
): QueueNews {
  const now = new Map(answer.cards.map((card) => [card.id, card]));
  const asked = new Set(answer.asked);
  const rows = before.rows.map(
    (row) => now.get(row.id) ?? (asked.has(row.id) ? { ...row, status: 'closed' as const } : row),
  );
  const known = new Set(rows.map((row) => row.id));
  const last = answer.hasMore ? before.rows.at(-1) : undefined;
  const isNew = (card: FreshCard): boolean =>
    !known.has(card.id) && belongs(card) && (last === undefined || byPlace(card, last) < 0);
  const fresh = [...before.fresh.filter((row) => !asked.has(row.id)), ...answer.cards.filter(isNew)];
  return { rows, fresh };
}
