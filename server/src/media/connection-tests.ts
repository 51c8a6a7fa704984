import type { EngineEvent, MediaEngine } from '@between/media/engine.ts';
import { CONNECTION_TESTS_AT_ONCE, type MediaAct } from '@between/rules/media.ts';
import { type GrantClaims, readGrant } from '../features/media/grant-token.ts';
import type { Services } from '../platform/context.ts';
import { connectTo } from './connect-to.ts';
import { MediaRefusal } from './media-refusal.ts';

interface Session {
  jti: string;
  room: string;
}

/**
 * Connections of people who try theirs: each test is a room of one, which no stage and no rule of one knows. Nothing of it is
 * written down: what was used is remembered here as long as it would count. The engine ends what goes on too long.
 */
export class ConnectionTests {
  readonly #services: Pick<Services, 'clock' | 'log' | 'vault'>;
  readonly #engine: MediaEngine;
  readonly #open = new Map<string, Session>();
  /** Rooms whose first connection is being opened: they count from their offer on, not from its answer. */
  readonly #opening = new Set<string>();
  /** Until when each used grant would have counted, in seconds since 1970. */
  readonly #used = new Map<string, number>();

  constructor(services: Pick<Services, 'clock' | 'log' | 'vault'>, engine: MediaEngine) {
    this.#services = services;
    this.#engine = engine;
  }

  /** Opens a connection with a grant. @throws {MediaRefusal} 429 when as many tests as may go on do. */
  async open(
    token: string | null,
    { act, room, offer }: { act: MediaAct; room: string; offer: string },
  ): Promise<{ session: string; sdp: string }> {
    const claims = this.#claims(token);
    if (claims.room !== room || claims.act !== act) throw new MediaRefusal(403, 'This grant is for something else.');
    const rooms = new Set([...this.#opening, ...[...this.#open.values()].map((session) => session.room)]);
    if (!rooms.has(room) && rooms.size >= CONNECTION_TESTS_AT_ONCE)
      throw new MediaRefusal(429, 'Many people test their connection now.');
    this.#use(claims);
    this.#opening.add(room);
    try {
      const opened = await connectTo(this.#engine, this.#services.log, { claims, offer });
      this.#open.set(opened.session, { jti: claims.jti, room });
      return opened;
    } finally {
      this.#opening.delete(room);
    }
  }

  /** Ends a connection with the grant that opened it, also after it ran out. @throws {MediaRefusal} */
  async stop(token: string | null, room: string, session: string): Promise<void> {
    const { jti } = this.#claims(token);
    const known = this.#open.get(session);
    if (known === undefined || known.room !== room) throw new MediaRefusal(404, 'There is nothing here.');
    if (known.jti !== jti) throw new MediaRefusal(403, 'This grant is for something else.');
    await this.#end(known.room);
  }

  /** A test is over when one of its connections is, or the process they went through. */
  heard(event: EngineEvent): void {
    if (event.event !== 'session-gone' && event.event !== 'lost') return;
    const isOver = (session: string): boolean =>
      event.event === 'lost' ? session.startsWith(event.process ?? '') : session === event.session;
    const rooms = new Set([...this.#open].flatMap(([session, { room }]) => (isOver(session) ? room : [])));
    for (const room of rooms) void this.#end(room).catch(() => undefined);
  }

  async #end(room: string): Promise<void> {
    for (const [session, open] of this.#open) if (open.room === room) this.#open.delete(session);
    await this.#engine.closeRoom(room);
  }

  #claims(token: string | null): GrantClaims {
    const claims = token === null ? null : readGrant(this.#services.vault, token, 'connection test');
    if (claims === null) throw new MediaRefusal(401, 'A grant is needed.');
    return claims;
  }

  #use({ jti, exp }: GrantClaims): void {
    const now = this.#services.clock.now().getTime() / 1_000;
    for (const [used, until] of this.#used) if (until <= now) this.#used.delete(used);
    if (exp <= now || this.#used.has(jti)) throw new MediaRefusal(401, 'This grant was used, or it has run out.');
    this.#used.set(jti, exp);
  }
}
