import { REACTIONS, type Reaction } from '@between/rules/content.ts';
import { error, redirect } from '@sveltejs/kit';
import { draftFields, draftOnPage } from '#lib/features/drafts/draft-place.server.ts';
import { aroundGroup } from '#lib/features/groups/role-holders.server.ts';
import { keepRefused } from '#lib/features/drafts/keep-refused.server.ts';
import { chosenTopics } from '#lib/features/threads/chosen-topics.server.ts';
import { WORDS_REFUSED } from '#lib/features/threads/refusals.ts';
import { ownReview } from '#lib/features/threads/own-review.server.ts';
import { renderThread } from '#lib/features/threads/render-thread.server.ts';
import { closedPlace, keepForLater, passToOnCall } from '#lib/features/safety/closed.server.ts';
import { chooseForHeld, heldPlace } from '#lib/features/safety/held.server.ts';
import { cardAfterSending, sentMark } from '#lib/features/safety/sent.server.ts';
import { askFirst } from '#lib/features/safety/ask-first.server.ts';
import { SEEN_FIELD } from '#lib/features/safety/nudge-html.ts';
import { knownId, maybeId } from '#lib/forms/known-id.server.ts';
import { readForm, submit } from '#lib/forms/form.server.ts';
import {
  FollowThreadDocument,
  MuteThreadDocument,
  OpenFoldedWordsDocument,
  ReactDocument,
  ReplyDocument,
  ThreadPageDocument,
  UnfollowThreadDocument,
  UnreactDocument,
} from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';
import { lateHtml } from '#lib/late-html.server.ts';
import { ServerOnly } from '#lib/server-only.ts';
import type { Actions, PageServerLoad } from './$types';

/** Words to read and a box to write in: the page carries no framework, only the small script of words.ts. */
export const csr = false;

export const load: PageServerLoad = async ({ params, url, isDataRequest, parent }) => {
  const place = `thread:${knownId(params.id)}`;
  const [before, at] = [maybeId(url.searchParams.get('before')), maybeId(url.searchParams.get('at'))];
  const after = maybeId(url.searchParams.get('after'));
  const { thread, draft } = await gql(ThreadPageDocument, {
    id: params.id,
    place,
    after,
    before,
    at: isReply(at, params.id) ? at : null,
    fromEnd: url.searchParams.get('from') === 'end',
  });
  if (thread.group.slug !== params.slug) redirect(307, `/groups/${thread.group.slug}/t/${thread.id}${url.search}`);

  // The link that shows hidden words works without script, and says the same.
  await noteOpened(url.searchParams.get('show') ?? '');
  const { shell } = await parent();
  const viewer = shell.viewer;
  const timeZone = viewer?.timeZone ?? 'UTC';
  const isHardDay = viewer?.hardDayUntil != null && viewer.hardDayUntil > shell.loadedAt;
  const near = { country: viewer?.country ?? null, siteCountry: shell.site?.country ?? null };
  const own = [thread.opening, ...thread.replies.nodes].find(({ hold }) => hold != null);
  const isClosed = thread.viewerCan.replyRefusal === 'unstaffed';
  const [held, drawn, closed] = await Promise.all([
    own === undefined ? null : heldPlace(own.html ?? '', near),
    // Held words carry the same people with them.
    own === undefined ? cardAfterSending(url, { ...near, boxId: 'body', timeZone }) : '',
    isClosed ? closedPlace(url, { ...near, slug: params.slug, timeZone, now: shell.loadedAt }) : null,
  ]);
  const { roles, therapists, hasCareNote, readsFirst } = await aroundGroup(params.slug);
  // Asked only where it can matter: nearly every group shows words at once.
  const waitsForReader = own?.hold?.kind === 'read_first';
  const review = readsFirst || waitsForReader ? await ownReview(params.slug, { timeZone, now: shell.loadedAt }) : null;
  const words = renderThread(thread, {
    here: url,
    timeZone,
    isHardDay,
    roles,
    therapists,
    loadedAt: shell.loadedAt,
    held: held === null || review === null ? held : { ...held, review },
  });
  const { opening: _opening, replies, ...rest } = thread;
  return {
    thread: {
      ...rest,
      olderCursor: replies.olderCursor,
      newerCursor: replies.newerCursor,
      hasReplies: replies.nodes.length > 0,
      openingId: thread.opening.id,
    },
    opening: new ServerOnly(isDataRequest ? words.opening : lateHtml(words.opening), isDataRequest),
    replies: new ServerOnly(isDataRequest ? words.replies : lateHtml(words.replies), isDataRequest),
    hasCareNote,
    review,
    clientId: crypto.randomUUID(),
    place,
    drawn,
    closed,
    draft: { text: draft?.text ?? '', ...draftFields(draft), onPage: draftOnPage(place, draft, timeZone) },
    ownsFoot: true,
  };
};

/** Links to the opening post lead to the page itself. */
function isReply(at: string | null, threadId: string): boolean {
  return at !== null && at !== threadId;
}

export const actions: Actions = {
  reply: async ({ request, params, url }) => {
    const form = await readForm(request, [
      'clientId',
      'body',
      'contentTopics',
      'contentNote',
      'hidesHandle',
      SEEN_FIELD,
    ]);
    const { clientId, body, contentNote } = form.values;
    const outcome = await submit(
      form,
      async () => {
        const asked = askFirst(form, ['body'], 'body');
        if (asked !== null) return asked;
        const { replyToThread } = await gql(ReplyDocument, {
          input: {
            threadId: knownId(params.id),
            clientId: maybeId(clientId) ?? crypto.randomUUID(),
            body,
            contentTopics: chosenTopics(form.all('contentTopics')),
            contentNote,
            hidesHandle: form.isChecked('hidesHandle'),
          },
        });
        const mark = sentMark(replyToThread.showsHelp, body);
        redirect(303, `${url.pathname}?from=end${mark && `&${mark}`}#post-${replyToThread.post.id}`);
      },
      WORDS_REFUSED,
    );
    return keepRefused(`thread:${params.id}`, form, outcome);
  },
  onCall: ({ request, params, url }) => passToOnCall(request, `thread:${knownId(params.id)}`, url.pathname),
  keep: ({ request, params, url }) => keepForLater(request, `thread:${knownId(params.id)}`, url.pathname),
  opened: async ({ request }) => {
    const form = await readForm(request, ['postId'], 'opened');
    await noteOpened(form.values.postId);
    return { done: 'opened' };
  },
  react: ({ request, url }) => reactWith((input) => gql(ReactDocument, { input }), request, url),
  unreact: ({ request, url }) => reactWith((input) => gql(UnreactDocument, { input }), request, url),
  choose: ({ request, url }) => chooseForHeld(request, (itemId) => `${url.pathname}?at=${itemId}#post-${itemId}`),
  follow: async ({ request, params, url }) => {
    const form = await readForm(request, ['mode'], 'follow');
    return submit(form, async () => {
      const threadId = knownId(params.id);
      if (form.values.mode === 'follow') await gql(FollowThreadDocument, { threadId });
      else if (form.values.mode === 'mute') await gql(MuteThreadDocument, { threadId });
      else await gql(UnfollowThreadDocument, { threadId });
      redirect(303, url.pathname);
    });
  },
};

/** Folded words were opened: what follows from that is nobody's business but the reader's (R21). */
async function noteOpened(postId: string): Promise<void> {
  const id = maybeId(postId);
  if (id !== null) await gql(OpenFoldedWordsDocument, { postId: id }).catch(() => undefined);
}

type Reacting = (input: { postId: string; kind: Reaction }) => Promise<unknown>;

async function reactWith(send: Reacting, request: Request, url: URL) {
  const form = await readForm(request, ['postId', 'kind'], 'react');
  const postId = knownId(form.values.postId);
  const kind = reactionOf(form.values.kind);
  return submit(form, async () => {
    await send({ postId, kind });
    redirect(303, `${url.pathname}?at=${postId}#post-${postId}`);
  });
}

function reactionOf(given: string): Reaction {
  return REACTIONS.find((kind) => kind === given) ?? error(404, 'Not found');
}
