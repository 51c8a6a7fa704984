import { MediaGrantDocument } from '#lib/graphql/documents.generated.ts';
import type { LineGrantFragment, MediaGrantInput } from '#lib/graphql/documents.generated.ts';
import { Refusal } from '#lib/graphql/refusal.ts';
import { send } from '#lib/graphql/request.ts';
import { type Notice, watch } from '#lib/live/live.ts';
import { offerTo, relaysOf } from './offer-to.ts';

/** `away`: it broke and is tried again by itself. `refused`: somebody has to do something first. */
export type LineState = 'connecting' | 'open' | 'away' | 'refused';

interface Wishes {
  input: MediaGrantInput;
  /** Adds what is sent or received; called for each new connection. */
  prepare(connection: RTCPeerConnection): void;
  onState(state: LineState, reason: string | null): void;
  /** The server holds the picture back, as too much of it got lost on the way, or sends it again. */
  onPicture?(isHeld: boolean): void;
}

/** A connection that lost the other side comes back by itself within this, or is made anew. */
const PATIENCE_MS = 1_500;
/** A whole room that was cut off shall not come back in the same moment. */
const BACK_OFF_MS = { least: 300, most: 3_000 } as const;
/** What changes without us: it is asked again. */
const PASSING: ReadonlySet<string> = new Set(['room_paused', 'safety_moderator_away', 'stage_full']);

/** One connection for sound and picture (WHIP or WHEP), kept open until it is closed. */
export class MediaLine {
  readonly #wishes: Wishes;
  #connection: RTCPeerConnection | null = null;
  #stop: (() => void) | null = null;
  /** Its name at the server. */
  #session: string | null = null;
  readonly #unwatch: (() => void)[];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #tries = 0;
  #isClosed = false;

  constructor(wishes: Wishes) {
    this.#wishes = wishes;
    const hear = (notice: Notice): void => this.#heard(notice);
    this.#unwatch = [
      watch(`workshop:${wishes.input.workshopId}`, hear, () => undefined),
      // What was said meanwhile nobody heard: the next word about the picture counts.
      watch('me', hear, () => wishes.onPicture?.(false)),
    ];
    void this.#open();
  }

  /** Makes it anew: what goes over it has changed, or the other side has gone. */
  again(): void {
    this.#drop();
    this.#wait(0);
  }

  /** Ends it for good, at the server too. */
  close(): void {
    this.#isClosed = true;
    for (const unwatch of this.#unwatch) unwatch();
    this.#drop();
  }

  #drop(): void {
    clearTimeout(this.#timer);
    this.#stop?.();
    this.#forget();
  }

  /** Nothing of the connection that was is left here. */
  #forget(): void {
    this.#stop = null;
    this.#session = null;
    this.#connection?.close();
    this.#connection = null;
    this.#wishes.onPicture?.(false);
  }

  #heard({ kind, data }: Notice): void {
    if (this.#session === null) return;
    if (kind === 'media.lost' && this.#session.startsWith(String(data['process']))) this.#lost();
    if (kind === 'picture.changed' && data['session'] === this.#session) this.#wishes.onPicture?.(data['isHeld'] === 1);
  }

  #wait(milliseconds: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#open(), milliseconds);
  }

  async #open(): Promise<void> {
    this.#wishes.onState(this.#tries === 0 ? 'connecting' : 'away', null);
    try {
      const { grant } = (await send(MediaGrantDocument, { input: this.#wishes.input })).mediaGrant;
      if (this.#isClosed) return;
      await this.#connect(grant);
    } catch (error) {
      if (this.#isClosed) return;
      this.#forget();
      const reason = error instanceof Refusal ? (error.facts.reason ?? null) : null;
      const isRefused = error instanceof Refusal && error.facts.code !== 'UNAVAILABLE' && !PASSING.has(reason ?? '');
      this.#wishes.onState(isRefused ? 'refused' : 'away', reason);
      if (!isRefused) this.#later();
    }
  }

  async #connect(grant: LineGrantFragment): Promise<void> {
    const connection = new RTCPeerConnection({ bundlePolicy: 'max-bundle', iceServers: relaysOf(grant) });
    this.#connection = connection;
    this.#wishes.prepare(connection);
    connection.addEventListener('connectionstatechange', () => this.#changed(connection));
    const { sdp, session, stop } = await offerTo(connection, grant);
    if (this.#isClosed || this.#connection !== connection) return stop();
    this.#stop = stop;
    this.#session = session;
    await connection.setRemoteDescription({ type: 'answer', sdp });
  }

  #changed(connection: RTCPeerConnection): void {
    if (connection !== this.#connection) return;
    if (connection.connectionState === 'connected') {
      clearTimeout(this.#timer);
      this.#tries = 0;
      this.#wishes.onState('open', null);
    }
    if (connection.connectionState === 'disconnected') {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#lost(), PATIENCE_MS);
    }
    if (connection.connectionState === 'failed' || connection.connectionState === 'closed') this.#lost();
  }

  #lost(): void {
    this.#forget();
    this.#wishes.onState('away', null);
    this.#later();
  }

  #later(): void {
    this.#tries += 1;
    const { least, most } = BACK_OFF_MS;
    this.#wait(least + Math.random() * Math.min(most, least * 2 ** this.#tries));
  }
}
