/** One thing to mend: the sentence, and the field it belongs to (none: the whole form). */
export interface FormProblem {
  field?: string | undefined;
  sentence: string;
}

/** What a refused form sends back to its page, as `form.form`. */
export interface FormFailure {
  name: string;
  values: Record<string, string[]>;
  problems: FormProblem[];
}

/** What a page's `form` prop holds after a refused post. */
export type FormAnswer = { form?: FormFailure } | null | undefined;

/** One form of a page as its fields see it: what was typed before, and what is wrong with it. */
export interface FormView {
  /** The id of the field's control; two forms of one page never share one. */
  id(field: string): string;
  /** The first value typed into the field, or `otherwise`. */
  value(field: string, otherwise?: string): string;
  /** Whether this box was checked when the form was sent, or `otherwise` before. */
  isChecked(field: string, otherwise?: boolean, value?: string): boolean;
  /** The sentence for a field, if it has to be mended. */
  problem(field: string): string | undefined;
  problems: FormProblem[];
}

/** Reads `form` for one form of the page: `const view = $derived(formView(form))`. */
export function formView(answer: FormAnswer, name = 'default'): FormView {
  const failure = answer?.form?.name === name ? answer.form : undefined;
  return {
    id: (field) => (name === 'default' ? field : `${name}-${field}`),
    value: (field, otherwise = '') => failure?.values[field]?.[0] ?? otherwise,
    isChecked: (field, otherwise = false, value = 'on') =>
      failure === undefined ? otherwise : (failure.values[field] ?? []).includes(value),
    problem: (field) => failure?.problems.find((problem) => problem.field === field)?.sentence,
    problems: failure?.problems ?? [],
  };
}

/** A form nobody has sent yet. */
export const NO_ANSWER: FormView = formView(null);
