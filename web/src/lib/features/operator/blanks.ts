import { BLANK } from '@between/rules/site.ts';

/** The places of a text that wait to be filled, as they stand in it. */
export function blanksIn(text: string): string[] {
  return text.match(BLANK) ?? [];
}
