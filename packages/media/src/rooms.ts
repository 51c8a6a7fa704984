import { randomInt } from 'node:crypto';
import {
  type Answer,
  BadOffer,
  type EngineEvent,
  type EngineNumbers,
  type EngineSettings,
  type Kind,
  type MediaEngine,
  type Place,
  type StreamName,
} from './engine.ts';
import { CONNECT_MS, NACK_EVERY_MS, SESSIONS_EACH, SILENT_MS } from './limits.ts';
import type { AnswerOffer, Peer, PeerState } from './peer.ts';
import { PictureGate } from './picture-gate.ts';
import { Publisher } from './publisher.ts';
import { type Leg, Relay } from './relay.ts';
import { reachedOf, readRtcp } from './rtcp.ts';
import { isRtcp } from './rtp.ts';
import { readOffer, withAddress } from './sdp.ts';
import { newSessionName } from './session-name.ts';

/** A stream keeps its relays, and with them its viewers, while the sender comes and goes. */
interface Stream {
  name: StreamName;
  relays: Record<Kind, Relay>;
  muted: Set<Kind>;
  publisher: { session: string; publisher: Publisher } | null;
}

interface Session {
  place: Place;
  role: 'publish' | 'play';
  peer: Peer;
  openedAt: number;
  isConnected: boolean;
  /** Once a second. */
  look(at: number): void;
  /** Takes it out of what it stood in. */
  leave(): void;
}

/** Rooms of one process: whatever a stage sends goes to everybody who watches. The library that talks to browsers is given. */
export class Rooms implements MediaEngine {
  readonly #answer: AnswerOffer;
  readonly #settings: EngineSettings;
  readonly #tell: (event: EngineEvent) => void;
  readonly #streams = new Map<string, Stream>();
  readonly #sessions = new Map<string, Session>();
  readonly #paused = new Set<string>();
  readonly #timers: NodeJS.Timeout[];

  constructor(answer: AnswerOffer, settings: EngineSettings, tell: (event: EngineEvent) => void) {
    this.#answer = answer;
    this.#settings = settings;
    this.#tell = tell;
    this.#timers = [setInterval(() => this.#look(), NACK_EVERY_MS), setInterval(() => this.#report(), 1_000)];
  }

  async publish(name: StreamName, sdp: string): Promise<Answer> {
    const offer = readOffer(sdp, 'publish');
    const stream = this.#streamOf(name);
    const publisher = new Publisher(name.source, {
      onRtp: (kind, packet, at) => stream.relays[kind].take(packet, at),
      onSenderReport: (kind, report) => stream.relays[kind].takeSenderReport(report),
    });
    const session = await this.#open(name, 'publish', (onState) =>
      this.#answer({
        role: 'publish',
        offer,
        ssrcs: {},
        label: name.participant,
        settings: this.#settings,
        onPacket: (kind, packet) => publisher.take(kind, packet, now()),
        onState,
      }),
    );
    publisher.peer = session.peer;
    const before = stream.publisher;
    stream.publisher = { session: session.id, publisher };
    session.entry.leave = () => this.#unpublish(stream, session.id);
    if (before !== null) this.#end(before.session);
    else this.#tell({ event: 'stream-started', ...stream.name });
    return this.#answered(session);
  }

  async play(viewer: Place, name: StreamName, sdp: string): Promise<Answer> {
    const offer = readOffer(sdp, 'play');
    const stream = this.#streamOf(name);
    const ssrcs = { audio: randomInt(1, 0xffffffff), video: randomInt(1, 0xffffffff) };
    const wantKeyFrame = (): void => stream.publisher?.publisher.wantKeyFrame(now());
    const gate = new PictureGate((packet) => session.peer.send('video', packet));
    const session = await this.#open(viewer, 'play', (onState) =>
      this.#answer({
        role: 'play',
        offer,
        ssrcs,
        label: `${name.participant}-${name.source}`,
        settings: this.#settings,
        onPacket: (_, packet) => {
          if (!isRtcp(packet)) return;
          const reached = reachedOf(packet, ssrcs.video);
          if (reached !== null) gate.heard(reached, now());
          if (readRtcp(packet).wantsKeyFrame && !gate.isOff) wantKeyFrame();
        },
        onState: (state) => {
          onState(state);
          if (state === 'connected') wantKeyFrame();
        },
      }),
    );
    const joined = offer.media.map(({ kind, payloadType }): [Relay, Leg] => [
      stream.relays[kind],
      {
        ssrc: ssrcs[kind],
        payloadType,
        send: (packet) => (kind === 'video' ? gate.send(packet) : session.peer.send(kind, packet)),
      },
    ]);
    session.entry.look = (at) => gate.look(at) && wantKeyFrame();
    for (const [relay, leg] of joined) relay.join(leg);
    session.entry.leave = () => {
      for (const [relay, leg] of joined) relay.leave(leg);
      this.#forget(stream);
    };
    return this.#answered(session);
  }

  async stop(session: string): Promise<boolean> {
    return this.#end(session);
  }

  async kick({ room, participant }: Place, what: 'sending' | 'everything'): Promise<void> {
    for (const [id, session] of this.#sessions) {
      if (session.place.room !== room || session.place.participant !== participant) continue;
      if (what === 'everything' || session.role === 'publish') this.#end(id);
    }
  }

  async closeRoom(room: string): Promise<void> {
    for (const [id, session] of this.#sessions) if (session.place.room === room) this.#end(id);
    for (const [key, stream] of this.#streams) if (stream.name.room === room) this.#streams.delete(key);
    this.#paused.delete(room);
  }

  async setMuted(name: StreamName, kind: Kind, isMuted: boolean): Promise<void> {
    const stream = this.#streams.get(keyOf(name));
    if (stream === undefined || stream.muted.has(kind) === isMuted) return;
    if (isMuted) stream.muted.add(kind);
    else stream.muted.delete(kind);
    this.#settle(stream);
  }

  async setPaused(room: string, isPaused: boolean): Promise<void> {
    if (this.#paused.has(room) === isPaused) return;
    if (isPaused) this.#paused.add(room);
    else this.#paused.delete(room);
    for (const stream of this.#streams.values()) if (stream.name.room === room) this.#settle(stream);
  }

  async numbers(): Promise<EngineNumbers> {
    const roles = [...this.#sessions.values()].map(({ role }) => role);
    const publishers = roles.filter((role) => role === 'publish').length;
    return { publishers, viewers: roles.length - publishers };
  }

  async close(): Promise<void> {
    for (const timer of this.#timers) clearInterval(timer);
    for (const id of this.#sessions.keys()) this.#end(id);
    this.#streams.clear();
  }

  #streamOf(name: StreamName): Stream {
    const known = this.#streams.get(keyOf(name));
    if (known !== undefined) return known;
    const { room, participant, source } = name;
    const stream: Stream = {
      name: { room, participant, source },
      relays: { audio: new Relay('audio'), video: new Relay('video') },
      muted: new Set(),
      publisher: null,
    };
    this.#streams.set(keyOf(name), stream);
    this.#settle(stream);
    return stream;
  }

  #settle(stream: Stream): void {
    const isPaused = this.#paused.has(stream.name.room);
    stream.relays.audio.isShut = isPaused || stream.muted.has('audio');
    stream.relays.video.isShut = isPaused || stream.muted.has('video');
    stream.publisher?.publisher.wantKeyFrame(now());
  }

  async #open(place: Place, role: Session['role'], connect: (onState: (state: PeerState) => void) => Promise<Peer>) {
    const { room, participant } = place;
    const own = [...this.#sessions].filter(
      ([, session]) => session.place.room === room && session.place.participant === participant,
    );
    // A page that was reloaded often leaves the oldest ones to be dropped.
    for (const [oldest] of own.slice(0, Math.max(0, own.length - SESSIONS_EACH + 1))) this.#end(oldest);
    const id = newSessionName();
    let early: PeerState | null = null;
    const peer = await connect((state) => {
      early = state;
      const session = this.#sessions.get(id);
      if (session === undefined) return;
      if (state === 'connected') session.isConnected = true;
      // Out of the library's own call: closing from inside it would wait for itself.
      else setImmediate(() => this.#end(id));
    });
    if (early === 'gone') {
      peer.close();
      throw new BadOffer('the connection was over at once');
    }
    const entry: Session = {
      place: { room, participant },
      role,
      peer,
      openedAt: now(),
      isConnected: early === 'connected',
      look: () => undefined,
      leave: () => undefined,
    };
    this.#sessions.set(id, entry);
    return { id, peer, entry };
  }

  #answered({ id, peer }: { id: string; peer: Peer }): Answer {
    return { session: id, sdp: withAddress(peer.answer, this.#settings.publicAddress) };
  }

  #unpublish(stream: Stream, session: string): void {
    if (stream.publisher?.session !== session) return;
    stream.publisher = null;
    this.#tell({ event: 'stream-stopped', ...stream.name });
    this.#forget(stream);
  }

  /** A stream nobody sends and nobody waits for is no more. */
  #forget(stream: Stream): void {
    const { audio, video } = stream.relays;
    if (stream.publisher === null && audio.legs + video.legs === 0) this.#streams.delete(keyOf(stream.name));
  }

  #end(id: string): boolean {
    const session = this.#sessions.get(id);
    if (session === undefined) return false;
    this.#sessions.delete(id);
    session.leave();
    session.peer.close();
    this.#tell({ event: 'session-gone', session: id });
    return true;
  }

  #look(): void {
    const at = now();
    for (const { publisher } of this.#streams.values()) publisher?.publisher.look(at);
  }

  #report(): void {
    const at = now();
    for (const { publisher } of this.#streams.values()) publisher?.publisher.report(at);
    const mute = new Set(
      [...this.#streams.values()].flatMap(({ publisher }) =>
        publisher === null || publisher.publisher.hasSent ? [] : [publisher.session],
      ),
    );
    for (const [id, session] of this.#sessions) {
      session.look(at);
      const age = at - session.openedAt;
      if ((!session.isConnected && age > CONNECT_MS) || (mute.has(id) && age > SILENT_MS)) this.#end(id);
    }
  }
}

function keyOf({ room, participant, source }: StreamName): string {
  return `${room} ${participant} ${source}`;
}

function now(): number {
  return performance.now();
}
