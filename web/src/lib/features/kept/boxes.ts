import type { HeldEntry } from '@between/rules/private-sync.ts';
import { seal, unseal } from './seal.ts';
import { readBoxes, removeBox, writeBox, writeWaiting } from './store.ts';

/** Whose words these are; sealed with them. */
export interface Owner {
  id: string;
  timeZone: string;
  country: string | null;
}

const OWNER = 'owner';

/** Entries as sealed boxes at places that say nothing: neither kind nor day nor id can be read from the device. */
export class Boxes {
  readonly #key: CryptoKey;
  readonly #places: Map<string, string>;

  private constructor(key: CryptoKey, places: Map<string, string>) {
    this.#key = key;
    this.#places = places;
  }

  /** For a store that was just made. */
  static async make(key: CryptoKey, owner: Owner): Promise<Boxes> {
    await writeBox(OWNER, await seal(key, OWNER, JSON.stringify(owner)));
    return new Boxes(key, new Map());
  }

  /** Opens every box; one that does not open is left where it lies. Null when there is no owner in it. */
  static async open(key: CryptoKey): Promise<{ boxes: Boxes; owner: Owner; held: HeldEntry[] } | null> {
    const places = new Map<string, string>();
    const held: HeldEntry[] = [];
    let owner: Owner | null = null;
    for (const [place, sealed] of await readBoxes()) {
      const text = await unseal(key, place, sealed);
      if (text === null) continue;
      if (place === OWNER) owner = JSON.parse(text);
      else {
        // The decoder: only a holder of the key can have written it, and that is this class.
        const entry: HeldEntry = JSON.parse(text);
        places.set(entry.id, place);
        held.push(entry);
      }
    }
    return owner === null ? null : { boxes: new Boxes(key, places), owner, held };
  }

  async keep(entry: HeldEntry): Promise<void> {
    const place = this.#places.get(entry.id) ?? crypto.randomUUID();
    await writeBox(place, await seal(this.#key, place, JSON.stringify(entry)));
    this.#places.set(entry.id, place);
  }

  /** Writes what changed between two states of one tool, and takes away what is no longer among them. */
  async replace(before: readonly HeldEntry[], after: readonly HeldEntry[]): Promise<void> {
    const known = new Map(before.map((entry) => [entry.id, JSON.stringify(entry)]));
    for (const entry of after) if (known.get(entry.id) !== JSON.stringify(entry)) await this.keep(entry);
    const stays = new Set(after.map(({ id }) => id));
    for (const { id } of before) {
      const place = this.#places.get(id);
      if (stays.has(id) || place === undefined) continue;
      await removeBox(place);
      this.#places.delete(id);
    }
  }

  async count(waiting: number): Promise<void> {
    await writeWaiting(waiting);
  }
}
