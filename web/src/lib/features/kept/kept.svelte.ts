import { parseBody, type EntryKind, type PrivateKind } from '@between/rules/private.ts';
import { KEPT_KINDS, type KeptKind } from '@between/rules/private-kept.ts';
import { afterHearing, afterSending, afterTyping, type HeldEntry } from '@between/rules/private-sync.ts';
import { KeptEntriesDocument, KeptOwnerDocument, SendKeptDocument } from '#lib/graphql/documents.generated.ts';
import { ask } from './ask.ts';
import { Boxes, type Owner } from './boxes.ts';
import { removeStore } from './store.ts';

/** How this device and the server stand: nothing waits, a connection is missing, or something else has to be done first. */
export type Standing = 'sending' | 'sent' | 'away' | 'signed out' | 'somebody else' | 'refused';

/** An own entry in its shape, as a tool shows it. */
export interface KeptEntry<Body> {
  id: string;
  at: string;
  isWaiting: boolean;
  body: Body;
}

/** What every tool gets. `save` answers false, and says so, when the device could not keep it. */
export interface ToolProps {
  kept: Kept;
  save: <Body>(kind: EntryKind<Body>, id: string, body: Body, over: Body | null) => Promise<boolean>;
}

/** Private tools of one member on this device, open: what was written here, and what the server has. */
export class Kept {
  standing = $state<Standing>('sending');
  /** Words of another device that nobody here had seen lie beside ours. */
  hasKeptCopies = $state(false);
  readonly owner: Owner;
  readonly #boxes: Boxes;
  #held = $state.raw<readonly HeldEntry[]>([]);
  #turn: Promise<void> = Promise.resolve();
  #mustHear = false;
  /** What memory holds is written in the order in which it changed: the disk never ends with older words. */
  #disk: Promise<void> = Promise.resolve();

  constructor(boxes: Boxes, owner: Owner, held: readonly HeldEntry[]) {
    this.#boxes = boxes;
    this.owner = owner;
    this.#held = held;
  }

  get waiting(): number {
    return this.#held.filter(({ isWaiting }) => isWaiting).length;
  }

  /** Entries of one tool, newest first. */
  of<Body>(kind: EntryKind<Body>): KeptEntry<Body>[] {
    return this.#held
      .filter((entry) => entry.kind === kind.kind)
      .toSorted((one, other) => other.at.localeCompare(one.at))
      .map(({ id, at, isWaiting, body }) => ({ id, at, isWaiting, body: parseBody(kind, body) }));
  }

  /** On the disk of this device once this is done; on its way to the server then. `over` is what its writer had before them. */
  async write<Body>(kind: EntryKind<Body>, id: string, body: Body, over: Body | null): Promise<void> {
    const at = new Date().toISOString();
    const text = (each: Body): string => JSON.stringify(kind.decode(each));
    const typed = { id, kind: kind.kind, at, body: text(body) };
    await this.#take(afterTyping(this.#entry(id), typed, over === null ? null : text(over)));
    void this.sync(false);
  }

  /** Sends what waits, then hears what the server has where that is asked for or failed before. One at a time. */
  sync(hears = true): Promise<void> {
    this.#mustHear ||= hears;
    this.#turn = this.#turn.then(async () => {
      this.standing = 'sending';
      this.standing = await this.#sync();
    });
    return this.#turn;
  }

  async #sync(): Promise<Standing> {
    const asked = await ask(KeptOwnerDocument);
    if (asked.kind !== 'answer') return asked.kind;
    const { viewer } = asked.answer;
    if (viewer === null) return this.#isOver();
    // Words never go to an account that is not their writer's.
    if (viewer.id !== this.owner.id) return 'somebody else';
    const sent = await this.#sendAll();
    if (sent !== 'sent') return sent;
    return this.#mustHear ? this.#hearAll() : this.#stands();
  }

  /** The session has ended: what the server has goes from this device; only words that it does not have stay, sealed. */
  async #isOver(): Promise<Standing> {
    if (this.waiting === 0) await removeStore();
    return 'signed out';
  }

  async #sendAll(): Promise<Standing> {
    let isRefused = false;
    for (const entry of this.#held.filter(({ isWaiting }) => isWaiting)) {
      const { id, kind, seen: version, body } = entry;
      const at = version === 0 ? { at: entry.at } : {};
      const asked = await ask(SendKeptDocument, { input: { id, kind, version, body, ...at } });
      if (asked.kind === 'signed out') return this.#isOver();
      if (asked.kind === 'away') return 'away';
      isRefused ||= asked.kind === 'refused';
      if (asked.kind === 'answer') {
        const written = asked.answer.writePrivateEntry;
        this.hasKeptCopies ||= written.kept !== null;
        await this.#take(afterSending(this.#entry(id) ?? entry, entry, written.entry)).catch(isAtServer);
      }
    }
    return isRefused ? 'refused' : 'sent';
  }

  async #hearAll(): Promise<Standing> {
    this.#mustHear = false;
    for (const kind of Object.keys(KEPT_KINDS).filter(isKept)) {
      const asked = await ask(KeptEntriesDocument, { input: { kind, first: KEPT_KINDS[kind] } });
      if (asked.kind !== 'answer') {
        this.#mustHear = true;
        return asked.kind;
      }
      const before = this.#held.filter((entry) => entry.kind === kind);
      const after = afterHearing(before, asked.answer.privateEntries.nodes);
      this.#held = [...this.#held.filter((entry) => entry.kind !== kind), ...after];
      await this.#toDisk(() => this.#boxes.replace(before, after)).catch(isAtServer);
    }
    return this.#stands();
  }

  #stands(): Standing {
    return this.waiting === 0 ? 'sent' : 'away';
  }

  #entry(id: string): HeldEntry | undefined {
    return this.#held.find((entry) => entry.id === id);
  }

  async #take(entry: HeldEntry): Promise<void> {
    this.#held = [...this.#held.filter(({ id }) => id !== entry.id), entry];
    await this.#toDisk(async () => {
      await this.#boxes.keep(entry);
      await this.#boxes.count(this.waiting);
    });
  }

  #toDisk(work: () => Promise<void>): Promise<void> {
    const done = this.#disk.then(work);
    this.#disk = done.catch(() => undefined);
    return done;
  }
}

/** A store that was removed meanwhile takes nothing any more; words that the server has are not lost by that. */
function isAtServer(): void {}

function isKept(kind: string): kind is KeptKind & PrivateKind {
  return kind in KEPT_KINDS;
}
