const ANSWER_MS = 10_000;
/** Janus forgets whoever says nothing for a minute. */
const KEEP_ALIVE_MS = 25_000;

export interface JanusSettings {
  /** Of its WebSocket API; it is ours alone and never a browser's. */
  url: string;
  /** Its `api_secret`. */
  secret: string | null;
}

/** What one of its plugins said. */
export interface JanusSaid {
  data: Readonly<Record<string, unknown>>;
  sdp: string | null;
}

/** What happens to a connection by itself. */
export type JanusHappened = 'webrtcup' | 'hangup' | 'media';

interface Message {
  janus?: string;
  transaction?: string;
  sender?: number;
  data?: { id?: number };
  error?: { code?: number };
  plugindata?: { data?: Record<string, unknown> };
  jsep?: { sdp?: string };
}

/** It said no. The code is its own; its words may name people's addresses and are left out. */
export class JanusRefusal extends Error {
  override readonly name = 'JanusRefusal';
}

/** A line to Janus: asks and answers, and handles of its plugins. Whatever was attached over it ends with it. */
export class JanusLine {
  readonly #socket: WebSocket;
  readonly #secret: string | null;
  readonly #waiting = new Map<string, { resolve(message: Message): void; reject(error: Error): void }>();
  readonly #ears = new Map<number, (happened: JanusHappened) => void>();
  #session = 0;
  #lastId = 0;

  private constructor(socket: WebSocket, secret: string | null) {
    this.#socket = socket;
    this.#secret = secret;
  }

  /** @param onLost when the line broke, once it was there */
  static async open({ url, secret }: JanusSettings, onLost: () => void): Promise<JanusLine> {
    const socket = new WebSocket(url, 'janus-protocol');
    const line = new JanusLine(socket, secret);
    socket.addEventListener('message', ({ data }) => line.#heard(String(data)));
    await new Promise<void>((resolve, reject) => {
      socket.addEventListener('open', () => resolve(), { once: true });
      socket.addEventListener('close', () => reject(new Error('Janus is not reached')), { once: true });
    });
    const alive = setInterval(() => line.#write({ transaction: 'alive', janus: 'keepalive' }), KEEP_ALIVE_MS);
    alive.unref();
    let isThere = false;
    socket.addEventListener('close', () => {
      clearInterval(alive);
      for (const { reject } of line.#waiting.values()) reject(new Error('the line to Janus broke'));
      if (isThere) onLost();
    });
    try {
      line.#session = (await line.#send({ janus: 'create' })).data?.id ?? 0;
    } catch (error) {
      socket.close();
      throw error;
    }
    isThere = true;
    return line;
  }

  /** @returns the number of a new handle. */
  async attach(plugin: string, onHappened: (happened: JanusHappened) => void = () => undefined): Promise<number> {
    const handle = (await this.#send({ janus: 'attach', plugin })).data?.id ?? 0;
    this.#ears.set(handle, onHappened);
    return handle;
  }

  /** Ends whatever goes through a handle. */
  detach(handle: number): void {
    this.#ears.delete(handle);
    void this.#send({ janus: 'detach', handle_id: handle }).catch(() => undefined);
  }

  /** @throws {JanusRefusal} */
  async ask(handle: number, body: object, jsep?: { type: 'offer' | 'answer'; sdp: string }): Promise<JanusSaid> {
    const message = await this.#send({ janus: 'message', handle_id: handle, body, ...(jsep && { jsep }) });
    const data = message.plugindata?.data ?? {};
    if ('error_code' in data) throw new JanusRefusal(`Janus said ${String(data['error_code'])}`);
    return { data, sdp: message.jsep?.sdp ?? null };
  }

  close(): void {
    this.#socket.close();
  }

  #send(message: object): Promise<Message> {
    this.#lastId += 1;
    const transaction = String(this.#lastId);
    return new Promise<Message>((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error('Janus does not answer')), ANSWER_MS);
      const settled = (): void => {
        clearTimeout(timer);
        this.#waiting.delete(transaction);
      };
      this.#waiting.set(transaction, {
        resolve: (answer) => {
          settled();
          resolve(answer);
        },
        reject: (error) => {
          settled();
          reject(error);
        },
      });
      this.#write({ transaction, ...message });
    });
  }

  #write(message: object): void {
    const session = this.#session === 0 ? {} : { session_id: this.#session };
    const secret = this.#secret === null ? {} : { apisecret: this.#secret };
    this.#socket.send(JSON.stringify({ ...session, ...secret, ...message }));
  }

  #heard(text: string): void {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every part is optional, and looked for.
    const message = JSON.parse(text) as Message;
    const { janus, transaction, sender } = message;
    // The plugin answers later.
    if (janus === 'ack') return;
    const waiting = transaction === undefined ? undefined : this.#waiting.get(transaction);
    if (waiting !== undefined) {
      if (janus === 'error') waiting.reject(new JanusRefusal(`Janus said ${message.error?.code ?? 'no'}`));
      else waiting.resolve(message);
    } else if (sender !== undefined && (janus === 'webrtcup' || janus === 'hangup' || janus === 'media'))
      this.#ears.get(sender)?.(janus);
  }
}
