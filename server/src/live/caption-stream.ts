import { captionsChangedAfter } from '../features/captions/captions.queries.ts';
import type { Services } from '../platform/context.ts';
import { bytesOf } from './fan-out.ts';

/** Captions of one room on this node: read once for all who are there, and told in the order of their changes. */
export class CaptionStream {
  readonly #roomId: string;
  readonly #services: Pick<Services, 'db' | 'log'>;
  readonly #tellAll: (bytes: Buffer) => void;
  #delivered = -1;
  #wanted = 0;
  #isReading = false;

  constructor(roomId: string, services: Pick<Services, 'db' | 'log'>, tellAll: (bytes: Buffer) => void) {
    this.#roomId = roomId;
    this.#services = services;
    this.#tellAll = tellAll;
  }

  /** Captions changed up to this number. What was there before this node heard of any came with the page. */
  changed(head: number): void {
    if (this.#delivered === -1) this.#delivered = head - 1;
    if (head <= this.#wanted) return;
    this.#wanted = head;
    if (!this.#isReading) void this.#read();
  }

  async #read(): Promise<void> {
    this.#isReading = true;
    try {
      while (this.#wanted > this.#delivered) {
        const wanted = this.#wanted;
        const lines = await captionsChangedAfter(this.#services.db, this.#roomId, this.#delivered);
        this.#delivered = Math.max(wanted, lines.at(-1)?.changed ?? 0);
        if (lines.length > 0) this.#tellAll(bytesOf({ t: 'captions', room: this.#roomId, lines }));
      }
    } catch (error) {
      // The next one brings these with it.
      this.#services.log.warn({ event: 'live.captions', err: error }, 'captions wait for the database');
    } finally {
      this.#isReading = false;
    }
  }
}
