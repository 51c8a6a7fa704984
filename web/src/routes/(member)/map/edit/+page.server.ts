import { redirect } from '@sveltejs/kit';
import { saveSection } from '#lib/features/sheets/sheet-actions.server.ts';
import { SheetPageDocument } from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async () => {
  const { sheet } = await gql(SheetPageDocument, { kind: 'support_map' });
  return { version: sheet.version, lines: sheet.sections[0]?.lines ?? [] };
};

export const actions: Actions = {
  save: (event) => saveSection(event, { kind: 'support_map', section: 'people' }, () => redirect(303, '/map')),
};
