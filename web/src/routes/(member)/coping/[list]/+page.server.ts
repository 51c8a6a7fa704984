import { COPING_SHELVES } from '@between/rules/sheets.ts';
import { error, redirect } from '@sveltejs/kit';
import { saveSection } from '#lib/features/sheets/sheet-actions.server.ts';
import { SheetPageDocument } from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => {
  const list = COPING_SHELVES.find((name) => name === params.list);
  if (list === undefined) error(404, 'Not found');
  const { sheet } = await gql(SheetPageDocument, { kind: 'coping' });
  const number = COPING_SHELVES.indexOf(list) + 1;
  return { list, number, version: sheet.version, lines: sheet.sections[number - 1]?.lines ?? [] };
};

export const actions: Actions = {
  save: (event) => saveSection(event, { kind: 'coping', section: event.params.list }, () => redirect(303, '/coping')),
};
