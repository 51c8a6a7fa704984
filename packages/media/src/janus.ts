import { randomBytes, randomInt } from 'node:crypto';
import {
  type Answer,
  BadOffer,
  type EngineEvent,
  type EngineNumbers,
  type Kind,
  type MediaEngine,
  NotServed,
  type Place,
  type StreamName,
} from './engine.ts';
import { type JanusHappened, JanusLine, JanusRefusal, type JanusSettings } from './janus-line.ts';
import { crossOffers } from './janus-sdp.ts';
import { ID_MAX, type JanusControl, JanusStream } from './janus-stream.ts';
import { SCREEN_BITS, VIDEO_BITS } from './limits.ts';
import type { PeerState } from './peer.ts';
import { readOffer } from './sdp.ts';
import { newProcessName } from './session-name.ts';
import { Sessions } from './sessions.ts';

const ROOM_PLUGIN = 'janus.plugin.videoroom';
const MOUNT_PLUGIN = 'janus.plugin.streaming';

/** Everything that ends when the line to Janus does. */
interface Held {
  control: JanusControl;
  sessions: Sessions;
  rooms: Map<string, Promise<number>>;
  streams: Map<string, JanusStream>;
  /** Sessions that came to send, of which nothing came yet. */
  silent: Set<string>;
  timer: NodeJS.Timeout;
}

/**
 * A Janus of the operator's as the engine. It is spoken to by the server alone, over one line that is opened with the first
 * connection; when that line breaks, whatever goes through ends. There is no programme, and no picture is kept back.
 */
export class JanusEngine implements MediaEngine {
  readonly #settings: JanusSettings;
  readonly #tell: (event: EngineEvent) => void;
  readonly #paused = new Set<string>();
  #held: Promise<Held> | null = null;

  constructor(settings: JanusSettings, tell: (event: EngineEvent) => void) {
    this.#settings = settings;
    this.#tell = tell;
  }

  async publish(name: StreamName, sdp: string): Promise<Answer> {
    const offer = readOffer(sdp, 'publish');
    const { control, sessions, ...held } = await this.#running();
    const room = await this.#roomOf(held.rooms, control, name.room);
    const feedId = randomInt(1, ID_MAX);
    const join = {
      request: 'joinandconfigure',
      ptype: 'publisher',
      room,
      pin: control.secret,
      id: feedId,
      bitrate: name.source === 'screen' ? SCREEN_BITS : VIDEO_BITS,
    };
    let isSilent = true;
    const session = await sessions.open(name, 'publish', async (onState) => {
      const hear = heardAs(onState);
      const handle = await control.line.attach(ROOM_PLUGIN, (happened) => {
        if (happened === 'media') isSilent = false;
        else hear(happened);
      });
      return answered(control.line, handle, async () => {
        const said = await control.line.ask(handle, join, { type: 'offer', sdp: offer.sdp });
        return said.sdp ?? '';
      });
    });
    const stream = this.#streamOf(held.streams, control, name);
    const before = stream.feed?.session;
    const mids = new Map(offer.media.map(({ kind, mid }): [Kind, string] => [kind, mid]));
    await stream.feedBy({ room, id: feedId, session: session.id, mids });
    held.silent.add(session.id);
    session.look = () => {
      if (!isSilent) held.silent.delete(session.id);
    };
    session.leave = () => {
      held.silent.delete(session.id);
      if (stream.feed?.session !== session.id) return;
      void stream.feedBy(null).catch(() => undefined);
      this.#tell({ event: 'stream-stopped', ...name });
      if (stream.isIdle) held.streams.delete(keyOf(name));
    };
    if (before === undefined) this.#tell({ event: 'stream-started', ...name });
    else sessions.end(before);
    await stream.settle(this.#paused.has(name.room));
    return { session: session.id, sdp: session.peer.answer };
  }

  async play(viewer: Place, name: StreamName, sdp: string): Promise<Answer> {
    const offer = readOffer(sdp, 'play');
    const { control, sessions, streams } = await this.#running();
    const stream = this.#streamOf(streams, control, name);
    const { mount, leave } = await stream.join(offer.media);
    try {
      await stream.settle(this.#paused.has(name.room));
      const session = await sessions.open(viewer, 'play', async (onState) => {
        const handle = await control.line.attach(MOUNT_PLUGIN, heardAs(onState));
        return answered(control.line, handle, async () => {
          const said = await control.line.ask(handle, { request: 'watch', id: mount.id, pin: mount.pin });
          const { toJanus, toViewer } = crossOffers(said.sdp ?? '', offer, `${name.participant}-${name.source}`);
          await control.line.ask(handle, { request: 'start' }, { type: 'answer', sdp: toJanus });
          return toViewer;
        });
      });
      session.leave = () => {
        leave();
        if (stream.isIdle) streams.delete(keyOf(name));
      };
      return { session: session.id, sdp: session.peer.answer };
    } catch (error) {
      leave();
      throw error;
    }
  }

  /** Janus sends on what it is given and chooses nothing. @throws {NotServed} always */
  async playProgramme(): Promise<Answer> {
    throw new NotServed('Janus makes no programme');
  }

  async stop(session: string): Promise<boolean> {
    return (await this.#held)?.sessions.end(session) ?? false;
  }

  async kick({ room, participant }: Place, what: 'sending' | 'everything'): Promise<void> {
    (await this.#held)?.sessions.endWhere(
      ({ place, role }) =>
        place.room === room && place.participant === participant && (what === 'everything' || role === 'publish'),
    );
  }

  async closeRoom(room: string): Promise<void> {
    this.#paused.delete(room);
    const held = await this.#held;
    if (held === null) return;
    held.sessions.endWhere(({ place }) => place.room === room);
    for (const [key, stream] of held.streams) if (stream.name.room === room) held.streams.delete(key);
    const id = await held.rooms.get(room);
    if (id === undefined || !held.rooms.delete(room)) return;
    const { line, rooms, secret } = held.control;
    await line.ask(rooms, { request: 'destroy', room: id, secret });
  }

  async setMuted(name: StreamName, kind: Kind, isMuted: boolean): Promise<void> {
    const stream = (await this.#held)?.streams.get(keyOf(name));
    if (stream === undefined || stream.muted.has(kind) === isMuted) return;
    if (isMuted) stream.muted.add(kind);
    else stream.muted.delete(kind);
    await stream.settle(this.#paused.has(name.room));
  }

  async setPaused(room: string, isPaused: boolean): Promise<void> {
    if (this.#paused.has(room) === isPaused) return;
    if (isPaused) this.#paused.add(room);
    else this.#paused.delete(room);
    const streams = (await this.#held)?.streams.values() ?? [];
    await Promise.all([...streams].map((each) => (each.name.room === room ? each.settle(isPaused) : null)));
  }

  /** Of a programme only: there is none. */
  async setPinned(): Promise<void> {
    return undefined;
  }

  async numbers(): Promise<EngineNumbers> {
    return (await this.#held)?.sessions.numbers ?? { publishers: 0, viewers: 0 };
  }

  async close(): Promise<void> {
    const held = await this.#held?.catch(() => null);
    this.#held = null;
    if (held === null || held === undefined) return;
    clearInterval(held.timer);
    held.sessions.endWhere(() => true);
    const { line, rooms, secret } = held.control;
    // Rooms outlive the line they were made over.
    for (const making of held.rooms.values()) {
      const room = await making.catch(() => null);
      if (room !== null) await line.ask(rooms, { request: 'destroy', room, secret }).catch(() => undefined);
    }
    line.close();
  }

  #running(): Promise<Held> {
    this.#held ??= this.#start().catch((error: unknown) => {
      this.#held = null;
      throw error;
    });
    return this.#held;
  }

  async #start(): Promise<Held> {
    const process = newProcessName();
    const sessions = new Sessions(this.#tell, process);
    const silent = new Set<string>();
    const timer = setInterval(() => sessions.sweep(silent, performance.now()), 1_000);
    timer.unref();
    const line = await JanusLine.open(this.#settings, () => {
      clearInterval(timer);
      if (this.#held === null) return;
      this.#held = null;
      this.#tell({ event: 'lost', process });
    });
    const [rooms, mounts] = await Promise.all([line.attach(ROOM_PLUGIN), line.attach(MOUNT_PLUGIN)]);
    const secret = randomBytes(16).toString('hex');
    return { control: { line, rooms, mounts, secret }, sessions, rooms: new Map(), streams: new Map(), silent, timer };
  }

  #roomOf(made: Held['rooms'], { line, rooms, secret }: JanusControl, name: string): Promise<number> {
    const room = randomInt(1, ID_MAX);
    const making =
      made.get(name) ??
      line
        .ask(rooms, {
          request: 'create',
          room,
          secret,
          pin: secret,
          is_private: true,
          publishers: 64,
          audiocodec: 'opus',
          videocodec: 'vp8',
          bitrate_cap: true,
          bitrate: SCREEN_BITS,
        })
        .then(() => room);
    made.set(name, making);
    making.catch(() => made.delete(name));
    return making;
  }

  #streamOf(streams: Held['streams'], control: JanusControl, { room, participant, source }: StreamName): JanusStream {
    const name = { room, participant, source };
    const stream = streams.get(keyOf(name)) ?? new JanusStream(name, control);
    streams.set(keyOf(name), stream);
    return stream;
  }
}

/** The answer over a handle, which goes again when there is none. */
async function answered(
  line: JanusLine,
  handle: number,
  ask: () => Promise<string>,
): Promise<{ answer: string; close(): void }> {
  try {
    return { answer: await ask(), close: () => line.detach(handle) };
  } catch (error) {
    line.detach(handle);
    throw error instanceof JanusRefusal ? new BadOffer('the offer cannot be answered') : error;
  }
}

function heardAs(onState: (state: PeerState) => void): (happened: JanusHappened) => void {
  return (happened) => {
    if (happened === 'webrtcup') onState('connected');
    if (happened === 'hangup') onState('gone');
  };
}

function keyOf({ room, participant, source }: StreamName): string {
  return `${room} ${participant} ${source}`;
}
