import { redirect } from '@sveltejs/kit';
import { readForm, submit } from '#lib/forms/form.server.ts';
import { knownId } from '#lib/forms/known-id.server.ts';
import {
  AcceptWorkshopAgreementDocument,
  CallFromRoomDocument,
  GiveSeatBackDocument,
  PassDoorDocument,
  WorkshopDoorDocument,
} from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, depends }) => {
  depends('workshop:call');
  const { workshop } = await gql(WorkshopDoorDocument, { id: knownId(params.id) });
  if (!workshop.meetsDoor) redirect(303, `/workshops/${params.id}/room`);
  return { workshop };
};

/** Help comes before terms: an agreement that changed is shown to whoever goes on, never to whoever says no. */
async function needsAcceptance(id: string): Promise<boolean> {
  const { workshop } = await gql(WorkshopDoorDocument, { id });
  return workshop.registrationForm.needsAcceptance;
}

/** One action without a name: a name would stand in the address, and say there what somebody pressed. */
export const actions: Actions = {
  default: async ({ request, params }) => {
    const form = await readForm(request, ['press', 'version'], 'door');
    const { press, version } = form.values;
    return submit(form, async () => {
      const id = knownId(params.id);
      if (press === 'away') return { shows: 'away' as const };
      if (press === 'back') {
        await gql(GiveSeatBackDocument, { id });
        redirect(303, `/workshops/${id}?given-back=1`);
      }
      if (press === 'moderator') await gql(CallFromRoomDocument, { id, kind: 'need_moderator' });
      if (press === 'accept') await gql(AcceptWorkshopAgreementDocument, { id, version: Number(version) });
      else if (press !== 'in') return { shows: 'help' as const };
      else if (await needsAcceptance(id)) return { shows: 'agreement' as const };
      await gql(PassDoorDocument, { id });
      redirect(303, `/workshops/${params.id}/room`);
    });
  },
};
