import { type ActionFailure, fail } from '@sveltejs/kit';
import { getRequestEvent } from '$app/server';
import type { PostedForm } from '#lib/forms/form.server.ts';
import type { FormFailure } from '#lib/forms/form.ts';
import { nudgeHtml, SEEN_FIELD } from './nudge-html.ts';
import { nudgesFor } from './nudges.ts';
import { type CardLanguage, languageOfRules } from './words-of.ts';

/** What a page gets back when something is asked before sending: its form as it was, and the question drawn. */
export type AskedFirst = ActionFailure<{ form: FormFailure; nudge: string }>;

/**
 * Asks once before personal data or harmful details are sent, where no script has asked: null when nothing is to be
 * asked, or when the writer has seen it. Source: ME12, ME13.
 */
export function askFirst<Field extends string>(
  form: PostedForm<Field | typeof SEEN_FIELD>,
  fields: readonly Field[],
  boxId: string,
): AskedFirst | null {
  if (form.values[SEEN_FIELD] !== '') return null;
  const text = fields.map((field) => form.values[field]).join('\n');
  const reading = getRequestEvent().locals.door?.readWords(text);
  const nudges = reading === undefined ? [] : nudgesFor(text, reading);
  if (reading === undefined || nudges.length === 0) return null;
  const nudge = nudgeHtml({ text, nudges, language: languageOf(reading.reasons), boxId }).toString();
  return fail(422, { ...form.refuse().data, nudge });
}

/** The language the words are in; the reader's own where they do not tell. */
export function languageOf(reasons: readonly { rule: string }[]): CardLanguage {
  return languageOfRules(reasons, [getRequestEvent().request.headers.get('accept-language') ?? '']);
}
