import type { Kind, Source } from './engine.ts';
import { Relay } from './relay.ts';
import { beginsVp8KeyFrame } from './rtp.ts';
import { Voices } from './voices.ts';

/** So long somebody speaks before the picture follows the sound: a "yes" from the side does not turn everybody's head. */
const PICTURE_FOLLOWS_MS = 1_500;

/** Something on the stage, as it is right now. */
export interface OnStage {
  key: string;
  source: Source;
  /** Sound may go through. */
  hasSound: boolean;
  /** Pictures come, and may go through. */
  hasPicture: boolean;
}

/**
 * One picture and one sound of a whole stage, for players that take no more: a full stage costs each viewer what one speaker
 * does. The picture is the screen, else whoever is pinned, else whoever speaks; the sound is whoever speaks. It changes at a key
 * frame, on the same line of numbers, so that no viewer notices but by what they see.
 */
export class Programme {
  readonly relays: Readonly<Record<Kind, Relay>> = { audio: new Relay('audio'), video: new Relay('video') };
  readonly #voices = new Voices();
  readonly #askForKeyFrame: (key: string) => void;
  readonly #onAir: Record<Kind, string | null> = { audio: null, video: null };
  /** Whose picture comes with their next key frame. */
  #next: string | null = null;

  constructor(askForKeyFrame: (key: string) => void) {
    this.#askForKeyFrame = askForKeyFrame;
  }

  get isWatched(): boolean {
    return this.relays.audio.legs + this.relays.video.legs > 0;
  }

  /** A viewer needs a whole picture. */
  wantKeyFrame(): void {
    const key = this.#next ?? this.#onAir.video;
    if (key !== null) this.#askForKeyFrame(key);
  }

  hearLevel(key: string, level: number, at: number): void {
    this.#voices.hear(key, level, at);
  }

  /** A packet of a stream that may go through. It is left as it was. */
  take(key: string, kind: Kind, { packet, at }: { packet: Buffer; at: number }): void {
    if (kind === 'video' && key === this.#next && beginsVp8KeyFrame(packet)) this.#putOnAir('video', key);
    if (this.#onAir[kind] === key) this.relays[kind].take(Buffer.from(packet), at);
  }

  /** A packet of a stream was held back: muted. */
  leaveOut(key: string, kind: Kind): void {
    if (this.#onAir[kind] === key) this.relays[kind].skip();
  }

  takeSenderReport(key: string, kind: Kind, report: Buffer): void {
    if (this.#onAir[kind] === key) this.relays[kind].takeSenderReport(report);
  }

  /** Several times a second: looks who speaks and what is shown, and asks for the key frame it changes with. */
  choose(streams: readonly OnStage[], pinned: string | null, at: number): void {
    const audible = streams.filter(({ hasSound }) => hasSound).map(({ key }) => key);
    const speaker = this.#voices.speaker(audible, at);
    if (speaker !== this.#onAir.audio) this.#putOnAir('audio', speaker);

    const shown = this.#pictureOf(streams, { pinned, speaker, at });
    this.#next = shown === this.#onAir.video ? null : shown;
    if (this.#next !== null) this.#askForKeyFrame(this.#next);
  }

  #pictureOf(
    streams: readonly OnStage[],
    { pinned, speaker, at }: { pinned: string | null; speaker: string | null; at: number },
  ): string | null {
    const seen = streams.filter(({ hasPicture }) => hasPicture);
    const find = (key: string | null): string | undefined => seen.find((stream) => stream.key === key)?.key;
    const screen = seen.find(({ source }) => source === 'screen')?.key;
    const now = find(this.#onAir.video);
    const follows = now === undefined || this.#voices.turn(at) >= PICTURE_FOLLOWS_MS;
    return screen ?? find(pinned) ?? (follows ? find(speaker) : undefined) ?? now ?? seen[0]?.key ?? this.#onAir.video;
  }

  #putOnAir(kind: Kind, key: string | null): void {
    this.#onAir[kind] = key;
    if (kind === 'video') this.#next = null;
    this.relays[kind].switchSource();
  }
}
