import { redirect } from '@sveltejs/kit';
import { nextPage } from '#lib/features/accounts/next.ts';
import { readForm, submit } from '#lib/forms/form.server.ts';
import {
  EndBreakDocument,
  OwnBreakDocument,
  PutGreetingAwayDocument,
  StartBreakDocument,
} from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';
import { m } from '#lib/paraglide/messages.js';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ url }) => {
  const { viewer } = await gql(OwnBreakDocument);
  if (viewer === null) redirect(303, `/sign-in?next=${encodeURIComponent(url.pathname)}`);
  return { breakUntil: viewer.breakUntil };
};

export const actions: Actions = {
  start: async ({ request }) => {
    const form = await readForm(request, ['days']);
    return submit(
      form,
      async () => {
        await gql(StartBreakDocument, { days: Number(form.values.days) });
        redirect(303, '/me/break');
      },
      { on_duty: () => m.breaks_on_duty() },
    );
  },
  end: async ({ request }) => {
    const form = await readForm(request, ['next'], 'end');
    return submit(form, async () => {
      await gql(EndBreakDocument);
      redirect(303, nextPage(form.values.next, '/me/break'));
    });
  },
  greeted: async ({ request }) => {
    const form = await readForm(request, ['next'], 'greeted');
    return submit(form, async () => {
      await gql(PutGreetingAwayDocument);
      redirect(303, nextPage(form.values.next));
    });
  },
};
