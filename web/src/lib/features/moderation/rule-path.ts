/** Where members read one rule. */
export function rulePath(code: string): string {
  return `/legal/rules#${code.toLowerCase()}`;
}
