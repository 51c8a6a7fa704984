import { monitorEventLoopDelay } from 'node:perf_hooks';
import { MAX_IN_FLIGHT, MAX_LOOP_DELAY_MS } from '@between/rules/http.ts';

const SAMPLE_MS = 1_000;

/** Says when there is more to do than can be done well, so that new work is refused quickly instead of slowly. */
export class LoadMeter implements Disposable {
  inFlight = 0;
  /** Mean delay of the event loop in the last second, in milliseconds. */
  loopDelayMs = 0;
  readonly #delay = monitorEventLoopDelay({ resolution: 20 });
  readonly #timer: NodeJS.Timeout;

  constructor() {
    this.#delay.enable();
    this.#timer = setInterval(() => {
      this.loopDelayMs = Number.isNaN(this.#delay.mean) ? 0 : this.#delay.mean / 1e6;
      this.#delay.reset();
    }, SAMPLE_MS);
    this.#timer.unref();
  }

  get isTooMuch(): boolean {
    return this.inFlight >= MAX_IN_FLIGHT || this.loopDelayMs > MAX_LOOP_DELAY_MS;
  }

  [Symbol.dispose](): void {
    clearInterval(this.#timer);
    this.#delay.disable();
  }
}
