import {
  pastProgramme,
  PROGRAMME_PARTS,
  type ProgrammeFilter,
  type ProgrammePart,
  readProgrammeFilter,
  WHOLE_PROGRAMME,
} from '@between/rules/programme.ts';

export type ProgrammeView = 'upcoming' | 'mine' | 'past';

export interface ProgrammeAddress {
  view: ProgrammeView;
  only: ProgrammeFilter;
}

/** Names in the address; a tick says `yes`. */
export const PARAMS = {
  kind: 'kind',
  language: 'language',
  group: 'group',
  when: 'when',
  hasFreeSeats: 'seats',
  hasCaptions: 'captions',
} as const satisfies Record<ProgrammePart, string>;
const YES = 'yes';

/** What an address of the programme asks for; whatever it does not know is left out. Pure. */
export function readProgramme(params: Pick<URLSearchParams, 'get'>): ProgrammeAddress {
  const show = params.get('show');
  const view = show === 'mine' || show === 'past' ? show : 'upcoming';
  const given = Object.fromEntries(
    PROGRAMME_PARTS.map((part) => {
      const value = params.get(PARAMS[part]);
      return [part, typeof WHOLE_PROGRAMME[part] === 'boolean' ? value === YES : value];
    }),
  );
  const only = readProgrammeFilter(given);
  return { view, only: view === 'past' ? pastProgramme(only) : only };
}

/** The address that shows this, from a place in the list on. Pure. */
export function programmeHref({ view, only }: ProgrammeAddress, after: string | null = null): string {
  const params = new URLSearchParams();
  if (view !== 'upcoming') params.set('show', view);
  for (const part of PROGRAMME_PARTS) {
    const value = only[part];
    if (value !== null && value !== false) params.set(PARAMS[part], value === true ? YES : value);
  }
  if (after !== null) params.set('after', after);
  const query = params.toString();
  return query === '' ? '/workshops' : `/workshops?${query}`;
}

/** The same list with these parts left out. Pure. */
export function without({ view, only }: ProgrammeAddress, parts: readonly ProgrammePart[]): ProgrammeAddress {
  return { view, only: { ...only, ...Object.fromEntries(parts.map((part) => [part, WHOLE_PROGRAMME[part]])) } };
}

/** Whether a part is there and empty, as a form sends it. Pure. */
export function hasEmptyParts(params: Pick<URLSearchParams, 'get'>): boolean {
  return PROGRAMME_PARTS.some((part) => params.get(PARAMS[part]) === '');
}
