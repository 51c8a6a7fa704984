import { randomBytes } from 'node:crypto';
import { type Socket, connect } from 'node:net';

const AT_ONCE = 50;

/** So many sockets, a few of them opening at once. */
export async function openMany(count: number, open: (place: number) => Promise<RawSocket>): Promise<RawSocket[]> {
  const sockets: RawSocket[] = [];
  for (let from = 0; from < count; from += AT_ONCE) {
    const size = Math.min(AT_ONCE, count - from);
    sockets.push(...(await Promise.all(Array.from({ length: size }, (_, place) => open(from + place)))));
  }
  return sockets;
}

/** The cheapest WebSocket client there is, so that the processor is left to the server. No extensions, no TLS. */
export class RawSocket {
  onFrame: (text: Buffer) => void = () => undefined;
  readonly #socket: Socket;
  #rest: Buffer | null = null;

  private constructor(socket: Socket) {
    this.#socket = socket;
  }

  /** Opens a socket and answers once the handshake is done. @throws with the status line of a refusal. */
  static async open(at: string, headers: Record<string, string>): Promise<RawSocket> {
    const { hostname, port, pathname } = new URL(at);
    const socket = connect(Number(port), hostname);
    socket.setNoDelay(true).on('error', () => undefined);
    const lines = {
      host: `${hostname}:${port}`,
      upgrade: 'websocket',
      connection: 'Upgrade',
      'sec-websocket-version': '13',
      'sec-websocket-key': randomBytes(16).toString('base64'),
      ...headers,
    };
    socket.write(
      `GET ${pathname} HTTP/1.1\r\n${Object.entries(lines)
        .map(([name, value]) => `${name}: ${value}\r\n`)
        .join('')}\r\n`,
    );
    const client = new RawSocket(socket);
    await new Promise<void>((opened, refused) => {
      let head = Buffer.alloc(0);
      const listen = (chunk: Buffer): void => {
        head = Buffer.concat([head, chunk]);
        const end = head.indexOf('\r\n\r\n');
        if (end < 0) return;
        socket.off('data', listen);
        if (!head.subarray(0, 12).toString().endsWith('101'))
          return refused(new Error(head.subarray(0, 80).toString()));
        socket.on('data', (bytes) => client.#take(bytes));
        client.#take(head.subarray(end + 4));
        opened();
      };
      socket.on('data', listen);
      socket.once('close', () => refused(new Error('closed')));
    });
    return client;
  }

  /** Masked with zeros: the bytes go as they are. */
  send(text: string): void {
    const payload = Buffer.from(text);
    const head = payload.length < 126 ? 2 : 4;
    const frame = Buffer.alloc(head + 4 + payload.length);
    frame[0] = 0x81;
    frame[1] = 0x80 | (head === 2 ? payload.length : 126);
    if (head === 4) frame.writeUInt16BE(payload.length, 2);
    payload.copy(frame, head + 4);
    this.#socket.write(frame);
  }

  close(): void {
    this.#socket.destroy();
  }

  #take(chunk: Buffer): void {
    const bytes = this.#rest === null ? chunk : Buffer.concat([this.#rest, chunk]);
    let at = 0;
    for (;;) {
      if (bytes.length - at < 2) break;
      const short = (bytes[at + 1] ?? 0) & 127;
      const head = short < 126 ? 2 : short === 126 ? 4 : 10;
      if (bytes.length - at < head) break;
      const size =
        short < 126 ? short : short === 126 ? bytes.readUInt16BE(at + 2) : Number(bytes.readBigUInt64BE(at + 2));
      if (bytes.length - at < head + size) break;
      if (((bytes[at] ?? 0) & 15) === 1) this.onFrame(bytes.subarray(at + head, at + head + size));
      at += head + size;
    }
    this.#rest = at < bytes.length ? bytes.subarray(at) : null;
  }
}
