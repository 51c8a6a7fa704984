import { decodeServerFrame } from '@between/live-protocol/decode.ts';
import type { ClientFrame, ServerFrame } from '@between/live-protocol/frames.ts';
import { CLOSE, SUBPROTOCOL } from '@between/live-protocol/version.ts';
import { PING_SECONDS } from '@between/rules/live.ts';

/** First wait before coming back, doubled with each try, each shortened by chance so that not everybody comes at once. */
const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 10_000;
/** A server pings every 20 s: after twice that in silence the line is dead, whatever the browser thinks. */
const SILENT_MS = PING_SECONDS * 2_000 + 5_000;

/** The one socket of a tab: opened by the first who needs it, closed after the last, and opened again whenever it breaks. */
export class LiveSocket {
  readonly #frames = new Set<(frame: ServerFrame) => void>();
  readonly #states = new Set<(isOpen: boolean) => void>();
  #socket: WebSocket | null = null;
  #isOpen = false;
  #tries = 0;
  #comeBack: ReturnType<typeof setTimeout> | undefined;
  #silence: ReturnType<typeof setTimeout> | undefined;

  get isOpen(): boolean {
    return this.#isOpen;
  }

  /** Hears every frame and every change of the line, its present state at once. Returns how to stop. */
  use(onFrame: (frame: ServerFrame) => void, onState: (isOpen: boolean) => void): () => void {
    this.#frames.add(onFrame);
    this.#states.add(onState);
    onState(this.#isOpen);
    this.#open();
    return () => {
      this.#frames.delete(onFrame);
      this.#states.delete(onState);
      if (this.#frames.size === 0) this.#end();
    };
  }

  /** Sends when the line is open; what has to arrive is sent again by its owner when it opens. */
  tell(frame: ClientFrame): void {
    if (this.#isOpen) this.#socket?.send(JSON.stringify(frame));
  }

  #open(): void {
    if (this.#socket !== null || this.#frames.size === 0) return;
    clearTimeout(this.#comeBack);
    const socket = new WebSocket(`${location.origin.replace(/^http/, 'ws')}/live`, [SUBPROTOCOL]);
    this.#socket = socket;
    this.#listenForSilence();
    socket.addEventListener('message', ({ data }) => {
      if (this.#socket === socket) this.#take(decodeServerFrame(String(data)));
    });
    socket.addEventListener('close', ({ code }) => this.#lost(socket, code));
    addEventListener('online', this.#atOnce);
    addEventListener('offline', this.#cut);
    document.addEventListener('visibilitychange', this.#atOnce);
  }

  #take(frame: ServerFrame | null): void {
    this.#listenForSilence();
    if (frame === null) return;
    if (frame.t === 'welcome') this.#tries = 0;
    if (frame.t === 'welcome') this.#say(true);
    if (frame.t === 'ping') this.tell({ t: 'pong' });
    for (const hear of this.#frames) hear(frame);
  }

  #listenForSilence(): void {
    clearTimeout(this.#silence);
    const socket = this.#socket;
    this.#silence = setTimeout(() => {
      socket?.close();
      this.#lost(socket);
    }, SILENT_MS);
  }

  #lost(socket: WebSocket | null, code = 0): void {
    if (socket === null || this.#socket !== socket) return;
    this.#socket = null;
    clearTimeout(this.#silence);
    this.#say(false);
    // The session is over: coming back would be refused again and again.
    if (code === CLOSE.signedOut) return;
    const wait = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** this.#tries);
    this.#tries += 1;
    this.#comeBack = setTimeout(() => this.#open(), wait * (0.5 + Math.random() / 2));
  }

  /** The network is back, or somebody looks at the page again: no reason to wait. */
  readonly #atOnce = (): void => {
    if (this.#socket === null && document.visibilityState === 'visible') this.#open();
  };

  /** The network is gone: the browser itself would notice only when it waits for an answer. */
  readonly #cut = (): void => {
    const socket = this.#socket;
    this.#lost(socket);
    socket?.close();
  };

  #say(isOpen: boolean): void {
    if (this.#isOpen === isOpen) return;
    this.#isOpen = isOpen;
    for (const hear of this.#states) hear(isOpen);
  }

  #end(): void {
    clearTimeout(this.#comeBack);
    clearTimeout(this.#silence);
    removeEventListener('online', this.#atOnce);
    removeEventListener('offline', this.#cut);
    document.removeEventListener('visibilitychange', this.#atOnce);
    const socket = this.#socket;
    this.#socket = null;
    this.#say(false);
    socket?.close();
  }
}
