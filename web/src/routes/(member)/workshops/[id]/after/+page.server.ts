import { redirect } from '@sveltejs/kit';
import { readForm, submit } from '#lib/forms/form.server.ts';
import { knownId } from '#lib/forms/known-id.server.ts';
import { AfterWorkshopDocument, CallFromRoomDocument } from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, depends }) => {
  depends('workshop:call');
  const { workshop } = await gql(AfterWorkshopDocument, { id: knownId(params.id) });
  if (workshop.phase !== 'ended' || workshop.viewerRegistration?.state !== 'taken')
    redirect(303, `/workshops/${params.id}`);
  return { workshop };
};

/** One action without a name, as at the door: what somebody pressed stands in no address, and goes nowhere from here. */
export const actions: Actions = {
  default: async ({ request, params }) => {
    const form = await readForm(request, ['press'], 'after');
    const { press } = form.values;
    return submit(form, async () => {
      if (press === 'well' || press === 'stirred') return { shows: press } as const;
      if (press === 'moderator') await gql(CallFromRoomDocument, { id: knownId(params.id), kind: 'need_moderator' });
      return { shows: 'low' } as const;
    });
  },
};
