import { askAgain, sendAgain } from '#lib/features/appeals/ask-again.server.ts';
import { DecisionNoticeDocument } from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => {
  const { decisionNotice } = await gql(DecisionNoticeDocument, { id: params.id });
  return { notice: { ...decisionNotice, wordsBackUntil: decisionNotice.wordsBackUntil ?? null } };
};

export const actions: Actions = {
  appeal: (event) => askAgain(event, { decisionId: event.params.id }),
  mend: (event) => sendAgain(event, event.params.id),
};
