import { PICTURE_BACK_MAX_MS, PICTURE_BACK_MS, WEAK_FOR_MS, WEAK_LOSS } from './limits.ts';
import type { Reached } from './rtcp.ts';
import { ahead, beginsVp8KeyFrame, isRtcp, sequenceOf } from './rtp.ts';

/** Loss is counted over as much as this, at least. */
const REPORT_MS = 900;

/**
 * Keeps the picture from a viewer to whom too much of it gets lost for seconds on end: sound alone may still arrive. After a
 * while it is tried again from a whole picture on, without a gap in its numbers, and each time it fails later than the last.
 * Times in milliseconds.
 */
export class PictureGate {
  readonly #send: (packet: Buffer) => void;
  #mark: (Reached & { at: number }) | null = null;
  #weakSince: number | null = null;
  #offUntil: number | null = null;
  #backMs = PICTURE_BACK_MS;
  #onSince = -Infinity;
  /** What came last went out under this number. */
  #last: number | null = null;
  #sequenceBy = 0;
  #isWaiting = false;

  constructor(send: (packet: Buffer) => void) {
    this.#send = send;
  }

  get isOff(): boolean {
    return this.#offUntil !== null;
  }

  /** Sends a packet of the picture, or does not. It is as it was when this returns: others get it, too. */
  send(packet: Buffer): void {
    if (this.isOff) return;
    if (isRtcp(packet)) return this.#send(packet);
    const sequence = sequenceOf(packet);
    if (this.#isWaiting) {
      if (!beginsVp8KeyFrame(packet)) return;
      this.#isWaiting = false;
      if (this.#last !== null) this.#sequenceBy = this.#last + 1 - sequence;
    }
    const out = (sequence + this.#sequenceBy) & 0xffff;
    if (this.#last === null || ahead(this.#last, out) > 0) this.#last = out;
    if (out === sequence) return this.#send(packet);
    packet.writeUInt16BE(out, 2);
    this.#send(packet);
    packet.writeUInt16BE(sequence, 2);
  }

  /**
   * What the viewer reports of the picture, once a second and with every packet it asks for again.
   * @returns true when it is held back from now on.
   */
  heard(reached: Reached, at: number): boolean {
    if (this.isOff) return false;
    const before = this.#mark;
    if (before !== null && at - before.at < REPORT_MS) return false;
    this.#mark = { ...reached, at };
    // A report that follows at once says nothing: of no packet none is lost.
    const expected = reached.highest - (before?.highest ?? reached.highest);
    if (before === null || expected <= 0) return false;
    this.#weakSince = reached.lost - before.lost < expected * WEAK_LOSS ? null : (this.#weakSince ?? before.at);
    if (this.#weakSince === null || at - this.#weakSince < WEAK_FOR_MS) return false;
    // A picture that lasted is no reason to wait longer the next time.
    if (at - this.#onSince > PICTURE_BACK_MAX_MS) this.#backMs = PICTURE_BACK_MS;
    this.#offUntil = at + this.#backMs;
    this.#backMs = Math.min(PICTURE_BACK_MAX_MS, this.#backMs * 2);
    this.#weakSince = null;
    this.#mark = null;
    return true;
  }

  /** Opens it again when its time has come. @returns true when a whole picture is needed for that. */
  look(at: number): boolean {
    if (this.#offUntil === null || at < this.#offUntil) return false;
    this.#offUntil = null;
    this.#onSince = at;
    this.#isWaiting = true;
    return true;
  }
}
