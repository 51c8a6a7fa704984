import { NACK_EVERY_MS, NACK_TRIES } from './limits.ts';
import type { Reception } from './rtcp.ts';
import { ahead } from './rtp.ts';

interface Missing {
  tries: number;
  askedAt: number;
}

/** More than this at once is no loss but another stream or a long pause: a key frame mends it. */
const GAP_MAX = 128;
/** More than this missing at a time is not asked for: what is asked for fits into one packet. */
const MISSING_MAX = 256;

/** What arrived of one source and what is missing. Times in milliseconds. */
export class ReceptionLog {
  readonly ssrc: number;
  readonly #missing = new Map<number, Missing>();
  #highest: number | null = null;
  #wraps = 0;
  #received = 0;
  #expected = 0;
  #reported = { received: 0, expected: 0 };
  #lastReport = { middle: 0, at: 0 };

  constructor(ssrc: number) {
    this.ssrc = ssrc;
  }

  /** @returns true when so much is missing that only a whole picture helps. */
  take(sequence: number, at: number): boolean {
    this.#received += 1;
    if (this.#highest === null) {
      this.#highest = sequence;
      this.#expected = 1;
      return false;
    }
    const by = ahead(this.#highest, sequence);
    if (by <= 0) {
      this.#missing.delete(sequence);
      return false;
    }
    if (sequence < this.#highest) this.#wraps += 1;
    this.#expected += by;
    const isTooMuch = by > GAP_MAX || this.#missing.size + by > MISSING_MAX;
    if (isTooMuch) this.#missing.clear();
    else
      for (let back = by - 1; back > 0; back -= 1)
        this.#missing.set((sequence - back) & 0xffff, { tries: 0, askedAt: at - NACK_EVERY_MS });
    this.#highest = sequence;
    return isTooMuch;
  }

  /** Packets to ask for again now, in order. `isGivenUp`: some were asked for often enough. */
  toAskFor(at: number): { sequences: number[]; isGivenUp: boolean } {
    const sequences: number[] = [];
    let isGivenUp = false;
    for (const [sequence, missing] of this.#missing) {
      if (at - missing.askedAt < NACK_EVERY_MS) continue;
      if (missing.tries >= NACK_TRIES) {
        this.#missing.delete(sequence);
        isGivenUp = true;
        continue;
      }
      missing.tries += 1;
      missing.askedAt = at;
      sequences.push(sequence);
    }
    return { sequences, isGivenUp };
  }

  heardReport(report: Buffer, at: number): void {
    this.#lastReport = { middle: report.readUInt32BE(10), at };
  }

  /** What there is to say since the last time. */
  report(at: number): Reception {
    const expected = this.#expected - this.#reported.expected;
    const received = this.#received - this.#reported.received;
    this.#reported = { received: this.#received, expected: this.#expected };
    const { middle, at: heardAt } = this.#lastReport;
    return {
      ssrc: this.ssrc,
      loss: expected > 0 ? Math.max(0, expected - received) / expected : 0,
      lost: Math.max(0, this.#expected - this.#received),
      highest: this.#wraps * 65_536 + (this.#highest ?? 0),
      jitter: 0,
      lastReport: middle,
      sinceLastReport: middle === 0 ? 0 : Math.round(((at - heardAt) / 1000) * 65_536),
    };
  }
}
