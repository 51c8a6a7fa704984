import type { Directory } from '@between/helplines/helpline.ts';
import type { People, Way } from './people.ts';

export interface NamedCountry {
  code: string;
  name: string;
}

/** What the help pages know about whom a person can reach. */
export interface Reach {
  people: People | null;
  directories: readonly Directory[];
  way: Way | null;
  /** Countries with lines, by name. */
  listed: readonly NamedCountry[];
  /** Countries of which only an emergency number is known. */
  others: readonly NamedCountry[];
}
