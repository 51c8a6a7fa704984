import type { DeviceCopies } from './device-copies.ts';

/** What a composer needs to keep words: given by its page, so that no table of documents is shipped. */
export interface DraftPlace {
  place: string;
  /** Hashes of our documents `SaveDraft` and `DeviceKey`. */
  saveHash: string;
  keyHash: string;
  /** When the draft that stands in the box was saved; null when there was none. */
  savedAt: string | null;
}

type State = 'idle' | 'saving' | 'saved' | 'device' | 'failed';

const PAUSE_MS = 1_200;

/** Keeps what is being written: sealed on the server after each pause, encrypted on the device while the server cannot be reached. */
export class DraftKeeper {
  state = $state<State>('idle');
  savedAt = $state.raw<Date | null>(null);
  readonly #at: DraftPlace;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #waiting: { text: string; fields: string } | null = null;
  #copies: Promise<DeviceCopies | null> | null = null;

  constructor(at: DraftPlace) {
    this.#at = at;
    this.savedAt = at.savedAt === null ? null : new Date(at.savedAt);
    if (at.savedAt !== null) this.state = 'saved';
  }

  /** Something was typed; it is saved after a short pause. */
  changed(text: string, fields: Record<string, unknown>): void {
    this.#waiting = { text, fields: JSON.stringify(fields) };
    // While there is a connection: without one, neither the code nor the key could be had.
    void this.#device();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), PAUSE_MS);
  }

  /** Saves at once; `isLeaving` lets the request outlive the page. */
  async flush(isLeaving = false): Promise<void> {
    clearTimeout(this.#timer);
    const words = this.#waiting;
    if (words === null) return;
    this.#waiting = null;
    this.state = 'saving';
    const saved = await ask(this.#at.saveHash, { input: { place: this.#at.place, ...words } }, isLeaving);
    if (saved === 'signed out') {
      (await this.#device())?.forgetAll();
      this.state = 'failed';
    } else if (saved === 'away') {
      this.#waiting ??= words;
      const isKept = (await (await this.#device())?.keep(this.#at.place, words)) ?? false;
      this.state = isKept ? 'device' : 'failed';
    } else {
      this.state = 'saved';
      this.savedAt = new Date();
      await (await this.#device())?.forget(this.#at.place);
    }
  }

  /** Words of this device that never reached the server, if they are younger than the server's. */
  async left(): Promise<string | null> {
    if (!('databases' in indexedDB) || !(await indexedDB.databases()).some(({ name }) => name === 'drafts'))
      return null;
    const copy = await (await this.#device())?.find(this.#at.place);
    return copy != null && (this.savedAt === null || copy.at > this.savedAt) ? copy.text : null;
  }

  /** The words are out: nothing of them stays here. */
  async sent(): Promise<void> {
    clearTimeout(this.#timer);
    this.#waiting = null;
    this.state = 'idle';
    this.savedAt = null;
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
    const answer = await ask(this.#at.keyHash, {}, false);
    return typeof answer === 'object'
      ? String(Reflect.get(Reflect.get(answer, 'viewer') ?? {}, 'deviceKey') ?? '') || null
      : null;
  }
}

/** One of our documents by its hash. `away`: no answer, or none that helps now. */
async function ask(hash: string, variables: object, isLeaving: boolean): Promise<object | 'away' | 'signed out'> {
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      keepalive: isLeaving,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: hash } }, variables }),
    });
    if (response.status === 401) return 'signed out';
    const { data, errors } = await response.json();
    return errors === undefined && typeof data === 'object' && data !== null ? data : 'away';
  } catch {
    return 'away';
  }
}
