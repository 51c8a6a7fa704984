/** The only source of time: tests move it, the product reads it. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

/** A clock that stands where it is put, or runs on from there. For tests and for telling the demo world. */
export class MovableClock implements Clock {
  #offsetMs = 0;
  #fixedMs: number | null = null;

  now(): Date {
    return new Date(this.#fixedMs ?? Date.now() + this.#offsetMs);
  }

  /** Stands still at `instant` until moved again. */
  set(instant: Date): void {
    this.#fixedMs = instant.getTime();
  }

  /** Goes forward by `seconds`, standing or running as before. */
  advance(seconds: number): void {
    if (this.#fixedMs === null) this.#offsetMs += seconds * 1000;
    else this.#fixedMs += seconds * 1000;
  }

  /** Runs on from where it stands. */
  runOn(): void {
    if (this.#fixedMs === null) return;
    this.#offsetMs = this.#fixedMs - Date.now();
    this.#fixedMs = null;
  }

  /** Runs with the machine's time again. */
  release(): void {
    this.#fixedMs = null;
    this.#offsetMs = 0;
  }
}

/** `from` plus a number of minutes. */
export function addMinutes(from: Date, minutes: number): Date {
  return new Date(from.getTime() + minutes * 60_000);
}

export function addSeconds(from: Date, seconds: number): Date {
  return addMinutes(from, seconds / 60);
}

export function addHours(from: Date, hours: number): Date {
  return addMinutes(from, hours * 60);
}

export function addDays(from: Date, days: number): Date {
  return addHours(from, days * 24);
}

/** `from` plus a number of calendar months. */
export function addMonths(from: Date, months: number): Date {
  const then = new Date(from);
  then.setUTCMonth(then.getUTCMonth() + months);
  return then;
}
