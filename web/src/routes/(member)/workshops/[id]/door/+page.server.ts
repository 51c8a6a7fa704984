import { redirect } from '@sveltejs/kit';
import { readForm, submit } from '#lib/forms/form.server.ts';
import { knownId } from '#lib/forms/known-id.server.ts';
import { CallFromRoomDocument, PassDoorDocument, WorkshopDoorDocument } from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, depends }) => {
  depends('workshop:call');
  const { workshop } = await gql(WorkshopDoorDocument, { id: knownId(params.id) });
  if (!workshop.meetsDoor) redirect(303, `/workshops/${params.id}/room`);
  // What changed is read where the seat is, before anything else is asked.
  if (workshop.registrationForm.needsAcceptance) redirect(303, `/workshops/${params.id}`);
  return { workshop };
};

/** One action without a name: a name would stand in the address, and say there what somebody pressed. */
export const actions: Actions = {
  default: async ({ request, params }) => {
    const form = await readForm(request, ['press'], 'door');
    const { press } = form.values;
    return submit(form, async () => {
      const id = knownId(params.id);
      if (press === 'away') return { shows: 'away' as const };
      if (press === 'moderator') await gql(CallFromRoomDocument, { id, kind: 'need_moderator' });
      if (press !== 'in') return { shows: 'help' as const };
      await gql(PassDoorDocument, { id });
      redirect(303, `/workshops/${params.id}/room`);
    });
  },
};
