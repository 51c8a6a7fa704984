import { describe, expect, it } from 'vitest';
import { writeAnswer } from './answer.ts';

const OFFER = {
  sdp: '',
  media: [
    { kind: 'audio' as const, mid: 'a', payloadType: 111 },
    { kind: 'video' as const, mid: 'v', payloadType: 96 },
  ],
};
const REACH = {
  usernameFragment: 'name',
  password: 'word',
  fingerprint: 'sha-256 00:11',
  candidates: ['1 1 udp 5 192.0.2.7 4000 typ host'],
};

describe('an answer that we write', () => {
  it('tells viewers what comes, from where, under which source, and lets them begin', () => {
    const answer = writeAnswer(
      { role: 'play', offer: OFFER, ssrcs: { audio: 5, video: 6 }, label: 'host-camera' },
      REACH,
    );
    expect(answer.split('\r\n')).toEqual(
      expect.arrayContaining([
        'a=group:BUNDLE a v',
        'm=audio 9 UDP/TLS/RTP/SAVPF 111',
        'm=video 9 UDP/TLS/RTP/SAVPF 96',
        'a=sendonly',
        'a=setup:passive',
        'a=ssrc:5 cname:host-camera',
        'a=ssrc:6 cname:host-camera',
        'a=candidate:1 1 udp 5 192.0.2.7 4000 typ host',
      ]),
    );
    expect(answer).not.toMatch(/recvonly|transport-cc|extmap/);
  });

  it('takes what is sent and names no source', () => {
    const answer = writeAnswer({ role: 'publish', offer: OFFER, ssrcs: {}, label: 'host' }, REACH);
    expect(answer).toContain('a=recvonly');
    expect(answer).not.toMatch(/sendonly|a=ssrc/);
  });
});
