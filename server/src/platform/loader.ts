/** Gathers the keys asked for in one tick and loads them together; answers keep the order of the keys. One per request. */
export function loader<Key, Value>(
  batch: (keys: readonly Key[]) => Promise<readonly Value[]>,
): (key: Key) => Promise<Value> {
  let keys: Key[] = [];
  let indexOf = new Map<Key, number>();
  let waiting: Promise<readonly Value[]> | null = null;

  return async (key) => {
    waiting ??= new Promise((resolve) => {
      process.nextTick(() => {
        const asked = keys;
        keys = [];
        indexOf = new Map();
        waiting = null;
        resolve(batch(asked));
      });
    });
    let index = indexOf.get(key);
    if (index === undefined) {
      index = keys.push(key) - 1;
      indexOf.set(key, index);
    }
    const values = await waiting;
    const value = values[index];
    if (value === undefined) throw new Error('a loader answered fewer values than keys');
    return value;
  };
}

/** Puts rows into the order of `keys`, null where none came back. */
export function inOrder<Key, Row>(
  keys: readonly Key[],
  rows: readonly Row[],
  keyOf: (row: Row) => Key,
): (Row | null)[] {
  const byKey = new Map(rows.map((row) => [keyOf(row), row]));
  return keys.map((key) => byKey.get(key) ?? null);
}
