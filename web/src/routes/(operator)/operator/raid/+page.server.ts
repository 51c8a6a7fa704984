import { RAID_HOURS } from '@between/rules/raid.ts';
import { readForm, submit } from '#lib/forms/form.server.ts';
import { EndRaidGuardDocument, RaidPageDocument, StartRaidGuardDocument } from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';
import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = () => gql(RaidPageDocument);

export const actions: Actions = {
  start: async ({ request }) => {
    const form = await readForm(request, ['hours'], 'start');
    return submit(form, async () => {
      await gql(StartRaidGuardDocument, { hours: Number(form.values.hours) || RAID_HOURS.start });
      redirect(303, '/operator/raid');
    });
  },
  end: async ({ request }) => {
    const form = await readForm(request, [], 'end');
    return submit(form, async () => {
      await gql(EndRaidGuardDocument);
      redirect(303, '/operator/raid');
    });
  },
};
