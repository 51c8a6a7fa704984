import { type LineState, MediaLine } from './media-line.ts';

/** Source: packages/media, what the server lets through at most. */
const CAMERA_BITS = 700_000;
const SCREEN_BITS = 1_300_000;

/** What of oneself goes to the stage: camera and microphone, and a screen beside them. */
export class OwnStage {
  readonly #where: { workshopId: string; roomId: string };
  #line: MediaLine | null = null;
  #screenLine: MediaLine | null = null;
  /** What camera and microphone give; null while one is not on the stage. */
  media = $state.raw<MediaStream | null>(null);
  screen = $state.raw<MediaStream | null>(null);
  lineState = $state<LineState>('connecting');
  reason = $state<string | null>(null);
  isSoundOn = $state(true);
  isPictureOn = $state(true);

  constructor(workshopId: string, roomId: string) {
    this.#where = { workshopId, roomId };
  }

  /** Goes on the stage with what was chosen. */
  start(media: MediaStream): void {
    this.media = media;
    this.isSoundOn = true;
    this.isPictureOn = media.getVideoTracks().length > 0;
    this.#line = new MediaLine({
      input: { ...this.#where, act: 'publish', source: 'camera' },
      prepare: (connection) => sendAll(connection, media, CAMERA_BITS),
      onState: (lineState, reason) => {
        this.lineState = lineState;
        this.reason = reason;
        // Taken off the stage: camera and microphone go dark here, too.
        if (lineState === 'refused') this.stop();
      },
    });
  }

  setSound(isOn: boolean): void {
    this.isSoundOn = isOn;
    for (const track of this.media?.getAudioTracks() ?? []) track.enabled = isOn;
  }

  setPicture(isOn: boolean): void {
    this.isPictureOn = isOn;
    for (const track of this.media?.getVideoTracks() ?? []) track.enabled = isOn;
  }

  /** Shows a screen until it is stopped here or in the browser's own bar. */
  async share(): Promise<void> {
    const screen = await navigator.mediaDevices
      .getDisplayMedia({ video: { frameRate: 10 }, audio: false })
      .catch(() => null);
    const [track] = screen?.getVideoTracks() ?? [];
    if (screen === null || track === undefined) return;
    track.contentHint = 'detail';
    track.addEventListener('ended', () => this.unshare());
    this.screen = screen;
    this.#screenLine = new MediaLine({
      input: { ...this.#where, act: 'publish', source: 'screen' },
      prepare: (connection) => sendAll(connection, screen, SCREEN_BITS),
      onState: (state) => state === 'refused' && this.unshare(),
    });
  }

  unshare(): void {
    this.#screenLine?.close();
    this.#screenLine = null;
    endAll(this.screen);
    this.screen = null;
  }

  /** The server gets nothing of us any more, although we send: it has started anew. */
  lost(): void {
    if (this.lineState === 'open') this.#line?.again();
  }

  /** Leaves the stage: nothing of this device is open any more. */
  stop(): void {
    this.unshare();
    this.#line?.close();
    this.#line = null;
    endAll(this.media);
    this.media = null;
  }
}

function sendAll(connection: RTCPeerConnection, media: MediaStream, maxBitrate: number): void {
  for (const track of media.getTracks())
    connection.addTransceiver(track, {
      direction: 'sendonly',
      streams: [media],
      ...(track.kind === 'video' ? { sendEncodings: [{ maxBitrate }] } : {}),
    });
}

export function endAll(media: MediaStream | null): void {
  for (const track of media?.getTracks() ?? []) track.stop();
}
