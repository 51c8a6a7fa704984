import { error, redirect } from '@sveltejs/kit';
import { draftFields, draftOnPage } from '#lib/features/drafts/draft-place.server.ts';
import { keepRefused } from '#lib/features/drafts/keep-refused.server.ts';
import { chosenTopics } from '#lib/features/threads/chosen-topics.server.ts';
import { ownReview } from '#lib/features/threads/own-review.server.ts';
import { WORDS_REFUSED } from '#lib/features/threads/refusals.ts';
import { sentMark } from '#lib/features/safety/sent.server.ts';
import { askFirst } from '#lib/features/safety/ask-first.server.ts';
import { SEEN_FIELD } from '#lib/features/safety/nudge-html.ts';
import { knownId } from '#lib/forms/known-id.server.ts';
import { readForm, submit } from '#lib/forms/form.server.ts';
import { DraftAtDocument, EditPostDocument, PostToEditDocument } from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';
import { m } from '#lib/paraglide/messages.js';
import type { Actions, PageServerLoad } from './$types';

/** A box to write in: no framework, only the small script of words.ts. */
export const csr = false;

export const load: PageServerLoad = async ({ params, parent }) => {
  const place = `edit:${knownId(params.post)}`;
  const [{ post }, { draft }] = await Promise.all([
    gql(PostToEditDocument, { id: params.post }),
    gql(DraftAtDocument, { place }),
  ]);
  if (post.threadId !== params.id || !post.viewerCan.edit) error(404, 'Not found');
  const fields = draftFields(draft);
  const { shell } = await parent();
  const timeZone = shell.viewer?.timeZone ?? 'UTC';
  return {
    review: await ownReview(params.slug, { timeZone, now: shell.loadedAt }),
    post: { id: post.id, version: post.version, html: post.html },
    place,
    threadPath: `/groups/${params.slug}/t/${params.id}`,
    start: {
      body: draft?.text || (post.body ?? ''),
      contentTopics: fields.contentTopics ?? post.contentTopics,
      contentNote: fields.contentNote ?? post.contentNote,
    },
    draft: draftOnPage(place, draft, timeZone),
    ownsFoot: true,
  };
};

export const actions: Actions = {
  default: async ({ request, params }) => {
    const form = await readForm(request, ['version', 'body', 'contentTopics', 'contentNote', SEEN_FIELD]);
    const outcome = await submit(
      form,
      async () => {
        const asked = askFirst(form, ['body'], 'body');
        if (asked !== null) return asked;
        const { body, contentNote, version } = form.values;
        const input = {
          postId: knownId(params.post),
          version: Number(version),
          body,
          contentNote,
          contentTopics: chosenTopics(form.all('contentTopics')),
        };
        const { editPost } = await gql(EditPostDocument, { input });
        if (editPost.__typename === 'PostChangedMeanwhile')
          return form.refuse({ sentence: m.threads_edit_meanwhile() });
        const mark = sentMark(editPost.showsHelp, body);
        redirect(
          303,
          `/groups/${params.slug}/t/${params.id}?at=${params.post}${mark && `&${mark}`}#post-${params.post}`,
        );
      },
      WORDS_REFUSED,
    );
    return keepRefused(`edit:${params.post}`, form, outcome);
  },
};
