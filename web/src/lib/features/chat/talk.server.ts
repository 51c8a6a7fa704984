import { error, redirect } from '@sveltejs/kit';
import type { RequestEvent } from '@sveltejs/kit';
import type { HeldBadge } from '#lib/features/credentials/scope-words.ts';
import { draftOnPage, type DraftOnPage } from '#lib/features/drafts/draft-place.server.ts';
import { askFirst } from '#lib/features/safety/ask-first.server.ts';
import { chooseForHeld, drawnHolds } from '#lib/features/safety/held.server.ts';
import { SEEN_FIELD } from '#lib/features/safety/nudge-html.ts';
import { cardAfterSending, sentMark } from '#lib/features/safety/sent.server.ts';
import { readForm, submit } from '#lib/forms/form.server.ts';
import { knownId, maybeId } from '#lib/forms/known-id.server.ts';
import {
  DraftAtDocument,
  EarlierLinesDocument,
  EditLineDocument,
  LineToChangeDocument,
  type LineToChangeQuery,
  SayLineDocument,
  type TalkRoomFragment,
} from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';
import { m } from '#lib/paraglide/messages.js';
import { actOnLine, actOnRoom } from './chat-actions.server.ts';
import type { ReasonSentences } from '#lib/forms/refusal-sentence.ts';
import type { RefusalFacts } from '#lib/graphql/refusal.ts';
import { refusedWords } from './chat-words.ts';

/** What a page knows of a room beside its lines: the words that wait, and the line that is answered or changed. */
export interface Talk {
  /** Therapists by handle, with their badge: their lines carry what they are not. Empty where the page itself says it. */
  therapists: ReadonlyMap<string, HeldBadge | null>;
  readSeq: number;
  /** When the page was opened for it. */
  chosen: { line: LineToChangeQuery['line']; isEdit: boolean } | null;
  clientId: string;
  draft: { text: string; onPage: DraftOnPage };
  /** Help that the server drew after sending. */
  drawn: string;
  drawnHolds: Readonly<Record<string, string>>;
}

/** Where whoever reads is: for times, and for the people of their country. */
interface Near {
  country: string | null;
  siteCountry: string | null;
  timeZone: string;
}

/** The viewer of a page as `Near`. */
export function nearOf(shell: App.PageData['shell']): Near {
  const { viewer, site } = shell ?? {};
  return {
    country: viewer?.country ?? null,
    siteCountry: site?.country ?? null,
    timeZone: viewer?.timeZone ?? 'UTC',
  };
}

/** Everything of a room's talk beside the room itself; with `?at=` its lines reach back to that one. */
export async function loadTalk(room: TalkRoomFragment, url: URL, near: Near): Promise<Talk> {
  const at = maybeId(url.searchParams.get('at'));
  if (at !== null) await reachBack(room, at);
  const place = `room:${room.id}`;
  const chosenId = maybeId(url.searchParams.get('edit')) ?? maybeId(url.searchParams.get('reply'));
  const [{ draft }, chosen] = await Promise.all([
    gql(DraftAtDocument, { place }),
    chosenId === null ? null : gql(LineToChangeDocument, { id: chosenId }),
  ]);
  const isEdit = url.searchParams.has('edit') && chosen?.line.viewerCan.edit === true;
  return {
    therapists: new Map(),
    readSeq: room.readSeq,
    chosen: chosen === null ? null : { line: chosen.line, isEdit },
    clientId: crypto.randomUUID(),
    draft: { text: draft?.text ?? '', onPage: draftOnPage(place, draft ?? null, near.timeZone) },
    drawn: await cardAfterSending(url, { ...near, boxId: 'body' }),
    drawnHolds: await drawnHolds(room.lines.nodes, near),
  };
}

/** Lines wanted before the one that is looked for. */
const AROUND = 5;
/** Pages looked through for one line: about a thousand lines. */
const MAX_PAGES_BACK = 20;

/** Loads what was said before, until the page holds this line with what stands around it. */
async function reachBack({ id: roomId, lines }: Pick<TalkRoomFragment, 'id' | 'lines'>, at: string): Promise<void> {
  const isThere = (): boolean => lines.nodes.findIndex((line) => line.id === at) >= AROUND;
  for (let pages = 0; pages < MAX_PAGES_BACK && !isThere() && lines.olderCursor != null; pages += 1) {
    const { room } = await gql(EarlierLinesDocument, { roomId, before: lines.olderCursor });
    lines.nodes = [...room.lines.nodes, ...lines.nodes];
    lines.olderCursor = room.lines.olderCursor;
  }
}

/** Every reason in the words of the room. */
const REFUSED = new Proxy<ReasonSentences>(
  {},
  {
    get:
      (_, reason) =>
      ({ until }: RefusalFacts) =>
        refusedWords(String(reason), until ?? null),
  },
);

type RoomEvent = Pick<RequestEvent, 'request' | 'url'>;

/** Says a line and shows it where it stands. */
export async function say({ request, url }: RoomEvent, roomId: () => Promise<string>) {
  const form = await readForm(request, ['clientId', 'replyTo', 'body', SEEN_FIELD]);
  const { clientId, replyTo, body } = form.values;
  return submit(
    form,
    async () => {
      const asked = askFirst(form, ['body'], 'body');
      if (asked !== null) return asked;
      const line = { clientId: maybeId(clientId) ?? crypto.randomUUID(), body, replyTo: maybeId(replyTo) };
      const { sayLine } = await gql(SayLineDocument, { input: { roomId: await roomId(), ...line } });
      if (sayLine.__typename === 'LineMustWait') return form.refuse({ field: 'body', sentence: m.chat_slow_wait() });
      const mark = sentMark(sayLine.showsHelp, body);
      redirect(303, `${url.pathname}${mark && `?${mark}`}#line-${sayLine.line.id}`);
    },
    REFUSED,
  );
}

/** Changes one's own line. */
export async function edit({ request, url }: RoomEvent) {
  const form = await readForm(request, ['lineId', 'version', 'body', SEEN_FIELD]);
  const { lineId, version, body } = form.values;
  return submit(
    form,
    async () => {
      const asked = askFirst(form, ['body'], 'body');
      if (asked !== null) return asked;
      const input = { lineId: knownId(lineId), version: Number(version), body };
      const { editLine } = await gql(EditLineDocument, { input });
      if (editLine.__typename === 'LineChangedMeanwhile')
        return form.refuse({ field: 'body', sentence: m.threads_edit_meanwhile() });
      redirect(303, `${url.pathname}#line-${lineId}`);
    },
    REFUSED,
  );
}

/** The author's choice for a held line. */
export function choose({ request, url }: RoomEvent) {
  return chooseForHeld(request, (itemId) => `${url.pathname}#line-${itemId}`);
}

/** One press in the menu of a line. */
export async function line({ request, url }: RoomEvent) {
  const form = await readForm(request, ['lineId', 'act'], 'line');
  return submit(
    form,
    async () => {
      await actOnLine(form.values.lineId, form.values.act);
      redirect(303, `${url.pathname}#line-${form.values.lineId}`);
    },
    REFUSED,
  );
}

/** One press in the menu of the room. */
export async function tool({ request, url }: RoomEvent, roomId: () => Promise<string>) {
  const form = await readForm(request, ['act'], 'tool');
  return submit(
    form,
    async () => {
      await actOnRoom(await roomId(), form.values.act);
      redirect(303, url.pathname);
    },
    REFUSED,
  );
}

/** For rooms that somebody may not be in: nothing is there. */
export function roomOrNothing(id: string | null | undefined): string {
  return id ?? error(404, 'Not found');
}
