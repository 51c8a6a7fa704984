import { HOLD_CHOICES } from '@between/rules/safety.ts';
import { error, redirect } from '@sveltejs/kit';
import { getRequestEvent } from '$app/server';
import { readForm, submit } from '#lib/forms/form.server.ts';
import { knownId } from '#lib/forms/known-id.server.ts';
import { ChooseForHeldDocument } from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';
import { languageOf } from './ask-first.server.ts';
import { format } from '#lib/ui/time.ts';
import { type HeldFacts, heldHtml, type HeldPlace } from './held-html.ts';
import { whereNow } from './where.server.ts';

/** What own held words are shown with: in the language they are in, with the people of their author's country. */
export async function heldPlace(
  html: string,
  given: { country: string | null; siteCountry: string | null },
): Promise<Pick<HeldPlace, 'where' | 'language'>> {
  return { where: await whereNow(given), language: languageOfHtml(html) };
}

function languageOfHtml(html: string): HeldPlace['language'] {
  const reading = getRequestEvent().locals.door?.readWords(html.replaceAll(/<[^>]*>/g, ' '));
  return languageOf(reading?.reasons ?? []);
}

/** Own held lines of a room as HTML by their ids, for a page without script. */
export async function drawnHolds(
  lines: readonly { id: string; html?: string | null; hold?: HeldFacts | null }[],
  { timeZone, ...near }: { country: string | null; siteCountry: string | null; timeZone: string },
): Promise<Record<string, string>> {
  const held = lines.flatMap(({ id, html, hold }) => (hold == null ? [] : [{ id, html: html ?? '', hold }]));
  if (held.length === 0) return {};
  const where = await whereNow(near);
  const time = (at: string): string => format(new Date(at), timeZone, 'clock');
  return Object.fromEntries(
    held.map(({ id, html, hold }) => {
      const place = { where, language: languageOfHtml(html), time, action: '?/choose' };
      return [id, heldHtml(hold, place).toString()];
    }),
  );
}

/** The author's own choice for words that nobody came for. */
export async function chooseForHeld(request: Request, back: (itemId: string) => string) {
  const form = await readForm(request, ['itemId', 'choice'], 'held');
  const choice = HOLD_CHOICES.find((each) => each === form.values.choice) ?? error(404, 'Not found');
  const itemId = knownId(form.values.itemId);
  return submit(form, async () => {
    await gql(ChooseForHeldDocument, { input: { itemId, choice } });
    redirect(303, back(itemId));
  });
}
