import type { TestConnectionMutation } from '#lib/graphql/documents.generated.ts';
import { countedIn, type Measured, measuredBetween } from './connection-numbers.ts';
import { OfferRefused, offerTo, relaysOf } from './offer-to.ts';
import { drawTestPicture, sendTestPicture } from './test-picture.ts';

type Way = TestConnectionMutation['testConnection']['test']['ways'][number];

/** A line that does not stand by then does not stand in an evening either. */
const CONNECT_MS = 6_000;
/** A sender begins low and finds out within this how much the way carries. */
const SETTLE_MS = 2_500;
const MEASURE_MS = 8_000;
const TOO_MANY = 429;

/** Nothing gets through by this way. */
class NoWay extends Error {
  override readonly name = 'NoWay';
}

/**
 * Sends a picture made here to the server by one way and watches it come back; everything is closed when it returns.
 * @returns null when nothing gets through by it. @throws {OfferRefused} 429 when too many test now; what the signal says
 */
export async function tryWay(way: Way, signal: AbortSignal, onConnected: () => void): Promise<Measured | null> {
  const ends: (() => void)[] = [];
  try {
    const picture = await drawTestPicture();
    ends.push(() => picture.end());
    const settings: RTCConfiguration = {
      bundlePolicy: 'max-bundle',
      iceServers: relaysOf(way.send),
      iceTransportPolicy: way.isRelayed ? 'relay' : 'all',
    };
    const [sending, watching] = [new RTCPeerConnection(settings), new RTCPeerConnection(settings)];
    ends.push(
      () => sending.close(),
      () => watching.close(),
    );
    sendTestPicture(sending, picture);
    ends.push(decode(watching));
    const begunAt = performance.now();
    for (const [connection, grant] of [
      [sending, way.send],
      [watching, way.watch],
    ] as const) {
      signal.throwIfAborted();
      const { sdp, stop } = await offerTo(connection, grant);
      ends.push(stop);
      signal.throwIfAborted();
      await connection.setRemoteDescription({ type: 'answer', sdp });
      await connected(connection, signal);
    }
    const connectedMs = performance.now() - begunAt;
    onConnected();
    await pause(SETTLE_MS, signal);
    const startedAt = performance.now();
    const before = countedIn((await watching.getStats()).values());
    await pause(MEASURE_MS, signal);
    const after = countedIn((await watching.getStats()).values());
    return measuredBetween(before, after, { seconds: (performance.now() - startedAt) / 1_000, connectedMs });
  } catch (error) {
    if (signal.aborted || (error instanceof OfferRefused && error.status === TOO_MANY)) throw error;
    // `fetch` throws a TypeError where nobody answers.
    if (error instanceof NoWay || error instanceof OfferRefused || error instanceof TypeError) return null;
    throw error;
  } finally {
    for (const end of ends) end();
  }
}

/** Lets what comes be decoded, unseen and unheard. @returns how to end it */
function decode(watching: RTCPeerConnection): () => void {
  const media = new MediaStream();
  const video = document.createElement('video');
  video.muted = true;
  video.srcObject = media;
  for (const kind of ['audio', 'video']) watching.addTransceiver(kind, { direction: 'recvonly' });
  watching.addEventListener('track', ({ track }) => {
    media.addTrack(track);
    video.play().catch(() => undefined);
  });
  return () => {
    video.srcObject = null;
  };
}

function connected(connection: RTCPeerConnection, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const look = (): void => {
      const { connectionState } = connection;
      if (connectionState === 'connected') resolve();
      if (connectionState === 'failed' || connectionState === 'closed') reject(new NoWay());
    };
    setTimeout(() => reject(new NoWay()), CONNECT_MS);
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    connection.addEventListener('connectionstatechange', look);
    look();
  });
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}
