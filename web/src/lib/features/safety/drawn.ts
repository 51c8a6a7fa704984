import type { FormFailure } from '#lib/forms/form.ts';

interface Asked {
  form?: FormFailure | undefined;
  nudge?: string | undefined;
}

/** The question that stands beside a form, drawn by `askFirst` on the server; empty where there is none. */
export function drawnQuestion(answer: Asked | null | undefined, name = 'default'): string {
  return answer?.form?.name === name ? (answer.nudge ?? '') : '';
}
