import { knownCountries } from '@between/helplines/directory.ts';
import { countryName } from '#lib/features/help/names.ts';

export interface Choice {
  value: string;
  label: string;
}

/** Countries whose emergency number we know, by name; `current` is there in any case. */
export function countryChoices(current: string): Choice[] {
  return [...new Set([...knownCountries(), current])]
    .map((code) => ({ value: code, label: countryName(code) }))
    .toSorted((one, other) => one.label.localeCompare(other.label));
}

/** Every zone of the zone database, and UTC. */
export function zoneChoices(): Choice[] {
  return ['UTC', ...Intl.supportedValuesOf('timeZone')].map((zone) => ({
    value: zone,
    label: zone.replaceAll('_', ' '),
  }));
}
