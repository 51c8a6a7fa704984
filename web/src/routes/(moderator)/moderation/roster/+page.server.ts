import { redirect } from '@sveltejs/kit';
import { answerOffer, endWeekly, handOver, offer, planWeekly } from '#lib/features/duty/roster-actions.server.ts';
import { readForm, submit } from '#lib/forms/form.server.ts';
import { EndDutyDocument, RosterDocument, StartDutyDocument } from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async () => {
  const { roster, myDuty } = await gql(RosterDocument);
  return { roster, duty: myDuty };
};

export const actions: Actions = {
  duty: async ({ request }) => {
    const form = await readForm(request, ['act'], 'duty');
    return submit(form, async () => {
      if (form.values.act === 'start') await gql(StartDutyDocument);
      else await gql(EndDutyDocument);
      redirect(303, '/moderation/roster');
    });
  },
  offer: ({ request }) => offer(request),
  answer: ({ request }) => answerOffer(request),
  note: ({ request }) => handOver(request),
  weekly: ({ request }) => planWeekly(request),
  endWeekly: ({ request }) => endWeekly(request),
};
