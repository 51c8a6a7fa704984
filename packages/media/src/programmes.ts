import { type OnStage, Programme } from './programme.ts';

/** The programme of each room that somebody watches it in, and who is pinned there. Nobody watching costs nothing. */
export class Programmes {
  readonly #askForKeyFrame: (key: string) => void;
  readonly #watched = new Map<string, Programme>();
  readonly #pinned = new Map<string, string>();

  constructor(askForKeyFrame: (key: string) => void) {
    this.#askForKeyFrame = askForKeyFrame;
  }

  get(room: string): Programme | undefined {
    return this.#watched.get(room);
  }

  /** Of this room, begun when nobody watched it before. */
  of(room: string, isPaused: boolean): Programme {
    const programme = this.#watched.get(room) ?? new Programme(this.#askForKeyFrame);
    this.#watched.set(room, programme);
    this.pause(room, isPaused);
    return programme;
  }

  pin(room: string, key: string | null): void {
    if (key === null) this.#pinned.delete(room);
    else this.#pinned.set(room, key);
  }

  pause(room: string, isPaused: boolean): void {
    const relays = this.#watched.get(room)?.relays;
    if (relays === undefined) return;
    relays.audio.isShut = isPaused;
    relays.video.isShut = isPaused;
  }

  choose(streamsOf: (room: string) => OnStage[], at: number): void {
    for (const [room, programme] of this.#watched)
      programme.choose(streamsOf(room), this.#pinned.get(room) ?? null, at);
  }

  /** Somebody left; the last one takes it along. */
  left(room: string): void {
    if (this.#watched.get(room)?.isWatched === false) this.#watched.delete(room);
  }

  close(room: string): void {
    this.#watched.delete(room);
    this.#pinned.delete(room);
  }
}
