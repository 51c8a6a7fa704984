import { redirect } from '@sveltejs/kit';
import { answerCoHosting } from '#lib/features/workshops/co-hosting.server.ts';
import { knownId } from '#lib/forms/known-id.server.ts';
import { readForm, submit } from '#lib/forms/form.server.ts';
import {
  GiveSeatBackDocument,
  RegisterForWorkshopDocument,
  WorkshopDocument,
} from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, url }) => {
  const { workshop } = await gql(WorkshopDocument, { id: knownId(params.id) });
  return { workshop, hasGivenBack: url.searchParams.has('given-back') };
};

export const actions: Actions = {
  register: async ({ request, params }) => {
    const form = await readForm(request, []);
    return submit(form, async () => {
      await gql(RegisterForWorkshopDocument, { id: knownId(params.id) });
      redirect(303, `/workshops/${params.id}`);
    });
  },
  coHost: ({ request, params }) => answerCoHosting(request, params.id),
  back: async ({ request, params }) => {
    const form = await readForm(request, []);
    return submit(form, async () => {
      await gql(GiveSeatBackDocument, { id: knownId(params.id) });
      redirect(303, `/workshops/${params.id}?given-back=1`);
    });
  },
};
