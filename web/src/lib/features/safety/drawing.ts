import { type Html, html } from '#lib/html.ts';

/** A Lucide drawing of its path; a word stands beside it. */
export function drawing(path: string): Html {
  return html`<svg class="i" viewBox="0 0 24 24" aria-hidden="true"><path d="${path}" /></svg>`;
}
