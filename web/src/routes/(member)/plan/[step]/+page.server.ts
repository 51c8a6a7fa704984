import { PLAN_STEPS } from '@between/rules/sheets.ts';
import { error, redirect } from '@sveltejs/kit';
import { type FormLine, plainLine } from '#lib/features/sheets/lines-of-form.ts';
import { saveSection } from '#lib/features/sheets/sheet-actions.server.ts';
import { SheetPageDocument } from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';
import type { Actions, PageServerLoad } from './$types';

/** Steps that people of the support map may stand in (ME45). */
const MAP_FEEDS: readonly string[] = ['places', 'people', 'professionals'];

export const load: PageServerLoad = async ({ params }) => {
  const step = PLAN_STEPS.find((name) => name === params.step);
  if (step === undefined) error(404, 'Not found');
  const { sheet } = await gql(SheetPageDocument, { kind: 'plan' });
  const at = PLAN_STEPS.indexOf(step);
  const lines = sheet.sections[at]?.lines ?? [];
  const people = MAP_FEEDS.includes(step) ? await peopleOfMap() : [];
  return {
    step,
    number: at + 1,
    isLast: at + 1 === PLAN_STEPS.length,
    version: sheet.version,
    lines,
    people: people.map(({ text }) => text).filter((name) => !lines.some(({ text }) => text === name)),
  };
};

export const actions: Actions = {
  save: (event) =>
    saveSection(event, { kind: 'plan', section: event.params.step, lineOf: personOfMap }, (button) => {
      if (button !== '') redirect(303, `/plan/${event.params.step}`);
      const next = PLAN_STEPS[PLAN_STEPS.findIndex((name) => name === event.params.step) + 1];
      redirect(303, next === undefined ? '/plan' : `/plan/${next}`);
    }),
};

async function peopleOfMap(): Promise<FormLine[]> {
  const { sheet } = await gql(SheetPageDocument, { kind: 'support_map' });
  return (sheet.sections[0]?.lines ?? [])
    .map((line) => ({ ...line, ring: line.ring ?? null }))
    .filter(({ text }) => text !== '');
}

/** Somebody of the map as a line of the plan: the name and how to reach them. */
async function personOfMap(name: string): Promise<FormLine | null> {
  const person = name === '' ? undefined : (await peopleOfMap()).find(({ text }) => text === name);
  return person === undefined ? null : plainLine(person.text, person.reach);
}
