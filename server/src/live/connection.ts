import type { Duplex } from 'node:stream';
import type { Topic } from '@between/live-protocol/events.ts';
import { CLOSE } from '@between/live-protocol/version.ts';
import type { ServerFrame } from '@between/live-protocol/frames.ts';
import { MAX_WAITING_BYTES, READ_ANYWAY_FRAMES, SOCKET_FRAMES, STUCK_SECONDS } from '@between/rules/live.ts';
import type { WebSocket } from 'ws';
import type { Member } from '../policy/actor.ts';
import { bytesOf } from './fan-out.ts';

/** A silent client is asked every 20 s; three questions without any answer, and nobody is there. */
const SILENT_MS = 65_000;

/** Frames that may still come now: `burst` at once, `perSecond` in the long run. */
export class Allowance {
  #left: number;
  #at: number;
  readonly #limit: { burst: number; perSecond: number };

  constructor(limit: { burst: number; perSecond: number }, now: number) {
    this.#limit = limit;
    this.#left = limit.burst;
    this.#at = now;
  }

  /** Takes one; false when there was none left. `now` in milliseconds of any clock that only goes forward. */
  take(now: number): boolean {
    const { burst, perSecond } = this.#limit;
    this.#left = Math.min(burst, this.#left + ((now - this.#at) / 1000) * perSecond) - 1;
    this.#at = now;
    if (this.#left >= 0) return true;
    // Not below one burst: whoever stops is heard again in seconds.
    this.#left = Math.max(this.#left, -burst);
    return false;
  }

  /** Went on sending a whole burst after the last one that was heard. */
  isHopeless(): boolean {
    return this.#left <= -this.#limit.burst;
  }
}

/** One open socket: who is behind it, where it is, and how much may wait for it. */
export class Connection {
  actor: Member;
  /** People on the other side of a block, whoever made it; null for none. */
  hides: ReadonlySet<string> | null = null;
  readonly rooms = new Set<string>();
  readonly topics = new Set<Topic>();
  /** Last time the database said that this session may be here. */
  checkedAt: number;
  heardAt: number;
  badFrames = 0;
  readonly frames: Allowance;
  /** Lines beyond them that are read all the same. */
  readonly readAnyway: Allowance;
  readonly #socket: WebSocket;
  readonly #stream: Duplex;
  #gapSince = 0;

  constructor(socket: WebSocket, actor: Member, now: number) {
    this.#socket = socket;
    // The decoder: `ws` keeps its stream there. Written to directly, because compression is off and frames are made once for many.
    this.#stream = (socket as unknown as { _socket: Duplex })._socket;
    this.actor = actor;
    this.checkedAt = now;
    this.heardAt = now;
    this.frames = new Allowance(SOCKET_FRAMES, now);
    this.readAnyway = new Allowance(READ_ANYWAY_FRAMES, now);
  }

  get isOpen(): boolean {
    return this.#socket.readyState === this.#socket.OPEN;
  }

  /** True while this reader is behind and gets nothing but word of it. */
  get isBehind(): boolean {
    return this.#gapSince !== 0;
  }

  send(frame: ServerFrame): void {
    this.write(bytesOf(frame));
  }

  /** Hands bytes of whole frames to the socket. What would wait beyond the limit is left out, and the reader is told `gap` as soon as it reads again. */
  write(bytes: Buffer): void {
    if (!this.isOpen) return;
    if (this.#gapSince !== 0 && !this.#catchUp()) return;
    const waiting = this.#stream.writableLength;
    if (waiting > 0 && waiting + bytes.length > MAX_WAITING_BYTES) {
      this.#gapSince = performance.now();
      return;
    }
    this.#stream.write(bytes);
  }

  /** Looked at each second: word of the gap for whoever reads again, the end for whoever does not. */
  sweep(now: number): void {
    if (this.#gapSince !== 0 && !this.#catchUp() && now - this.#gapSince > STUCK_SECONDS * 1000) this.cut();
    else if (now - this.heardAt > SILENT_MS) this.cut();
  }

  close(code: (typeof CLOSE)[keyof typeof CLOSE], reason: string): void {
    this.#socket.close(code, reason);
  }

  /** Ends at once, without the other side. */
  cut(): void {
    this.#socket.terminate();
  }

  #catchUp(): boolean {
    if (this.#stream.writableLength > 0) return false;
    this.#gapSince = 0;
    for (const room of this.rooms) this.#stream.write(bytesOf({ t: 'gap', room }));
    return true;
  }
}
