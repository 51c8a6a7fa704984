import { INTENTS } from '@between/rules/content.ts';
import { redirect } from '@sveltejs/kit';
import { draftFields, draftOnPage } from '#lib/features/drafts/draft-place.server.ts';
import { keepRefused } from '#lib/features/drafts/keep-refused.server.ts';
import { chosenTopics } from '#lib/features/threads/chosen-topics.server.ts';
import { ownReview } from '#lib/features/threads/own-review.server.ts';
import { WORDS_REFUSED } from '#lib/features/threads/refusals.ts';
import { closedPlace, keepForLater, passToOnCall } from '#lib/features/safety/closed.server.ts';
import { sentMark } from '#lib/features/safety/sent.server.ts';
import { askFirst } from '#lib/features/safety/ask-first.server.ts';
import { SEEN_FIELD } from '#lib/features/safety/nudge-html.ts';
import { maybeId } from '#lib/forms/known-id.server.ts';
import { readForm, submit } from '#lib/forms/form.server.ts';
import {
  AcceptAgreementDocument,
  DraftAtDocument,
  GroupToWriteInDocument,
  StartThreadDocument,
} from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';
import { m } from '#lib/paraglide/messages.js';
import type { Actions, PageServerLoad } from './$types';

/** A box to write in: no framework, only the small script of words.ts. */
export const csr = false;

export const load: PageServerLoad = async ({ params, parent, url }) => {
  const { group } = await gql(GroupToWriteInDocument, { slug: params.slug });
  if (group.startRefusal === 'not_a_member')
    redirect(303, `/groups/${params.slug}/about?next=/groups/${params.slug}/new`);
  const place = `group:${group.id}`;
  const { draft } = await gql(DraftAtDocument, { place });
  const { shell } = await parent();
  const timeZone = shell.viewer?.timeZone ?? 'UTC';
  const near = { country: shell.viewer?.country ?? null, siteCountry: shell.site?.country ?? null };
  const isClosed = group.startRefusal === 'unstaffed';
  return {
    group,
    review: await ownReview(params.slug, { timeZone, now: shell.loadedAt }),
    closed: isClosed ? await closedPlace(url, { ...near, slug: params.slug, timeZone, now: shell.loadedAt }) : null,
    clientId: crypto.randomUUID(),
    place,
    draft: {
      text: draft?.text ?? '',
      ...draftFields(draft),
      onPage: draftOnPage(place, draft, timeZone),
    },
    ownsFoot: true,
  };
};

async function placeOf(slug: string): Promise<string> {
  const { group } = await gql(GroupToWriteInDocument, { slug });
  return `group:${group.id}`;
}

export const actions: Actions = {
  start: async ({ request, params }) => {
    const form = await readForm(request, [
      'clientId',
      'title',
      'body',
      'intent',
      'contentTopics',
      'contentNote',
      'hidesHandle',
      SEEN_FIELD,
    ]);
    const { clientId, title, body, contentNote } = form.values;
    const intent = INTENTS.find((known) => known === form.values.intent);
    const { group } = await gql(GroupToWriteInDocument, { slug: params.slug });
    const outcome = await submit(
      form,
      async () => {
        if (intent === undefined) return form.refuse({ field: 'intent', sentence: m.threads_intent_missing() });
        const asked = askFirst(form, ['title', 'body'], 'body');
        if (asked !== null) return asked;
        const { startThread } = await gql(StartThreadDocument, {
          input: {
            groupId: group.id,
            clientId: maybeId(clientId) ?? crypto.randomUUID(),
            title,
            body,
            intent,
            contentTopics: chosenTopics(form.all('contentTopics')),
            contentNote,
            hidesHandle: form.isChecked('hidesHandle'),
          },
        });
        const mark = sentMark(startThread.showsHelp, `${title}\n${body}`);
        redirect(303, `/groups/${params.slug}/t/${startThread.thread.id}${mark && `?${mark}`}`);
      },
      WORDS_REFUSED,
    );
    return keepRefused(`group:${group.id}`, form, outcome);
  },
  onCall: async ({ request, params, url }) => passToOnCall(request, await placeOf(params.slug), url.pathname),
  keep: async ({ request, params, url }) => keepForLater(request, await placeOf(params.slug), url.pathname),
  accept: async ({ request, params }) => {
    const form = await readForm(request, ['version'], 'accept');
    return submit(
      form,
      async () => {
        const { group } = await gql(GroupToWriteInDocument, { slug: params.slug });
        await gql(AcceptAgreementDocument, { input: { groupId: group.id, version: Number(form.values.version) } });
        redirect(303, `/groups/${params.slug}/new`);
      },
      { agreement_changed: () => m.groups_agreement_moved() },
    );
  },
};
