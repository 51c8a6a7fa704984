import type { HelplineDirectory } from '@between/helplines/directory.ts';
import { SHAPE_VERSION, type Channel, type CountryCode, type Helpline } from '@between/helplines/helpline.ts';
import { EMPTY_OVERLAY, mergeHelplines, type HelplineOverlay } from '@between/helplines/overlay.ts';
import type { Door } from '@between/rules/door.ts';
import {
  HelpOverlayDocument,
  type HelpOverlayQuery,
  OverlaidCountriesDocument,
  type OverlaidCountriesQuery,
} from '#lib/graphql/documents.generated.ts';

/** Help never waits longer than this for what an operator added. */
const PATIENCE_MS = 400;
const FRESH_MS = 60_000;

/** The last answer for each country: the same for everybody, and still there when the database is not. */
const known = new Map<CountryCode, { overlay: HelplineOverlay; at: number }>();

/** The directory with this place's own checks and services for one country; as released when they cannot be had. */
export async function directoryIn(
  country: CountryCode | null,
  base: HelplineDirectory,
  door: Door | undefined,
): Promise<HelplineDirectory> {
  if (country === null || door === undefined) return base;
  const last = known.get(country);
  if (last !== undefined && Date.now() - last.at < FRESH_MS) return mergeHelplines(base, last.overlay);

  const asked = await Promise.race([ask(country, door), patience()]);
  if (asked !== null) known.set(country, { overlay: asked, at: Date.now() });
  return mergeHelplines(base, asked ?? last?.overlay ?? EMPTY_OVERLAY);
}

/** The countries that `directoryEverywhere` lays over; the last answer stands while the database does not. */
let overlaid: { countries: readonly CountryCode[]; at: number } = { countries: [], at: -Infinity };

/** The directory with this place's own checks and services of every country. */
export async function directoryEverywhere(base: HelplineDirectory, door: Door | undefined): Promise<HelplineDirectory> {
  if (door === undefined) return base;
  if (Date.now() - overlaid.at >= FRESH_MS) {
    const countries = await Promise.race([askCountries(door), patience()]);
    if (countries !== null) overlaid = { countries, at: Date.now() };
  }
  let directory = base;
  for (const country of overlaid.countries) directory = await directoryIn(country, directory, door);
  return directory;
}

async function askCountries(door: Door): Promise<readonly CountryCode[] | null> {
  const { data, errors } = await door.graphql(OverlaidCountriesDocument.toString(), {});
  return errors === undefined && data !== null ? (data as OverlaidCountriesQuery).overlaidCountries : null;
}

async function ask(country: CountryCode, door: Door): Promise<HelplineOverlay | null> {
  const { data, errors } = await door.graphql(HelpOverlayDocument.toString(), { country });
  // The document's own type: the door knows none.
  return errors === undefined && data !== null ? toOverlay(country, data as HelpOverlayQuery, door) : null;
}

function patience(): Promise<null> {
  return new Promise((resolve) => setTimeout(resolve, PATIENCE_MS, null).unref());
}

function toOverlay(country: CountryCode, { helplineOverlay }: HelpOverlayQuery, door: Door): HelplineOverlay {
  const { checks, services, timeZone } = helplineOverlay;
  const days = new Map(checks.map(({ helplineId, checkedOn }) => [helplineId, checkedOn]));
  const emergencyDay = days.get(`emergency-${country}`);
  return {
    ...EMPTY_OVERLAY,
    shapeVersion: SHAPE_VERSION,
    checks: Object.fromEntries(days),
    emergencyChecks: emergencyDay === undefined ? {} : { [country]: emergencyDay },
    helplines: services.map((service) => toHelpline(country, service, { timeZone, origin: door.publicOrigin })),
  };
}

type Service = HelpOverlayQuery['helplineOverlay']['services'][number];

/** A service nearby: its source are the people who run this place, who also say on which day it was right. */
function toHelpline(country: CountryCode, service: Service, place: { timeZone: string; origin: string }): Helpline {
  const { id, name, channel, value, hours, whatHappens, addedOn } = service;
  const way: Channel =
    channel === 'call' || channel === 'text' ? { kind: channel, value, shownAs: value } : { kind: channel, value };
  return {
    id: `local-${id}`,
    country,
    name,
    // No topic: it comes after the lines that are made for one.
    topics: [],
    audience: 'anyone',
    languages: [],
    channels: [way],
    hours: { text: hours, zone: place.timeZone },
    cost: 'unknown',
    whatHappens,
    source: { url: `${place.origin}/legal/imprint`, kind: 'service', readOn: addedOn },
    checkedOn: addedOn,
    pairedWith: [],
  };
}
