import type { NoticeKind, Topic } from '@between/live-protocol/events.ts';
import { CLOSE } from '@between/live-protocol/version.ts';
import { ACCOUNT_FRAMES, PING_SECONDS, POLL_SECONDS, RECHECK_SECONDS, UNCHECKED_SECONDS } from '@between/rules/live.ts';
import { roomsNow } from '../features/chat/room-state.queries.ts';
import type { Services } from '../platform/context.ts';
import type { Bus, BusMessage } from './bus.ts';
import { Allowance, type Connection } from './connection.ts';
import { bytesOf } from './fan-out.ts';
import { recheck } from './recheck.ts';
import { RoomChannel } from './room-channel.ts';
import { topicOf } from './topics.ts';

const TICK_MS = 1_000;

interface Account {
  connections: Set<Connection>;
  frames: Allowance;
}

export type HubServices = Pick<Services, 'db' | 'clock' | 'log'>;

/** All open sockets of this node, where they are, and the clockwork that keeps them honest. */
export class Hub {
  readonly nodeId: string;
  readonly #services: HubServices;
  readonly #bus: Bus;
  readonly #connections = new Set<Connection>();
  readonly #accounts = new Map<string, Account>();
  readonly #rooms = new Map<string, RoomChannel>();
  readonly #watchers = new Map<Topic, Set<Connection>>();
  /** Decides anew whether somebody may watch a topic. */
  readonly #mayWatch: (connection: Connection, topic: Topic) => Promise<boolean>;
  #timer: NodeJS.Timeout | null = null;
  #ticks = 0;
  #isLooking = false;

  constructor(deps: {
    services: HubServices;
    bus: Bus;
    nodeId: string;
    mayWatch(connection: Connection, topic: Topic): Promise<boolean>;
  }) {
    this.#services = deps.services;
    this.#bus = deps.bus;
    this.nodeId = deps.nodeId;
    this.#mayWatch = deps.mayWatch;
    deps.bus.listen((message) => this.hear(message));
  }

  get size(): number {
    return this.#connections.size;
  }

  start(): this {
    this.#timer = setInterval(() => void this.#tick(), TICK_MS);
    this.#timer.unref();
    return this;
  }

  /** Asks everybody to come back in a moment, and ends what does not go by itself. */
  async stop(): Promise<void> {
    if (this.#timer !== null) clearInterval(this.#timer);
    for (const connection of this.#connections) connection.close(CLOSE.goingAway, 'restarting');
    for (let waited = 0; waited < 1_000 && this.#connections.size > 0; waited += 50)
      await new Promise((resolve) => setTimeout(resolve, 50));
    for (const connection of this.#connections) connection.cut();
  }

  socketsOf(accountId: string): number {
    return this.#accounts.get(accountId)?.connections.size ?? 0;
  }

  /** A new socket, its people across a block already known. */
  add(connection: Connection): void {
    this.#connections.add(connection);
    const account = this.#accounts.get(connection.actor.id) ?? {
      connections: new Set<Connection>(),
      frames: new Allowance(ACCOUNT_FRAMES, performance.now()),
    };
    account.connections.add(connection);
    this.#accounts.set(connection.actor.id, account);
  }

  /** A socket that closed, for whatever reason. */
  remove(connection: Connection): void {
    this.#connections.delete(connection);
    for (const room of connection.rooms) this.leave(connection, room);
    for (const topic of connection.topics) this.unwatch(connection, topic);
    const account = this.#accounts.get(connection.actor.id);
    account?.connections.delete(connection);
    if (account?.connections.size === 0) this.#accounts.delete(connection.actor.id);
  }

  /** Takes one frame from what the account may send; false when there was none left. */
  takeFrame(connection: Connection, now: number): boolean {
    return this.#accounts.get(connection.actor.id)?.frames.take(now) ?? false;
  }

  join(connection: Connection, roomId: string, since: number | null): void {
    connection.rooms.add(roomId);
    const channel = this.#rooms.get(roomId) ?? new RoomChannel(roomId, this.#services);
    this.#rooms.set(roomId, channel);
    channel.arrive(connection, since);
  }

  leave(connection: Connection, roomId: string): void {
    connection.rooms.delete(roomId);
    this.#rooms.get(roomId)?.leave(connection);
  }

  watch(connection: Connection, topic: Topic): void {
    connection.topics.add(topic);
    const watchers = this.#watchers.get(topic) ?? new Set();
    this.#watchers.set(topic, watchers.add(connection));
  }

  unwatch(connection: Connection, topic: Topic): void {
    connection.topics.delete(topic);
    const watchers = this.#watchers.get(topic);
    watchers?.delete(connection);
    if (watchers?.size === 0) this.#watchers.delete(topic);
  }

  typing(connection: Connection, roomId: string): void {
    const channel = this.#rooms.get(roomId);
    if (channel === undefined || !channel.maySay(connection)) return;
    const { id: account, handle } = connection.actor;
    this.tell({ k: 'typing', room: roomId, account, handle });
  }

  /** Here and on every other node. */
  tell(message: BusMessage): void {
    this.hear(message);
    this.#bus.publish(message);
  }

  /** What somebody told, here or on another node. */
  hear(message: BusMessage): void {
    switch (message.k) {
      case 'lines':
        return this.#rooms.get(message.room)?.changed(message.head);
      case 'captions':
        return this.#rooms.get(message.room)?.captions.changed(message.head);
      case 'room':
        return this.#rooms.get(message.room)?.stateChanged();
      case 'notice':
        return this.#notice(message.topic, message.kind, message.ids);
      case 'recheck':
        return void this.#recheck(message.accounts);
      case 'typing':
        return this.#rooms.get(message.room)?.company.startTyping(message.account, message.handle, performance.now());
      case 'people':
        return this.#rooms.get(message.room)?.company.hearElsewhere(message.node, message.accounts, performance.now());
      default:
        // A newer node may say what this one does not know yet.
        return undefined;
    }
  }

  #notice(topic: Topic, kind: NoticeKind, data: Record<string, string | number>): void {
    const watchers = this.#watchers.get(topic);
    if (watchers === undefined) return;
    const bytes = bytesOf({ t: 'notice', topic: topicOf(topic), kind, data });
    for (const connection of watchers) connection.write(bytes);
  }

  async #tick(): Promise<void> {
    const now = performance.now();
    this.#ticks += 1;
    for (const connection of this.#connections) {
      connection.sweep(now);
      if (now - connection.checkedAt > UNCHECKED_SECONDS * 1000) connection.close(CLOSE.again, 'try_again');
    }
    for (const [id, channel] of this.#rooms) {
      if (channel.sweep(now)) this.#tellPeople(channel);
      if (channel.isEmpty) this.#rooms.delete(id);
    }
    if (this.#isLooking) return;
    this.#isLooking = true;
    try {
      const every = this.#bus.state === 'away' ? POLL_SECONDS : PING_SECONDS;
      if (this.#ticks % every === 0) await this.#lookAtRooms();
      if (this.#ticks % PING_SECONDS === 0) this.#ping();
      if (this.#ticks % RECHECK_SECONDS === 0) await this.#recheck(null);
    } catch (error) {
      this.#services.log.debug({ event: 'live.tick', err: error }, 'the sockets wait for the database');
    } finally {
      this.#isLooking = false;
    }
  }

  /** A hint that was lost is found again here. */
  async #lookAtRooms(): Promise<void> {
    const { db } = this.#services;
    for (const { id, head, state } of await roomsNow(db, [...this.#rooms.keys()]))
      this.#rooms.get(id)?.seen(head, state);
    for (const channel of this.#rooms.values()) this.#tellPeople(channel);
  }

  #tellPeople({ id, company: { accounts } }: RoomChannel): void {
    this.#bus.publish({ k: 'people', room: id, node: this.nodeId, accounts });
  }

  #ping(): void {
    const now = this.#services.clock.now().toISOString();
    const plain = bytesOf({ t: 'ping', heads: {}, now });
    for (const connection of this.#connections) {
      if (connection.rooms.size === 0) connection.write(plain);
      else connection.send({ t: 'ping', heads: this.#headsFor(connection), now });
    }
  }

  #headsFor(connection: Connection): Record<string, number> {
    const heads: Record<string, number> = {};
    for (const room of connection.rooms) {
      const head = this.#rooms.get(room)?.head ?? -1;
      if (head >= 0) heads[room] = head;
    }
    return heads;
  }

  /**
   * Whether everybody (or these accounts) may still be where they are. Sessions that ended close, rooms that are no longer
   * theirs are left, blocks hold from now on.
   */
  async #recheck(accounts: readonly string[] | null): Promise<void> {
    const asked =
      accounts === null
        ? [...this.#connections]
        : [...new Set(accounts)].flatMap((id) => [...(this.#accounts.get(id)?.connections ?? [])]);
    if (asked.length === 0) return;
    try {
      const { ended, kept, places } = await recheck(this.#services, asked);
      for (const connection of ended) {
        connection.close(CLOSE.signedOut, 'sign_in');
        this.remove(connection);
      }
      for (const { connection, room, standing } of places) {
        const reason = this.#rooms.get(room)?.check(connection, standing) ?? null;
        if (reason === null) continue;
        this.leave(connection, room);
        connection.send({ t: 'left', room, reason });
      }
      for (const connection of kept)
        for (const topic of connection.topics)
          if (!(await this.#mayWatch(connection, topic))) this.unwatch(connection, topic);
    } catch (error) {
      this.#services.log.debug({ event: 'live.recheck', err: error }, 'the sockets wait for the database');
    }
  }
}
