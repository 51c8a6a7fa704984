import { randomUUID } from 'node:crypto';
import { decodeServerFrame } from '@between/live-protocol/decode.ts';
import type { ClientFrame, LiveLine, ServerFrame } from '@between/live-protocol/frames.ts';
import { SUBPROTOCOL } from '@between/live-protocol/version.ts';
import { WebSocket } from 'ws';

type FrameOf<T extends ServerFrame['t']> = Extract<ServerFrame, { t: T }>;

/** What a client knows of a room: the lines as they are now, and up to which number it has everything. */
export interface KnownRoom {
  lines: Map<string, LiveLine>;
  head: number;
}

/** A client written from packages/handbook/live-protocol.md alone. */
export class LiveClient {
  /** Everything that came, in order. */
  readonly frames: ServerFrame[] = [];
  readonly rooms = new Map<string, KnownRoom>();
  readonly socket: WebSocket;
  /** Resolves with the close code. */
  readonly closed: Promise<number>;
  readonly #waiting = new Set<() => void>();

  constructor(
    at: string,
    { cookie, origin, offered = [SUBPROTOCOL] }: { cookie: string; origin: string; offered?: string[] },
  ) {
    this.socket = new WebSocket(`${at.replace(/^http/, 'ws')}/live`, offered, { headers: { cookie, origin } });
    this.socket.on('message', (message) => this.#take(decodeServerFrame(String(message))));
    this.socket.on('error', () => undefined);
    this.closed = new Promise((resolve) => this.socket.once('close', (code) => resolve(code)));
    void this.closed.then(() => this.#wake());
  }

  /** Opens a socket and waits for `welcome`; rejects with the HTTP status of a refusal. */
  static async open(at: string, who: { cookie: string; origin?: string; offered?: string[] }): Promise<LiveClient> {
    const client = new LiveClient(at, { origin: at, ...who });
    await new Promise<void>((opened, refused) => {
      client.socket.once('open', opened);
      client.socket.once('unexpected-response', (_request, response) =>
        refused(new Error(String(response.statusCode))),
      );
      client.socket.once('error', refused);
    });
    await client.next('welcome');
    return client;
  }

  tell(frame: ClientFrame): void {
    this.socket.send(JSON.stringify(frame));
  }

  /** Goes into a room, with what is missing since the last time there. */
  async join(room: string, since = this.rooms.get(room)?.head): Promise<FrameOf<'joined'>> {
    const seen = this.frames.length;
    this.tell({ t: 'join', room, ...(since === undefined ? {} : { since }) });
    return this.next('joined', (frame) => frame.room === room, seen);
  }

  /** Says a line and waits for the answer to it. */
  async say(
    room: string,
    body: string,
    options: { id?: string; replyTo?: string } = {},
  ): Promise<FrameOf<'sent' | 'refused'>> {
    const { id = randomUUID(), ...rest } = options;
    const seen = this.frames.length;
    this.tell({ t: 'say', room, id, body, ...rest });
    return this.until(
      (frame) => ((frame.t === 'sent' || frame.t === 'refused') && frame.id === id ? frame : null),
      seen,
    );
  }

  /** The first frame of a kind from a place in `frames` on, there already or still to come. */
  next<T extends ServerFrame['t']>(
    t: T,
    suits: (frame: FrameOf<T>) => boolean = () => true,
    from = 0,
  ): Promise<FrameOf<T>> {
    const isOf = (frame: ServerFrame): frame is FrameOf<T> => frame.t === t;
    return this.until((frame) => (isOf(frame) && suits(frame) ? frame : null), from);
  }

  async until<F>(find: (frame: ServerFrame) => F | null, from = 0): Promise<F> {
    let at = from;
    for (;;) {
      for (; at < this.frames.length; at += 1) {
        const frame = this.frames[at];
        const found = frame === undefined ? null : find(frame);
        if (found !== null) return found;
      }
      if (this.socket.readyState === WebSocket.CLOSED) throw new Error('the socket closed before it came');
      await new Promise<void>((wake) => this.#waiting.add(wake));
    }
  }

  /** What everybody sees of a room, in its order. */
  linesOf(room: string): LiveLine[] {
    return [...(this.rooms.get(room)?.lines.values() ?? [])].sort((a, b) => a.seq - b.seq);
  }

  /** Waits until this many people are in the room, as this client last heard it: on coming in, or since. */
  async company(room: string, count: number, from = 0): Promise<void> {
    await this.until((frame) => {
      if (frame.t === 'joined' && frame.room === room) return frame.people === count || null;
      return frame.t === 'people' && frame.room === room ? frame.count === count || null : null;
    }, from);
  }

  /** Texts of a room without their markup. */
  textsOf(room: string): string[] {
    return this.linesOf(room).map((line) => line.html.replace(/<[^>]+>/g, ''));
  }

  close(): void {
    this.socket.close();
  }

  #take(frame: ServerFrame | null): void {
    if (frame === null) return;
    this.frames.push(frame);
    if (frame.t === 'lines') {
      const room = this.#room(frame.room);
      for (const line of frame.lines) {
        const known = room.lines.get(line.id);
        if (known === undefined || known.changed < line.changed) room.lines.set(line.id, line);
      }
      room.head = frame.head;
    } else if (frame.t === 'gone') {
      const room = this.#room(frame.room);
      for (const id of frame.ids) room.lines.delete(id);
      room.head = frame.head;
    } else if (frame.t === 'joined') this.#room(frame.room).head = frame.head;
    else if (frame.t === 'ping') this.tell({ t: 'pong' });
    this.#wake();
  }

  #room(id: string): KnownRoom {
    const room = this.rooms.get(id) ?? { lines: new Map(), head: 0 };
    this.rooms.set(id, room);
    return room;
  }

  #wake(): void {
    for (const wake of this.#waiting) wake();
    this.#waiting.clear();
  }
}
