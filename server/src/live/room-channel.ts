import type { RoomState } from '@between/live-protocol/frames.ts';
import { RESUME_LINES } from '@between/rules/live.ts';
import { linesChangedAfter } from '../features/chat/lines.queries.ts';
import type { LineViewer } from '../features/chat/live-line.model.ts';
import { roomStandings } from '../features/chat/room-facts.queries.ts';
import type { RoomStanding } from '../features/chat/room-standing.model.ts';
import { roomsNow } from '../features/chat/room-state.queries.ts';
import type { Services } from '../platform/context.ts';
import { isDesk } from '../policy/actor.ts';
import { rulingOf } from '../policy/authorize.ts';
import { CaptionStream } from './caption-stream.ts';
import { Company } from './company.ts';
import type { Connection } from './connection.ts';
import { bytesOf, LineBatch } from './fan-out.ts';
import { wireReason } from './wire-reason.ts';

/** Lines of one read: more are read in the next turn. */
const READ_LINES = 100;

/** A place in a room, as the rules saw it when it was last checked. */
interface Seat extends LineViewer {
  maySay: boolean;
  /** The state of the room, as it was told, when this was asked. */
  underState: string;
}

interface Arrival {
  connection: Connection;
  since: number | null;
}

type ChannelServices = Pick<Services, 'db' | 'clock' | 'log'>;

/**
 * One room on this node: who is there, and up to which number everybody has everything. Reading, arriving and telling
 * happen one after the other, so nobody misses a line between coming back and being there, and nobody gets one twice.
 */
export class RoomChannel {
  readonly id: string;
  readonly #services: ChannelServices;
  readonly company: Company;
  readonly captions: CaptionStream;
  readonly #seats = new Map<Connection, Seat>();
  #arrivals: Arrival[] = [];
  /** Everybody here has every change up to this number; -1 before the first look. */
  #delivered = -1;
  #wanted = 0;
  #isStateStale = true;
  #state: RoomState | null = null;
  #stateText = '';
  #isTurning = false;

  constructor(id: string, services: ChannelServices) {
    this.id = id;
    this.company = new Company(id);
    this.captions = new CaptionStream(id, services, (bytes) => this.#tellAll(bytes));
    this.#services = services;
  }

  get isEmpty(): boolean {
    return this.#seats.size === 0 && this.#arrivals.length === 0;
  }

  get head(): number {
    return this.#delivered;
  }

  /** Somebody comes (back): what they missed, then word that they are there, then the stream. */
  arrive(connection: Connection, since: number | null): void {
    this.#arrivals.push({ connection, since });
    this.#go();
  }

  /** Lines changed up to this number. */
  changed(head: number): void {
    if (head <= this.#wanted) return;
    this.#wanted = head;
    this.#go();
  }

  stateChanged(): void {
    this.#isStateStale = true;
    this.#go();
  }

  leave(connection: Connection): void {
    this.#arrivals = this.#arrivals.filter((arrival) => arrival.connection !== connection);
    const seat = this.#seats.get(connection);
    if (seat === undefined) return;
    this.#seats.delete(connection);
    this.company.leave(seat.accountId);
  }

  /** Looks again at somebody who is there; whoever may speak no longer, or again, is told. @returns why they have to leave, or null. */
  check(connection: Connection, standing: RoomStanding | null): string | null {
    const seat = this.#seats.get(connection);
    if (seat === undefined) return null;
    const ruling = standing === null ? 'hidden' : rulingOf(connection.actor, 'room.read', standing.facts);
    if (standing === null || ruling !== 'yes') return wireReason(ruling === 'yes' ? 'hidden' : ruling);
    const now = seatOf(connection, standing, this.#stateText);
    this.#seats.set(connection, now);
    // What follows from the state of the room, such as a pause, was told to everybody with it.
    if (now.maySay !== seat.maySay && now.underState === seat.underState && this.#state !== null)
      connection.send({ t: 'room', room: this.id, state: this.#state });
    return null;
  }

  /** Whether the rules let this person speak, as of the last check. */
  maySay(connection: Connection): boolean {
    return this.#seats.get(connection)?.maySay ?? false;
  }

  /** Each second. @returns true when other nodes should hear how many are here. */
  sweep(now: number): boolean {
    if (this.#hasWork) this.#go();
    return this.company.tell(this.#seats, now);
  }

  get #hasWork(): boolean {
    return this.#isStateStale || this.#arrivals.length > 0 || this.#wanted > this.#delivered;
  }

  /** One turn after the other; a turn that fails is tried again at the next sweep. */
  #go(): void {
    if (this.#isTurning) return;
    this.#isTurning = true;
    void this.#turns();
  }

  async #turns(): Promise<void> {
    try {
      while (this.#hasWork) {
        if (this.#isStateStale) await this.#readState();
        if (this.#wanted > this.#delivered) await this.#readLines();
        if (this.#arrivals.length > 0) await this.#seatArrivals();
      }
    } catch (error) {
      this.#services.log.warn({ event: 'live.turn', err: error }, 'a room waits for the database');
    } finally {
      this.#isTurning = false;
    }
  }

  async #readState(): Promise<void> {
    this.#isStateStale = false;
    try {
      const [now] = await roomsNow(this.#services.db, [this.id]);
      if (now !== undefined) this.seen(now.head, now.state);
    } catch (error) {
      this.#isStateStale = true;
      throw error;
    }
  }

  /** The room as the database has it: told when it differs from what was told. */
  seen(head: number, state: RoomState): void {
    if (this.#delivered === -1) this.#delivered = head;
    const text = JSON.stringify(state);
    if (this.#state !== null && text !== this.#stateText) this.#tellAll(bytesOf({ t: 'room', room: this.id, state }));
    this.#state = state;
    this.#stateText = text;
    this.changed(head);
  }

  async #readLines(): Promise<void> {
    const wanted = this.#wanted;
    const rows = await this.#changedAfter(this.#delivered, READ_LINES);
    const last = rows.at(-1)?.changedSeq ?? wanted;
    this.#delivered = rows.length < READ_LINES ? Math.max(last, wanted) : last;
    const batch = new LineBatch(this.id, rows, this.#delivered);
    for (const [connection, seat] of this.#seats) {
      const bytes = batch.bytesFor(seat);
      if (bytes !== null) connection.write(bytes);
    }
    for (const row of rows) if (row.authorId !== null) this.company.stopTyping(row.authorId);
  }

  #changedAfter(after: number, limit: number) {
    const { db, clock } = this.#services;
    return linesChangedAfter(db, { roomId: this.id, after, limit, now: clock.now() });
  }

  async #seatArrivals(): Promise<void> {
    const arrivals = [...this.#arrivals];
    const pairs = arrivals.map(({ connection }) => ({ accountId: connection.actor.id, roomId: this.id }));
    const standings = await roomStandings(this.#services.db, pairs, { now: this.#services.clock.now() });
    this.#wanted = Math.max(this.#wanted, ...standings.map((standing) => standing?.head ?? 0));
    while (this.#wanted > this.#delivered) await this.#readLines();
    const missed = await this.#missedSince(arrivals);
    // From here on nothing waits: whoever is seated now has everything up to `delivered`.
    for (const [place, arrival] of arrivals.entries()) this.#seat(arrival, standings[place] ?? null, missed);
    const seen = new Set(arrivals);
    this.#arrivals = this.#arrivals.filter((arrival) => !seen.has(arrival));
  }

  /** One read for each number somebody comes back with: after a restart that is one for all. `null` is too much to tell. */
  async #missedSince(arrivals: readonly Arrival[]): Promise<Map<number, LineBatch | null>> {
    const missed = new Map<number, LineBatch | null>();
    for (const { since } of arrivals) {
      if (since === null || since === this.#delivered || missed.has(since)) continue;
      const rows = since > this.#delivered ? [] : await this.#changedAfter(since, RESUME_LINES + 1);
      const isTooMuch = since > this.#delivered || rows.length > RESUME_LINES;
      const told = rows.filter((row) => row.changedSeq <= this.#delivered);
      missed.set(since, isTooMuch ? null : new LineBatch(this.id, told, this.#delivered));
    }
    return missed;
  }

  #seat({ connection, since }: Arrival, standing: RoomStanding | null, missed: Map<number, LineBatch | null>): void {
    if (!connection.isOpen || !connection.rooms.has(this.id)) return;
    const ruling = standing === null ? 'hidden' : rulingOf(connection.actor, 'room.read', standing.facts);
    if (standing === null || ruling !== 'yes' || this.#state === null) {
      connection.rooms.delete(this.id);
      connection.send({ t: 'left', room: this.id, reason: wireReason(ruling === 'yes' ? 'hidden' : ruling) });
      return;
    }
    this.leave(connection);
    this.company.isUnseen = standing.facts.workshop !== null;
    const seat = seatOf(connection, standing, this.#stateText);
    this.#seats.set(connection, seat);
    this.company.enter(seat.accountId);
    const batch = since === null ? undefined : missed.get(since);
    if (batch === null) connection.send({ t: 'gap', room: this.id });
    const bytes = batch?.bytesFor(seat) ?? null;
    if (bytes !== null) connection.write(bytes);
    const people = this.company.count(performance.now());
    connection.send({ t: 'joined', room: this.id, head: this.#delivered, state: this.#state, people });
    this.company.toldOne(people);
  }

  #tellAll(bytes: Buffer): void {
    for (const connection of this.#seats.keys()) connection.write(bytes);
  }
}

function seatOf(connection: Connection, { facts }: RoomStanding, underState: string): Seat {
  return {
    accountId: connection.actor.id,
    isDesk: isDesk(connection.actor, facts.group?.group.id ?? facts.workshop?.groupId ?? null),
    maySay: rulingOf(connection.actor, 'room.say', facts) === 'yes',
    underState,
    get hides() {
      return connection.hides;
    },
  };
}
