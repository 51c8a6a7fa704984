import { SheetPageDocument } from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => {
  const { sheet } = await gql(SheetPageDocument, { kind: 'support_map' });
  return { people: (sheet.sections[0]?.lines ?? []).map((line) => ({ ...line, ring: line.ring ?? 'close' })) };
};
