import { SELF_CARE_DIMENSIONS } from '@between/rules/sheets.ts';
import { error, redirect } from '@sveltejs/kit';
import { plainLine } from '#lib/features/sheets/lines-of-form.ts';
import { selfCareList } from '#lib/features/sheets/section-words.ts';
import { saveSection } from '#lib/features/sheets/sheet-actions.server.ts';
import { SheetPageDocument } from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => {
  const list = SELF_CARE_DIMENSIONS.find((name) => name === params.list);
  if (list === undefined) error(404, 'Not found');
  const { sheet } = await gql(SheetPageDocument, { kind: 'self_care' });
  const number = SELF_CARE_DIMENSIONS.indexOf(list) + 1;
  return { list, number, version: sheet.version, lines: sheet.sections[number - 1]?.lines ?? [] };
};

export const actions: Actions = {
  save: (event) => {
    const section = event.params.list;
    const ideas = SELF_CARE_DIMENSIONS.some((name) => name === section) ? selfCareList(section).ideas : [];
    const lineOf = (button: string) => (ideas.includes(button) ? plainLine(button) : null);
    return saveSection(event, { kind: 'self_care', section, lineOf }, (button) =>
      redirect(303, button === '' ? '/self-care' : `/self-care/${section}`),
    );
  },
};
