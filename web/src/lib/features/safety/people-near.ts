import type { DutyTruth } from './card-html.ts';
import type { PeopleOnCard } from './people-on-card.ts';
import type { WhereOnCard } from './people-html.ts';

/** What `/help-now/people.json` answers. */
export interface PeopleAnswer {
  /** Chosen by hand before. */
  chosen: string | null;
  /** Named by the browser's languages. */
  guess: string | null;
  people: PeopleOnCard;
}

const PATIENCE_MS = 4_000;
export const PEOPLE_ADDRESS = '/help-now/people.json';
const DUTY_ADDRESS = '/help-now/duty.json';

let asked: Promise<PeopleAnswer | null> | null = null;

/** Everybody the card can name: asked for once, with the first focus of a box, and kept by the service worker. */
export function peopleNear(): Promise<PeopleAnswer | null> {
  asked ??= ask<PeopleAnswer>(PEOPLE_ADDRESS).then((answer) => {
    if (answer === null) asked = null;
    return answer;
  });
  return asked;
}

/** Keeps a country chosen by hand for the help pages too. */
export function rememberCountry(country: string): void {
  void ask(`${PEOPLE_ADDRESS}?country=${country}`);
}

/** Who is on duty, as the server knows it this minute; null when it cannot be asked. */
export function dutyNow(): Promise<DutyTruth | null> {
  return ask<DutyTruth>(DUTY_ADDRESS);
}

export function whereOn(answer: PeopleAnswer | null, country: string | null): WhereOnCard {
  return {
    country,
    people: (country === null ? undefined : answer?.people[country]) ?? null,
    countries: Object.keys(answer?.people ?? {}),
  };
}

async function ask<Answer>(address: string): Promise<Answer | null> {
  try {
    const response = await fetch(address, {
      headers: { accept: 'application/json' },
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    return response.ok ? await response.json() : null;
  } catch {
    return null;
  }
}
