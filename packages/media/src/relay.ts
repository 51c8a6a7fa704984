import { Continuity } from './continuity.ts';
import type { Kind } from './engine.ts';
import { passOnSenderReport } from './rtcp.ts';
import { address } from './rtp.ts';

const CLOCK_RATES: Readonly<Record<Kind, number>> = { audio: 48_000, video: 90_000 };

/** One viewer's end of a relay. */
export interface Leg {
  ssrc: number;
  payloadType: number;
  send(packet: Buffer): void;
}

/** One kind of one stream: what comes in once goes out to everybody. */
export class Relay {
  readonly kind: Kind;
  readonly #continuity: Continuity;
  readonly #legs = new Set<Leg>();
  #isShut = false;

  constructor(kind: Kind) {
    this.kind = kind;
    this.#continuity = new Continuity(CLOCK_RATES[kind]);
  }

  get legs(): number {
    return this.#legs.size;
  }

  join(leg: Leg): void {
    this.#legs.add(leg);
  }

  leave(leg: Leg): void {
    this.#legs.delete(leg);
  }

  /** Shut, nothing goes through; what comes later follows on without a gap. */
  set isShut(isShut: boolean) {
    if (this.#isShut && !isShut) this.#continuity.skip();
    this.#isShut = isShut;
  }

  /** Something was left out: what comes next follows on. */
  skip(): void {
    this.#continuity.skip();
  }

  /** What comes next is sent by somebody else. */
  switchSource(): void {
    this.#continuity.switchSource();
  }

  /** Sends a packet on. It is written over. `at` in milliseconds. */
  take(packet: Buffer, at: number): void {
    if (this.#isShut) return;
    this.#continuity.write(packet, at);
    for (const leg of this.#legs) {
      address(packet, leg.ssrc, leg.payloadType);
      leg.send(packet);
    }
  }

  takeSenderReport(report: Buffer): void {
    if (this.#isShut) return;
    const { timestampBy } = this.#continuity;
    for (const leg of this.#legs) leg.send(passOnSenderReport(report, leg.ssrc, timestampBy));
  }
}
