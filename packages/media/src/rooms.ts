import { randomInt } from 'node:crypto';
import type {
  Answer,
  Cascadable,
  EngineEvent,
  EngineNumbers,
  EngineSettings,
  Kind,
  MediaEngine,
  Place,
  PullOffer,
  StreamName,
} from './engine.ts';
import { CHOOSE_EVERY_MS, NACK_EVERY_MS } from './limits.ts';
import type { AnswerOffer, OfferPull, Peer } from './peer.ts';
import { PictureGate } from './picture-gate.ts';
import { Pulls } from './pulls.ts';
import type { Leg, Relay } from './relay.ts';
import { readRtcp } from './rtcp.ts';
import { isRtcp } from './rtp.ts';
import { levelIdOf, readOffer, withAddress, withLevels } from './sdp.ts';
import { type Session, Sessions } from './sessions.ts';
import { Streams } from './streams.ts';

/** What somebody watches: one stream, or the programme. */
interface Watched {
  label: string;
  relays: Readonly<Record<Kind, Relay>>;
  wantKeyFrame(): void;
  /** Nobody may wait for it any more. */
  left(): void;
}

/** Rooms of one process: whatever a stage sends goes to everybody who watches. The library that talks to browsers is given. */
export class Rooms implements MediaEngine, Cascadable {
  readonly #answer: AnswerOffer;
  readonly #settings: EngineSettings;
  readonly #tell: (event: EngineEvent) => void;
  readonly #sessions: Sessions;
  readonly #streams: Streams;
  /** Null where the library cannot ask. */
  readonly #pulls: Pulls | null;
  readonly #timers: NodeJS.Timeout[];

  constructor(
    { answer, pull }: { answer: AnswerOffer; pull: OfferPull | null },
    settings: EngineSettings,
    tell: (event: EngineEvent) => void,
  ) {
    this.#answer = answer;
    this.#settings = settings;
    this.#tell = tell;
    const sessions = new Sessions(tell, settings.process ?? '');
    const streams = new Streams(sessions, tell);
    this.#sessions = sessions;
    this.#streams = streams;
    this.#pulls = pull === null ? null : new Pulls(pull, { settings, sessions, streams });
    this.#timers = [
      setInterval(() => streams.look(now()), NACK_EVERY_MS),
      setInterval(() => streams.choose(now()), CHOOSE_EVERY_MS),
      setInterval(() => this.#report(), 1_000),
    ];
  }

  async publish(name: StreamName, sdp: string): Promise<Answer> {
    const offer = readOffer(sdp, 'publish');
    const stream = this.#streams.of(name);
    const publisher = this.#streams.publisherOf(stream, levelIdOf(offer));
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
    this.#streams.put(stream, session, publisher);
    return this.#outward({ session: session.id, sdp: withLevels(session.peer.answer, offer) });
  }

  async play(viewer: Place, name: StreamName, sdp: string): Promise<Answer> {
    return this.#outward(await this.feed(viewer, name, sdp));
  }

  feed(edge: Place, name: StreamName, sdp: string): Promise<Answer> {
    return this.#watch(edge, sdp, () => {
      const stream = this.#streams.of(name);
      return {
        label: `${name.participant}-${name.source}`,
        relays: stream.relays,
        wantKeyFrame: () => this.#streams.wantKeyFrame(stream),
        left: () => this.#streams.forget(stream),
      };
    });
  }

  async offerPull(stream: StreamName, whom: 'anybody' | 'watching'): Promise<PullOffer | null> {
    if (this.#pulls === null) throw new Error('this library cannot ask');
    return this.#pulls.offer(stream, whom);
  }

  async acceptPull(session: string, answer: string): Promise<void> {
    this.#pulls?.accept(session, answer);
  }

  async playProgramme(viewer: Place, sdp: string): Promise<Answer> {
    const answer = await this.#watch(viewer, sdp, () => {
      const programme = this.#streams.programmeOf(viewer.room);
      return {
        label: 'programme',
        relays: programme.relays,
        wantKeyFrame: () => programme.wantKeyFrame(),
        left: () => this.#streams.leftProgramme(viewer.room),
      };
    });
    return this.#outward(answer);
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
    this.#streams.closeRoom(room);
  }

  async setMuted(name: StreamName, kind: Kind, isMuted: boolean): Promise<void> {
    this.#streams.setMuted(name, kind, isMuted);
  }

  async setPaused(room: string, isPaused: boolean): Promise<void> {
    this.#streams.setPaused(room, isPaused);
  }

  async setPinned(room: string, stream: StreamName | null): Promise<void> {
    this.#streams.pin(room, stream);
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
    const session: Session<Peer> = await this.#sessions.open(viewer, 'play', (onState) =>
      this.#answer({
        role: 'play',
        offer,
        ssrcs,
        label,
        settings: this.#settings,
        onPacket: (_, packet) => {
          if (!isRtcp(packet)) return;
          const { reached, wantsKeyFrame } = readRtcp(packet, ssrcs.video);
          if (reached !== null && gate.heard(reached, now()))
            this.#tell({ event: 'picture-held', session: session.id });
          if (wantsKeyFrame && !gate.isOff) wantKeyFrame();
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
    return { session: session.id, sdp: session.peer.answer };
  }

  /** With the address that this machine is reached by from outside. */
  #outward({ session, sdp }: Answer): Answer {
    return { session, sdp: withAddress(sdp, this.#settings.publicAddress) };
  }

  #report(): void {
    const at = now();
    // What comes from another process may be silent as long as it likes: there somebody looks.
    const silent = this.#streams.report(at).filter((session) => this.#pulls?.has(session) !== true);
    this.#pulls?.sweep(at);
    this.#sessions.sweep(new Set(silent), at);
  }
}

function now(): number {
  return performance.now();
}
