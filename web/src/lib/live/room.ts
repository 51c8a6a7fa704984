import type { LiveLine, RoomState, ServerFrame } from '@between/live-protocol/frames.ts';
import { socket } from './live.ts';

/** When a refused line can be said: in slow mode, or when the limit behind the refusal ends. */
export interface RefusedUntil {
  retryAt: string | null;
  until: string | null;
}

/** What a room tells. Lines come in the order of their changes; `onGap` means: fetch the page again. */
export interface RoomHandlers {
  onLines(lines: LiveLine[]): void;
  onGone(ids: string[]): void;
  onGap(): void;
  /** `isNews`: it changed just now, or what the reader may do did. */
  onState(state: RoomState, isNews: boolean): void;
  onPeople(count: number): void;
  onTyping(handles: string[]): void;
  onSent(id: string, line: string): void;
  onRefused(id: string, reason: string, when: RefusedUntil): void;
  onLeft(reason: string): void;
  /** `isOpen`: the line stands and everything missed has come. */
  onConnection(isOpen: boolean): void;
}

export interface RoomHandle {
  /** False when there is no connection: nothing was sent. */
  say(line: { id: string; body: string; replyTo?: string }): boolean;
  typing(): void;
  /** Everything up to this place has been seen. */
  read(seq: number): void;
  /** The server's clock, in ms: a device's own may be minutes off. */
  now(): number;
  leave(): void;
}

/** How many parts of the page are in each room: the last one to go leaves it. */
const inside = new Map<string, number>();

/** Comes in once more. Returns how to go. */
export function comeInto(room: string): () => void {
  inside.set(room, (inside.get(room) ?? 0) + 1);
  return () => {
    const left = (inside.get(room) ?? 1) - 1;
    if (left > 0) return void inside.set(room, left);
    inside.delete(room);
    socket.tell({ t: 'leave', room });
  };
}

/** Is in a room as long as the page is: comes back by itself, with what was missed since `head`, nothing twice. */
export function joinRoom(room: string, head: number, handlers: RoomHandlers): RoomHandle {
  let offset = 0;
  let isIn = false;
  const go = comeInto(room);

  const enter = (): void => socket.tell({ t: 'join', room, since: head });
  const hear = (frame: ServerFrame): void => {
    if (frame.t === 'welcome' || frame.t === 'ping') offset = Date.parse(frame.now) - Date.now();
    if (frame.t === 'ping' && (frame.heads[room] ?? head) > head) enter();
    else if (frame.t === 'sent') handlers.onSent(frame.id, frame.line);
    else if (frame.t === 'refused')
      handlers.onRefused(frame.id, frame.reason, { retryAt: frame.retryAt ?? null, until: frame.until ?? null });
    else if ('room' in frame && frame.room === room) inRoom(frame);
  };
  const inRoom = (frame: Extract<ServerFrame, { room: string }>): void => {
    switch (frame.t) {
      case 'lines':
        head = frame.head;
        return handlers.onLines(frame.lines);
      case 'gone':
        head = frame.head;
        return handlers.onGone(frame.ids);
      case 'gap':
        return handlers.onGap();
      case 'joined':
        head = frame.head;
        isIn = true;
        handlers.onState(frame.state, false);
        handlers.onPeople(frame.people);
        return handlers.onConnection(true);
      case 'room':
        return handlers.onState(frame.state, true);
      case 'people':
        return handlers.onPeople(frame.count);
      case 'typing':
        return handlers.onTyping(frame.handles);
      case 'left':
        return handlers.onLeft(frame.reason);
    }
  };
  const stop = socket.use(hear, (isOpen) => {
    if (isOpen) return enter();
    isIn = false;
    handlers.onConnection(false);
  });

  return {
    say: ({ id, body, replyTo }) => {
      if (isIn) socket.tell({ t: 'say', room, id, body, ...(replyTo === undefined ? {} : { replyTo }) });
      return isIn;
    },
    typing: () => socket.tell({ t: 'typing', room }),
    read: (seq) => socket.tell({ t: 'read', room, seq }),
    now: () => Date.now() + offset,
    leave: () => {
      go();
      stop();
    },
  };
}
