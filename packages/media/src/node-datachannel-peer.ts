import { Audio, PeerConnection, RtcpNackResponder, type Track, Video } from 'node-datachannel';
import { BadOffer, type Kind } from './engine.ts';
import { KEPT_PACKETS } from './limits.ts';
import type { OfferedMedia } from './sdp.ts';
import type { Peer, PeerWishes } from './peer.ts';

const OPUS = 'minptime=10;useinbandfec=1;usedtx=1';
const GATHER_MS = 5_000;

/** Answers with libdatachannel. */
export async function answerWithNodeDatachannel(wishes: PeerWishes): Promise<Peer> {
  const { settings, offer, role } = wishes;
  const connection = new PeerConnection('between', {
    iceServers: [],
    disableAutoNegotiation: true,
    ...(settings.bindAddress === null ? {} : { bindAddress: settings.bindAddress }),
    ...(settings.udpPort === null
      ? {}
      : { enableIceUdpMux: true, portRangeBegin: settings.udpPort, portRangeEnd: settings.udpPort }),
  });
  const tracks = new Map<Kind, Track>();
  const close = (): void => {
    // Tracks first: a track whose connection went before it is never given back.
    for (const track of tracks.values()) track.close();
    tracks.clear();
    connection.close();
  };
  connection.onStateChange((state) => {
    if (state === 'connected') wishes.onState('connected');
    if (state === 'failed' || state === 'closed' || state === 'disconnected') wishes.onState('gone');
  });
  try {
    for (const media of offer.media) {
      const track = connection.addTrack(describe(media, wishes));
      if (role === 'play') track.setMediaHandler(new RtcpNackResponder(KEPT_PACKETS));
      track.onMessage((packet) => wishes.onPacket(media.kind, packet));
      tracks.set(media.kind, track);
    }
    const answer = await answerOf(connection, offer.sdp);
    return { answer, close, send: (kind, packet) => send(tracks.get(kind), packet) };
  } catch (error) {
    close();
    throw error instanceof BadOffer ? error : new BadOffer('the offer cannot be answered');
  }
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

function answerOf(connection: PeerConnection, offer: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new BadOffer('no way to be reached')), GATHER_MS);
    connection.onGatheringStateChange((state) => {
      if (state !== 'complete') return;
      clearTimeout(timer);
      const description = connection.localDescription();
      if (description === null) reject(new BadOffer('no answer'));
      else resolve(description.sdp);
    });
    connection.setRemoteDescription(offer, 'offer');
    connection.setLocalDescription('answer');
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
