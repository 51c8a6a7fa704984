import { WORKSHOP_KINDS, WORKSHOP_LANGUAGES, type WorkshopKind, type WorkshopLanguage } from './workshops.ts';

/** When a workshop begins, on the clocks of whoever reads: by the end of this week or month, on a Saturday or Sunday, in an evening. */
export const PROGRAMME_TIMES = ['week', 'month', 'weekends', 'evenings'] as const;
export type ProgrammeTime = (typeof PROGRAMME_TIMES)[number];

/** Hour of the day from which on a workshop is one of the evening: after most people's work. Our own target. */
export const EVENING_FROM_HOUR = 17;

/** What the programme is narrowed to; null and false leave a part out. */
export interface ProgrammeFilter {
  kind: WorkshopKind | null;
  language: WorkshopLanguage | null;
  /** Short name of a group. */
  group: string | null;
  when: ProgrammeTime | null;
  hasFreeSeats: boolean;
  /** Somebody was named to write captions, or has begun to. */
  hasCaptions: boolean;
}

export const WHOLE_PROGRAMME: ProgrammeFilter = {
  kind: null,
  language: null,
  group: null,
  when: null,
  hasFreeSeats: false,
  hasCaptions: false,
};

export const PROGRAMME_PARTS = ['kind', 'language', 'group', 'when', 'hasFreeSeats', 'hasCaptions'] as const;
export type ProgrammePart = (typeof PROGRAMME_PARTS)[number];

const SLUG = /^[a-z0-9-]{1,80}$/;

/** A filter out of an address or a request: codes and short names only, whatever else it holds is left out. Pure. */
export function readProgrammeFilter(given: { readonly [Part in ProgrammePart]?: unknown }): ProgrammeFilter {
  const oneOf = <Code extends string>(codes: readonly Code[], value: unknown): Code | null =>
    codes.find((code) => code === value) ?? null;
  const { group } = given;
  return {
    kind: oneOf(WORKSHOP_KINDS, given.kind),
    language: oneOf(WORKSHOP_LANGUAGES, given.language),
    group: typeof group === 'string' && SLUG.test(group) ? group : null,
    when: oneOf(PROGRAMME_TIMES, given.when),
    hasFreeSeats: given.hasFreeSeats === true,
    hasCaptions: given.hasCaptions === true,
  };
}

/** What counts in a list of workshops that are over: when they were to begin and who could still come does not. Pure. */
export function pastProgramme(filter: ProgrammeFilter): ProgrammeFilter {
  return { ...filter, when: null, hasFreeSeats: false };
}

/** The parts that narrow. Pure. */
export function chosenParts(filter: ProgrammeFilter): ProgrammePart[] {
  return PROGRAMME_PARTS.filter((part) => filter[part] !== WHOLE_PROGRAMME[part]);
}
