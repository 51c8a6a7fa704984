import type { MediaLine } from './media-line.ts';

/** What came of a picture until now: packets, and whole pictures out of them. */
export interface PictureCount {
  received: number;
  lost: number;
  decoded: number;
}

const LOOK_MS = 1_000;
/** So many looks back is lately. */
const LATELY = 10;
/** A picture stands that has had no more than this in so many looks: what was asked for again still trickles in. */
const STANDS = 2;
const STANDS_DECODED = 4;
/** A little less than what the server keeps a picture back for: both count in their own seconds. */
const WEAK_LOSS = 0.15;

/** Whether a picture stands because the connection is too weak for it: it stopped, and much was lost before. */
export class WeakPicture {
  #counts: PictureCount[] = [];
  #isPaused = false;

  /** @param count of now, once a second */
  take(count: PictureCount): boolean {
    const before = this.#counts.at(-STANDS);
    this.#counts = [...this.#counts, count].slice(-LATELY);
    const [first] = this.#counts;
    if (before === undefined || first === undefined) return false;
    const isStanding = count.decoded - before.decoded <= STANDS_DECODED;
    const lost = count.lost - first.lost;
    const isWeak = lost > (lost + count.received - first.received) * WEAK_LOSS;
    this.#isPaused = isStanding && (this.#isPaused || isWeak);
    return this.#isPaused;
  }
}

/** Tells once a second whether the picture of a line waits for a better connection. Returns how to stop. */
export function watchPicture(line: MediaLine, tell: (isPaused: boolean) => void): () => void {
  let connection: RTCPeerConnection | null = null;
  let picture = new WeakPicture();
  const look = async (): Promise<void> => {
    if (line.connection !== connection) picture = new WeakPicture();
    connection = line.connection;
    const count = connection === null ? null : await countOf(connection);
    if (connection === line.connection) tell(count !== null && picture.take(count));
  };
  const timer = setInterval(() => void look(), LOOK_MS);
  return () => clearInterval(timer);
}

async function countOf(connection: RTCPeerConnection): Promise<PictureCount | null> {
  let count: PictureCount | null = null;
  const stats: ReadonlyMap<string, RTCInboundRtpStreamStats> = await connection.getStats();
  for (const { type, kind, packetsReceived = 0, packetsLost = 0, framesDecoded = 0 } of stats.values())
    if (type === 'inbound-rtp' && kind === 'video')
      count = { received: packetsReceived, lost: packetsLost, decoded: framesDecoded };
  return count;
}
