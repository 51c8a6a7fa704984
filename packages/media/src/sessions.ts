import { BadOffer, type EngineEvent, type EngineNumbers, type Place } from './engine.ts';
import { CONNECT_MS, SESSIONS_EACH, SILENT_MS, TEST_MOST_MS } from './limits.ts';
import type { PeerState } from './peer.ts';
import { newSessionName } from './session-name.ts';
import { isTestRoom } from './test-room.ts';

interface Closable {
  close(): void;
}

export interface Session<L extends Closable = Closable> {
  id: string;
  place: Place;
  role: 'publish' | 'play';
  peer: L;
  openedAt: number;
  isConnected: boolean;
  /** Once a second. */
  look(at: number): void;
  /** Takes it out of what it stood in. */
  leave(): void;
}

/** Every open connection, by its name, and how each of them ends. Times in milliseconds. */
export class Sessions {
  readonly #tell: (event: EngineEvent) => void;
  readonly #process: string;
  readonly #open = new Map<string, Session>();

  /** @param process begins the name of each of them */
  constructor(tell: (event: EngineEvent) => void, process: string) {
    this.#tell = tell;
    this.#process = process;
  }

  get numbers(): EngineNumbers {
    const publishers = [...this.#open.values()].filter(({ role }) => role === 'publish').length;
    return { publishers, viewers: this.#open.size - publishers };
  }

  /** Connects, and keeps it under a new name. @throws {BadOffer} when it was over at once. */
  async open<L extends Closable>(
    { room, participant }: Place,
    role: Session['role'],
    connect: (onState: (state: PeerState) => void) => Promise<L>,
  ): Promise<Session<L>> {
    const own = this.#where((session) => session.place.room === room && session.place.participant === participant);
    // A page that was reloaded often leaves the oldest ones to be dropped.
    for (const oldest of own.slice(0, Math.max(0, own.length - SESSIONS_EACH + 1))) this.end(oldest.id);
    const id = newSessionName(this.#process);
    let early: PeerState | null = null;
    const peer = await connect((state) => {
      early = state;
      const session = this.#open.get(id);
      if (session === undefined) return;
      if (state === 'connected') session.isConnected = true;
      // Out of the library's own call: closing from inside it would wait for itself.
      else setImmediate(() => this.end(id));
    });
    if (early === 'gone') {
      peer.close();
      throw new BadOffer('the connection was over at once');
    }
    const session: Session<L> = {
      id,
      place: { room, participant },
      role,
      peer,
      openedAt: performance.now(),
      isConnected: early === 'connected',
      look: () => undefined,
      leave: () => undefined,
    };
    this.#open.set(id, session);
    return session;
  }

  /** @returns false when it was gone. */
  end(id: string): boolean {
    const session = this.#open.get(id);
    if (session === undefined) return false;
    this.#open.delete(id);
    session.leave();
    session.peer.close();
    this.#tell({ event: 'session-gone', session: id });
    return true;
  }

  endWhere(isMeant: (session: Session) => boolean): void {
    for (const { id } of this.#where(isMeant)) this.end(id);
  }

  /** Ends what never connected, those of `silent` who came to send and did not, and tests that go on too long. */
  sweep(silent: ReadonlySet<string>, at: number): void {
    for (const session of this.#open.values()) session.look(at);
    this.endWhere(({ id, place, isConnected, openedAt }) => {
      const age = at - openedAt;
      const isOver = age > TEST_MOST_MS && isTestRoom(place.room);
      return isOver || (!isConnected && age > CONNECT_MS) || (silent.has(id) && age > SILENT_MS);
    });
  }

  #where(isMeant: (session: Session) => boolean): Session[] {
    return [...this.#open.values()].filter(isMeant);
  }
}
