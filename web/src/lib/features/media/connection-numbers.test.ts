import { describe, expect, it } from 'vitest';
import { countedIn, measuredBetween } from './connection-numbers.ts';

/** What a browser says of a connection that watches. */
function said({ audio = {}, video = {}, own = {} } = {}): Record<string, unknown>[] {
  return [
    { type: 'transport', id: 'T', selectedCandidatePairId: 'P2' },
    {
      type: 'candidate-pair',
      id: 'P1',
      localCandidateId: 'L1',
      nominated: true,
      state: 'succeeded',
      currentRoundTripTime: 9,
    },
    { type: 'candidate-pair', id: 'P2', localCandidateId: 'L2', state: 'succeeded', currentRoundTripTime: 0.04 },
    { type: 'local-candidate', id: 'L1', candidateType: 'relay', protocol: 'udp' },
    { type: 'local-candidate', id: 'L2', candidateType: 'host', protocol: 'udp', ...own },
    {
      type: 'inbound-rtp',
      kind: 'audio',
      packetsReceived: 100,
      packetsLost: 0,
      bytesReceived: 8_000,
      jitter: 0.005,
      ...audio,
    },
    {
      type: 'inbound-rtp',
      kind: 'video',
      packetsReceived: 50,
      packetsLost: 0,
      bytesReceived: 40_000,
      framesDecoded: 20,
      ...video,
    },
  ];
}

describe('the numbers of a connection', () => {
  it('are of the way that was chosen, and say when it is the relay', () => {
    expect(countedIn(said())).toMatchObject({
      route: 'udp',
      roundTripMs: 40,
      jitterMs: 5,
      frames: 20,
      soundPackets: 100,
    });
    expect(countedIn(said({ own: { candidateType: 'relay' } })).route).toBe('relay');
    expect(countedIn(said({ own: { protocol: 'tcp' } })).route).toBe('tcp');
    const older = said().slice(1);
    expect(countedIn(older).route).toBe('relay');
    expect(countedIn([])).toMatchObject({ route: 'udp', roundTripMs: null, soundPackets: 0, frames: 0 });
  });

  it('are what came between two looks, by the second', () => {
    const after = said({
      audio: { packetsReceived: 490, packetsLost: 10, bytesReceived: 48_000 },
      video: { packetsReceived: 550, packetsLost: 90, bytesReceived: 500_000, framesDecoded: 140 },
    });
    const measured = measuredBetween(countedIn(said()), countedIn(after), { seconds: 8, connectedMs: 210 });
    expect(measured).toEqual({
      route: 'udp',
      connectedMs: 210,
      roundTripMs: 40,
      lossPercent: (100 * 10) / 400,
      jitterMs: 5,
      framesPerSecond: 15,
      soundPerSecond: 48.75,
      kilobitsPerSecond: 500,
    });
  });

  it('say that everything was lost when nothing came, and nothing when late packets came after all', () => {
    const looks = { seconds: 8, connectedMs: 210 };
    const counted = countedIn(said());
    expect(measuredBetween(counted, counted, looks).lossPercent).toBe(100);
    expect(
      measuredBetween({ ...counted, lostSoundPackets: 5 }, { ...counted, soundPackets: 300 }, looks).lossPercent,
    ).toBe(0);
  });
});
