import { readForm, submit } from '#lib/forms/form.server.ts';
import { dropView, keepView } from '#lib/features/moderation/view-actions.server.ts';
import { wayBack } from '#lib/features/moderation/way-back.ts';
import { EndDutyDocument, HeartbeatDutyDocument, StartDutyDocument } from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';
import { redirect } from '@sveltejs/kit';
import { loadJustDecided } from '#lib/features/moderation/just-decided.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ url }) => ({ done: await loadJustDecided(url) });

export const actions: Actions = {
  duty: async ({ request }) => {
    const form = await readForm(request, ['act', 'next']);
    return submit(form, async () => {
      const { act, next } = form.values;
      if (act === 'start') await gql(StartDutyDocument);
      else if (act === 'beat') await gql(HeartbeatDutyDocument);
      else await gql(EndDutyDocument);
      redirect(303, wayBack(next));
    });
  },
  keepView: ({ request }) => keepView(request),
  dropView: ({ request }) => dropView(request),
};
