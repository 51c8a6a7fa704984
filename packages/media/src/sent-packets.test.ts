import { describe, expect, it } from 'vitest';
import { SentPackets } from './sent-packets.ts';

const sentAgain = (sent: SentPackets, ssrc: number, sequence: number): string[] => {
  const out: string[] = [];
  sent.again({ ssrc, sequence }, (datagram) => out.push(String(datagram)));
  return out;
};

describe('sent packets', () => {
  it('go out again as they were, by source and number, as long as they are kept', () => {
    const sent = new SentPackets(2);
    sent.keep(7, 65_535, Buffer.from('last'));
    sent.keep(8, 65_535, Buffer.from('other'));
    expect(sentAgain(sent, 7, 65_535)).toEqual(['last']);
    sent.keep(7, 0, Buffer.from('first'));
    expect(sentAgain(sent, 7, 65_535)).toEqual([]);
    expect(sentAgain(sent, 8, 65_535)).toEqual(['other']);
    expect(sentAgain(sent, 7, 0)).toEqual(['first']);
  });
});
