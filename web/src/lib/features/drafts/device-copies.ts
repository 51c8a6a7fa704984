import { forgetKeptUnlessWaiting } from '#lib/features/kept/forget.ts';
import { forgetCards } from '#lib/features/safety/seen-cards.ts';

/** Words as they were being written, with the moment. */
interface Copy {
  text: string;
  at: Date;
}

interface Sealed {
  iv: Uint8Array<ArrayBuffer>;
  box: ArrayBuffer;
  at: Date;
}

/** The one store on the device that may hold words; deleted by leaving, by sign-out and by an ended session. */
const DATABASE = 'drafts';
const STORE = 'words';

/** Copies of drafts on the device, encrypted with a key of the session: once it has ended, nobody can open them. */
export class DeviceCopies {
  readonly #askKey: () => Promise<string | null>;
  #key: CryptoKey | null = null;

  constructor(askKey: () => Promise<string | null>) {
    this.#askKey = askKey;
    // Asked for while there is a connection: afterwards it could not be had.
    void this.#openKey();
  }

  /** @returns false when nothing could be kept. */
  async keep(place: string, words: { text: string }): Promise<boolean> {
    const key = await this.#openKey();
    if (key === null) return false;
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const box = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, new TextEncoder().encode(words.text));
    const sealed: Sealed = { iv, box, at: new Date() };
    return run('readwrite', (store) => store.put(sealed, place)).then(
      () => true,
      () => false,
    );
  }

  async find(place: string): Promise<Copy | null> {
    const key = await this.#openKey();
    const sealed: Sealed | undefined = await run('readonly', (store) => store.get(place));
    if (key === null || sealed === undefined) return null;
    try {
      const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: sealed.iv }, key, sealed.box);
      return { text: new TextDecoder().decode(plain), at: sealed.at };
    } catch {
      // Of another session: nobody can open it any more.
      await this.forget(place);
      return null;
    }
  }

  async forget(place: string): Promise<void> {
    await run('readwrite', (store) => store.delete(place));
  }

  forgetAll(): void {
    forgetDeviceCopies();
    void forgetKeptUnlessWaiting();
  }

  async #openKey(): Promise<CryptoKey | null> {
    if (this.#key !== null) return this.#key;
    const text = await this.#askKey();
    if (text === null) return null;
    const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
    this.#key = await crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']);
    return this.#key;
  }
}

/** Takes every copy off this device: at sign-out, and when the server says that the session is over. */
export function forgetDeviceCopies(): void {
  forgetCards();
  indexedDB.deleteDatabase(DATABASE);
}

function run<T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(DATABASE, 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore(STORE);
    opening.onerror = () => reject(new Error('This browser keeps nothing.'));
    opening.onsuccess = () => {
      const request = work(opening.result.transaction(STORE, mode).objectStore(STORE));
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(new Error('This browser keeps nothing.'));
      request.transaction?.addEventListener('complete', () => opening.result.close());
    };
  });
}
