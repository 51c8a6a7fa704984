import type { CaptionSpeaker } from '@between/rules/workshops.ts';
import type { ContentTopic, Reaction, Visibility } from '@between/rules/content.ts';
import type { ChatMode, LineReview, LineRole, PresenceRole, RoomStateName } from '@between/rules/rooms.ts';
import type { NoticeKind, WatchTopic } from './events.ts';

/** One line as its reader may see it. */
export interface LiveLine {
  id: string;
  /** Its place in the room. */
  seq: number;
  /** Number of its last change: a client keeps the form with the highest one. */
  changed: number;
  /** ISO instant. */
  at: string;
  /** Null once its author left, or nothing but a mark is left of it. */
  author: { handle: string; role: LineRole | null } | null;
  /** Safe HTML; empty for `removed` and `author_deleted`. */
  html: string;
  /** `held` goes to its author and to moderators only. */
  visibility: Visibility;
  edited: boolean;
  /** What stands in front of it: such a line is folded until its reader opens it. Left out when nothing does. */
  topics?: ContentTopic[];
  /** The same in words, such as that nobody has read the line yet. Left out when there are none. */
  note?: string;
  /** A detail that could harm, or contacts, were left out of it for others. Left out when nothing was. */
  leftOut?: true;
  /** Waits to be read before others see it, or is not shown; for its author and the desk. Left out otherwise. */
  review?: LineReview;
  replyTo: { id: string; handle: string | null; excerpt: string } | null;
  reactions: Partial<Record<Reaction, number>>;
}

/** One line of what is said on a stage. */
export interface LiveCaption {
  /** Its place. */
  seq: number;
  /** Number of its last change: a client keeps the form with the highest one. */
  changed: number;
  /** Plain text. */
  text: string;
  /** The part of whoever speaks, never a name. */
  speaker: CaptionSpeaker;
  /** Made by speech recognition on a device, and corrected by nobody yet. */
  isAutomatic: boolean;
}

export interface RoomState {
  state: RoomStateName;
  /** ISO instant at which the soft landing ends; null unless `closing`. */
  closesAt: string | null;
  slowSeconds: number;
  isPaused: boolean;
  chatMode: ChatMode;
  moderators: { handle: string; role: PresenceRole }[];
}

/** What a client says. */
export type ClientFrame =
  | { t: 'join'; room: string; since?: number }
  | { t: 'leave'; room: string }
  | { t: 'watch'; topic: WatchTopic }
  | { t: 'unwatch'; topic: WatchTopic }
  | { t: 'say'; room: string; id: string; body: string; replyTo?: string }
  | { t: 'typing'; room: string }
  | { t: 'read'; room: string; seq: number }
  | { t: 'pong' };

/** What the server says. */
export type ServerFrame =
  | { t: 'welcome'; v: number; me: { handle: string }; now: string }
  | { t: 'joined'; room: string; head: number; state: RoomState; people: number }
  | { t: 'lines'; room: string; lines: LiveLine[]; head: number }
  | { t: 'gone'; room: string; ids: string[]; head: number }
  | { t: 'captions'; room: string; lines: LiveCaption[] }
  | { t: 'gap'; room: string }
  | { t: 'sent'; id: string; line: string; seq: number }
  /** `retryAt`: slow mode; `until`: when the limit behind the refusal ends. */
  | { t: 'refused'; id: string; reason: string; retryAt?: string; until?: string }
  | { t: 'typing'; room: string; handles: string[] }
  | { t: 'people'; room: string; count: number }
  | { t: 'room'; room: string; state: RoomState }
  /** From now on every notice of the topic comes. What is on the screen may be older: fetch it again. */
  | { t: 'watched'; topic: WatchTopic }
  | { t: 'notice'; topic: WatchTopic; kind: NoticeKind; data: Record<string, string | number> }
  | { t: 'ping'; heads: Record<string, number>; now: string }
  | { t: 'left'; room: string; reason: string }
  | { t: 'error'; reason: string };
