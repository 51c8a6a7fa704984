import type { Page } from 'playwright-core';

/** What one connection of a page has received so far. */
export interface Received {
  state: RTCPeerConnectionState;
  framesDecoded: number;
  audioPackets: number;
}

/** Runs in the page before its own script: every connection it opens is kept, to ask it later. */
export function keepLines(): void {
  const Native = window.RTCPeerConnection;
  const kept: RTCPeerConnection[] = [];
  Reflect.set(window, 'keptLines', kept);
  window.RTCPeerConnection = class extends Native {
    constructor(configuration?: RTCConfiguration) {
      super(configuration);
      kept.push(this);
    }
  };
}

/** How many connections the page has opened so far: each keeps its place. */
export function linesOpened(page: Page): Promise<number> {
  return page.evaluate(() => (Reflect.get(window, 'keptLines') as RTCPeerConnection[]).length);
}

/** The place of the connection that somebody's picture comes over; -1 while there is none. */
export function placeOfLine(page: Page, picture: string): Promise<number> {
  return page.evaluate((name) => {
    const video = document.querySelector<HTMLVideoElement>(`video[aria-label="Picture of ${name}"]`);
    const track = video?.srcObject instanceof MediaStream ? video.srcObject.getVideoTracks()[0] : undefined;
    const kept: RTCPeerConnection[] = Reflect.get(window, 'keptLines');
    return kept.findIndex((line) => track !== undefined && line.getReceivers().some((each) => each.track === track));
  }, picture);
}

/** The place of the first connection from a place on that sends something; -1 while there is none. */
export function placeOfSending(page: Page, from: number): Promise<number> {
  return page.evaluate((least) => {
    const kept: RTCPeerConnection[] = Reflect.get(window, 'keptLines');
    return kept.findIndex((line, place) => place >= least && line.getSenders().some(({ track }) => track !== null));
  }, from);
}

/** What the connection at a place says of itself. */
export function receivedOver(page: Page, place: number): Promise<Received> {
  return page.evaluate(async (at) => {
    const line = (Reflect.get(window, 'keptLines') as RTCPeerConnection[])[at];
    if (line === undefined) return { state: 'new' as const, framesDecoded: 0, audioPackets: 0 };
    const stats = [...(await line.getStats()).values()].filter(({ type }) => type === 'inbound-rtp');
    const of = (kind: string) => stats.find((each) => each.kind === kind);
    return {
      state: line.connectionState,
      framesDecoded: of('video')?.framesDecoded ?? 0,
      audioPackets: of('audio')?.packetsReceived ?? 0,
    };
  }, place);
}
