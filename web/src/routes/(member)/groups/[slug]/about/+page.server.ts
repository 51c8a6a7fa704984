import { redirect } from '@sveltejs/kit';
import { localPath } from '#lib/forms/local-path.ts';
import { readForm, submit } from '#lib/forms/form.server.ts';
import {
  AcceptAgreementDocument,
  GroupAboutDocument,
  JoinGroupDocument,
  LeaveGroupDocument,
} from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';
import { m } from '#lib/paraglide/messages.js';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, url }) => {
  const { group } = await gql(GroupAboutDocument, { slug: params.slug });
  return { group, next: localPath(url.searchParams.get('next')) };
};

const AGREEMENT_MOVED = { agreement_changed: () => m.groups_agreement_moved() };

async function groupId(slug: string): Promise<string> {
  return (await gql(GroupAboutDocument, { slug })).group.id;
}

export const actions: Actions = {
  join: async ({ request, params }) => {
    const form = await readForm(request, ['version', 'next'], 'join');
    const { version, next } = form.values;
    return submit(
      form,
      async () => {
        await gql(JoinGroupDocument, { input: { groupId: await groupId(params.slug), version: Number(version) } });
        redirect(303, localPath(next) ?? `/groups/${params.slug}`);
      },
      AGREEMENT_MOVED,
    );
  },
  accept: async ({ request, params }) => {
    const form = await readForm(request, ['version', 'next'], 'accept');
    const { version, next } = form.values;
    return submit(
      form,
      async () => {
        await gql(AcceptAgreementDocument, {
          input: { groupId: await groupId(params.slug), version: Number(version) },
        });
        redirect(303, localPath(next) ?? `/groups/${params.slug}`);
      },
      AGREEMENT_MOVED,
    );
  },
  leave: async ({ request, params }) => {
    const form = await readForm(request, [], 'leave');
    return submit(form, async () => {
      await gql(LeaveGroupDocument, { groupId: await groupId(params.slug) });
      redirect(303, '/groups');
    });
  },
};
