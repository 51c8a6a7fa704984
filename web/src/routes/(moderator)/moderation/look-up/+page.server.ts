import { LOOK_UP_REASONS } from '@between/rules/look-up.ts';
import { isHttpError } from '@sveltejs/kit';
import { readForm, submit } from '#lib/forms/form.server.ts';
import { LookUpDocument } from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';
import { m } from '#lib/paraglide/messages.js';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ url }) => ({ asked: url.searchParams.get('for') ?? '' });

export const actions: Actions = {
  default: async ({ request }) => {
    const form = await readForm(request, ['what', 'reason', 'note']);
    const { what, note } = form.values;
    const reason = LOOK_UP_REASONS.find((each) => each === form.values.reason);
    if (reason === undefined) return form.refuse({ field: 'reason', sentence: m.look_up_no_reason() });
    return submit(form, async () => {
      try {
        const { lookUp } = await gql(LookUpDocument, { input: { what, reason, note } });
        return { found: lookUp, what };
      } catch (problem) {
        if (isHttpError(problem, 404)) return form.refuse({ field: 'what', sentence: m.look_up_nothing() });
        throw problem;
      }
    });
  },
};
