import type { Browser, Page } from 'playwright-core';
import { MEDIA_FLAGS, openBrowser } from '../../support/browser.ts';

interface Engine {
  /** Both take an offer and give the answer. */
  publish(offer: string): Promise<string>;
  play(offer: string): Promise<string>;
}

interface Bench {
  publish(): Promise<void>;
  firstFrame(): Promise<number>;
  reload(): Promise<number>;
  glassToGlass(seconds: number): Promise<number[]>;
}

declare global {
  interface Window {
    bench: Bench;
    publishOffer(offer: string): Promise<string>;
    playOffer(offer: string): Promise<string>;
  }
}

/** A Chromium that sends a picture of its clock and watches it: every figure is in milliseconds of that one clock. */
export class MediaPage {
  readonly #browser: Browser;
  readonly #page: Page;

  private constructor(browser: Browser, page: Page) {
    this.#browser = browser;
    this.#page = page;
  }

  static async open({ publish, play }: Engine): Promise<MediaPage> {
    const browser = await openBrowser(MEDIA_FLAGS);
    const page = await browser.newPage();
    await page.exposeFunction('publishOffer', publish);
    await page.exposeFunction('playOffer', play);
    await page.evaluate(prepare);
    return new MediaPage(browser, page);
  }

  publish(): Promise<void> {
    return this.#page.evaluate(() => window.bench.publish());
  }

  /** A viewer who comes to a stage that is on: from the first call of WebRTC until a picture is presented. */
  firstFrame(): Promise<number> {
    return this.#page.evaluate(() => window.bench.firstFrame());
  }

  /** The sender goes and comes again: from its first call of WebRTC until a viewer who stayed sees what was painted since. */
  reload(): Promise<number> {
    return this.#page.evaluate(() => window.bench.reload());
  }

  /** From painted to presented, of each picture. */
  glassToGlass(seconds: number): Promise<number[]> {
    return this.#page.evaluate((given) => window.bench.glassToGlass(given), seconds);
  }

  close(): Promise<void> {
    return this.#browser.close();
  }
}

/** Runs in the page. The clock is sixteen squares, black or white, a bit each. */
function prepare(): void {
  const SIDE = 40;
  const BITS = 16;
  const WRAP = 2 ** BITS;
  const canvas = Object.assign(document.createElement('canvas'), { width: SIDE * BITS, height: 480 });
  const paper = canvas.getContext('2d');
  const glass = new OffscreenCanvas(SIDE * BITS, SIDE).getContext('2d', { willReadFrequently: true });
  if (paper === null || glass === null) throw new Error('no canvas');
  const paint = (): void => {
    const now = Math.floor(performance.now()) % WRAP;
    for (let bit = 0; bit < BITS; bit += 1) {
      paper.fillStyle = (now >> bit) & 1 ? '#fff' : '#000';
      paper.fillRect(bit * SIDE, 0, SIDE, SIDE);
    }
    paper.fillStyle = `hsl(${now % 360} 50% 50%)`;
    paper.fillRect(0, SIDE, SIDE * BITS, 480 - SIDE);
  };
  paint();
  setInterval(paint, 1_000 / 24);
  const picture = canvas.captureStream(24);
  const sound = new AudioContext().createMediaStreamDestination().stream;

  const ageOf = (video: HTMLVideoElement): number => {
    glass.drawImage(video, 0, 0, video.videoWidth, (video.videoHeight * SIDE) / 480, 0, 0, SIDE * BITS, SIDE);
    let value = 0;
    for (let bit = 0; bit < BITS; bit += 1)
      if ((glass.getImageData(bit * SIDE + SIDE / 2, SIDE / 2, 1, 1).data[0] ?? 0) > 127) value |= 1 << bit;
    return (Math.floor(performance.now()) - value + WRAP) % WRAP;
  };
  const connect = async (connection: RTCPeerConnection, ask: (offer: string) => Promise<string>): Promise<void> => {
    await connection.setLocalDescription();
    while (connection.iceGatheringState !== 'complete')
      await new Promise((resolve) => connection.addEventListener('icegatheringstatechange', resolve, { once: true }));
    const sdp = await ask(connection.localDescription?.sdp ?? '');
    await connection.setRemoteDescription({ type: 'answer', sdp });
  };
  const frameOf = (video: HTMLVideoElement): Promise<void> =>
    new Promise((resolve) => video.requestVideoFrameCallback(() => resolve()));

  let sender: RTCPeerConnection | null = null;
  const publish = async (): Promise<void> => {
    const connection = new RTCPeerConnection({ bundlePolicy: 'max-bundle' });
    for (const track of sound.getTracks()) connection.addTransceiver(track, { direction: 'sendonly' });
    for (const track of picture.getTracks())
      connection.addTransceiver(track, { direction: 'sendonly', sendEncodings: [{ maxBitrate: 500_000 }] });
    sender = connection;
    await connect(connection, window.publishOffer);
  };
  const watch = async (): Promise<{ video: HTMLVideoElement; close(): void }> => {
    const connection = new RTCPeerConnection({ bundlePolicy: 'max-bundle' });
    const stream = new MediaStream();
    for (const kind of ['audio', 'video']) connection.addTransceiver(kind, { direction: 'recvonly' });
    for (const { receiver } of connection.getTransceivers()) stream.addTrack(receiver.track);
    const video = Object.assign(document.createElement('video'), { muted: true, autoplay: true, srcObject: stream });
    document.body.append(video);
    const close = (): void => {
      connection.close();
      video.remove();
    };
    const frame = frameOf(video);
    await connect(connection, window.playOffer);
    await frame;
    return { video, close };
  };
  window.bench = {
    publish,
    async firstFrame() {
      const startedAt = performance.now();
      const { close } = await watch();
      const took = performance.now() - startedAt;
      close();
      return took;
    },
    async reload() {
      const { video, close } = await watch();
      sender?.close();
      const startedAt = performance.now();
      await publish();
      do await frameOf(video);
      while (ageOf(video) > performance.now() - startedAt);
      const took = performance.now() - startedAt;
      close();
      return took;
    },
    async glassToGlass(seconds) {
      const { video, close } = await watch();
      const ages: number[] = [];
      const startedAt = performance.now();
      while (performance.now() - startedAt < (seconds + 2) * 1_000) {
        await frameOf(video);
        // The jitter buffer has settled after two seconds.
        if (performance.now() - startedAt > 2_000) ages.push(ageOf(video));
      }
      close();
      return ages;
    },
  };
}
