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
import { MediaProcess } from './media-process.ts';

/** A stream that comes to one process from another, by the session there. */
interface Pull {
  edge: MediaProcess;
  origin: MediaProcess;
  stream: StreamName;
  /** The session it leaves the other by. */
  fed: string;
}

/**
 * Several media processes as one engine. A room has a home: what its stage sends goes there. Whoever watches goes to the process
 * with the fewest connections, which has each stream from home over one connection of its own. Rules hold at home, where nothing
 * passes that may not, and everywhere behind it.
 */
export class MediaCascade implements MediaEngine {
  readonly #tell: (event: EngineEvent) => void;
  readonly #processes: readonly MediaProcess[];
  readonly #homes = new Map<string, MediaProcess>();
  /** Which process each connection goes through. */
  readonly #sessions = new Map<string, MediaProcess>();
  /** By the session at the process it comes to. */
  readonly #pulls = new Map<string, Pull>();

  /** @param count of processes, each with a UDP port of its own from the first one on */
  constructor(settings: EngineSettings, tell: (event: EngineEvent) => void, count: number) {
    this.#tell = tell;
    this.#processes = Array.from({ length: count }, (_, place) => {
      const udpPort = settings.udpPort === null ? null : settings.udpPort + place;
      const hop: MediaProcess = new MediaProcess({ ...settings, udpPort }, (event) => this.#heard(hop, event));
      return hop;
    });
  }

  /** Of the running processes, for tests that end one. */
  get pids(): number[] {
    return this.#processes.flatMap(({ pid }) => pid ?? []);
  }

  async publish(stream: StreamName, offer: string): Promise<Answer> {
    const home = this.#homeOf(stream.room);
    const answer = this.#opened(home, await home.publish(stream, offer));
    // Whoever waits for it elsewhere gets it, too.
    for (const edge of this.#processes) if (edge !== home) void this.#pull(edge, stream, 'watching');
    return answer;
  }

  async play(viewer: Place, stream: StreamName, offer: string): Promise<Answer> {
    const home = this.#homeOf(stream.room);
    const edge = this.#leastLoaded(home);
    const hop = edge === home || (await this.#pull(edge, stream, 'anybody')) ? edge : home;
    return this.#opened(hop, await hop.play(viewer, stream, offer));
  }

  /** At home: what is chosen there is chosen once. */
  async playProgramme(viewer: Place, offer: string): Promise<Answer> {
    const home = this.#homeOf(viewer.room);
    return this.#opened(home, await home.playProgramme(viewer, offer));
  }

  async stop(session: string): Promise<boolean> {
    return (await this.#sessions.get(session)?.stop(session)) ?? false;
  }

  kick(place: Place, what: 'sending' | 'everything'): Promise<void> {
    return this.#everywhere((hop) => hop.kick(place, what));
  }

  async closeRoom(room: string): Promise<void> {
    await this.#everywhere((hop) => hop.closeRoom(room));
    this.#homes.delete(room);
  }

  setMuted(stream: StreamName, kind: Kind, isMuted: boolean): Promise<void> {
    return this.#everywhere((hop) => hop.setMuted(stream, kind, isMuted));
  }

  setPaused(room: string, isPaused: boolean): Promise<void> {
    return this.#everywhere((hop) => hop.setPaused(room, isPaused));
  }

  setPinned(room: string, stream: StreamName | null): Promise<void> {
    return this.#everywhere((hop) => hop.setPinned(room, stream));
  }

  /** People's connections; what the processes have from each other is left out. */
  async numbers(): Promise<EngineNumbers> {
    const all = await Promise.all(this.#processes.map((hop) => hop.numbers()));
    const sum = (kind: keyof EngineNumbers): number => all.reduce((total, each) => total + each[kind], 0);
    return { publishers: sum('publishers') - this.#pulls.size, viewers: sum('viewers') - this.#pulls.size };
  }

  close(): Promise<void> {
    return this.#everywhere((hop) => hop.close());
  }

  async #everywhere(act: (hop: MediaProcess) => Promise<void>): Promise<void> {
    await Promise.all(this.#processes.map(act));
  }

  #homeOf(room: string): MediaProcess {
    const home = this.#homes.get(room) ?? this.#leastLoaded(this.#processes[0]);
    this.#homes.set(room, home);
    return home;
  }

  /** The one with the fewest connections; this one where it is one of them. */
  #leastLoaded(rather: MediaProcess | undefined): MediaProcess {
    const loads = new Map(this.#processes.map((hop) => [hop, 0]));
    for (const hop of this.#sessions.values()) loads.set(hop, (loads.get(hop) ?? 0) + 1);
    const least = Math.min(...loads.values());
    const [first] = [...loads].flatMap(([hop, load]) => (load === least ? hop : []));
    const found = rather !== undefined && loads.get(rather) === least ? rather : first;
    if (found === undefined) throw new Error('there is no media process');
    return found;
  }

  #opened(hop: MediaProcess, answer: Answer): Answer {
    this.#sessions.set(answer.session, hop);
    return answer;
  }

  /** Lets a process have a stream from its home. @returns whether it has it, or is about to. */
  async #pull(edge: MediaProcess, stream: StreamName, whom: 'anybody' | 'watching'): Promise<boolean> {
    const origin = this.#homeOf(stream.room);
    try {
      const offer = await edge.offerPull(stream, whom);
      if (offer === null) return true;
      try {
        const participant = `process ${this.#processes.indexOf(edge)}`;
        const { session: fed, sdp } = await origin.feed({ room: stream.room, participant }, stream, offer.sdp);
        this.#pulls.set(offer.session, { edge, origin, stream, fed });
        await edge.acceptPull(offer.session, sdp);
        return true;
      } catch (error) {
        await edge.stop(offer.session);
        throw error;
      }
    } catch {
      // A library that cannot ask, or a process that ended meanwhile: whoever comes is served at home.
      return false;
    }
  }

  #heard(hop: MediaProcess, event: EngineEvent): void {
    if (event.event === 'lost') return this.#lost(hop, event);
    if (event.event === 'session-gone') this.#gone(event.session);
    const isEcho =
      (event.event === 'stream-started' || event.event === 'stream-stopped') && this.#homes.get(event.room) !== hop;
    if (!isEcho) this.#tell(event);
  }

  /** A connection of somebody, or one end of a pull: then the other end goes, and it is made anew for those who watch. */
  #gone(session: string): void {
    this.#sessions.delete(session);
    for (const [pulled, { edge, origin, stream, fed }] of this.#pulls) {
      if (pulled !== session && fed !== session) continue;
      this.#pulls.delete(pulled);
      void this.#end(edge, pulled);
      void this.#end(origin, fed);
      void this.#pull(edge, stream, 'watching');
    }
  }

  #lost(hop: MediaProcess, event: EngineEvent): void {
    for (const [session, at] of this.#sessions) if (at === hop) this.#sessions.delete(session);
    for (const [pulled, { edge, origin, fed }] of this.#pulls)
      if (edge === hop || origin === hop) this.#gone(edge === hop ? pulled : fed);
    this.#tell(event);
  }

  async #end(hop: MediaProcess, session: string): Promise<void> {
    await hop.stop(session).catch(() => false);
  }
}
