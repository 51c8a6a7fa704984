import type { RoomState } from '@between/live-protocol/frames.ts';
import type { Reaction } from '@between/rules/content.ts';
import {
  EarlierLinesDocument,
  ReactToLineDocument,
  RoomNowDocument,
  type TalkRoomFragment,
  UnreactToLineDocument,
} from '#lib/graphql/documents.generated.ts';
import { send } from '#lib/graphql/request.ts';
import { PATIENCE_MS } from '#lib/live/live.ts';
import { joinRoom, type RefusedUntil, type RoomHandle } from '#lib/live/room.ts';
import { type ChatLine, lineOfPage, lineOfWire, mergeLines } from './lines.ts';

export type LoadedRoom = TalkRoomFragment;

/** A line on its way: shown at once, until the room itself has it. */
export interface Pending {
  id: string;
  body: string;
  replyTo: ChatLine | null;
  /** Its line in the room, once the server has said so. */
  lineId: string | null;
  hasFailed: boolean;
}

/** How long a line may be on its way before it counts as not arrived. */
const ARRIVES_WITHIN_MS = 12_000;

/** One open room: what the server drew, then what the socket tells. */
export class ChatRoom {
  readonly id: string;
  /** One's own held lines, as the server drew them. */
  readonly drawnHolds: Readonly<Record<string, string>>;
  readonly #viewer: string;
  lines = $state.raw<readonly ChatLine[]>([]);
  olderCursor = $state.raw<number | null>(null);
  state = $state.raw<RoomState>({
    state: 'closed',
    closesAt: null,
    slowSeconds: 0,
    isPaused: false,
    chatMode: 'open',
    moderators: [],
  });
  can = $state.raw<LoadedRoom['viewerCan']>({
    say: false,
    sayRefusal: null,
    sayRefusedUntil: null,
    moderate: false,
    confirmPresence: false,
    isPresent: false,
  });
  /** How many are here; null before the socket has told. */
  people = $state.raw<number | null>(null);
  typing = $state.raw<readonly string[]>([]);
  pending = $state.raw<readonly Pending[]>([]);
  /** `still` without script. */
  line = $state<'still' | 'open' | 'away'>('still');
  /** Lines that came below while somebody read further up. */
  fresh = $state(0);
  isAtEnd = true;
  /** In slow mode: when the next line may be said, by the server's clock. */
  nextLineAt = $state.raw<number | null>(null);
  /** Why the room is no longer theirs. */
  leftFor = $state.raw<string | null>(null);
  /** Words that were refused and go back into the box, with the reason. */
  onReturned: (body: string, reason: string, until: string | null) => void = () => undefined;
  /** Changes what is shown without moving what is read. */
  keepPlace: (change: () => void) => void = (change) => change();
  #handle: RoomHandle | null = null;
  #head: number;
  #isClosing = false;
  #worry: ReturnType<typeof setTimeout> | undefined;

  constructor(room: LoadedRoom, viewer: string, drawnHolds: Readonly<Record<string, string>> = {}) {
    this.drawnHolds = drawnHolds;
    this.id = room.id;
    this.#viewer = viewer;
    this.#head = room.head;
    this.lines = room.lines.nodes.map(lineOfPage);
    this.olderCursor = room.lines.olderCursor ?? null;
    const { state, slowSeconds, isPaused, chatMode, moderators } = room;
    this.state = { state, slowSeconds, isPaused, chatMode, moderators, closesAt: room.closesAt ?? null };
    this.can = room.viewerCan;
    this.nextLineAt = room.nextLineAt == null ? null : Date.parse(room.nextLineAt);
  }

  now(): number {
    return this.#handle?.now() ?? Date.now();
  }

  get last(): ChatLine | undefined {
    return this.lines.at(-1);
  }

  /** Is in the room until the page goes. */
  enter(): () => void {
    this.#handle = joinRoom(this.id, this.#head, {
      onLines: (lines) => {
        const byId = new Map(this.lines.map((line) => [line.id, line]));
        this.#take(lines.map((line) => lineOfWire(line, byId.get(line.id), this.#viewer)));
      },
      onGone: (ids) => this.keepPlace(() => (this.lines = this.lines.filter(({ id }) => !ids.includes(id)))),
      onGap: () => void this.#lookAgain(),
      onState: (state, isNews) => this.#stateChanged(state, isNews),
      onPeople: (count) => (this.people = count),
      onTyping: (handles) => (this.typing = handles),
      onSent: (id, lineId) => this.#sent(id, lineId),
      onRefused: (id, reason, when) => this.#refused(id, reason, when),
      onLeft: (reason) => (this.leftFor = reason),
      onConnection: (isOpen) => this.#lineChanged(isOpen),
    });
    return () => {
      clearTimeout(this.#worry);
      this.#isClosing = true;
      this.#handle?.leave();
    };
  }

  #lineChanged(isOpen: boolean): void {
    clearTimeout(this.#worry);
    if (!isOpen) {
      this.typing = [];
      // A browser that knows it is offline is believed at once; a line that only opens or comes back is given a moment.
      this.#worry = setTimeout(() => (this.line = 'away'), navigator.onLine ? PATIENCE_MS : 0);
      return;
    }
    this.line = 'open';
    // What was on its way when the line broke: the id makes sending it twice harmless.
    for (const { id, hasFailed, lineId } of this.pending) if (!hasFailed && lineId === null) this.#tell(id);
  }

  say(body: string, replyTo: ChatLine | null): void {
    const id = crypto.randomUUID();
    this.pending = [...this.pending, { id, body, replyTo, lineId: null, hasFailed: false }];
    this.#tell(id);
  }

  sayAgain(id: string): void {
    this.#change(id, { hasFailed: false });
    this.#tell(id);
  }

  drop(id: string): void {
    this.pending = this.pending.filter((each) => each.id !== id);
  }

  isWriting(): void {
    this.#handle?.typing();
  }

  read(): void {
    const { last } = this;
    if (last !== undefined && this.line === 'open') this.#handle?.read(last.seq);
  }

  async loadEarlier(): Promise<void> {
    if (this.olderCursor === null) return;
    const { room } = await send(EarlierLinesDocument, { roomId: this.id, before: this.olderCursor });
    this.keepPlace(() => {
      this.olderCursor = room.lines.olderCursor ?? null;
      this.lines = mergeLines(this.lines, room.lines.nodes.map(lineOfPage), 0);
    });
  }

  async react(line: ChatLine, kind: Reaction): Promise<void> {
    const isMine = line.mine.includes(kind);
    this.#mark(line.id, isMine ? line.mine.filter((each) => each !== kind) : [...line.mine, kind]);
    try {
      const input = { lineId: line.id, kind };
      if (isMine) await send(UnreactToLineDocument, { input });
      else await send(ReactToLineDocument, { input });
    } catch (problem) {
      this.#mark(line.id, line.mine);
      throw problem;
    }
  }

  #mark(id: string, mine: readonly Reaction[]): void {
    this.lines = this.lines.map((line) => (line.id === id ? { ...line, mine } : line));
  }

  #tell(id: string): void {
    const line = this.pending.find((each) => each.id === id);
    if (line === undefined) return;
    const answered = line.replyTo === null ? {} : { replyTo: line.replyTo.id };
    this.#handle?.say({ id, body: line.body, ...answered });
    setTimeout(() => {
      const still = this.pending.find((each) => each.id === id);
      if (still?.lineId === null && !this.#isClosing) this.#change(id, { hasFailed: true });
    }, ARRIVES_WITHIN_MS);
  }

  #change(id: string, change: Partial<Pending>): void {
    this.pending = this.pending.map((each) => (each.id === id ? { ...each, ...change } : each));
  }

  #sent(id: string, lineId: string): void {
    const { slowSeconds } = this.state;
    if (slowSeconds > 0 && !this.can.isPresent) this.nextLineAt = this.now() + slowSeconds * 1000;
    if (this.lines.some((line) => line.id === lineId)) this.drop(id);
    else this.#change(id, { lineId, hasFailed: false });
  }

  #refused(id: string, reason: string, { retryAt, until }: RefusedUntil): void {
    const line = this.pending.find((each) => each.id === id);
    if (line === undefined) return;
    if (reason === 'try_again') return this.#change(id, { hasFailed: true });
    if (retryAt !== null) this.nextLineAt = Date.parse(retryAt);
    this.drop(id);
    this.onReturned(line.body, reason, until);
    void this.lookAtAbilities();
  }

  #take(incoming: readonly ChatLine[]): void {
    this.keepPlace(() => {
      const [first] = this.lines;
      const after = this.last?.seq ?? 0;
      this.lines = mergeLines(this.lines, incoming, this.olderCursor === null ? 0 : (first?.seq ?? 0));
      const arrived = new Set(incoming.map((line) => line.id));
      this.pending = this.pending.filter(({ lineId }) => lineId === null || !arrived.has(lineId));
      const others = incoming.filter((line) => line.seq > after && !line.isOwn).length;
      if (!this.isAtEnd) this.fresh += others;
    });
  }

  /** Too much was missed to tell it: the newest page, from where the reader can go back. */
  async #lookAgain(): Promise<void> {
    try {
      const { room } = await send(EarlierLinesDocument, { roomId: this.id, before: null });
      const newest = room.lines.nodes.map(lineOfPage);
      this.lines = newest;
      this.olderCursor = room.lines.olderCursor ?? null;
    } catch {
      // The next return of the connection looks again.
    }
  }

  #stateChanged(state: RoomState, isNews: boolean): void {
    const isSame = !isNews && JSON.stringify(state) === JSON.stringify(this.state);
    this.state = state;
    if (state.slowSeconds === 0) this.nextLineAt = null;
    if (!isSame) void this.lookAtAbilities();
  }

  /** What the viewer may do now: asked for, because the rules know more than the state of the room. */
  async lookAtAbilities(): Promise<void> {
    try {
      const { room } = await send(RoomNowDocument, { roomId: this.id });
      this.can = room.viewerCan;
      if (room.nextLineAt != null) this.nextLineAt = Date.parse(room.nextLineAt);
    } catch {
      // Without an answer the buttons stay; every press is checked anyway.
    }
  }
}
