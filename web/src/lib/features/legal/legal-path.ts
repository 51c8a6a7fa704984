/** The public page of a text of this place. */
export function legalPath(kind: string): string {
  return `/legal/${kind.replaceAll('_', '-')}`;
}
