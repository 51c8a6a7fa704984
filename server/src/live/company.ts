import type { LineViewer } from '../features/chat/live-line.model.ts';
import { TYPING_SECONDS } from '@between/rules/live.ts';
import type { Connection } from './connection.ts';
import { bytesOf } from './fan-out.ts';

const MAX_TYPING_SHOWN = 5;
/** What another node said of its people holds this long: it says it again at every ping. */
const ELSEWHERE_MS = 60_000;

type Seats = ReadonlyMap<Connection, LineViewer>;

/** Who is in a room as a number, and who is writing: told in rounds of a second, not at once. */
export class Company {
  readonly #roomId: string;
  readonly #accounts = new Map<string, number>();
  readonly #elsewhere = new Map<string, { accounts: number; at: number }>();
  readonly #typing = new Map<string, { handle: string; until: number }>();
  #isTypingStale = false;
  /** The number that everybody here knows; null when somebody came in and heard another one. */
  #told: number | null = 0;
  #toldElsewhere = 0;
  /** In a workshop nobody is told who, or how many, are here (ME56). */
  isUnseen = false;

  constructor(roomId: string) {
    this.#roomId = roomId;
  }

  /** Different people here, however many tabs they have open. */
  get accounts(): number {
    return this.#accounts.size;
  }

  enter(accountId: string): void {
    this.#accounts.set(accountId, (this.#accounts.get(accountId) ?? 0) + 1);
  }

  /** Somebody came in and was told this number: if the others know another one, the next round tells all. */
  toldOne(count: number): void {
    if (count !== this.#told) this.#told = null;
  }

  leave(accountId: string): void {
    const left = (this.#accounts.get(accountId) ?? 1) - 1;
    if (left > 0) this.#accounts.set(accountId, left);
    else this.#accounts.delete(accountId);
  }

  hearElsewhere(node: string, accounts: number, now: number): void {
    this.#elsewhere.set(node, { accounts, at: now });
  }

  count(now: number): number {
    if (this.isUnseen) return 0;
    let count = this.#accounts.size;
    for (const [node, { accounts, at }] of this.#elsewhere) {
      if (now - at > ELSEWHERE_MS) this.#elsewhere.delete(node);
      else count += accounts;
    }
    return count;
  }

  startTyping(accountId: string, handle: string, now: number): void {
    if (this.isUnseen) return;
    this.#isTypingStale ||= !this.#typing.has(accountId);
    this.#typing.set(accountId, { handle, until: now + TYPING_SECONDS * 1000 });
  }

  stopTyping(accountId: string): void {
    if (this.#typing.delete(accountId)) this.#isTypingStale = true;
  }

  /** Tells what changed since the last round. @returns true when other nodes should hear how many are here. */
  tell(seats: Seats, now: number): boolean {
    for (const [accountId, { until }] of this.#typing) if (until < now) this.stopTyping(accountId);
    if (this.#isTypingStale) this.#tellTyping(seats);
    if (this.isUnseen) return false;
    const count = this.count(now);
    if (count !== this.#told) {
      const bytes = bytesOf({ t: 'people', room: this.#roomId, count });
      for (const connection of seats.keys()) connection.write(bytes);
    }
    this.#told = count;
    const isNews = this.#accounts.size !== this.#toldElsewhere;
    this.#toldElsewhere = this.#accounts.size;
    return isNews;
  }

  /** Who is writing, without oneself and without people across a block. */
  #tellTyping(seats: Seats): void {
    this.#isTypingStale = false;
    const made = new Map<string, Buffer>();
    for (const [connection, { accountId: own, hides }] of seats) {
      const shown = [...this.#typing].filter(([accountId]) => accountId !== own && !(hides?.has(accountId) ?? false));
      const handles = shown.slice(0, MAX_TYPING_SHOWN).map(([, { handle }]) => handle);
      const key = handles.join(' ');
      const bytes = made.get(key) ?? bytesOf({ t: 'typing', room: this.#roomId, handles });
      made.set(key, bytes);
      connection.write(bytes);
    }
  }
}
