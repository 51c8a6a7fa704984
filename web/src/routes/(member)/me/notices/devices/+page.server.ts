import { redirect } from '@sveltejs/kit';
import { readForm, submit } from '#lib/forms/form.server.ts';
import { localPage } from '#lib/forms/local-path.ts';
import {
  MyDevicesDocument,
  RemoveDeviceDocument,
  SeePageDocument,
  SendTestPageDocument,
} from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = () => gql(MyDevicesDocument);

export const actions: Actions = {
  remove: async ({ request }) => {
    const form = await readForm(request, ['id'], 'remove');
    return submit(form, async () => {
      await gql(RemoveDeviceDocument, { id: form.values.id });
      return { done: 'remove' };
    });
  },
  test: async ({ request }) => {
    const form = await readForm(request, [], 'test');
    return submit(form, async () => {
      await gql(SendTestPageDocument);
      return { done: 'test' };
    });
  },
  seen: async ({ request }) => {
    const form = await readForm(request, ['id', 'next'], 'seen');
    const { id, next } = form.values;
    const answer = await submit(form, async () => {
      await gql(SeePageDocument, { id });
      return null;
    });
    if (answer !== null) return answer;
    redirect(303, localPage(next) ?? '/me/notices/devices');
  },
};
