import { writeAnswer } from './answer.ts';
import { BadOffer, type Kind } from './engine.ts';
import type { ReadOffer } from './sdp.ts';

/**
 * Janus sends to viewers by an offer of its own, and WHEP begins with theirs. Neither needs to see the other's: each gets an
 * answer that says of the other how it is reached. Numbers of codecs are the viewer's, as Janus was told to use them.
 */
export function crossOffers(janus: string, offer: ReadOffer, label: string): { toJanus: string; toViewer: string } {
  const sections = janus.split(/\r\n(?=m=)/).slice(1);
  const sectionOf = (kind: Kind): string => sections.find((each) => each.startsWith(`m=${kind} `)) ?? '';
  const ssrcOf = (kind: Kind): number => Number(first(sectionOf(kind), /^a=ssrc:(\d+)/m));
  const ssrcs = Object.fromEntries(offer.media.map(({ kind }) => [kind, ssrcOf(kind)]));
  const toViewer = writeAnswer(
    { role: 'play', offer, ssrcs, label },
    {
      usernameFragment: first(janus, /^a=ice-ufrag:(\S+)/m),
      password: first(janus, /^a=ice-pwd:(\S+)/m),
      fingerprint: first(janus, /^a=fingerprint:(.+)$/m),
      candidates: [...new Set([...janus.matchAll(/^a=candidate:(.+)$/gm)].map(([, words = '']) => words.trim()))],
    },
  );
  const mids = sections.map((each) => first(each, /^a=mid:(\S+)/m));
  const reach = ['ice-ufrag', 'ice-pwd', 'fingerprint'].map(
    (name) => `a=${name}:${first(offer.sdp, new RegExp(`^a=${name}:(.+)$`, 'm'))}`,
  );
  const toJanus = [
    'v=0',
    'o=- 1 1 IN IP4 127.0.0.1',
    's=-',
    't=0 0',
    `a=group:BUNDLE ${mids.join(' ')}`,
    ...sections.flatMap((each, at) => {
      const payloadType = first(each, /^m=\w+ \d+ \S+ (\d+)/);
      return [
        `m=${first(each, /^m=(\w+)/)} 9 UDP/TLS/RTP/SAVPF ${payloadType}`,
        'c=IN IP4 0.0.0.0',
        `a=mid:${mids[at]}`,
        'a=recvonly',
        'a=rtcp-mux',
        ...reach,
        'a=setup:active',
        `a=rtpmap:${first(each, new RegExp(`^a=rtpmap:(${payloadType} .+)$`, 'm'))}`,
        ...(each.startsWith('m=video') ? [`a=rtcp-fb:${payloadType} nack`, `a=rtcp-fb:${payloadType} nack pli`] : []),
      ];
    }),
    '',
  ].join('\r\n');
  return { toJanus, toViewer };
}

function first(sdp: string, pattern: RegExp): string {
  const found = pattern.exec(sdp)?.[1]?.trim();
  if (found === undefined) throw new BadOffer('the offers do not fit together');
  return found;
}
