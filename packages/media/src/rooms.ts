import { randomInt } from 'node:crypto';
import type {
  Answer,
  EngineEvent,
  EngineNumbers,
  EngineSettings,
  Kind,
  MediaEngine,
  Place,
  StreamName,
} from './engine.ts';
import { CHOOSE_EVERY_MS, NACK_EVERY_MS } from './limits.ts';
import type { AnswerOffer } from './peer.ts';
import { PictureGate } from './picture-gate.ts';
import type { OnStage } from './programme.ts';
import { Programmes } from './programmes.ts';
import { Publisher, type PublisherEars } from './publisher.ts';
import { type Leg, Relay } from './relay.ts';
import { reachedOf, readRtcp } from './rtcp.ts';
import { isRtcp } from './rtp.ts';
import { type ReadOffer, readOffer, withAddress, withLevels } from './sdp.ts';
import { type Session, Sessions } from './sessions.ts';

/** A stream keeps its relays, and with them its viewers, while the sender comes and goes. */
interface Stream {
  key: string;
  name: StreamName;
  relays: Record<Kind, Relay>;
  muted: Set<Kind>;
  publisher: { session: string; publisher: Publisher } | null;
}

/** What somebody watches: one stream, or the programme. */
interface Watched {
  label: string;
  relays: Readonly<Record<Kind, Relay>>;
  wantKeyFrame(): void;
  /** Nobody may wait for it any more. */
  left(): void;
}

/** Rooms of one process: whatever a stage sends goes to everybody who watches. The library that talks to browsers is given. */
export class Rooms implements MediaEngine {
  readonly #answer: AnswerOffer;
  readonly #settings: EngineSettings;
  readonly #tell: (event: EngineEvent) => void;
  readonly #streams = new Map<string, Stream>();
  readonly #sessions: Sessions;
  readonly #paused = new Set<string>();
  readonly #programmes = new Programmes((key) => this.#wantKeyFrame(this.#streams.get(key)));
  readonly #timers: NodeJS.Timeout[];

  constructor(answer: AnswerOffer, settings: EngineSettings, tell: (event: EngineEvent) => void) {
    this.#answer = answer;
    this.#settings = settings;
    this.#tell = tell;
    this.#sessions = new Sessions(tell, settings.process ?? '');
    this.#timers = [
      setInterval(() => this.#look(), NACK_EVERY_MS),
      setInterval(() => this.#programmes.choose((room) => this.#stageOf(room, now()), now()), CHOOSE_EVERY_MS),
      setInterval(() => this.#report(), 1_000),
    ];
  }

  async publish(name: StreamName, sdp: string): Promise<Answer> {
    const offer = readOffer(sdp, 'publish');
    const stream = this.#streamOf(name);
    const publisher = this.#publisherOf(stream, offer);
    const session = await this.#sessions.open(name, 'publish', (onState) =>
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
    session.leave = () => this.#unpublish(stream, session.id);
    if (before !== null) this.#sessions.end(before.session);
    else this.#tell({ event: 'stream-started', ...stream.name });
    const { session: id, sdp: answer } = this.#answered(session);
    return { session: id, sdp: withLevels(answer, offer) };
  }

  play(viewer: Place, name: StreamName, sdp: string): Promise<Answer> {
    return this.#watch(viewer, sdp, () => {
      const stream = this.#streamOf(name);
      return {
        label: `${name.participant}-${name.source}`,
        relays: stream.relays,
        wantKeyFrame: () => this.#wantKeyFrame(stream),
        left: () => this.#forget(stream),
      };
    });
  }

  playProgramme(viewer: Place, sdp: string): Promise<Answer> {
    return this.#watch(viewer, sdp, () => {
      const programme = this.#programmes.of(viewer.room, this.#paused.has(viewer.room));
      return {
        label: 'programme',
        relays: programme.relays,
        wantKeyFrame: () => programme.wantKeyFrame(),
        left: () => this.#programmes.left(viewer.room),
      };
    });
  }

  async stop(session: string): Promise<boolean> {
    return this.#sessions.end(session);
  }

  async kick({ room, participant }: Place, what: 'sending' | 'everything'): Promise<void> {
    this.#sessions.endWhere(
      ({ place, role }) =>
        place.room === room && place.participant === participant && (what === 'everything' || role === 'publish'),
    );
  }

  async closeRoom(room: string): Promise<void> {
    this.#sessions.endWhere(({ place }) => place.room === room);
    for (const [key, { name }] of this.#streams) if (name.room === room) this.#streams.delete(key);
    this.#programmes.close(room);
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
    this.#programmes.pause(room, isPaused);
  }

  async setPinned(room: string, stream: StreamName | null): Promise<void> {
    this.#programmes.pin(room, stream === null ? null : keyOf(stream));
  }

  async numbers(): Promise<EngineNumbers> {
    return this.#sessions.numbers;
  }

  async close(): Promise<void> {
    for (const timer of this.#timers) clearInterval(timer);
    this.#sessions.endWhere(() => true);
    this.#streams.clear();
  }

  async #watch(viewer: Place, sdp: string, find: () => Watched): Promise<Answer> {
    const offer = readOffer(sdp, 'play');
    const { label, relays, wantKeyFrame, left } = find();
    const ssrcs = { audio: randomInt(1, 0xffffffff), video: randomInt(1, 0xffffffff) };
    const gate = new PictureGate((packet) => session.peer.send('video', packet));
    const session: Session = await this.#sessions.open(viewer, 'play', (onState) =>
      this.#answer({
        role: 'play',
        offer,
        ssrcs,
        label,
        settings: this.#settings,
        onPacket: (_, packet) => {
          if (!isRtcp(packet)) return;
          const reached = reachedOf(packet, ssrcs.video);
          if (reached !== null && gate.heard(reached, now()))
            this.#tell({ event: 'picture-held', session: session.id });
          if (readRtcp(packet).wantsKeyFrame && !gate.isOff) wantKeyFrame();
        },
        onState: (state) => {
          onState(state);
          if (state === 'connected') wantKeyFrame();
        },
      }),
    );
    const joined = offer.media.map(({ kind, payloadType }): [Relay, Leg] => [
      relays[kind],
      {
        ssrc: ssrcs[kind],
        payloadType,
        send: (packet) => (kind === 'video' ? gate.send(packet) : session.peer.send(kind, packet)),
      },
    ]);
    session.look = (at) => {
      if (!gate.look(at)) return;
      wantKeyFrame();
      this.#tell({ event: 'picture-sent', session: session.id });
    };
    for (const [relay, leg] of joined) relay.join(leg);
    session.leave = () => {
      for (const [relay, leg] of joined) relay.leave(leg);
      left();
    };
    return this.#answered(session);
  }

  #publisherOf({ key, name, relays, muted }: Stream, offer: ReadOffer): Publisher {
    const programme = () => this.#programmes.get(name.room);
    const levelId = offer.media.find((media) => media.levelId !== undefined)?.levelId ?? null;
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

  #streamOf(name: StreamName): Stream {
    const key = keyOf(name);
    const known = this.#streams.get(key);
    if (known !== undefined) return known;
    const { room, participant, source } = name;
    const stream: Stream = {
      key,
      name: { room, participant, source },
      relays: { audio: new Relay('audio'), video: new Relay('video') },
      muted: new Set(),
      publisher: null,
    };
    this.#streams.set(key, stream);
    this.#settle(stream);
    return stream;
  }

  #settle(stream: Stream): void {
    const isPaused = this.#paused.has(stream.name.room);
    stream.relays.audio.isShut = isPaused || stream.muted.has('audio');
    stream.relays.video.isShut = isPaused || stream.muted.has('video');
    this.#wantKeyFrame(stream);
  }

  #wantKeyFrame(stream: Stream | undefined): void {
    stream?.publisher?.publisher.wantKeyFrame(now());
  }

  #answered({ id, peer }: Session): Answer {
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
    if (stream.publisher === null && audio.legs + video.legs === 0) this.#streams.delete(stream.key);
  }

  #look(): void {
    const at = now();
    for (const { publisher } of this.#streams.values()) publisher?.publisher.look(at);
  }

  #stageOf(room: string, at: number): OnStage[] {
    return [...this.#streams.values()].flatMap(({ key, name, muted, publisher }) => {
      if (name.room !== room || publisher === null) return [];
      const comes = (kind: Kind): boolean => publisher.publisher.sends(kind, at) && !muted.has(kind);
      return [{ key, source: name.source, hasSound: comes('audio'), hasPicture: comes('video') }];
    });
  }

  #report(): void {
    const at = now();
    const publishers = [...this.#streams.values()].flatMap(({ publisher }) => publisher ?? []);
    for (const { publisher } of publishers) publisher.report(at);
    const silent = publishers.filter(({ publisher }) => !publisher.hasSent).map(({ session }) => session);
    this.#sessions.sweep(new Set(silent), at);
  }
}

function keyOf({ room, participant, source }: StreamName): string {
  return `${room} ${participant} ${source}`;
}

function now(): number {
  return performance.now();
}
