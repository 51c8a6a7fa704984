import { describe, expect, it } from 'vitest';
import { BadOffer } from './engine.ts';
import { OFFER_MAX_CHARS } from './limits.ts';
import { readOffer, withAddress, withLevels } from './sdp.ts';

const CHROMIUM = `v=0
o=- 4611731400430051336 2 IN IP4 127.0.0.1
s=-
t=0 0
a=group:BUNDLE 0 1
a=extmap-allow-mixed
a=msid-semantic: WMS stream
m=audio 41234 UDP/TLS/RTP/SAVPF 111 63 0
c=IN IP4 192.0.2.7
a=candidate:1 1 udp 2113937151 192.0.2.7 41234 typ host generation 0
a=ice-ufrag:4ZcD
a=ice-pwd:2/1muCWoOi3uLifh0NuRHlAB
a=ice-options:trickle
a=fingerprint:sha-256 7B:8B:F0:65:5F:78:E2:51:3B:AC:6F:F3:3F:46:1B:35:DC:B8:5F:64:1A:24:C2:43:F0:A1:58:D0:A1:2C:19:08
a=setup:actpass
a=mid:0
a=extmap:1 urn:ietf:params:rtp-hdrext:ssrc-audio-level
a=sendonly
a=rtcp-mux
a=rtpmap:111 opus/48000/2
a=rtcp-fb:111 transport-cc
a=fmtp:111 minptime=10;useinbandfec=1
a=rtpmap:63 red/48000/2
a=ssrc:1001 cname:abc
m=video 9 UDP/TLS/RTP/SAVPF 96 97 102
c=IN IP4 0.0.0.0
a=ice-ufrag:4ZcD
a=ice-pwd:2/1muCWoOi3uLifh0NuRHlAB
a=fingerprint:sha-256 7B:8B:F0:65:5F:78:E2:51:3B:AC:6F:F3:3F:46:1B:35:DC:B8:5F:64:1A:24:C2:43:F0:A1:58:D0:A1:2C:19:08
a=setup:actpass
a=mid:1
a=sendonly
a=rtcp-mux
a=rtcp-rsize
a=rtpmap:96 VP8/90000
a=rtcp-fb:96 goog-remb
a=rtcp-fb:96 transport-cc
a=rtpmap:97 rtx/90000
a=fmtp:97 apt=96
a=rtpmap:102 H264/90000
a=ssrc-group:FID 2002 2003
a=ssrc:2002 cname:abc
`.replaceAll('\n', '\r\n');

describe('an offer', () => {
  it('keeps one codec a kind and loses candidates, extensions and transport-wide feedback', () => {
    const { sdp, media } = readOffer(CHROMIUM, 'publish');
    expect(media).toEqual([
      { kind: 'audio', mid: '0', payloadType: 111, levelId: 1 },
      { kind: 'video', mid: '1', payloadType: 96 },
    ]);
    expect(sdp).toContain('m=video 9 UDP/TLS/RTP/SAVPF 96\r\n');
    expect(sdp).toContain('a=ssrc:2002 cname:abc');
    expect(sdp).toContain('a=setup:active');
    expect(sdp).not.toMatch(/candidate|extmap|transport-cc|H264|rtx|red|FID|actpass/);
  });

  it('is read whatever its line ends are, and as one to watch when it only receives', () => {
    const watching = CHROMIUM.replaceAll('a=sendonly', 'a=recvonly').replaceAll('\r\n', '\n');
    expect(readOffer(watching, 'play').media).toHaveLength(2);
    expect(() => readOffer(watching, 'publish')).toThrow('the wrong direction');
    expect(() => readOffer(CHROMIUM, 'play')).toThrow('the wrong direction');
  });

  it.each([
    ['empty', ''],
    ['no SDP', '{"sdp":"v=0"}'],
    ['too long', CHROMIUM + 'a=x\r\n'.repeat(OFFER_MAX_CHARS / 4)],
    ['of another codec', CHROMIUM.replace('VP8/90000', 'AV1/90000')],
    ['with data', `${CHROMIUM}m=application 9 UDP/DTLS/SCTP webrtc-datachannel\r\na=mid:2\r\n`],
    ['with a second camera', CHROMIUM + CHROMIUM.slice(CHROMIUM.indexOf('m=video')).replace('a=mid:1', 'a=mid:2')],
    ['without credentials', CHROMIUM.replaceAll(/a=ice-ufrag:.*\r\n/g, '')],
    ['without names', CHROMIUM.replaceAll(/a=mid:.*\r\n/g, '')],
  ])('that is %s is refused', (_, offer) => {
    expect(() => readOffer(offer, 'publish')).toThrow(BadOffer);
  });

  it('cut off anywhere is refused or read, and never anything else', () => {
    for (let length = 0; length < CHROMIUM.length; length += 7) {
      try {
        expect(readOffer(CHROMIUM.slice(0, length), 'publish').media.length).toBeGreaterThan(0);
      } catch (error) {
        expect(error).toBeInstanceOf(BadOffer);
      }
    }
  });
});

describe('an answer', () => {
  it('names the address the outside knows', () => {
    const line = 'a=candidate:1 1 UDP 2114977791 10.0.0.4 10000 typ host\r\n';
    expect(withAddress(line, '198.51.100.4')).toBe('a=candidate:1 1 UDP 2114977791 198.51.100.4 10000 typ host\r\n');
    expect(withAddress(line, null)).toBe(line);
  });
});

describe('loudness', () => {
  const ANSWER = 'v=0\r\nm=audio 9 UDP/TLS/RTP/SAVPF 111\r\nc=IN IP4 0.0.0.0\r\na=mid:0\r\nm=video 9 x 96\r\n';
  const LINE = 'a=extmap:1 urn:ietf:params:rtp-hdrext:ssrc-audio-level';

  it('is asked for where the sender knows how to say it, under their number, and of nobody who watches', () => {
    const offer = readOffer(CHROMIUM, 'publish');
    expect(withLevels(ANSWER, offer)).toBe(ANSWER.replace('a=mid:0', `${LINE}\r\na=mid:0`));
    expect(withLevels(ANSWER, readOffer(CHROMIUM.replace('ssrc-audio-level', 'other'), 'publish'))).toBe(ANSWER);
    expect(withLevels(ANSWER, readOffer(CHROMIUM.replaceAll('sendonly', 'recvonly'), 'play'))).toBe(ANSWER);
  });
});
