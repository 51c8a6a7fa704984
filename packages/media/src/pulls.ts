import type { EngineSettings, PullOffer, StreamName } from './engine.ts';
import { PULL_KEPT_MS } from './limits.ts';
import type { OfferPull, Pull } from './peer.ts';
import type { Sessions } from './sessions.ts';
import { legsOf, type Stream, type Streams } from './streams.ts';

interface Pulled {
  stream: Stream;
  pull: Pull;
  emptySince: number | null;
}

interface Around {
  settings: EngineSettings;
  sessions: Sessions;
  streams: Streams;
}

/** Streams that another process has: each comes over one connection, however many watch it here. */
export class Pulls {
  readonly #ask: OfferPull;
  readonly #settings: EngineSettings;
  readonly #sessions: Sessions;
  readonly #streams: Streams;
  readonly #open = new Map<string, Pulled>();
  readonly #opening = new Set<Stream>();

  constructor(ask: OfferPull, { settings, sessions, streams }: Around) {
    this.#ask = ask;
    this.#settings = settings;
    this.#sessions = sessions;
    this.#streams = streams;
  }

  has(session: string): boolean {
    return this.#open.has(session);
  }

  /** Asks for a stream; null when it comes already, or when it is wanted for those who watch and nobody does. */
  async offer(name: StreamName, whom: 'anybody' | 'watching'): Promise<PullOffer | null> {
    const known = this.#streams.get(name);
    if (whom === 'watching' && (known === undefined || legsOf(known) === 0)) return null;
    const stream = known ?? this.#streams.of(name);
    if (stream.publisher !== null || this.#opening.has(stream)) {
      this.#keep(stream);
      return null;
    }
    this.#opening.add(stream);
    try {
      return await this.#begin(stream);
    } finally {
      this.#opening.delete(stream);
    }
  }

  /** The answer to such an offer. It may be gone by now. */
  accept(session: string, answer: string): void {
    this.#open.get(session)?.pull.accept(answer);
  }

  /** Ends what nobody here has watched for a while. */
  sweep(at: number): void {
    for (const [session, pulled] of this.#open) {
      pulled.emptySince = legsOf(pulled.stream) > 0 ? null : (pulled.emptySince ?? at);
      if (pulled.emptySince !== null && at - pulled.emptySince >= PULL_KEPT_MS) this.#sessions.end(session);
    }
  }

  async #begin(stream: Stream): Promise<PullOffer> {
    const publisher = this.#streams.publisherOf(stream, null);
    const session = await this.#sessions.open(stream.name, 'publish', (onState) =>
      this.#ask({
        settings: this.#settings,
        onPacket: (kind, packet) => publisher.take(kind, packet, performance.now()),
        onState,
      }),
    );
    publisher.peer = session.peer;
    this.#streams.put(stream, session, publisher);
    const { leave } = session;
    session.leave = () => {
      this.#open.delete(session.id);
      leave();
    };
    this.#open.set(session.id, { stream, pull: session.peer, emptySince: null });
    return { session: session.id, sdp: session.peer.offer };
  }

  /** Somebody is about to watch it. */
  #keep(stream: Stream): void {
    const pulled = this.#open.get(stream.publisher?.session ?? '');
    if (pulled !== undefined) pulled.emptySince = null;
  }
}
