import { CaseViewDocument, type CaseDetailFragment } from '#lib/graphql/documents.generated.ts';
import { send } from '#lib/graphql/request.ts';
import { caseNews, isPast } from './case-news.ts';

/**
 * The open case twice: as its reader sees it, and as it is now. What others do changes only the second one, so that
 * nothing moves under a reading eye; the difference is told beside it (MO08, MO09).
 */
export class OpenCase {
  shown: CaseDetailFragment;
  latest: CaseDetailFragment;
  #looking: Promise<void> | null = null;
  #again = false;

  constructor(loaded: CaseDetailFragment) {
    this.shown = $state.raw(loaded);
    this.latest = $state.raw(loaded);
  }

  readonly news = $derived.by(() => caseNews(this.shown, this.latest));
  readonly isPast = $derived.by(() => isPast(this.shown, this.latest));

  /** The reader's own step brought a new page. */
  take(loaded: CaseDetailFragment): void {
    this.shown = loaded;
    this.latest = loaded;
  }

  /** The reader wants to see the case as it is now. */
  catchUp(): void {
    this.shown = this.latest;
  }

  /** Who else looks. */
  see(viewers: string[]): void {
    this.latest = { ...this.latest, viewers };
  }

  /** Asks what the case is now; several askings at once become two looks at most. */
  look(): Promise<void> {
    if (this.#looking !== null) this.#again = true;
    this.#looking ??= this.#fetch().finally(() => {
      this.#looking = null;
      if (!this.#again) return;
      this.#again = false;
      void this.look();
    });
    return this.#looking;
  }

  async #fetch(): Promise<void> {
    const { id } = this.shown;
    try {
      const { case: found } = await send(CaseViewDocument, { id });
      // Another case may have been opened meanwhile, or the reader's own step may have brought a newer answer.
      if (this.shown.id === found.id && found.version >= this.latest.version) this.latest = found;
    } catch {
      // Without an answer the page stays as it is; the status line says that the connection is gone.
    }
  }
}
