/** Reader functions over the shipped directory. Pure: the same question always has the same answer. */
import { AMERICAS } from './data/americas.ts';
import { BRITAIN_IRELAND } from './data/britain-ireland.ts';
import { DIRECTORIES } from './data/directories.ts';
import { EMERGENCY } from './data/emergency.ts';
import { GERMAN_SPEAKING } from './data/german-speaking.ts';
import { NORDIC } from './data/nordic.ts';
import { OCEANIA_ASIA_AFRICA } from './data/oceania-asia-africa.ts';
import { WESTERN_SOUTHERN_EUROPE } from './data/western-southern-europe.ts';
import type { Audience, CountryCode, Directory, EmergencyNumbers, Helpline, Topic } from './helpline.ts';

/** Everything that a page needs to know: lines, emergency numbers and directories of other people's lines. */
export interface HelplineDirectory {
  helplines: readonly Helpline[];
  emergency: readonly EmergencyNumbers[];
  directories: readonly Directory[];
}

export interface HelplineFilter {
  topic?: Topic;
  /** BCP 47; lines that name no language are kept, since leaving one out could cost more than a wrong guess. */
  language?: string;
  audience?: Audience;
}

/** The directory as released, before an operator's overlay. */
export const SHIPPED: HelplineDirectory = {
  helplines: [
    ...BRITAIN_IRELAND,
    ...AMERICAS,
    ...OCEANIA_ASIA_AFRICA,
    ...GERMAN_SPEAKING,
    ...WESTERN_SOUTHERN_EUROPE,
    ...NORDIC,
  ],
  emergency: EMERGENCY,
  directories: DIRECTORIES,
};

/** Helplines of a country in the order to show them; a line's pairs come with it and stand next to it, or none of them does. */
export function helplinesFor(
  country: CountryCode,
  filter: HelplineFilter = {},
  directory: HelplineDirectory = SHIPPED,
): readonly Helpline[] {
  const local = directory.helplines.filter((helpline) => helpline.country === country);
  const wanted = new Set(local.filter((helpline) => matches(helpline, filter)).flatMap((h) => [h.id, ...h.pairedWith]));
  const shown = local.filter((helpline) => wanted.has(helpline.id) && isWhole(helpline, local));

  return [
    ...new Set(
      shown.flatMap((helpline) => [helpline, ...shown.filter((other) => helpline.pairedWith.includes(other.id))]),
    ),
  ];
}

/** Lines grouped for the page: each group is one line, or all lines of a pair. */
export function groupsOf(helplines: readonly Helpline[]): readonly (readonly Helpline[])[] {
  const grouped = new Set<string>();

  return helplines.flatMap((helpline) => {
    if (grouped.has(helpline.id)) return [];
    const group = helplines.filter((other) => other.id === helpline.id || helpline.pairedWith.includes(other.id));
    for (const { id } of group) grouped.add(id);
    return [group];
  });
}

/** Emergency numbers of a country; null when no source was found: never guess one. */
export function emergencyNumbersFor(
  country: CountryCode,
  directory: HelplineDirectory = SHIPPED,
): EmergencyNumbers | null {
  return directory.emergency.find((numbers) => numbers.country === country) ?? null;
}

/** Countries with at least one helpline, in code order. */
export function countries(directory: HelplineDirectory = SHIPPED): readonly CountryCode[] {
  return [...new Set(directory.helplines.map(({ country }) => country))].sort();
}

/** Countries with a helpline or an emergency number, in code order. */
export function knownCountries(directory: HelplineDirectory = SHIPPED): readonly CountryCode[] {
  return [...new Set([...countries(directory), ...directory.emergency.map(({ country }) => country)])].sort();
}

function matches(helpline: Helpline, { topic, language, audience }: HelplineFilter): boolean {
  if (topic !== undefined && !helpline.topics.includes(topic)) return false;
  if (audience !== undefined && helpline.audience !== audience && helpline.audience !== 'anyone') return false;
  if (language === undefined || helpline.languages.length === 0) return true;

  return helpline.languages.includes(language) || helpline.languagesNote !== undefined;
}

function isWhole(helpline: Helpline, local: readonly Helpline[]): boolean {
  return helpline.pairedWith.every((id) => local.some((other) => other.id === id));
}
