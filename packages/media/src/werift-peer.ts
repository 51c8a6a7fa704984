import {
  RTCDtlsFingerprint,
  RTCDtlsParameters,
  RTCDtlsTransport,
  RTCIceGatherer,
  RTCIceParameters,
  RTCIceTransport,
  RtpHeader,
} from 'werift';
import { writeAnswer } from './answer.ts';
import { BadOffer, type EngineSettings, type Kind } from './engine.ts';
import { KEPT_PACKETS, PORTS_WITHOUT_MUX } from './limits.ts';
import type { Peer, PeerWishes } from './peer.ts';
import { readNacks } from './rtcp.ts';
import { isRtcp, isRtp, sequenceOf, ssrcOf } from './rtp.ts';
import { SentPackets } from './sent-packets.ts';

/** In the order we would have them: AES-GCM, then AES-CM with HMAC-SHA1 (RFC 7714, RFC 5764). */
const SRTP_PROFILES: [7, 1] = [7, 1];

/**
 * Answers with werift, in TypeScript from end to end: for platforms without a prebuilt of the other library, and as a second
 * opinion. It brings ICE and DTLS; RTP and RTCP pass through as they are, so its own bandwidth estimates, header extensions and
 * reports never come into play.
 */
export async function answerWithWerift(wishes: PeerWishes): Promise<Peer> {
  const { settings, offer, role } = wishes;
  const ice = new RTCIceTransport(new RTCIceGatherer(iceOptions(settings)));
  const dtls = new RTCDtlsTransport({}, ice, await RTCDtlsTransport.SetupCertificate(), SRTP_PROFILES);
  dtls.role = 'server';
  // What arrives is decrypted here, once, and not taken apart by the library first.
  dtls.srtpStarted = true;
  const sent = new SentPackets(role === 'play' ? KEPT_PACKETS : 0);
  let isOpen = false;
  const send = (datagram: Buffer): void => void ice.connection.send(datagram).catch(() => undefined);
  const close = (): void => {
    isOpen = false;
    ice.connection.onData.allUnsubscribe();
    void dtls.stop().catch(() => undefined);
  };
  const gone = (): void => {
    isOpen = false;
    wishes.onState('gone');
  };
  try {
    ice.connection.iceControlling = false;
    const remote = remoteOf(offer.sdp);
    ice.setRemoteParams(remote.ice);
    dtls.setRemoteParams(remote.dtls);
    await ice.gather();
  } catch {
    close();
    throw new BadOffer('the offer cannot be answered');
  }
  ice.onStateChange.subscribe((state) => {
    if (state === 'failed' || state === 'disconnected') gone();
  });
  dtls.onStateChange.subscribe((state) => {
    if (state === 'failed' || state === 'closed') gone();
  });
  const heard: Partial<Record<Kind, number>> = {};
  const hear = (datagram: Buffer): void => {
    // The first byte tells media from DTLS and STUN (RFC 7983).
    if (!isOpen || (datagram[0] ?? 0) >> 6 !== 2) return;
    const packet = decrypted(dtls, datagram);
    if (packet === null) return;
    if (isRtcp(packet)) for (const asked of readNacks(packet)) sent.again(asked, send);
    const kind = kindOf(packet, wishes, heard);
    if (kind !== null) wishes.onPacket(kind, packet);
  };
  void (async () => {
    await ice.start();
    await dtls.start();
    dtls.updateSrtpSession();
    ice.connection.onData.subscribe(hear);
    isOpen = true;
    wishes.onState('connected');
  })().catch(gone);
  return {
    answer: writeAnswer(wishes, reachOf(ice, dtls)),
    close,
    send: (kind, packet) => {
      if (!isOpen) return;
      if (isRtcp(packet)) return send(dtls.srtcp.encrypt(packet));
      const header = RtpHeader.deSerialize(packet);
      const datagram = dtls.srtp.encrypt(packet.subarray(header.payloadOffset), header);
      sent.keep(ssrcOf(packet), sequenceOf(packet), datagram);
      send(datagram);
    },
  };
}

function iceOptions({ bindAddress, udpPort }: EngineSettings): ConstructorParameters<typeof RTCIceGatherer>[0] {
  return {
    useIpv4: true,
    useIpv6: false,
    useTcp: false,
    ...(bindAddress === null
      ? {}
      : { interfaceAddresses: { udp4: bindAddress }, additionalHostAddresses: [bindAddress] }),
    ...(udpPort === null ? {} : { portRange: [udpPort, Math.min(65_535, udpPort + PORTS_WITHOUT_MUX - 1)] }),
  };
}

function remoteOf(sdp: string): { ice: RTCIceParameters; dtls: RTCDtlsParameters } {
  const value = (name: string): string => new RegExp(`^a=${name}:(.+)$`, 'm').exec(sdp)?.[1]?.trim() ?? '';
  const [algorithm = '', fingerprint = ''] = value('fingerprint').split(' ');
  return {
    ice: new RTCIceParameters({ usernameFragment: value('ice-ufrag'), password: value('ice-pwd'), iceLite: false }),
    dtls: new RTCDtlsParameters([new RTCDtlsFingerprint(algorithm, fingerprint)], 'client'),
  };
}

function reachOf(ice: RTCIceTransport, dtls: RTCDtlsTransport): Parameters<typeof writeAnswer>[1] {
  const { usernameFragment, password } = ice.localParameters;
  const fingerprints = dtls.localParameters.fingerprints;
  const chosen = fingerprints.find(({ algorithm }) => algorithm === 'sha-256') ?? fingerprints[0];
  return {
    usernameFragment,
    password,
    fingerprint: `${chosen?.algorithm} ${chosen?.value}`,
    candidates: ice.localCandidates.map(
      ({ foundation, component, protocol, priority, ip, port, type }) =>
        `${foundation} ${component} ${protocol} ${priority} ${ip} ${port} typ ${type}`,
    ),
  };
}

/** Null for what was not encrypted for us: noise of the network, or somebody else's. */
function decrypted(dtls: RTCDtlsTransport, datagram: Buffer): Buffer | null {
  try {
    return isRtcp(datagram) ? dtls.srtcp.decrypt(datagram) : dtls.srtp.decrypt(datagram);
  } catch {
    return null;
  }
}

/** Media shares one port: payload types tell sound from picture, and RTCP tells by who sends it. */
function kindOf(packet: Buffer, { offer }: PeerWishes, heard: Partial<Record<Kind, number>>): Kind | null {
  if (isRtcp(packet)) return packet.readUInt32BE(4) === heard.audio ? 'audio' : 'video';
  if (!isRtp(packet)) return null;
  const payloadType = (packet[1] ?? 0) & 0x7f;
  const kind = offer.media.find((media) => media.payloadType === payloadType)?.kind ?? null;
  if (kind !== null) heard[kind] = ssrcOf(packet);
  return kind;
}
