import { ahead } from './rtp.ts';

/**
 * One unbroken line of sequence numbers and timestamps out of whatever comes in: a host who reloads starts with other
 * numbers, and a viewer who hears a jump freezes for good.
 */
export class Continuity {
  readonly #clockRate: number;
  #ssrc: number | null = null;
  #hasGap = false;
  #isOther = false;
  #sequenceBy = 0;
  #timestampBy = 0;
  #lastSequence = 0;
  #lastTimestamp = 0;
  #lastAt = 0;

  /** @param clockRate ticks a second of the timestamps */
  constructor(clockRate: number) {
    this.#clockRate = clockRate;
  }

  /** What is added to timestamps of the source that is heard now; for sender reports. */
  get timestampBy(): number {
    return this.#timestampBy;
  }

  /** What comes next follows on, although packets were left out between. */
  skip(): void {
    this.#hasGap = true;
  }

  /** What comes next is somebody else, whatever source it calls itself. */
  switchSource(): void {
    this.#isOther = this.#ssrc !== null;
  }

  /** Writes the outgoing numbers into the packet. `at` is in milliseconds of a clock that never goes back. */
  write(packet: Buffer, at: number): void {
    const sequence = packet.readUInt16BE(2);
    const timestamp = packet.readUInt32BE(4);
    const ssrc = packet.readUInt32BE(8);
    if (this.#ssrc === null) {
      this.#lastSequence = sequence - 1;
      this.#lastTimestamp = timestamp;
    } else if (ssrc !== this.#ssrc || this.#isOther) {
      const ticks = Math.max(1, Math.round(((at - this.#lastAt) / 1000) * this.#clockRate));
      this.#sequenceBy = this.#lastSequence + 1 - sequence;
      this.#timestampBy = this.#lastTimestamp + ticks - timestamp;
    } else if (this.#hasGap) {
      this.#sequenceBy = this.#lastSequence + 1 - sequence;
    }
    this.#ssrc = ssrc;
    this.#hasGap = false;
    this.#isOther = false;
    const outSequence = (sequence + this.#sequenceBy) & 0xffff;
    const outTimestamp = (timestamp + this.#timestampBy) >>> 0;
    packet.writeUInt16BE(outSequence, 2);
    packet.writeUInt32BE(outTimestamp, 4);
    if (ahead(this.#lastSequence & 0xffff, outSequence) > 0) {
      this.#lastSequence = outSequence;
      this.#lastTimestamp = outTimestamp;
      this.#lastAt = at;
    }
  }
}
