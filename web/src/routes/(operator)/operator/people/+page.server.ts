import { inviteByMail } from '#lib/features/operator/actions.server.ts';
import { needsProof } from '#lib/features/operator/fresh-proof.ts';
import { answerWaiting, endRole, withdraw } from '#lib/features/operator/people-actions.server.ts';
import {
  GoLiveDocument,
  OperatorGroupsDocument,
  OperatorPeopleDocument,
  OperatorPendingDocument,
} from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ url }) => {
  await gql(GoLiveDocument);
  const { staff, invitations, viewer } = await gql(OperatorPeopleDocument);
  const { pendingAccounts } = await gql(OperatorPendingDocument, { first: 25, after: url.searchParams.get('after') });
  const { groups } = await gql(OperatorGroupsDocument, { first: 50, after: null });
  return {
    staff,
    invitations,
    pending: pendingAccounts,
    groups: groups.nodes.map(({ id, name }) => ({ value: id, label: name })),
    needsProof: needsProof(viewer?.proofUntil),
  };
};

export const actions: Actions = {
  invite: ({ request }) => inviteByMail(request),
  revoke: ({ request }) => endRole(request),
  withdraw: ({ request }) => withdraw(request),
  approve: ({ request }) => answerWaiting(request, true),
  decline: ({ request }) => answerWaiting(request, false),
};
