/** Encrypted packets as they went out, to send again as they are: encrypting one anew would count on its own wrap. */
export class SentPackets {
  readonly #most: number;
  readonly #kept = new Map<number, Buffer>();

  /** @param most packets kept of all sources together */
  constructor(most: number) {
    this.#most = most;
  }

  keep(ssrc: number, sequence: number, datagram: Buffer): void {
    if (this.#most === 0) return;
    this.#kept.set(keyOf(ssrc, sequence), datagram);
    if (this.#kept.size <= this.#most) return;
    const [oldest] = this.#kept.keys();
    if (oldest !== undefined) this.#kept.delete(oldest);
  }

  again({ ssrc, sequence }: { ssrc: number; sequence: number }, send: (datagram: Buffer) => void): void {
    const datagram = this.#kept.get(keyOf(ssrc, sequence));
    if (datagram !== undefined) send(datagram);
  }
}

function keyOf(ssrc: number, sequence: number): number {
  return ssrc * 65_536 + sequence;
}
