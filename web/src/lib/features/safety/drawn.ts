/** The questions that stand beside a form, drawn by `askFirst` on the server; empty where there is none. */
export function drawnQuestion(answer: object | null | undefined): string {
  const nudge: unknown = answer == null ? undefined : Reflect.get(answer, 'nudge');
  return typeof nudge === 'string' ? nudge : '';
}
