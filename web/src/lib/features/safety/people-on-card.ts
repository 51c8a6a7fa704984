import {
  emergencyNumbersFor,
  groupsOf,
  helplinesFor,
  knownCountries,
  type HelplineDirectory,
} from '@between/helplines/directory.ts';
import type { Channel, CountryCode, EmergencyNumbers, Helpline } from '@between/helplines/helpline.ts';
import { fittingFirst } from '#lib/features/help/people.ts';

/** What the card says of one line. */
export interface LineOnCard {
  name: string;
  channels: readonly Channel[];
  hours: Helpline['hours'];
  isFree: boolean;
  checkedOn: string | null;
  readOn: string;
  /** Host of the page where it was read. */
  page: string;
}

export interface PeopleOfCountry {
  /** Pairs stand together or not at all. */
  groups: readonly (readonly LineOnCard[])[];
  emergency: { any?: string; ambulance?: string; police?: string } | null;
}

/** Everybody the card can name, by country. */
export type PeopleOnCard = Readonly<Record<CountryCode, PeopleOfCountry>>;

/** Groups shown before the way to all of them. */
const GROUPS_MAX = 4;

export function peopleOnCard(directory: HelplineDirectory): PeopleOnCard {
  return Object.fromEntries(knownCountries(directory).map((country) => [country, peopleOfCountry(country, directory)]));
}

export function peopleOfCountry(country: CountryCode, directory: HelplineDirectory): PeopleOfCountry {
  const groups = fittingFirst(groupsOf(helplinesFor(country, {}, directory)), 'suicide');
  return {
    groups: groups.slice(0, GROUPS_MAX).map((group) => group.map(toLine)),
    emergency: toNumbers(emergencyNumbersFor(country, directory)),
  };
}

function toLine({ name, channels, hours, cost, checkedOn, source }: Helpline): LineOnCard {
  const page = new URL(source.url).hostname.replace(/^www\./, '');
  return { name, channels, hours, isFree: cost === 'free', checkedOn, readOn: source.readOn, page };
}

function toNumbers(numbers: EmergencyNumbers | null): PeopleOfCountry['emergency'] {
  if (numbers === null) return null;
  const { any, ambulance, police } = numbers;
  return {
    ...(any !== undefined && { any }),
    ...(ambulance !== undefined && { ambulance }),
    ...(police !== undefined && { police }),
  };
}
