import type { ServerFrame } from '@between/live-protocol/frames.ts';
import { type LineForm, type LineRow, type LineViewer, formFor, liveLine } from '../features/chat/live-line.model.ts';

const TEXT = 0x81;

/** A text frame of RFC 6455 as it goes over the wire: unmasked, whole, uncompressed. Built once, written to many. */
export function textFrame(text: string): Buffer {
  const size = Buffer.byteLength(text);
  const head = size < 126 ? 2 : size < 65_536 ? 4 : 10;
  // Not from the pool: a slice would keep 8 KiB alive as long as one slow reader has not read it.
  const bytes = Buffer.allocUnsafeSlow(head + size);
  bytes[0] = TEXT;
  if (head === 2) bytes[1] = size;
  else if (head === 4) {
    bytes[1] = 126;
    bytes.writeUInt16BE(size, 2);
  } else {
    bytes[1] = 127;
    bytes.writeBigUInt64BE(BigInt(size), 2);
  }
  bytes.write(text, head);
  return bytes;
}

/** A frame of the protocol as bytes. */
export function bytesOf(frame: ServerFrame): Buffer {
  return textFrame(JSON.stringify(frame));
}

/**
 * Changed lines of a room on their way to everybody there. Each line becomes text once, each different selection becomes
 * bytes once: people who see the same share the same buffer, whoever they are.
 */
export class LineBatch {
  readonly #roomId: string;
  readonly #rows: readonly LineRow[];
  readonly #head: number;
  readonly #people = new Set<string>();
  readonly #isEveryWordOpen: boolean;
  readonly #texts = new Map<string, string>();
  readonly #bytes = new Map<string, Buffer | null>();

  /** `head` is the number up to which this batch brings its readers. */
  constructor(roomId: string, rows: readonly LineRow[], head: number) {
    this.#roomId = roomId;
    this.#rows = rows;
    this.#head = head;
    for (const row of rows) {
      if (row.authorId !== null) this.#people.add(row.authorId);
      if (row.reply?.authorId != null) this.#people.add(row.reply.authorId);
    }
    this.#isEveryWordOpen = rows.every((row) => row.visibility !== 'held');
  }

  /** What this viewer gets; null when nothing of it is for them. */
  bytesFor(viewer: LineViewer): Buffer | null {
    const isPlain = this.#isEveryWordOpen && (viewer.isDesk || !this.#isAcrossBlock(viewer.hides));
    const forms = isPlain ? null : this.#rows.map((row) => formFor(row, viewer));
    const key = forms?.join(',') ?? '';
    const known = this.#bytes.get(key);
    if (known !== undefined) return known;
    const made = this.#build(forms);
    this.#bytes.set(key, made);
    return made;
  }

  #isAcrossBlock(hides: LineViewer['hides']): boolean {
    if (hides === null) return false;
    for (const person of this.#people) if (hides.has(person)) return true;
    return false;
  }

  #build(forms: readonly LineForm[] | null): Buffer | null {
    const lines: string[] = [];
    const gone: string[] = [];
    this.#rows.forEach((row, place) => {
      const form = forms?.[place] ?? 'whole';
      if (form === 'gone') gone.push(row.id);
      else if (form !== 'nothing') lines.push(this.#textOf(row, form));
    });
    const room = JSON.stringify(this.#roomId);
    const frames: Buffer[] = [];
    if (gone.length > 0) frames.push(bytesOf({ t: 'gone', room: this.#roomId, ids: gone, head: this.#head }));
    if (lines.length > 0)
      frames.push(textFrame(`{"t":"lines","room":${room},"lines":[${lines.join(',')}],"head":${this.#head}}`));
    return frames.length === 0 ? null : Buffer.concat(frames);
  }

  #textOf(row: LineRow, form: 'whole' | 'bare'): string {
    const key = `${form} ${row.id}`;
    const text = this.#texts.get(key) ?? JSON.stringify(liveLine(row, form));
    this.#texts.set(key, text);
    return text;
  }
}
