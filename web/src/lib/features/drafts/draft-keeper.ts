import type { DeviceCopies } from './device-copies.ts';

/** Where words are being written, and what their page lends to the script: hashes of our documents and sentences. */
export interface DraftPlace {
  place: string;
  saveHash: string;
  keyHash: string;
  /** When the draft that stands in the box was saved; null when there was none. */
  savedAt: string | null;
  /** The reader's zone, for the clock in the draft line. */
  timeZone: string;
  /** `saved` holds `{clock}`. */
  sentences: { saving: string; saved: string; device: string; failed: string };
}

const PAUSE_MS = 1_200;

type Answer = { kind: 'saved'; data: object } | { kind: 'away' | 'signed out' };

/** Keeps what is being written: sealed on the server after each pause, encrypted on the device while the server cannot be reached. */
export class DraftKeeper {
  readonly #at: DraftPlace;
  readonly #tell: (sentence: string, isTrouble: boolean) => void;
  readonly #serverAt: Date | null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #waiting: { text: string; fields: string } | null = null;
  #saving: Promise<void> = Promise.resolve();
  #copies: Promise<DeviceCopies | null> | null = null;

  constructor(at: DraftPlace, tell: (sentence: string, isTrouble: boolean) => void) {
    this.#at = at;
    this.#tell = tell;
    this.#serverAt = at.savedAt === null ? null : new Date(at.savedAt);
  }

  /** Something was typed; it is saved after a short pause. */
  changed(text: string, fields: Record<string, unknown>): void {
    this.#waiting = { text, fields: JSON.stringify(fields) };
    // While there is a connection: without one, neither the code nor the key could be had.
    void this.#device();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.flush(), PAUSE_MS);
  }

  /** Saves at once; `isLeaving` lets the request outlive the page. */
  flush(isLeaving = false): void {
    clearTimeout(this.#timer);
    this.#saving = this.#saving.then(() => this.#save(isLeaving));
  }

  async #save(isLeaving: boolean): Promise<void> {
    const words = this.#waiting;
    if (words === null) return;
    this.#waiting = null;
    const { saving, saved, device, failed } = this.#at.sentences;
    this.#tell(saving, false);
    const answer = await this.#ask(this.#at.saveHash, { input: { place: this.#at.place, ...words } }, isLeaving);
    const copies = await this.#device();
    switch (answer.kind) {
      case 'saved':
        this.#tell(saved.replace('{clock}', this.#clock()), false);
        await copies?.forget(this.#at.place);
        return;
      case 'signed out':
        copies?.forgetAll();
        this.#tell(failed, true);
        return;
      case 'away':
        this.#waiting ??= words;
        this.#tell((await copies?.keep(this.#at.place, words)) === true ? device : failed, true);
    }
  }

  /** Words of this device that never reached the server, if they are younger than the server's. */
  async left(): Promise<string | null> {
    const databases = 'databases' in indexedDB ? await indexedDB.databases() : [];
    if (!databases.some(({ name }) => name === 'drafts')) return null;
    const copy = await (await this.#device())?.find(this.#at.place);
    return copy != null && (this.#serverAt === null || copy.at > this.#serverAt) ? copy.text : null;
  }

  /** Before sending: what is on its way is let through first, so that it cannot come after the words themselves. */
  async pause(): Promise<void> {
    clearTimeout(this.#timer);
    await this.#saving;
  }

  /** The words are out: nothing of them stays here. */
  async sent(): Promise<void> {
    clearTimeout(this.#timer);
    this.#waiting = null;
    if (this.#copies !== null) await (await this.#copies)?.forget(this.#at.place);
  }

  /** Loaded with the first letter typed, not with the page. */
  #device(): Promise<DeviceCopies | null> {
    this.#copies ??= import('./device-copies.ts').then(
      ({ DeviceCopies }) => new DeviceCopies(() => this.#key()),
      () => (this.#copies = null),
    );
    return this.#copies;
  }

  async #key(): Promise<string | null> {
    const answer = await this.#ask(this.#at.keyHash, {}, false);
    const viewer: unknown = answer.kind === 'saved' ? Reflect.get(answer.data, 'viewer') : null;
    const key: unknown = typeof viewer === 'object' && viewer !== null ? Reflect.get(viewer, 'deviceKey') : null;
    return typeof key === 'string' ? key : null;
  }

  #clock(): string {
    return new Date().toLocaleTimeString(document.documentElement.lang, {
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
      timeZone: this.#at.timeZone,
    });
  }

  /** One of our documents by its hash. `away`: no answer, or none that helps now. */
  async #ask(hash: string, variables: object, isLeaving: boolean): Promise<Answer> {
    try {
      const response = await fetch('/graphql', {
        method: 'POST',
        keepalive: isLeaving,
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: hash } }, variables }),
      });
      if (response.status === 401) return { kind: 'signed out' };
      const { data, errors } = await response.json();
      return errors === undefined && typeof data === 'object' && data !== null
        ? { kind: 'saved', data }
        : { kind: 'away' };
    } catch {
      return { kind: 'away' };
    }
  }
}
