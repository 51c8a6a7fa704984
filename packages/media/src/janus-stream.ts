import { randomBytes, randomInt } from 'node:crypto';
import type { Kind, StreamName } from './engine.ts';
import type { JanusLine } from './janus-line.ts';
import type { OfferedMedia } from './sdp.ts';

const CODECS: Readonly<Record<Kind, string>> = { audio: 'opus', video: 'vp8' };
/** Of ids that Janus takes: whole numbers that JSON keeps. */
export const ID_MAX = 2 ** 47;

/** What is sent once, for viewers with the same numbers of codecs. It stays while the sender comes and goes. */
export interface Mount {
  id: number;
  pin: string;
  viewers: number;
  ports: Map<Kind, { port: number; rtcpPort: number | undefined }>;
  /** What comes to it now, by Janus's number of it. */
  forwarders: Map<Kind, number>;
}

/** A line, the handles that create and destroy, and what proves that we may. */
export interface JanusControl {
  line: JanusLine;
  rooms: number;
  mounts: number;
  secret: string;
}

/** Whose sound and picture it is now. */
export interface Feed {
  room: number;
  id: number;
  session: string;
  mids: ReadonlyMap<Kind, string>;
}

/** One thing on a stage, as Janus has it: what comes in by a room goes out by mounts. Nothing goes between them that may not. */
export class JanusStream {
  readonly name: StreamName;
  readonly muted = new Set<Kind>();
  feed: Feed | null = null;
  readonly #control: JanusControl;
  readonly #mounts = new Map<string, Promise<Mount>>();
  #settling: Promise<void> = Promise.resolve();

  constructor(name: StreamName, control: JanusControl) {
    this.name = name;
    this.#control = control;
  }

  get isIdle(): boolean {
    return this.feed === null && this.#mounts.size === 0;
  }

  /** For somebody who watches; `leave` when they went. */
  async join(media: readonly OfferedMedia[]): Promise<{ mount: Mount; leave(): void }> {
    const key = media.map(({ kind, payloadType }) => `${kind} ${payloadType}`).join(' ');
    const making = this.#mounts.get(key) ?? this.#make(media);
    this.#mounts.set(key, making);
    const mount = await making.catch((error: unknown) => {
      this.#mounts.delete(key);
      throw error;
    });
    mount.viewers += 1;
    const leave = (): void => {
      mount.viewers -= 1;
      if (mount.viewers > 0) return;
      this.#mounts.delete(key);
      void this.#destroy(mount).catch(() => undefined);
    };
    return { mount, leave };
  }

  /** What may go through does, from the next packet on and without a gap; what may not is cut off where it comes in. */
  settle(isPaused: boolean): Promise<void> {
    const settled = this.#settling.then(async () => {
      for (const making of this.#mounts.values()) await this.#connect(await making, isPaused);
    });
    this.#settling = settled.catch(() => undefined);
    return settled;
  }

  /** Somebody else sends it from now on, or nobody: what was forwarded of the last one is gone with them. */
  async feedBy(feed: Feed | null): Promise<void> {
    this.feed = feed;
    for (const making of this.#mounts.values()) (await making).forwarders.clear();
  }

  async #make(media: readonly OfferedMedia[]): Promise<Mount> {
    const { line, mounts, secret } = this.#control;
    const id = randomInt(1, ID_MAX);
    const pin = randomBytes(16).toString('hex');
    const { data } = await line.ask(mounts, {
      request: 'create',
      type: 'rtp',
      id,
      pin,
      secret,
      is_private: true,
      media: media.map(({ kind, payloadType }) => ({
        type: kind,
        mid: kind,
        label: kind,
        codec: CODECS[kind],
        pt: payloadType,
        port: 0,
        iface: '127.0.0.1',
        ...(kind === 'video' && { rtcpport: 0 }),
      })),
    });
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what `create` answers in Janus 1.1.
    const { ports } = data['stream'] as { ports: { mid: Kind; port: number; rtcp_port?: number }[] };
    return {
      id,
      pin,
      viewers: 0,
      ports: new Map(ports.map(({ mid, port, rtcp_port: rtcpPort }) => [mid, { port, rtcpPort }])),
      forwarders: new Map(),
    };
  }

  async #connect(mount: Mount, isPaused: boolean): Promise<void> {
    const { line, rooms, secret } = this.#control;
    const { feed } = this;
    if (feed === null) return;
    const of = { room: feed.room, publisher_id: feed.id, secret };
    for (const [kind, { port, rtcpPort }] of mount.ports) {
      const mid = feed.mids.get(kind);
      const isOpen = mid !== undefined && !isPaused && !this.muted.has(kind);
      const forwarder = mount.forwarders.get(kind);
      if (isOpen === (forwarder !== undefined)) continue;
      if (forwarder !== undefined) {
        await line.ask(rooms, { request: 'stop_rtp_forward', ...of, stream_id: forwarder });
        mount.forwarders.delete(kind);
        continue;
      }
      // A source of its own each time: viewers get it behind what they had, without a gap.
      const ssrc = randomInt(1, 0xffffffff);
      const to = { mid, port, ssrc, ...(rtcpPort !== undefined && { rtcp_port: rtcpPort }) };
      const { data } = await line.ask(rooms, { request: 'rtp_forward', ...of, host: '127.0.0.1', streams: [to] });
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what `rtp_forward` answers in Janus 1.1.
      const [begun] = data['forwarders'] as { stream_id: number }[];
      if (begun !== undefined) mount.forwarders.set(kind, begun.stream_id);
    }
  }

  async #destroy({ id }: Mount): Promise<void> {
    const { line, mounts, secret } = this.#control;
    await line.ask(mounts, { request: 'destroy', id, secret });
  }
}
