import { redirect } from '@sveltejs/kit';
import { zoneChoices } from '#lib/features/operator/choices.server.ts';
import { WORKSHOP_FIELDS, workshopInput } from '#lib/features/workshops/workshop-form.server.ts';
import { readForm, submit } from '#lib/forms/form.server.ts';
import { DraftWorkshopDocument, NewWorkshopDocument } from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async () => {
  const { viewer, safetyModerators, groups } = await gql(NewWorkshopDocument);
  return {
    zones: zoneChoices(),
    moderators: safetyModerators,
    groups: groups.nodes.filter(({ viewerMembership }) => viewerMembership !== null),
    timeZone: viewer?.timeZone ?? 'UTC',
  };
};

export const actions: Actions = {
  default: async ({ request }) => {
    const form = await readForm(request, WORKSHOP_FIELDS);
    return submit(form, async () => {
      const { draftWorkshop } = await gql(DraftWorkshopDocument, { input: workshopInput(form) });
      redirect(303, `/host/workshops/${draftWorkshop.workshop.id}?saved=1`);
    });
  },
};
