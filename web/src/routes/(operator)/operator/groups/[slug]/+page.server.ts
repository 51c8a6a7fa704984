import { error } from '@sveltejs/kit';
import { editGroup, publishAgreement } from '#lib/features/operator/actions.server.ts';
import { GoLiveDocument, OperatorGroupDocument } from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';
import type { Actions, PageServerLoad } from './$types';

async function managed(slug: string) {
  const { group } = await gql(OperatorGroupDocument, { slug });
  if (!group.viewerCan.manage) error(404, 'Not found');
  return group;
}

export const load: PageServerLoad = async ({ params }) => {
  await gql(GoLiveDocument);
  return { group: await managed(params.slug) };
};

export const actions: Actions = {
  edit: async ({ request, params }) => editGroup(request, (await managed(params.slug)).id),
  agreement: async ({ request, params }) => publishAgreement(request, (await managed(params.slug)).id),
};
