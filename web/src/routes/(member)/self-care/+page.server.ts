import { SheetPageDocument } from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => gql(SheetPageDocument, { kind: 'self_care' });
