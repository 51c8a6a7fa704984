import { Audio, type IceServer, PeerConnection, type Track, Video } from 'node-datachannel';

const LEVEL = 'a=extmap:3 urn:ietf:params:rtp-hdrext:ssrc-audio-level';

/** A TURN server and leave to use it, as the server hands it out. */
export interface Relay {
  urls: string[];
  username: string;
  credential: string;
}

interface ClientOptions {
  ssrc?: number;
  sequence?: number;
  /** Sends and hears at this address of the machine. */
  address?: string;
  /** Offers nothing but the way over this relay. */
  relay?: Relay;
}

/** A browser as far as media is concerned: offers to send or to watch, and counts what comes. */
export class MediaClient {
  readonly #connection: PeerConnection;
  readonly #audio: Track;
  readonly #video: Track;
  readonly #ssrc: number;
  #sequence: number;
  #timestamp: number;
  #spoken = 0;
  state = 'new';
  /** Sequence numbers of video as they came. */
  readonly sequences: number[] = [];
  readonly timestamps: number[] = [];
  /** The mark and the first byte of each picture packet, and the mark of each sound, as they came. */
  readonly pictures: { mark: number; isKey: boolean }[] = [];
  readonly sounds: { mark: number; sequence: number; hasExtension: boolean }[] = [];
  keyFramesAskedFor = 0;
  /** Hears of each packet of picture when it comes. */
  onSequence: ((sequence: number) => void) | null = null;

  private constructor(
    role: 'publish' | 'play',
    { ssrc, sequence, relay, address = '127.0.0.1' }: ClientOptions & { ssrc: number; sequence: number },
  ) {
    this.#connection = new PeerConnection('test', {
      iceServers: relay === undefined ? [] : [iceServer(relay)],
      iceTransportPolicy: relay === undefined ? 'all' : 'relay',
      bindAddress: address,
      disableAutoNegotiation: true,
    });
    this.#connection.onStateChange((state) => (this.state = state));
    this.#ssrc = ssrc;
    this.#sequence = sequence;
    this.#timestamp = sequence * 1_000;
    const direction = role === 'publish' ? 'SendOnly' : 'RecvOnly';
    const audio = new Audio('0', direction);
    audio.addOpusCodec(111);
    const video = new Video('1', direction);
    video.addVP8Codec(96);
    if (role === 'publish') {
      audio.addSSRC(ssrc + 1, 'test', 'test', 'audio');
      video.addSSRC(ssrc, 'test', 'test', 'video');
    }
    this.#audio = this.#connection.addTrack(audio);
    this.#video = this.#connection.addTrack(video);
    this.#video.onMessage((packet) => this.#heard(packet));
    this.#audio.onMessage((packet) => this.#heardSound(packet));
  }

  static async offer(
    role: 'publish' | 'play',
    { ssrc = 4_242, sequence = 65_500, ...rest }: ClientOptions = {},
  ): Promise<{ client: MediaClient; offer: string }> {
    const client = new MediaClient(role, { ssrc, sequence, ...rest });
    const offer = await new Promise<string>((resolve) => {
      client.#connection.onGatheringStateChange((state) => {
        if (state === 'complete') resolve(client.#connection.localDescription()?.sdp ?? '');
      });
      client.#connection.setLocalDescription('offer');
    });
    // As browsers do, and this library does not: it says how loud it is.
    return { client, offer: offer.replace(/^a=mid:0\r$/m, `$&\n${LEVEL}\r`) };
  }

  accept(answer: string): void {
    this.#connection.setRemoteDescription(answer, 'answer');
  }

  get isOpen(): boolean {
    return this.#video.isOpen();
  }

  /** One packet of picture; a key frame begins with it, unless told otherwise. */
  send({ mark = 0, isKey = true } = {}): void {
    const packet = Buffer.alloc(12 + 4 + 600, mark);
    packet.fill(0, 0, 16);
    packet[0] = 0x80;
    packet[1] = 96;
    packet.writeUInt16BE(this.#sequence & 0xffff, 2);
    packet.writeUInt32BE(this.#timestamp >>> 0, 4);
    packet.writeUInt32BE(this.#ssrc, 8);
    packet[12] = 0x10;
    packet[13] = isKey ? 0 : 1;
    this.#sequence += 1;
    this.#timestamp += 3_000;
    this.sendRaw(packet);
  }

  /** One packet of sound, so many dB below the loudest there is. */
  speak({ mark = 0, level = 30 } = {}): void {
    const packet = Buffer.alloc(12 + 8 + 60, mark);
    packet.fill(0, 0, 20);
    packet[0] = 0x90;
    packet[1] = 111;
    packet.writeUInt16BE(this.#spoken & 0xffff, 2);
    packet.writeUInt32BE((this.#spoken * 960) >>> 0, 4);
    packet.writeUInt32BE(this.#ssrc + 1, 8);
    packet.writeUInt32BE(0xbede0001, 12);
    packet.writeUInt32BE(((0x30 << 24) | ((0x80 | level) << 16)) >>> 0, 16);
    this.#spoken += 1;
    if (this.#audio.isOpen()) this.#audio.sendMessageBinary(packet);
  }

  /** Anything at all, as a broken or hostile page might send it. */
  sendRaw(packet: Buffer): void {
    try {
      this.#video.sendMessageBinary(packet);
    } catch {
      // Too broken even to be encrypted, or the other side has ended it: it cannot arrive.
    }
  }

  close(): void {
    for (const track of [this.#audio, this.#video]) track.close();
    this.#connection.close();
  }

  #heard(packet: Buffer): void {
    if ((packet[1] ?? 0) >= 192 && (packet[1] ?? 0) <= 223) {
      if (packet[1] === 206 && ((packet[0] ?? 0) & 0x1f) === 1) this.keyFramesAskedFor += 1;
      return;
    }
    this.sequences.push(packet.readUInt16BE(2));
    this.onSequence?.(packet.readUInt16BE(2));
    this.timestamps.push(packet.readUInt32BE(4));
    this.pictures.push({ mark: packet.at(-1) ?? 0, isKey: ((packet[13] ?? 1) & 1) === 0 });
  }

  #heardSound(packet: Buffer): void {
    if ((packet[1] ?? 0) >= 192 && (packet[1] ?? 0) <= 223) return;
    const hasExtension = ((packet[0] ?? 0) & 0x10) !== 0;
    this.sounds.push({ mark: packet.at(-1) ?? 0, sequence: packet.readUInt16BE(2), hasExtension });
  }
}

function iceServer({ urls: [url = ''], username, credential: password }: Relay): IceServer {
  const [, hostname = '', port] = /^turn:([^:?]+):(\d+)/.exec(url) ?? [];
  return { hostname, port: Number(port), username, password, relayType: 'TurnUdp' };
}
