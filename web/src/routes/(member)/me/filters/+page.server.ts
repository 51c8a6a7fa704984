import { CONTENT_TOPICS, TOPIC_FILTERS } from '@between/rules/content.ts';
import { redirect } from '@sveltejs/kit';
import { nextPage } from '#lib/features/accounts/next.ts';
import { readForm, submit } from '#lib/forms/form.server.ts';
import {
  SetTopicFiltersDocument,
  SwitchHardDayDocument,
  TopicFiltersDocument,
} from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ url }) => {
  const { viewer } = await gql(TopicFiltersDocument);
  if (viewer === null) redirect(303, `/sign-in?next=${encodeURIComponent(url.pathname)}`);
  return { filters: viewer, isSaved: url.searchParams.has('saved') };
};

export const actions: Actions = {
  topics: async ({ request }) => {
    const form = await readForm(request, CONTENT_TOPICS, 'topics');
    return submit(form, async () => {
      const choices = CONTENT_TOPICS.flatMap((topic) => {
        const mode = TOPIC_FILTERS.find((known) => known === form.values[topic]);
        return mode === undefined ? [] : [{ topic, mode }];
      });
      if (choices.length > 0) await gql(SetTopicFiltersDocument, { choices });
      redirect(303, '/me/filters?saved');
    });
  },
  'hard-day': async ({ request }) => {
    const form = await readForm(request, ['isOn', 'next'], 'hard-day');
    return submit(form, async () => {
      await gql(SwitchHardDayDocument, { isOn: form.values.isOn === 'yes' });
      redirect(303, nextPage(form.values.next, '/me/filters'));
    });
  },
};
