import { Audio, PeerConnection, type Track, Video } from 'node-datachannel';

/** A browser as far as media is concerned: offers to send or to watch, and counts what comes. */
export class MediaClient {
  readonly #connection: PeerConnection;
  readonly #tracks: Track[] = [];
  readonly #video: Track;
  readonly #ssrc: number;
  #sequence: number;
  #timestamp: number;
  state = 'new';
  /** Sequence numbers of video as they came. */
  readonly sequences: number[] = [];
  readonly timestamps: number[] = [];
  keyFramesAskedFor = 0;
  /** Hears of each packet of picture when it comes. */
  onSequence: ((sequence: number) => void) | null = null;

  private constructor(role: 'publish' | 'play', ssrc: number, sequence: number) {
    this.#connection = new PeerConnection('test', {
      iceServers: [],
      bindAddress: '127.0.0.1',
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
    this.#tracks.push(this.#connection.addTrack(audio));
    this.#video = this.#connection.addTrack(video);
    this.#tracks.push(this.#video);
    this.#video.onMessage((packet) => this.#heard(packet));
  }

  static async offer(
    role: 'publish' | 'play',
    { ssrc = 4_242, sequence = 65_500 } = {},
  ): Promise<{ client: MediaClient; offer: string }> {
    const client = new MediaClient(role, ssrc, sequence);
    const offer = await new Promise<string>((resolve) => {
      client.#connection.onGatheringStateChange((state) => {
        if (state === 'complete') resolve(client.#connection.localDescription()?.sdp ?? '');
      });
      client.#connection.setLocalDescription('offer');
    });
    return { client, offer };
  }

  accept(answer: string): void {
    this.#connection.setRemoteDescription(answer, 'answer');
  }

  get isOpen(): boolean {
    return this.#video.isOpen();
  }

  /** One packet of picture; a key frame begins with it. */
  send(): void {
    const packet = Buffer.alloc(12 + 4 + 600);
    packet[0] = 0x80;
    packet[1] = 96;
    packet.writeUInt16BE(this.#sequence & 0xffff, 2);
    packet.writeUInt32BE(this.#timestamp >>> 0, 4);
    packet.writeUInt32BE(this.#ssrc, 8);
    packet[12] = 0x10;
    this.#sequence += 1;
    this.#timestamp += 3_000;
    this.sendRaw(packet);
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
    for (const track of this.#tracks) track.close();
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
  }
}
