import { addHook, beginDrill, changeChain, changeHook } from '#lib/features/on-call/operator-actions.server.ts';
import { OnCallDocument } from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = () => gql(OnCallDocument);

export const actions: Actions = {
  chain: ({ request }) => changeChain(request),
  addHook: ({ request }) => addHook(request),
  hook: ({ request }) => changeHook(request),
  drill: ({ request }) => beginDrill(request),
};
