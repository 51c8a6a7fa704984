import { Audio, PeerConnection, RtcpNackResponder, type Track, Video } from 'node-datachannel';
import { BadOffer, type Kind } from './engine.ts';
import { KEPT_PACKETS } from './limits.ts';
import type { OfferedMedia } from './sdp.ts';
import type { Line, Peer, PeerWishes, Pull } from './peer.ts';

const OPUS = 'minptime=10;useinbandfec=1;usedtx=1';
const GATHER_MS = 5_000;

type Wishes = Pick<PeerWishes, 'settings' | 'onPacket' | 'onState'>;

interface Opened {
  connection: PeerConnection;
  tracks: Map<Kind, Track>;
  line: Line;
}

/** Answers with libdatachannel. */
export async function answerWithNodeDatachannel(wishes: PeerWishes): Promise<Peer> {
  const { settings, offer, role } = wishes;
  const { udpPort } = settings;
  const mux = udpPort === null ? {} : { enableIceUdpMux: true, portRangeBegin: udpPort, portRangeEnd: udpPort };
  const { connection, tracks, line } = lineOf(wishes, mux);
  try {
    for (const media of offer.media) {
      const track = connection.addTrack(describe(media, wishes));
      if (role === 'play') track.setMediaHandler(new RtcpNackResponder(KEPT_PACKETS));
      track.onMessage((packet) => wishes.onPacket(media.kind, packet));
      tracks.set(media.kind, track);
    }
    const answer = await described(connection, () => {
      connection.setRemoteDescription(offer.sdp, 'offer');
      connection.setLocalDescription('answer');
    });
    return { ...line, answer };
  } catch (error) {
    line.close();
    throw error instanceof BadOffer ? error : new BadOffer('the offer cannot be answered');
  }
}

/** Asks with libdatachannel to be sent one sound and one picture. */
export async function pullWithNodeDatachannel(wishes: Wishes): Promise<Pull> {
  const { connection, tracks, line } = lineOf(wishes, {});
  try {
    const audio = new Audio('0', 'RecvOnly');
    audio.addOpusCodec(111, OPUS);
    tracks.set('audio', connection.addTrack(audio));
    const video = new Video('1', 'RecvOnly');
    video.addVP8Codec(96);
    tracks.set('video', connection.addTrack(video));
    for (const [kind, track] of tracks) track.onMessage((packet) => wishes.onPacket(kind, packet));
    const offer = await described(connection, () => connection.setLocalDescription('offer'));
    return { ...line, offer, accept: (answer) => connection.setRemoteDescription(answer, 'answer') };
  } catch (error) {
    line.close();
    throw error;
  }
}

function lineOf({ settings, onState }: Wishes, ports: object): Opened {
  const connection = new PeerConnection('between', {
    iceServers: [],
    disableAutoNegotiation: true,
    ...(settings.bindAddress === null ? {} : { bindAddress: settings.bindAddress }),
    ...ports,
  });
  const tracks = new Map<Kind, Track>();
  connection.onStateChange((state) => {
    if (state === 'connected') onState('connected');
    if (state === 'failed' || state === 'closed' || state === 'disconnected') onState('gone');
  });
  const close = (): void => {
    // Tracks first: a track whose connection went before it is never given back.
    for (const track of tracks.values()) track.close();
    tracks.clear();
    connection.close();
  };
  return { connection, tracks, line: { close, send: (kind, packet) => send(tracks.get(kind), packet) } };
}

function describe(media: OfferedMedia, { role, ssrcs, label }: PeerWishes): Audio | Video {
  const direction = role === 'publish' ? 'RecvOnly' : 'SendOnly';
  const described = media.kind === 'video' ? new Video(media.mid, direction) : new Audio(media.mid, direction);
  if (described instanceof Video) described.addVP8Codec(media.payloadType);
  else described.addOpusCodec(media.payloadType, OPUS);
  const ssrc = ssrcs[media.kind];
  if (ssrc !== undefined) described.addSSRC(ssrc, label, label, `${label}-${media.kind}`);
  return described;
}

/** What we say to the other side, once it has every candidate in it. */
function described(connection: PeerConnection, begin: () => void): Promise<string> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new BadOffer('no way to be reached')), GATHER_MS);
    connection.onGatheringStateChange((state) => {
      if (state !== 'complete') return;
      clearTimeout(timer);
      const description = connection.localDescription();
      if (description === null) reject(new BadOffer('nothing to say'));
      else resolve(description.sdp);
    });
    begin();
  });
}

function send(track: Track | undefined, packet: Buffer): void {
  if (track === undefined || !track.isOpen()) return;
  try {
    track.sendMessageBinary(packet);
  } catch {
    // It closed between the look and the word: its state tells.
  }
}
