import { fail, type ActionFailure } from '@sveltejs/kit';
import { Refusal } from '#lib/graphql/refusal.ts';
import type { FormFailure, FormProblem } from './form.ts';
import { problemOf, statusOf, type ReasonSentences } from './refusal-sentence.ts';

/** A posted form: its values by field name, kept as typed so that nothing has to be written twice. */
export interface PostedForm<Field extends string> {
  values: Record<Field, string>;
  /** Every value of a repeated field (checkboxes). */
  all(field: Field): string[];
  isChecked(field: Field): boolean;
  /** Answers with the values kept and these problems beside their fields. */
  refuse(...problems: FormProblem[]): ActionFailure<{ form: FormFailure }>;
}

/** Never sent back into the page, whatever the form. */
const SECRET = /password|code|secret|token/i;

/** Reads the named fields of a posted form; missing ones are empty. Line ends become `\n`. `name` tells two forms of one page apart. */
export async function readForm<const Field extends string>(
  request: Request,
  fields: readonly Field[],
  name = 'default',
): Promise<PostedForm<Field>> {
  const posted = await request.formData();
  const text = (value: FormDataEntryValue | null) => (typeof value === 'string' ? value.replaceAll('\r\n', '\n') : '');
  // Object.fromEntries widens the keys to string; they are exactly `fields`.
  const values = Object.fromEntries(fields.map((field) => [field, text(posted.get(field))])) as Record<Field, string>;
  const kept = Object.fromEntries(
    fields.filter((field) => !SECRET.test(field)).map((field) => [field, posted.getAll(field).map(text)]),
  );
  return {
    values,
    all: (field) => posted.getAll(field).map(text),
    isChecked: (field) => posted.has(field),
    refuse: (...problems) => fail(422, { form: { name, values: kept, problems } }),
  };
}

/** Runs the work of a form action; a refusal of the API comes back as sentences beside the fields, with everything typed still there. */
export async function submit<Field extends string, Done>(
  form: PostedForm<Field>,
  work: () => Promise<Done>,
  sentences: ReasonSentences = {},
): Promise<Done | ActionFailure<{ form: FormFailure }>> {
  try {
    return await work();
  } catch (problem) {
    if (!(problem instanceof Refusal)) throw problem;
    const failure = form.refuse(problemOf(problem.facts, sentences));
    return fail(statusOf(problem.facts.code), failure.data);
  }
}
