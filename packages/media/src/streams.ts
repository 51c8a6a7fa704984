import type { EngineEvent, Kind, StreamName } from './engine.ts';
import type { OnStage, Programme } from './programme.ts';
import { Programmes } from './programmes.ts';
import { Publisher, type PublisherEars } from './publisher.ts';
import { Relay } from './relay.ts';
import type { Session, Sessions } from './sessions.ts';

/** A stream keeps its relays, and with them its viewers, while the sender comes and goes. */
export interface Stream {
  key: string;
  name: StreamName;
  relays: Record<Kind, Relay>;
  muted: Set<Kind>;
  publisher: { session: string; publisher: Publisher } | null;
}

/** What is sent on the stages of this process, what of it may go through, and the programmes made of it. */
export class Streams {
  readonly #sessions: Sessions;
  readonly #tell: (event: EngineEvent) => void;
  readonly #byKey = new Map<string, Stream>();
  readonly #paused = new Set<string>();
  readonly #programmes = new Programmes((key) => this.wantKeyFrame(this.#byKey.get(key)));

  constructor(sessions: Sessions, tell: (event: EngineEvent) => void) {
    this.#sessions = sessions;
    this.#tell = tell;
  }

  get(name: StreamName): Stream | undefined {
    return this.#byKey.get(keyOf(name));
  }

  /** Of this name, begun when nobody sent or watched it before. */
  of(name: StreamName): Stream {
    const known = this.get(name);
    if (known !== undefined) return known;
    const { room, participant, source } = name;
    const stream: Stream = {
      key: keyOf(name),
      name: { room, participant, source },
      relays: { audio: new Relay('audio'), video: new Relay('video') },
      muted: new Set(),
      publisher: null,
    };
    this.#byKey.set(stream.key, stream);
    this.#settle(stream);
    return stream;
  }

  programmeOf(room: string): Programme {
    return this.#programmes.of(room, this.#paused.has(room));
  }

  leftProgramme(room: string): void {
    this.#programmes.left(room);
  }

  /** Takes what is sent and hands it to everybody it is for. */
  publisherOf({ key, name, relays, muted }: Stream, levelId: number | null): Publisher {
    const programme = () => this.#programmes.get(name.room);
    const ears: PublisherEars = {
      onRtp: (kind, packet, at) => {
        // First the programme, which leaves the packet as it is.
        if (muted.has(kind)) programme()?.leaveOut(key, kind);
        else programme()?.take(key, kind, { packet, at });
        relays[kind].take(packet, at);
      },
      onLevel: (level, at) => programme()?.hearLevel(key, level, at),
      onSenderReport: (kind, report) => {
        if (!muted.has(kind)) programme()?.takeSenderReport(key, kind, report);
        relays[kind].takeSenderReport(report);
      },
    };
    return new Publisher(name.source, ears, levelId);
  }

  /** From now on this session sends it, in the place of whoever did. */
  put(stream: Stream, session: Session, publisher: Publisher): void {
    const before = stream.publisher;
    stream.publisher = { session: session.id, publisher };
    session.leave = () => this.#unpublish(stream, session.id);
    if (before !== null) this.#sessions.end(before.session);
    else this.#tell({ event: 'stream-started', ...stream.name });
  }

  setMuted(name: StreamName, kind: Kind, isMuted: boolean): void {
    const stream = this.get(name);
    if (stream === undefined || stream.muted.has(kind) === isMuted) return;
    if (isMuted) stream.muted.add(kind);
    else stream.muted.delete(kind);
    this.#settle(stream);
  }

  setPaused(room: string, isPaused: boolean): void {
    if (this.#paused.has(room) === isPaused) return;
    if (isPaused) this.#paused.add(room);
    else this.#paused.delete(room);
    for (const stream of this.#byKey.values()) if (stream.name.room === room) this.#settle(stream);
    this.#programmes.pause(room, isPaused);
  }

  pin(room: string, stream: StreamName | null): void {
    this.#programmes.pin(room, stream === null ? null : keyOf(stream));
  }

  closeRoom(room: string): void {
    for (const [key, { name }] of this.#byKey) if (name.room === room) this.#byKey.delete(key);
    this.#programmes.close(room);
    this.#paused.delete(room);
  }

  clear(): void {
    this.#byKey.clear();
  }

  wantKeyFrame(stream: Stream | undefined): void {
    stream?.publisher?.publisher.wantKeyFrame(performance.now());
  }

  /** A stream nobody sends and nobody waits for is no more. */
  forget(stream: Stream): void {
    if (stream.publisher === null && legsOf(stream) === 0) this.#byKey.delete(stream.key);
  }

  /** Every few tens of milliseconds: asks again for what is missing. */
  look(at: number): void {
    for (const { publisher } of this.#byKey.values()) publisher?.publisher.look(at);
  }

  /** Several times a second: what the programmes show. */
  choose(at: number): void {
    this.#programmes.choose((room) => this.#stageOf(room, at), at);
  }

  /** Once a second: how it went. @returns sessions that came to send, and never did. */
  report(at: number): string[] {
    const publishers = [...this.#byKey.values()].flatMap(({ publisher }) => publisher ?? []);
    for (const { publisher } of publishers) publisher.report(at);
    return publishers.filter(({ publisher }) => !publisher.hasSent).map(({ session }) => session);
  }

  #settle(stream: Stream): void {
    const isPaused = this.#paused.has(stream.name.room);
    stream.relays.audio.isShut = isPaused || stream.muted.has('audio');
    stream.relays.video.isShut = isPaused || stream.muted.has('video');
    this.wantKeyFrame(stream);
  }

  #unpublish(stream: Stream, session: string): void {
    if (stream.publisher?.session !== session) return;
    stream.publisher = null;
    this.#tell({ event: 'stream-stopped', ...stream.name });
    this.forget(stream);
  }

  #stageOf(room: string, at: number): OnStage[] {
    return [...this.#byKey.values()].flatMap(({ key, name, muted, publisher }) => {
      if (name.room !== room || publisher === null) return [];
      const comes = (kind: Kind): boolean => publisher.publisher.sends(kind, at) && !muted.has(kind);
      return [{ key, source: name.source, hasSound: comes('audio'), hasPicture: comes('video') }];
    });
  }
}

/** How many watch it here. */
export function legsOf({ relays }: Stream): number {
  return relays.audio.legs + relays.video.legs;
}

function keyOf({ room, participant, source }: StreamName): string {
  return `${room} ${participant} ${source}`;
}
