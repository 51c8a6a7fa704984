import { Writable } from 'node:stream';

/** Rows as text, bytes as the letters they stand for: what lies open in a sealed column would be found in it. */
export function textOf(rows: unknown): string {
  return JSON.stringify(rows, function (this: Record<string, unknown>, key, value: unknown) {
    const raw = this[key];
    return raw instanceof Uint8Array ? Buffer.from(raw).toString('utf8') : value;
  });
}

/** Keeps every line a server logs; `logTo` belongs into the options of `startApp`. */
export function keepLog(): { logTo: Writable; logged: readonly string[] } {
  const logged: string[] = [];
  const logTo = new Writable({
    write(chunk, _encoding, done) {
      logged.push(String(chunk));
      done();
    },
  });
  return { logTo, logged };
}
