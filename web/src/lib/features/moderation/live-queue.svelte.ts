import type { Lane } from '@between/rules/moderation.ts';
import { QueueNewsDocument, type CaseInQueueFragment, type QueueQuery } from '#lib/graphql/documents.generated.ts';
import { send } from '#lib/graphql/request.ts';
import { filterInput } from './queue-address.ts';
import type { DeskQueue } from './queue-data.ts';
import { type FreshCard, isDone, mergeRows } from './queue-news.ts';

/** Numbers of the whole queue that stand beside the list. */
export type QueueCounts = Pick<QueueQuery, 'laneCounts' | 'queueViews'>;

/** Cards asked for at once; the API takes no more. */
const MOST = 50;
/** Several steps often come together: one look serves them. */
const GATHER_MS = 150;

/** The queue beside a case: rows follow what happens to them, and none moves until its reader asks for that (MO09). */
export class LiveQueue {
  rows = $state.raw<CaseInQueueFragment[]>([]);
  /** Came since, not yet in the list. */
  fresh = $state.raw<CaseInQueueFragment[]>([]);
  lanes = $state.raw<QueueQuery['laneCounts']>([]);
  /** Views to choose from, with how many cases fit each of them now. */
  views = $state.raw<QueueQuery['queueViews']>([]);
  #loaded: DeskQueue;
  #wantsAll = false;
  /** The lane each row was put under: one that becomes more urgent says so where it stands. */
  #places = new Map<string, Lane>();
  readonly #asked = new Set<string>();
  /** A look is planned or under way: what is asked meanwhile goes with the next one. */
  #isLooking = false;

  constructor(loaded: DeskQueue, counts: QueueCounts) {
    this.#loaded = loaded;
    this.#count(counts);
    this.#show(loaded.cases);
  }

  placeOf(row: CaseInQueueFragment): Lane {
    return this.#places.get(row.id) ?? row.standsIn;
  }

  /** Rows that go when the list is brought up to date; a decision in its undo time still stands in the queue. */
  get done(): number {
    return this.rows.filter((row) => isDone(row) && row.status !== 'decided').length;
  }

  /** A page was loaded: the same list keeps its order unless its reader asked for it anew, any other one is taken whole. */
  take(loaded: DeskQueue, counts: QueueCounts, isAsked: boolean): void {
    const before = this.#loaded;
    if (loaded === before) return;
    this.#loaded = loaded;
    this.#count(counts);
    const isSame = loaded.query === before.query && loaded.isFirst && before.isFirst;
    const isWhole = isAsked || this.#wantsAll || !isSame;
    this.#wantsAll = false;
    if (isWhole) return this.#show(loaded.cases);
    const asked = loaded.cases.map((row) => row.id);
    this.#merge(
      asked,
      loaded.cases.map((row) => ({ ...row, fits: true })),
    );
    // Rows that the page no longer has: ask what became of them.
    for (const row of this.rows) if (!asked.includes(row.id) && !isDone(row)) this.look(row.id);
  }

  /** The next page that is loaded is taken whole. */
  wantAll(): void {
    this.#wantsAll = true;
  }

  /** A case is not what it was: ask for it, together with others. */
  look(caseId: string): void {
    this.#asked.add(caseId);
    if (!this.#isLooking) this.#plan();
  }

  #plan(): void {
    this.#isLooking = true;
    setTimeout(() => void this.#fetch(), GATHER_MS);
  }

  async #fetch(): Promise<void> {
    const asked = [...this.#asked].slice(0, MOST);
    for (const id of asked) this.#asked.delete(id);
    try {
      const filter = filterInput(this.#loaded.filter);
      const { caseCards, laneCounts, queueViews } = await send(QueueNewsDocument, { ids: asked, filter });
      this.#merge(asked, caseCards);
      this.#count({ laneCounts, queueViews });
    } catch {
      // Without an answer the rows stay as they are; the status line says that the connection is gone.
    }
    this.#isLooking = false;
    if (this.#asked.size > 0) this.#plan();
  }

  #merge(asked: readonly string[], cards: readonly FreshCard[]): void {
    const { next } = this.#loaded;
    const { rows, fresh } = mergeRows(this, { asked, cards, hasMore: next !== null });
    // Nothing is read in an empty list: what comes may stand there at once.
    const isEmpty = rows.length === 0;
    if (isEmpty) return this.#show(fresh);
    this.rows = rows;
    this.fresh = fresh;
  }

  #count({ laneCounts, queueViews }: QueueCounts): void {
    this.lanes = laneCounts;
    this.views = queueViews;
  }

  #show(rows: CaseInQueueFragment[]): void {
    this.rows = rows;
    this.fresh = [];
    this.#places = new Map(rows.map((row) => [row.id, row.standsIn]));
  }
}
