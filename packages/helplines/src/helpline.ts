/** The shape of a helpline. Raise {@link SHAPE_VERSION} whenever a stored overlay would be read wrongly after a change. */

export const SHAPE_VERSION = 1;

export const TOPICS = ['suicide', 'distress', 'abuse'] as const;
export type Topic = (typeof TOPICS)[number];

export const AUDIENCES = ['anyone', 'young', 'women'] as const;
export type Audience = (typeof AUDIENCES)[number];

export const CHANNEL_KINDS = ['call', 'text', 'chat', 'web'] as const;
export type ChannelKind = (typeof CHANNEL_KINDS)[number];

/** ISO 3166-1 alpha-2, upper case. */
export type CountryCode = string;

/** A calendar day, `YYYY-MM-DD`. */
export type Day = string;

/** A day, or a month (`YYYY-MM`) where a page shows no more. */
export type DayOrMonth = string;

/** One way to reach a helpline: a number in digits only, as it is dialled inside the country, or an https address. */
export type Channel =
  | { kind: 'call' | 'text'; value: string; shownAs: string; word?: string; note?: string }
  | { kind: 'chat' | 'web'; value: string; note?: string };

/** `unknown` means that the source does not say, never that the line is closed. Text hours are in `zone`. */
export type Hours = '24/7' | 'unknown' | { text: string; zone: string };

/** `unknown` means that the source does not say. */
export type Cost = 'free' | 'unknown' | { text: string };

/** Who publishes the page: the service itself, a public authority, the press, or a directory of other people's services. */
export type SourceKind = 'service' | 'authority' | 'press' | 'directory';

export interface Source {
  url: string;
  kind: SourceKind;
  /** Day on which somebody of this project read the page (a stored copy counts, its own date stands in `datedOn`). */
  readOn: Day;
  /** The page's own date, where it shows one. */
  datedOn?: DayOrMonth;
  /** True where not the page itself but a machine's reading of it was read: the operator should look at the page first. */
  isSecondHand?: true;
  /** Pages that say the same or fill a gap. */
  alsoAt?: readonly string[];
}

export interface Helpline {
  /** `<country>-<name>` in lower case; never reused. */
  id: string;
  country: CountryCode;
  name: string;
  /** What the line is there for, the main thing first. */
  topics: readonly Topic[];
  audience: Audience;
  /** BCP 47. Empty when the source names none. */
  languages: readonly string[];
  languagesNote?: string;
  channels: readonly Channel[];
  hours: Hours;
  cost: Cost;
  whatHappens: string;
  source: Source;
  /** Day on which a person of the operator rang and found it right; null until then. */
  checkedOn: Day | null;
  /** Lines shown together with this one or not at all: adult and youth, two languages. Symmetrical. */
  pairedWith: readonly string[];
}

/** Emergency numbers of one country, digits only. `any` reaches every service. */
export interface EmergencyNumbers {
  country: CountryCode;
  any?: string;
  ambulance?: string;
  police?: string;
  source: Source;
  checkedOn: Day | null;
}

/** A directory of helplines in other countries. */
export interface Directory {
  id: string;
  name: string;
  url: string;
  about: string;
  source: Source;
}
