import { PRESENCE_HEARTBEAT_SECONDS } from '@between/rules/rooms.ts';
import { RenewRoomPresenceDocument } from '#lib/graphql/documents.generated.ts';
import { send } from '#lib/graphql/request.ts';
import { socket } from '#lib/live/live.ts';

const BEAT_MS = PRESENCE_HEARTBEAT_SECONDS * 1000;

/**
 * While the page of somebody present is open, their presence stays; closed or asleep, it ends by itself. A browser lets
 * the clock of a page behind another one run once a minute, so the server's pings, which it lets through, count, too.
 */
export function staysPresent(roomId: string, isPresent: () => boolean): () => void {
  let last = 0;
  const renew = (): void => {
    const now = Date.now();
    if (!isPresent() || now - last < BEAT_MS / 2) return;
    last = now;
    send(RenewRoomPresenceDocument, { roomId }).catch(() => undefined);
  };
  const beat = setInterval(renew, BEAT_MS);
  const stop = socket.use(
    (frame) => frame.t === 'ping' && renew(),
    () => undefined,
  );
  return () => {
    clearInterval(beat);
    stop();
  };
}

/** With a phone's keyboard up the page is as high as what is left: header, "Get help now" and box stay in sight. */
export function fitsKeyboard(): () => void {
  const view = window.visualViewport;
  if (view === null) return () => undefined;
  const root = document.documentElement;
  const fit = (): void => {
    root.style.setProperty('--seen', `${Math.round(view.height)}px`);
    if (view.offsetTop > 0) scrollTo(0, 0);
  };
  view.addEventListener('resize', fit);
  fit();
  return () => {
    view.removeEventListener('resize', fit);
    root.style.removeProperty('--seen');
  };
}
