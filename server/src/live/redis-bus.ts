import { Redis } from 'ioredis';
import type { Logger } from '../platform/logger.ts';
import type { Bus, BusMessage } from './bus.ts';

/** Each node sends itself a beat through Redis: the only proof that messages arrive. */
const BEAT_MS = 1_000;
const LOST_MS = 3_000;
const BACK_SOON_MS = 1_000;

interface Envelope {
  from: string;
  message: BusMessage | { k: 'beat' };
}

export interface RedisBusDeps {
  url: string;
  /** Same for all nodes of one community, unlike any other that uses this Redis. */
  channel: string;
  nodeId: string;
  log: Logger;
}

/** The bus over Redis or Valkey: published after the commit, one publish a message, joined by ioredis into one write a tick. */
export class RedisBus implements Bus {
  readonly #deps: RedisBusDeps;
  readonly #out: Redis;
  readonly #in: Redis;
  readonly #beat: NodeJS.Timeout;
  #onMessage: (message: BusMessage) => void = () => undefined;
  #beatAt: number | null = null;
  #wasConnected = false;

  constructor(deps: RedisBusDeps) {
    this.#deps = deps;
    const options = {
      lazyConnect: true,
      // What cannot be said now is not said later: a hint that comes late is no hint.
      enableOfflineQueue: false,
      maxRetriesPerRequest: 0,
      connectTimeout: LOST_MS,
      retryStrategy: () => BACK_SOON_MS,
    };
    this.#out = new Redis(deps.url, { ...options, enableAutoPipelining: true });
    this.#in = new Redis(deps.url, options);
    for (const each of [this.#out, this.#in]) {
      each.on('error', (error: unknown) => deps.log.debug({ event: 'bus.error', err: error }, 'the bus is away'));
      each.connect().catch(() => undefined);
    }
    this.#in.on('ready', () => void this.#in.subscribe(deps.channel).catch(() => undefined));
    this.#in.on('message', (_channel: string, text: string) => this.#receive(text));
    this.#beat = setInterval(() => this.#pulse(), BEAT_MS);
    this.#beat.unref();
  }

  get state(): 'connected' | 'away' {
    return this.#beatAt !== null && performance.now() - this.#beatAt < LOST_MS ? 'connected' : 'away';
  }

  publish(message: BusMessage): void {
    this.#send({ from: this.#deps.nodeId, message });
  }

  listen(onMessage: (message: BusMessage) => void): void {
    this.#onMessage = onMessage;
  }

  async close(): Promise<void> {
    clearInterval(this.#beat);
    this.#out.disconnect();
    this.#in.disconnect();
  }

  #send(envelope: Envelope): void {
    if (this.#out.status !== 'ready') return;
    this.#out.publish(this.#deps.channel, JSON.stringify(envelope)).catch(() => undefined);
  }

  #pulse(): void {
    this.#send({ from: this.#deps.nodeId, message: { k: 'beat' } });
    const isConnected = this.state === 'connected';
    if (isConnected === this.#wasConnected) return;
    this.#wasConnected = isConnected;
    if (isConnected) this.#deps.log.info({ event: 'bus.back' }, 'the bus carries messages');
    else this.#deps.log.warn({ event: 'bus.away' }, 'the bus is away: rooms are looked at each second');
  }

  #receive(text: string): void {
    // The decoder: only our own nodes know the name of the channel.
    const { from, message } = JSON.parse(text) as Envelope;
    if (message.k === 'beat') {
      if (from === this.#deps.nodeId) this.#beatAt = performance.now();
    } else if (from !== this.#deps.nodeId) this.#onMessage(message);
  }
}
