import { LIMITS } from '@between/rules/content.ts';
import { needsProof } from '#lib/features/operator/fresh-proof.ts';
import {
  answerMemorial,
  askForMemorial,
  beginCare,
  endCare,
} from '#lib/features/postvention/postvention-actions.server.ts';
import { AfterADeathDocument } from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async () => {
  const { postventions, memorials, groups, viewer } = await gql(AfterADeathDocument);
  return {
    postventions,
    memorials,
    groups: groups.nodes,
    noteMax: LIMITS.careNote.max,
    needsProof: needsProof(viewer?.proofUntil),
    isOperator: viewer?.roles.includes('operator') ?? false,
  };
};

export const actions: Actions = {
  begin: ({ request }) => beginCare(request),
  end: ({ request }) => endCare(request),
  ask: ({ request }) => askForMemorial(request),
  answer: ({ request }) => answerMemorial(request),
};
