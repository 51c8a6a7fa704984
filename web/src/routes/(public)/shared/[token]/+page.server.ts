import { readForm, submit } from '#lib/forms/form.server.ts';
import { OpenSharedPlanDocument } from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';
import { m } from '#lib/paraglide/messages.js';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ setHeaders }) => {
  // Nothing of it is kept by a browser, a proxy or a search engine, and the address is told to nobody.
  setHeaders({ 'cache-control': 'private, no-store', 'x-robots-tag': 'noindex, nofollow, noarchive' });
};

export const actions: Actions = {
  default: async ({ request, params }) => {
    const form = await readForm(request, ['secretWords']);
    return submit(form, async () => {
      const input = { link: params.token, secretWords: form.values.secretWords };
      const { openSharedPlan: answer } = await gql(OpenSharedPlanDocument, { input });
      switch (answer.__typename) {
        case 'SharedPlanOpened':
          return { opened: { sharedAt: answer.sharedAt, sections: answer.sections } };
        case 'SharedPlanWordsWrong':
          return form.refuse({ field: 'secretWords', sentence: m.shares_read_wrong() });
        case 'SharedPlanRests':
          return form.refuse({ sentence: m.shares_read_rests({ time: answer.until.slice(11, 16) }) });
        case 'SharedPlanClosed':
          return form.refuse({ sentence: m.shares_read_closed() });
      }
    });
  },
};
