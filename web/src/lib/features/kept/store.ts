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

export async function readLock(): Promise<Lock | null> {
  return (await read<Lock | undefined>(ABOUT, (store) => store.get('lock'))) ?? null;
}

/** The one way to make the store. */
export async function writeLock(lock: Lock): Promise<void> {
  await write(ABOUT, (store) => store.put(lock, 'lock'), { mayMake: true });
}

/** Entries that wait for a connection: readable without the key, so that signing out can ask first. */
export async function readWaiting(): Promise<number> {
  return (await read<number | undefined>(ABOUT, (store) => store.get('waiting'))) ?? 0;
}

export async function writeWaiting(count: number): Promise<void> {
  await write(ABOUT, (store) => store.put(count, 'waiting'));
}

/** Every box with its place. */
export async function readBoxes(): Promise<[place: string, sealed: Sealed][]> {
  const [places, boxes] = await Promise.all([
    read<IDBValidKey[]>(BOXES, (store) => store.getAllKeys()),
    read<Sealed[]>(BOXES, (store) => store.getAll()),
  ]);
  return (boxes ?? []).map((sealed, at) => [String(places?.[at]), sealed]);
}

export async function writeBox(place: string, sealed: Sealed): Promise<void> {
  await write(BOXES, (store) => store.put(sealed, place));
}

export async function removeBox(place: string): Promise<void> {
  await write(BOXES, (store) => store.delete(place));
}

/** Takes everything off this device. What the server has stays there. */
export function removeStore(): Promise<void> {
  return new Promise((resolve) => {
    const removing = indexedDB.deleteDatabase(DATABASE);
    // Held open by another page of ours: it goes when that one lets go.
    for (const end of ['success', 'error', 'blocked']) removing.addEventListener(end, () => resolve());
  });
}

type Work<T> = (store: IDBObjectStore) => IDBRequest<T>;

/** Undefined where nothing is kept. */
async function read<T>(name: string, work: Work<T>): Promise<T | undefined> {
  const database = await open();
  return database === null ? undefined : run(database, name, 'readonly', work);
}

async function write<T>(name: string, work: Work<T>, { mayMake = false } = {}): Promise<void> {
  const database = await open({ mayMake });
  if (database === null) throw new Error('Nothing is kept here any more.');
  await run(database, name, 'readwrite', work);
}

/** Null where there is no store. It is made with its lock alone: words written without one could never be opened. */
function open({ mayMake = false } = {}): Promise<IDBDatabase | null> {
  return new Promise((resolve, reject) => {
    let isAbsent = false;
    const opening = indexedDB.open(DATABASE, 1);
    opening.onupgradeneeded = () => {
      if (mayMake) {
        opening.result.createObjectStore(BOXES);
        opening.result.createObjectStore(ABOUT);
      } else {
        isAbsent = true;
        opening.transaction?.abort();
      }
    };
    opening.onerror = () => (isAbsent ? resolve(null) : reject(new Error('This browser keeps nothing.')));
    opening.onsuccess = () => resolve(opening.result);
  });
}

function run<T>(database: IDBDatabase, name: string, mode: IDBTransactionMode, work: Work<T>): Promise<T> {
  return new Promise((resolve, reject) => {
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
  });
}
