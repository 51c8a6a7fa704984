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
  /** The first value typed into the field, or `otherwise`. */
  value(field: string, otherwise?: string): string;
  isChecked(field: string, value?: string): boolean;
  /** The sentence for a field, if it has to be mended. */
  problem(field: string): string | undefined;
  problems: FormProblem[];
}

/** Reads `form` for one form of the page: `const view = $derived(formView(form))`. */
export function formView(answer: FormAnswer, name = 'default'): FormView {
  const failure = answer?.form?.name === name ? answer.form : undefined;
  return {
    value: (field, otherwise = '') => failure?.values[field]?.[0] ?? otherwise,
    isChecked: (field, value = 'on') => failure?.values[field]?.includes(value) ?? false,
    problem: (field) => failure?.problems.find((problem) => problem.field === field)?.sentence,
    problems: failure?.problems ?? [],
  };
}
