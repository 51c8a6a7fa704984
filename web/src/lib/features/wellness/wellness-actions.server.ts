import { CONTENT_TOPICS } from '@between/rules/content.ts';
import { TALK_TIMES } from '@between/rules/wellness.ts';
import { redirect } from '@sveltejs/kit';
import { readForm, submit } from '#lib/forms/form.server.ts';
import {
  AnswerTalkRequestDocument,
  AskToTalkDocument,
  EndWellnessExceptionDocument,
  LoosenWellnessDocument,
  SetWellnessDefaultsDocument,
  SetWellnessDocument,
} from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';
import { m } from '#lib/paraglide/messages.js';

const HERE = '/moderation/wellness';
const LIMITS = ['breakAfterMinutes', 'stopAfterMinutes'] as const;

type Answer = ReturnType<typeof submit>;

export async function setOwn(request: Request): Promise<Awaited<Answer>> {
  const form = await readForm(request, [...LIMITS, 'optedOutTopics'], 'own');
  return submit(form, async () => {
    const optedOutTopics = CONTENT_TOPICS.filter((topic) => form.all('optedOutTopics').includes(topic));
    await gql(SetWellnessDocument, { input: { ...limitsOf(form.values), optedOutTopics } });
    redirect(303, `${HERE}?said=saved`);
  });
}

export async function askToTalk(request: Request): Promise<Awaited<Answer>> {
  const form = await readForm(request, [], 'talk');
  return submit(form, async () => {
    await gql(AskToTalkDocument);
    redirect(303, `${HERE}?said=asked`);
  });
}

export async function answerTalk(request: Request): Promise<Awaited<Answer>> {
  const form = await readForm(request, ['id', 'answer'], 'answer');
  return submit(form, async () => {
    const answer = TALK_TIMES.find((time) => time === form.values.answer) ?? 'today';
    await gql(AnswerTalkRequestDocument, { input: { id: form.values.id, answer } });
    redirect(303, `${HERE}?said=answered`);
  });
}

export async function loosen(request: Request): Promise<Awaited<Answer>> {
  const form = await readForm(request, [...LIMITS, 'handle', 'days', 'reason'], 'loosen');
  const { handle, days, reason } = form.values;
  return submit(
    form,
    async () => {
      const input = { ...limitsOf(form.values), handle, days: Number(days), reason };
      await gql(LoosenWellnessDocument, { input });
      redirect(303, `${HERE}?said=loosened`);
    },
    { empty: m.wellness_exceptions_error_reason, too_short: m.wellness_exceptions_error_reason },
  );
}

export async function endException(request: Request): Promise<Awaited<Answer>> {
  const form = await readForm(request, ['id'], 'endException');
  return submit(form, async () => {
    await gql(EndWellnessExceptionDocument, { id: form.values.id });
    redirect(303, `${HERE}?said=ended`);
  });
}

export async function setDefaults(request: Request): Promise<Awaited<Answer>> {
  const form = await readForm(request, LIMITS, 'defaults');
  return submit(form, async () => {
    await gql(SetWellnessDefaultsDocument, { input: limitsOf(form.values) });
    redirect(303, '/operator/settings/wellness?saved');
  });
}

/** What is no whole number is refused by the server as too little. */
function limitsOf(values: Record<(typeof LIMITS)[number], string>): Record<(typeof LIMITS)[number], number> {
  const read = (text: string): number => (/^\d{1,4}$/.test(text.trim()) ? Number(text) : 0);
  return { breakAfterMinutes: read(values.breakAfterMinutes), stopAfterMinutes: read(values.stopAfterMinutes) };
}
