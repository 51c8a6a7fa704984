import { SHEETS } from './sheets.ts';
import { TOOLS } from './tools.ts';

/** A number that tells the tabs of the toolkit apart without saying what they hold; the first page is 200. */
export function tabOf(slug: string): string {
  const place = [...TOOLS, ...SHEETS].findIndex((entry) => entry.slug === slug);
  return String(201 + place);
}
