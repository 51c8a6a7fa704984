import { error, redirect } from '@sveltejs/kit';
import { QUESTIONS, SELF_CHECK } from '@between/rules/private-self-check.ts';
import { writeEntry } from '#lib/features/private/entries.server.ts';
import { bodyOf, checkNamed } from '#lib/features/self-checks/kept-checks.server.ts';
import { readForm, submit } from '#lib/forms/form.server.ts';
import { OwnNameDocument } from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';
import { m } from '#lib/paraglide/messages.js';
import type { Actions, PageServerLoad } from './$types';

const QUESTION_NAMES = ['q1', 'q2', 'q3', 'q4', 'q5', 'q6', 'q7', 'q8', 'q9'] as const;

export const load: PageServerLoad = async ({ params, url }) => {
  const check = checkNamed(params.check);
  if (check === undefined) error(404, 'Not found');
  const { viewer } = await gql(OwnNameDocument);
  if (viewer === null) redirect(303, `/sign-in?next=${encodeURIComponent(url.pathname)}`);
  // Made here, so that sending the form twice keeps one.
  return { check, newId: crypto.randomUUID() };
};

export const actions: Actions = {
  default: async ({ request, params }) => {
    const check = checkNamed(params.check);
    if (check === undefined) error(404, 'Not found');
    const form = await readForm(request, ['id', 'difficulty', ...QUESTION_NAMES]);
    const answers = QUESTION_NAMES.slice(0, QUESTIONS[check]).map((name) => form.values[name]);
    const body = bodyOf(check, answers, form.values.difficulty);
    if (body.answers.every((answer) => answer === null))
      return form.refuse({ field: 'q1', sentence: m.checks_nothing() });
    return submit(form, async () => {
      const { id } = await writeEntry(SELF_CHECK, { id: form.values.id, version: 0, body });
      redirect(303, `/self-checks/kept/${id}`);
    });
  },
};
