import { setTimeout as sleep } from 'node:timers/promises';
import { cpuOfAll } from './machine.ts';
import { quantile } from './quantile.ts';
import type { RawSocket } from './raw-socket.ts';

const MARK = 0x7e;
const DOT = 0x2e;
/** Digits in the voice's marks: a row of real digits is taken for a telephone number, and the line is held. */
const DIGITS = 'bcdfghjklm';
const VALUES = Uint8Array.from({ length: 256 }, (_, code) => Math.max(0, DIGITS.indexOf(String.fromCharCode(code))));
const WORDS = 'Thank you for sharing this, you are not alone here. '.repeat(3).slice(0, 120);

/** What a run of deliveries cost. */
export interface Delivered {
  deliveriesPerSecond: number;
  messagesPerSecond: number;
  /** Milliseconds from when a message was due to be sent until somebody had it. */
  p50: number;
  p99: number;
  /** Microseconds of the server's processor a delivery. */
  cpuMicros: number;
  lost: number;
}

/** People who listen, and one voice among them: counts who got what, and when. */
export class Audience {
  readonly #sockets: readonly RawSocket[];
  readonly #say: (text: string) => void;
  readonly #open = new Map<number, number>();
  #latencies: number[] = [];
  #next = 0;
  #onDone: () => void = () => undefined;

  constructor(sockets: readonly RawSocket[], say: (text: string) => void) {
    this.#sockets = sockets;
    this.#say = say;
    for (const socket of sockets) socket.onFrame = (frame) => this.#hear(frame);
  }

  /** As many messages as `window` in flight allow, or `perSecond` of them at their times. */
  async run(
    pace: { window: number } | { perSecond: number },
    { seconds, pids }: { seconds: number; pids: readonly number[] },
  ): Promise<Delivered> {
    await this.#voice(5, 20);
    if (this.#latencies.length === 0) throw new Error('nobody heard the voice: its lines are held or refused');
    this.#latencies = [];
    const before = cpuOfAll(pids);
    const startedAt = performance.now();
    const end = startedAt + seconds * 1_000;
    const first = this.#next;
    if ('window' in pace) await this.#closedLoop(pace.window, end);
    else await this.#voice(pace.perSecond * seconds, pace.perSecond);
    for (let waited = 0; this.#open.size > 0 && waited < 10_000; waited += 5) await sleep(5);
    const tookSeconds = (performance.now() - startedAt) / 1_000;
    const sorted = Float64Array.from(this.#latencies).sort();
    const lost = [...this.#open.values()].reduce((sum, left) => sum + left, 0);
    this.#open.clear();
    return {
      deliveriesPerSecond: sorted.length / tookSeconds,
      messagesPerSecond: (this.#next - first) / tookSeconds,
      p50: quantile(sorted, 0.5),
      p99: quantile(sorted, 0.99),
      cpuMicros: ((cpuOfAll(pids) - before) * 1_000) / Math.max(1, sorted.length),
      lost,
    };
  }

  #send(dueAt: number): void {
    const place = this.#next;
    this.#next += 1;
    this.#open.set(place, this.#sockets.length);
    this.#say(`~${marked(place)}.${marked(Math.round(dueAt * 1_000))}~ ${WORDS}`);
  }

  async #voice(count: number, perSecond: number): Promise<void> {
    const startedAt = performance.now();
    for (let sent = 0; sent < count; sent += 1) {
      const dueAt = startedAt + (sent * 1_000) / perSecond;
      const wait = dueAt - performance.now();
      if (wait > 1) await sleep(wait);
      this.#send(dueAt);
    }
    for (let waited = 0; this.#open.size > 0 && waited < 10_000; waited += 5) await sleep(5);
  }

  #closedLoop(window: number, end: number): Promise<void> {
    return new Promise((done) => {
      const fill = (): void => {
        while (this.#open.size < window && performance.now() < end) this.#send(performance.now());
        if (performance.now() >= end) done();
      };
      this.#onDone = () => setImmediate(fill);
      setTimeout(done, end - performance.now() + 5_000).unref();
      fill();
    });
  }

  /** `~place.micros~` stands in every message; several may come in one frame. */
  #hear(frame: Buffer): void {
    const now = performance.now();
    for (let at = frame.indexOf(MARK); at >= 0; at = frame.indexOf(MARK, at + 1)) {
      const end = frame.indexOf(MARK, at + 1);
      const dot = frame.indexOf(DOT, at + 1);
      const place = numberIn(frame, at + 1, dot);
      const micros = numberIn(frame, dot + 1, end);
      at = end;
      const left = (this.#open.get(place) ?? 0) - 1;
      if (left < 0) continue;
      this.#latencies.push(now - micros / 1_000);
      if (left > 0) this.#open.set(place, left);
      else {
        this.#open.delete(place);
        this.#onDone();
      }
    }
  }
}

const marked = (number: number): string => String(number).replace(/\d/g, (digit) => DIGITS[Number(digit)] ?? '');

function numberIn(frame: Buffer, from: number, until: number): number {
  let number = 0;
  for (let at = from; at < until; at += 1) number = number * 10 + (VALUES[frame[at] ?? 0] ?? 0);
  return number;
}
