import { APPEAL_OUTCOMES } from '@between/rules/appeals.ts';
import { CONTENT_TOPICS } from '@between/rules/content.ts';
import { redirect, type RequestEvent } from '@sveltejs/kit';
import { readForm, submit } from '#lib/forms/form.server.ts';
import { AnswerAppealDocument, GiveBackAppealDocument, TakeAppealDocument } from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';
import { toNextCase } from '#lib/features/moderation/next-case.server.ts';
import { queueQuery } from '#lib/features/moderation/queue-link.ts';
import { m } from '#lib/paraglide/messages.js';

type AppealEvent = RequestEvent<{ id: string }>;

/** Back to the appeal with the queue beside it as it was; `said` names the sentence to show. */
function backToAppeal({ url, params }: AppealEvent, said?: string): never {
  const query = new URLSearchParams(queueQuery(url));
  if (said !== undefined) query.set('said', said);
  const text = query.toString();
  redirect(303, `/moderation/appeals/${params.id}${text === '' ? '' : `?${text}`}`);
}

export async function takeAppeal(event: AppealEvent) {
  const form = await readForm(event.request, [], 'take');
  return submit(form, async () => {
    await gql(TakeAppealDocument, { id: event.params.id });
    backToAppeal(event);
  });
}

export async function giveBackAppeal(event: AppealEvent) {
  const form = await readForm(event.request, [], 'take');
  return submit(form, async () => {
    await gql(GiveBackAppealDocument, { id: event.params.id });
    backToAppeal(event, 'back');
  });
}

export async function answerAppeal(event: AppealEvent) {
  const form = await readForm(event.request, ['version', 'then', 'outcome', 'contentTopics', 'answer'], 'answer');
  const outcome = APPEAL_OUTCOMES.find((each) => each === form.values.outcome);
  if (outcome === undefined) return form.refuse({ field: 'outcome', sentence: m.appeals_error_result() });
  const contentTopics = CONTENT_TOPICS.filter((topic) => form.all('contentTopics').includes(topic));
  const { version, then, answer } = form.values;
  return submit(
    form,
    async () => {
      await gql(AnswerAppealDocument, {
        input: { appealId: event.params.id, version: Number(version), outcome, answer, contentTopics },
      });
      if (then === 'next') await toNextCase(event, { said: 'answered' });
      backToAppeal(event, 'answered');
    },
    {
      empty: ({ field }) => (field === 'contentTopics' ? m.appeals_error_topics() : m.appeals_error_answer()),
      too_short: m.appeals_error_answer,
    },
  );
}
