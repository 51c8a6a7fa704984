import { PRESENCE_HEARTBEAT_SECONDS } from '@between/rules/rooms.ts';
import { RenewRoomPresenceDocument } from '#lib/graphql/documents.generated.ts';
import { send } from '#lib/graphql/request.ts';

/** While the page of somebody present is open, their presence stays; closed or asleep, it ends by itself. */
export function staysPresent(roomId: string, isPresent: () => boolean): () => void {
  const beat = setInterval(() => {
    if (!isPresent()) return;
    send(RenewRoomPresenceDocument, { roomId }).catch(() => undefined);
  }, PRESENCE_HEARTBEAT_SECONDS * 1000);
  return () => clearInterval(beat);
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
