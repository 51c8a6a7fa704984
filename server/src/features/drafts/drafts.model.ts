import { LIMITS } from '@between/rules/content.ts';
import { InvalidInput } from '../../platform/errors.ts';

/** Words not sent yet, as they are sealed. */
export interface DraftWords {
  text: string;
  fields: string;
}

export interface DraftRow extends DraftWords {
  place: string;
  savedAt: Date;
}

/** Where words may be left: a kind of form and the id of what it is about. */
export const PLACE = /^(thread|group|edit|report|room|journal):[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** Characters of the other fields of a form: a title, a note and some choices. */
const FIELDS_MAX = 4_000;

/** @throws {InvalidInput} for a place that is not one of ours. */
export function checkPlace(place: string): string {
  const lower = place.toLowerCase();
  if (!PLACE.test(lower)) throw new InvalidInput('place', 'not_a_place');
  return lower;
}

/** @throws {InvalidInput} `too_long`; the words stay on the screen they came from. */
export function checkWords({ text, fields }: DraftWords): void {
  if (text.length > LIMITS.draft.max) throw new InvalidInput('text', 'too_long');
  if (fields.length > FIELDS_MAX) throw new InvalidInput('fields', 'too_long');
}

/** Nothing anyone would miss. */
export function isEmptyDraft({ text, fields }: DraftWords): boolean {
  return text.trim() === '' && (fields === '' || fields === '{}');
}
