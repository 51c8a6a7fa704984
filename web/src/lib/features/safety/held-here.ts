import { format } from '#lib/ui/time.ts';
import { readDraft } from './engine.ts';
import { type HeldFacts, heldHtml } from './held-html.ts';
import { patience } from './patience.ts';
import { peopleNear, whereOn } from './people-near.ts';
import { languageOfRules } from './words-of.ts';

const PATIENCE_MS = 1_000;

interface HeldOnPage {
  held: HeldFacts;
  /** The words themselves: they tell the language. */
  words: string;
  country: string | null;
  timeZone: string;
  action: string;
}

/** Draws own held words in the browser, as the server draws them in a page of its own. */
export async function drawHeld({ held, words, country, timeZone, action }: HeldOnPage): Promise<string> {
  const [people, reading] = await Promise.all([peopleNear(), Promise.race([readDraft(words), patience(PATIENCE_MS)])]);
  return heldHtml(held, {
    language: languageOfRules(reading?.reasons ?? [], navigator.languages),
    where: { ...whereOn(people, people?.chosen ?? country ?? people?.guess ?? null), countries: [] },
    time: (at) => format(new Date(at), timeZone, 'clock'),
    action,
  }).toString();
}
