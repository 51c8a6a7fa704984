/** Loudness as 127 minus the level of RFC 6464: 0 is silence, speech is 90 to 120, a quiet room 50 to 65. */
const SPEAKS = 70;
/** So much louder than whoever speaks takes their place although they go on. Two voices over each other differ by less. */
const LOUDER_BY = 12;
/** So long one is the loudest before the turn is theirs: a cough is shorter. */
const TURN_MS = 300;
/** Nothing heard for so long is silence. */
const SILENCE_MS = 600;
/** Share of the newest packet in what counts; at 20 ms a packet, a fifth of a second is remembered. */
const NEWEST = 0.1;

interface Voice {
  loudness: number;
  at: number;
}

/** Tells who speaks from the loudness each packet brings with it. Times in milliseconds. */
export class Voices {
  readonly #heard = new Map<string, Voice>();
  #speaker: string | null = null;
  #since = -Infinity;
  #challenger: { key: string; since: number } | null = null;

  /** @param level 0 to 127, below the loudest there is */
  hear(key: string, level: number, at: number): void {
    const before = this.#heard.get(key)?.loudness ?? 0;
    this.#heard.set(key, { loudness: before + NEWEST * (127 - level - before), at });
  }

  /** How long whoever speaks now has done so. */
  turn(at: number): number {
    return at - this.#since;
  }

  /** Who speaks, of these; whoever spoke last keeps the turn while nobody does. */
  speaker(keys: readonly string[], at: number): string | null {
    for (const key of this.#heard.keys()) if (!keys.includes(key)) this.#heard.delete(key);
    if (this.#speaker === null || !keys.includes(this.#speaker)) this.#give(keys[0] ?? null, at);
    const [loudest] = [...keys].sort((one, other) => this.#loudness(other, at) - this.#loudness(one, at));
    if (loudest === undefined || loudest === this.#speaker || !this.#wins(loudest, at)) {
      this.#challenger = null;
      return this.#speaker;
    }
    if (this.#challenger?.key !== loudest) this.#challenger = { key: loudest, since: at };
    if (at - this.#challenger.since >= TURN_MS) this.#give(loudest, at);
    return this.#speaker;
  }

  #wins(key: string, at: number): boolean {
    const loudness = this.#loudness(key, at);
    const now = this.#speaker === null ? 0 : this.#loudness(this.#speaker, at);
    return loudness >= SPEAKS && (now < SPEAKS || loudness >= now + LOUDER_BY);
  }

  #loudness(key: string, at: number): number {
    const voice = this.#heard.get(key);
    return voice === undefined || at - voice.at > SILENCE_MS ? 0 : voice.loudness;
  }

  #give(key: string | null, at: number): void {
    this.#speaker = key;
    this.#since = at;
    this.#challenger = null;
  }
}
