import type { PostedForm } from '#lib/forms/form.server.ts';
import type { RegistrationAnswerInput, RegistrationFormInput } from '#lib/graphql/documents.generated.ts';

export const ANSWER_FIELDS = ['answers-0', 'answers-1', 'answers-2', 'agreement'] as const;

/** What somebody who registers sends: each choice names its question, so that a form from before a change is noticed. */
export function givenRegistration({ values }: PostedForm<(typeof ANSWER_FIELDS)[number]>): {
  answers: RegistrationAnswerInput[];
  agreement: number | null;
} {
  const chosen = [values['answers-0'], values['answers-1'], values['answers-2']];
  const answers = chosen
    .map((value) => /^([\da-f-]{36}) (\d)$/.exec(value))
    .flatMap((found) => (found === null ? [] : [{ questionId: found[1] ?? '', chosen: Number(found[2]) }]));
  return { answers, agreement: Number(values.agreement) || null };
}

export const ASKED_FIELDS = [
  'version',
  'questions-0',
  'options-0',
  'needed-0',
  'questions-1',
  'options-1',
  'needed-1',
  'questions-2',
  'options-2',
  'needed-2',
  'agreement',
] as const;

/** What a host asks, as the API gets it: three questions, those without words among them. */
export function askedForm(
  { values, isChecked }: PostedForm<(typeof ASKED_FIELDS)[number]>,
  workshopId: string,
): RegistrationFormInput {
  const lines = (text: string): string[] => text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line]));
  const questions = ([0, 1, 2] as const).map((place) => ({
    body: values[`questions-${place}`],
    options: lines(values[`options-${place}`]),
    isNeeded: isChecked(`needed-${place}`),
  }));
  return { workshopId, version: Number(values.version), questions, agreement: values.agreement };
}
