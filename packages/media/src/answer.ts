import type { Kind } from './engine.ts';
import type { OfferedMedia, ReadOffer } from './sdp.ts';

/** How a connection of ours is reached. */
export interface Reach {
  usernameFragment: string;
  password: string;
  /** `<algorithm> <hex pairs>` of our certificate. */
  fingerprint: string;
  /** Values of `a=candidate:` lines. */
  candidates: readonly string[];
}

interface AnswerWishes {
  role: 'publish' | 'play';
  offer: ReadOffer;
  ssrcs: Readonly<Partial<Record<Kind, number>>>;
  label: string;
}

const CODECS: Readonly<Record<Kind, string>> = { audio: 'opus/48000/2', video: 'VP8/90000' };
const OPUS = 'minptime=10;useinbandfec=1;usedtx=1';
const FEEDBACK = ['nack', 'nack pli', 'goog-remb'];

/** Writes the answer to a read offer, for libraries that bring ICE and DTLS and leave the words to us. */
export function writeAnswer(wishes: AnswerWishes, reach: Reach): string {
  const { media } = wishes.offer;
  return [
    'v=0',
    'o=- 1 1 IN IP4 127.0.0.1',
    's=-',
    't=0 0',
    `a=group:BUNDLE ${media.map(({ mid }) => mid).join(' ')}`,
    'a=msid-semantic: WMS *',
    ...media.flatMap((each) => section(each, wishes, reach)),
    '',
  ].join('\r\n');
}

function section({ kind, mid, payloadType }: OfferedMedia, wishes: AnswerWishes, reach: Reach): string[] {
  const { role, ssrcs, label } = wishes;
  const ssrc = ssrcs[kind];
  return [
    `m=${kind} 9 UDP/TLS/RTP/SAVPF ${payloadType}`,
    'c=IN IP4 0.0.0.0',
    `a=mid:${mid}`,
    `a=${role === 'publish' ? 'recvonly' : 'sendonly'}`,
    'a=rtcp-mux',
    `a=ice-ufrag:${reach.usernameFragment}`,
    `a=ice-pwd:${reach.password}`,
    `a=fingerprint:${reach.fingerprint}`,
    'a=setup:passive',
    `a=rtpmap:${payloadType} ${CODECS[kind]}`,
    ...(kind === 'audio' ? [`a=fmtp:${payloadType} ${OPUS}`] : []),
    ...(kind === 'video' ? FEEDBACK.map((each) => `a=rtcp-fb:${payloadType} ${each}`) : []),
    ...(ssrc === undefined
      ? []
      : [
          `a=msid:${label} ${label}-${kind}`,
          `a=ssrc:${ssrc} cname:${label}`,
          `a=ssrc:${ssrc} msid:${label} ${label}-${kind}`,
        ]),
    ...reach.candidates.map((candidate) => `a=candidate:${candidate}`),
    'a=end-of-candidates',
  ];
}
