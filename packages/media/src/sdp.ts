import { BadOffer, type Kind } from './engine.ts';
import { OFFER_MAX_CHARS } from './limits.ts';

/** One kind of media in an offer, cut down to the codec everybody has. */
export interface OfferedMedia {
  kind: Kind;
  mid: string;
  payloadType: number;
  /** Under which number each packet of sound says how loud it is (RFC 6464). */
  levelId?: number;
}

export interface ReadOffer {
  /** What is left of the offer: nothing but what the engine needs. */
  sdp: string;
  media: OfferedMedia[];
}

const CODECS: Readonly<Record<Kind, RegExp>> = { video: /^vp8\/90000$/i, audio: /^opus\/48000\/2$/i };

/** Lines that are kept as they are. Candidates are not: the way back is found from what arrives, and addresses stay out of our memory. */
const KEPT_SESSION = /^(v=0|o=|s=|t=|a=group:BUNDLE|a=ice-ufrag:|a=ice-pwd:|a=fingerprint:)/;
const KEPT_MEDIA = /^(c=|a=mid:|a=ice-ufrag:|a=ice-pwd:|a=fingerprint:|a=rtcp-mux$|a=ssrc:\d+ cname:)/;
const DIRECTION = /^a=(sendonly|recvonly|sendrecv|inactive)$/;

const AUDIO_LEVEL = 'urn:ietf:params:rtp-hdrext:ssrc-audio-level';
const LEVEL = new RegExp(`^a=extmap:([1-9]|1[0-4])(?:/\\w+)? ${AUDIO_LEVEL}(?: |$)`);

/** Under which number the packets of an offer say how loud they are; null when they do not say. */
export function levelIdOf({ media }: ReadOffer): number | null {
  return media.find(({ levelId }) => levelId !== undefined)?.levelId ?? null;
}

/** The answer, asking for the loudness of each packet where the offer knows how to say it. */
export function withLevels(answer: string, offer: ReadOffer): string {
  const levelId = levelIdOf(offer);
  if (levelId === null) return answer;
  return answer.replace(/^m=audio .*(\r?\n)(?:c=.*\r?\n)?/m, `$&a=extmap:${levelId} ${AUDIO_LEVEL}$1`);
}

/**
 * Reads an offer and writes it anew with one codec a kind, no header extensions, no transport-wide feedback and no
 * candidates. The client starts DTLS, which is the steadier way round.
 * @throws {BadOffer}
 */
export function readOffer(offer: string, role: 'publish' | 'play'): ReadOffer {
  if (offer.length > OFFER_MAX_CHARS) throw new BadOffer('the offer is too long');
  const lines = offer.split(/\r\n|\n/).filter((line) => line !== '');
  if (lines[0] !== 'v=0') throw new BadOffer('no SDP');
  const [session = [], ...sections] = sectionsOf(lines);
  const read = sections.map((section) => readMedia(section, role));
  if (read.length === 0) throw new BadOffer('nothing to send');
  if (new Set(read.map(({ media }) => media.kind)).size !== read.length) throw new BadOffer('one audio and one video');
  const kept = session.filter((line) => KEPT_SESSION.test(line));
  const all = [...kept, ...read.flatMap((each) => each.lines)];
  if (!has(all, 'a=ice-ufrag:') || !has(all, 'a=ice-pwd:') || !has(all, 'a=fingerprint:'))
    throw new BadOffer('no credentials for ICE or DTLS');
  return { sdp: `${all.join('\r\n')}\r\n`, media: read.map(({ media }) => media) };
}

function has(lines: readonly string[], start: string): boolean {
  return lines.some((line) => line.startsWith(start));
}

function sectionsOf(lines: readonly string[]): string[][] {
  const sections: string[][] = [[]];
  for (const line of lines) {
    if (line.startsWith('m=')) sections.push([]);
    sections.at(-1)?.push(line);
  }
  return sections;
}

function readMedia(lines: readonly string[], role: 'publish' | 'play'): { media: OfferedMedia; lines: string[] } {
  const kind = kindOf(lines[0] ?? '');
  const mid = /^a=mid:([\w-]{1,16})$/m.exec(lines.join('\n'))?.[1];
  if (mid === undefined) throw new BadOffer('media without a name');
  const wanted = role === 'publish' ? ['sendonly', 'sendrecv'] : ['recvonly', 'sendrecv'];
  const direction = lines.map((line) => DIRECTION.exec(line)?.[1]).find((each) => each !== undefined) ?? 'sendrecv';
  if (!wanted.includes(direction)) throw new BadOffer('the wrong direction');
  const payloadType = payloadTypeOf(lines, kind);
  const own = new RegExp(`^a=(rtpmap|fmtp):${payloadType} `);
  return {
    media: { kind, mid, payloadType, ...levelOf(lines, { kind, role }) },
    lines: [
      `m=${kind} 9 UDP/TLS/RTP/SAVPF ${payloadType}`,
      ...lines.filter((line) => KEPT_MEDIA.test(line)),
      'a=setup:active',
      `a=${role === 'publish' ? 'sendonly' : 'recvonly'}`,
      ...lines.filter((line) => own.test(line)),
    ],
  };
}

/** The one header extension that is kept: without it nobody knows who speaks. */
function levelOf(lines: readonly string[], { kind, role }: { kind: Kind; role: string }): { levelId?: number } {
  if (kind !== 'audio' || role !== 'publish') return {};
  const id = lines.map((line) => LEVEL.exec(line)?.[1]).find((each) => each !== undefined);
  return id === undefined ? {} : { levelId: Number(id) };
}

function kindOf(line: string): Kind {
  const kind = /^m=(audio|video) \d{1,5} [A-Z/]{7,20} [\d ]{1,400}$/.exec(line)?.[1];
  if (kind !== 'audio' && kind !== 'video') throw new BadOffer('only audio and video');
  return kind;
}

function payloadTypeOf(lines: readonly string[], kind: Kind): number {
  for (const line of lines) {
    const [, payloadType, codec] = /^a=rtpmap:(\d{1,3}) (\S+)$/.exec(line) ?? [];
    if (payloadType !== undefined && codec !== undefined && CODECS[kind].test(codec) && Number(payloadType) < 128)
      return Number(payloadType);
  }
  throw new BadOffer(`no ${kind === 'video' ? 'VP8' : 'Opus'} in the offer`);
}

/** The answer with the address the outside reaches this machine by. */
export function withAddress(answer: string, address: string | null): string {
  if (address === null) return answer;
  return answer.replace(/^(a=candidate:\S+ \d+ \S+ \d+ )\S+( \d+ typ host.*)$/gm, `$1${address}$2`);
}
