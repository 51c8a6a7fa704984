/** A stop watch that can be paused; its time never includes a pause. */
export class Clock {
  #before = 0;
  #since: number | null = null;
  isStarted = false;
  readonly #now: () => number;

  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
  }

  get isRunning(): boolean {
    return this.#since !== null;
  }

  start(): void {
    this.#before = 0;
    this.#since = this.#now();
    this.isStarted = true;
  }

  pause(): void {
    this.#before = this.elapsedMs();
    this.#since = null;
  }

  goOn(): void {
    this.#since ??= this.#now();
  }

  stop(): void {
    this.#before = 0;
    this.#since = null;
    this.isStarted = false;
  }

  elapsedMs(): number {
    return this.#before + (this.#since === null ? 0 : this.#now() - this.#since);
  }
}
