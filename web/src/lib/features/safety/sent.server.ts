import { getRequestEvent } from '$app/server';
import { cardHtml } from './card-html.ts';
import { dutyTruth } from './duty-truth.server.ts';
import { languageOf } from './ask-first.server.ts';
import { whereNow } from './where.server.ts';
import { type CardLanguage, cardLanguage } from './words-of.ts';

interface Near {
  country: string | null;
  siteCountry: string | null;
  boxId: string;
  timeZone?: string;
}

/** Says in an address that help stands beside the words just sent; looks like nothing to somebody who reads over a shoulder. */
export const SENT = 'sent';

/** The piece of an address for words that were sent: empty when nothing is to be shown. */
export function sentMark(showsHelp: boolean, text: string): string {
  if (!showsHelp) return '';
  return `${SENT}=${languageOf(getRequestEvent().locals.door?.readWords(text).reasons ?? [])}`;
}

/** The card after sending, with the truth about people; empty when the address does not ask for it. */
export async function cardAfterSending(url: URL, given: Near): Promise<string> {
  const mark = url.searchParams.get(SENT);
  return mark === null ? '' : card(cardLanguage([mark]), given);
}

/** The same for words that were sent a moment ago and stay on their page; empty when they ask for nobody. */
export async function cardFor(text: string, boxId: string): Promise<string> {
  const reading = getRequestEvent().locals.door?.readWords(text);
  if (reading === undefined || reading.rank === 0) return '';
  return card(languageOf(reading.reasons), { country: null, siteCountry: null, boxId });
}

async function card(language: CardLanguage, given: Near): Promise<string> {
  const [where, duty] = await Promise.all([whereNow(given), dutyTruth()]);
  const { boxId, timeZone } = given;
  const zone = timeZone === undefined ? {} : { timeZone };
  return cardHtml({ ...where, ...zone, duty, boxId, language, isNow: false, moment: 'sent' }).toString();
}
