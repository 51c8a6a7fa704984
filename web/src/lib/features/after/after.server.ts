import { FEEDBACK_ANSWERS, FEEDBACK_QUESTIONS, type FeedbackAnswer } from '@between/rules/workshops.ts';
import { redirect } from '@sveltejs/kit';
import { readForm, submit } from '#lib/forms/form.server.ts';
import { knownId } from '#lib/forms/known-id.server.ts';
import {
  AddResourceDocument,
  GiveFeedbackDocument,
  RaiseResourceDocument,
  RemoveResourceDocument,
} from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';
import { m } from '#lib/paraglide/messages.js';

/** Hands out one thing more, from the page of whoever holds the workshop. */
export async function addResource(request: Request, workshopId: string) {
  const form = await readForm(request, ['title', 'address'], 'resource');
  return submit(
    form,
    async () => {
      await gql(AddResourceDocument, { id: knownId(workshopId), ...form.values });
      redirect(303, `/host/workshops/${workshopId}`);
    },
    { not_an_address: () => m.after_resource_not_address() },
  );
}

/** Takes one thing back, or puts it further up: the press says which of the two. */
export async function changeResource(request: Request, workshopId: string) {
  const form = await readForm(request, ['remove', 'raise'], 'resources');
  const { remove, raise } = form.values;
  return submit(form, async () => {
    if (remove !== '') await gql(RemoveResourceDocument, { id: knownId(remove) });
    else await gql(RaiseResourceDocument, { id: knownId(raise) });
    redirect(303, `/host/workshops/${workshopId}`);
  });
}

/** Says how it was. What was answered stands in no address. */
export async function giveFeedback(request: Request, workshopId: string) {
  const form = await readForm(request, FEEDBACK_QUESTIONS, 'feedback');
  const { worth, safe, clear } = form.values;
  if (!isAnswer(worth) || !isAnswer(safe) || !isAnswer(clear)) {
    const open = FEEDBACK_QUESTIONS.filter((question) => !isAnswer(form.values[question]));
    return form.refuse(...open.map((field) => ({ field, sentence: m.after_feedback_open() })));
  }
  return submit(form, async () => {
    await gql(GiveFeedbackDocument, { id: knownId(workshopId), worth, safe, clear });
    redirect(303, `/workshops/${workshopId}?thanks=1`);
  });
}

function isAnswer(given: string): given is FeedbackAnswer {
  return FEEDBACK_ANSWERS.some((answer) => answer === given);
}
