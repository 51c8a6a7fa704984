import { answer, close, settle, take } from '#lib/features/safeguarding/safeguarding-actions.server.ts';
import { SafeguardingDocument } from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => gql(SafeguardingDocument, { id: params.safeguarding });

export const actions: Actions = { take, answer, settle, close };
