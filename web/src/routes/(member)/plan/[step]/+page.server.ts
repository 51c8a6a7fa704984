import { PLAN_STEPS } from '@between/rules/sheets.ts';
import { error, redirect } from '@sveltejs/kit';
import { saveSection } from '#lib/features/sheets/sheet-actions.server.ts';
import { SheetPageDocument } from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => {
  const step = PLAN_STEPS.find((name) => name === params.step);
  if (step === undefined) error(404, 'Not found');
  const { sheet } = await gql(SheetPageDocument, { kind: 'plan' });
  const at = PLAN_STEPS.indexOf(step);
  return {
    step,
    number: at + 1,
    isLast: at + 1 === PLAN_STEPS.length,
    version: sheet.version,
    lines: sheet.sections[at]?.lines ?? [],
  };
};

export const actions: Actions = {
  save: (event) =>
    saveSection(event, { kind: 'plan', section: event.params.step }, () => {
      const next = PLAN_STEPS[PLAN_STEPS.findIndex((name) => name === event.params.step) + 1];
      redirect(303, next === undefined ? '/plan' : `/plan/${next}`);
    }),
};
