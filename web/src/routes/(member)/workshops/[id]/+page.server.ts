import { redirect } from '@sveltejs/kit';
import { giveFeedback } from '#lib/features/after/after.server.ts';
import { setReminders } from '#lib/features/workshop-reminders/workshop-reminders.server.ts';
import { answerPanel } from '#lib/features/panel/panel.server.ts';
import { answerCoHosting } from '#lib/features/workshops/co-hosting.server.ts';
import { ANSWER_FIELDS, givenRegistration } from '#lib/features/workshops/registration-form.server.ts';
import { knownId } from '#lib/forms/known-id.server.ts';
import { readForm, submit } from '#lib/forms/form.server.ts';
import {
  AcceptWorkshopAgreementDocument,
  GiveSeatBackDocument,
  RegisterForWorkshopDocument,
  WorkshopDocument,
} from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, url }) => {
  const { workshop } = await gql(WorkshopDocument, { id: knownId(params.id) });
  return {
    workshop,
    hasGivenBack: url.searchParams.has('given-back'),
    hasThanked: url.searchParams.has('thanks'),
    hasReminders: url.searchParams.has('reminders'),
  };
};

export const actions: Actions = {
  register: async ({ request, params }) => {
    const form = await readForm(request, ANSWER_FIELDS);
    return submit(form, async () => {
      await gql(RegisterForWorkshopDocument, { id: knownId(params.id), ...givenRegistration(form) });
      redirect(303, `/workshops/${params.id}`);
    });
  },
  agree: async ({ request, params }) => {
    const form = await readForm(request, ['version'], 'agree');
    return submit(form, async () => {
      await gql(AcceptWorkshopAgreementDocument, { id: knownId(params.id), version: Number(form.values.version) });
      redirect(303, `/workshops/${params.id}`);
    });
  },
  coHost: ({ request, params }) => answerCoHosting(request, params.id),
  panel: ({ request, params }) => answerPanel(request, params.id),
  remind: ({ request, params }) => setReminders(request, params.id),
  feedback: ({ request, params }) => giveFeedback(request, params.id),
  back: async ({ request, params }) => {
    const form = await readForm(request, []);
    return submit(form, async () => {
      await gql(GiveSeatBackDocument, { id: knownId(params.id) });
      redirect(303, `/workshops/${params.id}?given-back=1`);
    });
  },
};
