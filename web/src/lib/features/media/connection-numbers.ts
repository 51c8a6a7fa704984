/** What has come so far over a connection that watches, as its browser counts it. */
export interface Counted {
  soundPackets: number;
  lostSoundPackets: number;
  frames: number;
  bytes: number;
  jitterMs: number;
  roundTripMs: number | null;
  route: Route;
}

/** How packets go: straight by UDP, over TCP, or through the relay. */
export type Route = 'udp' | 'tcp' | 'relay';

/** What a connection carried in the seconds it was looked at. */
export interface Measured {
  route: Route;
  /** From the first offer until both connections stood. */
  connectedMs: number;
  roundTripMs: number | null;
  /** Of the packets of sound, 0 to 100: a lost one of the picture is asked for again and counts as come. */
  lossPercent: number;
  jitterMs: number;
  framesPerSecond: number;
  soundPerSecond: number;
  kilobitsPerSecond: number;
}

type Stat = Readonly<Record<string, unknown>>;

/** Reads the counters of a connection that watches. Source: Identifiers for WebRTC's Statistics API. */
export function countedIn(stats: Iterable<Stat>): Counted {
  const all = [...stats];
  const inbound = all.filter((stat) => stat['type'] === 'inbound-rtp');
  const of = (kind: string): Stat | undefined => inbound.find((stat) => stat['kind'] === kind);
  const transport = all.find((stat) => stat['type'] === 'transport');
  const pairs = all.filter((stat) => stat['type'] === 'candidate-pair');
  const pair =
    pairs.find((stat) => stat['id'] === transport?.['selectedCandidatePairId']) ??
    pairs.find((stat) => stat['nominated'] === true && stat['state'] === 'succeeded');
  const own = all.find((stat) => stat['id'] === pair?.['localCandidateId']);
  const seconds = pair?.['currentRoundTripTime'];
  return {
    soundPackets: number(of('audio'), 'packetsReceived'),
    lostSoundPackets: number(of('audio'), 'packetsLost'),
    frames: number(of('video'), 'framesDecoded'),
    bytes: inbound.reduce((total, stat) => total + number(stat, 'bytesReceived'), 0),
    jitterMs: number(of('audio'), 'jitter') * 1_000,
    roundTripMs: typeof seconds === 'number' ? seconds * 1_000 : null,
    route: own?.['candidateType'] === 'relay' ? 'relay' : own?.['protocol'] === 'tcp' ? 'tcp' : 'udp',
  };
}

/** What came between two looks. */
export function measuredBetween(
  before: Counted,
  after: Counted,
  { seconds, connectedMs }: { seconds: number; connectedMs: number },
): Measured {
  const came = after.soundPackets - before.soundPackets;
  // Late packets are counted as come after all: then fewer are missing than before.
  const lost = Math.max(0, after.lostSoundPackets - before.lostSoundPackets);
  return {
    route: after.route,
    connectedMs,
    roundTripMs: after.roundTripMs,
    lossPercent: came + lost === 0 ? 100 : (100 * lost) / (came + lost),
    jitterMs: after.jitterMs,
    framesPerSecond: (after.frames - before.frames) / seconds,
    soundPerSecond: came / seconds,
    kilobitsPerSecond: ((after.bytes - before.bytes) * 8) / 1_000 / seconds,
  };
}

function number(stat: Stat | undefined, name: string): number {
  const value = stat?.[name];
  return typeof value === 'number' ? value : 0;
}
