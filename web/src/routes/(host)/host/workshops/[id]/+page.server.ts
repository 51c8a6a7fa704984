import { error, redirect } from '@sveltejs/kit';
import { zoneChoices } from '#lib/features/operator/choices.server.ts';
import { addResource, changeResource } from '#lib/features/after/after.server.ts';
import { editMessage, moveMessage, scheduleMessage } from '#lib/features/host-messages/host-messages.server.ts';
import { askToPanel, takeFromPanel } from '#lib/features/panel/panel.server.ts';
import { answerCoHosting } from '#lib/features/workshops/co-hosting.server.ts';
import { ASKED_FIELDS, askedForm } from '#lib/features/workshops/registration-form.server.ts';
import { WORKSHOP_FIELDS, workshopInput } from '#lib/features/workshops/workshop-form.server.ts';
import { readForm, submit } from '#lib/forms/form.server.ts';
import { knownId } from '#lib/forms/known-id.server.ts';
import {
  CancelWorkshopDocument,
  EditWorkshopDocument,
  GroupOfWorkshopDocument,
  NewWorkshopDocument,
  PublishWorkshopDocument,
  SetRegistrationFormDocument,
  WorkshopToEditDocument,
} from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';
import { m } from '#lib/paraglide/messages.js';
import type { Actions, PageServerLoad } from './$types';

const CHANGED = { workshop_changed: () => m.workshops_changed() };

export const load: PageServerLoad = async ({ params, url }) => {
  const id = knownId(params.id);
  const { workshop: where } = await gql(GroupOfWorkshopDocument, { id });
  const [{ workshop, safetyModerators }, { groups }] = await Promise.all([
    gql(WorkshopToEditDocument, { id, groupId: where.group?.id ?? null }),
    gql(NewWorkshopDocument),
  ]);
  if (!workshop.viewerCan.manage) error(403);
  const isDraft = workshop.state === 'draft';
  const mine = groups.nodes.filter(({ viewerMembership }) => viewerMembership !== null);
  const fixed = workshop.group === null ? [] : [workshop.group];
  return {
    workshop,
    zones: zoneChoices(),
    moderators: safetyModerators,
    groups: isDraft ? mine : fixed,
    done: ['saved', 'published', 'asked', 'written'].find((each) => url.searchParams.has(each)) ?? null,
  };
};

export const actions: Actions = {
  save: async ({ request, params }) => {
    const form = await readForm(request, [...WORKSHOP_FIELDS, 'version']);
    const version = Number(form.values.version);
    return submit(
      form,
      async () => {
        const input = { workshopId: knownId(params.id), version, details: workshopInput(form) };
        await gql(EditWorkshopDocument, { input });
        redirect(303, `/host/workshops/${params.id}?saved=1`);
      },
      CHANGED,
    );
  },
  publish: async ({ request, params }) => {
    const form = await readForm(request, ['version'], 'publish');
    return submit(
      form,
      async () => {
        await gql(PublishWorkshopDocument, { id: knownId(params.id), version: Number(form.values.version) });
        redirect(303, `/host/workshops/${params.id}?published=1`);
      },
      CHANGED,
    );
  },
  ask: async ({ request, params }) => {
    const form = await readForm(request, ASKED_FIELDS, 'ask');
    return submit(
      form,
      async () => {
        await gql(SetRegistrationFormDocument, { input: askedForm(form, knownId(params.id)) });
        redirect(303, `/host/workshops/${params.id}?asked=1`);
      },
      CHANGED,
    );
  },
  addResource: ({ request, params }) => addResource(request, params.id),
  changeResource: ({ request, params }) => changeResource(request, params.id),
  scheduleMessage: ({ request, params }) => scheduleMessage(request, params.id),
  editMessage: ({ request, params }) => editMessage(request, params.id),
  moveMessage: ({ request, params }) => moveMessage(request, params.id),
  askToPanel: ({ request, params }) => askToPanel(request, params.id),
  takeFromPanel: ({ request, params }) => takeFromPanel(request, params.id),
  stepBack: ({ request, params }) => answerCoHosting(request, params.id),
  cancel: async ({ request, params }) => {
    const form = await readForm(request, [], 'cancel');
    return submit(form, async () => {
      await gql(CancelWorkshopDocument, { id: knownId(params.id) });
      redirect(303, '/host');
    });
  },
};
