import { type DeviceChoices, type DeviceProblem, deviceProblem, keepDevices, keptDevices } from './devices.ts';
import { endAll } from './own-stage.svelte.ts';

const PICTURE = { width: { ideal: 960 }, height: { ideal: 540 }, frameRate: { ideal: 24, max: 30 } } as const;

/** Camera and microphone of this device, opened to look at oneself before anybody else does. Close it when it is left. */
export class OwnDevices {
  /** What is open; null before, and while there is a problem. */
  media = $state.raw<MediaStream | null>(null);
  /** What this device has; named by the browser only after it was allowed. */
  devices = $state.raw<readonly MediaDeviceInfo[]>([]);
  chosen = $state.raw<DeviceChoices>(keptDevices());
  problem = $state<DeviceProblem | null>(null);
  /** The same as {@link media}: while a page is torn down, what it shows still reads as it was before. */
  #open: MediaStream | null = null;
  /** Of what was asked for last: a camera that opens after another choice, or after all is closed, is ended at once. */
  #turn = 0;

  /** Remembered on this device only. */
  choose(changed: Partial<DeviceChoices>): void {
    this.chosen = { ...this.chosen, ...changed };
    keepDevices({ ...keptDevices(), ...changed });
    if (changed.microphone !== undefined || changed.camera !== undefined) void this.open();
  }

  /** Opens what was chosen, or the usual ones where it is gone; without a camera a voice is enough. */
  async open(): Promise<void> {
    this.close();
    const turn = this.#turn;
    this.problem = null;
    try {
      const media = await this.#ask();
      if (turn !== this.#turn) return endAll(media);
      this.#hold(media);
      for (const track of media.getTracks()) track.addEventListener('ended', () => this.#gone(media));
      this.devices = await navigator.mediaDevices.enumerateDevices();
      if (turn !== this.#turn) return;
      // What is really open, by its name.
      const idOf = (track: MediaStreamTrack | undefined): string | undefined => track?.getSettings().deviceId;
      const microphone = idOf(media.getAudioTracks()[0]) ?? this.chosen.microphone;
      this.chosen = { ...this.chosen, microphone, camera: idOf(media.getVideoTracks()[0]) ?? 'none' };
    } catch (error) {
      if (turn !== this.#turn) return;
      const problem = deviceProblem(error);
      // Opened from another page, whose document may not use them: this one may.
      if (problem === 'denied' && openedElsewhere()) location.reload();
      this.problem = problem;
    }
  }

  /** Hands over what is open: whoever takes it ends it. */
  take(): MediaStream | null {
    const media = this.#open;
    this.#hold(null);
    return media;
  }

  /** Nothing of this device is open any more. */
  close(): void {
    this.#turn += 1;
    endAll(this.#open);
    this.#hold(null);
  }

  #hold(media: MediaStream | null): void {
    this.#open = media;
    this.media = media;
  }

  async #ask(): Promise<MediaStream> {
    const { microphone, camera } = this.chosen;
    const turn = this.#turn;
    const isNo = (error: unknown): boolean => turn !== this.#turn || deviceProblem(error) === 'denied';
    const only = (id: string) => (id === '' || id === 'none' ? {} : { deviceId: { exact: id } });
    const isSeen = camera !== 'none';
    const ways: MediaStreamConstraints[] = [
      { audio: { ...only(microphone), echoCancellation: true }, video: isSeen && { ...PICTURE, ...only(camera) } },
      { audio: { echoCancellation: true }, video: isSeen && PICTURE },
      { audio: { echoCancellation: true }, video: false },
    ];
    for (const way of ways.slice(0, -1)) {
      try {
        return await navigator.mediaDevices.getUserMedia(way);
      } catch (error) {
        if (isNo(error)) throw error;
      }
    }
    return navigator.mediaDevices.getUserMedia(ways.at(-1));
  }

  /** Unplugged, or taken back in the browser, while one looks. */
  #gone(media: MediaStream): void {
    if (this.#open !== media) return;
    this.close();
    this.problem = 'away';
  }
}

function openedElsewhere(): boolean {
  const [first] = performance.getEntriesByType('navigation');
  return first !== undefined && new URL(first.name).pathname !== location.pathname;
}
