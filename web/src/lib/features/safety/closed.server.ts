import { redirect } from '@sveltejs/kit';
import { keepAsDraft } from '#lib/features/drafts/keep-refused.server.ts';
import { readForm, submit } from '#lib/forms/form.server.ts';
import { maybeId } from '#lib/forms/known-id.server.ts';
import { ClosedNowDocument, SendToOnCallDocument } from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';
import { tellTime } from '#lib/ui/time.ts';
import { languageOf } from './ask-first.server.ts';
import { peopleNowHtml } from './closed-html.ts';
import { whereNow } from './where.server.ts';
import type { CardLanguage } from './words-of.ts';

/** What stands in place of a box to write in while nobody is on duty. */
export interface ClosedPlace {
  language: CardLanguage;
  /** When somebody plans to be back, in the reader's zone; empty when nobody has planned it. */
  backAt: string;
  hours: string;
  isOnCallReady: boolean;
  /** Drawn by the server from our own sentences. */
  people: string;
  /** Words of this page were passed on a moment ago. */
  isPassedOn: boolean;
}

/** Says in an address that words were passed on; looks like nothing to somebody who reads over a shoulder. */
const PASSED_ON = 'passed';
const FIELDS = ['clientId', 'body', 'title', 'intent', 'contentTopics', 'contentNote', 'hidesHandle'] as const;

/** The truth about a group that takes no words now; null when it does. */
export async function closedPlace(
  url: URL,
  given: { slug: string; country: string | null; siteCountry: string | null; timeZone: string; now: string },
): Promise<ClosedPlace | null> {
  const [{ group }, where] = await Promise.all([gql(ClosedNowDocument, { slug: given.slug }), whereNow(given)]);
  if (group.closedNow == null) return null;
  const { plannedFrom, staffedHours, isOnCallReady } = group.closedNow;
  const language = languageOf([]);
  const zone = { style: 'when', timeZone: given.timeZone, now: new Date(given.now) } as const;
  return {
    language,
    backAt: plannedFrom == null ? '' : tellTime(new Date(plannedFrom), zone),
    hours: staffedHours,
    isOnCallReady,
    people: peopleNowHtml(where, language).toString(),
    isPassedOn: url.searchParams.has(PASSED_ON),
  };
}

/** Sends words to whoever is on call; what is refused stays in the box and as a draft. */
export async function passToOnCall(request: Request, place: string, back: string) {
  const form = await readForm(request, FIELDS, 'onCall');
  const { clientId, body } = form.values;
  const outcome = await submit(form, async () => {
    await gql(SendToOnCallDocument, { input: { place, body, clientId: maybeId(clientId) ?? crypto.randomUUID() } });
    redirect(303, `${back}?${PASSED_ON}=1#closed`);
  });
  await keepAsDraft(place, form);
  return outcome;
}

/** Keeps words for later, for pages without script; with it a draft keeps itself. */
export async function keepForLater(request: Request, place: string, back: string): Promise<never> {
  await keepAsDraft(place, await readForm(request, FIELDS, 'onCall'));
  redirect(303, `${back}#closed`);
}
