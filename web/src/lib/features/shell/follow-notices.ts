import { UnreadNoticesDocument } from '#lib/graphql/documents.generated.ts';
import { send } from '#lib/graphql/request.ts';
import { watchLater } from '#lib/live/watch-later.ts';

/** Several notices come together: one look serves them. */
const GATHER_MS = 400;

/** Hears how many notices are new, now and whenever that changes. Returns how to stop. */
export function followNotices(hear: (unread: number) => void): () => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const look = async (): Promise<void> => {
    waiting = undefined;
    const answer = await send(UnreadNoticesDocument).catch(() => null);
    if (answer?.viewer) hear(answer.viewer.unreadNotices);
  };
  const soon = (): void => {
    waiting ??= setTimeout(() => void look(), GATHER_MS);
  };
  const stop = watchLater('me', 'notices.changed', soon);
  return () => {
    clearTimeout(waiting);
    stop();
  };
}
