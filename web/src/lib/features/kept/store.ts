/** The store on the device for private tools; holds sealed boxes, the lock, and how many wait. Deleted by `forget.ts` and `leave.js`. */
const DATABASE = 'kept-tools';
const BOXES = 'boxes';
const ABOUT = 'about';

/** A box of AES-GCM. */
export interface Sealed {
  iv: Uint8Array<ArrayBuffer>;
  box: ArrayBuffer;
}

/** The key of all boxes, itself sealed by what its owner knows or has. */
export type Lock = { sealed: Sealed; salt: Uint8Array<ArrayBuffer> } & (
  { way: 'passphrase'; memory: number; passes: number } | { way: 'device'; credential: ArrayBuffer }
);

/** True when something is kept on this device, by whomever. */
export async function isAnythingKept(): Promise<boolean> {
  // Opening a store makes it: nothing is made by looking.
  if (!('databases' in indexedDB)) return true;
  const all = await indexedDB.databases();
  return all.some(({ name }) => name === DATABASE);
}

export async function readLock(): Promise<Lock | null> {
  if (!(await isAnythingKept())) return null;
  return (await run<Lock | undefined>(ABOUT, 'readonly', (store) => store.get('lock'))) ?? null;
}

export async function writeLock(lock: Lock): Promise<void> {
  await run(ABOUT, 'readwrite', (store) => store.put(lock, 'lock'));
}

/** Entries that wait for a connection: readable without the key, so that signing out can ask first. */
export async function readWaiting(): Promise<number> {
  if (!(await isAnythingKept())) return 0;
  return (await run<number | undefined>(ABOUT, 'readonly', (store) => store.get('waiting'))) ?? 0;
}

export async function writeWaiting(count: number): Promise<void> {
  await run(ABOUT, 'readwrite', (store) => store.put(count, 'waiting'));
}

/** Every box with its place. */
export async function readBoxes(): Promise<[place: string, sealed: Sealed][]> {
  const [places, boxes] = await Promise.all([
    run<IDBValidKey[]>(BOXES, 'readonly', (store) => store.getAllKeys()),
    run<Sealed[]>(BOXES, 'readonly', (store) => store.getAll()),
  ]);
  return boxes.map((sealed, at) => [String(places[at]), sealed]);
}

export async function writeBox(place: string, sealed: Sealed): Promise<void> {
  await run(BOXES, 'readwrite', (store) => store.put(sealed, place));
}

export async function removeBox(place: string): Promise<void> {
  await run(BOXES, 'readwrite', (store) => store.delete(place));
}

/** Takes everything off this device. What the server has stays there. */
export function removeStore(): Promise<void> {
  return new Promise((resolve) => {
    const removing = indexedDB.deleteDatabase(DATABASE);
    // Held open by another page of ours: it goes when that one lets go.
    for (const end of ['success', 'error', 'blocked']) removing.addEventListener(end, () => resolve());
  });
}

function run<T>(name: string, mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(DATABASE, 1);
    opening.onupgradeneeded = () => {
      opening.result.createObjectStore(BOXES);
      opening.result.createObjectStore(ABOUT);
    };
    opening.onerror = () => reject(new Error('This browser keeps nothing.'));
    opening.onsuccess = () => {
      const database = opening.result;
      const transaction = database.transaction(name, mode);
      const request = work(transaction.objectStore(name));
      // Only what has reached the disk counts as kept.
      transaction.oncomplete = () => {
        database.close();
        resolve(request.result);
      };
      transaction.onabort = () => {
        database.close();
        reject(new Error('This browser keeps nothing.'));
      };
    };
  });
}
