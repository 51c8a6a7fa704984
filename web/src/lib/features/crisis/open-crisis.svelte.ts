import {
  CrisisViewDocument,
  type CrisisDetailFragment,
  type FileDetailFragment,
  OpenCrisisFileDocument,
} from '#lib/graphql/documents.generated.ts';
import { send } from '#lib/graphql/request.ts';

/**
 * The crisis case on the screen, and what lies under its cover once the reader lifted it. Words come only then, and go
 * when the reader looks away.
 */
export class OpenCrisis {
  crisis: CrisisDetailFragment;
  file: FileDetailFragment | null;
  isOpening = $state(false);
  /** Off from the moment the reader looks away: words that were on their way then are not shown. */
  #isWanted: boolean;
  #looking: Promise<void> | null = null;
  #again = false;

  constructor(loaded: CrisisDetailFragment, file: FileDetailFragment | null) {
    this.crisis = $state.raw(loaded);
    this.file = $state.raw(file);
    this.#isWanted = file !== null;
  }

  /** The reader's own step brought a new page. */
  take(loaded: CrisisDetailFragment): void {
    this.crisis = loaded;
  }

  /** Lifts the cover; false when there was no answer. */
  async lift(): Promise<boolean> {
    this.isOpening = true;
    this.#isWanted = true;
    try {
      return await this.#fetchFile();
    } catch {
      return false;
    } finally {
      this.isOpening = false;
    }
  }

  cover(): void {
    this.#isWanted = false;
    this.file = null;
  }

  /** Asks how it is now; several askings at once become two looks at most. */
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
    try {
      const { crisis } = await send(CrisisViewDocument, { id: this.crisis.id });
      this.crisis = crisis;
      if (this.#isWanted) await this.#fetchFile();
    } catch {
      // Without an answer the page stays as it is; the desk's status line says that the connection is gone.
    }
  }

  async #fetchFile(): Promise<boolean> {
    const answer = await send(OpenCrisisFileDocument, { input: { crisisCaseId: this.crisis.id } });
    if (this.#isWanted) this.file = answer.openCrisisFile.file;
    return true;
  }
}
