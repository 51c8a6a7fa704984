/** Who can be reached, in the order and words of the page. */
import { emergencyNumbersFor, groupsOf, helplinesFor, type HelplineDirectory } from '@between/helplines/directory.ts';
import type { CountryCode, EmergencyNumbers, Helpline, Topic } from '@between/helplines/helpline.ts';

export const WAYS = ['call', 'text', 'chat'] as const;
export type Way = (typeof WAYS)[number];

export interface People {
  country: CountryCode;
  groups: readonly (readonly Helpline[])[];
  emergency: EmergencyNumbers | null;
}

/** The lines and numbers of one country. */
export function peopleIn(country: CountryCode, directory: HelplineDirectory): People {
  return {
    country,
    groups: groupsOf(helplinesFor(country, {}, directory)),
    emergency: emergencyNumbersFor(country, directory),
  };
}

/** Groups made for the topic first, then those that know it, then the others; nobody is left out. */
export function fittingFirst(groups: People['groups'], topic: Topic): People['groups'] {
  const rank = (group: readonly Helpline[]) =>
    group.some(({ topics }) => topics[0] === topic) ? 0 : group.some(({ topics }) => topics.includes(topic)) ? 1 : 2;
  return groups.toSorted((one, other) => rank(one) - rank(other));
}

/** Groups with at least one line that can be reached this way: pairs stay whole. */
export function reachableBy(groups: People['groups'], way: Way | null): People['groups'] {
  if (way === null) return groups;
  return groups.filter((group) => group.some(({ channels }) => channels.some(({ kind }) => kind === way)));
}

/** The way named in an address, if it is one. */
export function wayOf(value: string | null): Way | null {
  return WAYS.find((way) => way === value) ?? null;
}
