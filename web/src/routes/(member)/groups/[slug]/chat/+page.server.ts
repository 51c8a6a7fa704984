import { error, redirect } from '@sveltejs/kit';
import { actOnLine, actOnRoom } from '#lib/features/chat/chat-actions.server.ts';
import type { LoadedRoom } from '#lib/features/chat/chat-room.svelte.ts';
import { refusedWords } from '#lib/features/chat/chat-words.ts';
import { draftOnPage } from '#lib/features/drafts/draft-place.server.ts';
import { chooseForHeld, drawnHolds } from '#lib/features/safety/held.server.ts';
import { cardAfterSending, sentMark } from '#lib/features/safety/sent.server.ts';
import { askFirst } from '#lib/features/safety/ask-first.server.ts';
import { SEEN_FIELD } from '#lib/features/safety/nudge-html.ts';
import { knownId, maybeId } from '#lib/forms/known-id.server.ts';
import { readForm, submit } from '#lib/forms/form.server.ts';
import {
  ChatPageDocument,
  DraftAtDocument,
  EarlierLinesDocument,
  EditLineDocument,
  LineToChangeDocument,
  RoomOfGroupDocument,
  SayLineDocument,
} from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';
import { m } from '#lib/paraglide/messages.js';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, url, parent }) => {
  const before = Number(url.searchParams.get('before')) || null;
  const { group } = await gql(ChatPageDocument, { slug: params.slug, before });
  const at = maybeId(url.searchParams.get('at'));
  if (group.room != null && at !== null) await reachBack(group.room, at);
  const { shell } = await parent();
  const { room } = group;
  if (room == null) return { group, room: null, chosen: null, clientId: '', draft: null, drawn: '', drawnHolds: {} };
  const place = `room:${room.id}`;
  const chosenId = maybeId(url.searchParams.get('edit')) ?? maybeId(url.searchParams.get('reply'));
  const [{ draft }, chosen] = await Promise.all([
    gql(DraftAtDocument, { place }),
    chosenId === null ? null : gql(LineToChangeDocument, { id: chosenId }),
  ]);
  const timeZone = shell.viewer?.timeZone ?? 'UTC';
  const near = { country: shell.viewer?.country ?? null, siteCountry: shell.site?.country ?? null, timeZone };
  const isEdit = url.searchParams.has('edit') && chosen?.line.viewerCan.edit === true;
  return {
    group,
    room,
    /** The line that is answered or changed, when the page was opened for that. */
    chosen: chosen === null ? null : { line: chosen.line, isEdit },
    clientId: crypto.randomUUID(),
    draft: { text: draft?.text ?? '', onPage: draftOnPage(place, draft ?? null, timeZone) },
    drawn: await cardAfterSending(url, { ...near, boxId: 'body' }),
    drawnHolds: await drawnHolds(room.lines.nodes, near),
    ownsFoot: true,
    isFullBleed: true,
  };
};

/** Lines wanted before the one that is looked for. */
const AROUND = 5;
/** Pages looked through for one line: about a thousand lines. */
const MAX_PAGES_BACK = 20;

/** Loads what was said before, until the page holds this line with what stands around it. */
async function reachBack({ id: roomId, lines }: Pick<LoadedRoom, 'id' | 'lines'>, at: string): Promise<void> {
  const isThere = (): boolean => lines.nodes.findIndex((line) => line.id === at) >= AROUND;
  for (let pages = 0; pages < MAX_PAGES_BACK && !isThere() && lines.olderCursor != null; pages += 1) {
    const { room } = await gql(EarlierLinesDocument, { roomId, before: lines.olderCursor });
    lines.nodes = [...room.lines.nodes, ...lines.nodes];
    lines.olderCursor = room.lines.olderCursor;
  }
}

/** The room of the group; whoever may not be inside finds nothing. */
async function roomIdOf(slug: string): Promise<string> {
  const { group } = await gql(RoomOfGroupDocument, { slug });
  return group.room?.id ?? error(404, 'Not found');
}

/** Every reason in the words of the room. */
const REFUSED = new Proxy<Record<string, () => string>>({}, { get: (_, reason) => () => refusedWords(String(reason)) });

export const actions: Actions = {
  say: async ({ request, params, url }) => {
    const form = await readForm(request, ['clientId', 'replyTo', 'body', SEEN_FIELD]);
    const { clientId, replyTo, body } = form.values;
    return submit(
      form,
      async () => {
        const asked = askFirst(form, ['body'], 'body');
        if (asked !== null) return asked;
        const roomId = await roomIdOf(params.slug);
        const input = { roomId, clientId: maybeId(clientId) ?? crypto.randomUUID(), body, replyTo: maybeId(replyTo) };
        const { sayLine } = await gql(SayLineDocument, { input });
        if (sayLine.__typename === 'LineMustWait') return form.refuse({ field: 'body', sentence: m.chat_slow_wait() });
        const mark = sentMark(sayLine.showsHelp, body);
        redirect(303, `${url.pathname}${mark && `?${mark}`}#line-${sayLine.line.id}`);
      },
      REFUSED,
    );
  },
  edit: async ({ request, url }) => {
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
  },
  choose: ({ request, url }) => chooseForHeld(request, (itemId) => `${url.pathname}#line-${itemId}`),
  line: async ({ request, url }) => {
    const form = await readForm(request, ['lineId', 'act'], 'line');
    return submit(
      form,
      async () => {
        await actOnLine(form.values.lineId, form.values.act);
        redirect(303, `${url.pathname}#line-${form.values.lineId}`);
      },
      REFUSED,
    );
  },
  tool: async ({ request, params, url }) => {
    const form = await readForm(request, ['act'], 'tool');
    return submit(
      form,
      async () => {
        await actOnRoom(await roomIdOf(params.slug), form.values.act);
        redirect(303, url.pathname);
      },
      REFUSED,
    );
  },
};
