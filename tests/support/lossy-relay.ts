import { createSocket, type Socket } from 'node:dgram';
import { once } from 'node:events';

/** How the network between a page and the media port is. */
export interface Weather {
  /** Milliseconds each way. */
  delay: number;
  /** Share of packets that never arrive, 0 to 1, each way. */
  loss: number;
  /** Bits a second towards the page; no limit when left out. */
  bitsDown?: number;
}

/** What a router keeps for a slow line before it throws packets away. */
const QUEUE_MS = 300;

/** A network that loses and delays: UDP on a port of loopback, sent on to another. The weather may change while it runs. */
export class LossyRelay {
  readonly #front: Socket;
  readonly #target: number;
  readonly #backs = new Map<number, { socket: Socket; freeAt: number }>();
  #isClosed = false;
  weather: Weather;

  private constructor(front: Socket, target: number, weather: Weather) {
    this.#front = front;
    this.#target = target;
    this.weather = weather;
    front.on('message', (packet, { port }) =>
      this.#pass(packet, 0, () => this.#backOf(port).send(packet, target, '127.0.0.1')),
    );
  }

  static async open(target: number, weather: Weather): Promise<LossyRelay> {
    const front = createSocket('udp4').bind(0, '127.0.0.1');
    await once(front, 'listening');
    return new LossyRelay(front, target, weather);
  }

  get port(): number {
    return this.#front.address().port;
  }

  /** An answer that leads through here. */
  reroute(answer: string): string {
    return answer.replaceAll(` ${this.#target} typ host`, ` ${this.port} typ host`);
  }

  close(): void {
    this.#isClosed = true;
    this.#front.close();
    for (const { socket } of this.#backs.values()) socket.close();
  }

  #backOf(port: number): Socket {
    const known = this.#backs.get(port);
    if (known !== undefined) return known.socket;
    const back = { socket: createSocket('udp4').bind(0, '127.0.0.1'), freeAt: 0 };
    this.#backs.set(port, back);
    back.socket.on('message', (packet) => {
      const { bitsDown } = this.weather;
      const now = performance.now();
      const wait = Math.max(0, back.freeAt - now);
      if (bitsDown !== undefined) {
        if (wait > QUEUE_MS) return;
        back.freeAt = now + wait + (packet.length * 8_000) / bitsDown;
      }
      this.#pass(packet, bitsDown === undefined ? 0 : wait, () => this.#front.send(packet, port, '127.0.0.1'));
    });
    return back.socket;
  }

  #pass(packet: Buffer, wait: number, send: () => void): void {
    // eslint-disable-next-line no-restricted-syntax -- chance is what is tried here
    if (Math.random() < this.weather.loss || packet.length === 0) return;
    // What is still on its way when the network is taken down is lost.
    setTimeout(() => this.#isClosed || send(), this.weather.delay + wait);
  }
}
