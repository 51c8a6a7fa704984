import type { NoticeKind, Topic } from '@between/live-protocol/events.ts';
import type { Services } from './context.ts';
import { type Tx, afterCommit } from './db.ts';

/** How the rest of the server tells open sockets that something changed. All of it are hints: correctness never hangs on one. */
export interface LivePort {
  /** Whoever watches the topic fetches again. Ids and versions only, nothing that people wrote. */
  notice(topic: Topic, kind: NoticeKind, ids: Record<string, string | number>): void;
  /** Lines of a room changed up to this number: every node reads what it lacks. */
  roomChanged(roomId: string, head: number): void;
  /** Captions in a room changed up to this number: every node reads what it lacks. */
  captionsChanged(roomId: string, head: number): void;
  /** State, presence, slow mode or pause of a room changed. */
  roomState(roomId: string): void;
  /** Looks at once whether the sockets of these accounts may stay: session ended, suspended, left, blocked, role changed, muted, removed. */
  recheck(accountIds: readonly string[]): void;
}

/** For processes that hold no sockets and reach no other: the operator's command line. Sockets elsewhere are looked at every 15 s anyway. */
export const NO_LIVE: LivePort = {
  notice: () => undefined,
  roomChanged: () => undefined,
  captionsChanged: () => undefined,
  roomState: () => undefined,
  recheck: () => undefined,
};

/** Tells open sockets once the transaction is on disk, never after a rollback. */
export function announce(tx: Tx, { live }: Pick<Services, 'live'>, tell: (live: LivePort) => void): void {
  afterCommit(tx, () => tell(live));
}
